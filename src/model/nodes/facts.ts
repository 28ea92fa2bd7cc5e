import { FAST_IOPS } from '../../data/disks.ts'
import { lineOf, type Span } from '../../parse/span.ts'
import { type Amount, exactly, isExact } from '../amount.ts'
import type { DeclaredNodes } from '../declared-facts.ts'
import type { Fact } from '../fact.ts'
import { declaredSpeed } from './disk-speed.ts'
import type { Machine, NodeGroup } from './group.ts'

/** What the team's config declares and the manifests say otherwise. The manifests count. */
export interface Contradiction {
  /** The place in the config. */
  readonly at: Span
  /** A sentence or two. */
  readonly message: string
}

/** What the config declares of a group, as far as the manifests leave it open: silent, unreadable or an interval. */
export function withFacts(machine: Machine, facts: DeclaredNodes | undefined): Machine {
  if (facts === undefined) return machine
  const { iops } = facts
  const known = machine.etcdSpeed ?? machine.speed
  const fast = known.state === 'open' && iops.state === 'known' ? declaredSpeed(iops) : undefined
  return {
    ...machine,
    cores: settled(machine.cores, facts.cpu, 'cpu'),
    memory: settled(machine.memory, facts.memory, 'memory'),
    disk: settled(machine.disk, facts.disk, 'disk'),
    ...(fast === undefined ? {} : { speed: fast, etcdSpeed: undefined }),
  }
}

/** The declared number where the manifests leave room for it. */
export function settled(amount: Amount, fact: Fact<number>, key: string): Amount {
  if (isExact(amount) || fact.state !== 'known' || excludes(amount, fact.value)) return amount
  return exactly(fact.value, `\`${key}: ${fact.text}\` in the config`, fact.at)
}

const excludes = ({ least, most }: Amount, value: number): boolean => value < least || value > most

/** Where the config and the manifests of a group say different things. `group` is as the manifests declare it. */
export function contradictions(
  { name, count, machine }: Pick<NodeGroup, 'name' | 'count' | 'machine'>,
  facts: DeclaredNodes | undefined,
): readonly Contradiction[] {
  if (facts === undefined || name === null) return []
  const amounts = [
    ['count', count],
    ['cpu', machine.cores],
    ['memory', machine.memory],
    ['disk', machine.disk],
  ] as const
  const found = amounts.flatMap(([key, amount]) => {
    const fact = facts[key]
    return fact.state === 'known' && excludes(amount, fact.value)
      ? [against(name, key, fact, amount.text, amount.at)]
      : []
  })
  const speed = machine.etcdSpeed ?? machine.speed
  const { iops } = facts
  if (iops.state !== 'known' || speed.state !== 'known') return found
  const isOtherwise = iops.value >= FAST_IOPS !== (speed.grade === 'fast')
  return isOtherwise ? [...found, against(name, 'iops', iops, speed.text, speed.at)] : found
}

function against(
  name: string,
  key: string,
  fact: Extract<Fact<number>, { state: 'known' }>,
  said: string,
  place: Span | undefined,
): Contradiction {
  const where = place === undefined ? '' : ` (${lineOf(place)})`
  const message = `The config declares \`${key}: ${fact.text}\` for the nodes of \`${name}\`, and the manifests say otherwise: ${said === '' ? 'another number' : said}${where}. The manifests count.`
  return { at: fact.at, message }
}
