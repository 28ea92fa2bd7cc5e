import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { faultsFrom } from '../dev/github-stand-in/fault-texts.ts'
import { REPO_PATH, start, unrecorded } from './helpers/stand-in.ts'

describe('faults and records', () => {
  test('answers are replaced, connections dropped, by method, path and count', async () => {
    const github = await start({
      faults({ method, path, count }) {
        if (method !== 'GET' || path !== REPO_PATH) return undefined
        if (count === 1) return { status: 500, body: { message: 'Server Error' }, headers: { 'retry-after': '1' } }
        if (count === 2) return { status: 502, body: '<html>' }
        if (count === 3) return { status: 503 }
        return count === 4 ? 'drop' : undefined
      },
    })
    const first = await github.get(REPO_PATH)
    expect(first).toMatchObject({ status: 500, json: { message: 'Server Error' } })
    expect(first.headers.get('retry-after')).toBe('1')
    expect(await github.get(REPO_PATH)).toMatchObject({ status: 502, text: '<html>' })
    expect(await github.get(REPO_PATH)).toMatchObject({ status: 503, text: '' })
    await expect(github.get(REPO_PATH)).rejects.toThrow('fetch failed')
    expect((await github.get(REPO_PATH)).status).toBe(200)
    expect((await github.get('/repos/acme/other')).status).toBe(404)
    expect(github.exchanges.map(({ status }) => status)).toEqual([500, 502, 503, 0, 200, 404])
  })

  test('an answer that gets lost was meant, and its request was carried out', async () => {
    const github = await start({
      faults: ({ method, count }) => (method === 'POST' && count === 1 ? { answer: 'drop' } : undefined),
    })
    await expect(github.comment('once')).rejects.toThrow('fetch failed')
    expect(github.comments().map(({ body }) => body)).toEqual(['once'])
    expect(github.exchanges).toMatchObject([{ method: 'POST', status: 201, injected: true }])
    await github.comment('twice')
    expect(github.comments().length).toBe(2)
  })

  test('an answer that hangs stays open until somebody closes it', async () => {
    const github = await start({ faults: () => ({ answer: 'hang' }) })
    const hanging = github.comment('once').catch(() => 'closed')
    await vi.waitFor(() => expect(github.comments().length).toBe(1))
    await github.close()
    expect(await hanging).toBe('closed')
  })

  test('a truncated answer ends in its middle', async () => {
    const github = await start({ faults: () => ({ answer: 'truncate' }) })
    const response = await fetch(`${github.url}${REPO_PATH}`, { headers: { authorization: 'Bearer ghs_standin' } })
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow()
  })

  test('a slow answer arrives whole, after its time', async () => {
    const github = await start({ faults: () => ({ slow: 200 }) })
    const before = Date.now()
    expect((await github.get(REPO_PATH)).json.full_name).toBe('acme/platform')
    expect(Date.now() - before).toBeGreaterThanOrEqual(190)
  })

  test('a delayed request is carried out after its time, behind others', async () => {
    const github = await start({ faults: ({ count }) => (count === 1 ? { delay: 300 } : undefined) })
    const late = github.comment('sent first')
    await github.comment('sent second')
    await github.comment('sent third')
    await late
    expect(github.comments().at(-1)?.body).toBe('sent first')
    expect(github.exchanges.map(({ injected }) => injected)).toEqual([false, false, false])
  })

  test('a port that is taken is said', async () => {
    const github = await start()
    const port = Number(new URL(github.url).port)
    await expect(start({ port })).rejects.toThrow('EADDRINUSE')
  })

  test('all exchanges are written to the folder that the environment names', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'record-')), 'new')
    const github = await start()
    const { json } = await github.comment('hello')
    await github.get(`${REPO_PATH}/issues/7/comments?per_page=5`)
    vi.stubEnv('GITHUB_STAND_IN_RECORD', folder)
    await github.close()
    const [file = ''] = readdirSync(folder)
    const path = `${REPO_PATH}/issues/7/comments`
    expect(JSON.parse(readFileSync(join(folder, file), 'utf8'))).toEqual([
      { method: 'POST', path, requestBody: { body: 'hello' }, status: 201, responseBody: json, injected: false },
      { method: 'GET', path: `${path}?per_page=5`, status: 200, responseBody: [json], injected: false },
    ])
    rmSync(dirname(folder), { recursive: true })
  })

  test('requests that GitHub does not describe are refused', async () => {
    unrecorded()
    const github = await start()
    const comments = `${REPO_PATH}/issues/7/comments`
    expect((await github.get('/nowhere')).status).toBe(404)
    expect((await github.call('POST', comments)).status).toBe(422)
    expect((await github.call('POST', comments, { body: { body: 7 } })).status).toBe(422)
    expect((await github.call('POST', comments, { body: ['x'] })).status).toBe(422)
    expect((await github.call('POST', comments, { text: '{' })).status).toBe(400)
    expect((await github.get(`${REPO_PATH}/contents/%E0%A4%A`)).status).toBe(400)
  })
})

describe('faults as text', () => {
  /** What faults make of requests, in their order. */
  function faultsOf(texts: readonly string[], ...requests: readonly string[]): readonly unknown[] {
    const inject = faultsFrom(texts)
    if (typeof inject !== 'function') throw new Error(inject.wrong)
    return requests.map((request) => {
      const [method = '', path = ''] = request.split(' ')
      return inject({ method, path, count: 1 })
    })
  }

  test.each([
    ['/a=drop', 'drop'],
    ['/a=hang', 'hang'],
    ['/a=answer-drop', { answer: 'drop' }],
    ['/a=answer-hang', { answer: 'hang' }],
    ['/a=answer-truncate', { answer: 'truncate' }],
    ['/a=delay:50', { delay: 50 }],
    ['/a=slow:50', { slow: 50 }],
    ['/a=502', { status: 502, body: { message: 'Fault 502' }, headers: {} }],
    ['/a=429:30', { status: 429, body: { message: 'Fault 429' }, headers: { 'retry-after': '30' } }],
    ['/a?b=c=drop', undefined],
  ])('%s', (text, fault) => {
    expect(faultsOf([text], 'GET /a')).toEqual([fault])
  })

  test('are for a method, a part of the path and the nth of those requests', () => {
    const requests = ['GET /x/a?page=2', 'POST /x/a', 'POST /x/b', 'POST /x/a', 'POST /x/a']
    expect(faultsOf(['POST /a=drop@2', 'GET /a=hang'], ...requests)).toEqual([
      'hang',
      undefined,
      undefined,
      'drop',
      undefined,
    ])
    expect(faultsOf(['page=2=drop', '/a=hang'], ...requests)).toEqual(['drop', 'hang', undefined, 'hang', 'hang'])
  })

  test.each([
    '',
    'drop',
    '/a',
    '/a=',
    '/a=fly',
    '/a=delay',
    '/a=slow',
    '/a=drop:1',
    '/a=99',
    '/a=drop@0',
    'get /a=drop',
  ])('%j is none', (text) => {
    expect(faultsFrom(['/a=drop', text])).toEqual({ wrong: text })
  })
})
