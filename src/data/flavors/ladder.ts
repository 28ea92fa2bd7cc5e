/** What an instance type offers: vCPU, and memory in GiB. */
export interface Shape {
  readonly cpu: number
  readonly gib: number
}

/**
 * Families that climb the same sizes: their names, GiB per vCPU, and the sizes, apart by spaces. A size says its vCPU by
 * its name and its memory by the ratio; one that does not states both, as in `8xlarge=36/60`.
 */
export type Ladder = readonly [families: string, gibPerCpu: number, sizes: string]

/**
 * Finds the shape of a size on the ladders; undefined for a family or a size that no ladder has.
 * `cpuOf` reads vCPU from the name of a size.
 */
export function climb(
  ladders: readonly Ladder[],
  cpuOf: (size: string) => number | undefined,
): (family: string, size: string) => Shape | undefined {
  const byFamily = new Map(ladders.flatMap((ladder) => ladder[0].split(' ').map((family) => [family, ladder])))
  return (family, size) => {
    const ladder = byFamily.get(family)
    const rung = ladder?.[2].split(' ').find((token) => token.split('=')[0] === size)
    if (ladder === undefined || rung === undefined) return undefined
    const [cpu = '', gib = ''] = rung.split('=')[1]?.split('/') ?? []
    if (cpu !== '') return { cpu: Number(cpu), gib: Number(gib) }
    const named = cpuOf(size)
    return named === undefined ? undefined : { cpu: named, gib: named * ladder[1] }
  }
}

/** vCPU of the sizes that AWS and Huawei Cloud name alike, `medium` to `48xlarge`. */
export function cpuOfXlarge(size: string): number | undefined {
  if (size === 'medium') return 1
  if (size === 'large') return 2
  const times = /^([1-9]\d*)?xlarge$/.exec(size)
  return times === null ? undefined : 4 * Number(times[1] ?? 1)
}
