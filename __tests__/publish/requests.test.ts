import { describe, expect, test } from 'vitest'
import { type Parameters, requests, type Terms } from '../../src/publish/requests.ts'
import { fakeClock, type FakeClock, noAnswer, refusal } from './fakes.ts'

const TERMS: Terms = { pace: 1000, budget: 30_000, purpose: 'publishing' }
const GET = 'GET /user'
const POST = 'POST /comments'
const PATCH = 'PATCH /comments/1'
const DELETE = 'DELETE /comments/1'

interface Line {
  /** The route of each call, with the seconds at which it was sent. */
  readonly calls: string[]
  readonly clock: FakeClock
  readonly timeouts: number[]
  readonly ask: (route: string, look?: () => Promise<unknown>) => Promise<unknown>
}

/** A line on which each call takes `lasts` milliseconds and is answered in turn: an Error is thrown. */
function line(answers: readonly unknown[], { lasts = 0, random = 0.5, terms = TERMS } = {}): Line {
  const clock = fakeClock(random)
  const calls: string[] = []
  const timeouts: number[] = []
  const left = [...answers]
  const send = async (route: string, _parameters: Parameters, timeout: number): Promise<unknown> => {
    calls.push(`${(clock.now() - clock.start) / 1000} ${route}`)
    timeouts.push(timeout)
    await clock.sleep(Math.min(lasts, timeout))
    const answer = left.length > 1 ? left.shift() : left[0]
    if (answer instanceof Error) throw answer
    return answer
  }
  const request = requests(send, clock, terms)
  return { calls, clock, timeouts, ask: (route, look) => request(route, {}, look) }
}

const OK = { id: 1 }
const down = refusal(502)
const dropped = new Error('other side closed')
const limited = (headers: object, status = 403): Error =>
  refusal(status, 'You have exceeded a secondary rate limit.', headers)

describe('the pace', () => {
  test('keeps writes a second apart, however they are asked for, and reads not at all', async () => {
    const { ask, calls } = line([OK], { lasts: 200 })
    await Promise.all([ask(POST), ask(PATCH), ask(GET), ask(DELETE)])
    expect(calls).toEqual([`0 ${GET}`, `0 ${POST}`, `1.2 ${PATCH}`, `2.4 ${DELETE}`])
  })

  test('counts what fails, and a failure does not hold up what comes after it', async () => {
    const { ask, calls } = line([refusal(404), OK])
    const first = ask(POST)
    const second = ask(POST)
    await expect(first).rejects.toThrow('refused')
    await expect(second).resolves.toBe(OK)
    expect(calls).toEqual([`0 ${POST}`, `1 ${POST}`])
  })

  test('of zero waits for nothing', async () => {
    const { ask, calls } = line([down, down, down, OK], { terms: { ...TERMS, pace: 0 } })
    await ask(PATCH)
    await ask(PATCH)
    expect(calls).toEqual(Array.from({ length: 5 }, () => `0 ${PATCH}`))
  })
})

describe('what fails', () => {
  test.each([
    ['a server’s trouble', down],
    ['a dropped connection', dropped],
    ['Octokit’s word for a dropped connection', noAnswer('other side closed')],
    ['a timeout of the server', refusal(408)],
    ['an answer that is no JSON', new Error('its answer is no JSON, or not all of it')],
  ])('for a moment is asked again: %s', async (_what, error) => {
    const { ask, calls } = line([error, error, error, OK])
    await expect(ask(GET)).resolves.toBe(OK)
    expect(calls).toEqual([0, 1, 3, 7].map((at) => `${at} ${GET}`))
  })

  test('is asked four times at most', async () => {
    const { ask, calls } = line([down])
    await expect(ask(GET)).rejects.toBe(down)
    expect(calls).toHaveLength(4)
  })

  test.each([
    [0, [0, 0.5, 1.5, 3.5]],
    [0.999, [0, 1.499, 4.497, 10.493]],
  ])('is asked again at times that differ from run to run (%d)', async (random, times) => {
    const { ask, calls } = line([down], { random })
    await expect(ask(GET)).rejects.toBe(down)
    expect(calls).toEqual(times.map((at) => `${at} ${GET}`))
  })

  test.each([400, 401, 403, 404, 410, 422])('for good is not asked again: %i', async (status) => {
    const error = refusal(status, 'Validation Failed')
    const { ask, calls } = line([error])
    await expect(ask(PATCH)).rejects.toBe(error)
    expect(calls).toHaveLength(1)
  })
})

describe('what creates something and got no answer', () => {
  test('is never repeated blindly', async () => {
    const { ask, calls } = line([dropped, OK])
    await expect(ask(POST)).rejects.toBe(dropped)
    expect(calls).toEqual([`0 ${POST}`])
  })

  test('is looked for, and what is found is the answer', async () => {
    const { ask, calls } = line([dropped, OK])
    await expect(ask(POST, async () => ({ id: 7 }))).resolves.toEqual({ id: 7 })
    expect(calls).toEqual([`0 ${POST}`])
  })

  test('is repeated where it is not there, after a look each time', async () => {
    const { ask, calls } = line([down, dropped, OK])
    let looks = 0
    await expect(ask(POST, async () => void (looks += 1))).resolves.toBe(OK)
    expect(looks).toBe(2)
    expect(calls).toEqual([`0 ${POST}`, `1 ${POST}`, `3 ${POST}`])
  })

  test('is not repeated where nobody can look', async () => {
    const { ask, calls } = line([dropped, OK])
    await expect(ask(POST, () => Promise.reject(new Error('no list')))).rejects.toThrow('no list')
    expect(calls).toEqual([`0 ${POST}`])
  })

  test('is known not to be there where a limit refused it', async () => {
    const { ask, calls } = line([limited({ 'retry-after': '3' }), OK])
    await expect(ask(POST)).resolves.toBe(OK)
    expect(calls).toEqual([`0 ${POST}`, `3 ${POST}`])
  })

  test('is not forgotten when a limit refuses the repeat', async () => {
    const { ask, calls } = line([dropped, limited({ 'retry-after': '3' }), OK])
    let looks = 0
    await expect(ask(POST, async () => void (looks += 1))).resolves.toBe(OK)
    expect([looks, calls.length]).toEqual([2, 3])
  })
})

test('what was deleted although no answer came is deleted', async () => {
  await expect(line([dropped, refusal(404)]).ask(DELETE)).resolves.toBeUndefined()
  await expect(line([dropped, limited({ 'retry-after': '1' }), refusal(404)]).ask(DELETE)).resolves.toBeUndefined()
  await expect(line([refusal(404)]).ask(DELETE)).rejects.toThrow('refused')
  await expect(line([dropped, refusal(404)]).ask(PATCH)).rejects.toThrow('refused')
})

describe('a limit', () => {
  const reset = (after: number): object => ({
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(100_000 + after),
  })

  test.each<[string, Error, number]>([
    ['in seconds', limited({ 'retry-after': '7' }), 7],
    ['as a date', limited({ 'retry-after': new Date(100_009_000).toUTCString() }), 9],
    ['of the hour that ends', limited(reset(12), 403), 12],
    ['with 429', limited({ 'retry-after': '5' }, 429), 5],
    ['whatever the words', refusal(403, 'Forbidden', { 'retry-after': '5' }), 5],
    ['of a server that rests', refusal(503, 'Service Unavailable', { 'retry-after': '20' }), 20],
    ['as abuse, without a time', refusal(422, 'Validation Failed: {"code":"abuse"}'), 4],
    ['as too quick, with a time', refusal(422, 'was submitted too quickly', { 'retry-after': '2' }), 2],
  ])('is waited for: %s', async (_what, error, wait) => {
    const { ask, calls } = line([error, OK])
    await expect(ask(PATCH)).resolves.toBe(OK)
    expect(calls).toEqual([`0 ${PATCH}`, `${wait} ${PATCH}`])
  })

  test.each<[string, Error]>([
    ['GitHub names a longer time', limited({ 'retry-after': '60' })],
    ['GitHub names none', limited({}, 429)],
    ['the hour ends later', limited(reset(1800))],
  ])('that outlasts the budget is given up at once: %s', async (_what, error) => {
    const { ask, calls, clock } = line([error])
    await expect(ask(PATCH)).rejects.toThrow(
      /^GitHub asks to wait for \d+ seconds, and 30 seconds are left for publishing$/,
    )
    expect([calls.length, clock.now() - clock.start]).toEqual([1, 0])
    // The next place is not even asked.
    await expect(ask(GET)).rejects.toThrow('GitHub asks to wait')
    expect(calls).toHaveLength(1)
  })

  test('is none where the token lacks a permission, at the end of an hour too', async () => {
    const error = refusal(403, 'Resource not accessible by integration', reset(5))
    const { ask, calls } = line([error])
    await expect(ask(PATCH)).rejects.toBe(error)
    expect(calls).toHaveLength(1)
  })

  test('is none where there is room left, whenever it ends', async () => {
    const { ask, calls } = line([
      refusal(502, 'Bad Gateway', { 'x-ratelimit-remaining': '999', 'x-ratelimit-reset': '101000' }),
      OK,
    ])
    await ask(GET)
    expect(calls).toEqual([`0 ${GET}`, `1 ${GET}`])
  })

  test('holds for everybody', async () => {
    const { ask, calls } = line([limited({ 'retry-after': '7' }), OK])
    const first = ask(PATCH)
    await Promise.all([first, ask(POST)])
    await ask(GET)
    expect(calls).toEqual([`0 ${PATCH}`, `7 ${PATCH}`, `8 ${POST}`, `8 ${GET}`])
  })
})

describe('the budget', () => {
  test('ends what hangs, and everything after it', async () => {
    const { ask, calls, clock, timeouts } = line([dropped], { lasts: 60_000 })
    await expect(ask(PATCH)).rejects.toThrow('the 30 seconds for publishing are over')
    expect(timeouts).toEqual([10_000, 10_000, 7000])
    expect(clock.now() - clock.start).toBeLessThanOrEqual(30_000)
    await expect(ask(POST)).rejects.toThrow('the 30 seconds for publishing are over')
    expect(calls).toHaveLength(3)
  })

  test('ends before a wait that it would not outlast, with the cause', async () => {
    const { ask, clock } = line([down], { terms: { ...TERMS, budget: 2500 } })
    await expect(ask(GET)).rejects.toThrow('refused, and the 3 seconds for publishing are over')
    expect(clock.now() - clock.start).toBe(1000)
  })

  test('ends a queue of writes at its end', async () => {
    const { ask, calls } = line([OK], { terms: { ...TERMS, budget: 2500 } })
    const asked = await Promise.allSettled([POST, POST, POST, POST, POST].map((route) => ask(route)))
    expect(asked.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'rejected'])
    expect(calls).toHaveLength(3)
  })
})
