import type { components } from '@octokit/openapi-types'
import type { LimitOf } from './limits.ts'
import type { Refusal } from './rate-limits.ts'

type BasicError = components['schemas']['basic-error']
type ValidationError = components['schemas']['validation-error']

/** An answer before it is sent. A Buffer or a string goes out as it is, everything else as JSON, undefined as nothing. */
export interface Answer {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

const DOCUMENTATION = 'https://docs.github.com/rest'

/** A success with a JSON body. */
export function ok(body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, body, headers }
}

/** An error in GitHub's general shape. */
export function failure(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer {
  const body: BasicError = { message, documentation_url: DOCUMENTATION, status: `${status}` }
  return { status, body, headers }
}

/** What GitHub says of everything that is not there or may not be known to be there. */
export function notFound(): Answer {
  return failure(404, 'Not Found')
}

/** What GitHub says to a workflow's token that lacks a permission. */
export function notAccessible(): Answer {
  return failure(403, 'Resource not accessible by integration')
}

/** The 422 of a review whose content cannot be: reasons are sentences, and nothing says which comment they are about. */
export function unprocessable(...errors: readonly string[]): Answer {
  return {
    status: 422,
    body: { message: 'Unprocessable Entity', errors, documentation_url: DOCUMENTATION, status: '422' },
  }
}

/** The 422 of a body that has not the form of its endpoint. */
export function invalidRequest(complaint: string): Answer {
  return failure(422, `Invalid request.\n\n${complaint}`)
}

/** A 422 with one reason. */
export function validationFailed(reason: NonNullable<ValidationError['errors']>[number]): Answer {
  const body: ValidationError & { status: string } = {
    message: 'Validation Failed',
    errors: [reason],
    documentation_url: DOCUMENTATION,
    status: '422',
  }
  return { status: 422, body }
}

/** The 406 of a diff that is too large to be shown. */
export function diffTooLarge(message: string): Answer {
  const errors = [{ resource: 'PullRequest', field: 'diff', code: 'too_large' }]
  return { status: 406, body: { message, errors, documentation_url: DOCUMENTATION, status: '406' } }
}

/** A 403 for content that is too large for this endpoint. */
export function tooLarge(message: string): Answer {
  const errors = [{ resource: 'Blob', field: 'data', code: 'too_large' }]
  return { status: 403, body: { message, errors, documentation_url: DOCUMENTATION, status: '403' } }
}

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
export function rateLimited({ limit, retryAfter }: Refusal, limitOf: LimitOf): Answer {
  // Only a secondary limit has the header; after a primary one `x-ratelimit-reset` says when.
  if (limit === 'primary') return failure(403, 'API rate limit exceeded for installation.')
  if (limit === 'abuse') {
    return validationFailed({ resource: 'IssueComment', code: 'abuse', message: 'was submitted too quickly' })
  }
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
  return failure(limitOf('secondary-status'), message, { 'retry-after': `${retryAfter}` })
}
