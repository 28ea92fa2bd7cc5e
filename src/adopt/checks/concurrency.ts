import { indentOf, type WorkflowFinding } from '../finding.ts'
import type { GateJob } from '../gate.ts'
import type { Field } from '../workflow.ts'
import { isPullRequest } from './triggers.ts'

/**
 * Groups in which runs get into each other's way. GitHub, "Control the concurrency of workflows and jobs": a group has
 * one run in progress and one pending; a newer pending run cancels an older one, and with `cancel-in-progress` the
 * running one too. A canceled check is no success, and blocks until somebody starts it again.
 */
export function checkConcurrency(gate: GateJob): readonly WorkflowFinding[] {
  return [gate.workflow.field('concurrency'), gate.job.field('concurrency')].flatMap((found) =>
    found === undefined ? [] : groupFinding(found, gate),
  )
}

/** Parts of the `github` context that differ between two pull requests. */
const OF_PULL_REQUEST =
  /github\.(?:head_ref|run_id|event\.number|event\.pull_request\.(?:number|id|head\.|url|html_url))/
/** The ref and commit of a run, which for `pull_request_target` are the base branch's and the same for all. */
const OF_REF = /github\.(?:ref|ref_name|sha)\b/
const OF_QUEUE = /github\.(?:ref|ref_name|sha|run_id|event\.merge_group\.head_)/

function groupFinding(found: Field, { events }: GateJob): readonly WorkflowFinding[] {
  const group = found.field('group')?.text ?? found.text
  const cancels = (found.field('cancel-in-progress')?.text ?? 'false') !== 'false'
  const shared = [...events].filter((event) => {
    if (event === 'pull_request') return !OF_PULL_REQUEST.test(group) && !OF_REF.test(group)
    if (event === 'pull_request_target') return !OF_PULL_REQUEST.test(group)
    return event === 'merge_group' && !OF_QUEUE.test(group)
  })
  if (shared.length === 0) return []
  const who = shared.some(isPullRequest) ? 'Pull requests' : 'The entries of a merge queue'
  const what = cancels ? 'each cancels the run of the one before it' : 'a third one cancels the one that waits'
  const message = `${who} share the group \`${group.replaceAll('`', "'")}\`: ${what}, and a canceled check blocks until somebody starts it again. Give each its own group.`
  const indent = indentOf(found.at)
  const paste = [
    `${indent}concurrency:`,
    `${indent}  group: production-readiness-\${{ github.event.pull_request.number || github.sha }}`,
    `${indent}  cancel-in-progress: true`,
  ]
  return [{ id: 'cancels-others', effect: 'hang', at: found.at, message, remove: found.lines, paste }]
}
