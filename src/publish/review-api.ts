import { at, textAt } from '../discover/answer.ts'
import { PAGE_SIZE } from './comments.ts'
import type { Repository } from './github.ts'
import type { Request } from './requests.ts'

/** A comment on lines of a diff, by its place in the new file. Lines are one-based, both inside. */
export interface LineComment {
  readonly path: string
  readonly firstLine: number
  readonly lastLine: number
  readonly body: string
}

/** A comment on a diff that is there already. */
export interface WrittenComment {
  readonly login: string
  readonly isBot: boolean
  readonly path: string
  readonly body: string
}

/** The reviews of one pull request, as far as this action needs them. */
export interface ReviewApi {
  /** Every comment on the diff, outdated ones included. */
  readonly list: () => Promise<readonly WrittenComment[]>
  /** Submits a review that approves nothing and asks for nothing. `isThere` tells whether a lost answer has done it. */
  readonly submit: (
    commit: string,
    body: string,
    comments: readonly LineComment[],
    isThere: () => Promise<boolean>,
  ) => Promise<void>
}

/** 3,000 comments: more are read by nobody, least of all by this action. */
const MAX_PAGES = 30

/** https://docs.github.com/rest/pulls/reviews and https://docs.github.com/rest/pulls/comments */
export function reviewApi(request: Request, { owner, repo }: Repository, number: number): ReviewApi {
  return {
    list: async () => {
      const found: WrittenComment[] = []
      for (let page = 1; page <= MAX_PAGES; page += 1) {
        const answer = await request('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
          owner,
          repo,
          pull_number: number,
          per_page: PAGE_SIZE,
          page,
        })
        if (!Array.isArray(answer)) throw new Error('GitHub answered with no list of comments')
        found.push(...answer.map(written))
        if (answer.length < PAGE_SIZE) return found
      }
      throw new Error('the pull request has too many comments on its diff')
    },
    submit: async (commit, body, comments, isThere) => {
      await request(
        'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
        { owner, repo, pull_number: number, commit_id: commit, event: 'COMMENT', body, comments: comments.map(placed) },
        async () => ((await isThere()) ? {} : undefined),
      )
    },
  }
}

function written(data: unknown): WrittenComment {
  const user = at(data, 'user')
  return {
    login: textAt(user, 'login'),
    isBot: textAt(user, 'type') === 'Bot',
    path: textAt(data, 'path'),
    body: textAt(data, 'body'),
  }
}

function placed({ path, firstLine, lastLine, body }: LineComment): object {
  const start = firstLine === lastLine ? {} : { start_line: firstLine, start_side: 'RIGHT' }
  return { path, ...start, line: lastLine, side: 'RIGHT', body }
}
