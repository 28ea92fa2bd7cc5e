import { findingsOf } from '../compare/findings.ts'
import type { Report } from '../compare/report.ts'
import { exemptionOf } from '../evaluate/exemptions.ts'
import type { Edit, Finding } from '../rules/outcome.ts'

/** Edits of one file, and the findings that they should clear. */
export interface Candidate {
  readonly path: string
  readonly edits: readonly Edit[]
  readonly aims: readonly Aim[]
}

/** A finding, by what it speaks of. */
export interface Aim {
  /** As `findingsOf` names it. */
  readonly id: string
  readonly cluster: string
  readonly rule: string
  readonly finding: Finding
}

/**
 * The repairs that the findings of a report bring. What is waived is accepted as it is. Clusters that share a file share
 * its repairs; two that want different things of one place bring none.
 */
export function candidatesOf(report: Report): readonly Candidate[] {
  const found: Candidate[] = []
  for (const told of findingsOf(report)) {
    if ('problem' in told) continue
    const { id, cluster, row, finding } = told
    if (!('repair' in finding) || finding.repair === undefined || exemptionOf(row, finding) !== undefined) continue
    const { edits, whileNew } = finding.repair
    const path = edits[0]?.at.path
    const isOne = path !== undefined && edits.every(({ at }) => at.path === path)
    if (!isOne || (whileNew === true && !row.fresh.includes(finding))) continue
    const aim: Aim = { id, cluster: cluster.name, rule: row.rule.id, finding }
    const index = found.findIndex((one) => same(one.edits, edits))
    const twin = found[index]
    if (twin === undefined) found.push({ path, edits, aims: [aim] })
    else found[index] = { ...twin, aims: [...twin.aims, aim] }
  }
  return found.filter((one) => !found.some((other) => other !== one && overlap(one.edits, other.edits)))
}

const same = (left: readonly Edit[], right: readonly Edit[]): boolean => JSON.stringify(left) === JSON.stringify(right)

const overlap = (left: readonly Edit[], right: readonly Edit[]): boolean =>
  left.some(({ at }) =>
    right.some(
      ({ at: other }) =>
        at.path === other.path &&
        at.start.line === other.start.line &&
        at.start.column < other.end.column &&
        other.start.column < at.end.column,
    ),
  )
