import type { Manifest } from '../parse/manifest.ts'
import type { Node } from '../parse/node.ts'
import type { Span } from '../parse/span.ts'
import { type Match, type Matcher, readMatchers, strictText } from './alert-matchers.ts'
import { type Fact, factOf, lookIn } from './fact.ts'
import { firstEnd, type Hidden, listIn, unreadable } from './hidden.ts'

/** The levels of `severity_level`, Deckhouse's label: 1 is the most severe. */
export const SEVERITIES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

/**
 * A node of the tree of routes. Alertmanager hands an alert to the first child that matches, and to the siblings behind
 * it only where that child says `continue`; the node's own receiver gets what no child matches. A node without a
 * receiver has its parent's. Source: `dispatch/route.go` of prometheus/alertmanager.
 */
export interface Route {
  readonly at: Span
  readonly receiver: Fact<string>
  readonly matchers: readonly Matcher[]
  readonly continues: boolean | 'hidden'
  readonly children: readonly Route[]
  /** Whether there may be more children than these. */
  readonly hidesChildren: boolean
  /** What cannot be read of this node, without its children. */
  readonly hidden: readonly Hidden[]
}

/** Whether something is delivered: `doubt` rests on what cannot be read. */
export type Delivery = 'yes' | 'no' | 'doubt'

/** More routes than any team writes: aliases can multiply a few lines to billions. */
const MAX_ROUTES = 500

/** Reads the tree below `spec.internal.route`. */
export function readRoute(manifest: Manifest, node: Node, start: Span): Route {
  return readNode(manifest, node, start, { left: MAX_ROUTES })
}

function readNode(manifest: Manifest, node: Node, at: Span, budget: { left: number }): Route {
  budget.left -= 1
  const receiver = strictText(lookIn(manifest, node, ['receiver'], at))
  const matchers = readMatchers(manifest, node, at)
  const flag = factOf(lookIn(manifest, node, ['continue'], at), 'boolean', (value) =>
    value.type === 'scalar' && typeof value.value === 'boolean' ? { value: value.value, text: value.text } : undefined,
  )
  const routes = listIn(manifest, node, ['routes'], at)
  const tooMany = routes.state === 'known' && routes.value.length > budget.left
  const items = routes.state === 'known' && !tooMany ? routes.value : []
  const children = items.map((one) => readNode(manifest, one, manifest.source.locate(one.start, firstEnd(one)), budget))
  const hidden = [
    ...unreadable('The receiver of a route', receiver),
    ...matchers.hidden,
    ...unreadable('`continue` of a route', flag),
    ...unreadable('What stands under `routes`', routes),
    ...(tooMany ? [{ because: `The tree has more than ${MAX_ROUTES} routes, which is more than is read`, at }] : []),
  ]
  return {
    at,
    receiver,
    matchers: matchers.all,
    continues: flag.state === 'unreadable' ? 'hidden' : flag.state === 'known' && flag.value,
    children,
    hidesChildren: routes.state === 'unreadable' || tooMany,
    hidden: node.type === 'map' ? hidden : hidden.slice(0, 1),
  }
}

/** Whether all matchers of a route match. */
function matchOf(route: Route, severity: number): Match {
  const answers = route.matchers.map((matcher) => matcher(severity))
  return (['no', 'hidden', 'maybe'] as const).find((answer) => answers.includes(answer)) ?? 'yes'
}

/**
 * What may become of an alert of this severity: one answer for each way in which labels that Git does not show, and what
 * cannot be read, may turn out. `deliver` tells of a receiver whether it delivers.
 */
export function outcomes(
  route: Route,
  severity: number,
  deliver: (receiver: Fact<string>) => Delivery,
  inherited: Fact<string> = { state: 'silent' },
): ReadonlySet<Delivery> {
  const receiver = route.receiver.state === 'silent' ? inherited : route.receiver
  const ended = new Set<Delivery>(route.hidesChildren ? ['doubt'] : [])
  let open = new Set<Delivery | 'unmatched'>(['unmatched'])
  for (const one of route.children) {
    const match = matchOf(one, severity)
    if (match === 'no') continue
    const inside = outcomes(one, severity, deliver, receiver)
    const taken = new Set([...open].flatMap((before) => [...inside].map((after) => either(before, after))))
    const passed = match === 'yes' ? new Set<Delivery | 'unmatched'>() : open
    if (match === 'hidden' || one.continues === 'hidden') ended.add('doubt')
    if (one.continues !== true) for (const outcome of taken) ended.add(outcome)
    open = one.continues === false ? passed : new Set([...passed, ...taken])
  }
  for (const outcome of open) ended.add(outcome === 'unmatched' ? deliver(receiver) : outcome)
  return ended
}

function either(left: Delivery | 'unmatched', right: Delivery): Delivery {
  if (left === 'yes' || right === 'yes') return 'yes'
  return left === 'doubt' || right === 'doubt' ? 'doubt' : 'no'
}

/** The route and everything below it. */
export function allRoutes(route: Route): readonly Route[] {
  return [route, ...route.children.flatMap(allRoutes)]
}
