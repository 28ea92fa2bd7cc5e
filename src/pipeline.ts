import { compareRows, type Worsened, worsenedOthers } from './compare/compare.ts'
import { exemptionStatuses } from './compare/exemptions.ts'
import { expiriesOf } from './compare/expiries.ts'
import { moveChanges } from './compare/moves.ts'
import { clusterNotes, list } from './compare/notes.ts'
import { type ClusterReport, gate, overall, type Problem, type Report, totals } from './compare/report.ts'
import { evaluate, type Row } from './evaluate/evaluate.ts'
import { applyExemptions } from './evaluate/exemptions.ts'
import { type Cluster, clusterOf } from './model/cluster.ts'
import { namedDocument, textDocument, withDocuments } from './model/documents.ts'
import { type Fleet, fleetsOf } from './model/fleet.ts'
import type { Objects } from './model/objects.ts'
import {
  type ClusterFiles,
  discoverClusters,
  objectsOf,
  type Partition,
  partitionByPatterns,
} from './model/partition.ts'
import { pairUp, type Sides } from './model/sides.ts'
import { separation, twinsIn } from './model/twins.ts'
import { parseFiles } from './parse/index.ts'
import type { ParsedFile } from './parse/manifest.ts'
import { lineOf } from './parse/span.ts'
import type { Move } from './read/moves.ts'
import { manifestsOf, proseOf, type Side, type SourceFile } from './read/source-file.ts'
import { RULES } from './rules/index.ts'
import { clusterPatterns } from './settings/clusters.ts'
import { type Coming, NO_CHANGES } from './settings/changes.ts'
import { unknownClusters } from './settings/exemptions.ts'
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
  /** How head's policy differs, where there are two. */
  readonly coming?: Coming
  readonly settings: Settings
  /** Files that this change takes to where nothing is read. */
  readonly moves?: readonly Move[]
  /** The repository's name, for a cluster at its top. */
  readonly repository: string
  /** What discovery and reading have to tell. */
  readonly notes: readonly string[]
  readonly problems: readonly Problem[]
  /** Is told the file that is read next, or the cluster that is judged, and throws where there is no time left. */
  readonly watch?: (next: string) => void
}

/** The whole check, without an effect. */
export async function check(input: CheckInput): Promise<Report> {
  const { policy, settings, changedFiles, coming = NO_CHANGES } = input
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

  const gone = (base?.clusters ?? []).filter((cluster) => !pairs.some(({ before }) => before === cluster))
  const fleets = fleetsOf(pairs, gone, judged)
  const seenFrom = (name: string, isJudged: boolean, members: Fleet['others']): Fleet => ({
    name,
    isJudged,
    others: members.filter((member) => member.name !== name),
    ...(input.within === undefined || input.within.includes('') ? {} : { within: input.within }),
  })
  const reported = new Set(judged.map(({ cluster }) => cluster.name))
  const report = (sides: Sides): Reported => {
    const { name } = sides.cluster
    input.watch?.(name)
    const from = (members: Fleet['others']): Fleet => seenFrom(name, judged.includes(sides), members)
    return reportCluster(sides.cluster, base === undefined ? undefined : (sides.before ?? 'new'), {
      policy,
      date: settings.date,
      reported,
      fleet: { head: from(fleets.head), base: from(fleets.base) },
    })
  }
  const results = judged.map(report)
  const clusters = results.map((result) => result.report)
  const worsened = results.flatMap((result) => result.worsened)
  const beside = pairs
    .filter(({ cluster }) => worsened.some((one) => one.cluster === cluster.name))
    .map((sides) => onlyWorsened(report(sides).report, worsened))
  const production = pairs.filter(({ cluster }) => cluster.traits.environment === 'production')
  // An organization's policy speaks of clusters of other repositories too.
  const isPartial = settings.foreign !== undefined || !(input.within ?? ['']).includes('')
  const problems = [
    ...input.problems,
    ...parseProblems(parsed.head, input),
    ...missingClusters(pairs, base, input),
    ...results.flatMap(({ contradictions }) => contradictions),
    ...judged.flatMap(({ cluster }) => twinProblems(cluster)),
    ...(isPartial
      ? []
      : unknownClusters(
          [...policy.exemptions, ...coming.exemptions],
          [...pairs.map(({ cluster }) => cluster.name), ...(base?.clusters ?? []).map(({ name }) => name)],
        )),
  ]
  const scope = base === undefined ? 'all' : stricter(SCOPES, 'changed', policy.scope, settings.scope)
  const failOn = stricter(['never', ...FAIL_ON.slice(0, 3)] as const, 'fail', policy.failOn, settings.failOn)
  const counts = totals(clusters)
  const rows = clusters.flatMap((cluster) => cluster.rows).filter(({ countsElsewhere }) => countsElsewhere !== true)
  const exemptions = exemptionStatuses({
    policy: policy.exemptions,
    coming: coming.exemptions,
    clusters,
    unjudged: production.filter((pair) => !judged.includes(pair)).map(({ cluster }) => cluster.name),
    isPartial,
    date: settings.date,
  })
  return {
    date: settings.date,
    verdict: overall(counts, clusters.length),
    gate: gate({ clusters, problems, scope, failOn, changedFiles }),
    totals: counts,
    introduced: rows.filter(({ change }) => change === 'introduced').length,
    fixed: rows.filter(({ change }) => change === 'fixed').length,
    compared: base !== undefined,
    clusters,
    beside,
    notes: [...input.notes, ...clusterNotes({ pairs, chosen, judged, gone, head })],
    problems,
    exemptions,
    expiries: base === undefined ? expiriesOf(clusters, exemptions, settings.date) : undefined,
    gateChanges: [...moveChanges(input.moves ?? [], base), ...coming.changes],
    filesRead: judged.reduce((sum, { cluster }) => sum + cluster.files.length, 0),
  }
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
  const parsed = await parseFiles([...head.files, ...before], sides.watch)
  const parsedHead = parsed.slice(0, head.files.length)
  if (base === undefined) return { head: parsedHead, base: undefined }
  const known = new Map([...parsedHead, ...parsed.slice(head.files.length)].map((file) => [file.path, file]))
  return { head: parsedHead, base: base.files.flatMap(({ path }) => known.get(path) ?? []) }
}

interface Circumstances {
  readonly policy: Policy
  readonly date: string
  readonly fleet: { readonly head: Fleet; readonly base: Fleet }
  /** The clusters that have rows in the report. */
  readonly reported: ReadonlySet<string>
}

/** A cluster's report, what gets worse in others, and where the policy's facts and the manifests say different things. */
interface Reported {
  readonly report: ClusterReport
  readonly worsened: readonly Worsened[]
  readonly contradictions: readonly Problem[]
}

/** Of a cluster that is not judged, the rows that get worse through others. */
function onlyWorsened(report: ClusterReport, worsened: readonly Worsened[]): ClusterReport {
  const isWorsened = (id: string): boolean =>
    worsened.some(({ cluster, rule }) => cluster === report.name && rule === id)
  return { ...report, rows: report.rows.filter(({ rule }) => isWorsened(rule.id)) }
}

function reportCluster(
  cluster: ClusterFiles,
  before: ClusterFiles | 'new' | undefined,
  { policy, date, fleet, reported }: Circumstances,
): Reported {
  const objects = objectsOf(cluster)
  const { complete, environment } = cluster.traits
  const beforeObjects = before === undefined || before === 'new' ? undefined : objectsOf(before)
  const model = (side: Objects, other?: Objects): Cluster => clusterOf(side, cluster.traits, other)
  const judge = (side: Cluster, beside: Fleet): readonly Row[] => {
    const rows = evaluate(side, RULES, {
      complete,
      levels: policy.levels,
      date,
      fleet: beside,
      options: policy.options,
    })
    return applyExemptions(rows, policy.exemptions, cluster.name, date)
  }
  const own = model(objects, beforeObjects)
  const base =
    before === 'new' ? 'new' : beforeObjects === undefined ? undefined : judge(model(beforeObjects), fleet.base)
  const head = judge(own, fleet.head)
  const report: ClusterReport = {
    name: cluster.name,
    root: cluster.root,
    found: cluster.found,
    environment,
    load: own.load === 'high' ? 'high' : 'regular',
    files: cluster.files.length,
    isNew: before === 'new',
    rows: compareRows(head, base),
  }
  return {
    report,
    worsened: worsenedOthers(head, base, reported),
    contradictions: own.nodes.contradictions.map((line) => ({ ...line, level: 'warn' })),
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

/** Two clusters in one folder that nothing tells apart, with the config that would. */
function twinProblems(cluster: ClusterFiles): readonly Problem[] {
  const twins = twinsIn(cluster)
  if (twins === undefined) return []
  const { what, at, also } = twins
  const message = `\`${lineOf(also)}\` declares ${what} too, and differently, so two clusters may stand here as one. Tell them apart in the config, each with all of its files: \`${separation(twins)}\`.`
  return [{ at, level: 'warn', message }]
}

/** Clusters that the policy names, or the run asks for, and that no file belongs to. */
function missingClusters(
  pairs: readonly Sides[],
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
