import type { Span } from '../parse/index.ts'

/**
 * What a finding means for a check that a branch requires: `hang` – it may never report, and the pull request or the
 * merge queue waits; `bypass` – it may be green without a verdict; `risk` – the gate works and rests on more than it
 * needs, or says less than it could.
 */
export type Effect = 'hang' | 'bypass' | 'risk'

/** One thing about a workflow that a required check suffers from. */
export interface WorkflowFinding {
  readonly id: FindingId
  readonly effect: Effect
  readonly at: Span
  /** What happens, and the next step: whole sentences. */
  readonly message: string
  /** Lines of the file that have to go. */
  readonly remove: readonly string[]
  /** Lines to paste. */
  readonly paste: readonly string[]
}

/** Names of findings; `docs/adopt.md` has a line for each. */
export const FINDING_IDS = [
  'branch-filter',
  'cancels-others',
  'condition',
  'continue-on-error',
  'head-checkout',
  'input-unknown',
  'input-value',
  'input-weak',
  'matrix',
  'merge-group',
  'needs',
  'no-pull-request',
  'path-filter',
  'permissions',
  'timeout',
  'types',
  'unpinned',
] as const
export type FindingId = (typeof FINDING_IDS)[number]

/** The indentation of a place, for lines to paste beside it. */
export const indentOf = ({ start }: Span): string => ' '.repeat(start.column - 1)
