import { describe, expect, test } from 'vitest'
import type { Fault } from '../../dev/github-stand-in/options.ts'
import { BREAK, HEALTHY, ingress, POLICY, policy } from './manifests.ts'
import { pullRequest, type Scenario, type ScenarioOptions } from './scenario.ts'

const NAME = 'Readiness'
const inputs = { 'check-run': NAME, comment: 'never' }
const env = { READINESS_WRITE_PACE_MS: '0' }
const checks = { contents: 'read', checks: 'write' } as const

/** A node group whose label gives no role (line 8 of its document). */
const group = (index: number): string => `apiVersion: deckhouse.io/v1
kind: NodeGroup
metadata:
  name: g${index}
spec:
  nodeType: Static
  nodeTemplate:
    labels: { node-role.deckhouse.io/loki: "yes" }
`

/** A pull request that brings 120 findings in one file. */
const many = (more: Partial<ScenarioOptions> = {}): Promise<Scenario> =>
  pullRequest({
    base: { ...HEALTHY, [POLICY]: policy(undefined, ['node-roles']) },
    head: { 'clusters/prod/groups.yml': Array.from({ length: 120 }, (_, index) => group(index)).join('---\n') },
    permissions: checks,
    ...more,
  })

/** How many annotations each request about a check run carried. */
const batches = ({ github }: Scenario): readonly (readonly [string, number])[] =>
  github.exchanges
    .filter(({ method, path }) => method !== 'GET' && path.includes('/check-runs'))
    .map(({ method, requestBody }) => {
      const { output }: { output?: { annotations?: readonly unknown[] } } = Object(requestBody)
      return [method, output?.annotations?.length ?? 0]
    })

const answerOnce = (fault: Fault, nth: number) => {
  let count = 0
  return ({ method, path }: { method: string; path: string }): Fault | undefined => {
    if (method !== 'PATCH' || !path.includes('/check-runs/')) return undefined
    count += 1
    return count === nth ? fault : undefined
  }
}

describe('a check run', () => {
  test('shows every annotation, in batches, and is completed last', async () => {
    const scenario = await many()
    const run = await scenario.check({ inputs, env })
    expect(batches(scenario)).toEqual([
      ['POST', 0],
      ['PATCH', 50],
      ['PATCH', 50],
      ['PATCH', 20],
      ['PATCH', 0],
    ])
    const [made, ...others] = scenario.github.checkRuns()
    expect(others).toEqual([])
    expect(made).toMatchObject({ name: NAME, headSha: scenario.pull.head, status: 'completed', conclusion: 'success' })
    expect(made?.annotations).toHaveLength(120)
    expect(new Set(made?.annotations.map(({ startLine }) => startLine)).size).toBe(120)
    expect(made?.annotations[0]).toMatchObject({
      path: 'clusters/prod/groups.yml',
      startLine: 8,
      endLine: 8,
      startColumn: 44,
      endColumn: 49,
      level: 'warning',
    })
    expect(made?.summary).toContain('## ')
    expect(run.log).toContain('all in the log, the job summary, the check run and the JSON report.')
  })

  test('fails where the gate does', async () => {
    const scenario = await pullRequest({ head: BREAK, permissions: checks })
    const run = await scenario.check({ inputs, env })
    expect(run.exitCode).toBe(1)
    const [made] = scenario.github.checkRuns()
    expect(made).toMatchObject({ status: 'completed', conclusion: 'failure' })
    expect(made?.title).toBe('this pull request breaks 1 recommendation')
    expect(made?.annotations.map(({ path, startLine, level }) => [path, startLine, level])).toEqual([
      ['clusters/prod/ingress.yml', 7, 'failure'],
    ])
  })

  test('is not there unless it is asked for', async () => {
    const scenario = await pullRequest({ head: BREAK, permissions: checks })
    const run = await scenario.check({ env })
    expect(run.requests.filter((request) => request.includes('check-runs'))).toEqual([])
  })

  test('is left out where the token may not write it, which is said', async () => {
    for (const [fork, why] of [
      [false, 'the token lacks `permissions: checks: write`'],
      [true, 'a pull request from a fork gets a token that can only read'],
    ] as const) {
      const scenario = await pullRequest({ head: BREAK, fork, permissions: { contents: 'read', checks: 'read' } })
      const run = await scenario.check({ inputs, env })
      expect(run.log).toContain(`The check run could not be published: ${why}. The job summary has the whole report`)
      expect([run.exitCode, run.outputs['verdict'], run.outputs['gate']]).toEqual([1, 'fail', 'failed'])
    }
  })

  test('is completed with the batches that GitHub takes', async () => {
    const refusal = { status: 422, body: { message: 'Invalid request.' } }
    const scenario = await many({ faults: answerOnce(refusal, 2) })
    const run = await scenario.check({ inputs, env })
    const [made] = scenario.github.checkRuns()
    expect(made).toMatchObject({ status: 'completed', conclusion: 'success' })
    expect(made?.annotations).toHaveLength(70)
    expect(run.log).toContain('The check run shows 70 of 120 annotations: Invalid request')
    expect(run.exitCode).toBe(0)
  })

  test('gets no annotation twice where an answer is lost', async () => {
    const scenario = await many({ faults: answerOnce({ answer: 'drop' }, 1) })
    await scenario.check({ inputs, env })
    expect(scenario.github.checkRuns().map(({ status, annotations }) => [status, annotations.length])).toEqual([
      ['completed', 120],
    ])
  })

  test('that an earlier run left open is closed by the next, which makes its own', async () => {
    const scenario = await pullRequest({
      head: BREAK,
      permissions: checks,
      faults: answerOnce({ status: 422, body: { message: 'No.' } }, 2),
    })
    const run = await scenario.check({ inputs, env })
    expect(run.log).toContain('The check run could not be published: No.')
    expect(scenario.github.checkRuns().map(({ status }) => status)).toEqual(['in_progress'])
    await scenario.check({ inputs, env })
    expect(scenario.github.checkRuns().map(({ status, conclusion }) => [status, conclusion])).toEqual([
      ['completed', 'cancelled'],
      ['completed', 'failure'],
    ])
  })

  test('of a later run is not followed by one of an earlier', async () => {
    const scenario = await pullRequest({
      head: { 'clusters/prod/ingress.yml': ingress('HostWithFailover') },
      permissions: checks,
    })
    await scenario.check({ inputs, env, runId: 7 })
    const run = await scenario.check({ inputs, env, runId: 6 })
    expect(run.log).toContain('A newer run has published its check run for this commit; this one publishes none.')
    expect(scenario.github.checkRuns()).toHaveLength(1)
  })
})
