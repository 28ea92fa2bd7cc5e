import type { GitHubReader } from '../discover/github.ts'
import { UserError } from '../errors.ts'
import { isRefused, messageOf } from './failure.ts'
import { plainFetch } from './plain-fetch.ts'
import type { Parameters, Request, Send, Terms } from './requests.ts'

export interface Repository {
  readonly owner: string
  readonly repo: string
}

interface Response {
  readonly status: number
  readonly data: unknown
}
type Ask = (route: string, parameters: Parameters) => Promise<Response>

/**
 * Octokit over the API of the runner's environment (`GITHUB_API_URL`). Its full client knows proxies and redirects, and is
 * half of a run's time: it is loaded only where there are any. All of it is loaded only by runs that ask something.
 */
export async function connect(token: string): Promise<Send> {
  if (token === '')
    throw new UserError('token: it is empty. Leave the input out, or give a token that can read this repository.')
  const full = async (): Promise<Ask> => (await import('@actions/github')).getOctokit(token).request
  let ask = hasProxy() ? await full() : await plainly(token)
  return async (route, parameters, timeout) => {
    const all = { ...parameters, request: { signal: AbortSignal.timeout(timeout) } }
    let response = await ask(route, all)
    if (response.status >= 300) {
      // A repository that was renamed, so that the next answers will lead elsewhere too. Nothing has been done yet.
      ask = await full()
      response = await ask(route, all)
    }
    if (response.status === 204 || response.status === 205) return undefined
    // Octokit hands on what it cannot parse: a page of a proxy, or an answer that ends in its middle.
    if (typeof response.data !== 'object' || response.data === null || response.data instanceof ArrayBuffer)
      throw new Error('its answer is no JSON, or not all of it')
    return response.data
  }
}

/** Whether the environment names a proxy, also one that would not be used for this address. */
const hasProxy = (): boolean =>
  Object.entries(process.env).some(([name, value]) => /^https?_proxy$/i.test(name) && value !== '')

/** Octokit's requests by the HTTP client that Node brings. */
async function plainly(token: string): Promise<Ask> {
  const { request } = await import('@octokit/request')
  return request.defaults({
    baseUrl: process.env['GITHUB_API_URL'] ?? 'https://api.github.com',
    headers: { authorization: `token ${token}` },
    request: { fetch: plainFetch },
  })
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
