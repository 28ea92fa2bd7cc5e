import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { afterEach, describe, expect, onTestFinished, test } from 'vitest'
import { gitIn, pullRequestRepository, pushCommit, temporaryFolder } from '../dev/git-fixture.ts'
import { readArguments } from '../dev/stand-in-tool/arguments.ts'
import { deckhouse, HEALTHY } from './e2e/manifests.ts'

const PAGE = readFileSync('docs/github-stand-in.md', 'utf8')
const TOOL = resolve('scripts/github-stand-in.mjs')

const running: ChildProcess[] = []

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

/** The tool as a process; `said` resolves with all that it printed once a text is among it. */
function tool(cwd: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [TOOL, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  running.push(child)
  let printed = ''
  const waiting: (() => void)[] = []
  const listen = (chunk: Buffer) => {
    printed += chunk.toString()
    for (const look of waiting) look()
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  const ended = new Promise<number | null>((end) => child.on('close', end))
  return {
    ended,
    end: (signal: NodeJS.Signals) => child.kill(signal),
    printed: () => printed,
    said: (text: string) =>
      new Promise<string>((found, fail) => {
        const look = () => printed.includes(text) && found(printed)
        waiting.push(look)
        void ended.then(() => fail(new Error(`It ended without "${text}":\n${printed}`)))
        look()
      }),
  }
}

/** A shell that runs commands; the exit code of the last one and what it printed. */
function shell(script: string, cwd: string): Promise<{ readonly exitCode: number; readonly output: string }> {
  return new Promise((end) => {
    const child = execFile('sh', ['-c', script], { cwd }, (_error, stdout, stderr) =>
      end({ exitCode: child.exitCode ?? -1, output: stdout + stderr }),
    )
  })
}

/** A repository with a pull request from `topic` into `main` that breaks a row, in a folder with a blank in its name. */
function clusters() {
  const temporary = temporaryFolder('stand-in tool-')
  onTestFinished(temporary.remove)
  const pull = pullRequestRepository(join(temporary.path, 'clusters'), HEALTHY, {
    'clusters/prod/deckhouse.yml': deckhouse('Alpha'),
  })
  gitIn(pull.folder, 'branch', '--force', 'topic', pull.head)
  gitIn(pull.folder, 'checkout', '--quiet', 'topic')
  return pull
}

describe('the tool', () => {
  test('serves the pull request of the page, and the built action runs in the environment that it prints', async () => {
    const { folder } = clusters()
    const [, name = '', args = ''] = /<!-- serve -->\n\n```sh\nnpm run (\S+) -- (.*)\n```/.exec(PAGE) ?? []
    expect(JSON.parse(readFileSync('package.json', 'utf8')).scripts[name]).toBe('node scripts/github-stand-in.mjs')
    const standIn = tool('.', ...args.split(' ').map((arg) => (arg === '../clusters' ? folder : arg)))
    const printed = await standIn.said('Requests:')
    expect(printed).toContain('Pull request 1 is open: topic into main.')
    const environment = printed.split('\n').filter((line) => line.startsWith('export '))
    const { exitCode, output } = await shell(
      [...environment, `'${process.execPath}' '${resolve('dist/action/index.js')}'`].join('\n'),
      folder,
    )
    expect(output).toContain('release-channel')
    expect(exitCode).toBe(1)
    expect(await standIn.said('POST /repos/acme/clusters/issues/1/comments 201')).toMatch(
      /^GET \/repos\/acme\/clusters/m,
    )
    const [, outputs = ''] = /Outputs go to (.*), the summary to /.exec(printed) ?? []
    expect(readFileSync(outputs, 'utf8')).toContain('verdict')

    standIn.end('SIGINT')
    expect(await standIn.ended).toBe(0)
    expect(existsSync(dirname(outputs))).toBe(false)
    expect(gitIn(folder, 'status', '--porcelain')).toBe('')
  })

  test('follows the branch, and lets limits, faults and permissions be chosen', async () => {
    const pull = clusters()
    const standIn = tool(
      pull.folder,
      '--repo',
      '.',
      '--pull',
      'topic',
      '--base',
      'main',
      '--name',
      'a/b',
      ...['--limit', 'per-page=1', '--fault', '/user=502@1', '--permission', 'checks=none'],
    )
    const [, url = ''] = /at (http:\S+)\. Ctrl-C/.exec(await standIn.said('Requests:')) ?? []
    const get = async (path: string) => {
      const response = await fetch(`${url}${path}`, { headers: { authorization: 'Bearer ghs_standin' } })
      return { status: response.status, json: JSON.parse(await response.text()) }
    }
    expect((await get('/repos/a/b/pulls/1')).json).toMatchObject({ head: { ref: 'topic', sha: pull.head } })
    const { head } = pushCommit(pull, { 'new.yml': 'a: b\n', 'clusters/other.yml': 'c: d\n' })
    gitIn(pull.folder, 'branch', '--force', 'topic', head)
    expect((await get('/repos/a/b/pulls/1')).json).toMatchObject({ head: { sha: head }, changed_files: 3 })
    expect((await get('/repos/a/b/pulls/1/files?per_page=50')).json.length).toBe(1)
    expect((await get('/user')).status).toBe(502)
    expect((await get('/user')).status).toBe(403)
    expect((await get(`/repos/a/b/commits/${head}/check-runs`)).status).toBe(403)
    await standIn.said('GET /user 403')
    const port = new URL(url).port
    const second = tool(pull.folder, '--repo', '.', '--port', port)
    expect(await second.ended).toBe(2)
    expect(second.printed()).toBe(
      `github-stand-in: Port ${port} is taken: choose another one, or leave \`--port\` out.\n`,
    )
    standIn.end('SIGTERM')
    expect(await standIn.ended).toBe(0)
  })

  test.each([
    [['--repo', 'empty'], '`empty` is no git repository.'],
    [['--repo', '.', '--pull', 'gone', '--base', 'main'], '`--pull gone` names no commit of the repository.'],
    [['--repo', '.', '--pull', 'topic', '--base', 'gone'], '`--base gone` names no commit of the repository.'],
    [['--repo', '.', '--pull', 'topic', '--base', 'root'], '`root` and `topic` have no commit in common.'],
  ])('says in one line what it cannot serve: %j', async (args, message) => {
    const { folder } = clusters()
    gitIn(folder, 'branch', 'root', gitIn(folder, 'commit-tree', '-m', 'Root', 'HEAD^{tree}'))
    const { ended, printed } = tool(folder, ...args)
    expect(await ended).toBe(2)
    expect(printed()).toBe(`github-stand-in: ${message}\n`)
  })
})

describe('the arguments of the tool', () => {
  const required = ['--repo', '.']
  const pulled = [...required, '--pull', 'a', '--base', 'b']

  test('have defaults', () => {
    expect(readArguments(required)).toMatchObject({
      repo: '.',
      name: undefined,
      pull: undefined,
      server: {
        token: 'ghs_standin',
        port: 0,
        limits: {},
        permissions: { contents: 'read', pullRequests: 'write', issues: 'write', checks: 'write' },
      },
    })
    expect(readArguments(['--help', '--repo'])).toMatchObject({ problem: expect.any(String) })
    expect(readArguments(['--help'])).toBe('help')
  })

  test('of a fork give a token that reads', () => {
    expect(readArguments([...pulled, '--fork', 'c/d', '--permission', 'checks=none'])).toMatchObject({
      pull: { head: 'a', base: 'b', fork: 'c/d' },
      server: { permissions: { contents: 'read', pullRequests: 'read', issues: 'read', checks: 'none' } },
    })
  })

  test.each([
    [[], '`--repo` is missing: the path of a git repository.'],
    [[...required, '--pull', 'a'], '`--pull` and `--base` are given together.'],
    [[...required, '--base', 'a'], '`--pull` and `--base` are given together.'],
    [[...required, '--fork', 'a/b'], '`--fork` is for a pull request: add `--pull` and `--base`.'],
    [[...required, '--name', 'a'], '`--name a` is no `OWNER/NAME`.'],
    [[...pulled, '--fork', 'a'], '`--fork a` is no `OWNER/NAME`.'],
    [[...required, '--port', '65536'], '`--port 65536` is no port: a number from 0 to 65535.'],
    [[...required, '--port', 'x'], '`--port x` is no port: a number from 0 to 65535.'],
    [[...required, '--token', 'a b'], '`--token` is empty or has a blank in it.'],
    [[...required, '--limit', 'per-page'], '`--limit per-page` has no value: a whole number follows the `=`.'],
    [[...required, '--limit', 'per-page=1=2'], '`--limit per-page=1=2` has no value: a whole number follows the `=`.'],
    [[...required, 'more'], 'Unexpected argument `more`. See `--help`.'],
    [[...required, '--more'], 'Unknown option `--more`. See `--help`.'],
    [
      [...required, '--permission', 'checks=all'],
      '`--permission checks=all` is no permission: `contents`, `pull-requests`, `issues`, `checks`, each `=read`, `=write` or `=none`.',
    ],
    [
      [...pulled, '--fork', 'a/b', '--permission', 'checks=write'],
      '`--permission checks=write`: a pull request from a fork gets no token that writes.',
    ],
    [[...required, '--fault', 'x'], '`--fault x` is no fault: `[METHOD ]PART-OF-PATH=WHAT[@N]`. See `--help`.'],
  ])('%j are refused', (args, problem) => {
    expect(readArguments(args)).toEqual({ problem })
  })

  test('name all limits where one is unknown', () => {
    expect(readArguments([...required, '--limit', 'x=1'])).toEqual({
      problem: expect.stringMatching(/^`--limit x=1` is no limit: one of `per-page-default`, .*`rapid-posts`.*\.$/),
    })
  })
})
