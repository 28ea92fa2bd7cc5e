import { describe, expect, test } from 'vitest'
import {
  type Amount,
  amountOf,
  either,
  exactly,
  isExact,
  NONE,
  open,
  type Open,
  product,
  sum,
  times,
} from '../../src/model/amount.ts'
import { spanIn } from '../helpers/findings.ts'

const SILENT: Open = { why: 'is not declared', ask: 'Commit it.', unreadable: false }
const HIDDEN: Open = { why: 'is the placeholder `${X}`', ask: 'Commit it.', at: spanIn('a.yml', 2), unreadable: true }
const OTHER: Open = { why: 'is declared in two ways', ask: 'Declare it once.', unreadable: true }

/** An amount in short: `2`, `2..5`, `2..`. */
const short = ({ least, most }: Amount): string =>
  least === most ? `${least}` : `${least}..${most === Infinity ? '' : most}`

test('an amount is exact, or open from a least to a most', () => {
  expect([exactly(3, ''), open(SILENT), open(SILENT, 1), open(SILENT, 2, 3)].map(short)).toEqual([
    '3',
    '0..',
    '1..',
    '2..3',
  ])
  expect([exactly(3, ''), NONE, open(SILENT, 2, 3)].map(isExact)).toEqual([true, true, false])
})

describe('a sum', () => {
  test.each<[string, readonly Amount[], string]>([
    ['of nothing is nothing', [], '0'],
    ['of exact amounts is exact', [exactly(2, ''), exactly(3, '')], '5'],
    ['is open where one part is', [exactly(2, ''), open(SILENT, 1, 4)], '3..6'],
    ['has no bound where one part has none', [exactly(2, ''), open(SILENT)], '2..'],
  ])('%s', (_, amounts, expected) => {
    expect(short(sum(amounts))).toBe(expected)
  })

  test('says what its parts say, at the place of the first', () => {
    const root = exactly(50, '`diskSizeGB: 50`', spanIn('a.yml', 5))
    const etcd: Amount = { ...exactly(10, '10 by default'), byDefault: 'it is 10 by default' }
    expect(sum([root, etcd])).toEqual({
      least: 60,
      most: 60,
      text: '`diskSizeGB: 50` + 10 by default',
      at: spanIn('a.yml', 5),
      byDefault: 'it is 10 by default',
    })
  })

  test('rests on the defaults of all its parts', () => {
    const one: Amount = { ...exactly(1, ''), byDefault: 'one' }
    const two: Amount = { ...exactly(2, ''), byDefault: 'two' }
    expect(sum([one, exactly(1, ''), two]).byDefault).toBe('one; two')
  })

  test('is open for what cannot be read sooner than for what is not said', () => {
    expect(sum([open(SILENT), open(HIDDEN)]).open).toBe(HIDDEN)
    expect(sum([open(HIDDEN), open(SILENT)]).open).toBe(HIDDEN)
    expect(sum([open(SILENT), exactly(1, '')]).open).toBe(SILENT)
  })
})

describe('a product', () => {
  test.each<[string, Amount, Amount, string]>([
    ['of exact amounts is exact', exactly(3, ''), exactly(4, ''), '12'],
    ['is open on both sides', open(SILENT, 2, 3), open(SILENT, 4, 8), '8..24'],
    ['has no bound where one side has none', exactly(3, ''), open(SILENT, 2), '6..'],
    ['of no nodes is nothing, whatever each has', NONE, open(SILENT), '0'],
    ['of nodes with nothing is nothing, however many there are', open(SILENT), NONE, '0'],
  ])('%s', (_, left, right, expected) => {
    expect(short(product(left, right))).toBe(expected)
  })

  test('that is exact has no reason to be open', () => {
    expect(product(NONE, open(HIDDEN)).open).toBeUndefined()
    expect(product(exactly(2, ''), open(HIDDEN)).open).toBe(HIDDEN)
  })
})

describe('either of two', () => {
  test('is the one, where both are the same', () => {
    const one = exactly(3, 'one', spanIn('a.yml'))
    expect(either(one, exactly(3, 'other'), OTHER)).toBe(one)
  })

  test('is the interval that holds both, and has no default', () => {
    const one: Amount = { ...exactly(4, 'one'), byDefault: 'it is 4' }
    expect(either(one, exactly(2, 'other'), OTHER)).toEqual({
      least: 2,
      most: 4,
      text: 'one or other',
      open: OTHER,
    })
  })

  test('is open for the reason that one of them has', () => {
    expect(either(exactly(4, ''), open(HIDDEN), OTHER).open).toBe(HIDDEN)
    expect(either(open(HIDDEN), exactly(4, ''), OTHER).open).toBe(HIDDEN)
    expect(short(either(exactly(4, ''), open(HIDDEN, 1, 2), OTHER))).toBe('1..4')
  })
})

test('times another unit is the same amount in it, and no bound stays none', () => {
  expect([times(exactly(3, ''), 4), times(open(SILENT, 1, 2), 4), times(open(SILENT, 1), 4)].map(short)).toEqual([
    '12',
    '4..8',
    '4..',
  ])
})

describe('a number of a manifest', () => {
  const silent = (): Amount => exactly(7, 'by default')

  test('is exact in its unit, as it is written', () => {
    const amount = amountOf(
      { state: 'known', value: 8, text: '8', at: spanIn('a.yml', 3) },
      'memory',
      1024,
      'Commit it.',
      silent,
    )
    expect(amount).toEqual({ least: 8192, most: 8192, text: '`memory: 8`', at: spanIn('a.yml', 3) })
  })

  test('is what silence means, where it is silent', () => {
    expect(amountOf({ state: 'silent' }, 'memory', 1024, 'Commit it.', silent)).toEqual(exactly(7, 'by default'))
  })

  test('is open where it cannot be read', () => {
    const fact = { state: 'unreadable', why: 'is the placeholder `${X}`', at: spanIn('a.yml', 2) } as const
    expect(amountOf(fact, 'memory', 1024, 'Commit it.', silent)).toEqual({ ...open(HIDDEN), at: HIDDEN.at })
  })
})
