import { idsIn, problemId } from '../compare/findings.ts'
import type { ComparedRow } from '../compare/compare.ts'
import type { ClusterReport, Problem, Report } from '../compare/report.ts'
import type { Touched } from '../compare/lines.ts'
import type { Span } from '../parse/span.ts'
import type { SchemaNote } from '../schema/note.ts'
import { GUIDE } from '../rules/index.ts'
import type { Shortfall } from '../rules/outcome.ts'
import { exemptionOf } from '../evaluate/exemptions.ts'
import { exemptWord } from './exemptions.ts'
import { commandData, commandProperty, clip } from './escape.ts'

/** A remark at a place of a file, or at none. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly at?: Span
}

/** A remark with the ids of the findings that it tells. */
export interface Planned extends Annotation {
  readonly findings: readonly string[]
}

export interface Plan {
  readonly shown: readonly Planned[]
  /** All that there was to show. */
  readonly total: number
}

/** What a change does to files, and to lines of them; nothing where none is known. */
export interface Nearness {
  readonly changedFiles: ReadonlySet<string>
  readonly touched?: Touched
}

const LEVELS = ['error', 'warning', 'notice'] as const

/**
 * The runner keeps ten annotations of each level for a step and drops the rest without a word. The tenth error is the
 * verdict itself, which a failing action reports as an error too.
 */
const LIMITS = { error: 9, warning: 10, notice: 10 } as const

/** Clusters that one annotation names; the findings of others are not told by it. */
const MAX_CLUSTERS = 10

/**
 * Chooses the annotations of a report: one for each rule of each cluster before the second of any, and of those what this
 * change does first, on lines that it changes, in files that it changes, then elsewhere.
 */
export function planAnnotations(report: Report, nearness: Nearness): Plan {
  const candidates = candidatesOf(report, nearness)
  const covered = new Set<string>()
  const shown = LEVELS.flatMap((level) => {
    const ranked = candidates
      .filter(({ annotation }) => annotation.level === level)
      .toSorted((left, right) => left.rank - right.rank)
    const chosen = broadest(ranked, covered).slice(0, LIMITS[level])
    for (const subject of chosen.flatMap(({ subjects }) => subjects)) covered.add(subject)
    return chosen
  })
  return { shown: shown.map(({ annotation }) => annotation), total: candidates.length }
}

/** Every annotation of a report, errors first, and of each level in the order of `planAnnotations`. */
export function allAnnotations(report: Report, nearness: Nearness): readonly Planned[] {
  const ranked = candidatesOf(report, nearness).toSorted((left, right) => left.rank - right.rank)
  return LEVELS.flatMap((level) => ranked.flatMap(({ annotation }) => (annotation.level === level ? [annotation] : [])))
}

function candidatesOf(report: Report, nearness: Nearness): readonly Candidate[] {
  return merged([
    ...report.problems.map((problem) => ofProblem(report, problem)),
    ...report.clusters.flatMap((cluster) => cluster.rows.flatMap((row) => ofRow(cluster, row, nearness))),
    ...(report.schemaNotes?.shown ?? []).map(ofSchemaNote),
  ])
}

/** The ids of the findings that a plan tells. */
export const findingsIn = ({ shown }: Pick<Plan, 'shown'>): ReadonlySet<string> =>
  new Set(shown.flatMap(({ findings }) => findings))

interface Candidate {
  /** The smaller, the nearer to what the change does. */
  readonly rank: number
  /** What it is about: the rule of a cluster, or the problem. */
  readonly subjects: readonly string[]
  readonly annotation: Planned
}

/** Those first that tell of something which none before them does. */
function broadest(ranked: readonly Candidate[], covered: ReadonlySet<string>): readonly Candidate[] {
  const seen = new Set(covered)
  const first = ranked.filter(({ subjects }) => {
    const isFirst = subjects.some((subject) => !seen.has(subject))
    for (const subject of subjects) seen.add(subject)
    return isFirst
  })
  return [...first, ...ranked.filter((one) => !first.includes(one))]
}

/** One remark before it is known which clusters have it in common. */
interface Remark extends Omit<Annotation, 'message'> {
  readonly rank: number
  readonly subject: string
  /** Undefined: it is about no cluster. */
  readonly cluster?: string
  readonly words: string
  /** The finding that it tells, where it is one. */
  readonly id?: string
}

/** Clusters that share a file share its annotations. What has no place is each cluster's own. */
function merged(remarks: readonly Remark[]): readonly Candidate[] {
  const groups = new Map<string, Remark[]>()
  for (const remark of remarks) {
    const { level, title, words, at, subject } = remark
    const key = JSON.stringify([level, title, words, at ?? subject])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [remark])
    else group.push(remark)
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const { level, title, at } = first
    const named = group.slice(0, MAX_CLUSTERS)
    const message = clip(`${clusterNames(group)}${first.words}`, MAX_MESSAGE)
    const findings = message.isWhole ? named.flatMap(({ id }) => id ?? []) : []
    const annotation = { level, title, message: message.text, findings, ...(at === undefined ? {} : { at }) }
    return [
      { rank: Math.min(...group.map(({ rank }) => rank)), subjects: group.map(({ subject }) => subject), annotation },
    ]
  })
}

function clusterNames(group: readonly Remark[]): string {
  const names = [...new Set(group.flatMap(({ cluster }) => cluster ?? []))]
  if (names.length === 0) return ''
  const rest = names.length - MAX_CLUSTERS
  return `${names.slice(0, MAX_CLUSTERS).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}: `
}

function ofProblem(report: Report, problem: Problem): Remark {
  const { at, level, message } = problem
  const id = problemId(report, problem)
  return {
    rank: level === 'fail' ? 0 : 6,
    subject: id,
    id,
    level: level === 'fail' ? 'error' : 'warning',
    title: 'Not read',
    words: message,
    ...(at === undefined ? {} : { at }),
  }
}

function ofRow(cluster: ClusterReport, row: ComparedRow, nearness: Nearness): readonly Remark[] {
  const { rule } = row
  return row.findings.flatMap((finding): readonly Remark[] => {
    if (finding.verdict !== 'fail' && finding.verdict !== 'warn') return []
    const exemption = exemptionOf(row, finding)
    const exempt = exemption === undefined ? '' : ` (${exemptWord(exemption)} until ${exemption.until})`
    return idsIn(cluster, row, [finding]).map((id) => ({
      rank: rankOf(finding, row, nearness),
      subject: JSON.stringify([cluster.name, rule.id]),
      id,
      cluster: cluster.name,
      level: exemption === undefined ? (finding.verdict === 'fail' ? 'error' : 'warning') : 'notice',
      title: `${rule.id}: ${rule.title}${exempt}`,
      words: `${finding.because} ${finding.fix}\n“${rule.quote.replaceAll('`', '')}” (${GUIDE.title}, ${rule.section})`,
      ...(finding.at === undefined ? {} : { at: finding.at }),
    }))
  })
}

/** A remark on how a manifest is written comes after all that counts. */
function ofSchemaNote({ at, message }: SchemaNote, index: number): Remark {
  return { rank: 9, subject: `schema/${index}`, level: 'notice', title: 'Schema note', words: message, at }
}

/** What this change brings comes before what was there, what lies on its lines before what lies elsewhere. */
function rankOf(finding: Shortfall, { fresh }: ComparedRow, { changedFiles, touched }: Nearness): number {
  const { at } = finding
  const isNew = fresh.includes(finding)
  if (at === undefined) return isNew ? 3.5 : 7.5
  if (isTouched(at, touched?.(at.path))) return isNew ? 1 : 4
  if (changedFiles.has(at.path)) return isNew ? 2 : 5
  return isNew ? 3 : 7
}

function isTouched({ start, end }: Span, lines: ReadonlySet<number> | undefined): boolean {
  if (lines === undefined) return false
  // The end is exclusive: one in the first column belongs to the line before.
  const last = end.column === 1 ? Math.max(start.line, end.line - 1) : end.line
  for (let line = start.line; line <= last; line += 1) if (lines.has(line)) return true
  return false
}

/** UTF-16 code units. The runner cuts a message at 4,096 characters. */
const MAX_MESSAGE = 4000

/** An annotation as the line that the runner understands. */
export function workflowCommand({ level, title, message, at }: Annotation): string {
  const place =
    at === undefined
      ? []
      : [
          `file=${commandProperty(at.path)}`,
          `line=${at.start.line}`,
          // Columns are dropped anyway when an annotation spans lines.
          ...(at.start.line === at.end.line
            ? [`col=${at.start.column}`, `endColumn=${at.end.column}`]
            : [`endLine=${at.end.line}`]),
        ]
  const properties = [...place, `title=${commandProperty(title)}`].join(',')
  return `::${level} ${properties}::${commandData(clip(message, MAX_MESSAGE).text)}`
}
