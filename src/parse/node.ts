/**
 * A YAML value with its place. Offsets are UTF-16 code units in the source of the manifest, end exclusive.
 * Aliases and merge keys are resolved; what a template or a placeholder stands for is `unresolved`.
 */
export type Node = ScalarNode | MapNode | ListNode | UnresolvedNode

interface Placed {
  readonly start: number
  readonly end: number
}

export interface ScalarNode extends Placed {
  readonly type: 'scalar'
  readonly value: string | number | boolean | null
  /** As it is written, without quotes: `1.30` stays `1.30`. */
  readonly text: string
  readonly plain: boolean
}

export interface MapNode extends Placed {
  readonly type: 'map'
  readonly entries: ReadonlyMap<string, Entry>
  /** A key or a merge that cannot be resolved: the map may hold more than it shows. */
  readonly open?: UnresolvedNode
}

export interface Entry {
  readonly keyStart: number
  readonly keyEnd: number
  readonly value: Node
}

export interface ListNode extends Placed {
  readonly type: 'list'
  readonly items: readonly Node[]
  /** A template that may add items, or take some away: the list may hold more, or fewer, than it shows. */
  readonly open?: UnresolvedNode
}

export interface UnresolvedNode extends Placed {
  readonly type: 'unresolved'
  /** The placeholder, or what decides whether something stands there. */
  readonly text: string
  /** Something may stand there or not, as the template at `text` decides. */
  readonly depends?: true
}

/** The value under a key, or undefined where the node is no map or has no such key. */
export function child(node: Node | undefined, key: string): Node | undefined {
  return node?.type === 'map' ? node.entries.get(key)?.value : undefined
}

/** Where a block scalar's text ends: white space behind it belongs to nothing. */
export function blockEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length
}

/**
 * The tree with every node replaced by what `change` makes of it, from the inside out: it is given the node as it was and
 * the node with its content changed. What several aliases share is changed once.
 */
export function mapNodes(root: Node, change: (node: Node, rebuilt: Node) => Node): Node {
  const done = new Map<Node, Node>()
  const visit = (node: Node): Node => {
    const known = done.get(node)
    if (known !== undefined) return known
    const result = change(node, inside(node))
    done.set(node, result)
    return result
  }
  const inside = (node: Node): Node => {
    if (node.type === 'list') return { ...node, items: node.items.map(visit) }
    if (node.type !== 'map') return node
    const entries = [...node.entries].map(([key, entry]) => [key, { ...entry, value: visit(entry.value) }] as const)
    return { ...node, entries: new Map(entries) }
  }
  return visit(root)
}
