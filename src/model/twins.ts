import type { Manifest } from '../parse/manifest.ts'
import { isDeckhouseGroup } from '../parse/sniff.ts'
import type { Span } from '../parse/span.ts'
import type { ClusterFiles } from './partition.ts'

/** Two clusters that stand in one folder and look like one: both files declare what a cluster has once. */
export interface Twins {
  /** What both declare: `ClusterConfiguration`, `ModuleConfig/deckhouse`. */
  readonly what: string
  readonly at: Span
  readonly also: Span
}

/** The first object that a cluster has once and that two of its files declare differently. */
export function twinsIn({ files }: ClusterFiles): Twins | undefined {
  const singles = files
    .flatMap(({ manifests }) => manifests)
    .flatMap((manifest) => {
      const what = singleOf(manifest)
      return what === undefined ? [] : [{ what, manifest }]
    })
  for (const { what, manifest } of singles) {
    const twin = singles.find(
      (other) =>
        other.what === what &&
        other.manifest.at.path !== manifest.at.path &&
        textOf(other.manifest) !== textOf(manifest),
    )
    if (twin !== undefined) return { what, at: manifest.at, also: twin.manifest.at }
  }
  return undefined
}

/** The entries of a config that would tell two clusters apart, as one line of YAML. */
export function separation({ at, also }: Twins): string {
  const entry = (path: string): string => `{ name: ${JSON.stringify(nameOf(path))}, paths: [${JSON.stringify(path)}] }`
  return `clusters: [${entry(at.path)}, ${entry(also.path)}]`
}

function singleOf({ group, kind, name }: Manifest): string | undefined {
  if (!isDeckhouseGroup(group)) return undefined
  if (kind === 'InitConfiguration' || kind.endsWith('ClusterConfiguration')) return kind
  return kind === 'ModuleConfig' && (name === 'deckhouse' || name === 'global') ? `${kind}/${name}` : undefined
}

const textOf = ({ root, source }: Manifest): string => source.text.slice(root.start, root.end).replaceAll('\r\n', '\n')

/** A file's name without its folder and its endings. */
const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:ya?ml|json|tpl|tmpl|j2|example).*$/, '')
