import type { Finding } from '../rules/outcome.ts'
import type { ComparedRow } from './compare.ts'
import type { ClusterReport, Problem, Report } from './report.ts'

/** One thing of a report that a person has to be able to read somewhere. */
export type Told =
  | { readonly id: string; readonly cluster: ClusterReport; readonly row: ComparedRow; readonly finding: Finding }
  | { readonly id: string; readonly problem: Problem }

/**
 * Everything in a report that asks for a person: what fails, warns or cannot be told, and what could not be read. An id is
 * the same in each place of one run, and none else.
 */
export function findingsOf(report: Report): readonly Told[] {
  const rows = [...report.clusters, ...report.beside].flatMap((cluster) =>
    cluster.rows.flatMap((row) =>
      row.findings.flatMap((finding, index): readonly Told[] =>
        asks(finding) ? [{ id: idOf(cluster, row, index), cluster, row, finding }] : [],
      ),
    ),
  )
  const problems = report.problems.map((problem): Told => ({ id: problemId(report, problem), problem }))
  return [...rows, ...problems]
}

/** The ids of those findings of a row that ask for a person. */
export function idsIn(cluster: ClusterReport, row: ComparedRow, findings: readonly Finding[]): readonly string[] {
  return findings.filter(asks).map((finding) => idOf(cluster, row, row.findings.indexOf(finding)))
}

/** The id of a problem of a report. */
export function problemId({ problems }: Report, problem: Problem): string {
  return `problem/${problems.indexOf(problem)}`
}

/** Whether a finding asks for a person. */
export const asks = ({ verdict }: Finding): boolean => verdict !== 'pass' && verdict !== 'not-applicable'

const idOf = ({ name }: ClusterReport, { rule }: ComparedRow, index: number): string => `${name}/${rule.id}/${index}`
