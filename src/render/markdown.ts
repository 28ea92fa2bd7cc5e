import { findingsOf, problemId } from '../compare/findings.ts'
import { type Report, totals } from '../compare/report.ts'
import type { Span } from '../parse/span.ts'
import { CHANNEL } from '../data/guide.ts'
import { GUIDE } from '../rules/index.ts'
import { ICON, rest } from './blocks.ts'
import { calendarSection } from './calendar-section.ts'
import { besideSection, clusterSection, type Detail } from './cluster-section.ts'
import { markdown } from './escape.ts'
import { standingLines } from './exemptions.ts'
import { EXPIRY_HEADING, expiryLines } from './expiries.ts'
import { gateChangeLines, gateHeading } from './gate-changes.ts'
import { type Links, place } from './links.ts'
import { plainSection, type Rendered, type Section } from './rendered.ts'
import { repairFold } from './repairs.ts'
import { schemaFold } from './schema-notes.ts'
import { count, headline, nothing } from './words.ts'

/** The most that a text may take: GitHub refuses a comment beyond 65,536 characters, and nobody reads that far. */
export interface Budget {
  readonly codePoints: number
  readonly bytes: number
  /** Most findings of one row, and lines of one list, however much room there is: nobody reads a cell of fifty. */
  readonly findings?: number
  readonly lines?: number
}

export const COMMENT_BUDGET: Budget = { codePoints: 60_000, bytes: 65_536, findings: 12, lines: 50 }
/** The runner drops a job summary beyond 1 MiB as a whole. */
export const SUMMARY_BUDGET: Budget = { codePoints: 900_000, bytes: 900_000 }

const WHOLE: Detail = {
  evidence: true,
  unknowns: true,
  rows: Infinity,
  findings: Infinity,
  problems: Infinity,
  offers: true,
  calendar: Infinity,
  clusters: Infinity,
  tables: Infinity,
}

const COUNTS = { offers: false, evidence: false, unknowns: false, problems: 0, findings: 0, calendar: 0, rows: 0 }
const FEW = { offers: false, evidence: false, unknowns: false, calendar: 0 }

const RUNGS: readonly Detail[] = [
  WHOLE,
  { ...WHOLE, offers: false, problems: 50, calendar: 50 },
  { ...WHOLE, offers: false, evidence: false, problems: 20, findings: 12, calendar: 20 },
  { ...WHOLE, offers: false, evidence: false, unknowns: false, problems: 10, findings: 5, calendar: 10 },
  { ...WHOLE, offers: false, evidence: false, unknowns: false, problems: 5, findings: 3, calendar: 5, rows: 5 },
  { ...WHOLE, offers: false, evidence: false, unknowns: false, problems: 3, findings: 1, calendar: 0, rows: 1 },
  // Of many clusters the worst ones still show what they fall short of.
  { ...WHOLE, ...FEW, problems: 3, findings: 3, rows: 5, tables: 20 },
  { ...WHOLE, ...FEW, problems: 3, findings: 1, rows: 3, tables: 5 },
  ...[Infinity, 100, 20, 5].map((clusters) => ({ ...COUNTS, clusters, tables: 0 })),
]

/**
 * The report as Markdown within a budget: what a comment and a job summary show. `room` is what else will stand in
 * the same text, `annotated` how many findings stand as annotations already. Details give way before findings, findings
 * before counts, and nothing is cut in its middle.
 */
export function renderMarkdown(report: Report, links: Links, budget: Budget, room = '', annotated?: number): Rendered {
  for (const rung of RUNGS) {
    const { findings = Infinity, lines = Infinity } = budget
    const detail = {
      ...rung,
      findings: Math.min(rung.findings, findings),
      problems: Math.min(rung.problems, lines),
      calendar: Math.min(rung.calendar, lines),
    }
    if (wordsOf(report, detail) > budget.bytes) continue
    const rendered = document(report, links, detail, annotated)
    if (fits(room + rendered.text, budget)) return rendered
  }
  // Only names that are longer than any text come here: the sums are left.
  return { text: `${title(report)}\n\n${sums(report.clusters)}\n`, findings: new Set() }
}

/** Clusters in numbers, none of them by name. */
function sums(clusters: Report['clusters']): string {
  const numbers = Object.entries(totals(clusters)).map(([verdict, number]) => `${number} ${verdict}`)
  return `${count(clusters.length, 'cluster')}: ${numbers.join(' · ')}`
}

/** A break, and a place with the marks of a link. */
const BESIDES = 12

/** How much the findings alone say, in UTF-16 code units: what has far too much of it need not be written. */
function wordsOf({ clusters }: Report, { evidence, unknowns, rows: most, findings: each }: Detail): number {
  let words = 0
  for (const { rows } of clusters)
    for (const { verdict, findings } of rows) {
      const isMet = verdict === 'pass' || verdict === 'not-applicable'
      if (isMet ? !evidence : verdict === 'unknown' ? !unknowns : most !== Infinity) continue
      for (const { because } of findings.slice(0, each)) words += because.length + BESIDES
    }
  return words
}

/** Whether a text, marker and footer included, stays within a budget. */
export function fits(text: string, { codePoints, bytes }: Budget): boolean {
  return Buffer.byteLength(text) <= bytes && [...text].length <= codePoints
}

function title(report: Report): string {
  const { mood, text } = headline(report)
  return `## ${ICON[mood]} Production readiness: ${text}`
}

/** A head line alone does not say why there is nothing to check. */
function whyNothing(report: Report): readonly string[] {
  if (headline(report).mood !== 'nothing') return []
  const said = nothing(report)
  return [`${said.charAt(0).toUpperCase()}${said.slice(1)}`]
}

function document(report: Report, links: Links, detail: Detail, annotated: number | undefined): Rendered {
  const shown = mostlyShort(report.clusters, detail.clusters)
  const told = mostlyShort(shown, detail.tables)
  const detailOf = (cluster: Report['clusters'][number]): Detail =>
    told.includes(cluster) ? detail : { ...detail, ...COUNTS }
  const others = report.clusters.filter((cluster) => !shown.includes(cluster))
  const sections: readonly Section[] = [
    plainSection([title(report), ...whyNothing(report)]),
    problems(report, links, detail),
    plainSection(section(gateHeading(report), gateChangeLines(report), links, detail)),
    plainSection(section(EXPIRY_HEADING, expiryLines(report), links, detail)),
    ...shown.map((cluster) => clusterSection(cluster, report.date, links, detailOf(cluster))),
    plainSection(others.length === 0 ? [] : [`And ${sums(others)}.`]),
    ...report.beside.slice(0, detail.clusters).map((cluster) => besideSection(cluster, links, detail)),
    plainSection(
      report.beside.length > detail.clusters ? [rest(report.beside.length - detail.clusters, 'cluster')] : [],
    ),
    plainSection(calendarSection(report, detail.calendar)),
    plainSection(bullets(standingLines(report), `${ICON.exempt} `, links, detail)),
    plainSection(notes(report.notes, detail)),
    plainSection(schemaFold(report, links, detail.problems)),
    plainSection(repairFold(report, detail.offers)),
  ]
  const findings = new Set(sections.flatMap((one) => one.findings))
  const texts = [...sections.flatMap((one) => one.texts), footer(report, links, findings, annotated)]
  return { text: `${texts.join('\n\n')}\n`, findings }
}

/** So many clusters, those with most that falls short, in their order. */
function mostlyShort(clusters: Report['clusters'], most: number): Report['clusters'] {
  if (clusters.length <= most) return clusters
  const weight = (cluster: Report['clusters'][number]): number => {
    const { fail, error, warn } = totals([cluster])
    return (fail + error) * 100 + warn
  }
  const worst = new Set(clusters.toSorted((left, right) => weight(right) - weight(left)).slice(0, most))
  return clusters.filter((cluster) => worst.has(cluster))
}

function notes(all: readonly string[], { problems: most }: Detail): readonly string[] {
  const shown = all.slice(0, most).map((note) => markdown(note))
  return all.length > most ? [...shown, rest(all.length - most, 'note')] : shown
}

function problems(report: Report, links: Links, detail: Detail): Section {
  const all = report.problems
  if (all.length === 0) return plainSection([])
  const sorted = all.toSorted((left, right) => Number(left.level === 'warn') - Number(right.level === 'warn'))
  const shown = sorted.slice(0, detail.problems)
  const lines = shown.map(({ at, level, message }) => {
    const where = at === undefined ? '' : `${place(at, links)}: `
    return `- ${level === 'fail' ? ICON.fail : ICON.warn} ${where}${markdown(message)}`
  })
  const others = all.length - lines.length
  const text = [...lines, ...(others > 0 ? [`- ${rest(others)}`] : [])].join('\n')
  return { texts: [text], findings: shown.map((problem) => problemId(report, problem)) }
}

/** A list under a heading, told before the rows, for no row shows it: what a change does to its gate, what time ends. */
function section(heading: string, lines: readonly Line[], links: Links, detail: Detail): readonly string[] {
  return lines.length === 0 ? [] : [`**${heading}**`, ...bullets(lines, '', links, detail)]
}

interface Line {
  readonly at?: Span | undefined
  readonly text: string
}

/** A list as one block, as far as the detail admits; nothing where there is none. */
function bullets(lines: readonly Line[], icon: string, links: Links, { problems: most }: Detail): readonly string[] {
  if (lines.length === 0) return []
  const shown = lines
    .slice(0, most)
    .map(({ at, text }) => `- ${icon}${markdown(text)}${at === undefined ? '' : ` (${place(at, links)})`}`)
  const others = lines.length - shown.length
  return [[...shown, ...(others > 0 ? [`- ${rest(others)}`] : [])].join('\n')]
}

function footer(report: Report, links: Links, here: ReadonlySet<string>, annotated: number | undefined): string {
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
    ...places(findingsOf(report).length, here.size, annotated),
    ...origins,
    `The guide also asks people to follow the news of the project on ${CHANNEL}.`,
  ]
  return `<sub>${words.join(' ')}</sub>`
}

/** Where the findings stand, as far as it is known when this is written. */
function places(all: number, here: number, annotated: number | undefined): readonly string[] {
  if (all === 0) return []
  const first = annotated === undefined ? [] : [`${annotated} annotated`]
  return [`${count(all, 'finding')}: ${[...first, `${here} here`].join(', ')}.`]
}
