import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type ParsedNode,
} from 'yaml'
import type { Entry, MapNode, Node, UnresolvedNode } from './node.ts'
import { isMasked, isPlaceholder, maskTemplates } from './placeholder.ts'

/** What a document's text turned out to be. `error` carries the parser's words and the offsets it points at. */
export type Tree =
  | { readonly state: 'read'; readonly root: Node | undefined }
  | { readonly state: 'broken'; readonly message: string; readonly start: number; readonly end: number }

/**
 * Parses one document. `offset` is where its text starts in the file; all offsets of the result count from the
 * file's start. Never throws: a text that the parser rejects is `broken`.
 */
export function parseTree(text: string, offset: number): Tree {
  const tree = attempt(text, text, offset)
  if (tree.state === 'read' || !/\{\{|\$\{/.test(text)) return tree
  const masked = attempt(maskTemplates(text), text, offset)
  return masked.state === 'read' ? masked : tree
}

function attempt(parsed: string, original: string, offset: number): Tree {
  try {
    // `error` makes a second document an error; `silent` would drop it without a word.
    const document = parseDocument(parsed, { prettyErrors: false, logLevel: 'error', keepSourceTokens: false })
    const error = document.errors[0]
    if (error !== undefined) {
      const [start, end] = error.pos
      return { state: 'broken', message: firstLine(error.message), start: offset + start, end: offset + end }
    }
    return { state: 'read', root: convert(document, original, offset) }
  } catch (error) {
    // The parser recurses: nesting deeper than the stack ends here instead of ending the run.
    const message =
      error instanceof RangeError ? 'The document is nested too deeply.' : 'The document cannot be parsed.'
    return { state: 'broken', message, start: offset, end: offset + original.length }
  }
}

const firstLine = (message: string): string => message.split('\n', 1)[0] ?? message

function convert(document: Document.Parsed<ParsedNode>, text: string, offset: number): Node | undefined {
  const anchored = new Map<ParsedNode, Node>()
  const open = new Set<ParsedNode>()

  const unresolved = (node: ParsedNode): UnresolvedNode => {
    const [start, end] = node.range
    return { type: 'unresolved', text: text.slice(start, end).trim(), start: offset + start, end: offset + end }
  }

  const tagged = (node: ParsedNode, tag: string): UnresolvedNode => {
    const inner = unresolved(node)
    const from = text.lastIndexOf(tag, inner.start - offset)
    return { ...inner, text: `${tag} ${inner.text}`.trim(), start: from === -1 ? inner.start : offset + from }
  }

  const followAlias = (alias: Alias.Parsed): Node => {
    const target = alias.resolve(document)
    // An alias to a node that is still being read would be a circle.
    if (target === undefined || !isParsed(target) || open.has(target)) return unresolved(alias)
    const [start, end] = alias.range
    return { ...read(target), start: offset + start, end: offset + end }
  }

  const readMap = (node: ParsedNode): Node => {
    if (!isMap(node)) return unresolved(node)
    const entries = new Map<string, Entry>()
    const merges: Node[] = []
    let unknownKey: UnresolvedNode | undefined
    for (const pair of node.items) {
      if (!isPair(pair)) continue
      const { key, value } = pair
      if (!isScalar(key) || typeof key.value === 'symbol') {
        // `{{ value }}` without quotes is a map whose key is a map: a template where a value should be.
        if (node.items.length === 1 && node.flow === true) return unresolved(node)
        unknownKey = unresolved(key)
        continue
      }
      const [keyStart, keyEnd] = key.range
      const name = String(key.source ?? key.value)
      const place = { keyStart: offset + keyStart, keyEnd: offset + keyEnd }
      const child = value === null ? nothing(place.keyEnd) : read(value)
      if (name === '<<' && key.type === 'PLAIN') merges.push(child)
      else if (isPlaceholder(name) || isMasked(name)) unknownKey = unresolved(key)
      else entries.set(name, { ...place, value: child })
    }
    for (const merge of merges.flatMap((merged) => (merged.type === 'list' ? merged.items : [merged]))) {
      if (merge.type !== 'map') unknownKey = { type: 'unresolved', text: '<<', start: merge.start, end: merge.end }
      else {
        for (const [name, entry] of merge.entries) if (!entries.has(name)) entries.set(name, entry)
        unknownKey ??= merge.open
      }
    }
    const [start, end] = node.range
    const map: MapNode = { type: 'map', entries, start: offset + start, end: offset + end }
    return unknownKey === undefined ? map : { ...map, open: unknownKey }
  }

  const read = (node: ParsedNode): Node => {
    const known = anchored.get(node)
    if (known !== undefined) return known
    if (isAlias(node)) return followAlias(node)
    open.add(node)
    const [start, end] = node.range
    let result: Node
    if (isLocalTag(node.tag)) result = tagged(node, node.tag)
    else if (isMap(node)) result = readMap(node)
    else if (isSeq(node)) {
      result = { type: 'list', items: node.items.map((item) => read(item)), start: offset + start, end: offset + end }
    } else {
      const written = typeof node.source === 'string' ? node.source : String(node.value ?? '')
      const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED'
      // Scripts in block scalars are full of `${…}` that no template engine will ever touch.
      const script = block && written.trimEnd().includes('\n')
      if (isMasked(written) || (!script && isPlaceholder(written))) result = unresolved(node)
      else {
        const value = plainValue(node.value)
        result = {
          type: 'scalar',
          value,
          text: written,
          plain: node.type === 'PLAIN',
          start: offset + start,
          end: offset + end,
        }
      }
    }
    open.delete(node)
    anchored.set(node, result)
    return result
  }

  return document.contents === null ? undefined : read(document.contents)
}

const nothing = (at: number): Node => ({ type: 'scalar', value: null, text: '', plain: true, start: at, end: at })

function plainValue(value: unknown): string | number | boolean | null {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  return String(value)
}

/** `!vault`, `!reference`, `!CHANGE_ME`: something outside of YAML gives such a node its value. */
const isLocalTag = (tag: string | undefined): tag is string => tag?.startsWith('!') === true && tag !== '!'

function isParsed(node: object): node is ParsedNode {
  return 'range' in node && Array.isArray(node.range)
}
