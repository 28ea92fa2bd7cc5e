import type { Span } from '../../parse/span.ts'
import type { Amount, Open } from '../amount.ts'
import type { DiskSpeed } from '../../data/disks.ts'
import type { Labels, Taints } from './labels.ts'

/** Nodes that are made alike, from every manifest that speaks of them. A node is in one group. */
export interface NodeGroup {
  /** Null where a placeholder stands for the name. */
  readonly name: string | null
  /** How it is named to people and across commits: `NodeGroup/frontend`. */
  readonly label: string
  readonly at: Span
  readonly isMaster: boolean
  /** Whether a machine is ordered from a cloud; the machines of static nodes stand nowhere in Git. */
  readonly isStatic: boolean
  readonly count: Amount
  /** The most nodes that an autoscaled group grows to, as it is written. */
  readonly maximum: string | undefined
  readonly machine: Machine
  readonly labels: Labels
  readonly taints: Taints
}

/** One node of a group. CPU in cores, memory and disk in bytes. */
export interface Machine {
  readonly cores: Amount
  /** The share of a core that is guaranteed, up to 1. */
  readonly fraction: Amount
  readonly memory: Amount
  /** Root disk plus etcd's own disk, where there is one. */
  readonly disk: Amount
  readonly speed: Speed
  /** The speed of the disk that etcd has to itself, where the provider gives it a type of its own. */
  readonly etcdSpeed: Speed | undefined
}

/** How fast a disk is, or why that cannot be told. */
export type Speed =
  | {
      readonly state: 'known'
      readonly grade: DiskSpeed['grade']
      /** What gives how much, as a clause without its end. */
      readonly text: string
      readonly at: Span
      readonly byDefault?: string
    }
  | ({ readonly state: 'open' } & Open)
