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
        finding.verdict === 'pass' || finding.verdict === 'not-applicable'
          ? []
          : [{ id: `${cluster.name}/${row.rule.id}/${index}`, cluster, row, finding }],
      ),
    ),
  )
  const problems = report.problems.map((problem, index): Told => ({ id: `problem/${index}`, problem }))
  return [...rows, ...problems]
}
