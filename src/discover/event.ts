import { UserError } from '../errors.ts'

/** What GitHub tells an action about the run that it is part of. */
export interface RunContext {
  readonly eventName: string
  readonly owner: string
  readonly repo: string
  /** `https://github.com` or an Enterprise server, without a slash at its end. */
  readonly serverUrl: string
  readonly workspace: string
  /** The commit that the run is about; undefined where the runner names none. */
  readonly sha: string | undefined
  /** Increases with every run and attempt: a later run of the same head wins. */
  readonly run: string
  readonly pullRequest: PullRequest | undefined
  readonly mergeGroup: MergeGroup | undefined
  /** Whose text the run may look at, where it may be anybody's (a noun); undefined where it is that of people with access. */
  readonly outsider?: string | undefined
}

/** What a merge queue asks to be checked: the commits that it would put on the base branch. */
export interface MergeGroup {
  readonly headSha: string
  readonly baseSha: string
}

export interface PullRequest {
  readonly number: number
  readonly headSha: string
  readonly baseSha: string
  readonly baseRef: string
  /** The head stands in another repository, so that the token can only read. */
  readonly fork: boolean
}

/** Reads the runner's environment and the event's payload. Throws a UserError that names what is missing. */
export function runContext(env: Readonly<Record<string, string | undefined>>, payload: unknown): RunContext {
  const need = (name: string): string => {
    const value = env[name]
    if (value === undefined || value === '')
      throw new UserError(`${name} is not set: the action runs inside of a GitHub workflow.`)
    return value
  }
  const [owner = '', repo = ''] = need('GITHUB_REPOSITORY').split('/')
  const eventName = need('GITHUB_EVENT_NAME')
  const workspace = need('GITHUB_WORKSPACE')
  const pull = eventName.startsWith('pull_request') ? pullRequest(payload) : undefined
  return {
    eventName,
    owner,
    repo,
    serverUrl: (env['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/$/, ''),
    workspace,
    sha: env['GITHUB_SHA'] === '' ? undefined : env['GITHUB_SHA'],
    run: `${env['GITHUB_RUN_ID'] ?? '0'}.${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`,
    pullRequest: pull,
    mergeGroup: eventName === 'merge_group' ? mergeGroup(payload) : undefined,
    outsider: outsider(eventName, pull, [env['GITHUB_ACTOR'], at(payload, 'pull_request', 'user', 'login')]),
  }
}

/** Events that only people (and programs) with access to the repository start, with their own text. */
const INSIDE = ['pull_request', 'push', 'merge_group', 'schedule', 'workflow_dispatch', 'repository_dispatch']

function outsider(eventName: string, pull: PullRequest | undefined, authors: readonly unknown[]): string | undefined {
  if (!INSIDE.includes(eventName)) return `the event \`${eventName}\``
  if (pull?.fork === true) return 'a pull request of a fork'
  return authors.includes('dependabot[bot]') ? 'Dependabot' : undefined
}

function pullRequest(payload: unknown): PullRequest {
  const pull = at(payload, 'pull_request')
  const number = at(pull, 'number')
  const headSha = at(pull, 'head', 'sha')
  const baseSha = at(pull, 'base', 'sha')
  const baseRef = at(pull, 'base', 'ref')
  if (
    typeof number !== 'number' ||
    typeof headSha !== 'string' ||
    typeof baseSha !== 'string' ||
    typeof baseRef !== 'string'
  ) {
    throw new UserError('The payload of the event (GITHUB_EVENT_PATH) describes no pull request.')
  }
  return {
    number,
    headSha,
    baseSha,
    baseRef,
    fork: at(pull, 'head', 'repo', 'full_name') !== at(pull, 'base', 'repo', 'full_name'),
  }
}

function mergeGroup(payload: unknown): MergeGroup {
  const headSha = at(payload, 'merge_group', 'head_sha')
  const baseSha = at(payload, 'merge_group', 'base_sha')
  if (typeof headSha !== 'string' || typeof baseSha !== 'string') {
    throw new UserError('The payload of the event (GITHUB_EVENT_PATH) describes no merge group.')
  }
  return { headSha, baseSha }
}

function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value
  for (const key of path) {
    if (typeof found !== 'object' || found === null) return undefined
    found = Object.entries(found).find(([name]) => name === key)?.[1]
  }
  return found
}
