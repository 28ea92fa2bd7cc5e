import type { ComparedRow } from '../compare/compare.ts'
import { asks, idsIn, problemId } from '../compare/findings.ts'
import { type ClusterReport, decisive, type Problem, type Report } from '../compare/report.ts'
import type { Span } from '../parse/span.ts'
import type { Finding } from '../rules/outcome.ts'
import { oneLine } from './escape.ts'
import { exemptionOf, exemptionOfRow, standingOf } from '../evaluate/exemptions.ts'
import { exemptionSentences, exemptWord, standingLines } from './exemptions.ts'
import { EXPIRY_HEADING, expiryLines } from './expiries.ts'
import { frame, masked, position, type Texts } from './frame.ts'
import { gateChangeLines, gateHeading } from './gate-changes.ts'
import { offerOf } from './offers.ts'
import { plainSection, type Rendered, type Section } from './rendered.ts'
import { SCHEMA_HEADING, schemaLines } from './schema-notes.ts'
import { type Style, styleOf } from './style.ts'
import { besideLine, changeMark, count, nothing, shortRows, tallyLine } from './words.ts'
import { wrapped } from './wrap.ts'

export interface TerminalOptions extends Texts {
  readonly color: boolean
  /** Columns of the terminal, in which sentences are broken; left out, none is. */
  readonly columns?: number | undefined
  /** Also list what is met and what does not apply. */
  readonly verbose: boolean
}

/**
 * The report for a terminal: shortfalls with code frames, unknowns with what would decide them, then the sums. Everything
 * that asks for a person is in it, whatever else is left out.
 */
export function renderTerminal(report: Report, given: TerminalOptions): Rendered {
  const style = styleOf(given.color)
  const options = { ...given, text: masked(given.text) }
  const fit = (text: string): string => inColumns(text.split('\n'), given).join('\n')
  const fitted = (texts: readonly string[]): Section => plainSection(texts.map(fit))
  const sections: readonly Section[] = [
    ...report.problems.map((problem) => ({
      texts: [problemBlock(problem, style, options)],
      findings: [problemId(report, problem)],
    })),
    fitted(section(gateHeading(report), gateChangeLines(report), style)),
    ...report.clusters.map((cluster) => clusterBlock(cluster, report.date, style, options)),
    ...report.beside.map((cluster) => besideBlock(cluster, style, options)),
    fitted(listBlock(standingLines(report))),
    fitted(section(EXPIRY_HEADING, expiryLines(report), style)),
    fitted(section(SCHEMA_HEADING, schemaLines(report), style)),
    fitted(report.notes.length === 0 ? [] : [report.notes.map((note) => style.dim(oneLine(note))).join('\n')]),
    fitted([ending(report, style)]),
  ]
  return {
    text: `${sections.flatMap(({ texts }) => texts).join('\n\n')}\n`,
    findings: new Set(sections.flatMap(({ findings }) => findings)),
  }
}

interface Line {
  readonly at?: Span | undefined
  readonly text: string
}

/** A list under a heading; nothing where there is none. */
function section(heading: string, lines: readonly Line[], style: Style): readonly string[] {
  return listBlock(lines).map((block) => `${style.bold(`${heading}.`)}\n${block}`)
}

/** Lines with their places as one block; nothing where there is none. */
function listBlock(lines: readonly Line[]): readonly string[] {
  const written = lines.map(
    ({ at, text }) => `  ${oneLine(text)}${at === undefined ? '' : ` (${oneLine(at.path)}:${at.start.line})`}`,
  )
  return written.length === 0 ? [] : [written.join('\n')]
}

function problemBlock({ at, level, message }: Problem, style: Style, options: TerminalOptions): string {
  const sign = level === 'fail' ? style.red('✗') : style.yellow('!')
  const lines = [`${sign} ${oneLine(message)}   ${style.bold(level)}`]
  if (at !== undefined) lines.push(`    ${position(at)}`, ...frame(at, undefined, style, options))
  return inColumns(lines, options).join('\n')
}

/** Lines as a terminal of so many columns shows them. */
const inColumns = (lines: readonly string[], { columns }: TerminalOptions): readonly string[] =>
  columns === undefined ? lines : lines.flatMap((line) => wrapped(line, columns))

function clusterBlock(cluster: ClusterReport, date: string, style: Style, options: TerminalOptions): Section {
  const head = `${style.bold(oneLine(cluster.name))}   ${style.dim(
    [oneLine(cluster.root), cluster.environment, `${cluster.load} load`, count(cluster.files, 'file')].join(' · '),
  )}`
  const width = Math.max(...cluster.rows.map(({ rule }) => rule.id.length))
  const short = shortRows(cluster)
  const unknown = cluster.rows.filter((row) => standingOf(row) === 'unknown' && !short.includes(row))
  const met = cluster.rows.filter(({ verdict }) => verdict === 'pass')
  const apart = cluster.rows.filter(({ verdict }) => verdict === 'not-applicable')
  const told = [...short, ...unknown].map((row) => rowLines(row, width, style, options))
  const lines = told.flatMap((row) => row.lines)
  if (options.verbose) {
    if (met.length > 0) lines.push('  Met, with the evidence:')
    lines.push(...met.map((row) => `  ${style.green('✓')} ${row.rule.id.padEnd(width)}   ${evidence(row)}`))
    if (apart.length > 0) lines.push('  Does not apply:')
    lines.push(...apart.map((row) => `  ${style.dim('–')} ${row.rule.id.padEnd(width)}   ${evidence(row)}`))
  } else if (met.length > 0) lines.push(`  ${style.green('✓')} ${met.length} met (--verbose lists them)`)
  return {
    texts: [
      [
        ...inColumns([head, '', ...lines, '', `  ${tallyLine(cluster)}`], options),
        ...offer(cluster, date, style, options),
      ].join('\n'),
    ],
    findings: told.flatMap(({ row, findings }) => idsIn(cluster, row, findings)),
  }
}

/** Of a cluster that is not judged, the rows that get worse through others. */
function besideBlock(cluster: ClusterReport, style: Style, options: TerminalOptions): Section {
  const head = `${style.bold(oneLine(cluster.name))}   ${style.dim(`${oneLine(cluster.root)} · ${besideLine(cluster)}`)}`
  const told = cluster.rows.map((row) => rowLines(row, row.rule.id.length, style, options))
  return {
    texts: [inColumns([head, '', ...told.flatMap(({ lines }) => lines)], options).join('\n')],
    findings: told.flatMap(({ row, findings }) => idsIn(cluster, row, findings)),
  }
}

/** Lines to paste into the config, where everything is listed. */
function offer(cluster: ClusterReport, date: string, style: Style, options: TerminalOptions): readonly string[] {
  const text = offerOf(cluster, date)
  if (text === undefined) return []
  if (!options.verbose)
    return inColumns([style.dim('  Accept for a while, or vouch: --verbose writes the lines for the config.')], options)
  return [
    '',
    ...inColumns(['  Accept for a while, or vouch, in the config on the base branch:'], options),
    // Lines to paste stay as they are.
    ...text.split('\n').map((line) => `    ${line}`),
  ]
}

/** The lines of a row, and what of its findings they tell. */
interface RowLines {
  readonly row: ComparedRow
  readonly lines: readonly string[]
  readonly findings: readonly Finding[]
}

function rowLines(row: ComparedRow, width: number, style: Style, options: TerminalOptions): RowLines {
  const exemption = exemptionOfRow(row)
  const short = row.findings.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn')
  const isUnknown = row.verdict === 'unknown' && exemption === undefined
  const first = exemption !== undefined || row.verdict === 'error' ? decisive(row) : isUnknown ? [] : short
  const rest = row.findings.filter((finding) => asks(finding) && !first.includes(finding))
  const lines = [
    ...(exemption === undefined
      ? first.flatMap((finding, index) => shortfall(row, finding, first[index + 1], width, style, options))
      : exemptRow(row, exemptWord(exemption), width, style)),
    ...rest.map((finding) => restLine(row, finding, width, style)),
    ...(exemption === undefined ? exemptionSentences(row).map((sentence) => `      ${oneLine(sentence)}`) : []),
  ]
  return { row, lines, findings: [...first, ...rest] }
}

/** A finding with its place and the next step, which stand once below findings that share them. */
function shortfall(
  row: ComparedRow,
  finding: Finding,
  next: Finding | undefined,
  width: number,
  style: Style,
  options: TerminalOptions,
): readonly string[] {
  const level = row.verdict === 'error' ? 'error' : finding.verdict
  const words = [level, changeMark(row)].filter((word) => word !== '').join(', ')
  const first = `  ${signOf(finding, style)} ${row.rule.id.padEnd(width)}   ${oneLine(finding.because)}   ${style.bold(words)}`
  const fix = fixOf(finding)
  if (next !== undefined && next.at === finding.at && fixOf(next) === fix) return [first]
  if (finding.at === undefined) return fix === undefined ? [first] : [first, `      ${oneLine(fix)}`]
  return [first, `      ${position(finding.at)}`, ...frame(finding.at, fix, style, options)]
}

/** A sign alone tells nothing to who hears the line, so that a word of the same meaning ends it. */
const signOf = ({ verdict }: Finding, style: Style): string => (verdict === 'warn' ? style.yellow('!') : style.red('✗'))

const fixOf = (finding: Finding): string | undefined => ('fix' in finding ? finding.fix : undefined)

/** What a row holds beside that which decides it. */
function restLine(row: ComparedRow, finding: Finding, width: number, style: Style): string {
  const exemption = exemptionOf(row, finding)
  if (exemption === undefined && finding.verdict === 'unknown') return unknownLine(row, finding, width)
  const sign = exemption === undefined ? signOf(finding, style) : style.dim('~')
  const word = style.bold(exemption === undefined ? finding.verdict : exemptWord(exemption))
  const fix = exemption === undefined && 'fix' in finding ? ` ${finding.fix}` : ''
  const at = finding.at === undefined ? '' : ` (${position(finding.at)})`
  return `  ${sign} ${row.rule.id.padEnd(width)}   ${oneLine(`${finding.because}${at}${fix}`)}   ${word}`
}

/** A row that no longer counts: what was found, and until when who answers for it. */
function exemptRow(row: ComparedRow, word: string, width: number, style: Style): readonly string[] {
  const found = decisive(row).map(({ because, at }) => (at === undefined ? because : `${because} (${position(at)})`))
  return [
    `  ${style.dim('~')} ${row.rule.id.padEnd(width)}   ${oneLine(found.join(' '))}   ${style.bold(word)}`,
    ...exemptionSentences(row).map((sentence) => `      ${oneLine(sentence)}`),
  ]
}

function unknownLine(row: ComparedRow, finding: Finding, width: number): string {
  const ask = 'ask' in finding ? ` ${finding.ask}` : ''
  const at = finding.at === undefined ? '' : ` (${position(finding.at)})`
  const mark = changeMark(row)
  return `  ? ${row.rule.id.padEnd(width)}   ${oneLine(`${finding.because}${at}${ask}`)}${mark === '' ? '' : `   ${mark}`}`
}

function evidence(row: ComparedRow): string {
  return row.findings
    .map(({ because, at }) => oneLine(at === undefined ? because : `${because} (${position(at)})`))
    .join(' ')
}

function ending(report: Report, style: Style): string {
  if (report.clusters.length === 0 && report.gate.passed) {
    return `Nothing to check: ${nothing(report)}`
  }
  if (report.gate.passed) return style.green('Gate passed.')
  const reasons = report.gate.because.map((reason) => oneLine(reason))
  const first = /: ([a-z-]+)$/.exec(reasons[0] ?? '')?.[1]
  const why = first === undefined ? '' : `   Why: deckhouse-readiness explain ${first}`
  return `${style.red(`Gate failed: ${reasons.slice(0, 5).join(', ')}${reasons.length > 5 ? ` and ${reasons.length - 5} more` : ''}.`)}${why}`
}
