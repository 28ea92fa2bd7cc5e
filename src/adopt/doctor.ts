import { sourceOf, type Span } from '../parse/index.ts'
import { checkHeadCheckout, checkPermissions } from './checks/access.ts'
import { checkConcurrency } from './checks/concurrency.ts'
import { checkJob } from './checks/jobs.ts'
import { checkSteps } from './checks/steps.ts'
import { checkEvents, checkTriggers, isPullRequest } from './checks/triggers.ts'
import type { WorkflowFinding } from './finding.ts'
import { type GateJob, gateJobs, isOwnAction } from './gate.ts'
import { type Reading, readWorkflow } from './workflow.ts'

/** A workflow file as it was read: its text, or why it has none (a sentence). */
export interface WorkflowFile {
  readonly path: string
  readonly text?: string
  readonly unread?: string
}

export interface Diagnosis {
  /** Paths of the workflows that call the action. */
  readonly calling: readonly string[]
  /** Names of the checks that a branch may require. */
  readonly checks: readonly string[]
  /** By path and line. */
  readonly findings: readonly WorkflowFinding[]
  /** Workflows that may call the action and of which nothing is known. */
  readonly unread: readonly { readonly at: Span; readonly message: string }[]
}

/** Judges the workflows that call the action. `action`: the text of `action.yml` at the repository's top, if there is one. */
export async function diagnose(files: readonly WorkflowFile[], action: string | undefined): Promise<Diagnosis> {
  const readings = await Promise.all(files.map(reading))
  const workflows = readings.flatMap(({ workflow }) => workflow ?? [])
  const gate = gateJobs(workflows, await isOwnAction(action))
  const calling = workflows.filter((workflow) => gate.some((job) => job.workflow === workflow))
  const findings = [
    ...checkEvents(gate),
    ...calling.flatMap((workflow) => [...checkTriggers(workflow, gate), ...checkHeadCheckout(workflow, gate)]),
    ...gate.flatMap(checkGateJob),
  ]
  return {
    calling: calling.map(({ path }) => path),
    checks: [...new Set(gate.filter(isRequirable).flatMap(({ checks }) => checks))],
    findings: inOrder(findings),
    unread: readings.flatMap(({ unread }) => unread ?? []),
  }
}

async function reading({ path, text, unread }: WorkflowFile): Promise<Reading> {
  if (text !== undefined) return readWorkflow(path, text)
  return { unread: { at: sourceOf(path, '').locate(0, 0), message: unread ?? 'It cannot be opened.' } }
}

function checkGateJob(job: GateJob): readonly WorkflowFinding[] {
  return [...checkJob(job), ...checkSteps(job), ...checkPermissions(job), ...checkConcurrency(job)]
}

const isRequirable = ({ workflow }: GateJob): boolean => workflow.triggers.some(({ event }) => isPullRequest(event))

/** By place, each once: two jobs of a workflow share what stands at its top. */
function inOrder(findings: readonly WorkflowFinding[]): readonly WorkflowFinding[] {
  const key = ({ id, at, message }: WorkflowFinding): string => JSON.stringify([id, at, message])
  return [...new Map(findings.map((finding) => [key(finding), finding])).values()].toSorted(
    ({ at: left }, { at: right }) =>
      (left.path < right.path ? -1 : Number(left.path > right.path)) ||
      left.start.line - right.start.line ||
      left.start.column - right.start.column,
  )
}

/** 0: nothing found · 1: findings, or no workflow calls the action · 2: something could not be read. */
export function exitCodeOf({ calling, findings, unread }: Diagnosis): number {
  if (unread.length > 0) return 2
  return findings.length > 0 || calling.length === 0 ? 1 : 0
}
