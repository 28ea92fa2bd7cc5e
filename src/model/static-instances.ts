import type { Manifest } from '../parse/manifest.ts'
import { child } from '../parse/node.ts'
import type { Span } from '../parse/span.ts'
import { type Fact, look, stringsAt } from './fact.ts'
import { DOUBT, doubts, type Objects, ofKind } from './objects.ts'

/** A StaticInstance with this annotation is a node that had joined before (CRD `StaticInstance` v1alpha2 of module node-manager). */
const ADOPTED = 'static.node.deckhouse.io/skip-bootstrap-phase'

/** How many StaticInstances a group selects, and whether one of them is a node that had joined before. */
export type Pool =
  | { readonly state: 'known'; readonly instances: number; readonly adopted: boolean }
  | { readonly state: 'hidden'; readonly why: string; readonly at: Span }

/** The StaticInstances that a NodeGroup selects. Masters among them may have joined before they were declared. */
export function staticPool(group: Manifest, objects: Objects): Pool {
  const [doubt] = doubts(objects, 'StaticInstance')
  if (doubt !== undefined) return { state: 'hidden', why: DOUBT, at: doubt }
  const selector = look(group, ['spec', 'staticInstances', 'labelSelector'])
  if (selector.state === 'hidden') return selector
  // A missing selector matches nothing, an empty one everything.
  if (selector.state === 'absent') return { state: 'known', instances: 0, adopted: false }
  const wanted = stringsAt(group, ['spec', 'staticInstances', 'labelSelector', 'matchLabels'])
  if (wanted.state === 'unreadable') return { ...wanted, state: 'hidden' }
  const labels = wanted.state === 'known' ? [...wanted.value] : []
  const expressions = child(selector.node, 'matchExpressions') !== undefined
  const judged = ofKind(objects, 'StaticInstance').map((instance) => {
    const fit = matches(labels, stringsAt(instance, ['metadata', 'labels']))
    // Expressions are not worked out here: what they may still exclude is a perhaps.
    return { fit: fit === 'yes' && expressions ? 'perhaps' : fit, adopted: adoption(instance), at: instance.at }
  })
  const unclear = judged.find(
    ({ fit, adopted }) => (fit === 'perhaps' && adopted !== 'no') || (fit === 'yes' && adopted === 'perhaps'),
  )
  if (unclear !== undefined) {
    return {
      state: 'hidden',
      why: 'depends on whether a StaticInstance is an adopted master, which cannot be read',
      at: unclear.at,
    }
  }
  const chosen = judged.filter(({ fit }) => fit === 'yes')
  return { state: 'known', instances: chosen.length, adopted: chosen.some(({ adopted }) => adopted === 'yes') }
}

type Maybe = 'yes' | 'no' | 'perhaps'

function matches(
  wanted: readonly (readonly [string, string | null])[],
  own: Fact<ReadonlyMap<string, string | null>>,
): Maybe {
  if (wanted.length > 0 && own.state === 'unreadable') return 'perhaps'
  const found = (key: string): string | null | undefined => (own.state === 'known' ? own.value.get(key) : undefined)
  const hidden = ([key, value]: readonly [string, string | null]): boolean => value === null || found(key) === null
  if (!wanted.every(([key, value]) => found(key) === value || (found(key) !== undefined && hidden([key, value]))))
    return 'no'
  return wanted.some(hidden) ? 'perhaps' : 'yes'
}

function adoption(instance: Manifest): Maybe {
  const annotations = stringsAt(instance, ['metadata', 'annotations'])
  if (annotations.state === 'unreadable') return 'perhaps'
  return annotations.state === 'known' && annotations.value.has(ADOPTED) ? 'yes' : 'no'
}
