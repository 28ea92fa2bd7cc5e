/** A report as a text, and the ids of the findings (as `findingsOf` names them) that a reader of it sees. */
export interface Rendered {
  readonly text: string
  readonly findings: ReadonlySet<string>
}

/** Texts of a part of a report, and the ids of the findings that they show. */
export interface Section {
  readonly texts: readonly string[]
  readonly findings: readonly string[]
}

/** A part that shows no finding. */
export const plainSection = (texts: readonly string[]): Section => ({ texts, findings: [] })
