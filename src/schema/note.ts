import type { Span } from '../parse/span.ts'

/** A remark on how a manifest is written, beside the verdicts: it changes none of them. */
export interface SchemaNote {
  readonly at: Span
  /** A whole sentence, or a few. */
  readonly message: string
}

/** The remarks of a run. */
export interface SchemaNotes {
  readonly shown: readonly SchemaNote[]
  /** How many there are in files that the change does not touch. */
  readonly elsewhere: number
  /** How many there are beyond those shown, in the files that count. */
  readonly more: number
}

/** A remark at offsets of a document. */
export interface Remark {
  readonly start: number
  readonly end: number
  readonly message: string
}

/** Remarks on one document: a document that is nothing like its kind is no reason for a thousand. */
export const MAX_REMARKS = 20

const MAX_QUOTED = 60

/** What a manifest writes as a quotation: short, in one line, and with no mark that ends it. */
export function quoted(text: string): string {
  const clean = text.replaceAll(/\s+/g, ' ').replaceAll('`', "'")
  return `\`${clean.length > MAX_QUOTED ? `${clean.slice(0, MAX_QUOTED)}…` : clean}\``
}
