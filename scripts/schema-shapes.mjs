// What may stand at a place of a manifest: read from a schema of OpenAPI, joined, and written in short.

/** Anything may stand here. */
export const ANY = {}
const TYPES = { string: 'text', integer: 'whole', number: 'number', boolean: 'switch', object: 'map', array: 'list' }

/** The shape of a schema of OpenAPI. */
export function shapeOf(schema) {
  if (schema === null || typeof schema !== 'object') return ANY
  const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])].map(shapeOf)
  let shape = bare(schema)
  const isOpen = shape.rest !== undefined
  const written = Object.keys(shape).length === 0 ? undefined : shape
  if (written === undefined) shape = branches.length === 0 ? ANY : branches.reduce(either)
  // Branches tell keys that the schema itself leaves out; their limits hold only in part of all cases.
  else
    for (const { keys, items, rest } of branches) {
      const types = shape.types
      if (keys !== undefined) shape = { ...shape, keys: eitherKeys(shape.keys ?? {}, keys) }
      if (items !== undefined)
        shape = { ...shape, items: shape.items === undefined ? items : either(shape.items, items) }
      if (rest !== undefined && isOpen) shape = { ...shape, rest }
      if (types !== undefined) shape = { ...shape, types }
    }
  return shape
}

function bare(schema) {
  const types = typesOf(schema)
  if (types === undefined) return ANY
  const shape = { types }
  if (types.includes('map')) {
    const { properties: written, additionalProperties: more, patternProperties } = schema
    const properties = written ?? undefined
    const isOpen =
      schema['x-kubernetes-preserve-unknown-fields'] === true ||
      more === true ||
      patternProperties !== undefined ||
      (properties === undefined && more === undefined)
    if (properties !== undefined)
      shape.keys = Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, shapeOf(one)]))
    if (isOpen) shape.rest = ANY
    else if (more !== undefined && more !== false) shape.rest = shapeOf(more)
  }
  if (types.includes('list')) shape.items = shapeOf(schema.items)
  if (types.length === 1 && types[0] === 'text' && schema.enum?.every((word) => typeof word === 'string'))
    shape.words = [...schema.enum]
  return shape
}

function typesOf(schema) {
  if (schema['x-kubernetes-int-or-string'] === true) return ['text', 'whole']
  if (schema.type !== undefined) {
    const named = [schema.type].flat().filter((type) => type !== 'null')
    const types = named.map((type) => TYPES[type])
    return types.length === 0 || types.includes(undefined) ? undefined : types
  }
  if (schema.properties != null) return ['map']
  return schema.items == null ? undefined : ['list']
}

/** What one of two knows. */
export function either(left, right) {
  if (left.types === undefined || right.types === undefined) {
    const keys = { ...left.keys, ...right.keys }
    return Object.keys(keys).length === 0 ? ANY : { keys, rest: ANY }
  }
  const shape = { types: [...new Set([...left.types, ...right.types])] }
  if (left.keys !== undefined || right.keys !== undefined) shape.keys = eitherKeys(left.keys ?? {}, right.keys ?? {})
  const rest = [left.rest, right.rest].filter((one) => one !== undefined)
  if (rest.length > 0) shape.rest = rest.reduce(either)
  const items = [left.items, right.items].filter((one) => one !== undefined)
  if (items.length > 0) shape.items = items.reduce(either)
  if (left.words !== undefined && right.words !== undefined) shape.words = [...new Set([...left.words, ...right.words])]
  return shape
}

function eitherKeys(left, right) {
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])]
  return Object.fromEntries(
    names.map((name) => {
      const [one, other] = [left[name], right[name]]
      return [name, one === undefined ? other : other === undefined ? one : either(one, other)]
    }),
  )
}

/** A shape as it is written: its type alone where there is no more to tell. */
export function short(shape) {
  if (shape.types === undefined && shape.keys === undefined) return 'any'
  const { types, keys, rest, items, words } = shape
  const isPlain = keys === undefined && items === undefined && words === undefined && types?.length === 1
  if (isPlain && (rest === undefined || isAny(rest)))
    return types[0] === 'map' && rest !== undefined ? 'map' : types[0] === 'map' ? { keys: {} } : types[0]
  return {
    ...(keys !== undefined && types?.length === 1 ? {} : { types: types?.join(' ') ?? 'any' }),
    ...(keys === undefined ? {} : { keys: Object.fromEntries(sorted(keys).map(([key, one]) => [key, short(one)])) }),
    ...(rest === undefined ? {} : { rest: short(rest) }),
    ...(items === undefined ? {} : { items: short(items) }),
    ...(words === undefined ? {} : { words: words.toSorted() }),
  }
}

const isAny = (shape) => shape.types === undefined && shape.keys === undefined

const sorted = (keys) => Object.entries(keys).toSorted(([left], [right]) => (left < right ? -1 : 1))

/** A shape as it was before it was written. */
export function long(shape) {
  if (shape === 'any') return ANY
  if (typeof shape === 'string') return { types: [shape], ...(shape === 'map' ? { rest: ANY } : {}) }
  const { types = 'map', keys, rest, items, words } = shape
  return {
    ...(types === 'any' ? {} : { types: types.split(' ') }),
    ...(keys === undefined
      ? {}
      : { keys: Object.fromEntries(Object.entries(keys).map(([key, one]) => [key, long(one)])) }),
    ...(rest === undefined ? {} : { rest: long(rest) }),
    ...(items === undefined ? {} : { items: long(items) }),
    ...(words === undefined ? {} : { words }),
  }
}
