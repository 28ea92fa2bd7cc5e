import type { ChannelKnown, Schedule, Windows } from './schedule.ts'
import { union, type Week } from './week.ts'

/** What is certain of a cluster that installs the releases of its channel without a person. */
export interface Unattended {
  readonly channel: ChannelKnown
  readonly windows: Windows
}

/** Undefined where a person confirms each release, or where any part of the schedule is not known. */
export function unattended({ channel, manual, windows }: Schedule): Unattended | undefined {
  if (channel.state !== 'known' || windows.state !== 'known') return undefined
  return manual.state === 'known' && !manual.value ? { channel, windows } : undefined
}

/**
 * When windows of a cluster, or of others on its channel, are open. A cluster without windows leaves nothing free, so it
 * takes nothing here; neither does one whose releases a person confirms.
 */
export function takenBeside({ channel, windows }: Schedule, others: readonly Schedule[]): Week {
  const weeks = others.flatMap((other) =>
    channel.state === 'known' &&
    other.channel.state === 'known' &&
    other.channel.value === channel.value &&
    other.windows.state === 'known' &&
    !other.windows.isAbsent &&
    !(other.manual.state === 'known' && other.manual.value)
      ? [other.windows.week]
      : [],
  )
  return union(windows.state === 'known' && !windows.isAbsent ? windows.week : [], ...weeks)
}
