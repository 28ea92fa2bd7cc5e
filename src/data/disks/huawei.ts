import { type DiskRule, atLeast, bySize, gib, sustained } from './speed.ts'

/**
 * EVS disks, whose IOPS differ by region and by who runs the cloud. Sources: "EVS Overview" of the CCE guide on
 * support.huaweicloud.com (SAS 1,800 + 8 per GiB, SSD and ESSD 1,800 + 50, GPSSD 1,800 + 12), the EVS guide of its region
 * Kuala Lumpur (SAS 1,200 + 6, SSD 1,500 + 50), and `disk_types_and_performance.rst` of
 * opentelekomcloud-docs/elastic-volume-service at a50f1efe (SATA 100 + 1, SAS 100 + 2, SSD 100 + 50, GPSSD and ESSD as
 * above). The least of them counts.
 */
export const HUAWEI_DISKS: ReadonlyMap<string, DiskRule> = new Map<string, DiskRule>([
  ['SATA', least(100, 1, 1000)],
  ['SAS', least(100, 2, 3000)],
  ['SSD', least(100, 50, 20_000)],
  [
    'GPSSD',
    ({ size, type }) => sustained(Math.min(20_000, 1800 + 12 * (size ?? 0)), `\`${type}\` gives 1800 IOPS or more`),
  ],
  [
    'ESSD',
    ({ size, type }) => sustained(Math.min(128_000, 1800 + 50 * (size ?? 0)), `\`${type}\` gives 1800 IOPS or more`),
  ],
])

function least(base: number, perGib: number, most: number): DiskRule {
  return bySize((size, type) => {
    const iops = Math.floor(Math.min(most, base + perGib * size))
    return atLeast(
      iops,
      `\`${type}\` gives at least ${iops} IOPS at ${gib(size)}, the lowest of its documented numbers`,
    )
  })
}
