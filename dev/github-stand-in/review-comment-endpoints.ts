import { PERSON } from './accounts.ts'
import { notAccessible, notFound, ok, validationFailed, type Answer } from './answer.ts'
import type { Call } from './call.ts'
import type { PullOptions } from './options.ts'
import { linkHeader, pageOf, pageRequest } from './pages.ts'
import { changesUpTo, findPull, pullChanges } from './pulls.ts'
import { reviewCommentJson } from './review-json.ts'
import { placeComments, readBody, readComment } from './review-requests.ts'
import type { NewReviewComment, StoredReviewComment } from './reviews.ts'
import type { State } from './state.ts'

/** `GET /repos/{owner}/{repo}/pulls/{pull_number}/comments`: by ascending id, or sorted as asked for. */
export async function listReviewComments(state: State, call: Call): Promise<Answer> {
  const pull = await findPull(state, call.parameters[0])
  if (pull === undefined) return notFound()
  const since = Date.parse(call.query.get('since') ?? '') || 0
  const found = submitted(state).filter(({ updatedAt }) => Date.parse(updatedAt) >= since)
  const key = call.query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt'
  const sorted = found.toSorted((one, other) => one[key].localeCompare(other[key]) || one.id - other.id)
  const comments = call.query.get('direction') === 'desc' ? sorted.toReversed() : sorted
  const request = pageRequest(call.query, state.limit)
  const { changes } = await pullChanges(state, pull)
  const page = pageOf(comments, request).map((comment) => reviewCommentJson(comment, pull, changes, call.links))
  return ok(page, linkHeader(call, comments.length, request))
}

/** `POST /repos/{owner}/{repo}/pulls/{pull_number}/comments`: a comment on its own, which gets a review of its own. */
export async function createReviewComment(state: State, call: Call): Promise<Answer> {
  const pull = await findPull(state, call.parameters[0])
  if (pull === undefined) return notFound()
  const request = readComment(call.body, state.limit)
  if (!('commit' in request)) return request
  const diff = await changesUpTo(state, pull, request.commit)
  if (diff === undefined) return misplaced('commit_id', 'commit_id is not part of the pull request')
  const placed = placeComments([request], diff.changes, request.commit)
  if (typeof placed !== 'string') return add(state, call, pull, placed)
  const field = placed.startsWith('Path') ? 'pull_request_review_thread.path' : 'pull_request_review_thread.line'
  return misplaced(field, placed.startsWith('Path') ? `${field} is invalid` : `${field} must be part of the diff`)
}

/** `POST …/pulls/{pull_number}/comments/{comment_id}/replies`: replies to replies are not supported. */
export async function createReply(state: State, call: Call): Promise<Answer> {
  const pull = await findPull(state, call.parameters[0])
  const parent = submitted(state).find(({ id }) => id === Number(call.parameters[1]))
  if (pull === undefined || parent === undefined || parent.inReplyTo !== undefined) return notFound()
  const body = readBody(call.body, state.limit)
  if (typeof body !== 'string') return body
  const { path, anchor, commit, id } = parent
  return add(state, call, pull, [{ body, path, anchor, commit, inReplyTo: id }])
}

/** `GET /repos/{owner}/{repo}/pulls/comments/{comment_id}` */
export async function getReviewComment(state: State, call: Call): Promise<Answer> {
  const comment = findComment(state, call)
  return comment === undefined ? notFound() : ok(await json(state, call, comment))
}

/** `PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}` */
export async function updateReviewComment(state: State, call: Call): Promise<Answer> {
  const comment = findComment(state, call)
  if (comment === undefined) return notFound()
  if (!mayChange(state, comment)) return notAccessible()
  const body = readBody(call.body, state.limit)
  if (typeof body !== 'string') return body
  const edited = state.reviews.edit(comment.id, body)
  return edited === undefined ? notFound() : ok(await json(state, call, edited))
}

/** `DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}`: replies stay. */
export function deleteReviewComment(state: State, call: Call): Answer {
  const comment = findComment(state, call)
  if (comment === undefined) return notFound()
  if (!mayChange(state, comment)) return notAccessible()
  state.reviews.remove(comment.id)
  return { status: 204, body: undefined }
}

async function add(state: State, call: Call, pull: PullOptions, placed: readonly NewReviewComment[]): Promise<Answer> {
  const { login, type } = state.account
  const review = { login, type, state: 'COMMENTED', body: '', commit: pull.headSha } as const
  const [comment] = state.reviews.add(review, placed).comments
  if (comment === undefined) return notFound()
  const body = await json(state, call, comment)
  return { status: 201, body, headers: { location: body.url } }
}

async function json(
  state: State,
  { links }: Call,
  comment: StoredReviewComment,
): Promise<ReturnType<typeof reviewCommentJson>> {
  const pull = await findPull(state, `${state.pull?.number}`)
  if (pull === undefined) throw new Error('there are review comments without a pull request')
  const { changes } = await pullChanges(state, pull)
  return reviewCommentJson(comment, pull, changes, links)
}

/** Comments of a review that waits to be submitted are in no list. */
function submitted({ reviews }: State): readonly StoredReviewComment[] {
  const waiting = new Set(reviews.reviews().flatMap(({ id, state }) => (state === 'PENDING' ? [id] : [])))
  return reviews.comments().filter(({ review }) => !waiting.has(review))
}

function findComment(state: State, { parameters: [id] }: Call): StoredReviewComment | undefined {
  return submitted(state).find((comment) => comment.id === Number(id))
}

function mayChange({ account }: State, { login }: StoredReviewComment): boolean {
  return account.login === login || account.login === PERSON.login
}

function misplaced(field: string, message: string): Answer {
  return validationFailed({ resource: 'PullRequestReviewComment', code: 'custom', field, message })
}
