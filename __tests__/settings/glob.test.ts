import picomatch from 'picomatch'
import { expect, test } from 'vitest'
import { matcher } from '../../src/settings/glob.ts'

const PATTERNS = [
  'a',
  'a/**',
  'a/*',
  '*',
  '*/**',
  '*/b',
  'a/*/**',
  'a/*/b/**',
  '*/*',
  '*/b/*/**',
  '\\*/b',
  '*.yaml',
  'a/{b,c}/*',
]
const PATHS = [
  'a',
  'b',
  'a/b',
  'a/.b',
  'a/.b/c',
  'a/b/c',
  'a/b/b/c',
  'a/x/b',
  'a/x/b/c/d',
  '.a/b',
  'a.yaml',
  'a/x\ny/c',
  '*/b',
]

test.each(PATTERNS)('`%s` matches what the glob library matches', async (pattern) => {
  const matches = await matcher([pattern])
  const expected = picomatch([pattern], { dot: true, flags: 's' })
  // A folder that is named counts itself, here and there.
  expect(PATHS.filter(matches)).toEqual(PATHS.filter((path) => expected(path)))
})
