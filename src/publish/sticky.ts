import type { Report } from '../compare/report.ts'
import { type Budget, COMMENT_BUDGET, renderMarkdown } from '../render/markdown.ts'
import type { Settings } from '../settings/settings.ts'
import { commentApi } from './comment-api.ts'
import { upsertComment } from './comment.ts'
import type { Delivery } from './delivery.ts'
import { isRefused, whyNot } from './failure.ts'
import { linksOf, type Publication } from './publication.ts'

const BUDGETS: readonly Budget[] = [
  COMMENT_BUDGET,
  { ...COMMENT_BUDGET, codePoints: 20_000, bytes: 24_000 },
  { ...COMMENT_BUDGET, codePoints: 4000, bytes: 6000 },
]

/** The address of the comment, empty where there is none, and what it shows. */
export interface Commented {
  readonly url: string
  readonly delivery: Delivery
}

/**
 * Brings the comment of the pull request up to date, where there is one. `annotated` is how many findings stand as
 * annotations. What GitHub refuses is said and never thrown.
 */
export async function commentOn(publication: Publication, annotated: number | undefined): Promise<Commented> {
  const { report, settings, context, token, request } = publication
  const { pullRequest } = context
  const without = (state: 'failed' | 'skipped', said?: string): Commented => ({
    url: '',
    delivery: { place: 'comment', state, findings: new Set(), ...(said === undefined ? {} : { said }) },
  })
  if (pullRequest === undefined) return without('skipped')
  const links = linksOf(publication)
  const signature = { head: pullRequest.headSha, run: context.run, target: settings.target }
  // The text that was tried last is the one that stands.
  let findings: ReadonlySet<string> = new Set()
  const body = (budget: Budget, head: string): string => {
    const rendered = renderMarkdown(report, links, budget, head, annotated)
    findings = rendered.findings
    return rendered.text
  }
  const create = wanted(report, settings)
  try {
    const api = commentApi(await request(), context, pullRequest.number, token)
    const result = await upsertComment(api, signature, create, body, BUDGETS)
    if (result.state === 'none') return without('skipped')
    if (result.state === 'newer') {
      const { delivery } = without('skipped', 'A newer run has written the comment; this one leaves it alone.')
      return { url: result.url, delivery }
    }
    return { url: result.url, delivery: { place: 'comment', state: 'written', findings } }
  } catch (error) {
    // A token that cannot comment is no news where there was nothing to say.
    if (!create && isRefused(error)) return without('failed')
    const why = whyNot(error, pullRequest, 'pull-requests: write')
    return without(
      'failed',
      `The comment could not be written: ${why}. The job summary has the whole report, and the verdict is the same.`,
    )
  }
}

/** Whether a comment is worth making; one that exists is kept up to date in any case. */
function wanted({ clusters, problems, gate, gateChanges }: Report, { comment }: Settings): boolean {
  if (comment === 'never') return false
  if (comment === 'on-failure') return !gate.passed
  return clusters.length + gateChanges.length > 0 || problems.some(({ level }) => level === 'fail')
}
