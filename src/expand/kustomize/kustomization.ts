import { type Node, readDocument, sourceOf, type Span } from '../../parse/index.ts'
import { child } from '../../parse/node.ts'
import { folderOf, itemsOf, resolved, stringOf } from '../reading.ts'

/** What a patch is aimed at: regular expressions, as Kustomize has them; undefined where it leaves a part open. */
export interface Target {
  readonly kind: string | undefined
  readonly name: string | undefined
}

/** A change that a kustomization makes to objects of others. */
export interface Patch {
  /** The file that holds it, where it does not stand in the kustomization itself. */
  readonly path: string | undefined
  /** Its text, where it stands in the kustomization itself. */
  readonly text: string | undefined
  readonly target: Target | undefined
  /** The place of that text; its lines follow in a block scalar. */
  readonly textAt: Span | undefined
  /** Where the kustomization declares it. */
  readonly at: Span
}

/** A `kustomization.yaml`, as far as it says what it is made of. */
export interface Kustomization {
  readonly path: string
  /** A part that only others can use. */
  readonly isComponent: boolean
  /** Files and folders that it reads, from the top of the repository, as it has them behind its own folder. */
  readonly references: readonly Reference[]
  /** Those of `references` that are files with a patch in them are here too. */
  readonly patches: readonly Patch[]
  /** Something that may change any object, and that no reader of patches understands. */
  readonly changesAll: readonly Span[]
  /** Why it cannot be given to the tool (the end of a sentence), if so. */
  readonly refused: string | undefined
  /** Whether nothing is known of what it is made of. */
  readonly isOpaque: boolean
}

/** Something that a kustomization names. */
export interface Reference {
  /** As it is written. */
  readonly written: string
  /** From the top of the repository; undefined where it leads out of it, or is an address. */
  readonly path: string | undefined
  readonly at: Span
}

/** Reads a kustomization: what it refers to, and what it changes. */
export async function readKustomization(path: string, text: string): Promise<Kustomization> {
  const source = sourceOf(path, text)
  const folder = folderOf(path)
  // What cannot be understood may change anything.
  const all = [source.locate(0, 0)]
  const nothing = { path, isComponent: false, references: [], patches: [], changesAll: all, isOpaque: true }
  const tree = await readDocument(source)
  if (tree.state === 'broken') return { ...nothing, refused: 'it cannot be parsed' }
  const { root } = tree
  if (root?.type !== 'map') return { ...nothing, refused: 'it is no mapping' }
  const place = (node: Node): Span => source.locate(node.start, node.type === 'scalar' ? node.end : node.start)
  const reference = (node: Node, written: string): Reference => ({
    written,
    path: resolved(folder, written),
    at: place(node),
  })
  const named = (key: string): readonly Reference[] =>
    itemsOf(child(root, key)).flatMap((node) => {
      const written = stringOf(node)
      return written === undefined || written.includes('\n') ? [] : [reference(node, written)]
    })
  const patches = patchesOf(root, (written) => resolved(folder, written), place)
  const inFields = ['patches', 'patchesJson6902', 'replacements', 'openapi'].flatMap((key) =>
    itemsOf(child(root, key)).flatMap((item) => pathIn(item, 'path', reference)),
  )
  const generated = ['configMapGenerator', 'secretGenerator'].flatMap((key) =>
    itemsOf(child(root, key)).flatMap((item) => [
      ...pathIn(item, 'env', reference),
      ...['files', 'envs'].flatMap((list) =>
        itemsOf(child(item, list)).flatMap((node) => {
          const written = stringOf(node)
          return written === undefined ? [] : [reference(node, written.slice(written.indexOf('=') + 1))]
        }),
      ),
    ]),
  )
  const isOpen = holdsUnresolved(root)
  const inflated = ['helmCharts', 'helmChartInflationGenerator'].some((key) => child(root, key) !== undefined)
  return {
    path,
    isComponent: stringOf(child(root, 'kind')) === 'Component',
    references: [...LISTS.flatMap(named), ...inFields, ...generated],
    patches,
    changesAll: isOpen ? all : CHANGING_ALL.flatMap((key) => itemsOf(child(root, key)).map(place)),
    refused: isOpen
      ? 'it holds a placeholder'
      : inflated
        ? 'it inflates a chart of Helm, which needs `--enable-helm`'
        : undefined,
    isOpaque: false,
  }
}

/** Fields that may change or add any object. */
const CHANGING_ALL = [
  'transformers',
  'generators',
  'replacements',
  'vars',
  'namePrefix',
  'nameSuffix',
  'commonAnnotations',
]

const LISTS = [
  'resources',
  'bases',
  'components',
  'crds',
  'configurations',
  'generators',
  'transformers',
  'validators',
  'patchesStrategicMerge',
]

/** What a patch says that it is aimed at; undefined where it says nothing. */
export function targetOf(patch: Node): Target | undefined {
  const target = child(patch, 'target')
  return target && { kind: stringOf(child(target, 'kind')), name: stringOf(child(target, 'name')) }
}

function patchesOf(
  root: Node,
  resolve: (written: string) => string | undefined,
  place: (node: Node) => Span,
): readonly Patch[] {
  const merges = itemsOf(child(root, 'patchesStrategicMerge')).flatMap((node): readonly Patch[] => {
    const written = stringOf(node)
    if (written === undefined) return []
    const inline = written.includes('\n')
    return [
      {
        path: inline ? undefined : resolve(written),
        text: inline ? written : undefined,
        target: undefined,
        textAt: inline ? place(node) : undefined,
        at: place(node),
      },
    ]
  })
  const others = ['patches', 'patchesJson6902'].flatMap((key) =>
    itemsOf(child(root, key)).map((item): Patch => {
      const written = stringOf(child(item, 'path'))
      const text = child(item, 'patch')
      return {
        path: written === undefined ? undefined : resolve(written),
        text: stringOf(text),
        textAt: text === undefined ? undefined : place(text),
        target: targetOf(item),
        at: place(item),
      }
    }),
  )
  return [...merges, ...others]
}

function pathIn(item: Node, key: string, reference: (node: Node, written: string) => Reference): readonly Reference[] {
  const node = child(item, key)
  const written = stringOf(node)
  return node === undefined || written === undefined ? [] : [reference(node, written)]
}

/** A placeholder where a path may stand changes what is read; one inside of a patch's text is a matter of the patch. */
function holdsUnresolved(node: Node): boolean {
  if (node.type === 'unresolved') return true
  if (node.type === 'list') return node.open !== undefined || node.items.some(holdsUnresolved)
  return (
    node.type === 'map' &&
    (node.open !== undefined || [...node.entries.values()].some(({ value }) => holdsUnresolved(value)))
  )
}
