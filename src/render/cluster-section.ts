import type { ComparedRow } from '../compare/compare.ts'
import { idsIn } from '../compare/findings.ts'
import { type ClusterReport, decisive } from '../compare/report.ts'
import { exemptionOf, exemptionOfRow, standingOf } from '../evaluate/exemptions.ts'
import type { Finding } from '../rules/outcome.ts'
import { markdown, plain } from './escape.ts'
import { exemptionSentences, exemptWord } from './exemptions.ts'
import { type Links, ruleLink, sentence } from './links.ts'
import { offerOf } from './offers.ts'
import type { Section } from './rendered.ts'
import { besideLine, changeMark, count, shortRows, tallyLine } from './words.ts'

/** How much is shown, from everything down to the counts alone. */
export interface Detail {
  readonly evidence: boolean
  readonly unknowns: boolean
  /** Rows with shortfalls for each cluster. */
  readonly rows: number
  /** Lines of each list that is not about a cluster. */
  readonly problems: number
  /** Exemptions to paste into the config. */
  readonly offers: boolean
}

export const ICON = { fail: '❌', warn: '⚠️', pass: '✅', unknown: '❔', nothing: '➖', exempt: '🕒' } as const

/** A cluster with its rows. `date` is the day of the judgement. */
export function clusterSection(cluster: ClusterReport, date: string, links: Links, detail: Detail): Section {
  const short = shortRows(cluster)
  const shown = short.slice(0, detail.rows)
  const unknown = cluster.rows.filter((row) => standingOf(row) === 'unknown')
  const met = cluster.rows.filter(({ verdict }) => verdict === 'pass')
  const apart = cluster.rows.filter(({ verdict }) => verdict === 'not-applicable')
  const isNew = cluster.isNew ? ' · new cluster' : ''
  const sections = [`**${plain(cluster.name)}** · ${tallyLine(cluster)}${isNew}`]
  if (shown.length > 0) {
    const rows = shown.map((row) => `| ${mark(row)} | ${ruleLink(row.rule, links)} | ${found(row, links)} |`)
    sections.push([HEAD, '|-|-|-|', ...rows].join('\n'))
  }
  if (shown.length < short.length)
    sections.push(
      `${count(short.length - shown.length, 'more recommendation')} in the job summary and the JSON report.`,
    )
  if (detail.unknowns && unknown.length > 0) {
    const rows = unknown.map((row) => `| ${ruleLink(row.rule, links)}${base(row)} | ${asked(row, links)} |`)
    sections.push(
      fold(`${ICON.unknown} ${unknown.length} cannot be told from Git`, [
        '| Recommendation | What would decide it |',
        '|-|-|',
        ...rows,
      ]),
    )
  }
  if (detail.evidence && met.length > 0) {
    const rows = met.map((row) => `| ${ruleLink(row.rule, links)}${base(row)} | ${evidence(row, links)} |`)
    sections.push(
      fold(`${ICON.pass} ${met.length} met, with the evidence`, ['| Recommendation | Evidence |', '|-|-|', ...rows]),
    )
  }
  if (detail.evidence && apart.length > 0) {
    const rows = apart.map((row) => `| ${ruleLink(row.rule, links)} | ${evidence(row, links)} |`)
    sections.push(
      fold(`${ICON.nothing} ${apart.length} ${apart.length === 1 ? 'does' : 'do'} not apply`, [
        '| Recommendation | Why |',
        '|-|-|',
        ...rows,
      ]),
    )
  }
  const offer = detail.offers ? offerOf(cluster, date) : undefined
  if (offer !== undefined) {
    const how = 'For the config on the base branch. Who and why are yours to fill in.'
    sections.push(fold(`${ICON.exempt} Accept for a while, or vouch`, [how, '', '```yaml', offer, '```']))
  }
  const told = [
    ...shown.map((row) => idsIn(cluster, row, listed(row))),
    ...(detail.unknowns ? unknown : []).map((row) => idsIn(cluster, row, open(row))),
  ]
  return { texts: sections, findings: told.flat() }
}

/** Of a cluster that is not judged, the rows that get worse through others. */
export function besideSection(cluster: ClusterReport, links: Links, detail: Detail): Section {
  const head = `**${plain(cluster.name)}** · ${besideLine(cluster)}`
  if (detail.rows === 0) return { texts: [head], findings: [] }
  const isUnknown = (row: ComparedRow): boolean => row.verdict === 'unknown' && exemptionOfRow(row) === undefined
  const rows = cluster.rows.map((row) => {
    const said = isUnknown(row) ? `${ICON.unknown}${base(row)}` : mark(row)
    return `| ${said} | ${ruleLink(row.rule, links)} | ${isUnknown(row) ? asked(row, links) : found(row, links)} |`
  })
  return {
    texts: [head, [HEAD, '|-|-|-|', ...rows].join('\n')],
    findings: cluster.rows.flatMap((row) => idsIn(cluster, row, isUnknown(row) ? open(row) : listed(row))),
  }
}

const HEAD = '| | Recommendation | What was found |'

function fold(summary: string, lines: readonly string[]): string {
  return `<details><summary>${summary}</summary>\n\n${lines.join('\n')}\n\n</details>`
}

function mark(row: ComparedRow): string {
  const exemption = exemptionOfRow(row)
  if (exemption !== undefined) return `${ICON.exempt} ${exemptWord(exemption)}`
  const icon = row.verdict === 'warn' ? ICON.warn : row.verdict === 'error' ? '⛔' : ICON.fail
  const change = changeMark(row)
  return change === '' ? icon : `${icon} **${change}**`
}

const base = (row: ComparedRow): string => {
  const change = changeMark(row)
  return change === '' ? '' : ` **${change}**`
}

/** Every finding of a row that falls short, the worst first; where none does, what decides it. */
function listed(row: ComparedRow): readonly Finding[] {
  const short = row.findings.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn')
  return short.length === 0
    ? decisive(row)
    : short.toSorted((left, right) => Number(left.verdict === 'warn') - Number(right.verdict === 'warn'))
}

/** What is listed of a row, with the repairs. */
function found(row: ComparedRow, links: Links): string {
  const findings = listed(row)
  const fixes = [...new Set(findings.map((finding) => ('fix' in finding ? finding.fix : '')))].filter(
    (fix) => fix !== '',
  )
  const exempt = exemptionSentences(row)
  return [...findings.map((finding) => sentence(finding, links)), ...[...fixes, ...exempt].map(markdown)].join('<br>')
}

/** What of a row cannot be told and is not vouched for. */
function open(row: ComparedRow): readonly Finding[] {
  return row.findings.filter((finding) => finding.verdict === 'unknown' && exemptionOf(row, finding) === undefined)
}

function asked(row: ComparedRow, links: Links): string {
  return open(row)
    .map((finding) => `${sentence(finding, links)}${'ask' in finding ? ` ${markdown(finding.ask)}` : ''}`)
    .join('<br>')
}

function evidence(row: ComparedRow, links: Links): string {
  return decisive(row)
    .map((finding) => sentence(finding, links))
    .join('<br>')
}
