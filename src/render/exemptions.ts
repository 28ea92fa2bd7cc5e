import type { ComparedRow } from '../compare/compare.ts'
import type { Report } from '../compare/report.ts'
import type { Span } from '../parse/span.ts'
import { type Exemption, ownerOf } from '../evaluate/exemption.ts'
import { type ExemptionStatus, exemptionOf, isBroad } from '../evaluate/exemptions.ts'

/** `waived` or `attested`, as a row is marked. */
export const exemptWord = ({ kind }: Exemption): string => (kind === 'waiver' ? 'waived' : 'attested')

/** What exempts a row, wholly or in part, one sentence each; empty where all of it counts. */
export function exemptionSentences(row: ComparedRow): readonly string[] {
  const open = row.findings.filter(
    (finding) =>
      exemptionOf(row, finding) === undefined && finding.verdict !== 'pass' && finding.verdict !== 'not-applicable',
  )
  const inForce = new Set(row.findings.flatMap((finding) => exemptionOf(row, finding) ?? []))
  return [...inForce].map((exemption) => {
    const { kind, until } = exemption
    const part = open.length > 0 ? 'In part ' : ''
    const what = kind === 'waiver' ? 'waived' : 'attested'
    const grounds =
      kind === 'waiver'
        ? `: ${exemption.reason}`
        : ` on \`${exemption.on}\`${exemption.evidence === undefined ? '' : `: ${address(exemption.evidence)}`}`
    const words = `${part}${what} until \`${until}\` by ${quoted(ownerOf(exemption))}${grounds}`
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.?…]$/.test(words) ? '' : '.'}`
  })
}

/** A value between backticks; those that it holds itself would end the quotation. */
const quoted = (value: string): string => `\`${value.replaceAll('`', "'")}\``

/** An address as a quotation, which can be copied; words as they are. */
const address = (evidence: string): string => (/^https?:\/\/\S+$/.test(evidence) ? quoted(evidence) : evidence)

/** A line about an exemption, and the place of its entry. */
export interface ExemptionLine {
  readonly at: Span
  readonly text: string
}

/** The lines about exemptions, without those that stand in the section on what expires. */
export function standingLines({ exemptions, expiries, change }: Report): readonly ExemptionLine[] {
  const shown = expiries === undefined ? exemptions : exemptions.filter(({ state }) => state !== 'expiring')
  return exemptionLines(shown, change)
}

/** What a team has to know of its exemptions: all but those that do their work until further notice. */
export function exemptionLines(
  statuses: readonly ExemptionStatus[],
  change: Report['change'],
): readonly ExemptionLine[] {
  return statuses.flatMap((status) => {
    const { exemption } = status
    const state = stateWords(status, change)
    const broad = isBroad(exemption) ? 'covers every cluster' : undefined
    if (state === undefined && broad === undefined) return []
    const cluster = isBroad(exemption) ? '' : ` for ${quoted(exemption.cluster)}`
    const said = [broad, state].filter((words) => words !== undefined).join(' and ')
    return [{ at: exemption.at, text: `The ${exemption.kind} of \`${exemption.rule}\`${cluster} ${said}.` }]
  })
}

function stateWords({ exemption, state, isComing }: ExemptionStatus, change: Report['change']): string | undefined {
  const { until, from, kind } = exemption
  const owner = quoted(ownerOf(exemption))
  switch (state) {
    case 'expired':
      return `ended with \`${until}\`, so its row counts again; ${owner} may renew or remove it`
    case 'expiring':
      return `ends with \`${until}\`; ${owner} may renew it`
    case 'unused':
      return kind === 'waiver'
        ? 'finds nothing to waive, so it can be removed'
        : 'finds nothing that it could answer, so it can be removed'
    case 'pending':
      return isComing
        ? `is new in this ${change} and takes effect after the merge`
        : `takes effect on \`${from ?? until}\``
    case 'active':
      return undefined
  }
}
