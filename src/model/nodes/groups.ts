import type { Span } from '../../parse/span.ts'
import { type Amount, either, exactly, open } from '../amount.ts'
import type { DeclaredFacts } from '../declared-facts.ts'
import { providerConfigurations } from '../installation.ts'
import { type MasterCount, type Masters, newModel } from '../masters.ts'
import { mayBeNamed, named as objectsNamed, type Objects, ofKind } from '../objects.ts'
import { type Contradiction, contradictions, settled, withFacts } from './facts.ts'
import type { NodeGroup } from './group.ts'
import { agreed, NO_LABELS, NO_TAINTS, unite } from './labels.ts'
import { eitherMachine, twoWays, unknownMachine } from './machine.ts'
import { ASK, configured, declared, hiddenPart, MASTER, type Part } from './parts.ts'

/** The groups of nodes, and where the team's config and the manifests speak against each other. */
export interface Groups {
  readonly groups: readonly NodeGroup[]
  readonly contradictions: readonly Contradiction[]
}

/** Which of the two models of a cloud's nodes counts where both are declared. */
type Decision = ReturnType<typeof newModel>

/** Every node group that the manifests declare, each once, with what the team's config adds. */
export function nodeGroups(objects: Objects, masters: Masters, facts: DeclaredFacts): Groups {
  const parts = [
    ...providerConfigurations(objects).flatMap((provider) => configured(provider, facts)),
    ...ofKind(objects, 'NodeGroup').map((group) => declared(group, objects, facts)),
  ]
  const decision = newModel(objects, objectsNamed(objects, 'NodeGroup', MASTER))
  const names = new Set(parts.map(({ name }) => name).filter((name) => name !== null))
  const groups = [
    ...[...names].map((name) =>
      merge([...parts.filter((part) => part.name === name), ...hiddenTwins(objects, name)], decision, masters),
    ),
    ...parts
      .filter(({ name }) => name === null)
      .map((part) => merge(names.size === 0 ? [part] : [part, perhapsTwin(part)], decision, masters)),
  ]
  const own = ({ name }: NodeGroup) => (name === null ? undefined : facts.nodes.get(name))
  return {
    groups: groups.map((group) => filled(group, own(group))),
    contradictions: groups.flatMap((group) => contradictions(group, own(group))),
  }
}

/** What hides its name may be any of the others, or a group of its own. */
const perhapsTwin = ({ from, at }: Part): Part =>
  hiddenPart(from, null, 'the name of the group, which cannot be read', at)

/** What cannot be read and may be another declaration of this very group. */
function hiddenTwins(objects: Objects, name: string): readonly Part[] {
  // A document of which not even the name can be read has it somewhere in its text, if it is one.
  const isTwin = ({ kinds, names, text = '' }: Objects['doubtful'][number]): boolean =>
    (kinds === 'any' || kinds.has('NodeGroup')) &&
    (names === 'any' ? text.includes('NodeGroup') && text.split(/[^\w.-]+/).includes(name) : names.has(name))
  const nameless = ofKind(objects, 'NodeGroup').filter((group) => mayBeNamed(group, name))
  return [...objects.doubtful.filter(isTwin), ...nameless].map(({ at }) =>
    hiddenPart('NodeGroup', name, 'another declaration of the group, which cannot be read', at),
  )
}

/** What the config adds to a group. */
function filled(group: NodeGroup, own: ReturnType<DeclaredFacts['nodes']['get']>): NodeGroup {
  if (own === undefined) return group
  return {
    ...group,
    count: settled(group.count, own.count, 'count'),
    machine: withFacts(group.machine, own),
  }
}

/** One group from all that declares it. */
function merge(parts: readonly Part[], decision: Decision, masters: Masters): NodeGroup {
  const [first] = parts
  if (first === undefined) throw new Error('A group is declared by nothing.')
  const objects = parts.filter(({ from }) => from === 'NodeGroup')
  const configurations = parts.filter(({ from }) => from === 'configuration')
  const isMaster = first.name === MASTER
  const counting = speaking(objects, configurations, decision, ({ counts }) => counts)
  const describing = speaking(objects, configurations, decision, ({ describes }) => describes)
  const maximum = objects.find((part) => part.maximum !== undefined)?.maximum
  return {
    name: first.name,
    label: `NodeGroup/${first.name ?? '…'}`,
    at: (objects[0] ?? first).at,
    isMaster,
    isStatic: parts.every((part) => part.isStatic),
    count: isMaster
      ? masterAmount(masters, first.at)
      : counting.map(({ count }) => count).reduce((left, right) => either(left, right, twoWays(left, right))),
    maximum,
    machine: eitherMachine(describing.map(({ machine }) => machine)),
    labels: unite([
      ...(objects.length === 0 ? [] : [agreed(objects.map(({ labels }) => labels))]),
      ...(configurations.length === 0 ? [] : [agreed(configurations.map(({ labels }) => labels))]),
    ]),
    taints:
      parts.length === 1
        ? first.taints
        : {
            known: parts.flatMap(({ taints }) => taints.known),
            hidden: parts.find(({ taints }) => taints.hidden !== undefined)?.taints.hidden,
          },
  }
}

/** Which declarations speak of one thing: those of the newer model, of the older one, or both where that is undecided. */
function speaking(
  objects: readonly Part[],
  configurations: readonly Part[],
  decision: Decision,
  isLoud: (part: Part) => boolean,
): readonly Part[] {
  const loud = objects.filter(isLoud)
  if (configurations.length === 0) return objects
  if (loud.length === 0) return configurations
  switch (decision) {
    case 'decides':
      return objects
    case 'ignored':
      return configurations
    case 'undecided':
      return [...configurations, ...loud]
  }
}

/** The masters that only the team's config declares: static ones leave no trace in the manifests. */
export function mastersOfFacts(masters: Masters, facts: DeclaredFacts): readonly NodeGroup[] {
  const own = facts.nodes.get(MASTER)
  const spoken = own && [own.count, own.cpu, own.memory, own.disk, own.iops].find(({ state }) => state === 'known')
  if (own === undefined || spoken?.state !== 'known') return []
  const { at } = spoken
  const unknown = unknownMachine({ why: 'is not declared', ask: ASK, at, unreadable: false })
  return [
    {
      name: MASTER,
      label: `NodeGroup/${MASTER}`,
      at,
      isMaster: true,
      isStatic: false,
      count: masterAmount(masters, at),
      maximum: undefined,
      machine: withFacts(unknown, own),
      labels: NO_LABELS,
      taints: NO_TAINTS,
    },
  ]
}

/** The number of masters; where the first one may or may not be counted, both are possible. */
function masterAmount({ count }: Pick<Masters, 'count'>, at: Span | undefined): Amount {
  const place = at === undefined ? {} : { at }
  switch (count.state) {
    case 'known':
      return staticMasters(count.value, count.text, count.at)
    case 'silent':
      return open({
        why: 'is not declared',
        ask: ASK,
        ...(count.at === undefined ? place : { at: count.at }),
        unreadable: false,
      })
    case 'unreadable':
      return open({ why: count.why, ask: ASK, at: count.at, unreadable: true })
  }
}

function staticMasters({ declared: number, withoutFirst }: MasterCount, said: string, at: Span): Amount {
  if (!withoutFirst) return exactly(number, `\`${said}\` masters`, at)
  const text = `\`staticInstances.count: ${said}\` and the first master`
  // As the vendor's documentation counts: two make three. Elsewhere the first may be among them.
  if (number === 2) return exactly(3, text, at)
  return open(
    {
      why: `may be ${number} or ${number + 1}, with the master that was bootstrapped first`,
      ask: 'Commit the StaticInstances of the masters.',
      at,
      unreadable: false,
    },
    number,
    number + 1,
  )
}
