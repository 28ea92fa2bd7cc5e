import { describe, expect, test } from 'vitest'
import { DECKHOUSE_RELEASES, releasedOn } from '../../src/data/deckhouse-releases.ts'

describe('the day of a release', () => {
  test.each([
    ['v1.68.3', '2025-02-26'],
    ['1.68.3', '2025-02-26'],
    ['v1.68', '2025-02-26'],
    ['1.68', '2025-02-26'],
    ['v1.50.0', '2023-08-10'],
    ['v1.60.1', '2024-05-21'],
    ['v1.77.2', '2026-09-18'],
  ])('of %s is that of its minor version, %s', (version, day) => expect(releasedOn(version)).toBe(day))

  test.each([
    'v1.6',
    'v1.49.0',
    'v1.99.0',
    'v2.68.0',
    'v1.68.0-rc.1',
    'v1.068',
    'vv1.68',
    'v1',
    '1.68.3.4',
    'v1.68 ',
    'main',
    '',
  ])('of `%s` is unknown', (version) => expect(releasedOn(version)).toBeUndefined())
})

test('minor versions follow each other without a gap, and so do their days', () => {
  const minors = Object.entries(DECKHOUSE_RELEASES.minors)
  expect(minors.map(([minor]) => minor)).toEqual(minors.map((_, at) => `1.${50 + at}`))
  const days = minors.map(([, day]) => day)
  expect(days).toEqual(days.toSorted())
  expect(new Set(days).size).toBe(days.length)
  expect(days.every((day) => new Date(day).toISOString().slice(0, 10) === day)).toBe(true)
  expect(days.every((day) => day <= DECKHOUSE_RELEASES.date)).toBe(true)
})
