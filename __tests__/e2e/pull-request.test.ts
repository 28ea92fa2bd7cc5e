import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BREAK, deckhouse, HEALTHY, ingress } from './manifests.ts'
import { strayPlaces } from './report.ts'
import { markerOf, oldComment, onlyComment, pullRequest, rowOf } from './scenario.ts'

test('a pull request that breaks a recommendation fails, and says so everywhere', async () => {
  const scenario = await pullRequest({ head: BREAK })
  const { exitCode, outputs, commands, summary, report, log } = await scenario.check()

  expect(exitCode).toBe(1)
  expect(outputs).toEqual({
    verdict: 'fail',
    gate: 'failed',
    pass: '1',
    warn: '0',
    fail: '1',
    unknown: '0',
    waived: '0',
    attested: '0',
    introduced: '1',
    fixed: '0',
    report: join(scenario.folder('runner-1'), 'deckhouse-readiness-default.json'),
    'comment-url': expect.stringMatching(/^https:\/\/github\.com\/acme\/infra\/pull\/1#issuecomment-\d+$/),
  })
  expect(commands).toEqual([
    {
      name: 'error',
      properties: {
        file: 'clusters/prod/ingress.yml',
        line: '7',
        col: '10',
        endColumn: '26',
        title: 'ingress-inlet: Traffic enters through HostPort',
      },
      message: expect.stringContaining(
        'prod: `HostWithFailover` is not recommended for production: it is made for a single frontend node.',
      ),
    },
    { name: 'error', properties: {}, message: 'Gate failed: prod: ingress-inlet.' },
  ])
  expect(log).toContain('clusters/prod/ingress.yml:7:10')

  const comment = onlyComment(scenario)
  expect(markerOf(comment)).toMatchObject({ v: 1, head: scenario.pull.head, run: '1.1', target: 'default' })
  expect(comment).toContain('## ❌ Production readiness: this pull request breaks 1 recommendation')
  expect(comment).toContain(`https://github.com/acme/infra/blob/${scenario.pull.head}/clusters/prod/ingress.yml#L7`)
  expect(comment).toContain(`\`main@${scenario.pull.base.slice(0, 7)}\``)
  // The comment has two marks that nobody sees, of itself and of its part.
  expect(comment.replaceAll(/^<!-- .* -->\n/gm, '').trim()).toBe(summary.trim())
  expect(scenario.github.comments()).toMatchObject([{ login: 'github-actions[bot]' }])

  expect(report).toMatchObject({
    verdict: 'fail',
    gate: { passed: false, failOn: 'fail', scope: 'changed' },
    introduced: 1,
    problems: [],
  })
  expect(rowOf(report, 'ingress-inlet')).toMatchObject({ verdict: 'fail', base: 'pass', change: 'introduced' })
  expect(rowOf(report, 'release-channel')).toMatchObject({ verdict: 'pass', base: 'pass', change: 'unchanged' })
  if (report !== undefined)
    expect(strayPlaces(report, (path) => readFileSync(join(scenario.pull.folder, path), 'utf8'))).toEqual([])
})

test('a second push updates the one comment, and a repair turns it green', async () => {
  const scenario = await pullRequest({ head: BREAK })
  await scenario.check()
  const [first] = scenario.github.comments()

  scenario.push({ 'clusters/prod/deckhouse.yml': deckhouse('Alpha') })
  const second = await scenario.check()
  expect(second.exitCode).toBe(1)
  expect(second.outputs).toMatchObject({ fail: '2', introduced: '2' })
  expect(scenario.github.comments()).toMatchObject([{ id: first?.id }])
  expect(markerOf(onlyComment(scenario))).toMatchObject({ head: scenario.pull.head, run: '2.1' })
  expect(onlyComment(scenario)).toContain('this pull request breaks 2 recommendations')

  scenario.push({
    'clusters/prod/deckhouse.yml': deckhouse('EarlyAccess'),
    'clusters/prod/ingress.yml': ingress('HostPort'),
  })
  const third = await scenario.check()
  expect(third.exitCode).toBe(0)
  expect(third.outputs).toMatchObject({ verdict: 'pass', gate: 'passed', pass: '2', fail: '0', introduced: '0' })
  expect(third.commands).toEqual([])
  expect(scenario.github.comments()).toMatchObject([{ id: first?.id }])
  expect(onlyComment(scenario)).toMatch(/^## ✅ /m)
  expect(onlyComment(scenario)).not.toContain('❌')
})

test('a pull request that mends what was broken is told so', async () => {
  const scenario = await pullRequest({
    base: { ...HEALTHY, ...BREAK },
    head: { 'clusters/prod/ingress.yml': ingress('HostPort') },
  })
  const { exitCode, outputs, report } = await scenario.check()
  expect(exitCode).toBe(0)
  expect(outputs).toMatchObject({ verdict: 'pass', fixed: '1', introduced: '0' })
  expect(rowOf(report, 'ingress-inlet')).toMatchObject({ verdict: 'pass', base: 'fail', change: 'fixed' })
  expect(onlyComment(scenario)).toContain('this pull request mends 1 recommendation')
})

test('a change that touches no manifest passes, says that there was nothing to check, and posts nothing', async () => {
  const scenario = await pullRequest({ base: { ...HEALTHY, ...BREAK }, head: { 'README.md': '# All clusters\n' } })
  const { exitCode, outputs, log, summary, report, commands } = await scenario.check()
  expect(exitCode).toBe(0)
  expect(outputs).toMatchObject({ verdict: 'nothing', gate: 'passed', pass: '0', fail: '0', 'comment-url': '' })
  expect(log).toContain('Not judged, for nothing of it changes: `prod`.')
  expect(log).toContain('Nothing to check')
  expect(summary).toContain('nothing to check')
  expect(report).toMatchObject({ verdict: 'nothing', clusters: [] })
  expect(commands).toEqual([])
  expect(scenario.github.comments()).toEqual([])
})

test('a change that touches no manifest any more brings an older comment up to date', async () => {
  const old = oldComment('## ❌ Production readiness: this pull request breaks 1 recommendation')
  const scenario = await pullRequest({ head: { 'README.md': '# All clusters\n' }, comments: [old] })
  const { exitCode, outputs } = await scenario.check()
  expect(exitCode).toBe(0)
  expect(onlyComment(scenario)).toContain('nothing to check')
  expect(onlyComment(scenario)).not.toContain('❌')
  expect(markerOf(onlyComment(scenario))).toMatchObject({ head: scenario.pull.head })
  expect(outputs['comment-url']).not.toBe('')
})

test('a repository without clusters has nothing to check', async () => {
  const scenario = await pullRequest({
    base: { 'README.md': '# Notes\n' },
    head: { 'deployment.yml': 'apiVersion: apps/v1\nkind: Deployment\n' },
  })
  const { exitCode, outputs, log } = await scenario.check()
  expect(exitCode).toBe(0)
  expect(outputs).toMatchObject({ verdict: 'nothing' })
  expect(log).toContain('Nothing to check: no manifest of a production cluster changes.')
  expect(scenario.github.comments()).toEqual([])
})

test('the same commit gives the same report and the same comment', async () => {
  const scenario = await pullRequest({ head: BREAK })
  const first = await scenario.check({ inputs: { 'json-file': 'first.json' } })
  const comment = onlyComment(scenario)
  const second = await scenario.check({ inputs: { 'json-file': 'second.json' } })
  expect(second.report).toEqual(first.report)
  const bytes = (name: string): string => readFileSync(join(scenario.pull.folder, name), 'utf8')
  expect(bytes('second.json')).toBe(bytes('first.json'))
  expect(onlyComment(scenario)).toBe(comment)
})

test('several uses of the action on one pull request have a comment and a report each', async () => {
  const scenario = await pullRequest({ head: BREAK })
  await scenario.check({ inputs: { target: 'one' } })
  const { outputs } = await scenario.check({ inputs: { target: 'two' } })
  await scenario.check({ inputs: { target: 'one' } })
  expect(scenario.github.comments().map(({ body }) => markerOf(body)['target'])).toEqual(['one', 'two'])
  expect(outputs['report']).toContain('deckhouse-readiness-two.json')
})
