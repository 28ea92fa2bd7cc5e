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
import { MAX_DEPTH, MAX_REPEATED } from '../data/limits.ts'
import { opensDeeper } from './depth.ts'
import { blockEnd, type Entry, type MapNode, type Node, type UnresolvedNode } from './node.ts'
import { isMasked, isPlaceholder, isSpread, maskTemplates } from './placeholder.ts'
import { isOverExpanded, type References, referencesIn } from './references.ts'
import { inserted } from './template/insert.ts'
import type { Template } from './template/mask.ts'
import { around, coverOf, settled } from './template/settle.ts'
import type { Tree } from './tree-result.ts'

/**
 * Parses one document. `offset` is where its text starts in the file; all offsets of the result count from the
 * file's start. Never throws: a text that the parser rejects is `broken`.
 */
export function parseTree(text: string, offset: number, template?: Template): Tree {
  if (template !== undefined) return parseTemplate(text, offset, template)
  const tree = attempt(text, text, offset)
  if (tree.state === 'read' || !/\{\{|\$\{/.test(text)) return tree
  const masked = attempt(maskTemplates(text), text, offset)
  return masked.state === 'read' ? masked : tree
}

/** The same for a document with template syntax: what the template decides is unresolved, or open. */
function parseTemplate(text: string, offset: number, template: Template): Tree {
  const { masked, regions, insertions, faults } = template
  const [fault] = faults
  if (fault !== undefined) return { state: 'broken', message: fault.message, start: fault.at.start, end: fault.at.end }
  const parsed = masked.slice(offset, offset + text.length)
  const tree = attempt(parsed, text, offset, (at) => around(regions, at) !== undefined)
  // Braces that are no template may be sound YAML as they are.
  if (tree.state === 'broken' && regions.length + insertions.length === 0) return attempt(text, text, offset)
  if (tree.state === 'broken' || tree.root === undefined) return tree
  const cover = coverOf(tree.root, regions)
  return { ...tree, root: settled(inserted(tree.root, insertions, masked), regions, cover), cover }
}

const NEVER = (): boolean => false

/** `depends` tells of an offset of the file whether a template decides on what stands there. */
function attempt(parsed: string, original: string, offset: number, depends: (at: number) => boolean = NEVER): Tree {
  try {
    if (opensDeeper(parsed, MAX_DEPTH)) return tooDeep(original, offset)
    const document = parseDocument(parsed, {
      prettyErrors: false,
      // `error` makes a second document an error; `silent` would drop it without a word.
      logLevel: 'error',
      keepSourceTokens: false,
      // The parser compares each key with all others of its map.
      uniqueKeys: false,
    })
    const error = document.errors[0]
    if (error?.code === 'RESOURCE_EXHAUSTION') return tooDeep(original, offset)
    if (error !== undefined) {
      const [start, end] = error.pos
      return { state: 'broken', message: withoutQuotation(error.message), start: offset + start, end: offset + end }
    }
    const references = referencesIn(document, (at) => depends(at + offset))
    if (references.repeated !== undefined) {
      const [start] = references.repeated.range
      return { state: 'broken', message: 'Map keys must be unique.', start: offset + start, end: offset + start + 1 }
    }
    const root = convert(document, references.targets, { parsed, original, offset })
    return root !== undefined && isOverExpanded(root) ? tooMany(original, offset) : { state: 'read', root }
  } catch (error) {
    if (error instanceof TooManyError) return tooMany(original, offset)
    if (error instanceof RangeError) return tooDeep(original, offset)
    return { state: 'broken', message: 'The parser gave up.', start: offset, end: offset + original.length }
  }
}

function tooDeep(text: string, offset: number): Tree {
  const message = `It is nested more than ${MAX_DEPTH} levels deep.`
  return { state: 'broken', message, start: offset, end: offset + text.length }
}

/** Thrown where merge keys alone would make a tree that no limit on its text bounds. */
class TooManyError extends Error {}

function tooMany(text: string, offset: number): Tree {
  const message = `Its aliases and merge keys repeat more than ${MAX_REPEATED} values.`
  return { state: 'broken', message, start: offset, end: offset + text.length }
}

/**
 * The parser's words as a sentence, without what they quote of the text, for that may be a secret. The place says it as
 * well.
 */
function withoutQuotation(message: string): string {
  const [first = message] = message.split('\n', 1)
  const said = first
    .replace(/(?<=[\w)]): .*$/, '')
    .replace(/^Invalid escape sequence .*$/, 'It has an escape sequence that YAML does not know')
  return said.endsWith('.') ? said : `${said}.`
}

interface Text {
  readonly parsed: string
  /** As long, with the templates that were masked. */
  readonly original: string
  readonly offset: number
}

function convert(
  document: Document.Parsed,
  targets: References['targets'],
  { parsed, original: text, offset }: Text,
): Node | undefined {
  const anchored = new Map<ParsedNode, Node>()
  const open = new Set<ParsedNode>()
  let merged = 0

  const unresolved = (node: ParsedNode): UnresolvedNode => {
    const [start, end] = node.range
    // The line break behind a block belongs to nothing.
    const written = text.slice(start, end).trimEnd()
    return { type: 'unresolved', text: written.trim(), start: offset + start, end: offset + start + written.length }
  }

  const tagged = (node: ParsedNode, tag: string): UnresolvedNode => {
    const inner = unresolved(node)
    const from = text.lastIndexOf(tag, inner.start - offset)
    if (from === -1) return { ...inner, text: `${tag} ${inner.text}`.trim() }
    const start = offset + from
    const end = inner.text === '' ? start + tag.length : inner.end
    return { ...inner, text: `${tag} ${inner.text}`.trim(), start, end }
  }

  const followAlias = (alias: Alias.Parsed): Node => {
    const target = targets.get(alias)
    // An alias to a node that is still being read would be a circle.
    if (target === undefined || open.has(target)) return unresolved(alias)
    const [start, end] = alias.range
    return { ...read(target), start: offset + start, end: offset + end }
  }

  /** An item without a value ends with its dash: where the parser puts it, white space or a comment stands before it. */
  const blockListEnd = ({ range: [start] }: ParsedNode, items: readonly Node[]): number => {
    const last = items.at(-1)
    if (last === undefined) return offset + start
    return last.end > last.start ? last.end : offset + text.slice(0, last.end - offset).trimEnd().length
  }

  const readMap = (node: ParsedNode): Node => {
    if (!isMap(node)) return unresolved(node)
    const entries = new Map<string, Entry>()
    const merges: Node[] = []
    let unknownKey: UnresolvedNode | undefined
    const [start, valueEnd] = node.range
    // A block ends with its last content, not with the line break behind it; what it merges is written elsewhere.
    let last = offset + start
    for (const pair of node.items) {
      if (!isPair(pair)) continue
      const { key, value } = pair
      if (!isScalar(key)) {
        // `{{ value }}` without quotes is a map whose key is a map: a template where a value should be.
        if (node.items.length === 1 && node.flow === true) return unresolved(node)
        unknownKey = unresolved(key)
        last = Math.max(last, unknownKey.end)
        continue
      }
      const [keyStart, keyEnd] = key.range
      const name = key.source
      const place = { keyStart: offset + keyStart, keyEnd: offset + keyEnd }
      const child = value === null || isEmpty(value) ? nothing(place.keyEnd) : read(value)
      // What nobody writes stands behind white space that belongs to nothing.
      if (keyEnd > keyStart) last = Math.max(last, place.keyEnd)
      if (child.end > child.start) last = Math.max(last, child.end)
      if (name === '<<' && key.type === 'PLAIN') merges.push(child)
      else if (isPlaceholder(name) || isMasked(name)) unknownKey = unresolved(key)
      else entries.set(name, { ...place, value: child })
    }
    for (const merge of merges.flatMap((one) => (one.type === 'list' ? one.items : [one]))) {
      if (merge.type !== 'map') unknownKey = { type: 'unresolved', text: '<<', start: merge.start, end: merge.end }
      else {
        merged += merge.entries.size
        if (merged > MAX_REPEATED) throw new TooManyError()
        for (const [name, entry] of merge.entries) if (!entries.has(name)) entries.set(name, entry)
        unknownKey ??= merge.open
      }
    }
    const end = node.flow === true ? offset + valueEnd : last
    const map: MapNode = { type: 'map', entries, start: offset + start, end }
    return unknownKey === undefined ? map : { ...map, open: unknownKey }
  }

  const read = (node: ParsedNode): Node => {
    const known = anchored.get(node)
    if (known !== undefined) return known
    if (isAlias(node)) return followAlias(node)
    if (open.size > MAX_DEPTH) throw new RangeError('nested too deeply')
    open.add(node)
    const [start, end] = node.range
    let result: Node
    if (isLocalTag(node.tag)) result = tagged(node, node.tag)
    else if (isMap(node)) result = readMap(node)
    else if (isSeq(node)) {
      const items = node.items.map((item) => read(item))
      const last = node.flow === true ? offset + end : blockListEnd(node, items)
      const spread = node.flow === true ? items.find(isSpread) : undefined
      result = {
        type: 'list',
        items,
        start: offset + start,
        end: last,
        ...(spread === undefined ? {} : { open: spread }),
      }
    } else {
      const written = node.source
      const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED'
      // Scripts in block scalars are full of `${…}` that no template engine will ever touch.
      const script = block && written.trimEnd().includes('\n')
      if (isMasked(written) || (!script && isPlaceholder(written))) result = unresolved(node)
      else {
        const plain = node.type === 'PLAIN'
        const value = isPlain(node.value) ? node.value : written
        const last = block ? blockEnd(parsed, start, end) : end
        result = { type: 'scalar', value, text: written, plain, start: offset + start, end: offset + last }
      }
    }
    open.delete(node)
    anchored.set(node, result)
    return result
  }

  return document.contents === null ? undefined : read(document.contents)
}

const nothing = (at: number): Node => ({ type: 'scalar', value: null, text: '', plain: true, start: at, end: at })

/** `key:` with nothing behind it, which has no place of its own. */
const isEmpty = (value: ParsedNode): boolean =>
  isScalar(value) && value.source === '' && value.type === 'PLAIN' && value.tag === undefined

/** Dates and bytes, which a `%YAML 1.1` directive brings in, are taken as they are written. */
function isPlain(value: unknown): value is string | number | boolean | null {
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

/** `!vault`, `!reference`, `!CHANGE_ME`: something outside of YAML gives such a node its value. */
const isLocalTag = (tag: string | undefined): tag is string => tag?.startsWith('!') === true && tag !== '!'
