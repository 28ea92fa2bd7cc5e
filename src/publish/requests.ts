import type { Clock } from './clock.ts'
import { type Failure, failureOf, messageOf } from './failure.ts'

export type Parameters = Readonly<Record<string, unknown>>

/** One call, such as `GET /user`, without any patience. It rejects when `timeout` milliseconds are over. */
export type Send = (route: string, parameters: Parameters, timeout: number) => Promise<unknown>

/**
 * A call with patience: it is repeated while that can help. What creates something (`POST`) may have been done although
 * no answer came, so it is repeated only where `look` is given: `look` is asked before every repeat and answers with what
 * is there, as the call itself would have, or with undefined. It may read and must not write; where it throws, nothing
 * is repeated.
 */
export type Request = (route: string, parameters: Parameters, look?: () => Promise<unknown>) => Promise<unknown>

export interface Terms {
  /**
   * Least milliseconds between two writes; GitHub asks for a second. What is repeated waits for multiples of it.
   * https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api#pause-between-mutative-requests
   */
  readonly pace: number
  /** Milliseconds from now on, for all calls together. */
  readonly budget: number
  /** What the budget is for, as the end of a sentence. */
  readonly purpose: string
}

/** No single call may take longer; milliseconds. */
const TIMEOUT = 10_000
/** A call and its repeats. */
const ATTEMPTS = 4
/** A limit without a header that says for how long is no matter of a moment. */
const LIMITED_PATIENCE = 4

/** Calls under terms that they share: writes one after the other, repeats where they help, and an end to all of it. */
export function requests(send: Send, clock: Clock, { pace, budget, purpose }: Terms): Request {
  const end = clock.now() + budget
  let nextWrite = 0
  /** Before that, GitHub answers nobody. */
  let quietUntil = 0
  let turn: Promise<unknown> = Promise.resolve()

  async function ask(route: string, parameters: Parameters, look: (() => Promise<unknown>) | undefined) {
    let wasBroken = false
    for (let attempt = 1; ; attempt += 1) {
      await pause(quietUntil, askedToWait)
      if (isWrite(route)) await pause(nextWrite, over)
      if (clock.now() >= end) throw over()
      try {
        return await sendNow(route, parameters)
      } catch (error) {
        const failure = failureOf(error, clock.now())
        if (failure.kind === 'refused') {
          // The first call has done it.
          if (wasBroken && route.startsWith('DELETE ') && isMissing(error)) return undefined
          throw error
        }
        wasBroken ||= failure.kind === 'broken'
        if (attempt === ATTEMPTS || (wasBroken && look === undefined && route.startsWith('POST '))) throw error
        await recover(failure, attempt, error)
      }
      const found = await look?.()
      if (found !== undefined) return found
    }
  }

  async function sendNow(route: string, parameters: Parameters): Promise<unknown> {
    try {
      return await send(route, parameters, Math.min(TIMEOUT, end - clock.now()))
    } finally {
      if (isWrite(route)) nextWrite = clock.now() + pace
    }
  }

  /** Waits before a repeat. */
  async function recover({ wait, kind }: Exclude<Failure, { kind: 'refused' }>, attempt: number, error: unknown) {
    if (wait !== undefined) {
      quietUntil = Math.max(quietUntil, clock.now() + wait)
      return pause(quietUntil, askedToWait)
    }
    const patience = pace * 2 ** (attempt - 1) * (kind === 'limited' ? LIMITED_PATIENCE : 1)
    return pause(clock.now() + patience * (0.5 + clock.random()), () => over(error))
  }

  /** Sleeps until a time, or throws at once where nothing would be left of the budget then. */
  async function pause(until: number, refuse: (wait: number) => Error): Promise<void> {
    const wait = until - clock.now()
    if (wait <= 0) return
    if (until >= end) throw refuse(wait)
    await clock.sleep(wait)
  }

  function askedToWait(wait: number): Error {
    const left = Math.max(0, end - clock.now())
    return new Error(`GitHub asks to wait for ${seconds(wait)}, and ${seconds(left)} are left for ${purpose}`)
  }

  function over(cause?: unknown): Error {
    const why = cause instanceof Error ? `${messageOf(cause)}, and ` : ''
    return new Error(`${why}the ${seconds(budget)} for ${purpose} are over`, { cause })
  }

  return (route, parameters, look) => {
    if (!isWrite(route)) return ask(route, parameters, look)
    const answer = turn.then(() => ask(route, parameters, look))
    turn = answer.catch(() => undefined)
    return answer
  }
}

const isWrite = (route: string): boolean => !route.startsWith('GET ')

const isMissing = (error: unknown): boolean => error instanceof Error && 'status' in error && error.status === 404

const seconds = (milliseconds: number): string => `${Math.ceil(milliseconds / 1000)} seconds`
