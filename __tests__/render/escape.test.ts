import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { link, logLine, markdown, oneLine, plain, urlPath } from '../../src/render/escape.ts'
import { outsideCode } from './outside-code.ts'
import { hostile } from './report.ts'

const isOneCell = (text: string): boolean =>
  !/[\n\r]/.test(text) && !/(?<!\\)(?:\\\\)*\|/.test(outsideCode(text)) && !/(?<!\\)\|/.test(text)

describe('Markdown', () => {
  test.each([
    ['`HostPort` is fine.', '`HostPort` is fine.'],
    ['<b> & *x* _y_ | z', String.raw`&lt;b&gt; &amp; \*x\* \_y\_ \| z`],
    ['@team', '@\u200Bteam'],
    ['`a|b`', String.raw`` + '`a\\|b`'],
    ['`` is empty', '` ` is empty'],
    ['a`b', "a'b"],
    ['one\ntwo\u2028three\tfour', 'one two three four'],
    ['# Title [x](y) ![z]', String.raw`\# Title \[x\](y) \!\[z\]`],
    ['\u001B[31mred\u202E', String.raw` \[31mred `],
  ])('%j becomes %j', (sentence, expected) => {
    expect(markdown(sentence)).toBe(expected)
  })

  test('of any sentence is one cell, without HTML and mentions outside of code', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 4 }), (values) => {
        // Sentences quote values in backticks.
        for (const text of [
          markdown(values.join(' is ')),
          markdown(values.map((value) => `\`${value}\``).join(' is ')),
        ]) {
          expect(isOneCell(text)).toBe(true)
          expect(outsideCode(text)).not.toMatch(/[<>]/)
          expect(outsideCode(text)).not.toMatch(/@\w/)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('of any plain text has no code, no link and no emphasis', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        expect(plain(value)).not.toMatch(/(?<!\\)(?:\\\\)*[`*_[\]~#!|]/)
        expect(plain(value)).not.toMatch(/[<>]|@\w/)
      }),
      { numRuns: 2000 },
    )
  })

  test('of any link leads where it should', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, path) => {
        const made = link(text, `https://example.com/${urlPath(path)}`)
        const [, url = ''] = /\]\(([^()\s<>]*)\)$/.exec(made) ?? []
        expect(decodeURIComponent(url)).toBe(`https://example.com/${path}`)
      }),
    )
  })
})

describe('the log', () => {
  test('takes no line for a command', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom('', ' ', '\t', '\n'), (value, space) => {
        const line = logLine(`${space}${value}`)
        expect(line).not.toMatch(/^\s*::/)
        expect(line).not.toContain('##[')
        expect(line).not.toMatch(/[\n\r]/)
      }),
      { numRuns: 2000 },
    )
  })

  test('keeps everything that means nothing', () => {
    expect(logLine('a :: b # c [d] 100%')).toBe('a :: b # c [d] 100%')
    expect(oneLine('äöü 漢字 🙂')).toBe('äöü 漢字 🙂')
  })
})
