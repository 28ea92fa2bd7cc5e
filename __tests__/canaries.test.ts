import { describe, expect, test } from 'vitest'
import { renderFormat } from '../src/render/formats.ts'
import { SUMMARY_BUDGET, renderMarkdown } from '../src/render/markdown.ts'
import { FORMATS } from '../src/settings/arguments.ts'
import { BREAKS, CANARIES, canariesIn } from './helpers/canaries.ts'
import { checked } from './helpers/checked.ts'

type Texts = Readonly<Record<string, string>>

/** Everything that a run says of some files, in each of its formats. */
async function outputs(head: Texts, base?: Texts): Promise<string> {
  const changedFiles = new Set(base === undefined ? [] : Object.keys(head).filter((path) => head[path] !== base[path]))
  const report = await checked(head, base, { raw: { 'fail-on': 'unknown' } })
  // Every row is looked at: nothing crashes, and the cluster is there.
  expect(report.clusters.length + report.problems.length).toBeGreaterThan(0)
  expect(report.totals.error).toBe(0)
  const nearness = () => ({ changedFiles })
  const options = { color: true, verbose: true, text: (path: string) => head[path], nearness }
  return [
    ...(await Promise.all(FORMATS.map((format) => renderFormat(format, report, options)))),
    renderMarkdown(report, { files: 'https://example.com' }, SUMMARY_BUDGET).text,
    // What a rule could quote without a place would stand here.
    JSON.stringify(report),
  ].join('\n')
}

describe('a secret is never read again', () => {
  test('in a repository that is as it should be', async () => {
    expect(canariesIn(Object.values(CANARIES).join('\n')).length).toBeGreaterThan(25)
    const said = await outputs(CANARIES)
    expect(canariesIn(said)).toEqual([])
    // The excerpts are there, and what they hide.
    expect(said).toContain('prod/ingress.yml:8')
    expect(said).toContain('HostWithFailover')
  })

  test.each(Object.keys(BREAKS))('where a text is broken by %s', async (name) => {
    const damage = BREAKS[name]
    if (damage === undefined) throw new Error(`there is no ${name}`)
    const seen = new Map<string, readonly string[]>()
    for (const [path, text] of Object.entries(CANARIES)) {
      const lines = text.split('\n')
      for (const [index, line] of lines.entries()) {
        if (canariesIn(line).length === 0 && !/base64|^ {2}(?:more|cloud-provider)/.test(line)) continue
        const head = { ...CANARIES, [path]: damage(lines, index).join('\n') }
        const found = canariesIn(await outputs(head))
        if (found.length > 0) seen.set(`${path}:${index + 1}`, found)
      }
    }
    expect(Object.fromEntries(seen)).toEqual({})
  })
})
