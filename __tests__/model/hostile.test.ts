import { describe, expect, test } from 'vitest'
import { blocksOf } from '../../src/model/recovery/blocks.ts'
import { recoveryPlan } from '../../src/model/recovery/plan.ts'
import { commandsOf, scriptIn } from '../../src/model/shipping/shell.ts'
import { sourceOf } from '../../src/parse/span.ts'
import { COMPLIANT } from '../helpers/clusters.ts'
import { expectLinear } from '../helpers/growth.ts'
import { judge } from '../helpers/judge.ts'

const plan = (path: string, text: string): unknown => recoveryPlan({ source: sourceOf(path, text) })

/** Prose that was made to be slow to read: a line, or many. */
const PROSE: readonly (readonly [string, string, number, (size: number) => string])[] = [
  ['white space before a word', 'a.md', 2000, (size) => `${' '.repeat(size)}x`],
  ['white space between bars', 'a.md', 2000, (size) => `- |${' '.repeat(size)}x`],
  ['empty cells', 'a.md', 20, (size) => `- ${'|  '.repeat(size)}x`],
  ['rows', 'a.md', 1000, (size) => '| a | b |\n'.repeat(size)],
  ['rows of AsciiDoc', 'a.adoc', 1000, (size) => `|===\n${'| a | b\n'.repeat(size)}|===\n`],
  ['tables of AsciiDoc', 'a.adoc', 1000, (size) => '| a\nb\n'.repeat(size)],
  ['cells', 'a.md', 1000, (size) => `${'| tested 2026-01-02 '.repeat(size)}|\n`],
  ['dates', 'a.md', 300, (size) => 'Tested 2026-01-02. '.repeat(size)],
  ['days without a month', 'a.md', 300, (size) => `${'1 '.repeat(size)}${' '.repeat(size)}`],
  ['fences', 'a.md', 1000, (size) => `${'`'.repeat(size)}\n${'```\n'.repeat(size)}`],
  ['colons', 'a.rst', 1000, (size) => `${':: '.repeat(size)}x\n`],
  ['dots', 'a.rst', 1000, (size) => `..${' '.repeat(size)}x\n`],
  ['commands that go on', 'a.md', 300, (size) => 'etcdutl \\\n'.repeat(size)],
]

describe('a plan for recovery takes no longer than its length says, with', () => {
  test.each(PROSE)('%s', async (_what, path, size, text) => {
    await expectLinear(size, (length) => plan(path, text(length)))
  })
})

test('a table of AsciiDoc may have as many rows as fit into a document', () => {
  const rows = 200_000
  const text = `|===\n|a\n\n${'|a\n'.repeat(rows - 1)}`
  expect(blocksOf(sourceOf('a.adoc', text)).filter(({ kind }) => kind === 'row')).toHaveLength(rows)
})

test.each([
  ['| - | :-: |', 'rule'],
  ['|:---|', 'rule'],
  [' --- | --- ', 'rule'],
  ['--- | ', 'rule'],
  ['- |  : | -', 'rule'],
  ['- | x', 'item'],
  ['| - | x |', 'row'],
])('the line `%s` below a row is a %s', (line, kind) => {
  const kinds = blocksOf(sourceOf('a.md', `| a | b |\n${line}\n`)).map((block) => block.kind)
  // What stands between the heads and the body of a table is no block of its own.
  expect(kinds).toEqual(kind === 'rule' ? ['row'] : kind === 'row' ? ['row', 'row'] : ['row', 'text'])
})

describe('a script takes no longer than its length says, with', () => {
  test.each<readonly [string, number, (size: number) => string]>([
    ['quotes', 1000, (size) => `"'`.repeat(size)],
    ['quotes that are escaped', 1000, (size) => `"${'\\"'.repeat(size)}`],
    ['substitutions that never end', 100, (size) => '$('.repeat(size)],
    ['here-documents', 300, (size) => 'cat <<A\n'.repeat(size)],
    ['templates that never end', 100, (size) => '{{ '.repeat(size)],
    ['variables', 1000, (size) => 'a=$a$a\n'.repeat(size)],
  ])('%s', async (_what, size, text) => {
    await expectLinear(size, (length) => commandsOf(text(length), new Map()))
  })

  test('an option that is very long', async () => {
    await expectLinear(10_000, (length) => scriptIn(['sh', `-${'c'.repeat(length)}!`, 'x']))
    expect(scriptIn(['sh', '-ec', 'x'])).toBe(2)
    expect(scriptIn(['sh', '-e', 'x'])).toBeUndefined()
  })
})

describe('a cluster takes no longer than its length says, with', () => {
  const numbered = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => line(index)).join('---\n')

  test.each<readonly [string, number, (size: number) => string]>([
    [
      'node groups',
      50,
      (size) =>
        numbered(size, (index) => `apiVersion: deckhouse.io/v1\nkind: NodeGroup\nmetadata:\n  name: g${index}\n`),
    ],
    [
      'modules',
      50,
      (size) =>
        numbered(
          size,
          (index) =>
            `apiVersion: deckhouse.io/v1alpha1\nkind: ModuleConfig\nmetadata:\n  name: m${index}\nspec:\n  enabled: true\n`,
        ),
    ],
    [
      'documents that cannot be read',
      50,
      (size) => numbered(size, () => 'apiVersion: deckhouse.io/v1\nkind: NodeGroup\nspec: [\n'),
    ],
  ])('%s', async (_what, size, text) => {
    await expectLinear(size, (length) => judge(`${COMPLIANT}---\n${text(length)}`))
  })
})
