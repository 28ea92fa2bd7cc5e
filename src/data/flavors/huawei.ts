import { cpuOfXlarge, type Shape } from './ladder.ts'

/**
 * Flavors of Huawei Cloud say everything: `s7n.xlarge.2` is of the family `s7n`, has the vCPU of `xlarge`, and 2 GiB for
 * each. The rule is the vendor's ("AB.C.D", D the ratio of memory to vCPU); a name of another family stays unknown.
 *
 * Sources: "ECS Types" and the list of specifications of opentelekomcloud-docs/elastic-cloud-server at efcbeed1
 * (2026-07-02), a cloud that Huawei builds (s2, s3, s7n, s9, c3, c4, c7n, c9, m3, m4, m7n, m9); the flavors in
 * huaweicloudDocs/mrs at 03496736 (s3, c3, c3ne, c6, m3, m6). s6, s7, t6, c6s, c7 and m7 follow the rule in catalogs of
 * third parties.
 */
const RATIOS: ReadonlyMap<string, readonly number[]> = new Map([
  ...families('s2 s3', [1, 2, 4, 8]),
  ...families('s6 s7 s7n s9 t6', [1, 2, 4]),
  ...families('c3 c3ne c4 c6 c6s c7 c7n c9', [2, 4]),
  ...families('m3 m4 m6 m7 m7n m9', [8]),
])

/** The largest sizes leave the rule, `c3.15xlarge.2` has 128 GiB: beyond these the table is silent. */
const SIZES = ['small', 'medium', 'large', ...['', 2, 3, 4, 6, 8, 12, 16].map((times) => `${times}xlarge`)]

/** "A baseline level of vCPU performance with the ability to burst above": general-purpose and burstable families. */
const SHARED = /^[st]\d/

/** The shape of a flavor such as `s7n.xlarge.2`. */
export function huaweiFlavor(name: string): (Shape & { readonly shared: boolean }) | undefined {
  const [family = '', size = '', ratio = '', ...rest] = name.split('.')
  const known = RATIOS.get(family)?.some((one) => String(one) === ratio) === true && SIZES.includes(size)
  const cpu = size === 'small' ? 1 : cpuOfXlarge(size)
  if (!known || cpu === undefined || rest.length > 0) return undefined
  return { cpu, gib: cpu * Number(ratio), shared: SHARED.test(family) }
}

function families(names: string, ratios: readonly number[]): readonly (readonly [string, readonly number[]])[] {
  return names.split(' ').map((name) => [name, ratios] as const)
}
