import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/compare/report.ts'
import { type Format, renderFormat } from '../../src/render/formats.ts'
import { COMMENT_BUDGET, fits, renderMarkdown } from '../../src/render/markdown.ts'
import { isPlaceholder } from '../../src/parse/placeholder.ts'
import { cluster, deckhouse } from '../e2e/manifests.ts'
import { parseReport } from '../e2e/report.ts'
import { checked } from '../helpers/checked.ts'
import { at, reportOf } from '../render/report.ts'

const PROD = cluster('clusters/prod')
const FILE = 'clusters/prod/deckhouse.yml'
const SENTENCE = 'stands under `update`, where Deckhouse does not read it. It belongs under `settings`.'

/** ModuleConfig `deckhouse` with more lines under its settings. */
const withSettings = (lines: string): Readonly<Record<string, string>> => ({
  ...PROD,
  [FILE]: `${deckhouse('Stable')}${lines}`,
})
const SLIP = withSettings('    update: { releaseChannel: Stable }\n')

const render = (report: Report, format: Format): Promise<string> =>
  renderFormat(format, report, {
    color: false,
    verbose: false,
    nearness: () => ({ changedFiles: new Set() }),
    text: () => undefined,
  })

describe('a note', () => {
  test.each<[Format, string]>([
    ['text', `  \`releaseChannel\` ${SENTENCE} (${FILE}:9)`],
    ['json', SENTENCE],
    ['sarif', SENTENCE],
    ['markdown', 'releaseChannel` stands under `update`'],
    ['github', `::notice file=${FILE},line=9,col=15,endColumn=29,title=Schema note::\`releaseChannel\` ${SENTENCE}`],
    ['html', 'Schema notes, which change no verdict'],
  ])('is told as %s', async (format, expected) => {
    const report = await checked(SLIP)
    expect(await render(report, format)).toContain(expected)
    expect(await render(await checked(PROD), format)).not.toMatch(/schema note/i)
  })

  test('has its place in the JSON report', async () => {
    const { schemaNotes } = parseReport(await render(await checked(SLIP), 'json'))
    expect(schemaNotes).toMatchObject({ notes: [{ path: FILE, line: 9, column: 15 }], elsewhere: 0, more: 0 })
  })

  test('on a file that a change does not touch is counted only', async () => {
    const head = { ...SLIP, 'clusters/prod/ingress.yml': `${PROD['clusters/prod/ingress.yml'] ?? ''}# Touched.\n` }
    const report = await checked(head, SLIP)
    expect(report.schemaNotes).toEqual({ shown: [], elsewhere: 1, more: 0 })
    const told = '1 schema note on files that this change does not touch is not shown.'
    for (const format of ['text', 'markdown'] as const) expect(await render(report, format)).toContain(told)
    expect(await render(report, 'github')).not.toContain('notice')
  })

  test('is shown where the change touches the file, also where it brings another thing', async () => {
    const report = await checked(withSettings('    update: { releaseChannel: Stable }\n# Touched.\n'), SLIP)
    expect(report.schemaNotes?.shown.map(({ message }) => message)).toEqual([`\`releaseChannel\` ${SENTENCE}`])
  })

  test('changes no verdict and no gate, whatever key and value it is about', async () => {
    const { schemaNotes: none, ...without } = await checked(PROD)
    expect(none).toBeUndefined()
    // A placeholder in a key hides what the key is, which is another thing than an unknown key.
    const key = fc
      .string({ minLength: 1 })
      .map((text) => `x${text}`)
      .filter((text) => !isPlaceholder(text))
    const value = fc.oneof(
      fc.boolean(),
      fc.integer(),
      fc.string(),
      fc.array(fc.string()),
      fc.dictionary(fc.string(), fc.string()),
    )
    await fc.assert(
      fc.asyncProperty(key, value, async (name, content) => {
        const line = `    ${JSON.stringify(name)}: ${JSON.stringify(content)}\n`
        const { schemaNotes, ...report } = await checked(withSettings(line))
        expect(report).toEqual(without)
        expect(schemaNotes?.shown).toHaveLength(1)
      }),
      { numRuns: 50 },
    )
  })

  test('quotes no secret', async () => {
    const report = await checked(withSettings('    registry: { direct: { password: 123456789012345 } }\n'))
    expect(report.schemaNotes?.shown).toHaveLength(1)
    expect(JSON.stringify(report.schemaNotes)).not.toContain('1234567')
  })
})

test('a thousand notes fit into a comment', () => {
  const shown = Array.from({ length: 1000 }, (_, index) => ({
    at: at('a.yml', index + 1),
    message: `\`${'k'.repeat(50)}${index}\` is no key of NodeGroup.`,
  }))
  const report = { ...reportOf([]), schemaNotes: { shown, elsewhere: 0, more: 7 } }
  const { text } = renderMarkdown(report, { pages: 'p', files: 'f', policy: undefined }, COMMENT_BUDGET)
  expect(fits(text, COMMENT_BUDGET)).toBe(true)
  expect(text).toContain('1007 schema notes')
  expect(text).toContain('957 more in the job summary and the JSON report.')
})
