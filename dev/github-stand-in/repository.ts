import type { components } from '@octokit/openapi-types'
import { simpleUser } from './accounts.ts'
import { linksFor, type Links } from './links.ts'

type Repository = components['schemas']['repository']
type FullRepository = components['schemas']['full-repository']

const CREATED = '2024-01-01T00:00:00Z'

/** A repository as other objects show it. `fullName` is `owner/name`. */
export function repositoryJson(fullName: string, defaultBranch: string, isFork: boolean, { root }: Links): Repository {
  const links = linksFor(root, fullName)
  const [owner = '', name = ''] = fullName.split('/')
  return {
    id: 1_296_269,
    node_id: 'R_kgDOABPHjQ',
    name,
    full_name: fullName,
    owner: simpleUser({ login: owner, type: 'Organization' }, links),
    private: true,
    visibility: 'private',
    description: null,
    homepage: null,
    language: null,
    license: null,
    fork: isFork,
    default_branch: defaultBranch,
    archived: false,
    disabled: false,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: false,
    has_discussions: false,
    is_template: false,
    allow_forking: true,
    web_commit_signoff_required: false,
    topics: [],
    size: 0,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    open_issues: 1,
    open_issues_count: 1,
    pushed_at: CREATED,
    created_at: CREATED,
    updated_at: CREATED,
    ...addresses(fullName, links),
  }
}

/** A repository as `GET /repos/{owner}/{repo}` shows it. */
export function fullRepositoryJson(fullName: string, defaultBranch: string, links: Links): FullRepository {
  const { temp_clone_token: _none, ...repository } = repositoryJson(fullName, defaultBranch, false, links)
  return {
    ...repository,
    has_discussions: false,
    pushed_at: CREATED,
    created_at: CREATED,
    updated_at: CREATED,
    subscribers_count: 0,
    network_count: 0,
  }
}

function addresses(fullName: string, { repositoryApi: api, repositoryWeb: web }: Links) {
  return {
    url: api(''),
    html_url: web(''),
    archive_url: api('/{archive_format}{/ref}'),
    assignees_url: api('/assignees{/user}'),
    blobs_url: api('/git/blobs{/sha}'),
    branches_url: api('/branches{/branch}'),
    collaborators_url: api('/collaborators{/collaborator}'),
    comments_url: api('/comments{/number}'),
    commits_url: api('/commits{/sha}'),
    compare_url: api('/compare/{base}...{head}'),
    contents_url: api('/contents/{+path}'),
    contributors_url: api('/contributors'),
    deployments_url: api('/deployments'),
    downloads_url: api('/downloads'),
    events_url: api('/events'),
    forks_url: api('/forks'),
    git_commits_url: api('/git/commits{/sha}'),
    git_refs_url: api('/git/refs{/sha}'),
    git_tags_url: api('/git/tags{/sha}'),
    git_url: `git://github.com/${fullName}.git`,
    hooks_url: api('/hooks'),
    issue_comment_url: api('/issues/comments{/number}'),
    issue_events_url: api('/issues/events{/number}'),
    issues_url: api('/issues{/number}'),
    keys_url: api('/keys{/key_id}'),
    labels_url: api('/labels{/name}'),
    languages_url: api('/languages'),
    merges_url: api('/merges'),
    milestones_url: api('/milestones{/number}'),
    mirror_url: null,
    notifications_url: api('/notifications{?since,all,participating}'),
    pulls_url: api('/pulls{/number}'),
    releases_url: api('/releases{/id}'),
    ssh_url: `git@github.com:${fullName}.git`,
    clone_url: `${web('')}.git`,
    svn_url: web(''),
    stargazers_url: api('/stargazers'),
    statuses_url: api('/statuses/{sha}'),
    subscribers_url: api('/subscribers'),
    subscription_url: api('/subscription'),
    tags_url: api('/tags'),
    teams_url: api('/teams'),
    trees_url: api('/git/trees{/sha}'),
  }
}
