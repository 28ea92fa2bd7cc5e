import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, vi } from 'vitest'
import { limitsWith } from '../../dev/github-stand-in/limits.ts'
import { startGitHub, type GitHubStandIn, type StandInOptions } from '../../dev/github-stand-in/server.ts'

// Requests follow each other here because their order is what is tested.
// oxlint-disable eslint/no-await-in-loop

export const REPOSITORY = 'acme/platform'
export const REPO_PATH = `/repos/${REPOSITORY}`
export const SUBMODULE_SHA = '0123456789abcdef0123456789abcdef01234567'

/** GitHub's own limits. */
export const limit = limitsWith()

/** A repository for the tests of a file, gone after the last of them. */
export const repository = createTestRepository()

const running: GitHubStandIn[] = []

afterAll(() => repository.remove())

afterEach(async () => {
  vi.useRealTimers()
  await Promise.all(running.splice(0).map((one) => one.close()))
  vi.unstubAllEnvs()
})

/** Keeps the requests of a test, wrong on purpose, out of the validation of recorded ones. */
export function unrecorded(): void {
  vi.stubEnv('GITHUB_STAND_IN_RECORD', '')
}

/** An answer; `json` is undefined where there is none. */
export interface Answered {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  // The shape is what the tests are about.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly json: any
}

interface Sent {
  readonly headers?: Record<string, string>
  readonly body?: unknown
  readonly text?: string
}

/** Starts a stand-in for the test repository, to be closed after the test, with shorthands for requests. */
export async function start(
  options: Omit<Partial<StandInOptions>, 'pull'> & { readonly pull?: StandInOptions['pull'] | undefined } = {},
) {
  const { pull = 'pull' in options ? undefined : repository.pull, ...others } = options
  const all = { repository: REPOSITORY, gitDir: repository.folder, ...others }
  const github = await startGitHub(pull === undefined ? all : { ...all, pull })
  running.push(github)
  const authorization = `Bearer ${options.token ?? 'ghs_standin'}`

  async function call(method: string, path: string, { headers = {}, body, text }: Sent = {}): Promise<Answered> {
    const sent = text ?? (body === undefined ? null : JSON.stringify(body))
    const response = await fetch(`${github.url}${path}`, { method, headers: { authorization, ...headers }, body: sent })
    const received = await response.text()
    const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false
    return {
      status: response.status,
      headers: response.headers,
      text: received,
      json: isJson ? JSON.parse(received) : undefined,
    }
  }

  return {
    ...github,
    call,
    get: (path: string) => call('GET', path),
    comment: (body: string, number = 7) => call('POST', `${REPO_PATH}/issues/${number}/comments`, { body: { body } }),
    /** The statuses of many equal requests, 50 at a time. */
    async getMany(path: string, count: number): Promise<readonly number[]> {
      const statuses: number[] = []
      while (statuses.length < count) {
        const batch = Array.from({ length: Math.min(50, count - statuses.length) }, () => call('GET', path))
        statuses.push(...(await Promise.all(batch)).map(({ status }) => status))
      }
      return statuses
    },
  }
}

/** The addresses of a `Link` header by their relation. */
export function linksOf({ headers }: Answered): Record<string, string> {
  const links = (headers.get('link') ?? '').matchAll(/<([^>]*)>; rel="(\w+)"/g)
  return Object.fromEntries([...links].map(([, url, relation]) => [relation, url]))
}

/** The commits of a comparison. */
export function commitsOf({ json }: Answered): readonly string[] {
  return json.commits.map(({ sha }: { sha: string }) => sha)
}

/** A repository with `main` and `topic`, which both have a commit of their own after the merge base. */
function createTestRepository() {
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-'))
  const ingress = `${'# A comment that makes the file long enough for several lines of base64.\n'.repeat(3)}kind: IngressNginxController\n`
  const who = { NAME: 'Ann', EMAIL: 'ann@example.com', DATE: '2026-01-02T05:04:05+02:00' }
  const env = {
    PATH: process.env['PATH'],
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    ...Object.fromEntries(
      Object.entries(who).flatMap(([key, value]) => [
        [`GIT_AUTHOR_${key}`, value],
        [`GIT_COMMITTER_${key}`, value],
      ]),
    ),
  }

  function gitWith(input: string, ...parameters: readonly string[]): string {
    return execFileSync('git', parameters, {
      cwd: folder,
      env,
      input,
      maxBuffer: 1e9,
      stdio: ['pipe', 'pipe', 'ignore'],
    })
      .toString()
      .trim()
  }
  const git = (...parameters: readonly string[]) => gitWith('', ...parameters)
  const write = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const commit = (message: string) => {
    git('add', '--all', '.')
    git('update-index', '--add', '--cacheinfo', `160000,${SUBMODULE_SHA},vendor`)
    git('commit', '--quiet', '-m', message)
    return git('rev-parse', 'HEAD')
  }

  git('init', '--quiet', '--initial-branch=main')
  write('README.md', '# Read\n\n')
  write('clusters/prod/ingress.yml', ingress)
  write('clusters/prod/ä b.yml', 'a: b\n')
  write('old.yml', 'old: true\n')
  write('text.txt', 'some text\nthat is\nmoved\n')
  write('logo.png', Buffer.from([0, 1, 2, 3]))
  write('.gitmodules', '[submodule "vendor"]\n\tpath = vendor\n\turl = https://example.com/vendor.git\n')
  symlinkSync('clusters/prod/ingress.yml', join(folder, 'link.yml'))
  symlinkSync('../elsewhere.yml', join(folder, 'outside.yml'))
  const mergeBase = commit('Begin')

  git('switch', '--quiet', '-c', 'topic')
  write('clusters/prod/ingress.yml', `${ingress}# changed\n`)
  write('big.yml', 'line: 1\n'.repeat(limit('patch-lines') + 1))
  write('logo.png', Buffer.from([0, 3, 2, 1]))
  git('rm', '--quiet', 'old.yml', 'link.yml')
  write('link.yml', 'no: link\n')
  mkdirSync(join(folder, 'moved'))
  git('mv', 'text.txt', 'moved/text.txt')
  const head = commit('Change much\n\nWith a body: ä')
  git('switch', '--quiet', 'main')
  write('README.md', '# Moved\n')
  const base = commit('Move on')

  function treeOf(names: readonly string[]): string {
    const blob = gitWith('x: 1\n', 'hash-object', '-w', '--stdin')
    return gitWith(names.map((name) => `100644 blob ${blob}\t${name}\n`).join(''), 'mktree')
  }
  const commitTree = (tree: string) => git('commit-tree', '-m', 'Tree', tree)
  const importCommits = (commands: string) => {
    gitWith(`feature done\n${commands}done\n`, 'fast-import', '--quiet', '--force')
    return git('rev-parse', 'imported')
  }
  return {
    folder,
    ingress,
    mergeBase,
    base,
    head,
    pull: { number: 7, baseRef: 'main', baseSha: base, headSha: head },
    git,
    treeOf,
    commitTree,
    /** A commit with one file. */
    commitOf: (name: string, blob: string) => commitTree(gitWith(`100644 blob ${blob}\t${name}\n`, 'mktree')),
    /** A blob of zeros. */
    blobOfSize(size: number): string {
      const file = join(folder, '.git', 'zeros')
      writeFileSync(file, '')
      truncateSync(file, size)
      return git('hash-object', '-w', file)
    },
    /** A commit that changes one file. */
    commitFile: (from: string, path: string, content: string) =>
      importCommits(
        `${importCommit('One', from)}M 100644 inline ${path}\ndata ${Buffer.byteLength(content)}\n${content}\n`,
      ),
    /** A commit that adds many files of the same content. */
    commitFiles(from: string, count: number, content: string): string {
      const blob = gitWith(content, 'hash-object', '-w', '--stdin')
      const files = Array.from({ length: count }, (_, index) => `M 100644 ${blob} many/${index}.yml\n`)
      return importCommits(importCommit('Many', from) + files.join(''))
    },
    /** A row of commits, oldest first. */
    commitChain(from: string, count: number): readonly string[] {
      const commits = Array.from({ length: count }, (_, index) =>
        importCommit(`Commit ${index}`, index === 0 ? from : undefined),
      )
      const tip = importCommits(commits.join(''))
      return git('rev-list', '--reverse', `${from}..${tip}`).split('\n')
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A commit in the language of `git fast-import`; without `from` it follows the one before. */
function importCommit(message: string, from?: string): string {
  const parent = from === undefined ? '' : `from ${from}\n`
  return `commit refs/heads/imported\ncommitter Ann <ann@example.com> 1767326645 +0000\ndata <<END\n${message}\nEND\n${parent}`
}
