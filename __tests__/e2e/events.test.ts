import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commitFiles, type Files, gitIn, shallowCheckout } from '../../dev/git-fixture.ts'
import { addDays } from '../../src/model/day.ts'
import { lastDayWithin, monthsBefore } from '../../src/model/day.ts'
import { BREAK, cluster, CLUSTERS, HEALTHY, ingress, POLICY, policy } from './manifests.ts'
import { markerOf, onlyComment, pullRequest, type Run, rowOf, type Scenario } from './scenario.ts'

const CONFIG = 'apiVersion: deckhouse.io/v1alpha1\nkind: ModuleConfig\nmetadata: { name: deckhouse }\n'

/** ModuleConfig `deckhouse` on `Stable` that updates from three to five on a day (the window stands in line 8). */
const updates = (day: string): string =>
  `${CONFIG}spec:\n  settings:\n    releaseChannel: Stable\n    update:\n      windows:\n        - { from: "3:00", to: "5:00", days: [${day}] }\n`

/** Two clusters that update on different days; `fleet-updates` alone is judged. */
const FLEET: Files = {
  [POLICY]: policy(CLUSTERS, ['fleet-updates']),
  'clusters/eu/deckhouse.yml': updates('Sat'),
  'clusters/us/deckhouse.yml': updates('Sun'),
}

/** A folder of the runner without a checkout. */
function emptyFolder(scenario: Scenario): string {
  const path = scenario.folder('empty')
  mkdirSync(path)
  return path
}

describe('merge_group', () => {
  /** The event of a merge queue that would put `head` on top of `base`. */
  const group = (head: string, base: string): { eventName: string; payload: object } => ({
    eventName: 'merge_group',
    payload: {
      action: 'checks_requested',
      merge_group: { head_sha: head, base_sha: base, base_ref: 'refs/heads/main' },
    },
  })

  test('two green pull requests whose windows overlap only together are caught', async () => {
    const inputs = { 'fail-on': 'warn' }
    const scenario = await pullRequest({ base: FLEET, head: { 'clusters/eu/deckhouse.yml': updates('Mon') } })
    const { folder, base, merge: first } = scenario.pull
    expect(await scenario.check({ inputs })).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } })

    // The second one leaves the base branch where the first did, and the queue puts it on top of the first.
    gitIn(folder, 'checkout', '--quiet', '--detach', base)
    const other = commitFiles(folder, { 'clusters/us/deckhouse.yml': updates('Mon') }, 'Second')
    const alone = await scenario.check({ inputs, ...group(other, base) })
    expect(alone).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } })
    gitIn(folder, 'checkout', '--quiet', '--detach', first)
    gitIn(folder, 'merge', '--quiet', '--no-ff', '--message', 'Queue', other)
    const both = gitIn(folder, 'rev-parse', 'HEAD')

    const comments = scenario.github.comments()
    const queued = await scenario.check({ inputs, ...group(both, base) })
    expect(queued.exitCode).toBe(1)
    expect(queued.report).toMatchObject({
      gate: { because: ['us: fleet-updates'], scope: 'changed' },
      introduced: 1,
      clusters: [{ name: 'eu' }, { name: 'us' }],
    })
    expect(rowOf(queued.report, 'fleet-updates', 'us')).toMatchObject({
      base: 'pass',
      change: 'introduced',
      places: [{ path: 'clusters/us/deckhouse.yml', line: 9 }, { path: 'clusters/eu/deckhouse.yml' }],
    })
    expect(queued.requests).toEqual([])
    expect(scenario.github.comments()).toEqual(comments)

    // One behind the other: the second is judged on top of the first, which is no more its base branch's tip.
    const behind = await scenario.check({ inputs, ...group(both, first) })
    expect(behind.report).toMatchObject({ gate: { because: ['us: fleet-updates'] }, clusters: [{ name: 'us' }] })

    // A clone of depth 1 of the group sees the same, and nothing is written.
    gitIn(folder, 'update-ref', 'refs/pull/1/merge', both)
    shallowCheckout(scenario.pull, scenario.folder('shallow'))
    const shallow = await scenario.check({ inputs, ...group(both, base), workspace: scenario.folder('shallow') })
    expect(shallow.report).toEqual(queued.report)
    expect(shallow.requests.filter((request) => !request.startsWith('GET '))).toEqual([])
  })

  test('a group that loosens the policy is judged by that of its base', async () => {
    const loose = policy(`${CLUSTERS}gate: { failOn: never }\n`)
    const scenario = await pullRequest({ head: { ...BREAK, [POLICY]: loose } })
    const { exitCode, report } = await scenario.check(group(scenario.pull.merge, scenario.pull.base))
    expect(exitCode).toBe(1)
    expect(report).toMatchObject({ gate: { failOn: 'fail' }, gateChanges: [{ effect: 'weaker' }] })
  })

  test('a payload without the commits is an error, not a pass', async () => {
    const scenario = await pullRequest({ head: BREAK })
    const { exitCode, commands } = await scenario.check({ eventName: 'merge_group', payload: {} })
    expect(exitCode).toBe(1)
    expect(commands).toMatchObject([{ name: 'error', message: expect.stringContaining('describes no merge group.') }])
  })
})

describe.each(['push', 'schedule', 'workflow_dispatch'])('%s', (eventName) => {
  const payload = { ref: 'refs/heads/main' }

  test('reports every production cluster, whatever changed, and comments nowhere', async () => {
    const stage = '  - { name: stage, environment: staging, paths: ["clusters/stage/**"] }\n'
    const scenario = await pullRequest({
      base: {
        ...HEALTHY,
        ...cluster('clusters/second'),
        ...cluster('clusters/stage'),
        [POLICY]: policy(CLUSTERS + stage),
      },
      head: BREAK,
    })
    const { exitCode, report, requests, outputs } = await scenario.check({ eventName, payload })
    expect(exitCode).toBe(1)
    expect(report).toMatchObject({
      gate: { scope: 'all', because: ['prod: ingress-inlet'] },
      introduced: 0,
      clusters: [{ name: 'prod' }, { name: 'second' }],
    })
    expect(outputs['comment-url']).toBe('')
    expect(requests).toEqual([])
  })
})

test('a pull request that makes the row of a cluster beside worse shows that row, and counts it once', async () => {
  const scenario = await pullRequest({ base: FLEET, head: { 'clusters/eu/deckhouse.yml': updates('Sun') } })
  const { exitCode, outputs, report, log } = await scenario.check({ inputs: { 'fail-on': 'warn' } })
  expect(exitCode).toBe(1)
  expect(outputs).toMatchObject({ warn: '1', introduced: '1' })
  expect(report).toMatchObject({ gate: { because: ['eu: fleet-updates'] }, clusters: [{ name: 'eu' }] })
  expect(report?.beside).toMatchObject([
    { name: 'us', recommendations: [{ id: 'fleet-updates', verdict: 'warn', base: 'pass', change: 'introduced' }] },
  ])
  const head = 'not judged, but 1 row of it gets worse and counts where the change is'
  const shown = onlyComment(scenario).split(`**us** · ${head}\n\n`)[1]
  expect(shown).toMatch(
    /^\| Recommendation .*\n\|-\|-\|\n\| ⚠️ \*\*new\*\* \[Production clusters do not update together\]/,
  )
  expect(shown).toContain(
    'Shares `Stable` with `eu`, and the windows of both are open Sun 03:00–05:00 UTC. It counts in the row of `eu`.',
  )
  expect(shown).toContain('/clusters/us/deckhouse.yml#L9')
  expect(log).toContain(head)
  expect(log).toContain('clusters/us/deckhouse.yml:9:')
})

test('a scheduled run says what expires within 30 days, and a pull request does not', async () => {
  const today = new Date().toISOString().slice(0, 10)
  const soon = addDays(today, 12)
  const drill = monthsBefore(addDays(today, 20), 12)
  const exemption = (kind: string, words: string): string =>
    `${kind}:\n  - { ${words}, cluster: prod, until: ${soon} }\n`
  const base: Files = {
    ...HEALTHY,
    ...BREAK,
    [POLICY]: policy(
      [
        CLUSTERS,
        exemption('waivers', 'rule: ingress-inlet, reason: Moves soon, owner: "@sre"'),
        exemption('attestations', `rule: backup-offsite, by: "@ops", on: ${today}`),
      ].join(''),
      ['ingress-inlet', 'backup-offsite', 'recovery-plan', 'kubernetes-version'],
    ),
    'clusters/prod/config.yml': 'apiVersion: deckhouse.io/v1\nkind: ClusterConfiguration\nkubernetesVersion: "1.31"\n',
    'clusters/prod/cron.yml': ingress('HostPort', 'other'),
    'docs/disaster-recovery.md': `# Recovery\n\nRun \`etcdutl snapshot restore\`.\nLast drill: ${drill}.\n`,
  }
  const scenario = await pullRequest({ base, head: { 'clusters/prod/cron.yml': ingress('HostPort', 'third') } })
  const { report, summary, log, requests } = await scenario.check({ eventName: 'schedule', payload: {} })
  expect(report?.expiring).toMatchObject([
    { kind: 'kubernetes', rule: 'kubernetes-version', cluster: 'prod', state: 'over', until: null, line: 3 },
    { kind: 'waiver', rule: 'ingress-inlet', state: 'expiring', until: soon, path: POLICY },
    { kind: 'attestation', rule: 'backup-offsite', state: 'expiring', until: soon, path: POLICY },
    {
      kind: 'drill',
      rule: 'recovery-plan',
      until: lastDayWithin(drill, 12),
      path: 'docs/disaster-recovery.md',
      line: 4,
    },
  ])
  const section = summary.slice(summary.indexOf('**Expires within 30 days**'), summary.indexOf('**prod** · '))
  expect(section).toContain('Kubernetes `1.31` is at its end of life (by the table of ')
  expect(section).toContain(`ends with \`${soon}\`; \`@sre\` may renew it.`)
  expect(section).toContain(`The drill on \`${drill}\` (\`docs/disaster-recovery.md\`) counts up to`)
  expect(log).toContain('Expires within 30 days.')
  expect(requests).toEqual([])

  const pull = await scenario.check()
  expect(pull.report).toMatchObject({ expiring: null, clusters: [{ name: 'prod' }] })
  expect(onlyComment(scenario)).not.toContain('Expires within')
})

test('without a checkout the run’s own commit is read through the API', async () => {
  const [eventName, payload] = ['schedule', { schedule: '0 5 * * 1' }]
  const scenario = await pullRequest({ head: BREAK })
  const whole = await scenario.check({ eventName, payload })
  // A folder inside of another clone is no clone of its own.
  const workspace = join(scenario.pull.folder, 'nested')
  mkdirSync(workspace)
  gitIn(scenario.pull.folder, 'checkout', '--quiet', '--detach', scenario.pull.base)
  const apart = await scenario.check({ eventName, payload, workspace })
  expect(apart.exitCode).toBe(1)
  expect(apart.report).toEqual(whole.report)
  expect(apart.requests[0]).toContain(`/git/trees/${scenario.pull.merge}?`)
  expect(apart.requests.filter((request) => !request.startsWith('GET '))).toEqual([])
})

describe('pull_request_target', () => {
  /** What must not be run: names that tools obey on sight, beside the manifests of a fork. */
  const HOSTILE: Files = {
    ...BREAK,
    'action.yml': 'runs: { using: node24, main: evil.js }\n',
    'package.json': '{ "scripts": { "preinstall": "touch ran" } }\n',
    '.gitattributes': '*.yml filter=evil diff=evil\n',
  }

  test('a fork is read through the API, judged by the base’s policy and commented on; nothing of it is checked out', async () => {
    const scenario = await pullRequest({
      head: { ...HOSTILE, [POLICY]: policy(`${CLUSTERS}gate: { failOn: never }\n`) },
      fork: true,
    })
    const workspace = emptyFolder(scenario)
    const whole = await scenario.check({ inputs: { comment: 'never' } })
    const run: Run = await scenario.check({ eventName: 'pull_request_target', fork: true, workspace })
    expect(run.exitCode).toBe(1)
    expect(run.report).toEqual(whole.report)
    expect(run.report?.gateChanges).toMatchObject([{ effect: 'weaker' }])
    expect(readdirSync(workspace)).toEqual([])
    expect(markerOf(onlyComment(scenario))).toMatchObject({ head: scenario.pull.head })
    expect(onlyComment(scenario)).toContain('this pull request breaks 1 recommendation')
  })

  test('the base branch stays checked out as it was', async () => {
    const scenario = await pullRequest({ head: HOSTILE, fork: true })
    const workspace = scenario.folder('base')
    gitIn(scenario.pull.folder, 'update-ref', 'refs/pull/1/merge', scenario.pull.base)
    shallowCheckout(scenario.pull, workspace)
    const objects = gitIn(workspace, 'count-objects', '--verbose')
    const { exitCode, requests } = await scenario.check({ eventName: 'pull_request_target', fork: true, workspace })
    expect(exitCode).toBe(1)
    expect(requests.some((request) => request.includes(`/git/trees/${scenario.pull.head}?`))).toBe(true)
    expect(gitIn(workspace, 'rev-parse', 'HEAD')).toBe(scenario.pull.base)
    expect(gitIn(workspace, 'status', '--porcelain')).toBe('')
    expect(gitIn(workspace, 'count-objects', '--verbose')).toBe(objects)
    expect(onlyComment(scenario)).toContain('this pull request breaks 1 recommendation')
  })
})
