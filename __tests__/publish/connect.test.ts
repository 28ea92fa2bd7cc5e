import { createServer, type RequestListener } from 'node:http'
import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test, vi } from 'vitest'
import { connect } from '../../src/publish/github.ts'

/** A server on loopback that is GitHub for one test, and the requests that came to it. */
async function gitHub(answer: RequestListener): Promise<{ readonly url: string; readonly asked: readonly string[] }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization}`)
    answer(request, response)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    vi.unstubAllEnvs()
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  const url = `http://127.0.0.1:${port}`
  vi.stubEnv('GITHUB_API_URL', url)
  return { url, asked }
}

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' }

test('an answer may be compressed', async () => {
  const { asked } = await gitHub((request, response) => {
    expect(request.headers['accept-encoding']).toBe('gzip')
    response.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' })
    response.end(gzipSync('{"name":"кластер"}'))
  })
  const send = await connect('secret')
  expect(await send('GET /repos/{owner}/{repo}', { owner: 'a', repo: 'b' }, 5000)).toEqual({ name: 'кластер' })
  expect(asked).toEqual(['GET /repos/a/b token secret'])
})

test('a text is sent as it is, and the error tells what GitHub says and asks for', async () => {
  let sent = ''
  await gitHub((request, response) => {
    request.on('data', (chunk: Buffer) => (sent += chunk.toString()))
    request.on('end', () => {
      response.writeHead(403, { ...JSON_TYPE, 'retry-after': '7' })
      response.end('{"message":"You have exceeded a secondary rate limit"}')
    })
  })
  const send = await connect('secret')
  await expect(send('POST /repos/a/b/issues/1/comments', { body: 'Кластер “prod”' }, 5000)).rejects.toMatchObject({
    status: 403,
    message: 'You have exceeded a secondary rate limit',
    response: { headers: { 'retry-after': '7' } },
  })
  expect(JSON.parse(sent)).toEqual({ body: 'Кластер “prod”' })
})

test.each([
  ['no answer in time', (): void => {}, /aborted due to timeout/],
  [
    'half an answer',
    (_request, response) => {
      response.writeHead(200, { ...JSON_TYPE, 'content-length': '100' })
      response.write('{"a":')
      setTimeout(() => response.destroy(), 20)
    },
    /no JSON, or not all of it/,
  ],
  [
    'half of a compressed answer',
    (_request, response) => {
      response.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' })
      response.end(gzipSync('{"a":1}').subarray(0, 15))
    },
    /no JSON, or not all of it/,
  ],
  ['a dropped connection', (request) => request.socket.destroy(), /socket hang up|ECONNRESET/],
] satisfies readonly (readonly [string, RequestListener, RegExp])[])('%s is an error', async (_what, answer, words) => {
  await gitHub(answer)
  const send = await connect('secret')
  await expect(send('GET /user', {}, 300)).rejects.toThrow(words)
})

test('the new place of a repository that was renamed is asked', async () => {
  const { asked } = await gitHub((request, response) => {
    if (request.url === '/repos/a/old') response.writeHead(301, { location: '/repositories/7' }).end()
    else response.writeHead(200, JSON_TYPE).end('{"id":7}')
  })
  const send = await connect('secret')
  expect(await send('GET /repos/a/old', {}, 5000)).toEqual({ id: 7 })
  expect(asked.at(-1)).toBe('GET /repositories/7 token secret')
})
