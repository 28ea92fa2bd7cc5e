import type { Source } from './span.ts'
import { parseTree, type Tree } from './tree.ts'

export type { Node } from './node.ts'
export { type Source, sourceOf, type Span } from './span.ts'

/** A file that is one document and no manifest, such as the policy: its tree with offsets, or what is wrong with it. */
export function readDocument(source: Source): Tree {
  return parseTree(source.text, 0)
}
