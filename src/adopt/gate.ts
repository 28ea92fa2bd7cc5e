import { child } from '../parse/node.ts'
import { readDocument, sourceOf } from '../parse/index.ts'
import { ACTION } from './starter-workflow.ts'
import { type Field, type Job, type Step, textOf, type Workflow } from './workflow.ts'

/** A job whose check is the gate: one of its steps uses the action, or it calls a workflow with such a job. */
export interface GateJob {
  readonly workflow: Workflow
  readonly job: Job
  /** The steps that use the action. */
  readonly steps: readonly GateStep[]
  /** The events that start it, also through the workflows that call its own. */
  readonly events: ReadonlySet<string>
  /** The names under which its check may be required; of a job of a called workflow those of its callers count. */
  readonly checks: readonly string[]
}

export interface GateStep extends Step {
  readonly uses: Field
}

/** Whether the text of `action.yml` at the top is this action's own, so that `uses: ./` means it. */
export async function isOwnAction(text: string | undefined): Promise<boolean> {
  if (text === undefined) return false
  const tree = await readDocument(sourceOf('action.yml', text))
  if (tree.state === 'broken') return false
  return textOf(child(tree.root, 'name')) === 'Deckhouse production readiness'
}

/** The jobs that are the gate. `own`: the repository is the action's own. */
export function gateJobs(workflows: readonly Workflow[], own: boolean): readonly GateJob[] {
  const found = new Map<Job, readonly GateStep[]>()
  const pathsOf = (): readonly string[] =>
    workflows.filter(({ jobs }) => jobs.some((job) => found.has(job))).map(({ path }) => path)
  // A workflow may call one that calls another: what is found makes its callers found.
  for (let before = -1; found.size > before;) {
    before = found.size
    const calling = pathsOf()
    for (const job of workflows.flatMap(({ jobs }) => jobs)) {
      const steps = job.steps.flatMap(({ field, uses }) =>
        uses !== undefined && isAction(uses.text, own) ? [{ field, uses }] : [],
      )
      const calls = job.uses?.text ?? ''
      if (steps.length > 0 || isAction(calls, false) || calling.includes(localPath(calls))) found.set(job, steps)
    }
  }
  return workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) => {
      const steps = found.get(job)
      if (steps === undefined) return []
      const events = eventsOf(workflow, workflows, [])
      return [{ workflow, job, steps, events, checks: checksOf(job, workflows, found, []) }]
    }),
  )
}

/** `owner/deckhouse-production-readiness@…`, a workflow of that repository, or a copy in this one. */
function isAction(uses: string, own: boolean): boolean {
  if (/^\.\/?$/.test(uses)) return own
  if (uses.startsWith('./')) return uses.replace(/\/$/, '').split('/').at(-1) === ACTION
  return uses.split('@')[0]?.split('/')[1]?.toLowerCase() === ACTION
}

/** The path of a workflow of the same repository, of which `uses` takes the files that the run checks out itself. */
const localPath = (uses: string): string => (uses.startsWith('./') ? uses.slice(2) : '')

function callers(workflow: Workflow, workflows: readonly Workflow[]): readonly Workflow[] {
  return workflows.filter(({ jobs }) => jobs.some(({ uses }) => localPath(uses?.text ?? '') === workflow.path))
}

function eventsOf(workflow: Workflow, workflows: readonly Workflow[], below: readonly Workflow[]): ReadonlySet<string> {
  const own = workflow.triggers.map(({ event }) => event)
  if (below.includes(workflow) || !own.includes('workflow_call')) return new Set(own)
  const above = callers(workflow, workflows).flatMap((caller) => [...eventsOf(caller, workflows, [...below, workflow])])
  return new Set([...own, ...above])
}

/** GitHub names the check of a called job after both: `caller / called`. */
function checksOf(
  job: Job,
  workflows: readonly Workflow[],
  found: ReadonlyMap<Job, unknown>,
  above: readonly Job[],
): readonly string[] {
  const name = job.field('strategy')?.field('matrix') === undefined ? job.name : `${job.name} (…)`
  if (job.uses === undefined) return [name]
  const called = workflows.find(({ path }) => path === localPath(job.uses?.text ?? ''))
  const inner = (called?.jobs ?? []).filter((one) => found.has(one) && !above.includes(one))
  if (inner.length === 0) return [`${name} / …`]
  return inner.flatMap((one) => checksOf(one, workflows, found, [...above, job])).map((check) => `${name} / ${check}`)
}
