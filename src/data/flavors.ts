import { awsFlavor } from './flavors/aws.ts'
import { azureFlavor } from './flavors/azure.ts'
import { gcpFlavor } from './flavors/gcp.ts'
import { huaweiFlavor } from './flavors/huawei.ts'
import type { Shape } from './flavors/ladder.ts'

/** When the tables of instance types were read; each table names its source. */
export const FLAVORS_DATE = '2026-11-24'

/** Providers whose names of instance types tell what they offer; elsewhere names are an administrator's choice. */
export type FlavorProvider = 'AWS' | 'Azure' | 'GCP' | 'HuaweiCloud'

export interface Flavor {
  /** vCPU as the guest sees them. */
  readonly cpu: number
  /** Bytes. */
  readonly memory: number
  /** The vCPU are shared or burstable: their baseline is below the full core. */
  readonly shared: boolean
}

const READERS: Readonly<Record<FlavorProvider, (name: string) => (Shape & { readonly shared: boolean }) | undefined>> =
  { AWS: awsFlavor, Azure: azureFlavor, GCP: gcpFlavor, HuaweiCloud: huaweiFlavor }

/** What an instance type offers; undefined for a name that the tables do not have, which may still exist. */
export function flavorOf(provider: FlavorProvider, name: string): Flavor | undefined {
  const found = READERS[provider](name)
  return found && { cpu: found.cpu, memory: Math.round(found.gib * 2 ** 30), shared: found.shared }
}
