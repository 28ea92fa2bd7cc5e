import { describe, expect, test } from 'vitest'
import { BREAK, cluster, CLUSTERS, HEALTHY, ingress, policy } from './manifests.ts'
import { markerOf, pullRequest, type Run, type Scenario } from './scenario.ts'

/** What `docs/matrix.md` and `docs/organization-policy.md` promise. */

const BASE = { ...HEALTHY, ...cluster('clusters/second'), ...cluster('clusters/third') }

/** The legs of a matrix, one after the other. */
async function legs(scenario: Scenario, names: readonly string[]): Promise<Readonly<Record<string, Run>>> {
  const runs: Record<string, Run> = {}
  for (const name of names) runs[name] = await scenario.check({ inputs: { clusters: name, target: name } })
  return runs
}

const verdicts = (runs: Readonly<Record<string, Run>>): readonly unknown[] =>
  Object.entries(runs).map(([name, { exitCode, outputs }]) => [name, exitCode, outputs['verdict']])

describe('a matrix with a leg for each cluster', () => {
  test('judges and comments each on its own; one without a change passes without a comment', async () => {
    const head = { ...BREAK, 'clusters/second/ingress.yml': ingress('HostPortWithProxyProtocol') }
    const scenario = await pullRequest({ base: BASE, head })
    const runs = await legs(scenario, ['prod', 'second', 'third'])
    expect(verdicts(runs)).toEqual([
      ['prod', 1, 'fail'],
      ['second', 0, 'pass'],
      ['third', 0, 'nothing'],
    ])
    expect(runs['second']?.report?.clusters.map(({ name }) => name)).toEqual(['second'])
    expect(scenario.github.comments().map(({ body }) => markerOf(body)['target'])).toEqual(['prod', 'second'])
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
