import type { Row } from '../evaluate/evaluate.ts'
import { type Finding, isWorse, type Shortfall } from '../rules/outcome.ts'

/**
 * What a change did to a row.
 *
 * - `introduced`: worse than base, new and not passing, or with a shortfall that base lacks.
 * - `fixed`: better than base, or fewer shortfalls and no new one. That an unknown no longer applies mends nothing.
 * - `incomparable`: a side could not be read, or a shortfall became unknown. What cannot be read never looks better.
 */
export type Change = 'introduced' | 'fixed' | 'unchanged' | 'incomparable'

export interface ComparedRow extends Row {
  /** The verdict at base; undefined where there is no base or the cluster is new. */
  readonly base: Row['verdict'] | undefined
  /** The row at base, where there is one. */
  readonly before?: Row
  readonly change: Change
  /** The shortfalls that base lacks, or had in a milder form. */
  readonly fresh: readonly Shortfall[]
  /** The findings that ask for a person and have a place in a file that the change touches; left out where there are none. */
  readonly near?: readonly Finding[]
  /** The change is one of pairs that count in the rows of other clusters. */
  readonly countsElsewhere?: true
}

/** Compares the rows of one cluster, rule by rule. Without a base side nothing has changed. */
export function compareRows(head: readonly Row[], base: readonly Row[] | 'new' | undefined): readonly ComparedRow[] {
  return head.map((row) => {
    if (base === undefined) return { ...row, base: undefined, change: 'unchanged', fresh: [] }
    const before = base === 'new' ? undefined : base.find(({ rule }) => rule.id === row.rule.id)
    if (before !== undefined) return compareRow(row, before)
    const fresh = shortfalls(row)
    if (isMet(row.verdict)) return { ...row, base: undefined, change: 'unchanged', fresh }
    return { ...row, base: undefined, change: 'introduced', fresh, ...elsewhere(fresh, row) }
  })
}

function compareRow(head: Row, base: Row): ComparedRow {
  const before = shortfalls(base)
  const after = shortfalls(head)
  const fresh = after.filter(
    (finding) => !before.some((old) => isSame(old, finding) && !isWorse(finding.verdict, old.verdict)),
  )
  const result = (change: Change): ComparedRow => ({
    ...head,
    base: base.verdict,
    before: base,
    change,
    fresh,
    ...(change === 'introduced' ? elsewhere(fresh, head) : change === 'unchanged' ? {} : elsewhere(before, base)),
  })
  if (head.verdict === 'error' || base.verdict === 'error') return result('incomparable')
  if (head.verdict === base.verdict && fresh.length === 0 && after.length === before.length) return result('unchanged')
  if (head.verdict === 'unknown' && before.length > 0) return result('incomparable')
  if (isUnreadable(head) !== isUnreadable(base) && (head.verdict === 'unknown' || base.verdict === 'unknown'))
    return result('incomparable')
  if (isMet(head.verdict) && isMet(base.verdict)) return result('unchanged')
  if (isWorse(head.verdict, base.verdict) || fresh.length > 0) return result('introduced')
  if (!isWorse(base.verdict, head.verdict) && after.length >= before.length) return result('unchanged')
  // What nobody could tell and no longer applies was not mended: its subject is gone.
  if (head.verdict === 'not-applicable' && before.length === 0) return result('unchanged')
  return result(isUnreadable(head) ? 'incomparable' : 'fixed')
}

/** Marks in each row what stands in the files that a change touches. */
export function markNear(rows: readonly ComparedRow[], changedFiles: ReadonlySet<string>): readonly ComparedRow[] {
  const isNear = ({ at, also = [] }: Finding): boolean =>
    [at, ...also].some((place) => place !== undefined && changedFiles.has(place.path))
  return rows.map((row) => {
    const near = row.findings.filter((finding) => !isMet(finding.verdict) && isNear(finding))
    return near.length === 0 ? row : { ...row, near }
  })
}

/** Whether nothing is left to do. */
export const isMet = (verdict: Row['verdict']): boolean => verdict === 'pass' || verdict === 'not-applicable'

/** Marks a change where all that it consists of counts elsewhere: these shortfalls, or else what decides the row. */
function elsewhere(changed: readonly Shortfall[], { findings, verdict }: Row): { countsElsewhere?: true } {
  const all = changed.length > 0 ? changed : findings.filter((finding) => finding.verdict === verdict)
  return all.length > 0 && all.every(({ pair }) => pair?.countsThere === true) ? { countsElsewhere: true } : {}
}

function shortfalls(row: Row): readonly Shortfall[] {
  return row.findings.filter(
    (finding): finding is Shortfall => finding.verdict === 'warn' || finding.verdict === 'fail',
  )
}

/**
 * Rule, object and field are a finding's identity; its line is not. What stood in a file and now stands nowhere is
 * another finding: whoever deletes a shortfall together with its file has not left it as it was.
 */
const isSame = (left: Finding, right: Finding): boolean =>
  left.object === right.object && left.field === right.field && (left.at === undefined) === (right.at === undefined)

/** A row of another cluster that becomes worse, of one that has no rows of its own in this report. */
export interface Worsened {
  readonly cluster: string
  /** The id of the rule. */
  readonly rule: string
}

/** What becomes worse about other clusters, from the rows of one that changes. */
export function worsenedOthers(
  head: readonly Row[],
  base: readonly Row[] | 'new' | undefined,
  reported: ReadonlySet<string>,
): readonly Worsened[] {
  if (base === undefined) return []
  const before = base === 'new' ? [] : base
  return head.flatMap(({ rule, findings }) => {
    const old = before.find((row) => row.rule.id === rule.id)?.findings ?? []
    return findings
      .filter(({ verdict }) => !isMet(verdict))
      .filter((finding) => !old.some((one) => isPairOf(one, finding) && !isWorse(finding.verdict, one.verdict)))
      .flatMap(({ pair }) =>
        pair === undefined || reported.has(pair.other) ? [] : [{ cluster: pair.other, rule: rule.id }],
      )
  })
}

const isPairOf = (left: Finding, right: Finding): boolean => left.object === right.object && left.field === right.field

const isUnreadable = (row: Row): boolean =>
  row.findings.some((finding) => finding.verdict === 'unknown' && finding.unreadable === true)
