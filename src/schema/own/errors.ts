import type { ErrorObject } from 'ajv'
import { child, type Node } from '../../parse/node.ts'
import { MAX_REMARKS, quoted, type Remark } from '../note.ts'
import { isHidden } from './plain.ts'

/** Keywords that only sum up what others say. */
const SUMS = new Set(['oneOf', 'anyOf', 'not', 'if'])

/** What one of several alternatives refuses is no mistake: another may be the one that is meant. */
const IN_ALTERNATIVE = /\/(?:oneOf|anyOf)\/\d+\/|\/(?:not|if|then|else)\//

interface Located {
  readonly depth: number
  readonly remark: Remark
}

/** What a schema refuses, the deepest first, each place once; what a placeholder decides is passed over. */
export function remarksOf(root: Node, errors: readonly ErrorObject[], file: string): readonly Remark[] {
  const certain = errors.filter(({ schemaPath }) => !IN_ALTERNATIVE.test(schemaPath))
  const isSaid = (path: string): boolean =>
    certain.some(({ keyword, instancePath }) => !SUMS.has(keyword) && `${instancePath}/`.startsWith(`${path}/`))
  const telling = certain.filter(({ keyword, instancePath }) => !SUMS.has(keyword) || !isSaid(instancePath))
  const located = telling.flatMap((error) => locate(root, error, file))
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
  if (keyword === 'oneOf' || keyword === 'anyOf')
    return located(place, `${what} fits ${keyword === 'oneOf' ? 'not exactly one' : 'none'} of its alternatives`)
  const value = node.type === 'scalar' ? { start: node.start, end: node.end } : place
  if (keyword === 'type') return located(value, `${what} must be of type ${word(params['type'])}`)
  const allowed: unknown = params['allowedValues']
  if (keyword === 'enum' && Array.isArray(allowed))
    return located(value, `${what} must be one of ${allowed.slice(0, 10).map(word).join(', ')}`)
  return located(value, `${what} ${message.replaceAll('`', "'").replaceAll('"', '`')}`)
}
