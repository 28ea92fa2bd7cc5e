import type { Report } from '../compare/report.ts'
import type { ComparedRow } from '../compare/compare.ts'
import { exemptionOfRow, type Standing, standingOf } from '../evaluate/exemptions.ts'
import type { ClusterReport } from '../compare/report.ts'

/** `1 recommendation`, `2 recommendations`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

export type Mood = 'fail' | 'warn' | 'pass' | 'unknown' | 'nothing'

/** The one sentence that says it all, without its end, and the mood in which it is said. */
export function headline(report: Report): { readonly mood: Mood; readonly text: string } {
  const rows = report.clusters.flatMap((cluster) => cluster.rows).filter(isCounted)
  const introduced = rows.filter(({ change }) => change === 'introduced')
  const broken = introduced.filter((row) => standingOf(row) === 'fail').length
  const weakened = introduced.filter((row) => standingOf(row) === 'warn').length
  const clouded = rows.filter(
    ({ change, verdict, base }) => change === 'incomparable' && verdict === 'unknown' && base !== 'pass',
  )
  const hidden = introduced.length - broken - weakened + clouded.length
  const { fail, warn, pass, error, waived, attested } = report.totals
  const mood = (otherwise: Mood): Mood => (report.gate.passed ? otherwise : 'fail')
  const it = `this ${report.change}`
  if (error > 0) return { mood: 'fail', text: `${count(error, 'rule')} crashed, so the check is not complete` }
  if (broken > 0) return { mood: mood('warn'), text: `${it} breaks ${count(broken, 'recommendation')}` }
  if (weakened > 0) return { mood: mood('warn'), text: `${it} falls short of ${count(weakened, 'recommendation')}` }
  if (report.clusters.length === 0 && report.gate.passed) return { mood: 'nothing', text: 'nothing to check' }
  if (report.problems.some(({ level }) => level === 'fail') && report.gate.because.length > 0 && fail === 0) {
    return { mood: mood('warn'), text: 'not everything can be read' }
  }
  if (hidden > 0) {
    return {
      mood: mood('unknown'),
      text: `${it} makes ${count(hidden, 'recommendation')} impossible to tell`,
    }
  }
  const unmet = fail + warn
  if (unmet > 0) {
    const is = unmet === 1 ? 'is' : 'are'
    const since = report.compared && report.fixed === 0 ? `, ${unmet === 1 ? 'not' : 'none of them'} through ${it}` : ''
    const mended = report.fixed > 0 ? `, ${count(report.fixed, 'recommendation')} better than before` : ''
    return { mood: mood('warn'), text: `${count(unmet, 'recommendation')} ${is} not met${since}${mended}` }
  }
  if (report.fixed > 0) return { mood: 'pass', text: `${it} mends ${count(report.fixed, 'recommendation')}` }
  const apart = [...(waived > 0 ? [`${waived} waived`] : []), ...(attested > 0 ? [`${attested} attested`] : [])].join(
    ', ',
  )
  if (apart !== '' && pass + waived + attested > 0 && report.totals.unknown === 0)
    return { mood: mood('pass'), text: `nothing that counts is short of the guide, ${apart}` }
  if (pass === 0) return { mood: mood('unknown'), text: 'Git cannot tell' }
  return {
    mood: mood('pass'),
    text:
      report.totals.unknown > 0 ? 'nothing is short of the guide, as far as Git tells' : 'every recommendation is met',
  }
}

/** Why there is nothing to check, as the end of a sentence and what may follow it. */
export function nothing({ compared }: Report): string {
  if (compared) return 'no manifest of a production cluster changes.'
  return 'no cluster is in sight. A cluster is a folder with a ClusterConfiguration, an InitConfiguration, or ModuleConfig `deckhouse` or `global`.'
}

/** Whether anything of a row still counts. */
function isCounted(row: ComparedRow): boolean {
  const standing = standingOf(row)
  return standing !== 'waived' && standing !== 'attested'
}

export interface Tally {
  readonly met: number
  readonly of: number
  /** Met at base; undefined where there was no base, or as many. */
  readonly was: number | undefined
  readonly words: readonly string[]
}

/** A cluster in numbers: met is pass of pass, warn and fail. */
export function tally({ rows }: Pick<ClusterReport, 'rows'>): Tally {
  const number = (standing: Standing): number => rows.filter((row) => standingOf(row) === standing).length
  const before = rows.filter((row) => row.base === 'pass').length
  const compared = rows.some((row) => row.base !== undefined)
  const met = number('pass')
  const said = [
    [number('fail'), 'fail'],
    [number('warn'), 'warn'],
    [number('error'), 'crashed'],
    [number('waived'), 'waived'],
    [number('attested'), 'attested'],
    [number('unknown'), 'cannot tell'],
    [number('not-applicable'), number('not-applicable') === 1 ? 'does not apply' : 'do not apply'],
  ] as const
  return {
    met,
    of: met + number('fail') + number('warn'),
    was: compared && before !== met ? before : undefined,
    words: said.filter(([amount]) => amount > 0).map(([amount, word]) => `${amount} ${word}`),
  }
}

/** `21 of 24 met, was 22 · 1 fail · …` */
export function tallyLine(cluster: Pick<ClusterReport, 'rows'>): string {
  const { met, of, was, words } = tally(cluster)
  return [`${met} of ${of} met${was === undefined ? '' : `, was ${was}`}`, ...words].join(' · ')
}

/** The numbers of all clusters together, as `tallyLine` says those of one; empty where there is none. */
export function sumsOf({ clusters }: Report): string {
  return clusters.length === 0 ? '' : tallyLine({ rows: clusters.flatMap(({ rows }) => rows) })
}

/**
 * Rows with shortfalls: what this change does first, then fails, then warnings, of each those with a place in a changed
 * file first, then in the guide's order. Exempt rows come last, also those that Git cannot tell.
 */
export function shortRows({ rows }: ClusterReport): readonly ComparedRow[] {
  const isExempt = (row: ComparedRow): boolean => exemptionOfRow(row) !== undefined
  const rank = (row: ComparedRow): number =>
    (isExempt(row) ? 8 : 0) +
    (row.change === 'introduced' ? 0 : 4) +
    (row.verdict === 'warn' ? 2 : 0) +
    (row.near === undefined ? 1 : 0)
  return rows
    .filter((row) => row.verdict === 'fail' || row.verdict === 'warn' || row.verdict === 'error' || isExempt(row))
    .toSorted((left, right) => rank(left) - rank(right))
}

/** How a change is marked beside its row; empty where there is nothing to say. */
export function changeMark(row: ComparedRow): string {
  switch (row.change) {
    case 'introduced':
      return 'new'
    case 'fixed':
      return 'better'
    case 'incomparable':
      return row.base === undefined ? '' : `was ${row.base}`
    case 'unchanged':
      return ''
  }
}

/** What the head of a cluster says that is shown for some rows only. */
export function besideLine({ rows }: ClusterReport): string {
  const gets = rows.length === 1 ? 'gets worse and counts' : 'get worse and count'
  return `not judged, but ${count(rows.length, 'row')} of it ${gets} where the change is`
}
