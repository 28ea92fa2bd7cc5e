import type { Cluster } from '../model/cluster.ts'
import type { Fact } from '../model/fact.ts'
import type { Fleet } from '../model/fleet.ts'
import { DOUBT, MAKE_READABLE } from '../model/objects.ts'
import { lineOf, type Span } from '../parse/span.ts'
import type { Finding, Subject, Unknown } from './outcome.ts'

/** One recommendation of the guide: what it says, and a pure function from a cluster to what was found. */
export interface Rule {
  /** The name of the rule's file, of its page beside it, and of the row in every report. */
  readonly id: string
  /** The guide's section by its heading, and the anchor of that heading. */
  readonly section: string
  readonly anchor: string
  /** The guide's own words, verbatim. */
  readonly quote: string
  /** The verdict of a plain contradiction: `fail` for what the guide puts in an alert box, `warn` for its body text. */
  readonly level: 'fail' | 'warn'
  /** What is true where the recommendation is met. */
  readonly title: string
  readonly why: string
  /** Why the row does not apply unless a team gives it a level (a sentence). */
  readonly optIn?: string
  /** How many months an attestation may lie back, where the law says it; its end may not lie farther than that. */
  readonly attestedWithinMonths?: number
  /** One or more findings; the worst decides the row. */
  readonly check: (cluster: Cluster, context: Context) => readonly Finding[]
}

/** What a rule may need to know beside the cluster. */
export interface Context {
  /** The day of the judgement: `YYYY-MM-DD`, UTC. */
  readonly date: string
  readonly fleet: Fleet
  readonly options: Options
}

/** What a team's config sets for single rules. */
export interface Options {
  readonly recoveryPlan: {
    /** The document that holds the plan, as the config names it, with its place there. */
    readonly path: Fact<string>
    /** How old the last drill may be. */
    readonly months: number
  }
}

export const DEFAULT_OPTIONS: Options = { recoveryPlan: { path: { state: 'silent' }, months: 12 } }

export type Unreadable = Extract<Fact<unknown>, { state: 'unreadable' }>

/** A fact that cannot be used, said as an unknown: `what` is the subject of the sentence that the fact ends. */
export function cannotRead(fact: Unreadable, what: string, subject: Subject, ask: string): Unknown {
  const also = fact.also === undefined ? {} : { also: fact.also }
  return {
    verdict: 'unknown',
    ...subject,
    because: `${what} ${fact.why}.`,
    at: fact.at,
    ...also,
    ask: fact.why === DOUBT ? MAKE_READABLE : ask,
    unreadable: true,
  }
}

/** Whether a finding speaks of this very place already: what cannot be read is said once in a row. */
export function speaksOf(findings: readonly Finding[], at: Span): boolean {
  return findings.some((finding) => finding.at === at)
}

/** `text` with the place, for sentences that speak of a second place. */
export function where(fact: { readonly at: Span }): string {
  return lineOf(fact.at)
}

/** The path of a rule's page below `src/rules`: the section's folder and the id. */
export function pageOf({ section, id }: Rule): string {
  return `${section.toLowerCase().replaceAll(' ', '-')}/${id}.md`
}
