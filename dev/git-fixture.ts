import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Files by their path; null removes one. */
export type Files = Readonly<Record<string, string | null>>

/** A repository with a pull request: the base branch, the author's commit, and GitHub's test merge of the two. */
export interface PullRequestRepository {
  readonly folder: string
  readonly base: string
  readonly head: string
  readonly merge: string
}

/** Runs git with a fixed identity and date, so that the same files give the same commits. */
export function gitIn(folder: string, ...args: readonly string[]): string {
  const identity = {
    GIT_AUTHOR_NAME: 'Example',
    GIT_AUTHOR_EMAIL: 'example@example.com',
    GIT_AUTHOR_DATE: '2026-11-01T00:00:00Z',
  }
  const committer = {
    GIT_COMMITTER_NAME: 'Example',
    GIT_COMMITTER_EMAIL: 'example@example.com',
    GIT_COMMITTER_DATE: '2026-11-01T00:00:00Z',
  }
  const env = {
    ...process.env,
    ...identity,
    ...committer,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
  }
  // Git that tidies up behind a commit would still write while the folder is removed.
  const settings = ['commit.gpgSign=false', 'core.autocrlf=false', 'gc.auto=0'].flatMap((one) => ['-c', one])
  return execFileSync('git', [...settings, ...args], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
    .toString()
    .trim()
}

/** A folder that is gone when `remove` is called. */
export function temporaryFolder(prefix: string): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), prefix))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Writes files (or a folder of files) into a work tree and commits all of it. Returns the commit. */
export function commitFiles(folder: string, files: Files | string, message: string): string {
  if (typeof files === 'string') cpSync(files, folder, { recursive: true })
  else {
    for (const [path, text] of Object.entries(files)) {
      if (text === null) rmSync(join(folder, path))
      else {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), text)
      }
    }
  }
  gitIn(folder, 'add', '--all', '--force')
  gitIn(folder, 'commit', '--quiet', '--allow-empty', '--message', message)
  return gitIn(folder, 'rev-parse', 'HEAD')
}

/** Makes a repository with a pull request whose test merge is checked out, as actions/checkout with history does it. */
export function pullRequestRepository(
  folder: string,
  base: Files | string,
  head: Files | string,
): PullRequestRepository {
  mkdirSync(folder, { recursive: true })
  gitIn(folder, 'init', '--quiet', '--initial-branch', 'main')
  const baseSha = commitFiles(folder, base, 'Base')
  gitIn(folder, 'checkout', '--quiet', '-b', 'topic')
  const headSha = commitFiles(folder, head, 'Change')
  return { folder, base: baseSha, head: headSha, merge: testMerge(folder, baseSha, headSha) }
}

/** Adds a commit to the pull request's branch and merges anew, as a push does. */
export function pushCommit(repository: PullRequestRepository, files: Files): PullRequestRepository {
  gitIn(repository.folder, 'checkout', '--quiet', repository.head)
  const head = commitFiles(repository.folder, files, 'Push')
  return { ...repository, head, merge: testMerge(repository.folder, repository.base, head) }
}

function testMerge(folder: string, base: string, head: string): string {
  gitIn(folder, 'checkout', '--quiet', '--detach', base)
  gitIn(folder, 'merge', '--quiet', '--no-ff', '--message', 'Merge', head)
  const merge = gitIn(folder, 'rev-parse', 'HEAD')
  gitIn(folder, 'update-ref', 'refs/pull/1/merge', merge)
  gitIn(folder, 'update-ref', 'refs/pull/1/head', head)
  return merge
}

/** A clone of depth 1 with the test merge checked out, the default of actions/checkout, or with the head. */
export function shallowCheckout(
  repository: PullRequestRepository,
  folder: string,
  side: 'merge' | 'head' = 'merge',
): void {
  mkdirSync(folder, { recursive: true })
  gitIn(folder, 'init', '--quiet')
  gitIn(folder, 'fetch', '--quiet', '--depth=1', `file://${repository.folder}`, `refs/pull/1/${side}`)
  gitIn(folder, 'checkout', '--quiet', '--detach', 'FETCH_HEAD')
}
