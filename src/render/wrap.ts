/** The narrowest column that words still read well in. */
const LEAST = 30

const ESCAPE = /\u001B\[\d+m/g

/** How many columns a text takes, without what paints it. */
const widthOf = (text: string): number => text.replaceAll(ESCAPE, '').length

/**
 * A line broken at its spaces to fit so many columns. What follows stands under the words that it belongs to: behind the
 * sign and the name of a row, or behind the rule beside a line of code. A line of code stays whole, for a break would
 * show it as it is not written.
 */
export function wrapped(line: string, columns: number): readonly string[] {
  if (widthOf(line) <= columns || isCode(line)) return [line]
  const { first, rest, words } = partsOf(line, columns)
  const lines: string[] = []
  let current = first
  let isEmpty = true
  for (const word of words) {
    if (!isEmpty && widthOf(current) + 1 + widthOf(word) > columns) {
      lines.push(current)
      current = rest
      isEmpty = true
    }
    current += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...lines, current]
}

const isCode = (line: string): boolean => /^ +\d+ │/.test(line.replaceAll(ESCAPE, ''))

interface Parts {
  /** What stands in front of the words, and what in front of those that follow. */
  readonly first: string
  readonly rest: string
  readonly words: readonly string[]
}

function partsOf(line: string, columns: number): Parts {
  const escapes = '(?:\\u001B\\[\\d+m)*'
  // The mark below a line of code, and what is said of it.
  const under = new RegExp(`^( +${escapes}│${escapes}) +${escapes}─+${escapes} `).exec(line)
  if (under !== null) {
    const [first, bar = ''] = under
    const indent = ' '.repeat(widthOf(first) - widthOf(bar))
    const fits = widthOf(first) + LEAST <= columns
    return { first, rest: `${bar}${fits ? indent : ' '}`, words: line.slice(first.length).split(' ') }
  }
  const [lead = ''] = new RegExp(`^ *(?:${escapes}[✗!?✓~–]${escapes} )?(?:[a-z-]+ {3,})?`).exec(line) ?? []
  const indent = widthOf(lead)
  const fits = indent + LEAST <= columns
  return { first: lead, rest: ' '.repeat(fits ? indent : 6), words: line.slice(lead.length).split(' ') }
}
