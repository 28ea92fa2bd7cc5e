import { expect, test } from 'vitest'
import { monthsBefore } from '../../src/model/day.ts'

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
