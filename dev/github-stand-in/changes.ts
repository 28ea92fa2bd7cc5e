import type { components } from '@octokit/openapi-types'
import { parseChanges, type FileChange } from './git-output.ts'
import type { GitRepository } from './git-repository.ts'
import { PAGE_MAX_PATCH_LINES, PATCH_MAX_LINES } from './limits.ts'
import type { Links } from './links.ts'

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
export function diffEntries(changes: readonly FileChange[], sides: Sides, links: Links): DiffEntry[] {
  let lines = 0
  return changes.map((change) => {
    lines += change.additions + change.deletions
    return lines > PAGE_MAX_PATCH_LINES
      ? diffEntry({ ...change, additions: 0, deletions: 0, patch: undefined }, sides, links)
      : diffEntry(change, sides, links)
  })
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
    ...(patch === undefined || additions + deletions > PATCH_MAX_LINES ? {} : { patch }),
    ...(previousPath === undefined ? {} : { previous_filename: previousPath }),
  }
}
