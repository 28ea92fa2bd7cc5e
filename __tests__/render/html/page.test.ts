import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findingsOf } from '../../../src/compare/findings.ts'
import type { Report } from '../../../src/compare/report.ts'
import { standingOf } from '../../../src/evaluate/exemptions.ts'
import type { Exemption } from '../../../src/evaluate/exemption.ts'
import { renderHtml } from '../../../src/render/html/page.ts'
import { RULES } from '../../../src/rules/index.ts'
import { at, cluster, hostile, reportOf, row } from '../report.ts'
import { fleet, pageOf, sample } from './checked.ts'

const NO_TEXT = { links: {}, text: () => undefined }

/** What stands between tags, in one line. */
const wordsOf = (html: string): string =>
  html
    .replaceAll(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,:])/g, '')

const all = (text: string, pattern: RegExp): readonly string[] =>
  Array.from(text.matchAll(pattern), ([, found]) => found ?? '')

describe('a page', () => {
  test.each([
    ['a pull request', sample],
    ['a fleet', () => fleet(['eu', 'new-us', 'new-ap'])],
  ])('of %s shows every row once in the matrix and once in full, with the same verdict', async (_of, make) => {
    const checked = await make()
    const html = pageOf(checked)
    const rows = checked.report.clusters.flatMap(({ name, rows: own }) =>
      own.map((one) => `${name}/${one.rule.id} ${standingOf(one)}`),
    )
    const cells = Array.from(
      html.matchAll(/<td class="([a-z-]+)"><a href="#([^"]+)">/g),
      ([, verdict, id]) => `${id} ${verdict}`,
    )
    const folds = Array.from(
      html.matchAll(/<details class="row ([a-z-]+)"[^>]*>\n<summary>.*<\/summary>\n<div class="body" id="([^"]+)"/g),
      ([, verdict, id]) => `${id} ${verdict}`,
    )
    expect(rows).toHaveLength(checked.report.clusters.length * RULES.length)
    expect(cells.toSorted()).toEqual(rows.toSorted())
    expect(folds.toSorted()).toEqual(rows.toSorted())
  })

  test('shows every finding that asks for a person', async () => {
    for (const checked of [await sample(), await fleet(['eu', 'us'])]) {
      const told = findingsOf(checked.report).map(({ id }) => id)
      expect(told.length).toBeGreaterThan(3)
      expect(all(pageOf(checked), /data-finding="([^"]+)"/g).toSorted()).toEqual(told.toSorted())
    }
  })

  test('starts with the verdict, the gate and what the change does, and its sums add up', async () => {
    const words = wordsOf(pageOf(await sample()))
    expect(words).toContain('This pull request breaks 1 recommendation. Gate failed')
    expect(words).toMatch(/1 fail 1 warn 2 cannot tell 1 waived 19 met 6 does not apply 30 rows judged in 1 cluster/)
    expect(words).toContain(
      'Traffic enters through HostPort in prod-eu new fail, was met HostWithFailover is not recommended for production: it is made for a single frontend node. clusters/ prod-eu/ ingress.yml:7',
    )
    const order = [
      'Gate failed',
      'What this change does',
      'Recommendations by clusters',
      'Cluster by cluster',
      'What the guide says',
    ].map((heading) => words.search(`${heading}(?! and why)`))
    expect(order).toEqual(order.toSorted((left, right) => left - right))
    expect(order[0]).toBeGreaterThan(0)
  })

  test('shows the lines around a place, with the place marked, and the next step', async () => {
    const html = pageOf(await sample())
    const [, fold = ''] = /<div class="body" id="prod-eu\/ingress-inlet"([\s\S]*?)<\/details>/.exec(html) ?? []
    expect(fold).toContain('<i>6</i><span>  ingressClass: nginx\n</span>')
    expect(fold).toContain('<i>7</i><span>  inlet: <mark>HostWithFailover</mark>\n</span>')
    expect(wordsOf(fold)).toContain('Next step Use HostPort behind a load balancer.')
    expect(wordsOf(fold)).toContain('Use the HostPort inlet with an external load balancer.')
  })

  test('leads to the lines of files, to the pages of rules and to the guide', async () => {
    const html = pageOf(await sample(), {
      files: 'https://git.example/f',
      pages: 'https://git.example/p',
      policy: 'main@1',
    })
    expect(html).toContain('href="https://git.example/f/clusters/prod-eu/ingress.yml#L7"')
    expect(html).toContain('href="https://git.example/p/frontend-nodes/ingress-inlet.md"')
    expect(html).toMatch(/href="https:\/\/github\.com\/deckhouse\/deckhouse\/blob\/[0-9a-f]{40}\/[^"]+\.md#[a-z-]+"/)
    expect(wordsOf(html)).toContain('with the policy of main@1')
    const ids = new Set(all(html, / id="([^"]+)"/g))
    expect(all(html, / href="#([^"]+)"/g).filter((id) => !ids.has(id))).toEqual([])
    expect(all(html, / id="([^"]+)"/g)).toHaveLength(ids.size)
  })

  test('tells a fleet that changes alike once, and leads to each cluster', async () => {
    const html = pageOf(await fleet(['new-eu', 'new-us', 'old']))
    const [, changes = ''] = /<h2 id="h-changes">([\s\S]*?)<\/section>/.exec(html) ?? []
    expect(wordsOf(changes)).toContain('Traffic enters through HostPort in 2 clusters new fail, was met new-eu, new-us')
    expect(changes).toContain('href="#new-us/ingress-inlet"')
  })

  test('shows what stands in no row: problems, the gate, what expires, exemptions and notes', () => {
    const waiver: Exemption = {
      kind: 'waiver',
      rule: 'master-count',
      cluster: '*',
      until: '2026-12-01',
      from: undefined,
      at: at('policy.yml', 9),
      reason: 'The racks come late',
      owner: '@sre',
    }
    const status = { exemption: waiver, state: 'expiring', isComing: false } as const
    const report = reportOf([cluster('prod', row('pass', 'Fine.'))], {
      problems: [{ at: at('broken.yml', 3), level: 'fail', message: 'This cannot be parsed.' }],
      gateChanges: [{ effect: 'weaker', message: '`failOn` becomes `never`.', at: at('policy.yml', 2) }],
      exemptions: [status],
      expiries: [{ kind: 'exemption', status }],
      notes: ['Belongs to no cluster: `lost.yml`.'],
      beside: [cluster('other', row('warn', 'Together.'))],
    })
    const words = wordsOf(renderHtml(report, NO_TEXT))
    expect(words).toContain('fail: This cannot be parsed. broken.yml:3')
    expect(words).toContain('Weaker: failOn becomes never. policy.yml:2')
    expect(words).toContain('Expires within 30 days')
    expect(words).toMatch(
      /Waiver of master-count expiring.*Cluster every cluster Until 2026-12-01 Owner @sre Reason The racks come late Entry policy\.yml:9/,
    )
    expect(words).toContain('Belongs to no cluster: lost.yml.')
    expect(words).toContain('Not judged, but 1 row of it gets worse and counts where the change is')
    expect(words).toContain('Together.')
    expect(words).not.toContain('What this change does')
  })

  test('of nothing says so', () => {
    const words = wordsOf(renderHtml(reportOf([]), NO_TEXT))
    expect(words).toContain('Nothing to check.')
    expect(words).not.toContain('Recommendations by clusters')
  })

  test('has the same bytes for the same report', async () => {
    const [first, second] = [await fleet(['eu', 'us']), await fleet(['eu', 'us'])]
    expect(pageOf(first)).toBe(pageOf(second))
  })
})

describe('the policy of the page', () => {
  const html = renderHtml(reportOf([]), NO_TEXT)
  const hash = (tag: string): string => {
    const [, text = ''] = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(html) ?? []
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  }

  test('lets its own style and script run, and forbids everything else', () => {
    // Where this is red, `policy.ts` keeps the hash of an older text.
    expect(html).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src ${hash('style')}; script-src ${hash('script')}; base-uri &#39;none&#39;; form-action &#39;none&#39;">`.replaceAll(
        /'/g,
        '&#39;',
      ),
    )
  })

  test('stands before everything that it governs', () => {
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(?:style|script|title|link)/))
  })
})

describe('text of any origin', () => {
  /** Tags that the page is made of, with attributes in double quotes that hold no tag. */
  const TAG =
    /^<(?:!doctype html|\/?(?:html|head|meta|title|style|script|body|div|header|main|footer|section|article|nav|h[1-4]|p|ul|li|dl|dt|dd|a|b|i|em|code|bdi|pre|mark|span|wbr|time|cite|blockquote|table|caption|thead|tbody|tr|th|td|details|summary|form|fieldset|legend|label|input|select|option|button|svg|symbol|use|path|circle|rect)(?: (?!on)[a-zA-Z-]+(?:="[^"<>]*")?)*\/?)>$/

  function expectHarmless(html: string): void {
    const foreign = html.replaceAll(/(<style>)[\s\S]*?(<\/style>)|(<script>)[\s\S]*?(<\/script>)/g, '$1$2$3$4')
    const tags = foreign.match(/<[^>]*>?/g) ?? []
    expect(tags.filter((tag) => !TAG.test(tag))).toEqual([])
    expect(tags.filter((tag) => tag.startsWith('<script'))).toHaveLength(1)
    expect(foreign.replaceAll(/<[^>]*>/g, '')).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/)
    expect(foreign.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/)
    expect(all(foreign, / href="([^"]*)"/g).filter((address) => !/^(?:#|https:\/\/)/.test(address))).toEqual([])
  }

  const everywhere = (text: string): Report => {
    const span = at(text, 1)
    const waiver: Exemption = {
      kind: 'waiver',
      rule: text,
      cluster: text,
      until: '2026-12-01',
      from: undefined,
      at: span,
      reason: text,
      owner: text,
    }
    const exemptions = [{ exemption: waiver, state: 'expired', isComing: false } as const]
    return reportOf(
      [cluster(text, row('fail', text, [span, at(text, 2)]), row('unknown', text), row('pass', text, [span]))],
      {
        problems: [
          { at: span, level: 'fail', message: text },
          { path: text, level: 'warn', message: text },
        ],
        notes: [text],
        exemptions,
        beside: [cluster(`${text}-beside`, row('warn', text))],
        gateChanges: [{ effect: 'other', message: text, at: span }],
      },
    )
  }

  const page = (text: string): string =>
    renderHtml(everywhere(text), {
      links: { files: 'https://git.example/f', policy: text },
      text: () => `${text}\n${text}`,
    })

  test.each([
    '<script>alert(1)</script>',
    '</script><script>alert(1)</script>',
    '</style></title></svg><img src=x onerror=alert(1)>',
    '"><a href="javascript:alert(1)" onclick="alert(1)">',
    "' onmouseover='alert(1)",
    ']]>--><!--',
    '&lt;b&gt; &#60;b&#62; &amp',
    '`<b>` and `unpaired <i>',
    'name\u202Egnp.exe\u202C',
    'javascript:alert(1)',
    '../../"#?',
  ])('stays text: %j', (text) => {
    expectHarmless(page(text))
  })

  test('stays text whatever it is', () => {
    fc.assert(
      fc.property(hostile, (text) => expectHarmless(page(text))),
      { numRuns: 150 },
    )
  })

  test('is not lost', () => {
    expect(page('<b>"x"</b>')).toContain('&lt;b&gt;&quot;x&quot;&lt;/b&gt;')
  })
})
