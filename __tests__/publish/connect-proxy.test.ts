import { createServer } from 'node:http'
import { connect as connectTo } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { connect } from '../../src/publish/github.ts'

test('the proxy that the environment names is asked', async () => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":7}')
  })
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`)
    const there = connectTo(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      there.pipe(socket)
      socket.pipe(there)
    })
    there.on('error', () => socket.destroy())
    socket.on('error', () => there.destroy())
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  onTestFinished(() => {
    vi.unstubAllEnvs()
    server.closeAllConnections()
    server.close()
  })
  vi.stubEnv('GITHUB_API_URL', 'http://api.github.test')
  vi.stubEnv('http_proxy', `http://127.0.0.1:${port}`)
  const send = await connect('secret')
  expect(await send('GET /user', {}, 5000)).toEqual({ id: 7 })
  expect(asked).toEqual(['CONNECT api.github.test:80', expect.stringContaining('GET')])
})
