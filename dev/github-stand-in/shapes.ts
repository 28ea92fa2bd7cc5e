import { invalidRequest, type Answer } from './answer.ts'
import { codePoints } from './limits.ts'

/** What a part of a request's body must look like, as GitHub's own description says it. */
export type Shape =
  | { readonly type: 'string'; readonly maxLength?: number; readonly values?: readonly string[] }
  | { readonly type: 'integer' }
  | { readonly type: 'array'; readonly maxItems?: number; readonly items: Shape }
  | ObjectShape

/** An object. Keys that are not listed are let through, as on GitHub. */
export interface ObjectShape {
  readonly type: 'object'
  readonly required: readonly string[]
  readonly properties: Readonly<Record<string, Shape>>
}

/** The keys and values of a JSON object; of anything else there are none. */
export type Fields = Readonly<Record<string, unknown>>

/** The 422 of a body that has not this shape, or undefined where it has. No body counts as an empty object. */
export function refuse(body: unknown, shape: ObjectShape): Answer | undefined {
  const complaint = complain(body ?? {}, shape, '')
  return complaint === undefined ? undefined : invalidRequest(complaint)
}

/** The fields of a value that may be anything. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {}
}

/** The objects of a list; none where there is no list. */
export function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : []
}

/** The text under a key, if there is one. */
export function textOf(fields: Fields, key: string): string | undefined {
  const value = fields[key]
  return typeof value === 'string' ? value : undefined
}

/** The number under a key, if there is one. */
export function numberOf(fields: Fields, key: string): number | undefined {
  const value = fields[key]
  return typeof value === 'number' ? value : undefined
}

function complain(value: unknown, shape: Shape, path: string): string | undefined {
  switch (shape.type) {
    case 'string':
      return complainOfText(value, shape, path)
    case 'integer':
      return Number.isInteger(value) ? undefined : isNot(value, 'an integer', path)
    case 'array':
      if (!Array.isArray(value)) return isNot(value, 'an array', path)
      if (shape.maxItems !== undefined && value.length > shape.maxItems) {
        return `No more than ${shape.maxItems} items are allowed; ${value.length} were supplied.`
      }
      return firstOf(value.map((item: unknown, index) => complain(item, shape.items, `${path}/items/${index}`)))
    case 'object':
      return complainOfObject(value, shape, path)
  }
}

function complainOfText(
  value: unknown,
  { maxLength, values }: Extract<Shape, { type: 'string' }>,
  path: string,
): string | undefined {
  if (typeof value !== 'string') return isNot(value, 'a string', path)
  if (values !== undefined && !values.includes(value)) {
    return `${value} is not a possible value. Must be one of the following: ${values.join(', ')}.`
  }
  const length = codePoints(value)
  return maxLength !== undefined && length > maxLength
    ? `Only ${maxLength} characters are allowed; ${length} were supplied.`
    : undefined
}

function complainOfObject(value: unknown, { required, properties }: ObjectShape, path: string): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return isNot(value, 'an object', path)
  const fields = fieldsOf(value)
  const missing = required.find((key) => fields[key] === undefined)
  if (missing !== undefined) return `"${missing}" wasn't supplied.`
  return firstOf(
    Object.entries(properties).map(([key, shape]) =>
      fields[key] === undefined ? undefined : complain(fields[key], shape, `${path}/properties/${key}`),
    ),
  )
}

function isNot(value: unknown, expected: string, path: string): string {
  return `For '${path.slice(1)}', ${JSON.stringify(value)} is not ${expected}.`
}

function firstOf(complaints: readonly (string | undefined)[]): string | undefined {
  return complaints.find((complaint) => complaint !== undefined)
}
