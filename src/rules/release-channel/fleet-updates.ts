import { type Fleet, type Member, scheduleOfMember } from '../../model/fleet.ts'
import { type ChannelKnown, type Schedule, scheduleOf, type Unresolved, type Windows } from '../../model/schedule.ts'
import { takenBeside, type Unattended, unattended } from '../../model/unattended.ts'
import { freeSlot, type Hours, intersection, text, type Week, weekOf } from '../../model/week.ts'
import type { Span } from '../../parse/span.ts'
import type { Finding, Pair, Subject } from '../outcome.ts'
import type { Rule } from '../rule.ts'

export const fleetUpdates: Rule = {
  id: 'fleet-updates',
  section: 'Release channel',
  anchor: 'release-channel-and-update-mode',
  quote: "If you can't use separate release channels, we recommend setting update windows so that they don't overlap.",
  level: 'warn',
  title: 'Production clusters do not update together',
  why: 'A release that breaks something breaks every cluster that installs it in the same hour.',
  check: ({ releases, installation }, { fleet }) => {
    const own = scheduleOf(releases, installation)
    const others = fleet.others.map((member) => ({
      member,
      schedule: scheduleOfMember(member),
    }))
    let week: Week | undefined
    const taken = (): Week =>
      (week ??= takenBeside(
        own,
        others.map((other) => other.schedule),
      ))
    const slots = new Map<string, string>()
    const free = (hours: Hours): string => {
      const key = JSON.stringify(hours)
      const slot = slots.get(key) ?? freeText(hours, taken())
      slots.set(key, slot)
      return slot
    }
    const self = `\`${fleet.name}\``
    const found: Finding[] = []
    const apart = new Map<string, [Apart, ...Apart[]]>()
    for (const { member, schedule } of others) {
      const reason = apartness(own, schedule, member.name)
      const alike = reason === undefined ? undefined : apart.get(reason.why)
      if (reason === undefined) found.push(judgePair(own, schedule, aboutPair(fleet, member), free))
      else if (alike === undefined) apart.set(reason.why, [reason])
      else alike.push(reason)
    }
    for (const alike of apart.values()) found.push(evidence(alike, self))
    if (fleet.within !== undefined) return [...found, outOfSight(fleet.within)]
    return found.length === 0 ? [alone()] : found
  },
}

/** Free hours beside those that are taken, as a text; empty where there are none. The same hours are asked for once. */
type Free = (hours: Hours) => string

function freeText(hours: Hours, taken: Week): string {
  const slot = freeSlot(hours, taken)
  return slot === undefined ? '' : text(weekOf(slot))
}

const FIELD = 'update.windows'
const SEPARATE = 'let one of the two follow another release channel'

/**
 * A pair counts once: in the row of the cluster that is judged, and where both are, of the one whose name sorts last.
 */
function aboutPair({ name, isJudged: isOwn }: Fleet, { name: other, isJudged }: Member): About {
  return {
    subject: { object: `cluster ${other}`, field: FIELD },
    self: `\`${name}\``,
    name: `\`${other}\``,
    pair: { other, countsThere: isJudged && (!isOwn || other > name) },
  }
}

function alone(): Finding {
  const because = 'Git declares no other production cluster.'
  return { verdict: 'not-applicable', object: 'cluster', field: FIELD, because }
}

function outOfSight(within: readonly string[]): Finding {
  const folders = within.map((folder) => `\`${folder}\``).join(', ')
  const because = `Only ${folders} was looked at, and other production clusters may lie elsewhere.`
  return { verdict: 'unknown', object: 'cluster', field: FIELD, because, ask: 'Check the whole repository.' }
}

/** Why another cluster does not update together with this one. */
interface Apart {
  /** The same for all clusters that are apart for the same reason. */
  readonly why: string
  readonly other: string
  readonly at: Span
  /** Where the other cluster shows it. */
  readonly also?: Span | undefined
  /** The evidence, in a sentence about one cluster or several. */
  readonly says: (names: string, self: string, areMany: boolean) => string
}

/** Two clusters are apart if any of three things is known: one is confirmed by hand, other channels, other hours. */
function apartness(own: Schedule, other: Schedule, name: string): Apart | undefined {
  const [byHand, theirHand] = [confirmed(own), confirmed(other)]
  if (byHand !== undefined)
    return { why: 'by hand', other: name, at: byHand, says: (names, self) => confirms(self, false, names) }
  if (theirHand !== undefined)
    return { why: 'theirs', other: name, at: theirHand, says: (names, self, many) => confirms(names, many, self) }
  const [channel, theirs] = [own.channel, other.channel]
  if (channel.state === 'known' && theirs.state === 'known' && channel.value !== theirs.value) {
    const says = (names: string): string => `\`${channel.text}\` here, \`${theirs.text}\` in ${names}.`
    return { why: `channel ${theirs.text}`, other: name, at: channel.at, also: theirs.at, says }
  }
  const [windows, beside] = [own.windows, other.windows]
  if (areDisjoint(windows, beside) && windows.state === 'known' && windows.at !== undefined) {
    const says = (names: string): string => `The update windows do not overlap with those of ${names}.`
    return { why: 'windows', other: name, at: windows.at, also: beside.at, says }
  }
  return undefined
}

const confirms = (whose: string, areMany: boolean, rest: string): string =>
  `A person confirms each release of ${whose} (\`update.mode: Manual\`), so ${areMany ? 'they do' : 'it does'} not update together with ${rest}.`

/** The place that says that a person confirms each release. */
const confirmed = ({ manual }: Schedule): Span | undefined =>
  manual.state === 'known' && manual.value ? manual.at : undefined

/** Clusters that a line of evidence names; the others are counted. */
const NAMED = 3

function evidence(alike: readonly [Apart, ...Apart[]], self: string): Finding {
  const named = alike.slice(0, NAMED)
  const rest = alike.length > NAMED ? ` and ${alike.length - NAMED} more` : ''
  const names = (quote: string): string => named.map(({ other }) => `${quote}${other}${quote}`).join(', ') + rest
  const [{ at, says }] = alike
  const also = new Set(named.flatMap((one) => [one.at, ...(one.also === undefined ? [] : [one.also])]))
  also.delete(at)
  return {
    verdict: 'pass',
    object: `cluster${alike.length === 1 ? '' : 's'} ${names('')}`,
    field: FIELD,
    because: says(names('`'), self, alike.length > 1),
    at,
    ...(also.size === 0 ? {} : { also: [...also] }),
  }
}

/** A pair that is not known to be apart. */
function judgePair(own: Schedule, other: Schedule, about: About, free: Free): Finding {
  const [ours, others] = [unattended(own), unattended(other)]
  if (ours !== undefined && others !== undefined && meet(ours, others))
    return together(ours.channel, ours.windows, others.windows, about, free)
  return cannotTell(own, other, about)
}

function areDisjoint(left: Schedule['windows'], right: Schedule['windows']): boolean {
  if (left.state !== 'known' || right.state !== 'known') return false
  const isCertain = [left, right].every(({ isAbsent, hidden }) => !isAbsent && hidden === undefined)
  return isCertain && intersection(left.week, right.week).length === 0
}

/** Whether two clusters on one channel certainly meet: in some hour, or because one updates at any hour. */
function meet({ windows: left }: Unattended, { windows: right }: Unattended): boolean {
  return left.isAbsent || right.isAbsent || intersection(left.week, right.week).length > 0
}

interface About {
  readonly subject: Subject
  /** The names of this cluster and the other, between backticks. */
  readonly self: string
  readonly name: string
  readonly pair: Pair
}

function together(channel: ChannelKnown, own: Windows, theirs: Windows, about: About, free: Free): Finding {
  const { subject, name, pair } = about
  const overlap = intersection(own.week, theirs.week)
  const counts = pair.countsThere ? ` It counts in the row of ${name}.` : ''
  const at = touching(own, overlap) ?? own.at
  const also = touching(theirs, overlap) ?? theirs.at
  return {
    verdict: 'warn',
    ...subject,
    because: `Shares \`${channel.text}\` with ${name}, and ${manner(own, theirs, about)}.${counts}`,
    ...(at === undefined ? {} : { at }),
    ...(also === undefined ? {} : { also: [also] }),
    fix: repair(own, theirs, about, free),
    ...(own.isAbsent ? { absence: true } : {}),
    pair,
  }
}

/** How the updates of two clusters meet, as the end of a sentence. */
function manner(own: Windows, theirs: Windows, { self, name }: About): string {
  if (own.isAbsent && theirs.isAbsent) return 'neither has update windows, so both may update at any hour'
  const [open, whose] = own.isAbsent ? [theirs.week, name] : [own.week, self]
  const without = own.isAbsent ? 'has no update windows' : `${name} has no update windows`
  if (!own.isAbsent && !theirs.isAbsent)
    return `the windows of both are open ${text(intersection(own.week, theirs.week))}`
  return open.length === 0
    ? `${without}, and those of ${whose} never open`
    : `${without}, so both may update in those of ${whose}: ${text(open)}`
}

/** The place of the first window that is open in any of the minutes. */
const touching = ({ open }: Windows, week: Week): Span | undefined =>
  open.find(({ hours }) => intersection(weekOf(hours), week).length > 0)?.at

function repair(own: Windows, other: Windows, { self, name }: About, freeFor: Free): string {
  const overlap = intersection(own.week, other.week)
  const open = own.isAbsent ? other.open : own.open
  const inQuestion = open.find(({ hours }) => intersection(weekOf(hours), overlap).length > 0)
  const free = inQuestion === undefined ? '' : freeFor(inQuestion.hours)
  if (own.isAbsent && other.isAbsent) return `Give both clusters windows that do not overlap, or ${SEPARATE}.`
  if (own.isAbsent || other.isAbsent) {
    const whom = own.isAbsent ? self : name
    return `Give ${whom} update windows that do not overlap${free === '' ? '' : `, for example ${free}`}, or ${SEPARATE}.`
  }
  if (free === '') return `No slot of this length is free: shorten the windows, or ${SEPARATE}.`
  return `Move the window to ${free}, which is free, or ${SEPARATE}.`
}

/** What hides the answer: the channel first, for it decides most; of this cluster before the other. */
function cannotTell(own: Schedule, other: Schedule, { subject, self, name, pair }: About): Finding {
  const parts = ['channel', 'windows', 'manual'] as const
  const doubts = parts.flatMap((part) => [
    { doubt: unresolved(own[part]), whose: self },
    { doubt: unresolved(other[part]), whose: name },
  ])
  const found = doubts.find(({ doubt }) => doubt !== undefined)
  const said = found?.doubt === undefined ? '' : ` ${found.doubt.what} of ${found.whose} ${found.doubt.why}.`
  const at = found?.doubt?.at
  const also = found?.doubt?.also
  return {
    verdict: 'unknown',
    ...subject,
    because: `Whether ${self} and ${name} update together cannot be told.${said}`,
    ...(at === undefined ? {} : { at }),
    ...(also === undefined ? {} : { also }),
    ask: found?.doubt?.ask ?? 'Commit the release channels and the update windows of both.',
    ...(found?.doubt?.unreadable === true ? { unreadable: true } : {}),
    pair,
  }
}

function unresolved(part: Schedule['channel'] | Schedule['manual'] | Schedule['windows']): Unresolved | undefined {
  if (part.state === 'unresolved') return part
  return 'hidden' in part ? part.hidden : undefined
}
