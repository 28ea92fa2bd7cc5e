import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COMMENT_BUDGET, renderMarkdown } from '../../src/render/markdown.ts'
import type { ComparedRow } from '../../src/compare/compare.ts'
import type { Exemption } from '../../src/evaluate/exemption.ts'
import { waiver } from '../helpers/exemptions.ts'
import { outsideCode } from './outside-code.ts'
import { at, cluster, hostile, reportOf, row } from './report.ts'

const LINKS = { pages: 'https://example.com/pages', files: 'https://example.com/files', policy: 'main@1234567' }
const VERDICTS = ['fail', 'warn', 'unknown', 'pass', 'not-applicable'] as const

/** Any report: a few clusters, rows of every verdict, words and names that are hostile. */
const anyReport = fc
  .record({
    clusters: fc.array(
      fc
        .record({
          name: hostile,
          rows: fc.array(
            fc.record({
              verdict: fc.constantFrom(...VERDICTS),
              words: hostile,
              paths: fc.array(hostile, { minLength: 1, maxLength: 3 }),
            }),
            { minLength: 1, maxLength: 4 },
          ),
        })
        .map(({ name, rows }) =>
          cluster(
            name,
            ...rows.map(({ verdict, words, paths }) =>
              row(
                verdict,
                words,
                paths.map((path) => at(path)),
              ),
            ),
          ),
        ),
      { maxLength: 4 },
    ),
    notes: fc.array(
      hostile.map((text) => `Note: ${text}`),
      { maxLength: 2 },
    ),
    gateChanges: fc.array(
      fc
        .record({ path: hostile, message: hostile, effect: fc.constantFrom('weaker' as const, 'stricter' as const) })
        .map(({ path, ...change }) => ({ at: at(path), ...change })),
      { maxLength: 2 },
    ),
    granted: fc.array(
      fc.record({ cluster: hostile, owner: hostile, reason: hostile }).map((more) => waiver(more)),
      { maxLength: 3 },
    ),
    problems: fc.array(
      fc
        .record({ path: hostile, message: hostile, level: fc.constantFrom('fail' as const, 'warn' as const) })
        .map(({ path, ...problem }) => ({ at: at(path), ...problem })),
      { maxLength: 2 },
    ),
  })
  .map(({ clusters, granted, ...more }) =>
    reportOf(
      clusters.map((one) => ({ ...one, rows: one.rows.map((each) => exempted(each, granted[0])) })),
      {
        ...more,
        exemptions: granted.map((exemption) => ({ exemption, state: 'unused', isComing: false })),
      },
    ),
  )

/** A row of which a waiver covers the first finding. */
function exempted(one: ComparedRow, exemption: Exemption | undefined): ComparedRow {
  return exemption === undefined ? one : { ...one, covers: [{ exemption, findings: one.findings.slice(0, 1) }] }
}

/** The tags that a report is made of; everything else would come from a value. */
const OURS = /<\/?(?:details|summary|sub|br|code|span)>/g

describe('any report', () => {
  test('holds nothing that a value brought in', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const text = renderMarkdown(report, LINKS, COMMENT_BUDGET).text
        for (const line of text.split('\n')) {
          const plain = outsideCode(line).replaceAll(OURS, '')
          expect(plain).not.toMatch(/[<>]/)
          expect(plain).not.toMatch(/(?<!main)@\w/)
          // A row has the cells of its head, whatever stands in them.
          if (line.startsWith('| ')) expect([3, 4]).toContain(line.split(/(?<!\\)\|/).length - 1)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('has its folds closed and its tables whole', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const lines = renderMarkdown(report, LINKS, COMMENT_BUDGET).text.split('\n')
        const open = lines.filter((line) => line.startsWith('<details><summary>'))
        expect(lines.filter((line) => line === '</details>')).toHaveLength(open.length)
        expect(open.every((line) => line.endsWith('</summary>'))).toBe(true)
        const fences = lines.filter((line) => /^ {0,3}(?:```|~~~)/.test(line))
        expect(fences).toEqual(fences.map((_, index) => (index % 2 === 0 ? '```yaml' : '```')))
        expect(fences.length % 2).toBe(0)
        for (const [index, line] of lines.entries()) {
          if (/^\|(?:-\|)+$/.test(line))
            expect([lines[index - 2], lines[index - 1]?.startsWith('| ')]).toEqual(['', true])
        }
      }),
      { numRuns: 300 },
    )
  })

  test('stays within any budget, what else stands in the comment included, and counts as it should', () => {
    fc.assert(
      fc.property(anyReport, fc.integer({ min: 2000, max: 20_000 }), hostile, (report, size, room) => {
        const text = room + renderMarkdown(report, LINKS, { codePoints: size, bytes: size * 2 }, room).text
        const smallest = text.includes('clusters: ') || text.includes('cluster: ')
        expect(smallest || (Buffer.byteLength(text) <= size * 2 && [...text].length <= size)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a budget', () => {
  const big = reportOf(
    Array.from({ length: 30 }, (_, index) =>
      cluster(
        `c${index}`,
        row('fail', `The value \`${index}\` is not for production.`),
        row('unknown', 'Git does not say.'),
        row('pass', `Evidence ${index}.`),
      ),
    ),
    {
      problems: Array.from({ length: 8 }, (_, index) => ({
        at: at(`p${index}.yml`),
        level: 'warn',
        message: `Problem ${index}.`,
      })),
    },
  )
  const shown = (bytes: number): string => renderMarkdown(big, LINKS, { codePoints: bytes, bytes }).text

  test('takes the evidence first, then the unknowns, then rows, and never the counts', () => {
    const whole = shown(1_000_000)
    expect(whole).toContain('Evidence 29.')
    const steps = [whole, ...[20_000, 15_000, 10_000, 5500].map(shown)]
    expect(steps.map((text) => text.includes('Evidence 29.'))).toEqual([true, false, false, false, false])
    for (const text of steps) {
      expect(text).toContain('this pull request breaks 30 recommendations')
      expect(text.match(/1 of 2 met, was 3 · 1 fail · 1 cannot tell/g)).toHaveLength(30)
    }
    const smallest = steps.at(-1) ?? ''
    expect(smallest).not.toContain('is not for production')
    expect(smallest).toContain('1 more recommendation in the job summary and the JSON report.')
  })

  test('that fits no cluster’s line leaves the sums', () => {
    expect(shown(500)).toBe(
      '## ❌ Production readiness: this pull request breaks 30 recommendations\n\n30 clusters: 30 pass · 0 warn · 30 fail · 30 unknown · 0 not-applicable · 0 error · 0 waived · 0 attested\n',
    )
  })

  test('counts what else stands in the comment', () => {
    const bytes = Buffer.byteLength(shown(1_000_000))
    const whole = renderMarkdown(big, LINKS, { codePoints: bytes, bytes }).text
    expect(whole).toContain('Evidence 29.')
    expect(whole).toContain('Accept for a while')
    const less = renderMarkdown(big, LINKS, { codePoints: bytes, bytes }, '<!-- marker -->').text
    expect(less).toContain('Evidence 29.')
    expect(less).not.toContain('Accept for a while')
  })
})

test('the last line says against what, what came of it, and what the guide asks of people', () => {
  const report = reportOf([cluster('prod', row('fail', 'x'))])
  expect(renderMarkdown(report, LINKS, COMMENT_BUDGET).text.split('\n').at(-2)).toBe(
    '<sub>Held against *Going to Production with DVP* (2025-12) with the policy of `main@1234567` on 2026-11-23. Gate failed by `prod: release-channel`. 1 file read, 1 recommendation judged. 1 finding: 1 here. `prod` was discovered by `prod`. The guide also asks people to follow the news of the project on https://t.me/deckhouse.</sub>',
  )
})

describe('the headline', () => {
  const headline = (...rows: Parameters<typeof cluster>[1][]): string =>
    renderMarkdown(reportOf([cluster('prod', ...rows)]), {}, COMMENT_BUDGET).text.split('\n')[0] ?? ''
  const old = [at('a.yml')]

  test.each([
    [[row('fail', 'x'), row('fail', 'x')], '## ❌ Production readiness: this pull request breaks 2 recommendations'],
    [[row('warn', 'x')], '## ⚠️ Production readiness: this pull request falls short of 1 recommendation'],
    [
      [row('fail', 'x', old, 'unchanged')],
      '## ⚠️ Production readiness: 1 recommendation is not met, not through this pull request',
    ],
    [
      [row('fail', 'x', old, 'unchanged'), row('warn', 'x', old, 'unchanged')],
      '## ⚠️ Production readiness: 2 recommendations are not met, none of them through this pull request',
    ],
    [[row('unknown', 'x', old, 'unchanged')], '## ❔ Production readiness: Git cannot tell'],
    [
      [row('pass', 'x', old, 'unchanged'), row('unknown', 'x', old, 'unchanged')],
      '## ✅ Production readiness: nothing is short of the guide, as far as Git tells',
    ],
    [[row('pass', 'x', old, 'unchanged')], '## ✅ Production readiness: every recommendation is met'],
  ])('%#', (rows, expected) => {
    expect(headline(...rows)).toBe(expected)
  })

  test('of nothing', () => {
    expect(renderMarkdown(reportOf([]), {}, COMMENT_BUDGET).text).toContain(
      '## ➖ Production readiness: nothing to check\n\nNo manifest of a production cluster changes.\n\n',
    )
  })
})
