import { spawnSync } from 'node:child_process'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../dev/git-fixture.ts'

/** The files of `dist/` that a run loads. */
function loadedBy(...args: readonly string[]): readonly string[] {
  const scratch = temporaryFolder('readiness-bundles-')
  onTestFinished(scratch.remove)
  const hook = join(scratch.path, 'hook.cjs')
  writeFileSync(
    hook,
    `process.on('exit', () => require('node:fs').writeSync(2, '\\nLOADED' + JSON.stringify(Object.keys(require.cache))))`,
  )
  const { stderr } = spawnSync(process.execPath, ['--require', hook, ...args], { encoding: 'utf8' })
  const files: readonly string[] = JSON.parse(stderr.split('\nLOADED')[1] ?? '[]')
  return files.filter((file) => file.startsWith(resolve('dist')))
}

/** What every run loads, in bytes: each of them costs time before anything is read. Other chunks come where they are needed. */
test.each([
  ['command line', ['dist/cli/index.js', '--version'], 3, 800_000],
  ['action', ['dist/action/index.js'], 1, 2_000_000],
])('of the %s is no larger than it has to be, and can be reviewed', (_name, args, least, most) => {
  const files = loadedBy(...args)
  expect(files.length).toBeGreaterThanOrEqual(least)
  const sizes = files.map((file) => statSync(file).size)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most)
  for (const file of files) {
    // A minified bundle would have few lines.
    expect(statSync(file).size / readFileSync(file, 'utf8').split('\n').length).toBeLessThan(100)
  }
})

test('a check of manifests without a slip loads no compiler of schemas, no slow parser and no other format', () => {
  const sizes = loadedBy('dist/cli/index.js', 'check', 'examples/pull-request/head').map((file) => statSync(file).size)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1_100_000)
})
