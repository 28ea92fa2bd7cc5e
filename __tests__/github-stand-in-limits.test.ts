// Requests follow each other here because their order is what is tested.
// oxlint-disable eslint/no-await-in-loop

import { describe, expect, test, vi } from 'vitest'
import { limit, REPO_PATH, start } from './helpers/stand-in.ts'

describe('rate limits', () => {
  const secondary = { status: 403, json: { message: expect.stringContaining('secondary rate limit') } }

  test('every answer says what is left of 1,000 requests an hour', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const github = await start()
    const list = `${REPO_PATH}/issues/7/comments`
    const { headers } = await github.get(list)
    expect(headers.get('x-ratelimit-limit')).toBe('1000')
    expect(headers.get('x-ratelimit-remaining')).toBe('999')
    await github.getMany(list, 799)
    vi.setSystemTime(Date.now() + 60_000)
    await github.getMany(list, limit('requests-per-hour') - 800)
    const refused = await github.get(list)
    expect(refused).toMatchObject({ status: 403, json: { message: expect.stringContaining('rate limit exceeded') } })
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0')
    const reset = Number(refused.headers.get('x-ratelimit-reset')) * 1000
    vi.setSystemTime(reset)
    expect((await github.get(list)).status).toBe(200)
  })

  test('more than 900 points a minute are refused', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const github = await start()
    const list = `${REPO_PATH}/issues/7/comments`
    const statuses = await github.getMany(list, limit('points-per-minute'))
    expect(new Set(statuses)).toEqual(new Set([200]))
    const refused = await github.get(list)
    expect(refused).toMatchObject(secondary)
    expect(Number(refused.headers.get('retry-after'))).toBe(60)
  })

  test('more than 80 writes a minute are refused until the time that the answer names', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const github = await start()
    for (let count = 0; count < limit('writes-per-minute'); count += 1) {
      vi.setSystemTime(Date.now() + 600)
      await github.comment(`${count}`)
    }
    const refused = await github.comment('one more')
    expect(refused).toMatchObject(secondary)
    expect((await github.get(`${REPO_PATH}/issues/7/comments`)).status).toBe(200)
    expect(github.comments().length).toBe(limit('writes-per-minute'))
    vi.setSystemTime(Date.now() + Number(refused.headers.get('retry-after')) * 1000)
    expect((await github.comment('later')).status).toBe(201)
  })

  test('more than 500 writes an hour are refused', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const github = await start()
    for (let count = 0; count < limit('writes-per-hour'); count += 1) {
      vi.setSystemTime(Date.now() + 1000)
      await github.comment(`${count}`)
    }
    expect(github.comments().length).toBe(limit('writes-per-hour'))
    vi.setSystemTime(Date.now() + 60_000)
    const refused = await github.comment('one more')
    expect(refused).toMatchObject(secondary)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60)
  })

  test('more than 100 requests at a time are refused', async () => {
    const github = await start({ faults: ({ path }) => (path === '/user' ? 'hang' : undefined) })
    const hanging = Array.from({ length: limit('concurrent-requests') }, () =>
      github.get('/user').catch(() => 'closed'),
    )
    await vi.waitFor(() => expect(github.exchanges.length).toBe(limit('concurrent-requests')))
    expect(await github.get(REPO_PATH)).toMatchObject(secondary)
    await github.close()
    expect(new Set(await Promise.all(hanging))).toEqual(new Set(['closed']))
  })
})
