import { type Scan, scanOf, type Token, tokensIn } from './tokens.ts'

/** A line with template syntax; several lines where the syntax goes on over their ends. Offsets in the file. */
export interface Row {
  /** Where the first of its lines starts, and where the last one ends, without its line break. */
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  /** What stands beside the tokens: nothing, a comment of YAML, or content. */
  readonly beside: 'nothing' | 'comment' | 'content'
}

/** What begins a scalar in block style: text of one or more lines, which is indented below its key. */
const BLOCK_SCALAR = /^[|>][-+\d]{0,2} *(?:#.*)?$/

/**
 * The lines of a text that hold template syntax. Block scalars are scripts and texts of their own, in which `${…}` and
 * `{{ … }}` are nobody's business; a line of theirs that stands out to the left is the template's. Undefined where there
 * are more than `most` pieces of syntax.
 */
export function rowsOf(text: string, most: number): readonly Row[] | undefined {
  const rows: Row[] = []
  const scan = scanOf(text)
  let left = most
  /** The column of the key whose block scalar is being read. */
  let scalar: number | undefined
  let start = 0
  while (start < text.length) {
    const end = endOfLine(text, start)
    const line = text.slice(start, end)
    const indent = line.search(/\S/)
    const inside = scalar !== undefined && (indent === -1 || indent > scalar)
    const row = inside ? undefined : rowAt(scan, start, end)
    if (row !== undefined) rows.push(row)
    left -= row?.tokens.length ?? 0
    if (left < 0) return undefined
    if (!inside && row?.beside !== 'nothing') scalar = scalarBehind(line)
    const rawTo = row?.tokens.at(-1)?.rawTo ?? 0
    start = rawTo > (row?.end ?? end) ? text.lastIndexOf('\n', rawTo) + 1 : (row?.end ?? end) + 1
  }
  return rows
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at === -1 ? text.length : at
}

/** The column of the key, or of the dash, whose block scalar begins in a line. */
function scalarBehind(line: string): number | undefined {
  const [before = ''] = /^ *(?:- +)*/.exec(line) ?? []
  const rest = line.slice(before.length).trimEnd()
  const colon = /^[|>]/.test(rest) ? -1 : rest.indexOf(': ')
  const value =
    colon === -1
      ? rest
      : rest
          .slice(colon + 2)
          .trimStart()
          .replace(/^(?:[!&]\S* +)*/, '')
  if (!BLOCK_SCALAR.test(value)) return undefined
  // Below `- |` the text is indented more than the dash, below a key more than the key.
  return colon === -1 ? before.trimEnd().length - 1 : before.length
}

function rowAt(scan: Scan, start: number, lineEnd: number): Row | undefined {
  const { text } = scan
  const tokens: Token[] = []
  let end = lineEnd
  let from = start
  for (;;) {
    const found = tokensIn(scan, from, end)
    tokens.push(...found)
    const last = found.at(-1)
    if (last === undefined || last.end <= end) break
    from = last.end
    end = endOfLine(text, last.end)
  }
  if (tokens.length === 0) return undefined
  let rest = ''
  let at = start
  for (const token of tokens) {
    rest += text.slice(at, token.start)
    at = token.end
  }
  rest += text.slice(at, end)
  if (rest.trim() === '') return { start, end, tokens, beside: 'nothing' }
  if (/^[\s#]+$/.test(rest) && /^\s*#/.test(text.slice(start, end))) return { start, end, tokens, beside: 'comment' }
  // What a comment says beside other words is no template.
  const comment = commentIn(text, start, end, tokens)
  const own = tokens.filter((token) => token.start < comment)
  return own.length === 0 ? undefined : { start, end, tokens: own, beside: 'content' }
}

/** Where the comment of a line starts, or its end: a `#` behind white space, outside of strings and templates. */
function commentIn(text: string, start: number, end: number, tokens: readonly Token[]): number {
  const ends = new Map(tokens.map((token) => [token.start, token.end]))
  let quote = ''
  let at = start
  while (at < end) {
    const sign = text[at] ?? ''
    const before = at === start ? ' ' : (text[at - 1] ?? ' ')
    if (sign === quote) quote = ''
    else if (quote === '' && /["']/.test(sign) && /[\s[{,]/.test(before)) quote = sign
    else if (quote === '' && sign === '#' && /\s/.test(before)) return at
    at = ends.get(at) ?? at + (quote === '"' && sign === '\\' ? 2 : 1)
  }
  return end
}
