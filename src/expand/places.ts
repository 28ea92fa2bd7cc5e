import { child, type MapNode, type Node } from '../parse/node.ts'
import type { Manifest, ParsedFile } from '../parse/parsed.ts'
import type { Source, Span } from '../parse/span.ts'

/** Keys and indices that lead to a node. */
export type Steps = readonly (string | number)[]

/** What a stretch of a rendered document is, seen from the object that it belongs to. */
export interface Stop {
  readonly steps: Steps
  /** A key alone, a key with its value, or a value. */
  readonly part: 'key' | 'entry' | 'value'
  /** The text of a value that is a scalar. */
  readonly scalar: string | undefined
}

/** Tells the place in a file of the repository where something of a rendered object is written. */
export type Locate = (manifest: Manifest, stop: Stop) => Span

/**
 * A rendered file with every place moved to where it is written in the repository: `locate` says it for what stands in an
 * object, `otherwise` for an offset outside of all of them.
 */
export function moved(
  { path, manifests, doubtful, problems }: ParsedFile,
  text: string,
  locate: Locate,
  otherwise: (offset: number) => Span,
): ParsedFile {
  // What a Secret holds is parsed from a text of its own, and all of its places are places of the Secret.
  const own = manifests.filter(({ source }) => source.text === text)
  const stops = new Map(own.map((manifest) => [manifest, stopsOf(manifest.root)]))
  const at = (start: number, end: number): Span => {
    const manifest = own.find(({ root }) => root.start <= start && start <= root.end)
    if (manifest === undefined) return otherwise(start)
    const stop = stopAt(stops.get(manifest) ?? [], start, end)
    return stop === undefined ? otherwise(start) : locate(manifest, stop)
  }
  const lines = lineStarts(text)
  const offset = ({ line, column }: Span['start']): number => (lines[line - 1] ?? 0) + column - 1
  const move = (span: Span): Span => at(offset(span.start), offset(span.end))
  const sourceFor = (source: Source): Source => ({
    ...source,
    locate: source.text === text ? at : (start, end) => move(source.locate(start, end)),
  })
  return {
    path,
    manifests: manifests.map((manifest) => ({
      ...manifest,
      source: sourceFor(manifest.source),
      at: move(manifest.at),
    })),
    doubtful: doubtful.map((one) => ({ ...one, at: move(one.at) })),
    problems: problems.map((one) => ({ ...one, at: move(one.at) })),
  }
}

interface Placed extends Stop {
  readonly start: number
  readonly end: number
}

function stopsOf(root: MapNode): readonly Placed[] {
  const found: Placed[] = []
  const visit = (node: Node, steps: Steps): void => {
    const scalar = node.type === 'scalar' || node.type === 'unresolved' ? node.text : undefined
    found.push({ steps, part: 'value', scalar, start: node.start, end: node.end })
    if (node.type === 'list') for (const [index, item] of node.items.entries()) visit(item, [...steps, index])
    if (node.type !== 'map') return
    for (const [key, { keyStart, keyEnd, value }] of node.entries) {
      found.push({ steps: [...steps, key], part: 'key', scalar: undefined, start: keyStart, end: keyEnd })
      visit(value, [...steps, key])
    }
  }
  visit(root, [])
  return found
}

function stopAt(stops: readonly Placed[], start: number, end: number): Stop | undefined {
  const key = stops.find((stop) => stop.part === 'key' && stop.start === start)
  if (key !== undefined && end > key.end) {
    const value = stops.find(({ part, steps }) => part === 'value' && isSame(steps, key.steps))
    return { ...key, part: 'entry', scalar: value?.scalar }
  }
  const exact = stops.find((stop) => stop.start === start && stop.end === end)
  if (exact !== undefined) return exact
  return stops
    .filter((stop) => stop.start <= start && end <= stop.end)
    .toSorted((left, right) => left.end - left.start - (right.end - right.start))[0]
}

const isSame = (left: Steps, right: Steps): boolean =>
  left.length === right.length && left.every((step, index) => step === right[index])

/** The offsets at which what a stop names stands below a node; undefined where the node lacks it. */
export function stretchOf(
  root: Node,
  { steps, part }: Pick<Stop, 'steps' | 'part'>,
): { readonly start: number; readonly end: number; readonly node: Node } | undefined {
  let node: Node = root
  let key: { readonly keyStart: number; readonly keyEnd: number } | undefined
  for (const step of steps) {
    if (typeof step === 'number') {
      const item: Node | undefined = node.type === 'list' ? node.items[step] : undefined
      if (item === undefined) return undefined
      node = item
      key = undefined
    } else {
      const entry = node.type === 'map' ? node.entries.get(step) : undefined
      if (entry === undefined) return undefined
      node = entry.value
      key = entry
    }
  }
  const isScalar = node.type === 'scalar' || node.type === 'unresolved'
  if (part === 'value' || key === undefined) {
    const [first] = node.type === 'map' ? [...node.entries.values()] : []
    return { start: node.start, end: isScalar ? node.end : (first?.keyEnd ?? node.start), node }
  }
  return { start: key.keyStart, end: part === 'key' || !isScalar ? key.keyEnd : node.end, node }
}

/** A text at a path of keys below a node, where it is a scalar. */
export function scalarAt(root: Node, ...path: readonly string[]): string | undefined {
  const node = path.reduce<Node | undefined>((from, key) => child(from, key), root)
  return node?.type === 'scalar' ? node.text : undefined
}

/** The line of a file that holds an offset of a text, which stands in the file as a value at `textAt`. */
export function inBlock(source: Source, textAt: Span, text: string, offset: number): Span {
  const lines = source.text.split('\n')
  // Only the text of a block scalar has the lines of what it stands for.
  if (!/^[|>]/.test((lines[textAt.start.line - 1] ?? '').slice(textAt.start.column - 1))) return textAt
  const index = textAt.start.line + text.slice(0, offset).split('\n').length - 1
  const line = lines[index] ?? ''
  const from = lines.slice(0, index).reduce((sum, before) => sum + before.length + 1, 0)
  return source.locate(from + line.length - line.trimStart().length, from + line.trimEnd().length)
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
