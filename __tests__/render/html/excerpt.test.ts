import { describe, expect, test } from 'vitest'
import type { Span } from '../../../src/parse/span.ts'
import { excerpt } from '../../../src/render/html/excerpt.ts'
import { foundSentence } from '../../../src/render/html/sentence.ts'
import { judgedTexts } from '../../../src/render/texts.ts'
import { at } from '../report.ts'

const span = (from: readonly [number, number], to: readonly [number, number]): Span => ({
  path: 'a.yml',
  start: { line: from[0], column: from[1] },
  end: { line: to[0], column: to[1] },
})

/** Lines as `number│text`, a marked part in brackets, a line of the place with `>`. */
const shown = (place: Span, text: string | undefined): string =>
  excerpt(place, () => text)
    .markup.replaceAll(
      /<span class="l( hit)?"><i>(\d+)<\/i><span>/g,
      (_all, hit: string | undefined, number: string) => (hit === undefined ? ` ${number}│` : `>${number}│`),
    )
    .replaceAll(/<\/?mark>/g, (tag) => (tag === '<mark>' ? '[' : ']'))
    .replaceAll(/<[^>]+>/g, '')

describe('an excerpt', () => {
  const TEXT = 'a: 1\nb:\n  c: 2\n  d: 3\ne: 4\n'

  test.each<[string, Span, string, string]>([
    ['marks a value between its neighbors', span([3, 6], [3, 7]), TEXT, ' 1│a: 1\n 2│b:\n>3│  c: [2]\n 4│  d: 3\n'],
    ['starts with the file', span([1, 1], [1, 2]), TEXT, '>1│[a]: 1\n 2│b:\n'],
    [
      'marks several lines, without their indentation',
      span([2, 1], [4, 7]),
      TEXT,
      ' 1│a: 1\n>2│[b:]\n>3│  [c: 2]\n>4│  [d: 3]\n 5│e: 4\n',
    ],
    [
      'ends above a line of which nothing belongs to the place',
      span([3, 3], [5, 1]),
      TEXT,
      ' 1│a: 1\n 2│b:\n>3│  [c: 2]\n>4│  [d: 3]\n 5│e: 4\n',
    ],
    ['knows the line breaks of Windows', span([2, 4], [2, 5]), 'a: 1\r\nb: 2\r\n', ' 1│a: 1\n>2│b: [2]\n 3│\n'],
    ['does not count a byte order mark', span([1, 4], [1, 5]), '\uFEFFa: 1', '>1│a: [1]\n'],
    [
      'keeps the columns behind a tab and what has no shape',
      span([1, 6], [1, 7]),
      'a:\t\u202E\u200B1',
      '>1│a: \uFFFD\uFFFD[1]\n',
    ],
    ['marks a character where the place is empty', span([1, 4], [1, 4]), 'a: 1', '>1│a: [1]\n'],
    ['has nothing of a line that is not there', span([9, 1], [9, 2]), TEXT, ''],
    ['has nothing of an empty line', span([1, 1], [1, 1]), '\n', ''],
  ])('%s', (_what, place, text, expected) => {
    expect(shown(place, text)).toBe(expected)
  })

  test('has nothing where the text is not at hand', () => {
    expect(shown(span([1, 1], [1, 2]), undefined)).toBe('')
  })

  test('cuts a long place and a long line, and says so', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `k${index}: v`).join('\n')
    const text = shown(span([1, 1], [20, 3]), lines)
    expect(text.match(/│/g)).toHaveLength(6)
    expect(text).toContain('14 more lines')
    expect(shown(span([1, 1], [1, 2]), 'x'.repeat(500))).toBe(`>1│[x]${'x'.repeat(199)}…\n`)
  })
})

describe('a sentence', () => {
  const say = (because: string, ...also: Span[]): string =>
    foundSentence(
      { verdict: 'fail', object: 'o', field: 'f', because, fix: '', at: at('dir/a.yml', 7), also },
      { files: 'https://git.example' },
    ).markup.replaceAll('<wbr>', '')

  const LINK = '<a class="path" href="https://git.example/dir/a.yml#L7" rel="noreferrer">dir/a.yml:7</a>'

  test('names its place behind it', () => {
    expect(say('Bad `value`.')).toBe(`Bad <code>value</code>. <span class="at">${LINK}</span>`)
  })

  test('links a place where it names one, and not as a part of a longer name', () => {
    expect(say('See dir/a.yml:7.')).toBe(`See ${LINK}.`)
    expect(say('See x/dir/a.yml:7 and dir/a.yml:70.')).toBe(
      `See x/dir/a.yml:7 and dir/a.yml:70. <span class="at">${LINK}</span>`,
    )
  })

  test('names other places once', () => {
    const text = say('Both.', at('dir/b.yml', 2), at('dir/b.yml', 2), at('dir/a.yml', 7))
    expect(text.match(/<a /g)).toHaveLength(2)
  })
})

describe('the text of a policy that the change edits', () => {
  const read = judgedTexts.bind(undefined, (path) => `text of ${path}`)
  const changed = new Set(['policy.yml', 'a.yml'])

  test.each([
    ['is not head’s where base judges', 'base', 'policy.yml', changed, undefined],
    ['is head’s where head judges', 'head', 'policy.yml', changed, 'text of policy.yml'],
    ['is head’s where it does not change', 'base', 'policy.yml', new Set(['a.yml']), 'text of policy.yml'],
    ['is no other file’s', 'base', 'a.yml', changed, 'text of a.yml'],
  ] as const)('%s', (_what, configFrom, path, files, expected) => {
    expect(read({ config: 'policy.yml', configFrom }, files)(path)).toBe(expected)
  })
})
