import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Answer } from './answer.ts'
import type { Fault } from './options.ts'

/** Sends an answer, or what a fault leaves of it. A hanging one stays open until the server or the client closes it. */
export async function deliver(response: ServerResponse, answer: Answer, fault: Fault | undefined): Promise<void> {
  const fate = typeof fault === 'object' && 'answer' in fault ? fault.answer : undefined
  if (fate === 'hang') return
  if (fate === 'drop') {
    response.destroy()
    return
  }
  const { body, headers } = answer
  const isText = typeof body === 'string' || Buffer.isBuffer(body)
  const bytes = Buffer.isBuffer(body)
    ? body
    : Buffer.from(isText ? body : body === undefined ? '' : JSON.stringify(body))
  response.writeHead(answer.status, {
    ...(body === undefined ? {} : { 'content-type': `${isText ? 'text/plain' : 'application/json'}; charset=utf-8` }),
    ...(answer.status === 204 ? {} : { 'content-length': bytes.length }),
    'x-github-request-id': randomUUID(),
    ...headers,
  })
  const half = bytes.length >> 1
  if (fate === 'truncate') {
    response.write(bytes.subarray(0, half), () => response.destroy())
  } else if (typeof fault === 'object' && 'slow' in fault) {
    response.write(bytes.subarray(0, half))
    // Nobody waits for the rest once the stand-in is closed.
    await wait(fault.slow, undefined, { ref: false })
    response.end(bytes.subarray(half))
  } else {
    response.end(bytes)
  }
}
