import type { Account } from './accounts.ts'
import type { Anchor } from './anchors.ts'

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'PENDING'

/** A review as it is kept. Times are ISO 8601 in UTC. */
export interface StoredReview {
  readonly id: number
  readonly login: string
  readonly type: Account['type']
  readonly state: ReviewState
  readonly body: string
  readonly commit: string
  readonly submittedAt: string
}

/** A comment on a diff as it is kept. */
export interface StoredReviewComment {
  readonly id: number
  readonly review: number
  readonly login: string
  readonly type: Account['type']
  readonly body: string
  readonly path: string
  readonly anchor: Anchor
  /** The commit whose diff it was written on. */
  readonly commit: string
  readonly inReplyTo: number | undefined
  readonly createdAt: string
  readonly updatedAt: string
}

/** A comment that is not kept yet. */
export type NewReviewComment = Pick<StoredReviewComment, 'body' | 'path' | 'anchor' | 'commit' | 'inReplyTo'>

/** The reviews of the pull request and their comments. Ids only grow. */
export interface ReviewStore {
  /** By ascending id, like the comments. */
  reviews(): readonly StoredReview[]
  comments(): readonly StoredReviewComment[]
  /** Keeps a review together with its comments. */
  add(review: Omit<StoredReview, 'id' | 'submittedAt'>, comments: readonly NewReviewComment[]): AddedReview
  /** Undefined where there is no such comment. */
  edit(id: number, body: string): StoredReviewComment | undefined
  remove(id: number): void
}

export interface AddedReview {
  readonly review: StoredReview
  readonly comments: readonly StoredReviewComment[]
}

const FIRST_REVIEW = 4_000_000_001
const FIRST_COMMENT = 5_000_000_001

/** Starts without reviews. */
export function createReviewStore(): ReviewStore {
  const reviews = new Map<number, StoredReview>()
  const comments = new Map<number, StoredReviewComment>()
  let lastReview = FIRST_REVIEW - 1
  let lastComment = FIRST_COMMENT - 1

  return {
    reviews: () => [...reviews.values()],
    comments: () => [...comments.values()],
    add(review, written) {
      lastReview += 1
      const added = { ...review, id: lastReview, submittedAt: now() }
      reviews.set(added.id, added)
      const { login, type } = review
      const kept = written.map((comment) => {
        lastComment += 1
        const one = { ...comment, id: lastComment, review: added.id, login, type, createdAt: now(), updatedAt: now() }
        comments.set(one.id, one)
        return one
      })
      return { review: added, comments: kept }
    },
    edit(id, body) {
      const comment = comments.get(id)
      if (comment === undefined) return undefined
      const edited = { ...comment, body, updatedAt: now() }
      comments.set(id, edited)
      return edited
    },
    remove: (id) => void comments.delete(id),
  }
}

function now(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z')
}
