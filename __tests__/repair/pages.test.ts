import { expect, test } from 'vitest'
import { findingsOf } from '../../src/compare/findings.ts'
import type { Report } from '../../src/compare/report.ts'
import { isWorse } from '../../src/rules/outcome.ts'
import { CARELESS_SIBLING, COMPLIANT, NON_COMPLIANT, SIBLING, STATIC, WRAPPED } from '../helpers/clusters.ts'
import { PAGES } from '../helpers/pages.ts'
import { applied, reportOn, type Texts } from './repairing.ts'

const filesOf = (manifests: string, others: Texts): Texts => ({
  'clusters/judged/cluster.yml': manifests,
  ...Object.fromEntries(Object.entries(others).map(([name, text]) => [`clusters/${name}/cluster.yml`, text])),
})

/** Whole clusters, and every example of every page, beside the clusters that it shows. */
const EXAMPLES: readonly (readonly [string, Texts])[] = [
  ['a compliant cluster', filesOf(COMPLIANT, { other: SIBLING })],
  ['a cluster that follows nothing', filesOf(NON_COMPLIANT, { other: CARELESS_SIBLING })],
  ['a static cluster', filesOf(STATIC, { other: SIBLING })],
  ['a cluster in a Secret and in Lists', filesOf(WRAPPED, { other: SIBLING })],
  ...PAGES.flatMap(({ name, examples }) =>
    examples.map(({ verdict, manifests, others = {} }, index): readonly [string, Texts] => [
      `example ${index + 1} of ${name} (${verdict})`,
      filesOf(manifests, others),
    ]),
  ),
]

const mended: string[] = []

test.each(EXAMPLES)('%s: its repairs clear what they claim and worsen nothing', async (name, files) => {
  const before = await reportOn(files)
  const { repairs } = before
  if (repairs === undefined) return
  mended.push(name)
  const after = await reportOn(applied(files, repairs.patch))
  for (const [key, verdict] of verdictsOf(after)) {
    const old = verdictsOf(before).get(key)
    expect(old === undefined || old === 'error' || verdict === 'error' || isWorse(verdict, old), key).toBe(false)
  }
  const left = new Set(findingsOf(after).map(said))
  const cleared = findingsOf(before).filter(({ id }) => repairs.findings.includes(id))
  expect(cleared.length).toBeGreaterThan(0)
  expect(cleared.map(said).filter((words) => left.has(words))).toEqual([])
  // What can be repaired is repaired in one go.
  expect(after.repairs).toBeUndefined()
})

test('there are examples that can be repaired, and a compliant cluster is none of them', () => {
  expect(mended.length).toBeGreaterThan(5)
  expect(mended).toContain('a cluster that follows nothing')
  expect(mended).not.toContain('a compliant cluster')
})

const verdictsOf = ({ clusters }: Report) =>
  new Map(
    clusters.flatMap(({ name, rows }) => rows.map(({ rule, verdict }) => [`${name}: ${rule.id}`, verdict] as const)),
  )

function said(told: ReturnType<typeof findingsOf>[number]): string {
  if ('problem' in told) return told.problem.message
  return `${told.cluster.name}: ${told.row.rule.id}: ${told.finding.object} ${told.finding.field} ${told.finding.because}`
}
