import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ComparedRow } from '../../src/compare/compare.ts'
import { planAnnotations, workflowCommand } from '../../src/render/annotations.ts'
import { oneLine } from '../../src/render/escape.ts'
import { renderFormat } from '../../src/render/formats.ts'
import { RULES } from '../../src/rules/index.ts'
import { commandsOf } from '../e2e/scenario.ts'
import { at, cluster, hostile, reportOf, row } from './report.ts'

const NONE = { changedFiles: new Set<string>() }
const places = (count: number, prefix = 'file'): ReturnType<typeof at>[] =>
  Array.from({ length: count }, (_, index) => at(`${prefix}-${index}.yml`))

describe('the plan', () => {
  test('keeps to nine errors and ten warnings, and knows how many there were', async () => {
    const report = reportOf([cluster('prod', row('fail', 'Bad.', places(25)), row('warn', 'Poor.', places(15)))])
    const { shown, total } = planAnnotations(report, NONE)
    const levels = shown.map(({ level }) => level)
    expect([
      levels.filter((level) => level === 'error').length,
      levels.filter((level) => level === 'warning').length,
    ]).toEqual([9, 10])
    expect(total).toBe(40)
    const options = { nearness: () => NONE, color: false, verbose: false, text: () => undefined }
    expect(await renderFormat('github', report, options)).toContain('19 of 40 annotations. ')
  })

  test('shows what is new first, places in changed files before others', () => {
    const report = reportOf([
      cluster('prod', row('fail', 'Old.', places(5, 'old'), 'unchanged'), row('fail', 'New.', places(6, 'new'))),
    ])
    const { shown } = planAnnotations(report, { changedFiles: new Set(['new-4.yml', 'old-2.yml']) })
    expect(shown.map((annotation) => annotation.at?.path)).toEqual([
      ...['new-4.yml', 'new-0.yml', 'new-1.yml', 'new-2.yml', 'new-3.yml', 'new-5.yml'],
      ...['old-2.yml', 'old-0.yml', 'old-1.yml'],
    ])
  })

  test('shows a problem that fails the gate before all', () => {
    const problems = [{ at: at('broken.yml', 3), level: 'fail', message: 'This document cannot be parsed.' } as const]
    const { shown } = planAnnotations(reportOf([cluster('prod', row('fail', 'Bad.'))], { problems }), NONE)
    expect(shown.map((annotation) => annotation.at?.path)).toEqual(['broken.yml', 'a.yml'])
  })

  test('shows a place that two clusters share once, and what has no place for each cluster', () => {
    const shared = row('fail', 'Shared.', [at('shared.yml')])
    const absent = row('fail', 'Nothing declares it.', [undefined])
    const { shown, total } = planAnnotations(
      reportOf([cluster('eu', shared, absent), cluster('us', shared, absent)]),
      NONE,
    )
    expect(total).toBe(3)
    expect(shown.map(({ message }) => message.split(':')[0])).toEqual(['eu, us', 'eu', 'us'])
  })

  test('names the clusters that share a place, up to ten, and tells of no others', () => {
    const shared = row('fail', 'Shared.', [at('shared.yml')])
    const fleet = Array.from({ length: 12 }, (_, index) => cluster(`c${index}`, shared))
    const { shown, total } = planAnnotations(reportOf(fleet), NONE)
    expect(total).toBe(1)
    expect(shown[0]?.message).toMatch(/^c0, c1, c2, c3, c4, c5, c6, c7, c8, c9 and 2 more: Shared\. /)
    expect(shown[0]?.findings).toEqual(Array.from({ length: 10 }, (_, index) => `c${index}/release-channel/0`))
  })

  test('keeps apart what two clusters find at one place in other words', () => {
    const { shown } = planAnnotations(
      reportOf([
        cluster('eu', row('fail', 'It has 1.', [at('shared.yml')])),
        cluster('us', row('fail', 'It has 2.', [at('shared.yml')])),
      ]),
      NONE,
    )
    expect(shown.map(({ message }) => message.split('.')[0])).toEqual(['eu: It has 1', 'us: It has 2'])
  })

  const ruled = (index: number, one: ComparedRow): ComparedRow => {
    const rule = RULES[index]
    if (rule === undefined) throw new Error(`there are no ${index} rules`)
    return { ...one, rule }
  }

  test('shows each rule of each cluster once before any twice, whatever is near', () => {
    const near = ruled(0, row('fail', 'Near.', places(20, 'near')))
    const far = [1, 2, 3].map((index) => ruled(index, row('fail', 'Far.', [at('far.yml', index)], 'unchanged')))
    const { shown } = planAnnotations(reportOf([cluster('eu', near), cluster('us', ...far, near)]), {
      changedFiles: new Set(places(20, 'near').map(({ path }) => path)),
    })
    expect(shown.map(({ title, at: place }) => [title.split(':')[0], place?.path])).toEqual([
      [RULES[0]?.id, 'near-0.yml'],
      ...[1, 2, 3].map((index) => [RULES[index]?.id, 'far.yml']),
      ...[1, 2, 3, 4, 5].map((index) => [RULES[0]?.id, `near-${index}.yml`]),
    ])
  })

  test('gives a warning whose rule has no error before one whose rule has', () => {
    const both = { ...row('warn', 'Poor.', [at('a.yml', 1)]), verdict: 'fail' as const }
    const findings = [...row('fail', 'Bad.', [at('a.yml', 2)]).findings, ...both.findings]
    const other = ruled(1, row('warn', 'Poor too.', [at('b.yml')], 'unchanged'))
    const { shown } = planAnnotations(reportOf([cluster('prod', { ...both, findings }, other)]), NONE)
    expect(shown.map(({ level, at: place }) => [level, place?.path])).toEqual([
      ['error', 'a.yml'],
      ['warning', 'b.yml'],
      ['warning', 'a.yml'],
    ])
  })

  test('prefers lines that the change touches, then files, then what is new elsewhere', () => {
    const spots = [at('other.yml', 1), at('changed.yml', 1), at('changed.yml', 5), at('changed.yml', 6)]
    const lines: ReadonlySet<number> = new Set([4, 6])
    const nearness = {
      changedFiles: new Set(['changed.yml']),
      touched: (path: string) => (path === 'changed.yml' ? lines : new Set<number>()),
    }
    const order = (...of: Parameters<typeof row>): (string | undefined)[] =>
      planAnnotations(reportOf([cluster('prod', row(...of))]), nearness).shown.map(
        ({ at: place }) => place && `${place.path}:${place.start.line}`,
      )
    const expected = ['changed.yml:6', 'changed.yml:1', 'changed.yml:5', 'other.yml:1']
    expect(order('fail', 'New.', [undefined, ...spots])).toEqual([...expected, undefined])
    expect(order('warn', 'Old.', [undefined, ...spots], 'unchanged')).toEqual([...expected, undefined])
    // A place of several lines is touched where one of them is; its end is exclusive.
    const block = { path: 'changed.yml', start: { line: 2, column: 3 }, end: { line: 4, column: 1 } }
    const longer = { ...block, end: { line: 4, column: 2 } }
    expect(order('fail', 'Block.', [at('changed.yml', 1), block])).toEqual(['changed.yml:1', 'changed.yml:2'])
    expect(order('fail', 'Block.', [at('changed.yml', 1), longer])).toEqual(['changed.yml:2', 'changed.yml:1'])
  })

  test('does not claim a finding whose words it had to cut', () => {
    const { shown } = planAnnotations(reportOf([cluster('prod', row('fail', `${'🙂'.repeat(3000)}.`))]), NONE)
    expect(shown[0]?.findings).toEqual([])
    expect(shown[0]?.message).toMatch(/🙂…$/u)
    expect(shown[0]?.message.length).toBeLessThanOrEqual(4000)
  })

  test('has nothing to say of what is met, unknown or does not apply', () => {
    const rows = (['pass', 'unknown', 'not-applicable'] as const).map((verdict) => row(verdict, 'Words.'))
    expect(planAnnotations(reportOf([cluster('prod', ...rows)]), NONE)).toEqual({ shown: [], total: 0 })
  })
})

describe('a workflow command', () => {
  test('has the place, columns only where it stays in one line', () => {
    const place = { path: 'a.yml', start: { line: 3, column: 5 }, end: { line: 3, column: 9 } }
    const annotation = { level: 'error', title: 'Title', message: 'Message.' } as const
    expect(workflowCommand({ ...annotation, at: place })).toBe(
      '::error file=a.yml,line=3,col=5,endColumn=9,title=Title::Message.',
    )
    expect(workflowCommand({ ...annotation, at: { ...place, end: { line: 4, column: 1 } } })).toBe(
      '::error file=a.yml,line=3,endLine=4,title=Title::Message.',
    )
    expect(workflowCommand(annotation)).toBe('::error title=Title::Message.')
  })

  test('of any text is one line, and one command with the same file, title and message', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (path, title, message) => {
        const line = workflowCommand({ level: 'warning', title, message: `x ${message}`, at: at(path, 7) })
        expect(line).not.toMatch(/[\n\r]|##\[/)
        const [command, ...others] = commandsOf(line)
        expect(others).toEqual([])
        expect(command).toMatchObject({ name: 'warning', properties: { line: '7' } })
        const kept = (text: string): string =>
          text.replaceAll(/[\s\u0000-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2066-\u2069]/g, '')
        // A name stays what it is, but for what no log may hold; words show what is invisible in them.
        expect(kept(command?.properties['file'] ?? '')).toBe(kept(path))
        expect(kept(command?.properties['title'] ?? '')).toBe(kept(title))
        expect(kept(command?.message ?? '')).toBe(kept(oneLine(`x ${message}`)))
      }),
      { numRuns: 1000 },
    )
  })

  test('is cut before the runner cuts it', () => {
    const line = workflowCommand({ level: 'error', title: 'T', message: 'm'.repeat(10_000) })
    expect(commandsOf(line)[0]?.message.length).toBeLessThan(4096)
  })
})
