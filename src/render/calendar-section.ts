import type { Report } from '../compare/report.ts'
import { clocks, DAYS, type Hours, hoursOf, intersection, text, type Week, weekOf } from '../model/week.ts'
import { type Calendar, type CalendarLine, calendarOf, type Overlap } from './calendar.ts'
import { fold, ICON, rest, table } from './blocks.ts'
import { html, markdown, plain } from './escape.ts'

/** Most names in one sentence. */
const NAMES = 5

/**
 * The week of update windows as one fold, open where something about it is wrong, with at most so many clusters; nothing
 * where no windows are in play.
 */
export function calendarSection(report: Report, most: number): readonly string[] {
  const calendar = most === 0 ? undefined : calendarOf(report)
  if (calendar === undefined) return []
  const { lines, overlaps, isWrong } = calendar
  const isMet = (line: CalendarLine): boolean => meets(line, line.week, overlaps)
  // Where not all have room, those that meet come first.
  const shown =
    lines.length <= most
      ? lines
      : lines.toSorted((left, right) => Number(isMet(right)) - Number(isMet(left))).slice(0, most)
  const [channel, ...others] = new Set(lines.map((line) => line.channel))
  const shared = others.length === 0 ? channel : undefined
  const rows = shown.flatMap((line) => rowsOf(line, shared !== undefined, overlaps))
  const more = lines.length > shown.length ? [rest(lines.length - shown.length, 'cluster', 'in the job summary')] : []
  const said = [...more, ...sayings(calendar, shown, most)].map((words) => `- ${words}`)
  const whose = shared === undefined ? '' : ` of ${html(shared)}`
  const body = table(['Cluster', 'Hours', `\`${[...'MTWTFSS'].join(GAP)}\``], rows)
  return [
    fold(`🗓️ When releases${whose} are installed, in UTC`, said.length === 0 ? body : [...body, '', ...said], isWrong),
  ]
}

function rowsOf(line: CalendarLine, isShared: boolean, overlaps: readonly Overlap[]): readonly (readonly string[])[] {
  const channel = isShared ? '' : ` (${line.channel === undefined ? 'channel not known' : plain(line.channel)})`
  const name = `${plain(line.cluster)}${channel}`
  return stretches(line, overlaps).map(([hours, days], index) => [index === 0 ? name : '', hours, `\`${days}\``])
}

/** The rows of one cluster: hours for people, and a mark for each day. */
function stretches(line: CalendarLine, overlaps: readonly Overlap[]): readonly (readonly [string, string])[] {
  const hand = line.isByHand ? ', by hand' : ''
  const unread = 'not known'
  switch (line.when) {
    case 'unknown':
      return [[`${unread}${hand}`, marks('?')]]
    case 'never':
      return [['never', marks('·')]]
    case 'any-hour':
      return line.isByHand ? [['by hand', marks('·')]] : [[`${warning(line, line.week, overlaps)}any hour`, marks('■')]]
    case 'windows': {
      const read = hoursOf(line.week).map((hours): readonly [string, string] => [
        `${warning(line, weekOf(hours), overlaps)}${short(hours)}${hand}`,
        marks('·', hours.days, (day) => meets(line, weekOf({ ...hours, days: [day] }), overlaps)),
      ])
      return line.isWhole ? read : [...read, [`and more, ${unread}`, marks('?')]]
    }
  }
}

/** A space at which no browser breaks a line. */
const GAP = '\u00A0'

const marks = (other: string, days: readonly number[] = [], isMet?: (day: number) => boolean): string =>
  DAYS.map((_, day) => (!days.includes(day) ? other : isMet?.(day) === true ? '▲' : '■')).join(GAP)

/** Stands before hours in which another cluster of the channel updates too. */
const warning = (line: CalendarLine, week: Week, overlaps: readonly Overlap[]): string =>
  meets(line, week, overlaps) ? `${ICON.warn} ` : ''

const meets = ({ cluster }: CalendarLine, week: Week, overlaps: readonly Overlap[]): boolean =>
  overlaps.some((one) => one.clusters.includes(cluster) && intersection(one.week, week).length > 0)

/** `03–05`, or with minutes where any are meant. */
function short(hours: Hours): string {
  const words = clocks(hours)
  return hours.from % 60 === 0 && hours.to % 60 === 0 ? words.replaceAll(':00', '') : words
}

/** What the table cannot say, one sentence or two each. */
function sayings(calendar: Calendar, shown: readonly CalendarLine[], most: number): readonly string[] {
  const { overlaps, quiet } = calendar
  const doubts = shown.flatMap((line) => line.doubts)
  const guests = calendar.lines.filter(({ isJudged }) => !isJudged).map(({ cluster }) => cluster)
  const isPart = quiet !== undefined && quiet.length > 0 && overlaps.every(({ week }) => text(week) !== 'at any hour')
  return [
    ...cut(overlaps, most).map((overlap) => markdown(overlapLine(overlap))),
    ...(overlaps.length > most ? [rest(overlaps.length - most, 'overlap', 'in the job summary')] : []),
    ...cut(doubts, most).map(markdown),
    ...(doubts.length > most ? [rest(doubts.length - most, 'doubt', 'in the job summary')] : []),
    ...(guests.length === 0 ? [] : [markdown(`Not judged here, but in the same fleet: ${names(guests)}.`)]),
    ...(isPart
      ? [
          `At all other hours ${calendar.lines.length === 1 ? 'it installs no' : 'none of these clusters installs a'} release by itself.`,
        ]
      : []),
  ]
}

const cut = <T>(all: readonly T[], most: number): readonly T[] => (all.length > most ? all.slice(0, most) : all)

function overlapLine({ channel, clusters, week, free }: Overlap): string {
  const slot =
    free === undefined ? ' No hours of that length are free.' : ` Free for \`${free.cluster}\`: ${text(free.week)}.`
  return `On \`${channel}\`, ${names(clusters)} update together: ${text(week)}.${slot}`
}

/** Names between backticks, as far as a sentence bears them. */
function names(all: readonly string[]): string {
  const shown = all.slice(0, NAMES).map((name) => `\`${name.replaceAll('`', "'")}\``)
  const others = all.length - shown.length
  const last = others > 0 ? `${others} more` : shown.pop()
  return shown.length === 0 ? (last ?? '') : `${shown.join(', ')} and ${last}`
}
