import type { Manifest } from '../parse/manifest.ts'
import type { Node } from '../parse/node.ts'
import type { Span } from '../parse/span.ts'
import { type Fact, listOf, lookIn } from './fact.ts'

/** Something that cannot be read: a sentence without its period. */
export interface Hidden {
  readonly because: string
  readonly at: Span
}

/** A fact that cannot be read, as what is hidden. */
export const unreadable = (what: string, fact: Fact<unknown>): readonly Hidden[] =>
  fact.state === 'unreadable' ? [{ because: `${what} ${fact.why}`, at: fact.at }] : []

/** Where the place of a node ends that is pointed at by its first key: the whole of it may span many lines. */
export const firstEnd = (node: Node): number =>
  node.type === 'map' ? ([...node.entries.values()][0]?.keyEnd ?? node.end) : node.end

/** The items of a list below a node. */
export function listIn(manifest: Manifest, node: Node, path: readonly string[], at: Span): Fact<readonly Node[]> {
  return listOf(manifest, lookIn(manifest, node, path, at))
}
