import { type DiskRule, type DiskSpeed, FAST_IOPS, atLeast, bySize, gib, provisioned, sustained } from './speed.ts'

/**
 * Persistent Disk. Source: "About Persistent Disk performance" of Google Cloud: IOPS per GiB are the same for zonal and
 * regional disks. The page says that balanced and SSD disks have a baseline on top, which could not be read: it is left
 * out, so that small balanced disks are disputed. Extreme disks and Hyperdisk have what is bought with them.
 */
export const GCP_DISKS: ReadonlyMap<string, DiskRule> = new Map<string, DiskRule>([
  ['pd-standard', bySize(pdStandard)],
  ['pd-balanced', bySize((size, type) => perGib(size, type, 6, 80_000))],
  ['pd-ssd', bySize((size, type) => perGib(size, type, 30, 100_000))],
  ['pd-extreme', provisioned()],
  ['hyperdisk-balanced', provisioned()],
  ['hyperdisk-extreme', provisioned()],
])

/** 0.75 reads and 1.5 writes per GiB; where only writes meet the line, nobody can say which of them counts. */
function pdStandard(size: number, type: string): DiskSpeed {
  const reads = Math.floor(Math.min(7500, 0.75 * size))
  const writes = Math.floor(Math.min(15_000, 1.5 * size))
  const speed = sustained(reads, `\`${type}\` gives ${reads} reads and ${writes} writes per second at ${gib(size)}`)
  return speed.grade === 'slow' && writes >= FAST_IOPS ? { ...speed, grade: 'disputed' } : speed
}

function perGib(size: number, type: string, rate: number, most: number): DiskSpeed {
  const iops = Math.floor(Math.min(most, rate * size))
  return atLeast(
    iops,
    `\`${type}\` gives ${rate} IOPS per GiB, ${iops} at ${gib(size)}, besides a baseline that the table does not count`,
  )
}
