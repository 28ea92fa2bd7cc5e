import { findingsOf, type Told } from '../compare/findings.ts'
import type { Report } from '../compare/report.ts'
import { lineOf } from '../parse/span.ts'
import { count } from '../render/words.ts'
import type { Delivery, Place } from './delivery.ts'

/** What is left to be written after every place of a run was: the findings that no person would see, and the sum. */
export interface Ledger {
  /** A line for each finding that no place shows. */
  readonly missing: readonly string[]
  /** Where how many findings were shown; undefined where there is none. */
  readonly sum: string | undefined
}

/** Places that programs read. What stands there alone is shown to nobody. */
const FOR_PROGRAMS: ReadonlySet<Place> = new Set(['JSON report', 'SARIF report'])

/** Adds up what the places of a run show of its report. */
export function settle(report: Report, deliveries: readonly Delivery[]): Ledger {
  const all = findingsOf(report)
  const shown = new Set(
    deliveries
      .filter(({ place, state }) => state === 'written' && !FOR_PROGRAMS.has(place))
      .flatMap(({ findings }) => [...findings]),
  )
  const missing = all.filter(({ id }) => !shown.has(id))
  return { missing: missing.map(inFull), sum: all.length === 0 ? undefined : sumOf(all, deliveries) }
}

/** Everything that is known of a finding, in one line. */
function inFull(told: Told): string {
  if ('problem' in told) {
    const { at, level, message } = told.problem
    return `${level}: ${message}${at === undefined ? '' : ` (${lineOf(at)})`}`
  }
  const { cluster, row, finding } = told
  const next = 'fix' in finding ? ` ${finding.fix}` : 'ask' in finding ? ` ${finding.ask}` : ''
  const at = finding.at === undefined ? '' : ` (${lineOf(finding.at)})`
  return `${finding.verdict}: ${cluster.name}: ${row.rule.id}: ${finding.because}${at}${next}`
}

/** `137 findings: 20 annotated, 40 in the comment, all in the job summary and the JSON report.` */
function sumOf(all: readonly Told[], deliveries: readonly Delivery[]): string {
  const written = deliveries
    .filter(({ state }) => state === 'written')
    .map(({ place, findings }) => ({ place, number: all.filter(({ id }) => findings.has(id)).length }))
  const partly = written
    .filter(({ number }) => number < all.length)
    .map(({ place, number }) => (place === 'annotations' ? `${number} annotated` : `${number} in the ${place}`))
  const whole = written
    .filter(({ number }) => number === all.length)
    .map(({ place }) => (place === 'annotations' ? 'the annotations' : `the ${place}`))
  const said = [...partly, ...(whole.length === 0 ? [] : [`${all.length === 1 ? '' : 'all '}in ${joined(whole)}`])]
  return `${count(all.length, 'finding')}: ${said.join(', ')}.`
}

/** `a`, `a and b`, `a, b and c`. */
function joined(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}
