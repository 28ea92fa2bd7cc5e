import type { ComparedRow } from '../compare/compare.ts'
import type { Problem, Report } from '../compare/report.ts'
import type { Span } from '../parse/span.ts'
import { GUIDE } from '../rules/index.ts'
import { exemptionOf } from '../evaluate/exemptions.ts'
import { exemptWord } from './exemptions.ts'
import { logLine, oneLine } from './escape.ts'

/** A remark at a place of a file, or at none. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly at?: Span
}

export interface Plan {
  readonly shown: readonly Annotation[]
  /** All that there was to show. */
  readonly total: number
}

/**
 * The runner keeps ten annotations of each level for a step and drops the rest without a word. The tenth error is the
 * verdict itself, which a failing action reports as an error too.
 */
const LIMITS = { error: 9, warning: 10, notice: 10 } as const

/** Chooses the annotations of a report: what this change does first, then places in changed files. */
export function planAnnotations(report: Report, changedFiles: ReadonlySet<string>): Plan {
  const all = [
    ...report.problems.map(problem),
    ...report.clusters.flatMap(({ name, rows }) => rows.flatMap((row) => ofRow(name, row, changedFiles))),
  ]
  const ranked = all.toSorted((left, right) => left.rank - right.rank).map(({ annotation }) => annotation)
  const unique = ranked.filter((one, index) => ranked.findIndex((other) => key(other) === key(one)) === index)
  const shown = (['error', 'warning', 'notice'] as const).flatMap((level) =>
    unique.filter((annotation) => annotation.level === level).slice(0, LIMITS[level]),
  )
  return { shown, total: unique.length }
}

interface Ranked {
  readonly rank: number
  readonly annotation: Annotation
}

/** Clusters that share a file share its annotations; without a place only the message tells them apart. */
const key = ({ level, title, message, at }: Annotation): string => JSON.stringify([level, title, at ?? message])

function problem({ at, level, message }: Problem): Ranked {
  const annotation: Annotation = {
    level: level === 'fail' ? 'error' : 'warning',
    title: 'Not read',
    message,
    ...(at === undefined ? {} : { at }),
  }
  return { rank: level === 'fail' ? 0 : 4, annotation }
}

function ofRow(cluster: string, row: ComparedRow, changedFiles: ReadonlySet<string>): readonly Ranked[] {
  return row.findings.flatMap((finding): Ranked[] => {
    if ((finding.verdict !== 'fail' && finding.verdict !== 'warn') || !('fix' in finding)) return []
    const isNew = row.fresh.includes(finding)
    const near = finding.at !== undefined && changedFiles.has(finding.at.path)
    const exemption = exemptionOf(row, finding)
    const exempt = exemption === undefined ? '' : ` (${exemptWord(exemption)} until ${exemption.until})`
    const message = `${cluster}: ${finding.because} ${finding.fix}\n“${row.rule.quote.replaceAll('`', '')}” (${GUIDE.title}, ${row.rule.section})`
    const annotation: Annotation = {
      level: exemption === undefined ? (finding.verdict === 'fail' ? 'error' : 'warning') : 'notice',
      title: `${row.rule.id}: ${row.rule.title}${exempt}`,
      message,
      ...(finding.at === undefined ? {} : { at: finding.at }),
    }
    return [{ rank: isNew ? (near ? 1 : 2) : near ? 3 : 5, annotation }]
  })
}

/** The runner cuts a message at 4,096 characters. */
const MAX_MESSAGE = 4000

/** An annotation as the line that the runner understands. */
export function workflowCommand({ level, title, message, at }: Annotation): string {
  const place =
    at === undefined
      ? []
      : [
          `file=${property(at.path)}`,
          `line=${at.start.line}`,
          // Columns are dropped anyway when an annotation spans lines.
          ...(at.start.line === at.end.line
            ? [`col=${at.start.column}`, `endColumn=${at.end.column}`]
            : [`endLine=${at.end.line}`]),
        ]
  const properties = [...place, `title=${property(title)}`].join(',')
  return `::${level} ${properties}::${data(message.slice(0, MAX_MESSAGE))}`
}

function data(text: string): string {
  const lines = text.split('\n').map((line) => logLine(line))
  return lines.join('\n').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return oneLine(text)
    .replaceAll('##[', '##\u200B[')
    .replaceAll('%', '%25')
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C')
}
