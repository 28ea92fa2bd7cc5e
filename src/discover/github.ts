import { MAX_TOTAL } from '../data/limits.ts'
import { UserError } from '../errors.ts'
import { isRecord } from './answer.ts'
import type { TreeEntry } from './git.ts'

/** The part of Octokit that reading needs: one request by its route. */
export interface GitHubReader {
  readonly owner: string
  readonly repo: string
  readonly get: (route: string, parameters: Readonly<Record<string, string | number>>) => Promise<unknown>
}

/** Without a checkout every file is a request; beyond this many, a checkout is the better way. */
const MAX_BLOBS = 500
/** Requests that read blobs at the same time. */
const AT_ONCE = 8

/** Every file of a commit, walked folder by folder where the answer is cut (over 100,000 entries or 7 MB). */
export async function listTree(github: GitHubReader, sha: string, prefix = ''): Promise<readonly TreeEntry[]> {
  const whole = await tree(github, sha, true)
  if (!whole.truncated) return whole.entries.map((entry) => ({ ...entry, path: prefix + entry.path }))
  const level = await tree(github, sha, false)
  if (level.truncated)
    throw new UserError(
      `GitHub lists the folder \`${prefix || '/'}\` only in part. Add actions/checkout before this action.`,
    )
  const files = level.entries.map((entry) => ({ ...entry, path: prefix + entry.path }))
  const below: TreeEntry[] = []
  for (const folder of level.folders) below.push(...(await listTree(github, folder.sha, `${prefix}${folder.path}/`)))
  return [...files, ...below]
}

interface Tree {
  readonly entries: readonly TreeEntry[]
  readonly folders: readonly TreeEntry[]
  readonly truncated: boolean
}

async function tree({ get, owner, repo }: GitHubReader, sha: string, recursive: boolean): Promise<Tree> {
  const data = await get('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
    owner,
    repo,
    tree_sha: sha,
    ...(recursive ? { recursive: '1' } : {}),
  })
  const listed = isRecord(data) && Array.isArray(data['tree']) ? data['tree'] : []
  const all = listed.flatMap((item: unknown) => {
    if (!isRecord(item)) return []
    const { path, mode, sha: blob, type } = item
    return typeof path === 'string' && typeof mode === 'string' && typeof blob === 'string'
      ? [{ path, mode, sha: blob, type }]
      : []
  })
  return {
    entries: all.filter(({ type }) => type !== 'tree'),
    folders: all.filter(({ type }) => type === 'tree'),
    truncated: isRecord(data) && data['truncated'] === true,
  }
}

/** Blobs by their hash. Throws a UserError where there are more than a run should fetch one by one. */
export async function fetchBlobs(
  { get, owner, repo }: GitHubReader,
  shas: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (shas.length > MAX_BLOBS) {
    throw new UserError(
      `${shas.length} files are not in the checkout, and at most ${MAX_BLOBS} are fetched. Add actions/checkout with \`fetch-depth: 2\`.`,
    )
  }
  const blobs = new Map<string, Uint8Array>()
  const queue = [...shas]
  let spent = 0
  const work = async (): Promise<void> => {
    for (let sha = queue.shift(); sha !== undefined; sha = queue.shift()) {
      const data = await get('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { owner, repo, file_sha: sha })
      if (!isRecord(data) || typeof data['content'] !== 'string')
        throw new UserError(`GitHub answered without the content of blob ${sha}.`)
      const blob = Buffer.from(data['content'], data['encoding'] === 'base64' ? 'base64' : 'utf8')
      spent += blob.byteLength
      if (spent > MAX_TOTAL) {
        throw new UserError(
          `The files that are not in the checkout have more than ${MAX_TOTAL} bytes. Add actions/checkout with \`fetch-depth: 2\`.`,
        )
      }
      blobs.set(sha, blob)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return blobs
}

/** The commit where a branch left its base. */
export async function compareMergeBase(
  { get, owner, repo }: GitHubReader,
  base: string,
  head: string,
): Promise<string> {
  const data = await get('GET /repos/{owner}/{repo}/compare/{basehead}', {
    owner,
    repo,
    basehead: `${base}...${head}`,
    per_page: 1,
  })
  const commit = isRecord(data) ? data['merge_base_commit'] : undefined
  if (!isRecord(commit) || typeof commit['sha'] !== 'string')
    throw new UserError(`GitHub names no merge base of ${base} and ${head}.`)
  return commit['sha']
}

/** GitHub's contents API has the content of files up to this size. */
const MAX_CONTENTS = '1 MB'

/**
 * One file at a branch, a tag or a commit. Undefined where there is none, or where the token may not see it: GitHub
 * answers both alike.
 */
export async function readContents(
  { get, owner, repo }: GitHubReader,
  path: string,
  ref: string,
): Promise<string | undefined> {
  try {
    const data = await get('GET /repos/{owner}/{repo}/contents/{path}', { owner, repo, path, ref })
    if (!isRecord(data) || data['type'] !== 'file' || data['encoding'] !== 'base64')
      throw new UserError(`\`${owner}/${repo}/${path}@${ref}\` is no file of up to ${MAX_CONTENTS}.`)
    return Buffer.from(String(data['content']), 'base64').toString('utf8')
  } catch (error) {
    if (error instanceof UserError && isHidden(error.cause)) return undefined
    throw error
  }
}

const isHidden = (error: unknown): boolean => isRecord(error) && (error['status'] === 404 || error['status'] === 403)
