import { describe, expect, test } from 'vitest'
import { compareRows } from '../../src/compare/compare.ts'
import { exemptionStatuses } from '../../src/compare/exemptions.ts'
import { type ClusterReport, type FailOn, gate, overall, type Scope, totals } from '../../src/compare/report.ts'
import type { Exemption } from '../../src/evaluate/exemption.ts'
import { applyExemptions } from '../../src/evaluate/exemptions.ts'
import type { Finding, Verdict } from '../../src/rules/outcome.ts'
import { attestation, waiver } from '../helpers/exemptions.ts'
import { finding, rowWith, spanIn } from '../helpers/findings.ts'

const DATE = '2026-11-24'
const FILE = 'cluster.yml'
const found = (verdict: Verdict, object = 'thing'): Finding => finding(verdict, { object, at: spanIn(FILE) })
const ABSENT = finding('fail', { object: 'absent', absence: true })
const UNREADABLE = finding('unknown', { at: spanIn(FILE), unreadable: true })

/** Cluster `prod` with one row, after exemptions of head and base. */
function judged(
  head: readonly Finding[],
  exemptions: readonly Exemption[],
  base?: readonly Finding[],
  name = 'prod',
): ClusterReport {
  const exempted = (findings: readonly Finding[]): ReturnType<typeof applyExemptions> =>
    applyExemptions([rowWith(findings)], exemptions, name, DATE)
  return {
    name,
    root: name,
    found: 'named in the policy',
    environment: 'production',
    load: 'regular',
    files: 1,
    isNew: false,
    rows: compareRows(exempted(head), base === undefined ? undefined : exempted(base)),
  }
}

const passes = (cluster: ClusterReport, failOn: FailOn = 'fail', scope: Scope = 'all'): boolean =>
  gate({ clusters: [cluster], problems: [], scope, failOn, changedFiles: new Set([FILE]) }).passed

describe('the gate', () => {
  test.each<[string, readonly Finding[], readonly Exemption[], readonly FailOn[]]>([
    ['a waived fail', [found('fail')], [waiver()], []],
    ['a waived warn', [found('warn')], [waiver()], []],
    ['a waived fail beside an unknown', [found('fail'), found('unknown')], [waiver()], ['unknown']],
    [
      'a fail that a waiver no longer covers',
      [found('fail')],
      [waiver({ until: '2026-11-23' })],
      ['fail', 'warn', 'unknown'],
    ],
    ['a fail under an attestation', [found('fail')], [attestation()], ['fail', 'warn', 'unknown']],
    ['an absence under an attestation', [ABSENT], [attestation()], []],
    ['an attested absence beside a warn', [ABSENT, found('warn')], [attestation()], ['warn', 'unknown']],
    ['an attested unknown', [found('unknown')], [attestation()], []],
    ['an unknown under a waiver', [found('unknown')], [waiver()], ['unknown']],
  ])('is failed by %s under %4$j alone', (_what, head, exemptions, failing) => {
    for (const failOn of ['fail', 'warn', 'unknown', 'never'] as const)
      for (const scope of ['introduced', 'changed', 'all'] as const)
        expect(passes(judged(head, exemptions, [found('pass')]), failOn, scope), `${failOn} ${scope}`).toBe(
          !failing.includes(failOn),
        )
  })

  test('keeps counting what base showed where an attested unknown hides it', () => {
    expect(passes(judged([UNREADABLE], [attestation()], [found('fail')]))).toBe(false)
    expect(passes(judged([UNREADABLE], [attestation(), waiver()], [found('fail')]))).toBe(true)
    expect(passes(judged([UNREADABLE], [waiver()], [found('fail')]))).toBe(true)
    expect(passes(judged([UNREADABLE], [waiver({ until: '2026-11-01' })], [found('fail')]))).toBe(false)
    expect(passes(judged([UNREADABLE], [attestation()], [ABSENT]))).toBe(true)
  })
})

describe('the verdict of the whole', () => {
  test.each<[readonly ClusterReport[], string, Readonly<Record<string, number>>]>([
    [[judged([found('fail')], [waiver()]), judged([found('warn')], [])], 'warn', { waived: 1, warn: 1, fail: 0 }],
    [
      [judged([found('unknown')], [attestation()]), judged([found('pass')], [])],
      'pass',
      { attested: 1, pass: 1, unknown: 0 },
    ],
    [[judged([found('fail')], [waiver()])], 'unknown', { waived: 1, fail: 0 }],
    [[judged([found('fail'), ABSENT], [attestation()])], 'fail', { fail: 1, attested: 0 }],
  ])('%# leaves exempt rows apart', (clusters, verdict, counts) => {
    expect(totals(clusters)).toMatchObject(counts)
    expect(overall(totals(clusters), clusters.length)).toBe(verdict)
  })
})

describe('what has become of an exemption', () => {
  const state = (
    exemption: Exemption,
    clusters: readonly ClusterReport[],
    more: { readonly unjudged?: readonly string[]; readonly isPartial?: boolean } = {},
  ): string | undefined => {
    const input = { policy: [exemption], coming: [], unjudged: [], isPartial: false, date: DATE, ...more, clusters }
    return exemptionStatuses(input)[0]?.state
  }
  const PASSING = [judged([found('pass')], [waiver()])]

  test('is told from the rows of its cluster', () => {
    const one = waiver()
    expect(state(one, [judged([found('fail')], [one])])).toBe('active')
    expect(state(one, PASSING)).toBe('unused')
    expect(state(one, [judged([found('fail')], [one], undefined, 'other')])).toBe('unused')
  })

  test('counts what it holds of base', () => {
    const one = waiver()
    expect(state(one, [judged([UNREADABLE], [one], [found('fail')])])).toBe('active')
    expect(state(one, [judged([found('pass')], [one], [found('fail')])])).toBe('unused')
  })

  test('cannot be told of clusters that were not judged', () => {
    expect(state(waiver({ cluster: 'us' }), PASSING, { unjudged: ['us'] })).toBe('active')
    expect(state(waiver({ cluster: 'gone' }), PASSING, { unjudged: ['us'] })).toBe('unused')
    expect(state(waiver({ cluster: 'gone' }), PASSING, { isPartial: true })).toBe('active')
    expect(state(waiver(), PASSING, { isPartial: true })).toBe('unused')
    expect(state(waiver({ cluster: '*' }), PASSING)).toBe('unused')
    expect(state(waiver({ cluster: '*' }), PASSING, { unjudged: ['us'] })).toBe('active')
    expect(state(waiver({ cluster: '*' }), PASSING, { isPartial: true })).toBe('active')
  })
})
