import type { Node } from '../../parse/node.ts'
import type { Span } from '../../parse/span.ts'
import { type Fact, isFalse, type Place, textIn } from '../fact.ts'
import type { NodeGroup } from './group.ts'
import type { Label, Maybe, Taint } from './labels.ts'
import type { OwnLabels } from './own-labels.ts'

/** The labels that pods ask of a node, as a `nodeSelector` says them. Empty: any node will do. */
export type Selector = ReadonlyMap<string, string>

/** What pods tolerate. A part is null where it cannot be read, and empty where it is left out. */
export interface Toleration {
  readonly key: string | null
  readonly operator: string | null
  readonly value: string | null
  readonly effect: string | null
}

/** Whether pods can run on the nodes of a group. */
export type Landing =
  | { readonly state: 'lands' }
  /** `label`: the group carries the key with another value. */
  | { readonly state: 'kept off'; readonly by: 'selector'; readonly label?: Label }
  | { readonly state: 'kept off'; readonly by: 'taint'; readonly taint: Taint }
  | Unclear

export interface Unclear {
  readonly state: 'unclear'
  /** A clause without its end. */
  readonly why: string
  readonly at: Span
  /** Something is there and cannot be read, as opposed to standing outside of Git. */
  readonly unreadable: boolean
}

/** A `nodeSelector`. `false` and an empty mapping are an empty selector: both leave the choice to Deckhouse. */
export function selectorOf(place: Place): Fact<Selector> {
  if (place.state === 'absent') return { state: 'silent', at: place.at }
  if (place.state === 'hidden') return { state: 'unreadable', why: place.why, at: place.at }
  const { node, at } = place
  if (isFalse(node)) return { state: 'known', value: new Map(), text: 'false', at }
  if (node.type !== 'map') return { state: 'unreadable', why: 'is no mapping of labels', at }
  // A mapping in block style starts with its first label: its key stands for the whole.
  const whole = place.key ?? at
  const pairs: (readonly [string, string])[] = []
  for (const [key, { value }] of node.entries) {
    if (value.type !== 'scalar') return { state: 'unreadable', why: `hides the value of \`${key}\``, at: whole }
    pairs.push([key, value.value === null ? '' : value.text])
  }
  if (node.open !== undefined) return { state: 'unreadable', why: 'holds a placeholder', at: whole }
  return { state: 'known', value: new Map(pairs), text: pairs.length === 0 ? '{}' : sayLabels(pairs), at: whole }
}

/** Labels as YAML has them in one line: `node-role.deckhouse.io/frontend: ""`. */
function sayLabels(pairs: readonly (readonly [string, string])[]): string {
  const said = pairs.map(([key, value]) => `${key}: ${value === '' ? '""' : value}`).join(', ')
  return said.replaceAll('`', "'")
}

/** A list of tolerations. `false` and an empty list leave them to Deckhouse, like silence. */
export function tolerationsOf(place: Place): Fact<readonly Toleration[]> {
  if (place.state === 'absent') return { state: 'silent', at: place.at }
  if (place.state === 'hidden') return { state: 'unreadable', why: place.why, at: place.at }
  const { node, at } = place
  if (isFalse(node)) return { state: 'known', value: [], text: 'false', at }
  if (node.type !== 'list') return { state: 'unreadable', why: 'is no list of tolerations', at }
  const more = node.open === undefined ? [] : [ANYTHING]
  return { state: 'known', value: [...node.items.map(toleration), ...more], text: '', at }
}

const toleration = (item: Node): Toleration => ({
  key: textIn(item, 'key'),
  operator: textIn(item, 'operator'),
  value: textIn(item, 'value'),
  effect: textIn(item, 'effect'),
})

/** What cannot be read may tolerate anything. */
const ANYTHING: Toleration = { key: null, operator: null, value: null, effect: null }

/** Tolerations that are declared, or else those that Deckhouse adds: taints that dedicate nodes to one of `values`. */
export function declaredOr(declared: Fact<readonly Toleration[]>, values: readonly string[]): readonly Toleration[] {
  if (declared.state === 'unreadable') return [ANYTHING]
  if (declared.state === 'known' && declared.value.length > 0) return declared.value
  // `helm_lib_tolerations`: no effect, so any effect is tolerated.
  return values.map((value) => ({ key: DEDICATED, operator: 'Equal', value, effect: '' }))
}

/** The taint that keeps nodes for one role or module. */
export const DEDICATED = 'dedicated.deckhouse.io'

/** A taint as kubectl writes it, ready for backticks: `dedicated.deckhouse.io=frontend`. */
export function sayTaint({ key, value }: Pick<Taint, 'key' | 'value'>): string {
  return `${key ?? '…'}${value === null || value === '' ? '' : `=${value}`}`.replaceAll('`', "'")
}

/** Whether pods with this selector and these tolerations can run on a group's nodes; `own`: labels set by themselves. */
export function landing(
  group: NodeGroup,
  own: OwnLabels,
  selector: Selector,
  tolerations: readonly Toleration[],
): Landing {
  const selected = selects(selector, group, own)
  if (selected.state === 'kept off') return selected
  const admitted = admits(group, tolerations)
  return admitted.state === 'lands' ? selected : admitted
}

function selects(selector: Selector, group: NodeGroup, own: OwnLabels): Landing {
  const asked = [...selector].map(([key, value]) => carriesValue(key, value, group, own))
  return asked.find(({ state }) => state === 'kept off') ?? asked.find(({ state }) => state === 'unclear') ?? LANDS
}

const LANDS: Landing = { state: 'lands' }

function carriesValue(key: string, value: string, group: NodeGroup, own: OwnLabels): Landing {
  const set = own(group, key)
  if (set !== undefined) {
    if (set.value === null) return { state: 'unclear', why: set.why, at: group.at, unreadable: set.unreadable }
    return set.value === value ? LANDS : { state: 'kept off', by: 'selector' }
  }
  const { known, hidden } = group.labels
  const label = known.get(key)
  if (label === undefined) {
    if (hidden === undefined) return { state: 'kept off', by: 'selector' }
    return { state: 'unclear', why: `the labels of ${group.label} cannot be read`, at: hidden.at, unreadable: true }
  }
  if (label.value === value) return LANDS
  if (label.value !== null) return { state: 'kept off', by: 'selector', label }
  const why = `the value of the label \`${key}\` on ${group.label} cannot be read`
  return { state: 'unclear', why, at: label.at, unreadable: true }
}

function admits({ taints, label }: NodeGroup, tolerations: readonly Toleration[]): Landing {
  const judged = taints.known.map((taint) => ({ taint, kept: keepsOff(taint, tolerations) }))
  const firm = judged.find(({ kept }) => kept === 'yes')
  if (firm !== undefined) return { state: 'kept off', by: 'taint', taint: firm.taint }
  const loose = judged.find(({ kept }) => kept === 'perhaps')?.taint.at ?? taints.hidden?.at
  if (loose === undefined) return LANDS
  const why = `whether a taint of ${label} is tolerated cannot be read`
  return { state: 'unclear', why, at: loose, unreadable: true }
}

/** As the scheduler decides it: a taint with the effect `PreferNoSchedule` keeps nobody off. */
function keepsOff(taint: Taint, tolerations: readonly Toleration[]): Maybe {
  if (taint.effect === 'PreferNoSchedule') return 'no'
  const answers = tolerations.map((one) => tolerates(one, taint))
  if (answers.includes('yes')) return 'no'
  const isFirm = taint.effect === 'NoSchedule' || taint.effect === 'NoExecute'
  return isFirm && !answers.includes('perhaps') ? 'yes' : 'perhaps'
}

function tolerates({ key, operator, value, effect }: Toleration, taint: Taint): Maybe {
  const sameKey = key === '' ? 'yes' : same(key, taint.key)
  const sameEffect = effect === '' ? 'yes' : same(effect, taint.effect)
  return all([sameKey, sameEffect, sameValue(operator, value, taint)])
}

function sameValue(operator: string | null, value: string | null, taint: Taint): Maybe {
  switch (operator) {
    case 'Exists':
      return 'yes'
    case 'Equal':
    case '':
      return same(value, taint.value)
    default:
      return 'perhaps'
  }
}

const same = (left: string | null, right: string | null): Maybe =>
  left === null || right === null ? 'perhaps' : left === right ? 'yes' : 'no'

const all = (answers: readonly Maybe[]): Maybe =>
  answers.includes('no') ? 'no' : answers.includes('perhaps') ? 'perhaps' : 'yes'
