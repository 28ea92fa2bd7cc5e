import type { Node, Span } from '../../parse/index.ts'
import { child } from '../../parse/node.ts'
import type { Doubtful, ParsedFile } from '../../parse/parsed.ts'
import type { Source } from '../../parse/span.ts'
import type { Declared } from './declared.ts'
import { targetOf } from '../kustomize/kustomization.ts'
import { changedBy } from '../kustomize/unrendered.ts'
import { itemsOf, join, stringOf } from '../reading.ts'

/** Fields that may change or add any object. */
const ALL = ['namePrefix', 'nameSuffix', 'components', 'commonAnnotations', 'patchesStrategicMerge', 'patchesJson6902']

/** Fields that change objects of some kinds in a way that a rule reads. */
const SOME: readonly (readonly [string, readonly string[]])[] = [
  ['commonLabels', ['Service']],
  ['images', ['CronJob', 'DaemonSet', 'Deployment', 'StatefulSet']],
  ['replicas', ['DaemonSet', 'Deployment', 'StatefulSet']],
]

/**
 * What an object of Argo CD or Flux changes in a folder that it points at, which nobody but its controller renders: whatever
 * it may touch is in doubt. `changes` holds the fields, which have the names of Kustomize.
 */
export async function overlayOf(
  { source, at }: Declared,
  folder: string,
  changes: Node | undefined,
): Promise<readonly ParsedFile[]> {
  const place = (node: Node): Span => source.locate(node.start, node.type === 'scalar' ? node.end : node.start)
  const fields = (key: string): readonly Span[] => itemsOf(child(changes, key)).map(place)
  const common = child(changes, 'commonMetadata')
  const anything = [
    ...ALL.flatMap(fields),
    ...[child(common, 'annotations')].flatMap((node) => (node === undefined ? [] : [place(node)])),
    ...(changes?.type === 'unresolved' ? [place(changes)] : []),
  ]
  const some = SOME.flatMap(([key, kinds]) => fields(key).map((one) => [one, kinds] as const))
  const labels = child(common, 'labels')
  if (labels !== undefined) some.push([place(labels), ['Service']])
  const patched: Doubtful[] = []
  for (const item of itemsOf(child(changes, 'patches'))) patched.push(...(await patchedBy(source, item)))
  const doubtful = [
    ...patched,
    ...some.map(([one, kinds]): Doubtful => ({ kinds: new Set(kinds), names: 'any', at: one })),
    ...anything.map((one): Doubtful => ({ kinds: 'any', names: 'any', at: one })),
  ]
  const base = at.path.slice(at.path.lastIndexOf('/') + 1)
  return doubtful.length === 0
    ? []
    : [{ path: at.path, place: join(folder, base), manifests: [], doubtful, problems: [] }]
}

function patchedBy(source: Source, item: Node): Promise<readonly Doubtful[]> {
  const patch = {
    path: undefined,
    text: stringOf(child(item, 'patch')),
    textAt: undefined,
    target: targetOf(item),
    at: source.locate(item.start, item.start),
  }
  return changedBy(patch, new Map())
}
