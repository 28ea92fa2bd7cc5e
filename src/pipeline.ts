import { type ComparedRow, compareRows } from './compare/compare.ts'
import { type ClusterReport, gate, overall, type Problem, type Report, totals } from './compare/report.ts'
import { evaluate, type Row } from './evaluate/evaluate.ts'
import { clusterOf } from './model/cluster.ts'
import { loadOf } from './model/load.ts'
import { namedDocument, textDocument, withDocuments } from './model/documents.ts'
import type { Objects } from './model/objects.ts'
import {
  type ClusterFiles,
  discoverClusters,
  holdsManifests,
  objectsOf,
  type Partition,
  partitionByPatterns,
} from './model/partition.ts'
import { parseFiles } from './parse/index.ts'
import type { ParsedFile } from './parse/manifest.ts'
import { manifestsOf, proseOf, type Side, type SourceFile } from './read/source-file.ts'
import { RULES } from './rules/index.ts'
import { clusterPatterns } from './settings/clusters.ts'
import type { Policy } from './settings/policy.ts'
import { FAIL_ON, SCOPES, type Settings, stricter } from './settings/settings.ts'

/** Everything that a check needs to know: texts, policy and settings. */
export interface CheckInput {
  readonly head: Side
  /** Undefined: everything is judged, and nothing is compared. */
  readonly base: Side | undefined
  /** Folders that were looked at, where it was not everything: a cluster may lie elsewhere. */
  readonly within?: readonly string[]
  /** Paths that differ between base and head. */
  readonly changedFiles: ReadonlySet<string>
  readonly policy: Policy
  readonly settings: Settings
  /** The repository's name, for a cluster at its top. */
  readonly repository: string
  /** What discovery and reading have to tell. */
  readonly notes: readonly string[]
  readonly problems: readonly Problem[]
}

/** The whole check, without an effect. */
export async function check(input: CheckInput): Promise<Report> {
  const { policy, settings, changedFiles } = input
  const parsed = await parseSides(input)
  const patterns = policy.clusters === undefined ? undefined : await clusterPatterns(policy.clusters)
  const named = namedDocument(policy.options.recoveryPlan.path)
  const partition = (files: readonly ParsedFile[], side: Side): Partition => {
    const clusters =
      patterns === undefined
        ? discoverClusters(files, input.repository, input.within)
        : partitionByPatterns(files, patterns)
    return withDocuments(clusters, proseOf(side, named).map(textDocument), patterns, named)
  }
  const head = partition(parsed.head, input.head)
  const base = parsed.base === undefined || input.base === undefined ? undefined : partition(parsed.base, input.base)
  const pairs = pairUp(head.clusters, base?.clusters ?? [])
  const chosen = pairs.filter(
    ({ cluster }) => settings.clusters.length === 0 || settings.clusters.includes(cluster.name),
  )
  const judged = chosen.filter(({ cluster, before }) => {
    const paths = [cluster, ...(before === undefined ? [] : [before])].flatMap(pathsOf)
    const touched = base === undefined || paths.some((path) => changedFiles.has(path))
    return touched && cluster.traits.environment === 'production'
  })

  const clusters = judged.map(({ cluster, before }) =>
    reportCluster(cluster, base === undefined ? undefined : (before ?? 'new'), policy, settings.date),
  )
  const problems = [...input.problems, ...parseProblems(parsed.head, input), ...missingClusters(pairs, base, input)]
  const scope = base === undefined ? 'all' : stricter(SCOPES, 'changed', policy.scope, settings.scope)
  const failOn = stricter(['never', ...FAIL_ON.slice(0, 3)] as const, 'fail', policy.failOn, settings.failOn)
  const counts = totals(clusters)
  const rows = clusters.flatMap((cluster) => cluster.rows)
  return {
    date: settings.date,
    verdict: overall(counts, clusters.length),
    gate: gate({ clusters, problems, scope, failOn, changedFiles }),
    totals: counts,
    introduced: rows.filter(({ change }) => change === 'introduced').length,
    fixed: rows.filter(({ change }) => change === 'fixed').length,
    compared: base !== undefined,
    clusters,
    notes: [...input.notes, ...clusterNotes(pairs, judged, head, base)],
    problems,
    filesRead: judged.reduce((sum, { cluster }) => sum + cluster.files.length, 0),
  }
}

interface Pair {
  readonly cluster: ClusterFiles
  readonly before: ClusterFiles | undefined
}

const pathsOf = ({ files, documents }: ClusterFiles): readonly string[] => [
  ...files.map(({ path }) => path),
  ...documents.map(({ source }) => source.path),
]

/** Parses both sides; a file that is the same on both is parsed once. */
async function parseSides(
  sides: CheckInput,
): Promise<{ head: readonly ParsedFile[]; base: readonly ParsedFile[] | undefined }> {
  const head = { files: manifestsOf(sides.head) }
  const base = sides.base === undefined ? undefined : { files: manifestsOf(sides.base) }
  const texts = new Map(head.files.map((file) => [file.path, file.text]))
  const isSame = (file: SourceFile): boolean => file.text !== undefined && texts.get(file.path) === file.text
  const before = base?.files.filter((file) => !isSame(file)) ?? []
  const parsed = await parseFiles([...head.files, ...before])
  const parsedHead = parsed.slice(0, head.files.length)
  if (base === undefined) return { head: parsedHead, base: undefined }
  const known = new Map([...parsedHead, ...parsed.slice(head.files.length)].map((file) => [file.path, file]))
  return { head: parsedHead, base: base.files.flatMap(({ path }) => known.get(path) ?? []) }
}

/**
 * Finds the same cluster at base: by name and root, else by the files that both share, so that a folder that is renamed
 * or lifted keeps its history. A cluster of base is paired once: a copy of it is a new cluster.
 */
function pairUp(head: readonly ClusterFiles[], base: readonly ClusterFiles[]): readonly Pair[] {
  const before = new Map<ClusterFiles, ClusterFiles>()
  const isFree = (other: ClusterFiles): boolean => ![...before.values()].includes(other)
  for (const cluster of head) {
    const same = base.find(({ name, root }) => name === cluster.name && root === cluster.root)
    if (same !== undefined) before.set(cluster, same)
  }
  const similar = base
    .filter(isFree)
    .flatMap((other) =>
      head.filter((cluster) => !before.has(cluster)).map((cluster) => ({ cluster, other, ...shared(cluster, other) })),
    )
    .filter(({ paths, texts }) => paths + texts > 0)
    .toSorted((left, right) => right.paths - left.paths || right.texts - left.texts)
  for (const { cluster, other } of similar) if (!before.has(cluster) && isFree(other)) before.set(cluster, other)
  return head.map((cluster) => ({ cluster, before: before.get(cluster) }))
}

/** How many files two sides of a cluster have in common, by their path and by their text. */
function shared(cluster: ClusterFiles, other: ClusterFiles): { readonly paths: number; readonly texts: number } {
  const paths = new Set(other.files.map(({ path }) => path))
  const texts = new Set(other.files.flatMap(textsOf))
  return {
    paths: cluster.files.filter(({ path }) => paths.has(path)).length,
    texts: cluster.files.filter((file) => textsOf(file).some((text) => texts.has(text))).length,
  }
}

const textsOf = (file: ParsedFile): readonly string[] => file.manifests.map(({ source }) => source.text)

function reportCluster(
  cluster: ClusterFiles,
  before: ClusterFiles | 'new' | undefined,
  policy: Policy,
  date: string,
): ClusterReport {
  const objects = objectsOf(cluster)
  const { complete, load, environment } = cluster.traits
  const beforeObjects = before === undefined || before === 'new' ? undefined : objectsOf(before)
  const judge = (side: Objects, other?: Objects): readonly Row[] =>
    evaluate(clusterOf(side, cluster.traits, other), RULES, {
      complete,
      levels: policy.levels,
      date,
      fleet: { name: cluster.name, others: [] },
      options: policy.options,
    })
  const base = before === 'new' ? 'new' : beforeObjects === undefined ? undefined : judge(beforeObjects)
  const rows: readonly ComparedRow[] = compareRows(judge(objects, beforeObjects), base)
  return {
    name: cluster.name,
    root: cluster.root,
    found: cluster.found,
    environment,
    load: loadOf(objects, load),
    files: cluster.files.length,
    isNew: before === 'new',
    rows,
  }
}

/** What could not be read. It fails the gate where this change touches it, or where everything is judged. */
function parseProblems(files: readonly ParsedFile[], { base, changedFiles, settings }: CheckInput): readonly Problem[] {
  return files.flatMap((file) =>
    file.problems.map(({ at, message, deckhouse }) => {
      const counts = deckhouse && (base === undefined || changedFiles.has(file.path))
      return { at, level: counts ? settings.onUnreadable : 'warn', message }
    }),
  )
}

/** Clusters that the policy names, or the run asks for, and that no file belongs to. */
function missingClusters(
  pairs: readonly Pair[],
  base: Partition | undefined,
  { policy, settings, within = [''] }: CheckInput,
): readonly Problem[] {
  const names = new Set(pairs.map(({ cluster }) => cluster.name))
  // Base's policy still names a cluster that this pull request removes.
  const gone = new Set(base?.clusters.map(({ name }) => name))
  const inPolicy = (within.includes('') ? (policy.clusters ?? []) : [])
    .filter(({ name }) => !name.includes('{name}') && !names.has(name) && !gone.has(name))
    .map(({ name, at }): Problem => ({
      at,
      level: 'fail',
      message: `No file with Deckhouse manifests belongs to cluster \`${name}\`.`,
    }))
  const asked = settings.clusters
    .filter((name) => !names.has(name))
    .map((name): Problem => ({
      level: 'fail',
      message: `There is no cluster \`${name}\`. Found: ${list([...names])}.`,
    }))
  return [...inPolicy, ...asked]
}

const list = (names: readonly string[]): string =>
  names.length === 0 ? 'none' : names.map((name) => `\`${name}\``).join(', ')

function clusterNotes(
  pairs: readonly Pair[],
  judged: readonly Pair[],
  head: Partition,
  base: Partition | undefined,
): readonly string[] {
  const notes: string[] = []
  const unjudged = pairs.filter((pair) => !judged.includes(pair)).map(({ cluster }) => cluster)
  for (const environment of ['staging', 'development'] as const) {
    const names = unjudged.filter(({ traits }) => traits.environment === environment).map(({ name }) => name)
    if (names.length > 0) notes.push(`Not judged, for only production clusters are: ${list(names)} (${environment}).`)
  }
  const quiet = unjudged.filter(({ traits }) => traits.environment === 'production').map(({ name }) => name)
  const why = base === undefined ? 'other clusters were asked for' : 'nothing of it changes'
  if (quiet.length > 0) notes.push(`Not judged, for ${why}: ${list(quiet)}.`)
  const gone = (base?.clusters ?? [])
    .filter((cluster) => !pairs.some(({ before }) => before === cluster))
    .map(({ name }) => name)
  if (gone.length > 0) notes.push(`No longer declared: ${list(gone)}.`)
  const orphans = head.orphans.filter(holdsManifests).map(({ path }) => path)
  if (orphans.length > 0)
    notes.push(
      `Belongs to no cluster: ${list(orphans.slice(0, 5))}${orphans.length > 5 ? ` and ${orphans.length - 5} more` : ''}.`,
    )
  return notes
}
