import { lineOf, type Node, readDocument } from '../../parse/index.ts'
import { child } from '../../parse/node.ts'
import { type Declared, jsonOf } from './declared.ts'
import { inBlock, scalarAt } from '../places.ts'
import type { Given, Release } from '../helm/release.ts'
import { itemsOf, resolved, stringOf } from '../reading.ts'

/** The kinds of Argo CD whose objects say what is deployed. */
export const isApplication = ({ group, kind }: Declared): boolean => group === 'argoproj.io' && kind === 'Application'
export const isApplicationSet = ({ group, kind }: Declared): boolean =>
  group === 'argoproj.io' && kind === 'ApplicationSet'

/** The sources of an Application, or of the template of a set, that may be folders of this repository. */
export function sourcesOf(spec: Node | undefined): readonly Node[] {
  return [child(spec, 'source'), ...itemsOf(child(spec, 'sources'))].flatMap((source) =>
    // A source with `chart` names a chart of a registry.
    source === undefined || child(source, 'chart') !== undefined || child(source, 'path') === undefined ? [] : [source],
  )
}

/**
 * What an Application gives to a folder of this repository that may be a chart. The address of the repository is not
 * looked at, because one repository has many of them: a path counts where it is there.
 */
export async function releasesOfArgo(one: Declared): Promise<readonly Release[]> {
  if (!isApplication(one)) return []
  const spec = child(one.root, 'spec')
  const releases: Release[] = []
  for (const source of sourcesOf(spec)) {
    const written = stringOf(child(source, 'path'))
    const folder = written === undefined ? undefined : resolved('', written)
    if (folder !== undefined) releases.push(await releaseOf(one, source, folder))
  }
  return releases
}

async function releaseOf(one: Declared, source: Node, folder: string): Promise<Release> {
  const helm = child(source, 'helm')
  const { values, refused } = await valuesOf(one, helm, folder)
  const place = (node: Node): string => lineOf(one.source.locate(node.start, node.start))
  const plugin = child(source, 'plugin')
  return {
    at: one.at,
    label: one.name,
    folder,
    name: (helm === undefined ? undefined : scalarAt(helm, 'releaseName')) ?? one.name,
    namespace:
      (helm === undefined ? undefined : scalarAt(helm, 'namespace')) ??
      scalarAt(one.root, 'spec', 'destination', 'namespace'),
    values,
    isAlternative: false,
    refused: plugin === undefined ? refused : `the Application has it made by a plugin (${place(plugin)})`,
    changesAll: [],
  }
}

/** Fields of `helm` that are read, or that change nothing of what is rendered here. */
const KNOWN = new Set([
  'apiVersions',
  'ignoreMissingValueFiles',
  'kubeVersion',
  'namespace',
  'parameters',
  'passCredentials',
  'releaseName',
  'skipCrds',
  'skipSchemaValidation',
  'skipTests',
  'valueFiles',
  'values',
  'valuesObject',
  'version',
])

/** Values in the order in which later ones win: files, then the text or the object, then parameters. */
async function valuesOf(
  { source }: Declared,
  helm: Node | undefined,
  folder: string,
): Promise<Pick<Release, 'values' | 'refused'>> {
  if (helm === undefined) return { values: [], refused: undefined }
  const at = (node: Node): string => lineOf(source.locate(node.start, node.start))
  const refuse = (why: string): Pick<Release, 'values' | 'refused'> => ({ values: [], refused: why })
  if (helm.type !== 'map' || helm.open !== undefined) return refuse(`\`helm\` (${at(helm)}) holds a placeholder`)
  const strange = [...helm.entries].find(([key]) => !KNOWN.has(key))
  if (strange !== undefined) {
    const [key, { keyStart }] = strange
    return refuse(`\`${key.replaceAll('`', "'")}\` (${lineOf(source.locate(keyStart, keyStart))}) is not understood`)
  }
  const hidden = [...helm.entries.values()].find(
    ({ value }) => jsonOf(value) === undefined || BUILD.test(source.text.slice(value.start, value.end)),
  )
  if (hidden !== undefined) return refuse(`the values at \`${at(hidden.value)}\` hold a placeholder`)
  const values: Given[] = []
  const mayMiss = scalarAt(helm, 'ignoreMissingValueFiles') === 'true'
  for (const node of itemsOf(child(helm, 'valueFiles'))) {
    const written = stringOf(node) ?? ''
    if (written.startsWith('$'))
      return refuse(`\`${written.replaceAll('`', "'")}\` (${at(node)}) is a file of another source, which is not read`)
    if (mayMiss || /[*?[]/.test(written))
      return refuse(`which values files there are for it (${at(node)}) is not looked up`)
    const path = written.startsWith('/') ? resolved('', written.slice(1)) : resolved(folder, written)
    values.push({ from: 'file', path, written, at: source.locate(node.start, node.end) })
  }
  const [object, text] = [child(helm, 'valuesObject'), child(helm, 'values')]
  // Argo CD leaves `values` out where there is an object.
  if (object !== undefined) values.push({ from: 'text', text: jsonOf(object) ?? '', source, root: object })
  else if (text !== undefined) values.push(await inline(source, text))
  return {
    values: [...values, ...itemsOf(child(helm, 'parameters')).map((node) => parameter(source, node))],
    refused: undefined,
  }
}

/** Variables that Argo CD fills in. */
const BUILD = /\$\{?ARGOCD_/

async function inline(source: Declared['source'], node: Node): Promise<Given> {
  const text = stringOf(node) ?? ''
  const at = source.locate(node.start, node.end)
  const own = { path: source.path, text, locate: (start: number) => inBlock(source, at, text, start) }
  const tree = await readDocument(own)
  return { from: 'text', text, source: own, root: tree.state === 'read' ? tree.root : undefined }
}

/** One parameter as the words that Argo CD starts the tool with: commas part values, except in a list. */
function parameter(source: Declared['source'], node: Node): Given {
  const [name, value] = [scalarAt(node, 'name') ?? '', scalarAt(node, 'value') ?? '']
  const escaped = value.startsWith('{') && value.endsWith('}') ? value : value.replaceAll(/(?<!\\),/g, '\\,')
  const flag = scalarAt(node, 'forceString') === 'true' ? '--set-string' : '--set'
  const leaf = child(node, 'value') ?? node
  const root = name.split('.').reduceRight<Node>(
    (inner, key) => ({
      type: 'map',
      entries: new Map([[key, { keyStart: leaf.start, keyEnd: leaf.end, value: inner }]]),
      start: node.start,
      end: node.end,
    }),
    leaf,
  )
  return { from: 'words', words: [`${flag}=${name}=${escaped}`], source, root }
}

/** What stands in a path for what a generator fills in. */
const FILLED_IN = /\{\{|\*/

/** The starts of the paths that an ApplicationSet may mean: those of its template, else what its generators name. */
export function prefixesOf({ root }: Declared): readonly string[] {
  const spec = child(root, 'spec')
  const written = sourcesOf(child(child(spec, 'template'), 'spec')).map((source) => wordOf(child(source, 'path')))
  const starts = written.map(startOf)
  if (starts.every((one) => one !== '')) return starts
  return [...starts, ...wordsIn(child(spec, 'generators')).map(startOf)].filter((one) => one !== '')
}

/** The part of a path in front of what is filled in, from the top; a whole path is that of a folder. */
function startOf(path: string): string {
  const plain = path.replace(/^\.?\//, '').replace(/\/$/, '')
  const [before = ''] = plain.split(FILLED_IN, 1)
  return before === plain && plain !== '' ? `${plain}/` : before
}

/** A value as it is written, filled in or not. */
const wordOf = (node: Node | undefined): string =>
  node?.type === 'scalar' || node?.type === 'unresolved' ? node.text.replaceAll(/^["']|["']$/g, '') : ''

function wordsIn(node: Node | undefined): readonly string[] {
  if (node?.type === 'list') return node.items.flatMap(wordsIn)
  if (node?.type === 'map') return [...node.entries.values()].flatMap(({ value }) => wordsIn(value))
  return [wordOf(node)]
}
