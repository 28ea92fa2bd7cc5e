import type { Manifest } from '../parse/manifest.ts'
import type { Entry, Node } from '../parse/node.ts'
import type { Span } from '../parse/span.ts'
import { type Receiver, readReceiver } from './alert-receivers.ts'
import { allRoutes, type Delivery, outcomes, readRoute, type Route, SEVERITIES } from './alert-routes.ts'
import { broken, everySeverity, type Trouble, unclear, type Way } from './alert-way.ts'
import { type Fact, look, type Place } from './fact.ts'
import { firstEnd, type Hidden, listIn, unreadable } from './hidden.ts'
import { label } from './objects.ts'

const FIELD = 'spec.internal'

/**
 * What an Alertmanager inside of the cluster does with alerts. The operator takes its tree whole or not at all: a route
 * to a receiver that is not declared makes it refuse everything. Sources: `templates/alertmanager/internal` of module
 * `prometheus` in deckhouse/deckhouse, and `pkg/alertmanager` of prometheus-operator/prometheus-operator.
 */
export function internalAlertmanager(manifest: Manifest, place: Exclude<Place, { state: 'absent' }>): Way {
  const object = label(manifest)
  if (place.state === 'hidden') return unclear(object, FIELD, place.at, `\`internal\` of ${object} ${place.why}`)
  const top = look(manifest, ['spec', 'internal', 'route'])
  if (top.state === 'hidden') return unclear(object, FIELD, top.at, `\`route\` of ${object} ${top.why}`)
  if (top.state === 'absent') return broken(object, noRoute(object, top.at))
  const { receivers, complete, hidden } = readReceivers(manifest, place)
  const route = readRoute(manifest, top.node, manifest.source.locate(top.node.start, firstEnd(top.node)))
  const routes = allRoutes(route)
  const refused = [...topTroubles(object, route), ...(complete ? dangling(object, routes, receivers) : [])]
  const delivers = refused.length > 0 ? everySeverity('no') : deliveries(route, receivers, complete)
  const lost = SEVERITIES.every((severity) => delivers.get(severity) === 'no')
  const troubles = [...refused, ...topWarnings(object, manifest, top.node, route), ...incomplete(object, receivers)]
  return {
    object,
    field: `${FIELD}.route`,
    at: route.receiver.at ?? route.at,
    sends: lost ? [] : receivers.flatMap((one) => sends(object, one, route)),
    delivers,
    troubles: lost && troubles.length === 0 ? [nowhere(object, route, receivers)] : troubles,
    hidden: [...routes.flatMap((one) => one.hidden), ...hidden].map(({ because, at }) => ({
      because: `${because} in ${object}`,
      at,
    })),
  }
}

const noRoute = (object: string, at: Span): Trouble => ({
  field: `${FIELD}.route`,
  because: `${object} has no \`route\`, so no alert reaches a receiver.`,
  at,
  fix: 'Add `spec.internal.route` with the receiver of the alerts.',
  absence: true,
})

interface Receivers {
  readonly receivers: readonly Receiver[]
  /** Whether the names of all receivers are known. */
  readonly complete: boolean
  readonly hidden: readonly Hidden[]
}

function readReceivers(manifest: Manifest, place: Extract<Place, { state: 'present' }>): Receivers {
  const list = listIn(manifest, place.node, ['receivers'], place.at)
  const receivers = list.state === 'known' ? list.value.map((node) => readReceiver(manifest, node)) : []
  const unnamed = [
    ...unreadable('What stands under `receivers`', list),
    ...receivers.flatMap(({ name }) => unreadable('The name of a receiver', name)),
  ]
  return { receivers, complete: unnamed.length === 0, hidden: [...unnamed, ...receivers.flatMap((one) => one.hidden)] }
}

function deliveries(route: Route, receivers: readonly Receiver[], complete: boolean): Way['delivers'] {
  const deliver = (name: Fact<string>): Delivery => {
    if (name.state !== 'known') return name.state === 'silent' ? 'no' : 'doubt'
    const own = receivers.filter((one) => isNamed(one, name.value))
    if (own.some((one) => one.sends.length > 0)) return 'yes'
    return !complete || own.some((one) => one.hidden.length > 0) ? 'doubt' : 'no'
  }
  return new Map(
    SEVERITIES.map((severity) => {
      const found = outcomes(route, severity, deliver)
      // What depends on labels that Git does not show is delivered to somebody, if not always.
      return [severity, (['doubt', 'yes'] as const).find((one) => found.has(one)) ?? 'no']
    }),
  )
}

const isNamed = ({ name }: Receiver, wanted: string): boolean => name.state === 'known' && name.value === wanted

/** What a receiver sends, where an alert comes to it. */
function sends(object: string, receiver: Receiver, route: Route): Way['sends'] {
  const { name } = receiver
  const deliver = (wanted: Fact<string>): Delivery =>
    wanted.state === 'known' && isNamed(receiver, wanted.value) ? 'yes' : 'no'
  const arriving = SEVERITIES.map((severity) => ({ severity, ends: outcomes(route, severity, deliver) }))
  if (!arriving.some(({ ends }) => ends.has('yes'))) return []
  const severities = arriving.flatMap(({ severity, ends }) => (ends.has('yes') || ends.has('doubt') ? [severity] : []))
  const called = name.state === 'known' ? name.text : ''
  return receiver.sends.map(({ how, at }) => ({
    because: `Receiver \`${called}\` of ${object} sends alerts ${how}.`,
    at,
    ...(severities.length === SEVERITIES.length ? {} : { severities }),
  }))
}

/** What makes the operator refuse the tree. */
function topTroubles(object: string, route: Route): readonly Trouble[] {
  if (route.receiver.state !== 'silent') return []
  const because = `The top route of ${object} names no receiver, which it has to.`
  const fix = 'Set `spec.internal.route.receiver`.'
  return [{ field: `${FIELD}.route.receiver`, because, at: route.receiver.at ?? route.at, fix, absence: true }]
}

function dangling(object: string, routes: readonly Route[], receivers: readonly Receiver[]): readonly Trouble[] {
  const named = routes.flatMap(({ receiver }) => (receiver.state === 'known' ? [receiver] : []))
  const lost = named.filter(({ value }) => !receivers.some((one) => isNamed(one, value)))
  const first = lost.filter(({ value }, index) => lost.findIndex((other) => other.value === value) === index)
  return first.map(({ value, text, at }) => ({
    field: `${FIELD}.route.receiver.${value}`,
    because: `A route of ${object} leads to receiver \`${text}\`, which is not declared: the whole tree of routes is refused.`,
    at,
    fix: `Declare receiver \`${text}\` under \`spec.internal.receivers\`, or name one that is there.`,
  }))
}

/** The operator makes the top route the root of Alertmanager's tree, which may have none of these. */
function topWarnings(object: string, manifest: Manifest, top: Node, route: Route): readonly Trouble[] {
  const entry = (key: string): readonly Entry[] => {
    const found = top.type === 'map' ? top.entries.get(key) : undefined
    return found === undefined ? [] : [found]
  }
  const wrong = (key: string, fix: string, { keyStart, keyEnd }: Entry): Trouble => ({
    field: `${FIELD}.route.${key}`,
    because: `The top route of ${object} has \`${key}\`, which the root of a tree of routes may not have.`,
    at: manifest.source.locate(keyStart, keyEnd),
    fix,
  })
  const matchers = route.matchers.length > 0 ? entry('matchers') : []
  const flags = route.continues === true ? entry('continue') : []
  return [
    ...matchers.map((found) => wrong('matchers', 'Move the matchers to a route under `routes`.', found)),
    ...flags.map((found) => wrong('continue', 'Take `continue` out of the top route.', found)),
  ]
}

function incomplete(object: string, receivers: readonly Receiver[]): readonly Trouble[] {
  return receivers.flatMap(({ name, incomplete: items }) => {
    const called = name.state === 'known' ? name.text : '…'
    return items.map(({ list, lacks, at }) => {
      const wanted = lacks.map((field) => `\`${field}\``).join(' or ')
      return {
        field: `${FIELD}.receivers.${called}.${list}.${lacks[0] ?? ''}`,
        because: `\`${list}\` of receiver \`${called}\` in ${object} lacks ${wanted}.`,
        at,
        fix: `Set ${wanted} there.`,
        absence: true,
      }
    })
  })
}

/** No route leads to a receiver that sends: either there is none, or it is left aside. */
function nowhere(object: string, route: Route, receivers: readonly Receiver[]): Trouble {
  const aside = receivers.find((one) => one.sends.length > 0)
  const base = { field: `${FIELD}.route`, at: route.receiver.at ?? route.at }
  if (aside?.name.state === 'known') {
    const { text, at } = aside.name
    const because = `No route of ${object} leads to receiver \`${text}\`, the one with a destination.`
    return { ...base, because, also: [at], fix: `Set \`receiver: ${text}\` in a route that takes the alerts.` }
  }
  const because = `The routes of ${object} lead to receivers without a destination, so nobody is told.`
  const fix = 'Give a receiver a destination, such as `emailConfigs`, and name it in a route.'
  return { ...base, because, fix }
}
