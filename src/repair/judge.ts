import { type ComparedRow, isMet } from '../compare/compare.ts'
import type { Report } from '../compare/report.ts'
import { type Finding, isWorse } from '../rules/outcome.ts'
import type { Aim } from './candidates.ts'

/** Judges the files of a report with other texts in some places, as a change of exactly these. */
export type Rejudge = (texts: ReadonlyMap<string, string>) => Promise<Report>

/**
 * Whether a change clears what it aims at and brings nothing that anybody has to look at: no row that crashes, no shortfall
 * that was not there or was milder, nothing unknown in a row that was decided, no cluster that comes, nothing that cannot be
 * read any more.
 */
export function isClean(after: Report, aims: readonly Aim[], problemsBefore: number): boolean {
  if (after.beside.length > 0 || after.problems.length > problemsBefore) return false
  return (
    after.clusters.every(({ isNew, rows }) => !isNew && rows.every(isNoWorse)) &&
    aims.every((aim) => isCleared(after, aim))
  )
}

function isNoWorse({ verdict, before, findings }: ComparedRow): boolean {
  const old = before?.findings ?? []
  const wasUnknown = old.some((one) => one.verdict === 'unknown')
  return (
    verdict !== 'error' &&
    findings.every(
      (finding) =>
        isMet(finding.verdict) ||
        (finding.verdict === 'unknown' && wasUnknown) ||
        old.some((one) => isAbout(one, finding) && !isMet(one.verdict) && !isWorse(finding.verdict, one.verdict)),
    )
  )
}

const isAbout = (left: Finding, right: Finding): boolean => left.object === right.object && left.field === right.field

function isCleared({ clusters }: Report, { cluster, rule, finding }: Aim): boolean {
  const row = clusters.find(({ name }) => name === cluster)?.rows.find((one) => one.rule.id === rule)
  return row !== undefined && !row.findings.some((one) => !isMet(one.verdict) && isAbout(one, finding))
}
