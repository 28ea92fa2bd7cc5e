import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { openRepository, type GitRepository } from '../github-stand-in/git-repository.ts'
import type { PullOptions } from '../github-stand-in/options.ts'
import { startGitHub } from '../github-stand-in/server.ts'
import { prepareStep } from '../runner.ts'
import { readArguments, USAGE, type Arguments, type Problem } from './arguments.ts'

const PULL = 1

/**
 * Serves a repository until a signal ends it, as `USAGE` says. Returns the exit code: 0 served and ended, 2 could not
 * be served.
 */
export async function main(args: readonly string[]): Promise<number> {
  const asked = readArguments(args)
  if (asked === 'help') {
    process.stdout.write(USAGE)
    return 0
  }
  if ('problem' in asked) return fail(asked)
  const temp = mkdtempSync(join(tmpdir(), 'github-stand-in-'))
  try {
    const served = await serve(asked, temp)
    return typeof served === 'number' ? served : fail(served)
  } finally {
    rmSync(temp, { recursive: true, force: true })
  }
}

async function serve(asked: Arguments, temp: string): Promise<number | Problem> {
  const git = openRepository(resolve(asked.repo))
  const folder = await topOf(git)
  if (folder === undefined) return { problem: `\`${asked.repo}\` is no git repository.` }
  const repository =
    asked.name ??
    `acme/${basename(folder)
      .replace(/\.git$/, '')
      .replaceAll(/[^\w.-]+/g, '-')}`
  const pull = asked.pull === undefined ? undefined : await resolvePull(git, asked.pull)
  if (pull !== undefined && 'problem' in pull) return pull
  try {
    const github = await startGitHub({
      ...asked.server,
      repository,
      gitDir: folder,
      ...(pull === undefined ? {} : { pull }),
      onExchange: ({ method, path, status }) => print(`${method} ${path} ${status === 0 ? 'no answer' : status}`),
    })
    print(`Serving ${folder} as ${repository} at ${github.url}. Ctrl-C ends it.`)
    if (pull !== undefined)
      print(example({ url: github.url, repository, folder, temp, pull, token: asked.server.token }))
    print('Requests:')
    await signal()
    await github.close()
    return 0
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      return { problem: `Port ${asked.server.port} is taken: choose another one, or leave \`--port\` out.` }
    }
    throw error
  }
}

/** The folder of the work tree, or of the bare repository. */
async function topOf(git: GitRepository): Promise<string | undefined> {
  try {
    const isBare = (await git.run('rev-parse', '--is-bare-repository')).toString().trim() === 'true'
    const question = isBare ? ['--absolute-git-dir'] : ['--show-toplevel']
    return (await git.run('rev-parse', ...question)).toString().trim()
  } catch {
    return undefined
  }
}

async function resolvePull(
  git: GitRepository,
  { head, base, fork }: NonNullable<Arguments['pull']>,
): Promise<PullOptions | Problem> {
  const [headSha, baseSha] = await Promise.all([git.resolveCommit(head), git.resolveCommit(base)])
  if (headSha === undefined) return { problem: `\`--pull ${head}\` names no commit of the repository.` }
  if (baseSha === undefined) return { problem: `\`--base ${base}\` names no commit of the repository.` }
  if ((await git.mergeBase(baseSha, headSha)) === undefined) {
    return { problem: `\`${base}\` and \`${head}\` have no commit in common.` }
  }
  return {
    number: PULL,
    baseRef: base,
    baseSha,
    headSha,
    headRef: head,
    follow: head,
    ...(fork === undefined ? {} : { headRepository: fork }),
  }
}

interface Example {
  readonly url: string
  readonly repository: string
  readonly folder: string
  readonly temp: string
  readonly pull: PullOptions
  readonly token: string
}

/** How to run an action on the pull request, to be pasted into a shell. */
function example({ url, repository, folder, temp, pull, token }: Example): string {
  const repo = { full_name: repository }
  const payload = {
    action: 'synchronize',
    number: pull.number,
    pull_request: {
      number: pull.number,
      head: { ref: pull.headRef, sha: pull.headSha, repo: { full_name: pull.headRepository ?? repository } },
      base: { ref: pull.baseRef, sha: pull.baseSha, repo },
    },
    repository: repo,
  }
  const { env, files } = prepareStep({
    api: url,
    repository,
    workspace: folder,
    temp,
    // The test merge that GitHub makes would have to be written into the repository.
    pull: { folder, base: pull.baseSha, head: pull.headSha, merge: pull.headSha },
    payload,
    inputs: { token },
  })
  const lines = Object.entries(env)
    .filter(([name]) => /^(?:CI$|GITHUB_|RUNNER_|INPUT_)/.test(name))
    .map(([name, value]) => `export ${name}=${quote(value)}`)
  return `
Pull request ${pull.number} is open: ${pull.headRef} into ${pull.baseRef}. Run a bundle of an action on it in another shell:

${lines.join('\n')}
node dist/index.js

An input NAME is a variable INPUT_NAME. Outputs go to ${files.output}, the summary to ${files.summary}.
`
}

/** For a POSIX shell. */
function quote(value: string): string {
  return /^[\w./:@-]+$/.test(value) ? value : `'${value.replaceAll("'", String.raw`'\''`)}'`
}

function signal(): Promise<void> {
  return new Promise((end) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => end())
  })
}

function fail({ problem }: Problem): number {
  process.stderr.write(`github-stand-in: ${problem}\n`)
  return 2
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
