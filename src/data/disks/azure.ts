import { type Disk, type DiskRule, type DiskSpeed, bursting, bySize, gib, provisioned, sustained } from './speed.ts'

/**
 * Managed disks. Sources: `disks-types.md` of MicrosoftDocs/azure-compute-docs at 18c531ec (2026-08-11): the sizes of
 * Premium SSD are guaranteed, a size in between maps to the next larger one, Premium SSD v2 has 3,000 IOPS at any size,
 * and Ultra has what is bought; the IOPS of its tables of sizes, as Microsoft's includes of 2023 give them: Premium SSD
 * 120 to 20,000 with bursts to 3,500 up to 512 GiB; Standard SSD and HDD "up to 500", where the table of 2019 promises a
 * Standard SSD of 32 GiB no more than "up to 120" and one of 64 GiB "up to 240".
 */
export const AZURE_DISKS: ReadonlyMap<string, DiskRule> = new Map<string, DiskRule>([
  ['Premium_LRS', bySize(premium)],
  ['Premium_ZRS', bySize(premium)],
  ['PremiumV2_LRS', provisioned(3000)],
  ['UltraSSD_LRS', provisioned()],
  ['StandardSSD_LRS', standardSsd],
  ['StandardSSD_ZRS', standardSsd],
  ['Standard_LRS', standardHdd],
])

/** Premium SSD: GiB up to which a size reaches, and its IOPS. */
const PREMIUM: readonly (readonly [gib: number, iops: number])[] = [
  [32, 120],
  [64, 240],
  [128, 500],
  [256, 1100],
  [512, 2300],
  [1024, 5000],
  [4096, 7500],
  [8192, 16_000],
  [16_384, 18_000],
]

function premium(size: number, type: string): DiskSpeed {
  const [, iops] = PREMIUM.find(([most]) => size <= most) ?? [0, 20_000]
  const given = `\`${type}\` gives ${iops} IOPS at ${gib(size)}`
  return size <= 512 ? bursting(iops, 3500, `${given}, and bursts to 3500`) : sustained(iops, given)
}

function standardSsd({ type, size }: Disk): DiskSpeed {
  const least = size === undefined || size <= 32 ? 120 : size <= 64 ? 240 : 500
  return {
    grade: 'disputed',
    iops: least,
    text:
      least === 500
        ? `\`${type}\` gives up to 500 IOPS and guarantees none`
        : `\`${type}\` gives up to ${least} or up to 500 IOPS by the vendor's own tables, and guarantees none`,
  }
}

function standardHdd({ type }: Disk): DiskSpeed {
  return { grade: 'disputed', iops: 500, text: `\`${type}\` gives up to 500 IOPS and guarantees none` }
}
