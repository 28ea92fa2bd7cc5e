/** The lines of a file (one-based) that a change adds or changes; none where it does not touch the file, or none can be told. */
export type Touched = (path: string) => ReadonlySet<number>

type Texts = readonly { readonly path: string; readonly text?: string }[]

const NO_LINES: ReadonlySet<number> = new Set()

/** The touched lines of the files of one side, each file looked at when it is asked for first. */
export function touchedLines(head: Texts, base: Texts | undefined, changedFiles: ReadonlySet<string>): Touched {
  const textsOf = (files: Texts): Map<string, string | undefined> =>
    new Map(files.map(({ path, text }) => [path, text]))
  const [now, before] = [textsOf(head), textsOf(base ?? [])]
  const known = new Map<string, ReadonlySet<number>>()
  return (path) => {
    const text = now.get(path)
    const old = before.get(path)
    // A file that base has and that could not be read there may hold each of these lines.
    if (base === undefined || text === undefined || !changedFiles.has(path) || (old === undefined && before.has(path)))
      return NO_LINES
    const lines = known.get(path) ?? changedLines(old, text)
    known.set(path, lines)
    return lines
  }
}

/** Cells of the table beyond which no common sequence is searched: both sides 2,000 lines long where nothing is alike. */
const MAX_CELLS = 4_000_000

/**
 * The lines of `head` (one-based) that it adds or changes, as a diff shows them with a plus; all of them where there is no
 * `base`. A line counts with its line break, as Git has it. Of lines that are alike the later ones are the new ones. Between
 * texts that are too long and too different to be compared, only lines that base lacks are: fewer than a diff may show.
 */
export function changedLines(base: string | undefined, head: string): ReadonlySet<number> {
  const before = base === undefined ? [] : linesOf(base)
  const after = linesOf(head)
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let end = 0
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end += 1
  const old = before.slice(start, before.length - end)
  const now = after.slice(start, after.length - end)
  const changed = old.length * now.length > MAX_CELLS ? lacking(old, now) : beside(old, now)
  return new Set(changed.map((index) => start + index + 1))
}

/** The lines of a text with their line breaks; what follows the last line break is none where it is empty. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

function lacking(old: readonly string[], now: readonly string[]): readonly number[] {
  const known = new Set(old)
  return now.flatMap((line, index) => (known.has(line) ? [] : [index]))
}

/** The indices in `now` beside a longest common subsequence, which takes what it can as early as it can. */
function beside(old: readonly string[], now: readonly string[]): readonly number[] {
  const width = now.length + 1
  /** For each pair of indices how many lines from there on are common. */
  const common = new Uint16Array((old.length + 1) * width)
  const at = (row: number, column: number): number => common[row * width + column] ?? 0
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      common[row * width + column] =
        old[row] === now[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const found: number[] = []
  let row = 0
  for (let column = 0; column < now.length;) {
    if (row < old.length && old[row] === now[column]) {
      row += 1
      column += 1
    } else if (row < old.length && at(row + 1, column) >= at(row, column + 1)) row += 1
    else {
      found.push(column)
      column += 1
    }
  }
  return found
}
