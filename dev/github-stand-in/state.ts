import { accountOfToken, type Account } from './accounts.ts'
import { createCheckRunStore, type CheckRunStore } from './check-runs.ts'
import { createCommentStore, type CommentStore } from './comments.ts'
import { openRepository, type GitRepository } from './git-repository.ts'
import { limitsWith, type LimitOf } from './limits.ts'
import type { Permissions, PullOptions, StandInOptions } from './options.ts'
import { createReviewStore, type ReviewStore } from './reviews.ts'

/** All that the endpoints answer from. What people and apps write alone changes. */
export interface State {
  readonly repository: string
  readonly pull: PullOptions | undefined
  readonly token: string
  /** Whom the token acts as. */
  readonly account: Account
  readonly permissions: Required<Permissions>
  readonly limit: LimitOf
  readonly git: GitRepository
  readonly comments: CommentStore
  readonly checkRuns: CheckRunStore
  readonly reviews: ReviewStore
  readonly defaultBranch: () => Promise<string>
  /** The commit that a SHA, branch or tag names on GitHub. */
  readonly resolve: (ref: string) => Promise<string | undefined>
}

/** The state at the start. Throws where two of the given comments have the same id. */
export function createState(options: StandInOptions): State {
  const { repository, pull, token = 'ghs_standin', permissions } = options
  const git = openRepository(options.gitDir)
  const limit = limitsWith(options.limits)

  async function defaultBranch(): Promise<string> {
    return pull?.baseRef ?? (await git.currentBranch()) ?? 'main'
  }

  return {
    repository,
    pull,
    token,
    account: accountOfToken(token),
    permissions: { contents: 'read', pullRequests: 'write', issues: 'none', checks: 'none', ...permissions },
    limit,
    git,
    comments: createCommentStore(options.comments ?? []),
    checkRuns: createCheckRunStore(limit('check-runs-per-name')),
    reviews: createReviewStore(),
    defaultBranch,
    async resolve(ref) {
      if (pull !== undefined && ref === `refs/pull/${pull.number}/head`) {
        return (pull.follow === undefined ? undefined : await git.resolveCommit(pull.follow)) ?? pull.headSha
      }
      // A checkout of the pull request need not have the base branch as a branch of its own.
      return (await git.resolveCommit(ref)) ?? (ref === pull?.baseRef ? pull.baseSha : undefined)
    },
  }
}
