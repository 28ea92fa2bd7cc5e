/** Where a report can be read. */
export type Place =
  | 'log'
  | 'annotations'
  | 'job summary'
  | 'comment'
  | 'check run'
  | 'review'
  | 'JSON report'
  | 'SARIF report'
  | 'HTML report'

/** What one place shows of a report after it was written, or why it shows nothing. */
export interface Delivery {
  readonly place: Place
  /** `failed`: it was wanted and could not be written. `skipped`: nobody asked for it, or there is no such place. */
  readonly state: 'written' | 'failed' | 'skipped'
  /** Ids of the findings that a reader of this place sees, as `findingsOf` names them. */
  readonly findings: ReadonlySet<string>
  /** What a reader of the log has to know about it: whole sentences. */
  readonly said?: string
}
