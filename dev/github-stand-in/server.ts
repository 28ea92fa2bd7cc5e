import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { failure, rateLimited, type Answer } from './answer.ts'
import { deliver } from './delivery.ts'
import { linksFor } from './links.ts'
import type { GitHubStandIn, RecordedExchange, StandInOptions } from './options.ts'
import { createRateLimiter } from './rate-limits.ts'
import { answerCall } from './routes.ts'
import { createState } from './state.ts'
import { addReply, checkRunViews, commentViews, reviewCommentViews, reviewViews } from './views.ts'

export type { GitHubStandIn, RecordedExchange, SeedComment, StandInOptions } from './options.ts'

/** Where the API of GitHub Enterprise Server begins; api.github.com has no prefix. */
const ENTERPRISE_PREFIX = '/api/v3'

/**
 * Starts a GitHub on a port of 127.0.0.1: its REST API as far as the action uses it, with the state and the
 * limits of the real one. Every start is a world of its own. Rejects where `gitDir` is no repository that git reads, or
 * where `comments` has an id twice, or where the port is taken.
 */
export async function startGitHub(options: StandInOptions): Promise<GitHubStandIn> {
  const state = createState(options)
  await state.git.run('rev-parse', '--git-dir')
  const limiter = createRateLimiter(state.limit)
  const exchanges: RecordedExchange[] = []
  const counts = new Map<string, number>()
  let open = 0

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    open += 1
    response.once('close', () => (open -= 1))
    const { method = 'GET', url: path = '/' } = request
    const requestBody = await readBody(request)
    const record = (status: number, responseBody: unknown, injected: boolean) => {
      const exchange = { method, path, requestBody, status, responseBody, injected }
      exchanges.push(exchange)
      options.onExchange?.(exchange)
    }
    const count = (counts.get(`${method} ${path}`) ?? 0) + 1
    counts.set(`${method} ${path}`, count)

    const fault = options.faults?.({ method, path, count })
    if (fault === 'hang' || fault === 'drop') {
      record(0, undefined, true)
      if (fault === 'drop') response.destroy()
      return
    }
    if (fault !== undefined && 'delay' in fault) await wait(fault.delay)
    const answer: Answer =
      fault !== undefined && 'status' in fault
        ? { body: undefined, ...fault }
        : await answerRequest(request, requestBody)
    // A delay alone changes no answer.
    const isInjected = fault !== undefined && !('delay' in fault)
    record(answer.status, Buffer.isBuffer(answer.body) ? answer.body.toString() : answer.body, isInjected)
    await deliver(response, { ...answer, headers: { ...limiter.headers(Date.now()), ...answer.headers } }, fault)
  }

  async function answerRequest(
    { method = 'GET', url = '/', headers }: IncomingMessage,
    body: unknown,
  ): Promise<Answer> {
    const { pathname, searchParams: query } = new URL(url, address)
    const prefix = pathname.startsWith(`${ENTERPRISE_PREFIX}/`) ? ENTERPRISE_PREFIX : ''
    if (headers['user-agent'] === undefined) {
      // https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#user-agent
      return failure(
        403,
        'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
      )
    }
    if (headers.authorization === undefined) return failure(401, 'Requires authentication')
    if (!/^(?:bearer|token) /i.test(headers.authorization) || headers.authorization.split(' ')[1] !== state.token) {
      return failure(401, 'Bad credentials')
    }
    const refusal = limiter.admit({ method, path: pathname }, open, Date.now())
    if (refusal !== undefined) return rateLimited(refusal, state.limit)
    if (typeof body === 'string') return failure(400, 'Problems parsing JSON')
    const links = linksFor(`${address}${prefix}`, state.repository)
    const path = pathname.slice(prefix.length)
    try {
      return await answerCall(state, { method, path, query, accept: headers.accept ?? '', body, links })
    } catch (error) {
      return failure(500, `The stand-in failed: ${String(error)}`)
    }
  }

  const server = createServer((request, response) => {
    // The client went away, or `faults` threw: there is nothing to answer with.
    handle(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const address = `http://127.0.0.1:${portOf(server.address())}`

  async function stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeAllConnections()
    await closed
    await writeRecord(process.env['GITHUB_STAND_IN_RECORD'], exchanges)
  }

  let stopped: Promise<void> | undefined
  return {
    url: address,
    exchanges,
    comments: () => commentViews(state),
    addComment: (seed) => void state.comments.add(seed),
    checkRuns: () => checkRunViews(state),
    reviews: () => reviewViews(state),
    reviewComments: () => reviewCommentViews(state),
    addReply: (seed) => addReply(state, seed),
    // Closing twice is as good as once, and records once.
    close: () => (stopped ??= stop()),
  }
}

/** A parsed body, undefined where there is none, the text where it is not JSON. */
async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  const text = Buffer.concat(chunks).toString()
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

async function writeRecord(folder: string | undefined, exchanges: readonly RecordedExchange[]): Promise<void> {
  if (folder === undefined || folder === '') return
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, `${randomUUID()}.json`), JSON.stringify(exchanges, undefined, 1))
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return address.port
}
