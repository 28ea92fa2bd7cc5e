import { groupConfiguration, instanceClass, MASTER_CONFIGURATIONS } from '../../data/machines.ts'
import type { Manifest } from '../../parse/manifest.ts'
import { child, type Node } from '../../parse/node.ts'
import type { Span } from '../../parse/span.ts'
import { type Amount, exactly, open } from '../amount.ts'
import type { DeclaredFacts } from '../declared-facts.ts'
import { integerOf, keyPlace, listAt, look, lookIn, text, textOf } from '../fact.ts'
import { DOUBT, doubts, named, type Objects } from '../objects.ts'
import { countOf } from './count.ts'
import type { Machine } from './group.ts'
import { type Labels, labelsIn, NO_LABELS, type Taints, taintsIn } from './labels.ts'
import { eitherMachine, machineOf, unknownMachine } from './machine.ts'

export const MASTER = 'master'
const ASK = 'Commit it, or declare it for the group under `facts.nodes`.'

/** One declaration of a group: a NodeGroup, or an entry of a provider's cluster configuration. */
export interface Part {
  readonly from: 'NodeGroup' | 'configuration'
  readonly name: string | null
  readonly at: Span
  readonly isStatic: boolean
  readonly count: Amount
  readonly maximum?: string
  readonly machine: Machine
  readonly labels: Labels
  readonly taints: Taints
}

/** `masterNodeGroup` and `nodeGroups[]` of a provider's cluster configuration. */
export function configured(provider: Manifest, facts: DeclaredFacts): readonly Part[] {
  const masters = lookIn(provider, provider.root, ['masterNodeGroup'], provider.at)
  const list = listAt(provider, ['nodeGroups'])
  const items = list.state === 'known' ? list.value : []
  return [
    ...(masters.state === 'present' ? [configuredGroup(provider, masters.node, MASTER, facts)] : []),
    ...(masters.state === 'hidden' ? [hiddenGroup('configuration', MASTER, masters)] : []),
    ...(list.state === 'unreadable' ? [hiddenGroup('configuration', null, list)] : []),
    ...items.map((item) => {
      const name = textOf(lookIn(provider, item, ['name'], provider.at))
      return configuredGroup(provider, item, name.state === 'known' ? name.value : null, facts)
    }),
  ]
}

function configuredGroup(provider: Manifest, node: Node, name: string | null, facts: DeclaredFacts): Part {
  const isMaster = name === MASTER
  const start = headOf(provider, node)
  const replicas = integerOf(lookIn(provider, node, ['replicas'], start))
  const place = lookIn(provider, node, ['instanceClass'], start)
  const fields = isMaster
    ? Object.hasOwn(MASTER_CONFIGURATIONS, provider.kind)
      ? MASTER_CONFIGURATIONS[provider.kind]
      : undefined
    : groupConfiguration(provider.kind)
  const masters = lookIn(provider, provider.root, ['masterNodeGroup'], provider.at)
  const holders = [node, ...(masters.state === 'present' ? [masters.node] : [])]
  const machine =
    place.state === 'present' && fields !== undefined
      ? machineOf(
          {
            manifest: provider,
            node: place.node,
            at: keyPlace(provider, node, 'instanceClass', start),
            holders,
            fields,
          },
          isMaster,
          facts,
        )
      : unknownMachine({
          why: place.state === 'hidden' ? `depends on \`instanceClass\`, which ${place.why}` : 'is not declared',
          ask: ASK,
          at: place.at,
          unreadable: place.state === 'hidden',
        })
  const count =
    replicas.state === 'known'
      ? exactly(Math.max(0, replicas.value), `\`replicas: ${replicas.text}\``, replicas.at)
      : open({
          why: replicas.state === 'silent' ? 'is not declared' : `depends on \`replicas\`, which ${replicas.why}`,
          ask: ASK,
          at: replicas.at ?? start,
          unreadable: replicas.state === 'unreadable',
        })
  return {
    from: 'configuration',
    name,
    at: start,
    isStatic: false,
    count,
    machine,
    labels: labelsIn(provider, node, start),
    taints: taintsIn(provider, node, start),
  }
}

/** A group, or a list of groups, behind something that cannot be read. */
export function hiddenGroup(
  from: Part['from'],
  name: string | null,
  { why, at }: { readonly why: string; readonly at: Span },
): Part {
  const reason = { why, ask: 'Commit the group.', at, unreadable: true }
  return {
    from,
    name,
    at,
    isStatic: false,
    count: open(reason),
    machine: unknownMachine(reason),
    labels: { ...NO_LABELS, hidden: { why, at } },
    taints: { known: [], hidden: { why, at } },
  }
}

/** The place that stands for a group as a whole: its name, else its first key. */
function headOf({ source }: Manifest, node: Node): Span {
  const name = child(node, 'name')
  if (name !== undefined) return source.locate(name.start, name.end)
  const [first] = node.type === 'map' ? node.entries.values() : []
  return first === undefined ? source.locate(node.start, node.end) : source.locate(first.keyStart, first.keyEnd)
}

/** A NodeGroup with the instance class that it refers to. */
export function declared(group: Manifest, objects: Objects, facts: DeclaredFacts): Part {
  const spec = look(group, ['spec'])
  const type = text(group, ['spec', 'nodeType'])
  const isStatic = type.state === 'known' && /^(?:Static|CloudStatic)$/.test(type.value)
  const most = textOf(look(group, ['spec', 'cloudInstances', 'maxPerZone']))
  const node = spec.state === 'present' ? spec.node : group.root
  const at = group.at
  const hidden = spec.state === 'hidden' ? { why: spec.why, at: spec.at } : undefined
  return {
    from: 'NodeGroup',
    name: group.name,
    at,
    isStatic,
    count: countOf(group, objects),
    ...(most.state === 'known' ? { maximum: `\`maxPerZone: ${most.text}\`` } : {}),
    machine: classMachine(group, objects, isStatic, facts),
    labels: hidden === undefined ? labelsIn(group, node, at) : { ...NO_LABELS, hidden },
    taints: hidden === undefined ? taintsIn(group, node, at) : { known: [], hidden },
  }
}

function classMachine(group: Manifest, objects: Objects, isStatic: boolean, facts: DeclaredFacts): Machine {
  const unknown = (why: string, ask: string, at: Span, unreadable = false): Machine =>
    unknownMachine({ why, ask, at, unreadable })
  const reference = (key: string) => text(group, ['spec', 'cloudInstances', 'classReference', key])
  const [kind, name] = [reference('kind'), reference('name')]
  if (kind.state === 'unreadable' || name.state === 'unreadable') {
    const cause = kind.state === 'unreadable' ? kind : name
    const why = cause.state === 'unreadable' ? cause.why : ''
    return unknown(
      `depends on the instance class, whose reference ${why}`,
      'Commit the reference.',
      cause.at ?? group.at,
      true,
    )
  }
  if (kind.state === 'silent' || name.state === 'silent') {
    const why = isStatic ? 'cannot be told: the machines of static nodes stand outside of Git' : 'is not declared'
    return unknown(why, isStatic ? 'Declare the nodes of the group under `facts.nodes`, or attest.' : ASK, group.at)
  }
  const isMaster = group.name === MASTER
  const classes = named(objects, kind.value, name.value)
  const hidden = doubts(objects, kind.value, name.value)[0]
  const label = `\`${kind.text}/${name.text}\``
  if (classes.length === 0 && hidden === undefined) {
    return unknown(`depends on the instance class ${label}, which no manifest declares`, `Commit ${label}.`, name.at)
  }
  const machines = classes.map((one) => {
    const fields = instanceClass(one.kind, one.version, isMaster)
    const spec = look(one, ['spec'])
    if (fields === undefined || spec.state !== 'present') {
      const why = `depends on the instance class ${label}, whose \`spec\` ${spec.state === 'hidden' ? spec.why : 'says nothing that is known here'}`
      return unknown(why, `Commit ${label}.`, spec.at, spec.state === 'hidden')
    }
    const at = keyPlace(one, one.root, 'spec', one.at)
    return machineOf({ manifest: one, node: spec.node, at, holders: [], fields }, isMaster, facts)
  })
  const doubtful =
    hidden === undefined
      ? []
      : [unknown(`depends on the instance class ${label}, which ${DOUBT}`, 'Repair the document.', hidden, true)]
  return eitherMachine([...machines, ...doubtful])
}
