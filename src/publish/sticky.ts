import type { Report } from '../compare/report.ts'
import { type Budget, COMMENT_BUDGET, renderMarkdown } from '../render/markdown.ts'
import type { Settings } from '../settings/settings.ts'
import { commentApi } from './comment-api.ts'
import { type CommentResult, upsertComment } from './comment.ts'
import { isRefused, whyNot } from './failure.ts'
import { log } from './log.ts'
import { linksOf, type Publication } from './publication.ts'

const BUDGETS: readonly Budget[] = [
  COMMENT_BUDGET,
  { codePoints: 20_000, bytes: 24_000 },
  { codePoints: 4000, bytes: 6000 },
]

/** Brings the comment of the pull request up to date, where there is one. What GitHub refuses is said in the log. */
export async function commentOn(publication: Publication): Promise<CommentResult> {
  const { report, settings, context, token, request } = publication
  const { pullRequest } = context
  if (pullRequest === undefined) return { state: 'none' }
  const links = linksOf(publication)
  const signature = { head: pullRequest.headSha, run: context.run, target: settings.target }
  const body = (budget: Budget, head: string): string => renderMarkdown(report, links, budget, head)
  const create = wanted(report, settings)
  try {
    const api = commentApi(await request(), context, pullRequest.number, token)
    const result = await upsertComment(api, signature, create, body, BUDGETS)
    if (result.state === 'newer') log('A newer run has written the comment; this one leaves it alone.')
    return result
  } catch (error) {
    // A token that cannot comment is no news where there was nothing to say.
    if (create || !isRefused(error)) {
      const why = whyNot(error, pullRequest, 'pull-requests: write')
      log(
        `The comment could not be written: ${why}. The job summary has the whole report, and the verdict is the same.`,
      )
    }
    return { state: 'none' }
  }
}

/** Whether a comment is worth making; one that exists is kept up to date in any case. */
function wanted({ clusters, problems, gate, gateChanges }: Report, { comment }: Settings): boolean {
  if (comment === 'never') return false
  if (comment === 'on-failure') return !gate.passed
  return clusters.length + gateChanges.length > 0 || problems.some(({ level }) => level === 'fail')
}
