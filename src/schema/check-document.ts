import type { Shape } from '../data/schemas/shape.ts'
import type { Entry, ListNode, MapNode, Node } from '../parse/node.ts'
import { MAX_REMARKS, quoted, type Remark } from './note.ts'
import { described, placesOf, under } from './shapes.ts'
import { wrongType } from './types.ts'
import { unknownKey } from './unknown-key.ts'

/** A document and what Deckhouse knows of its kind. */
export interface Checked {
  readonly root: MapNode
  readonly shape: Shape
  /** The kind as sentences name it. */
  readonly kind: string
  /** The kind may have keys that are not known here. */
  readonly mayBeNew: boolean
}

/** Unknown keys that are looked at: beyond them a document is nothing like its kind. */
const MAX_UNKNOWN = 100

/** Keys that are no part of a manifest: directives of patches, and what SOPS adds to what it encrypts. */
const isAside = (key: string, path: readonly string[]): boolean =>
  key.startsWith('$') || (path.length === 0 && key === 'sops')

/**
 * Unknown keys and wrong types in a document, in its order, as many as `MAX_REMARKS`. What a template or a placeholder
 * stands for is passed over.
 */
export function checkDocument({ root, shape, kind, mayBeNew }: Checked): readonly Remark[] {
  const remarks: Remark[] = []
  const seen = new Map<Node, Set<Shape>>()
  let unknown = 0
  let places: ReturnType<typeof placesOf> | undefined
  const full = (): boolean => remarks.length >= MAX_REMARKS
  const add = ({ start, end }: Pick<Remark, 'start' | 'end'>, message: string | undefined): void => {
    if (message !== undefined && !full()) remarks.push({ start, end, message })
  }

  const visit = (key: string, node: Node, one: Shape, path: readonly string[]): void => {
    if (full() || one === 'any' || isKnown(node, one)) return
    const here = described(one)
    const wrong = wrongType(key, node, here)
    if (wrong !== undefined) add(node, wrong)
    else if (node.type === 'list') visitList(key, node, here.items, path)
    else if (node.type === 'map') for (const [name, entry] of node.entries) visitEntry(name, entry, one, path)
    else if (node.type === 'scalar' && typeof node.value === 'string') {
      const meant = word(node.value, here.words)
      if (meant !== undefined)
        add(node, `${quoted(node.value)} is no value of ${quoted(key)}. Did you mean ${quoted(meant)}?`)
    }
  }
  const visitList = (
    key: string,
    { items }: ListNode,
    shapeOfItems: Shape | undefined,
    path: readonly string[],
  ): void => {
    if (shapeOfItems !== undefined) for (const item of items) visit(key, item, shapeOfItems, path)
  }
  const visitEntry = (key: string, entry: Entry, parent: Shape, path: readonly string[]): void => {
    if (full() || isAside(key, path)) return
    const known = under(described(parent), key)
    if (known !== undefined) return visit(key, entry.value, known, [...path, key])
    const { keys } = described(parent)
    unknown += 1
    if (keys === undefined || unknown > MAX_UNKNOWN) return
    places ??= placesOf(shape)
    add({ start: entry.keyStart, end: entry.keyEnd }, unknownKey({ key, path, known: keys, places, kind, mayBeNew }))
  }
  /** Aliases make one node stand in many places; it is looked at once for each thing that it may be. */
  const isKnown = (node: Node, one: Shape): boolean => {
    const shapes = seen.get(node) ?? new Set()
    seen.set(node, shapes)
    return shapes.size === shapes.add(one).size
  }

  visit(kind, root, shape, [])
  return remarks
}

/** The word that was meant, where only the size of its letters is wrong. A new word may be known to a newer Deckhouse. */
function word(text: string, words: readonly string[] = []): string | undefined {
  if (words.includes(text)) return undefined
  return words.find((one) => one.toLowerCase() === text.toLowerCase())
}
