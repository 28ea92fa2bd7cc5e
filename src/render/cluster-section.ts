import type { ComparedRow } from '../compare/compare.ts'
import { idsIn } from '../compare/findings.ts'
import { type ClusterReport, decisive } from '../compare/report.ts'
import { exemptionOf, exemptionOfRow, standingOf } from '../evaluate/exemptions.ts'
import type { Finding } from '../rules/outcome.ts'
import { fold, ICON, rest, table } from './blocks.ts'
import { markdown, plain } from './escape.ts'
import { exemptionSentences, exemptWord } from './exemptions.ts'
import { type Links, ruleLink, sentence } from './links.ts'
import { offerOf } from './offers.ts'
import type { Section } from './rendered.ts'
import { besideLine, changeMark, shortRows, tallyLine } from './words.ts'

/** How much is shown, from everything down to the counts alone. */
export interface Detail {
  readonly evidence: boolean
  readonly unknowns: boolean
  /** Rows with shortfalls for each cluster. */
  readonly rows: number
  /** Findings of each row. */
  readonly findings: number
  /** Lines of each list that is not about a cluster. */
  readonly problems: number
  /** Clusters in the calendar. */
  readonly calendar: number
  /** Clusters that have a section. */
  readonly clusters: number
  /** Clusters whose section shows rows; the others are counts. */
  readonly tables: number
  /** Exemptions to paste into the config. */
  readonly offers: boolean
}

/** A cluster with its rows. `date` is the day of the judgement. */
export function clusterSection(cluster: ClusterReport, date: string, links: Links, detail: Detail): Section {
  const short = shortRows(cluster)
  const shown = short.slice(0, detail.rows)
  const unknown = detail.unknowns ? cluster.rows.filter((row) => standingOf(row) === 'unknown') : []
  const met = detail.evidence ? cluster.rows.filter(({ verdict }) => verdict === 'pass') : []
  const apart = detail.evidence ? cluster.rows.filter(({ verdict }) => verdict === 'not-applicable') : []
  const isNew = cluster.isNew ? ' · new cluster' : ''
  const sections = [`${bold(cluster.name)} · ${tallyLine(cluster)}${isNew}`]
  const falls = shown.map((row) => [`${mark(row)} ${ruleLink(row.rule, links)}`, found(row, links, detail)])
  if (shown.length > 0) sections.push(table(HEAD, falls).join('\n'))
  if (shown.length < short.length) sections.push(rest(short.length - shown.length, 'recommendation'))
  const folded = (rows: readonly ComparedRow[], summary: string, column: string, cell: Cell): readonly string[] => {
    const cells = rows.map((row) => [`${ruleLink(row.rule, links)}${base(row)}`, cell(row, links, detail)])
    return rows.length === 0 ? [] : [fold(summary, table(['Recommendation', column], cells))]
  }
  const does = apart.length === 1 ? 'does' : 'do'
  sections.push(
    ...folded(unknown, `${ICON.unknown} ${unknown.length} cannot be told from Git`, 'What would decide it', asked),
    ...folded(met, `${ICON.pass} ${met.length} met, with the evidence`, 'Evidence', evidence),
    ...folded(apart, `${ICON.nothing} ${apart.length} ${does} not apply`, 'Why', evidence),
  )
  const offer = detail.offers ? offerOf(cluster, date) : undefined
  if (offer !== undefined) {
    const how = 'For the config on the base branch. Who and why are yours to fill in.'
    sections.push(fold(`${ICON.exempt} Accept for a while, or vouch`, [how, '', '```yaml', offer, '```']))
  }
  const told = [
    ...shown.map((row) => idsIn(cluster, row, cut(listed(row), detail))),
    ...unknown.map((row) => idsIn(cluster, row, cut(open(row), detail))),
  ]
  return { texts: sections, findings: told.flat() }
}

/** Of a cluster that is not judged, the rows that get worse through others. */
export function besideSection(cluster: ClusterReport, links: Links, detail: Detail): Section {
  const head = `${bold(cluster.name)} · ${besideLine(cluster)}`
  if (detail.rows === 0) return { texts: [head], findings: [] }
  const isUnknown = (row: ComparedRow): boolean => row.verdict === 'unknown' && exemptionOfRow(row) === undefined
  const rows = cluster.rows.map((row) => [
    `${isUnknown(row) ? `${ICON.unknown}${base(row)}` : mark(row)} ${ruleLink(row.rule, links)}`,
    isUnknown(row) ? asked(row, links, detail) : found(row, links, detail),
  ])
  return {
    texts: [head, table(HEAD, rows).join('\n')],
    findings: cluster.rows.flatMap((row) => idsIn(cluster, row, cut(isUnknown(row) ? open(row) : listed(row), detail))),
  }
}

/** Two columns: on a phone a third leaves no room for the sentences. */
const HEAD = ['Recommendation', 'What was found']

type Cell = (row: ComparedRow, links: Links, detail: Detail) => string

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

/** Every finding of a row that falls short: the worst first, then what is new, then what stands in a changed file. */
function listed(row: ComparedRow): readonly Finding[] {
  const short = row.findings.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn')
  const rank = (finding: Finding): number =>
    (finding.verdict === 'warn' ? 4 : 0) +
    (row.fresh.some((fresh) => fresh === finding) ? 0 : 2) +
    (row.near?.includes(finding) === true ? 0 : 1)
  return short.length === 0 ? decisive(row) : short.toSorted((left, right) => rank(left) - rank(right))
}

/** As many findings as a cell shows. */
const cut = (findings: readonly Finding[], detail: Detail): readonly Finding[] => findings.slice(0, detail.findings)

/** Lines of a cell about some findings, and how many have no room. */
function lines(findings: readonly Finding[], detail: Detail, line: (finding: Finding) => string): readonly string[] {
  const shown = cut(findings, detail)
  const others = findings.length - shown.length
  return [...shown.map(line), ...(others > 0 ? [`And ${rest(others)}`] : [])]
}

/** What falls short in a row, with the repairs. */
function found(row: ComparedRow, links: Links, detail: Detail): string {
  const all = listed(row)
  const fixes = new Set(cut(all, detail).map((finding) => ('fix' in finding ? finding.fix : '')))
  fixes.delete('')
  const said = lines(all, detail, (finding) => sentence(finding, links))
  return [...said, ...[...fixes, ...exemptionSentences(row)].map(markdown)].join('<br>')
}

/** What of a row cannot be told and is not vouched for. */
function open(row: ComparedRow): readonly Finding[] {
  return row.findings.filter((finding) => finding.verdict === 'unknown' && exemptionOf(row, finding) === undefined)
}

function asked(row: ComparedRow, links: Links, detail: Detail): string {
  const asks = (finding: Finding): string => ('ask' in finding ? ` ${markdown(finding.ask)}` : '')
  return lines(open(row), detail, (finding) => `${sentence(finding, links)}${asks(finding)}`).join('<br>')
}

function evidence(row: ComparedRow, links: Links, detail: Detail): string {
  return lines(decisive(row), detail, (finding) => sentence(finding, links)).join('<br>')
}

/** Asterisks beside white space would stay asterisks. */
const bold = (name: string): string => `**${plain(name.trim())}**`
