import type { components } from '@octokit/openapi-types'
import { PERSON, simpleUser } from './accounts.ts'
import { notFound, ok, type Answer } from './answer.ts'
import type { Call } from './call.ts'
import { changesBetween, diffEntries } from './changes.ts'
import type { FileChange } from './git-output.ts'
import { PULL_MAX_FILES } from './limits.ts'
import type { Links } from './links.ts'
import type { PullOptions } from './options.ts'
import { linkHeader, pageOf, pageRequest } from './pages.ts'
import { repositoryJson } from './repository.ts'
import type { State } from './state.ts'

type PullRequest = components['schemas']['pull-request']

const OPENED = '2024-01-01T00:00:00Z'
const HEAD_REF = 'topic'

/** `GET /repos/{owner}/{repo}/pulls/{pull_number}` */
export async function getPull(state: State, { parameters: [number], links }: Call): Promise<Answer> {
  const pull = findPull(state, number)
  if (pull === undefined) return notFound()
  const [commits, { changes }] = await Promise.all([
    state.git.commitsBetween(pull.baseSha, pull.headSha),
    pullChanges(state, pull),
  ])
  const body: PullRequest = {
    ...addresses(pull.number, pull.headSha, links),
    id: pull.number,
    node_id: `PR_${pull.number}`,
    number: pull.number,
    state: 'open',
    locked: false,
    title: pull.title ?? 'Pull request',
    user: simpleUser(PERSON, links),
    body: null,
    labels: [],
    milestone: null,
    active_lock_reason: null,
    created_at: OPENED,
    updated_at: OPENED,
    closed_at: null,
    merged_at: null,
    merge_commit_sha: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: side(state, pull.headRepository ?? state.repository, HEAD_REF, pull.headSha, links),
    base: side(state, state.repository, pull.baseRef, pull.baseSha, links),
    author_association: 'CONTRIBUTOR',
    auto_merge: null,
    draft: false,
    merged: false,
    // What GitHub says until it has tried the merge, which the stand-in never does.
    mergeable: null,
    rebaseable: null,
    mergeable_state: 'unknown',
    merged_by: null,
    comments: state.comments.list().length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commits.length,
    additions: changes.reduce((sum, { additions }) => sum + additions, 0),
    deletions: changes.reduce((sum, { deletions }) => sum + deletions, 0),
    changed_files: changes.length,
  }
  return ok(body)
}

/** `GET /repos/{owner}/{repo}/pulls/{pull_number}/files` */
export async function getPullFiles(state: State, call: Call): Promise<Answer> {
  const pull = findPull(state, call.parameters[0])
  if (pull === undefined) return notFound()
  const { mergeBase, changes } = await pullChanges(state, pull)
  const listed = changes.slice(0, PULL_MAX_FILES)
  const request = pageRequest(call.query)
  const page = diffEntries(pageOf(listed, request), { base: mergeBase, head: pull.headSha }, call.links)
  return ok(page, linkHeader(call, listed.length, request))
}

/** The pull request with this number, if it is the one that exists. */
export function findPull({ pull }: State, number: string | undefined): PullOptions | undefined {
  return number === `${pull?.number}` ? pull : undefined
}

async function pullChanges(
  { git }: State,
  { baseSha, headSha }: PullOptions,
): Promise<{ readonly mergeBase: string; readonly changes: readonly FileChange[] }> {
  const mergeBase = (await git.mergeBase(baseSha, headSha)) ?? baseSha
  return { mergeBase, changes: await changesBetween(git, mergeBase, headSha) }
}

function side(state: State, repository: string, ref: string, sha: string, links: Links): PullRequest['head'] {
  const [owner = ''] = repository.split('/')
  const isFork = repository !== state.repository
  return {
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: simpleUser({ login: owner, type: 'Organization' }, links),
    repo: repositoryJson(repository, state.pull?.baseRef ?? 'main', isFork, links),
  }
}

function addresses(number: number, headSha: string, { repositoryApi: api, repositoryWeb: web }: Links) {
  const url = api(`/pulls/${number}`)
  const issueUrl = api(`/issues/${number}`)
  const htmlUrl = web(`/pull/${number}`)
  const statusesUrl = api(`/statuses/${headSha}`)
  const reviewCommentUrl = api('/pulls/comments{/number}')
  return {
    url,
    html_url: htmlUrl,
    diff_url: `${htmlUrl}.diff`,
    patch_url: `${htmlUrl}.patch`,
    issue_url: issueUrl,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: reviewCommentUrl,
    comments_url: `${issueUrl}/comments`,
    statuses_url: statusesUrl,
    _links: {
      self: { href: url },
      html: { href: htmlUrl },
      issue: { href: issueUrl },
      comments: { href: `${issueUrl}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: reviewCommentUrl },
      commits: { href: `${url}/commits` },
      statuses: { href: statusesUrl },
    },
  }
}
