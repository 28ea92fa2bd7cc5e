import { describe, expect, test } from 'vitest'
import { compareRows } from '../../src/compare/compare.ts'
import type { ClusterReport, Report } from '../../src/compare/report.ts'
import type { Exemption } from '../../src/evaluate/exemption.ts'
import { applyExemptions, type ExemptionStatus } from '../../src/evaluate/exemptions.ts'
import { planAnnotations } from '../../src/render/annotations.ts'
import { renderJson } from '../../src/render/json.ts'
import { COMMENT_BUDGET, renderMarkdown } from '../../src/render/markdown.ts'
import { offerOf } from '../../src/render/offers.ts'
import { renderTerminal } from '../../src/render/terminal.ts'
import { RULES } from '../../src/rules/index.ts'
import type { Finding } from '../../src/rules/outcome.ts'
import { policyFrom } from '../../src/settings/policy.ts'
import { parseReport } from '../e2e/report.ts'
import { attestation, waiver } from '../helpers/exemptions.ts'
import { finding, rowWith, spanIn } from '../helpers/findings.ts'
import { cluster, reportOf } from './report.ts'

const DATE = '2026-11-23'
const at = spanIn('cluster.yml', 7)
const FAIL = finding('fail', { at })
const ABSENT = finding('warn', { object: 'absent', absence: true })
const UNKNOWN = finding('unknown', { object: 'unclear' })

/** A cluster with a row for each list of findings, under exemptions. */
function exempted(
  name: string,
  rows: Readonly<Record<string, readonly Finding[]>>,
  exemptions: readonly Exemption[] = [],
): ClusterReport {
  const all = Object.entries(rows).map(([id, findings]) => rowWith(findings, id))
  return { ...cluster(name), rows: compareRows(applyExemptions(all, exemptions, name, DATE), undefined) }
}

const markdown = (report: Report): string => renderMarkdown(report, {}, COMMENT_BUDGET).text
const terminal = (report: Report, verbose = false): string =>
  renderTerminal(report, { color: false, verbose, text: () => undefined }).text

describe('an exempt row', () => {
  const report = reportOf([
    exempted('prod', { example: [FAIL], vouched: [UNKNOWN], partly: [ABSENT, FAIL], open: [finding('warn', { at })] }, [
      waiver(),
      attestation({ rule: 'vouched', evidence: 'https://example.com/drill' }),
      attestation({ rule: 'partly' }),
    ]),
  ])

  test('is shown after those that count, with its end, its owner and its ground', () => {
    const rows = markdown(report)
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| Recommendation'))
    expect(rows.map((line) => line.split('It is as')[0])).toEqual(['| ❌ ', '| ⚠️ ', '| 🕒 waived ', '| 🕒 attested '])
    expect(rows[0]).toContain('In part attested until `2026-12-31` by `@ops` on `2026-10-01`.')
    expect(rows[2]).toContain('Waived until `2026-12-31` by `@sre`: The third master arrives later.')
    expect(rows[3]).toContain('Attested until `2026-12-31` by `@ops` on `2026-10-01`: `https://example.com/drill`.')
  })

  test('is counted apart, so that the counts add up', () => {
    expect(markdown(report)).toContain('**prod** · 0 of 2 met · 1 fail · 1 warn · 1 waived · 1 attested')
    expect(report.totals).toMatchObject({ fail: 1, warn: 1, unknown: 0, waived: 1, attested: 1 })
  })

  test('is marked in the terminal', () => {
    const lines = terminal(report).split('\n')
    const shown = lines.filter((line) => /^ {2}[✗!~?] /u.test(line)).map((line) => line.trim().split(/ +/).slice(0, 2))
    expect(shown).toEqual([
      ['!', 'partly'],
      ['✗', 'partly'],
      ['!', 'open'],
      ['~', 'example'],
      ['~', 'vouched'],
    ])
    expect(terminal(report)).toContain('  ~ example   It is so. (cluster.yml:7:1)   waived\n      Waived until')
    expect(terminal(report)).toContain('      In part attested until')
  })

  test('is a notice at its place', () => {
    const { shown } = planAnnotations(report, { changedFiles: new Set() })
    expect(shown.map(({ level, title }) => [level, title.split(': ')[0]])).toEqual([
      ['error', 'partly'],
      ['warning', 'open'],
      ['notice', 'example'],
      ['notice', 'partly'],
    ])
    expect(shown.at(2)?.title).toContain('(waived until 2026-12-31)')
  })

  test('keeps its verdict in the JSON report, beside what exempts it', () => {
    const { clusters } = parseReport(renderJson(report))
    const rows = clusters[0]?.recommendations ?? []
    expect(rows.map(({ id, verdict, exempt }) => [id, verdict, exempt?.kind])).toEqual([
      ['example', 'fail', 'waiver'],
      ['vouched', 'unknown', 'attestation'],
      ['partly', 'fail', undefined],
      ['open', 'warn', undefined],
    ])
    expect(rows[0]?.exempt).toEqual({
      kind: 'waiver',
      until: '2026-12-31',
      owner: '@sre',
      path: 'policy.yml',
      line: 4,
      reason: 'The third master arrives later.',
    })
    expect(rows[2]).toMatchObject({ findings: [{ exempt: 'attestation' }, { exempt: null }] })
  })

  test('leaves a headline that hides nothing', () => {
    const headline = (one: ClusterReport): string | undefined => markdown(reportOf([one])).split('\n')[0]
    expect(headline(exempted('prod', { example: [FAIL], other: [finding('pass', { at })] }, [waiver()]))).toBe(
      '## ✅ Production readiness: nothing that counts is short of the guide, 1 waived',
    )
    const introduced = exempted('prod', { example: [FAIL] }, [waiver()])
    const rows = introduced.rows.map((row) => ({ ...row, change: 'introduced' as const }))
    const passing = exempted('prod', { other: [finding('pass', { at })] }).rows
    expect(headline({ ...introduced, rows: [...rows, ...passing] })).toBe(
      '## ✅ Production readiness: nothing that counts is short of the guide, 1 waived',
    )
    expect(headline(exempted('prod', { example: [FAIL], other: [UNKNOWN] }, [waiver()]))).toBe(
      '## ❔ Production readiness: Git cannot tell',
    )
  })
})

describe('the lines about exemptions', () => {
  const status = (exemption: Exemption, state: ExemptionStatus['state'], isComing = false): ExemptionStatus => ({
    exemption,
    state,
    isComing,
  })

  test.each<[ExemptionStatus, string]>([
    [
      status(waiver(), 'expired'),
      'The waiver of `example` for `prod` ended with `2026-12-31`, so its row counts again; `@sre` may renew or remove it.',
    ],
    [
      status(attestation(), 'expiring'),
      'The attestation of `example` for `prod` ends with `2026-12-31`; `@ops` may renew it.',
    ],
    [status(waiver(), 'unused'), 'The waiver of `example` for `prod` finds nothing to waive, so it can be removed.'],
    [
      status(attestation(), 'unused'),
      'The attestation of `example` for `prod` finds nothing that it could answer, so it can be removed.',
    ],
    [
      status(waiver({ from: '2026-12-01' }), 'pending'),
      'The waiver of `example` for `prod` takes effect on `2026-12-01`.',
    ],
    [
      status(waiver(), 'pending', true),
      'The waiver of `example` for `prod` is new in this pull request and takes effect after the merge.',
    ],
    [status(waiver({ cluster: '*' }), 'active'), 'The waiver of `example` covers every cluster.'],
    [
      status(waiver({ cluster: '*' }), 'unused'),
      'The waiver of `example` covers every cluster and finds nothing to waive, so it can be removed.',
    ],
  ])('%# say it with the place', (one, text) => {
    const report = reportOf([cluster('prod')], { exemptions: [one] })
    const { path, start } = one.exemption.at
    expect(markdown(report)).toContain(`- 🕒 ${text} (${path}:${start.line})\n`)
    expect(terminal(report)).toContain(`  ${text} (${path}:${start.line})\n`)
    const [json] = parseReport(renderJson(report)).exemptions
    expect(json).toMatchObject({ state: one.state, rule: 'example', broad: one.exemption.cluster === '*' })
  })

  test('are silent about one that does its work', () => {
    const report = reportOf([cluster('prod')], { exemptions: [status(waiver(), 'active')] })
    expect(markdown(report)).not.toContain('🕒')
    expect(parseReport(renderJson(report)).exemptions).toHaveLength(1)
  })
})

describe('the section on the gate', () => {
  const report = reportOf([], {
    gateChanges: [
      { effect: 'weaker', message: '`gate.failOn` becomes `never`; it was `fail`.', at: spanIn('policy.yml', 2) },
      { effect: 'stricter', message: 'Files that match `a/**` are read again (`exclude`).' },
    ],
  })

  test('lists each change with its line', () => {
    expect(markdown(report)).toContain(
      '**This pull request changes the gate**\n\n- Weaker: `gate.failOn` becomes `never`; it was `fail`. (policy.yml:2)\n- Stricter: Files that match `a/**` are read again (`exclude`).\n',
    )
    expect(terminal(report)).toContain(
      'This pull request changes the gate.\n  Weaker: `gate.failOn` becomes `never`; it was `fail`. (policy.yml:2)\n  Stricter: ',
    )
    expect(parseReport(renderJson(report)).gateChanges).toMatchObject([
      { effect: 'weaker', line: 2 },
      { effect: 'stricter', line: null },
    ])
  })

  test('is not there where nothing changes', () => {
    expect(markdown(reportOf([cluster('prod')]))).not.toContain('changes the gate')
  })

  test('gives way with the budget, and says how much is left out', () => {
    const gateChanges = Array.from({ length: 60 }, (_, index) => ({
      effect: 'weaker' as const,
      message: `Change ${index}.`,
    }))
    expect(markdown(reportOf([], { gateChanges }))).toContain('- 10 more in the job summary and the JSON report.')
  })
})

describe('the offer', () => {
  const ids = RULES.map(({ id }) => id)
  const [first = '', second = '', third = ''] = ids
  /** What a reader does with an offer: fills in the blanks. */
  const filled = (offer: string | undefined): string => `version: 1\n${(offer ?? '').replaceAll('""', '"@sre"')}\n`

  test.each([
    'prod',
    'prod-eu',
    'true',
    '7',
    'Кластер',
    'a b',
    'x: {y}',
    '`"\\',
    'a<img>',
    'a@b',
    '\u{1F980}',
    '- a',
    ' ',
    'é\u2028',
  ])('for cluster %j loads as a config and applies', async (name) => {
    const rows = { [first]: [FAIL], [second]: [UNKNOWN], [third]: [finding('pass', { at })] }
    const offer = offerOf(exempted(name, rows), DATE)
    expect(offer).not.toMatch(/[<>@`]/)
    const { exemptions } = await policyFrom('policy.yml', filled(offer), ids)
    expect(exemptions.map(({ kind, rule, cluster: of, until }) => [kind, rule, of, until])).toEqual([
      ['waiver', first, name, '2027-02-21'],
      ['attestation', second, name, '2027-05-22'],
    ])
    const report = reportOf([exempted(name, rows, exemptions)])
    expect(report.totals).toMatchObject({ pass: 1, waived: 1, attested: 1, fail: 0, unknown: 0 })
    expect(report.gate.passed).toBe(true)
    expect(offerOf(exempted(name, rows, exemptions), DATE)).toBeUndefined()
  })

  test('is refused as long as its blanks are empty', async () => {
    const offer = offerOf(exempted('prod', { [first]: [FAIL] }), DATE)
    await expect(policyFrom('policy.yml', `version: 1\n${offer ?? ''}\n`, ids)).rejects.toThrow(
      '`waivers.0.reason` is empty.',
    )
  })

  test('has a waiver and an attestation for a row with both, and none for a rule that crashed', () => {
    const both = offerOf(exempted('prod', { [first]: [FAIL, UNKNOWN] }), DATE)
    expect(both).toMatch(/^waivers:\n {2}- .*\nattestations:\n {2}- .*$/)
    const crashed = cluster('prod', {
      ...(exempted('prod', { [first]: [UNKNOWN] }).rows[0] ?? expect.fail()),
      verdict: 'error',
    })
    expect(offerOf(crashed, DATE)).toBeUndefined()
  })

  test('has none for a pair that counts in the row of the other cluster', () => {
    const pair = (countsThere: boolean) => ({ ...FAIL, pair: { other: 'prod-us', countsThere } })
    expect(offerOf(exempted('prod', { [first]: [pair(true)] }), DATE)).toBeUndefined()
    expect(offerOf(exempted('prod', { [first]: [pair(true), pair(false)] }), DATE)).toMatch(/^waivers:\n.*$/)
  })

  test('stands folded in the comment, one block for each cluster, and in the verbose terminal', () => {
    const report = reportOf([exempted('eu', { [first]: [FAIL] }), exempted('us', { [second]: [UNKNOWN] })])
    const blocks = [...markdown(report).matchAll(/<summary>🕒 [^]*?```yaml\n([^]*?)```\n\n<\/details>/g)]
    expect(blocks.map(([, yaml]) => yaml)).toEqual(report.clusters.map((one) => `${offerOf(one, DATE) ?? ''}\n`))
    expect(terminal(report)).not.toContain('waivers:')
    expect(terminal(report)).toContain('--verbose writes the lines for the config.')
    expect(terminal(report, true)).toContain(
      `    waivers:\n      - { rule: ${first}, cluster: eu, reason: "", owner: "", `,
    )
  })
})
