import { type ComparedRow, compareRows } from './compare/compare.ts'
import { type ClusterReport, gate, overall, type Problem, type Report, totals } from './compare/report.ts'
import { evaluate, type Row } from './evaluate/evaluate.ts'
import { clusterOf } from './model/cluster.ts'
import { loadOf } from './model/load.ts'
import type { Objects } from './model/objects.ts'
import { type ClusterFiles, discoverClusters, holdsManifests, objectsOf, type Partition, partitionByPatterns } from './model/partition.ts'
import { type ParsedFile, parseFile, unreadFile } from './parse/manifest.ts'
import type { Side, SourceFile } from './read/source-file.ts'
import { RULES } from './rules/index.ts'
import { clusterPatterns } from './settings/clusters.ts'
import type { Policy } from './settings/policy.ts'
import { FAIL_ON, SCOPES, type Settings, stricter } from './settings/settings.ts'

/** Everything that a check needs to know: texts, policy and settings. */
export interface CheckInput {
  readonly head: Side
  /** Undefined: everything is judged, and nothing is compared. */
  readonly base: Side | undefined
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
export function check(input: CheckInput): Report {
  const { policy, settings, changedFiles } = input
  const parsed = parseSides(input)
  const head = partition(parsed.head, input)
  const base = parsed.base === undefined ? undefined : partition(parsed.base, input)
  const pairs = head.clusters.map((cluster) => ({ cluster, before: base === undefined ? undefined : counterpart(cluster, base) }))
  const chosen = pairs.filter(({ cluster }) => settings.clusters.length === 0 || settings.clusters.includes(cluster.name))
  const judged = chosen.filter(({ cluster, before }) => {
    const touched = base === undefined || [...cluster.files, ...(before?.files ?? [])].some(({ path }) => changedFiles.has(path))
    return touched && cluster.traits.environment === 'production'
  })

  const clusters = judged.map(({ cluster, before }) => reportCluster(cluster, base === undefined ? undefined : (before ?? 'new'), policy))
  const problems = [...input.problems, ...parseProblems(parsed.head, input), ...missingClusters(pairs, input)]
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

/** Parses both sides; a file that is the same on both is parsed once. */
function parseSides({ head, base }: CheckInput): { head: readonly ParsedFile[]; base: readonly ParsedFile[] | undefined } {
  const parse = (file: SourceFile): ParsedFile =>
    file.text === undefined ? unreadFile(file.path, file.unread) : parseFile(file.path, file.text)
  const texts = new Map(head.files.map((file) => [file.path, file.text]))
  const parsedHead = head.files.map(parse)
  const known = new Map(parsedHead.map((file) => [file.path, file]))
  return {
    head: parsedHead,
    base: base?.files.map((file) => {
      const same = file.text !== undefined && texts.get(file.path) === file.text ? known.get(file.path) : undefined
      return same ?? parse(file)
    }),
  }
}

function partition(files: readonly ParsedFile[], { policy, repository }: CheckInput): Partition {
  return policy.clusters === undefined ? discoverClusters(files, repository) : partitionByPatterns(files, clusterPatterns(policy.clusters))
}

/**
 * The same cluster at base: by name, by root, or by a document that makes both a cluster, so that a folder that is
 * renamed or lifted keeps its history.
 */
function counterpart(cluster: ClusterFiles, base: Partition): ClusterFiles | undefined {
  const byName = base.clusters.find(({ name, root }) => name === cluster.name && root === cluster.root)
  if (byName !== undefined) return byName
  const shared = (other: ClusterFiles): number => {
    const texts = new Set(other.files.flatMap((file) => file.manifests.map(({ source }) => source.text)))
    return cluster.files.filter(
      (file) => other.files.some(({ path }) => path === file.path) || file.manifests.some(({ source }) => texts.has(source.text)),
    ).length
  }
  const ranked = base.clusters.map((other) => ({ other, count: shared(other) })).toSorted((left, right) => right.count - left.count)
  const [best] = ranked
  return best !== undefined && best.count > 0 ? best.other : base.clusters.find(({ root }) => root === cluster.root)
}

function reportCluster(cluster: ClusterFiles, before: ClusterFiles | 'new' | undefined, policy: Policy): ClusterReport {
  const objects = objectsOf(cluster)
  const { complete, load, environment } = cluster.traits
  const beforeObjects = before === undefined || before === 'new' ? undefined : objectsOf(before)
  const judge = (side: Objects, other?: Objects): readonly Row[] =>
    evaluate(clusterOf(side, { complete }, other), RULES, { complete, levels: policy.levels })
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
function missingClusters(pairs: readonly Pair[], { policy, settings }: CheckInput): readonly Problem[] {
  const names = new Set(pairs.map(({ cluster }) => cluster.name))
  const inPolicy = (policy.clusters ?? [])
    .filter(({ name }) => !name.includes('{name}') && !names.has(name))
    .map(({ name, at }): Problem => ({ at, level: 'fail', message: `No file with Deckhouse manifests belongs to cluster \`${name}\`.` }))
  const asked = settings.clusters
    .filter((name) => !names.has(name))
    .map((name): Problem => ({ level: 'fail', message: `There is no cluster \`${name}\`. Found: ${list([...names])}.` }))
  return [...inPolicy, ...asked]
}

const list = (names: readonly string[]): string => (names.length === 0 ? 'none' : names.map((name) => `\`${name}\``).join(', '))

function clusterNotes(pairs: readonly Pair[], judged: readonly Pair[], head: Partition, base: Partition | undefined): readonly string[] {
  const notes: string[] = []
  const unjudged = pairs.filter((pair) => !judged.includes(pair)).map(({ cluster }) => cluster)
  for (const environment of ['staging', 'development'] as const) {
    const names = unjudged.filter(({ traits }) => traits.environment === environment).map(({ name }) => name)
    if (names.length > 0) notes.push(`Not judged, for only production clusters are: ${list(names)} (${environment}).`)
  }
  const quiet = unjudged.filter(({ traits }) => traits.environment === 'production').map(({ name }) => name)
  if (quiet.length > 0) notes.push(`Not judged, for nothing of it changes: ${list(quiet)}.`)
  const gone = (base?.clusters ?? []).filter((cluster) => !pairs.some(({ before }) => before === cluster)).map(({ name }) => name)
  if (gone.length > 0) notes.push(`No longer declared: ${list(gone)}.`)
  const orphans = head.orphans.filter(holdsManifests).map(({ path }) => path)
  if (orphans.length > 0) notes.push(`Belongs to no cluster: ${list(orphans.slice(0, 5))}${orphans.length > 5 ? ` and ${orphans.length - 5} more` : ''}.`)
  return notes
}
