import { type Block, type Fault, written } from './blocks.ts'

/** A line of content of a text: how far in it stands, and whether it separates documents. */
interface Line {
  readonly start: number
  readonly end: number
  readonly indent: number
  readonly marker: boolean
}

/**
 * A block whose lines do not nest by themselves: what stands behind it, or in another branch, belongs to one thing or to
 * another, depending on whether the block is there. `masked` is the text without the template.
 */
export function entangled(text: string, masked: string, { open, others, close }: Block): readonly Fault[] {
  const cuts = [open, ...others, close]
  const branches = cuts.slice(0, -1).map((cut, index) => linesIn(masked, cut.end, cuts[index + 1]?.start ?? cut.end))
  const all = branches.flat()
  if (all.length === 0) return []
  const after = nextLine(masked, close.end)
  const message = `What stands in the block that \`${written(text, open)}\` begins, and behind it, nests in different ways.`
  const fault: Fault = { start: open.start, end: after?.end ?? close.end, at: open, message }
  const least = Math.min(...all.map(({ indent }) => indent))
  if (all.some(({ marker }) => marker)) {
    // Where a block holds whole documents, no document may begin in it and end behind it, or the other way round.
    const apart = after === undefined || after.marker || (all.at(-1)?.marker === true && isBoundary(masked, open.start))
    return apart ? [] : [fault]
  }
  if (after !== undefined && !after.marker && after.indent > least) return [fault]
  const seen: number[] = []
  for (const [first, ...more] of branches) {
    if (first === undefined) continue
    if (seen.some((indent) => first.indent > indent)) return [fault]
    seen.push(Math.min(first.indent, ...more.map(({ indent }) => indent)))
  }
  return []
}

/** Whether a new document begins at an offset, or the file. */
function isBoundary(masked: string, at: number): boolean {
  let end = at
  while (end > 0) {
    const start = masked.lastIndexOf('\n', end - 1) + 1
    const [line] = linesIn(masked, start, end)
    if (line !== undefined) return line.marker
    end = start - 1
  }
  return true
}

function nextLine(masked: string, from: number): Line | undefined {
  return linesIn(masked, from, masked.length, 1)[0]
}

const LINE = /^([ \t]*)(?![ \t]|#|\r?$)(.*)$/gm

function linesIn(masked: string, start: number, end: number, most = Infinity): readonly Line[] {
  const lines: Line[] = []
  const pattern = new RegExp(LINE)
  pattern.lastIndex = start
  for (let found = pattern.exec(masked); found !== null && found.index < end; found = pattern.exec(masked)) {
    const [whole, space = '', words = ''] = found
    lines.push({
      start: found.index,
      end: found.index + whole.length,
      indent: space.length,
      marker: space === '' && /^(?:---|\.\.\.)(?:\s|$)/.test(words),
    })
    if (lines.length >= most) break
  }
  return lines
}
