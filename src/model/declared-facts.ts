import type { Fact } from './fact.ts'

/**
 * What a team's config declares of a cluster because no manifest can say it. Each fact has its place in the config.
 * It fills only what manifests leave silent or unreadable: where both speak, the manifest wins.
 */
export interface DeclaredFacts {
  /** By the name of the node group; `master` is the group of the masters. */
  readonly nodes: ReadonlyMap<string, DeclaredNodes>
  /** By the name of the flavor, instance type or sizing policy. */
  readonly flavors: ReadonlyMap<string, DeclaredFlavor>
  /** By the name of the storage class, volume type, datastore or storage profile. */
  readonly storageClasses: ReadonlyMap<string, DeclaredStorageClass>
}

export interface DeclaredNodes extends DeclaredFlavor {
  readonly count: Fact<number>
  readonly iops: Fact<number>
}

/** CPU in cores; memory and disk in bytes. */
export interface DeclaredFlavor {
  readonly cpu: Fact<number>
  readonly memory: Fact<number>
  readonly disk: Fact<number>
}

export interface DeclaredStorageClass {
  readonly iops: Fact<number>
}

export const NO_FACTS: DeclaredFacts = { nodes: new Map(), flavors: new Map(), storageClasses: new Map() }
