import type { GateChange } from '../compare/report.ts'
import type { Exemption } from '../evaluate/exemption.ts'

/** How head's policy differs from the one that base has. */
export interface Coming {
  readonly changes: readonly GateChange[]
  /** Exemptions that are not in force, for only the policy that does not judge has them. */
  readonly exemptions: readonly Exemption[]
}

export const NO_CHANGES: Coming = { changes: [], exemptions: [] }
