/** A part of a schema, as it was read. */
export type Part = Readonly<Record<string, unknown>>

export const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const MAPS = ['properties', 'patternProperties', 'definitions'] as const
const BRANCHES = ['oneOf', 'anyOf', 'allOf'] as const

/**
 * A structural schema of Kubernetes, or one of a module, as a JSON Schema: keys that it does not name are refused, as
 * Deckhouse does it, integers or strings are either, and patterns that only Go reads are left out.
 */
export function jsonSchema(schema: Part, isBranch = false): Part {
  const result: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(schema)) {
    if (key.startsWith('x-') || key === 'default' || key === 'example' || key === 'nullable' || key === 'format')
      continue
    if (key === 'pattern' && !isPattern(value)) continue
    result[key] = value
  }
  for (const key of MAPS) {
    const map = schema[key]
    if (isPart(map))
      result[key] = Object.fromEntries(
        Object.entries(map).map(([name, one]) => [name, isPart(one) ? jsonSchema(one, isBranch) : true]),
      )
  }
  for (const key of BRANCHES) {
    const all = schema[key]
    if (Array.isArray(all)) result[key] = all.map((one: unknown) => (isPart(one) ? jsonSchema(one, true) : true))
  }
  for (const key of ['items', 'additionalProperties', 'not'] as const) {
    const one = schema[key]
    if (isPart(one)) result[key] = jsonSchema(one, isBranch || key === 'not')
  }
  if (schema['x-kubernetes-int-or-string'] === true) result['type'] = ['integer', 'string']
  const isOpen = schema['x-kubernetes-preserve-unknown-fields'] === true || schema['additionalProperties'] !== undefined
  if (isPart(result['properties']) && !isOpen && !isBranch) {
    result['additionalProperties'] = false
    result['properties'] = {
      ...Object.fromEntries(keysOfBranches(schema).map((key) => [key, true])),
      ...result['properties'],
    }
  }
  return result
}

/** Keys that only alternatives name are known too. */
function keysOfBranches(schema: Part): readonly string[] {
  return BRANCHES.flatMap((key) => {
    const all = schema[key]
    return Array.isArray(all) ? all.filter(isPart) : []
  }).flatMap((branch) => [
    ...(isPart(branch['properties']) ? Object.keys(branch['properties']) : []),
    ...keysOfBranches(branch),
  ])
}

function isPattern(value: unknown): boolean {
  try {
    return typeof value === 'string' && new RegExp(value, 'u') instanceof RegExp
  } catch {
    return false
  }
}

/** The schema of a whole object of a custom resource: what every object has is not its business. */
export function objectSchema(schema: Part): Part {
  const converted = jsonSchema(schema)
  const properties = isPart(converted['properties']) ? converted['properties'] : {}
  return { ...converted, properties: { ...properties, apiVersion: true, kind: true, metadata: true, status: true } }
}
