import type { components } from '@octokit/openapi-types'
import type { Links } from './links.ts'

type SimpleUser = components['schemas']['simple-user']
type Integration = NonNullable<components['schemas']['nullable-integration']>

/** Somebody who acts on GitHub. */
export interface Account {
  readonly login: string
  readonly type: 'User' | 'Bot' | 'Organization'
}

/** Whom a workflow's token acts as. */
export const ACTIONS_BOT: Account = { login: 'github-actions[bot]', type: 'Bot' }

/** Whom any other token acts as, and who opened the pull request. */
export const PERSON: Account = { login: 'octocat', type: 'User' }

const KNOWN_IDS: Readonly<Record<string, number>> = { 'github-actions[bot]': 41_898_282, octocat: 583_231 }
const ACTIONS_APP_ID = 15_368
const CREATED = '2018-07-30T09:30:17Z'

/** Whom a token acts as: a workflow's token (`ghs_…`) is the bot, every other one a person. */
export function accountOfToken(token: string): Account {
  return token.startsWith('ghs_') ? ACTIONS_BOT : PERSON
}

/** The account as GitHub shows it inside other objects. */
export function simpleUser({ login, type }: Account, links: Links): SimpleUser {
  const name = encodeURIComponent(login)
  const url = links.api(`/users/${name}`)
  return {
    login,
    id: accountId(login),
    node_id: `U_${accountId(login)}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${accountId(login)}?v=4`,
    gravatar_id: '',
    url,
    html_url: links.web(type === 'Bot' ? `/apps/${encodeURIComponent(login.replace('[bot]', ''))}` : `/${name}`),
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: 'public',
    site_admin: false,
  }
}

/** The account as `GET /user` shows it. */
export function publicUser(account: Account, links: Links): components['schemas']['public-user'] {
  return {
    ...simpleUser(account, links),
    name: null,
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: CREATED,
    updated_at: CREATED,
  }
}

/** The app through which an account acts: GitHub Actions for its bot, none for others. */
export function appOf(login: string, links: Links): Integration | null {
  if (login !== ACTIONS_BOT.login) return null
  return {
    id: ACTIONS_APP_ID,
    slug: 'github-actions',
    node_id: 'MDM6QXBwMTUzNjg=',
    owner: simpleUser({ login: 'github', type: 'Organization' }, links),
    name: 'GitHub Actions',
    description: 'Automate your workflow from idea to production',
    external_url: 'https://help.github.com/en/actions',
    html_url: links.web('/apps/github-actions'),
    created_at: CREATED,
    updated_at: CREATED,
    permissions: { contents: 'write', issues: 'write', metadata: 'read' },
    events: ['pull_request', 'push'],
  }
}

/** Always the same number for the same login, without a register of accounts. */
function accountId(login: string): number {
  return KNOWN_IDS[login] ?? Buffer.from(login).reduce((hash, byte) => (hash * 31 + byte) % 1e9, 7) + 1
}
