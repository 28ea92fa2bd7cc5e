import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, lastDayWithin, monthsBefore } from '../../src/model/day.ts'

test.each([
  ['2026-11-24', 6, '2026-05-24'],
  ['2026-03-15', 6, '2025-09-15'],
  ['2026-08-31', 6, '2026-02-28'],
  ['2024-08-30', 6, '2024-02-29'],
  ['2026-12-31', 6, '2026-06-30'],
  ['2026-01-01', 12, '2025-01-01'],
  ['2026-06-01', 0, '2026-06-01'],
])('%s less %i months is %s', (day, months, expected) => {
  expect(monthsBefore(day, months)).toBe(expected)
})

test.each([
  ['2026-11-24', 12, '2027-11-24'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-02-28', 1, '2026-03-31'],
  ['2024-02-29', 12, '2025-02-28'],
])('%s lies within %i months up to %s', (day, months, expected) => {
  expect(lastDayWithin(day, months)).toBe(expected)
})

test('the day after the last one is the first that looks back too far', () => {
  const days = fc.integer({ min: 0, max: 4000 }).map((count) => addDays('2023-06-01', count))
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 40 }), (day, months) => {
      const last = lastDayWithin(day, months)
      expect(monthsBefore(last, months) <= day).toBe(true)
      expect(monthsBefore(addDays(last, 1), months) > day).toBe(true)
    }),
  )
})
