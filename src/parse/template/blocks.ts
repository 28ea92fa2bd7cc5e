import type { Row } from './rows.ts'
import type { Token } from './tokens.ts'

/** A token with the line that it stands in. */
export interface Placed extends Token {
  readonly row: Row
}

/** What a template consists of: tokens, and blocks of everything between the token that opens and the one that closes. */
export type Part = { readonly type: 'token'; readonly token: Placed } | ({ readonly type: 'block' } & Block)

export interface Block {
  readonly open: Placed
  readonly others: readonly Placed[]
  readonly close: Placed
  readonly parts: readonly Part[]
}

/** A stretch of a text in which nothing can be told, because blocks do not fit together. */
export interface Fault {
  readonly start: number
  readonly end: number
  /** What is to blame. */
  readonly at: { readonly start: number; readonly end: number }
  /** A sentence. */
  readonly message: string
}

export interface Blocks {
  readonly parts: readonly Part[]
  readonly faults: readonly Fault[]
}

/** Pairs what opens a block with what closes it. Of tokens in comments only those count that pair up. */
export function blocksOf(text: string, rows: readonly Row[]): Blocks {
  const all = pair(text, rows)
  if (all.faults.length === 0) return all
  return pair(
    text,
    rows.filter(({ beside }) => beside !== 'comment'),
  )
}

/** Deeper than any template that people write, and shallow enough for every machine. */
const MAX_DEPTH = 50
const TOO_DEEP = `Its blocks are nested more than ${MAX_DEPTH} levels deep.`

interface Open {
  readonly open: Placed
  readonly others: Placed[]
  readonly parts: Part[]
}

function pair(text: string, rows: readonly Row[]): Blocks {
  const parts: Part[] = []
  const faults: Fault[] = []
  const stack: Open[] = []
  for (const token of rows.flatMap((row) => row.tokens.map((one): Placed => ({ ...one, row })))) {
    const inner = stack.at(-1)
    const fits = inner !== undefined && inner.open.language === token.language
    if (token.role === 'open' && stack.length === MAX_DEPTH)
      return { parts: [], faults: [{ start: 0, end: text.length, at: token, message: TOO_DEEP }] }
    if (token.role === 'open') stack.push({ open: token, others: [], parts: [] })
    else if (token.role === 'else' && fits) inner.others.push(token)
    else if (token.role === 'close' && fits) {
      stack.pop()
      const block: Part = { type: 'block', ...inner, close: token }
      ;(stack.at(-1)?.parts ?? parts).push(block)
    } else if (token.role === 'else' || token.role === 'close') {
      // Somewhere above stands what it belongs to.
      faults.push({ start: 0, end: token.end, at: token, message: `\`${written(text, token)}\` belongs to nothing.` })
    } else (inner?.parts ?? parts).push({ type: 'token', token })
  }
  for (const { open } of stack)
    faults.push({ start: open.start, end: text.length, at: open, message: `\`${written(text, open)}\` has no end.` })
  return { parts, faults }
}

/** A token as a sentence may quote it between backticks. */
export function written(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const all = text.slice(start, end).replaceAll(/\s+/g, ' ').replaceAll('`', "'")
  return all.length > 60 ? `${all.slice(0, 59)}…` : all
}
