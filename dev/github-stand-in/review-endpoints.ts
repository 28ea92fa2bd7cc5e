import { ACTIONS_BOT, PERSON } from './accounts.ts'
import { failure, notFound, ok, unprocessable, type Answer } from './answer.ts'
import type { Call } from './call.ts'
import { linkHeader, pageOf, pageRequest } from './pages.ts'
import { changesUpTo, findPull } from './pulls.ts'
import { reviewJson } from './review-json.ts'
import { placeComments, readReview } from './review-requests.ts'
import type { State } from './state.ts'

/** `POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews`: all of it or nothing. */
export async function createReview(state: State, call: Call): Promise<Answer> {
  const pull = await findPull(state, call.parameters[0])
  if (pull === undefined) return notFound()
  const request = readReview(call.body, state.limit)
  if ('status' in request) return request
  const refusal = refuseState(state, request.state)
  if (refusal !== undefined) return unprocessable(refusal)
  if (request.comments.length > state.limit('review-comments')) return failure(502, 'Server Error')
  const commit = request.commit ?? pull.headSha
  const diff = await changesUpTo(state, pull, commit)
  if (diff === undefined) return unprocessable('Commit could not be resolved')
  const comments = placeComments(request.comments, diff.changes, commit)
  if (typeof comments === 'string') return unprocessable(comments)
  const { login, type } = state.account
  const { review } = state.reviews.add({ login, type, state: request.state, body: request.body, commit }, comments)
  return ok(reviewJson(review, pull.number, call.links))
}

/** `GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews`: in the order in which they were written. */
export async function listReviews(state: State, call: Call): Promise<Answer> {
  const pull = await findPull(state, call.parameters[0])
  if (pull === undefined) return notFound()
  const reviews = state.reviews.reviews().filter((review) => isVisible(state, review))
  const request = pageRequest(call.query, state.limit)
  const page = pageOf(reviews, request).map((review) => reviewJson(review, pull.number, call.links))
  return ok(page, linkHeader(call, reviews.length, request))
}

/** `GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}` */
export async function getReview(state: State, call: Call): Promise<Answer> {
  const pull = await findPull(state, call.parameters[0])
  const review = state.reviews.reviews().find(({ id }) => id === Number(call.parameters[1]))
  if (pull === undefined || review === undefined || !isVisible(state, review)) return notFound()
  return ok(reviewJson(review, pull.number, call.links))
}

/** A review that is not submitted is seen by its author alone. */
function isVisible({ account }: State, review: { readonly state: string; readonly login: string }): boolean {
  return review.state !== 'PENDING' || review.login === account.login
}

function refuseState({ account, reviews }: State, asked: string): string | undefined {
  // The person behind any other token opened the pull request.
  if (account.login === PERSON.login && asked === 'APPROVED') return 'Can not approve your own pull request'
  if (account.login === PERSON.login && asked === 'CHANGES_REQUESTED') {
    return 'Can not request changes on your own pull request'
  }
  if (account.login === ACTIONS_BOT.login && asked === 'APPROVED') {
    return 'GitHub Actions is not permitted to approve pull requests.'
  }
  const isWaiting = reviews.reviews().some((one) => one.login === account.login && one.state === 'PENDING')
  return asked === 'PENDING' && isWaiting ? 'User can only have one pending review per pull request' : undefined
}
