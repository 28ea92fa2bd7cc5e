import type { Manifest } from '../parse/manifest.ts'
import { child, type Node } from '../parse/node.ts'
import type { Span } from '../parse/span.ts'
import { type Fact, factOf, integerOf, lookIn, type Place, textOf } from './fact.ts'
import { firstEnd, type Hidden, listIn } from './hidden.ts'

/** A receiver of an Alertmanager inside of the cluster. */
export interface Receiver {
  readonly name: Fact<string>
  /** Integrations with everything that they need to deliver: how they send, as the end of a sentence, and the place. */
  readonly sends: readonly { readonly how: string; readonly at: Span }[]
  /** Integrations that lack something. */
  readonly incomplete: readonly Incomplete[]
  readonly hidden: readonly Hidden[]
}

export interface Incomplete {
  /** The list of integrations, such as `emailConfigs`. */
  readonly list: string
  /** The fields that are missing, of which one is enough. */
  readonly lacks: readonly string[]
  readonly at: Span
}

interface Need {
  readonly field: string
  /** `secret` is a reference to a key of a Secret. */
  readonly type: 'text' | 'integer' | 'secret'
}

interface Integration {
  readonly how: string
  /** Every group must be met, each by one of its fields. */
  readonly needs: readonly (readonly Need[])[]
}

const text = (field: string): Need => ({ field, type: 'text' })
const secret = (field: string): Need => ({ field, type: 'secret' })

/**
 * What each list of integrations needs to deliver. Source: `modules/300-prometheus/crds/customalertmanager.yaml` of
 * deckhouse/deckhouse at 2f032314. The module sets no global defaults of Alertmanager, so nothing is inherited.
 * Slack's `channel` is left out: a webhook of Slack has a channel of its own.
 */
const INTEGRATIONS: ReadonlyMap<string, Integration> = new Map([
  ['emailConfigs', { how: 'by e-mail', needs: [[text('to')], [text('from')], [text('smarthost')]] }],
  ['telegramConfigs', { how: 'to Telegram', needs: [[{ field: 'chatID', type: 'integer' }], [secret('botToken')]] }],
  ['slackConfigs', { how: 'to Slack', needs: [[secret('apiURL')]] }],
  ['webhookConfigs', { how: 'to a webhook', needs: [[text('url'), secret('urlSecret')]] }],
  ['pagerdutyConfigs', { how: 'to PagerDuty', needs: [[secret('routingKey'), secret('serviceKey')]] }],
  ['opsgenieConfigs', { how: 'to Opsgenie', needs: [[secret('apiKey')]] }],
  ['pushoverConfigs', { how: 'to Pushover', needs: [[secret('token')], [secret('userKey')]] }],
  ['victoropsConfigs', { how: 'to VictorOps', needs: [[secret('apiKey')], [text('routingKey')]] }],
  ['wechatConfigs', { how: 'to WeChat', needs: [[secret('apiSecret')], [text('corpID')]] }],
])

/** Reads one item of `spec.internal.receivers`. */
export function readReceiver(manifest: Manifest, node: Node): Receiver {
  const { locate } = manifest.source
  const at = locate(node.start, node.end)
  const name = textOf(lookIn(manifest, node, ['name'], at))
  const parts: Omit<Receiver, 'name'>[] = []
  if (node.type === 'map') {
    const whose = name.state === 'known' ? `receiver \`${name.text}\`` : 'a receiver'
    if (node.open !== undefined)
      parts.push(hidden(`What else ${whose} holds is hidden by a placeholder`, locate(node.open.start, node.open.end)))
    for (const [list, { value, keyStart, keyEnd }] of node.entries) {
      if (list.endsWith('Configs')) parts.push(readList(manifest, list, value, locate(keyStart, keyEnd), whose))
    }
  }
  return {
    name,
    sends: parts.flatMap(({ sends }) => sends),
    incomplete: parts.flatMap(({ incomplete }) => incomplete),
    hidden: parts.flatMap((part) => part.hidden),
  }
}

type Part = Omit<Receiver, 'name'>

const NOTHING: Part = { sends: [], incomplete: [], hidden: [] }
const hidden = (because: string, at: Span): Part => ({ ...NOTHING, hidden: [{ because, at }] })

function readList(manifest: Manifest, list: string, value: Node, at: Span, whose: string): Part {
  const what = `\`${list}\` of ${whose}`
  const integration = INTEGRATIONS.get(list)
  const items = listIn(manifest, value, [], at)
  if (items.state === 'silent') return NOTHING
  if (items.state === 'unreadable') return hidden(`What stands under ${what} ${items.why}`, items.at)
  if (items.value.length === 0) return NOTHING
  if (integration === undefined) return hidden(`What ${what} need to deliver is not known`, at)
  const parts = items.value.map((item) => readItem(manifest, list, integration, item, what))
  return {
    sends: parts.flatMap(({ sends }) => sends),
    incomplete: parts.flatMap(({ incomplete }) => incomplete),
    hidden: parts.flatMap((part) => part.hidden),
  }
}

function readItem(manifest: Manifest, list: string, { how, needs }: Integration, item: Node, what: string): Part {
  const at = manifest.source.locate(item.start, firstEnd(item))
  const groups = needs.map((group) => group.map((need) => ({ need, fact: read(manifest, item, need, at) })))
  const proofs = groups.map((group) => group.find(({ fact }) => fact.state === 'known')?.fact)
  const unread = groups.flatMap((group, index) => (proofs[index] === undefined ? group : []))
  const unreadable = unread.flatMap(({ need, fact }) =>
    fact.state === 'unreadable' ? [{ because: `\`${need.field}\` in ${what} ${fact.why}`, at: fact.at }] : [],
  )
  const lacks = groups.filter((group) => group.every(({ fact }) => fact.state === 'silent'))
  const [proof] = proofs
  if (lacks.length > 0) {
    const incomplete = lacks.map((group) => ({ list, lacks: group.map(({ need }) => need.field), at }))
    return { sends: [], incomplete, hidden: unreadable }
  }
  if (unreadable.length > 0 || proof?.state !== 'known') return { ...NOTHING, hidden: unreadable }
  return { ...NOTHING, sends: [{ how, at: proof.at }] }
}

function read(manifest: Manifest, item: Node, { field, type }: Need, at: Span): Fact<unknown> {
  const place = lookIn(manifest, item, [field], at)
  if (type === 'text') return textOf(place)
  if (type === 'integer') return integerOf(place)
  return secretOf(manifest, item, field, place)
}

/** A reference names the Secret and the key in it; one of the two alone leads nowhere. */
function secretOf(manifest: Manifest, item: Node, field: string, place: Place): Fact<unknown> {
  if (place.state !== 'present' || place.node.type !== 'map')
    return factOf(place, 'reference to a key of a Secret', () => undefined)
  const node = child(item, field)
  if (node === undefined) return { state: 'silent', at: place.at }
  const [name, key] = ['name', 'key'].map((part) => textOf(lookIn(manifest, node, [part], place.at)))
  if (name === undefined || name.state !== 'known') return name ?? { state: 'silent' }
  return key === undefined || key.state !== 'known' ? (key ?? { state: 'silent' }) : name
}
