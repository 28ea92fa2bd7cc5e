import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../../dev/git-fixture.ts'
import { findingsOf, type Told } from '../../src/compare/findings.ts'
import type { Report } from '../../src/compare/report.ts'
import type { Delivery, Place } from '../../src/publish/delivery.ts'
import type { Request } from '../../src/publish/requests.ts'
import { settle } from '../../src/publish/ledger.ts'
import type { Publication } from '../../src/publish/publication.ts'
import { deliver } from '../../src/publish/publish.ts'
import { logLine, markdown } from '../../src/render/escape.ts'
import { settingsFrom } from '../../src/settings/settings.ts'
import { commandsOf } from '../e2e/scenario.ts'
import { anyReport } from '../render/any-report.ts'
import { at, cluster, reportOf, row } from '../render/report.ts'

const written = (place: Place, ...findings: readonly string[]): Delivery => ({
  place,
  state: 'written',
  findings: new Set(findings),
})

describe('the sum', () => {
  const report = reportOf([cluster('prod', row('fail', 'Bad.', [at('a.yml'), at('b.yml')]))], {
    problems: [{ level: 'warn', message: 'Odd.', at: at('c.yml', 3) }],
  })
  const [first = '', second = '', third = ''] = findingsOf(report).map(({ id }) => id)

  test('says how much of it each place shows, what shows all of it last', () => {
    const all = [first, second, third]
    expect(
      settle(report, [
        written('log', ...all),
        written('annotations', first),
        written('job summary', ...all),
        written('comment', first, third),
        written('JSON report', ...all),
      ]),
    ).toEqual({
      missing: [],
      sum: '3 findings: 1 annotated, 2 in the comment, all in the log, the job summary and the JSON report.',
    })
  })

  test('names no place that was not written', () => {
    const failed: Delivery = { place: 'comment', state: 'failed', findings: new Set([first]) }
    const skipped: Delivery = { place: 'check run', state: 'skipped', findings: new Set() }
    expect(settle(report, [written('log', first), failed, skipped, written('annotations', second)])).toEqual({
      missing: ['warn: Odd. (c.yml:3)'],
      sum: '3 findings: 1 in the log, 1 annotated.',
    })
  })

  test('of one finding, and of none', () => {
    const one = reportOf([cluster('prod', row('fail', 'Bad.'))])
    expect(settle(one, [written('log', ...findingsOf(one).map(({ id }) => id))]).sum).toBe('1 finding: in the log.')
    expect(settle(reportOf([cluster('prod', row('pass', 'Good.'))]), [written('log')])).toEqual({
      missing: [],
      sum: undefined,
    })
  })

  test('tells in full what only programs would read', () => {
    const { missing } = settle(report, [written('JSON report', first, second, third), written('log', second)])
    expect(missing).toEqual(['fail: prod: release-channel: Bad. (a.yml:1) Bad.', 'warn: Odd. (c.yml:3)'])
    const unknown = reportOf([cluster('prod', row('unknown', 'Hidden.', [undefined]))])
    expect(settle(unknown, []).missing).toEqual(['unknown: prod: release-channel: Hidden. Hidden.'])
  })
})

/** A failure with a status, as Octokit throws it. */
const refusal = (status: number, message: string): Error => Object.assign(new Error(message), { status })

const API = ['works', 'forbidden', 'too long', 'abuse', 'down'] as const
const FILE = ['works', 'unset', 'unwritable', 'nearly full'] as const

interface Faults {
  readonly api: (typeof API)[number]
  readonly pullRequest: boolean
  readonly comment: 'always' | 'never'
  readonly summary: (typeof FILE)[number]
  readonly json: boolean
  readonly annotations: boolean
}

const anyFaults = fc.record<Faults>({
  api: fc.constantFrom(...API),
  pullRequest: fc.boolean(),
  comment: fc.constantFrom('always', 'never'),
  summary: fc.constantFrom(...FILE),
  json: fc.boolean(),
  annotations: fc.boolean(),
})

describe('whatever fails', () => {
  const folder = temporaryFolder('deckhouse-readiness-ledger-')
  const summary = process.env['GITHUB_STEP_SUMMARY']
  beforeEach(() => mkdirSync(folder.path, { recursive: true }))
  afterEach(() => {
    folder.remove()
    if (summary === undefined) delete process.env['GITHUB_STEP_SUMMARY']
    else process.env['GITHUB_STEP_SUMMARY'] = summary
  })

  test('each finding stands in a place that people read, and each place tells what it claims', async () => {
    const seen = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(anyReport, anyFaults, async (report, faults) => {
        const { deliveries, texts } = await run(report, faults, folder.path)
        for (const told of findingsOf(report)) {
          const readable = deliveries.filter(({ findings }) => findings.has(told.id))
          expect(readable.filter(({ state }) => state !== 'written')).toEqual([])
          expect(readable.map(({ place }) => place)).toContain('log')
          for (const { place } of readable) {
            seen.set(place, (seen.get(place) ?? 0) + 1)
            expect([place, told.id, isIn(told, place, texts)]).toEqual([place, told.id, true])
          }
        }
        const log = texts.get('log') ?? ''
        if (findingsOf(report).length > 0) expect(log.trimEnd().split('\n').at(-1)).toMatch(/^\d+ findings?: .*\.$/)
        for (const { said } of deliveries) if (said !== undefined) expect(log).toContain(said)
        // A comment that nobody asked for is not missed, and what is wrong with the JSON report ends the run.
        const silent = deliveries.filter(({ state, said }) => state === 'failed' && said === undefined)
        const excused: readonly Place[] = faults.comment === 'never' ? ['comment', 'JSON report'] : ['JSON report']
        expect(silent.filter(({ place }) => !excused.includes(place))).toEqual([])
      }),
      { numRuns: 150 },
    )
    expect([...seen.keys()].toSorted()).toEqual(['JSON report', 'annotations', 'comment', 'job summary', 'log'])
  })

  test('the log is whole before a JSON report that cannot be written ends the run', async () => {
    const report = reportOf([cluster('prod', row('fail', 'Bad.'))])
    const faults: Faults = {
      api: 'works',
      pullRequest: true,
      comment: 'always',
      summary: 'works',
      json: false,
      annotations: true,
    }
    const { texts, error } = await run(report, faults, folder.path)
    expect(error).toMatch(/^json-file: `.*` cannot be written: /)
    expect(texts.get('log')).toContain('Bad.')
    expect(texts.get('comment')).toContain('1 finding: 1 annotated, 1 here.')
    expect(texts.get('log')).toContain('1 finding: in the log, the annotations, the job summary and the comment.\n')
  })
})

/** Whether the sentence of a finding can be read in the text of a place. */
function isIn(told: Told, place: Place, texts: ReadonlyMap<Place, string>): boolean {
  const words = 'problem' in told ? told.problem.message : told.finding.because
  const text = texts.get(place) ?? ''
  const lines = (): string =>
    words
      .split('\n')
      .map((line) => logLine(line))
      .join('\n')
  switch (place) {
    case 'log':
      return text.includes(logLine(words))
    case 'annotations':
      return commandsOf(text).some(({ message }) => message.includes(lines()))
    case 'JSON report':
      return text.includes(JSON.stringify(words))
    default:
      return text.includes(markdown(words))
  }
}

interface Ran {
  readonly deliveries: readonly Delivery[]
  /** What stands in each place. */
  readonly texts: ReadonlyMap<Place, string>
  readonly error: string | undefined
}

async function run(report: Report, faults: Faults, folder: string): Promise<Ran> {
  const files = { summary: join(folder, 'summary'), json: join(folder, faults.json ? 'report.json' : '') }
  const before = faults.summary === 'nearly full' ? `${'x'.repeat(898_000)}\n` : ''
  writeFileSync(files.summary, before)
  const paths = {
    works: files.summary,
    unset: '',
    unwritable: join(folder, 'nowhere', 'summary'),
    'nearly full': files.summary,
  }
  process.env['GITHUB_STEP_SUMMARY'] = paths[faults.summary]
  const comments: string[] = []
  const publication: Publication = {
    report,
    settings: settingsFrom({ comment: faults.comment, annotations: String(faults.annotations) }, '2026-11-23'),
    context: {
      eventName: 'pull_request',
      owner: 'acme',
      repo: 'infra',
      serverUrl: 'https://github.com',
      workspace: folder,
      sha: undefined,
      run: '1.1',
      mergeGroup: undefined,
      pullRequest: faults.pullRequest
        ? { number: 1, headSha: 'a', baseSha: 'b', baseRef: 'main', fork: false }
        : undefined,
    },
    revisions: { head: 'a', base: 'b', policy: 'b' },
    head: { files: [] },
    base: { files: [] },
    changedFiles: new Set(),
    token: 'ghs_x',
    jsonFile: files.json,
    htmlFile: '',
    request: async () => api(faults.api, comments),
  }
  const { result, output } = await captured(() => deliver(publication))
  const isCommand = (line: string): boolean => line.startsWith('::')
  return {
    deliveries: result.deliveries,
    error: result.json.error?.message,
    texts: new Map<Place, string>([
      [
        'log',
        output
          .split('\n')
          .filter((line) => !isCommand(line))
          .join('\n')
          .replaceAll(/\u001B\[\d*m/g, ''),
      ],
      ['annotations', output.split('\n').filter(isCommand).join('\n')],
      ['job summary', readFileSync(files.summary, 'utf8').slice(before.length)],
      ['comment', comments.at(-1) ?? ''],
      ['JSON report', faults.json ? readFileSync(files.json, 'utf8') : ''],
    ]),
  }
}

/** GitHub as far as a comment needs it. */
function api(state: Faults['api'], comments: string[]): Request {
  return (route, { body }) => {
    if (state === 'down') return Promise.reject(new Error('connect ECONNREFUSED'))
    if (route.startsWith('GET')) return Promise.resolve([])
    if (state === 'forbidden') return Promise.reject(refusal(403, 'Resource not accessible by integration'))
    if (state === 'abuse') return Promise.reject(refusal(422, 'Validation Failed'))
    const text = String(body)
    if (state === 'too long' && text.length > 3000) return Promise.reject(refusal(422, 'Body is too long'))
    comments.push(text)
    return Promise.resolve({ id: 1, html_url: 'https://github.com/1', body: text, user: { login: 'bot', type: 'Bot' } })
  }
}

/** What is written to standard output while something is done. */
async function captured<T>(act: () => Promise<T>): Promise<{ result: T; output: string }> {
  const write = process.stdout.write.bind(process.stdout)
  let output = ''
  process.stdout.write = (chunk: Uint8Array | string): boolean => {
    output += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()
    return true
  }
  try {
    return { result: await act(), output }
  } finally {
    process.stdout.write = write
  }
}
