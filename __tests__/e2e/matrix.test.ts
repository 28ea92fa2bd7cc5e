import { describe, expect, test } from 'vitest'
import { BREAK, cluster, CLUSTERS, HEALTHY, ingress, POLICY, policy } from './manifests.ts'
import type { Files } from '../../dev/git-fixture.ts'
import { raceFaults } from './race.ts'
import { onlyComment, pullRequest, rowOf, type Run, type Scenario } from './scenario.ts'

/** What `docs/matrix.md` and `docs/organization-policy.md` promise. */

const BASE = { ...HEALTHY, ...cluster('clusters/second'), ...cluster('clusters/third') }

/** The legs of a matrix, one after the other: jobs of one run. */
async function legs(scenario: Scenario, names: readonly string[], runId = 1): Promise<Readonly<Record<string, Run>>> {
  const runs: Record<string, Run> = {}
  for (const name of names) runs[name] = await scenario.check({ inputs: { clusters: name }, runId })
  return runs
}

/** The head lines of the only comment. */
const headLines = (scenario: Scenario): readonly string[] =>
  onlyComment(scenario)
    .split('\n')
    .filter((line) => line.startsWith('#'))

const verdicts = (runs: Readonly<Record<string, Run>>): readonly unknown[] =>
  Object.entries(runs).map(([name, { exitCode, outputs }]) => [name, exitCode, outputs['verdict']])

describe('a matrix with a leg for each cluster', () => {
  test('judges each on its own, with a part each in one comment; one without a change passes without a part', async () => {
    const head = { ...BREAK, 'clusters/second/ingress.yml': ingress('HostPortWithProxyProtocol') }
    const scenario = await pullRequest({ base: BASE, head })
    const runs = await legs(scenario, ['prod', 'second', 'third'])
    expect(verdicts(runs)).toEqual([
      ['prod', 1, 'fail'],
      ['second', 0, 'pass'],
      ['third', 0, 'nothing'],
    ])
    expect(runs['second']?.report?.clusters.map(({ name }) => name)).toEqual(['second'])
    expect(headLines(scenario)).toEqual([
      '## ❌ Production readiness: of 2 reports, 1 fails, 1 passes',
      '### ❌ prod: this pull request breaks 1 recommendation',
      '### ✅ second: every recommendation is met',
    ])
    const [{ id } = { id: 0 }] = scenario.github.comments()
    expect(Object.values(runs).map(({ outputs }) => outputs['comment-url']?.replace(/.*-/, ''))).toEqual([
      String(id),
      String(id),
      '',
    ])
  })

  test('shows what is of the commit before as such, and forgets it with the next push', async () => {
    const scenario = await pullRequest({
      base: BASE,
      head: { ...BREAK, 'clusters/second/ingress.yml': ingress('HostPortWithProxyProtocol') },
    })
    await legs(scenario, ['prod', 'second'])
    const first = scenario.pull.head.slice(0, 7)
    scenario.push({ 'clusters/prod/ingress.yml': ingress('HostPortWithProxyProtocol') })
    await legs(scenario, ['prod'], 2)
    expect(headLines(scenario)).toEqual([
      '## ✅ Production readiness: of 2 reports, 1 passes, 1 is of an older commit',
      '### ✅ prod: every recommendation is met',
      '### 🕒 second: not checked at this commit yet',
    ])
    expect(onlyComment(scenario)).toContain(`At \`${first}\`: every recommendation is met. 2 of 2 met · `)
    scenario.push({ 'README.md': '# Newer\n' })
    await legs(scenario, ['prod'], 3)
    expect(headLines(scenario)).toEqual(['## ✅ Production readiness: every recommendation is met'])
  })

  test.each([1, 2, 3])('leaves one comment with all parts where legs end at the same time (%i)', async (seed) => {
    const scenario = await pullRequest({
      base: BASE,
      head: Object.fromEntries(
        ['prod', 'second', 'third'].map((name) => [`clusters/${name}/ingress.yml`, ingress('HostWithFailover')]),
      ),
      faults: raceFaults(seed),
    })
    const runs = await Promise.all(
      ['prod', 'second', 'third'].map((name) =>
        scenario.check({ inputs: { clusters: name }, runId: 1, env: { READINESS_WRITE_PACE_MS: '1000' } }),
      ),
    )
    expect(headLines(scenario)).toEqual([
      '## ❌ Production readiness: of 3 reports, 3 fail',
      '### ❌ prod: this pull request breaks 1 recommendation',
      '### ❌ second: this pull request breaks 1 recommendation',
      '### ❌ third: this pull request breaks 1 recommendation',
    ])
    for (const { exitCode, outputs } of runs) {
      expect(exitCode).toBe(1)
      expect(outputs['comment-url']).toMatch(new RegExp(`-${scenario.github.comments()[0]?.id}$`))
    }
    // The race was one: more than one leg has created a comment.
    expect(scenario.github.exchanges.filter(({ method }) => method === 'POST').length).toBeGreaterThan(1)
  })

  test('holds `fleet-updates` in each leg against the clusters of all', async () => {
    const deckhouse = (name: string, from: string): Files => ({
      [`clusters/${name}/deckhouse.yml`]: `apiVersion: deckhouse.io/v1alpha1
kind: ModuleConfig
metadata:
  name: deckhouse
spec:
  version: 1
  settings:
    releaseChannel: Stable
    update:
      windows:
        - { from: "${from}", to: "06:00", days: [Sat] }
`,
    })
    const scenario = await pullRequest({
      base: { ...BASE, [POLICY]: policy(CLUSTERS, ['fleet-updates']) },
      head: { ...deckhouse('prod', '03:00'), ...deckhouse('second', '04:00') },
    })
    const runs = await legs(scenario, ['prod', 'second'])
    for (const [name, other] of [
      ['prod', 'second'],
      ['second', 'prod'],
    ] as const) {
      const report = runs[name]?.report
      expect(report?.clusters.map((one) => one.name)).toEqual([name])
      expect(rowOf(report, 'fleet-updates')).toMatchObject({ verdict: 'warn', because: expect.stringContaining(other) })
    }
    expect(headLines(scenario)).toHaveLength(3)
  })

  test('fails every leg for a changed manifest that cannot be parsed', async () => {
    const broken = 'apiVersion: deckhouse.io/v1\nkind: NodeGroup\nmetadata:\n  name: front\nspec: [\n'
    const scenario = await pullRequest({ base: BASE, head: { 'clusters/prod/front.yml': broken } })
    expect(verdicts(await legs(scenario, ['second', 'third']))).toEqual([
      ['second', 1, 'nothing'],
      ['third', 1, 'nothing'],
    ])
  })

  test('fails the leg of a cluster that is gone', async () => {
    const removed = Object.fromEntries(Object.keys(cluster('clusters/third')).map((path) => [path, null]))
    const scenario = await pullRequest({ base: BASE, head: removed })
    const { third } = await legs(scenario, ['third'])
    expect(third?.report?.problems).toMatchObject([
      { level: 'fail', message: 'There is no cluster `third`. Found: `prod`, `second`.' },
    ])
  })
})

describe('a policy of an organization', () => {
  const inputs = { config: 'acme/infra/org/readiness.yml@main' }

  test('may have patterns that find nothing in a repository', async () => {
    const elsewhere = `${CLUSTERS}  - name: "edge-{name}"\n    paths: ["edge/{name}/**"]\n`
    const scenario = await pullRequest({ base: { ...BASE, 'org/readiness.yml': policy(elsewhere) }, head: BREAK })
    const { report } = await scenario.check({ inputs })
    expect(report?.problems).toEqual([])
    expect(report?.gate.because).toEqual(['prod: ingress-inlet'])
  })

  test('fails where it names a cluster that the repository does not have', async () => {
    const elsewhere = `${CLUSTERS}  - name: edge\n    paths: ["edge/**"]\n`
    const scenario = await pullRequest({ base: { ...BASE, 'org/readiness.yml': policy(elsewhere) }, head: {} })
    const { exitCode, report } = await scenario.check({ inputs })
    expect(exitCode).toBe(1)
    expect(report?.problems).toMatchObject([{ level: 'fail', message: expect.stringContaining('`edge`') }])
  })
})
