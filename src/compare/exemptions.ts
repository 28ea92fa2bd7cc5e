import { EVERY_CLUSTER, type Exemption } from '../evaluate/exemption.ts'
import { type ExemptionStatus, statusesOf } from '../evaluate/exemptions.ts'
import type { ClusterReport } from './report.ts'

export interface ExemptionInput {
  /** Those of the policy that judges. */
  readonly policy: readonly Exemption[]
  /** Those that only the coming policy has. */
  readonly coming: readonly Exemption[]
  /** What was judged. */
  readonly clusters: readonly ClusterReport[]
  /** The names of production clusters that were found and not judged. */
  readonly unjudged: readonly string[]
  /** Whether only a part of the repository was looked at. */
  readonly isPartial: boolean
  /** `YYYY-MM-DD`, UTC. */
  readonly date: string
}

/** What has become of each exemption, from all that was judged. */
export function exemptionStatuses(input: ExemptionInput): readonly ExemptionStatus[] {
  const { policy, coming, clusters, unjudged, isPartial, date } = input
  const rows = clusters.flatMap((cluster) => cluster.rows)
  // Where a row cannot be compared the gate counts what base showed, and a waiver may hold just that.
  const before = rows.filter(({ change }) => change === 'incomparable').flatMap((row) => row.before ?? [])
  const judged = clusters.map(({ name }) => name)
  const isUnjudged = (cluster: string): boolean =>
    cluster === EVERY_CLUSTER
      ? isPartial || unjudged.length > 0
      : unjudged.includes(cluster) || (isPartial && !judged.includes(cluster))
  return statusesOf(policy, coming, { rows: [...rows, ...before], isUnjudged }, date)
}
