import type { Report } from '../compare/report.ts'
import type { PullRequest } from '../discover/event.ts'
import { type Budget, COMMENT_BUDGET, renderMarkdown } from '../render/markdown.ts'
import type { Settings } from '../settings/settings.ts'
import { isRefused, upsertComment } from './comment.ts'
import type { Delivery } from './delivery.ts'
import { commentApi, messageOf } from './github.ts'
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
    const isNews = create || !isRefused(error)
    return without('failed', isNews ? commentRefused(error, pullRequest) : undefined)
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
