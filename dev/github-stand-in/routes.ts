import { PERSON, publicUser } from './accounts.ts'
import { failure, notAccessible, notFound, ok, type Answer } from './answer.ts'
import type { Call } from './call.ts'
import { createCheckRun, getCheckRun, listAnnotations, listCheckRuns, updateCheckRun } from './check-run-endpoints.ts'
import { getComparison } from './compare.ts'
import { getContents } from './contents.ts'
import { getBlob, getCommit, getTree } from './git-objects.ts'
import { createComment, deleteComment, getComment, listComments, updateComment } from './issue-comments.ts'
import { getPull, getPullFiles } from './pulls.ts'
import { fullRepositoryJson } from './repository.ts'
import {
  createReply,
  createReviewComment,
  deleteReviewComment,
  getReviewComment,
  listReviewComments,
  updateReviewComment,
} from './review-comment-endpoints.ts'
import { createReview, getReview, listReviews } from './review-endpoints.ts'
import type { State } from './state.ts'

type Handler = (state: State, call: Call) => Answer | Promise<Answer>

interface Route {
  readonly method: string
  /** Matched against what follows `/repos/{owner}/{repo}`, still encoded. */
  readonly pattern: RegExp
  /** Whether the token's permissions suffice. */
  readonly isAllowed: (state: State) => boolean
  readonly handler: Handler
  /** Whether the head repository of the pull request answers as well; forks share their objects. */
  readonly onForks?: boolean
}

const always = () => true
const canReadContents = ({ permissions }: State) => permissions.contents !== 'none'
const canReadPulls = ({ permissions }: State) => permissions.pullRequests !== 'none'
const canReadComments = ({ permissions }: State) => permissions.pullRequests !== 'none' || permissions.issues !== 'none'
const canWritePulls = ({ permissions }: State) => permissions.pullRequests === 'write'
const canReadChecks = ({ permissions }: State) => permissions.checks !== 'none'
const canWriteChecks = ({ permissions }: State) => permissions.checks === 'write'
const canComment = ({ permissions }: State) => permissions.pullRequests === 'write' || permissions.issues === 'write'

const ROUTES: readonly Route[] = [
  { method: 'GET', pattern: /^$/, isAllowed: always, handler: getRepository },
  {
    method: 'GET',
    pattern: /^\/git\/commits\/([^/]+)$/,
    isAllowed: canReadContents,
    handler: getCommit,
    onForks: true,
  },
  { method: 'GET', pattern: /^\/git\/trees\/(.+)$/, isAllowed: canReadContents, handler: getTree, onForks: true },
  { method: 'GET', pattern: /^\/git\/blobs\/([^/]+)$/, isAllowed: canReadContents, handler: getBlob, onForks: true },
  { method: 'GET', pattern: /^\/contents(|\/.*)$/, isAllowed: canReadContents, handler: getContents, onForks: true },
  { method: 'GET', pattern: /^\/compare\/(.+)$/, isAllowed: canReadContents, handler: getComparison },
  { method: 'GET', pattern: /^\/pulls\/(\d+)$/, isAllowed: canReadPulls, handler: getPull },
  { method: 'GET', pattern: /^\/pulls\/(\d+)\/files$/, isAllowed: canReadPulls, handler: getPullFiles },
  { method: 'GET', pattern: /^\/issues\/(\d+)\/comments$/, isAllowed: canReadComments, handler: listComments },
  { method: 'POST', pattern: /^\/issues\/(\d+)\/comments$/, isAllowed: canComment, handler: createComment },
  { method: 'GET', pattern: /^\/issues\/comments\/(\d+)$/, isAllowed: canReadComments, handler: getComment },
  { method: 'PATCH', pattern: /^\/issues\/comments\/(\d+)$/, isAllowed: canComment, handler: updateComment },
  { method: 'DELETE', pattern: /^\/issues\/comments\/(\d+)$/, isAllowed: canComment, handler: deleteComment },
  { method: 'GET', pattern: /^\/pulls\/(\d+)\/reviews$/, isAllowed: canReadPulls, handler: listReviews },
  { method: 'POST', pattern: /^\/pulls\/(\d+)\/reviews$/, isAllowed: canWritePulls, handler: createReview },
  { method: 'GET', pattern: /^\/pulls\/(\d+)\/reviews\/(\d+)$/, isAllowed: canReadPulls, handler: getReview },
  { method: 'GET', pattern: /^\/pulls\/(\d+)\/comments$/, isAllowed: canReadPulls, handler: listReviewComments },
  { method: 'POST', pattern: /^\/pulls\/(\d+)\/comments$/, isAllowed: canWritePulls, handler: createReviewComment },
  {
    method: 'POST',
    pattern: /^\/pulls\/(\d+)\/comments\/(\d+)\/replies$/,
    isAllowed: canWritePulls,
    handler: createReply,
  },
  { method: 'GET', pattern: /^\/pulls\/comments\/(\d+)$/, isAllowed: canReadPulls, handler: getReviewComment },
  { method: 'PATCH', pattern: /^\/pulls\/comments\/(\d+)$/, isAllowed: canWritePulls, handler: updateReviewComment },
  { method: 'DELETE', pattern: /^\/pulls\/comments\/(\d+)$/, isAllowed: canWritePulls, handler: deleteReviewComment },
  { method: 'POST', pattern: /^\/check-runs$/, isAllowed: canWriteChecks, handler: createCheckRun },
  { method: 'GET', pattern: /^\/check-runs\/(\d+)$/, isAllowed: canReadChecks, handler: getCheckRun },
  { method: 'PATCH', pattern: /^\/check-runs\/(\d+)$/, isAllowed: canWriteChecks, handler: updateCheckRun },
  { method: 'GET', pattern: /^\/check-runs\/(\d+)\/annotations$/, isAllowed: canReadChecks, handler: listAnnotations },
  { method: 'GET', pattern: /^\/commits\/(.+)\/check-runs$/, isAllowed: canReadChecks, handler: listCheckRuns },
]

/** Answers a request that is authenticated and within the rate limits: 404 where no endpoint is meant. */
export async function answerCall(state: State, call: Omit<Call, 'parameters'>): Promise<Answer> {
  if (call.method === 'GET' && call.path === '/user') return getUser(state, { ...call, parameters: [] })
  const [, repository, rest] = /^\/repos\/([^/]+\/[^/]+)(.*)$/s.exec(call.path) ?? []
  if (repository === undefined || rest === undefined) return notFound()
  const isOurs = isSame(repository, state.repository)
  const isFork = isSame(repository, state.pull?.headRepository)
  for (const route of ROUTES) {
    const match =
      route.method === call.method && (isOurs || (isFork && route.onForks)) ? route.pattern.exec(rest) : null
    if (match === null) continue
    if (!route.isAllowed(state)) return notAccessible()
    const parameters = decodeAll(match.slice(1))
    return parameters === undefined ? failure(400, 'Bad Request') : route.handler(state, { ...call, parameters })
  }
  return notFound()
}

async function getRepository(state: State, { links }: Call): Promise<Answer> {
  return ok(fullRepositoryJson(state.repository, await state.defaultBranch(), links))
}

function getUser({ account }: State, { links }: Call): Answer {
  return account.login === PERSON.login ? ok(publicUser(account, links)) : notAccessible()
}

/** GitHub does not tell upper and lower case apart in names of owners and repositories. */
function isSame(asked: string, repository: string | undefined): boolean {
  return asked.toLowerCase() === repository?.toLowerCase()
}

function decodeAll(parameters: readonly string[]): readonly string[] | undefined {
  try {
    return parameters.map(decodeURIComponent)
  } catch {
    return undefined
  }
}
