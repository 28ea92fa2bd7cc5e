import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LAWS, seedsIn } from '../dev/fuzzing.ts'
import { isInside, wrongPositions } from '../dev/positions.ts'
import { sourceOf } from '../src/parse/span.ts'
import { COMPLIANT, NON_COMPLIANT, STATIC, WRAPPED } from './helpers/clusters.ts'
import { onlyManifest } from './helpers/values.ts'

/** Beside those of this repository, as many as somebody names: `npm run fuzz` takes its time for them. */
const CORPUS = process.env['FUZZ_CORPUS']
const SEEDS = [
  ...[COMPLIANT, NON_COMPLIANT, STATIC, WRAPPED],
  ...seedsIn(['examples', 'src/rules', ...(CORPUS === undefined ? [] : [CORPUS])]),
]

test('there is something to start from', () => {
  expect(SEEDS.length).toBeGreaterThan(10)
  expect(seedsIn(['nowhere'])).toEqual([])
})

test.each(LAWS)('$name', ({ property }) => {
  fc.assert(property(SEEDS), { seed: 20261124, numRuns: 150, interruptAfterTimeLimit: 5000 })
})

test('a place that is wrong is told from one that is right', () => {
  const manifest = onlyManifest('apiVersion: deckhouse.io/v1\nkind: NodeGroup\nspec: {a: "b"}\n')
  expect(wrongPositions(manifest)).toEqual([])
  const { source, root } = manifest
  const entry = root.entries.get('kind') ?? expect.fail('It has a kind.')
  const { value } = entry
  const moved = (by: number, length = 0): readonly string[] =>
    wrongPositions({
      ...manifest,
      root: {
        ...root,
        entries: new Map([
          ['kind', { ...entry, value: { ...value, start: value.start + by, end: value.end + by + length } }],
        ]),
      },
    })
  expect(moved(0)).toEqual([])
  for (const [by, length] of [[-1], [1], [0, 1], [1000], [0, -100]] as const) expect(moved(by, length)).toHaveLength(1)
  const key = new Map([['kind', { ...entry, keyStart: entry.keyStart + 1 }]])
  expect(wrongPositions({ ...manifest, root: { ...root, entries: key } })).toEqual(['a.yml:2:2 key kind'])
  const point = { line: 3, column: 15 }
  expect(isInside(source.text, { path: '', start: point, end: point })).toBe(true)
  expect(isInside(source.text, { path: '', start: point, end: { line: 3, column: 14 } })).toBe(false)
  expect(isInside(source.text, { path: '', start: point, end: { line: 3, column: 99 } })).toBe(false)
  expect(isInside('', sourceOf('', '').locate(0, 0))).toBe(true)
})
