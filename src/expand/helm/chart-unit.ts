import { lineOf, parseFiles, sourceOf, type Span } from '../../parse/index.ts'
import type { Doubtful, ParsedFile } from '../../parse/parsed.ts'
import { isCandidate } from '../../read/candidates.ts'
import type { Tree } from '../../read/tree.ts'
import { type Chart, isTemplate } from './chart.ts'
import { isReleaseName, type Release } from './release.ts'
import { doubtsIn, folderOf, isRead, join, textOf } from '../reading.ts'

/** A chart with one set of values: its own, or those that an object of Argo CD or Flux gives it. */
export interface ChartUnit {
  /** The file that says that the chart is rendered so: its `Chart.yaml`, or the one with that object. */
  readonly path: string
  readonly at: Span
  /** A path at which what it renders to is judged, where that is not `path`. */
  readonly place: string | undefined
  readonly chart: Chart
  readonly release: Release
  /** The files that it is made of, with values files that do not lie in the chart. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Why no tool is started for it (the end of a sentence), if so. */
  readonly refused: string | undefined
}

/** What may deploy a chart with values that cannot be told from Git: the start of the paths that it may mean. */
export interface Unexpanded {
  readonly prefix: string
  readonly at: Span
}

/** Each chart with the values of each release of it; one that nothing releases, with its own. */
export async function chartUnits(
  charts: readonly Chart[],
  releases: readonly Release[],
  unexpanded: readonly Unexpanded[],
  tree: Tree,
): Promise<readonly ChartUnit[]> {
  const units: ChartUnit[] = []
  for (const chart of charts) {
    const own = releases.filter(({ folder }) => folder === chart.folder)
    const set = unexpanded.find(({ prefix }) => join(chart.folder, '').startsWith(prefix))
    // What is wrong with the chart is wrong with each of its releases, and is said once.
    if (chart.refused !== undefined || set !== undefined || own.length === 0) {
      const why =
        set === undefined
          ? otherValues(chart, own)
          : `the ApplicationSet at \`${lineOf(set.at)}\`, which may give it values, is not expanded`
      units.push(alone(chart, chart.refused ?? why))
      continue
    }
    const apart = areApart(own.map(({ at }) => folderOf(at.path)))
    for (const release of own) units.push(await released(chart, release, apart, tree))
  }
  return units
}

/** Values that somebody may give to a chart which nothing in Git releases. */
function otherValues({ others: [other] }: Chart, releases: readonly Release[]): string | undefined {
  return other === undefined || releases.length > 0
    ? undefined
    : `nothing in this repository says whether it is given \`${other}\``
}

function alone(chart: Chart, refused: string | undefined): ChartUnit {
  const at = sourceOf(chart.path, '').locate(0, 0)
  const name = isReleaseName(chart.name) ? chart.name : 'release-name'
  const release = {
    at,
    label: name,
    folder: chart.folder,
    name,
    namespace: undefined,
    values: [],
    isAlternative: false,
    refused: undefined,
    changesAll: [],
  }
  return { path: chart.path, at, place: undefined, chart, release, files: chart.files, refused }
}

async function released(chart: Chart, release: Release, isApart: boolean, tree: Tree): Promise<ChartUnit> {
  const { at } = release
  const wanted = release.values.flatMap((given) => (given.from === 'file' ? [given] : []))
  const files = await tree.read(wanted.flatMap(({ path }) => path ?? []))
  const missing = wanted.find(({ path }) => path === undefined || !files.has(path))
  const refused =
    release.refused ??
    (isReleaseName(release.name) ? undefined : `\`${release.name.replaceAll('`', "'")}\` is no name for a release`) ??
    (missing === undefined
      ? undefined
      : `\`${missing.written.replaceAll('`', "'")}\` (${lineOf(missing.at)}) is no file of this repository, and nothing is fetched`)
  const base = at.path.slice(at.path.lastIndexOf('/') + 1)
  const place = isApart ? undefined : join(chart.folder, `${release.label.replaceAll(/[^\w.-]/g, '-')}/${base}`)
  return { path: at.path, at, place, chart, release, files: new Map([...chart.files, ...files]), refused }
}

/** Whether each of some folders is another cluster's: they differ, and none lies in another. */
function areApart(folders: readonly string[]): boolean {
  return folders.every((folder, index) =>
    folders.every((other, at) => at === index || (other !== folder && !join(folder, '').startsWith(join(other, '')))),
  )
}

/** The files of a chart that stand for nothing by themselves where it is rendered. */
export function takenOf({ chart, files }: ChartUnit): readonly string[] {
  return [...files.keys()].filter((path) => {
    const inside = path.slice(chart.folder === '' ? 0 : chart.folder.length + 1)
    return !chart.files.has(path) || isTemplate(inside) || /(?:^|\/)(?:Chart|values|requirements)\.yaml$/.test(inside)
  })
}

/** Files of a chart that are no manifests, rendered or not: all values. */
export function valuesOf({ chart, files }: ChartUnit): readonly string[] {
  return [...files.keys()].filter((path) => !chart.files.has(path) || /(?:^|\/)values\.yaml$/.test(path))
}

/**
 * What a chart that is not rendered leaves behind: manifests that its values hold as text, which nobody has read, and its
 * templates, where another release, which is rendered, has taken them.
 */
export async function leftOfChart(
  unit: ChartUnit,
  shared: readonly (readonly [string, Uint8Array])[],
): Promise<ParsedFile> {
  const { path, place, release, files } = unit
  const filesOf = (all: readonly (readonly [string, Uint8Array])[]) =>
    parseFiles(all.filter(([one]) => isCandidate(one)).map(([one, bytes]) => ({ path: one, text: textOf(bytes) })))
  const values = await filesOf(valuesOf(unit).map((one) => [one, files.get(one) ?? new Uint8Array()]))
  const templates = await filesOf(shared.filter(([one]) => !valuesOf(unit).includes(one)))
  const hidden = values.flatMap(({ manifests }) =>
    manifests
      .filter(({ kind }) => isRead(kind))
      .map(({ kind, at }) => ({ kinds: new Set([kind]), names: 'any' as const, at })),
  )
  return {
    path,
    ...(place === undefined ? {} : { place }),
    manifests: templates.flatMap(({ manifests }) => manifests),
    doubtful: [
      ...hidden,
      ...[...values, ...templates].flatMap(({ doubtful }) => doubtful),
      ...release.changesAll.map((at): Doubtful => ({ kinds: 'any', names: 'any', at })),
    ],
    problems: [...values, ...templates].flatMap(({ problems }) => problems),
    sources: [path, ...files.keys()],
  }
}

/** What asks the cluster, which the tool does not know: the answer of the tool is not that of the cluster. */
const ASKS = /\blookup\b|\.Capabilities\b/

/** Objects that a template makes, or does not make, by what the cluster says. */
export async function perhapsIn({ chart }: ChartUnit): Promise<readonly Doubtful[]> {
  const templates = [...chart.files].flatMap(([path, bytes]) => {
    const text = textOf(bytes)
    const isOne = /\/templates\//.test(`/${path}`)
    return isOne ? [{ path, text, defines: namesIn(text, DEFINED), calls: new Set(namesIn(text, CALLED)) }] : []
  })
  const asking = templates.filter(({ text }) => ASKS.test(text))
  if (asking.length === 0) return []
  const callers = new Map<string, (typeof asking)[number][]>()
  for (const one of templates) {
    for (const name of one.calls) {
      const known = callers.get(name) ?? []
      known.push(one)
      callers.set(name, known)
    }
  }
  const found = new Set(asking)
  // What calls for a part that asks, asks too; a set goes on with what is added to it.
  for (const { defines } of found) for (const name of defines) for (const one of callers.get(name) ?? []) found.add(one)
  const parsed = await parseFiles([...found].map(({ path, text }) => ({ path, text })))
  return parsed.flatMap(doubtsIn)
}

const DEFINED = /\{\{-?[ \t]*define[ \t]+["`]([^"`\n]+)["`]/g
const CALLED = /\b(?:include|template)[ \t]+["`]([^"`\n]+)["`]/g

const namesIn = (text: string, pattern: RegExp): readonly string[] =>
  Array.from(text.matchAll(pattern), ([, name = '']) => name)
