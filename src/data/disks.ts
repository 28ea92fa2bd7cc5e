import { AWS_DISKS } from './disks/aws.ts'
import { AZURE_DISKS } from './disks/azure.ts'
import { GCP_DISKS } from './disks/gcp.ts'
import { HUAWEI_DISKS } from './disks/huawei.ts'
import type { DiskRule, DiskSpeed } from './disks/speed.ts'
import { YANDEX_DISKS } from './disks/yandex.ts'
import type { Provider } from './providers.ts'

export { FAST_IOPS } from './disks/speed.ts'
export type { DiskSpeed } from './disks/speed.ts'

/** When the tables of disk types were read; each table names its sources. */
export const DISKS_DATE = '2026-11-24'

/** Elsewhere a disk type is a name that an administrator chose: a datastore, a profile, a volume type. */
const DISKS: Readonly<Partial<Record<Provider, ReadonlyMap<string, DiskRule>>>> = {
  AWS: AWS_DISKS,
  Azure: AZURE_DISKS,
  GCP: GCP_DISKS,
  HuaweiCloud: HUAWEI_DISKS,
  Yandex: YANDEX_DISKS,
}

/**
 * How fast a disk of this type and size (bytes) is, with `provisionedIops` bought for it. Undefined for a type that the
 * tables do not have, and where the size or the bought IOPS decide and are not known.
 */
export function diskSpeed(
  provider: Provider,
  type: string,
  bytes: number | undefined,
  provisionedIops?: number,
): DiskSpeed | undefined {
  return DISKS[provider]?.get(type)?.({
    type,
    size: positive(bytes === undefined ? undefined : bytes / 2 ** 30),
    provisioned: positive(provisionedIops),
  })
}

/** Nothing, less than nothing and endlessness are no sizes. */
function positive(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) && value > 0 ? value : undefined
}
