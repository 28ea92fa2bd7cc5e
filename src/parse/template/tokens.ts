/** What a piece of template syntax does to the text around it. */
export type Role =
  /** A value, or a block, takes its place: `{{ .Values.x }}`, `${X}`. */
  | 'output'
  /** Nothing takes its place: a comment, an assignment. */
  | 'silent'
  /** It begins, divides or ends a block. */
  | 'open'
  | 'else'
  | 'close'

/** How often what a block holds is there: perhaps, any number of times, or only where something else calls for it. */
export type Repeat = 'perhaps' | 'often' | 'elsewhere'

/** A piece of template syntax: UTF-16 offsets in the file, end exclusive. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly role: Role
  /** Of a token that opens a block. */
  readonly repeat: Repeat
  /** The language that its block belongs to: blocks of two languages do not end each other. */
  readonly language: 'go' | 'jinja' | 'terraform' | 'format'
  /** Where the text ends behind the token that is no template, whatever it looks like. */
  readonly rawTo?: number
}

/** Whether a text may hold template syntax that the parser of YAML has to be kept away from. */
export function mayBeTemplate(text: string): boolean {
  return /\{\{|\{%|\{#|%\{|^[ \t]*\$\{/m.test(text) || isFormat(text)
}

/**
 * Whether a text is filled in by a function of the `printf` family: no YAML begins a value with a percent sign. In other
 * texts `%s` is itself, as in `publicDomainTemplate: "%s.example.com"`.
 */
export function isFormat(text: string): boolean {
  return /[:-][ \t]+%[sdvq][ \t]*\r?$/m.test(text)
}

/** Longer than any expression that people write, in UTF-16 code units: what is not closed by then is no template. */
const MAX_LENGTH = 2000

/** What template syntax begins with, in most texts and in those that are formats. */
const STARTS = /\{\{|\{%|\{#|%\{|\$\{/g
const FORMAT_STARTS = /\{\{|\{%|\{#|%\{|\$\{|(?<!%)%[sdvq]\b/g

/** A text that is read from its start to its end: each part of it is searched once. */
export interface Scan {
  readonly text: string
  /** Where a string stands next; infinite where it does not. */
  readonly find: (wanted: string, from: number) => number
  /** What template syntax begins with next, and where. */
  readonly next: (from: number) => readonly [opening: string, index: number]
}

export function scanOf(text: string): Scan {
  const known = new Map<string, number>()
  const starts = new RegExp(isFormat(text) ? FORMAT_STARTS : STARTS)
  let coming: readonly [string, number] = ['', -1]
  return {
    text,
    find: (wanted, from) => {
      const last = known.get(wanted) ?? -1
      if (last >= from) return last
      const found = text.indexOf(wanted, from)
      const at = found === -1 ? Infinity : found
      known.set(wanted, at)
      return at
    },
    next: (from) => {
      if (coming[1] >= from) return coming
      starts.lastIndex = from
      const found = starts.exec(text)
      coming = found === null ? ['', Infinity] : [found[0], found.index]
      return coming
    },
  }
}

/** The pieces of template syntax from `start` on that begin before `end`. */
export function tokensIn(scan: Scan, start: number, end: number): readonly Token[] {
  const tokens: Token[] = []
  let at = start
  for (;;) {
    const [opening, index] = scan.next(at)
    if (index >= end) return tokens
    // `$${` and `%%{` are how Terraform writes what is no template.
    const escaped = /[$%]/.test(opening) && scan.text[index - 1] === opening[0]
    const pieces = escaped ? [] : piecesAt(scan, index, opening)
    tokens.push(...pieces)
    const last = pieces.at(-1)
    at = last?.rawTo ?? last?.end ?? index + 1
  }
}

function piecesAt(scan: Scan, start: number, opening: string): readonly Token[] {
  switch (opening) {
    case '{#':
      return piece(start, closing(scan, start, '#}'), { role: 'silent', language: 'jinja' })
    case '{%':
      return jinja(scan, start)
    case '%{':
    case '${':
      return terraform(scan, start)
    case '{{':
      return go(scan, start)
    default:
      return piece(start, start + opening.length, { role: 'output', language: 'format' })
  }
}

type What = Pick<Token, 'role' | 'language'> & Partial<Pick<Token, 'repeat'>>

const piece = (start: number, end: number | undefined, what: What): readonly Token[] =>
  end === undefined ? [] : [{ start, end, repeat: 'perhaps', ...what }]

/** The end of a comment. */
function closing({ find }: Scan, start: number, by: string): number | undefined {
  const at = find(by, start + 2)
  return at - start > 10 * MAX_LENGTH ? undefined : at + by.length
}

/** The end of an expression, whose strings may hold what closes it. */
function endOf({ text, find }: Scan, start: number, by: string): number | undefined {
  const plain = find(by, start + 2)
  if (plain - start > MAX_LENGTH) return undefined
  const part = text.slice(start, start + MAX_LENGTH)
  for (let at = 2; at < part.length; at += 1) {
    if (part.startsWith(by, at)) return start + at + by.length
    const quote = part[at] ?? ''
    if (!/["'`]/.test(quote)) continue
    const string = STRINGS[quote] ?? STRINGS["'"]
    string.lastIndex = at
    if (string.test(part)) at = string.lastIndex - 1
  }
  return plain + by.length
}

const STRINGS: Readonly<Record<string, RegExp>> & { readonly "'": RegExp } = {
  '"': /"(?:[^"\\\n]|\\.)*"/y,
  "'": /'(?:[^'\\\n]|\\.)*'/y,
  '`': /`[^`]*`/y,
}

const GO_BLOCKS: Readonly<Record<string, Repeat>> = {
  if: 'perhaps',
  with: 'perhaps',
  block: 'perhaps',
  range: 'often',
  define: 'elsewhere',
}

/** Go templates, the expressions of Jinja, which look like them, and the sections of Mustache. */
function go(scan: Scan, start: number): readonly Token[] {
  const { text } = scan
  const language = 'go'
  if (/^\{\{-?[ \t\r\n]*\/\*/.test(text.slice(start, start + 40))) {
    const end = closing(scan, start, '*/')
    const rest = end === undefined ? undefined : closing(scan, end - 2, '}}')
    return piece(start, rest, { role: 'silent', language })
  }
  const end = endOf(scan, start, '}}')
  if (end === undefined) return []
  const inside = text
    .slice(start + 2, end - 2)
    .replace(/^-/, '')
    .replace(/-$/, '')
    .trim()
  const [word = ''] = /^[#^/!]?\w*/.exec(inside) ?? []
  if (/^[#^]/.test(word)) return piece(start, end, { role: 'open', repeat: 'often', language })
  if (word.startsWith('/') || word === 'end') return piece(start, end, { role: 'close', language })
  if (word === 'else') return piece(start, end, { role: 'else', language })
  if (Object.hasOwn(GO_BLOCKS, word))
    return piece(start, end, { role: 'open', repeat: GO_BLOCKS[word] ?? 'often', language })
  const silent = /^\$\w*(?:[ \t]*,[ \t]*\$\w+)?[ \t]*:?=(?!=)|^(?:break|continue|fail)\b|^!/.test(inside)
  return piece(start, end, { role: silent ? 'silent' : 'output', language })
}

const JINJA_BLOCKS: Readonly<Record<string, Repeat>> = {
  if: 'perhaps',
  with: 'perhaps',
  block: 'perhaps',
  filter: 'perhaps',
  call: 'perhaps',
  autoescape: 'perhaps',
  trans: 'perhaps',
  for: 'often',
  macro: 'elsewhere',
}

function jinja(scan: Scan, start: number): readonly Token[] {
  const { text, find } = scan
  const language = 'jinja'
  const end = endOf(scan, start, '%}')
  if (end === undefined) return []
  const inside = text
    .slice(start + 2, end - 2)
    .replace(/^[-+]/, '')
    .replace(/[-+]$/, '')
    .trim()
  const [word = ''] = /^\w*/.exec(inside) ?? []
  if (word === 'raw' || word === 'verbatim') {
    // What is raw stays as it is: it may be a template of something else.
    const at = find(`end${word}`, end)
    const rawTo = at === Infinity ? undefined : text.lastIndexOf('{%', at)
    return rawTo === undefined || rawTo < end
      ? []
      : [{ start, end, repeat: 'perhaps', role: 'silent', language, rawTo }]
  }
  if (word === 'endraw' || word === 'endverbatim') return piece(start, end, { role: 'silent', language })
  if (Object.hasOwn(JINJA_BLOCKS, word))
    return piece(start, end, { role: 'open', repeat: JINJA_BLOCKS[word] ?? 'often', language })
  if (/^(?:elif|elseif|else)$/.test(word)) return piece(start, end, { role: 'else', language })
  if (word === 'set' && !inside.includes('=')) return piece(start, end, { role: 'open', repeat: 'elsewhere', language })
  if (word.startsWith('end')) return piece(start, end, { role: 'close', language })
  const silent = /^(?:set|import|from|do|break|continue)$/.test(word)
  return piece(start, end, { role: silent ? 'silent' : 'output', language })
}

/** Terraform's templates, and the variables of a shell. Braces inside of an expression come in pairs. */
function terraform(scan: Scan, start: number): readonly Token[] {
  const { text } = scan
  const language = 'terraform'
  const end = braced(scan, start)
  if (end === undefined) return []
  if (text[start] === '$') return piece(start, end, { role: 'output', language })
  const [word = ''] = /\w+/.exec(text.slice(start + 2, end)) ?? []
  if (word === 'if') return piece(start, end, { role: 'open', language })
  if (word === 'for') return piece(start, end, { role: 'open', repeat: 'often', language })
  if (word === 'else') return piece(start, end, { role: 'else', language })
  return piece(start, end, { role: /^end(?:if|for)$/.test(word) ? 'close' : 'output', language })
}

function braced({ text, find }: Scan, start: number): number | undefined {
  if (find('}', start) - start > MAX_LENGTH) return undefined
  let depth = 0
  const last = Math.min(text.length, start + MAX_LENGTH)
  for (let at = start + 1; at < last; at += 1) {
    if (text[at] === '{') depth += 1
    if (text[at] === '}') depth -= 1
    if (depth === 0) return at + 1
  }
  return undefined
}
