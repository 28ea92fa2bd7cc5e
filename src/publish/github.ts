import type { GitHubReader } from '../discover/github.ts'
import { UserError } from '../errors.ts'
import { type Comment, type CommentApi, isRefused, PAGE_SIZE } from './comment.ts'

/** The one method of Octokit that everything here is built on. */
export type Request = (route: string, parameters: Readonly<Record<string, unknown>>) => Promise<unknown>

export interface Repository {
  readonly owner: string
  readonly repo: string
}

/** No single call may take longer; milliseconds. */
const TIMEOUT = 15_000

/** Octokit over the API of the runner's environment (`GITHUB_API_URL`). Loaded only by runs that need it: it is half of the start-up. */
export async function requester(token: string): Promise<Request> {
  if (token === '')
    throw new UserError('token: it is empty. Leave the input out, or give a token that can read this repository.')
  const { getOctokit } = await import('@actions/github')
  const octokit = getOctokit(token)
  return async (route, parameters) => {
    const response: { readonly data: unknown } = await octokit.request(route, {
      ...parameters,
      request: { signal: AbortSignal.timeout(TIMEOUT) },
    })
    return response.data
  }
}

/**
 * Reading for a check: a failure ends the run, for without the text there is no verdict. What is asked for is named by
 * hashes, so an answer holds for the whole run.
 */
export function reader(request: Request, repository: Repository): GitHubReader {
  const answers = new Map<string, Promise<unknown>>()
  const ask = async (route: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown> => {
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

/** The comments of a pull request. `token` tells by its prefix whether an app or a person writes. */
export function commentApi(request: Request, { owner, repo }: Repository, number: number, token: string): CommentApi {
  let login: Promise<string> | undefined
  return {
    list: async (page) => {
      const answer = await request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        owner,
        repo,
        issue_number: number,
        per_page: PAGE_SIZE,
        page,
      })
      if (!Array.isArray(answer)) throw new Error('GitHub answered with no list of comments')
      return answer.map(comment)
    },
    create: async (body) =>
      comment(
        await request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
          owner,
          repo,
          issue_number: number,
          body,
        }),
      ),
    update: async (id, body) =>
      comment(
        await request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
          owner,
          repo,
          comment_id: id,
          body,
        }),
      ),
    isOurs: async ({ isBot, login: author }) => {
      // Tokens of apps, the workflow's own among them, write as bots and cannot ask who they are.
      if (!/^(?:ghp|gho|ghu|github_pat)_/.test(token)) return isBot
      login ??= request('GET /user', {}).then((user) => textAt(user, 'login'))
      return author === (await login)
    },
  }
}

function comment(data: unknown): Comment {
  const user = at(data, 'user')
  const id = at(data, 'id')
  if (typeof id !== 'number') throw new Error('GitHub answered with no comment')
  return {
    id,
    url: textAt(data, 'html_url'),
    login: textAt(user, 'login'),
    isBot: at(user, 'type') === 'Bot',
    body: textAt(data, 'body'),
  }
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined
}

function textAt(value: unknown, key: string): string {
  const found = at(value, key)
  return typeof found === 'string' ? found : ''
}

export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.split('\n', 1)[0]?.replace(/ - https?:\/\/\S+$/, '') ?? ''
}
