import { MAX_SECONDS } from '../data/limits.ts'
import { UserError } from '../errors.ts'

/** Is told what comes next, and throws where there is no time left for it. */
export type Watch = (next: string) => void

/**
 * The time that a run has for what it does without a pause. Each step is short, for its input is bounded; many are not.
 * Seconds of the clock count, as those who wait for a check count them.
 */
export function watch(seconds = MAX_SECONDS, now: () => number = milliseconds): Watch {
  const end = now() + seconds * 1000
  return (next) => {
    if (now() > end) {
      throw new UserError(
        `Reading and judging took longer than ${seconds} seconds and was ended at \`${next}\`. Leave out what holds no manifests of a cluster, with \`exclude\` in the config.`,
      )
    }
  }
}

/** Not by `performance`, which Node would load for this alone. */
const milliseconds = (): number => Number(process.hrtime.bigint()) / 1e6
