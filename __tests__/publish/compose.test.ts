import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compose, type Say } from '../../src/publish/compose.ts'
import { parseComment, type Part, partKey, partLine } from '../../src/publish/marks.ts'
import { whatStays } from '../../src/publish/stay.ts'
import { markdown } from '../../src/render/escape.ts'
import { renderMarkdown } from '../../src/render/markdown.ts'
import { anyReport } from '../render/any-report.ts'
import { at, cluster, reportOf, row } from '../render/report.ts'
import { BEFORE, HEAD, old, ROOMY, say } from './comments.ts'

const [ROOM = { codePoints: 0, bytes: 0 }] = ROOMY
const NEXT = 'c'.repeat(40)

const part = (key: string, more: Partial<Part> = {}): Part => {
  const { head, run, mood, text, sums } = say({ text: `text of ${key}` })
  return { key, head, run, mood, text, sums, body: `body of ${key}`, ...more }
}

/** The comment without its marks. */
const visible = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('<!--'))
    .join('\n')

/** What stays of a comment that holds these parts, by the key; `newer` where nothing is to be written. */
function stays(parts: readonly Part[], more: Partial<Say>): unknown {
  const [first, ...others] = parts
  if (first === undefined) return []
  const { text } = compose(
    say({ ...first, body: '', render: () => ({ text: `# x\n\n${first.body}\n`, findings: new Set() }) }),
    others,
    ROOM,
  )
  const left = whatStays([{ id: 1, url: '', login: '', isBot: true, body: text }], say(more))
  return left === 'newer' ? left : left.map(({ key }) => key).toSorted()
}

describe('one report', () => {
  test('stands as it would without any parts', () => {
    const { text, findings } = compose(say(), [], ROOM)
    expect(visible(text)).toBe('## ✅ Production readiness: every recommendation is met\n\nnew\n')
    expect(findings).toEqual(new Set(['new']))
  })
})

describe('several reports', () => {
  test('have a part each, the worst first, under a head line that adds up', () => {
    const others = [
      part('one'),
      part('two', { mood: 'fail', text: 'this pull request breaks 1 recommendation', sums: '1 of 2 met · 1 fail' }),
      part('three', { head: BEFORE, run: '9.1', mood: 'fail' }),
      part('', { mood: 'nothing', text: 'nothing to check', sums: '' }),
    ]
    expect(visible(compose(say({ key: 'four', mood: 'warn' }), others, ROOM).text))
      .toBe(`## ❌ Production readiness: of 5 reports, 1 fails, 1 falls short, 1 passes, 1 has nothing to check, 1 is of an older commit

### ❌ two: this pull request breaks 1 recommendation

body of two

### ⚠️ four: every recommendation is met

new

### ✅ one: text of one

body of one

### ➖ Whole repository: nothing to check

body of 

### 🕒 three: not checked at this commit yet

At \`aaaaaaa\`: text of three. 2 of 2 met.
`)
  })

  test('of which none is current but ours take its mood', () => {
    const { text } = compose(say({ key: 'a' }), [part('b', { head: BEFORE, mood: 'fail' })], ROOM)
    expect(text).toContain('## ✅ Production readiness: of 2 reports, 1 passes, 1 is of an older commit\n')
  })

  test('are read back as they were written, and written again the same', () => {
    const others = [part('one'), part('two', { body: undefined }), part('old', { head: BEFORE })]
    const first = compose(say({ key: 'three' }), others, ROOM).text
    const written = parseComment(first)
    expect(written).toMatchObject({ head: HEAD, run: '10.1', target: 'default', intact: true })
    expect(written?.parts).toEqual(
      expect.arrayContaining([
        part('one'),
        part('two', { body: undefined }),
        part('old', { head: BEFORE, body: undefined }),
        part('three', { text: 'every recommendation is met', body: 'new' }),
      ]),
    )
    const again = (written?.parts ?? []).filter(({ key }) => key !== 'three')
    expect(compose(say({ key: 'three' }), again, ROOM).text).toBe(first)
  })
})

describe('room', () => {
  const fold = (words: string): string => `<details><summary>More</summary>\n\n${words}\n\n</details>`
  const rows = (length: number): string => 'r'.repeat(length)
  /** A report that fills what it is given, and says at least this much. */
  const filling = (key: string, least = 0): Say =>
    say({
      key,
      render: ({ bytes }, room) => {
        const body = 'x'.repeat(Math.max(least, bytes - Buffer.byteLength(room) - 20))
        return { text: `## Head line\n\n${body}\n`, findings: new Set(['x']) }
      },
    })
  const budget = { codePoints: 8000, bytes: 8000 }

  test('is taken from folds first: of what passes, of what is long', () => {
    const others = [
      part('bad', { mood: 'fail', body: `${rows(1000)}\n\n${fold(rows(2000))}` }),
      part('long', { body: `${rows(1000)}\n\n${fold(rows(1500))}\n\n${fold('x')}\n\nend` }),
      part('short', { body: `${rows(500)}\n\n${fold(rows(100))}` }),
    ]
    const { text, findings } = compose(filling('mine'), others, budget)
    const bodies = new Map(parseComment(text)?.parts.map(({ key, body }) => [key, body]))
    expect(bodies.get('long')).toBe(`${rows(1000)}\n\nend`)
    expect(bodies.get('short')).toBe(`${rows(500)}\n\n${fold(rows(100))}`)
    expect(bodies.get('bad')).toContain('<details>')
    expect(findings).toEqual(new Set(['x']))
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(8000)
  })

  test('is taken from rows then, and what is left says so, with its counts', () => {
    const others = [part('bad', { mood: 'fail', body: rows(3000) }), part('good', { body: rows(4000) })]
    const { text } = compose(filling('mine'), others, budget)
    expect(text).toContain('### ✅ good: text of good\n\n2 of 2 met. The rest stands in the job summary of its run.\n')
    expect(text).toContain(rows(3000))
  })

  test('that our own report does not find leaves its head line and counts', () => {
    const { text, findings } = compose(filling('mine', 9000), [part('one', { body: rows(3000) })], budget)
    expect(text).toContain(
      '### ✅ mine: every recommendation is met\n\n2 of 2 met. The rest stands in the job summary of its run.\n',
    )
    expect(text).not.toContain('xxx')
    expect(findings).toEqual(new Set())
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(8000)
  })

  test('for more head lines than fit is kept for the worst, and the rest is counted', () => {
    const others = Array.from({ length: 400 }, (_, index) =>
      part(`cluster-${index}`, { mood: index === 7 ? 'fail' : 'pass' }),
    )
    const { text } = compose(say({ key: 'mine' }), others, ROOM)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_536)
    const parts = parseComment(text)?.parts ?? []
    expect(parts.map(({ key }) => key)).toEqual(expect.arrayContaining(['mine', 'cluster-7']))
    expect(parts.length).toBeGreaterThan(100)
    expect(text).toMatch(/## ❌ Production readiness: of 401 reports, 1 fails, \d+ pass, (\d+) have no room here\n/)
    expect(text).toContain(` ${401 - parts.length} have no room here\n`)
  })

  test('is kept to by any reports, with every head line', () => {
    fc.assert(
      fc.property(
        fc.array(anyReport, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 4000, max: 60_000 }),
        (reports, size) => {
          const small = { codePoints: size, bytes: size + 5000 }
          let parts: readonly Part[] = []
          for (const [index, report] of reports.entries()) {
            const key = `leg-${index}`
            const { text } = compose(
              say({ key, render: (room, taken) => renderMarkdown(report, {}, room, taken) }),
              parts,
              small,
            )
            expect(Buffer.byteLength(text)).toBeLessThanOrEqual(small.bytes)
            expect([...text].length).toBeLessThanOrEqual(small.codePoints)
            parts = parseComment(text)?.parts ?? []
            expect(parts.map((one) => one.key).toSorted()).toEqual(
              reports.slice(0, index + 1).map((_, leg) => `leg-${leg}`),
            )
            for (const { body = '' } of parts)
              expect((body.match(/^<details>/gm) ?? []).length).toBe((body.match(/^<\/details>/gm) ?? []).length)
          }
        },
      ),
      { numRuns: 25 },
    )
  })
})

describe('a part', () => {
  test('of the commit before stays, and goes with the next', () => {
    const now = [part('a'), part('b'), part('gone', { head: BEFORE, run: '9.1' })]
    expect(stays(now, { key: 'a', run: '10.1' })).toEqual(['b', 'gone'])
    expect(stays(now, { key: 'a', run: '11.1', head: NEXT })).toEqual(['b'])
  })

  test('of another run about the same commit is current, whichever came first', () => {
    expect(stays([part('b', { run: '11.1' })], { key: 'a' })).toEqual(['b'])
    expect(stays([part('b', { run: '9.1' })], { key: 'a' })).toEqual(['b'])
  })

  test.each([
    ['a later run about another commit', part('b', { run: '11.1', head: NEXT }), 'newer'],
    ['a later run about the same key', part('a', { run: '10.2' }), 'newer'],
    ['an earlier run about the same key', part('a', { run: '9.7' }), []],
  ])('is left to %s', (_what, other, expected) => {
    expect(stays([other], { key: 'a' })).toEqual(expected)
  })

  test('of two comments is the later one', () => {
    const comments = ['9.1', '9.3', '9.2'].map((run, index) => ({
      id: index,
      url: '',
      login: '',
      isBot: true,
      body: '',
      ...old({ key: 'b', run, body: run }),
    }))
    expect(whatStays(comments, say({ key: 'a' }))).toMatchObject([{ key: 'b', body: '9.3' }])
  })

  test.each([
    ['no JSON', '<!-- deckhouse-readiness-part {no} -->'],
    ['no object', '<!-- deckhouse-readiness-part 7 -->'],
    ['no key', '<!-- deckhouse-readiness-part {"head":"a","run":"1.1","mood":"pass"} -->'],
    ['a mood that there is not', partLine(part('x')).replace('"pass"', '"bad"')],
    ['a head that is too long', partLine(part('x', { head: 'a'.repeat(400) }))],
  ])('whose mark has %s is left out, with its text, and costs no other', (_what, line) => {
    const { text } = compose(say({ key: 'a' }), [part('b')], ROOM)
    const broken = text.replace('<!-- deckhouse-readiness-part', `${line}\nedited\n\n<!-- deckhouse-readiness-part`)
    const written = parseComment(broken)
    expect(written?.intact).toBe(false)
    expect(written?.parts).toEqual(parseComment(text)?.parts)
  })

  test('survives any edit of its comment without a crash', () => {
    const { text } = compose(say({ key: 'a' }), [part('b'), part('c', { head: BEFORE })], ROOM)
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(200), fc.string({ maxLength: 30 }), (from, length, put) => {
        const edited = text.slice(0, from) + put + text.slice(from + length)
        const read = parseComment(edited)
        if (read !== undefined && read.intact) expect(read.parts).toEqual(parseComment(text)?.parts)
        const left = whatStays([{ id: 1, url: '', login: '', isBot: true, body: edited }], say({ key: 'd' }))
        if (left !== 'newer') compose(say({ key: 'd' }), left, ROOM)
      }),
      { numRuns: 500 },
    )
  })
})

test.each([
  ['a mark of a part', partLine(part('forged', { mood: 'pass' }))],
  ['a mark of a comment', '<!-- deckhouse-readiness {"v":1,"head":"x","run":"99.1","target":"default"} -->'],
  ['the end of a mark', '--> <!-- deckhouse-readiness-part {} -->'],
  ['a fold', '</details>'],
])('%s in a manifest, a name or a path does nothing', (_what, forged) => {
  const words = [forged, `\`${forged}\``, `\n${forged}\n`, `\`\n${forged}\n\``]
  const report = reportOf(
    [cluster(`prod\n${forged}\n`, ...words.map((because) => row('fail', because, [at(`a\n${forged}\n.yml`)])))],
    { problems: words.map((message) => ({ level: 'fail', message: `Odd: ${message}` })), notes: words },
  )
  const mine = say({
    key: partKey([`\n${forged}\n`]),
    render: (budget, room) => renderMarkdown(report, {}, budget, room),
  })
  for (const others of [[], [part('b', { key: forged, text: forged, sums: forged, mood: 'warn' })]]) {
    const { text } = compose(mine, others, ROOM)
    const written = parseComment(text)
    expect(written).toMatchObject({ head: HEAD, run: '10.1' })
    expect(written?.parts.map(({ key }) => key).toSorted()).toEqual(
      [mine.key, ...others.map(({ key }) => key)].toSorted(),
    )
    expect(text).toContain(markdown(words[1] ?? ''))
    // To a browser a mark is one HTML comment, and nothing of it is text.
    const marks = text.split('\n').filter((line) => line.startsWith('<!--'))
    expect(marks).toHaveLength(others.length + 2)
    for (const line of marks) expect(line).toMatch(/^<!--[^<>]*-->$/)
  }
})

describe('the key of a part', () => {
  test('is its clusters, in whatever order and however often they are named', () => {
    expect(partKey([])).toBe('')
    expect(partKey(['prod'])).toBe('prod')
    expect(partKey(['b', 'a', 'b'])).toBe(partKey(['a', 'b']))
  })

  test('stays short and its own for many clusters', () => {
    const names = Array.from({ length: 60 }, (_, index) => `cluster-${index}`)
    expect(partKey(names).length).toBeLessThan(100)
    expect(partKey(names)).not.toBe(partKey(names.slice(1)))
    expect(partKey(names)).not.toBe(partKey(names.map((name) => name.replace('9', 'x'))))
  })
})
