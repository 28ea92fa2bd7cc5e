import type { Releases } from './release.ts'

/** The production clusters of a repository, seen from one of them. */
export interface Fleet {
  /** The name of the cluster that is judged. */
  readonly name: string
  readonly others: readonly Member[]
}

/** Another production cluster beside the one that is judged. */
export interface Member {
  readonly name: string
  readonly releases: Releases
  /** Whether this pull request changes it; true where nothing is compared. */
  readonly isChanged: boolean
}
