import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** The project without what is built and installed, so that a rule can be added to it. */
const folder = mkdtempSync(join(tmpdir(), 'new-rule-'))
const COPIED = [
  'src',
  '__tests__/helpers',
  '__tests__/rules',
  'scripts',
  'package.json',
  'tsconfig.json',
  '.oxfmtrc.json',
]

beforeAll(() => {
  for (const path of COPIED) cpSync(path, join(folder, path), { recursive: true, force: true })
  cpSync('vitest.config.ts', join(folder, 'vitest.config.ts'))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const newRule = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/new-rule.mjs', ...args], { cwd: folder, encoding: 'utf8' })

describe('npm run new-rule', () => {
  test.each([
    [['backups', 'etcd-copies'], 'Usage: npm run new-rule -- SECTION ID "Title of what is true where it is met"'],
    [['backup', 'etcd-copies', 'Copies exist'], '`backup` is no section of the guide. Allowed: backups, '],
    [['backups', 'Etcd Copies', 'Copies exist'], '`Etcd Copies` is no id. Allowed: '],
    [['backups', 'etcd-copies', 'Copies exist.'], '`Copies exist.` is no title. Allowed: '],
    [['frontend-nodes', 'etcd-backup', 'Copies exist'], '`src/rules/backups/etcd-backup.ts` is there already.'],
  ])('refuses %j in one line', (args, line) => {
    const { status, stderr } = newRule(...args)
    expect(status).toBe(2)
    expect(stderr.startsWith(line)).toBe(true)
    expect(stderr.trimEnd()).not.toContain('\n')
  })

  test('writes a rule that compiles, stands in the index, and fails all of its own tests and no other', () => {
    expect(newRule('backups', 'etcd-copies', 'Three copies of etcd exist')).toMatchObject({ status: 0, stderr: '' })
    const index = readFileSync(join(folder, 'src/rules/index.ts'), 'utf8')
    expect(index).toContain("import { etcdCopies } from './backups/etcd-copies.ts'\nimport { recoveryPlan }")
    expect(index).toContain('  recoveryPlan,\n  etcdCopies,\n]')
    const own = '__tests__/rules/backups/etcd-copies.test.ts'
    writeFileSync(
      join(folder, 'tsconfig.own.json'),
      JSON.stringify({ extends: './tsconfig.json', include: ['src', own] }),
    )
    execFileSync(join('node_modules', '.bin', 'tsc'), ['-p', 'tsconfig.own.json', '--noEmit'], { cwd: folder })

    const { failed, passed } = testsOf(
      '__tests__/rules/conformance.test.ts',
      '__tests__/rules/backups/etcd-copies.test.ts',
    )
    const ownTests = failed.filter((name) => name.includes('etcd-copies'))
    expect(failed.filter((name) => !ownTests.includes(name))).toEqual([])
    for (const what of [
      'pass FILL IN',
      'warn FILL IN',
      'unknown FILL IN',
      'speaks in whole sentences',
      'shows what passes',
      'quotes the guide',
    ])
      expect(
        ownTests.some((name) => name.includes(what)),
        what,
      ).toBe(true)
    expect(passed.some((name) => name.includes('etcd-backup'))).toBe(true)
    // A compiler and a test runner start in it.
  }, 300_000)
})

function testsOf(...files: readonly string[]): {
  readonly failed: readonly string[]
  readonly passed: readonly string[]
} {
  const { stdout } = spawnSync(join('node_modules', '.bin', 'vitest'), ['run', '--reporter', 'json', ...files], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const report: { testResults: { assertionResults: { fullName: string; status: string }[] }[] } = JSON.parse(stdout)
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults)
  const named = (status: string) => tests.filter((one) => one.status === status).map(({ fullName }) => fullName)
  return { failed: named('failed'), passed: named('passed') }
}
