/**
 * The numbers of the guide's section "Resource requirements", edition `dvp-2025-12`. GB are decimal: what is written as
 * `8G`, `8Gi` or 8192 MiB all meets 8 GB.
 */
export interface Minimum {
  readonly cpu: number
  /** GB. */
  readonly memory: number
  /** GB. */
  readonly disk: number
}

export const MINIMUMS = {
  master: { cpu: 4, memory: 8, disk: 60 },
  frontend: { cpu: 2, memory: 4, disk: 50 },
  monitoring: { cpu: 4, memory: 8, disk: 50 },
  system: { cpu: 4, memory: 8, disk: 60 },
  systemBesideMonitoring: { cpu: 2, memory: 4, disk: 50 },
  worker: { cpu: 4, memory: 8, disk: 60 },
} as const satisfies Record<string, Minimum>

/**
 * What the infrastructure nodes of a cluster need together. The guide's own minimums for a high-load cluster add up to
 * `parts`, though it asks for more memory.
 */
export const CAPACITY = {
  regular: { cpu: 24, memory: 48, parts: 48 },
  high: { cpu: 28, memory: 64, parts: 56 },
} as const

/** How many nodes of a role a cluster needs at least. */
export const ENOUGH = 2
