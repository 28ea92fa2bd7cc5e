import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/compare/report.ts'
import { check } from '../../src/check/check.ts'
import { renderJson } from '../../src/render/json.ts'
import type { Side } from '../../src/read/source-file.ts'
import { RULES } from '../../src/rules/index.ts'
import { DEFAULT_POLICY, policyFrom } from '../../src/settings/policy.ts'
import { type RawSettings, settingsFrom } from '../../src/settings/settings.ts'
import { BREAK, cluster, CLUSTERS, deckhouse, ingress, policy } from '../e2e/manifests.ts'
import { type JsonRow, parseReport, rowOf } from '../e2e/report.ts'
import { checked, type Texts } from '../helpers/checked.ts'

/** Checks files under the policy of these tests. */
const run = (head: Texts, base?: Texts, raw: RawSettings = {}, text = policy()): Promise<Report> =>
  checked(head, base, { raw, policy: text })

const PROD = cluster('clusters/prod')
const BROKEN_PROD = { ...PROD, ...BREAK }

/** What became of `ingress-inlet` in each cluster: its change and its verdict. */
const inlets = (report: Report): Readonly<Record<string, string>> =>
  Object.fromEntries(
    parseReport(renderJson(report)).clusters.map((one) => {
      const { change, verdict } = rowOf(one, 'ingress-inlet')
      return [one.name, `${change} ${verdict}`]
    }),
  )

describe('a cluster finds itself at base', () => {
  test.each<[string, Texts, Texts, Readonly<Record<string, string>>]>([
    ['by its name', BROKEN_PROD, PROD, { prod: 'introduced fail' }],
    [
      'by its documents where its folder is renamed',
      { ...cluster('clusters/new'), 'clusters/new/ingress.yml': ingress('HostWithFailover') },
      BROKEN_PROD,
      { new: 'unchanged fail' },
    ],
    [
      'not at all where it is new',
      { ...PROD, 'clusters/new/ingress.yml': ingress('HostWithFailover', 'other') },
      PROD,
      { new: 'introduced fail' },
    ],
    [
      'not where it is a copy of another that stays',
      { ...BROKEN_PROD, ...cluster('clusters/copy'), 'clusters/copy/ingress.yml': ingress('HostWithFailover') },
      BROKEN_PROD,
      { copy: 'introduced fail' },
    ],
    [
      'once, where it is renamed and copied',
      {
        ...cluster('clusters/one'),
        ...cluster('clusters/two'),
        'clusters/two/deckhouse.yml': deckhouse('EarlyAccess'),
      },
      PROD,
      { one: 'unchanged pass', two: 'unchanged pass' },
    ],
  ])('%s', async (_what, head, base, expected) => {
    expect(inlets(await run(head, base))).toEqual(expected)
  })

  test('also where discovery lifts it elsewhere', async () => {
    const text = policy('')
    const base = { ...PROD, ...BREAK }
    const report = await run({ ...base, ...cluster('clusters/second') }, base, {}, text)
    expect(inlets(report)).toEqual({ second: 'unchanged pass' })
    expect(report.notes.join('\n')).toContain('Not judged, for nothing of it changes: `prod`.')
    expect(report.notes.join('\n')).not.toContain('No longer declared')
  })
})

describe('what is judged', () => {
  test('is what was asked for; of the rest it is said whether nothing changes or nobody asked', async () => {
    const base = { ...PROD, ...cluster('clusters/second'), ...cluster('clusters/third') }
    const head = { ...base, ...BREAK, 'clusters/second/ingress.yml': ingress('HostWithFailover') }
    const report = await run(head, base, { clusters: 'prod,third' })
    expect(report.clusters.map(({ name }) => name)).toEqual(['prod'])
    expect(report.notes).toEqual([
      'Not judged, for nothing of it changes: `third`.',
      'Not judged, for other clusters were asked for: `second`.',
    ])
    expect((await run(head, undefined, { clusters: 'prod' })).notes).toEqual([
      'Not judged, for other clusters were asked for: `second`, `third`.',
    ])
  })

  test('is everything without a base, in scope `all`', async () => {
    const report = await run({ ...BROKEN_PROD, ...cluster('clusters/second') }, undefined, { scope: 'introduced' })
    expect(report).toMatchObject({ compared: false, introduced: 0, gate: { passed: false, scope: 'all' } })
    expect(inlets(report)).toEqual({ prod: 'unchanged fail', second: 'unchanged pass' })
  })

  test('is the whole of a cluster with one changed file', async () => {
    const report = await run({ ...BROKEN_PROD, 'clusters/prod/deckhouse.yml': deckhouse('EarlyAccess') }, BROKEN_PROD)
    expect(inlets(report)).toEqual({ prod: 'unchanged fail' })
    expect(report).toMatchObject({ verdict: 'fail', gate: { passed: true } })
  })

  test('is a cluster that loses a file', async () => {
    const report = await run({ ...PROD, 'clusters/prod/ingress.yml': null }, PROD)
    expect(inlets(report)).toEqual({ prod: 'introduced fail' })
  })

  test('is every cluster of which a changed file is a part, and no other', async () => {
    const fleet = { ...PROD, ...cluster('clusters/second') }
    const report = await run({ ...fleet, 'clusters/second/ingress.yml': ingress('HostWithFailover') }, fleet)
    expect(inlets(report)).toEqual({ second: 'introduced fail' })
  })
})

describe('a recovery plan', () => {
  const GOOD = '# Recovery\n\nRestore with `etcdutl snapshot restore`. Last drill: 2026-10-01.\n'
  const DRAFT = '# Recovery\n'
  const FLEET = { ...PROD, ...cluster('clusters/second') }

  /** A policy that says nothing but this of the rule. */
  const planPolicy = (rule = '', clusters = CLUSTERS): string =>
    `version: 1\n${clusters}${rule === '' ? '' : `rules:\n  recovery-plan: { ${rule} }\n`}`

  /** The verdict of the row in each cluster that is judged. */
  const plans = (report: Report): Readonly<Record<string, string>> =>
    Object.fromEntries(
      parseReport(renderJson(report)).clusters.map((one) => [one.name, rowOf(one, 'recovery-plan').verdict]),
    )
  const at = async (files: Texts, text = planPolicy()): Promise<object> =>
    plans(await run({ ...FLEET, ...files }, undefined, {}, text))

  test.each([
    ['under its root', 'clusters/prod/docs/recovery.md', { prod: 'pass', second: 'unknown' }],
    ['in the folder docs', 'docs/a/recovery.md', { prod: 'pass', second: 'pass' }],
    ['at the top', 'DR.adoc', { prod: 'pass', second: 'pass' }],
    ['elsewhere', 'notes/recovery.md', { prod: 'unknown', second: 'unknown' }],
  ])('belongs to its clusters: %s', async (_what, path, expected) => {
    for (const text of [planPolicy(), planPolicy('', '')]) expect(await at({ [path]: GOOD }, text)).toEqual(expected)
  })

  test('belongs to the nearest of two clusters, one inside of the other', async () => {
    const nested = { ...cluster('clusters'), ...PROD, 'clusters/prod/dr.md': GOOD }
    const named = `clusters:
  - { name: outer, paths: ["clusters/**"] }
  - { name: prod, paths: ["clusters/prod/**"] }
`
    expect(plans(await run(nested, undefined, {}, planPolicy('', named)))).toEqual({ outer: 'unknown', prod: 'pass' })
    const found = plans(await run(nested, undefined, {}, planPolicy('', '')))
    expect(Object.values(found).toSorted()).toEqual(['pass', 'unknown'])
    expect(found).toMatchObject({ prod: 'pass' })
  })

  test('belongs to the only cluster, wherever it lies', async () => {
    expect(plans(await run({ ...PROD, 'notes/recovery.md': GOOD }, undefined, {}, planPolicy('', '')))).toEqual({
      infra: 'pass',
    })
  })

  test('that the config names is that of each cluster, wherever it lies and whatever it is', async () => {
    for (const path of ['notes/plan.txt', 'notes/plan.yml']) {
      const text = planPolicy(`path: ./${path}`)
      expect(await at({ [path]: GOOD }, text)).toEqual({ prod: 'pass', second: 'pass' })
    }
  })

  test('that the config names and that is not there fails, at the config', async () => {
    const text = planPolicy('path: docs/plan.md', '')
    const report = await run({ ...PROD, 'docs/recovery.md': GOOD }, undefined, {}, text)
    expect(plans(report)).toEqual({ infra: 'fail' })
    const row = report.clusters[0]?.rows.find(({ rule }) => rule.id === 'recovery-plan')
    expect(row?.findings).toMatchObject([{ at: { path: 'policy.yml' } }])
  })

  test('ages by the config', async () => {
    const text = planPolicy('drillWithinMonths: 1', '')
    expect(plans(await run({ ...PROD, 'dr.md': GOOD }, undefined, {}, text))).toEqual({ infra: 'warn' })
  })

  test('is no manifest, and no file that holds some', async () => {
    const yaml = `apiVersion: deckhouse.io/v1\nkind: IngressNginxController\nspec: [\n\n${GOOD}`
    const report = await run({ ...PROD, 'dr.md': yaml }, undefined, {}, planPolicy())
    expect(report).toMatchObject({ problems: [], filesRead: Object.keys(PROD).length })
    expect(plans(report)).toEqual({ prod: 'pass' })
  })

  test('that changes judges its clusters, and no other', async () => {
    const shared = await run({ ...FLEET, 'docs/dr.md': DRAFT }, { ...FLEET, 'docs/dr.md': GOOD }, {}, planPolicy())
    expect(plans(shared)).toEqual({ prod: 'warn', second: 'warn' })
    expect(shared.introduced).toBe(2)
    const own = await run({ ...FLEET, 'clusters/prod/dr.md': DRAFT }, FLEET, {}, planPolicy())
    expect(plans(own)).toEqual({ prod: 'warn' })
    const none = await run({ ...FLEET, 'notes/dr.md': DRAFT }, FLEET, {}, planPolicy())
    expect(plans(none)).toEqual({})
  })

  test('that is removed judges its clusters', async () => {
    const report = await run(FLEET, { ...FLEET, 'clusters/prod/dr.md': GOOD }, {}, planPolicy())
    expect(plans(report)).toEqual({ prod: 'unknown' })
    expect(report.introduced).toBe(1)
  })

  test('that cannot be read is unknown', async () => {
    const files = Object.entries(PROD).map(([path, text]) => ({ path, text: text ?? '' }))
    const report = await check({
      head: { files: [...files, { path: 'dr.md', unread: 'It is a Git LFS pointer.' }] },
      base: undefined,
      changedFiles: new Set(),
      policy: DEFAULT_POLICY,
      settings: settingsFrom({}, '2026-11-23'),
      repository: 'infra',
      notes: [],
      problems: [],
    })
    expect(plans(report)).toEqual({ infra: 'unknown' })
    expect(JSON.stringify(report.clusters)).toContain('`dr.md` was not read. It is a Git LFS pointer.')
  })
})

describe('scope and fail-on', () => {
  const SCOPES = ['introduced', 'changed', 'all']
  const FAIL_ON = ['fail', 'warn', 'unknown', 'never']

  /** The combinations that fail the gate. */
  async function failing(head: Texts, base: Texts): Promise<readonly string[]> {
    const matrix = SCOPES.flatMap((scope) => FAIL_ON.map((failOn) => ({ scope, 'fail-on': failOn })))
    const reports = await Promise.all(matrix.map((raw) => run(head, base, raw)))
    return reports.filter(({ gate }) => !gate.passed).map(({ gate }) => `${gate.scope} ${gate.failOn}`)
  }
  const each = (scopes: readonly string[], ...verdicts: string[]): string[] =>
    scopes.flatMap((scope) => verdicts.map((verdict) => `${scope} ${verdict}`))

  test('a fail in a file that does not change', async () => {
    const head = { ...BROKEN_PROD, 'clusters/prod/deckhouse.yml': deckhouse('EarlyAccess') }
    expect(await failing(head, BROKEN_PROD)).toEqual(each(['all'], 'fail', 'warn', 'unknown'))
  })

  test('a fail that was there before, in a file that changes', async () => {
    const head = { ...PROD, 'clusters/prod/ingress.yml': `# For a while.\n${ingress('HostWithFailover')}` }
    expect(await failing(head, BROKEN_PROD)).toEqual(each(['changed', 'all'], 'fail', 'warn', 'unknown'))
  })

  test('a fail that the change introduces', async () => {
    expect(await failing(BROKEN_PROD, PROD)).toEqual(each(SCOPES, 'fail', 'warn', 'unknown'))
  })

  test('a warning that the change introduces', async () => {
    const head = { ...PROD, 'clusters/prod/deckhouse.yml': deckhouse('RockSolid') }
    expect(await failing(head, PROD)).toEqual(each(SCOPES, 'warn', 'unknown'))
  })

  test('a value that can no longer be told', async () => {
    const head = { ...PROD, 'clusters/prod/deckhouse.yml': deckhouse('"{{ .Values.channel }}"') }
    expect(await failing(head, PROD)).toEqual(each(SCOPES, 'unknown'))
  })
})

describe('a cluster that the policy names and that has no files', () => {
  const text = policy(
    'clusters:\n  - { name: prod, paths: ["clusters/prod/**"] }\n  - { name: lost, paths: ["clusters/lost/**"] }\n',
  )

  test('is a problem that fails', async () => {
    for (const base of [undefined, PROD]) {
      const report = await run(PROD, base, {}, text)
      expect(report.problems).toMatchObject([{ level: 'fail', at: { path: 'policy.yml', start: { line: 4 } } }])
      expect(report.gate).toMatchObject({ passed: false, because: ['policy.yml:4'] })
    }
  })

  test('is one line where the change removes it', async () => {
    const report = await run(PROD, { ...PROD, ...cluster('clusters/lost') }, {}, text)
    expect(report).toMatchObject({
      problems: [],
      notes: expect.arrayContaining(['No longer declared: `lost`.']),
      gate: { passed: true },
    })
  })

  test('never fails a gate that never fails', async () => {
    expect((await run(PROD, undefined, { 'fail-on': 'never' }, text)).gate.passed).toBe(true)
  })
})

test('a file that is unread or broken is a problem of its file alone', async () => {
  const broken = 'apiVersion: deckhouse.io/v1\nkind: IngressNginxController\nspec: [\n'
  const report = await check({
    head: {
      files: [
        { path: 'a.yml', text: broken },
        { path: 'b.yml', unread: 'It is a symbolic link.' },
        { path: 'c.yml', text: deckhouse('Stable') },
      ],
    },
    base: undefined,
    changedFiles: new Set(),
    policy: DEFAULT_POLICY,
    settings: settingsFrom({}, '2026-11-23'),
    repository: 'infra',
    notes: [],
    problems: [],
  })
  expect(report.problems.map(({ at, level }) => [at?.path, level])).toEqual([
    ['a.yml', 'fail'],
    ['b.yml', 'warn'],
  ])
  expect(report.clusters).toMatchObject([{ name: 'infra', root: '.' }])
})

describe('an exemption', () => {
  const waiver = (more = ''): string =>
    `waivers: [{ rule: ingress-inlet, cluster: prod, reason: Later, owner: "@sre", until: 2026-12-31${more} }]\n`
  const waived = (text: string): string => policy() + text

  test('keeps a row out of the gate, the counts and the verdict', async () => {
    const report = await run(BROKEN_PROD, PROD, {}, waived(waiver()))
    expect(inlets(report)).toEqual({ prod: 'introduced fail' })
    expect(report).toMatchObject({ verdict: 'pass', gate: { passed: true }, totals: { fail: 0, waived: 1 } })
    expect(report.exemptions).toMatchObject([{ state: 'active', isComing: false }])
    expect(report.problems).toEqual([])
  })

  test('ends with its day', async () => {
    const report = await run(BROKEN_PROD, PROD, { date: '2027-01-01' }, waived(waiver()))
    expect(report).toMatchObject({ verdict: 'fail', gate: { passed: false }, exemptions: [{ state: 'expired' }] })
  })

  test('of a level is lifted and capped before it is exempted', async () => {
    const text = policy().replace('rules:\n', 'rules:\n  ingress-inlet: { level: warn }\n')
    const capped = await run(BROKEN_PROD, PROD, { 'fail-on': 'warn' }, text)
    expect(capped).toMatchObject({ verdict: 'warn', gate: { passed: false } })
    const both = await run(BROKEN_PROD, PROD, { 'fail-on': 'warn' }, text + waiver())
    expect(both).toMatchObject({ verdict: 'pass', gate: { passed: true } })
  })

  test('that only head has is pending, and the change that adds it is told', async () => {
    const ids = RULES.map(({ id }) => id)
    const [base, head] = [await policyFrom('p.yml', policy(), ids), await policyFrom('p.yml', waived(waiver()), ids)]
    const side = (texts: Texts): Side => ({
      files: Object.entries(texts).map(([path, text]) => ({ path, text: text ?? '' })),
    })
    const report = await check({
      head: side(BROKEN_PROD),
      base: side(PROD),
      changedFiles: new Set(Object.keys(BREAK)),
      policy: base,
      coming: { changes: [{ effect: 'weaker', message: 'It is.' }], exemptions: head.exemptions },
      settings: settingsFrom({}, '2026-11-23'),
      repository: 'infra',
      notes: [],
      problems: [],
    })
    expect(report).toMatchObject({
      verdict: 'fail',
      gate: { passed: false },
      exemptions: [{ state: 'pending', isComing: true }],
      gateChanges: [{ message: 'It is.' }],
    })
  })

  test('for a cluster that is none is a problem that fails nothing', async () => {
    const report = await run(PROD, undefined, {}, waived(waiver().replace('cluster: prod', 'cluster: prodd')))
    expect(report.gate.passed).toBe(true)
    expect(report.problems).toMatchObject([
      {
        level: 'warn',
        at: { path: 'policy.yml' },
        message:
          'The waiver of `ingress-inlet` is for `prodd`, which is no cluster. Did you mean `prod`? Allowed: `prod`, `*`.',
      },
    ])
    expect(report.exemptions).toMatchObject([{ state: 'unused' }])
  })

  test('for a cluster that is not judged, or that is removed, is no problem', async () => {
    const fleet = { ...PROD, ...cluster('clusters/second') }
    const changed = { ...fleet, 'clusters/second/deckhouse.yml': deckhouse('EarlyAccess') }
    const report = await run(changed, fleet, {}, waived(waiver()))
    expect(report).toMatchObject({ problems: [], exemptions: [{ state: 'active' }] })
    const removed = await run(cluster('clusters/second'), fleet, {}, waived(waiver()))
    expect(removed).toMatchObject({ problems: [], exemptions: [{ state: 'unused' }] })
  })
})

test('a fact of the config decides what manifests leave open, with the line of the config as its place', async () => {
  const text = `apiVersion: deckhouse.io/v1
kind: StaticClusterConfiguration
---
apiVersion: deckhouse.io/v1
kind: NodeGroup
metadata: { name: master }
spec: { nodeType: Static }
`
  const config = (facts: string): string => `version: 1\nclusters:\n  - name: prod\n    paths: ["prod/**"]\n${facts}`
  const resources = async (facts: string): Promise<JsonRow | undefined> =>
    parseReport(
      renderJson(await run({ 'prod/a.yml': text }, undefined, {}, config(facts))),
    ).clusters[0]?.recommendations.find(({ id }) => id === 'master-resources')
  expect(await resources('')).toMatchObject({ verdict: 'unknown' })
  const facts = (cpu: number): string =>
    `    facts:\n      nodes:\n        master: { cpu: ${cpu}, memory: 16Gi, disk: 100Gi }\n`
  expect(await resources(facts(8))).toMatchObject({ verdict: 'pass' })
  const short = await resources(facts(2))
  expect(short?.verdict).toBe('fail')
  expect(short?.places).toContainEqual(expect.objectContaining({ path: 'policy.yml', line: 7 }))
})
