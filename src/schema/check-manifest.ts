import type { Described, Kind, Settings, Shape } from '../data/schemas/shape.ts'
import type { Manifest } from '../parse/parsed.ts'
import { isDeckhouseGroup } from '../parse/sniff.ts'
import { checkDocument } from './check-document.ts'
import type { Remark } from './note.ts'
import { knownKind, knownSettings } from './known.ts'
import { described } from './shapes.ts'
import { wrongVersion } from './versions.ts'

/** What is odd about how a manifest is written, held against what Deckhouse knows of its kind. Other kinds are passed over. */
export function checkManifest(manifest: Manifest): readonly Remark[] {
  const { kind, group, version, root } = manifest
  if (!isDeckhouseGroup(group === '' ? version : group)) return []
  const known = knownKind(kind)
  if (known === undefined) return []
  const wrong = wrongVersion(manifest, known)
  const isOther = (known.versions ?? []).every((one) => !one.startsWith(`${group}/`))
  // A kind of the same name in another group may be another one.
  if (isOther && known.moved === true) return []
  const document = kind === 'ModuleConfig' ? withSettings(known, manifest.name) : { kind, ...known }
  return [
    ...wrong,
    ...checkDocument({ root, shape: document.shape, kind: document.kind, mayBeNew: document.moved === true }),
  ]
}

interface Document extends Settings {
  readonly kind: string
}

/** A ModuleConfig with the settings of its module, where they are known. */
function withSettings({ shape }: Kind, name: string | null): Document {
  const settings = name === null ? undefined : knownSettings(name)
  if (settings === undefined) return { kind: 'ModuleConfig', shape }
  const root = described(shape)
  const spec = described(root.keys?.['spec'] ?? 'any')
  return {
    ...settings,
    kind: `ModuleConfig \`${name}\``,
    shape: withKey(root, 'spec', withKey(spec, 'settings', settings.shape)),
  }
}

const withKey = (shape: Described, key: string, value: Shape): Shape => ({
  ...shape,
  keys: { ...shape.keys, [key]: value },
})
