import type { components } from '@octokit/openapi-types'
import { diffTooLarge, type Answer } from './answer.ts'
import { parseChanges, type FileChange } from './git-output.ts'
import type { GitRepository } from './git-repository.ts'
import type { LimitOf } from './limits.ts'
import type { Links } from './links.ts'
import type { State } from './state.ts'

type DiffEntry = components['schemas']['diff-entry']

const STATUS: Readonly<Record<string, DiffEntry['status']>> = {
  A: 'added',
  C: 'copied',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
}

/** Files that differ between two commits, renames found, in git's order. */
export async function changesBetween(git: GitRepository, from: string, to: string): Promise<readonly FileChange[]> {
  const diff = (...format: readonly string[]) =>
    git.run('diff-tree', '-r', '-M', '--no-ext-diff', '--no-textconv', ...format, from, to, '--')
  const [raw, numstat, patches] = await Promise.all([
    diff('-z', '--raw', '--no-abbrev'),
    diff('-z', '--numstat'),
    diff('-p', '--no-color'),
  ])
  return parseChanges(raw, numstat, patches)
}

/** Two commits of a comparison: addresses of what is gone point into `base`, the others into `head`. */
export interface Sides {
  readonly base: string
  readonly head: string
}

/** A page of changed files in GitHub's shape. */
export function diffEntries(changes: readonly FileChange[], sides: Sides, limit: LimitOf, links: Links): DiffEntry[] {
  let lines = 0
  return changes.map((change) => {
    lines += change.additions + change.deletions
    if (lines > limit('page-patch-lines')) {
      return diffEntry({ ...change, additions: 0, deletions: 0, patch: undefined }, sides, links)
    }
    const isLarge = change.additions + change.deletions > limit('patch-lines')
    return diffEntry(isLarge ? { ...change, patch: undefined } : change, sides, links)
  })
}

/** What the diff media type answers: git's own text, or the 406 of one that is too large. `files` are changed. */
export async function diffAnswer({ git, limit }: State, from: string, to: string, files: number): Promise<Answer> {
  const maxFiles = limit('diff-files')
  if (files > maxFiles) {
    return diffTooLarge(
      `Sorry, the diff exceeded the maximum number of files (${maxFiles}). Consider using 'List pull requests files' API or locally cloning the repository instead.`,
    )
  }
  const diff = await git.run(
    'diff-tree',
    '-r',
    '-M',
    '-p',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    from,
    to,
    '--',
  )
  const maxLines = limit('diff-lines')
  if (diff.toString('latin1').split('\n').length - 1 > maxLines) {
    return diffTooLarge(`Sorry, the diff exceeded the maximum number of lines (${maxLines})`)
  }
  return { status: 200, body: diff, headers: { 'content-type': 'application/vnd.github.diff; charset=utf-8' } }
}

function diffEntry(change: FileChange, sides: Sides, links: Links): DiffEntry {
  const { path, previousPath, status, sha, additions, deletions, patch } = change
  const commit = status === 'D' ? sides.base : sides.head
  const encoded = encodeURIComponent(path)
  return {
    sha,
    filename: path,
    status: STATUS[status] ?? 'changed',
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: links.repositoryWeb(`/blob/${commit}/${encoded}`),
    raw_url: links.repositoryWeb(`/raw/${commit}/${encoded}`),
    contents_url: links.repositoryApi(`/contents/${encoded}?ref=${commit}`),
    ...(patch === undefined ? {} : { patch }),
    ...(previousPath === undefined ? {} : { previous_filename: previousPath }),
  }
}
