import { describe, expect, test } from 'vitest'
import { addDays, isDay, nextYear } from '../../src/model/day.ts'
import type { Row } from '../../src/evaluate/evaluate.ts'
import type { Exemption } from '../../src/evaluate/exemption.ts'
import {
  applyExemptions,
  exemptionOf,
  exemptionOfRow,
  type ExemptionState,
  standingOf,
  statusesOf,
} from '../../src/evaluate/exemptions.ts'
import type { Finding } from '../../src/rules/outcome.ts'
import { attestation, waiver } from '../helpers/exemptions.ts'
import { finding, rowWith, spanIn } from '../helpers/findings.ts'

const DAY = '2026-11-24'
const at = spanIn('cluster.yml')
const THERE = finding('fail', { object: 'there', at })
const ABSENT = finding('fail', { object: 'absent', absence: true })

function exempted(
  findings: readonly Finding[],
  exemptions: readonly Exemption[],
  { cluster = 'prod', date = DAY, rule = 'example' } = {},
): Row {
  const [row] = applyExemptions([rowWith(findings, rule)], exemptions, cluster, date)
  return row ?? expect.fail('There is no row.')
}

/** What an exemption of either kind may have. */
type Days = Partial<Pick<Exemption, 'rule' | 'cluster' | 'from' | 'until'>>

describe('over time', () => {
  test.each<[string, Days, boolean, ExemptionState]>([
    ['long before its first day', { from: '2026-12-01' }, false, 'pending'],
    ['the day before its first day', { from: '2026-11-25' }, false, 'pending'],
    ['on its first day', { from: '2026-11-24' }, true, 'active'],
    ['without a first day', {}, true, 'active'],
    ['31 days before its last day', { until: '2026-12-25' }, true, 'active'],
    ['30 days before its last day', { until: '2026-12-24' }, true, 'expiring'],
    ['on its last day', { until: '2026-11-24' }, true, 'expiring'],
    ['on its only day', { from: '2026-11-24', until: '2026-11-24' }, true, 'expiring'],
    ['the day after its last day', { until: '2026-11-23' }, false, 'expired'],
    ['long after its last day', { until: '2025-01-01' }, false, 'expired'],
  ])('%s', (_when, more, holds, state) => {
    for (const exemption of [waiver(more), attestation(more)]) {
      const row = exempted([exemption.kind === 'waiver' ? THERE : finding('unknown')], [exemption])
      expect(exemptionOfRow(row)).toBe(holds ? exemption : undefined)
      const [status] = statusesOf([exemption], [], { rows: [row], isUnjudged: () => false }, DAY)
      expect(status).toEqual({ exemption, state, isComing: false })
    }
  })

  test('days are counted in the calendar', () => {
    expect([addDays('2026-11-24', 90), addDays('2027-12-31', 1), addDays('2028-02-28', 1)]).toEqual([
      '2027-02-22',
      '2028-01-01',
      '2028-02-29',
    ])
    expect([nextYear('2026-11-24'), nextYear('2028-02-29')]).toEqual(['2027-11-24', '2029-03-01'])
    expect(['2028-02-29', '2026-02-29', '2026-1-1', 'tomorrow', '2026-13-01'].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })
})

describe('what is covered', () => {
  const NOTHING: readonly string[] = []
  test.each<[string, Finding, readonly string[]]>([
    ['a fail', THERE, ['waiver']],
    ['a warn', finding('warn', { at }), ['waiver']],
    ['a fail for something that is not there', ABSENT, ['waiver', 'attestation']],
    ['a warn for something that is not there', finding('warn', { absence: true }), ['waiver', 'attestation']],
    ['an absence that is said to be none', finding('fail', { absence: false }), ['waiver']],
    ['an unknown', finding('unknown'), ['attestation']],
    ['something unreadable', finding('unknown', { at, unreadable: true }), ['attestation']],
    ['a pass', finding('pass', { at }), NOTHING],
    ['what does not apply', finding('not-applicable'), NOTHING],
  ])('%s is covered by %j', (_what, one, kinds) => {
    const covering = [waiver(), attestation()].filter(
      (exemption) => exemptionOf(exempted([one], [exemption]), one) === exemption,
    )
    expect(covering.map(({ kind }) => kind)).toEqual(kinds)
  })

  test.each<[string, Days]>([
    ['another rule', { rule: 'other' }],
    ['another cluster', { cluster: 'prod-eu' }],
    ['a cluster by a part of its name', { cluster: 'pro' }],
  ])('is not what is of %s', (_what, more) => {
    expect(exempted([THERE], [waiver(more)]).covers).toBeUndefined()
  })

  test('is what is of every cluster, where it is for `*`', () => {
    const broad = waiver({ cluster: '*' })
    expect(exemptionOfRow(exempted([THERE], [broad], { cluster: 'anything' }))).toBe(broad)
  })

  test('is never a rule that crashed', () => {
    const row: Row = { ...rowWith([finding('unknown')]), verdict: 'error' }
    expect(applyExemptions([row], [attestation(), waiver()], 'prod', DAY)).toEqual([row])
  })

  test('names the narrowest exemption, then the one that holds longest', () => {
    const all = [
      waiver({ cluster: '*', until: '2027-06-01' }),
      waiver({ until: '2026-12-01' }),
      waiver({ until: '2027-03-01' }),
    ]
    for (const order of [all, all.toReversed()]) expect(exemptionOfRow(exempted([THERE], order))).toBe(all[2])
  })
})

describe('a row', () => {
  test.each<[string, readonly Finding[], readonly Exemption[], Exemption['kind'] | undefined, string]>([
    ['with a waived fail', [THERE], [waiver()], 'waiver', 'waived'],
    ['with an attested unknown', [finding('unknown')], [attestation()], 'attestation', 'attested'],
    [
      'with an attested unknown beside a pass',
      [finding('unknown'), finding('pass')],
      [attestation()],
      'attestation',
      'attested',
    ],
    ['with a fail that is there beside one by absence', [THERE, ABSENT], [attestation()], undefined, 'fail'],
    [
      'with an absence and a warn that is there',
      [ABSENT, finding('warn', { at })],
      [attestation()],
      'attestation',
      'warn',
    ],
    ['with a waived fail and an unknown', [THERE, finding('unknown')], [waiver()], 'waiver', 'unknown'],
    ['with both, each under its own', [THERE, finding('unknown')], [waiver(), attestation()], 'waiver', 'waived'],
    ['with a fail and an attested unknown', [THERE, finding('unknown')], [attestation()], undefined, 'fail'],
    ['with nothing to cover', [finding('pass', { at })], [waiver(), attestation()], undefined, 'pass'],
    ['without exemptions', [THERE], [], undefined, 'fail'],
  ])('%s keeps its verdict and counts as what is left', (_what, findings, exemptions, kind, standing) => {
    const row = exempted(findings, exemptions)
    expect(row.verdict).toBe(rowWith(findings).verdict)
    expect(row.findings).toEqual(findings)
    expect(exemptionOfRow(row)?.kind).toBe(kind)
    expect(standingOf(row)).toBe(standing)
  })
})

describe('an exemption with nothing to cover', () => {
  const state = (exemption: Exemption, isUnjudged = false): ExemptionState | undefined => {
    const row = exempted([finding('pass', { at })], [exemption])
    return statusesOf([exemption], [], { rows: [row], isUnjudged: () => isUnjudged }, DAY)[0]?.state
  }

  test('is unused, also where it ends soon', () => {
    expect(state(waiver())).toBe('unused')
    expect(state(attestation({ until: '2026-11-30' }))).toBe('unused')
  })

  test('is not called unused where its cluster was not judged', () => {
    expect(state(waiver(), true)).toBe('active')
    expect(state(waiver({ until: '2026-11-30' }), true)).toBe('expiring')
  })

  test('that is over or not yet in force is called that', () => {
    expect(state(waiver({ until: '2026-11-01' }))).toBe('expired')
    expect(state(waiver({ from: '2026-12-01' }))).toBe('pending')
  })
})

test('an exemption that only the coming policy has is pending, whatever its days', () => {
  const coming = [waiver(), attestation({ until: '2026-01-01' })]
  expect(statusesOf([], coming, { rows: [], isUnjudged: () => false }, DAY)).toEqual(
    coming.map((exemption) => ({ exemption, state: 'pending', isComing: true })),
  )
})
