import type { components } from '@octokit/openapi-types'
import { simpleUser } from './accounts.ts'
import { anchor, numberOn, type Anchor } from './anchors.ts'
import { reactions } from './comments.ts'
import type { FileChange } from './git-output.ts'
import type { Links } from './links.ts'
import type { PullOptions } from './options.ts'
import type { StoredReview, StoredReviewComment } from './reviews.ts'

type ReviewComment = components['schemas']['pull-request-review-comment']

/** A review in GitHub's shape. A pending one has no time yet. */
export function reviewJson(
  review: StoredReview,
  pull: number,
  links: Links,
): components['schemas']['pull-request-review'] {
  const htmlUrl = links.repositoryWeb(`/pull/${pull}#pullrequestreview-${review.id}`)
  const pullUrl = links.repositoryApi(`/pulls/${pull}`)
  return {
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: simpleUser(review, links),
    body: review.body,
    state: review.state,
    html_url: htmlUrl,
    pull_request_url: pullUrl,
    author_association: 'NONE',
    _links: { html: { href: htmlUrl }, pull_request: { href: pullUrl } },
    ...(review.state === 'PENDING' ? {} : { submitted_at: review.submittedAt }),
    commit_id: review.commit,
  }
}

/**
 * A review comment in GitHub's shape. `changes` are those of the pull request now: where they no longer show the line,
 * the comment is outdated and has neither `line` nor `position` (GitHub says null, which its description forbids).
 */
export function reviewCommentJson(
  comment: StoredReviewComment,
  pull: PullOptions,
  changes: readonly FileChange[],
  links: Links,
): ReviewComment {
  const url = links.repositoryApi(`/pulls/comments/${comment.id}`)
  const htmlUrl = links.repositoryWeb(`/pull/${pull.number}#discussion_r${comment.id}`)
  const pullUrl = links.repositoryApi(`/pulls/${pull.number}`)
  const current = currentAnchor(comment, changes)
  const lines = linesOf(comment.anchor)
  return {
    url,
    pull_request_review_id: comment.review,
    id: comment.id,
    node_id: `PRRC_${comment.id}`,
    diff_hunk: comment.anchor.diffHunk,
    path: comment.path,
    commit_id: current === undefined ? comment.commit : pull.headSha,
    original_commit_id: comment.commit,
    user: simpleUser(comment, links),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: htmlUrl,
    pull_request_url: pullUrl,
    author_association: 'NONE',
    _links: { self: { href: url }, html: { href: htmlUrl }, pull_request: { href: pullUrl } },
    start_line: current?.startLine ?? null,
    original_start_line: lines.startLine,
    start_side: comment.anchor.startSide ?? null,
    ...(current?.line === undefined ? {} : { line: current.line, position: current.position }),
    ...(lines.line === undefined ? {} : { original_line: lines.line }),
    side: comment.anchor.side,
    original_position: lines.position,
    subject_type: 'line',
    ...(comment.inReplyTo === undefined ? {} : { in_reply_to_id: comment.inReplyTo }),
    reactions: reactions(url),
  }
}

interface Lines {
  readonly line: number | undefined
  readonly startLine: number | null
  readonly position: number
}

function linesOf({ line, side, start, startSide }: Anchor): Lines {
  const startLine = start === undefined || startSide === undefined ? undefined : numberOn(start, startSide)
  return { line: numberOn(line, side), startLine: startLine ?? null, position: line.position }
}

/** Where the same line stands now. GitHub follows lines that moved; here a line that moved is outdated. */
function currentAnchor(comment: StoredReviewComment, changes: readonly FileChange[]): Lines | undefined {
  const { line, side, start, startSide } = comment.anchor
  const found = anchor(changes, {
    path: comment.path,
    line: numberOn(line, side),
    side,
    startLine: start === undefined || startSide === undefined ? undefined : numberOn(start, startSide),
    startSide,
    position: line.position,
  })
  return typeof found === 'string' || found.line.text !== line.text ? undefined : linesOf(found)
}
