import type { components } from '@octokit/openapi-types'
import { PERSON, simpleUser } from './accounts.ts'
import { notFound, ok, type Answer } from './answer.ts'
import { asksForDiff, type Call } from './call.ts'
import { changesBetween, diffAnswer, diffEntries } from './changes.ts'
import type { FileChange } from './git-output.ts'
import type { Links } from './links.ts'
import type { PullOptions } from './options.ts'
import { linkHeader, pageOf, pageRequest } from './pages.ts'
import { repositoryJson } from './repository.ts'
import type { State } from './state.ts'

type PullRequest = components['schemas']['pull-request']
type MinimalPull = components['schemas']['check-run']['pull_requests'][number]

const OPENED = '2024-01-01T00:00:00Z'
const HEAD_REF = 'topic'
const ID = 1_296_269

/** `GET /repos/{owner}/{repo}/pulls/{pull_number}`, as JSON or as a diff. */
export async function getPull(state: State, { parameters: [number], links, accept }: Call): Promise<Answer> {
  const pull = await findPull(state, number)
  if (pull === undefined) return notFound()
  const [commits, { changes, mergeBase }] = await Promise.all([
    state.git.commitsBetween(pull.baseSha, pull.headSha),
    pullChanges(state, pull),
  ])
  if (asksForDiff(accept)) return diffAnswer(state, mergeBase, pull.headSha, changes.length)
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
    head: side(state, pull.headRepository ?? state.repository, headRefOf(pull), pull.headSha, links),
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
    review_comments: state.reviews.comments().length,
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
  const pull = await findPull(state, call.parameters[0])
  if (pull === undefined) return notFound()
  const { mergeBase, changes } = await pullChanges(state, pull)
  const listed = changes.slice(0, state.limit('pull-files'))
  const request = pageRequest(call.query, state.limit)
  const sides = { base: mergeBase, head: pull.headSha }
  const page = diffEntries(pageOf(listed, request), sides, state.limit, call.links)
  return ok(page, linkHeader(call, listed.length, request))
}

/** The pull request with this number as it is now, if it is the one that exists. */
export async function findPull({ pull, git }: State, number: string | undefined): Promise<PullOptions | undefined> {
  if (pull === undefined || number !== `${pull.number}`) return undefined
  const moved = pull.follow === undefined ? undefined : await git.resolveCommit(pull.follow)
  return { ...pull, headSha: moved ?? pull.headSha }
}

/** Files that a pull request changes up to its head, or up to another one of its commits. */
export interface PullChanges {
  readonly mergeBase: string
  readonly changes: readonly FileChange[]
}

/** The changes of a pull request up to a commit of it, or undefined where the commit is none of its own. */
export async function changesUpTo(state: State, pull: PullOptions, commit: string): Promise<PullChanges | undefined> {
  const commits = await state.git.commitsBetween(pull.baseSha, pull.headSha)
  return commits.some(({ sha }) => sha === commit) ? pullChanges(state, { ...pull, headSha: commit }) : undefined
}

/** The changes of a pull request as it is now. */
export async function pullChanges({ git }: State, { baseSha, headSha }: PullOptions): Promise<PullChanges> {
  const mergeBase = (await git.mergeBase(baseSha, headSha)) ?? baseSha
  return { mergeBase, changes: await changesBetween(git, mergeBase, headSha) }
}

/** The pull request as a check run shows it. */
export function minimalPull(state: State, pull: PullOptions, links: Links): MinimalPull {
  const repo = { id: ID, url: links.repositoryApi(''), name: state.repository.split('/')[1] ?? '' }
  return {
    id: pull.number,
    number: pull.number,
    url: links.repositoryApi(`/pulls/${pull.number}`),
    head: { ref: headRefOf(pull), sha: pull.headSha, repo },
    base: { ref: pull.baseRef, sha: pull.baseSha, repo },
  }
}

function headRefOf({ headRef }: PullOptions): string {
  return headRef ?? HEAD_REF
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
