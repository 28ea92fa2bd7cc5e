import type { ErrorObject } from 'ajv'
import { child, type Node } from '../../parse/node.ts'
import { MAX_REMARKS, quoted, type Remark } from '../note.ts'
import { isHidden } from './plain.ts'

/** Keywords that only sum up what others say. */
const SUMS = new Set(['oneOf', 'anyOf', 'allOf', 'if', 'not'])

interface Located {
  readonly depth: number
  readonly remark: Remark
}

/** What a schema refuses, the deepest first, each place once; what a placeholder decides is passed over. */
export function remarksOf(root: Node, errors: readonly ErrorObject[], path: string): readonly Remark[] {
  const telling = errors.filter(
    ({ keyword, instancePath }) =>
      !SUMS.has(keyword) ||
      !errors.some((one) => one.instancePath !== instancePath && one.instancePath.startsWith(instancePath)),
  )
  const located = telling.flatMap((error) => locate(root, error, path))
  const first = new Map<number, Located>()
  for (const one of located.toSorted((left, right) => right.depth - left.depth)) {
    if (!first.has(one.remark.start)) first.set(one.remark.start, one)
  }
  return [...first.values()]
    .slice(0, MAX_REMARKS)
    .map(({ remark }) => remark)
    .toSorted((left, right) => left.start - right.start)
}

function locate(
  root: Node,
  { instancePath, keyword, params, message = 'differs' }: ErrorObject,
  file: string,
): readonly Located[] {
  const steps = instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  let node: Node = root
  let place: { readonly start: number; readonly end: number } = { start: root.start, end: root.start }
  for (const step of steps) {
    const next: Node | undefined = node.type === 'list' ? node.items[Number(step)] : child(node, step)
    if (next === undefined) return []
    const entry = node.type === 'map' ? node.entries.get(step) : undefined
    place = entry === undefined ? { start: next.start, end: next.start } : { start: entry.keyStart, end: entry.keyEnd }
    node = next
  }
  const name = steps.findLast((step) => !/^\d+$/.test(step)) ?? 'The document'
  const what = steps.length === 0 ? name : quoted(name)
  const located = ({ start, end }: { start: number; end: number }, words: string): readonly Located[] => [
    { depth: steps.length, remark: { start, end, message: `${words}, by the schema in ${quoted(file)}.` } },
  ]
  const word = (value: unknown): string => quoted(String(value))
  if (keyword === 'additionalProperties' && node.type === 'map') {
    const entry = node.entries.get(String(params['additionalProperty']))
    if (entry === undefined) return []
    return located(
      { start: entry.keyStart, end: entry.keyEnd },
      `${word(params['additionalProperty'])} is no key of ${steps.length === 0 ? 'this place' : what}`,
    )
  }
  if (keyword === 'required') {
    return node.type === 'map' && node.open !== undefined
      ? []
      : located(place, `${what} has no ${word(params['missingProperty'])}`)
  }
  if (isHidden(node)) return []
  const value = node.type === 'scalar' ? { start: node.start, end: node.end } : place
  if (keyword === 'type') return located(value, `${what} must be of type ${word(params['type'])}`)
  const allowed: unknown = params['allowedValues']
  if (keyword === 'enum' && Array.isArray(allowed))
    return located(value, `${what} must be one of ${allowed.slice(0, 10).map(word).join(', ')}`)
  return located(value, `${what} ${message.replaceAll('`', "'").replaceAll('"', '`')}`)
}
