/**
 * Kubernetes versions and what Deckhouse says of them. Git does not show which Deckhouse release a cluster runs,
 * so the table joins the two newest releases whose sources could be read.
 *
 * Sources: `candi/version_map.yml` of deckhouse/deckhouse at 00cb7868 (Deckhouse 1.75 and 1.76), CHANGELOG-v1.77
 * (adds 1.36, removes 1.31) and `modules/040-control-plane-manager/openapi/config-values.yaml` (1.32 to 1.36).
 * No status of 1.35 and 1.36 in Deckhouse 1.77 could be read: 1.35 keeps its last known one, and 1.36 is taken for a
 * preview because the newest version is one in every map that could be read.
 */
export const KUBERNETES_VERSIONS = {
  date: '2026-11-23',
  deckhouse: '1.77',
  minors: {
    '1.31': 'end-of-life',
    '1.32': 'supported',
    '1.33': 'supported',
    '1.34': 'supported',
    '1.35': 'preview',
    '1.36': 'preview',
  },
} as const satisfies KubernetesVersions

export type KubernetesStatus = 'supported' | 'preview' | 'end-of-life'

interface KubernetesVersions {
  /** When the table was read. */
  readonly date: string
  /** The newest Deckhouse release that it covers. */
  readonly deckhouse: string
  readonly minors: Readonly<Record<string, KubernetesStatus>>
}

/** What the table says of a minor version: a status, or that it is older or newer than everything in it. */
export function kubernetesStatus(minor: {
  readonly major: number
  readonly minor: number
}): KubernetesStatus | 'removed' | 'newer' {
  const minors: Readonly<Record<string, KubernetesStatus>> = KUBERNETES_VERSIONS.minors
  const known = minors[`${minor.major}.${minor.minor}`]
  if (known !== undefined) return known
  const oldest = Math.min(...Object.keys(minors).map((name) => Number(name.split('.')[1])))
  return minor.major < 1 || (minor.major === 1 && minor.minor < oldest) ? 'removed' : 'newer'
}
