import { expect, test } from 'vitest'
import { type Files, gitIn } from '../../dev/git-fixture.ts'
import { BREAK, cluster, CLUSTERS, deckhouse, HEALTHY, ingress, POLICY, policy } from './manifests.ts'
import { onlyComment, pullRequest, rowOf } from './scenario.ts'

const removed = (files: Files): Files => Object.fromEntries(Object.keys(files).map((path) => [path, null]))

test('deleting a manifest is a change of its cluster', async () => {
  const scenario = await pullRequest({ head: { 'clusters/prod/ingress.yml': null } })
  const { exitCode, report } = await scenario.check()
  expect(exitCode).toBe(1)
  expect(rowOf(report, 'ingress-inlet')).toMatchObject({ verdict: 'fail', base: 'pass', change: 'introduced' })
})

test('renaming a cluster’s folder keeps its history', async () => {
  const base = { ...HEALTHY, ...BREAK }
  const scenario = await pullRequest({
    base,
    head: {
      ...removed(cluster('clusters/prod')),
      ...cluster('clusters/renamed'),
      'clusters/renamed/ingress.yml': ingress('HostWithFailover'),
    },
  })
  const { outputs, report } = await scenario.check({ inputs: { scope: 'introduced' } })
  expect(outputs).toMatchObject({ verdict: 'fail', gate: 'passed', introduced: '0', fixed: '0' })
  expect(report?.clusters).toMatchObject([{ name: 'renamed' }])
  expect(rowOf(report, 'ingress-inlet')).toMatchObject({ base: 'fail', change: 'unchanged' })
  expect(report?.notes.join('\n')).not.toContain('No longer declared')
})

test('renaming a file breaks nothing', async () => {
  const scenario = await pullRequest({
    head: { 'clusters/prod/ingress.yml': null, 'clusters/prod/main-ingress.yml': ingress('HostPort') },
  })
  const { exitCode, outputs } = await scenario.check()
  expect(exitCode).toBe(0)
  expect(outputs).toMatchObject({ verdict: 'pass', introduced: '0', fixed: '0' })
})

test('a new cluster answers for all that it does not meet', async () => {
  const scenario = await pullRequest({
    head: { ...cluster('clusters/new'), 'clusters/new/deckhouse.yml': deckhouse('Alpha') },
  })
  const { exitCode, report } = await scenario.check({ inputs: { scope: 'introduced' } })
  expect(exitCode).toBe(1)
  expect(report?.clusters).toMatchObject([{ name: 'new' }])
  expect(rowOf(report, 'release-channel')).toMatchObject({ verdict: 'fail', base: null, change: 'introduced' })
  expect(onlyComment(scenario)).toContain('**new** · 1 of 2 met · 1 fail · ')
  expect(onlyComment(scenario)).toContain('· new cluster')
})

test('a copy of a cluster is new: what is wrong with the original is wrong with the copy', async () => {
  const broken: Files = { 'clusters/copy/ingress.yml': ingress('HostWithFailover') }
  const scenario = await pullRequest({
    base: { ...HEALTHY, ...BREAK },
    head: { ...cluster('clusters/copy'), ...broken },
  })
  const { exitCode, report } = await scenario.check({ inputs: { scope: 'introduced' } })
  expect(exitCode).toBe(1)
  expect(rowOf(report, 'ingress-inlet', 'copy')).toMatchObject({ base: null, change: 'introduced' })
})

test('a cluster that disappears is one line', async () => {
  const base = { ...HEALTHY, ...cluster('clusters/old') }
  const scenario = await pullRequest({ base, head: removed(cluster('clusters/old')) })
  const { exitCode, outputs, report } = await scenario.check()
  expect(exitCode).toBe(0)
  expect(outputs).toMatchObject({ verdict: 'nothing' })
  expect(report?.notes).toContain('No longer declared: `old`.')
})

test('a cluster that the policy names may be removed by one pull request', async () => {
  const named = (...names: string[]): string =>
    policy(`clusters:\n${names.map((name) => `  - { name: ${name}, paths: ["clusters/${name}/**"] }\n`).join('')}`)
  const scenario = await pullRequest({
    base: { ...HEALTHY, ...cluster('clusters/old'), [POLICY]: named('prod', 'old') },
    head: { ...removed(cluster('clusters/old')), [POLICY]: named('prod') },
  })
  const { exitCode, report } = await scenario.check()
  expect(report?.problems).toEqual([])
  expect(report?.notes).toContain('No longer declared: `old`.')
  expect(exitCode).toBe(0)
})

test('clusters that are not production are one line, without rows', async () => {
  const staging = '  - name: stage\n    paths: ["clusters/stage/**"]\n    environment: staging\n'
  const scenario = await pullRequest({
    base: { ...HEALTHY, ...cluster('clusters/stage'), [POLICY]: policy(CLUSTERS + staging) },
    head: { 'clusters/stage/ingress.yml': ingress('HostWithFailover') },
  })
  const { exitCode, outputs, report } = await scenario.check()
  expect(exitCode).toBe(0)
  expect(outputs).toMatchObject({ verdict: 'nothing', fail: '0' })
  expect(report?.notes).toContain('Not judged, for only production clusters are: `stage` (staging).')
  expect(scenario.github.comments()).toEqual([])
})

test('only the clusters that change are judged, the others are one line', async () => {
  const scenario = await pullRequest({ base: { ...HEALTHY, ...cluster('clusters/second') }, head: BREAK })
  const { report } = await scenario.check()
  expect(report?.clusters.map(({ name }) => name)).toEqual(['prod'])
  expect(report?.notes).toContain('Not judged, for nothing of it changes: `second`.')
})

test('a file that belongs to no cluster is named', async () => {
  const scenario = await pullRequest({ head: { ...BREAK, 'shared/ingress.yml': ingress('HostPort', 'shared') } })
  const { report } = await scenario.check()
  expect(report?.notes).toContain('Belongs to no cluster: `shared/ingress.yml`.')
})

test('moved lines are not new findings', async () => {
  const scenario = await pullRequest({
    base: { ...HEALTHY, ...BREAK },
    head: { 'clusters/prod/ingress.yml': `# One\n# Two\n${ingress('HostWithFailover')}` },
  })
  const { outputs, report } = await scenario.check({ inputs: { scope: 'introduced' } })
  expect(outputs).toMatchObject({ gate: 'passed', introduced: '0' })
  expect(rowOf(report, 'ingress-inlet')).toMatchObject({ change: 'unchanged', places: [{ line: 9 }] })
})

test('a submodule is named as not read', async () => {
  const scenario = await pullRequest({ head: BREAK })
  const { folder } = scenario.pull
  gitIn(folder, 'checkout', '--quiet', scenario.pull.head)
  gitIn(folder, 'update-index', '--add', '--cacheinfo', `160000,${scenario.pull.base},vendor/shared`)
  gitIn(folder, 'commit', '--quiet', '--message', 'Submodule')
  const head = gitIn(folder, 'rev-parse', 'HEAD')
  const { exitCode, report } = await scenario.check({ pull: { ...scenario.pull, head } })
  expect(exitCode).toBe(1)
  expect(report?.notes).toContain('Not read, for they are submodules: `vendor/shared`.')
})
