import type { Manifest } from '../parse/manifest.ts'
import { type Entry, type Node, child } from '../parse/node.ts'
import { lineOf, type Span } from '../parse/span.ts'

/**
 * What the manifests say about one thing.
 *
 * - `known`: a value, as it is written, and its place.
 * - `silent`: nothing is said; `at` is the nearest thing that could have said it, if there is one.
 * - `unreadable`: something is said that cannot be used; `why` ends a sentence that starts with its subject.
 */
export type Fact<T> =
  | { readonly state: 'known'; readonly value: T; readonly text: string; readonly at: Span }
  | { readonly state: 'silent'; readonly at?: Span }
  | { readonly state: 'unreadable'; readonly why: string; readonly at: Span; readonly also?: readonly Span[] }

type Unreadable = Extract<Fact<never>, { state: 'unreadable' }>

export const SILENT: Fact<never> = { state: 'silent' }

/**
 * What stands at a path of a manifest: a node (with the key that leads to it), nothing (with the nearest parent), or
 * something that hides it.
 */
export type Place =
  | { readonly state: 'present'; readonly node: Node; readonly at: Span; readonly key?: Span }
  | { readonly state: 'absent'; readonly at: Span }
  | { readonly state: 'hidden'; readonly why: string; readonly at: Span }

/** Looks a path up. An explicit `null` is absent; a placeholder or an unresolved merge on the way hides the rest. */
export function look(manifest: Manifest, path: readonly string[]): Place {
  return lookIn(manifest, manifest.root, path, manifest.at)
}

/** The same from any node of the manifest; `start` is the place that stands for the node itself. */
export function lookIn(manifest: Manifest, from: Node, path: readonly string[], start: Span): Place {
  const { locate } = manifest.source
  let node = from
  let above: Entry | undefined
  const nearest = (): Span => (above === undefined ? start : locate(above.keyStart, above.keyEnd))
  for (const key of path) {
    if (node.type === 'unresolved') return hidden(manifest, node)
    if (node.type !== 'map') {
      if (isNull(node)) return { state: 'absent', at: nearest() }
      return { state: 'hidden', why: `is no mapping, so \`${key}\` cannot be read`, at: locate(node.start, node.end) }
    }
    const entry = node.entries.get(key)
    if (entry === undefined)
      return node.open === undefined ? { state: 'absent', at: nearest() } : hidden(manifest, node.open)
    above = entry
    node = entry.value
  }
  if (node.type === 'unresolved') return hidden(manifest, node)
  if (isNull(node)) return { state: 'absent', at: nearest() }
  return { state: 'present', node, at: locate(node.start, node.end), key: nearest() }
}

/** The place of a key of a mapping, or `otherwise` where it has none. */
export function keyPlace({ source }: Manifest, from: Node, key: string, otherwise: Span): Span {
  const entry = from.type === 'map' ? from.entries.get(key) : undefined
  return entry === undefined ? otherwise : source.locate(entry.keyStart, entry.keyEnd)
}

const isNull = (node: Node): boolean => node.type === 'scalar' && node.value === null

/** A placeholder as the place that hides what it stands for. */
export function hidden(
  manifest: Manifest,
  node: Extract<Node, { type: 'unresolved' }>,
): Extract<Place, { state: 'hidden' }> {
  return {
    state: 'hidden',
    why: `${node.depends === true ? 'depends on' : 'is the placeholder'} \`${shorten(node.text)}\``,
    at: manifest.source.locate(node.start, node.end),
  }
}

/** A value as a sentence may quote it between backticks. */
const shorten = (written: string): string => {
  const line = written.replaceAll('`', "'").split(/\r?\n/, 1)[0] ?? ''
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

/** Turns a place into a fact with a reader that answers undefined for a value of the wrong type. */
export function factOf<T>(
  place: Place,
  wanted: string,
  read: (node: Node) => { value: T; text: string } | undefined,
): Fact<T> {
  if (place.state === 'absent') return { state: 'silent', at: place.at }
  if (place.state === 'hidden') return { state: 'unreadable', why: place.why, at: place.at }
  const result = read(place.node)
  if (result !== undefined) return { state: 'known', ...result, at: place.at }
  const found =
    place.node.type === 'scalar'
      ? `\`${shorten(place.node.text)}\``
      : `a ${place.node.type === 'list' ? 'list' : 'mapping'}`
  return { state: 'unreadable', why: `is ${found}, which is no ${wanted}`, at: place.at }
}

/** Any scalar, as it is written: `1.30` stays `1.30`. An empty string counts as silence. */
export function text(manifest: Manifest, path: readonly string[]): Fact<string> {
  return textOf(look(manifest, path))
}

/** The same at a place that was looked up before. */
export function textOf(place: Place): Fact<string> {
  const fact = factOf(place, 'text', (node) =>
    node.type === 'scalar' ? { value: node.text, text: shorten(node.text) } : undefined,
  )
  return fact.state === 'known' && fact.value === '' ? { state: 'silent', at: fact.at } : fact
}

/** A whole number, unquoted: Kubernetes and dhctl refuse a quoted one. */
export function integer(manifest: Manifest, path: readonly string[]): Fact<number> {
  return integerOf(look(manifest, path))
}

/** The same at a place that was looked up before. */
export function integerOf(place: Place): Fact<number> {
  return factOf(place, 'whole number', (node) =>
    node.type === 'scalar' && typeof node.value === 'number' && Number.isSafeInteger(node.value)
      ? { value: node.value, text: node.text }
      : undefined,
  )
}

/** Deckhouse reads YAML 1.1, where plain `yes`, `no`, `on` and `off` are booleans too. */
const TRUE = /^(?:true|True|TRUE|yes|Yes|YES|on|On|ON|y|Y)$/
const FALSE = /^(?:false|False|FALSE|no|No|NO|off|Off|OFF|n|N)$/

export function boolean(manifest: Manifest, path: readonly string[]): Fact<boolean> {
  return booleanOf(look(manifest, path))
}

/** The same at a place that was looked up before. */
export function booleanOf(place: Place): Fact<boolean> {
  return factOf(place, 'boolean', (node) => {
    if (node.type !== 'scalar' || !node.plain) return undefined
    if (TRUE.test(node.text)) return { value: true, text: node.text }
    return FALSE.test(node.text) ? { value: false, text: node.text } : undefined
  })
}

/** Whether a node is the boolean `false`, as Deckhouse reads it. */
export const isFalse = (node: Node): boolean => node.type === 'scalar' && node.plain && FALSE.test(node.text)

/** The items of a list with their places. */
export function listAt(manifest: Manifest, path: readonly string[]): Fact<readonly Node[]> {
  return listOf(manifest, look(manifest, path))
}

/** The same at a place that was looked up before. A list to which a template may add, or from which it may take, is not read. */
export function listOf(manifest: Manifest, place: Place): Fact<readonly Node[]> {
  if (place.state === 'present' && place.node.type === 'list' && place.node.open !== undefined)
    return factOf(hidden(manifest, place.node.open), 'list', () => undefined)
  return factOf(place, 'list', (node) => (node.type === 'list' ? { value: node.items, text: '' } : undefined))
}

/** Keys and scalar values of a mapping such as labels; a value that cannot be read is null. */
export function stringsAt(manifest: Manifest, path: readonly string[]): Fact<ReadonlyMap<string, string | null>> {
  const place = look(manifest, path)
  if (place.state === 'present' && place.node.type === 'map' && place.node.open !== undefined) {
    return factOf(hidden(manifest, place.node.open), 'mapping', () => undefined)
  }
  return factOf(place, 'mapping', (node) => {
    if (node.type !== 'map') return undefined
    const pairs = [...node.entries].map(
      ([key, { value }]) => [key, value.type === 'scalar' ? value.text : null] as const,
    )
    return { value: new Map(pairs), text: '' }
  })
}

/** A scalar's text under a key of a node; empty where there is none, null where it cannot be read. */
export function textIn(item: Node, key: string): string | null {
  if (item.type !== 'map') return null
  const value = child(item, key)
  if (value === undefined) return item.open === undefined ? '' : null
  if (value.type !== 'scalar') return null
  return value.value === null ? '' : value.text
}

/** The scalar's text under a key of a node, for evidence that decides nothing. */
export function hint(node: Node | undefined, key: string): string | undefined {
  const found = child(node, key)
  return found?.type === 'scalar' && found.value !== null ? found.text : undefined
}

/**
 * One fact about one object from all the manifests that declare it. Manifests that contradict each other, and
 * one that speaks where another is silent, make it unreadable: which of them is applied last, Git does not show.
 */
export function agree<T>(facts: readonly Fact<T>[]): Fact<T> {
  const first = facts[0]
  if (first === undefined) return SILENT
  const unreadable = facts.find((fact): fact is Unreadable => fact.state === 'unreadable')
  if (unreadable !== undefined) return unreadable
  const other = facts.find((fact) => !same(first, fact))
  if (other === undefined) return first
  const [speaks, also] = first.state === 'known' ? [first, other] : [other, first]
  // Two silent manifests are the same, so one of the two speaks.
  if (speaks.state !== 'known') return first
  if (also.at === undefined)
    return { state: 'unreadable', why: 'is declared by one manifest of several', at: speaks.at }
  return { state: 'unreadable', why: `is declared differently at ${lineOf(also.at)}`, at: speaks.at, also: [also.at] }
}

function same<T>(left: Fact<T>, right: Fact<T>): boolean {
  if (left.state === 'known' && right.state === 'known') return equal(left.value, right.value)
  return left.state === right.state
}

/** Facts hold scalars, or lists and maps read from manifests, whose offsets differ between copies of one object. */
function equal(left: unknown, right: unknown): boolean {
  return (
    left === right ||
    (typeof left === 'object' && JSON.stringify(left, withoutPlaces) === JSON.stringify(right, withoutPlaces))
  )
}

const PLACES = new Set(['start', 'end', 'keyStart', 'keyEnd', 'at'])
const withoutPlaces = (key: string, value: unknown): unknown => {
  if (PLACES.has(key)) return undefined
  return value instanceof Map ? [...value] : value
}

/** The first fact that says anything, readable or not. */
export function firstToSpeak<T>(...facts: readonly Fact<T>[]): Fact<T> {
  return facts.find((fact) => fact.state !== 'silent') ?? facts.find((fact) => fact.at !== undefined) ?? SILENT
}
