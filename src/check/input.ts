import type { ChangeKind, Problem } from '../compare/report.ts'
import type { Made } from '../expand/door.ts'
import type { Move } from '../read/moves.ts'
import type { Side } from '../read/source-file.ts'
import type { Coming } from '../settings/coming.ts'
import type { Policy } from '../settings/policy.ts'
import type { Settings } from '../settings/settings.ts'

/** Everything that a check needs to know: texts, policy and settings. */
export interface CheckInput {
  readonly head: Side
  /** Undefined: everything is judged, and nothing is compared. */
  readonly base: Side | undefined
  /** Folders that were looked at, where it was not everything: a cluster may lie elsewhere. */
  readonly within?: readonly string[]
  /** What is compared with base; a pull request if left out. */
  readonly change?: ChangeKind
  /** Paths that differ between base and head. */
  readonly changedFiles: ReadonlySet<string>
  readonly policy: Policy
  /** How head's policy differs, where there are two. */
  readonly coming?: Coming
  readonly settings: Settings
  /** Files that this change takes to where nothing is read. */
  readonly moves?: readonly Move[]
  /** Whether anybody reads what can be repaired, which takes many judgments to find; so it is if left out. */
  readonly repairs?: boolean
  /** What programs made of files that are not in `head` and `base`. */
  readonly made?: Made
  /** The repository's name, for a cluster at its top. */
  readonly repository: string
  /** What discovery and reading have to tell. */
  readonly notes: readonly string[]
  readonly problems: readonly Problem[]
  /** Without a shortcut, for tests that hold both ways together. */
  readonly thorough?: boolean
  /** Is told the file that is read next, or the cluster that is judged, and throws where there is no time left. */
  readonly watch?: (next: string) => void
}
