import type { ComparedRow } from '../compare/compare.ts'
import { type ClusterReport, decisive, type Problem, type Report } from '../compare/report.ts'
import type { Span } from '../parse/span.ts'
import type { Finding } from '../rules/outcome.ts'
import { GUIDE } from '../rules/index.ts'
import { pageOf, type Rule } from '../rules/rule.ts'
import { link, markdown, plain, urlPath } from './escape.ts'
import { changeMark, count, headline, shortRows, tallyLine } from './words.ts'

/** Where links lead; without an address the text stands alone. */
export interface Links {
  /** Address of a folder with the rules' pages, without a slash at its end. */
  readonly pages?: string | undefined
  /** Address of the judged commit's files, without a slash at its end. */
  readonly files?: string | undefined
  /** Which policy judged, such as `main@a1b2c3d`. */
  readonly policy?: string | undefined
}

/** The most that a text may take: GitHub refuses a comment beyond 65,536 characters, and nobody reads that far. */
export interface Budget {
  readonly codePoints: number
  readonly bytes: number
}

export const COMMENT_BUDGET: Budget = { codePoints: 60_000, bytes: 65_536 }
/** The runner drops a job summary beyond 1 MiB as a whole. */
export const SUMMARY_BUDGET: Budget = { codePoints: 900_000, bytes: 900_000 }

/** How much is shown, from everything down to the counts alone. */
interface Detail {
  readonly evidence: boolean
  readonly unknowns: boolean
  /** Rows with shortfalls for each cluster. */
  readonly rows: number
  readonly problems: number
}

const RUNGS: readonly Detail[] = [
  { evidence: true, unknowns: true, rows: Infinity, problems: 50 },
  { evidence: false, unknowns: true, rows: Infinity, problems: 20 },
  { evidence: false, unknowns: false, rows: Infinity, problems: 10 },
  { evidence: false, unknowns: false, rows: 5, problems: 5 },
  { evidence: false, unknowns: false, rows: 1, problems: 3 },
  { evidence: false, unknowns: false, rows: 0, problems: 0 },
]

const ICON = { fail: '❌', warn: '⚠️', pass: '✅', unknown: '❔', nothing: '➖' } as const

/**
 * The report as Markdown within a budget: what a comment and a job summary show. `room` is what else will stand in
 * the same text. Details give way before findings, findings before counts, and nothing is cut in its middle.
 */
export function renderMarkdown(report: Report, links: Links, budget: Budget, room = ''): string {
  for (const detail of RUNGS) {
    const text = document(report, links, detail)
    if (fits(room + text, budget)) return text
  }
  // Only a fleet of many hundred clusters comes here: the sums are left.
  return `${title(report)}\n\n${count(report.clusters.length, 'cluster')}: ${Object.entries(report.totals)
    .map(([verdict, number]) => `${number} ${verdict}`)
    .join(' · ')}\n`
}

function fits(text: string, { codePoints, bytes }: Budget): boolean {
  return Buffer.byteLength(text) <= bytes && [...text].length <= codePoints
}

function title(report: Report): string {
  const { mood, text } = headline(report)
  return `## ${ICON[mood]} Production readiness: ${text}`
}

function document(report: Report, links: Links, detail: Detail): string {
  const parts = [
    title(report),
    ...problems(report.problems, links, detail),
    ...report.clusters.flatMap((cluster) => clusterSection(cluster, links, detail)),
    ...report.notes.map((note) => markdown(note)),
    footer(report, links),
  ]
  return `${parts.join('\n\n')}\n`
}

function problems(all: readonly Problem[], links: Links, detail: Detail): readonly string[] {
  if (all.length === 0) return []
  const sorted = all.toSorted((left, right) => Number(left.level === 'warn') - Number(right.level === 'warn'))
  const lines = sorted.slice(0, detail.problems).map(({ at, level, message }) => {
    const where = at === undefined ? '' : `${place(at, links)}: `
    return `- ${level === 'fail' ? ICON.fail : ICON.warn} ${where}${markdown(message)}`
  })
  const rest = all.length - lines.length
  return [[...lines, ...(rest > 0 ? [`- ${rest} more in the job summary and the JSON report.`] : [])].join('\n')]
}

function clusterSection(cluster: ClusterReport, links: Links, detail: Detail): readonly string[] {
  const short = shortRows(cluster)
  const shown = short.slice(0, detail.rows)
  const unknown = cluster.rows.filter(({ verdict }) => verdict === 'unknown')
  const met = cluster.rows.filter(({ verdict }) => verdict === 'pass')
  const apart = cluster.rows.filter(({ verdict }) => verdict === 'not-applicable')
  const isNew = cluster.isNew ? ' · new cluster' : ''
  const sections = [`**${plain(cluster.name)}** · ${tallyLine(cluster)}${isNew}`]
  if (shown.length > 0) {
    const rows = shown.map((row) => `| ${mark(row)} | ${ruleLink(row.rule, links)} | ${found(row, links)} |`)
    sections.push(['| | Recommendation | What was found |', '|-|-|-|', ...rows].join('\n'))
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
  return sections
}

function fold(summary: string, lines: readonly string[]): string {
  return `<details><summary>${summary}</summary>\n\n${lines.join('\n')}\n\n</details>`
}

function mark(row: ComparedRow): string {
  const icon = row.verdict === 'warn' ? ICON.warn : row.verdict === 'error' ? '⛔' : ICON.fail
  const change = changeMark(row)
  return change === '' ? icon : `${icon} **${change}**`
}

const base = (row: ComparedRow): string => {
  const change = changeMark(row)
  return change === '' ? '' : ` **${change}**`
}

function ruleLink(rule: Rule, { pages }: Links): string {
  return link(rule.title, pages === undefined ? undefined : `${pages}/${pageOf(rule)}`)
}

/** Every finding of a row that falls short, the worst first, with its repair. */
function found(row: ComparedRow, links: Links): string {
  const short = row.findings.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn')
  const listed =
    short.length === 0
      ? decisive(row)
      : short.toSorted((left, right) => Number(left.verdict === 'warn') - Number(right.verdict === 'warn'))
  const fixes = [...new Set(listed.map((finding) => ('fix' in finding ? finding.fix : '')))].filter((fix) => fix !== '')
  return [...listed.map((finding) => sentence(finding, links)), ...fixes.map(markdown)].join('<br>')
}

function asked(row: ComparedRow, links: Links): string {
  return row.findings
    .filter(({ verdict }) => verdict === 'unknown')
    .map((finding) => `${sentence(finding, links)}${'ask' in finding ? ` ${markdown(finding.ask)}` : ''}`)
    .join('<br>')
}

function evidence(row: ComparedRow, links: Links): string {
  return decisive(row)
    .map((finding) => sentence(finding, links))
    .join('<br>')
}

function sentence(finding: Finding, links: Links): string {
  const places = [...(finding.at === undefined ? [] : [finding.at]), ...(finding.also ?? [])].map((at) =>
    place(at, links),
  )
  return [markdown(finding.because), ...(places.length === 0 ? [] : [`(${places.join(', ')})`])].join(' ')
}

function place(at: Span, { files }: Links): string {
  const name = at.path.slice(at.path.lastIndexOf('/') + 1)
  return link(
    `${name}:${at.start.line}`,
    files === undefined ? undefined : `${files}/${urlPath(at.path)}#L${at.start.line}`,
  )
}

function footer(report: Report, links: Links): string {
  const shown = report.clusters.flatMap(({ rows }) => rows).length
  const policy = links.policy === undefined ? '' : ` with the policy of ${markdown(`\`${links.policy}\``)}`
  const gate = report.gate.passed
    ? `Gate passed (fails on \`${report.gate.failOn}\`, scope \`${report.gate.scope}\`).`
    : `Gate failed by ${report.gate.because
        .map((reason) => markdown(`\`${reason}\``))
        .slice(0, 5)
        .join(', ')}${report.gate.because.length > 5 ? ` and ${report.gate.because.length - 5} more` : ''}.`
  const origins = report.clusters.map(({ name, found: how }) => markdown(`\`${name}\` was ${how}.`)).slice(0, 5)
  const words = [
    `Held against *${GUIDE.title}* (${GUIDE.edition.replace('dvp-', '')})${policy} on ${report.date}.`,
    gate,
    `${count(report.filesRead, 'file')} read, ${count(shown, 'recommendation')} judged.`,
    ...origins,
  ]
  return `<sub>${words.join(' ')}</sub>`
}
