import type { Span } from '../parse/span.ts'
import type { Fact } from './fact.ts'
import type { Window } from './release.ts'
import { DAYS, EVERY_DAY, type Hours } from './week.ts'

/** Deckhouse accepts one-digit hours and no `24:00` (`modules/002-deckhouse/openapi/config-values.yaml`). */
const TIME = /^(?:\d|[01]\d|2[0-3]):[0-5]\d$/

type Unreadable = Extract<Fact<string>, { state: 'unreadable' }>

/** Whether an update window ever opens, and when. `never` also covers values that Deckhouse refuses. */
export type Opening =
  | { readonly state: 'opens'; readonly text: string; readonly hours: Hours }
  | {
      readonly state: 'never'
      readonly why: string
      readonly at: Span
      readonly fix: string
      /** Days under names that Deckhouse does not know, each with the one that it does. */
      readonly meant?: readonly Misnamed[]
    }
  | { readonly state: 'unreadable'; readonly what: string; readonly fact: Unreadable }

export interface Misnamed {
  readonly at: Span
  readonly from: string
  readonly to: string
}

export function opening(window: Window): Opening {
  const { from, to, days: list } = window
  if (from.state === 'unreadable') return { state: 'unreadable', what: 'The start', fact: from }
  if (to.state === 'unreadable') return { state: 'unreadable', what: 'The end', fact: to }
  if (list.state === 'unreadable') return { state: 'unreadable', what: 'The list of days', fact: list }
  const named = list.state === 'known' ? list.value : []
  const hidden = named.find((day): day is Unreadable => day.state === 'unreadable')
  if (hidden !== undefined) return { state: 'unreadable', what: 'A day', fact: hidden }

  if (from.state === 'silent') return never('`from` is missing', window.at, 'Give the window a `from`.')
  if (to.state === 'silent') return never('`to` is missing', window.at, 'Give the window a `to`.')
  for (const time of [from, to]) {
    if (!TIME.test(time.value))
      return never(
        `\`${time.text}\` is no time from \`0:00\` to \`23:59\``,
        time.at,
        'Write the time as `HH:MM` in UTC.',
      )
  }
  const odd = named.flatMap((day) => (day.state === 'known' && !DAYS.includes(day.value) ? [day] : []))
  const [first] = odd
  if (first !== undefined) {
    const said = never(`\`${first.text}\` is no day`, first.at, `Write days as ${DAYS.join(', ')}.`)
    return { ...said, meant: odd.flatMap(misnamed) }
  }
  if (minutes(from.value) >= minutes(to.value)) {
    const fix =
      'Deckhouse does not cross midnight: split the window at 23:59 and 00:00, and move the days of the second part by one.'
    return never(`it starts at \`${from.text}\` and ends at \`${to.text}\` of the same day`, from.at, fix)
  }
  const on = named.flatMap((day) => (day.state === 'known' ? [day.value] : []))
  const days = EVERY_DAY.filter((day) => on.length === 0 || on.some((name) => name === DAYS[day]))
  return {
    state: 'opens',
    text: `${on.length === 0 ? 'every day' : on.join(', ')} ${from.text}–${to.text}`,
    hours: { days, from: minutes(from.value), to: minutes(to.value) },
  }
}

const never = (why: string, at: Span, fix: string) => ({ state: 'never', why, at, fix }) as const

/** `sat`, `SATURDAY`: the name of a day that is written otherwise. */
function misnamed({ value, at }: Extract<Fact<string>, { state: 'known' }>): readonly Misnamed[] {
  const index = FULL_NAMES.findIndex((name) => [name, name.slice(0, 3)].includes(value.toLowerCase()))
  const to = DAYS[index]
  return to === undefined ? [] : [{ at, from: value, to }]
}

/** In the order of `DAYS`. */
const FULL_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** Minutes since midnight of a time that `TIME` accepts. */
function minutes(time: string): number {
  const [hours = '0', rest = '0'] = time.split(':')
  return Number(hours) * 60 + Number(rest)
}
