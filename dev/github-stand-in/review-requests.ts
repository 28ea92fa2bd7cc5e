import { anchor, type Place, type Side } from './anchors.ts'
import { invalidRequest, unprocessable, validationFailed, type Answer } from './answer.ts'
import type { FileChange } from './git-output.ts'
import { codePoints, type LimitOf } from './limits.ts'
import type { NewReviewComment, ReviewState } from './reviews.ts'
import { fieldsOf, listOf, numberOf, refuse, textOf, type Fields, type ObjectShape, type Shape } from './shapes.ts'

const TEXT: Shape = { type: 'string' }
const NUMBER: Shape = { type: 'integer' }
const SIDE: Shape = { type: 'string', values: ['LEFT', 'RIGHT'] }
const STATES = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const

const PLACE = { path: TEXT, position: NUMBER, line: NUMBER, side: SIDE, start_line: NUMBER, start_side: SIDE }

const REVIEW: ObjectShape = {
  type: 'object',
  required: [],
  properties: {
    commit_id: TEXT,
    body: TEXT,
    event: { type: 'string', values: Object.keys(STATES) },
    comments: {
      type: 'array',
      items: { type: 'object', required: ['path', 'body'], properties: { ...PLACE, body: TEXT } },
    },
  },
}

const COMMENT: ObjectShape = {
  type: 'object',
  required: ['body', 'commit_id', 'path'],
  properties: { ...PLACE, body: TEXT, commit_id: TEXT, in_reply_to: NUMBER },
}

/** A review that a request asks for. */
export interface ReviewRequest {
  readonly state: ReviewState
  readonly body: string
  readonly commit: string | undefined
  readonly comments: readonly CommentRequest[]
}

/** A comment on the diff that a request asks for. */
export interface CommentRequest {
  readonly place: Place
  readonly body: string
}

/** What `POST …/reviews` asks for, or its refusal. */
export function readReview(body: unknown, limit: LimitOf): ReviewRequest | Answer {
  const refusal = refuse(body, REVIEW)
  if (refusal !== undefined) return refusal
  const fields = fieldsOf(body)
  const event = textOf(fields, 'event')
  const state = event === 'APPROVE' || event === 'REQUEST_CHANGES' || event === 'COMMENT' ? STATES[event] : 'PENDING'
  const text = textOf(fields, 'body') ?? ''
  if (text.trim() === '' && (state === 'COMMENTED' || state === 'CHANGES_REQUESTED')) {
    return unprocessable('You need to leave a comment indicating the requested changes.')
  }
  const comments = listOf(fields['comments']).map(commentOf)
  const complaint = [text, ...comments.map((comment) => comment.body)]
    .map((one) => complainOfLength(one, limit))
    .find(Boolean)
  if (complaint !== undefined) return unprocessable(complaint)
  if (comments.some((comment) => comment.body.trim() === '')) return unprocessable("Body can't be blank")
  return { state, body: text, commit: textOf(fields, 'commit_id'), comments }
}

/** What `POST …/comments` asks for, or its refusal; with `commit_id`, which it needs. */
export function readComment(body: unknown, limit: LimitOf): (CommentRequest & { readonly commit: string }) | Answer {
  const refusal = refuse(body, COMMENT)
  if (refusal !== undefined) return refusal
  const fields = fieldsOf(body)
  const comment = commentOf(fields)
  if (comment.place.line === undefined && comment.place.position === undefined) {
    return invalidRequest('"line" wasn\'t supplied.')
  }
  return readText(fields, limit) ?? { ...comment, commit: textOf(fields, 'commit_id') ?? '' }
}

/** The text of a reply or an edited comment, or its refusal. */
export function readBody(body: unknown, limit: LimitOf): string | Answer {
  const refusal = refuse(body, { type: 'object', required: ['body'], properties: { body: TEXT } })
  if (refusal !== undefined) return refusal
  const fields = fieldsOf(body)
  return readText(fields, limit) ?? textOf(fields, 'body') ?? ''
}

/** The comments at their places, or the first sentence that refuses one. Which one it is GitHub does not say. */
export function placeComments(
  comments: readonly CommentRequest[],
  changes: readonly FileChange[],
  commit: string,
): readonly NewReviewComment[] | string {
  const placed: NewReviewComment[] = []
  for (const { place, body } of comments) {
    const found = anchor(changes, place)
    if (typeof found === 'string') return found
    placed.push({ body, path: place.path, anchor: found, commit, inReplyTo: undefined })
  }
  return placed
}

function readText(fields: Fields, limit: LimitOf): Answer | undefined {
  const text = textOf(fields, 'body') ?? ''
  const complaint = text.trim() === '' ? "body can't be blank" : complainOfLength(text, limit)
  return complaint === undefined
    ? undefined
    : validationFailed({ resource: 'PullRequestReviewComment', code: 'custom', field: 'body', message: complaint })
}

function complainOfLength(text: string, limit: LimitOf): string | undefined {
  const max = limit('comment-characters')
  return codePoints(text) > max ? `Body is too long (maximum is ${max} characters)` : undefined
}

function commentOf(fields: Fields): CommentRequest {
  return {
    body: textOf(fields, 'body') ?? '',
    place: {
      path: textOf(fields, 'path') ?? '',
      line: numberOf(fields, 'line'),
      side: sideOf(fields['side']),
      startLine: numberOf(fields, 'start_line'),
      startSide: sideOf(fields['start_side']),
      position: numberOf(fields, 'position'),
    },
  }
}

function sideOf(value: unknown): Side | undefined {
  return value === 'LEFT' || value === 'RIGHT' ? value : undefined
}
