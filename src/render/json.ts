import { type ClusterReport, decisive, type Report } from '../compare/report.ts'
import type { ComparedRow } from '../compare/compare.ts'
import type { Span } from '../parse/span.ts'
import type { Finding } from '../rules/outcome.ts'
import { GUIDE } from '../rules/index.ts'
import { exemptionOf, exemptionOfRow, type ExemptionStatus, isBroad } from '../evaluate/exemptions.ts'
import { type Exemption, ownerOf } from '../evaluate/exemption.ts'
import { expiriesJson } from './expiries.ts'
import { TOOL } from './tool.ts'

/** The report as stable JSON, indented by two, with a line break at its end. The same input gives the same bytes. */
export function renderJson(report: Report): string {
  const document = {
    schemaVersion: 1,
    tool: TOOL,
    guide: GUIDE.edition,
    date: report.date,
    verdict: report.verdict,
    gate: {
      passed: report.gate.passed,
      failOn: report.gate.failOn,
      scope: report.gate.scope,
      because: report.gate.because,
    },
    totals: report.totals,
    introduced: report.introduced,
    fixed: report.fixed,
    clusters: report.clusters.map(cluster),
    beside: report.beside.map(({ name, root, rows }) => ({ name, root, recommendations: rows.map(recommendation) })),
    exemptions: report.exemptions.map(exemption),
    expiring: expiriesJson(report),
    gateChanges: report.gateChanges.map(({ effect, message, at }) => ({
      effect,
      message,
      path: at?.path ?? null,
      line: at?.start.line ?? null,
    })),
    problems: report.problems.map(({ at, path, level, message }) => ({
      path: at?.path ?? path ?? null,
      line: at?.start.line ?? null,
      level,
      message,
    })),
    notes: report.notes,
    schemaNotes: schemaNotes(report),
    patch: report.repairs?.patch ?? null,
  }
  return `${JSON.stringify(document, undefined, 2)}\n`
}

/** Remarks on how manifests are written, and how many more there are. */
function schemaNotes({
  schemaNotes: { shown, elsewhere, more } = { shown: [], elsewhere: 0, more: 0 },
}: Report): object {
  return { notes: shown.map(({ at, message }) => ({ ...place(at), message })), elsewhere, more }
}

function cluster({ name, root, found, environment, load, files, rows }: ClusterReport): object {
  return { name, root, found, environment, load, files, recommendations: rows.map(recommendation) }
}

function recommendation(row: ComparedRow): object {
  const deciding = decisive(row)
  const texts = (read: (finding: Finding) => string | undefined): string | null => {
    const said = [...new Set(deciding.flatMap((finding) => read(finding) ?? []))]
    return said.length === 0 ? null : said.join(' ')
  }
  return {
    id: row.rule.id,
    section: row.rule.section,
    title: row.rule.title,
    verdict: row.verdict,
    base: row.base ?? null,
    change: row.change,
    because: texts((finding) => finding.because),
    fix: texts((finding) => ('fix' in finding ? finding.fix : undefined)),
    ask: texts((finding) => ('ask' in finding ? finding.ask : undefined)),
    exempt: exempt(exemptionOfRow(row)),
    places: deciding.flatMap(placesOf),
    findings: row.findings.map((finding) => ({
      verdict: finding.verdict,
      object: finding.object,
      field: finding.field,
      because: finding.because,
      exempt: exemptionOf(row, finding)?.kind ?? null,
      places: placesOf(finding),
    })),
  }
}

function exemption({ exemption: granted, state, isComing }: ExemptionStatus): object {
  return {
    kind: granted.kind,
    rule: granted.rule,
    cluster: granted.cluster,
    state,
    broad: isBroad(granted),
    coming: isComing,
    from: granted.from ?? null,
    ...exemptFields(granted),
  }
}

/** What a row says of the exemption under which it no longer counts. */
function exempt(granted: Exemption | undefined): object | null {
  if (granted === undefined) return null
  const grounds =
    granted.kind === 'waiver' ? { reason: granted.reason } : { on: granted.on, evidence: granted.evidence ?? null }
  return { kind: granted.kind, ...exemptFields(granted), ...grounds }
}

const exemptFields = (granted: Exemption): { until: string; owner: string; path: string; line: number } => ({
  until: granted.until,
  owner: ownerOf(granted),
  path: granted.at.path,
  line: granted.at.start.line,
})

const placesOf = ({ at, also }: Finding): readonly object[] =>
  [...(at === undefined ? [] : [at]), ...(also ?? [])].map(place)

function place({ path, start, end }: Span): object {
  return { path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}
