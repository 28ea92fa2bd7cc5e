import type { Doubtful, ParsedFile } from './parsed.ts'
import { hidesWords } from './placeholder.ts'
import { isDeckhouseGroup, isNativeObject, sniff } from './sniff.ts'
import type { Source, Span } from './span.ts'
import type { Chunk } from './split.ts'

/** What a piece of a file turned out to hold. */
export type Part = Omit<ParsedFile, 'path' | 'sources'>

export const NOTHING: Part = { manifests: [], doubtful: [], problems: [] }

/** What several pieces hold together. */
export function merge(parts: readonly Part[]): Part {
  const aloof = parts.reduce((sum, part) => sum + (part.aloof ?? 0), 0)
  return {
    ...(aloof === 0 ? {} : { aloof }),
    manifests: parts.flatMap((part) => part.manifests),
    doubtful: parts.flatMap((part) => part.doubtful),
    problems: parts.flatMap((part) => part.problems),
  }
}

/** The words of a document that cannot be read, where all that it may have are written. */
export const wordsOf = (text: string): Pick<Doubtful, 'text'> => (hidesWords(text) ? {} : { text })

/** Something that cannot be read and may hold any object. */
export const anything = (at: Span): Part => ({ ...NOTHING, doubtful: [{ kinds: 'any', names: 'any', at }] })

/** A part of a template that something else puts in, where it wants to and as often as it does. */
export function calledFor(source: Source, { start, end }: Chunk): Part {
  const guess = sniff(source.text.slice(start, end))
  if (guess === null || !(guess.deckhouse || guess.storage || guess.alertmanager)) return NOTHING
  return { ...NOTHING, doubtful: [{ kinds: guess.kinds, names: 'any', at: source.locate(start, start) }] }
}

/** What is there perhaps, or any number of times: kinds and names are known, and nothing may rest on them. */
export function perhaps({ manifests, doubtful, problems }: Part, shown: Pick<Doubtful, 'text'>): Part {
  const ours = manifests.filter(
    ({ group, kind, root, source }) =>
      isDeckhouseGroup(group) || isNativeObject(group, kind, source.text.slice(root.start, root.end)),
  )
  return {
    manifests: [],
    doubtful: [
      ...doubtful,
      ...ours.map(({ kind, name, at }) => ({
        kinds: new Set([kind]),
        names: name === null || name === '' ? ('any' as const) : new Set([name]),
        ...shown,
        at,
      })),
    ],
    problems,
  }
}
