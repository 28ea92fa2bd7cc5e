import { onlyWorsened, reportCluster, type Reported } from './cluster-report.ts'
import type { CheckInput } from './input.ts'
import { type ChosenClusters, chosenClusters } from './chosen-clusters.ts'
import { exemptionStatuses } from '../compare/exemptions.ts'
import { expiriesOf } from '../compare/expiries.ts'
import { moveChanges } from '../compare/moves.ts'
import { clusterNotes, list } from '../compare/notes.ts'
import type { Redact } from '../compare/redact.ts'
import { parseProblems, twinProblems } from '../compare/problems.ts'
import { type ClusterReport, gate, overall, type Problem, type Report, totals } from '../compare/report.ts'
import { type Fleet, fleetsOf, type Member, schedulesOf } from '../model/fleet.ts'
import type { ClusterPattern } from '../model/partition.ts'
import type { Sides } from '../model/sides.ts'
import type { ParsedFile } from '../parse/parsed.ts'
import type { Parsed } from './parse-sides.ts'
import { NO_CHANGES } from '../settings/coming.ts'
import { unknownClusters } from '../settings/exemptions.ts'
import { FAIL_ON, SCOPES, stricter } from '../settings/settings.ts'

/** What a run makes of its clusters. */
export interface Judged {
  readonly report: Report
  /** The files of head of which this run tells what is odd about them. */
  readonly told: readonly ParsedFile[]
  /** Whether all documents of the clusters in the report were read. */
  readonly isWhole: boolean
}

/** Judges the clusters that a run is about, each in its fleet and against base, and adds up what that makes. */
export function judgeSides(
  input: CheckInput,
  patterns: readonly ClusterPattern[] | undefined,
  parsed: Parsed,
  redact: Redact,
): Judged {
  const { policy, settings, changedFiles, coming = NO_CHANGES } = input
  const choice = chosenClusters(input, patterns, parsed)
  const { head, base, pairs, chosen, judged, gone } = choice
  const { members, results, beside, isWhole } = judgeClusters(input, choice, redact)
  const clusters = results.map(({ report }) => report)
  const told = toldFiles(input, parsed, choice)
  const problems = problemsOf(input, choice, told, results)
  const scope = base === undefined ? 'all' : stricter(SCOPES, 'changed', policy.scope, settings.scope)
  const failOn = stricter(['never', ...FAIL_ON.slice(0, 3)] as const, 'fail', policy.failOn, settings.failOn)
  const counts = totals(clusters)
  const rows = clusters.flatMap((cluster) => cluster.rows).filter(({ countsElsewhere }) => countsElsewhere !== true)
  const quiet = pairs.filter((pair) => isProduction(pair) && !judged.includes(pair))
  const exemptions = exemptionStatuses({
    policy: policy.exemptions,
    coming: coming.exemptions,
    clusters,
    unjudged: quiet.map(({ cluster }) => cluster.name),
    isPartial: looksAtPart(input),
    date: settings.date,
  })
  const report: Report = {
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
    schedules: schedulesOf(members, redact),
    notes: [...input.notes, ...clusterNotes({ pairs, chosen, judged, gone, head })],
    problems,
    exemptions,
    expiries: base === undefined ? expiriesOf(clusters, exemptions, settings.date) : undefined,
    gateChanges: [...moveChanges(input.moves ?? [], base), ...coming.changes],
    filesRead: judged.reduce((sum, { cluster }) => sum + cluster.files.length, 0),
  }
  return { report, told, isWhole }
}

interface JudgedClusters extends Pick<Judged, 'isWhole'> {
  /** The production clusters of head. */
  readonly members: readonly Member[]
  readonly results: readonly Reported[]
  /** Clusters that are not judged, with the rows that get worse through those that are. */
  readonly beside: readonly ClusterReport[]
}

function judgeClusters(
  input: CheckInput,
  { base, pairs, judged, gone }: ChosenClusters,
  redact: Redact,
): JudgedClusters {
  const { policy, settings, changedFiles, within } = input
  const fleets = fleetsOf(pairs, gone, judged)
  const reported = new Set(judged.map(({ cluster }) => cluster.name))
  const report = (sides: Sides): Reported => {
    const { name } = sides.cluster
    input.watch?.(name)
    const seen = (members: readonly Member[]): Fleet => ({
      name,
      isJudged: judged.includes(sides),
      others: members.filter((member) => member.name !== name),
      ...(within === undefined || within.includes('') ? {} : { within }),
    })
    return reportCluster(sides.cluster, base === undefined ? undefined : (sides.before ?? 'new'), {
      policy,
      date: settings.date,
      changedFiles,
      reported,
      redact,
      fleet: { head: seen(fleets.head), base: seen(fleets.base) },
    })
  }
  const results = judged.map(report)
  const worsened = results.flatMap((result) => result.worsened)
  const others = pairs.filter(({ cluster }) => worsened.some((one) => one.cluster === cluster.name))
  const isWhole = [...judged, ...others]
    .flatMap(({ cluster, before }) => [...cluster.files, ...(before?.files ?? [])])
    .every(({ aloof }) => aloof === undefined)
  const beside = others.map((sides) => onlyWorsened(report(sides).report, worsened))
  return { members: fleets.head, results, beside, isWhole }
}

const isProduction = ({ cluster }: Sides): boolean => cluster.traits.environment === 'production'

/** The files of which this run tells what is odd: what a change leaves alone in other clusters is told where they are judged. */
function toldFiles(
  { changedFiles }: CheckInput,
  parsed: Parsed,
  { base, pairs, judged }: ChosenClusters,
): readonly ParsedFile[] {
  const quiet = base === undefined ? [] : pairs.filter((pair) => !judged.includes(pair))
  const beyond = new Set(quiet.flatMap(({ cluster }) => cluster.files.map(({ path }) => path)))
  return parsed.head.filter(({ path }) => changedFiles.has(path) || !beyond.has(path))
}

/** Whether there may be clusters elsewhere: an organization's policy speaks of those of other repositories too. */
const looksAtPart = ({ settings, within = [''] }: CheckInput): boolean =>
  settings.foreign !== undefined || !within.includes('')

function problemsOf(
  input: CheckInput,
  { base, pairs, judged }: ChosenClusters,
  told: readonly ParsedFile[],
  results: readonly Reported[],
): readonly Problem[] {
  const { policy, settings, changedFiles, coming = NO_CHANGES } = input
  return [
    ...input.problems,
    ...parseProblems(told, settings.onUnreadable, base === undefined ? undefined : changedFiles),
    ...missingClusters(pairs, base, input),
    ...results.flatMap(({ contradictions }) => contradictions),
    ...judged.flatMap(({ cluster }) => twinProblems(cluster)),
    ...(looksAtPart(input)
      ? []
      : unknownClusters(
          [...policy.exemptions, ...coming.exemptions],
          [...pairs.map(({ cluster }) => cluster.name), ...(base?.clusters ?? []).map(({ name }) => name)],
        )),
  ]
}

/** Clusters that the policy names, or the run asks for, and that no file belongs to. */
function missingClusters(
  pairs: readonly Sides[],
  base: ChosenClusters['base'],
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
