import { type FirstRelease, firstRelease } from './installation.ts'
import { type ClusterFiles, objectsOf } from './partition.ts'
import { type Updates, updates } from './release.ts'
import { type Schedule, scheduleOf, type Unresolved } from './schedule.ts'
import type { Sides } from './sides.ts'

/** The production clusters of a repository, seen from one of them. */
export interface Fleet {
  /** The name of the cluster that is judged. */
  readonly name: string
  /** Whether this run reports all of its rows; of one that it does not, a row is shown beside, and counts in the others. */
  readonly isJudged: boolean
  readonly others: readonly Member[]
  /** The folders that were looked at, where others may lie elsewhere. */
  readonly within?: readonly string[]
}

/**
 * Another production cluster beside the one that is judged. It is known by ModuleConfig `deckhouse` and InitConfiguration
 * alone, and where nothing changes in it, nothing else of it is read: see `isAloof`.
 */
export interface Member {
  readonly name: string
  readonly first: FirstRelease
  readonly updates: Updates
  /** Whether what its manifests leave out may stand elsewhere, by its policy. */
  readonly complete: boolean | 'auto'
  /** Whether this run reports rows of it too. */
  readonly isJudged: boolean
}

/**
 * All production clusters of both sides. A cluster that is renamed has its new name on both; `gone` are those that only
 * base has.
 */
export function fleetsOf(
  all: readonly Sides[],
  gone: readonly ClusterFiles[],
  judged: readonly Sides[],
): { readonly head: readonly Member[]; readonly base: readonly Member[] } {
  if (judged.length === 0) return { head: [], base: [] }
  const isJudged = (sides: Sides): boolean => judged.includes(sides)
  const head = new Map(all.map((sides) => [sides, member(sides.cluster.name, sides.cluster, isJudged(sides))]))
  return {
    head: [...head.values()].flat(),
    base: [
      ...all.flatMap((sides) =>
        isUnchanged(sides) ? (head.get(sides) ?? []) : member(sides.cluster.name, sides.before, isJudged(sides)),
      ),
      ...gone.flatMap((cluster) => member(cluster.name, cluster, false)),
    ],
  }
}

/** Whether both sides have the very same files. */
function isUnchanged({ cluster, before }: Sides): boolean {
  return (
    before?.files.length === cluster.files.length &&
    before.traits === cluster.traits &&
    before.files.every((file, index) => file === cluster.files[index])
  )
}

function member(name: string, cluster: ClusterFiles | undefined, isJudged: boolean): readonly Member[] {
  if (cluster?.traits.environment !== 'production') return []
  const objects = objectsOf(cluster)
  const { complete } = cluster.traits
  return [{ name, first: firstRelease(objects), updates: updates(objects), complete, isJudged }]
}

const schedules = new WeakMap<Member, Schedule>()

/** When and from where a member takes its releases: worked out once, for each cluster of a fleet asks every other. */
export function scheduleOfMember(one: Member): Schedule {
  const known = schedules.get(one) ?? scheduleOf(one.updates, one.first, one.complete)
  schedules.set(one, known)
  return known
}

/** When and from where a production cluster takes its releases. */
export interface ClusterSchedule {
  readonly name: string
  /** Whether this run reports rows of it. */
  readonly isJudged: boolean
  readonly schedule: Schedule
}

/** The schedules of a fleet, in its order. `redact` takes out of a sentence what it quotes of secrets. */
export function schedulesOf(
  members: readonly Member[],
  redact: (sentence: string) => string,
): readonly ClusterSchedule[] {
  const told = <T>(part: T | Unresolved): T | Unresolved =>
    isUnresolved(part) ? { ...part, what: redact(part.what), why: redact(part.why), ask: redact(part.ask) } : part
  return members.map((one) => {
    const { name, isJudged } = one
    const { channel, manual, windows } = scheduleOfMember(one)
    const hidden = 'hidden' in windows && windows.hidden !== undefined ? { hidden: told(windows.hidden) } : {}
    return {
      name,
      isJudged,
      schedule: { channel: told(channel), manual: told(manual), windows: { ...told(windows), ...hidden } },
    }
  })
}

const isUnresolved = (part: unknown): part is Unresolved =>
  typeof part === 'object' && part !== null && 'state' in part && part.state === 'unresolved'
