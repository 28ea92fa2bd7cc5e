import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/compare/report.ts'
import { COMMENT_BUDGET, renderMarkdown } from '../../src/render/markdown.ts'
import { suggestionComment } from '../../src/render/repairs.ts'
import { cluster, reportOf, row } from './report.ts'

const withPatch = (patch: string): Report => ({
  ...reportOf([cluster('prod', row('fail', 'Bad.'))]),
  repairs: { patch, findings: ['prod/release-channel/0'], suggestions: [] },
})

const rendered = (patch: string, bytes = COMMENT_BUDGET.bytes): string =>
  renderMarkdown(withPatch(patch), {}, { codePoints: bytes, bytes }).text

const ELSEWHERE = '1 finding can be repaired by a patch, which stands in the JSON report under `patch`.'

describe('a patch in Markdown', () => {
  test('stands in a fold, as it is', () => {
    expect(rendered('--- a/x\n+++ b/x\n')).toContain(
      '<details><summary>🔧 1 finding can be repaired by a patch</summary>\n\nSave it and run `git apply` with it.',
    )
    expect(rendered('--- a/x\n+++ b/x\n')).toContain('\n\n```diff\n--- a/x\n+++ b/x\n```\n\n</details>\n')
  })

  test('is not closed by what stands in it', () => {
    expect(rendered(' ```\n ````\n')).toContain('\n\n`````diff\n ```\n ````\n`````\n\n</details>\n')
  })

  test('gives way to what was found where there is no room, or where line breaks would be lost', () => {
    const large = rendered(`+${'x'.repeat(5000)}\n`, 4000)
    expect(large).toContain(ELSEWHERE)
    expect(large).toContain('Bad.')
    expect(rendered('+a\r\n')).toContain(ELSEWHERE)
  })

  test('is not spoken of where there is none', () => {
    expect(rendered('')).not.toContain('patch')
  })
})

test('a suggestion says what was found, once, and holds its lines in a block that they cannot close', () => {
  const report = reportOf([cluster('a', row('fail', 'Bad `@x`.')), cluster('b', row('fail', 'Bad `@x`.'))])
  const findings = ['a/release-channel/0', 'b/release-channel/0']
  const suggestion = { path: 'a.yml', firstLine: 1, lastLine: 2, text: '  a: "```"\n  b: 1', findings }
  expect(suggestionComment(report, suggestion)).toBe(
    '**release-channel**: Bad `@x`. Bad `@x`.\n\n````suggestion\n  a: "```"\n  b: 1\n````\n',
  )
})
