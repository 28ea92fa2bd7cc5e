import { isPlaceholder } from '../parse/placeholder.ts'
import { splitDocuments } from '../parse/split.ts'
import type { Edit } from '../rules/outcome.ts'

/**
 * The text of a file with edits made, or undefined where one of them does not stand there as it says, stands in a line with
 * a template, or in a document whose anchors would carry it elsewhere. Nothing but the scalars changes: comments,
 * indentation, quotes and line breaks stay.
 */
export function editText(raw: string, edits: readonly Edit[]): string | undefined {
  const mark = raw.startsWith('\uFEFF') ? '\uFEFF' : ''
  const text = raw.slice(mark.length)
  const lines = text.split('\n')
  const changes: Change[] = []
  for (const edit of edits) {
    const { start, end } = edit.at
    const line = lines[start.line - 1]
    if (line === undefined || end.line !== start.line || isPlaceholder(line)) return undefined
    const before = lines.slice(0, start.line - 1).reduce((sum, { length }) => sum + length + 1, 0)
    const [from, to] = [before + start.column - 1, before + end.column - 1]
    const written = rewritten(text.slice(from, to), edit)
    if (written === undefined || sharesNodes(text, from)) return undefined
    changes.push({ from, to, written })
  }
  const last = changes.toSorted((left, right) => right.from - left.from)
  if (last.some(({ from }, index) => (last[index + 1]?.to ?? 0) > from)) return undefined
  return mark + last.reduce((now, { from, to, written }) => now.slice(0, from) + written + now.slice(to), text)
}

/** UTF-16 offsets in the file, and what takes their place. */
interface Change {
  readonly from: number
  readonly to: number
  readonly written: string
}

/** A scalar in the quotes that it had, or undefined where it is not the one that is meant. */
function rewritten(written: string, { from, to }: Edit): string | undefined {
  const quote = /^["'](?=[^]*.$)/.exec(written)?.[0] ?? ''
  if (quote === '') {
    if (written !== from) return undefined
    return to === true || isPlainText(to) ? `${to}` : `"${to}"`
  }
  // With an escape in it, the text between the quotes is not what it says.
  if (written !== `${quote}${from}${quote}` || /["'\\]/.test(from) || to === true) return undefined
  return `${quote}${to}${quote}`
}

/** Whether a text stays a text without quotes, also as YAML 1.1 reads it. */
const isPlainText = (text: string): boolean =>
  /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|yes|no|on|off|y|n|null)$/i.test(text)

/** Whether the document around an offset has an anchor: what stands below one stands wherever its aliases do. */
function sharesNodes(text: string, offset: number): boolean {
  const chunk = splitDocuments(text).find(({ start, end }) => start <= offset && offset < end)
  return chunk === undefined || /(?:^|[\s[{,:-])&[^\s,[\]{}]/.test(text.slice(chunk.start, chunk.end))
}
