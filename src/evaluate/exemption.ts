import type { Span } from '../parse/span.ts'
import type { Finding } from '../rules/outcome.ts'

interface Granted {
  /** The id of the rule. */
  readonly rule: string
  /** The name of a cluster, or `*` for every cluster. */
  readonly cluster: string
  /** The last day on which it holds: `YYYY-MM-DD`, UTC. */
  readonly until: string
  /** The first day; undefined: it holds at once. */
  readonly from: string | undefined
  /** Where the entry stands in the config. */
  readonly at: Span
}

/** A shortfall that a team accepts for a while. */
export interface Waiver extends Granted {
  readonly kind: 'waiver'
  readonly reason: string
  readonly owner: string
}

/** What Git cannot show, and a person vouches for. */
export interface Attestation extends Granted {
  readonly kind: 'attestation'
  readonly by: string
  /** The day on which it was seen to be so. */
  readonly on: string
  readonly evidence: string | undefined
}

export type Exemption = Waiver | Attestation

/** The cluster of an exemption that is meant for all of them. */
export const EVERY_CLUSTER = '*'

/** Who answers for an exemption. */
export function ownerOf(exemption: Exemption): string {
  return exemption.kind === 'waiver' ? exemption.owner : exemption.by
}

/** What an exemption in force takes out of a row. */
export interface Cover {
  readonly exemption: Exemption
  /** At least one. */
  readonly findings: readonly Finding[]
}
