import { onlyWorsened, reportCluster, type Reported } from './cluster-report.ts'
import { exemptionStatuses } from './compare/exemptions.ts'
import { expiriesOf } from './compare/expiries.ts'
import { moveChanges } from './compare/moves.ts'
import { clusterNotes, list } from './compare/notes.ts'
import { type Redact, redactorOf } from './compare/redact.ts'
import { parseProblems, twinProblems } from './compare/problems.ts'
import { type ChangeKind, gate, overall, type Problem, type Report, totals } from './compare/report.ts'
import { namedDocument, textDocument, withDocuments } from './model/documents.ts'
import { type Fleet, fleetsOf, schedulesOf } from './model/fleet.ts'
import {
  type ClusterFiles,
  type ClusterPattern,
  discoverClusters,
  type Partition,
  partitionByPatterns,
} from './model/partition.ts'
import { pairUp, type Sides } from './model/sides.ts'
import type { ParsedFile } from './parse/manifest.ts'
import { asideOf, type Parsed, parseSides } from './parse-sides.ts'
import { withSchemaNotes } from './schema-notes.ts'
import type { Move } from './read/moves.ts'
import { mayMatter } from './parse/sniff.ts'
import { isCandidate } from './read/candidates.ts'
import { proseOf, type Side } from './read/source-file.ts'
import type { Rejudge } from './repair/judge.ts'
import { repairsOf } from './repair/repairs.ts'
import { withTexts } from './repair/texts.ts'
import { clusterPatterns } from './settings/clusters.ts'
import { type Coming, NO_CHANGES } from './settings/coming.ts'
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
  /** What is compared with base; a pull request if left out. */
  readonly change?: ChangeKind
  /** Paths that differ between base and head. */
  readonly changedFiles: ReadonlySet<string>
  readonly policy: Policy
  /** How head's policy differs, where there are two. */
  readonly coming?: Coming
  readonly settings: Settings
  /** Files that this change takes to where nothing is read. */
  readonly moves?: readonly Move[]
  /** Whether anybody reads what can be repaired, which takes many judgments to find; so it is if left out. */
  readonly repairs?: boolean
  /** What programs made of files that are not in `head` and `base`. */
  readonly made?: Made
  /** The repository's name, for a cluster at its top. */
  readonly repository: string
  /** What discovery and reading have to tell. */
  readonly notes: readonly string[]
  readonly problems: readonly Problem[]
  /** Without a shortcut, for tests that hold both ways together. */
  readonly thorough?: boolean
  /** Is told the file that is read next, or the cluster that is judged, and throws where there is no time left. */
  readonly watch?: (next: string) => void
}

/** What was rendered on each side, and the texts that went into it and came out. */
export interface Made {
  readonly head: readonly ParsedFile[]
  readonly base: readonly ParsedFile[]
  readonly texts: readonly string[]
}

/** The whole check, without an effect: the report, and what can be repaired with certainty. */
export async function check(input: CheckInput): Promise<Report> {
  const redact = redactorOf(() => [...textsOf(input), ...(input.made?.texts ?? [])])
  const patterns = input.policy.clusters === undefined ? undefined : await clusterPatterns(input.policy.clusters)
  const isAside =
    patterns === undefined || input.thorough === true
      ? undefined
      : asideOf(input, patterns, namedDocument(input.policy.options.recoveryPlan.path))
  const quick = isAside === undefined ? undefined : await parseSides(input, isAside)
  const quickly = quick === undefined ? undefined : judgeSides(input, patterns, quick, redact)
  // Where a cluster is judged after all, every document of it is read.
  const parsed = quick !== undefined && quickly?.isWhole === true ? quick : await parseSides(input)
  const { report, told } = quickly?.isWhole === true ? quickly : judgeSides(input, patterns, parsed, redact)
  const noted = await withSchemaNotes(report, input, told, redact)
  if (input.repairs === false) return noted
  const rejudge: Rejudge = async (texts) => {
    const after = await withTexts(input.head, parsed.head, texts)
    const settings = { ...input.settings, clusters: [] }
    const change = { base: input.head, head: after.side, changedFiles: new Set(texts.keys()), moves: [] }
    const sides = { head: after.parsed, base: parsed.head }
    // Nobody reads what is said then.
    return judgeSides({ ...input, ...change, settings, coming: NO_CHANGES }, patterns, sides, (said) => said).report
  }
  const base = input.settings.suggestions ? input.base : undefined
  const repairs = await repairsOf({ report, head: input.head, base, rejudge })
  return repairs === undefined ? noted : { ...noted, repairs }
}

interface Judged {
  readonly report: Report
  /** The files of head of which this run tells what is odd about them. */
  readonly told: readonly ParsedFile[]
  /** Whether all documents of the clusters in the report were read. */
  readonly isWhole: boolean
}

function judgeSides(
  input: CheckInput,
  patterns: readonly ClusterPattern[] | undefined,
  parsed: Parsed,
  redact: Redact,
): Judged {
  const { policy, settings, changedFiles, coming = NO_CHANGES } = input
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
      changedFiles,
      reported,
      redact,
      fleet: { head: from(fleets.head), base: from(fleets.base) },
    })
  }
  const results = judged.map(report)
  const clusters = results.map((result) => result.report)
  const worsened = results.flatMap((result) => result.worsened)
  const others = pairs.filter(({ cluster }) => worsened.some((one) => one.cluster === cluster.name))
  const beside = others.map((sides) => onlyWorsened(report(sides).report, worsened))
  const isWhole = [...judged, ...others]
    .flatMap(({ cluster, before }) => [...cluster.files, ...(before?.files ?? [])])
    .every(({ aloof }) => aloof === undefined)
  const production = pairs.filter(({ cluster }) => cluster.traits.environment === 'production')
  // What a change leaves alone in clusters that it does not touch is told where they are judged.
  const quiet = base === undefined ? [] : pairs.filter((pair) => !judged.includes(pair))
  const beyond = new Set(quiet.flatMap(({ cluster }) => cluster.files.map(({ path }) => path)))
  const told = parsed.head.filter(({ path }) => changedFiles.has(path) || !beyond.has(path))
  // An organization's policy speaks of clusters of other repositories too.
  const isPartial = settings.foreign !== undefined || !(input.within ?? ['']).includes('')
  const problems = [
    ...input.problems,
    ...parseProblems(told, settings.onUnreadable, base === undefined ? undefined : changedFiles),
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
  const whole: Report = {
    date: settings.date,
    verdict: overall(counts, clusters.length),
    gate: gate({ clusters, problems, scope, failOn, changedFiles }),
    totals: counts,
    introduced: rows.filter(({ change }) => change === 'introduced').length,
    fixed: rows.filter(({ change }) => change === 'fixed').length,
    compared: base !== undefined,
    change: input.change ?? 'pull request',
    clusters,
    beside,
    schedules: schedulesOf(fleets.head, redact),
    notes: [...input.notes, ...clusterNotes({ pairs, chosen, judged, gone, head })],
    problems,
    exemptions,
    expiries: base === undefined ? expiriesOf(clusters, exemptions, settings.date) : undefined,
    gateChanges: [...moveChanges(input.moves ?? [], base), ...coming.changes],
    filesRead: judged.reduce((sum, { cluster }) => sum + cluster.files.length, 0),
  }
  return { report: whole, told, isWhole }
}

/**
 * The texts that a sentence may quote, and those of the change: what holds nothing that a rule reads is mostly not there. A
 * file that is the same on both sides is often one object.
 */
const textsOf = ({ head, base, changedFiles }: Pick<CheckInput, 'head' | 'base' | 'changedFiles'>): readonly string[] =>
  [...new Set([...head.files, ...(base?.files ?? [])])].flatMap(({ path, text }) =>
    text !== undefined && (changedFiles.has(path) || !isCandidate(path) || mayMatter(text)) ? [text] : [],
  )

const pathsOf = ({ files, documents }: ClusterFiles): readonly string[] => [
  ...files.flatMap(({ path, sources = [] }) => [path, ...sources]),
  ...documents.map(({ source }) => source.path),
]

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
