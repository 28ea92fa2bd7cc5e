import type { Described, Shape } from '../data/schemas/shape.ts'

/** The shape with every word of the short form written out. */
export function described(shape: Shape): Described {
  return typeof shape === 'string' ? { types: shape, ...(shape === 'map' ? { rest: 'any' } : {}) } : shape
}

/** The types that may stand here; undefined where anything may. */
export function typesOf({ types = 'map' }: Described): readonly string[] | undefined {
  return types === 'any' ? undefined : types.split(' ')
}

/** What may stand under a key; undefined where the key is not known. */
export function under({ keys, rest }: Described, key: string): Shape | undefined {
  return keys !== undefined && Object.hasOwn(keys, key) ? keys[key] : rest
}

/** Levels of a kind that are looked through for a key which stands at another. */
const MAX_DEPTH = 12

/**
 * The places of every key of a shape: the keys above it, from the top, lists left out. A mapping with whatever keys has
 * none.
 */
export function placesOf(shape: Shape): ReadonlyMap<string, readonly (readonly string[])[]> {
  const places = new Map<string, (readonly string[])[]>()
  const visit = (one: Shape, path: readonly string[]): void => {
    if (path.length > MAX_DEPTH) return
    const { keys = {}, items } = described(one)
    if (items !== undefined) visit(items, path)
    for (const [key, value] of Object.entries(keys)) {
      const known = places.get(key)
      if (known === undefined) places.set(key, [path])
      else known.push(path)
      visit(value, [...path, key])
    }
  }
  visit(shape, [])
  return places
}
