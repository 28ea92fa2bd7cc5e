/** A set of minutes of the week, in UTC: sorted stretches that neither overlap nor touch. Minute 0 is Monday 00:00. */
export type Week = readonly Stretch[]

/** Minutes from `start`, inclusive, to `end`, exclusive, with 0 ≤ start < end ≤ 10080. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The same hours on some days: minutes since midnight, days from 0 (Monday) to 6, sorted and without repetition. */
export interface Hours {
  readonly days: readonly number[]
  readonly from: number
  readonly to: number
}

export const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
export const EVERY_DAY: readonly number[] = [0, 1, 2, 3, 4, 5, 6]

const DAY = 24 * 60
const WEEK = 7 * DAY
/** The last minute at which an update window can end: `24:00` is no time to Deckhouse. */
const LAST = DAY - 1

export const NEVER: Week = []
export const ALWAYS: Week = [{ start: 0, end: WEEK }]

/** The minutes of the hours on each of their days. */
export function weekOf({ days, from, to }: Hours): Week {
  return union(days.map((day) => ({ start: day * DAY + from, end: day * DAY + to })))
}

/** The minutes that are in any of the sets. */
export function union(...weeks: readonly Week[]): Week {
  const joined: Stretch[] = []
  for (const next of weeks.flat().toSorted((left, right) => left.start - right.start)) {
    const last = joined.at(-1)
    if (next.end <= next.start) continue
    if (last === undefined || next.start > last.end) joined.push(next)
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, next.end) }
  }
  return joined
}

/** The minutes that are in both sets. */
export function intersection(left: Week, right: Week): Week {
  return left.flatMap((one) =>
    right
      .map((other) => ({ start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) }))
      .filter(({ start, end }) => start < end),
  )
}

/** The minutes of the week that are not in the set. */
export function complement(week: Week): Week {
  const edges = [0, ...week.flatMap(({ start, end }) => [start, end]), WEEK]
  return edges.flatMap((start, index) => {
    const end = edges[index + 1]
    return index % 2 === 0 && end !== undefined && start < end ? [{ start, end }] : []
  })
}

/** How many minutes the set has. */
export function length(week: Week): number {
  return week.reduce((sum, { start, end }) => sum + end - start, 0)
}

/** The set for people: `Sat 03:00–04:00 UTC`, `every day 01:00–02:00 UTC`, several joined by `and`. */
export function text(week: Week): string {
  if (week.length === 0) return 'never'
  if (length(week) === WEEK) return 'at any hour'
  return `${join(hoursOf(week).map((hours) => `${namesOf(hours.days)} ${clocks(hours)}`))} UTC`
}

/** The set by days: one entry for each stretch of hours, with the days that have it. */
export function hoursOf(week: Week): readonly Hours[] {
  const groups = new Map<string, Hours>()
  for (const { day, from, to } of week.flatMap(piecesOf)) {
    const key = `${from}-${to}`
    groups.set(key, { from, to, days: [...(groups.get(key)?.days ?? []), day] })
  }
  return [...groups.values()]
}

/** `03:00–04:00`. */
export const clocks = ({ from, to }: Hours): string => `${clock(from)}–${clock(to)}`

/** A stretch, cut at each midnight. */
function piecesOf({ start, end }: Stretch): readonly { day: number; from: number; to: number }[] {
  return EVERY_DAY.flatMap((day) => {
    const from = Math.max(start - day * DAY, 0)
    const to = Math.min(end - day * DAY, DAY)
    return from < to ? [{ day, from, to }] : []
  })
}

const namesOf = (days: readonly number[]): string =>
  days.length === EVERY_DAY.length ? 'every day' : days.map((day) => DAYS[day]).join(', ')

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')

const join = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

/**
 * Free hours that an update window of these hours could move to, as near to what it was as possible: the same hours on
 * as many other days, else other hours of the same days (later ones first), else as long a slot on any one day.
 * The slot lies within its day, as a window of Deckhouse must. Undefined where nothing is free.
 */
export function freeSlot({ days, from, to }: Hours, taken: Week): Hours | undefined {
  const long = to - from
  const isFree = (on: readonly number[], start: number): boolean =>
    start + long <= LAST && intersection(weekOf({ days: on, from: start, to: start + long }), taken).length === 0

  const next = (days.at(-1) ?? 0) + 1
  const cycle = EVERY_DAY.map((day) => (day + next) % EVERY_DAY.length)
  const others = cycle.filter((day) => !days.includes(day) && isFree([day], from)).slice(0, days.length)
  if (others.length === days.length) return { days: others.toSorted((left, right) => left - right), from, to }

  // A slot that is free at all is free at midnight or right after something that is taken.
  const starts = [...new Set([0, ...taken.map(({ end }) => end % DAY)])].toSorted((left, right) => left - right)
  const ranked = [...starts.filter((start) => start > from), ...starts.filter((start) => start <= from)]
  for (const on of [days, ...cycle.map((day) => [day])]) {
    const start = ranked.find((one) => isFree(on, one))
    if (start !== undefined) return { days: on, from: start, to: start + long }
  }
  return undefined
}
