import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commitFiles, gitIn } from '../../dev/git-fixture.ts'
import { RULES } from '../../src/rules/index.ts'
import { BREAK, cluster, deckhouse, HEALTHY, ingress, POLICY, policy } from '../e2e/manifests.ts'
import { parseReport } from '../e2e/report.ts'
import { pullRequest } from '../e2e/scenario.ts'
import { plainFolder, repository, runCli } from './run.ts'

const DATE = '--date 2026-11-23'

describe('the commands', () => {
  test('rules lists every rule with its level and section, in the order of the guide', async () => {
    const { exitCode, stdout, stderr } = await runCli('rules', plainFolder())
    expect([exitCode, stderr]).toEqual([0, ''])
    const lines = stdout
      .split('\n\n')[0]
      ?.split('\n')
      .map((line) => line.split(/ {3,}/))
    expect(lines).toEqual(RULES.map(({ id, level, section, title }) => [id, level, section, title]))
    expect(stdout).toContain('edition dvp-2025-12')
    expect(stdout).toContain('follow the news of the project on Telegram, https://t.me/deckhouse.\n')
  })

  test('explain prints the page of a rule, each of them', async () => {
    const folder = plainFolder()
    const { exitCode, stdout } = await runCli('explain ingress-inlet', folder)
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^# /)
    expect(stdout).not.toContain('<!--')
    for (const { id } of RULES.slice(0, 3)) expect(await runCli(`explain ${id}`, folder)).toMatchObject({ exitCode: 0 })
  })

  test('npm can start it by its name', () => {
    const { bin }: { bin: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'))
    for (const program of Object.values(bin)) expect(readFileSync(program, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  })

  test('--version prints the version', async () => {
    const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(await runCli('--version', plainFolder())).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' })
  })

  test('help is shown where it is asked for, and with exit code 2 where no command is given', async () => {
    const folder = plainFolder()
    const outputs = await Promise.all(
      ['--help', '-h', 'help', 'check --help', 'rules -h', 'explain --help'].map((args) => runCli(args, folder)),
    )
    for (const { exitCode, stdout } of outputs)
      expect([exitCode, stdout.split('\n')[0]]).toEqual([0, 'Usage: deckhouse-readiness COMMAND'])
    expect(await runCli('', folder)).toMatchObject({ exitCode: 2, stdout: outputs[0]?.stdout })
  })
})

describe('check', () => {
  test('judges a repository: 0 passed, 1 failed, 2 could not check', async () => {
    const folder = repository(HEALTHY)
    expect(await runCli('check', folder)).toMatchObject({ exitCode: 0, stderr: '' })
    commitFiles(folder, BREAK, 'Break')
    const failed = await runCli('check', folder)
    expect(failed).toMatchObject({ exitCode: 1, stderr: '' })
    expect(failed.stdout).toContain(
      'Gate failed: prod: ingress-inlet.   Why: deckhouse-readiness explain ingress-inlet',
    )
    expect(await runCli('check --base nowhere', folder)).toMatchObject({ exitCode: 2, stdout: '' })
  })

  test('sees files that are not committed, and none that git ignores or that are deleted', async () => {
    const folder = repository({ ...HEALTHY, '.gitignore': 'ignored/\n' })
    mkdirSync(join(folder, 'clusters/prod/ignored'))
    writeFileSync(join(folder, 'clusters/prod/ignored/ingress.yml'), ingress('HostWithFailover', 'ignored'))
    expect(await runCli('check', folder)).toMatchObject({ exitCode: 0 })
    writeFileSync(join(folder, 'clusters/prod/second.yml'), ingress('HostWithFailover', 'second'))
    const { exitCode, stdout } = await runCli('check', folder)
    expect(exitCode).toBe(1)
    expect(stdout).toContain('clusters/prod/second.yml:7:10')
    rmSync(join(folder, 'clusters/prod/second.yml'))
    rmSync(join(folder, 'clusters/prod/ingress.yml'))
    expect((await runCli('check --format json', folder)).stdout).not.toContain('ingress.yml')
  })

  test('works on a folder outside of git, which has no revisions', async () => {
    const folder = plainFolder()
    commitless(folder, { ...HEALTHY, ...BREAK })
    expect(await runCli('check .', folder)).toMatchObject({ exitCode: 1, stderr: '' })
    const { exitCode, stderr } = await runCli('check --base main', folder)
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(
      /^deckhouse-readiness: --base: `main` is no revision of `.*`\. Give a branch, a tag or a commit\.\n$/,
    )
  })

  test('says aloud that there is nothing to check', async () => {
    const { exitCode, stdout } = await runCli('check', repository({ 'README.md': '# Notes\n' }))
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('Nothing to check: no cluster is in sight.')])
  })

  test('compares with a base, judges the clusters that change, and marks what is new', async () => {
    const folder = repository({
      ...HEALTHY,
      ...cluster('clusters/other'),
      'clusters/other/ingress.yml': ingress('HostWithFailover'),
    })
    const unchanged = await runCli('check --base main', folder)
    expect(unchanged).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('Not judged, for nothing of it changes: `other`, `prod`.'),
    })
    gitIn(folder, 'checkout', '--quiet', '-b', 'topic')
    commitFiles(folder, BREAK, 'Break')
    const { exitCode, stdout } = await runCli('check --base main --format json', folder)
    expect(exitCode).toBe(1)
    expect(parseReport(stdout)).toMatchObject({
      introduced: 1,
      gate: { scope: 'changed' },
      clusters: [{ name: 'prod' }],
    })
    expect((await runCli('check --base main', folder)).stdout).toMatch(/✗ ingress-inlet .*   fail, new$/m)
    expect(parseReport((await runCli('check --format json', folder)).stdout)).toMatchObject({
      gate: { scope: 'all' },
      clusters: [{}, {}],
    })
  })

  test('compares with where the branch left its base, not with what came there since', async () => {
    const folder = repository({ ...HEALTHY, ...BREAK })
    gitIn(folder, 'checkout', '--quiet', '-b', 'topic')
    commitFiles(folder, { 'clusters/prod/notes.yml': '# nothing\n' }, 'Comment')
    gitIn(folder, 'checkout', '--quiet', 'main')
    commitFiles(folder, { 'clusters/prod/ingress.yml': ingress('HostPort') }, 'Repair')
    gitIn(folder, 'checkout', '--quiet', 'topic')
    const { exitCode, stdout } = await runCli('check --base main', folder)
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('Nothing to check')])
  })

  test('whoever deletes a shortfall with its file has not left it as it was', async () => {
    const folder = repository({ ...HEALTHY, 'clusters/prod/deckhouse.yml': deckhouse('Alpha') })
    rmSync(join(folder, 'clusters/prod/deckhouse.yml'))
    const { exitCode, stdout } = await runCli('check --base main', folder)
    expect([exitCode, stdout]).toEqual([1, expect.stringMatching(/✗ release-channel .*   fail, new$/m)])
  })

  test.each([
    ['--fail-on never', 0],
    ['--fail-on warn --scope introduced', 1],
    ['--scope introduced', 0],
    ['--scope all', 0],
    ['--fail-on=warn', 1],
  ])('%s on a warning that is introduced exits with %i', async (options, expected) => {
    const folder = repository(HEALTHY)
    writeFileSync(join(folder, 'clusters/prod/deckhouse.yml'), deckhouse('RockSolid'))
    expect((await runCli(`check --base main ${options}`, folder)).exitCode).toBe(expected)
  })

  test('a policy of base judges, unless head’s is asked for', async () => {
    const folder = repository(HEALTHY)
    commitless(folder, { ...BREAK, [POLICY]: policy('gate: { failOn: never }\n') })
    const [base, head] = await Promise.all([
      runCli('check --base main', folder),
      runCli('check --base main --config-from head', folder),
    ])
    expect([base.exitCode, head.exitCode]).toEqual([1, 0])
    expect(base.stdout).toContain('the change takes effect after the merge')
  })

  test('a linked work tree is a repository like any other', async () => {
    const linked = join(plainFolder(), 'linked')
    gitIn(repository(HEALTHY), 'worktree', 'add', '--quiet', linked)
    commitless(linked, BREAK)
    for (const options of ['', '--base main'])
      expect(await runCli(`check ${options}`, linked)).toMatchObject({ exitCode: 1, stderr: '' })
  })

  test('a policy that base lacks judges nothing, whether or not git knows it', async () => {
    const { [POLICY]: _policy, ...files } = HEALTHY
    for (const isIgnored of [false, true]) {
      const folder = repository({ ...files, '.gitignore': isIgnored ? `${POLICY}\n` : '' })
      commitless(folder, { ...BREAK, [POLICY]: policy('gate: { failOn: never }\n') })
      const { exitCode, stdout } = await runCli('check --base main', folder)
      expect([exitCode, stdout]).toEqual([
        1,
        expect.stringContaining('is new: this pull request is judged by the built-in'),
      ])
    }
  })

  test('the policy of base is the newest, also where the branch left before', async () => {
    const folder = repository({ ...HEALTHY, [POLICY]: policy('gate: { failOn: never }\n') })
    gitIn(folder, 'checkout', '--quiet', '-b', 'topic')
    commitFiles(folder, BREAK, 'Break')
    expect((await runCli('check --base main', folder)).exitCode).toBe(0)
    gitIn(folder, 'checkout', '--quiet', 'main')
    commitFiles(folder, { [POLICY]: policy('gate: { failOn: fail }\n') }, 'Require it')
    gitIn(folder, 'checkout', '--quiet', 'topic')
    expect((await runCli('check --base main', folder)).exitCode).toBe(1)
  })

  test('paths narrow the look; a cluster of the policy that lies elsewhere is not missed', async () => {
    const named = ['prod', 'other'].map((name) => `  - { name: ${name}, paths: ["clusters/${name}/**"] }\n`)
    const files = {
      ...HEALTHY,
      ...BREAK,
      ...cluster('clusters/other'),
      [POLICY]: policy(`clusters:\n${named.join('')}`),
    }
    const folder = repository(files)
    expect(await runCli('check clusters/other', folder)).toMatchObject({ exitCode: 0, stderr: '' })
    expect(await runCli('check', join(folder, 'clusters/other'))).toMatchObject({ exitCode: 0 })
    expect(await runCli('check clusters/other clusters/prod/ingress.yml', folder)).toMatchObject({ exitCode: 1 })
    const other = await runCli('check --clusters other --format json', folder)
    expect(parseReport(other.stdout).clusters.map(({ name }) => name)).toEqual(['other'])
  })

  test('a cluster keeps the name of its folder where the look is narrowed to it', async () => {
    const folder = repository({ ...cluster('clusters/prod'), ...cluster('clusters/other') })
    const { stdout } = await runCli('check clusters/other --format json', folder)
    expect(parseReport(stdout).clusters).toMatchObject([{ name: 'other', root: 'clusters/other' }])
  })

  test('manifests that cannot be parsed fail it, or warn', async () => {
    const folder = repository({
      ...HEALTHY,
      'clusters/prod/broken.yml': 'apiVersion: deckhouse.io/v1\nkind: NodeGroup\nspec: [\n',
    })
    const failed = await runCli('check', folder)
    expect(failed).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('clusters/prod/broken.yml:') })
    expect(await runCli('check --on-unreadable warn', folder)).toMatchObject({ exitCode: 0 })
  })
})

describe('formats', () => {
  const broken = (): string => repository({ ...HEALTHY, ...BREAK })

  test('text has code frames', async () => {
    const { stdout } = await runCli(`check ${DATE}`, broken())
    // What depends on the number of rules and on the longest of their names is no part of this example.
    const text = stdout.replace(/(?<=ingress-inlet) +/, '   ').replace(/ · \d+ do not apply/, '')
    expect(text).toMatchInlineSnapshot(`
      "prod   clusters/{name}/** · production · regular load · 3 files

        ✗ ingress-inlet   \`HostWithFailover\` is not recommended for production: it is made for a single frontend node.   fail
            clusters/prod/ingress.yml:7:10
              6 │   ingressClass: nginx
              7 │   inlet: HostWithFailover
                │          ──────────────── Use \`HostPort\` behind a load balancer.
        ✓ 1 met (--verbose lists them)

        1 of 2 met · 1 fail
        Accept for a while, or vouch: --verbose writes the lines for the config.

      Gate failed: prod: ingress-inlet.   Why: deckhouse-readiness explain ingress-inlet
      "
    `)
  })

  test('sentences are broken to the columns that COLUMNS names, and lines of a file or to paste are not', async () => {
    const folder = repository(HEALTHY)
    commitFiles(folder, BREAK, 'Break')
    const { stdout } = await runCli('check --verbose', folder, { COLUMNS: '60' })
    const long = stdout.split('\n').filter((line) => line.length > 60)
    // A line of code, a place, or a line for the config.
    expect(long.filter((line) => !/^ +\d+ │|^ +\(?\S+:\d+(?::\d+)?\)?$|^ {4,}(?:- |\w+: )/.test(line))).toEqual([])
    expect(stdout).toMatch(/^ {6,}\S.*$/m)
    const whole = await runCli('check --verbose', folder)
    expect(whole.stdout.replaceAll(/\s+/g, ' ')).toBe(stdout.replaceAll(/\n +│ (?! )/g, ' ').replaceAll(/\s+/g, ' '))
  })

  test('text is colored where the terminal or FORCE_COLOR says so, and never where NO_COLOR is set', async () => {
    const folder = broken()
    const [plain, forced, none, off] = await Promise.all([
      runCli('check', folder),
      runCli('check', folder, { FORCE_COLOR: '1' }),
      runCli('check', folder, { NO_COLOR: '1', FORCE_COLOR: '1' }),
      runCli('check', folder, { FORCE_COLOR: '0' }),
    ])
    expect(forced.stdout).toContain('\u001B[31m✗\u001B[0m')
    expect(forced.stdout.replaceAll(/\u001B\[\d+m/g, '')).toBe(plain.stdout)
    expect([none.stdout, off.stdout]).toEqual([plain.stdout, plain.stdout])
  })

  test('--verbose lists what is met with its evidence', async () => {
    const { stdout } = await runCli('check --verbose', broken())
    expect(stdout).toContain('✓ release-channel')
    expect(stdout).toContain('`releaseChannel: Stable`. (clusters/prod/deckhouse.yml:8:21)')
    expect(stdout).not.toContain('--verbose')
  })

  test('json has the contract’s shape', async () => {
    const { stdout } = await runCli(`check --format json ${DATE}`, broken())
    expect(parseReport(stdout)).toMatchObject({
      date: '2026-11-23',
      verdict: 'fail',
      gate: { passed: false, because: ['prod: ingress-inlet'] },
    })
  })

  test('json and markdown hold the patch of what can be repaired', async () => {
    const folder = repository({ ...HEALTHY, 'clusters/prod/deckhouse.yml': deckhouse('Alpha') })
    const [json, markdown] = await Promise.all(
      ['json', 'markdown'].map((format) => runCli(`check --format ${format}`, folder)),
    )
    const { patch }: { patch: string } = JSON.parse(json?.stdout ?? '')
    expect(patch).toContain('-    releaseChannel: Alpha\n+    releaseChannel: Stable\n')
    expect(markdown?.stdout).toContain(patch)
  })

  test('markdown is the comment that the action would post, without its links', async () => {
    const scenario = await pullRequest({ head: BREAK })
    const [action, { stdout }] = await Promise.all([
      scenario.check({ env: { GITHUB_ACTION_REPOSITORY: '' } }),
      runCli('check --format markdown --base HEAD^1', scenario.pull.folder),
    ])
    const bare = action.summary
      .replaceAll(/(?<!\\)\[((?:[^\]\\]|\\.)*)\]\(https:[^)]*\)/g, '$1')
      .replace(/ with the policy of `main@[0-9a-f]{7}`/, '')
    expect(stdout.trim()).toBe(bare.trim())
  })

  test('github prints workflow commands', async () => {
    const { stdout } = await runCli('check --format github', broken())
    expect(stdout.split('\n')[0]).toMatch(
      /^::error file=clusters\/prod\/ingress\.yml,line=7,col=10,endColumn=26,title=ingress-inlet%3A Traffic enters through HostPort::prod: /,
    )
    expect(stdout).toContain('1 of 1 annotations. Gate failed: prod: ingress-inlet.')
  })

  test.each(['text', 'markdown', 'json', 'sarif', 'github', 'html'])(
    '%s: the same input gives the same bytes',
    async (format) => {
      const folder = broken()
      const copy = join(plainFolder(), 'infra')
      cpSync(folder, copy, { recursive: true })
      const runs = await Promise.all(
        [folder, folder, copy].map((cwd) => runCli(`check --format ${format} ${DATE}`, cwd)),
      )
      expect(runs[0]?.stdout.length).toBeGreaterThan(100)
      expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1)
    },
  )

  test('--output writes a file without colors, and prints nothing', async () => {
    const folder = broken()
    const { exitCode, stdout } = await runCli('check --output report.txt', folder, { FORCE_COLOR: '1' })
    expect([exitCode, stdout]).toEqual([1, ''])
    const text = readFileSync(join(folder, 'report.txt'), 'utf8')
    expect(text).toContain('✗ ingress-inlet')
    expect(text).not.toContain('\u001B')
  })
})

describe('what is wrong is said in one line, with what is allowed, and exits with 2', () => {
  test.each([
    [
      'expalin',
      '`expalin` is no command. Did you mean `explain`? Allowed: `check`, `init`, `doctor`, `explain`, `rules`.',
    ],
    ['explain', /^explain takes a rule\. Allowed: `release-channel`, /],
    [
      'explain ingres-inlet',
      /^`ingres-inlet` is no rule\. Did you mean `ingress-inlet`\? Allowed: `release-channel`, /,
    ],
    ['explain ingress-inlet more', 'explain: `more` is too much. See `deckhouse-readiness --help`.'],
    ['rules --all', 'rules: `--all` is too much. See `deckhouse-readiness --help`.'],
    ['check --wat', /^`--wat` is no option of check\. .*Allowed: `--base`, `--config`, /],
    ['check --formta json', /^`--formta` is no option of check\. Did you mean `--format`\?/],
    ['check -x', /^`-x` is no option of check\. Allowed: /],
    [
      'check --format yaml',
      '--format: `yaml` is not allowed. Allowed: `text`, `markdown`, `json`, `sarif`, `github`, `html`.',
    ],
    ['check --format', '`--format` takes a value. See `deckhouse-readiness --help`.'],
    ['check --verbose=yes', '`--verbose` takes no value. See `deckhouse-readiness --help`.'],
    ['check --scope some', '--scope: `some` is not allowed. Allowed: `introduced`, `changed`, `all`.'],
    ['check --fail-on error', '--fail-on: `error` is not allowed. Allowed: `fail`, `warn`, `unknown`, `never`.'],
    ['check --on-unreadable skip', '--on-unreadable: `skip` is not allowed. Allowed: `fail`, `warn`.'],
    ['check --config-from main', '--config-from: `main` is not allowed. Allowed: `base`, `head`.'],
    ['check --date 2026-02-30', '--date: `2026-02-30` is no day. Allowed: `YYYY-MM-DD`, such as `2026-11-23`.'],
    ['check --date tomorrow', '--date: `tomorrow` is no day. Allowed: `YYYY-MM-DD`, such as `2026-11-23`.'],
    ['check --config nowhere.yml', '--config: `nowhere.yml` is not there. Give the path of a file in this repository.'],
    ['check nowhere', '`nowhere` is not there. Give folders or files that exist.'],
    ['check / .', /^`.+` lies outside of `.+`\. Give paths of one repository\.$/],
    ['check --base nowhere', /^--base: `nowhere` is no revision of `.+`\. Give a branch, a tag or a commit\.$/],
    ['check --base=--all', /^--base: `--all` is no revision of/],
    [
      'check --output nowhere/report.txt',
      /^--output: `nowhere\/report\.txt` cannot be written\. Give a file in a folder that exists/,
    ],
  ])('%s', async (args, message) => {
    const { exitCode, stdout, stderr } = await runCli(args, repository({ 'README.md': '# Notes\n' }))
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr.split('\n')).toEqual([expect.stringMatching(/^deckhouse-readiness: /), ''])
    const said = stderr.slice('deckhouse-readiness: '.length).trimEnd()
    if (typeof message === 'string') expect(said).toBe(message)
    else expect(said).toMatch(message)
  })

  test('a broken policy, with path and line', async () => {
    const folder = repository({ ...HEALTHY, [POLICY]: 'version: 1\nrules:\n  ingres-inlet: { level: warn }\n' })
    const { exitCode, stderr } = await runCli('check', folder)
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(
      /^deckhouse-readiness: \.github\/production-readiness\.yml:3: `ingres-inlet` is no rule\. Did you mean `ingress-inlet`\? Allowed: .*\n$/,
    )
  })

  test('a cluster that is asked for and is not there fails the gate', async () => {
    const { exitCode, stdout } = await runCli('check --clusters prdo', repository(HEALTHY))
    expect(exitCode).toBe(1)
    expect(stdout).toContain('There is no cluster `prdo`. Found: `prod`.')
  })
})

/** Writes files without committing them. */
function commitless(folder: string, files: Readonly<Record<string, string | null>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text ?? '')
  }
}
