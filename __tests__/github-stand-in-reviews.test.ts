// Requests follow each other here because their order is what is tested.
// oxlint-disable eslint/no-await-in-loop

import { describe, expect, test } from 'vitest'
import { anchor, diffLines } from '../dev/github-stand-in/anchors.ts'
import { limit, linksOf, REPO_PATH, repository, start, unrecorded } from './helpers/stand-in.ts'

const PULL = `${REPO_PATH}/pulls/7`
const REVIEWS = `${PULL}/reviews`
const COMMENTS = `${PULL}/comments`
const INGRESS = 'clusters/prod/ingress.yml'
/** The line that the pull request adds to the file, after three of context. */
const ADDED = { path: INGRESS, line: 5, body: 'Here' }

/** A stand-in with shorthands for reviews. */
async function started(options: Parameters<typeof start>[0] = {}) {
  const github = await start(options)
  return {
    ...github,
    review: (comments: readonly object[] = [], body: object = {}) =>
      github.call('POST', REVIEWS, { body: { event: 'COMMENT', body: 'Look', comments, ...body } }),
    remark: (body: object) => github.call('POST', COMMENTS, { body: { commit_id: repository.head, ...body } }),
    reply: (id: number, body: string) => github.call('POST', `${COMMENTS}/${id}/replies`, { body: { body } }),
  }
}

describe('lines of a diff', () => {
  const patch = [
    '@@ -1,2 +1,2 @@',
    ' a',
    '-b',
    '+c',
    '\\ No newline at end of file',
    '@@ -9 +9,2 @@ k',
    ' z',
    '+y',
  ].join('\n')

  test('have their numbers on both sides and their position below the first header', () => {
    expect(diffLines(patch).map(({ position, hunk, left, right }) => [position, hunk, left, right])).toEqual([
      [1, 0, 1, 1],
      [2, 0, 2, undefined],
      [3, 0, undefined, 2],
      [6, 1, 9, 9],
      [7, 1, undefined, 10],
    ])
    expect(diffLines(undefined)).toEqual([])
  })

  test('are found by line and side, and by position', () => {
    const change = { path: 'f', previousPath: undefined, status: 'M', sha: '', additions: 2, deletions: 1, patch }
    const at = (place: object) => {
      const all = { path: 'f', line: undefined, side: undefined, startLine: undefined, startSide: undefined }
      const found = anchor([change], { ...all, position: undefined, ...place })
      return typeof found === 'string' ? found : found.line.position
    }
    expect(at({ line: 2 })).toBe(3)
    expect(at({ line: 2, side: 'LEFT' })).toBe(2)
    expect(at({ line: 9 })).toBe(6)
    expect(at({ position: 7 })).toBe(7)
    expect(at({ position: 5 })).toBe('Line could not be resolved')
    expect(at({ line: 3 })).toBe('Line could not be resolved')
    expect(at({ line: 10, side: 'LEFT' })).toBe('Line could not be resolved')
    expect(at({ path: 'g', line: 2 })).toBe('Path could not be resolved')
    expect(at({ line: 2, startLine: 1 })).toBe(3)
    expect(at({ line: 2, startLine: 2, startSide: 'LEFT' })).toBe(3)
    expect(at({ line: 2, startLine: 2 })).toMatch('must precede the end line')
    expect(at({ line: 10, startLine: 1 })).toMatch('must be part of the same hunk')
    expect(at({ line: 2, startLine: 7 })).toBe('Start line could not be resolved')
  })
})

describe('reviews', () => {
  test('are posted with their comments', async () => {
    const github = await started()
    const { status, json } = await github.review([ADDED, { path: INGRESS, start_line: 4, line: 5, body: 'Both' }])
    expect(status).toBe(200)
    expect(json).toMatchObject({
      state: 'COMMENTED',
      body: 'Look',
      commit_id: repository.head,
      user: { login: 'github-actions[bot]' },
      html_url: `https://github.com/acme/platform/pull/7#pullrequestreview-${json.id}`,
    })
    expect(json.submitted_at).toMatch(/^\d{4}-/)
    const { json: comments } = await github.get(COMMENTS)
    expect(comments).toMatchObject([
      {
        pull_request_review_id: json.id,
        path: INGRESS,
        line: 5,
        side: 'RIGHT',
        position: 4,
        start_line: null,
        body: 'Here',
        commit_id: repository.head,
        original_commit_id: repository.head,
        user: { login: 'github-actions[bot]', type: 'Bot' },
      },
      { start_line: 4, start_side: 'RIGHT', line: 5, body: 'Both' },
    ])
    expect(comments[0].diff_hunk).toMatch(/^@@ -2,3 \+2,4 @@[^]*\n\+# changed$/)
    expect((await github.get(REVIEWS)).json).toEqual([json])
    expect((await github.get(`${REVIEWS}/${json.id}`)).json).toEqual(json)
    expect((await github.get(`${REVIEWS}/1`)).status).toBe(404)
    expect((await github.get(PULL)).json.review_comments).toBe(2)
    expect(github.reviews()).toMatchObject([{ id: json.id, state: 'COMMENTED', body: 'Look' }])
    expect(github.reviewComments()).toMatchObject([
      { review: json.id, line: 5, startLine: undefined },
      { line: 5, startLine: 4 },
    ])
  })

  test.each([
    ['a line outside of every hunk', { ...ADDED, line: 1 }, 'Line could not be resolved'],
    ['a line that the other side has', { path: 'old.yml', line: 1, body: 'Gone' }, 'Line could not be resolved'],
    ['a file outside of the diff', { ...ADDED, path: 'README.md' }, 'Path could not be resolved'],
    ['a binary file', { ...ADDED, path: 'logo.png', line: 1 }, 'Line could not be resolved'],
    ['no line', { path: INGRESS, body: 'Where' }, 'Line could not be resolved'],
    ['a start after the end', { ...ADDED, start_line: 5 }, 'start line must precede the end line'],
  ])('with a comment at %s post nothing at all', async (_what, comment, message) => {
    const github = await started()
    const refused = await github.review([ADDED, comment])
    expect(refused).toMatchObject({
      status: 422,
      json: { message: 'Unprocessable Entity', errors: [expect.stringContaining(message)] },
    })
    expect(github.reviews()).toEqual([])
    expect(github.reviewComments()).toEqual([])
  })

  test('reach lines that are gone on their side, and lines that came', async () => {
    const github = await started()
    expect((await github.review([{ path: 'old.yml', line: 1, side: 'LEFT', body: 'Gone' }])).status).toBe(200)
    expect((await github.review([{ path: 'big.yml', position: 2001, body: 'Last' }])).status).toBe(200)
    expect(github.reviewComments().map(({ line }) => line)).toEqual([1, 2001])
  })

  test.each([
    ['a comment without text', [{ ...ADDED, body: ' ' }], {}],
    ['a comment without path', [{ line: 5, body: 'Where' }], {}],
    ['a comment of 65,537 characters', [{ ...ADDED, body: 'x'.repeat(limit('comment-characters') + 1) }], {}],
    ['no text', [ADDED], { body: '' }],
    ['a text of 65,537 characters', [], { body: 'x'.repeat(limit('comment-characters') + 1) }],
    ['an unknown event', [], { event: 'PRAISE' }],
    ['an unknown side', [{ ...ADDED, side: 'TOP' }], {}],
    ['a commit of another branch', [], { commit_id: repository.base }],
    ['approval by a workflow', [], { event: 'APPROVE' }],
  ])('with %s are refused', async (_what, comments, body) => {
    unrecorded()
    const github = await started()
    expect((await github.review(comments, body)).status).toBe(422)
    expect(github.reviews()).toEqual([])
  })

  test('with more comments than GitHub takes fail as a whole', async () => {
    const github = await started()
    const most = limit('review-comments')
    const many = (count: number) => Array.from({ length: count }, () => ADDED)
    expect((await github.review(many(most + 1))).status).toBe(502)
    expect(github.reviewComments()).toEqual([])
    expect((await github.review(many(most))).status).toBe(200)
    expect(github.reviewComments().length).toBe(most)
  })

  test('without an event wait, one of each account, seen by it alone', async () => {
    const github = await started()
    const { status, json } = await github.review([ADDED], { event: undefined })
    expect(status).toBe(200)
    expect(json.state).toBe('PENDING')
    expect(json.submitted_at).toBeUndefined()
    expect((await github.get(COMMENTS)).json).toEqual([])
    expect((await github.get(REVIEWS)).json).toEqual([json])
    expect(await github.review([ADDED], { event: undefined })).toMatchObject({
      status: 422,
      json: { errors: ['User can only have one pending review per pull request'] },
    })
  })

  test('of the author approve nothing', async () => {
    const github = await started({ token: 'ghp_person' })
    for (const event of ['APPROVE', 'REQUEST_CHANGES']) {
      expect((await github.review([], { event })).status).toBe(422)
    }
    expect((await github.review()).json.user.login).toBe('octocat')
  })

  test('need the permission to write pull requests; that for issues does not do', async () => {
    const forbidden = { status: 403, json: { message: 'Resource not accessible by integration' } }
    const github = await started({ permissions: { pullRequests: 'read', issues: 'write' } })
    expect(await github.review([ADDED])).toMatchObject(forbidden)
    expect(await github.remark(ADDED)).toMatchObject(forbidden)
    expect(await github.reply(1, 'Yes')).toMatchObject(forbidden)
    expect((await github.get(COMMENTS)).json).toEqual([])
    const none = await started({ permissions: { pullRequests: 'none' } })
    expect(await none.get(COMMENTS)).toMatchObject(forbidden)
    expect(await none.get(REVIEWS)).toMatchObject(forbidden)
  })

  test('are of the one pull request', async () => {
    const github = await started()
    for (const path of ['reviews', 'comments', 'reviews/1']) {
      expect((await github.get(`${REPO_PATH}/pulls/8/${path}`)).status).toBe(404)
    }
    for (const path of ['reviews', 'comments', 'comments/1/replies']) {
      const body = { event: 'COMMENT', ...ADDED, commit_id: repository.head }
      expect((await github.call('POST', `${REPO_PATH}/pulls/8/${path}`, { body })).status).toBe(404)
    }
  })
})

describe('review comments', () => {
  test('are posted one by one, each with a review of its own', async () => {
    const github = await started()
    const { status, json, headers } = await github.remark(ADDED)
    expect(status).toBe(201)
    expect(json).toMatchObject({ path: INGRESS, line: 5, body: 'Here' })
    expect(headers.get('location')).toBe(json.url)
    expect(github.reviews()).toMatchObject([{ id: json.pull_request_review_id, state: 'COMMENTED' }])
  })

  test.each([
    ['a line outside of the diff', { ...ADDED, line: 1 }, 'pull_request_review_thread.line'],
    ['a file outside of the diff', { ...ADDED, path: 'README.md' }, 'pull_request_review_thread.path'],
    ['a commit of another branch', { ...ADDED, commit_id: repository.base }, 'commit_id'],
    ['no text', { ...ADDED, body: '' }, 'body'],
    ['65,537 characters', { ...ADDED, body: 'x'.repeat(limit('comment-characters') + 1) }, 'body'],
  ])('with %s are refused', async (_what, body, field) => {
    const github = await started()
    expect(await github.remark(body)).toMatchObject({
      status: 422,
      json: { errors: [{ resource: 'PullRequestReviewComment', code: 'custom', field }] },
    })
    expect(github.reviewComments()).toEqual([])
  })

  test.each([
    ['no line', { path: INGRESS, body: 'Where' }],
    ['no commit', { ...ADDED, commit_id: undefined }],
  ])('without what they need (%s) are refused', async (_what, body) => {
    unrecorded()
    const github = await started()
    expect(await github.remark(body)).toMatchObject({ status: 422, json: { message: /^Invalid request/ } })
  })

  test('are answered, changed and deleted', async () => {
    const github = await started()
    const { json: own } = await github.remark(ADDED)
    const { status, json: answer } = await github.reply(own.id, 'Yes')
    expect(status).toBe(201)
    expect(answer).toMatchObject({ in_reply_to_id: own.id, body: 'Yes', path: INGRESS, line: 5 })
    expect((await github.reply(answer.id, 'Deeper')).status).toBe(404)
    expect((await github.reply(own.id, ' ')).status).toBe(422)
    github.addReply({ inReplyTo: own.id, login: 'ann', type: 'User', body: 'No' })
    expect(() => github.addReply({ inReplyTo: 1, login: 'ann', type: 'User', body: 'No' })).toThrow('no review comment')
    const { json: list } = await github.get(COMMENTS)
    expect(list.map((one: { body: string; user: { login: string } }) => `${one.user.login}: ${one.body}`)).toEqual([
      'github-actions[bot]: Here',
      'github-actions[bot]: Yes',
      'ann: No',
    ])
    const path = `${REPO_PATH}/pulls/comments/${own.id}`
    expect((await github.get(path)).json).toEqual(list[0])
    expect((await github.call('PATCH', path, { body: { body: 'There' } })).json.body).toBe('There')
    expect((await github.call('PATCH', path, { body: { body: '' } })).status).toBe(422)
    const others = `${REPO_PATH}/pulls/comments/${list[2].id}`
    expect((await github.call('PATCH', others, { body: { body: 'Mine' } })).status).toBe(403)
    expect((await github.call('DELETE', others)).status).toBe(403)
    expect((await github.call('DELETE', path)).status).toBe(204)
    for (const method of ['GET', 'PATCH', 'DELETE']) {
      const sent = method === 'PATCH' ? { body: { body: 'x' } } : {}
      expect((await github.call(method, path, sent)).status).toBe(404)
    }
    expect(github.reviewComments().map(({ body }) => body)).toEqual(['Yes', 'No'])
  })

  test('come in pages, sorted as asked for', async () => {
    const github = await started()
    await github.review(Array.from({ length: 32 }, (_, index) => ({ ...ADDED, body: `${index}` })))
    const first = await github.get(COMMENTS)
    expect(first.json.length).toBe(limit('per-page-default'))
    expect(linksOf(first)).toMatchObject({ next: expect.stringMatching(/[?&]page=2$/) })
    const last = await github.get(`${COMMENTS}?direction=desc&per_page=1`)
    expect(last.json[0].body).toBe('31')
    expect((await github.get(`${COMMENTS}?since=2100-01-01T00:00:00Z`)).json).toEqual([])
    expect((await github.get(`${REVIEWS}?per_page=1`)).json.length).toBe(1)
  })

  test('are outdated where a push takes their line away, and stay where it does not', async () => {
    const follow = 'refs/heads/moving'
    repository.git('update-ref', follow, repository.head)
    const github = await started({ pull: { ...repository.pull, follow } })
    await github.review([ADDED, { path: 'old.yml', line: 1, side: 'LEFT', body: 'Gone' }])
    const pushed = repository.commitFile(repository.head, INGRESS, 'kind: Other\n')
    repository.git('update-ref', follow, pushed)
    expect((await github.get(PULL)).json.head.sha).toBe(pushed)
    const { json } = await github.get(COMMENTS)
    expect(json[0]).toMatchObject({ original_line: 5, original_commit_id: repository.head, commit_id: repository.head })
    expect(json[0].line).toBeUndefined()
    expect(json[0].position).toBeUndefined()
    expect(json[1]).toMatchObject({ line: 1, commit_id: pushed, original_commit_id: repository.head })
    // The commit before the push is still one of the pull request.
    expect((await github.review([ADDED], { commit_id: repository.head })).status).toBe(200)
    expect((await github.review([ADDED])).status).toBe(422)
  })
})
