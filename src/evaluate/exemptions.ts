import { type Finding, type Verdict, worst } from '../rules/outcome.ts'
import { addDays } from '../model/day.ts'
import type { Row } from './evaluate.ts'
import { type Cover, EVERY_CLUSTER, type Exemption } from './exemption.ts'

/**
 * What has become of an exemption.
 *
 * - `pending`: not yet in force, or only in the policy that a change brings.
 * - `expired`: its last day is over.
 * - `unused`: in force, and there is nothing that it covers.
 * - `expiring`: in force for 30 more days at most.
 */
export type ExemptionState = 'active' | 'expiring' | 'expired' | 'unused' | 'pending'

export interface ExemptionStatus {
  readonly exemption: Exemption
  readonly state: ExemptionState
  /** Whether it is only in the policy that a change brings. */
  readonly isComing: boolean
}

/** Days before its end from which on something is called expiring. */
export const NOTICE_DAYS = 30

/**
 * Applies the exemptions that are in force on a day (`YYYY-MM-DD`, UTC) to the rows of a cluster. A row keeps its
 * verdict and its findings; its covers say which of them no longer count, those by the narrowest exemption first. A rule
 * that crashed has nothing that could be covered.
 */
export function applyExemptions(
  rows: readonly Row[],
  exemptions: readonly Exemption[],
  cluster: string,
  date: string,
): readonly Row[] {
  const inForce = exemptions
    .filter((exemption) => phaseOf(exemption, date) === 'active' && isFor(exemption, cluster))
    .toSorted((left, right) => Number(isBroad(left)) - Number(isBroad(right)) || (left.until < right.until ? 1 : -1))
  return rows.map((row) => {
    if (row.verdict === 'error') return row
    const covers = inForce
      .filter(({ rule }) => rule === row.rule.id)
      .map((exemption): Cover => ({ exemption, findings: row.findings.filter((one) => isCovered(exemption, one)) }))
      .filter(({ findings }) => findings.length > 0)
    return covers.length === 0 ? row : { ...row, covers }
  })
}

/** A waiver accepts what falls short. An attestation answers what Git cannot tell or lacks, never a thing that is there. */
function isCovered({ kind }: Exemption, finding: Finding): boolean {
  switch (finding.verdict) {
    case 'warn':
    case 'fail':
      return kind === 'waiver' || finding.absence === true
    case 'unknown':
      return kind === 'attestation'
    case 'pass':
    case 'not-applicable':
      return false
  }
}

const isFor = ({ cluster }: Exemption, name: string): boolean => cluster === EVERY_CLUSTER || cluster === name

/** Whether an exemption is meant for every cluster. */
export const isBroad = ({ cluster }: Exemption): boolean => cluster === EVERY_CLUSTER

function phaseOf({ from, until }: Exemption, date: string): 'pending' | 'active' | 'expired' {
  if (until < date) return 'expired'
  return from !== undefined && from > date ? 'pending' : 'active'
}

/** The exemption under which a finding of a row does not count, or undefined where it counts. */
export function exemptionOf({ covers = [] }: Row, finding: Finding): Exemption | undefined {
  return covers.find(({ findings }) => findings.includes(finding))?.exemption
}

/** The exemption under which a row no longer counts with its verdict: all findings that decide it are covered. */
export function exemptionOfRow(row: Row): Exemption | undefined {
  const deciding = row.findings.filter(({ verdict }) => verdict === row.verdict)
  const exemptions = deciding.map((finding) => exemptionOf(row, finding))
  return exemptions.includes(undefined) ? undefined : exemptions[0]
}

/** What a row counts as. */
export type Standing = Row['verdict'] | 'waived' | 'attested'

/** The verdict that a row counts with: its own, the worst that no exemption covers, or that nothing of it is left. */
export function standingOf(row: Row): Standing {
  const exemption = exemptionOfRow(row)
  if (exemption === undefined) return row.verdict
  const left = worst(row.findings.filter((finding) => exemptionOf(row, finding) === undefined).map(verdictOf))
  if (left === 'fail' || left === 'warn' || left === 'unknown') return left
  return exemption.kind === 'waiver' ? 'waived' : 'attested'
}

const verdictOf = ({ verdict }: Finding): Verdict => verdict

/** What was judged, as far as it tells whether an exemption is of use. */
export interface Sight {
  /** The rows of every judged cluster, and those of base that still count. */
  readonly rows: readonly Row[]
  /** Whether an exemption with this cluster may be of use to one that was not judged. */
  readonly isUnjudged: (cluster: string) => boolean
}

/**
 * What has become of each exemption of the policy that judges, and of those that only the coming policy has. One that
 * may be of use to a cluster that was not judged is never called unused.
 */
export function statusesOf(
  policy: readonly Exemption[],
  coming: readonly Exemption[],
  { rows, isUnjudged }: Sight,
  date: string,
): readonly ExemptionStatus[] {
  const used = new Set(rows.flatMap(({ covers = [] }) => covers.map(({ exemption }) => exemption)))
  const soon = addDays(date, NOTICE_DAYS)
  const state = (exemption: Exemption): ExemptionState => {
    const phase = phaseOf(exemption, date)
    if (phase !== 'active') return phase
    if (!used.has(exemption) && !isUnjudged(exemption.cluster)) return 'unused'
    return exemption.until <= soon ? 'expiring' : 'active'
  }
  return [
    ...policy.map((exemption) => ({ exemption, state: state(exemption), isComing: false })),
    ...coming.map((exemption) => ({ exemption, state: 'pending' as const, isComing: true })),
  ]
}
