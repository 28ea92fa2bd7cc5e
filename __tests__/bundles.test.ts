import { readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What every run loads, in bytes: each of them costs time before anything is read. */
test.each([
  ['dist/cli/index.js', 800_000],
  ['dist/action/index.js', 2_000_000],
])('%s is no larger than it has to be, and can be reviewed', (bundle, most) => {
  expect(statSync(bundle).size).toBeLessThanOrEqual(most)
  const lines = readFileSync(bundle, 'utf8').split('\n')
  // A minified bundle would have few lines.
  expect(statSync(bundle).size / lines.length).toBeLessThan(100)
})
