import type { Report } from '../compare/report.ts'
import type { PullRequest } from '../discover/event.ts'
import { type Budget, COMMENT_BUDGET, renderMarkdown } from '../render/markdown.ts'
import type { Settings } from '../settings/settings.ts'
import { type CommentResult, isRefused, upsertComment } from './comment.ts'
import { commentApi, messageOf } from './github.ts'
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
  const body = (budget: Budget, head: string): string => renderMarkdown(report, links, budget, head).text
  const create = wanted(report, settings)
  try {
    const api = commentApi(await request(), context, pullRequest.number, token)
    const result = await upsertComment(api, signature, create, body, BUDGETS)
    if (result.state === 'newer') log('A newer run has written the comment; this one leaves it alone.')
    return result
  } catch (error) {
    // A token that cannot comment is no news where there was nothing to say.
    if (create || !isRefused(error)) log(commentRefused(error, pullRequest))
    return { state: 'none' }
  }
}

/** Whether a comment is worth making; one that exists is kept up to date in any case. */
function wanted({ clusters, problems, gate, gateChanges }: Report, { comment }: Settings): boolean {
  if (comment === 'never') return false
  if (comment === 'on-failure') return !gate.passed
  return clusters.length + gateChanges.length > 0 || problems.some(({ level }) => level === 'fail')
}

function commentRefused(error: unknown, { fork }: PullRequest): string {
  const said = 'The comment could not be written'
  const rest = 'The job summary has the whole report, and the verdict is the same.'
  if (!isRefused(error)) return `${said}: ${messageOf(error)}. ${rest}`
  return fork
    ? `${said}: a pull request from a fork gets a token that can only read. ${rest}`
    : `${said}: the token lacks \`permissions: pull-requests: write\`. ${rest}`
}
