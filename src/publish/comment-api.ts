import { at, textAt } from '../discover/answer.ts'
import { type Comment, type CommentApi, MAX_PAGES, PAGE_SIZE } from './comments.ts'
import type { Repository } from './github.ts'
import { normal } from './marks.ts'
import type { Request } from './requests.ts'

/** The comments of a pull request. `token` tells by its prefix whether an app or a person writes. */
export function commentApi(request: Request, { owner, repo }: Repository, number: number, token: string): CommentApi {
  let login: Promise<string> | undefined
  const pull = { owner, repo, issue_number: number }
  const list = async (page: number): Promise<readonly unknown[]> => {
    const answer = await request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...pull,
      per_page: PAGE_SIZE,
      page,
    })
    if (!Array.isArray(answer)) throw new Error('GitHub answered with no list of comments')
    return answer
  }
  /** What GitHub says of a comment with this very text: its marks name the run, so no other has it. */
  const find = async (body: string): Promise<unknown> => {
    for (let page = 1; page <= MAX_PAGES; page += 1) {
      const all = await list(page)
      const found = all.find((one) => normal(textAt(one, 'body')) === normal(body))
      if (found !== undefined || all.length < PAGE_SIZE) return found
    }
    return undefined
  }
  return {
    list: async (page) => (await list(page)).map(comment),
    create: async (body) =>
      comment(
        await request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...pull, body }, () => find(body)),
      ),
    update: async (id, body, read) => {
      let isChanged = false
      const look = async (): Promise<unknown> => {
        const now = await request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', {
          owner,
          repo,
          comment_id: id,
        })
        const text = normal(comment(now).body)
        isChanged = text !== normal(body) && text !== normal(read)
        if (isChanged) throw new Error('somebody else has written the comment')
        return text === normal(body) ? now : undefined
      }
      try {
        const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
        return comment(await request(route, { owner, repo, comment_id: id, body }, look))
      } catch (error) {
        if (isChanged) return undefined
        throw error
      }
    },
    remove: async (id) => {
      await request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: id })
    },
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
