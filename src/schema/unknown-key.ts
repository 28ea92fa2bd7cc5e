import { distance } from '../closest.ts'
import type { Shape } from '../data/schemas/shape.ts'
import { quoted } from './note.ts'

/** A key that is not known at its level, and what is. */
export interface UnknownKey {
  readonly key: string
  /** The keys above it, from the top of the document, lists left out. */
  readonly path: readonly string[]
  readonly known: Readonly<Record<string, Shape>>
  /** Where each key of the kind belongs. */
  readonly places: ReadonlyMap<string, readonly (readonly string[])[]>
  /** The kind as sentences name it. */
  readonly kind: string
  /** The kind may have keys that are not known here: only what is surely a slip is told. */
  readonly mayBeNew: boolean
}

/** Longer words are no slip of a key. */
const MAX_WORD = 60

/** What is wrong with a key, as a sentence or two, with the key that was probably meant. */
export function unknownKey(unknown: UnknownKey): string | undefined {
  const { key, path, known, kind, mayBeNew } = unknown
  const names = Object.keys(known)
  const none = `${quoted(key)} is no key of ${placeOf(path, kind)}.`
  if (key.length > MAX_WORD) return mayBeNew ? undefined : none
  const same = names.find((name) => name.toLowerCase() === key.toLowerCase())
  // Where a key differs in the size of its letters alone, its level is no matter.
  if (same !== undefined) return `${quoted(key)} is no key of ${kind}. Did you mean ${quoted(same)}?`
  if (path.length === 0 && key === 'spec') return `${kind} has no \`spec\`: its keys stand at the top level.`
  const target = mayBeNew ? undefined : belongs(unknown)
  if (target !== undefined) return moved(key, path, target)
  const near = nearest(key, names)
  if (near !== undefined) return `${none} Did you mean ${quoted(near)}?`
  return mayBeNew ? undefined : none
}

/** The only key that a slip of the hand, or a word left out, makes of this one. Of short words too little is left to tell. */
function nearest(key: string, names: readonly string[]): string | undefined {
  const word = key.toLowerCase()
  const slips = names.filter((name) => {
    const other = name.toLowerCase()
    const shorter = Math.min(word.length, other.length)
    return (
      shorter > 4 && (distance(word, other) <= Math.min(2, shorter / 4) || other.endsWith(word) || word.endsWith(other))
    )
  })
  return slips.length === 1 ? slips[0] : undefined
}

function placeOf(path: readonly string[], kind: string): string {
  const last = path.at(-1)
  return last === undefined || last === 'spec' ? kind : `${quoted(last)} in ${kind}`
}

/** The level at which a key is read: the nearest above its own, or the only one below it. */
function belongs({ key, path, places }: UnknownKey): readonly string[] | undefined {
  const levels = places.get(key) ?? []
  const above = levels.filter(
    (level) => level.length < path.length && level.every((name, index) => name === path[index]),
  )
  const below = levels.filter(
    (level) => level.length > path.length && path.every((name, index) => name === level[index]),
  )
  const spec = path.length === 0 ? below.filter((level) => level.join() === 'spec') : []
  return (
    above.toSorted((left, right) => right.length - left.length)[0] ??
    spec[0] ??
    (below.length === 1 ? below[0] : undefined)
  )
}

function moved(key: string, path: readonly string[], target: readonly string[]): string {
  const stands = path.length === 0 ? 'at the top level' : `under ${quoted(path.at(-1) ?? '')}`
  const last = target.at(-1)
  if (last === undefined)
    return `${quoted(key)} stands ${stands}, where Deckhouse does not read it. It belongs at the top level.`
  const name = last === path.at(-1) ? target.join('.') : last
  return `${quoted(key)} stands ${stands}, where Deckhouse does not read it. It belongs under ${quoted(name)}.`
}
