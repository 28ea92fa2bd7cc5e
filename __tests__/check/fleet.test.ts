import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/compare/report.ts'
import { check } from '../../src/check/check.ts'
import { renderJson } from '../../src/render/json.ts'
import { COMMENT_BUDGET, renderMarkdown } from '../../src/render/markdown.ts'
import { renderTerminal } from '../../src/render/terminal.ts'
import { RULES } from '../../src/rules/index.ts'
import { policyFrom } from '../../src/settings/policy.ts'
import { settingsFrom } from '../../src/settings/settings.ts'
import { parseReport, rowOf } from '../e2e/report.ts'

/** Production clusters by name: ModuleConfig `deckhouse` with a channel and, on some day, a window from three to five. */
type Clusters = Readonly<Record<string, string>>

const manifest = (words: string): string => {
  const [channel = '', day] = words.split(' ')
  const windows = day === undefined ? '' : `\n    update: { windows: [{ from: "3:00", to: "5:00", days: [${day}] }] }`
  return `apiVersion: deckhouse.io/v1alpha1\nkind: ModuleConfig\nmetadata:\n  name: deckhouse\nspec:\n  settings:\n    releaseChannel: ${channel}${windows}\n`
}

interface Options {
  readonly raw?: Readonly<Record<string, string>>
  /** More of the policy. */
  readonly clusters?: string
  readonly within?: readonly string[]
  /** Clusters in which another file changes too. */
  readonly touched?: readonly string[]
}

const GLOBAL = 'apiVersion: deckhouse.io/v1alpha1\nkind: ModuleConfig\nmetadata:\n  name: global\nspec: {}\n'

const EVERY = 'clusters:\n  - { name: "{name}", paths: ["clusters/{name}/**"] }\n'

/** Checks clusters as a pull request from `base` to `head`, or all of them. Only `fleet-updates` is judged. */
async function run(
  head: Clusters,
  base?: Clusters,
  { raw = {}, clusters = EVERY, within, touched = [] }: Options = {},
): Promise<Report> {
  const off = RULES.filter(({ id }) => id !== 'fleet-updates').map(
    ({ id }) => `  ${id}: { level: "off", reason: Not in this test. }\n`,
  )
  const ids = RULES.map(({ id }) => id)
  const side = (texts: Clusters): { files: { path: string; text: string }[] } => ({
    files: [
      ...Object.entries(texts).map(([name, words]) => ({
        path: `clusters/${name}/deckhouse.yml`,
        text: manifest(words),
      })),
      ...touched.map((name) => ({
        path: `clusters/${name}/global.yml`,
        text: texts === head ? GLOBAL : `${GLOBAL}---`,
      })),
    ],
  })
  const names = [...new Set([...Object.keys(head), ...Object.keys(base ?? {})])]
  const changed = base === undefined ? [] : names.filter((name) => head[name] !== base[name])
  return check({
    head: side(head),
    base: base === undefined ? undefined : side(base),
    ...(within === undefined ? {} : { within }),
    changedFiles: new Set([
      ...changed.map((name) => `clusters/${name}/deckhouse.yml`),
      ...touched.map((name) => `clusters/${name}/global.yml`),
    ]),
    policy: await policyFrom('policy.yml', `version: 1\n${clusters}rules:\n${off.join('')}`, ids),
    settings: settingsFrom({ 'fail-on': 'warn', ...raw }, '2026-11-24'),
    repository: 'infra',
    notes: [],
    problems: [],
  })
}

/** The row of each cluster, as `change verdict`. */
const rows = (report: Report): Readonly<Record<string, string>> =>
  Object.fromEntries(
    parseReport(renderJson(report)).clusters.map((one) => {
      const { change, verdict } = rowOf(one, 'fleet-updates')
      return [one.name, `${change} ${verdict}`]
    }),
  )

/** The rows of clusters that are not judged, as `name: change verdict`, with their sentences. */
const worsened = (report: Report): readonly string[] =>
  parseReport(renderJson(report)).beside.map((one) => {
    const { change, verdict, because } = rowOf(one, 'fleet-updates')
    return `${one.name}: ${change} ${verdict}. ${because}`
  })

describe('where everything is judged', () => {
  test('a pair is shown in both rows, and fails the gate in the one that sorts last', async () => {
    const report = await run({ a: 'Stable Sat', b: 'Stable Sat', c: 'EarlyAccess' })
    expect(rows(report)).toEqual({ a: 'unchanged warn', b: 'unchanged warn', c: 'unchanged pass' })
    expect(report.gate.because).toEqual(['b: fleet-updates'])
    expect(report.totals).toMatchObject({ warn: 2, pass: 1 })
    expect(renderJson(report)).toContain('It counts in the row of `b`.')
  })

  test('each pair counts once, though a cluster is part of several', async () => {
    const report = await run({ a: 'Stable', b: 'Stable', c: 'Stable' })
    expect(report.gate.because).toEqual(['b: fleet-updates', 'c: fleet-updates'])
    const counting = report.clusters.flatMap(({ rows: all }) =>
      all.flatMap(({ findings }) => findings.filter(({ pair }) => pair?.countsThere === false)),
    )
    expect(counting.length).toBe(3)
  })

  test('clusters that are apart stand in one line for each reason, with the places of both sides', async () => {
    const report = await run({ a: 'Stable', b: 'EarlyAccess', c: 'RockSolid', d: 'EarlyAccess' })
    const rowsOfA = report.clusters.filter(({ name }) => name === 'a').flatMap((cluster) => cluster.rows)
    const findings = rowsOfA.filter(({ rule }) => rule.id === 'fleet-updates').flatMap((row) => row.findings)
    const file = (name: string): string => `clusters/${name}/deckhouse.yml`
    expect(
      findings.map(({ because, at, also = [] }) => [because, ...[at, ...also].map((place) => place?.path)]),
    ).toEqual([
      ['`Stable` here, `EarlyAccess` in `b`, `d`.', file('a'), file('b'), file('d')],
      ['`Stable` here, `RockSolid` in `c`.', file('a'), file('c')],
    ])
  })

  test('a pair that cannot be told counts once too', async () => {
    const report = await run({ a: '${CHANNEL}', b: 'Stable' }, undefined, { raw: { 'fail-on': 'unknown' } })
    expect(rows(report)).toEqual({ a: 'unchanged unknown', b: 'unchanged unknown' })
    expect(report.gate.because).toEqual(['b: fleet-updates'])
  })

  test('a cluster that alone was asked for counts its pairs itself', async () => {
    const report = await run({ a: 'Stable', b: 'Stable' }, undefined, { raw: { clusters: 'a' } })
    expect(rows(report)).toEqual({ a: 'unchanged warn' })
    expect(report.gate.because).toEqual(['a: fleet-updates'])
    expect(worsened(report)).toEqual([])
  })

  test('clusters that are not for production are no part of the fleet', async () => {
    const clusters = `${EVERY}  - { name: b, environment: staging, paths: ["clusters/b/**"] }\n`
    expect(rows(await run({ a: 'Stable', b: 'Stable' }, undefined, { clusters }))).toEqual({
      a: 'unchanged not-applicable',
    })
  })

  test('a cluster whose manifests the policy calls incomplete may have windows elsewhere', async () => {
    const clusters = `${EVERY}  - { name: b, complete: false, paths: ["clusters/b/**"] }\n`
    expect(rows(await run({ a: 'Stable', b: 'Stable' }, undefined, { clusters }))).toEqual({
      a: 'unchanged unknown',
      b: 'unchanged unknown',
    })
  })

  test('discovered clusters are a fleet', async () => {
    const report = await run({ a: 'Stable', b: 'Stable' }, undefined, { clusters: '' })
    expect(rows(report)).toEqual({ a: 'unchanged warn', b: 'unchanged warn' })
  })

  test.each<[readonly string[], string]>([
    [['clusters/a'], 'unchanged unknown'],
    [[''], 'unchanged not-applicable'],
  ])('what lies outside of %j is not taken for absent', async (within, expected) => {
    expect(rows(await run({ a: 'Stable' }, undefined, { within }))).toEqual({ a: expected })
  })
})

describe('on a pull request', () => {
  test('a pair belongs to the cluster that changes, and the row of the other is shown beside, seen from there', async () => {
    for (const [changing, other] of [
      ['a', 'b'],
      ['b', 'a'],
    ] as const) {
      const base = { [changing]: 'EarlyAccess Sat', [other]: 'Stable Sat', z: 'RockSolid' }
      const report = await run({ ...base, [changing]: 'Stable Sat' }, base)
      expect(rows(report)).toEqual({ [changing]: 'introduced warn' })
      expect(report).toMatchObject({ introduced: 1, gate: { because: [`${changing}: fleet-updates`] } })
      expect(worsened(report)).toEqual([
        `${other}: introduced warn. Shares \`Stable\` with \`${changing}\`, and the windows of both are open Sat 03:00–05:00 UTC. It counts in the row of \`${changing}\`.`,
      ])
    }
  })

  test('a pair that was there before is not new, and nobody gets worse', async () => {
    const base = { a: 'Stable Sat', b: 'Stable Sat' }
    const report = await run({ ...base, a: 'Stable Sat,Sun' }, base, { raw: { scope: 'introduced' } })
    expect(rows(report)).toEqual({ a: 'unchanged warn' })
    expect(report).toMatchObject({ introduced: 0, gate: { passed: true } })
    expect(worsened(report)).toEqual([])
  })

  test('a pair that both clusters bring about is one new finding', async () => {
    const base = { a: 'Stable Sat', b: 'Stable Sun' }
    const report = await run({ a: 'Stable Mon', b: 'Stable Mon' }, base)
    expect(rows(report)).toEqual({ a: 'introduced warn', b: 'introduced warn' })
    expect(report).toMatchObject({ introduced: 1, gate: { because: ['b: fleet-updates'] } })
    expect(worsened(report)).toEqual([])
  })

  test('a row counts in the sum where anything in it is its own', async () => {
    const base = { a: 'Stable Sat', b: 'Stable Sun', c: 'Stable Tue' }
    const report = await run({ ...base, a: 'Stable Mon,Tue', b: 'Stable Mon' }, base)
    expect(rows(report)).toEqual({ a: 'introduced warn', b: 'introduced warn' })
    expect(report).toMatchObject({ introduced: 2, gate: { because: ['a: fleet-updates', 'b: fleet-updates'] } })
    expect(worsened(report)).toHaveLength(1)
  })

  test('a pair that both clusters resolve is fixed once', async () => {
    const base = { a: 'Stable Sat', b: 'Stable Sat' }
    const report = await run({ a: 'Stable Mon', b: 'Stable Tue' }, base)
    expect(rows(report)).toEqual({ a: 'fixed pass', b: 'fixed pass' })
    expect(report).toMatchObject({ introduced: 0, fixed: 1, gate: { passed: true } })
  })

  test('in scope `changed` a pair counts where either of its places stands in a changed file', async () => {
    const base = { a: 'Stable Sat', b: 'Stable Sat' }
    const moved = { ...base, a: 'Stable Sat,Sun' }
    const report = await run(moved, base, { raw: { scope: 'changed' }, touched: ['b'] })
    expect(rows(report)).toEqual({ a: 'unchanged warn', b: 'unchanged warn' })
    expect(report.gate.because).toEqual(['b: fleet-updates'])
    expect((await run(base, base, { touched: ['a', 'b'] })).gate.passed).toBe(true)
  })

  test('a pair that can no longer be told still counts once', async () => {
    const base = { a: 'Stable Sat', b: 'Stable Sat' }
    const report = await run({ a: '${CHANNEL} Sat', b: 'Stable Sat,Sun' }, base)
    expect(rows(report)).toEqual({ a: 'incomparable unknown', b: 'incomparable unknown' })
    expect(report.gate.because).toEqual(['b: fleet-updates'])
    expect(report.fixed).toBe(0)
  })

  test('a new cluster brings its pairs with it', async () => {
    const base = { a: 'Stable' }
    const report = await run({ ...base, b: 'Stable' }, base)
    expect(rows(report)).toEqual({ b: 'introduced warn' })
    expect(report.introduced).toBe(1)
    expect(worsened(report)).toHaveLength(1)
  })

  test('a new cluster and one that moves to it are one new pair', async () => {
    const report = await run({ b: 'Stable', a: 'Stable' }, { b: 'EarlyAccess' })
    expect(rows(report)).toEqual({ a: 'introduced warn', b: 'introduced warn' })
    expect(report).toMatchObject({ introduced: 1, gate: { because: ['b: fleet-updates'] } })
  })

  test('a cluster that goes away takes its pairs with it', async () => {
    const report = await run({ a: 'Stable Mon' }, { a: 'Stable Sat', b: 'Stable Sat' })
    expect(rows(report)).toEqual({ a: 'fixed not-applicable' })
    expect(report.fixed).toBe(1)
  })

  test('a cluster that is renamed is the same one on both sides', async () => {
    const base = { a: 'Stable Sat', old: 'Stable Sat' }
    const report = await run({ a: 'Stable Sat,Sun', new: 'Stable Sat' }, base, { raw: { scope: 'introduced' } })
    expect(rows(report)).toEqual({ a: 'unchanged warn', new: 'unchanged warn' })
    expect(report).toMatchObject({ introduced: 0, gate: { passed: true } })
  })

  test('an unchanged cluster whose pair can no longer be told is shown as well', async () => {
    const base = { a: 'EarlyAccess', b: 'Stable' }
    const report = await run({ ...base, a: '${CHANNEL}' }, base)
    expect(worsened(report)).toEqual([
      'b: incomparable unknown. Whether `b` and `a` update together cannot be told. The release channel of `a` is the placeholder `${CHANNEL}`.',
    ])
  })

  test('what became unknown about the cluster beside asks for what would decide it', async () => {
    const base = { a: 'EarlyAccess', b: 'Stable' }
    const report = await run({ ...base, a: '${CHANNEL}' }, base)
    const [comment, log] = [
      renderMarkdown(report, {}, COMMENT_BUDGET).text,
      renderTerminal(report, { color: false, verbose: false, text: () => undefined }).text,
    ]
    const said = 'Whether `b` and `a` update together cannot be told.'
    expect(comment).toContain(`| ❔ **was pass** Production clusters do not update together | ${said}`)
    expect(log).toContain(`  ? fleet-updates   ${said}`)
    for (const text of [comment, log]) expect(text.split(said)[1]).toContain('Commit')
  })

  test('a cluster that changes too, and was not asked for, is shown beside and named as such', async () => {
    const base = { a: 'Stable Sat', b: 'Stable Sun', c: 'RockSolid' }
    const report = await run({ ...base, a: 'Stable Mon', b: 'Stable Mon' }, base, { raw: { clusters: 'a' } })
    expect(rows(report)).toEqual({ a: 'introduced warn' })
    expect(report).toMatchObject({ introduced: 1, totals: { warn: 1 }, gate: { because: ['a: fleet-updates'] } })
    expect(worsened(report)).toHaveLength(1)
    expect(report.notes).toEqual(['Not judged, for other clusters were asked for: `b`, `c`.'])
  })

  test('a waiver of the cluster beside is shown with its row', async () => {
    const base = { a: 'EarlyAccess Sat', b: 'Stable Sat' }
    const waiver = `${EVERY}waivers:\n  - { rule: fleet-updates, cluster: b, reason: For now, owner: "@sre", until: 2026-12-31 }\n`
    const report = await run({ ...base, a: 'Stable Sat' }, base, { clusters: waiver })
    const [shown] = parseReport(renderJson(report)).beside
    expect(shown?.recommendations).toMatchObject([{ id: 'fleet-updates', exempt: { kind: 'waiver' } }])
    expect(report).toMatchObject({ gate: { passed: false }, exemptions: [{ state: 'active' }] })
  })

  test('an unchanged cluster whose row gets better is not shown', async () => {
    const base = { a: 'Stable', b: 'Stable' }
    expect(worsened(await run({ ...base, a: 'EarlyAccess' }, base))).toEqual([])
    expect(worsened(await run({ ...base, a: '${CHANNEL}' }, base))).toEqual([])
  })
})
