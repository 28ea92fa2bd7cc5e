import type { Span } from '../../parse/span.ts'
import { h, type Markup, NOTHING, verbatim } from './markup.ts'

/** Reads a judged file; undefined where its text is not at hand. */
export type TextOf = (path: string) => string | undefined

const BEFORE = 2
const AFTER = 1
/** Lines of a longer place that are shown. */
const MOST = 6
/** Code units of a line that are shown. */
const WIDTH = 200

/**
 * The lines around a place, numbered, with the place marked. Nothing where the text is not at hand or has no such line.
 * All lines of manifests that the report shows come through here.
 */
export function excerpt(at: Span, textOf: TextOf): Markup {
  const lines = (textOf(at.path) ?? '').replace(/^\uFEFF/, '').split(/\r?\n/)
  const { start, end } = at
  // A place that ends before the first column of a line ends with the line above.
  const until = end.column === 1 && end.line > start.line ? end.line - 1 : end.line
  const first = lines[start.line - 1]
  if (first === undefined || (first.trim() === '' && until === start.line)) return NOTHING
  const last = Math.min(until, start.line + MOST - 1)
  const from = Math.max(1, start.line - BEFORE)
  const to = Math.min(lines.length, last === until ? last + AFTER : last)
  const shown = Array.from({ length: to - from + 1 }, (_, index) => {
    const number = from + index
    const text = lines[number - 1] ?? ''
    const inside = number >= start.line && number <= until
    const range = inside
      ? {
          from: number === start.line ? start.column - 1 : text.length - text.trimStart().length,
          to: number === end.line ? end.column - 1 : text.length,
        }
      : undefined
    return codeLine(number, text, range)
  })
  const rest = until - last
  const more = rest > 0 ? h`<span class="more">${rest} more ${rest === 1 ? 'line' : 'lines'}</span>` : NOTHING
  return h`<pre>${shown}${more}</pre>`
}

interface Range {
  /** Offsets in the line: inclusive, exclusive. */
  readonly from: number
  readonly to: number
}

function codeLine(number: number, line: string, range: Range | undefined): Markup {
  const text = visible(line.slice(0, WIDTH))
  const end = line.length > WIDTH ? '…' : ''
  if (range === undefined) return h`<span class="l"><i>${number}</i><span>${text}${end}${BREAK}</span></span>`
  const marked = text.slice(range.from, Math.max(range.to, range.from + 1))
  const mark = marked === '' ? NOTHING : h`<mark>${marked}</mark>`
  const rest = h`${mark}${text.slice(Math.max(range.to, range.from + 1))}${end}`
  return h`<span class="l hit"><i>${number}</i><span>${text.slice(0, range.from)}${rest}${BREAK}</span></span>`
}

/** Copied lines stay lines. */
const BREAK = verbatim('\n')

/** One character stays one character, so that columns hold; what has no shape or turns the direction is shown as a box. */
const visible = (line: string): string =>
  line
    .replaceAll('\t', ' ')
    .replaceAll(/[\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g, '\uFFFD')
