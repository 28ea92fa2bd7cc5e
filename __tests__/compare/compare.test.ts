import { describe, expect, test } from 'vitest'
import { type Change, type ComparedRow, compareRows, markNear } from '../../src/compare/compare.ts'
import { RULES } from '../../src/rules/index.ts'
import type { Finding, Verdict } from '../../src/rules/outcome.ts'
import { finding, rowWith, spanIn } from '../helpers/findings.ts'
import { judge } from '../helpers/judge.ts'

type Side = readonly Finding[]

function compare(head: Side, base: Side | 'new' | undefined): ComparedRow {
  const before = base === undefined || base === 'new' ? base : [rowWith(base)]
  return compareRows([rowWith(head)], before)[0] ?? expect.fail('There is no row.')
}

const one = (verdict: Verdict): Side => [finding(verdict)]
const UNREADABLE = finding('unknown', { object: 'other', unreadable: true })
const CRASHED: Side = []

describe('a row with one finding', () => {
  test.each<[Verdict, Verdict, Change]>([
    ['pass', 'pass', 'unchanged'],
    ['pass', 'not-applicable', 'unchanged'],
    ['not-applicable', 'pass', 'unchanged'],
    ['warn', 'warn', 'unchanged'],
    ['fail', 'fail', 'unchanged'],
    ['unknown', 'unknown', 'unchanged'],
    ['pass', 'warn', 'introduced'],
    ['pass', 'fail', 'introduced'],
    ['pass', 'unknown', 'introduced'],
    ['not-applicable', 'fail', 'introduced'],
    ['warn', 'fail', 'introduced'],
    ['unknown', 'warn', 'introduced'],
    ['unknown', 'fail', 'introduced'],
    ['fail', 'warn', 'fixed'],
    ['fail', 'pass', 'fixed'],
    ['warn', 'pass', 'fixed'],
    ['unknown', 'pass', 'fixed'],
    ['fail', 'not-applicable', 'fixed'],
    ['unknown', 'not-applicable', 'unchanged'],
    ['fail', 'unknown', 'incomparable'],
    ['warn', 'unknown', 'incomparable'],
  ])('that was %s and is %s is %s', (base, head, change) => {
    expect(compare(one(head), one(base))).toMatchObject({ base, verdict: head, change })
  })
})

describe('a row that could not be read', () => {
  test.each<[string, Side, Side, Change]>([
    ['that passed', [UNREADABLE], one('pass'), 'incomparable'],
    ['that failed', [UNREADABLE], one('fail'), 'incomparable'],
    ['that was unreadable before', [UNREADABLE], [UNREADABLE], 'unchanged'],
    ['that nobody could tell before', [UNREADABLE], one('unknown'), 'unchanged'],
    [
      'beside a failure that is left of two',
      [finding('fail'), UNREADABLE],
      [finding('fail'), finding('fail', { object: 'other' })],
      'incomparable',
    ],
    ['beside a warning that was a failure', [finding('warn'), UNREADABLE], one('fail'), 'incomparable'],
    ['beside a failure that was a warning', [finding('fail'), UNREADABLE], one('warn'), 'introduced'],
    ['beside a failure that was there', [finding('fail'), UNREADABLE], one('fail'), 'unchanged'],
  ])('%s', (_, head, base, change) => {
    expect(compare(head, base).change).toBe(change)
  })

  test('and can be read now is incomparable, whatever it shows', () => {
    expect(compare(one('pass'), [UNREADABLE]).change).toBe('incomparable')
    expect(compare(one('fail'), [UNREADABLE])).toMatchObject({ change: 'incomparable', fresh: [{ verdict: 'fail' }] })
  })
})

describe('a row that crashed', () => {
  test('is incomparable on either side', () => {
    expect(compare(CRASHED, one('pass'))).toMatchObject({ verdict: 'error', change: 'incomparable' })
    expect(compare(one('fail'), CRASHED)).toMatchObject({ base: 'error', change: 'incomparable' })
  })
})

describe('a row with several findings', () => {
  const main = (verdict: Verdict): Finding => finding(verdict, { object: 'main', field: 'inlet' })
  const second = (verdict: Verdict): Finding => finding(verdict, { object: 'second', field: 'inlet' })

  test('is introduced where a failure is new, though the verdict is the same', () => {
    expect(compare([main('fail'), second('fail')], [main('fail')])).toMatchObject({
      change: 'introduced',
      fresh: [second('fail')],
    })
  })

  test('is introduced where one failure takes the place of another', () => {
    expect(compare([second('fail')], [main('fail')])).toMatchObject({ change: 'introduced', fresh: [second('fail')] })
  })

  test('is fixed where a failure is gone, though the verdict is the same', () => {
    expect(compare([main('fail'), second('pass')], [main('fail'), second('fail')])).toMatchObject({
      change: 'fixed',
      fresh: [],
    })
  })

  test('is introduced where a warning below the verdict becomes a failure', () => {
    expect(compare([main('fail'), second('fail')], [main('fail'), second('warn')])).toMatchObject({
      change: 'introduced',
      fresh: [second('fail')],
    })
  })

  test('is unchanged where a failure has only moved to another line', () => {
    const moved = (line: number): Side => [finding('fail', { at: spanIn('cluster.yml', line) })]
    expect(compare(moved(9), moved(3))).toMatchObject({ change: 'unchanged', fresh: [] })
  })
})

describe('without a counterpart', () => {
  test('nothing has changed where there is no base at all', () => {
    expect(compare(one('fail'), undefined)).toMatchObject({ base: undefined, change: 'unchanged', fresh: [] })
  })

  test.each<[Verdict, Change]>([
    ['pass', 'unchanged'],
    ['not-applicable', 'unchanged'],
    ['unknown', 'introduced'],
    ['warn', 'introduced'],
    ['fail', 'introduced'],
  ])('a %s of a new cluster is %s', (verdict, change) => {
    const row = compare(one(verdict), 'new')
    expect(row).toMatchObject({ base: undefined, change })
    expect(row.fresh).toHaveLength(verdict === 'warn' || verdict === 'fail' ? 1 : 0)
  })

  test('a rule that base did not know counts as new', () => {
    const [row] = compareRows([rowWith(one('fail'))], [rowWith(one('pass'), 'another')])
    expect(row).toMatchObject({ base: undefined, change: 'introduced' })
  })
})

describe('manifests on both sides', () => {
  const windows = (...list: readonly string[]): string =>
    `apiVersion: deckhouse.io/v1alpha1
kind: ModuleConfig
metadata:
  name: deckhouse
spec:
  settings:
    releaseChannel: Stable
    update:
      windows:
${list.map((window) => `        - ${window}\n`).join('')}`
  const NEVER = '{ from: "22:00", to: "06:00" }'
  const NEVER_EITHER = '{ from: "23:00", to: "01:00" }'
  const OPENS = '{ from: "03:00", to: "05:00" }'

  const changeOf = (id: string, head: string, base: string): Change | undefined =>
    compareRows(judge(head, { base }), judge(base)).find(({ rule }) => rule.id === id)?.change

  test.each<[string, string, string, Change]>([
    ['a window is added that opens', windows(OPENS, NEVER), windows(NEVER), 'fixed'],
    ['a window is added that never opens', windows(OPENS, NEVER, NEVER_EITHER), windows(OPENS, NEVER), 'introduced'],
    ['windows change their order', windows(NEVER, OPENS), windows(OPENS, NEVER), 'unchanged'],
    ['a bad window is hidden', windows('${WINDOW}'), windows(NEVER), 'incomparable'],
    [
      'a bad window is hidden beside another one',
      windows('${WINDOW}', NEVER),
      windows(NEVER_EITHER, NEVER),
      'incomparable',
    ],
    ['the document breaks', windows(`[${NEVER}`), windows(NEVER), 'incomparable'],
    ['the only ModuleConfig is removed', 'kind: ConfigMap\n', windows(OPENS), 'introduced'],
    ['the only ModuleConfig is removed with its bad window', 'kind: ConfigMap\n', windows(NEVER), 'introduced'],
    ['a comment is added', `# Hello.\n${windows(NEVER)}`, windows(NEVER), 'unchanged'],
  ])('%s', (_, head, base, change) => {
    expect(changeOf('update-schedule', head, base)).toBe(change)
  })

  test('a rename of the file changes nothing', () => {
    const text = windows(NEVER)
    const rows = compareRows(judge({ 'new.yml': text }), judge({ 'old.yml': text }))
    expect(rows.map(({ change }) => change)).toEqual(RULES.map(() => 'unchanged'))
  })
})

describe('what stands in the files of a change', () => {
  test('is marked where it asks for a person', () => {
    const [here, beside, there, met] = [
      finding('fail', { at: spanIn('here.yml') }),
      finding('unknown', { object: 'b', at: spanIn('there.yml'), also: [spanIn('here.yml')] }),
      finding('warn', { object: 'c', at: spanIn('there.yml') }),
      finding('pass', { object: 'd', at: spanIn('here.yml') }),
    ]
    const row = compareRows([rowWith([here, beside, there, met])], undefined)
    expect(markNear(row, new Set(['here.yml']))[0]?.near).toEqual([here, beside])
    expect(markNear(row, new Set(['other.yml']))).toEqual(row)
  })
})
