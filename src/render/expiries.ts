import { type Expiry, lastDayOf } from '../compare/expiries.ts'
import type { Report } from '../compare/report.ts'
import type { Span } from '../parse/span.ts'
import { exemptionLines } from './exemptions.ts'

/** The heading of the section on what time ends. */
export const EXPIRY_HEADING = 'Expires within 30 days'

interface Line {
  readonly at: Span | undefined
  readonly text: string
}

/**
 * One line for each thing that expires; what is the same in several clusters is one line. That nobody knows the day of
 * something is no news of this month, and stands in the JSON report alone.
 */
export function expiryLines({ expiries = [], change }: Report): readonly Line[] {
  const lines: (Line & { readonly says: string; readonly clusters: readonly string[] })[] = []
  for (const expiry of expiries) {
    if (expiry.kind === 'exemption') {
      lines.push(...exemptionLines([expiry.status], change).map((line) => ({ ...line, says: line.text, clusters: [] })))
      continue
    }
    const { says, state } = expiry.lapse
    if (state === 'unknown') continue
    const same = lines.findIndex((line) => line.says === says && line.clusters.length > 0)
    const clusters = [...(lines[same]?.clusters ?? []), `\`${expiry.cluster}\``]
    const at = lines[same]?.at ?? expiry.at
    const line = { at, says, clusters, text: `${clusters.join(', ')}: ${says}` }
    if (same === -1) lines.push(line)
    else lines[same] = line
  }
  return lines
}

/** What expires, as the JSON report has it; null where only a change was looked at. */
export function expiriesJson({ expiries, change }: Report): readonly object[] | null {
  return expiries === undefined ? null : expiries.map((expiry) => entry(expiry, change))
}

function entry(expiry: Expiry, change: Report['change']): object {
  const until = lastDayOf(expiry) ?? null
  if (expiry.kind === 'exemption') {
    const { kind, rule, cluster, at } = expiry.status.exemption
    const message = exemptionLines([expiry.status], change)[0]?.text ?? null
    return { kind, rule, cluster, state: 'expiring', until, message, path: at.path, line: at.start.line }
  }
  const { kind, rule, cluster, lapse, at } = expiry
  const state = lapse.state === 'dated' ? 'expiring' : lapse.state
  return {
    kind,
    rule,
    cluster,
    state,
    until,
    message: lapse.says,
    path: at?.path ?? null,
    line: at?.start.line ?? null,
  }
}
