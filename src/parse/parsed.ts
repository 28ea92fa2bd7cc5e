import type { MapNode } from './node.ts'
import type { Source, Span } from './span.ts'

/** A Kubernetes object, or one of Deckhouse's bootstrap documents (which have no metadata), with its places. */
export interface Manifest {
  readonly source: Source
  /** API group without the version; empty for the core group. */
  readonly group: string
  readonly version: string
  readonly kind: string
  /** `metadata.name`; empty where the document has none, null where a placeholder stands there. */
  readonly name: string | null
  readonly namespace: string
  readonly root: MapNode
  /** The value of `kind`: the place that stands for the document as a whole. */
  readonly at: Span
}

/**
 * A document that may be one of ours and that could not be read: its text is broken, or a placeholder hides what
 * it is. It may hold any object of these kinds and names, so nothing may be concluded from their absence.
 */
export interface Doubtful {
  readonly kinds: ReadonlySet<string> | 'any'
  readonly names: ReadonlySet<string> | 'any'
  /** Its text, where there is one: a word that is not in it is not in the document either. */
  readonly text?: string
  readonly at: Span
}

/** Something about a file that its reader has to know. `deckhouse`: the document is, or may be, a Deckhouse manifest. */
export interface ParseProblem {
  readonly at: Span
  readonly message: string
  readonly deckhouse: boolean
}

export interface ParsedFile {
  readonly path: string
  /** A path at which it belongs to a cluster, where that is not its own. */
  readonly place?: string
  /** The files that it was made of, where it is what a program made of others. */
  readonly sources?: readonly string[]
  /** Deckhouse documents of it that were not read, for nobody asks what they hold; all are read if left out. */
  readonly aloof?: number
  readonly manifests: readonly Manifest[]
  readonly doubtful: readonly Doubtful[]
  readonly problems: readonly ParseProblem[]
}
