import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../../dev/git-fixture.ts'
import { changedLines, touchedLines } from '../../src/compare/lines.ts'

const changed = (base: string | undefined, head: string): readonly number[] => [...changedLines(base, head)]
const text = (...lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')

describe('the lines that a change adds or changes', () => {
  test.each<[string, string | undefined, string, number[]]>([
    ['of the same text are none', 'a\nb\n', 'a\nb\n', []],
    ['of a new file are all', undefined, 'a\nb\nc', [1, 2, 3]],
    ['of a new file that is empty are none', undefined, '', []],
    ['of a file that was empty are all', '', 'a\nb\n', [1, 2]],
    ['are the changed one', 'a\nb\nc\n', 'a\nB\nc\n', [2]],
    ['are the added ones', 'a\nd\n', 'a\nb\nc\nd\n', [2, 3]],
    ['are none where lines go', 'a\nb\nc\n', 'a\nc\n', []],
    ['are those between others that stay', 'a\nb\nc\nd\ne\n', 'x\nb\ny\nd\nz\n', [1, 3, 5]],
    ['are the lines that moved', 'a\nb\nc\nd\n', 'b\nc\nd\na\n', [4]],
    ['are the later ones of lines that are alike', '- a\n- a\n', '- a\n- a\n- a\n', [3]],
    ['include one that gets a line break', 'a\nb', 'a\nb\n', [2]],
    ['include one that loses it', 'a\nb\n', 'a\nb', [2]],
    ['include one whose line break changes its kind', 'a\nb\n', 'a\r\nb\n', [1]],
    ['include empty lines', 'a\nb\n', 'a\n\nb\n', [2]],
  ])('%s', (_what, base, head, expected) => {
    expect(changed(base, head)).toEqual(expected)
  })

  const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 14 })

  test('leave a sequence of base when they are taken out, and are as few as they can be', () => {
    fc.assert(
      fc.property(lines, lines, (base, head) => {
        const found = changedLines(text(...base), text(...head))
        const kept = head.filter((_, index) => !found.has(index + 1))
        let from = 0
        for (const line of kept) {
          from = base.indexOf(line, from) + 1
          expect(from).toBeGreaterThan(0)
        }
        expect(kept.length).toBe(longest(base, head))
      }),
      { numRuns: 1000 },
    )
  })

  test('are as many as Git finds', () => {
    const folder = temporaryFolder('deckhouse-readiness-lines-')
    onTestFinished(folder.remove)
    const [before, after] = [join(folder.path, 'before'), join(folder.path, 'after')]
    fc.assert(
      fc.property(lines, lines, (base, head) => {
        writeFileSync(before, text(...base))
        writeFileSync(after, text(...head))
        expect(changedLines(text(...base), text(...head)).size).toBe(addedByGit(before, after))
      }),
      { numRuns: 40 },
    )
  })

  test('of texts that are too different are those that base lacks', () => {
    const numbers = (from: number, count: number): string =>
      text(...Array.from({ length: count }, (_, index) => `line ${from + index}`))
    const base = `${numbers(0, 3000)}shared\n`
    expect(changedLines(base, `shared\n${numbers(5000, 2500)}`).size).toBe(2500)
    expect(changedLines(base, `new\n${numbers(0, 3000)}`).size).toBe(1)
  })
})

describe('the touched lines of a file', () => {
  const head = [{ path: 'a.yml', text: 'a\nb\n' }, { path: 'new.yml', text: 'n\n' }, { path: 'link.yml' }]
  const base = [{ path: 'a.yml', text: 'a\n' }, { path: 'was-link.yml' }]
  const files = new Set(['a.yml', 'new.yml', 'link.yml', 'was-link.yml'])

  test.each([
    ['a.yml', [2]],
    ['new.yml', [1]],
    ['link.yml', []],
    ['gone.yml', []],
  ])('%s', (path, expected) => {
    expect([...touchedLines(head, base, files)(path)]).toEqual(expected)
  })

  test('are none that cannot be told: without a base, unchanged, or unread before', () => {
    expect(touchedLines(head, undefined, files)('a.yml').size).toBe(0)
    expect(touchedLines(head, base, new Set())('a.yml').size).toBe(0)
    expect(touchedLines([{ path: 'was-link.yml', text: 'a\n' }], base, files)('was-link.yml').size).toBe(0)
  })
})

/** How many lines two lists have in common in the same order, by trying everything. */
function longest(left: readonly string[], right: readonly string[]): number {
  let row = Array.from({ length: right.length + 1 }, () => 0)
  for (const line of left) {
    const next = [0]
    for (const [index, other] of right.entries())
      next.push(line === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0))
    row = next
  }
  return row.at(-1) ?? 0
}

function addedByGit(before: string, after: string): number {
  try {
    execFileSync('git', ['diff', '--no-index', '--numstat', '--minimal', before, after], { encoding: 'utf8' })
    return 0
  } catch (error) {
    const { stdout } = Object.assign({ stdout: '' }, error)
    return Number(stdout.split('\t')[0])
  }
}
