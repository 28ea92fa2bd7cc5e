import type { WorkflowFinding } from '../finding.ts'
import { indentOf } from '../finding.ts'
import type { GateJob } from '../gate.ts'
import { listOf, type Trigger, type Workflow } from '../workflow.ts'

/** The events of a pull request. */
const PULL_REQUEST = ['pull_request', 'pull_request_target']

export const isPullRequest = (event: string): boolean => PULL_REQUEST.includes(event)

/**
 * What keeps a workflow from starting. GitHub, "Troubleshooting required status checks": the checks of a workflow that
 * path or branch filtering skips stay pending, and block the pull request that requires them.
 */
export function checkTriggers(workflow: Workflow, gate: readonly GateJob[]): readonly WorkflowFinding[] {
  const ofGate = workflow.triggers.filter(({ event }) => isPullRequest(event) || event === 'merge_group')
  return [...ofGate.flatMap(filters), ...ofGate.flatMap(types), ...mergeGroup(workflow, gate)]
}

function filters({ event, field }: Trigger): readonly WorkflowFinding[] {
  const paths = ['paths', 'paths-ignore'].flatMap((key) => {
    const found = field(key)
    // A merge queue knows no path filters.
    if (found === undefined || event === 'merge_group') return []
    const message = `Where \`${key}\` leaves out every file of a pull request, no run starts, and a required check stays \`Expected\` for good. Delete the filter: the action finds out itself what matters.`
    return [{ id: 'path-filter', effect: 'hang', at: found.at, message, remove: found.lines, paste: [] } as const]
  })
  const branches = field('branches-ignore')
  if (branches === undefined) return paths
  const message = `Nothing runs for a base branch that \`branches-ignore\` names, and a required check stays \`Expected\` there. Delete the filter, and leave it to the branch's rules where the check is required.`
  return [
    ...paths,
    { id: 'branch-filter', effect: 'hang', at: branches.at, message, remove: branches.lines, paste: [] },
  ]
}

/** What a required check on the latest commit needs; these three are also GitHub's default. */
const TYPES = {
  opened: 'a new pull request starts no run',
  synchronize: 'a push to a pull request starts no run, and the check of an older commit does not count',
  reopened: 'what was pushed while a pull request was closed is not judged when it opens again',
}

function types({ event, field }: Trigger): readonly WorkflowFinding[] {
  const found = field('types')
  if (found === undefined || event === 'merge_group') return []
  const listed = listOf(found.value)
  const missing = Object.entries(TYPES).filter(([type]) => !listed.includes(type))
  if (missing.length === 0) return []
  const names = missing.map(([type]) => `\`${type}\``).join(', ')
  const message = `\`types\` leaves out ${names}: ${missing.map(([, what]) => what).join('; ')}. Name all three, or delete \`types\`, of which they are the default.`
  const more = listed.filter((type) => !Object.hasOwn(TYPES, type))
  const paste = [`${indentOf(found.at)}types: [${[...Object.keys(TYPES), ...more].join(', ')}]`]
  return [{ id: 'types', effect: 'hang', at: found.at, message, remove: found.lines, paste }]
}

/** The same page: a workflow whose check is required must also start on `merge_group`, or the queue gets no report. */
function mergeGroup(workflow: Workflow, gate: readonly GateJob[]): readonly WorkflowFinding[] {
  const events = workflow.triggers.map(({ event }) => event)
  const first = workflow.triggers.find(({ event }) => isPullRequest(event))
  if (first === undefined || events.includes('merge_group')) return []
  const queued = gate
    .filter(({ workflow: other }) => other.triggers.some(({ event }) => event === 'merge_group'))
    .flatMap(({ checks }) => checks)
  const own = gate.filter((job) => job.workflow === workflow).flatMap(({ checks }) => checks)
  // Another workflow may report under the same names.
  if (own.every((check) => queued.includes(check))) return []
  const message =
    'Without `merge_group` nothing runs in a merge queue: the required check is never reported there, and the merge fails. Add the trigger; without a queue it starts nothing.'
  const paste = ['on:', `  ${first.event}:`, '  merge_group:']
  return [{ id: 'merge-group', effect: 'hang', at: first.at, message, remove: [], paste }]
}

/** Workflows that call the action, none of which runs where a branch requires its check. */
export function checkEvents(gate: readonly GateJob[]): readonly WorkflowFinding[] {
  const [first] = gate
  const events = gate.flatMap((job) => [...job.events])
  // A workflow to be called from other repositories runs where those say.
  if (first === undefined || events.some((event) => isPullRequest(event) || event === 'workflow_call')) return []
  const message = 'No workflow that calls the action runs on pull requests, so that a required check is never reported.'
  const at = first.workflow.field('on')?.at ?? first.workflow.at
  const paste = ['on:', '  pull_request:', '  merge_group:']
  return [{ id: 'no-pull-request', effect: 'hang', at, message, remove: [], paste }]
}
