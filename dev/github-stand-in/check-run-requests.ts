import type { components } from '@octokit/openapi-types'
import { invalidRequest, validationFailed, type Answer } from './answer.ts'
import type { Annotation, CheckRunChange } from './check-runs.ts'
import { codePoints, type LimitOf } from './limits.ts'
import { fieldsOf, listOf, numberOf, refuse, textOf, type Fields, type ObjectShape, type Shape } from './shapes.ts'

type CheckRun = components['schemas']['check-run']

const STATUSES = ['queued', 'in_progress', 'completed', 'waiting', 'requested', 'pending'] as const
const CONCLUSIONS = [
  'action_required',
  'cancelled',
  'failure',
  'neutral',
  'success',
  'skipped',
  'timed_out',
] as const satisfies readonly CheckRun['conclusion'][]
const LEVELS = ['notice', 'warning', 'failure']
const TEXT: Shape = { type: 'string' }
const NUMBER: Shape = { type: 'integer' }

const ANNOTATION: ObjectShape = {
  type: 'object',
  required: ['path', 'start_line', 'end_line', 'annotation_level', 'message'],
  properties: {
    path: TEXT,
    start_line: NUMBER,
    end_line: NUMBER,
    start_column: NUMBER,
    end_column: NUMBER,
    annotation_level: { type: 'string', values: LEVELS },
    message: TEXT,
    title: TEXT,
    raw_details: TEXT,
  },
}

/**
 * What a request to create or to update a check run asks for, or its refusal. The conditions between fields are those
 * of https://docs.github.com/rest/checks/runs.
 */
export function readCheckRun(body: unknown, required: readonly string[], limit: LimitOf): CheckRunChange | Answer {
  const refusal = refuse(body, shapeOf(required, limit))
  if (refusal !== undefined) return refusal
  const fields = fieldsOf(body)
  const conclusion = CONCLUSIONS.find((one) => one === fields['conclusion'])
  const status = STATUSES.find((one) => one === fields['status'])
  const completedAt = textOf(fields, 'completed_at')
  if ((status === 'completed' || completedAt !== undefined) && conclusion === undefined) {
    return invalidRequest('"conclusion" wasn\'t supplied.')
  }
  const name = textOf(fields, 'name')
  if (name?.trim() === '') return invalid('name', "name can't be blank")
  const output = fieldsOf(fields['output'])
  const annotations = listOf(output['annotations'])
  const complaint = complainOfOutput(output, limit) ?? annotations.map((one) => complain(one, limit)).find(Boolean)
  if (complaint !== undefined) return invalid(complaint.field, complaint.message)
  return {
    name,
    status,
    conclusion,
    startedAt: textOf(fields, 'started_at'),
    completedAt,
    detailsUrl: textOf(fields, 'details_url'),
    externalId: textOf(fields, 'external_id'),
    title: textOf(output, 'title'),
    summary: textOf(output, 'summary'),
    text: textOf(output, 'text'),
    annotations: annotations.map(annotationOf),
  }
}

function shapeOf(required: readonly string[], limit: LimitOf): ObjectShape {
  const long: Shape = { type: 'string', maxLength: limit('check-output-characters') }
  return {
    type: 'object',
    required,
    properties: {
      name: TEXT,
      head_sha: TEXT,
      details_url: TEXT,
      external_id: TEXT,
      status: { type: 'string', values: STATUSES },
      started_at: TEXT,
      // GitHub alone concludes with `stale`.
      conclusion: { type: 'string', values: CONCLUSIONS },
      completed_at: TEXT,
      output: {
        type: 'object',
        // The description asks for the title where a check run is created, its prose wherever there is output.
        required: ['title', 'summary'],
        properties: {
          title: TEXT,
          summary: long,
          text: long,
          annotations: { type: 'array', maxItems: limit('annotations-per-request'), items: ANNOTATION },
        },
      },
    },
  }
}

interface Complaint {
  readonly field: string
  readonly message: string
}

/** GitHub counts bytes as well, see https://github.com/github/docs/issues/35252. */
function complainOfOutput(output: Fields, limit: LimitOf): Complaint | undefined {
  const max = limit('check-output-bytes')
  const field = ['summary', 'text'].find((one) => Buffer.byteLength(textOf(output, one) ?? '') > max)
  return field === undefined ? undefined : { field, message: `${field} exceeds a maximum bytesize of ${max}` }
}

function complain(annotation: Fields, limit: LimitOf): Complaint | undefined {
  const bytes = limit('annotation-message-bytes')
  const about = (message: string): Complaint => ({ field: 'annotations', message })
  const large = ['message', 'raw_details'].find((one) => Buffer.byteLength(textOf(annotation, one) ?? '') > bytes)
  if (large !== undefined) return about(`${large} exceeds a maximum bytesize of ${bytes}`)
  const title = limit('annotation-title-characters')
  if (codePoints(textOf(annotation, 'title') ?? '') > title)
    return about(`title is too long (maximum is ${title} characters)`)
  const blank = ['path', 'message'].find((one) => textOf(annotation, one)?.trim() === '')
  if (blank !== undefined) return about(`${blank} can't be blank`)
  const { startLine, endLine, startColumn, endColumn } = annotationOf(annotation)
  if (startLine < 1 || endLine < startLine) return about('end_line must be greater than or equal to start_line')
  const hasColumns = startColumn !== undefined || endColumn !== undefined
  return hasColumns && startLine !== endLine ? about('columns are only for annotations of one line') : undefined
}

function annotationOf(fields: Fields): Annotation {
  return {
    path: textOf(fields, 'path') ?? '',
    startLine: numberOf(fields, 'start_line') ?? 0,
    endLine: numberOf(fields, 'end_line') ?? 0,
    startColumn: numberOf(fields, 'start_column'),
    endColumn: numberOf(fields, 'end_column'),
    level: textOf(fields, 'annotation_level') ?? '',
    title: textOf(fields, 'title'),
    message: textOf(fields, 'message') ?? '',
    rawDetails: textOf(fields, 'raw_details'),
  }
}

function invalid(field: string, message: string): Answer {
  return validationFailed({ resource: 'CheckRun', code: 'custom', field, message })
}
