import { changedLines } from '../compare/lines.ts'
import type { Suggestion } from '../compare/report.ts'
import type { Side } from '../read/source-file.ts'
import type { Candidate } from './candidates.ts'
import { secretLines } from './patch.ts'
import { edited, type Texts } from './texts.ts'

/** Comments of one review that people still read. What is left stands in the patch. */
const MAX_SUGGESTIONS = 30

interface Change {
  readonly texts: Texts
  readonly base: Side
  readonly candidates: readonly Candidate[]
  readonly holds: (chosen: readonly Candidate[]) => Promise<boolean>
}

/** Candidates that share lines, and the lines from the first to the last of their edits. */
interface Block {
  readonly path: string
  readonly first: number
  readonly last: number
  readonly members: readonly Candidate[]
}

/**
 * The repairs that stand in lines which the change adds or changes. Each holds by itself: nobody has to take them all.
 * Files with line breaks of Windows get none, for a suggestion does not say which it keeps.
 */
export async function suggestionsOf({ texts, base, candidates, holds }: Change): Promise<readonly Suggestion[]> {
  const shown = new Map<string, ReadonlySet<number>>()
  const found: Suggestion[] = []
  for (const block of blocksOf(candidates)) {
    const { path, first, last } = block
    const text = texts.get(path)
    if (text === undefined || text.includes('\r') || found.length === MAX_SUGGESTIONS) continue
    const lines = shown.get(path) ?? linesOfDiff(path, text, base, texts)
    shown.set(path, lines)
    const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index)
    const secret = secretLines(text)
    if (!numbers.every((number) => lines.has(number) && !secret.has(number - 1))) continue
    // Repairs that do not hold together may hold one by one, and then one line takes one of them.
    const choices = block.members.length === 1 ? [block.members] : [block.members, ...block.members.map((one) => [one])]
    for (const members of choices) {
      if (!(await holds(members))) continue
      const after = edited(texts, members)?.get(path)?.split('\n') ?? []
      const findings = members.flatMap(({ aims }) => aims.map(({ id }) => id))
      found.push({ path, firstLine: first, lastLine: last, text: after.slice(first - 1, last).join('\n'), findings })
      break
    }
  }
  return found
}

function blocksOf(candidates: readonly Candidate[]): readonly Block[] {
  const blocks = candidates.map((one): Block => {
    const lines = one.edits.map(({ at }) => at.start.line)
    return { path: one.path, first: Math.min(...lines), last: Math.max(...lines), members: [one] }
  })
  const joined: Block[] = []
  for (const block of blocks.toSorted((left, right) => left.first - right.first)) {
    const index = joined.findIndex((one) => one.path === block.path && one.last >= block.first)
    const one = joined[index]
    if (one === undefined) joined.push(block)
    else joined[index] = { ...one, last: Math.max(one.last, block.last), members: [...one.members, ...block.members] }
  }
  return joined
}

/** More files than this that go with one change are no renames that anybody follows. */
const MAX_GONE = 20

/**
 * The lines of a file that a diff certainly shows as added. A file that is new may be an old one under a new name, of which
 * only the changed lines are shown: a line counts where each of the files that are gone lacks it.
 */
function linesOfDiff(path: string, text: string, base: Side, head: Texts): ReadonlySet<number> {
  const old = base.files.find((file) => file.path === path)
  if (old !== undefined) return old.text === undefined ? new Set() : changedLines(old.text, text)
  const gone = base.files.filter((file) => file.text !== undefined && !head.has(file.path))
  if (gone.length > MAX_GONE) return new Set()
  const [first = changedLines(undefined, text), ...others] = gone.map((file) => changedLines(file.text, text))
  return new Set([...first].filter((line) => others.every((lines) => lines.has(line))))
}
