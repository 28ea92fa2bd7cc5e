import { FORMAT_STARTS, isFormat, STARTS, type Token, tokensIn } from './tokens.ts'

/** A line with template syntax; several lines where the syntax goes on over their ends. Offsets in the file. */
export interface Row {
  /** Where the first of its lines starts, and where the last one ends, without its line break. */
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  /** What stands beside the tokens: nothing, a comment of YAML, or content. */
  readonly beside: 'nothing' | 'comment' | 'content'
}

/** A scalar in block style begins behind such a line: text of one or more lines, which is indented below its key. */
const BLOCK_SCALAR = /^(?<before> *(?:- +)*)(?<key>[^#\s].*?: +|)(?:[!&]\S* +)*[|>][-+\d]{0,2} *(?:#.*)?$/

/**
 * The lines of a text that hold template syntax. Block scalars are scripts and texts of their own, in which `${…}` and
 * `{{ … }}` are nobody's business; a line of theirs that stands out to the left is the template's.
 */
export function rowsOf(text: string): readonly Row[] {
  const rows: Row[] = []
  const starts = isFormat(text) ? FORMAT_STARTS : STARTS
  /** The column of the key whose block scalar is being read. */
  let scalar: number | undefined
  let start = 0
  while (start < text.length) {
    const end = endOfLine(text, start)
    const line = text.slice(start, end)
    const indent = line.search(/\S/)
    const inside = scalar !== undefined && (indent === -1 || indent > scalar)
    const row = inside ? undefined : rowAt(text, start, end, starts)
    if (row !== undefined) rows.push(row)
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

function scalarBehind(line: string): number | undefined {
  const { before, key } = BLOCK_SCALAR.exec(line.trimEnd())?.groups ?? {}
  if (before === undefined) return undefined
  // Below `- |` the text is indented more than the dash, below a key more than the key.
  return key === '' ? before.trimEnd().length - 1 : before.length
}

function rowAt(text: string, start: number, lineEnd: number, starts: RegExp): Row | undefined {
  const tokens: Token[] = []
  let end = lineEnd
  let from = start
  for (;;) {
    const found = tokensIn(text, from, end, starts)
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
