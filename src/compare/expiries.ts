import { addDays } from '../model/day.ts'
import type { Row } from '../evaluate/evaluate.ts'
import { exemptionOf, type ExemptionStatus, NOTICE_DAYS } from '../evaluate/exemptions.ts'
import type { Finding, Lapse } from '../rules/outcome.ts'

/** Something that time ends while nothing changes in Git. */
export type Expiry =
  | { readonly kind: 'exemption'; readonly status: ExemptionStatus }
  | {
      readonly kind: Lapse['kind']
      readonly cluster: string
      readonly rule: string
      readonly lapse: Lapse
      readonly at: Finding['at']
    }

/**
 * What expires within 30 days of a day (`YYYY-MM-DD`, UTC): what is over first, then by its last day, then that of which
 * nobody knows the day. What an exemption covers is told by the exemption.
 */
export function expiriesOf(
  clusters: readonly { readonly name: string; readonly rows: readonly Row[] }[],
  exemptions: readonly ExemptionStatus[],
  date: string,
): readonly Expiry[] {
  const soon = addDays(date, NOTICE_DAYS)
  const lapses = clusters.flatMap(({ name, rows }) =>
    rows.flatMap((row) =>
      row.findings.flatMap((finding): readonly Expiry[] => {
        const { lapse, at } = finding
        if (lapse === undefined || exemptionOf(row, finding) !== undefined) return []
        if (lapse.state === 'dated' && lapse.until > soon) return []
        return [{ kind: lapse.kind, cluster: name, rule: row.rule.id, lapse, at }]
      }),
    ),
  )
  const ending = exemptions
    .filter(({ state }) => state === 'expiring')
    .map((status): Expiry => ({ kind: 'exemption', status }))
  const before = (left: Expiry, right: Expiry): number => Number(rank(left) < rank(right))
  return [...ending, ...lapses].toSorted((left, right) => before(right, left) - before(left, right))
}

/** The last day of what expires, or undefined where it is over already or nobody knows the day. */
export function lastDayOf(expiry: Expiry): string | undefined {
  if (expiry.kind === 'exemption') return expiry.status.exemption.until
  return expiry.lapse.state === 'dated' ? expiry.lapse.until : undefined
}

/** Sorts before every day, as that day, or behind every day. */
function rank(expiry: Expiry): string {
  if (expiry.kind === 'exemption' || expiry.lapse.state === 'dated') return lastDayOf(expiry) ?? ''
  return expiry.lapse.state === 'over' ? '' : '~'
}
