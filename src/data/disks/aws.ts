import { type DiskRule, type DiskSpeed, bursting, bySize, gib, provisioned, sustained } from './speed.ts'

/**
 * EBS volumes. Sources, in `doc_source/` of awsdocs/amazon-ec2-user-guide at 0147f878: `general-purpose.md` (gp2: 3 IOPS
 * per GiB between 100 and 16,000, below 1 TiB bursts to 3,000; gp3: 3,000 at any size), `provisioned-iops.md` (io1, io2),
 * `hdd-vols.md` (st1: 40 MiB/s per TiB and bursts of 250, at most 500; sc1: 12, bursts of 80, at most 250; an I/O of 1 MiB
 * or less counts as 1 MiB), and at 54eaf87c `EBSVolumeTypes_standard.md` (about 100 IOPS on average, at most 200).
 */
export const AWS_DISKS: ReadonlyMap<string, DiskRule> = new Map<string, DiskRule>([
  ['gp3', provisioned(3000)],
  ['gp2', bySize(gp2)],
  ['io1', provisioned()],
  ['io2', provisioned()],
  ['st1', hdd({ base: 40, burst: 250, most: 500 })],
  ['sc1', hdd({ base: 12, burst: 80, most: 250 })],
  ['standard', ({ type }) => sustained(100, `\`${type}\` gives about 100 IOPS on average and 200 at most`)],
])

function gp2(size: number, type: string): DiskSpeed {
  const iops = Math.floor(Math.min(16_000, Math.max(100, 3 * size)))
  const given = `\`${type}\` gives 3 IOPS per GiB, ${iops} at ${gib(size)}`
  return iops < 3000 ? bursting(iops, 3000, `${given}, and bursts to 3000`) : sustained(iops, given)
}

/** MiB/s per TiB, which are IOPS per TiB at the size of I/O that these disks are made for. */
function hdd(perTib: { readonly base: number; readonly burst: number; readonly most: number }): DiskRule {
  return bySize((size, type) => {
    const at = (rate: number): number => Math.floor(Math.min(perTib.most, (rate * size) / 1024))
    const [iops, peak] = [at(perTib.base), at(perTib.burst)]
    return bursting(iops, peak, `\`${type}\` gives ${iops} IOPS of 1 MiB at ${gib(size)}, and bursts to ${peak}`)
  })
}
