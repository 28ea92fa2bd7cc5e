import { describe, expect, test } from 'vitest'
import { text } from '../../src/model/week.ts'
import { type Calendar, calendarOf } from '../../src/render/calendar.ts'
import { type Fleet, fleetReport, on } from './fleet.ts'

const calendar = async (...args: Parameters<typeof fleetReport>): Promise<Calendar> => {
  const found = calendarOf(await fleetReport(...args))
  if (found === undefined) throw new Error('no windows are in play')
  return found
}

/** Each line as words. */
const lines = ({ lines: all }: Calendar): Readonly<Record<string, string>> =>
  Object.fromEntries(
    all.map(({ cluster, channel = 'unknown', when, week, isByHand }) => [
      cluster,
      [channel, when, ...(when === 'windows' ? [text(week)] : []), ...(isByHand ? ['by hand'] : [])].join(', '),
    ]),
  )

const overlaps = ({ overlaps: all }: Calendar): readonly string[] =>
  all.map(
    ({ channel, clusters, week, free }) =>
      `${channel}: ${clusters.join(' + ')} ${text(week)}; ${free === undefined ? 'nothing free' : `${free.cluster} to ${text(free.week)}`}`,
  )

describe('the calendar', () => {
  test('has a line for each cluster, with what its windows say', async () => {
    const found = await calendar({
      eu: on('Stable', 'Sat 03:00-05:00', 'Sun 4:00-6:30'),
      us: on('EarlyAccess'),
      asia: '{ releaseChannel: Stable, update: { mode: Manual, windows: [{ from: "1:00", to: "2:00" }] } }',
      hand: '{ releaseChannel: Stable, update: { mode: Manual } }',
      shut: on('RockSolid', 'Mon 5:00-3:00'),
    })
    expect(lines(found)).toEqual({
      eu: 'Stable, windows, Sat 03:00–05:00 and Sun 04:00–06:30 UTC',
      us: 'EarlyAccess, any-hour',
      asia: 'Stable, windows, every day 01:00–02:00 UTC, by hand',
      hand: 'Stable, any-hour, by hand',
      shut: 'RockSolid, never',
    })
    expect(found.lines.flatMap(({ doubts }) => doubts)).toEqual([])
  })

  test('shows what cannot be read as such, and never as no window', async () => {
    const found = await calendar({
      list: '{ releaseChannel: Stable, update: { windows: "${WINDOWS}" } }',
      part: '{ releaseChannel: RockSolid, update: { windows: [{ from: "3:00", to: "5:00", days: [Sat] }, { from: "${FROM}", to: "5:00" }] } }',
      only: '{ releaseChannel: Alpha, update: { windows: [{ from: "3:00", to: "${TO}" }] } }',
      blind: '{ releaseChannel: "${CHANNEL}", update: { mode: "${MODE}", windows: [{ from: "1:00", to: "2:00" }] } }',
    })
    expect(lines(found)).toEqual({
      list: 'Stable, unknown',
      part: 'RockSolid, windows, Sat 03:00–05:00 UTC',
      only: 'Alpha, unknown',
      blind: 'unknown, windows, every day 01:00–02:00 UTC',
    })
    expect(found.lines.map(({ isWhole }) => isWhole)).toEqual([false, false, false, true])
    expect(found.lines.flatMap(({ doubts }) => doubts)).toEqual([
      'The list of update windows of `list` is the placeholder `"${WINDOWS}"`.',
      'The start of an update window of `part` is the placeholder `"${FROM}"`.',
      'The end of an update window of `only` is the placeholder `"${TO}"`.',
      'The release channel of `blind` is the placeholder `"${CHANNEL}"`.',
      'The update mode of `blind` is the placeholder `"${MODE}"`.',
    ])
    expect(found.overlaps).toEqual([])
    expect(found.quiet).toBeUndefined()
  })

  test('quotes no secret', async () => {
    const token = `ghp_${'a1B2'.repeat(9)}`
    const { lines: all } = await calendar({
      eu: `{ releaseChannel: ${token}, update: { windows: [{ from: "1:00", to: "2:00" }] } }`,
      us: `{ releaseChannel: Stable, update: { windows: [{ from: "1:00", to: "\${X}${token}" }] } }`,
    })
    const doubts = all.flatMap((line) => line.doubts).join(' ')
    expect(doubts).toMatch(/of `eu` is `•••`, which is none.* of `us` is the placeholder/)
    expect(doubts).not.toContain(token)
  })

  test('says when nothing happens', async () => {
    const { quiet, isWrong } = await calendar({
      eu: on('Stable', 'Sat 00:00-23:59'),
      us: on('EarlyAccess', 'Mon,Tue,Wed,Thu,Fri 0:00-23:59', 'Sun 02:00-04:00'),
      hand: '{ releaseChannel: Stable, update: { mode: Manual } }',
    })
    expect(quiet === undefined ? '' : text(quiet)).toBe(
      'Mon, Tue, Wed, Thu, Fri, Sat 23:59–24:00, Sun 00:00–02:00 and Sun 04:00–24:00 UTC',
    )
    expect(isWrong).toBe(false)
  })

  test.each<[string, Fleet, readonly string[]]>([
    [
      'two that share hours of a channel',
      { a: on('Stable', 'Sat,Sun 03:00-05:00'), b: on('Stable', 'Sun 04:00-06:00') },
      ['Stable: a + b Sun 04:00–05:00 UTC; b to Mon 04:00–06:00 UTC'],
    ],
    [
      'three, two of which share more',
      { a: on('Stable', 'Sat 1:00-5:00'), b: on('Stable', 'Sat 2:00-5:00'), c: on('Stable', 'Sat 4:00-6:00') },
      [
        'Stable: a + b Sat 02:00–05:00 UTC; b to Sun 02:00–05:00 UTC',
        'Stable: a + b + c Sat 04:00–05:00 UTC; c to Sun 04:00–06:00 UTC',
      ],
    ],
    [
      'one without windows, in the hours of the other',
      { a: on('Stable'), b: on('Stable', 'Sat 03:00-05:00') },
      ['Stable: a + b Sat 03:00–05:00 UTC; a to Sun 03:00–05:00 UTC'],
    ],
    ['two without windows', { a: on('Stable'), b: on('Stable') }, ['Stable: a + b at any hour; nothing free']],
    ['other channels', { a: on('Stable', 'Sat 03:00-05:00'), b: on('EarlyAccess', 'Sat 03:00-05:00') }, []],
    ['windows that touch', { a: on('Stable', 'Sat 03:00-05:00'), b: on('Stable', 'Sat 05:00-06:00') }, []],
    [
      'one that a person confirms',
      {
        a: on('Stable', 'Sat 03:00-05:00'),
        b: '{ releaseChannel: Stable, update: { mode: Manual, windows: [{ from: "3:00", to: "5:00" }] } }',
      },
      [],
    ],
  ])('finds overlaps of %s', async (_, fleet, expected) => {
    const found = await calendar(fleet)
    expect(overlaps(found)).toEqual(expected)
    expect(found.isWrong).toBe(expected.length > 0 || Object.values(fleet).includes(on('Stable')))
  })

  test('of a change shows what is judged, and whom it may meet', async () => {
    const base = {
      a: on('Stable', 'Sat 03:00-05:00'),
      b: on('Stable', 'Sun 03:00-05:00'),
      c: on('EarlyAccess', 'Sat 03:00-05:00'),
      d: '{ releaseChannel: "${CHANNEL}", update: { windows: [{ from: "3:00", to: "5:00" }] } }',
      e: '{ releaseChannel: Stable, update: { mode: Manual } }',
    }
    const found = await calendar({ ...base, a: on('Stable', 'Sun 04:00-06:00') }, base)
    expect(found.lines.map(({ cluster, isJudged }) => [cluster, isJudged])).toEqual([
      ['a', true],
      ['b', false],
      ['d', false],
    ])
    expect(overlaps(found)).toEqual(['Stable: a + b Sun 04:00–05:00 UTC; b to Mon 03:00–05:00 UTC'])
  })

  test('of an overlap that is waived has nothing wrong in it', async () => {
    const fleet = { a: on('Stable', 'Sat 03:00-05:00'), b: on('Stable', 'Sat 03:00-05:00') }
    const waiver = 'waivers:\n  - { rule: fleet-updates, cluster: "*", reason: x, owner: y, until: 2026-12-31 }\n'
    const found = await calendar(fleet, undefined, waiver)
    expect([found.overlaps.length, found.isWrong]).toEqual([1, false])
  })

  test.each<[string, Fleet]>([
    ['nothing is judged', {}],
    ['one cluster has no windows', { a: on('Stable') }],
    ['clusters without windows are on different channels', { a: on('Stable'), b: on('EarlyAccess') }],
    ['a person confirms every release', { a: '{ releaseChannel: Stable, update: { mode: Manual } }' }],
  ])('is left out where %s', async (_, fleet) => {
    expect(calendarOf(await fleetReport(fleet))).toBeUndefined()
  })

  test('of many clusters is made in no time', async () => {
    const fleet = Object.fromEntries(
      Array.from({ length: 15 }, (_, index) => [`c${index}`, on('Stable', `daily ${index}:${10 + index}-23:00`)]),
    )
    const report = await fleetReport(fleet)
    const schedules = Array.from({ length: 20 }, (_, copy) =>
      report.schedules.map((one) => ({ ...one, name: `${one.name}-${copy}` })),
    ).flat()
    const start = performance.now()
    expect(calendarOf({ ...report, schedules })?.lines).toHaveLength(300)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
