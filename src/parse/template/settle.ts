import { type Entry, type ListNode, mapNodes, type MapNode, type Node, type UnresolvedNode } from '../node.ts'
import type { Region } from './mask.ts'

/** The regions that hold a node as a whole: it is there perhaps, or any number of times, with all that it holds. */
export function coverOf(node: Node, regions: readonly Region[]): readonly Region[] {
  return regions.filter(({ start, end }) => start <= node.start && node.end <= end)
}

/**
 * The tree with everything unresolved that stands in a region and not in `cover`: whether it is there, the template's
 * values decide.
 */
export function settled(node: Node, regions: readonly Region[], cover: readonly Region[]): Node {
  const open = regions.filter((region) => !cover.includes(region))
  return open.length === 0 ? node : mapNodes(node, (_, rebuilt) => settle(rebuilt, open))
}

const dependent = ({ start, end }: Pick<Node, 'start' | 'end'>, { text }: Region): UnresolvedNode => ({
  type: 'unresolved',
  text,
  depends: true,
  start,
  end,
})

/** The region in which an offset lies. */
export function around(regions: readonly Region[], at: number): Region | undefined {
  return regions.find(({ start, end }) => start <= at && at < end)
}

/** A node whose content is settled already, with what regions do to itself and to what it holds. */
function settle(node: Node, regions: readonly Region[]): Node {
  switch (node.type) {
    case 'map':
      return settleMap(node, regions)
    case 'list':
      return settleList(node, regions)
    case 'scalar': {
      // A text may begin in a region, or go on behind it.
      const region = regions.find(({ start, end }) => start < Math.max(node.end, node.start + 1) && node.start < end)
      return region === undefined ? node : dependent(node, region)
    }
    case 'unresolved':
      return node
  }
}

function settleMap(node: MapNode, regions: readonly Region[]): Node {
  const holders: Region[] = []
  const entries = [...node.entries].map(([key, entry]): readonly [string, Entry] => {
    const region = around(regions, entry.keyStart)
    if (region === undefined) return [key, entry]
    holders.push(region)
    const { keyEnd, value } = entry
    const isNothing = value.start === value.end
    return [key, { ...entry, value: dependent(isNothing ? { start: keyEnd, end: keyEnd } : value, region) }]
  })
  const [first] = holders
  // A mapping of which nothing is certain may be no mapping at all.
  if (first !== undefined && holders.length === entries.length) return dependent(node, first)
  return { ...node, entries: new Map(entries) }
}

function settleList(node: ListNode, regions: readonly Region[]): Node {
  const holders: UnresolvedNode[] = []
  const items = node.items.map((item) => {
    const region = around(regions, item.start)
    if (region === undefined) return item
    const held = dependent(item, region)
    holders.push(held)
    return held
  })
  const open = node.open ?? holders[0]
  return open === undefined ? { ...node, items } : { ...node, items, open }
}
