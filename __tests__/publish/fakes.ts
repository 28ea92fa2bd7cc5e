import type { Clock } from '../../src/publish/clock.ts'

/** A failure as Octokit throws it; one without headers got no answer. */
class Refusal extends Error {
  readonly status: number
  readonly response: object | undefined
  constructor(status: number, message: string, headers: object | undefined) {
    super(message)
    this.status = status
    this.response = headers === undefined ? undefined : { headers }
  }
}

/** An answer of GitHub that is thrown. */
export function refusal(status: number, message = 'refused', headers: object = {}): Error {
  return new Refusal(status, message, headers)
}

/** What Octokit throws where no answer came. */
export function noAnswer(message: string): Error {
  return new Refusal(500, message, undefined)
}

export interface FakeClock extends Clock {
  readonly start: number
}

/** A clock that stands still until somebody sleeps; who sleeps shortest wakes first. `random` answers every time. */
export function fakeClock(random: number | (() => number) = 0.5): FakeClock {
  const start = 100_000_000
  let now = start
  let order = 0
  const sleepers: { readonly at: number; readonly order: number; readonly wake: () => void }[] = []
  let isDue = false
  /** Moves on when everything that can happen now has happened. */
  const moveOn = (): void => {
    isDue = false
    const [next] = sleepers.toSorted((one, other) => one.at - other.at || one.order - other.order)
    if (next === undefined) return
    sleepers.splice(sleepers.indexOf(next), 1)
    now = Math.max(now, next.at)
    next.wake()
    schedule()
  }
  const schedule = (): void => {
    if (isDue) return
    isDue = true
    setImmediate(moveOn)
  }
  return {
    start,
    now: () => now,
    random: typeof random === 'number' ? () => random : random,
    sleep: (milliseconds) =>
      new Promise((resolve) => {
        order += 1
        sleepers.push({ at: now + milliseconds, order, wake: resolve })
        schedule()
      }),
  }
}
