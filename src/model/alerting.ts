import type { Manifest } from '../parse/manifest.ts'
import { isDeckhouseGroup, LEGACY_ALERTMANAGER } from '../parse/sniff.ts'
import type { Node } from '../parse/node.ts'
import type { Span } from '../parse/span.ts'
import { internalAlertmanager } from './alert-internal.ts'
import { broken, type Trouble, unclear, type Way, working } from './alert-way.ts'
import { agree, type Fact, look, stringsAt, text, textOf } from './fact.ts'
import { inCluster, label, type Objects, ofKind, ofNativeKind } from './objects.ts'
import { enabledOf, setting } from './module-config.ts'

/** How the alerts of a cluster reach somebody. */
export interface Alerting {
  /** `spec.enabled` of module `prometheus`, and the bundle that decides where it is silent. */
  readonly prometheus: Fact<boolean>
  readonly bundle: Fact<string>
  readonly ways: readonly Way[]
  /** Documents that may be a way. */
  readonly doubts: readonly Span[]
  /** An object of Deckhouse inside of the cluster, other than those that dhctl alone reads. */
  readonly neighbor: { readonly label: string; readonly at: Span } | undefined
}

/** Kinds that are, or may be, a way. The exact names in module `observability` are not public: what they share is. */
export const WAYS = /^(?:CustomAlertmanager$|(?:Cluster)?Observability.*NotificationChannel)/
const CHANNEL = /^(?:Cluster)?Observability.*NotificationChannel/

export function alerting(objects: Objects): Alerting {
  const channels = objects.manifests.filter(({ group, kind }) => isDeckhouseGroup(group) && CHANNEL.test(kind))
  const doubtful = objects.doubtful.filter(
    ({ kinds }) => kinds === 'any' || [...kinds].some((kind) => WAYS.test(kind) || kind === 'Service'),
  )
  const neighbor = inCluster(objects)
  const observability = enabledOf(objects, 'observability')
  return {
    prometheus: enabledOf(objects, 'prometheus'),
    bundle: setting(objects, 'deckhouse', ['bundle'], textOf),
    ways: [
      ...alertmanagers(objects),
      ...ofNativeKind(objects, '', 'Service').flatMap(legacyService),
      ...channels.map((manifest) => channel(manifest, observability)),
    ],
    doubts: doubtful.map(({ at }) => at),
    neighbor: neighbor === undefined ? undefined : { label: label(neighbor), at: neighbor.at },
  }
}

/** Manifests that declare one Alertmanager differently are one way of which nobody can tell. */
function alertmanagers(objects: Objects): readonly Way[] {
  const all = ofKind(objects, 'CustomAlertmanager')
  return all.flatMap((manifest, index) => {
    const same = manifest.name === null ? [manifest] : all.filter(({ name }) => name === manifest.name)
    if (all.indexOf(same[0] ?? manifest) !== index) return []
    const declared = agree(same.map(({ root, at }): Fact<Node> => ({ state: 'known', value: root, text: '', at })))
    if (declared.state !== 'unreadable') return customAlertmanager(manifest)
    return [unclear(label(manifest), 'spec', declared.at, `${label(manifest)} ${declared.why}`)]
  })
}

/** The blocks decide, whatever `type` says: Deckhouse sets up an Alertmanager for each block that is there. */
function customAlertmanager(manifest: Manifest): readonly Way[] {
  const external = look(manifest, ['spec', 'external'])
  const internal = look(manifest, ['spec', 'internal'])
  const object = label(manifest)
  const ways: Way[] = []
  if (external.state !== 'absent') ways.push(externalAlertmanager(manifest))
  if (internal.state !== 'absent') ways.push(internalAlertmanager(manifest, internal))
  if (ways.length > 0) return ways
  const trouble: Trouble = {
    field: 'spec',
    because: `${object} declares neither \`external\` nor \`internal\`, so nothing is set up.`,
    at: internal.at,
    fix: 'Add `spec.internal` with a route and receivers, or `spec.external` with an address.',
    absence: true,
  }
  return [broken(object, trouble)]
}

/** `address` goes before `service`, as it does in Deckhouse. */
function externalAlertmanager(manifest: Manifest): Way {
  const object = label(manifest)
  const path = ['spec', 'external']
  const address = text(manifest, [...path, 'address'])
  const field = 'spec.external.address'
  if (address.state === 'unreadable')
    return unclear(object, field, address.at, `The address of the Alertmanager of ${object} ${address.why}`)
  if (address.state === 'known') {
    if (/^https?:\/\/[^\s/$.?#]\S*$/.test(address.value))
      return working(object, field, address.at, `${object} sends alerts to an Alertmanager outside of Deckhouse.`)
    const because = `The address of the Alertmanager of ${object} is \`${address.text}\`, which does not start with \`http://\` or \`https://\``
    return unclear(object, field, address.at, because)
  }
  const parts = ['namespace', 'name'].map((key) => text(manifest, [...path, 'service', key]))
  for (const part of parts) {
    if (part.state === 'unreadable')
      return unclear(object, 'spec.external.service', part.at, `The service that ${object} points at ${part.why}`)
  }
  const missing = parts.find((part) => part.state !== 'known')
  const name = parts.at(-1)
  if (missing === undefined && name?.state === 'known') {
    const because = `${object} sends alerts to the Alertmanager behind a Service of the cluster.`
    return working(object, 'spec.external.service', name.at, because)
  }
  const at = missing?.at ?? manifest.at
  return broken(object, {
    field: 'spec.external',
    because: `${object} names no Alertmanager: there is neither an \`address\` nor a \`service\` with \`namespace\` and \`name\`.`,
    at,
    fix: 'Set `spec.external.address` to the URL of the Alertmanager, or name its `service`.',
    absence: true,
  })
}

/** The old way: a Service with this label. Deckhouse watches for `main` alone. */
function legacyService(manifest: Manifest): readonly Way[] {
  const field = 'metadata.labels'
  const labels = stringsAt(manifest, ['metadata', 'labels'])
  const object = label(manifest)
  if (labels.state === 'unreadable')
    return [
      unclear(
        object,
        field,
        labels.at,
        `What the labels of ${object} are cannot be told: something in it ${labels.why}`,
      ),
    ]
  if (labels.state === 'silent' || !labels.value.has(LEGACY_ALERTMANAGER)) return []
  const value = text(manifest, ['metadata', 'labels', LEGACY_ALERTMANAGER])
  if (value.state === 'known' && value.value === 'main') {
    const because = `${object} has the label by which Deckhouse finds an Alertmanager. CustomAlertmanager is the way to declare one now.`
    return [working(object, field, value.at, because)]
  }
  if (value.state === 'unreadable')
    return [unclear(object, field, value.at, `The label \`${LEGACY_ALERTMANAGER}\` of ${object} ${value.why}`)]
  const at = value.at ?? manifest.at
  const trouble = {
    field,
    because: `The label \`${LEGACY_ALERTMANAGER}\` of ${object} is not \`main\`, the only value that Deckhouse watches for.`,
    at,
    fix: 'Set the label to `main`, or declare a CustomAlertmanager with `spec.external.service`.',
  }
  return [broken(object, trouble)]
}

function channel(manifest: Manifest, module: Fact<boolean>): Way {
  const object = label(manifest)
  const field = 'spec'
  if (module.state === 'unreadable')
    return unclear(
      object,
      field,
      module.at,
      `\`enabled\` of module \`observability\`, to which ${object} belongs, ${module.why}`,
    )
  const spec = look(manifest, ['spec'])
  if (module.state === 'known' && !module.value) {
    return broken(object, {
      field,
      because: `${object} belongs to module \`observability\`, which is switched off.`,
      at: module.at,
      fix: 'Switch module `observability` on, or declare a CustomAlertmanager.',
    })
  }
  const hole = spec.state === 'present' ? placeholderIn(spec.node) : undefined
  if (spec.state === 'hidden') return unclear(object, field, spec.at, `What ${object} declares ${spec.why}`)
  if (hole !== undefined) {
    const at = manifest.source.locate(hole.start, hole.end)
    return unclear(object, field, at, `Something that ${object} declares is a placeholder`)
  }
  if (spec.state === 'present' && (spec.node.type !== 'map' || spec.node.entries.size > 0))
    return working(object, field, manifest.at, `${object} is a channel of module \`observability\`.`)
  return broken(object, {
    field,
    because: `${object} declares nothing.`,
    at: spec.at,
    fix: 'Declare where the channel sends to.',
    absence: true,
  })
}

function placeholderIn(node: Node): Node | undefined {
  if (node.type === 'unresolved') return node
  if (node.type === 'scalar') return undefined
  if (node.open !== undefined) return node.open
  const inside = node.type === 'map' ? [...node.entries.values()].map(({ value }) => value) : node.items
  return inside.map(placeholderIn).find((found) => found !== undefined)
}
