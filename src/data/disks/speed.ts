/** The guide's line for a fast disk, in I/O operations per second. */
export const FAST_IOPS = 400

/** How fast a kind of disk is by its provider's documentation. */
export interface DiskSpeed {
  /**
   * `fast`: sustains the line or more. `burst`: reaches it only by burst. `slow`: stays below it, burst included.
   * `disputed`: sources conflict, or promise "up to" and guarantee nothing.
   */
  readonly grade: 'fast' | 'burst' | 'slow' | 'disputed'
  /** Sustained IOPS that the table gives; the lower number where sources differ. */
  readonly iops: number
  /** One clause for people, without capital and period. */
  readonly text: string
}

/** What a rule of a disk type is asked. */
export interface Disk {
  readonly type: string
  /** GiB; undefined where the size is not known. */
  readonly size: number | undefined
  /** IOPS that are bought with the disk. */
  readonly provisioned: number | undefined
}

/** Undefined where a rule needs the size or the provisioned IOPS, and has not got them. */
export type DiskRule = (disk: Disk) => DiskSpeed | undefined

/** A rule for disks whose speed follows from their size in GiB. */
export function bySize(rule: (size: number, type: string) => DiskSpeed): DiskRule {
  return ({ size, type }) => (size === undefined ? undefined : rule(size, type))
}

/** Sustained IOPS, without burst. */
export function sustained(iops: number, text: string): DiskSpeed {
  const whole = Math.floor(iops)
  return { grade: whole >= FAST_IOPS ? 'fast' : 'slow', iops: whole, text }
}

/** Sustained IOPS that the disk exceeds for a while, up to `peak`. */
export function bursting(iops: number, peak: number, text: string): DiskSpeed {
  const speed = sustained(iops, text)
  return speed.grade === 'slow' && peak >= FAST_IOPS ? { ...speed, grade: 'burst' } : speed
}

/** The lowest number of sources that differ: enough when it meets the line, else disputed. */
export function atLeast(iops: number, text: string): DiskSpeed {
  const speed = sustained(iops, text)
  return speed.grade === 'slow' ? { ...speed, grade: 'disputed' } : speed
}

/** A rule for disks that have the IOPS that are bought, and `included` IOPS without. */
export function provisioned(included?: number): DiskRule {
  return ({ type, provisioned: bought }) => {
    if (bought !== undefined && bought > (included ?? 0)) {
      return sustained(bought, `\`${type}\` gives the ${bought} IOPS that are provisioned`)
    }
    return included === undefined ? undefined : sustained(included, `\`${type}\` gives ${included} IOPS at any size`)
  }
}

/** `50 GiB` or `9.5 GiB`. */
export function gib(size: number): string {
  return `${Number(size.toFixed(1))} GiB`
}
