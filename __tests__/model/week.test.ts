import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ALWAYS,
  complement,
  EVERY_DAY,
  freeSlot,
  type Hours,
  intersection,
  length,
  NEVER,
  text,
  union,
  type Week,
  weekOf,
} from '../../src/model/week.ts'

const DAY = 24 * 60
const RUNS = { numRuns: 60 }
const MINUTES = Array.from({ length: 7 * DAY }, (_, minute) => minute)

/** The naive model: the minutes, one by one. */
const minutesOf = (week: Week): ReadonlySet<number> =>
  new Set(MINUTES.filter((minute) => week.some(({ start, end }) => start <= minute && minute < end)))
const both = (left: Week, right: Week): readonly number[] => {
  const [one, other] = [minutesOf(left), minutesOf(right)]
  return MINUTES.filter((minute) => one.has(minute) && other.has(minute))
}

const days = fc.subarray([...EVERY_DAY], { minLength: 1 })
const hours: fc.Arbitrary<Hours> = fc
  .tuple(days, fc.nat(DAY - 2), fc.nat(DAY - 2))
  .map(([on, one, other]) => ({ days: on, from: Math.min(one, other), to: Math.max(one, other) + 1 }))
const week = fc.array(hours, { maxLength: 4 }).map((list) => union(...list.map(weekOf)))
/** Sets that also cross midnight, cover whole days, or hold everything. */
const anyWeek = fc.oneof(week, week.map(complement), fc.constantFrom(ALWAYS, NEVER))

const at = (day: number, hour: number, minute = 0): number => day * DAY + hour * 60 + minute

describe('the algebra of weeks agrees with minutes that are looked at one by one', () => {
  test('hours on days', () => {
    fc.assert(
      fc.property(hours, (one) => {
        const expected = MINUTES.filter(
          (minute) => one.days.includes(Math.floor(minute / DAY)) && minute % DAY >= one.from && minute % DAY < one.to,
        )
        expect([...minutesOf(weekOf(one))]).toEqual(expected)
      }),
      RUNS,
    )
  })

  test('union, intersection, complement and length', () => {
    fc.assert(
      fc.property(anyWeek, anyWeek, (left, right) => {
        const [one, other] = [minutesOf(left), minutesOf(right)]
        expect([...minutesOf(union(left, right))]).toEqual(MINUTES.filter((each) => one.has(each) || other.has(each)))
        expect([...minutesOf(intersection(left, right))]).toEqual(both(left, right))
        expect([...minutesOf(complement(left))]).toEqual(MINUTES.filter((each) => !one.has(each)))
        expect(length(left)).toBe(one.size)
      }),
      RUNS,
    )
  })

  test('every result is sorted, and its stretches neither overlap, touch nor are empty', () => {
    fc.assert(
      fc.property(anyWeek, anyWeek, (left, right) => {
        for (const result of [union(left, right), intersection(left, right), complement(left)]) {
          const edges = result.flatMap(({ start, end }) => [start, end])
          expect(edges).toEqual([...new Set(edges)].toSorted((one, other) => one - other))
        }
      }),
      RUNS,
    )
  })

  test('equal sets are written alike, whatever they were made of', () => {
    fc.assert(
      fc.property(anyWeek, anyWeek, (left, right) => {
        expect(union(left, right)).toEqual(union(right, left))
        expect(complement(complement(left))).toEqual(left)
        expect(complement(union(left, right))).toEqual(intersection(complement(left), complement(right)))
        expect(union(intersection(left, right), intersection(left, complement(right)))).toEqual(left)
      }),
      RUNS,
    )
  })
})

describe('a free slot', () => {
  const fits = (slot: Hours, taken: Week): void => {
    expect(slot.from).toBeGreaterThanOrEqual(0)
    expect(slot.to, 'It ends on the day on which it starts, for `24:00` is no time.').toBeLessThan(DAY)
    expect(both(weekOf(slot), taken)).toEqual([])
  }

  test('is as long as the window, within its day, and free', () => {
    fc.assert(
      fc.property(hours, anyWeek, (window, taken) => {
        const slot = freeSlot(window, taken)
        if (slot === undefined) return
        fits(slot, taken)
        expect(slot.to - slot.from).toBe(window.to - window.from)
      }),
      { numRuns: 100 },
    )
  })

  test('is found where there is one', () => {
    fc.assert(
      fc.property(hours, anyWeek, (window, taken) => {
        const minutes = minutesOf(taken)
        const long = window.to - window.from
        // A run of free minutes that is long enough and ends when an update window can end.
        const exists = EVERY_DAY.some((day) => {
          let free = 0
          for (let minute = 0; minute < DAY - 1; minute += 1) {
            free = minutes.has(day * DAY + minute) ? 0 : free + 1
            if (free === long) return true
          }
          return false
        })
        expect(freeSlot(window, taken) !== undefined).toBe(exists)
      }),
      { numRuns: 200 },
    )
  })

  const saturday = { days: [5], from: 180, to: 240 }
  const everyDay = (from: number, to: number): Week => weekOf({ days: EVERY_DAY, from, to })

  test.each<[string, Hours, Week, Hours | undefined]>([
    ['the same hours of the next day', saturday, weekOf(saturday), { days: [6], from: 180, to: 240 }],
    [
      'the same hours, past a day that is taken and over the end of the week',
      saturday,
      weekOf({ days: [5, 6], from: 180, to: 240 }),
      { days: [0], from: 180, to: 240 },
    ],
    [
      'the same hours on as many days, in the order of the week',
      { days: [4, 5], from: 180, to: 240 },
      weekOf({ days: [4, 5], from: 180, to: 240 }),
      { days: [0, 6], from: 180, to: 240 },
    ],
    [
      'later hours where all days are meant',
      { days: EVERY_DAY, from: 180, to: 240 },
      union(everyDay(180, 240), weekOf({ days: [2], from: 250, to: 300 })),
      { days: EVERY_DAY, from: 300, to: 360 },
    ],
    ['later hours of the same day', saturday, everyDay(120, 300), { days: [5], from: 300, to: 360 }],
    ['earlier hours where none are left', saturday, everyDay(180, DAY), { days: [5], from: 0, to: 60 }],
    [
      'any day, where the same day is full',
      saturday,
      union(weekOf({ days: [5], from: 0, to: DAY }), everyDay(180, 240)),
      { days: [6], from: 240, to: 300 },
    ],
    ['nothing, where everything is taken', saturday, ALWAYS, undefined],
    ['nothing, where it would end at 24:00', { days: [5], from: 0, to: 60 }, everyDay(0, DAY - 60), undefined],
    [
      'the last hour of which Deckhouse knows',
      { days: [5], from: 0, to: 59 },
      everyDay(0, DAY - 60),
      { days: [5], from: DAY - 60, to: DAY - 1 },
    ],
  ])('is %s', (_, window, taken, expected) => {
    expect(freeSlot(window, taken)).toEqual(expected)
  })
})

describe('a week as text', () => {
  test.each<[string, Week]>([
    ['never', NEVER],
    ['at any hour', ALWAYS],
    ['Sat 03:00–04:00 UTC', weekOf({ days: [5], from: 180, to: 240 })],
    ['every day 01:00–02:00 UTC', weekOf({ days: EVERY_DAY, from: 60, to: 120 })],
    ['Sat, Sun 03:05–04:10 UTC', weekOf({ days: [5, 6], from: 185, to: 250 })],
    [
      'Mon 01:00–02:00, Tue, Thu 03:00–04:00 and Sun 22:00–23:59 UTC',
      union(
        weekOf({ days: [0], from: 60, to: 120 }),
        weekOf({ days: [1, 3], from: 180, to: 240 }),
        weekOf({ days: [6], from: 1320, to: 1439 }),
      ),
    ],
    ['Mon 22:00–24:00 and Tue 00:00–06:00 UTC', [{ start: at(0, 22), end: at(1, 6) }]],
  ])('%s', (expected, one) => {
    expect(text(one)).toBe(expected)
  })
})
