import { numberOn } from './anchors.ts'
import type { CheckRunView, CommentView, ReviewCommentView, ReviewView, SeedReply } from './options.ts'
import type { State } from './state.ts'

/** What a test sees of the comments. */
export function commentViews({ comments }: State): readonly CommentView[] {
  return comments.list().map(({ id, login, body, updatedAt }) => ({ id, login, body, updatedAt }))
}

/** What a test sees of the check runs. */
export function checkRunViews({ checkRuns }: State): readonly CheckRunView[] {
  return checkRuns.list().map(({ login: _login, ...run }) => run)
}

/** What a test sees of the reviews. */
export function reviewViews({ reviews }: State): readonly ReviewView[] {
  return reviews.reviews().map(({ id, login, state, body, commit }) => ({ id, login, state, body, commit }))
}

/** What a test sees of the comments on the diff. */
export function reviewCommentViews({ reviews }: State): readonly ReviewCommentView[] {
  return reviews.comments().map(({ id, review, login, body, path, commit, inReplyTo, anchor }) => ({
    id,
    review,
    login,
    body,
    path,
    commit,
    inReplyTo,
    line: numberOn(anchor.line, anchor.side),
    startLine: anchor.start && numberOn(anchor.start, anchor.startSide ?? anchor.side),
  }))
}

/** Answers to a review comment as somebody else. Throws where there is no such comment. */
export function addReply({ reviews }: State, { inReplyTo, login, type, body }: SeedReply): void {
  const parent = reviews.comments().find(({ id }) => id === inReplyTo)
  if (parent === undefined) throw new Error(`there is no review comment ${inReplyTo}`)
  const { path, anchor, commit } = parent
  reviews.add({ login, type, state: 'COMMENTED', body: '', commit }, [{ body, path, anchor, commit, inReplyTo }])
}
