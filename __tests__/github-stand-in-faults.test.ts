import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
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
