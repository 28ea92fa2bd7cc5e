import { type Fact, SILENT } from './fact.ts'
import type { FirstRelease } from './installation.ts'
import type { Updates } from './release.ts'

type Spoken = Exclude<Fact<string>, { state: 'silent' }>
type Known = Extract<Fact<string>, { state: 'known' }>
type Unreadable = Extract<Fact<string>, { state: 'unreadable' }>

/**
 * The release channel that a cluster follows, and who says so.
 *
 * - `devBranch`: a development build is installed instead.
 * - `misplaced`: a channel stands where nobody reads it, and ModuleConfig `deckhouse` names none.
 * - `astray`: what stands there cannot be read.
 * - `module`, `overrides`, `installation`: ModuleConfig, `configOverrides` and InitConfiguration; `lower` are the known
 *   channels that it overrides.
 * - `nobody`: nothing names a channel.
 */
export type Channel =
  | { readonly by: 'devBranch'; readonly fact: Spoken }
  | { readonly by: 'misplaced'; readonly fact: Known }
  | { readonly by: 'astray'; readonly fact: Unreadable }
  | {
      readonly by: 'module' | 'overrides' | 'installation'
      readonly fact: Spoken
      readonly lower: readonly Known[]
    }
  | { readonly by: 'nobody' }

/** From rising to falling haste. ModuleUpdatePolicy writes `Lts` for `LTS`. */
export const CHANNELS = ['Alpha', 'Beta', 'EarlyAccess', 'Stable', 'RockSolid', 'LTS']

/** The channel by its name in `CHANNELS`, or undefined where the text is none. */
export function channelNamed(value: string): string | undefined {
  return value === 'Lts' ? 'LTS' : CHANNELS.find((name) => name === value)
}

/** The first that speaks decides: `devBranch`, ModuleConfig, `configOverrides`, InitConfiguration. */
export function channelOf(releases: Updates, init: FirstRelease): Channel {
  if (init.devBranch.state !== 'silent') return { by: 'devBranch', fact: init.devBranch }
  const astray = releases.channel.state === 'silent' ? releases.misplacedChannel : SILENT
  if (astray.state === 'known') return { by: 'misplaced', fact: astray }
  const sources = [
    { by: 'module', fact: releases.channel },
    { by: 'overrides', fact: init.overriddenReleaseChannel },
    { by: 'installation', fact: init.releaseChannel },
  ] as const
  const [first, ...lower] = sources.flatMap(({ by, fact }) => (fact.state === 'silent' ? [] : [{ by, fact }]))
  if (first === undefined) return { by: 'nobody' }
  if (astray.state === 'unreadable') return { by: 'astray', fact: astray }
  return { ...first, lower: lower.flatMap(({ fact }) => (fact.state === 'known' ? [fact] : [])) }
}
