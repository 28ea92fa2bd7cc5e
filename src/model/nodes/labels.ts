import type { Manifest } from '../../parse/manifest.ts'
import { child, type Node } from '../../parse/node.ts'
import type { Span } from '../../parse/span.ts'
import { hidden, lookIn, type Place, textIn } from '../fact.ts'

/** The labels of a group's nodes. */
export interface Labels {
  readonly known: ReadonlyMap<string, Label>
  /** Labels that one declaration of the group has and another lacks. */
  readonly disputed: ReadonlyMap<string, Label>
  /** What hides further labels: any key may be among them. */
  readonly hidden: Hidden | undefined
}

export interface Label {
  /** Null where the value cannot be read. */
  readonly value: string | null
  /** The place of the value. */
  readonly at: Span
  readonly keyAt: Span
}

export interface Hidden {
  /** Ends a sentence that starts with its subject. */
  readonly why: string
  readonly at: Span
}

export interface Taint {
  /** Null where it cannot be read; empty where the taint has none. */
  readonly key: string | null
  readonly value: string | null
  readonly effect: string | null
  /** The place of the value, or of the whole taint where it has none. */
  readonly at: Span
}

export interface Taints {
  readonly known: readonly Taint[]
  readonly hidden: Hidden | undefined
}

/** Whether something is so, is not so, or hides behind what cannot be read. */
export type Maybe = 'yes' | 'no' | 'perhaps'

export const NO_LABELS: Labels = { known: new Map(), disputed: new Map(), hidden: undefined }
export const NO_TAINTS: Taints = { known: [], hidden: undefined }

/** The labels below a node of a manifest, at `nodeTemplate.labels`. */
export function labelsIn(manifest: Manifest, from: Node, start: Span): Labels {
  const place = lookIn(manifest, from, ['nodeTemplate', 'labels'], start)
  if (place.state !== 'present' || place.node.type !== 'map') {
    return { ...NO_LABELS, hidden: hiddenBy(place, 'mapping') }
  }
  const { entries, open } = place.node
  const { locate } = manifest.source
  const known = [...entries].map(([key, { value, keyStart, keyEnd }]) => {
    const keyAt = locate(keyStart, keyEnd)
    // Kubernetes reads a label without a value as an empty one.
    if (value.type === 'scalar' && value.value === null) return [key, { value: '', at: keyAt, keyAt }] as const
    const at = locate(value.start, value.end)
    return [key, { value: value.type === 'scalar' ? value.text : null, at, keyAt }] as const
  })
  return { ...NO_LABELS, known: new Map(known), hidden: open === undefined ? undefined : hidden(manifest, open) }
}

/** The taints below a node of a manifest, at `nodeTemplate.taints`. */
export function taintsIn(manifest: Manifest, from: Node, start: Span): Taints {
  const place = lookIn(manifest, from, ['nodeTemplate', 'taints'], start)
  if (place.state !== 'present' || place.node.type !== 'list') return { known: [], hidden: hiddenBy(place, 'list') }
  const { locate } = manifest.source
  const known = place.node.items.map((item): Taint => {
    const value = child(item, 'value')
    const shown = value === undefined ? item : value
    return {
      key: textIn(item, 'key'),
      value: textIn(item, 'value'),
      effect: textIn(item, 'effect'),
      at: locate(shown.start, shown.end),
    }
  })
  const { open } = place.node
  return { known, hidden: open === undefined ? undefined : hidden(manifest, open) }
}

function hiddenBy(place: Place, wanted: 'mapping' | 'list'): Hidden | undefined {
  if (place.state === 'hidden') return { why: place.why, at: place.at }
  if (place.state === 'absent' || place.node.type === (wanted === 'list' ? 'list' : 'map')) return undefined
  return { why: `are no ${wanted}`, at: place.at }
}

/** Whether nodes with these labels carry a key. */
export function carries(labels: Labels, key: string): Maybe {
  if (labels.known.has(key)) return 'yes'
  return labels.disputed.has(key) || labels.hidden !== undefined ? 'perhaps' : 'no'
}

/** The labels of one group that several manifests declare beside each other, each with its share. */
export function unite(all: readonly Labels[]): Labels {
  const known = new Map(all.flatMap((labels) => [...labels.known]))
  const disputed = all.flatMap((labels) => [...labels.disputed]).filter(([key]) => !known.has(key))
  return { known, disputed: new Map(disputed), hidden: all.find((labels) => labels.hidden !== undefined)?.hidden }
}

/** The labels of one group that several manifests declare, each on its own: what only some say is uncertain. */
export function agreed(all: readonly Labels[]): Labels {
  const { known, disputed, hidden: cover } = unite(all)
  const isShared = ([key]: readonly [string, Label]): boolean => all.every((labels) => labels.known.has(key))
  const shared = [...known].filter(isShared)
  const odd = [...known].filter((entry) => !isShared(entry))
  return { known: new Map(shared), disputed: new Map([...odd, ...disputed]), hidden: cover }
}
