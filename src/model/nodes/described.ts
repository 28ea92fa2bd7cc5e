import type { MachineFields } from '../../data/machines.ts'
import type { Manifest } from '../../parse/manifest.ts'
import type { Node } from '../../parse/node.ts'
import type { Span } from '../../parse/span.ts'

/** Where the description of a machine stands: an instance class in a document. */
export interface Described {
  readonly manifest: Manifest
  /** The instance class. */
  readonly node: Node
  /** The place that stands for it. */
  readonly at: Span
  /** The group that holds it in a cluster configuration, where `volumeTypeMap` stands. */
  readonly holders: readonly Node[]
  readonly fields: MachineFields
}
