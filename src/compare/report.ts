import { type ExemptionStatus, exemptionOf, type Standing, standingOf } from '../evaluate/exemptions.ts'
import type { Row } from '../evaluate/evaluate.ts'
import type { Finding, Verdict } from '../rules/outcome.ts'
import type { ClusterSchedule } from '../model/fleet.ts'
import { lineOf, type Span } from '../parse/span.ts'
import { type ComparedRow, isMet } from './compare.ts'
import type { SchemaNotes } from '../schema/note.ts'
import type { Expiry } from './expiries.ts'

export type Scope = 'introduced' | 'changed' | 'all'
export type FailOn = 'fail' | 'warn' | 'unknown' | 'never'
/** What a base is compared with, as people call it. */
export type ChangeKind = 'pull request' | 'merge group'
export type Environment = 'production' | 'staging' | 'development'

/** One cluster as the reader of a report sees it. */
export interface ClusterReport {
  readonly name: string
  /** Its folder, or the patterns of its paths; `.` for the whole repository. */
  readonly root: string
  /** How the cluster was found, as the end of a sentence. */
  readonly found: string
  readonly environment: Environment
  readonly load: 'regular' | 'high'
  /** Files that hold its manifests. */
  readonly files: number
  readonly isNew: boolean
  readonly rows: readonly ComparedRow[]
}

/** Something beside the verdicts that a reader has to know. Only `fail` counts in the gate. */
export interface Problem {
  readonly at?: Span
  readonly path?: string
  readonly level: 'fail' | 'warn'
  readonly message: string
}

export interface Gate {
  readonly passed: boolean
  readonly failOn: FailOn
  readonly scope: Scope
  /** `cluster: rule` of each row that fails the gate, and `path:line` of each problem that does. */
  readonly because: readonly string[]
}

/** One thing in which the policy of head differs from that of base. */
export interface GateChange {
  /** `other`: it depends on the manifests whether a verdict becomes milder or harsher. */
  readonly effect: 'weaker' | 'stricter' | 'other'
  /** A whole sentence. */
  readonly message: string
  /** The place in head's policy; undefined where something is gone. */
  readonly at?: Span
}

export type ReportVerdict = 'fail' | 'warn' | 'pass' | 'unknown' | 'nothing' | 'error'

/** Repairs that are certain: judged again with them, the findings are gone and nothing else is worse. */
export interface Repairs {
  /** All of them, for `git apply` on the judged files. */
  readonly patch: string
  /** The findings that the patch clears, by their ids (`findingsOf`). */
  readonly findings: readonly string[]
  /** Those that stand in lines which the change adds or changes, each as good without the others. */
  readonly suggestions: readonly Suggestion[]
}

/** Whole lines that take the place of whole lines. */
export interface Suggestion {
  readonly path: string
  /** One-based, both inside. */
  readonly firstLine: number
  readonly lastLine: number
  /** The new lines, without the last line break. */
  readonly text: string
  /** The findings that it clears, by their ids (`findingsOf`). */
  readonly findings: readonly string[]
}

/** The whole answer: plain data, and the only argument of every renderer. */
export interface Report {
  /** `YYYY-MM-DD`, UTC. */
  readonly date: string
  readonly verdict: ReportVerdict
  readonly gate: Gate
  /** Rows by what they count as; waived and attested ones apart. */
  readonly totals: Readonly<Record<Standing, number>>
  readonly introduced: number
  readonly fixed: number
  /** Whether a base was compared with. */
  readonly compared: boolean
  /** What was compared with it. */
  readonly change: ChangeKind
  readonly clusters: readonly ClusterReport[]
  /** Clusters that are not judged, with the rows alone that get worse through those that are. They count there. */
  readonly beside: readonly ClusterReport[]
  /** When each production cluster takes its releases, those that are not judged too; empty where none is judged. */
  readonly schedules: readonly ClusterSchedule[]
  /** One line each on what was seen and not judged. */
  readonly notes: readonly string[]
  readonly problems: readonly Problem[]
  readonly exemptions: readonly ExemptionStatus[]
  /** What time ends soon, where the whole repository is judged; undefined where a change is. */
  readonly expiries: readonly Expiry[] | undefined
  /** What becomes weaker or stricter through this change, or has become so where head's policy judges. */
  readonly gateChanges: readonly GateChange[]
  /** Files whose documents were read. */
  readonly filesRead: number
  /** Remarks on how manifests are written, which decide nothing; undefined where there are none. */
  readonly schemaNotes?: SchemaNotes
  /** Undefined where nothing can be repaired with certainty. */
  readonly repairs?: Repairs
}

/** The findings that decide a row: those with its verdict. */
export function decisive(row: ComparedRow): readonly Finding[] {
  const deciding = row.findings.filter((finding) => finding.verdict === row.verdict)
  return deciding.length === 0 ? row.findings : deciding
}

export interface GateInput {
  readonly clusters: readonly ClusterReport[]
  readonly problems: readonly Problem[]
  readonly scope: Scope
  readonly failOn: FailOn
  /** Paths that this change adds, edits or removes. */
  readonly changedFiles: ReadonlySet<string>
}

/** Decides the gate. A row that crashed is no verdict of the gate: the run ends as an error. */
export function gate({ clusters, problems, scope, failOn, changedFiles }: GateInput): Gate {
  const rows = clusters.flatMap((cluster) =>
    cluster.rows
      .filter((row) => counting(row, scope, changedFiles).some((verdict) => blocks(verdict, failOn)))
      .map((row) => `${cluster.name}: ${row.rule.id}`),
  )
  const unreadable = failOn === 'never' ? [] : problems.filter(({ level }) => level === 'fail').map(placeOf)
  const because = [...rows, ...unreadable]
  return { passed: because.length === 0, failOn, scope, because }
}

/** `path:line` of a problem, its path, or its message without the period. */
export function placeOf({ at, path, message }: Problem): string {
  return at === undefined ? (path ?? message.replace(/\.$/, '')) : lineOf(at)
}

/** The verdicts of a row that lie in the scope of the gate. */
function counting(row: ComparedRow, scope: Scope, changedFiles: ReadonlySet<string>): readonly Verdict[] {
  const clouded =
    row.change === 'introduced' || (row.change === 'incomparable' && row.base !== undefined && isMet(row.base))
  const inScope = counted(row).filter((finding) => {
    if (scope === 'all' || row.fresh.some((fresh) => fresh === finding)) return true
    if (finding.verdict === 'unknown' && clouded) return true
    // A pair has a place in each of its clusters, and a change of either touches it.
    const places = [finding.at, ...(finding.pair === undefined ? [] : (finding.also ?? []))]
    return scope === 'changed' && places.some((at) => at !== undefined && changedFiles.has(at.path))
  })
  // A shortfall that became unreadable is not gone: the gate keeps counting what base showed.
  const hidden =
    row.change === 'incomparable' && row.countsElsewhere !== true && scope !== 'introduced' && !isMet(row.verdict)
  const base = hidden && row.before !== undefined && row.base !== 'error' ? counted(row.before) : []
  return [...inScope, ...base].map(({ verdict }) => verdict)
}

/** The findings that no waiver or attestation covers, and that do not count in the row of another cluster. */
const counted = (row: Row): readonly Finding[] =>
  row.findings.filter((finding) => finding.pair?.countsThere !== true && exemptionOf(row, finding) === undefined)

function blocks(verdict: Verdict, failOn: FailOn): boolean {
  switch (failOn) {
    case 'never':
      return false
    case 'fail':
      return verdict === 'fail'
    case 'warn':
      return verdict === 'fail' || verdict === 'warn'
    case 'unknown':
      return verdict === 'fail' || verdict === 'warn' || verdict === 'unknown'
  }
}

/** Counts rows by what they count as. */
export function totals(clusters: readonly ClusterReport[]): Report['totals'] {
  const counts = { pass: 0, warn: 0, fail: 0, unknown: 0, 'not-applicable': 0, error: 0, waived: 0, attested: 0 }
  for (const row of clusters.flatMap(({ rows }) => rows)) counts[standingOf(row)] += 1
  return counts
}

/** The verdict of the whole: the worst that was decided; `unknown` where nothing was. */
export function overall(counts: Report['totals'], clusters: number): ReportVerdict {
  if (clusters === 0) return 'nothing'
  if (counts.error > 0) return 'error'
  if (counts.fail > 0) return 'fail'
  if (counts.warn > 0) return 'warn'
  return counts.pass > 0 ? 'pass' : 'unknown'
}
