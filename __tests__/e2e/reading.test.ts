import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commitFiles, gitIn, shallowCheckout } from '../../dev/git-fixture.ts'
import { BREAK, deckhouse, HEALTHY, ingress, POLICY, policy } from './manifests.ts'
import { onlyComment, pullRequest, REPOSITORY, type Scenario } from './scenario.ts'

/** Requests that read, without those of the comment. */
const reads = (requests: readonly string[]): readonly string[] =>
  requests
    .filter((request) => !request.includes('/issues/'))
    .map((request) => request.replace(`/repos/${REPOSITORY}/git/`, ''))

function emptyFolder(scenario: Scenario): string {
  const path = scenario.folder('empty')
  mkdirSync(path)
  return path
}

test('with the history in the clone nothing but the comment is asked for', async () => {
  const scenario = await pullRequest({ head: BREAK })
  const { requests } = await scenario.check()
  expect(requests).toEqual([
    `GET /repos/${REPOSITORY}/issues/1/comments?per_page=100&page=1`,
    `POST /repos/${REPOSITORY}/issues/1/comments`,
    // What was written is read back.
    `GET /repos/${REPOSITORY}/issues/1/comments?per_page=100&page=1`,
  ])
})

test('a clone of depth 1 gets the base from the API: its tree once, and only the blobs that changed', async () => {
  const scenario = await pullRequest({ head: { ...BREAK, 'clusters/prod/new.yml': ingress('HostPort', 'new') } })
  const whole = await scenario.check()
  const workspace = scenario.folder('shallow')
  shallowCheckout(scenario.pull, workspace)
  const { exitCode, report, requests } = await scenario.check({ workspace })
  expect(exitCode).toBe(1)
  expect(report).toEqual(whole.report)
  const before = gitIn(scenario.pull.folder, 'rev-parse', `${scenario.pull.base}:clusters/prod/ingress.yml`)
  expect(reads(requests)).toEqual([`GET trees/${scenario.pull.base}?recursive=1`, `GET blobs/${before}`])
})

test('a checkout of the head instead of the test merge is compared with the merge base', async () => {
  const scenario = await pullRequest({ head: BREAK })
  const whole = await scenario.check()
  const { folder, head, base } = scenario.pull
  // What happens on the base branch meanwhile is none of this pull request's doing.
  gitIn(folder, 'checkout', '--quiet', '--detach', base)
  const meanwhile = commitFiles(folder, { 'clusters/prod/deckhouse.yml': deckhouse('Alpha') }, 'Meanwhile')
  gitIn(folder, 'checkout', '--quiet', '--detach', head)
  const { exitCode, report, requests } = await scenario.check({ pull: { ...scenario.pull, base: meanwhile } })
  expect(exitCode).toBe(1)
  expect(report).toEqual(whole.report)
  expect(reads(requests)).toEqual([])
})

test('a shallow checkout of the head asks the API for the merge base', async () => {
  const scenario = await pullRequest({ head: BREAK })
  const whole = await scenario.check()
  const workspace = scenario.folder('shallow')
  shallowCheckout(scenario.pull, workspace, 'head')
  const { report, requests } = await scenario.check({ workspace })
  expect(report).toEqual(whole.report)
  expect(requests[0]).toBe(`GET /repos/${REPOSITORY}/compare/${scenario.pull.base}...${scenario.pull.head}?per_page=1`)
})

test('without a checkout everything comes from the API, each tree and each blob once', async () => {
  const scenario = await pullRequest({ head: BREAK })
  const whole = await scenario.check()
  const { exitCode, report, requests } = await scenario.check({ workspace: emptyFolder(scenario) })
  expect(exitCode).toBe(1)
  expect(report).toEqual(whole.report)
  const asked = reads(requests)
  expect(new Set(asked).size).toBe(asked.length)
  const blobs = (side: string): string[] =>
    gitIn(scenario.pull.folder, 'ls-tree', '-r', '--format=%(objectname) %(path)', side).split('\n')
  const yaml = new Set(
    [...blobs(scenario.pull.base), ...blobs(scenario.pull.head)].filter((line) => line.endsWith('.yml')),
  )
  expect(asked.filter((request) => request.startsWith('GET blobs/'))).toHaveLength(yaml.size)
  expect(asked.filter((request) => request.startsWith('GET trees/'))).toHaveLength(2)
  expect(onlyComment(scenario)).toContain('this pull request breaks 1 recommendation')
})

test('a tree that GitHub cuts is walked folder by folder', async () => {
  const scenario = await pullRequest({ head: BREAK, limits: { 'tree-entries': 3 } })
  const whole = await scenario.check()
  const { exitCode, report } = await scenario.check({ workspace: emptyFolder(scenario) })
  expect(exitCode).toBe(1)
  expect(report).toEqual(whole.report)
})

test('beyond 500 blobs one line says to add a checkout', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 501 }, (_, index) => [`values/${index}.yml`, `value: ${index}\n`]),
  )
  const scenario = await pullRequest({ base: { ...HEALTHY, ...many }, head: BREAK })
  const { exitCode, commands, outputs, requests } = await scenario.check({ workspace: emptyFolder(scenario) })
  expect(exitCode).toBe(1)
  expect(outputs).toMatchObject({ verdict: 'error', gate: 'failed' })
  expect(commands).toMatchObject([
    { name: 'error', message: expect.stringMatching(/^\d+ files are not in the checkout.*Add actions\/checkout/) },
  ])
  expect(requests.length).toBeLessThan(10)
})

test('pull_request_target judges the head although the base branch is checked out', async () => {
  const scenario = await pullRequest({ head: BREAK })
  const whole = await scenario.check()
  gitIn(scenario.pull.folder, 'checkout', '--quiet', '--detach', scenario.pull.base)
  const { exitCode, report } = await scenario.check({ eventName: 'pull_request_target' })
  expect(exitCode).toBe(1)
  expect(report).toEqual(whole.report)
})

test('an Enterprise server is asked under its own address', async () => {
  const scenario = await pullRequest({ head: BREAK })
  const { exitCode, requests } = await scenario.check({
    api: `${scenario.github.url}/api/v3`,
    env: { GITHUB_SERVER_URL: 'https://github.example.com' },
  })
  expect(exitCode).toBe(1)
  expect(requests.every((request) => request.includes('/api/v3/'))).toBe(true)
  expect(onlyComment(scenario)).toContain('https://github.example.com/acme/infra/blob/')
})

test('what is no plain text is named and never silently left out', async () => {
  const scenario = await pullRequest({
    head: {
      ...BREAK,
      'clusters/prod/lfs.yml': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`,
      'clusters/prod/binary.yml': 'deckhouse.io\0\u0001',
      'clusters/prod/huge.yml': `# deckhouse.io\n${'a: b\n'.repeat(220_000)}`,
    },
  })
  const { folder } = scenario.pull
  symlinkSync('ingress.yml', join(folder, 'clusters/prod/link.yml'))
  gitIn(folder, 'checkout', '--quiet', scenario.pull.head)
  gitIn(folder, 'add', '--all')
  scenario.push({})
  const { exitCode, report } = await scenario.check()
  expect(exitCode).toBe(1)
  const said = Object.fromEntries(report?.problems.map(({ path, message }) => [path, message]) ?? [])
  expect(said).toEqual({
    'clusters/prod/binary.yml': 'This file was not read. It is no text.',
    'clusters/prod/huge.yml': expect.stringContaining('over the limit'),
    'clusters/prod/lfs.yml': 'This file was not read. It is a Git LFS pointer.',
    'clusters/prod/link.yml': 'This file was not read. It is a symbolic link.',
  })
})

test('a path that the policy excludes is not read', async () => {
  const scenario = await pullRequest({
    base: { ...HEALTHY, [POLICY]: policy('exclude: ["**/tests/**"]\n') },
    head: { 'clusters/prod/tests/ingress.yml': ingress('HostWithFailover') },
  })
  const { exitCode, outputs } = await scenario.check()
  expect(exitCode).toBe(0)
  expect(outputs).toMatchObject({ verdict: 'nothing' })
})
