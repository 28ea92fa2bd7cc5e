import { lineOf, readDocument, sourceOf, type Span } from '../../parse/index.ts'
import { child, type Node } from '../../parse/node.ts'
import { mayMatter } from '../../parse/sniff.ts'
import { isChart, type Tree } from '../../read/tree.ts'
import { scalarAt } from '../places.ts'
import { folderOf, isBelow, itemsOf, join, stringOf, textOf } from '../reading.ts'

/** A chart of Helm that is installed by itself, and whose templates hold something that a rule reads. */
export interface Chart {
  /** The path of its `Chart.yaml`. */
  readonly path: string
  readonly folder: string
  readonly name: string
  /** Everything that the tool is given of it. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Values files beside its own, which somebody may give it. */
  readonly others: readonly string[]
  /** Why it cannot be given to the tool (the end of a sentence), if so. */
  readonly refused: string | undefined
}

/** The charts of a side. One that lies in `charts/` of another is a part of that one, and a library is installed by none. */
export async function chartsOf(tree: Tree, watch: (next: string) => void = () => undefined): Promise<readonly Chart[]> {
  const all = [...(await tree.list())].toSorted()
  const folders = all.filter(isChart).map(folderOf)
  const own = folders.filter(
    (folder) => !folders.some((other) => other !== folder && isBelow(folder, join(other, 'charts'))),
  )
  const charts: Chart[] = []
  for (const folder of own) {
    const path = join(folder, 'Chart.yaml')
    if (!tree.isJudged(path)) continue
    watch(path)
    const inside = all.filter((one) => isBelow(one, folder))
    const templates = await tree.read(inside.filter((one) => isTemplate(one.slice(folder.length))))
    if ([...templates.values()].some((bytes) => mayMatter(textOf(bytes))))
      charts.push(...(await readChart(folder, inside, templates, tree)))
  }
  return charts
}

async function readChart(
  folder: string,
  inside: readonly string[],
  templates: ReadonlyMap<string, Uint8Array>,
  tree: Tree,
): Promise<readonly Chart[]> {
  const path = join(folder, 'Chart.yaml')
  // Everything else is there for templates that ask for files.
  const asks = [...templates.values()].some((bytes) => textOf(bytes).includes('.Files'))
  const wanted = inside.filter((one) => asks || isKnown(one.slice(folder === '' ? 0 : folder.length + 1)))
  const files = await tree.read(wanted)
  const absent = wanted.find((one) => !files.has(one))
  const others = inside.filter((one) => isOther(one.slice(folder === '' ? 0 : folder.length + 1)))
  const about = await readAbout(path, files)
  if (scalarOf(about, 'type') === 'library') return []
  const refused =
    about === undefined
      ? `\`${path}\` cannot be parsed`
      : absent === undefined
        ? await missingIn(folder, files)
        : `\`${absent}\` is not read, for it is a link or over a limit`
  return [{ path, folder, name: scalarOf(about, 'name') ?? '', files, others, refused }]
}

const scalarOf = (node: Node | undefined, key: string): string | undefined =>
  node === undefined ? undefined : scalarAt(node, key)

async function readAbout(path: string, files: ReadonlyMap<string, Uint8Array>): Promise<Node | undefined> {
  const bytes = files.get(path)
  if (bytes === undefined) return undefined
  const tree = await readDocument(sourceOf(path, textOf(bytes)))
  return tree.state === 'read' && tree.root?.type === 'map' ? tree.root : undefined
}

/** A dependency of a chart, or of one of its parts, that does not lie in `charts/`, as the end of a sentence. */
async function missingIn(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<string | undefined> {
  const declaring = [...files.keys()].filter((path) => /(?:^|\/)(?:Chart|requirements)\.yaml$/.test(path))
  const names = new Map<string, string | undefined>()
  for (const path of declaring.filter(isChart))
    names.set(folderOf(path), scalarOf(await readAbout(path, files), 'name'))
  for (const path of declaring) {
    const home = folderOf(path)
    if (home !== folder && !names.has(home)) continue
    for (const { name, at } of await dependenciesOf(path, files)) {
      const vendored = join(home, 'charts')
      const isThere =
        [...names].some(([below, called]) => isBelow(below, vendored) && called === name) ||
        [...files.keys()].some((file) => file.startsWith(`${vendored}/${name}-`) && file.endsWith('.tgz'))
      if (!isThere)
        return `its dependency \`${name.replaceAll('`', "'")}\` (${lineOf(at)}) does not lie in \`${vendored}\`, and nothing is fetched`
    }
  }
  return undefined
}

async function dependenciesOf(
  path: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<readonly { readonly name: string; readonly at: Span }[]> {
  const source = sourceOf(path, textOf(files.get(path) ?? new Uint8Array()))
  return itemsOf(child(await readAbout(path, files), 'dependencies')).map((item) => {
    const name = child(item, 'name')
    const at = name ?? item
    return { name: stringOf(name) ?? '', at: source.locate(at.start, at.type === 'scalar' ? at.end : at.start) }
  })
}

/** Whether a path from a chart's folder is one of a template, its own or that of a part. */
export const isTemplate = (path: string): boolean => /^(?:\/?charts\/[^/]+)*\/?templates\//.test(path)

/** What Helm reads of a chart by itself. */
const isKnown = (path: string): boolean =>
  /^(?:charts|templates|crds)\//.test(path) ||
  /^(?:Chart\.yaml|Chart\.lock|values\.yaml|values\.schema\.json|requirements\.(?:yaml|lock)|\.helmignore)$/.test(path)

/** `values-prod.yaml`, `prod.values.yaml`, `values/prod.yaml`. Those in `ci/` are for tests of the chart. */
const isOther = (path: string): boolean =>
  path !== 'values.yaml' && /^(?:values\/[^/]+|(?:[\w-]+[-._])?values(?:[-._][\w.-]+)?)\.ya?ml$/.test(path)
