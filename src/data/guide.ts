/**
 * The edition of the guide that the rules hold manifests against. The file at the commit is the text that every
 * quotation comes from; the edition is named after the month in which that text was last changed, and is pinned for a
 * major version of the product.
 */
export const GUIDE = {
  edition: 'dvp-2025-12',
  title: 'Going to Production with DVP',
  /** When the text was last changed upstream. */
  date: '2025-12-01',
  repository: 'deckhouse/deckhouse',
  commit: '02f12afd26a5ebdff88001938e5edf26d77157f2',
  file: 'docs/site/pages/virtualization-platform/guides/GOING_TO_PRODUCTION.md',
} as const

/** The ground that asks a person, not a cluster: it has no rule and no row, and reports end with a line on it. */
export const FOR_A_PERSON = 'community'
/** The channel that the guide asks people to follow. */
export const CHANNEL = 'https://t.me/deckhouse'

/** A section of the guide: everything between its heading and the next one. */
export interface GuideSection {
  /** What reports and rules call it. */
  readonly name: string
  /** The guide's own heading and its anchor; of the opening, the guide's title. */
  readonly heading: string
  readonly anchor: string
  /** The section stands in an HTML comment: it is written, and readers of the guide do not see it. */
  readonly commentedOut?: true
  /** Every sentence, list item and lead-in, in the order of the text. */
  readonly sentences: readonly GuideSentence[]
}

/** One sentence of the guide, and what the product makes of it. */
export type GuideSentence = {
  /** Enough of its words to be the only one in its section, verbatim: links are their text, and emphasis is gone. */
  readonly quote: string
} & (
  | {
      /** The rules that it is the ground of, by id, or `FOR_A_PERSON`. */
      readonly rules: readonly [string, ...string[]]
      /** What a reader who compares the sentence with the rest of the guide stumbles over. */
      readonly note?: string
    }
  | {
      /** Why no rule rests on it. */
      readonly informative: string
    }
)
