import { COLLECTION_STYLE, EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml'
import { blockEnd, type Entry, type Node } from './node.ts'
import { isPlaceholder, isSpread } from './placeholder.ts'
import type { Tree } from './tree-result.ts'

/**
 * A quick reader for plain manifests, in front of the parser of record. It answers undefined for every text that has
 * anything special about it (an error, a template, an anchor, a tag, a key that is no plain text), and otherwise the
 * same tree; a property test holds the two together.
 */
export function parsePlain(text: string, offset: number): Tree | undefined {
  if (SPECIAL.test(text)) return undefined
  try {
    return { state: 'read', root: build(parseEvents(text, { maxDepth: MAX_DEPTH }), text, offset) }
  } catch {
    return undefined
  }
}

/** Templates, directives, markers of documents, and tabs and line ends of which parsers have different opinions. */
const SPECIAL = /\{\{|\{%|^%|^\.\.\.|^ +---|\t|\r(?!\n)|[\u0085\u2028\u2029\uFEFF]/m
const MAX_DEPTH = 64

/** Thrown for what the parser of record has to read. */
class Special extends Error {}

function build(events: readonly Event[], text: string, offset: number): Node {
  let at = 0
  /** The end of the last content that was read, to end block collections. */
  let last = 0

  const next = (): Event => {
    const event = events[at]
    if (event === undefined) throw new Special()
    at += 1
    return event
  }

  const place = (start: number, end: number): { start: number; end: number } => {
    last = end
    return { start: offset + start, end: offset + end }
  }

  const read = (event: Event): Node => {
    if (!('tagStart' in event) || event.tagStart >= 0 || event.anchorStart >= 0) throw new Special()
    if (event.type === EVENT_ID.SCALAR) return scalar(event)
    if (event.type !== EVENT_ID.MAPPING && event.type !== EVENT_ID.SEQUENCE) throw new Special()
    const { start, style } = event
    last = start
    const flow = style === COLLECTION_STYLE.FLOW
    // `[a: 1]` holds a mapping without brackets of its own.
    if (flow && text[start] !== (event.type === EVENT_ID.MAPPING ? '{' : '[')) throw new Special()
    if (event.type === EVENT_ID.SEQUENCE) {
      const list = { type: 'list', items: items(), ...place(start, flow ? closing(text, start, last) : last) } as const
      const spread = flow ? list.items.find(isSpread) : undefined
      return spread === undefined ? list : { ...list, open: spread }
    }
    return { type: 'map', entries: entries(flow), ...place(start, flow ? closing(text, start, last) : last) }
  }

  const items = (): readonly Node[] => {
    const found: Node[] = []
    for (let event = next(); event.type !== EVENT_ID.POP; event = next()) found.push(read(event))
    return found
  }

  const entries = (flow: boolean): ReadonlyMap<string, Entry> => {
    const found = new Map<string, Entry>()
    for (let event = next(); event.type !== EVENT_ID.POP; event = next()) {
      const key = read(event)
      if (key.type !== 'scalar' || key.text === '<<' || key.text === '' || found.has(key.text)) throw new Special()
      if (!flow && !isFirstInLine(text, key.start - offset)) throw new Special()
      const value = next()
      const empty =
        value.type === EVENT_ID.SCALAR && value.valueStart < 0 && value.tagStart < 0 && value.anchorStart < 0
      found.set(key.text, { keyStart: key.start, keyEnd: key.end, value: empty ? nothing(key.end) : read(value) })
    }
    return found
  }

  const scalar = (event: Extract<Event, { type: typeof EVENT_ID.SCALAR }>): Node => {
    const { style, valueStart, valueEnd } = event
    // An empty item of a list has no place of its own.
    if (valueStart < 0) throw new Special()
    const written = getScalarValue(text, event)
    const block = style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK
    if (block && !written.trimEnd().includes('\n')) throw new Special()
    const plain = style === SCALAR_STYLE.PLAIN
    if (!block && text.slice(valueStart, valueEnd).includes('\n')) throw new Special()
    const quoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0
    // A block scalar's place starts at its indicator.
    const start = block ? indicator(text, valueStart) : valueStart - quoted
    const end = block ? blockEnd(text, start, valueEnd) : valueEnd + quoted
    if (!block && isPlaceholder(written))
      return { type: 'unresolved', text: text.slice(start, end), ...place(start, end) }
    return { type: 'scalar', value: plain ? resolve(written) : written, text: written, plain, ...place(start, end) }
  }

  const [document, first] = [next(), next()]
  if (document.type !== EVENT_ID.DOCUMENT) throw new Special()
  // A document that is no mapping is no manifest.
  if (first.type !== EVENT_ID.MAPPING) throw new Special()
  const root = read(first)
  if (next().type !== EVENT_ID.POP || at !== events.length) throw new Special()
  return root
}

const nothing = (at: number): Node => ({ type: 'scalar', value: null, text: '', plain: true, start: at, end: at })

/** Whether only indentation and the dashes of lists stand in front: the quick parser also takes keys behind other content. */
function isFirstInLine(text: string, at: number): boolean {
  return /^ *(?:- +)*$/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))
}

/** The offset behind the bracket that closes a flow collection, from the end of its last content. */
function closing(text: string, start: number, from: number): number {
  // After a bracket only: white space that two parts could share would be divided in every way.
  const found = /[\s,:]*(?:[[{][\s,:]*)?[\]}]/y
  found.lastIndex = from
  // Parsers disagree on comments between brackets.
  if (!found.test(text) || text.slice(start, found.lastIndex).includes('#')) throw new Special()
  return found.lastIndex
}

/** The offset of the `|` or `>` in front of a block scalar's text. */
function indicator(text: string, from: number): number {
  // Line by line upwards, for a sign that is not there at all would be sought up to the start of the text.
  for (let end = from; end > 0;) {
    const start = text.lastIndexOf('\n', end - 1)
    const line = text.slice(start + 1, end)
    if (line.trim() !== '') {
      const at = start + 1 + Math.max(line.lastIndexOf('|'), line.lastIndexOf('>'))
      if (!/^[|>][-+]?[ ]*(?:#[^\n]*)?\r?$/.test(text.slice(at, end))) throw new Special()
      return at
    }
    end = start
  }
  throw new Special()
}

const NULL = /^(?:~|[Nn]ull|NULL)?$/
const TRUE = /^(?:[Tt]rue|TRUE)$/
const FALSE = /^(?:[Ff]alse|FALSE)$/
const NUMBER = /^[-+]?(?:\d+|(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?)$/
const ODD_NUMBER = /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/

/** A plain scalar's value in the core schema of YAML 1.2. */
function resolve(written: string): string | number | boolean | null {
  if (NULL.test(written)) return null
  if (TRUE.test(written)) return true
  if (FALSE.test(written)) return false
  if (ODD_NUMBER.test(written)) throw new Special()
  return NUMBER.test(written) ? Number(written) : written
}
