import { describe, expect, test } from 'vitest'
import { renderHtml } from '../../../src/render/html/page.ts'
import { type Fleet, fleetReport, on } from '../fleet.ts'

/** The section of a fleet's update windows; empty where there is none. */
async function windows(head: Fleet): Promise<string> {
  const html = renderHtml(await fleetReport(head), { links: {}, text: () => undefined })
  expect(html.includes('>Update windows</a>')).toBe(html.includes('<h2 id="h-windows">'))
  return /<section class="part windows"[\s\S]*?<\/section>/.exec(html)?.[0] ?? ''
}

interface Bar {
  readonly kind: string
  /** Hours from Monday, 0:00. */
  readonly from: number
  readonly hours: number
  readonly title: string
}

/** Bars of the drawing by cluster, as hours of the week. */
function bars(section: string): Readonly<Record<string, readonly Bar[]>> {
  const groups = Array.from(section.matchAll(/<g><title>([^:]+): [\s\S]*?<\/g>/g), ([text, name]) => [
    name ?? '',
    Array.from(
      text.matchAll(/<rect class="(open|hand|clash)" x="([\d.]+)" y="\d+" width="([\d.]+)"[^>]*><title>([^<]+)/g),
      ([, kind = '', x = '', width = '', title = '']): Bar => ({
        kind,
        from: Math.round(((Number(x) - 190) / 6) * 10) / 10,
        hours: Math.round((Number(width) / 6) * 10) / 10,
        title,
      }),
    ),
  ])
  return Object.fromEntries(groups)
}

const words = (section: string): string => section.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

describe('the drawing of update windows', () => {
  test('puts each window where its hours are', async () => {
    const section = await windows({
      eu: on('Stable', 'Mon 00:00-02:00', 'Sat,Sun 03:00-05:30'),
      us: on('EarlyAccess', 'Tue 12:00-13:00'),
    })
    expect(bars(section)).toEqual({
      eu: [
        { kind: 'open', from: 0, hours: 2, title: 'Mon 00:00–02:00' },
        { kind: 'open', from: 123, hours: 2.5, title: 'Sat 03:00–05:30' },
        { kind: 'open', from: 147, hours: 2.5, title: 'Sun 03:00–05:30' },
      ],
      us: [{ kind: 'open', from: 36, hours: 1, title: 'Tue 12:00–13:00' }],
    })
    expect(words(section)).not.toContain('Together on one channel')
  })

  test('marks where clusters of one channel update together, once, and says a free slot', async () => {
    const section = await windows({
      eu: on('Stable', 'Sat 03:00-05:00'),
      us: on('Stable', 'Sat 04:00-06:00'),
      ap: on('Stable', 'Sat 04:00-05:00'),
    })
    expect(bars(section)['eu']).toEqual([
      { kind: 'open', from: 123, hours: 2, title: 'Sat 03:00–05:00' },
      { kind: 'clash', from: 124, hours: 1, title: 'Sat 04:00–05:00' },
    ])
    expect(words(section)).toMatch(
      /Together on one channel eu , us , ap on Stable : Sat 04:00–05:00 UTC\. Free for us: /,
    )
  })

  test('tells what is unknown, by hand and at any hour apart from each other', async () => {
    const section = await windows({
      auto: on('Stable'),
      hand: '{ releaseChannel: Stable, update: { mode: Manual } }',
      hidden: '{ releaseChannel: Stable, update: { windows: "{{ windows }}" } }',
      open: on('EarlyAccess', 'Sat 03:00-05:00'),
    })
    const { auto, hand, hidden } = bars(section)
    expect(auto?.map(({ kind, hours }) => [kind, hours])).toEqual([['open', 168]])
    expect(hand?.map(({ kind }) => kind)).toEqual(['hand'])
    expect(hidden).toEqual([])
    expect(section).toMatch(/<title>hidden: not known<\/title>(?:(?!<\/g>)[\s\S])*class="doubt"/)
    expect(words(section)).toContain('Cannot be told, for not every window is known.')
    expect(words(section)).toContain('hidden Stable not known')
    expect(words(section)).toContain('hand Stable when a person confirms it')
  })

  test('has a title, a description and a table for those who do not see it', async () => {
    const section = await windows({ eu: on('Stable', 'Sat 03:00-05:00') })
    expect(section).toContain('role="img" aria-labelledby="windows-title windows-desc"')
    expect(section).toContain('<desc id="windows-desc">eu: Sat 03:00–05:00 UTC.</desc>')
    expect(section).toMatch(
      /<th scope="row"><bdi>eu<\/bdi><\/th>\s*<td><code>Stable<\/code><\/td>\s*<td>Sat 03:00–05:00 UTC<\/td>/,
    )
    expect(words(section)).toMatch(/When none of them installs releases Mon, Tue, Wed, Thu, Fri, Sun 00:00–24:00/)
  })

  test('is left out where no windows are in play', async () => {
    expect(await windows({ eu: '{ releaseChannel: Stable }' })).toBe('')
  })
})
