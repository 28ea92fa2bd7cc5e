import { mkdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Fault, FaultRequest } from '../../dev/github-stand-in/options.ts'
import { BREAK, deckhouse } from './manifests.ts'
import { oldComment, pullRequest } from './scenario.ts'

/** The bundle's clock for single calls, made to run out after 300 ms. */
const HURRY = {
  NODE_OPTIONS:
    '--import=data:text/javascript,const{timeout}=AbortSignal;AbortSignal.timeout=()=>timeout.call(AbortSignal,300)',
}

/** The outputs but the place of the report and of the comment. */
function verdictOf(outputs: Readonly<Record<string, string>>): object {
  const { report: _report, 'comment-url': _url, ...verdict } = outputs
  return verdict
}

test.each([
  [
    'a fork, whose token can only read',
    { fork: true, permissions: { pullRequests: 'read' } },
    'a pull request from a fork gets a token that can only read',
  ],
  [
    '`contents: read` alone',
    { permissions: { pullRequests: 'none' } },
    'the token lacks `permissions: pull-requests: write`',
  ],
] as const)('%s gets the same verdict, and the log says why there is no comment', async (_what, options, reason) => {
  const full = await pullRequest({ head: BREAK })
  const limited = await pullRequest({ head: BREAK, ...options })
  const [expected, got] = await Promise.all([full.check(), limited.check()])
  expect(got.exitCode).toBe(1)
  expect(verdictOf(got.outputs)).toEqual(verdictOf(expected.outputs))
  expect(got.outputs['comment-url']).toBe('')
  expect(got.commands).toEqual(expected.commands)
  expect(got.summary).toBe(expected.summary)
  expect(got.summary).toContain('this pull request breaks 1 recommendation')
  expect(got.log).toContain(`The comment could not be written: ${reason}.`)
  expect(limited.github.comments()).toEqual([])
})

test('`contents: read` alone is no reason for a remark where nothing would be posted', async () => {
  const quiet = await pullRequest({ head: { 'README.md': '# New\n' }, permissions: { pullRequests: 'none' } })
  const never = await pullRequest({ head: BREAK, permissions: { pullRequests: 'none' } })
  const [first, second] = await Promise.all([quiet.check(), never.check({ inputs: { comment: 'never' } })])
  expect(first.exitCode).toBe(0)
  expect(second.exitCode).toBe(1)
  for (const { log } of [first, second]) expect(log).not.toContain('could not be written')
})

const isComments = ({ path }: FaultRequest): boolean => path.includes('/issues/')

test.each<[string, (request: FaultRequest) => Fault | undefined]>([
  [
    '500 on the list of comments',
    (request) => (isComments(request) ? { status: 500, body: { message: 'Server Error' } } : undefined),
  ],
  ['500 on writing', ({ method }) => (method === 'POST' ? { status: 500 } : undefined)],
  ['an answer that is no JSON', (request) => (isComments(request) ? { status: 200, body: '<html>' } : undefined)],
  ['half an answer', (request) => (isComments(request) ? { answer: 'truncate' } : undefined)],
  [
    'a redirect without an end',
    (request) => (isComments(request) ? { status: 307, headers: { location: request.path } } : undefined),
  ],
  [
    'a page of a proxy',
    (request) =>
      isComments(request)
        ? { status: 502, body: '<html>\n<h1>Bad Gateway</h1>', headers: { 'content-type': 'text/html' } }
        : undefined,
  ],
  ['the connection drops', (request) => (isComments(request) ? 'drop' : undefined)],
  ['no answer', (request) => (isComments(request) ? 'hang' : undefined)],
  [
    'rate limit',
    (request) =>
      isComments(request)
        ? { status: 429, body: { message: 'API rate limit exceeded' }, headers: { 'retry-after': '60' } }
        : undefined,
  ],
  [
    'abuse',
    ({ method }) =>
      method === 'POST'
        ? { status: 422, body: { message: 'Validation Failed', errors: [{ code: 'abuse' }] } }
        : undefined,
  ],
  [
    'too long, however short',
    ({ method }) =>
      method === 'POST'
        ? { status: 422, body: { message: 'Body is too long (maximum is 65536 characters)' } }
        : undefined,
  ],
])('%s never changes the verdict', async (_what, faults) => {
  const failing = await pullRequest({ head: BREAK, faults })
  const passing = await pullRequest({ head: { 'clusters/prod/deckhouse.yml': deckhouse('EarlyAccess') }, faults })
  const [red, green] = await Promise.all([failing.check({ env: HURRY }), passing.check({ env: HURRY })])
  expect(red.exitCode).toBe(1)
  expect(red.outputs).toMatchObject({ verdict: 'fail', gate: 'failed', introduced: '1' })
  expect(green.exitCode).toBe(0)
  expect(green.outputs).toMatchObject({ verdict: 'pass', gate: 'passed' })
  for (const { log, summary } of [red, green]) {
    expect(log).toContain('The comment could not be written')
    expect(log).not.toMatch(/^\s+at /m)
    expect(summary).toContain('Production readiness')
  }
})

test('what fails for a moment is asked again, and nothing is said', async () => {
  const scenario = await pullRequest({
    head: BREAK,
    faults: ({ path, count }) =>
      path.includes('/issues/') && count < 3 ? (count === 1 ? { status: 502 } : 'drop') : undefined,
  })
  const { outputs, log } = await scenario.check()
  expect(scenario.github.comments()).toHaveLength(1)
  expect(outputs['comment-url']).toContain('#issuecomment-')
  expect(log).not.toContain('could not')
})

test('a limit that outlasts the time for publishing is given up at once, and said', async () => {
  const scenario = await pullRequest({
    head: BREAK,
    faults: ({ method }) =>
      method === 'POST'
        ? {
            status: 403,
            body: { message: 'You have exceeded a secondary rate limit.' },
            headers: { 'retry-after': '60' },
          }
        : undefined,
  })
  const { exitCode, log, requests } = await scenario.check()
  expect(exitCode).toBe(1)
  expect(log).toMatch(/The comment could not be written: GitHub asks to wait for 60 seconds, and \d+ seconds are left/)
  expect(requests.filter((request) => request.startsWith('POST'))).toHaveLength(1)
})

test('a token that is empty costs the comment alone', async () => {
  const scenario = await pullRequest({ head: BREAK })
  const { exitCode, outputs, log } = await scenario.check({ inputs: { token: '' } })
  expect(exitCode).toBe(1)
  expect(outputs).toMatchObject({ verdict: 'fail' })
  expect(log).toContain('The comment could not be written: token: it is empty.')
})

test('a summary that cannot be written costs the summary alone', async () => {
  const scenario = await pullRequest({ head: BREAK })
  const { exitCode, outputs, log } = await scenario.check({
    env: { GITHUB_STEP_SUMMARY: scenario.folder('nowhere/summary') },
  })
  expect(exitCode).toBe(1)
  expect(outputs).toMatchObject({ verdict: 'fail' })
  expect(log).toContain('The job summary could not be written')
})

test.each<[string, Fault]>([
  ['500', { status: 500, body: { message: 'Server Error' } }],
  ['a dropped connection', 'drop'],
  ['no answer', 'hang'],
  ['403', { status: 403, body: { message: 'Resource not accessible by integration' } }],
])('what has to be read and is answered by %s ends the check in one line', async (_what, fault) => {
  const scenario = await pullRequest({
    head: BREAK,
    comments: [oldComment('old')],
    faults: ({ path }) => (path.includes('/git/') ? fault : undefined),
  })
  const workspace = scenario.folder('empty')
  mkdirSync(workspace)
  const { exitCode, outputs, commands, log } = await scenario.check({ workspace, env: HURRY })
  expect(exitCode).toBe(1)
  expect(outputs).toMatchObject({ verdict: 'error', gate: 'failed' })
  expect(commands).toEqual([
    { name: 'error', properties: {}, message: expect.stringMatching(/^GitHub did not answer `GET [^\n]*$/) },
  ])
  expect(log).not.toMatch(/^\s+at /m)
})
