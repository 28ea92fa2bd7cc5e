import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { standingOf } from '../../src/evaluate/exemptions.ts'
import { renderHtml } from '../../src/render/html/page.ts'
import { at, cluster, reportOf, row } from '../render/report.ts'
import { type Checked, fleet, pageOf, sample } from '../render/html/checked.ts'
import { launch, open, type Opened } from './browser.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core')

let browser: Browser
let one: Checked
let many: Checked
beforeAll(async () => {
  browser = await launch()
  one = await sample()
  many = await fleet(['new-eu', 'new-us', 'ap', 'me', 'sa', 'af', 'oc'])
}, 120_000)
afterAll(async () => {
  await browser.close()
})

type Options = BrowserContextOptions & { readonly hash?: string }

/** Opens the page of a report; it is closed when the test is over. */
async function opened(html: string, options: Options = {}): Promise<Opened> {
  const result = await open(browser, html, options)
  onTestFinished(result.close)
  return result
}

const shown = (page: Page): Promise<string> => page.locator('form [role=status]').innerText()
/** Rows of the clusters that are not filtered out. */
const folds = (page: Page): Promise<string[]> =>
  page.evaluate(
    `[...document.querySelectorAll('details.row')].filter((row) => row.closest('[hidden]') === null).map((row) => row.querySelector('.body').id)`,
  )
const cells = (page: Page): Promise<string[]> =>
  page.evaluate(
    `[...document.querySelectorAll('#table td a')].filter((link) => link.getClientRects().length > 0 && getComputedStyle(link).visibility === 'visible').map((link) => decodeURIComponent(link.hash.slice(1)))`,
  )
const focused = (page: Page): Promise<string> =>
  page.evaluate(
    `document.activeElement.parentElement.querySelector(':scope > .body')?.id ?? document.activeElement.getAttribute('href') ?? ''`,
  )
const idsWhere = (
  { report }: Checked,
  matches: (one: (typeof report.clusters)[0]['rows'][0], cluster: string) => boolean,
): string[] =>
  report.clusters.flatMap(({ name, rows }) =>
    rows.filter((each) => matches(each, name)).map(({ rule }) => `${name}/${rule.id}`),
  )

describe('everybody can read it', () => {
  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)('axe finds nothing, %s, %i pixels wide', { timeout: 240_000 }, async (colorScheme, width) => {
    // The rows of one cluster are built as those of many: of the fleet, what stands around them is looked at.
    for (const [checked, exclude] of [
      [one, []],
      [many, ['.cluster', '.guide']],
    ] as const) {
      const { page } = await opened(pageOf(checked, { files: 'https://git.example/f' }), {
        colorScheme,
        viewport: { width, height: 900 },
        bypassCSP: true,
      })
      await page.evaluate(`for (const fold of document.querySelectorAll('details')) fold.open = true`)
      await page.addScriptTag({ path: AXE })
      const found = await page.evaluate(
        `axe.run({ exclude: ${JSON.stringify(exclude)} }).then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html, failureSummary }) => html + failureSummary)]))`,
      )
      expect(found).toEqual([])
      const background = await page.evaluate(`getComputedStyle(document.body).backgroundColor`)
      expect(background).toBe(colorScheme === 'light' ? 'rgb(252, 252, 251)' : 'rgb(19, 22, 25)')
    }
  })

  test.each([320, 390])('a phone, %i pixels wide, scrolls the matrix and not the page', async (width) => {
    const { page } = await opened(pageOf(many), { viewport: { width, height: 800 } })
    await page.evaluate(`for (const fold of document.querySelectorAll('details')) fold.open = true`)
    expect(await page.evaluate(`document.documentElement.scrollWidth`)).toBe(width)
    expect(await page.evaluate(`document.getElementById('table').scrollWidth`)).toBeGreaterThan(width)
  })

  test('the head row and the first column stay in sight', async () => {
    const { page } = await opened(pageOf(many), { viewport: { width: 390, height: 500 } })
    const place = (selector: string): Promise<{ x: number; y: number }> =>
      page.evaluate(`(({ x, y }) => ({ x, y }))(document.querySelector('${selector}').getBoundingClientRect())`)
    await page.evaluate(`document.getElementById('table').scrollIntoView()`)
    const before = [await place('#table thead th:nth-child(2)'), await place('#table tbody th[scope=row]')] as const
    await page.evaluate(`document.getElementById('table').scrollBy(40, 200)`)
    const after = [await place('#table thead th:nth-child(2)'), await place('#table tbody th[scope=row]')] as const
    expect([after[0].y, after[1].x]).toEqual([before[0].y, before[1].x])
    expect([after[0].x, after[1].y]).toEqual([before[0].x - 40, before[1].y - 200])
  })
})

describe('the keyboard alone', () => {
  test('reaches a cell, moves over the matrix, opens what was found, and comes back', async () => {
    const { page } = await opened(pageOf(one))
    const wanted = '#prod-eu/release-channel'
    for (let times = 0; times < 60 && (await focused(page)) !== wanted; times += 1) await page.keyboard.press('Tab')
    await expect.poll(() => focused(page)).toBe(wanted)
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => focused(page)).toBe('#prod-eu/update-schedule')
    const fold = page.locator('.row', { has: page.locator('[id="prod-eu/update-schedule"]') })
    expect(await fold.isVisible()).toBe(false)
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('prod-eu/update-schedule')
    expect(await fold.getByText('Updates wait for Sat 03:00–05:00 UTC.').isVisible()).toBe(true)
    await page.keyboard.press('Enter')
    expect(await fold.getAttribute('open')).toBeNull()
    await page.goBack()
    expect(await page.evaluate('location.hash')).toBe('')
  })

  test('moves between clusters, past what a filter hides', async () => {
    const { page } = await opened(pageOf(many), { hash: '#?verdict=fail' })
    const [first = '', second = ''] = (await cells(page)).filter((id) => id.endsWith('/ingress-inlet'))
    await page.locator(`#table a[href="#${first}"]`).focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => focused(page)).toBe(`#${second}`)
  })

  test('uses the filters', async () => {
    const { page } = await opened(pageOf(one))
    await page.locator('[name=verdict][value=fail]').focus()
    await page.keyboard.press('Space')
    expect(await shown(page)).toBe('1 of 30 shown')
    await page.locator('[name=text]').focus()
    await page.keyboard.type('nothing of the kind')
    expect(await shown(page)).toBe('0 of 30 shown')
    expect(await page.getByText('Nothing matches these filters.').isVisible()).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => shown(page)).toBe('30 of 30 shown')
    expect(await page.getByText('Nothing matches these filters.').isVisible()).toBe(false)
  })
})

describe('a filter', () => {
  const byVerdict =
    (...standings: string[]) =>
    (each: Parameters<typeof standingOf>[0]): boolean =>
      standings.includes(standingOf(each))

  test.each<[string, (page: Page) => Promise<unknown>, string, Parameters<typeof idsWhere>[1]]>([
    [
      'by verdict',
      async (page) => {
        await page.check('[name=verdict][value=fail]')
        await page.check('[name=verdict][value=unknown]')
      },
      '#?verdict=fail%2Cunknown',
      byVerdict('fail', 'unknown'),
    ],
    [
      'by cluster',
      async (page) => page.selectOption('[name=cluster]', 'new-us'),
      '#?cluster=new-us',
      (_row, name) => name === 'new-us',
    ],
    [
      'by section',
      async (page) => page.selectOption('[name=section]', { label: 'Backups' }),
      '#?section=9',
      ({ rule }) => rule.section === 'Backups',
    ],
    [
      'by text',
      async (page) => page.fill('[name=text]', 'NEW-US Backup-Offsite'),
      '#?text=NEW-US+Backup-Offsite',
      ({ rule }, name) => `${name}/${rule.id}` === 'new-us/backup-offsite',
    ],
    ['by what is new', async (page) => page.check('[name=new]'), '#?new=1', ({ change }) => change === 'introduced'],
  ])(
    '%s hides the rest, in the matrix and below, counts follow, and the address keeps it',
    async (_by, act, hash, matches) => {
      const html = pageOf(many)
      const { page } = await opened(html)
      await act(page)
      const expected = idsWhere(many, matches)
      expect(expected.length).toBeGreaterThan(0)
      expect((await cells(page)).toSorted()).toEqual(expected.toSorted())
      expect((await folds(page)).toSorted()).toEqual(expected.toSorted())
      expect(await shown(page)).toBe(`${expected.length} of 210 shown`)
      expect(await page.evaluate('location.hash')).toBe(hash)
      const again = await opened(html, { hash })
      expect((await cells(again.page)).toSorted()).toEqual(expected.toSorted())
      expect(await shown(again.page)).toBe(`${expected.length} of 210 shown`)
    },
  )

  test('changes the counts of the groups, and leaves out empty rows, columns and clusters', async () => {
    const { page } = await opened(pageOf(many), { hash: '#?new=1' })
    expect(await page.locator('#table thead tr:first-child th:visible').allInnerTexts()).toEqual([
      'Recommendation',
      'new-eu',
      'new-us',
    ])
    expect(await page.locator('#table tbody th[scope=row]:visible').allInnerTexts()).toEqual([
      'Traffic enters through HostPort',
    ])
    expect(await page.locator('.cluster:visible h3').allInnerTexts()).toEqual(['new-eu', 'new-us'])
    const rows = many.report.clusters.find(({ name }) => name === 'new-eu')?.rows ?? []
    const short = rows.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn').length
    expect(await page.locator('[id="new-eu"] .group:visible > summary').innerText()).toBe(`1 of ${short} fall short`)
  })

  test('gives way to the row that an address leads to, and stays where a cell is followed', async () => {
    const html = pageOf(many)
    const { page } = await opened(html, { hash: '#?verdict=fail&at=ap%2Fetcd-backup' })
    await expect.poll(() => shown(page)).toBe('210 of 210 shown')
    await expect.poll(() => focused(page)).toBe('ap/etcd-backup')
    const other = await opened(html, { hash: '#?verdict=fail' })
    await other.page.locator('#table a[href="#new-eu/ingress-inlet"]').click()
    await expect.poll(() => other.page.evaluate('location.hash')).toBe('#?verdict=fail&at=new-eu%2Fingress-inlet')
    await expect.poll(() => focused(other.page)).toBe('new-eu/ingress-inlet')
    expect(await cells(other.page)).toEqual(
      idsWhere(many, byVerdict('fail')).toSorted((left, right) => order(left) - order(right)),
    )
    function order(id: string): number {
      const [name, rule] = id.split('/')
      const rules = many.report.clusters[0]?.rows.map((each) => each.rule.id) ?? []
      return rules.indexOf(rule ?? '') * 100 + many.report.clusters.findIndex((each) => each.name === name)
    }
  })
})

describe('nothing leaves the page', () => {
  test('it asks for nothing, and its policy has nothing to complain of', async () => {
    for (const checked of [one, many]) {
      const { page, requests, complaints } = await opened(pageOf(checked, { files: 'https://git.example/f' }))
      await page.check('[name=verdict][value=pass]')
      await page.locator('#table td a:visible').first().click()
      await page.waitForTimeout(200)
      expect([requests, complaints]).toEqual([[], []])
    }
  })

  test('its policy refuses a request, a script and a style that somebody smuggles in', async () => {
    const html = pageOf(one).replace(
      '</main>',
      '<img src="https://evil.example/x.png"><script>document.title = "owned"</script><p id="bad" style="color:red" onclick="document.title = \'owned\'">x</p></main>',
    )
    const { page, complaints } = await opened(html)
    await page.locator('#bad').click()
    expect(await page.title()).not.toBe('owned')
    expect(await page.evaluate(`getComputedStyle(document.getElementById('bad')).color`)).not.toBe('rgb(255, 0, 0)')
    expect(complaints.filter((text) => text.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(3)
  })

  test.each([
    '<script>alert(1)</script>',
    '</script><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'><svg onload=alert(1)>",
    ']]><img src=x onerror=alert(1)>',
    '\u202E<b>evil</b>\u202C',
  ])('a hostile text is shown as it is written: %j', async (text) => {
    const span = at(text, 1)
    const report = reportOf(
      [cluster(text, row('fail', text, [span])), cluster('plain', row('unknown', text, [span]))],
      {
        problems: [{ at: span, level: 'fail', message: text }],
        notes: [text],
      },
    )
    const html = renderHtml(report, { links: { files: 'https://git.example/f' }, text: () => text })
    const { page, requests, complaints } = await opened(html)
    expect([requests, complaints]).toEqual([[], []])
    expect(await page.evaluate(`document.querySelectorAll('script, img, [onload], [onerror]').length`)).toBe(1)
    const visible = text.replaceAll(/[\u202A-\u202E]/g, ' ').trim()
    expect(await page.locator('.cluster h3').first().textContent()).toContain(visible)
    await page.locator('#table td a').first().click()
    await expect.poll(() => focused(page)).toBe('~1/release-channel')
    expect(complaints).toEqual([])
  })
})

describe('without its script, and on paper', () => {
  test('everything can be read without JavaScript, and the filters are not in the way', async () => {
    const { page } = await opened(pageOf(one), { javaScriptEnabled: false })
    expect(await page.locator('form').isVisible()).toBe(false)
    expect(await page.locator('#table td a').count()).toBe(30)
    await page.locator('#table a[href="#prod-eu/etcd-backup"]').click()
    const fold = page.locator('[id="prod-eu/etcd-backup"]')
    // The browser itself unfolds what an address leads to.
    expect(await fold.locator('.found').isVisible()).toBe(true)
    expect(await page.locator('[id="prod-eu/recovery-plan"]').isVisible()).toBe(false)
  })

  test.each([true, false])('print shows every row in full, with JavaScript: %s', async (javaScriptEnabled) => {
    const { page } = await opened(pageOf(one), { javaScriptEnabled })
    await page.emulateMedia({ media: 'print' })
    const bodies = page.locator('details.row .found')
    expect(await bodies.count()).toBe(30)
    for (let index = 0; index < 30; index += 1)
      expect((await bodies.nth(index).boundingBox())?.height ?? 0).toBeGreaterThan(10)
    expect(await page.locator('form').isVisible()).toBe(false)
    expect(await page.locator('nav').isVisible()).toBe(false)
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000)
  })
})
