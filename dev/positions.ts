import type { Manifest } from '../src/parse/manifest.ts'
import type { Node } from '../src/parse/node.ts'
import type { Source, Span } from '../src/parse/span.ts'

/** Places of a manifest that lie outside of its file or not at what they stand for, as `path:line:column what`. */
export function wrongPositions({ source, root, at }: Manifest): readonly string[] {
  // All of what a Secret encodes has the one place of the Secret.
  const first = source.locate(0, 0)
  if (first.start.line !== 1 || first.start.column !== 1) return []
  const { line, column } = at.start
  return [...wrongIn(source, root), ...(isInside(source.text, at) ? [] : [`${source.path}:${line}:${column} document`])]
}

/** The same of a tree. */
export function wrongIn({ text, locate, path }: Source, root: Node): readonly string[] {
  const wrong: string[] = []
  const seen = new Set<object>()
  const expectAt = (start: number, end: number, isRight: boolean, what: string): void => {
    const inside = start >= 0 && start <= end && end <= text.length
    if (inside && isRight) return
    const point = locate(start, start).start
    wrong.push(`${path}:${point.line}:${point.column} ${what}`)
  }
  const visit = (node: Node): void => {
    if (seen.has(node)) return
    seen.add(node)
    const { start, end } = node
    expectAt(start, end, standsAt(text, node), node.type)
    if (node.type === 'list') for (const item of node.items) visit(item)
    if (node.type !== 'map') return
    for (const [key, { keyStart, keyEnd, value }] of node.entries) {
      expectAt(keyStart, keyEnd, isWritten(text, keyStart, keyEnd, key), `key ${key}`)
      visit(value)
    }
  }
  visit(root)
  return wrong
}

/** Whether a place lies inside of a text, its end not before its start. */
export function isInside(text: string, { start, end }: Span): boolean {
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  const fits = ({ line, column }: Span['start']): boolean =>
    line >= 1 && column >= 1 && line <= lines.length && column <= (lines[line - 1]?.length ?? 0) + 1
  return fits(start) && fits(end) && (end.line > start.line || (end.line === start.line && end.column >= start.column))
}

/** Whether a node's place is that of something that is written, by what must stand at its two ends. */
function standsAt(text: string, node: Node): boolean {
  const written = text.slice(node.start, node.end)
  // An alias stands for a node that is written elsewhere.
  if (written.startsWith('*') || written === '') return true
  if (/^[ \t\r\n]|[ \t\r\n]$/.test(written)) return false
  if (node.type !== 'scalar') return true
  return isWritten(text, node.start, node.end, node.text) || /^[|>!&]/.test(written)
}

/** Whether a stretch is a text, plain or in quotes; one with escapes, or over several lines, by its first character. */
function isWritten(text: string, start: number, end: number, expected: string): boolean {
  const written = text.slice(start, end)
  const quote = written[0]
  if (quote === '"' || quote === "'") return written.length >= 2 && written.endsWith(quote)
  return written === expected || (written.includes('\n') && written[0] === expected[0]) || written === '<<'
}
