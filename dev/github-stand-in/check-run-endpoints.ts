import { ACTIONS_BOT } from './accounts.ts'
import { failure, notFound, ok, validationFailed, type Answer } from './answer.ts'
import type { Call } from './call.ts'
import { readCheckRun } from './check-run-requests.ts'
import { annotationJson, checkRunJson, type StoredCheckRun } from './check-runs.ts'
import { linkHeader, pageOf, pageRequest } from './pages.ts'
import { findPull, minimalPull } from './pulls.ts'
import { fieldsOf, textOf } from './shapes.ts'
import type { State } from './state.ts'

/** `POST /repos/{owner}/{repo}/check-runs` */
export async function createCheckRun(state: State, call: Call): Promise<Answer> {
  if (state.account.login !== ACTIONS_BOT.login) return failure(403, 'You must authenticate via a GitHub App.')
  const change = readCheckRun(call.body, ['name', 'head_sha'], state.limit)
  if ('body' in change) return change
  const sha = textOf(fieldsOf(call.body), 'head_sha') ?? ''
  const commit = /^[0-9a-f]{40}$/.test(sha) ? await state.resolve(sha) : undefined
  if (commit === undefined) {
    return validationFailed({
      resource: 'CheckRun',
      code: 'custom',
      field: 'head_sha',
      message: `No commit found for SHA: ${sha}`,
    })
  }
  const run = state.checkRuns.add(change.name ?? '', commit, state.account, change)
  return { ...(await runAnswer(state, call, run)), status: 201 }
}

/** `PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}` */
export async function updateCheckRun(state: State, call: Call): Promise<Answer> {
  if (state.account.login !== ACTIONS_BOT.login) return failure(403, 'You must authenticate via a GitHub App.')
  const run = state.checkRuns.get(Number(call.parameters[0]))
  if (run === undefined) return notFound()
  const change = readCheckRun(call.body, [], state.limit)
  if ('body' in change) return change
  const changed = state.checkRuns.change(run.id, change)
  return changed === undefined ? notFound() : runAnswer(state, call, changed)
}

/** `GET /repos/{owner}/{repo}/check-runs/{check_run_id}` */
export async function getCheckRun(state: State, call: Call): Promise<Answer> {
  const run = state.checkRuns.get(Number(call.parameters[0]))
  return run === undefined ? notFound() : runAnswer(state, call, run)
}

/** `GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations` */
export function listAnnotations(state: State, call: Call): Answer {
  const run = state.checkRuns.get(Number(call.parameters[0]))
  if (run === undefined) return notFound()
  const request = pageRequest(call.query, state.limit)
  const page = pageOf(run.annotations, request).map((one) => annotationJson(one, run.headSha, call.links))
  return ok(page, linkHeader(call, run.annotations.length, request))
}

/** `GET /repos/{owner}/{repo}/commits/{ref}/check-runs`: the newest first, of each name the last unless all are asked for. */
export async function listCheckRuns(state: State, call: Call): Promise<Answer> {
  const { query } = call
  const ref = call.parameters[0] ?? ''
  const commit = await state.resolve(ref)
  if (commit === undefined) return failure(422, `No commit found for SHA: ${ref}`)
  const wanted = (key: string, value: string) => !query.has(key) || query.get(key) === value
  const ofCommit = state.checkRuns.list().filter(({ headSha }) => headSha === commit)
  const latest = new Map(ofCommit.map((run) => [`${run.login} ${run.name}`, run.id]))
  const isLatest = (run: StoredCheckRun) => latest.get(`${run.login} ${run.name}`) === run.id
  const runs = ofCommit
    .filter((run) => query.get('filter') === 'all' || isLatest(run))
    .filter((run) => wanted('check_name', run.name) && wanted('status', run.status))
    .toReversed()
  const request = pageRequest(query, state.limit)
  const page = await Promise.all(pageOf(runs, request).map((run) => runJson(state, call, run)))
  return ok({ total_count: runs.length, check_runs: page }, linkHeader(call, runs.length, request))
}

async function runAnswer(state: State, call: Call, run: StoredCheckRun): Promise<Answer> {
  return ok(await runJson(state, call, run))
}

/** The pull requests of a check run are those of the repository itself: branches of forks are not looked at. */
async function runJson(state: State, { links }: Call, run: StoredCheckRun): Promise<ReturnType<typeof checkRunJson>> {
  const pull = await findPull(state, `${state.pull?.number}`)
  const isOurs = pull !== undefined && pull.headSha === run.headSha && pull.headRepository === undefined
  return checkRunJson(run, isOurs ? [minimalPull(state, pull, links)] : [], links)
}
