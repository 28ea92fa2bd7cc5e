import { type Alias, type Document, isAlias, isMap, isScalar, type ParsedNode, visit } from 'yaml'
import { MAX_DEPTH, MAX_REPEATED } from '../data/limits.ts'
import type { Node } from './node.ts'

/** What the nodes of one document have to do with each other. */
export interface References {
  /** The node that each alias stands for: the last one before it that has its anchor. */
  readonly targets: ReadonlyMap<Alias, ParsedNode>
  /** The first key that its map has twice. */
  readonly repeated: ParsedNode | undefined
}

/**
 * One walk for all aliases and keys: the parser would walk the whole document for each of them. `depends` tells of an
 * offset in the text whether a template decides on what stands there: its branches may say the same thing in different
 * ways, so their keys repeat none.
 */
export function referencesIn(document: Document.Parsed, depends: (at: number) => boolean): References {
  const anchored = new Map<string, ParsedNode>()
  const targets = new Map<Alias, ParsedNode>()
  let repeated: ParsedNode | undefined
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node)) {
        const target = anchored.get(node.source)
        if (target !== undefined) targets.set(node, target)
        return
      }
      if (node.anchor !== undefined && isParsed(node)) anchored.set(node.anchor, node)
      if (!isMap(node)) return
      const keys = new Set<unknown>()
      for (const { key } of node.items) {
        if (!isScalar(key) || !isParsed(key) || depends(key.range[0])) continue
        if (keys.has(key.value)) repeated ??= key
        keys.add(key.value)
      }
    },
  })
  return { targets, repeated }
}

function isParsed(node: object): node is ParsedNode {
  return 'range' in node && Array.isArray(node.range)
}

interface Measure {
  /** Values, each as often as somebody who walks the tree meets it. */
  readonly values: number
  readonly depth: number
}

const SCALAR: Measure = { values: 1, depth: 0 }

/**
 * Whether a tree holds far more values than were written: what stands behind an alias is shared, yet walked as often as
 * it is named. Throws a RangeError where aliases nest it too deeply.
 */
export function isOverExpanded(root: Node): boolean {
  const known = new Map<object, Measure>()
  let written = 0
  const measure = (node: Node): Measure => {
    if (node.type !== 'map' && node.type !== 'list') return SCALAR
    const shared = node.type === 'map' ? node.entries : node.items
    const before = known.get(shared)
    if (before !== undefined) return before
    let [values, depth] = [1, 0]
    const children = node.type === 'list' ? node.items : Array.from(node.entries.values(), ({ value }) => value)
    for (const child of children) {
      const inner = measure(child)
      values += inner.values
      depth = Math.max(depth, inner.depth + 1)
    }
    if (depth > MAX_DEPTH + 1) throw new RangeError('nested too deeply')
    written += 1 + children.length
    known.set(shared, { values, depth })
    return { values, depth }
  }
  return measure(root).values - written > MAX_REPEATED
}
