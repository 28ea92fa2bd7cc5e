/**
 * Minor versions of Deckhouse, and the day of their first release, `v1.N.0`.
 *
 * v1.50 to v1.64 are the days of the tags. No tag of a later version could be read: for v1.65 to v1.76 the day is the one
 * on which the changelog of `v1.N.1` came into the main branch, and for v1.77 the one on which it was carried over to the
 * branch of that release. A first patch follows its minor version, so these are not earlier than the release; they are
 * 2 to 13 days late, which makes a version look younger, never older.
 *
 * Sources: the tags of dmitrpopkov/deckhouse, a fork of 2024-10-29; the history of `CHANGELOG/` in
 * deckhouse/deckhouse-test-1 at 9b8429ad (2026-07-02); pull request 23156 of deckhouse/deckhouse. For all fifteen tags
 * the changelog of `v1.N.0` bears the day of the tag.
 */
export const DECKHOUSE_RELEASES = {
  date: '2026-11-24',
  minors: {
    '1.50': '2023-08-10',
    '1.51': '2023-09-11',
    '1.52': '2023-10-02',
    '1.53': '2023-10-22',
    '1.54': '2023-11-06',
    '1.55': '2023-11-27',
    '1.56': '2023-12-23',
    '1.57': '2024-01-23',
    '1.58': '2024-02-23',
    '1.59': '2024-04-10',
    '1.60': '2024-05-21',
    '1.61': '2024-06-10',
    '1.62': '2024-07-10',
    '1.63': '2024-08-07',
    '1.64': '2024-09-24',
    '1.65': '2024-10-31',
    '1.66': '2024-12-02',
    '1.67': '2024-12-23',
    '1.68': '2025-02-26',
    '1.69': '2025-04-17',
    '1.70': '2025-06-09',
    '1.71': '2025-07-21',
    '1.72': '2025-09-10',
    '1.73': '2025-11-05',
    '1.74': '2025-12-23',
    '1.75': '2026-03-20',
    '1.76': '2026-06-29',
    '1.77': '2026-09-18',
  },
} as const satisfies DeckhouseReleases

interface DeckhouseReleases {
  /** When the table was read. */
  readonly date: string
  /** Days as `YYYY-MM-DD`. */
  readonly minors: Readonly<Record<string, string>>
}

/**
 * The day, `YYYY-MM-DD`, by which the minor version of a release was out: `v1.68.3`, `1.68.3` and `v1.68` are all of 1.68.
 * Undefined for a version that the table does not have, for a candidate, and for what is no version.
 */
export function releasedOn(version: string): string | undefined {
  const minors: Readonly<Record<string, string>> = DECKHOUSE_RELEASES.minors
  const minor = /^v?(\d+\.\d+)(?:\.\d+)?$/.exec(version)?.[1]
  return minor === undefined ? undefined : minors[minor]
}
