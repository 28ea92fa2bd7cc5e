import type { PullRequest, RunContext } from './event.ts'
import { checkedOut, mergeBase } from './git.ts'
import { compareMergeBase, type GitHubReader } from './github.ts'
import { UserError } from '../errors.ts'

/** The commits that a run looks at. */
export interface Revisions {
  readonly head: string
  /** Undefined: nothing to compare with, everything is judged. */
  readonly base: string | undefined
  /** The commit whose policy judges. */
  readonly policy: string
}

/**
 * The commits of a run. On a pull request head is the test merge that is checked out and base its first parent; without that,
 * the pull request's head and the merge base. In a merge queue they are what the queue names; on any other event what is
 * checked out is judged as a whole, or the run's commit where nothing is. `github` is asked only for what the clone cannot
 * tell.
 */
export async function revisionsOf(context: RunContext, github: () => Promise<GitHubReader>): Promise<Revisions> {
  const here = checkedOut(context.workspace)
  if (context.pullRequest !== undefined) return pullRevisions(context.pullRequest, context.workspace, here, github)
  if (context.mergeGroup !== undefined) {
    const { headSha, baseSha } = context.mergeGroup
    return { head: headSha, base: baseSha, policy: baseSha }
  }
  const head = here?.sha ?? context.sha
  if (head === undefined) throw new UserError('There is no checkout to read. Add actions/checkout before this action.')
  return { head, base: undefined, policy: head }
}

async function pullRevisions(
  pull: PullRequest,
  folder: string,
  here: ReturnType<typeof checkedOut>,
  github: () => Promise<GitHubReader>,
): Promise<Revisions> {
  const [first, second] = here?.parents ?? []
  if (here !== undefined && first !== undefined && second === pull.headSha)
    return { head: here.sha, base: first, policy: first }
  const known = here === undefined ? undefined : mergeBase(folder, pull.baseSha, pull.headSha)
  const base = known ?? (await compareMergeBase(await github(), pull.baseSha, pull.headSha))
  return { head: pull.headSha, base, policy: pull.baseSha }
}
