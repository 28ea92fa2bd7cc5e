/** Time and chance, which a test replaces by its own. */
export interface Clock {
  /** Milliseconds since 1970, as `x-ratelimit-reset` counts them too. */
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
  /** At least 0 and less than 1. */
  readonly random: () => number
}

export const CLOCK: Clock = {
  now: Date.now,
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
}
