import type { GitHubReader } from '../discover/github.ts'
import { UserError } from '../errors.ts'
import { isRefused, messageOf } from './failure.ts'
import type { Parameters, Request, Send, Terms } from './requests.ts'

export interface Repository {
  readonly owner: string
  readonly repo: string
}

/**
 * Octokit over the API of the runner's environment (`GITHUB_API_URL`). Loaded only by runs that need it: it is half of
 * the start-up.
 */
export async function connect(token: string): Promise<Send> {
  if (token === '')
    throw new UserError('token: it is empty. Leave the input out, or give a token that can read this repository.')
  const { getOctokit } = await import('@actions/github')
  const octokit = getOctokit(token)
  return async (route, parameters, timeout) => {
    const response: { readonly status: number; readonly data: unknown } = await octokit.request(route, {
      ...parameters,
      request: { signal: AbortSignal.timeout(timeout) },
    })
    if (response.status === 204 || response.status === 205) return undefined
    // Octokit hands on what it cannot parse: a page of a proxy, or an answer that ends in its middle.
    if (typeof response.data !== 'object' || response.data === null || response.data instanceof ArrayBuffer)
      throw new Error('its answer is no JSON, or not all of it')
    return response.data
  }
}

/** The terms for what a check has to read. Without it there is no verdict, so it may take a good part of a job's time. */
export const readingTerms = (): Terms => ({ pace: pace(), budget: 120_000, purpose: 'reading' })

/** The terms for what a report is written to. Nobody waits longer for a report that stands in the job summary anyway. */
export const publishingTerms = (): Terms => ({ pace: pace(), budget: 30_000, purpose: 'publishing' })

/** `READINESS_WRITE_PACE_MS` is there for tests and benchmarks on a GitHub of their own, and is no part of the contract. */
function pace(): number {
  const asked = process.env['READINESS_WRITE_PACE_MS'] ?? ''
  return /^\d{1,5}$/.test(asked) ? Number(asked) : 1000
}

/**
 * Reading for a check: a failure ends the run, for without the text there is no verdict. What is asked for is named by
 * hashes, so an answer holds for the whole run.
 */
export function reader(request: Request, repository: Repository): GitHubReader {
  const answers = new Map<string, Promise<unknown>>()
  const ask = async (route: string, parameters: Parameters): Promise<unknown> => {
    try {
      return await request(route, parameters)
    } catch (error) {
      const hint = isRefused(error) ? ' The job needs `permissions: contents: read`.' : ''
      throw new UserError(`GitHub did not answer \`${route}\`: ${messageOf(error)}.${hint}`, { cause: error })
    }
  }
  return {
    ...repository,
    get: (route, parameters) => {
      const key = JSON.stringify([route, parameters])
      const answer = answers.get(key) ?? ask(route, parameters)
      answers.set(key, answer)
      return answer
    },
  }
}
