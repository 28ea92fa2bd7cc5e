import type { components } from '@octokit/openapi-types'
import { failure, notFound, ok, type Answer } from './answer.ts'
import { asksForDiff, type Call } from './call.ts'
import { changesBetween, diffAnswer, diffEntries } from './changes.ts'
import { UNSIGNED } from './git-objects.ts'
import type { GitCommit } from './git-output.ts'
import type { Links } from './links.ts'
import { linkHeader, pageOf, pageRequest } from './pages.ts'
import type { State } from './state.ts'

type Comparison = components['schemas']['commit-comparison']

/** `GET /repos/{owner}/{repo}/compare/{basehead}` with `BASE...HEAD`, each with `OWNER:` before it or not. */
export async function getComparison(state: State, call: Call): Promise<Answer> {
  const [baseName, headName, ...rest] = (call.parameters[0] ?? '').split('...')
  if (baseName === undefined || headName === undefined || rest.length > 0) return notFound()
  // Forks share the objects of the repository, and `gitDir` stands for all of them.
  const [base, head] = await Promise.all([baseName, headName].map((name) => state.resolve(name.replace(/^.*:/, ''))))
  if (base === undefined || head === undefined) return notFound()
  const mergeBase = await state.git.mergeBase(base, head)
  if (mergeBase === undefined) return failure(404, `No common ancestor between ${baseName} and ${headName}.`)

  const [ahead, behind, files, baseCommit, mergeBaseCommit] = await Promise.all([
    state.git.commitsBetween(base, head),
    state.git.commitsBetween(head, base),
    changesBetween(state.git, mergeBase, head),
    state.git.commit(base),
    state.git.commit(mergeBase),
  ])
  if (asksForDiff(call.accept)) return diffAnswer(state, mergeBase, head, files.length)
  const request = pageRequest(call.query, state.limit)
  const isPaged = call.query.has('page') || call.query.has('per_page')
  const commits = isPaged ? pageOf(ahead, request) : ahead.slice(-state.limit('compare-commits'))
  const listed = request.page === 1 ? files.slice(0, state.limit('compare-files')) : []
  const webUrl = call.links.repositoryWeb(`/compare/${baseName}...${headName}`)
  const body: Comparison = {
    url: call.links.repositoryApi(`/compare/${baseName}...${headName}`),
    html_url: webUrl,
    permalink_url: call.links.repositoryWeb(`/compare/${base}...${head}`),
    diff_url: `${webUrl}.diff`,
    patch_url: `${webUrl}.patch`,
    base_commit: commitJson(baseCommit, call.links),
    merge_base_commit: commitJson(mergeBaseCommit, call.links),
    status: comparisonStatus(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: commits.map((commit) => commitJson(commit, call.links)),
    files: diffEntries(listed, { base: mergeBase, head }, state.limit, call.links),
  }
  return ok(body, isPaged ? linkHeader(call, ahead.length, request) : {})
}

function comparisonStatus(ahead: number, behind: number): Comparison['status'] {
  if (ahead === 0) return behind === 0 ? 'identical' : 'behind'
  return behind === 0 ? 'ahead' : 'diverged'
}

function commitJson(commit: GitCommit, links: Links): components['schemas']['commit'] {
  const url = (sha: string) => links.repositoryApi(`/commits/${sha}`)
  const htmlUrl = (sha: string) => links.repositoryWeb(`/commit/${sha}`)
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    url: url(commit.sha),
    html_url: htmlUrl(commit.sha),
    comments_url: `${url(commit.sha)}/comments`,
    commit: {
      url: links.repositoryApi(`/git/commits/${commit.sha}`),
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: links.repositoryApi(`/git/trees/${commit.tree}`) },
      verification: UNSIGNED,
    },
    // No address of these commits belongs to an account.
    author: null,
    committer: null,
    parents: commit.parents.map((sha) => ({ sha, url: url(sha), html_url: htmlUrl(sha) })),
  }
}
