import { type ClusterFiles, holdsManifests, type Partition } from '../model/partition.ts'
import type { Sides } from '../model/sides.ts'

export interface Seen {
  readonly pairs: readonly Sides[]
  /** Those that this run was asked for. */
  readonly chosen: readonly Sides[]
  readonly judged: readonly Sides[]
  /** Clusters that only base has. */
  readonly gone: readonly ClusterFiles[]
  readonly head: Partition
}

/** One line each on clusters and files that were seen and not judged. */
export function clusterNotes({ pairs, chosen, judged, gone, head }: Seen): readonly string[] {
  const notes: string[] = []
  const unjudged = pairs.filter((pair) => !judged.includes(pair))
  const namesOf = (environment: string, isChosen?: boolean): readonly string[] =>
    unjudged
      .filter(({ cluster }) => cluster.traits.environment === environment)
      .filter((pair) => isChosen === undefined || chosen.includes(pair) === isChosen)
      .map(({ cluster }) => cluster.name)
  for (const environment of ['staging', 'development'] as const) {
    const names = namesOf(environment)
    if (names.length > 0) notes.push(`Not judged, for only production clusters are: ${list(names)} (${environment}).`)
  }
  const quiet = namesOf('production', true)
  if (quiet.length > 0) notes.push(`Not judged, for nothing of it changes: ${list(quiet)}.`)
  const others = namesOf('production', false)
  if (others.length > 0) notes.push(`Not judged, for other clusters were asked for: ${list(others)}.`)
  if (gone.length > 0) notes.push(`No longer declared: ${list(gone.map(({ name }) => name))}.`)
  const orphans = head.orphans.filter(holdsManifests).map(({ path }) => path)
  if (orphans.length > 0)
    notes.push(
      `Belongs to no cluster: ${list(orphans.slice(0, 5))}${orphans.length > 5 ? ` and ${orphans.length - 5} more` : ''}.`,
    )
  return notes
}

/** Names between backticks, as a sentence lists them. */
export const list = (names: readonly string[]): string =>
  names.length === 0 ? 'none' : names.map((name) => `\`${name}\``).join(', ')
