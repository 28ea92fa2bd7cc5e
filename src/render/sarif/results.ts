import type { ComparedRow } from '../../compare/compare.ts'
import { idsIn } from '../../compare/findings.ts'
import type { ClusterReport, Report } from '../../compare/report.ts'
import { type Exemption, ownerOf } from '../../evaluate/exemption.ts'
import { exemptionOf } from '../../evaluate/exemptions.ts'
import type { Span } from '../../parse/span.ts'
import { type Finding, isShortfall, type Shortfall } from '../../rules/outcome.ts'
import { exemptWord } from '../exemptions.ts'
import type { Links } from '../links.ts'
import { homeOf, locationOf } from './locations.ts'
import { ruleIndex } from './rules.ts'
import type { SarifLocation, SarifResult, Suppression } from './log.ts'

/** Code scanning takes no more locations of one result. */
const LOCATIONS = 1000
/**
 * The key of our fingerprint. Code scanning makes its own from the text of the line (`primaryLocationLineHash`), and warns
 * of each that differs from it.
 */
const IDENTITY = 'readinessIdentity/v1'

/** A result with the id of its finding, and how many of its locations were cut. */
export interface Told {
  readonly id: string
  readonly result: SarifResult
  readonly cut: number
}

/** What fails and warns, in the order of the report. */
export function resultsOf(report: Report, links: Links): readonly Told[] {
  const seen = new Map<string, number>()
  return [...report.clusters, ...report.beside].flatMap((cluster) => {
    // Only a finding without a place needs it.
    let home: SarifLocation | undefined
    return cluster.rows.flatMap((row) =>
      row.findings.filter(isShortfall).map((finding): Told => {
        const identity = [row.rule.id, cluster.name, finding.object, finding.field]
        const key = JSON.stringify(identity)
        const number = (seen.get(key) ?? 0) + 1
        seen.set(key, number)
        const related = (finding.also ?? []).map((at, index) => ({ id: index + 1, ...locationOf(at) }))
        const first = finding.at === undefined ? (home ??= homeOf(cluster)) : locationOf(finding.at)
        const shown = related.slice(0, LOCATIONS - 1)
        return {
          id: idsIn(cluster, row, [finding])[0] ?? '',
          cut: related.length - shown.length,
          result: {
            ruleId: row.rule.id,
            ruleIndex: ruleIndex(row.rule),
            level: finding.verdict === 'fail' ? 'error' : 'warning',
            message: { text: `${cluster.name}: ${finding.because} ${finding.fix}` },
            locations: [{ ...first, logicalLocations: [logical(cluster, finding)] }],
            ...(shown.length === 0 ? {} : { relatedLocations: shown }),
            partialFingerprints: { [IDENTITY]: JSON.stringify([...identity, number]) },
            ...(report.compared ? { baselineState: stateOf(row, finding) } : {}),
            ...suppressed(row, finding, links),
          },
        }
      }),
    )
  })
}

const stateOf = (row: ComparedRow, finding: Shortfall): 'new' | 'unchanged' =>
  row.fresh.includes(finding) ? 'new' : 'unchanged'

const logical = (
  { name }: ClusterReport,
  { object, field }: Finding,
): { fullyQualifiedName: string; kind: string } => ({
  fullyQualifiedName: [name, object, ...(field === '' ? [] : [field])].join('/'),
  kind: 'object',
})

function suppressed(row: ComparedRow, finding: Finding, links: Links): { suppressions?: readonly Suppression[] } {
  const exemption = exemptionOf(row, finding)
  if (exemption === undefined) return {}
  return {
    suppressions: [
      { kind: 'external', status: 'accepted', justification: groundsOf(exemption), ...entry(exemption.at, links) },
    ],
  }
}

function groundsOf(exemption: Exemption): string {
  const said = `${exemptWord(exemption)} until ${exemption.until} by ${ownerOf(exemption)}`
  const grounds = exemption.kind === 'waiver' ? exemption.reason : (exemption.evidence ?? `seen on ${exemption.on}`)
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}: ${grounds}`
}

/** The place of an exemption, where its policy stands in this repository. */
const entry = (at: Span, { foreign }: Links): { location?: SarifLocation } =>
  at.path === foreign?.path ? {} : { location: locationOf(at) }
