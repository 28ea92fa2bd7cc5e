import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findingsOf } from '../../src/compare/findings.ts'
import type { Report } from '../../src/compare/report.ts'
import { renderSarif, type SarifOptions } from '../../src/render/sarif/sarif.ts'
import { RULES } from '../../src/rules/index.ts'
import { attestation, waiver } from '../helpers/exemptions.ts'
import { anyReport } from './any-report.ts'
import { fleetReport, on } from './fleet.ts'
import { at, cluster, reportOf, row } from './report.ts'

interface Place {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string }
    readonly region?: Readonly<Record<string, number>>
  }
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[]
}

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly Place[]
  readonly relatedLocations?: readonly Place[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly baselineState?: string
  readonly suppressions?: readonly { readonly justification: string; readonly location?: Place }[]
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri?: string }[] } }
  readonly automationDetails: { readonly id: string }
  readonly versionControlProvenance?: readonly unknown[]
  readonly invocations: readonly {
    readonly executionSuccessful: boolean
    readonly toolExecutionNotifications: readonly {
      readonly level: string
      readonly message: { readonly text: string }
      readonly locations?: readonly Place[]
      readonly associatedRule?: { readonly id: string; readonly index: number }
    }[]
  }[]
  readonly results: readonly Result[]
}

const OPTIONS: SarifOptions = { links: { pages: 'https://example.com/rules' }, target: 'default' }

function runOf(report: Report, options: Partial<SarifOptions> = {}): Run {
  const log: { version: string; runs: readonly Run[] } = JSON.parse(
    renderSarif(report, { ...OPTIONS, ...options }).text,
  )
  expect([log.version, log.runs.length]).toEqual(['2.1.0', 1])
  return log.runs[0] ?? expect.fail('There is no run.')
}

const notes = (run: Run): readonly string[] =>
  run.invocations.flatMap((one) =>
    one.toolExecutionNotifications.map(({ level, message }) => `${level}: ${message.text}`),
  )

const fingerprints = ({ results }: Run): readonly string[] =>
  results.map(({ partialFingerprints }) => partialFingerprints['readinessIdentity/v1'] ?? '')

describe('results', () => {
  test('are what fails and warns, with place, object and the next step', () => {
    const span = { path: 'clusters/a b/ü#1.yml', start: { line: 3, column: 5 }, end: { line: 3, column: 21 } }
    const report = reportOf([
      cluster(
        'eu',
        row('fail', 'It is bad.', [span]),
        row('warn', 'It is poor.'),
        row('unknown', 'Who knows.'),
        row('pass', 'Good.'),
      ),
    ])
    const { results } = runOf(report)
    expect(results).toHaveLength(2)
    expect(results[0]).toEqual({
      ruleId: 'release-channel',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'eu: It is bad. It is bad.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'clusters/a%20b/%C3%BC%231.yml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 21 },
          },
          logicalLocations: [{ fullyQualifiedName: 'eu/Object/0/spec', kind: 'object' }],
        },
      ],
      partialFingerprints: { 'readinessIdentity/v1': '["release-channel","eu","Object/0","spec",1]' },
      baselineState: 'new',
    })
    expect(results[1]).toMatchObject({ level: 'warning', message: { text: 'eu: It is poor. It is poor.' } })
  })

  test('of a region are exactly the text, one-based with its end behind the last character', async () => {
    const text = 'a: 1\nspec:\n  inlet: HostWithFailover\n'
    const span = { path: 'x.yml', start: { line: 3, column: 10 }, end: { line: 3, column: 26 } }
    const [result] = runOf(reportOf([cluster('eu', row('fail', 'Bad.', [span]))])).results
    const { startLine = 0, startColumn = 0, endColumn = 0 } = result?.locations[0]?.physicalLocation.region ?? {}
    expect(text.split('\n')[startLine - 1]?.slice(startColumn - 1, endColumn - 1)).toBe('HostWithFailover')
  })

  test('have a place even where the finding has none, for one without would lose the whole upload', () => {
    const absent = row('fail', 'Nothing declares it.', [undefined])
    const [first, second] = runOf(
      reportOf([cluster('eu', absent, row('pass', 'Fine.', [at('z.yml'), at('b.yml', 9)])), cluster('us', absent)]),
    ).results
    expect(first?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'b.yml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 1 },
    })
    expect(second?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'clusters/us', uriBaseId: '%SRCROOT%' },
    })
  })

  test('that are waived are suppressed, with who, until when, why and where', () => {
    const exemption = waiver()
    const bad = row('fail', 'Bad.')
    const report = reportOf([cluster('eu', { ...bad, covers: [{ exemption, findings: bad.findings }] })])
    const [result] = runOf(report).results
    expect(result?.suppressions).toMatchObject([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'Waived until 2026-12-31 by @sre: The third master arrives later.',
        location: { physicalLocation: { artifactLocation: { uri: 'policy.yml' } } },
      },
    ])
    const foreign = { path: 'policy.yml', url: 'https://example.com/policy.yml' }
    expect(runOf(report, { links: { foreign } }).results[0]?.suppressions?.[0]).not.toHaveProperty('location')
  })

  test('say whether they are new only where something was compared', () => {
    const report = reportOf([cluster('eu', row('fail', 'Old.', [at('a.yml')], 'unchanged'))])
    expect(runOf(report).results[0]?.baselineState).toBe('unchanged')
    expect(runOf({ ...report, compared: false }).results[0]).not.toHaveProperty('baselineState')
  })

  test('name the rule at its index, with its page where the address is known', () => {
    const { tool } = runOf(reportOf([]))
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id))
    expect(tool.driver.rules[0]?.helpUri).toBe('https://example.com/rules/release-channel/release-channel.md')
    expect(runOf(reportOf([]), { links: {} }).tool.driver.rules[0]).not.toHaveProperty('helpUri')
  })
})

describe('fingerprints', () => {
  const fleet = { eu: on('Stable', 'Sat 03:00-05:00'), us: on('Stable', 'Sat 04:00-06:00') }

  test('survive lines that move, and values that change', async () => {
    const before = await fleetReport(fleet)
    const after = await fleetReport(fleet, undefined, '', '# A line.\n'.repeat(10))
    const lines = (report: Report): readonly unknown[] =>
      runOf(report).results.map(({ locations }) => locations[0]?.physicalLocation.region?.['startLine'])
    expect(lines(after)).not.toEqual(lines(before))
    expect(fingerprints(runOf(after))).toEqual(fingerprints(runOf(before)))
    const moved = await fleetReport({ ...fleet, us: on('Stable', 'Sat 04:30-06:00') })
    expect(fingerprints(runOf(moved))).toEqual(fingerprints(runOf(before)))
  })

  test('are never shared, also by findings that compare as the same', () => {
    const [one, two] = [row('fail', 'A.', [at('a.yml'), at('b.yml')]), row('fail', 'A.', [at('a.yml')])]
    const all = fingerprints(runOf(reportOf([cluster('eu', one, two), cluster('us', one)])))
    expect(all).toHaveLength(5)
    expect(new Set(all).size).toBe(5)
  })
})

describe('notifications', () => {
  test('tell what is no result', () => {
    const report = reportOf([cluster('eu', row('unknown', 'Who knows.', [at('u.yml', 4)]))], {
      problems: [
        { at: at('p.yml'), level: 'fail', message: 'It cannot be parsed.' },
        { path: 'q.yml', level: 'warn', message: 'It is large.' },
      ],
      notes: ['Nothing else.'],
    })
    const run = runOf(report)
    expect(run.results).toEqual([])
    expect(notes(run)).toEqual([
      'error: It cannot be parsed.',
      'warning: It is large.',
      'note: eu: Who knows. Who knows.',
      'note: Nothing else.',
    ])
    const [, large, unknown] = run.invocations[0]?.toolExecutionNotifications ?? []
    expect(large?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'q.yml', uriBaseId: '%SRCROOT%' },
    })
    expect(unknown).toMatchObject({ associatedRule: { id: 'release-channel', index: 0 } })
  })

  test('say nothing of what a person vouches for', () => {
    const open = row('unknown', 'Who knows.', [at('a.yml'), at('b.yml')])
    const covers = [{ exemption: attestation(), findings: open.findings.slice(0, 1) }]
    expect(notes(runOf(reportOf([cluster('eu', { ...open, covers })])))).toEqual(['note: eu: Who knows. Who knows.'])
  })

  test('say that a rule crashed, and that the run is not whole', () => {
    const crashed = { ...row('unknown', 'It crashed.'), verdict: 'error' as const }
    const run = runOf(reportOf([cluster('eu', crashed)]))
    expect(run.invocations[0]?.executionSuccessful).toBe(false)
    expect(notes(run)).toEqual(['error: eu: It crashed. It crashed.'])
    expect(runOf(reportOf([])).invocations[0]?.executionSuccessful).toBe(true)
  })

  test('say what is cut, and what warns is cut before what fails', () => {
    const report = reportOf([
      cluster(
        'eu',
        row('warn', 'Poor.', [at('a.yml'), at('b.yml')]),
        row('fail', 'Bad.', [at('c.yml')]),
        row('unknown', 'Eh.', [at('d.yml'), at('e.yml')]),
      ),
    ])
    const run = runOf(report, { limits: { results: 2, notifications: 1, bytes: 1_000_000 } })
    expect(run.results.map(({ level }) => level)).toEqual(['warning', 'error'])
    expect(notes(run)).toEqual([
      'warning: 1 result left out for want of room; the JSON report has all of it.',
      'warning: 1 notification left out for want of room; the JSON report has all of it.',
      'note: eu: Eh. Eh.',
    ])
    const none = runOf(report, { limits: { results: 10, notifications: 10, bytes: 100 } })
    expect([none.results.length, notes(none).length]).toEqual([0, 2])
  })

  test('say how many of very many places are cut', () => {
    const bad = row('fail', 'Bad.')
    const also = Array.from({ length: 1500 }, (_, index) => at(`f${index}.yml`))
    const run = runOf(reportOf([cluster('eu', { ...bad, findings: bad.findings.map((one) => ({ ...one, also })) })]))
    expect((run.results[0]?.relatedLocations?.length ?? 0) + (run.results[0]?.locations.length ?? 0)).toBe(1000)
    expect(notes(run)[0]).toBe(
      'warning: 501 related locations left out for want of room; the JSON report has all of it.',
    )
  })
})

test('the upload is filed under the target, and knows the commit where somebody does', () => {
  const provenance = { repositoryUri: 'https://example.com/acme/infra', revisionId: '0123abc' }
  const run = runOf(reportOf([]), { target: 'prod-eu', provenance })
  expect(run.automationDetails.id).toBe('deckhouse-production-readiness/prod-eu/')
  expect(run.versionControlProvenance).toEqual([provenance])
  expect(runOf(reportOf([]))).not.toHaveProperty('versionControlProvenance')
})

test('any report gives the same bytes twice, holds what it claims, and never shares a fingerprint', () => {
  fc.assert(
    fc.property(anyReport, fc.integer({ min: 200, max: 20_000 }), (report, bytes) => {
      const limits = { results: 8, notifications: 8, bytes }
      const { text, findings } = renderSarif(report, { ...OPTIONS, limits })
      expect(renderSarif(report, { ...OPTIONS, limits }).text).toBe(text)
      const run = runOf(report, { limits })
      expect(new Set(fingerprints(run)).size).toBe(run.results.length)
      for (const told of findingsOf(report)) {
        if (!findings.has(told.id)) continue
        const words = 'problem' in told ? told.problem.message : told.finding.because
        expect(
          [...run.results.map(({ message }) => message.text), ...notes(run)].some((one) => one.includes(words)),
        ).toBe(true)
      }
      for (const { locations, relatedLocations = [] } of run.results)
        for (const { physicalLocation } of [...locations, ...relatedLocations])
          expect(() => new URL(physicalLocation.artifactLocation.uri, 'file:///')).not.toThrow()
    }),
    { numRuns: 150 },
  )
})
