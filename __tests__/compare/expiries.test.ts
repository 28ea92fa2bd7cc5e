import { describe, expect, test } from 'vitest'
import { compareRows } from '../../src/compare/compare.ts'
import { expiriesOf, lastDayOf } from '../../src/compare/expiries.ts'
import type { ClusterReport, Report } from '../../src/compare/report.ts'
import type { Exemption } from '../../src/evaluate/exemption.ts'
import { applyExemptions, type ExemptionStatus } from '../../src/evaluate/exemptions.ts'
import { renderJson } from '../../src/render/json.ts'
import { COMMENT_BUDGET, renderMarkdown } from '../../src/render/markdown.ts'
import { renderTerminal } from '../../src/render/terminal.ts'
import type { Finding, Lapse } from '../../src/rules/outcome.ts'
import { parseReport } from '../e2e/report.ts'
import { attestation, waiver } from '../helpers/exemptions.ts'
import { finding, rowWith, spanIn } from '../helpers/findings.ts'
import { cluster, reportOf } from '../render/report.ts'

const DATE = '2026-11-24'

const drill = (until: string): Lapse => ({ kind: 'drill', state: 'dated', until, says: `A drill until ${until}.` })
const OVER: Lapse = { kind: 'kubernetes', state: 'over', says: 'Its time is up.' }
const UNKNOWN: Lapse = { kind: 'kubernetes', state: 'unknown', says: 'Nobody knows.' }

const lasting = (lapse: Lapse): Finding => ({ ...finding('warn', { at: spanIn('cluster.yml', 7) }), lapse })

function judged(name: string, lapses: readonly Lapse[], exemptions: readonly Exemption[] = []): ClusterReport {
  const row = rowWith(lapses.map(lasting))
  return { ...cluster(name), rows: compareRows(applyExemptions([row], exemptions, name, DATE), undefined) }
}

const expiring = (exemption: Exemption): ExemptionStatus => ({ exemption, state: 'expiring', isComing: false })

/** A report of the whole repository. */
function reportWith(clusters: readonly ClusterReport[], exemptions: readonly ExemptionStatus[] = []): Report {
  return reportOf(clusters, { exemptions, expiries: expiriesOf(clusters, exemptions, DATE) })
}

const terminal = (report: Report): string =>
  renderTerminal(report, { color: false, verbose: false, text: () => undefined }).text

describe('what expires', () => {
  test.each([
    ['2026-11-24', 1],
    ['2026-12-24', 1],
    ['2026-12-25', 0],
  ])('a drill that counts up to %s is told %i times', (until, times) => {
    expect(expiriesOf([judged('prod', [drill(until)])], [], DATE)).toHaveLength(times)
  })

  test('is in order: what is over, what ends first, what nobody knows', () => {
    const all = expiriesOf(
      [judged('prod', [UNKNOWN, drill('2026-12-20'), OVER, drill('2026-12-01')])],
      [expiring(waiver({ until: '2026-12-10' })), { ...expiring(attestation()), state: 'active' }],
      DATE,
    )
    expect(all.map((one) => lastDayOf(one) ?? (one.kind === 'exemption' ? '' : one.lapse.state))).toEqual([
      'over',
      '2026-12-01',
      '2026-12-10',
      '2026-12-20',
      'unknown',
    ])
  })

  test('is not told of what a waiver accepts: the waiver’s end is', () => {
    expect(expiriesOf([judged('prod', [OVER], [waiver()])], [], DATE)).toEqual([])
  })
})

describe('the section', () => {
  const report = reportWith(
    [judged('a', [UNKNOWN]), judged('b', [UNKNOWN, OVER])],
    [expiring(waiver({ until: '2026-12-10' })), { ...expiring(attestation()), state: 'expired' }],
  )
  const lines = [
    '`b`: Its time is up. (cluster.yml:7)',
    'The waiver of `example` for `prod` ends with `2026-12-10`; `@sre` may renew it. (policy.yml:4)',
  ]

  test('says each thing once, with its place', () => {
    expect(renderMarkdown(report, {}, COMMENT_BUDGET).text).toContain(
      `**Expires within 30 days**\n\n${lines.map((line) => `- ${line}`).join('\n')}\n\n`,
    )
    expect(terminal(report)).toContain(`Expires within 30 days.\n${lines.map((line) => `  ${line}`).join('\n')}\n\n`)
    expect(terminal(report).match(/may renew it/g)).toHaveLength(1)
    expect(terminal(report)).toContain('ended with `2026-12-31`')
    // That nobody knows the day is no news of these 30 days.
    expect(terminal(report)).not.toContain('Nobody knows.')
  })

  test('is a list in the JSON report, an entry for each cluster', () => {
    const place = { path: 'cluster.yml', line: 7 }
    const row = { kind: 'kubernetes', rule: 'example', until: null, ...place }
    expect(parseReport(renderJson(report)).expiring).toEqual([
      { ...row, cluster: 'b', state: 'over', message: 'Its time is up.' },
      {
        kind: 'waiver',
        rule: 'example',
        cluster: 'prod',
        state: 'expiring',
        until: '2026-12-10',
        message: 'The waiver of `example` for `prod` ends with `2026-12-10`; `@sre` may renew it.',
        path: 'policy.yml',
        line: 4,
      },
      { ...row, cluster: 'a', state: 'unknown', message: 'Nobody knows.' },
      { ...row, cluster: 'b', state: 'unknown', message: 'Nobody knows.' },
    ])
  })

  test('is not there where nothing expires, and null where only a change was looked at', () => {
    const quiet = reportWith([judged('prod', [drill('2027-12-31')])])
    expect(terminal(quiet) + renderMarkdown(quiet, {}, COMMENT_BUDGET).text).not.toContain('Expires')
    expect(parseReport(renderJson(quiet)).expiring).toEqual([])
    const change = reportOf([judged('prod', [OVER])], { exemptions: [expiring(waiver())] })
    expect(terminal(change)).not.toContain('Expires')
    expect(terminal(change)).toContain('`@sre` may renew it.')
    expect(parseReport(renderJson(change)).expiring).toBeNull()
  })
})
