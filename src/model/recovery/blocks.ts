import type { Source } from '../../parse/span.ts'

/** A stretch of a document's text, end exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * What a document consists of, in its order: headings, paragraphs and items of lists (`text`), and rows of tables with
 * their cells. A row of the head of a table has `head`. Code and comments are apart: they hold commands, but say nothing.
 */
export type Block =
  | (Range & { readonly kind: 'heading' | 'text' | 'code' | 'comment' })
  | (Range & { readonly kind: 'row'; readonly cells: readonly Range[]; readonly head: boolean })

type Format = 'md' | 'adoc' | 'rst'

interface Line extends Range {
  readonly text: string
}

/** Takes a document apart, by the markup that the name of its file tells; what has another name is read as Markdown. */
export function blocksOf({ path, text }: Source): readonly Block[] {
  const [, ending = ''] = /\.(adoc|rst)$/i.exec(path) ?? []
  const format = ending.toLowerCase() === 'adoc' ? 'adoc' : ending === '' ? 'md' : 'rst'
  return join(classify(linesOf(text), format), text, format)
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  for (let start = 0; start < text.length;) {
    const next = text.indexOf('\n', start)
    const stop = next === -1 ? text.length : next
    const end = text[stop - 1] === '\r' && stop > start ? stop - 1 : stop
    lines.push({ start, end, text: text.slice(start, end) })
    start = stop + 1
  }
  return lines
}

type Kind = 'heading' | 'item' | 'text' | 'blank' | 'row' | 'rule' | 'code' | 'comment'

interface Classified extends Line {
  readonly kind: Kind
}

/** What opens a stretch of code or comment, and what closes it again. */
interface Fence {
  readonly kind: 'code' | 'comment'
  readonly closes: (line: string) => boolean
}

function classify(lines: readonly Line[], format: Format): readonly Classified[] {
  const found: Classified[] = []
  let fence: Fence | undefined
  let front = format === 'md' && /^---\s*$/.test(lines[0]?.text ?? '')
  for (const [index, line] of lines.entries()) {
    if (front) {
      // Each line of the front matter speaks for itself.
      const isRule = /^(?:---|\.\.\.)\s*$/.test(line.text)
      found.push({ ...line, kind: isRule ? 'rule' : 'item' })
      if (isRule && index > 0) front = false
      continue
    }
    if (fence !== undefined) {
      const closes = fence.closes(line.text)
      if (closes && format === 'rst') fence = undefined
      else {
        found.push({ ...line, kind: fence.kind })
        if (closes) fence = undefined
        continue
      }
    }
    fence = opens(line.text, format, found.at(-1)?.kind)
    if (fence === undefined) found.push({ ...line, kind: kindOf(line.text, format, lines[index + 1]?.text) })
    else {
      // A line of text that ends in `::` opens code and is text itself.
      const isText = format === 'rst' && !line.text.trimStart().startsWith('..')
      found.push({ ...line, kind: isText ? 'text' : fence.kind })
      if (format === 'md' && fence.kind === 'comment' && fence.closes(line.text)) fence = undefined
      if (format === 'adoc' && line.text.startsWith('// ')) fence = undefined
    }
  }
  return found
}

function opens(text: string, format: Format, before: Kind | undefined): Fence | undefined {
  if (format === 'md') {
    const [, mark] = /^\s*(?:[-*+]\s+|\d+[.)]\s+|>\s*)*(`{3,}|~{3,})/.exec(text) ?? []
    if (mark !== undefined)
      return {
        kind: 'code',
        closes: (line) => {
          const end = line.replace(/^[\s>]+/, '').trimEnd()
          return end.length >= mark.length && end === mark.charAt(0).repeat(end.length)
        },
      }
    if (/^\s*<!--/.test(text)) return { kind: 'comment', closes: (line) => line.includes('-->') }
    return /^(?: {4}|\t)\s*\S/.test(text) && (before === 'blank' || before === undefined)
      ? { kind: 'code', closes: (line) => line.trim() === '' }
      : undefined
  }
  if (format === 'adoc') {
    const [mark] = /^(?:-{4,}|\.{4,}|\/{4,}|`{3})/.exec(text) ?? []
    if (mark !== undefined)
      return { kind: mark[0] === '/' ? 'comment' : 'code', closes: (line) => line.trimEnd() === mark }
    return /^\/\/(?!\/)/.test(text) ? { kind: 'comment', closes: () => true } : undefined
  }
  const indent = text.search(/\S/)
  const deeper = (line: string): boolean => line.trim() === '' || line.search(/\S/) > indent
  const directive = /^\s*\.\.\s+([\w-]+)::/.exec(text)?.[1]
  if (/^\s*\.\.(?:\s+(?![\w-]+::|\||_|\[)|\s*$)/.test(text)) return { kind: 'comment', closes: (line) => !deeper(line) }
  if (
    ['code', 'code-block', 'sourcecode', 'parsed-literal', 'highlight'].includes(directive ?? '') ||
    /::\s*$/.test(text)
  )
    return directive === undefined || directive.startsWith('code') || directive !== 'note'
      ? { kind: 'code', closes: (line) => !deeper(line) }
      : undefined
  return undefined
}

/** The line under the heads of a table. Between two bars there is one way only to read it. */
const COLUMNS = /^\|?\s*:?-+:?\s*(?:\|\s*(?:(?::?-+:?|::?)\s*)?)+$/

const UNDERLINE = /^(?:=+|-+|~+|\^+|"+|'+|\*+|\++|#+|_+|:+|`+|\.+)\s*$/

function kindOf(text: string, format: Format, next: string | undefined): Kind {
  if (text.trim() === '') return 'blank'
  const isUnderline = UNDERLINE.test(text) && text.trim().length >= 3
  if (isUnderline && format !== 'adoc') return 'rule'
  if (format === 'md' && /^ {0,3}#{1,6}(?:\s|$)/.test(text)) return 'heading'
  if (format === 'adoc' && /^={1,6}\s/.test(text)) return 'heading'
  if (format === 'rst' && /^\s*(?:\+[-=+]+\+|=+(?:\s+=+)+)\s*$/.test(text)) return 'rule'
  if (format === 'md' && COLUMNS.test(text.trim())) return 'rule'
  if (format === 'adoc' ? /^\|(?!===)/.test(text) : /^\s*\|.*\|\s*$/.test(text)) return 'row'
  if (format === 'adoc' && /^(?:\|===|\[.*\]|\.\S)/.test(text)) return /^\.\S/.test(text) ? 'heading' : 'rule'
  const isHeading =
    format !== 'adoc' &&
    next !== undefined &&
    UNDERLINE.test(next) &&
    next.trim().length >= (format === 'md' ? 2 : 3) &&
    !/^\s*[-*+]\s/.test(text)
  if (isHeading) return 'heading'
  return /^\s*(?:[-*+•]|\.+|\d+[.)]|[a-z][.)]|:[^:\n]+:|>)\s+\S/i.test(text) ? 'item' : 'text'
}

/** Lines that belong together become one block: a paragraph, an item with its continuation, a row. */
function join(lines: readonly Classified[], text: string, format: Format): readonly Block[] {
  const blocks: Block[] = []
  let open: Range | undefined
  const close = (): void => {
    if (open !== undefined) blocks.push({ kind: 'text', ...open })
    open = undefined
  }
  let previous: Kind | undefined
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'text') open = { start: open?.start ?? line.start, end: line.end }
    else {
      close()
      if (line.kind === 'item') open = { start: line.start, end: line.end }
      else if (line.kind === 'row' && format !== 'adoc') {
        const head = lines[index + 1]?.kind === 'rule' && lines[index - 1]?.kind !== 'row' && !isBody(lines, index)
        blocks.push({ kind: 'row', start: line.start, end: line.end, cells: cellsOf(line, format), head })
      } else if (line.kind === 'row') {
        if (previous !== 'row') for (const row of tableOf(rowsFrom(lines, index))) blocks.push(row)
      } else if (line.kind !== 'blank' && line.kind !== 'rule') {
        blocks.push({ kind: line.kind, start: line.start, end: line.end })
      }
    }
    if (line.kind !== 'blank') previous = line.kind
  }
  close()
  return blocks.filter(({ start, end }) => text.slice(start, end).trim() !== '')
}

/** In a grid of reStructuredText rules stand between all rows; the first row alone is the head. */
function isBody(lines: readonly Classified[], index: number): boolean {
  let at = index - 1
  while (lines[at]?.kind === 'rule') at -= 1
  return lines[at]?.kind === 'row'
}

/** The cells of a line, without the bars between them. */
function cellsOf({ start, text }: Line, format: Format): readonly Range[] {
  const bars = Array.from(text.matchAll(format === 'adoc' ? /(?:^|(?<=\s))(?:\d+\+|[.\d<>^]*[a-z])?\|/g : /(?<!\\)\|/g))
  return bars.flatMap(({ index, 0: bar }, number) => {
    const from = index + bar.length
    const to = bars[number + 1]?.index ?? text.length
    return text.slice(from, to).trim() === '' && number === bars.length - 1
      ? []
      : [{ start: start + from, end: start + to }]
  })
}

/** The lines of a table of AsciiDoc from its first row on; blank lines stand between rows. */
function rowsFrom(lines: readonly Classified[], first: number): readonly Classified[] {
  let end = first + 1
  while (['row', 'blank'].includes(lines[end]?.kind ?? '')) end += 1
  return lines.slice(first, end)
}

/** AsciiDoc counts cells, not lines: the first line, or the lines before the first blank one, tell how many make a row. */
function tableOf(lines: readonly Classified[]): readonly Block[] {
  const cells = lines.map((line) => (line.kind === 'row' ? cellsOf(line, 'adoc') : []))
  const blank = lines.findIndex(({ kind }) => kind === 'blank')
  const inFirst = cells[0]?.length ?? 1
  const width = Math.max(1, inFirst > 1 ? inFirst : cells.slice(0, blank === -1 ? cells.length : blank).flat().length)
  const all = cells.flat()
  return Array.from({ length: Math.ceil(all.length / width) }, (_, row): Block => {
    const own = all.slice(row * width, (row + 1) * width)
    return { kind: 'row', start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, cells: own, head: row === 0 }
  })
}
