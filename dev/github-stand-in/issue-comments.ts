import { PERSON } from './accounts.ts'
import { failure, notAccessible, notFound, ok, validationFailed, type Answer } from './answer.ts'
import type { Call } from './call.ts'
import { commentJson, type StoredComment } from './comments.ts'
import { codePoints, type LimitOf } from './limits.ts'
import { linkHeader, pageOf, pageRequest } from './pages.ts'
import { findPull } from './pulls.ts'
import type { State } from './state.ts'

/** `GET /repos/{owner}/{repo}/issues/{issue_number}/comments`: by ascending id; `since` as on GitHub. */
export async function listComments(state: State, call: Call): Promise<Answer> {
  const pull = await findPull(state, call.parameters[0])
  if (pull === undefined) return notFound()
  const since = Date.parse(call.query.get('since') ?? '') || 0
  const comments = state.comments.list().filter(({ updatedAt }) => Date.parse(updatedAt) >= since)
  const request = pageRequest(call.query, state.limit)
  const page = pageOf(comments, request).map((comment) => commentJson(comment, pull.number, call.links))
  return ok(page, linkHeader(call, comments.length, request))
}

/** `POST /repos/{owner}/{repo}/issues/{issue_number}/comments` */
export async function createComment(state: State, call: Call): Promise<Answer> {
  const pull = await findPull(state, call.parameters[0])
  if (pull === undefined) return notFound()
  const body = readBody(call.body, state.limit)
  if (typeof body !== 'string') return body
  const { login, type } = state.account
  const comment = state.comments.add({ login, type: type === 'Bot' ? 'Bot' : 'User', body })
  const json = commentJson(comment, pull.number, call.links)
  return { status: 201, body: json, headers: { location: json.url } }
}

/** `GET /repos/{owner}/{repo}/issues/comments/{comment_id}` */
export function getComment(state: State, call: Call): Answer {
  return withComment(state, call, (comment) => commentAnswer(state, call, comment))
}

/** `PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}` */
export function updateComment(state: State, call: Call): Answer {
  return withComment(state, call, ({ id, login }) => {
    if (!mayChange(state, login)) return notAccessible()
    const body = readBody(call.body, state.limit)
    if (typeof body !== 'string') return body
    const edited = state.comments.edit(id, body)
    return edited === undefined ? notFound() : commentAnswer(state, call, edited)
  })
}

/** `DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}` */
export function deleteComment(state: State, call: Call): Answer {
  return withComment(state, call, ({ id, login }) => {
    if (!mayChange(state, login)) return notAccessible()
    state.comments.remove(id)
    return { status: 204, body: undefined }
  })
}

function withComment(state: State, { parameters: [id] }: Call, answer: (comment: StoredComment) => Answer): Answer {
  const comment = state.comments.get(Number(id))
  return comment === undefined ? notFound() : answer(comment)
}

function commentAnswer(state: State, call: Call, comment: StoredComment): Answer {
  return ok(commentJson(comment, state.pull?.number ?? 0, call.links))
}

/** A workflow's token changes only what it wrote; the person behind any other token owns the repository. */
function mayChange({ account }: State, author: string): boolean {
  return account.login === author || account.login === PERSON.login
}

/** The comment's text out of a request's body, or the refusal of it. */
function readBody(body: unknown, limit: LimitOf): string | Answer {
  const max = limit('comment-characters')
  const text = typeof body === 'object' && body !== null && 'body' in body ? body.body : undefined
  if (text === undefined) return failure(422, 'Invalid request.\n\n"body" wasn\'t supplied.')
  if (typeof text !== 'string')
    return failure(422, `Invalid request.\n\nFor 'properties/body', ${JSON.stringify(text)} is not a string.`)
  if (text.trim() === '') {
    // The shape as reported in marocchino/sticky-pull-request-comment#197.
    return validationFailed({
      resource: 'IssueComment',
      code: 'custom',
      field: 'body',
      message: 'body cannot be blank',
    })
  }
  if (codePoints(text) > max) {
    const message = `Body is too long (maximum is ${max} characters)`
    return validationFailed({ resource: 'IssueComment', code: 'unprocessable', field: 'data', message })
  }
  return text
}
