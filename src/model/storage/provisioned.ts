import type { Provider } from '../../data/providers.ts'
import type { Manifest } from '../../parse/manifest.ts'
import type { Span } from '../../parse/span.ts'
import { agree, boolean, type Fact, factOf, listAt, lookIn, type Place, textOf } from '../fact.ts'
import { moduleEnabled } from '../module-config.ts'
import { label, type Objects } from '../objects.ts'
import { providerModules, providerOfModule } from './provider.ts'

/** A storage class that the ModuleConfig of a provider's module makes, or whose parameters it replaces. */
export interface Provisioned {
  readonly name: Fact<string>
  readonly provider: Provider | undefined
  readonly type: Fact<string>
  readonly iops: Fact<number>
  /** I/O operations per second for each GiB of the volume. */
  readonly iopsPerGib: Fact<number>
  readonly at: Span
}

/** What the ModuleConfigs of providers say about the classes that Deckhouse makes. */
export interface Provisioning {
  readonly classes: readonly Provisioned[]
  /** Lists that cannot be read: any class may be in them. Each `why` ends a sentence that starts with a class. */
  readonly hidden: readonly { readonly why: string; readonly at: Span }[]
  /** Where Deckhouse is told not to make a class of this name, or may be. */
  readonly exclusion: (name: string) => Span | undefined
}

/**
 * Settings version 1 of the provider modules has `storageClass`, version 2 has `storage.parameters`
 * (`modules/030-cloud-provider-{aws,azure,yandex}/openapi/config-values.yaml`).
 */
const PROVISION = [
  ['storageClass', 'provision'],
  ['storage', 'parameters', 'provisionedStorageClasses'],
]
const EXCLUDE = [
  ['storageClass', 'exclude'],
  ['storage', 'parameters', 'excludedStorageClasses'],
]
const DISABLED = ['storage', 'disabled']

export function provisioning(objects: Objects): Provisioning {
  const modules = providerModules(objects)
  const names = new Set(modules.map(({ name }) => name))
  const parts = [...names].map((name) => partOf(modules.filter((manifest) => manifest.name === name)))
  const excluded = parts.flatMap(({ exclusions }) => exclusions)
  return {
    classes: parts.flatMap(({ classes }) => classes),
    hidden: parts.flatMap(({ hidden }) => hidden),
    exclusion: (name) => excluded.find((pattern) => pattern.state !== 'known' || mayMatch(pattern.value, name))?.at,
  }
}

interface Part {
  readonly classes: readonly Provisioned[]
  readonly hidden: Provisioning['hidden']
  /** Names or patterns; one that cannot be read may match anything. */
  readonly exclusions: readonly Fact<string>[]
}

/** One module, from the manifests that declare its ModuleConfig. They must agree. */
function partOf(manifests: readonly Manifest[]): Part {
  const parts = [
    ...PROVISION.map((path) => listOf(manifests, path, provisionedIn)),
    ...EXCLUDE.map((path) => listOf(manifests, path, excludedIn)),
    switchedOff(manifests),
  ]
  return {
    classes: parts.flatMap(({ classes = [] }) => classes),
    hidden: parts.flatMap(({ hidden = [] }) => hidden),
    exclusions: parts.flatMap(({ exclusions = [] }) => exclusions),
  }
}

function listOf(
  manifests: readonly Manifest[],
  path: readonly string[],
  read: (manifest: Manifest, items: readonly Place[]) => Partial<Part>,
): Partial<Part> {
  const full = ['spec', 'settings', ...path]
  const list = agree(manifests.map((manifest) => listAt(manifest, full)))
  const [first] = manifests
  if (list.state === 'silent' || first === undefined) return {}
  const where = `may be in \`${path.join('.')}\` of ${label(first)}`
  if (list.state === 'unreadable') return { hidden: [{ why: `${where}, which ${list.why}`, at: list.at }] }
  const doubt = manifests.map(moduleEnabled).find(isUnreadable)
  if (doubt !== undefined) return { hidden: [{ why: `${where}, whose \`enabled\` ${doubt.why}`, at: doubt.at }] }
  const places = list.value.map((item) => lookIn(first, item, [], first.source.locate(item.start, item.end)))
  return read(first, places)
}

const isUnreadable = (fact: Fact<boolean>): fact is Extract<Fact<boolean>, { state: 'unreadable' }> =>
  fact.state === 'unreadable'

function provisionedIn(manifest: Manifest, items: readonly Place[]): Partial<Part> {
  const classes = items.map((item): Provisioned => {
    const under = (key: string): Place =>
      item.state === 'present' ? lookIn(manifest, item.node, [key], item.at) : item
    const iops = numberOf(under('iops'))
    return {
      name: textOf(under('name')),
      provider: providerOfModule(manifest),
      type: textOf(under('type')),
      iops: iops.state === 'silent' ? numberOf(under('diskIOPSReadWrite')) : iops,
      iopsPerGib: numberOf(under('iopsPerGB')),
      at: item.at,
    }
  })
  return { classes }
}

const excludedIn = (_: Manifest, items: readonly Place[]): Partial<Part> => ({
  exclusions: items.map((item) => textOf(item)),
})

/** Storage that is switched off makes no class: every name is excluded. */
function switchedOff(manifests: readonly Manifest[]): Partial<Part> {
  const disabled = agree(manifests.map((manifest) => boolean(manifest, ['spec', 'settings', ...DISABLED])))
  if (disabled.state === 'silent' || (disabled.state === 'known' && !disabled.value)) return {}
  return { exclusions: [{ state: 'unreadable', why: 'is switched off', at: disabled.at }] }
}

/** AWS has its numbers as text (`iops: "3000"`), Azure as numbers. */
const numberOf = (place: Place): Fact<number> =>
  factOf(place, 'number', (node) =>
    node.type === 'scalar' && /^\d+(?:\.\d+)?$/.test(node.text)
      ? { value: Number(node.text), text: node.text }
      : undefined,
  )

/**
 * Whether a pattern of `exclude` may match a name. Patterns are regular expressions; those that are more than text and
 * `.*` may match anything here, and where the expression is anchored is left open: a class that may be missing is never
 * taken for one that is there.
 */
function mayMatch(pattern: string, name: string): boolean {
  const pieces = pattern.replace(/^\^/, '').replace(/\$$/, '').split('.*')
  if (!pieces.every((piece) => /^[\w-]*$/.test(piece))) return true
  let from = 0
  return pieces.every((piece) => {
    const at = name.indexOf(piece, from)
    from = at + piece.length
    return at !== -1
  })
}
