import { describe, expect, test } from 'vitest'
import { evaluate, type Judging, type Level, type Row } from '../../src/evaluate/evaluate.ts'
import { clusterOf, NO_TRAITS } from '../../src/model/cluster.ts'
import type { Finding, Verdict } from '../../src/rules/outcome.ts'
import { DEFAULT_OPTIONS, type Rule } from '../../src/rules/rule.ts'
import { finding, ruleOf, spanIn } from '../helpers/findings.ts'

const EMPTY = clusterOf({ manifests: [], doubtful: [], documents: [] }, NO_TRAITS)
const JUDGING: Judging = {
  complete: 'auto',
  levels: {},
  date: '2026-11-24',
  fleet: { name: 'example', isJudged: true, others: [] },
  options: DEFAULT_OPTIONS,
}

function rowOf(check: Rule['check'], judging: Partial<Judging> = {}): ReturnType<typeof evaluate>[number] {
  const [row] = evaluate(EMPTY, [ruleOf(check)], { ...JUDGING, ...judging })
  return row ?? expect.fail('There is no row.')
}

const at = spanIn('cluster.yml')

describe('a row', () => {
  test.each<[readonly Verdict[], Verdict]>([
    [['pass'], 'pass'],
    [['not-applicable', 'pass'], 'pass'],
    [['pass', 'unknown'], 'unknown'],
    [['unknown', 'warn', 'pass'], 'warn'],
    [['warn', 'fail', 'unknown'], 'fail'],
    [['not-applicable', 'not-applicable'], 'not-applicable'],
  ])('of %j is the worst of them: %s', (verdicts, worst) => {
    const row = rowOf(() => verdicts.map((verdict) => finding(verdict, { at })))
    expect(row.verdict).toBe(worst)
    expect(row.findings.map(({ verdict }) => verdict)).toEqual(verdicts)
  })

  test('is given by every rule, in their order', () => {
    const rules = ['one', 'two'].map((id) => ruleOf(() => [finding('pass', { at })], id))
    expect(evaluate(EMPTY, rules, JUDGING).map(({ rule }) => rule.id)).toEqual(['one', 'two'])
  })
})

describe('a rule that a team has to ask for', () => {
  const optional: Rule = { ...ruleOf(() => [finding('fail', { at })]), optIn: 'The guide has this commented out.' }
  const row = (levels: Judging['levels']): Row | undefined => evaluate(EMPTY, [optional], { ...JUDGING, levels })[0]

  test('does not apply, and says why', () => {
    expect(row({})).toMatchObject({ verdict: 'not-applicable', findings: [{ because: optional.optIn }] })
  })

  test('is judged at the level that it is given', () => {
    expect(row({ example: { level: 'warn' } })?.verdict).toBe('warn')
    expect(row({ example: { level: 'fail' } })?.verdict).toBe('fail')
  })
})

describe('a rule that crashes', () => {
  const crash = (): never => {
    throw new Error('Cannot read properties of undefined\n    at somewhere')
  }

  test('is an error of its row, and names itself', () => {
    const row = rowOf(crash)
    expect(row.verdict).toBe('error')
    expect(row.findings.map(({ because }) => because)).toEqual([
      'The rule `example` crashed, which is a defect of this tool: Cannot read properties of undefined.',
    ])
  })

  test('costs no other rule its row', () => {
    const rows = evaluate(EMPTY, [ruleOf(crash, 'one'), ruleOf(() => [finding('pass', { at })], 'two')], JUDGING)
    expect(rows.map(({ verdict }) => verdict)).toEqual(['error', 'pass'])
  })

  test('may throw anything', () => {
    const row = rowOf(() => {
      // oxlint-disable-next-line typescript/only-throw-error -- a rule may call anything
      throw 'a word'
    })
    expect(row).toMatchObject({ verdict: 'error', findings: [{ because: expect.stringContaining('a word.') }] })
  })

  test('is an error also where it answers nothing, for silence is no pass', () => {
    expect(rowOf(() => [])).toMatchObject({
      verdict: 'error',
      findings: [{ because: expect.stringContaining('It answered nothing.') }],
    })
  })

  test('is no error where it is switched off', () => {
    const level: Level = { level: 'off', reason: 'not now' }
    expect(rowOf(crash, { levels: { example: level } }).verdict).toBe('not-applicable')
  })
})

describe('a level', () => {
  test.each<[Level['level'], Verdict, Verdict]>([
    ['warn', 'fail', 'warn'],
    ['warn', 'warn', 'warn'],
    ['fail', 'warn', 'fail'],
    ['fail', 'fail', 'fail'],
    ['warn', 'pass', 'pass'],
    ['fail', 'pass', 'pass'],
    ['warn', 'unknown', 'unknown'],
    ['fail', 'unknown', 'unknown'],
    ['fail', 'not-applicable', 'not-applicable'],
    ['off', 'fail', 'not-applicable'],
    ['off', 'pass', 'not-applicable'],
  ])('of %s makes of %s: %s', (level, verdict, result) => {
    const levels = { example: { level, reason: 'We know.' } }
    expect(rowOf(() => [finding(verdict, { at })], { levels }).verdict).toBe(result)
  })

  test('of off shows its reason', () => {
    const levels = { example: { level: 'off', reason: 'The provider runs it' } } as const
    expect(rowOf(() => [finding('fail')], { levels }).findings.map(({ because }) => because)).toEqual([
      'Switched off by the policy: The provider runs it.',
    ])
  })

  test('of another rule does nothing', () => {
    expect(rowOf(() => [finding('fail')], { levels: { other: { level: 'off', reason: 'x' } } }).verdict).toBe('fail')
  })

  test('is not inherited from objects', () => {
    const [row] = evaluate(EMPTY, [ruleOf(() => [finding('fail')], 'constructor')], JUDGING)
    expect(row?.verdict).toBe('fail')
  })
})

describe('incomplete manifests', () => {
  const judged = (one: Finding): Finding =>
    rowOf(() => [one], { complete: false }).findings[0] ?? expect.fail('Nothing.')

  test.each(['warn', 'fail'] as const)('make a %s that rests on absence unknown', (verdict) => {
    const result = judged(finding(verdict, { at, absence: true }))
    expect(result).toMatchObject({ verdict: 'unknown', at, ask: expect.stringMatching(/^[A-Z].*\.$/) })
    expect(result.because).toBe('It is so. The manifests are declared incomplete.')
    expect(result).not.toHaveProperty('fix')
  })

  test('make a pass that rests on a default unknown', () => {
    expect(judged(finding('pass'))).toMatchObject({ verdict: 'unknown' })
  })

  test.each(['pass', 'warn', 'fail', 'unknown', 'not-applicable'] as const)(
    'leave a %s that rests on a thing alone',
    (verdict) => {
      expect(judged(finding(verdict, { at }))).toEqual(finding(verdict, { at }))
    },
  )

  test('win over a level that lifts', () => {
    const levels = { example: { level: 'fail' } } as const
    expect(rowOf(() => [finding('warn', { absence: true })], { complete: false, levels }).verdict).toBe('unknown')
  })

  test.each([true, 'auto'] as const)('are not assumed where complete is %s', (complete) => {
    expect(rowOf(() => [finding('fail', { absence: true })], { complete }).verdict).toBe('fail')
    expect(rowOf(() => [finding('pass')], { complete }).verdict).toBe('pass')
  })
})
