import { type Comment, type CommentApi, PAGE_SIZE } from './comment.ts'
import type { Repository } from './github.ts'
import type { Request } from './requests.ts'

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

export function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined
}

export function textAt(value: unknown, key: string): string {
  const found = at(value, key)
  return typeof found === 'string' ? found : ''
}
