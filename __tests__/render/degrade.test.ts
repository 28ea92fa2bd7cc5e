import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Report, totals } from '../../src/compare/report.ts'
import { findingsOf } from '../../src/compare/findings.ts'
import { COMMENT_BUDGET, renderMarkdown, SUMMARY_BUDGET } from '../../src/render/markdown.ts'
import { fleetReport, on } from './fleet.ts'
import { at, cluster, hostile, reportOf, row } from './report.ts'

const MARKER = '<!-- deckhouse-readiness {"v":1,"head":"0123456789abcdef","run":"42.1","target":"default"} -->\n'
const LINKS = { pages: 'https://example.com/pages', files: 'https://example.com/files', policy: 'main@1234567' }

const words = fc.oneof(
  hostile,
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('生产集群', '👩‍👩‍👧‍👦', 'ein langer Name '.repeat(20), 'x'.repeat(1500), '```', '</details>', '<table>'),
)

/** Big reports of a few kinds of rows, repeated: what is generated stays small, what is rendered does not. */
const bigReport: fc.Arbitrary<Report> = fc
  .record({
    names: fc.array(words, { minLength: 1, maxLength: 3 }),
    clusters: fc.integer({ min: 1, max: 300 }),
    said: fc.array(words, { minLength: 1, maxLength: 4 }),
    findings: fc.integer({ min: 1, max: 40 }),
    notes: fc.array(words, { maxLength: 3 }),
    problems: fc.integer({ min: 0, max: 80 }),
  })
  .map(({ names, clusters, said, findings, notes, problems }) => {
    const places = Array.from({ length: findings }, (_, index) => at(`${names[0] ?? ''}/${index}.yml`, index + 1))
    const verdicts = ['fail', 'warn', 'unknown', 'pass', 'not-applicable'] as const
    return reportOf(
      Array.from({ length: clusters }, (_, index) =>
        cluster(
          `${names[index % names.length] ?? ''}-${index}`,
          ...verdicts.map((verdict, which) => row(verdict, said[(index + which) % said.length] ?? '', places)),
        ),
      ),
      {
        notes,
        problems: Array.from({ length: problems }, (_, index) => ({
          at: at(`p${index}.yml`),
          level: index % 2 === 0 ? 'warn' : 'fail',
          message: `${said[0] ?? ''} ${index}.`,
        })),
      },
    )
  })

/** What is left open at the end: a fence, a fold, a table without its ruler, a code span, a tag. */
function leftOpen(text: string): readonly string[] {
  const lines = text.split('\n')
  const outside: string[] = []
  let isFenced = false
  for (const line of lines) {
    if (/^ {0,3}(?:```|~~~)/.test(line)) isFenced = !isFenced
    else if (!isFenced) outside.push(line)
  }
  const found = isFenced ? ['fence'] : []
  for (const tag of ['details', 'summary', 'sub']) {
    const opens = outside.filter((line) => new RegExp(`^<${tag}[ >]|<${tag}>`).test(line)).length
    const closes = outside.filter((line) => line.trimEnd().endsWith(`</${tag}>`)).length
    if (opens !== closes) found.push(tag)
  }
  for (const line of outside) {
    if (line.startsWith('|') && !line.endsWith('|')) found.push(`row: ${line.slice(-20)}`)
    if (/<[^>]*$/.test(line)) found.push(`tag: ${line.slice(-20)}`)
  }
  if (text !== '' && !text.endsWith('\n')) found.push('line')
  return found
}

describe('a big report', () => {
  test('fits a comment with its marker in both measures, whole in every part, and never loses a count', () => {
    let cut = 0
    fc.assert(
      fc.property(bigReport, fc.constantFrom(1, 3, 15), (report, part) => {
        const budget = {
          ...COMMENT_BUDGET,
          codePoints: Math.floor(COMMENT_BUDGET.codePoints / part),
          bytes: Math.floor(COMMENT_BUDGET.bytes / part),
        }
        const { text, findings } = renderMarkdown(report, LINKS, budget, MARKER, 9)
        expect([...`${MARKER}${text}`].length).toBeLessThanOrEqual(budget.codePoints)
        expect(Buffer.byteLength(`${MARKER}${text}`)).toBeLessThanOrEqual(budget.bytes)
        expect(leftOpen(text)).toEqual([])
        expect(countsOf(text)).toEqual([report.totals.fail, report.totals.warn, report.totals.unknown])
        if (text.includes('<sub>'))
          expect(text).toContain(`${findingsOf(report).length} findings: 9 annotated, ${findings.size} here.`)
        if (findings.size < findingsOf(report).length) cut += 1
      }),
      { numRuns: 12, endOnFailure: true },
    )
    expect(cut).toBeGreaterThan(4)
  })

  test('of more clusters than a comment has room for shows those that fall short most, and the sum of the others', () => {
    const short = row('fail', 'Bad.')
    const report = reportOf(
      Array.from({ length: 2000 }, (_, index) =>
        index % 100 === 7
          ? cluster(`bad-${index}`, short, short)
          : cluster(`good-${index}-${'x'.repeat(30)}`, row('pass', 'Fine.')),
      ),
    )
    const { text } = renderMarkdown(report, LINKS, COMMENT_BUDGET, MARKER)
    expect(text.match(/\*\*bad-\d+\*\*/g)).toHaveLength(20)
    expect(text).toContain('And 1900 clusters: 1900 pass · 0 warn · 0 fail')
  })

  test('of many clusters that all fall short shows rows of the worst, and a line of each other', () => {
    const said =
      'This is said at some length, as a finding of a real cluster would be, with what it saw in which place. '
    const bad = (times: number): ReturnType<typeof row>[] =>
      Array.from({ length: times }, () => row('fail', said.repeat(3)))
    const report = reportOf(
      Array.from({ length: 200 }, (_, index) => cluster(`prod-${index}`, ...bad(index % 40 === 3 ? 9 : 4))),
    )
    const { text, findings } = renderMarkdown(report, LINKS, COMMENT_BUDGET, MARKER)
    expect(text.match(/\*\*prod-\d+\*\*/g)).toHaveLength(200)
    expect(text.match(/^\*\*prod-(?:3|43|83|123|163)\*\*.*\n\n\| /gm)).toHaveLength(5)
    expect(findings.size).toBeGreaterThanOrEqual(5)
  })

  test('of one row with many findings shows some, those of the change first, and how many are left', () => {
    const places = Array.from({ length: 50 }, (_, index) => at(`node-${index}.yml`))
    const bad = row('fail', 'This node is small.', places, 'unchanged')
    const near = bad.findings.filter(({ at: place }) => place?.path === 'node-49.yml')
    const report = reportOf([cluster('prod', { ...bad, near })])
    const { text, findings } = renderMarkdown(report, {}, COMMENT_BUDGET)
    expect(text.match(/This node is small\. \(node-\d+\.yml:1\)/g)).toHaveLength(12)
    expect(text).toContain('| This node is small. (node-49.yml:1)<br>This node is small. (node-0.yml:1)<br>')
    expect(text).toContain('<br>And 38 more in the job summary and the JSON report.<br>This node is small. |')
    expect(findings.size).toBe(12)
  })

  test('stands in the job summary with every finding, and there gives way beyond its limit too', () => {
    const places = (count: number): ReturnType<typeof at>[] =>
      Array.from({ length: count }, (_, index) => at(`node-${index}.yml`))
    const bad = (count: number): Report =>
      reportOf([
        cluster('prod', row('fail', 'Bad.', places(count))),
        cluster('two', row('unknown', 'Git does not say.', places(200))),
      ])
    const whole = renderMarkdown(bad(500), LINKS, SUMMARY_BUDGET)
    expect(whole.findings.size).toBe(700)
    expect(whole.text).not.toContain('more in the job summary')
    const bytes = Buffer.byteLength(whole.text)
    expect(renderMarkdown(bad(500), LINKS, { codePoints: bytes, bytes }).text).toBe(whole.text)
    const cut = renderMarkdown(bad(20_000), LINKS, SUMMARY_BUDGET)
    expect(Buffer.byteLength(cut.text)).toBeLessThanOrEqual(900_000)
    expect(cut.text).toContain('**prod** · 0 of 1 met, was 1 · 1 fail')
    expect(cut.text).toContain('And 19988 more in the job summary and the JSON report.')
  })

  test('of a fleet keeps its calendar whole or leaves it out', async () => {
    const fleet = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`c${index}`, on('Stable', `Sat ${index}:00-23:00`)]),
    )
    const report = await fleetReport(fleet)
    for (const bytes of [60_000, 30_000, 12_000, 6000, 3000, 800]) {
      const { text } = renderMarkdown(report, LINKS, { codePoints: bytes, bytes })
      expect(leftOpen(text)).toEqual([])
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(bytes)
    }
  })
})

/** Fail, warn and unknown, added up over all lines that count rows. */
function countsOf(text: string): readonly number[] {
  const lines = text.split('\n').filter((line) => /(?:\d+ of \d+ met|\d+ clusters?: \d)/.test(line))
  return ['fail', 'warn', '(?:cannot tell|unknown)'].map((word) =>
    lines.reduce((sum, line) => sum + Number(new RegExp(`(\\d+) ${word}(?= ·|$|\\.)`).exec(line)?.[1] ?? 0), 0),
  )
}

test('rows of a change come first, of one rank those with a place in a changed file', () => {
  const place = at('x.yml')
  const named = (words2: string, verdict: 'fail' | 'warn', change: 'introduced' | 'unchanged', isNear: boolean) => {
    const one = row(verdict, words2, [place], change)
    return isNear ? { ...one, near: one.findings } : one
  }
  const report = reportOf([
    cluster(
      'prod',
      named('Old, elsewhere.', 'fail', 'unchanged', false),
      named('Old, poor, here.', 'warn', 'unchanged', true),
      named('Old, here.', 'fail', 'unchanged', true),
      named('New, poor.', 'warn', 'introduced', false),
      named('New, elsewhere.', 'fail', 'introduced', false),
      named('New, here.', 'fail', 'introduced', true),
    ),
  ])
  const { text } = renderMarkdown(report, {}, COMMENT_BUDGET)
  const order = ['New, here.', 'New, elsewhere.', 'New, poor.', 'Old, here.', 'Old, elsewhere.', 'Old, poor, here.']
  const found = order.map((one) => text.indexOf(`| ${one} (`))
  expect(found).toEqual(found.toSorted((left, right) => left - right))
  expect(found).not.toContain(-1)
  expect(totals(report.clusters).fail).toBe(4)
})

test('a merge group is called one', () => {
  const granted = { message: 'A rule is off.', effect: 'weaker' } as const
  const report = reportOf([cluster('prod', row('fail', 'Bad.'))], { change: 'merge group', gateChanges: [granted] })
  const { text } = renderMarkdown(report, {}, COMMENT_BUDGET)
  expect(text).toContain('this merge group breaks 1 recommendation')
  expect(text).toContain('**This merge group changes the gate**')
  expect(text).not.toContain('pull request')
})
