import type { Span } from '../parse/span.ts'

export type Verdict = 'fail' | 'warn' | 'unknown' | 'pass' | 'not-applicable'

/** What a finding speaks of. Object and field are its identity across commits: lines move, they do not. */
export interface Subject {
  /** Kind and name, such as `ModuleConfig/deckhouse`. */
  readonly object: string
  /** Dotted path of the field, or a word for what has no field. */
  readonly field: string
}

interface Spoken extends Subject {
  /** What was found, in whole sentences. */
  readonly because: string
  /** Other places that the sentence speaks of. */
  readonly also?: readonly Span[]
  readonly pair?: Pair
  readonly lapse?: Lapse
}

/**
 * What time does to a finding while nothing changes in Git.
 *
 * - `dated`: it holds up to and with a day, `YYYY-MM-DD`.
 * - `over`: its time is up, and nothing known here says since when.
 * - `unknown`: its time will be up, and nothing known here says when.
 */
export type Lapse = {
  readonly kind: 'drill' | 'kubernetes'
  /** Whole sentences that are true whichever cluster they are said of. */
  readonly says: string
} & ({ readonly state: 'dated'; readonly until: string } | { readonly state: 'over' | 'unknown' })

/** Another cluster that a finding is about too. It stands in the rows of both and counts in one of them. */
export interface Pair {
  readonly other: string
  /** Whether the other's row counts it, in this report. */
  readonly countsThere: boolean
}

/** The manifests show it: always with the place that proves it, or with the name of the default that does. */
export type Pass = Spoken & { readonly verdict: 'pass' } & (
    | { readonly at: Span; readonly byDefault?: never }
    | { readonly at?: Span; readonly byDefault: string }
  )

/** Short of the guide. `absence`: it rests on something that is not there, which may stand elsewhere. */
export type Shortfall = Spoken & {
  readonly verdict: 'warn' | 'fail'
  readonly at?: Span
  readonly fix: string
  readonly absence?: boolean
  /** Where no knowledge is wanted that Git lacks: the very words of the fix. */
  readonly repair?: Repair
}

/** A fix that is certain: values replaced or keys renamed, with what the guide or Deckhouse's documentation names. */
export interface Repair {
  /** Made together; one alone may mend nothing. */
  readonly edits: readonly Edit[]
  /** Deckhouse takes the value only while the object is made, so it mends only what this very change brings. */
  readonly whileNew?: true
}

/** One scalar that becomes another. */
export interface Edit {
  /** The value or the key as a whole, quotes and all. */
  readonly at: Span
  /** What stands there, without quotes. Where anything else stands there (an alias, say), nothing is edited. */
  readonly from: string
  /** A string stays one, whatever it takes to write it. */
  readonly to: string | true
}

/** Git cannot tell; `ask` says what would decide it. */
export type Unknown = Spoken & {
  readonly verdict: 'unknown'
  readonly at?: Span
  readonly ask: string
  /** Something is there and cannot be read, as opposed to nothing being said. */
  readonly unreadable?: boolean
}

/** The recommendation does not speak of this cluster. */
export type NotApplicable = Spoken & { readonly verdict: 'not-applicable'; readonly at?: Span }

export type Finding = Pass | Shortfall | Unknown | NotApplicable

/** Whether a finding falls short of the guide. */
export const isShortfall = (finding: Finding): finding is Shortfall =>
  finding.verdict === 'warn' || finding.verdict === 'fail'

/** Worst first: the order in which findings decide their row. */
export const VERDICTS: readonly Verdict[] = ['fail', 'warn', 'unknown', 'pass', 'not-applicable']

/** The worst of some verdicts. */
export function worst(verdicts: readonly Verdict[]): Verdict | undefined {
  return VERDICTS.find((verdict) => verdicts.includes(verdict))
}

/** Whether the left verdict is worse than the right one. */
export function isWorse(left: Verdict, right: Verdict): boolean {
  return VERDICTS.indexOf(left) < VERDICTS.indexOf(right)
}
