import { indentOf, type WorkflowFinding } from '../finding.ts'
import type { GateJob } from '../gate.ts'
import type { Field, Step, Workflow } from '../workflow.ts'

/** What the job's token may do. GitHub, "Workflow syntax": once a scope is named, every other one is `none`. */
export function checkPermissions(gate: GateJob): readonly WorkflowFinding[] {
  const { workflow, job } = gate
  const own = job.field('permissions')
  const found = own ?? workflow.field('permissions')
  const wishes = wishesOf(gate)
  const finding = (at: WorkflowFinding['at'], message: string, remove: readonly string[]): WorkflowFinding => ({
    id: 'permissions',
    effect: 'risk',
    at,
    message,
    remove,
    paste: wanted(found === undefined ? '' : indentOf(found.at), wishes),
  })
  if (found === undefined) {
    // A workflow that is only called runs with what its callers give.
    if (workflow.triggers.every(({ event }) => event === 'workflow_call')) return []
    const message =
      "Without `permissions` the token has the repository's default, which may be write access to everything. Name what the check needs, at the top of the workflow."
    return [finding(workflow.field('jobs')?.at ?? workflow.at, message, [])]
  }
  return shortcomings(found, gate, wishes).map((message) => finding(found.at, message, found.lines))
}

function shortcomings(found: Field, gate: GateJob, wishes: Wishes): readonly string[] {
  if (found.text === 'write-all')
    return ['`write-all` lets every step of the job write to everything. Name what the check needs.']
  const scope = (name: string): string => (found.text === 'read-all' ? 'read' : (found.field(name)?.text ?? 'none'))
  const wide = found.keys.filter((name) => scope(name) === 'write' && !NEEDED.includes(name))
  return [
    ...(scope('contents') === 'none'
      ? ['Without `contents: read` the token cannot read the manifests, and the check cannot be done.']
      : []),
    ...(wishes.comment && scope('pull-requests') !== 'write'
      ? [
          'Without `pull-requests: write` no comment is posted; the verdict stands and the report is in the job summary. Grant it, or set `comment: never`.',
        ]
      : []),
    ...(wishes.suggestions && scope('pull-requests') !== 'write'
      ? ['Without `pull-requests: write` no repair is suggested. Grant it, or take `suggestions` out.']
      : []),
    ...(wishes.checkRun && scope('checks') !== 'write'
      ? ['Without `checks: write` no check run is published. Grant it, or take `check-run` out.']
      : []),
    ...(wide.length > 0 && !doesMore(gate)
      ? [`The check needs no write access to ${wide.map((name) => `\`${name}\``).join(', ')}.`]
      : []),
  ]
}

/** Scopes that the action may write with. */
const NEEDED = ['pull-requests', 'checks']

/** What the action is asked to write beside its verdict. */
interface Wishes {
  readonly comment: boolean
  readonly suggestions: boolean
  readonly checkRun: boolean
}

function wanted(indent: string, { comment, suggestions, checkRun }: Wishes): readonly string[] {
  const lines = [
    'permissions:',
    '  contents: read',
    ...(comment || suggestions ? ['  pull-requests: write'] : []),
    ...(checkRun ? ['  checks: write'] : []),
  ]
  return lines.map((line) => `${indent}${line}`)
}

/** A called workflow may ask for a comment, as it does by default. */
function wishesOf({ steps, job }: GateJob): Wishes {
  const given = steps.map(({ field }) => field('with'))
  const texts = (name: string): readonly string[] => given.map((inputs) => inputs?.field(name)?.text ?? '')
  return {
    comment: job.uses !== undefined || texts('comment').some((text) => text !== 'never'),
    suggestions: texts('suggestions').some((text) => text !== '' && text !== 'false'),
    checkRun: texts('check-run').some((text) => text !== ''),
  }
}

/** Whether the job has work beside the check, which may need more. */
function doesMore({ job, steps }: GateJob): boolean {
  const others = job.steps.filter(({ uses }) => !steps.some((step) => step.uses === uses))
  return job.uses !== undefined || others.some(({ uses }) => uses?.text.startsWith('actions/checkout@') !== true)
}

/** What names the head of a pull request, whoever wrote it. */
const HEAD =
  /github\.event\.pull_request\.(?:head|merge_commit_sha|number)|github\.head_ref|refs\/pull\/|\bpull\/\S+\/(?:head|merge)/

/**
 * The head's files on disk of a run with a token that writes and with secrets. GitHub, "Events that trigger workflows":
 * `pull_request_target` runs in the context of the base, and untrusted code must not be built or run there. Newer
 * versions of `actions/checkout` refuse it.
 */
export function checkHeadCheckout(workflow: Workflow, gate: readonly GateJob[]): readonly WorkflowFinding[] {
  const events = gate.filter((job) => job.workflow === workflow).flatMap((job) => [...job.events])
  if (!events.includes('pull_request_target')) return []
  return workflow.jobs.flatMap(({ steps }) =>
    steps.flatMap((step) => {
      const found = headIn(step)
      if (found === undefined) return []
      const message =
        'This puts files of a stranger where the token may write and secrets are at hand: whatever a later step runs of them can switch the gate off. Delete it: the action reads the head through the API, as data.'
      return [{ id: 'head-checkout', effect: 'bypass', at: found.at, message, remove: found.lines, paste: [] }]
    }),
  )
}

/** The field by which a step checks out the head. */
function headIn({ field, uses }: Step): Field | undefined {
  const run = field('run')
  if (run !== undefined && /\bgh pr checkout\b/.test(run.text)) return run
  if (run !== undefined && /\bgit\s+(?:fetch|pull|checkout|switch|clone)\b/.test(run.text) && HEAD.test(run.text))
    return run
  if (uses === undefined || !/checkout/i.test(uses.text)) return undefined
  const given = field('with')
  return ['ref', 'repository'].flatMap((name) => given?.field(name) ?? []).find(({ text }) => HEAD.test(text))
}
