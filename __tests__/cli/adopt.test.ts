import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { starterWorkflow, UNKNOWN_REFERENCE, WORKFLOW_PATH } from '../../src/adopt/starter-workflow.ts'
import { BREAK, cluster, POLICY } from '../e2e/manifests.ts'
import { machine } from '../expand/machine.ts'
import { OVERLAYS } from '../expand/overlays.ts'
import { toolOf } from '../expand/tool.ts'
import { parseReport } from '../e2e/report.ts'
import { plainFolder, repository, runCli } from './run.ts'

const PINNED = starterWorkflow('example/deckhouse-production-readiness@0123456789abcdef0123456789abcdef01234567')
const TWO = {
  ...cluster('clusters/eu'),
  ...cluster('clusters/us'),
  'shared/lost.yml': BREAK['clusters/prod/ingress.yml'] ?? '',
}

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8')

describe('init', () => {
  test('shows the clusters and writes both files, which check and doctor then use', async () => {
    const folder = repository(TWO)
    const { exitCode, stdout, stderr } = await runCli('init', folder)
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(stdout.split('Next:')[0]).toBe(`Found 2 clusters:

  eu   clusters/eu · 3 files · discovered by \`clusters/eu/config.yml\`
  us   clusters/us · 3 files · discovered by \`clusters/us/config.yml\`

Belongs to no cluster, and is not judged: \`shared/lost.yml\`. Add it to the \`paths\` of one.

Wrote \`${POLICY}\`.

Wrote \`${WORKFLOW_PATH}\`.

`)
    expect(read(folder, WORKFLOW_PATH)).toMatch(/- uses: [\w.-]+\/[\w.-]+@(?:COMMIT|[0-9a-f]{40})\n$/)
    const report = await runCli('check --format json', folder)
    expect(parseReport(report.stdout).clusters).toMatchObject([
      { name: 'eu', root: 'clusters/eu/**' },
      { name: 'us', root: 'clusters/us/**' },
    ])
  })

  test('the base of overlays is no cluster where Kustomize renders them', async () => {
    const path = `${machine({ kubectl: toolOf('kubectl') })}:${process.env['PATH'] ?? ''}`
    const { stdout } = await runCli('init --dry-run', repository(OVERLAYS), { PATH: path })
    expect(stdout).toMatch(/^Found 2 clusters:\n\n {2}prod-eu {3}.*\n {2}prod-us {3}/)
  })

  test('in a folder of a repository it is about the whole repository', async () => {
    const folder = repository(TWO)
    const { stdout } = await runCli('init', join(folder, 'clusters/eu'))
    expect(stdout).toContain('Found 2 clusters:')
    expect(existsSync(join(folder, POLICY))).toBe(true)
    expect(existsSync(join(folder, 'clusters/eu', POLICY))).toBe(false)
  })

  test('takes the repository as an argument', async () => {
    const folder = repository(TWO)
    expect(await runCli(['init', folder], plainFolder())).toMatchObject({ exitCode: 0 })
    expect(existsSync(join(folder, POLICY))).toBe(true)
  })

  test.each([
    [POLICY, WORKFLOW_PATH],
    [WORKFLOW_PATH, POLICY],
  ])('never overwrites %s, and writes the other', async (kept, written) => {
    const folder = repository({ ...TWO, [kept]: '# mine\n' })
    const { exitCode, stdout } = await runCli('init', folder)
    expect(exitCode).toBe(0)
    expect(stdout).toContain(`Kept \`${kept}\`, which exists.`)
    expect(stdout).toContain(`Wrote \`${written}\`.`)
    expect(read(folder, kept)).toBe('# mine\n')
  })

  test('a second time it keeps both', async () => {
    const folder = repository(TWO)
    await runCli('init', folder)
    const before = [read(folder, POLICY), read(folder, WORKFLOW_PATH)]
    const { exitCode, stdout } = await runCli('init', folder)
    expect([exitCode, stdout.match(/^\w+ `.*/gm)]).toEqual([
      0,
      [`Kept \`${POLICY}\`, which exists.`, `Kept \`${WORKFLOW_PATH}\`, which exists.`],
    ])
    expect([read(folder, POLICY), read(folder, WORKFLOW_PATH)]).toEqual(before)
    expect(stdout).not.toContain('COMMIT')
  })

  test('writes no second workflow where one calls the action', async () => {
    const folder = repository({ ...TWO, '.github/workflows/gate.yml': PINNED })
    const { stdout } = await runCli('init', folder)
    expect(stdout).toContain('Kept `.github/workflows/gate.yml`, which calls the action already.')
    expect(existsSync(join(folder, WORKFLOW_PATH))).toBe(false)
  })

  test('--dry-run prints both and writes nothing', async () => {
    const folder = repository(TWO)
    const { exitCode, stdout } = await runCli('init --dry-run', folder)
    expect(exitCode).toBe(0)
    expect(stdout).toContain(`Would write \`${POLICY}\`:\n\n# The policy`)
    expect(stdout).toContain('  - name: "eu"\n    paths: ["clusters/eu/**"]\n')
    expect(stdout).toContain(`Would write \`${WORKFLOW_PATH}\`:\n\nname: Production readiness\n`)
    expect(existsSync(join(folder, '.github'))).toBe(false)
  })

  test('without a cluster it says so, and leaves them to discovery', async () => {
    const folder = repository({ 'README.md': '# Notes\n' })
    const { exitCode, stdout } = await runCli('init', folder)
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/^No cluster is in sight: /)])
    expect(await runCli('check', folder)).toMatchObject({ exitCode: 0 })
  })

  test('does not write through a link that leads out of the repository', async () => {
    const folder = repository(TWO)
    const outside = plainFolder()
    symlinkSync(outside, join(folder, '.github'))
    const { exitCode, stderr } = await runCli('init', folder)
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('lies behind a link that leads out of')])
    expect(existsSync(join(outside, 'production-readiness.yml'))).toBe(false)
    expect(existsSync(join(outside, 'workflows'))).toBe(false)
  })

  test('says that a folder cannot be where a file is', async () => {
    const folder = repository({ ...TWO, '.github': 'a file\n' })
    const { exitCode, stderr } = await runCli('init', folder)
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('`.github/workflows` cannot be opened.')])
  })
})

describe('doctor', () => {
  test('0: nothing found, with the name to require', async () => {
    const { exitCode, stdout } = await runCli('doctor', repository({ [WORKFLOW_PATH]: PINNED }))
    expect([exitCode, stdout]).toEqual([
      0,
      `Nothing found in \`${WORKFLOW_PATH}\`. Require \`production-readiness\` in the rules of the branch; what these rules say is not in Git.\n`,
    ])
  })

  test('1: findings, with place, words and lines', async () => {
    const text = PINNED.replace(/ {2}pull_request:.*\n/, '  pull_request:\n    paths: ["clusters/**"]\n')
      .replace('@0123456789abcdef0123456789abcdef01234567', '@v1')
      .replace(/ {4}timeout-minutes: 5\n/, '')
    const { exitCode, stdout } = await runCli('doctor', repository({ [WORKFLOW_PATH]: text }))
    expect(exitCode).toBe(1)
    expect(stdout).toMatchInlineSnapshot(`
      ".github/workflows/production-readiness.yml:5:5  path-filter: the check may hang
        Where \`paths\` leaves out every file of a pull request, no run starts, and a required check stays \`Expected\` for good. Delete the filter: the action finds out itself what matters.
        Delete:
          │     paths: ["clusters/**"]

      .github/workflows/production-readiness.yml:17:3  timeout: the check may hang
        Without \`timeout-minutes\` a runner that hangs keeps the check pending for six hours. The check takes seconds.
        Paste:
          │     timeout-minutes: 5

      .github/workflows/production-readiness.yml:24:9  unpinned: the check may be bypassed
        \`v1\` is a branch or a tag: whoever moves it changes the gate of this repository without a pull request. Pin the full commit, of 40 digits; \`git ls-remote https://github.com/example/deckhouse-production-readiness 'v1' 'v1^{}'\` prints it, in the last line.
        Replace:
          │       - uses: example/deckhouse-production-readiness@v1
        With:
          │       - uses: example/deckhouse-production-readiness@COMMIT # v1

      3 findings in \`.github/workflows/production-readiness.yml\`. Require \`production-readiness\` in the rules of the branch; what these rules say is not in Git.
      "
    `)
  })

  test('1: no workflow calls the action, and init is the next step', async () => {
    for (const files of [{ 'README.md': '' }, { '.github/workflows/other.yml': 'on: push\njobs: {}\n' }])
      expect(await runCli('doctor', repository(files))).toMatchObject({
        exitCode: 1,
        stdout: `No workflow in \`.github/workflows\` calls the action. \`deckhouse-readiness init\` writes \`${WORKFLOW_PATH}\`.\n`,
      })
  })

  test('2: a workflow that cannot be read, beside what is found in the others', async () => {
    const folder = repository({ [WORKFLOW_PATH]: PINNED, '.github/workflows/broken.yaml': 'on: [\n' })
    symlinkSync('broken.yaml', join(folder, '.github/workflows/link.yml'))
    const { exitCode, stdout } = await runCli('doctor', folder)
    expect(exitCode).toBe(2)
    expect(stdout).toMatch(/^\.github\/workflows\/broken\.yaml:\d+ {2}cannot be read\n {2}It cannot be parsed: /)
    expect(stdout).toContain('.github/workflows/link.yml:1  cannot be read\n  It is a symbolic link.')
    expect(stdout).toContain(`Nothing found in \`${WORKFLOW_PATH}\`.`)
  })

  test('reads what GitHub reads: files of the folder itself, also where the argument is below it', async () => {
    const folder = repository({ '.github/workflows/below/gate.yml': PINNED, '.github/workflows/gate.yml.off': PINNED })
    expect(await runCli('doctor', folder)).toMatchObject({ exitCode: 1 })
    writeFileSync(join(folder, WORKFLOW_PATH), PINNED)
    expect(await runCli('doctor .github/workflows', folder)).toMatchObject({ exitCode: 0 })
  })

  test('the placeholder of init is a finding', async () => {
    const folder = repository({ [WORKFLOW_PATH]: starterWorkflow(UNKNOWN_REFERENCE) })
    const { exitCode, stdout } = await runCli('doctor', folder)
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('  unpinned: the check may hang\n')])
  })
})

describe('what is wrong is said in one line, with what is allowed, and exits with 2', () => {
  test.each([
    ['init --dryrun', '`--dryrun` is no option of init. Did you mean `--dry-run`? Allowed: `--dry-run`.'],
    ['init a b', 'init: `b` is too much. See `deckhouse-readiness --help`.'],
    ['doctor --dry-run', '`--dry-run` is no option of doctor. It takes none.'],
    ['doctor a b', 'doctor: `b` is too much. See `deckhouse-readiness --help`.'],
    ['doctor nowhere', '`nowhere` is not there. Give folders or files that exist.'],
  ])('%s', async (args, message) => {
    const folder = plainFolder()
    mkdirSync(join(folder, 'a'))
    expect(await runCli(args, folder)).toEqual({ exitCode: 2, stdout: '', stderr: `deckhouse-readiness: ${message}\n` })
  })

  test('a folder of workflows that is none', async () => {
    const { exitCode, stderr } = await runCli('doctor', repository({ '.github/workflows': 'a file\n' }))
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('`.github/workflows` cannot be opened.')])
  })
})
