import { indentOf, type WorkflowFinding } from '../finding.ts'
import type { GateJob } from '../gate.ts'
import { type Field, listOf, textOf } from '../workflow.ts'
import { isPullRequest } from './triggers.ts'

/**
 * What skips a job or hides its failure. GitHub, "Troubleshooting required status checks": a job that a condition skips
 * reports success, and so does one whose `needs` failed; `skipped` counts as a successful check.
 */
export function checkJob(gate: GateJob): readonly WorkflowFinding[] {
  return [...needs(gate), ...conditions(gate), ...continuing(gate), ...matrix(gate), ...timeout(gate)]
}

function needs({ job }: GateJob): readonly WorkflowFinding[] {
  const found = job.field('needs')
  if (found === undefined || listOf(found.value).length === 0 || runsAlways(job.field('if'))) return []
  const names = listOf(found.value)
    .map((name) => `\`${name}\``)
    .join(', ')
  const message = `Where ${names} fails or is skipped, this job is skipped, and a skipped job counts as success. Delete \`needs\`, or let the job run in any case.`
  const paste = [`${indentOf(found.at)}if: always()`]
  return [{ id: 'needs', effect: 'bypass', at: found.at, message, remove: found.lines, paste }]
}

function conditions({ job, steps }: GateJob): readonly WorkflowFinding[] {
  const places = [
    { found: job.field('if'), what: 'this job is skipped, and a skipped job counts as success' },
    ...steps.map(({ field }) => ({
      found: field('if'),
      what: 'this step is skipped, and the job succeeds without it',
    })),
  ]
  return places.flatMap(({ found, what }) => {
    if (found === undefined || runsOnGate(found)) return []
    const message = `Where \`${shown(found)}\` is false, ${what}. Delete the condition: with nothing to check the action succeeds by itself.`
    return [{ id: 'condition', effect: 'bypass', at: found.at, message, remove: found.lines, paste: [] }]
  })
}

/** The condition without the braces of an expression and with single spaces. */
function condition({ text }: Field): string {
  return text
    .replace(/^\$\{\{([\s\S]*)\}\}$/, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

const shown = ({ text }: Field): string => text.replaceAll(/\s+/g, ' ').replaceAll('`', "'")

function runsAlways(found: Field | undefined): boolean {
  return found !== undefined && /^(?:always\(\)|! ?cancelled\(\))$/.test(condition(found))
}

/** Conditions that hold on every pull request and in every merge queue. */
function runsOnGate(found: Field): boolean {
  return condition(found)
    .split(' && ')
    .every((part) => {
      const event = /^github\.event_name != '(?<event>\w+)'$/.exec(part)?.groups?.['event']
      if (event !== undefined) return !isPullRequest(event) && event !== 'merge_group'
      return /^(?:true|always\(\)|success\(\)|! ?cancelled\(\)|)$/.test(part)
    })
}

/**
 * GitHub documents that a step's setting lets the job succeed. A job's leaves its check red and its run green, as
 * cloudflare/cloudflare-typescript#2766 and msys2/MINGW-packages#8334 report.
 */
function continuing({ job, steps }: GateJob): readonly WorkflowFinding[] {
  const key = 'continue-on-error'
  const ofJob = job.field(key)
  const found = [
    ...steps.flatMap(({ field }) => {
      const message =
        'The job succeeds although the gate fails. Delete the line; to report without blocking, leave the check out of the required ones.'
      return { field: field(key), effect: 'bypass', message } as const
    }),
    {
      field: ofJob,
      effect: 'risk',
      message:
        'The run counts as successful although the gate fails: what reads the run and not the job, such as a required workflow, lets the change pass. Delete the line.',
    } as const,
  ]
  return found.flatMap(({ field, effect, message }) =>
    field === undefined || field.text === 'false'
      ? []
      : [{ id: 'continue-on-error', effect, at: field.at, message, remove: field.lines, paste: [] }],
  )
}

/** GitHub names each leg's check after its values, and required checks are matched by name. */
function matrix({ workflow, job }: GateJob): readonly WorkflowFinding[] {
  const found = job.field('strategy')?.field('matrix')
  const gathered = workflow.jobs.some(
    (other) => listOf(other.field('needs')?.value).includes(job.id) && runsAlways(other.field('if')),
  )
  if (found === undefined || gathered) return []
  const message = `Each leg of the matrix is a check of its own name. A leg that is renamed or removed leaves its required name waiting, and a new leg is required by nobody. Add a job that gathers them, and require that one.`
  const paste = [
    '  production-readiness-gate: # require this name',
    `    needs: [${job.id}]`,
    '    if: always()',
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 5',
    '    permissions: {}',
    '    steps:',
    '      - env:',
    `          RESULT: \${{ needs.${job.id}.result }}`,
    '        run: test "$RESULT" = success',
  ]
  return [{ id: 'matrix', effect: 'hang', at: found.at, message, remove: [], paste }]
}

/** GitHub, "Workflow syntax": a job without `timeout-minutes` is canceled after 360 minutes. */
function timeout({ job }: GateJob): readonly WorkflowFinding[] {
  // A job that calls a workflow cannot have one.
  if (job.uses !== undefined || textOf(job.field('timeout-minutes')?.value) !== '') return []
  const message =
    'Without `timeout-minutes` a runner that hangs keeps the check pending for six hours. The check takes seconds.'
  const first = job.field('runs-on')?.at ?? job.field('steps')?.at
  const paste = [`${first === undefined ? '    ' : indentOf(first)}timeout-minutes: 5`]
  return [{ id: 'timeout', effect: 'hang', at: job.at, message, remove: [], paste }]
}
