import type { Fault, FaultRequest } from '../../dev/github-stand-in/options.ts'

/** Milliseconds: longer than the starts of three processes are apart on a busy machine, and shorter than a call may take. */
const TOGETHER = 7000

/**
 * Answers of a stand-in that make three runs race for the comment: their first looks are answered at one time, so that all
 * have read before one has written, and everything after that comes in an order that the seed decides.
 */
export function raceFaults(seed: number): (request: FaultRequest) => Fault | undefined {
  let calls = seed * 7919
  let start: number | undefined
  return ({ method, path, count }) => {
    if (!path.includes('/issues/')) return undefined
    calls = (calls * 48_271) % 2_147_483_647
    if (method !== 'GET' || count > 3) return { delay: calls % 400 }
    start ??= Date.now()
    return { delay: Math.max(0, start + TOGETHER - Date.now()) }
  }
}
