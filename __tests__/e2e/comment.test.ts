import { expect, test } from 'vitest'
import type { Files } from '../../dev/git-fixture.ts'
import { BREAK, cluster, deckhouse, HEALTHY, ingress, POLICY, policy } from './manifests.ts'
import { raceFaults } from './race.ts'
import { markerOf, oldComment, onlyComment, pullRequest } from './scenario.ts'

const writes = (requests: readonly string[]): readonly string[] =>
  requests.filter((request) => !request.startsWith('GET '))

test('our comment is found behind hundreds of others', async () => {
  const others = Array.from(
    { length: 230 },
    (_, index) => ({ login: 'someone', type: 'User', body: `Comment ${index}` }) as const,
  )
  const comments = [...others, oldComment('old'), ...others]
  const scenario = await pullRequest({ head: BREAK, comments })
  const { requests } = await scenario.check()
  expect(scenario.github.comments()).toHaveLength(comments.length)
  expect(scenario.github.comments()[230]?.body).toContain('this pull request breaks 1 recommendation')
  expect(requests.map((request) => request.replace(/^(\w+) .*?(&page=\d+)?$/, '$1$2'))).toEqual([
    'GET&page=1',
    'GET&page=2',
    'GET&page=3',
    'PATCH',
    'GET&page=3',
  ])
})

test.each([
  [
    'a user who forges the marker',
    { ...oldComment('Everything is fine.', { run: '999.1' }), login: 'mallory', type: 'User' },
  ],
  ['another bot that carries the marker', { ...oldComment('Everything is fine.'), login: 'other[bot]', type: 'Bot' }],
  ['our bot for another use of the action', oldComment('Other section', { target: 'other' })],
  [
    'our bot with a marker that is broken',
    { login: 'github-actions[bot]', type: 'Bot', body: '<!-- deckhouse-readiness {"v":1,"head":7} -->\nOld' },
  ],
  [
    'our bot that quotes a marker further down',
    { login: 'github-actions[bot]', type: 'Bot', body: `Quoted:\n${oldComment('x').body}` },
  ],
] as const)('a comment by %s is left alone', async (_who, comment) => {
  const scenario = await pullRequest({ head: BREAK, comments: [comment] })
  const { exitCode, outputs } = await scenario.check()
  expect(exitCode).toBe(1)
  const [theirs, ours, ...more] = scenario.github.comments()
  expect(theirs?.body).toBe(comment.body)
  expect(ours?.body).toContain('this pull request breaks 1 recommendation')
  expect(outputs['comment-url']).toContain(String(ours?.id))
  expect(more).toEqual([])
})

test('of two comments of ours the older one is kept up to date', async () => {
  const scenario = await pullRequest({ head: BREAK, comments: [oldComment('first'), oldComment('second')] })
  await scenario.check()
  const [first, second] = scenario.github.comments()
  expect(first?.body).toContain('this pull request breaks')
  expect(second?.body).toMatch(/second$/)
})

test('a token of a person finds the comment of that person alone', async () => {
  const theirs = { ...oldComment('theirs'), login: 'mallory', type: 'User' } as const
  const ours = { ...oldComment('ours'), login: 'octocat', type: 'User' } as const
  const scenario = await pullRequest({ head: BREAK, comments: [theirs, ours], token: 'ghp_person' })
  await scenario.check({ inputs: { token: 'ghp_person' } })
  const [first, second] = scenario.github.comments()
  expect(first?.body).toBe(theirs.body)
  expect(second?.body).toContain('this pull request breaks')
})

test('an older run does not overwrite the comment of a newer one, and its verdict stands', async () => {
  const newer = oldComment('Written by a newer run.', { run: '7.2' })
  const scenario = await pullRequest({ head: BREAK, comments: [newer] })
  const older = await scenario.check({ runId: 7 })
  expect(older.exitCode).toBe(1)
  expect(onlyComment(scenario)).toBe(newer.body)
  expect(older.log).toContain('A newer run has written the comment; this one leaves it alone.')
  expect(writes(older.requests)).toEqual([])

  await scenario.check({ runId: 7, env: { GITHUB_RUN_ATTEMPT: '10' } })
  expect(markerOf(onlyComment(scenario))).toMatchObject({ run: '7.10' })
})

test('a comment that would stay the same is not written again', async () => {
  const scenario = await pullRequest({ head: BREAK })
  await scenario.check()
  const { requests, outputs } = await scenario.check()
  expect(writes(requests)).toEqual([])
  expect(outputs['comment-url']).toContain('#issuecomment-')
})

test('a comment that was deleted in between is written anew', async () => {
  const scenario = await pullRequest({
    head: BREAK,
    comments: [oldComment('old')],
    faults: ({ method }) => (method === 'PATCH' ? { status: 404, body: { message: 'Not Found' } } : undefined),
  })
  const { outputs } = await scenario.check()
  expect(scenario.github.comments()).toHaveLength(2)
  expect(outputs['comment-url']).not.toBe('')
})

test.each([
  ['always', BREAK, 1],
  ['always', { 'clusters/prod/deckhouse.yml': deckhouse('EarlyAccess') }, 1],
  ['on-failure', BREAK, 1],
  ['on-failure', { 'clusters/prod/deckhouse.yml': deckhouse('EarlyAccess') }, 0],
  ['never', BREAK, 0],
] as const)('comment: %s', async (comment, head, expected) => {
  const scenario = await pullRequest({ head })
  await scenario.check({ inputs: { comment } })
  expect(scenario.github.comments()).toHaveLength(expected)
})

test.each(['always', 'on-failure', 'never'])('comment: %s brings an older comment up to date', async (comment) => {
  const scenario = await pullRequest({
    head: { 'clusters/prod/deckhouse.yml': deckhouse('EarlyAccess') },
    comments: [oldComment('## ❌ red')],
  })
  await scenario.check({ inputs: { comment } })
  expect(onlyComment(scenario)).toMatch(/^## ✅ /m)
})

test('a fleet gets a comment within the limit, with all counts, and a summary with everything', async () => {
  const names = Array.from({ length: 120 }, (_, index) => `cluster-${index}`)
  const base: Files = { [POLICY]: policy(), ...Object.assign({}, ...names.map((name) => cluster(`clusters/${name}`))) }
  const many = (name: string): Files =>
    Object.fromEntries(
      [1, 2, 3].map((at) => [`clusters/${name}/ingress-${at}.yml`, ingress('HostWithFailover', `inlet-${at}`)]),
    )
  const scenario = await pullRequest({ base, head: Object.assign({}, ...names.map(many)) })
  const { exitCode, outputs, summary, report, commands, log } = await scenario.check()
  expect(exitCode).toBe(1)
  expect(outputs).toMatchObject({ fail: '120', introduced: '120' })
  expect(report?.clusters).toHaveLength(120)

  const comment = onlyComment(scenario)
  expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(65_536)
  for (const name of names) expect(comment).toContain(`**${name}** · 1 of 2 met, was 2 · 1 fail`)
  expect(comment).toContain('this pull request breaks 120 recommendations')
  expect(comment).toContain('in the job summary and the JSON report.')
  for (const name of names) expect(summary).toContain(`/clusters/${name}/ingress-3.yml#L7`)
  expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)

  // Nine at lines, the tenth is the verdict: the runner drops what is beyond.
  expect(commands.filter(({ name }) => name === 'error')).toHaveLength(10)
  expect(log).toContain('9 of 360 annotations shown')
})

test('a comment that GitHub finds too long is tried shorter', async () => {
  const tooLong = {
    message: 'Validation Failed',
    errors: [{ resource: 'IssueComment', message: 'Body is too long (maximum is 65536 characters)' }],
  }
  const scenario = await pullRequest({
    base: {
      ...HEALTHY,
      ...Object.assign({}, ...Array.from({ length: 60 }, (_, index) => cluster(`clusters/c${index}`))),
    },
    head: Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`clusters/c${index}/ingress.yml`, ingress('HostWithFailover')]),
    ),
    faults: ({ method, count }) => (method === 'POST' && count <= 2 ? { status: 422, body: tooLong } : undefined),
  })
  const { exitCode, requests } = await scenario.check()
  expect(exitCode).toBe(1)
  expect(writes(requests)).toHaveLength(3)
  expect(Buffer.byteLength(onlyComment(scenario))).toBeLessThanOrEqual(6000)
  expect(onlyComment(scenario)).toContain('this pull request breaks 60 recommendations')
})

test.each([1, 2, 3])('three runs at once leave one comment, which speaks of the head (%i)', async (seed) => {
  const scenario = await pullRequest({
    head: BREAK,
    faults: raceFaults(seed),
  })
  const env = { READINESS_WRITE_PACE_MS: '1000' }
  await Promise.all([12, 11, 13].map((runId) => scenario.check({ runId, env })))
  // All three say the same, so whichever wrote it need not be the newest: an equal text is not written again.
  expect(markerOf(onlyComment(scenario))).toMatchObject({ head: scenario.pull.head })
  expect(scenario.github.exchanges.filter(({ method }) => method === 'POST').length).toBeGreaterThan(1)
})

test('a comment whose creation got no answer is not created twice', async () => {
  const scenario = await pullRequest({
    head: BREAK,
    faults: ({ method, count }) => (method === 'POST' && count === 1 ? { answer: 'drop' } : undefined),
  })
  const { outputs, log } = await scenario.check()
  expect(onlyComment(scenario)).toContain('this pull request breaks 1 recommendation')
  expect(outputs['comment-url']).toMatch(new RegExp(`-${scenario.github.comments()[0]?.id}$`))
  expect(log).not.toContain('could not')
})

test('a copy of our comment that an earlier run left behind is deleted', async () => {
  const scenario = await pullRequest({ head: BREAK })
  await scenario.check()
  const [{ body, login } = { body: '', login: '' }] = scenario.github.comments()
  scenario.github.addComment({ login, type: 'Bot', body })
  scenario.push({ 'README.md': '# Newer\n' })
  await scenario.check()
  expect(markerOf(onlyComment(scenario))).toMatchObject({ head: scenario.pull.head })
})

test('a comment that somebody has edited is put right', async () => {
  const scenario = await pullRequest({ head: BREAK })
  await scenario.check()
  const body = onlyComment(scenario)
  const edited = await pullRequest({
    head: BREAK,
    comments: [
      { login: 'github-actions[bot]', type: 'Bot', body: body.replace('breaks 1', 'breaks no').slice(0, -40) },
    ],
  })
  await edited.check({ runId: 2 })
  expect(onlyComment(edited)).toContain('this pull request breaks 1 recommendation')
})
