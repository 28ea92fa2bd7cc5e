import { KINDS } from '../data/schemas/kinds.gen.ts'
import { MODULES } from '../data/schemas/modules.gen.ts'
import type { Kind } from '../data/schemas/shape.ts'

/** What Deckhouse knows of a kind; undefined where it is none of Deckhouse's, or none that a rule reads. */
export const knownKind = lookup(KINDS)

/** The settings of a module by its name; undefined where they are not known. */
export const knownSettings = lookup(MODULES)

/** Looks up what is written as JSON, and parses it once. */
function lookup(texts: Readonly<Record<string, string>>): (name: string) => Kind | undefined {
  const parsed = new Map<string, Kind>()
  return (name) => {
    const text = Object.hasOwn(texts, name) ? texts[name] : undefined
    if (text === undefined) return undefined
    const value: unknown = parsed.get(name) ?? JSON.parse(text)
    if (!isKind(value)) return undefined
    parsed.set(name, value)
    return value
  }
}

/** The generator writes nothing else. */
const isKind = (value: unknown): value is Kind => typeof value === 'object' && value !== null && 'shape' in value
