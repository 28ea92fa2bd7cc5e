import { describe, expect, test } from 'vitest'
import { calendarSection } from '../../src/render/calendar-section.ts'
import { COMMENT_BUDGET, renderMarkdown } from '../../src/render/markdown.ts'
import { fleetReport, on } from './fleet.ts'

/** The calendar as lines, with plain spaces between its marks. */
const calendar = async (fleet: Parameters<typeof fleetReport>[0], most = Infinity): Promise<readonly string[]> =>
  calendarSection(await fleetReport(fleet), most).flatMap((text) => text.replaceAll('\u00A0', ' ').split('\n'))

describe('the calendar in the comment', () => {
  test('is open where clusters update together, and says when, who and what is free', async () => {
    expect(
      await calendar({ 'prod-eu': on('Stable', 'Sat,Sun 03:00-05:00'), 'prod-us': on('Stable', 'Sat 4:30-6:00') }),
    ).toEqual([
      '<details open><summary>🗓️ When releases of Stable are installed, in UTC</summary>',
      '',
      '| Cluster | Hours | `M T W T F S S` |',
      '|-|-|-|',
      '| prod-eu | ⚠️ 03–05 | `· · · · · ▲ ■` |',
      '| prod-us | ⚠️ 04:30–06:00 | `· · · · · ▲ ·` |',
      '',
      '- On `Stable`, `prod-eu` and `prod-us` update together: Sat 04:30–05:00 UTC. Free for `prod-us`: Mon 04:30–06:00 UTC.',
      '- At all other hours none of these clusters installs a release by itself.',
      '',
      '</details>',
    ])
  })

  test('is folded where nothing is wrong, with a row for each stretch of hours', async () => {
    expect(
      await calendar({
        eu: on('Stable', 'Sat 03:00-05:00', 'Mon 1:15-2:00'),
        us: on('EarlyAccess', 'daily 03:00-05:00'),
        hand: '{ releaseChannel: Stable, update: { mode: Manual } }',
      }),
    ).toEqual([
      '<details><summary>🗓️ When releases are installed, in UTC</summary>',
      '',
      '| Cluster | Hours | `M T W T F S S` |',
      '|-|-|-|',
      '| eu (Stable) | 01:15–02:00 | `■ · · · · · ·` |',
      '|  | 03–05 | `· · · · · ■ ·` |',
      '| us (EarlyAccess) | 03–05 | `■ ■ ■ ■ ■ ■ ■` |',
      '| hand (Stable) | by hand | `· · · · · · ·` |',
      '',
      '- At all other hours none of these clusters installs a release by itself.',
      '',
      '</details>',
    ])
  })

  test('shows what cannot be read as not known, and claims no quiet hours beside it', async () => {
    const lines = await calendar({
      list: '{ releaseChannel: Stable, update: { mode: Auto, windows: "${WINDOWS}" } }',
      part: '{ releaseChannel: "${C}", update: { windows: [{ from: "3:00", to: "5:00", days: [Sat] }, { from: "${FROM}", to: "5:00" }] } }',
      shut: on('RockSolid', 'Mon 5:00-3:00'),
    })
    expect(lines.slice(4)).toEqual([
      '| list (Stable) | not known | `? ? ? ? ? ? ?` |',
      '| part (channel not known) | 03–05 | `· · · · · ■ ·` |',
      '|  | and more, not known | `? ? ? ? ? ? ?` |',
      '| shut (RockSolid) | never | `· · · · · · ·` |',
      '',
      '- The list of update windows of `list` is the placeholder `"${WINDOWS}"`.',
      '- The release channel of `part` is the placeholder `"${C}"`.',
      '- The start of an update window of `part` is the placeholder `"${FROM}"`.',
      '',
      '</details>',
    ])
  })

  test('that has no room for all shows those that meet first, and counts the others', async () => {
    const lines = await calendar(
      {
        a: on('EarlyAccess', 'Mon 1:00-2:00'),
        b: on('RockSolid', 'Mon 1:00-2:00'),
        c: on('Stable', 'Sat 1:00-2:00'),
        d: on('Stable', 'Sat 1:00-2:00'),
      },
      2,
    )
    expect(lines.filter((line) => line.startsWith('| '))).toMatchObject(
      [/Cluster/, /^\| c /, /^\| d /].map((one) => expect.stringMatching(one)),
    )
    expect(lines).toContain('- 2 more clusters in the job summary.')
    expect(await calendar({ c: on('Stable', 'Sat 1:00-2:00') }, 0)).toEqual([])
  })

  test('names the clusters that are not judged as such, after the clusters that are', async () => {
    const base = { a: on('Stable', 'Sat 03:00-05:00'), b: on('Stable', 'Sun 03:00-05:00') }
    const report = await fleetReport({ ...base, a: on('Stable', 'Mon 04:00-06:00') }, base)
    const { text } = renderMarkdown(report, {}, COMMENT_BUDGET)
    expect(text).toContain('- Not judged here, but in the same fleet: `b`.')
    expect(text.indexOf('🗓️')).toBeGreaterThan(text.indexOf('**a** · '))
  })
})
