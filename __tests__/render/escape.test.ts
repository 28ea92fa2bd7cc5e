import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attribute, clip, html, link, logLine, markdown, oneLine, plain, urlPath } from '../../src/render/escape.ts'
import { outsideCode } from './outside-code.ts'
import { hostile } from './report.ts'

const isOneCell = (text: string): boolean =>
  !/[\n\r]/.test(text) && !/(?<!\\)(?:\\\\)*\|/.test(outsideCode(text)) && !/(?<!\\)\|/.test(text)

/** The tags that stand for characters. */
const OURS = /<\/?(?:code|span)>/g

describe('Markdown', () => {
  test.each([
    ['`HostPort` is fine.', '`HostPort` is fine.'],
    ['<b> & *x* _y_ | z', String.raw`&lt;b&gt; &amp; \*x\* \_y\_ \| z`],
    ['@team', '@\u200Bteam'],
    ['`a|b`', String.raw`` + '`a\\|b`'],
    ['`` is empty', '` ` is empty'],
    ['a`b', "a'b"],
    ['one\ntwo\u2028three\tfour', 'one two three four'],
    [
      '#12 acme/infra#3 GH-4 gh-5',
      String.raw`\##12`.replace('##', '#\u200B') +
        String.raw` acme/infra\#3`.replace('#', '#\u200B') +
        ' GH-\u200B4 gh-\u200B5',
    ],
    ['see https://evil.example/x www.evil.example', 'see https:\u200B//evil.example/x www\u200B.evil.example'],
    [`at ${'a1'.repeat(20)}`, `at a1a1a1a1\u200B${'a1'.repeat(16)}`],
    ['a1a1a1a1 1048576 stay', 'a1a1a1a1 1048576 stay'],
    [':smile: :+1: :100: a.yml:3:7', ':\u200Bsmile: :+1: :\u200B100: a.yml:3:7'],
    ['$x$', '<span>$</span>x<span>$</span>'],
    ['`$x$ @a #1 https://x.y`', '`$x$ @a #1 https://x.y`'],
    ['`a\\|b`', '<code>a&#92;&#124;b</code>'],
    ['`Sta\u200Bble`', '`Sta\\u200Bble`'],
    ['`a\u{E0041}b`', '`a\\U000E0041b`'],
    ['# Title [x](y) ![z]', String.raw`\# Title \[x\](y) \!\[z\]`],
    ['\u001B[31mred\u202E', ` \\[31mred\\\\u202E`],
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
          expect(outsideCode(text).replaceAll(OURS, '')).not.toMatch(/[<>]/)
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
        expect(plain(value).replaceAll(OURS, '')).not.toMatch(/[<>]|@\w/)
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
    expect(oneLine('äöü 漢字 🙂 ⚠️')).toBe('äöü 漢字 🙂 ⚠️')
  })

  test('shows what hides in a line', () => {
    expect(oneLine('a\u202Eb\u200Cc\u3164d\uFEFFe')).toBe(String.raw`a\u202Eb\u200Cc\u3164d\uFEFFe`)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(oneLine(value)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u)
      }),
    )
  })
})

describe('HTML', () => {
  test('has text as text', () => {
    expect(html('<b> & "c"\n\u202E')).toBe('&lt;b&gt; &amp; "c" \\u202E')
    expect(attribute(`" onload='x' <`)).toBe('&quot; onload=&#39;x&#39; &lt;')
  })
})

test('a text is cut between characters, and says so', () => {
  expect(clip('abc', 3)).toEqual({ text: 'abc', isWhole: true })
  expect(clip('abcd', 3)).toEqual({ text: 'ab…', isWhole: false })
  expect(clip('a🙂bc', 3)).toEqual({ text: 'a…', isWhole: false })
})
