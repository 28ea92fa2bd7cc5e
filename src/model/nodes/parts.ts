import { groupConfiguration, instanceClass, MASTER_CONFIGURATIONS } from '../../data/machines.ts'
import type { Manifest } from '../../parse/manifest.ts'
import { child, type Node } from '../../parse/node.ts'
import type { Span } from '../../parse/span.ts'
import { type Amount, amountOf, open } from '../amount.ts'
import type { DeclaredFacts } from '../declared-facts.ts'
import { type Fact, integerOf, keyPlace, listAt, look, lookIn, text, textOf } from '../fact.ts'
import { DOUBT, doubts, MAKE_READABLE, named, type Objects } from '../objects.ts'
import { countOf } from './count.ts'
import type { Machine } from './group.ts'
import { type Labels, labelsIn, NO_LABELS, type Taints, taintsIn } from './labels.ts'
import { eitherMachine, machineOf, unknownMachine } from './machine.ts'

export const MASTER = 'master'
export const ASK = 'Commit it, or declare it for the group under `facts.nodes`.'

/** One declaration of a group: a NodeGroup, or an entry of a provider's cluster configuration. */
export interface Part {
  readonly from: 'NodeGroup' | 'configuration'
  readonly name: string | null
  readonly at: Span
  readonly isStatic: boolean
  readonly count: Amount
  /** Whether it says anything, readable or not, about the number of nodes. */
  readonly counts: boolean
  /** The most nodes, where there may be more than the least. */
  readonly maximum?: string
  readonly machine: Machine
  /** Whether it says anything, readable or not, about what the nodes are made of. */
  readonly describes: boolean
  readonly labels: Labels
  readonly taints: Taints
}

/** `masterNodeGroup` and `nodeGroups[]` of a provider's cluster configuration. */
export function configured(provider: Manifest, facts: DeclaredFacts): readonly Part[] {
  const masters = lookIn(provider, provider.root, ['masterNodeGroup'], provider.at)
  const list = listAt(provider, ['nodeGroups'])
  const items = list.state === 'known' ? list.value : certainIn(child(provider.root, 'nodeGroups'))
  return [
    ...(masters.state === 'present'
      ? [
          configuredGroup(
            provider,
            masters.node,
            keyPlace(provider, provider.root, 'masterNodeGroup', masters.at),
            MASTER,
            facts,
          ),
        ]
      : []),
    ...(masters.state === 'hidden'
      ? [hiddenPart('configuration', MASTER, `\`masterNodeGroup\`, which ${masters.why}`, masters.at)]
      : []),
    ...items.map((item) => {
      const name = textOf(lookIn(provider, item, ['name'], provider.at))
      return configuredGroup(
        provider,
        item,
        firstEntry(provider, item),
        name.state === 'known' ? name.value : null,
        facts,
      )
    }),
    // What hides the list may stand for any group.
    ...(list.state === 'unreadable'
      ? [hiddenPart('configuration', null, `\`nodeGroups\`, which ${list.why}`, list.at)]
      : []),
  ]
}

/** The groups of a list to which a template may add others. */
const certainIn = (list: Node | undefined): readonly Node[] =>
  list?.type === 'list' ? list.items.filter(({ type }) => type === 'map') : []

/** A group of which nothing can be read: `what` hides it. */
export function hiddenPart(from: Part['from'], name: string | null, what: string, at: Span): Part {
  const reason = { why: `depends on ${what}`, ask: ASK, at, unreadable: true }
  const hidden = { why: `depend on ${what}`, at }
  return {
    from,
    name,
    at,
    isStatic: false,
    count: open(reason),
    counts: true,
    machine: unknownMachine(reason),
    describes: true,
    labels: { ...NO_LABELS, hidden },
    taints: { known: [], hidden },
  }
}

/** `start` is the place that stands for the group. */
function configuredGroup(provider: Manifest, node: Node, start: Span, name: string | null, facts: DeclaredFacts): Part {
  const isMaster = name === MASTER
  const replicas = amountOf(
    atLeastNone(integerOf(lookIn(provider, node, ['replicas'], start))),
    'replicas',
    1,
    ASK,
    (at = start) => open({ why: 'is not declared', ask: ASK, at, unreadable: false }),
  )
  return {
    from: 'configuration',
    name,
    at: start,
    isStatic: false,
    count: replicas,
    counts: true,
    machine: configuredMachine(provider, node, start, isMaster, facts),
    describes: true,
    labels: labelsIn(provider, node, start),
    taints: taintsIn(provider, node, start),
  }
}

/** A number of nodes is not negative, whatever is written. */
const atLeastNone = (fact: Fact<number>): Fact<number> =>
  fact.state === 'known' ? { ...fact, value: Math.max(0, fact.value) } : fact

function configuredMachine(
  provider: Manifest,
  node: Node,
  start: Span,
  isMaster: boolean,
  facts: DeclaredFacts,
): Machine {
  const place = lookIn(provider, node, ['instanceClass'], start)
  const masters = lookIn(provider, provider.root, ['masterNodeGroup'], provider.at)
  const holders = [node, ...(masters.state === 'present' ? [masters.node] : [])]
  const own = Object.hasOwn(MASTER_CONFIGURATIONS, provider.kind) ? MASTER_CONFIGURATIONS[provider.kind] : undefined
  const fields = isMaster ? own : groupConfiguration(provider.kind)
  if (fields === undefined) {
    const why = `depends on the fields of ${provider.kind}, of which no table here knows`
    return unknownMachine({ why, ask: 'Declare it for the group under `facts.nodes`.', at: start, unreadable: false })
  }
  switch (place.state) {
    case 'present':
      return machineOf(
        { manifest: provider, node: place.node, at: keyPlace(provider, node, 'instanceClass', start), holders, fields },
        isMaster,
        facts,
      )
    case 'hidden':
      return unknownMachine({
        why: `depends on \`instanceClass\`, which ${place.why}`,
        ask: ASK,
        at: place.at,
        unreadable: true,
      })
    case 'absent':
      return unknownMachine({
        why: 'depends on `instanceClass`, which is not declared',
        ask: ASK,
        at: place.at,
        unreadable: false,
      })
  }
}

/** The place that stands for an item of a list: its first entry. */
function firstEntry({ source }: Manifest, item: Node): Span {
  const own = item.type === 'map' ? [...item.entries.values()] : []
  const first = own.find(({ keyStart, value }) => keyStart >= item.start && value.end <= item.end)
  if (first === undefined) return source.locate(item.start, item.type === 'map' ? item.start : item.end)
  return source.locate(first.keyStart, first.value.type === 'scalar' ? first.value.end : first.keyEnd)
}

/** A NodeGroup with the instance class that it refers to. */
export function declared(group: Manifest, objects: Objects, facts: DeclaredFacts): Part {
  const spec = look(group, ['spec'])
  const type = text(group, ['spec', 'nodeType'])
  const isStatic = type.state === 'known' && /^(?:Static|CloudStatic)$/.test(type.value)
  const count = countOf(group, objects)
  const node = spec.state === 'present' ? spec.node : group.root
  const at = group.at
  const hidden = spec.state === 'hidden' ? { why: spec.why, at: spec.at } : undefined
  return {
    from: 'NodeGroup',
    name: group.name,
    at,
    isStatic,
    count,
    counts: count.least > 0 || count.open === undefined || count.open.unreadable,
    ...maximumOf(group),
    machine: classMachine(group, objects, isStatic, facts),
    describes: [reference(group, 'kind'), reference(group, 'name')].every(({ state }) => state !== 'silent'),
    labels: hidden === undefined ? labelsIn(group, node, at) : { ...NO_LABELS, hidden },
    taints: hidden === undefined ? taintsIn(group, node, at) : { known: [], hidden },
  }
}

/** Where the group grows on its own, the most that it grows to. */
function maximumOf(group: Manifest): Pick<Part, 'maximum'> {
  const [least, most] = ['minPerZone', 'maxPerZone'].map((key) => textOf(look(group, ['spec', 'cloudInstances', key])))
  if (most?.state !== 'known' || (least?.state === 'known' && least.value === most.value)) return {}
  return { maximum: `\`maxPerZone: ${most.text}\`` }
}

/** `kind` or `name` of the instance class that a group refers to. */
const reference = (group: Manifest, key: 'kind' | 'name'): Fact<string> =>
  text(group, ['spec', 'cloudInstances', 'classReference', key])

function classMachine(group: Manifest, objects: Objects, isStatic: boolean, facts: DeclaredFacts): Machine {
  const unknown = (why: string, ask: string, at: Span, unreadable = false): Machine =>
    unknownMachine({ why, ask, at, unreadable })
  const [kind, name] = [reference(group, 'kind'), reference(group, 'name')]
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
    const why = isStatic ? 'is not declared: the machines of static nodes stand outside of Git' : 'is not declared'
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
    return machineOf({ manifest: one, node: spec.node, at: one.at, holders: [], fields }, isMaster, facts)
  })
  const doubtful =
    hidden === undefined
      ? []
      : [unknown(`depends on the instance class ${label}, which ${DOUBT}`, MAKE_READABLE, hidden, true)]
  return eitherMachine([...machines, ...doubtful])
}
