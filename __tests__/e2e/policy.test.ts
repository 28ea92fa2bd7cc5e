import { describe, expect, test } from 'vitest'
import { BREAK, cluster, CLUSTERS, deckhouse, HEALTHY, ingress, POLICY, policy } from './manifests.ts'
import { onlyComment, pullRequest, rowOf } from './scenario.ts'

/** Days from today, for the runs of this file are judged today. */
const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

const waiver = (until: string, name = 'prod'): string =>
  `waivers:\n  - { rule: ingress-inlet, cluster: ${name}, reason: Later, owner: "@sre", until: ${until} }\n`

describe('a waiver', () => {
  test('at base lets the pull request pass, and stays visible', async () => {
    const scenario = await pullRequest({ base: { ...HEALTHY, [POLICY]: policy() + waiver(day(90)) }, head: BREAK })
    const { exitCode, outputs, report, commands } = await scenario.check()
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ verdict: 'pass', gate: 'passed', fail: '0', waived: '1', attested: '0' })
    expect(rowOf(report, 'ingress-inlet')).toMatchObject({
      verdict: 'fail',
      change: 'introduced',
      exempt: { kind: 'waiver', owner: '@sre', until: day(90) },
    })
    expect(report?.exemptions).toMatchObject([{ state: 'active', rule: 'ingress-inlet' }])
    expect(commands.map(({ name }) => name)).toEqual(['notice'])
    expect(onlyComment(scenario)).toContain(`Waived until \`${day(90)}\` by \`@sre\`: Later.`)
  })

  test('in the pull request alone is pending, and the report says what the merge will bring', async () => {
    const scenario = await pullRequest({ head: { ...BREAK, [POLICY]: policy() + waiver(day(90)) } })
    const { exitCode, outputs, report } = await scenario.check()
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ verdict: 'fail', gate: 'failed', waived: '0' })
    expect(report?.exemptions).toMatchObject([{ state: 'pending' }])
    expect(report?.gateChanges).toMatchObject([
      { effect: 'weaker', message: `The waiver of \`ingress-inlet\` for \`prod\` is new, until \`${day(90)}\`.` },
    ])
    const comment = onlyComment(scenario)
    expect(comment).toContain('**This pull request changes the gate**')
    expect(comment).toContain('is new in this pull request and takes effect after the merge')
  })

  test('from the comment, pasted into the policy of base, is one that lets it pass', async () => {
    const failing = await pullRequest({ head: BREAK })
    await failing.check()
    const [, offer = ''] = /```yaml\n([^]*?)```/.exec(onlyComment(failing)) ?? []
    const text = policy() + offer.replaceAll('""', '"@sre"')
    const passing = await pullRequest({ base: { ...HEALTHY, [POLICY]: text }, head: BREAK })
    expect((await passing.check()).outputs).toMatchObject({ gate: 'passed', waived: '1' })
  })

  test('that has ended fails again, and says so', async () => {
    const scenario = await pullRequest({ base: { ...HEALTHY, [POLICY]: policy() + waiver(day(-1)) }, head: BREAK })
    expect((await scenario.check()).outputs).toMatchObject({ gate: 'failed', waived: '0' })
    expect(onlyComment(scenario)).toContain('so its row counts again')
  })

  test('for more than a year ends the check', async () => {
    const scenario = await pullRequest({ base: { ...HEALTHY, [POLICY]: policy() + waiver(day(400)) }, head: BREAK })
    const { exitCode, outputs, commands } = await scenario.check()
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ verdict: 'error' })
    expect(commands[0]?.message).toContain(`holds until \`${day(400)}\`. Allowed: up to a year`)
  })
})

describe('a pull request that changes the gate', () => {
  const STAGING = policy('clusters:\n  - { name: prod, paths: ["clusters/prod/**"], environment: staging }\n')

  test.each([
    ['its environment', STAGING, 'Cluster `prod` is new, with `clusters/prod/**`: as `staging` it is not judged.'],
    [
      'what is excluded',
      policy(`exclude: ["clusters/**"]\n${CLUSTERS}`),
      'Files that match `clusters/**` are no longer read (`exclude`).',
    ],
    [
      'a level',
      policy().replace('rules:\n', 'rules:\n  ingress-inlet: { level: warn }\n'),
      "The level of `ingress-inlet` becomes `warn`; it was the rule's own.",
    ],
  ])('by %s is judged by base’s policy', async (_what, text, message) => {
    const scenario = await pullRequest({ head: { ...BREAK, [POLICY]: text } })
    const { exitCode, report } = await scenario.check()
    expect(exitCode).toBe(1)
    expect(report?.gate.because).toEqual(['prod: ingress-inlet'])
    expect(report?.gateChanges).toContainEqual(expect.objectContaining({ effect: 'weaker', message }))
  })

  test('and nothing else gets a comment', async () => {
    const scenario = await pullRequest({ head: { [POLICY]: `${policy()}gate: { failOn: never }\n` } })
    const { exitCode, outputs } = await scenario.check()
    expect(exitCode).toBe(0)
    expect(outputs['verdict']).toBe('nothing')
    expect(onlyComment(scenario)).toContain(
      `- Weaker: \`gate.failOn\` becomes \`never\`; it was \`fail\`. ([production-readiness.yml:`,
    )
  })

  test('by moving a manifest to where nothing is read', async () => {
    const text = policy(`exclude: ["clusters/*/tests/**"]\n${CLUSTERS}`)
    const moved = { 'clusters/prod/ingress.yml': null, 'clusters/prod/tests/ingress.yml': ingress('HostWithFailover') }
    const scenario = await pullRequest({ base: { ...HEALTHY, [POLICY]: text }, head: moved })
    const { exitCode, report } = await scenario.check()
    expect(exitCode).toBe(1)
    expect(report?.gateChanges).toMatchObject([
      {
        effect: 'weaker',
        message:
          '`clusters/prod/ingress.yml` moves to `clusters/prod/tests/ingress.yml`, which is no longer read (`exclude`).',
      },
    ])
  })
})

describe('a policy of another repository', () => {
  // The stand-in is one repository: its name stands for the organization's.
  const base = { ...cluster('clusters/prod'), 'org/readiness.yml': policy() + waiver(day(90)) }
  const inputs = { config: 'acme/infra/org/readiness.yml@main' }

  test('judges, and a note says that a branch may move', async () => {
    const scenario = await pullRequest({ base, head: BREAK })
    const { outputs, report, requests } = await scenario.check({ inputs })
    expect(outputs).toMatchObject({ gate: 'passed', waived: '1' })
    expect(requests).toContain('GET /repos/acme/infra/contents/org/readiness.yml?ref=main')
    expect(report?.notes.join('\n')).toContain('A full commit hash pins it.')
    expect(onlyComment(scenario)).toContain('with the policy of `acme/infra/org/readiness.yml@main`')
  })

  test('by its commit is pinned, and the pull request cannot change it', async () => {
    const scenario = await pullRequest({ base, head: { ...BREAK, 'org/readiness.yml': policy() } })
    const config = `acme/infra/org/readiness.yml@${scenario.pull.base}`
    const { outputs, report } = await scenario.check({ inputs: { config } })
    expect(outputs).toMatchObject({ gate: 'passed', waived: '1' })
    expect(report?.notes.join('\n')).not.toContain('pins')
    expect(report?.gateChanges).toEqual([])
    expect(report?.exemptions).toMatchObject([{ state: 'active', path: config }])
  })

  test.each([
    ['acme/infra/org/nowhere.yml@main', 'is not there, or the token may not read it.'],
    ['acme/infra/org/readiness.yml@nowhere', 'is not there, or the token may not read it.'],
    ['acme/secret/readiness.yml@main', 'a `token` that can read `acme/secret`.'],
    ['acme/infra/org@main', '`acme/infra/org@main` is no file of up to 1 MB.'],
  ])('that cannot be read (%s) is an error in one line', async (config, message) => {
    const scenario = await pullRequest({ base, head: BREAK })
    const { exitCode, outputs, commands } = await scenario.check({ inputs: { config } })
    expect(exitCode).toBe(1)
    expect(outputs).toEqual({ verdict: 'error', gate: 'failed' })
    expect(commands.map(({ message: said }) => said)).toEqual([expect.stringContaining(message)])
  })
})

test('a level of the policy reaches the check', async () => {
  const scenario = await pullRequest({ head: { 'clusters/prod/deckhouse.yml': deckhouse('Alpha') } })
  expect((await scenario.check()).outputs).toMatchObject({ verdict: 'fail' })
  const text = policy().replace('rules:\n', 'rules:\n  release-channel: { level: warn }\n')
  const capped = await pullRequest({
    base: { ...HEALTHY, [POLICY]: text },
    head: { 'clusters/prod/deckhouse.yml': deckhouse('Alpha') },
  })
  expect((await capped.check()).outputs).toMatchObject({ verdict: 'warn', gate: 'passed' })
})
