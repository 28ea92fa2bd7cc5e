import type { components } from '@octokit/openapi-types'
import { appOf, simpleUser, type Account } from './accounts.ts'
import type { Links } from './links.ts'
import type { SeedComment } from './options.ts'

/** A comment as it is kept. Times are ISO 8601 in UTC, whole seconds as on GitHub. */
export interface StoredComment {
  readonly id: number
  readonly login: string
  readonly type: Account['type']
  readonly body: string
  readonly createdAt: string
  readonly updatedAt: string
}

/** The comments of the pull request. Ids only grow, also over deleted comments. */
export interface CommentStore {
  /** By ascending id, the order of GitHub's list. */
  list(): readonly StoredComment[]
  get(id: number): StoredComment | undefined
  add(comment: SeedComment): StoredComment
  /** Undefined where there is no such comment. */
  edit(id: number, body: string): StoredComment | undefined
  /** Whether there was such a comment. */
  remove(id: number): boolean
}

const FIRST_ID = 1_000_000_001

/** Starts with the given comments. Throws where two have the same id. */
export function createCommentStore(seeds: readonly SeedComment[]): CommentStore {
  const stored = new Map<number, StoredComment>()
  let lastId = FIRST_ID - 1

  function add({ id = lastId + 1, login, type, body }: SeedComment): StoredComment {
    if (stored.has(id)) throw new Error(`two comments have the id ${id}`)
    const comment = { id, login, type, body, createdAt: now(), updatedAt: now() }
    stored.set(id, comment)
    lastId = Math.max(lastId, id)
    return comment
  }

  for (const seed of seeds) add(seed)
  return {
    list: () => [...stored.values()].toSorted((one, other) => one.id - other.id),
    get: (id) => stored.get(id),
    add,
    edit(id, body) {
      const comment = stored.get(id)
      if (comment === undefined) return undefined
      const edited = { ...comment, body, updatedAt: now() }
      stored.set(id, edited)
      return edited
    },
    remove: (id) => stored.delete(id),
  }
}

/** A comment of a pull request in GitHub's shape. */
export function commentJson(
  comment: StoredComment,
  pull: number,
  links: Links,
): components['schemas']['issue-comment'] {
  const url = links.repositoryApi(`/issues/comments/${comment.id}`)
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url,
    html_url: links.repositoryWeb(`/pull/${pull}#issuecomment-${comment.id}`),
    issue_url: links.repositoryApi(`/issues/${pull}`),
    user: simpleUser(comment, links),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: 'NONE',
    performed_via_github_app: appOf(comment.login, links),
    reactions: reactions(url),
  }
}

/** Nobody has reacted to the comment at this address. */
export function reactions(url: string): components['schemas']['reaction-rollup'] {
  return {
    url: `${url}/reactions`,
    total_count: 0,
    '+1': 0,
    '-1': 0,
    laugh: 0,
    hooray: 0,
    confused: 0,
    heart: 0,
    rocket: 0,
    eyes: 0,
  }
}

function now(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z')
}
