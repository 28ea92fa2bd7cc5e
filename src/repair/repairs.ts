import type { Repairs, Report } from '../compare/report.ts'
import type { Side } from '../read/source-file.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { isClean, type Rejudge } from './judge.ts'
import { patchOf } from './patch.ts'
import { suggestionsOf } from './suggestions.ts'
import { edited, isShowable, textsOf } from './texts.ts'

/** How often a report is judged again for its patch: enough to find a few bad repairs among hundreds. */
const MAX_JUDGEMENTS = 24
/** The same for suggestions, each of which is judged by itself. */
const MAX_TRIALS = 60

/** What the repairs of a report rest on: the judged texts, those they were compared with, and a way to judge again. */
export interface Workshop {
  readonly report: Report
  readonly head: Side
  /** Undefined: nothing is suggested in a change. */
  readonly base: Side | undefined
  readonly rejudge: Rejudge
}

/** The repairs of a report that hold when it is judged again with them; undefined where there are none. */
export async function repairsOf(workshop: Workshop): Promise<Repairs | undefined> {
  const { report, head, base, rejudge } = workshop
  const texts = textsOf(head)
  const candidates = candidatesOf(report).filter((one) => isShowable(texts, one) && edited(texts, [one]) !== undefined)
  if (candidates.length === 0) return undefined
  let left = MAX_JUDGEMENTS
  const holds = async (chosen: readonly Candidate[]): Promise<boolean> => {
    const changed = edited(texts, chosen)
    if (changed === undefined || left === 0) return false
    left -= 1
    return isClean(await rejudge(changed), chosen.flatMap(aimsOf), report.problems.length)
  }
  const accepted = await accept(candidates, holds)
  left = MAX_TRIALS
  const suggestions = base === undefined ? [] : await suggestionsOf({ texts, base, candidates, holds })
  if (accepted.length + suggestions.length === 0) return undefined
  return {
    patch: patchOf(
      [...(edited(texts, accepted) ?? [])].map(([path, after]) => ({ path, before: texts.get(path) ?? '', after })),
    ),
    findings: accepted.flatMap(aimsOf).map(({ id }) => id),
    suggestions,
  }
}

const aimsOf = ({ aims }: Candidate): Candidate['aims'] => aims

/** As many candidates as hold together. Those that do not are found by halves. */
async function accept(
  candidates: readonly Candidate[],
  holds: (chosen: readonly Candidate[]) => Promise<boolean>,
): Promise<readonly Candidate[]> {
  if (candidates.length === 0 || (await holds(candidates))) return candidates
  if (candidates.length === 1) return []
  const middle = candidates.length >> 1
  const first = await accept(candidates.slice(0, middle), holds)
  const second = await accept(candidates.slice(middle), holds)
  if (first.length === 0 || second.length === 0) return [...first, ...second]
  return (await holds([...first, ...second])) ? [...first, ...second] : first
}
