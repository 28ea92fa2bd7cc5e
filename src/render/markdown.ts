import { findingsOf, problemId } from '../compare/findings.ts'
import type { Report } from '../compare/report.ts'
import type { Span } from '../parse/span.ts'
import { CHANNEL } from '../data/guide.ts'
import { GUIDE } from '../rules/index.ts'
import { besideSection, clusterSection, type Detail, ICON } from './cluster-section.ts'
import { markdown } from './escape.ts'
import { standingLines } from './exemptions.ts'
import { EXPIRY_HEADING, expiryLines } from './expiries.ts'
import { GATE_HEADING, gateChangeLines } from './gate-changes.ts'
import { type Links, place } from './links.ts'
import { plainSection, type Rendered, type Section } from './rendered.ts'
import { repairFold } from './repairs.ts'
import { count, headline } from './words.ts'

/** The most that a text may take: GitHub refuses a comment beyond 65,536 characters, and nobody reads that far. */
export interface Budget {
  readonly codePoints: number
  readonly bytes: number
}

export const COMMENT_BUDGET: Budget = { codePoints: 60_000, bytes: 65_536 }
/** The runner drops a job summary beyond 1 MiB as a whole. */
export const SUMMARY_BUDGET: Budget = { codePoints: 900_000, bytes: 900_000 }

const RUNGS: readonly Detail[] = [
  { evidence: true, unknowns: true, rows: Infinity, problems: 50, offers: true },
  { evidence: true, unknowns: true, rows: Infinity, problems: 50, offers: false },
  { evidence: false, unknowns: true, rows: Infinity, problems: 20, offers: false },
  { evidence: false, unknowns: false, rows: Infinity, problems: 10, offers: false },
  { evidence: false, unknowns: false, rows: 5, problems: 5, offers: false },
  { evidence: false, unknowns: false, rows: 1, problems: 3, offers: false },
  { evidence: false, unknowns: false, rows: 0, problems: 0, offers: false },
]

/**
 * The report as Markdown within a budget: what a comment and a job summary show. `room` is what else will stand in
 * the same text, `annotated` how many findings stand as annotations already. Details give way before findings, findings
 * before counts, and nothing is cut in its middle.
 */
export function renderMarkdown(report: Report, links: Links, budget: Budget, room = '', annotated?: number): Rendered {
  for (const detail of RUNGS) {
    const rendered = document(report, links, detail, annotated)
    if (fits(room + rendered.text, budget)) return rendered
  }
  // Only a fleet of many hundred clusters comes here: the sums are left.
  const sums = Object.entries(report.totals)
    .map(([verdict, number]) => `${number} ${verdict}`)
    .join(' · ')
  const text = `${title(report)}\n\n${count(report.clusters.length, 'cluster')}: ${sums}\n`
  return { text, findings: new Set() }
}

function fits(text: string, { codePoints, bytes }: Budget): boolean {
  return Buffer.byteLength(text) <= bytes && [...text].length <= codePoints
}

function title(report: Report): string {
  const { mood, text } = headline(report)
  return `## ${ICON[mood]} Production readiness: ${text}`
}

function document(report: Report, links: Links, detail: Detail, annotated: number | undefined): Rendered {
  const sections: readonly Section[] = [
    plainSection([title(report)]),
    problems(report, links, detail),
    plainSection(section(GATE_HEADING, gateChangeLines(report), links, detail)),
    plainSection(section(EXPIRY_HEADING, expiryLines(report), links, detail)),
    ...report.clusters.map((cluster) => clusterSection(cluster, report.date, links, detail)),
    ...report.beside.map((cluster) => besideSection(cluster, links, detail)),
    plainSection(bullets(standingLines(report), `${ICON.exempt} `, links, detail)),
    plainSection(report.notes.map((note) => markdown(note))),
    plainSection(repairFold(report, detail.offers)),
  ]
  const findings = new Set(sections.flatMap((one) => one.findings))
  const texts = [...sections.flatMap((one) => one.texts), footer(report, links, findings, annotated)]
  return { text: `${texts.join('\n\n')}\n`, findings }
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
  const rest = all.length - lines.length
  const text = [...lines, ...(rest > 0 ? [`- ${rest} more in the job summary and the JSON report.`] : [])].join('\n')
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
  const rest = lines.length - shown.length
  return [[...shown, ...(rest > 0 ? [`- ${rest} more in the job summary and the JSON report.`] : [])].join('\n')]
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
