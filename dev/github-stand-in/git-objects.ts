import type { components } from '@octokit/openapi-types'
import { notFound, ok, tooLarge, type Answer } from './answer.ts'
import { rawMediaType, type Call } from './call.ts'
import type { GitCommit, TreeEntry } from './git-output.ts'
import type { GitObject } from './git-repository.ts'
import type { LimitOf } from './limits.ts'
import type { Links } from './links.ts'
import type { State } from './state.ts'

const FULL_SHA = /^[0-9a-f]{40}$/

/** What GitHub says of the signature of a commit that has none; others are not looked at. */
export const UNSIGNED = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }

/** `GET /repos/{owner}/{repo}/git/commits/{commit_sha}` */
export async function getCommit(state: State, { parameters: [sha = ''], links }: Call): Promise<Answer> {
  const object = await findObject(state, sha)
  return object?.type === 'commit' ? ok(gitCommitJson(await state.git.commit(sha), links)) : notFound()
}

/** `GET /repos/{owner}/{repo}/git/trees/{tree_sha}`; any value of `recursive` counts as yes, as on GitHub. */
export async function getTree(state: State, { parameters: [name = ''], query, links }: Call): Promise<Answer> {
  const object = await findObject(state, name)
  const sha = object?.type === 'tree' ? name : await state.resolve(name)
  if (sha === undefined) return notFound()
  const recursive = query.has('recursive')
  const entries = await state.git.tree(sha, recursive)
  const kept = recursive ? withinLimits(entries, state.limit) : entries
  // Asked for a commit, GitHub answers with the commit's SHA, not with that of its tree.
  const tree: components['schemas']['git-tree'] = {
    sha,
    url: links.repositoryApi(`/git/trees/${sha}`),
    tree: kept.map((entry) => treeEntryJson(entry, links)),
    truncated: kept.length < entries.length,
  }
  return ok(tree)
}

/** `GET /repos/{owner}/{repo}/git/blobs/{file_sha}`, as JSON or raw. */
export async function getBlob(state: State, { parameters: [sha = ''], accept, links }: Call): Promise<Answer> {
  const object = await findObject(state, sha)
  if (object?.type !== 'blob') return notFound()
  const bytes = object.content
  if (bytes.length > state.limit('blob-bytes')) {
    return tooLarge(
      'This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API.',
    )
  }
  const raw = rawMediaType(accept)
  if (raw !== undefined) return rawAnswer(bytes, raw)
  const blob: components['schemas']['blob'] = {
    sha,
    node_id: `B_${sha}`,
    size: bytes.length,
    url: links.repositoryApi(`/git/blobs/${sha}`),
    content: base64Lines(bytes),
    encoding: 'base64',
  }
  return ok(blob)
}

/** Bytes as they are, labeled with the raw media type that was asked for. */
export function rawAnswer(bytes: Buffer, mediaType: string): Answer {
  return { status: 200, body: bytes, headers: { 'content-type': `${mediaType}; charset=utf-8` } }
}

/** Base64 as GitHub prints it: a line break after every 60 characters and at the end. */
export function base64Lines(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{1,60}/g, '$&\n')
}

/** The object that a full SHA names; these endpoints take no short ones. */
async function findObject(state: State, sha: string): Promise<GitObject | undefined> {
  return FULL_SHA.test(sha) ? state.git.object(sha) : undefined
}

function gitCommitJson(commit: GitCommit, links: Links): components['schemas']['git-commit'] {
  const url = (sha: string) => links.repositoryApi(`/git/commits/${sha}`)
  const htmlUrl = (sha: string) => links.repositoryWeb(`/commit/${sha}`)
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    url: url(commit.sha),
    html_url: htmlUrl(commit.sha),
    author: commit.author,
    committer: commit.committer,
    message: commit.message,
    tree: { sha: commit.tree, url: links.repositoryApi(`/git/trees/${commit.tree}`) },
    parents: commit.parents.map((sha) => ({ sha, url: url(sha), html_url: htmlUrl(sha) })),
    verification: UNSIGNED,
  }
}

function treeEntryJson(entry: TreeEntry, links: Links): components['schemas']['git-tree']['tree'][number] {
  const { path, mode, type, sha, size } = entry
  // The commit of a submodule is in another repository: GitHub gives it no address.
  const address = type === 'commit' ? {} : { url: links.repositoryApi(`/git/${type}s/${sha}`) }
  return { path, mode, type, sha, ...(size === undefined ? {} : { size }), ...address }
}

function withinLimits(entries: readonly TreeEntry[], limit: LimitOf): readonly TreeEntry[] {
  const maxBytes = limit('tree-bytes')
  let bytes = 0
  const fitting = entries.findIndex((entry) => {
    // GitHub does not say what the 7 MB measure; 100,000 entries fit into them only as git's own lines.
    bytes += Buffer.byteLength(`${entry.mode} ${entry.type} ${entry.sha}\t${entry.path}\0`)
    return bytes > maxBytes
  })
  return entries.slice(0, Math.min(limit('tree-entries'), fitting === -1 ? entries.length : fitting))
}
