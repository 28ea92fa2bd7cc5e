import { describe, expect, test } from 'vitest'
import { type ComparedRow, compareRows } from '../../src/compare/compare.ts'
import {
  type ClusterReport,
  decisive,
  type FailOn,
  gate,
  overall,
  type Problem,
  type Scope,
  totals,
} from '../../src/compare/report.ts'
import type { Finding, Verdict } from '../../src/rules/outcome.ts'
import { finding, rowWith, spanIn } from '../helpers/findings.ts'

/** Findings stand in this file unless a test says otherwise. */
const FILE = 'clusters/prod/cluster.yml'

const found = (verdict: Verdict, object = 'thing'): Finding => finding(verdict, { object, at: spanIn(FILE) })
const UNREADABLE = finding('unknown', { at: spanIn(FILE), unreadable: true })

function clusterOf(rows: readonly ComparedRow[]): ClusterReport {
  return {
    name: 'prod',
    root: 'clusters/prod',
    found: 'named in the policy',
    environment: 'production',
    load: 'regular',
    files: 1,
    isNew: false,
    rows,
  }
}

interface Change {
  readonly head: readonly Finding[]
  readonly base?: readonly Finding[] | 'new'
  readonly changed?: boolean
}

function passes(
  { head, base, changed = false }: Change,
  scope: Scope,
  failOn: FailOn,
  problems: readonly Problem[] = [],
): boolean {
  const before = base === undefined || base === 'new' ? base : [rowWith(base)]
  const clusters = [clusterOf(compareRows([rowWith(head)], before))]
  return gate({ clusters, problems, scope, failOn, changedFiles: new Set(changed ? [FILE] : []) }).passed
}

describe('the gate', () => {
  test.each<[Verdict, readonly FailOn[]]>([
    ['fail', ['fail', 'warn', 'unknown']],
    ['warn', ['warn', 'unknown']],
    ['unknown', ['unknown']],
    ['pass', []],
    ['not-applicable', []],
  ])('with everything in scope fails for a %s under %j', (verdict, blocking) => {
    for (const failOn of ['fail', 'warn', 'unknown', 'never'] as const) {
      expect(passes({ head: [found(verdict)] }, 'all', failOn), failOn).toBe(!blocking.includes(failOn))
    }
  })

  const NOTHING: readonly Scope[] = []
  test.each<[string, Change, readonly Scope[]]>([
    [
      'a failure that is new',
      { head: [found('fail')], base: [found('pass')], changed: true },
      ['introduced', 'changed', 'all'],
    ],
    [
      'a failure that is new, without a place in a changed file',
      { head: [found('fail')], base: [found('pass')] },
      ['introduced', 'changed', 'all'],
    ],
    [
      'a failure that was there, in a changed file',
      { head: [found('fail')], base: [found('fail')], changed: true },
      ['changed', 'all'],
    ],
    ['a failure that was there, elsewhere', { head: [found('fail')], base: [found('fail')] }, ['all']],
    ['a failure of a new cluster', { head: [found('fail')], base: 'new' }, ['introduced', 'changed', 'all']],
    ['a failure that is gone', { head: [found('pass')], base: [found('fail')], changed: true }, NOTHING],
    ['a failure that became a warning', { head: [found('warn')], base: [found('fail')], changed: true }, NOTHING],
    [
      'a warning that became a failure',
      { head: [found('fail')], base: [found('warn')] },
      ['introduced', 'changed', 'all'],
    ],
    [
      'a second failure beside one that was there',
      { head: [found('fail'), found('fail', 'second')], base: [found('fail')] },
      ['introduced', 'changed', 'all'],
    ],
    [
      'one of two failures repaired, the other elsewhere',
      { head: [found('fail')], base: [found('fail'), found('fail', 'second')] },
      ['all'],
    ],
    [
      'a failure that became unreadable',
      { head: [UNREADABLE], base: [found('fail')], changed: true },
      ['changed', 'all'],
    ],
    [
      'a failure that became a warning beside something unreadable',
      { head: [found('warn', 'other'), UNREADABLE], base: [found('fail', 'other')] },
      ['changed', 'all'],
    ],
    [
      'something unreadable that turns out to fail',
      { head: [found('fail')], base: [UNREADABLE] },
      ['introduced', 'changed', 'all'],
    ],
    ['something unreadable that turns out to pass', { head: [found('pass')], base: [UNREADABLE] }, NOTHING],
    [
      'a failure without a place that was there',
      { head: [finding('fail')], base: [finding('fail')], changed: true },
      ['all'],
    ],
  ])('counts %s', (_, change, scopes) => {
    for (const scope of ['introduced', 'changed', 'all'] as const) {
      expect(passes(change, scope, 'fail'), scope).toBe(!scopes.includes(scope))
    }
  })

  test.each<[string, Change, readonly Scope[]]>([
    [
      'a pass that nobody can tell any more',
      { head: [found('unknown')], base: [found('pass')] },
      ['introduced', 'changed', 'all'],
    ],
    ['a pass that became unreadable', { head: [UNREADABLE], base: [found('pass')] }, ['introduced', 'changed', 'all']],
    ['an unknown of a new cluster', { head: [found('unknown')], base: 'new' }, ['introduced', 'changed', 'all']],
    [
      'an unknown that was there, in a changed file',
      { head: [found('unknown')], base: [found('unknown')], changed: true },
      ['changed', 'all'],
    ],
    ['an unknown that was there, elsewhere', { head: [found('unknown')], base: [found('unknown')] }, ['all']],
    ['an unknown that passes now', { head: [found('pass')], base: [found('unknown')], changed: true }, []],
    ['something unreadable that is repaired', { head: [found('pass')], base: [UNREADABLE], changed: true }, []],
  ])('under the strict mode counts %s', (_, change, scopes) => {
    for (const scope of ['introduced', 'changed', 'all'] as const) {
      expect(passes(change, scope, 'unknown'), scope).toBe(!scopes.includes(scope))
    }
  })

  test('names what fails it: rows by cluster, problems by place', () => {
    const rows = compareRows(
      [rowWith([found('fail')], 'one'), rowWith([found('pass')], 'two'), rowWith([found('fail')], 'three')],
      undefined,
    )
    const problems: readonly Problem[] = [
      { at: spanIn('broken.yml', 7), level: 'fail', message: 'It cannot be parsed.' },
      { path: 'big.yml', level: 'fail', message: 'It was not read.' },
      { level: 'fail', message: 'There is no cluster `prod-us`.' },
      { at: spanIn('other.yml'), level: 'warn', message: 'It cannot be parsed.' },
    ]
    expect(
      gate({ clusters: [clusterOf(rows)], problems, scope: 'all', failOn: 'fail', changedFiles: new Set() }),
    ).toEqual({
      passed: false,
      failOn: 'fail',
      scope: 'all',
      because: ['prod: one', 'prod: three', 'broken.yml:7', 'big.yml', 'There is no cluster `prod-us`'],
    })
  })

  test('never fails where it is told so, whatever is found or unreadable', () => {
    const problems: readonly Problem[] = [{ at: spanIn(FILE), level: 'fail', message: 'It cannot be parsed.' }]
    expect(passes({ head: [found('fail')], base: 'new', changed: true }, 'all', 'never', problems)).toBe(true)
  })

  test.each(['fail', 'warn', 'unknown'] as const)('fails for a problem of level fail under %s', (failOn) => {
    const problem = (level: Problem['level']): readonly Problem[] => [{ level, message: 'It cannot be parsed.' }]
    expect(passes({ head: [found('pass')] }, 'introduced', failOn, problem('fail'))).toBe(false)
    expect(passes({ head: [found('pass')] }, 'introduced', failOn, problem('warn'))).toBe(true)
  })

  test('leaves a crash to the end of the run', () => {
    expect(passes({ head: [] }, 'all', 'fail')).toBe(true)
  })
})

describe('the report', () => {
  const rows = (...verdicts: readonly (Verdict | 'error')[]): readonly ClusterReport[] => [
    clusterOf(
      compareRows(
        verdicts.map((verdict) => rowWith(verdict === 'error' ? [] : [found(verdict)])),
        undefined,
      ),
    ),
  ]

  test('counts rows by verdict', () => {
    expect(totals(rows('pass', 'pass', 'warn', 'fail', 'unknown', 'not-applicable', 'error'))).toEqual({
      pass: 2,
      warn: 1,
      fail: 1,
      unknown: 1,
      'not-applicable': 1,
      error: 1,
      waived: 0,
      attested: 0,
    })
  })

  test.each<[readonly (Verdict | 'error')[], string]>([
    [['pass', 'fail', 'error'], 'error'],
    [['pass', 'warn', 'fail'], 'fail'],
    [['pass', 'warn', 'unknown'], 'warn'],
    [['pass', 'unknown', 'not-applicable'], 'pass'],
    [['unknown', 'not-applicable'], 'unknown'],
    [['not-applicable'], 'unknown'],
  ])('of %j is %s', (verdicts, verdict) => {
    expect(overall(totals(rows(...verdicts)), 1)).toBe(verdict)
  })

  test('of no cluster is nothing', () => {
    expect(overall(totals([]), 0)).toBe('nothing')
  })

  test('shows the findings that decide a row', () => {
    const [row] = compareRows(
      [rowWith([found('pass'), found('fail'), found('fail', 'second'), found('warn')])],
      undefined,
    )
    expect(row === undefined ? [] : decisive(row).map(({ object }) => object)).toEqual(['thing', 'second'])
  })
})
