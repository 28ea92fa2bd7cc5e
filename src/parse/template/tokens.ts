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
export const STARTS = /\{\{|\{%|\{#|%\{|\$\{/g
export const FORMAT_STARTS = /\{\{|\{%|\{#|%\{|\$\{|(?<!%)%[sdvq]\b/g

/** The pieces of template syntax from `start` on that begin before `end`; `starts` is one of the two patterns. */
export function tokensIn(text: string, start: number, end: number, starts: RegExp): readonly Token[] {
  const tokens: Token[] = []
  const pattern = new RegExp(starts)
  pattern.lastIndex = start
  for (let found = pattern.exec(text); found !== null && found.index < end; found = pattern.exec(text)) {
    const { 0: opening, index } = found
    // `$${` and `%%{` are how Terraform writes what is no template.
    const escaped = /[$%]/.test(opening) && text[index - 1] === opening[0]
    const pieces = escaped ? [] : piecesAt(text, index, opening)
    tokens.push(...pieces)
    const last = pieces.at(-1)
    pattern.lastIndex = last?.rawTo ?? last?.end ?? index + 1
  }
  return tokens
}

function piecesAt(text: string, start: number, opening: string): readonly Token[] {
  switch (opening) {
    case '{#':
      return piece(start, closing(text, start, '#}'), { role: 'silent', language: 'jinja' })
    case '{%':
      return jinja(text, start)
    case '%{':
    case '${':
      return terraform(text, start)
    case '{{':
      return go(text, start)
    default:
      return piece(start, start + opening.length, { role: 'output', language: 'format' })
  }
}

type What = Pick<Token, 'role' | 'language'> & Partial<Pick<Token, 'repeat'>>

const piece = (start: number, end: number | undefined, what: What): readonly Token[] =>
  end === undefined ? [] : [{ start, end, repeat: 'perhaps', ...what }]

function closing(text: string, start: number, by: string): number | undefined {
  const at = text.slice(start, start + 10 * MAX_LENGTH).indexOf(by, 2)
  return at === -1 ? undefined : start + at + by.length
}

/** The end of an expression, whose strings may hold what closes it. */
function endOf(text: string, start: number, by: string): number | undefined {
  const part = text.slice(start, start + MAX_LENGTH)
  const plain = part.indexOf(by, 2)
  if (plain === -1) return undefined
  for (let at = 2; at < part.length; at += 1) {
    if (part.startsWith(by, at)) return start + at + by.length
    const quote = part[at] ?? ''
    if (!/["'`]/.test(quote)) continue
    const string = STRINGS[quote] ?? STRINGS["'"]
    string.lastIndex = at
    if (string.test(part)) at = string.lastIndex - 1
  }
  return start + plain + by.length
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
function go(text: string, start: number): readonly Token[] {
  const language = 'go'
  if (/^\{\{-?[ \t\r\n]*\/\*/.test(text.slice(start, start + 40))) {
    const end = closing(text, start, '*/')
    const rest = end === undefined ? undefined : closing(text, end - 2, '}}')
    return piece(start, rest, { role: 'silent', language })
  }
  const end = endOf(text, start, '}}')
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

function jinja(text: string, start: number): readonly Token[] {
  const language = 'jinja'
  const end = endOf(text, start, '%}')
  if (end === undefined) return []
  const inside = text
    .slice(start + 2, end - 2)
    .replace(/^[-+]/, '')
    .replace(/[-+]$/, '')
    .trim()
  const [word = ''] = /^\w*/.exec(inside) ?? []
  if (word === 'raw' || word === 'verbatim') {
    // What is raw stays as it is: it may be a template of something else.
    const last = new RegExp(`\\{%[-+]?[ \\t]*end${word}[ \\t]*[-+]?%\\}`, 'g')
    last.lastIndex = end
    const rawTo = last.exec(text)?.index
    return rawTo === undefined ? [] : [{ start, end, repeat: 'perhaps', role: 'silent', language, rawTo }]
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
function terraform(text: string, start: number): readonly Token[] {
  const language = 'terraform'
  const end = braced(text, start)
  if (end === undefined) return []
  if (text[start] === '$') return piece(start, end, { role: 'output', language })
  const [word = ''] = /\w+/.exec(text.slice(start + 2, end)) ?? []
  if (word === 'if') return piece(start, end, { role: 'open', language })
  if (word === 'for') return piece(start, end, { role: 'open', repeat: 'often', language })
  if (word === 'else') return piece(start, end, { role: 'else', language })
  return piece(start, end, { role: /^end(?:if|for)$/.test(word) ? 'close' : 'output', language })
}

function braced(text: string, start: number): number | undefined {
  let depth = 0
  const last = Math.min(text.length, start + MAX_LENGTH)
  for (let at = start + 1; at < last; at += 1) {
    if (text[at] === '{') depth += 1
    if (text[at] === '}') depth -= 1
    if (depth === 0) return at + 1
  }
  return undefined
}
