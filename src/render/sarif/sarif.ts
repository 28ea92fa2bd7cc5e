import type { Report } from '../../compare/report.ts'
import { GUIDE } from '../../rules/index.ts'
import type { Links } from '../links.ts'
import type { Rendered } from '../rendered.ts'
import { TOOL } from '../tool.ts'
import { count } from '../words.ts'
import { TOP } from './locations.ts'
import type { Notification, Provenance, SarifLog } from './log.ts'
import { notificationsOf } from './notifications.ts'
import { resultsOf, type Told } from './results.ts'
import { rules } from './rules.ts'

export interface SarifOptions {
  readonly links: Links
  /** What uploads of several uses of the tool on one commit are told apart by. */
  readonly target: string
  /** The repository and the judged commit, where they are known. */
  readonly provenance?: Provenance
  /** Smaller limits than those of code scanning. */
  readonly limits?: Limits
}

export interface Limits {
  readonly results: number
  readonly notifications: number
  /** Bytes of all results and notifications together. */
  readonly bytes: number
}

/**
 * Code scanning takes 25,000 results of a run, and 10 MB compressed. What is smaller than that as it is needs no
 * compression to fit; rules and the rest of the file are far below a megabyte.
 */
const LIMITS: Limits = { results: 25_000, notifications: 5000, bytes: 9_000_000 }

/**
 * The report as SARIF 2.1.0 in one line, with a line break at its end: results are what fails or warns, waived ones with
 * their suppression; everything else that a person has to know is a notification. The same input gives the same bytes.
 * The findings are those that stand in it either way.
 */
export function renderSarif(report: Report, { links, target, provenance, limits = LIMITS }: SarifOptions): Rendered {
  const results = resultsOf(report, links)
  const notifications = notificationsOf(report)
  const room = cut(results, limits)
  const some = notifications.slice(0, limits.notifications)
  const { shown } = room
  const said = fitting(some, limits.bytes - room.bytes, ({ notification }) => notification)
  const cuts = cutsOf(results, shown, notifications.length - said.length)
  const log: SarifLog = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: TOOL.name, version: TOOL.version, semanticVersion: TOOL.version, rules: rules(links) },
        },
        automationDetails: { id: `${TOOL.name}/${target}/` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [TOP]: { description: { text: 'The top of the repository.' } } },
        ...(provenance === undefined ? {} : { versionControlProvenance: [provenance] }),
        invocations: [
          {
            executionSuccessful: report.totals.error === 0,
            toolExecutionNotifications: [...cuts, ...said.map(({ notification }) => notification)],
          },
        ],
        results: shown.map(({ result }) => result),
        properties: {
          guide: GUIDE.edition,
          date: report.date,
          verdict: report.verdict,
          gate: report.gate.passed ? 'passed' : 'failed',
          scope: report.gate.scope,
          failOn: report.gate.failOn,
        },
      },
    ],
  }
  const ids = [...shown.map(({ id }) => id), ...said.flatMap(({ id }) => id ?? [])]
  return { text: `${JSON.stringify(log)}\n`, findings: new Set(ids) }
}

/** As many results as fit: what fails goes before what warns, and each keeps its place among the others. */
function cut(results: readonly Told[], { results: most, bytes }: Limits): { shown: readonly Told[]; bytes: number } {
  const worst = results.toSorted((left, right) => weight(left) - weight(right)).slice(0, most)
  const kept = fitting(worst, bytes, ({ result }) => result)
  const isKept = new Set(kept)
  return {
    shown: results.filter((one) => isKept.has(one)),
    bytes: kept.reduce((sum, one) => sum + size(one.result), 0),
  }
}

const weight = ({ result }: Told): number => Number(result.level === 'warning')

/** The first ones that take no more than some bytes together. */
function fitting<T>(all: readonly T[], bytes: number, written: (one: T) => unknown): readonly T[] {
  let taken = 0
  const end = all.findIndex((one) => (taken += size(written(one))) > bytes)
  return end === -1 ? all : all.slice(0, end)
}

/** Bytes of a part of the file, with the comma behind it. */
const size = (part: unknown): number => Buffer.byteLength(JSON.stringify(part)) + 1

function cutsOf(results: readonly Told[], shown: readonly Told[], notifications: number): readonly Notification[] {
  const note = (text: string): Notification => ({ level: 'warning', message: { text } })
  const where = 'for want of room; the JSON report has all of it.'
  const locations = shown.reduce((sum, one) => sum + one.cut, 0)
  return [
    ...(shown.length < results.length
      ? [note(`${count(results.length - shown.length, 'result')} left out ${where}`)]
      : []),
    ...(locations > 0 ? [note(`${count(locations, 'related location')} left out ${where}`)] : []),
    ...(notifications > 0 ? [note(`${count(notifications, 'notification')} left out ${where}`)] : []),
  ]
}
