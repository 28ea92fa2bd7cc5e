import type { LimitOf } from './limits.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const RAPID = 20 * SECOND

/** Why a request is refused, and after how many seconds it may come again. */
export interface Refusal {
  readonly limit: 'primary' | 'secondary' | 'abuse'
  readonly retryAfter: number
}

/** A request as far as it is counted; `path` is without the query. */
export interface CountedRequest {
  readonly method: string
  readonly path: string
}

/** Counts the requests of one token. Times are milliseconds since the epoch. */
export interface RateLimiter {
  /** Counts a request and refuses it if it exceeds a limit. `open` is how many requests are open, this one included. */
  admit(request: CountedRequest, open: number, now: number): Refusal | undefined
  /** The `x-ratelimit-*` headers of an answer sent now. */
  headers(now: number): Record<string, string>
}

/** Starts with all limits untouched. What was refused by a secondary limit does not count towards one. */
export function createRateLimiter(limit: LimitOf): RateLimiter {
  const perHour = limit('requests-per-hour')
  let hourStarted = -HOUR
  let used = 0
  const secondary = [
    slidingWindow(limit('points-per-minute'), MINUTE, (request) => (isWrite(request) ? 5 : 1)),
    slidingWindow(limit('writes-per-minute'), MINUTE, (request) => (createsContent(request) ? 1 : 0)),
    slidingWindow(limit('writes-per-hour'), HOUR, (request) => (createsContent(request) ? 1 : 0)),
  ]
  const rapid = slidingWindow(limit('rapid-posts'), RAPID, (request) => (isComment(request) ? 1 : 0))

  function startHour(now: number): void {
    if (now - hourStarted < HOUR) return
    hourStarted = now
    used = 0
  }

  return {
    admit(request, open, now) {
      startHour(now)
      if (used >= perHour) return { limit: 'primary', retryAfter: seconds(hourStarted + HOUR - now) }
      used += 1
      if (open > limit('concurrent-requests')) return { limit: 'secondary', retryAfter: 60 }
      const wait = Math.max(...secondary.map((window) => window.wait(request, now)))
      if (wait > 0) return { limit: 'secondary', retryAfter: seconds(wait) }
      const rapidWait = rapid.wait(request, now)
      if (rapidWait > 0) return { limit: 'abuse', retryAfter: seconds(rapidWait) }
      for (const window of [...secondary, rapid]) window.count(request, now)
      return undefined
    },
    headers(now) {
      startHour(now)
      return {
        'x-ratelimit-limit': `${perHour}`,
        'x-ratelimit-remaining': `${Math.max(0, perHour - used)}`,
        'x-ratelimit-used': `${used}`,
        'x-ratelimit-reset': `${Math.ceil((hourStarted + HOUR) / SECOND)}`,
        'x-ratelimit-resource': 'core',
      }
    },
  }
}

function slidingWindow(max: number, length: number, points: (request: CountedRequest) => number) {
  let counted: readonly { readonly at: number; readonly points: number }[] = []
  return {
    /** Milliseconds until the request would fit, 0 if it does now. */
    wait(request: CountedRequest, now: number): number {
      counted = counted.filter(({ at }) => now - at < length)
      let excess = points(request) > 0 ? counted.reduce((sum, one) => sum + one.points, points(request)) - max : 0
      for (const one of counted) {
        if (excess <= 0) return 0
        excess -= one.points
        if (excess <= 0) return one.at + length - now
      }
      // Alone it exceeds the limit: no time makes it fit.
      return excess > 0 ? length : 0
    },
    count(request: CountedRequest, now: number): void {
      if (points(request) > 0) counted = [...counted, { at: now, points: points(request) }]
    },
  }
}

function isWrite({ method }: CountedRequest): boolean {
  return method !== 'GET' && method !== 'HEAD'
}

function createsContent(request: CountedRequest): boolean {
  return isWrite(request) && request.method !== 'DELETE'
}

function isComment({ method, path }: CountedRequest): boolean {
  return method === 'POST' && /\/(?:comments|replies|reviews)$/.test(path)
}

function seconds(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / SECOND))
}
