import { CAPACITY } from '../../data/minimums.ts'
import { type Amount, isExact, open, product, sum } from '../../model/amount.ts'
import type { Cluster } from '../../model/cluster.ts'
import type { NodeGroup } from '../../model/nodes/group.ts'
import { hasRole, LABELED, type Role } from '../../model/nodes/nodes.ts'
import { GB, gigabytes } from '../../model/quantity.ts'
import type { Finding, Subject } from '../outcome.ts'
import { cannotTell, hiddenGroups, howMany, nodesOfRole } from '../role-groups.ts'
import type { Rule } from '../rule.ts'

const SUBJECT: Subject = { object: 'cluster', field: 'capacity' }

export const clusterCapacity: Rule = {
  id: 'cluster-capacity',
  section: 'Resource requirements',
  anchor: 'resource-requirements',
  quote:
    'Such a configuration requires at least 24 CPUs and 48 GB of RAM along with fast 400+ IOPS disks for the master nodes.',
  level: 'warn',
  title: 'The infrastructure nodes together have the CPU and memory that the cluster needs',
  why: 'Each node may meet its minimum while there are too few of them for the platform as a whole.',
  check: (cluster) => [decide(cluster)],
}

function decide(cluster: Cluster): Finding {
  const wanted = cluster.load === 'high' ? CAPACITY.high : CAPACITY.regular
  const most = cluster.load === 'regular' ? CAPACITY.regular : CAPACITY.high
  const groups = cluster.nodes.groups.filter(isInfrastructure)
  const missing = missingRoles(cluster)
  const unseen = hiddenCapacity(cluster, missing)
  const cpu = sum([
    ...groups.map((group) => product(group.count, product(group.machine.cores, group.machine.fraction))),
    ...unseen,
  ])
  const memory = sum([...groups.map((group) => product(group.count, group.machine.memory)), ...unseen])
  const [first, ...others] = groups
  const place =
    first === undefined ? {} : { at: first.count.at ?? first.at, also: others.map(({ count, at }) => count.at ?? at) }
  const absent = missing.length === 0 ? '' : ` No manifest declares ${missing.map(nodesOfRole).join(' or ')}.`
  const have = `Masters, frontend, system and monitoring nodes have ${bounds(cpu, String)} CPU and ${bounds(memory, gigabytes)} of memory together (${groups.map((group) => `${group.label}: ${howMany(group)}`).join(', ')})`
  if (first !== undefined && cpu.least >= most.cpu && memory.least >= most.memory * GB) {
    const base = { verdict: 'pass', ...SUBJECT, because: `${have}.`, ...place, at: place.at ?? first.at } as const
    const byDefault = [cpu.byDefault, memory.byDefault].filter((part) => part !== undefined)
    return byDefault.length === 0 ? base : { ...base, byDefault: byDefault.join('; ') }
  }
  if (cpu.most < wanted.cpu || memory.most < wanted.memory * GB) {
    const load = cluster.load === 'high' ? 'high' : 'regular'
    const trap =
      memory.most >= wanted.parts * GB && cpu.most >= wanted.cpu
        ? ` The guide's own minimums add up to ${wanted.parts} GB.`
        : ''
    const because = `${have}; for ${load} load the guide asks for ${wanted.cpu} CPU and ${wanted.memory} GB.${trap}${absent}`
    const fix = 'Add nodes or make them larger, until every infrastructure role has its share.'
    return {
      verdict: 'warn',
      ...SUBJECT,
      because,
      ...place,
      fix,
      ...(missing.length > 0 || first === undefined ? { absence: true } : {}),
    }
  }
  const reason = [
    ...groups.flatMap((group) => [group.count, group.machine.cores, group.machine.memory]),
    ...unseen,
  ].find((amount) => amount.open !== undefined)?.open
  return {
    ...cannotTell('What the infrastructure nodes have together', SUBJECT, whyOpen(groups, reason, missing)),
    ...place,
  }
}

/** Masters, and every group with a role of infrastructure. A node is in one group, so it is counted once. */
function isInfrastructure(group: NodeGroup): boolean {
  return group.isMaster || LABELED.some((role) => hasRole(group, role) === 'yes')
}

/** Roles that no group has, where they may be declared elsewhere or their absence counts. */
function missingRoles({ nodes, load }: Cluster): readonly Role[] {
  const wanted: readonly Role[] =
    load === 'high' ? ['master', 'frontend', 'system', 'monitoring'] : ['master', 'frontend', 'system']
  return wanted.filter((role) => nodes.of(role).certain.length === 0)
}

/** Capacity that cannot be seen: groups that may have a role, and roles that may be declared elsewhere. */
function hiddenCapacity(cluster: Cluster, missing: readonly Role[]): readonly Amount[] {
  const hidden = (['master', ...LABELED] as const).flatMap((role) => hiddenGroups(cluster.nodes.of(role), role))
  const elsewhere = missing.filter(
    (role) => cluster.missingRole(role) === 'elsewhere' && (cluster.nodes.neighbor === undefined || role === 'master'),
  )
  return [
    ...hidden.map(({ because, ask, at }) =>
      open({ why: `cannot be told: ${lower(because)}`, ask, ...(at === undefined ? {} : { at }), unreadable: true }),
    ),
    ...elsewhere.map((role) =>
      open({
        why: `cannot be told: no manifest declares ${nodesOfRole(role)}`,
        ask: `Commit the NodeGroup of the ${nodesOfRole(role)}, or attest.`,
        unreadable: false,
      }),
    ),
  ]
}

function whyOpen(
  groups: readonly NodeGroup[],
  reason: Amount['open'],
  missing: readonly Role[],
): NonNullable<Amount['open']> {
  const ask = 'Commit the number of nodes and their sizes, declare them under `facts.nodes`, or attest.'
  if (reason === undefined) return { why: 'cannot be told', ask, unreadable: false }
  if (reason.why.startsWith('cannot be told: ')) return reason
  const culprit = groups.find(({ count, machine }) =>
    [count, machine.cores, machine.memory].some((amount) => amount.open === reason),
  )
  const which = culprit === undefined ? '' : ` of ${culprit.label}`
  const what =
    culprit?.count.open === reason
      ? 'the number of nodes'
      : culprit?.machine.cores.open === reason
        ? 'the CPU'
        : 'the memory'
  return {
    ...reason,
    why: `cannot be told: ${what}${which} ${reason.why}${missing.length === 0 ? '' : `, and no manifest declares ${missing.map(nodesOfRole).join(' or ')}`}`,
  }
}

const lower = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '')

/** `24`, or `24 or more` where nothing bounds it. */
function bounds(amount: Amount, show: (value: number) => string): string {
  const rounded = (value: number): string => show(Number(value.toFixed(2)))
  if (isExact(amount)) return rounded(amount.least)
  return amount.most === Infinity
    ? `at least ${rounded(amount.least)}`
    : `${rounded(amount.least)} to ${rounded(amount.most)}`
}
