import { type ListNode, mapNodes, type MapNode, type Node, type UnresolvedNode } from '../node.ts'
import type { Insertion } from './mask.ts'

/** The tree with everything open, or unresolved, to which a template may add something; `masked` is the file's text. */
export function inserted(root: Node, insertions: readonly Insertion[], masked: string): Node {
  const open = new Map<Node, UnresolvedNode>()
  const hidden = new Map<Node, UnresolvedNode>()
  const pathTo = pathsIn(root, masked)
  for (const insertion of insertions) {
    const { at, end, text } = insertion
    const hole: UnresolvedNode = { type: 'unresolved', text, depends: true, start: at, end }
    const decision = decide(pathTo(at), insertion, masked)
    for (const node of decision.open) if (!open.has(node)) open.set(node, hole)
    if (decision.hidden !== undefined) hidden.set(decision.hidden, hole)
  }
  return mapNodes(root, (node, rebuilt) => {
    const cover = hidden.get(node)
    // What stands nowhere is where the template makes it.
    if (cover !== undefined) return node.start === node.end ? cover : { ...cover, start: node.start, end: node.end }
    const hole = open.get(node)
    if (hole === undefined || rebuilt.type === 'scalar' || rebuilt.type === 'unresolved') return rebuilt
    return { ...rebuilt, open: rebuilt.open ?? hole }
  })
}

const columnOf = (masked: string, at: number): number => at - (masked.lastIndexOf('\n', at - 1) + 1)

/** What stands above a place, from the outside in. */
interface Path {
  readonly holders: readonly Holder[]
  /** The value that ends before the place, or holds it. */
  readonly last: { readonly node: Node; readonly column: number } | undefined
}

interface Holder {
  readonly node: MapNode | ListNode
  /** How far in its keys or dashes stand; undefined in flow style. */
  readonly column: number | undefined
}

function pathsIn(root: Node, masked: string): (at: number) => Path {
  const known = new Map<Node, readonly Child[]>()
  const childrenOf = (node: MapNode | ListNode): readonly Child[] => {
    const found = known.get(node) ?? children(node)
    known.set(node, found)
    return found
  }
  return (at) => {
    const holders: Holder[] = []
    let node = root
    let last: Path['last']
    while (node.type === 'map' || node.type === 'list') {
      const { start, end } = node
      const isFlow = /[[{]/.test(masked[start] ?? '')
      if (isFlow && (at < start || end <= at)) break
      holders.push({ node, column: isFlow ? undefined : columnOf(masked, start) })
      const before = childrenOf(node).findLast((child) => child.from < at)
      if (before === undefined) return { holders, last: undefined }
      last = { node: before.value, column: columnOf(masked, node.type === 'map' ? before.from : start) }
      node = before.value
    }
    return { holders, last }
  }
}

interface Child {
  readonly from: number
  readonly value: Node
}

/** The values of a container in the order of the file; what an alias or a merge brings in stands elsewhere. */
function children(node: MapNode | ListNode): readonly Child[] {
  const all =
    node.type === 'map'
      ? [...node.entries.values()].map(({ keyStart, value }): Child => ({ from: keyStart, value }))
      : node.items.map((item): Child => ({ from: item.start, value: item }))
  return all.filter(({ from }) => node.start <= from).toSorted((left, right) => left.from - right.from)
}

/** The containers that are open, and the value that is not what it seems. */
interface Decision {
  readonly open: ReadonlySet<Node>
  readonly hidden: Node | undefined
}

function decide({ holders, last }: Path, { at, column, joins }: Insertion, masked: string): Decision {
  const inFlow = holders.filter((holder) => holder.column === undefined)
  const fitting = holders.filter((holder) => column !== undefined && holder.column === column)
  const isEmpty = last !== undefined && last.node.type === 'scalar' && last.node.start === last.node.end
  const isInside = last !== undefined && last.node.start <= at && at < last.node.end
  const far = column ?? columnOf(masked, at)
  // Lines that stand further in than a key belong to its value; a list may stand as far in as its key.
  const goesOn = last !== undefined && (isEmpty ? last.column <= far : last.column < far && fitting.length === 0)
  const hidden = last !== undefined && (goesOn || isInside || joins) ? last.node : undefined
  const certain = column !== undefined && (fitting.length > 0 || (hidden !== undefined && !isInside))
  const open = certain ? [...fitting, ...inFlow] : holders
  return { open: new Set(open.map(({ node }) => node)), hidden }
}
