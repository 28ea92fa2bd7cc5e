import { type DiskRule, type DiskSpeed, bySize, gib, sustained } from './speed.ts'

/**
 * Disks of Yandex Cloud. Sources, in `en/` of yandex-cloud/docs: `_includes/compute-limits.md` at 0644d4ab (IOPS for each
 * allocation unit), `compute/concepts/storage-read-write.md` at 07bc0068 (more units, more IOPS; a small HDD performs like
 * one of 1 TB for about 30 minutes a day), and `compute/concepts/disk.md` (`network-ssd-io-m3` is as fast as
 * `network-ssd-nonreplicated`). No page says how units round, so only full units count, and never less than one.
 */
export const YANDEX_DISKS: ReadonlyMap<string, DiskRule> = new Map<string, DiskRule>([
  ['network-hdd', bySize(hdd)],
  ['network-ssd', ssd(32, 1000, 20_000)],
  ['network-ssd-nonreplicated', ssd(93, 5600, 50_000)],
  ['network-ssd-io-m3', ssd(93, 5600, 50_000)],
])

/** 300 IOPS for each 256 GB; four units make 1 TB. */
function hdd(size: number, type: string): DiskSpeed {
  const iops = Math.min(2000, 300 * units(size, 256))
  const given = `\`${type}\` gives 300 IOPS per 256 GB, ${iops} at ${gib(size)}`
  // Half an hour a day is no speed to rely on, so the burst changes no grade.
  return sustained(iops, size < 1024 ? `${given}, and bursts to 1200 for half an hour a day` : given)
}

/** One unit is fast enough, whatever the size. */
function ssd(unit: number, iops: number, most: number): DiskRule {
  return ({ size, type }) =>
    sustained(Math.min(most, iops * units(size ?? unit, unit)), `\`${type}\` gives ${iops} IOPS per ${unit} GB`)
}

function units(size: number, unit: number): number {
  return Math.max(1, Math.floor(size / unit))
}
