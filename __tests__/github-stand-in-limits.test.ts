// Requests follow each other here because their order is what is tested.
// oxlint-disable eslint/no-await-in-loop

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { isLimitName, LIMITS } from '../dev/github-stand-in/limits.ts'
import { limit, REPO_PATH, repository, start } from './helpers/stand-in.ts'

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

  test('more than 40 comments at once are spam, without a time to wait for', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const github = await start()
    for (let count = 0; count < limit('rapid-posts'); count += 1) await github.comment(`${count}`)
    const refused = await github.comment('one more')
    expect(refused).toMatchObject({ status: 422, json: { errors: [{ code: 'abuse' }] } })
    expect(refused.headers.get('retry-after')).toBeNull()
    const path = `${REPO_PATH}/issues/comments/${github.comments()[0]?.id}`
    expect((await github.call('PATCH', path, { body: { body: 'changed' } })).status).toBe(200)
    vi.setSystemTime(Date.now() + 20_000)
    expect((await github.comment('later')).status).toBe(201)
  })

  test('a secondary limit is a 403 or, if a test wants it, a 429', async () => {
    const github = await start({ limits: { 'writes-per-minute': 0, 'secondary-status': 429 } })
    const refused = await github.comment('hello')
    expect(refused).toMatchObject({ ...secondary, status: 429 })
    expect(refused.headers.get('retry-after')).toBe('60')
    expect(limit('secondary-status')).toBe(403)
  })

  test('a primary limit of nothing refuses the first request', async () => {
    const github = await start({ limits: { 'requests-per-hour': 0 } })
    const { status, headers } = await github.get(REPO_PATH)
    expect([status, headers.get('x-ratelimit-remaining')]).toEqual([403, '0'])
  })
})

describe('the diff of a pull request and of a comparison', () => {
  const headers = { accept: 'application/vnd.github.v3.diff' }

  test('is what git says', async () => {
    const { call } = await start()
    const { status, text, headers: sent } = await call('GET', `${REPO_PATH}/pulls/7`, { headers })
    expect(status).toBe(200)
    expect(sent.get('content-type')).toBe('application/vnd.github.diff; charset=utf-8')
    expect(text).toMatch(/^diff --git a\/big\.yml b\/big\.yml\n/)
    expect(text).toContain('\n+# changed\n')
    const comparison = await call('GET', `${REPO_PATH}/compare/main...topic`, { headers })
    expect(comparison.text).toBe(text)
  })

  test.each([
    // A new file has six lines of headers in a diff, and one line of its own here.
    ['files', 'diff-files', 1],
    ['lines', 'diff-lines', 7],
  ] as const)('is refused beyond so many %s', async (what, name, each) => {
    const head = repository.commitFiles(repository.base, 2, 'x: 1\n')
    const pull = { ...repository.pull, headSha: head }
    const fitting = await start({ pull, limits: { [name]: 2 * each } })
    expect((await fitting.call('GET', `${REPO_PATH}/pulls/7`, { headers })).status).toBe(200)
    const { call } = await start({ pull, limits: { [name]: 2 * each - 1 } })
    const refused = {
      status: 406,
      json: {
        message: expect.stringContaining(`the maximum number of ${what} (${2 * each - 1})`),
        errors: [{ resource: 'PullRequest', field: 'diff', code: 'too_large' }],
      },
    }
    expect(await call('GET', `${REPO_PATH}/pulls/7`, { headers })).toMatchObject(refused)
    expect(await call('GET', `${REPO_PATH}/compare/main...${head}`, { headers })).toMatchObject(refused)
    expect((await call('GET', `${REPO_PATH}/pulls/7`)).status).toBe(200)
    expect([limit('diff-files'), limit('diff-lines')]).toEqual([300, 20_000])
  })
})

describe('the table of limits', () => {
  const names = Object.keys(LIMITS).filter(isLimitName)
  const page = readFileSync('docs/github-stand-in.md', 'utf8')
  const tests = readdirSync('__tests__')
    .filter((name) => name.startsWith('github-stand-in'))
    .map((name) => readFileSync(join('__tests__', name), 'utf8'))
    .join('')
  const rows = page.split('\n').filter((line) => /^\| `[a-z-]+` \| [^|]*\d/.test(line))

  test('has a row for each, and no other', () => {
    expect(rows.map((row) => /`(.*?)`/.exec(row)?.[1])).toEqual(names)
  })

  test.each(names)('names the value and the source of %s, which a test holds', (name) => {
    const { value, effect, source } = LIMITS[name]
    const row = rows.find((one) => one.startsWith(`| \`${name}\` |`))
    expect(row).toMatch(new RegExp(`\\| (?:HTTP )?${value.toLocaleString('en-US')} ?[^|]*\\|`))
    expect(row).toContain(`| ${effect} |`)
    expect(row).toContain(`](${source}) |`)
    expect(tests).toContain(`'${name}'`)
  })
})
