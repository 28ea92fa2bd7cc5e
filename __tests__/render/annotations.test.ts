import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planAnnotations, workflowCommand } from '../../src/render/annotations.ts'
import { renderFormat } from '../../src/render/formats.ts'
import { commandsOf } from '../e2e/scenario.ts'
import { at, cluster, hostile, reportOf, row } from './report.ts'

const NONE = new Set<string>()
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
    expect(
      await renderFormat('github', report, { changedFiles: NONE, color: false, verbose: false, text: () => undefined }),
    ).toContain('19 of 40 annotations. ')
  })

  test('shows what is new first, places in changed files before others', () => {
    const report = reportOf([
      cluster('prod', row('fail', 'Old.', places(5, 'old'), 'unchanged'), row('fail', 'New.', places(6, 'new'))),
    ])
    const { shown } = planAnnotations(report, new Set(['new-4.yml', 'old-2.yml']))
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
    expect(shown.map(({ message }) => message.split(':')[0])).toEqual(['eu', 'eu', 'us'])
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
          text
            .replaceAll(/[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\u200B]+/g, ' ')
            .replaceAll(' ', '')
        expect(kept(command?.properties['file'] ?? '')).toBe(kept(path))
        expect(kept(command?.properties['title'] ?? '')).toBe(kept(title))
        expect(kept(command?.message ?? '')).toBe(kept(`x ${message}`))
      }),
      { numRuns: 1000 },
    )
  })

  test('is cut before the runner cuts it', () => {
    const line = workflowCommand({ level: 'error', title: 'T', message: 'm'.repeat(10_000) })
    expect(commandsOf(line)[0]?.message.length).toBeLessThan(4096)
  })
})
