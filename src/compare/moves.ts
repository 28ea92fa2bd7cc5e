import type { Partition } from '../model/partition.ts'
import type { Move } from '../read/moves.ts'
import type { GateChange } from './report.ts'

/** Manifests of a cluster that move to where the policy leaves files out: no policy changes, and the gate does. */
export function moveChanges(moves: readonly Move[], base: Partition | undefined): readonly GateChange[] {
  const read = new Set(base?.clusters.flatMap(({ files }) => files.map(({ path }) => path)))
  return moves
    .filter(({ from }) => read.has(from))
    .map(({ from, to }) => ({
      effect: 'weaker',
      message: `\`${from}\` moves to \`${to}\`, which is no longer read (\`exclude\`).`,
    }))
}
