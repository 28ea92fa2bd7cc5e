import type { ClusterReport, Report } from '../compare/report.ts'
import { standingOf } from '../evaluate/exemptions.ts'
import type { ClusterSchedule } from '../model/fleet.ts'
import type { Schedule, Unresolved } from '../model/schedule.ts'
import { takenBeside, unattended } from '../model/unattended.ts'
import { complement, freeSlot, intersection, NEVER, union, type Week, weekOf } from '../model/week.ts'

/** The rules that judge when releases are installed. */
const RULES = new Set(['update-schedule', 'fleet-updates'])

/** When production clusters install releases in a week, and where that goes wrong. */
export interface Calendar {
  /** Those that are judged, and those beside them that may update together with one. At least one. */
  readonly lines: readonly CalendarLine[]
  readonly overlaps: readonly Overlap[]
  /** When none of the lines installs anything by itself; undefined where that cannot be told. */
  readonly quiet: Week | undefined
  /** Whether a row about windows falls short and counts. */
  readonly isWrong: boolean
}

export interface CalendarLine {
  readonly cluster: string
  /** Whether the report has its rows. */
  readonly isJudged: boolean
  /** The release channel as it is written; undefined where it is not known. */
  readonly channel: string | undefined
  /**
   * - `windows`: in the hours of `week`.
   * - `any-hour`: no window is declared.
   * - `never`: no declared window ever opens.
   * - `unknown`: the windows are not known. It is not the same as having none.
   */
  readonly when: 'windows' | 'any-hour' | 'never' | 'unknown'
  /** When releases are installed for certain. */
  readonly week: Week
  /** Whether `week` is all: nothing that stands where windows stand is unread. */
  readonly isWhole: boolean
  /** A person confirms each release, before it waits for its window. */
  readonly isByHand: boolean
  /** What is not known of this line, in whole sentences. */
  readonly doubts: readonly string[]
}

/** Clusters on one channel that install releases in the same minutes. */
export interface Overlap {
  readonly channel: string
  /** Two or more. */
  readonly clusters: readonly string[]
  readonly week: Week
  /** Hours to which a window of one of them could move, or which it could have; undefined where none are free. */
  readonly free: { readonly cluster: string; readonly week: Week } | undefined
}

/** The calendar of a report; undefined where no windows are in play. */
export function calendarOf(report: Report): Calendar | undefined {
  const shown = report.schedules.filter((one) => one.isJudged || report.schedules.some((other) => isBeside(one, other)))
  const rows = [...report.clusters, ...report.beside].flatMap(windowRows)
  const isWrong = rows.some((row) => ['fail', 'warn'].includes(standingOf(row)))
  const isApart = rows.every(({ rule, verdict }) => rule.id !== 'fleet-updates' || verdict !== 'warn')
  if (!shown.some(({ schedule }) => declaresWindows(schedule)) && (shown.length < 2 || isApart)) return undefined
  const lines = shown.map(lineOf)
  return { lines, overlaps: overlapsOf(shown, report.schedules), quiet: quietOf(lines), isWrong }
}

const windowRows = ({ rows }: ClusterReport): ClusterReport['rows'] => rows.filter(({ rule }) => RULES.has(rule.id))

/** Whether a cluster may update together with a judged one, as far as their channels and modes tell. */
function isBeside({ schedule }: ClusterSchedule, { isJudged, schedule: judged }: ClusterSchedule): boolean {
  const areKnown = schedule.channel.state === 'known' && judged.channel.state === 'known'
  const isOther = areKnown && schedule.channel.value !== judged.channel.value
  return isJudged && !isOther && !isByHand(schedule) && !isByHand(judged)
}

const isByHand = ({ manual }: Schedule): boolean => manual.state === 'known' && manual.value

/** Whether something stands where windows stand, readable or not. */
const declaresWindows = ({ windows }: Schedule): boolean =>
  windows.state === 'known' ? !windows.isAbsent : windows.unreadable

function lineOf({ name, isJudged, schedule }: ClusterSchedule): CalendarLine {
  const { channel, manual, windows } = schedule
  const hidden = windows.state === 'known' ? windows.hidden : windows
  const doubts = [
    channel.state === 'known' ? undefined : channel,
    manual.state === 'known' ? undefined : manual,
    hidden,
  ]
  const week = windows.state === 'known' ? windows.week : NEVER
  return {
    cluster: name,
    isJudged,
    channel: channel.state === 'known' ? channel.text : undefined,
    when: whenOf(schedule),
    week,
    isWhole: hidden === undefined,
    isByHand: isByHand(schedule),
    doubts: [...new Set(doubts.flatMap((doubt) => (doubt === undefined ? [] : [doubtOf(name, doubt)])))],
  }
}

function whenOf({ windows }: Schedule): CalendarLine['when'] {
  if (windows.state !== 'known') return 'unknown'
  if (windows.isAbsent) return 'any-hour'
  if (windows.week.length > 0) return 'windows'
  return windows.hidden === undefined ? 'never' : 'unknown'
}

const doubtOf = (name: string, { what, why }: Unresolved): string => `${what} of \`${name}\` ${why}.`

/** What is confirmed by hand and has no windows is installed by nobody but a person. */
function quietOf(lines: readonly CalendarLine[]): Week | undefined {
  const alone = lines.filter((line) => !line.isByHand || line.when !== 'any-hour')
  return alone.every(({ isWhole }) => isWhole) ? complement(union(...alone.map(({ week }) => week))) : undefined
}

interface Runner {
  readonly name: string
  readonly schedule: Schedule
  readonly week: Week
  readonly isAbsent: boolean
}

function overlapsOf(shown: readonly ClusterSchedule[], all: readonly ClusterSchedule[]): readonly Overlap[] {
  const channels = new Map<string, { readonly text: string; readonly runners: readonly Runner[] }>()
  for (const { name, schedule } of shown) {
    const found = unattended(schedule)
    if (found === undefined) continue
    const { channel, windows } = found
    const { text, runners } = channels.get(channel.value) ?? { text: channel.text, runners: [] }
    const own = { name, schedule, week: windows.week, isAbsent: windows.isAbsent }
    channels.set(channel.value, { text, runners: [...runners, own] })
  }
  return [...channels.values()].flatMap(({ text, runners }) =>
    together(runners).map((group): Overlap => {
      const [first = NEVER, ...rest] = group.map(({ week }) => week)
      const week = rest.reduce(intersection, first)
      return { channel: text, clusters: group.map(({ name }) => name), week, free: freeFor(group, week, all) }
    }),
  )
}

/** The groups of two and more that are ever open together, each as large as it gets, in the order of the week. */
function together(runners: readonly Runner[]): readonly (readonly Runner[])[] {
  const edges = [...new Set(runners.flatMap(({ week }) => week.flatMap(({ start, end }) => [start, end])))]
  const groups = new Map<string, readonly Runner[]>()
  // Between two edges nothing opens or closes, so that a minute after each edge stands for all of them.
  for (const edge of edges.toSorted((left, right) => left - right)) {
    const open = runners.filter(({ week }) => week.some(({ start, end }) => start <= edge && edge < end))
    if (open.length > 1) groups.set(JSON.stringify(open.map(({ name }) => name)), open)
  }
  return [...groups.values()]
}

/** Moves the cluster whose pairs count with it: one without windows first, else the one whose name sorts last. */
function freeFor(group: readonly Runner[], week: Week, all: readonly ClusterSchedule[]): Overlap['free'] {
  const byName = group.toSorted((left, right) => (left.name < right.name ? 1 : -1))
  const mover = byName.find(({ isAbsent }) => isAbsent) ?? byName[0]
  const like = mover?.isAbsent === false ? mover : byName.find(({ isAbsent }) => !isAbsent)
  const windows = like?.schedule.windows
  if (mover === undefined || windows?.state !== 'known') return undefined
  const hours = windows.open.find((open) => intersection(weekOf(open.hours), week).length > 0)?.hours
  const others = all.filter(({ name }) => name !== mover.name).map(({ schedule }) => schedule)
  const slot = hours === undefined ? undefined : freeSlot(hours, takenBeside(mover.schedule, others))
  return slot === undefined ? undefined : { cluster: mover.name, week: weekOf(slot) }
}
