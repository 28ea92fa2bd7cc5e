import { type Comment, type CommentApi, MAX_PAGES, PAGE_SIZE } from './comments.ts'
import { parseComment } from './marks.ts'

export interface Seen {
  /** What may be ours, the oldest first: that it is, only an update proves. */
  readonly comments: readonly Comment[]
  /** Where the oldest stands, or the last page where there is none. */
  readonly page: number
}

/**
 * The first page with comments of ours that were not refused, from a page on. Pages before it are read again only where
 * nothing is found: comments that were deleted move the others forward.
 */
export async function findOurs(
  api: CommentApi,
  target: string,
  refused: ReadonlySet<number>,
  from: number,
): Promise<Seen> {
  for (let page = from; page <= MAX_PAGES; page += 1) {
    const all = await api.list(page)
    const ours: Comment[] = []
    for (const comment of all) {
      const isTarget = parseComment(comment.body)?.target === target
      if (isTarget && !refused.has(comment.id) && (await api.isOurs(comment))) ours.push(comment)
    }
    if (ours.length > 0) return { comments: ours.toSorted((one, other) => one.id - other.id), page }
    if (all.length < PAGE_SIZE) return from === 1 ? { comments: [], page } : findOurs(api, target, refused, 1)
  }
  return { comments: [], page: 1 }
}

/**
 * Whether a comment is one too many: it stands beside an older one of the same author and target, and is as the action
 * wrote it. One that somebody has edited is no longer ours to delete.
 */
export function isSpare({ login, body }: Comment, oldest: Comment): boolean {
  return login === oldest.login && parseComment(body)?.intact === true
}
