import { isRecord } from '../discover/answer.ts'
import type { PullRequest } from '../discover/event.ts'

/** What a request that failed says about itself. `wait` is what GitHub asks for in milliseconds, where it does. */
export type Failure =
  /** It was answered, and the answer would be the same again. */
  | { readonly kind: 'refused' }
  /** It came too soon, and nothing was done. */
  | { readonly kind: 'limited'; readonly wait: number | undefined }
  /** No answer, half of one, or a server's own trouble: it may have been done. */
  | { readonly kind: 'broken'; readonly wait: number | undefined }

/**
 * What GitHub asks for where no header says how long:
 * https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
const UNTOLD_WAIT = 60_000

const LIMITED = /rate limit|abuse|too quickly/i
/** How GitHub refuses a token that may not do something; both end in who asks, such as `by integration`. */
const NO_PERMISSION = /^Resource not accessible/

/** Reads an error as Octokit throws it. `now` is the time at which it came, in milliseconds since 1970. */
export function failureOf(error: unknown, now: number): Failure {
  const { status, headers, message } = partsOf(error)
  const asked = askedWait(headers, now)
  if (status === undefined || status >= 500 || status === 408) return { kind: 'broken', wait: asked }
  if (status === 429) return { kind: 'limited', wait: asked ?? UNTOLD_WAIT }
  if (status === 403 && !NO_PERMISSION.test(message) && (asked !== undefined || LIMITED.test(message)))
    return { kind: 'limited', wait: asked ?? UNTOLD_WAIT }
  // https://github.com/paranext/paranext-core/pull/2659 saw the secondary limit come as a validation error, without headers.
  if (status === 422 && LIMITED.test(message)) return { kind: 'limited', wait: asked }
  return { kind: 'refused' }
}

/** The token may not do it, or there is nothing to do it to: GitHub does not always tell the two apart. */
export function isRefused(error: unknown): boolean {
  const { status } = partsOf(error)
  return (status === 403 || status === 404) && failureOf(error, 0).kind === 'refused'
}

/** GitHub answers 422 for a body that is too long, and also for abuse, which no shorter text mends. */
export function isTooLong(error: unknown): boolean {
  const { status, message } = partsOf(error)
  return status === 422 && /too long/i.test(message)
}

/** A review is refused (422) where the diff does not show the line of one of its comments, or its file. */
export function isUnplaced(error: unknown): boolean {
  const { status } = partsOf(error)
  return status === 422 && failureOf(error, 0).kind === 'refused'
}

/**
 * Why something could not be written, as the end of a sentence without its period. `permission` is what the job would
 * need, such as `pull-requests: write`.
 */
export function whyNot(error: unknown, { fork }: Pick<PullRequest, 'fork'>, permission: string): string {
  const { status, message } = partsOf(error)
  if (!isRefused(error) || (status === 403 && !NO_PERMISSION.test(message))) return messageOf(error)
  return fork
    ? 'a pull request from a fork gets a token that can only read'
    : `the token lacks \`permissions: ${permission}\``
}

/** The first line of a message, without its period and the address of a page about it. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  // A proxy in between answers with a page.
  if (/^\s*</.test(text)) return `it answered with a page instead of JSON${statusWords(error)}`
  const [first = ''] = text.split('\n', 1)
  return first
    .replace(/ - https?:\/\/\S+$/, '')
    .replace(/\.$/, '')
    .slice(0, 500)
}

function statusWords(error: unknown): string {
  const { status } = partsOf(error)
  return status === undefined ? '' : ` (status ${status})`
}

interface Parts {
  /** Undefined where no answer came: Octokit calls that 500 too, but has no response then. */
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, unknown>>
  readonly message: string
}

function partsOf(error: unknown): Parts {
  const { status, response, message } = isRecord(error) ? error : {}
  return {
    status: typeof status === 'number' && !(status === 500 && response === undefined) ? status : undefined,
    headers: isRecord(response) && isRecord(response['headers']) ? response['headers'] : {},
    message: typeof message === 'string' ? message : '',
  }
}

/** What the headers of an answer ask for; `retry-after` is in seconds or a date, `x-ratelimit-reset` in seconds since 1970. */
function askedWait(headers: Parts['headers'], now: number): number | undefined {
  const after = header(headers, 'retry-after')
  if (/^\d+$/.test(after)) return Number(after) * 1000
  const date = Date.parse(after)
  // Days and months have letters: a number that is no whole one is no date.
  if (/[a-z]/i.test(after) && !Number.isNaN(date)) return Math.max(0, date - now)
  const reset = header(headers, 'x-ratelimit-reset')
  if (header(headers, 'x-ratelimit-remaining') !== '0' || !/^\d+$/.test(reset)) return undefined
  return Math.max(0, Number(reset) * 1000 - now)
}

function header(headers: Parts['headers'], name: string): string {
  const value = headers[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}
