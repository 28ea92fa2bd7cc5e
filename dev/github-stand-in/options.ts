import type { Annotation, StoredCheckRun } from './check-runs.ts'
import type { LimitName } from './limits.ts'
import type { StoredReview, StoredReviewComment } from './reviews.ts'

/** What a test hands to the stand-in and what it gets back. */

/** A comment that somebody else wrote before the run. `id` is the next free one if left out. */
export interface SeedComment {
  readonly id?: number
  readonly login: string
  readonly type: 'User' | 'Bot'
  readonly body: string
}

/** The pull request of the repository. Both commits must be in `gitDir`, also where the head lies in a fork. */
export interface PullOptions {
  readonly number: number
  readonly baseRef: string
  readonly baseSha: string
  readonly headSha: string
  /** Name of the head's branch; `topic` if left out. */
  readonly headRef?: string
  /** A ref of `gitDir` whose commit is the head at every request; `headSha` where there is no such ref. */
  readonly follow?: string
  /** `owner/name` of the fork that the head comes from; the repository itself if left out. */
  readonly headRepository?: string
  readonly title?: string
}

/** The `permissions:` block of a workflow, as far as the action uses it. */
export interface Permissions {
  readonly contents?: Access
  readonly pullRequests?: Access
  readonly issues?: Access
  readonly checks?: Access
}

/** `none` where the workflow does not name a permission. */
export type Access = 'read' | 'write' | 'none'

/**
 * What goes wrong with a request. An answer with a status replaces the normal one; `drop` closes the connection and
 * `hang` never answers: in all three cases nothing is done. Otherwise the request is carried out: after `delay`
 * milliseconds, or with an answer that gets lost (`drop`, `hang`), ends in its middle (`truncate`) or takes `slow`
 * milliseconds to arrive.
 */
export type Fault =
  | { readonly status: number; readonly body?: unknown; readonly headers?: Record<string, string> }
  | 'drop'
  | 'hang'
  | { readonly answer: 'drop' | 'hang' | 'truncate' }
  | { readonly delay: number }
  | { readonly slow: number }

/**
 * A request as a fault injector sees it: `path` with the query, exactly as sent; `count` is 1 for the first request
 * with this method and path, 2 for the second, and so on.
 */
export interface FaultRequest {
  readonly method: string
  readonly path: string
  readonly count: number
}

/** What a stand-in is started with; all but the first two may be left out. */
export interface StandInOptions {
  /** `owner/name`. */
  readonly repository: string
  /** A local repository, work tree or bare, whose objects and branches are served. */
  readonly gitDir: string
  readonly pull?: PullOptions
  /** Comments that are already on the pull request. */
  readonly comments?: readonly SeedComment[]
  /**
   * Contents read and pull requests write unless told otherwise. The repository counts as private, so what the token
   * may not read is refused too (on a public repository GitHub lets everybody read).
   */
  readonly permissions?: Permissions
  /** `ghs_standin` if left out. A token without the prefix `ghs_` is that of a person who owns the repository. */
  readonly token?: string
  /** Other limits than GitHub's, by the names of `limits.ts`. */
  readonly limits?: Readonly<Partial<Record<LimitName, number>>>
  /** Asked before anything else, for every request. */
  readonly faults?: (request: FaultRequest) => Fault | undefined
  /** A port of 127.0.0.1; a free one if left out. */
  readonly port?: number
  /** Told of every exchange when it is recorded. */
  readonly onExchange?: (exchange: RecordedExchange) => void
}

/**
 * One request and its answer. `path` has the query and is as sent. Bodies are parsed JSON, or text where they are not
 * JSON, or undefined where there is none. `status` is 0 where nothing was done (`drop`, `hang`); an answer that got lost
 * is recorded as it was meant.
 */
export interface RecordedExchange {
  readonly method: string
  readonly path: string
  readonly requestBody: unknown
  readonly status: number
  readonly responseBody: unknown
  /** The answer came from `faults` or suffered from it: it is nothing that GitHub promises. */
  readonly injected: boolean
}

/** A comment as the stand-in holds it now; `updatedAt` is ISO 8601 in UTC. */
export interface CommentView {
  readonly id: number
  readonly login: string
  readonly body: string
  readonly updatedAt: string
}

/** A check run as the stand-in holds it now. */
export type CheckRunView = Omit<StoredCheckRun, 'login'> & { readonly annotations: readonly Annotation[] }

/** A review as the stand-in holds it now. */
export type ReviewView = Pick<StoredReview, 'id' | 'login' | 'state' | 'body' | 'commit'>

/** A review comment as the stand-in holds it now, at the place that it was written for; lines count from 1. */
export type ReviewCommentView = Pick<
  StoredReviewComment,
  'id' | 'review' | 'login' | 'body' | 'path' | 'commit' | 'inReplyTo'
> & { readonly line: number | undefined; readonly startLine: number | undefined }

/** What somebody else answers to a review comment. */
export interface SeedReply {
  readonly inReplyTo: number
  readonly login: string
  readonly type: 'User' | 'Bot'
  readonly body: string
}

/** A running stand-in. */
export interface GitHubStandIn {
  /** `http://127.0.0.1:PORT`, for `GITHUB_API_URL`; `/api/v3` below it answers as well. */
  readonly url: string
  /** In the order in which they were answered. */
  readonly exchanges: readonly RecordedExchange[]
  /** By ascending id. */
  comments(): readonly CommentView[]
  /** Lets somebody else comment in the middle of a run; no limit or permission applies. */
  addComment(seed: SeedComment): void
  /** By ascending id, like the two lists below. */
  checkRuns(): readonly CheckRunView[]
  reviews(): readonly ReviewView[]
  reviewComments(): readonly ReviewCommentView[]
  /** Lets somebody else answer to a review comment. Throws where there is no such comment. */
  addReply(seed: SeedReply): void
  /** Stops at once, open requests included. Writes the exchanges if GITHUB_STAND_IN_RECORD names a folder. */
  close(): Promise<void>
}
