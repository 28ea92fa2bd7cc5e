import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/compare/report.ts'
import { COMMENT_BUDGET, renderMarkdown } from '../../src/render/markdown.ts'
import { anyReport } from './any-report.ts'
import { at, cluster, reportOf, row } from './report.ts'

const LINKS = { pages: 'https://example.com/pages', files: 'https://example.com/files', policy: 'main@1234567' }

/** A comment as GitHub's kind of Markdown makes HTML of it, before GitHub takes out what it does not allow. */
const rendered = (report: Report): string =>
  micromark(renderMarkdown(report, LINKS, COMMENT_BUDGET).text, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  })

/** Elements of which a comment is made. */
const OWN = new Set(
  'a blockquote br code details em h2 h3 h4 hr li ol p pre span strong sub summary table tbody td th thead tr ul'.split(
    ' ',
  ),
)

/** Where links of ours lead. */
const PLACES = ['https://example.com/', 'https://deckhouse.io/', 'https://github.com/', 'https://t.me/deckhouse']

/** What a reader of the HTML gets that no comment of ours is made of. */
function strange(html: string): readonly string[] {
  const tags = Array.from(html.matchAll(/<(\/?)([^\s>/]*)([^>]*)>/g), ([tag, , name = '']) => ({ tag, name }))
  const hrefs = Array.from(html.matchAll(/ (?:href|src)="([^"]*)"/g), ([, address = '']) => address)
  const outside = html.replaceAll(/<(code|pre)[\s>][\s\S]*?<\/\1>/g, '').replaceAll(/<[^>]*>/g, '')
  return [
    ...tags.filter(({ tag, name }) => !OWN.has(name.toLowerCase()) && !tag.startsWith('<!-- ')).map(({ tag }) => tag),
    ...hrefs.filter((address) => !PLACES.some((place) => address.startsWith(place))),
    // Somebody would be called to the pull request.
    ...Array.from(outside.matchAll(/(?<![\w`])@[a-z\d][\w/-]*/gi), ([mention]) => mention),
    ...['details', 'table', 'ul'].filter((name) => html.split(`<${name}>`).length !== html.split(`</${name}>`).length),
  ]
}

describe('a comment, read as GitHub’s kind of Markdown', () => {
  test('holds nothing but what it is made of, whatever the manifests say', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(strange(rendered(report))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    ['an image', '![x](https://evil.example/x.png)'],
    ['a link', '[click](https://evil.example)'],
    ['a bare address', 'www.evil.example and https://evil.example/x'],
    ['an address of mail', 'somebody@evil.example'],
    ['HTML', '<img src=x onerror=alert(1)>'],
    ['a comment that never ends', '<!--'],
    ['the end of a fold', '</details></td></tr></table>'],
    ['a mention', '@acme/admins and @somebody'],
    ['a fence', '\n```\n'],
    ['a row of a table', 'a | b\n|-|-|\n| c | d |'],
    ['a footnote', '[^1]\n\n[^1]: x'],
    ['a heading', '\n# Gate passed\n'],
  ])('shows %s as the text that it is', (_what, text) => {
    const quoted = `\`${text.replaceAll('`', "'")}\``
    const report = reportOf([
      cluster(
        `prod ${text}`,
        row('fail', `Git declares ${text}.`, [at(`${text}.yml`)]),
        row('warn', `Git declares ${quoted}.`, [at(`${text}.yml`)]),
      ),
    ])
    const html = rendered(report)
    expect(strange(html)).toEqual([])
    // A report of the same form with a tame text is made of the same elements.
    const tame = rendered(
      reportOf([
        cluster(
          'prod x',
          row('fail', 'Git declares x.', [at('x.yml')]),
          row('warn', 'Git declares `x`.', [at('x.yml')]),
        ),
      ]),
    )
    const elements = (from: string): readonly string[] =>
      Array.from(from.matchAll(/<\/?(?!span|code|br)[a-z\d]+/g), ([tag]) => tag)
    expect(elements(html)).toEqual(elements(tame))
  })
})
