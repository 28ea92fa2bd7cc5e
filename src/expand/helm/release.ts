import type { Node, Span } from '../../parse/index.ts'
import type { Source } from '../../parse/span.ts'

/** A chart of this repository with the values that something in the repository gives it. */
export interface Release {
  /** The place of the object that asks for it. */
  readonly at: Span
  /** How that object is called: what a cluster is called by, where nothing else tells it apart. */
  readonly label: string
  /** The folder of the chart. */
  readonly folder: string
  readonly name: string
  readonly namespace: string | undefined
  /** Values, in an order in which later ones win. */
  readonly values: readonly Given[]
  /** Whether the values stand in place of the chart's own. */
  readonly isAlternative: boolean
  /** Why it cannot be given to the tool (the end of a sentence), if so. */
  readonly refused: string | undefined
  /** What may change any object after it is rendered. */
  readonly changesAll: readonly Span[]
}

/** Values for a chart: a file of the repository, a text that stands in some object, or words for the tool. */
export type Given =
  | { readonly from: 'file'; readonly path: string | undefined; readonly written: string; readonly at: Span }
  | { readonly from: 'text'; readonly text: string; readonly source: Source; readonly root: Node | undefined }
  | { readonly from: 'words'; readonly words: readonly string[]; readonly source: Source; readonly root: Node }

/** Names that Helm takes for a release. */
export const isReleaseName = (name: string): boolean => /^[a-z\d](?:[-a-z\d]*[a-z\d])?$/.test(name) && name.length <= 53
