import { describe, expect, test } from 'vitest'
import { MAX_DOCUMENTS, MAX_MANIFESTS } from '../../src/data/limits.ts'
import { parsePlain } from '../../src/parse/events.ts'
import { parseFiles } from '../../src/parse/index.ts'
import type { ParsedFile } from '../../src/parse/manifest.ts'
import { parseTree } from '../../src/parse/tree.ts'
import { expectLinear } from '../helpers/growth.ts'
import { nodeAt, onlyManifest } from '../helpers/values.ts'

const GROUP = 'apiVersion: deckhouse.io/v1\nkind: NodeGroup\nmetadata:\n  name: a\nspec:\n'

async function read(text: string): Promise<ParsedFile> {
  const [file] = await parseFiles([{ path: 'a.yml', text }])
  return file ?? expect.fail('There is one file.')
}

/** A file that cannot be read in full and says why in one place. */
async function expectUnread(text: string, why: string | RegExp): Promise<void> {
  const { manifests, doubtful, problems } = await read(text)
  expect(manifests).toEqual([])
  expect(doubtful).toHaveLength(1)
  expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(why)])
}

const numbered = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('')

/** Each one made longer and longer; the anchor in some leaves them to the parser of record. */
const GROWING: readonly (readonly [string, number, (size: number) => string])[] = [
  ['documents', 100, (size) => `---\n${GROUP}`.repeat(size)],
  ['empty documents', 1000, (size) => GROUP + '---\n'.repeat(size)],
  ['broken documents', 50, (size) => `---\n${GROUP}  a: [\n`.repeat(size)],
  ['brackets', 1000, (size) => `${GROUP}  a: ${'['.repeat(size)}${']'.repeat(size)}`],
  ['braces', 1000, (size) => `${GROUP}  a: ${'{b: '.repeat(size)}1${'}'.repeat(size)}`],
  ['dashes', 1000, (size) => `${GROUP}  a:\n    ${'- '.repeat(size)}x\n`],
  ['keys', 1000, (size) => GROUP + numbered(size, (index) => `  k${index}: 1\n`)],
  ['keys beside an anchor', 500, (size) => `${GROUP}  z: &z 1\n${numbered(size, (index) => `  k${index}:\n`)}`],
  ['aliases of one anchor', 500, (size) => `${GROUP}  z: &z 1\n  l:\n${'  - *z\n'.repeat(size)}`],
  ['anchors and aliases', 300, (size) => `${GROUP}  l:\n${numbered(size, (n) => `  - &a${n} 1\n  - *a${n}\n`)}`],
  ['aliases of no anchor', 500, (size) => `${GROUP}  l:\n${'  - *a\n'.repeat(size)}`],
  ['the same anchor', 500, (size) => `${GROUP}  l:\n${'  - &a 1\n'.repeat(size)}  m: *a\n`],
  ['metadata without a name', 40, (size) => GROUP.replace('name: a', `labels:\n${'    a: b\n'.repeat(size)}`)],
  ['openings of a placeholder', 4000, (size) => `${GROUP}  a: ${'${'.repeat(size)}\n`],
  ['spaces before a bracket', 4000, (size) => `${GROUP}  a: {b: 1${' '.repeat(size)}# c\n  }\n`],
  ['block scalars', 500, (size) => `${GROUP}  l:\n${'  - |\n   a\n   b\n'.repeat(size)}`],
  ['one line', 20_000, (size) => `${GROUP}  a: ${'x'.repeat(size)}\n`],
  ['digits', 20_000, (size) => `${GROUP}  replicas: ${'9'.repeat(size)}\n`],
  ['empty lines', 20_000, (size) => `${GROUP}${'\n'.repeat(size)}  b: 1\n`],
  ['templates that never end', 500, (size) => GROUP + '  a: {{ x\n'.repeat(size)],
  ['words like a kind', 2000, (size) => GROUP + 'kind '.repeat(size)],
  ['quotes behind an API version', 2000, (size) => `apiVersion: ${'"'.repeat(size)}\nkind: ModuleConfig\n`],
]

describe('the work grows no faster than', () => {
  test.each(GROWING)('%s', async (_what, size, text) => {
    await expectLinear(size, (length) => read(text(length)))
  })
})

describe('a file over a limit', () => {
  test('of characters is not read', async () => {
    const padded = (length: number): string => GROUP + '#'.repeat(length - GROUP.length)
    expect((await read(padded(MAX_MANIFESTS))).manifests).toHaveLength(1)
    await expectUnread(padded(MAX_MANIFESTS + 1), /^This file was not read. It has 1048577 characters, over the limit/)
  })

  test('of documents is not read', async () => {
    const documents = (count: number): string => GROUP + '---\n'.repeat(count - 1)
    expect((await read(documents(MAX_DOCUMENTS))).manifests).toHaveLength(1)
    await expectUnread(documents(MAX_DOCUMENTS + 1), /^This file was not read. It has 10001 documents, over the limit/)
    await expectUnread(documents(100_000), /It has 100000 documents/)
  })

  test('is none of ours where it names nothing of ours', async () => {
    expect(await read('a: 1\n---\n'.repeat(200_000))).toEqual({
      path: 'a.yml',
      manifests: [],
      doubtful: [],
      problems: [],
    })
  })
})

describe('a document over a limit', () => {
  const deep = (levels: number): string =>
    GROUP + Array.from({ length: levels }, (_, index) => `${' '.repeat(index + 1)}a:\n`).join('')

  test.each([
    ['blocks', deep(1200)],
    ['brackets', `${GROUP}  a: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`],
    ['braces', `${GROUP}  a: ${'{b: '.repeat(10_000)}1${'}'.repeat(10_000)}\n`],
    ['dashes', `${GROUP}  a:\n    ${'- '.repeat(10_000)}x\n`],
    ['question marks', `${GROUP}  ${'? '.repeat(10_000)}x\n`],
    ['aliases', `${GROUP}  a0: &a0 x\n${numbered(400, (index) => `  a${index + 1}: &a${index + 1} [*a${index}]\n`)}`],
  ])('of nesting, by %s, is told by its depth', async (_what, text) => {
    await expectUnread(text, /It is nested more than 200 levels deep\.$/)
  })

  test.each([
    [
      'aliases of aliases',
      `${GROUP}  a0: &a0 [x]\n${numbered(40, (index) => `  a${index + 1}: &a${index + 1} [*a${index}, *a${index}]\n`)}`,
    ],
    ['a long list, often', `${GROUP}  z: &z [${'1,'.repeat(1000)}]\n  l:\n${'  - *z\n'.repeat(101)}`],
    [
      'merge keys',
      `${GROUP}  z: &z\n${numbered(1000, (index) => `    k${index}: 1\n`)}  l:\n${'  - <<: *z\n'.repeat(101)}`,
    ],
    [
      'a list of merges',
      `${GROUP}  z: &z\n${numbered(1000, (index) => `    k${index}: 1\n`)}  l:\n    <<: [${'*z,'.repeat(101)}]\n`,
    ],
  ])('of what %s repeat is told by it', async (_what, text) => {
    await expectUnread(text, /Its aliases and merge keys repeat more than 100000 values\.$/)
  })

  test('leaves its neighbors alone', async () => {
    const { manifests, doubtful } = await read(`${deep(300)}---\n${GROUP}`)
    expect([manifests.length, doubtful.length]).toEqual([1, 1])
  })

  test('is no document just below it', async () => {
    const repeated = `${GROUP}  z: &z [${'1,'.repeat(1000)}]\n  l:\n${'  - *z\n'.repeat(99)}`
    for (const text of [deep(190), repeated]) expect((await read(text)).problems).toEqual([])
  })
})

describe('odd text', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('`%s` is a key like others', (key) => {
    const text = `${GROUP}  ${key}: {a: 1}\n  b: 2\n`
    expect(parsePlain(text, 0)).toEqual(parseTree(text, 0))
    const manifest = onlyManifest(text)
    expect(nodeAt(manifest, 'spec', key, 'a')).toMatchObject({ value: 1 })
    expect(() => nodeAt(manifest, 'spec', key, 'b')).toThrow('nothing')
  })

  test.each([
    ['1e400', Infinity],
    ['-1e400', -Infinity],
    ['0x1F', 31],
    ['0o17', 15],
    ['12_000', '12_000'],
    ['1:30', '1:30'],
    ['017', 17],
    ['.inf', Infinity],
    ['100000000000000000000000000000', 1e29],
  ])('`%s` is read as YAML 1.2 has it, and stays as it is written', (written, value) => {
    const node = nodeAt(onlyManifest(`${GROUP}  replicas: ${written}\n`), 'spec', 'replicas')
    expect(node).toMatchObject({ value, text: written })
  })

  test('an anchor that comes twice counts from there on', () => {
    const manifest = onlyManifest(`${GROUP}  a: &x 1\n  b: *x\n  c: &x 2\n  d: *x\n`)
    expect([nodeAt(manifest, 'spec', 'b'), nodeAt(manifest, 'spec', 'd')]).toMatchObject([{ value: 1 }, { value: 2 }])
  })

  test('an alias in its own anchor is no value', () => {
    const manifest = onlyManifest(`${GROUP}  a: &x [*x, 1]\n`)
    expect(nodeAt(manifest, 'spec', 'a', 0)).toMatchObject({ type: 'unresolved' })
  })

  test('bytes that are no UTF-8 break their document, as they do in Kubernetes, and no other one', async () => {
    const { manifests, problems } = await read(`${GROUP}  a: \uFFFD\n---\n${GROUP}`)
    expect(manifests).toHaveLength(1)
    expect(problems).toMatchObject([
      {
        at: { start: { line: 6, column: 6 } },
        message: 'This document cannot be parsed: It holds bytes that are no UTF-8.',
        deckhouse: true,
      },
    ])
  })

  test.each(['\r', '\u0085', '\u2028', '\u2029'])('a comment does not hide what Kubernetes reads: %j', async (end) => {
    const { manifests, problems } = await read(`${GROUP}  # Nothing to see.${end}  nodeType: Static\n`)
    expect(manifests).toEqual([])
    expect(problems).toMatchObject([
      {
        at: { start: { line: 6, column: 20 } },
        message: expect.stringMatching(/a line break that parsers read in different/),
      },
    ])
    expect((await read(`${GROUP}  # Nothing to see.\r\n  nodeType: Static\r\n`)).problems).toEqual([])
  })

  test.each([
    ['nothing but a merge', 'z: &z {a: 1}\n  m:\n    <<: *z\n', '<<: *z'],
    ['a key that hides', 'm:\n    ${KEY}: 1\n', '${KEY}: 1'],
  ])('a map of %s ends where it does', (_what, spec, written) => {
    const text = `${GROUP}  ${spec}`
    const { start, end } = nodeAt(onlyManifest(text), 'spec', 'm')
    expect(text.slice(start, end)).toBe(written)
  })

  test('a placeholder in a block ends with its last character', () => {
    const text = `${GROUP}  a: >-\n    \${X}\n  b: 1\n`
    const { start, end } = nodeAt(onlyManifest(text), 'spec', 'a')
    expect(text.slice(start, end)).toBe('>-\n    ${X}')
  })

  test('in documents that are none of ours bytes are nobody’s business', async () => {
    expect((await read(`a: \uFFFD\n---\n${GROUP}`)).problems).toEqual([])
  })
})
