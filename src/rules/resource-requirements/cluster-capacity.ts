import { CAPACITY } from '../../data/minimums.ts'
import { type Amount, open, type Open, product, sum } from '../../model/amount.ts'
import type { Cluster } from '../../model/cluster.ts'
import type { NodeGroup } from '../../model/nodes/group.ts'
import { hasRole, LABELED, type Role, type RoleGroups } from '../../model/nodes/nodes.ts'
import { GB, gigabytes } from '../../model/quantity.ts'
import type { Finding, Subject } from '../outcome.ts'
import { cannotTell, hiddenGroups, howMany } from '../role-groups.ts'
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
  // Where the load is not clear, a pass meets both and a shortfall misses both.
  const least = cluster.load === 'high' ? CAPACITY.high : CAPACITY.regular
  const most = cluster.load === 'regular' ? CAPACITY.regular : CAPACITY.high
  const groups = cluster.nodes.groups.filter(isInfrastructure)
  const missing = missingRoles(cluster)
  const unseen = [...hiddenCapacity(cluster), ...capacityElsewhere(cluster, missing)]
  const cpu = sum([...groups.map(cpuOf), ...unseen])
  const memory = sum([...groups.map(memoryOf), ...unseen])
  const [first, ...others] = groups.map(({ count, at }) => count.at ?? at)
  const place = first === undefined ? {} : { at: first, ...(others.length === 0 ? {} : { also: others }) }
  const have = `${said(groups, cpu, memory)}${absent(missing)}`
  if (first !== undefined && cpu.least >= most.cpu && memory.least >= most.memory * GB) {
    const byDefault = [cpu.byDefault, memory.byDefault].filter((part) => part !== undefined).join('; ')
    const base = { verdict: 'pass', ...SUBJECT, because: have, ...place, at: first } as const
    return byDefault === '' ? base : { ...base, byDefault }
  }
  if (cpu.most < least.cpu || memory.most < least.memory * GB) {
    const load = cluster.load === 'high' ? 'high' : 'regular'
    const asks = ` For ${load} load the guide asks for ${least.cpu} CPU and ${least.memory} GB.`
    // The guide's own numbers do not add up: a reader who follows each of them lands here.
    const isBetween = memory.most >= least.parts * GB && memory.most < least.memory * GB
    const trap = isBetween ? ` Its minimums for single nodes add up to ${least.parts} GB.` : ''
    return {
      verdict: 'warn',
      ...SUBJECT,
      because: `${have}${asks}${trap}`,
      ...place,
      fix: 'Add infrastructure nodes or make them larger.',
      ...(missing.length > 0 || cpu.byDefault !== undefined ? { absence: true } : {}),
    }
  }
  const isOpen = (amount: Amount, limit: number, other: number): boolean =>
    amount.most >= Math.min(limit, other) && amount.least < Math.max(limit, other)
  const reason = whyOpen(
    groups,
    unseen,
    isOpen(cpu, least.cpu, most.cpu),
    isOpen(memory, least.memory * GB, most.memory * GB),
  )
  return { ...cannotTell('What the infrastructure nodes have together', SUBJECT, reason), ...place }
}

const cpuOf = ({ count, machine }: NodeGroup): Amount => product(count, product(machine.cores, machine.fraction))
const memoryOf = ({ count, machine }: NodeGroup): Amount => product(count, machine.memory)

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

/** Groups that may belong to the infrastructure, and documents that may declare one. */
function hiddenCapacity({ nodes }: Cluster): readonly Amount[] {
  // Whatever else a group's labels hide, its nodes are counted already.
  const uncounted = ({ certain, possible, doubts }: RoleGroups): RoleGroups => ({
    certain,
    possible: possible.filter((group) => !isInfrastructure(group)),
    doubts,
  })
  return (['master', ...LABELED] as const)
    .flatMap((role) => hiddenGroups(uncounted(nodes.of(role)), role))
    .map(({ because, ask, at }) =>
      open({ why: `cannot be told. ${because.slice(0, -1)}`, ask, ...(at && { at }), unreadable: true }),
    )
}

/** Roles that another place may declare. Beside other groups a missing role counts as none; masters are always somewhere. */
function capacityElsewhere(cluster: Cluster, missing: readonly Role[]): readonly Amount[] {
  const elsewhere = missing.filter(
    (role) => cluster.missingRole(role) === 'elsewhere' && (role === 'master' || cluster.nodes.neighbor === undefined),
  )
  if (elsewhere.length === 0) return []
  const nodes = nodesOfRoles(elsewhere)
  const why = `cannot be told. No manifest declares ${nodes}`
  return [
    open({
      why,
      ask: `Commit what declares ${nodes}, declare it under \`facts.nodes\`, or attest.`,
      unreadable: false,
    }),
  ]
}

/** What keeps the sum open, of what is not decided. */
function whyOpen(
  groups: readonly NodeGroup[],
  unseen: readonly Amount[],
  needsCpu: boolean,
  needsMemory: boolean,
): Open {
  const shares = groups.flatMap(({ label, count, machine }) => [
    { what: `the number of nodes of ${label}`, amount: count, matters: true },
    { what: `the CPU of ${label}`, amount: machine.cores, matters: needsCpu },
    { what: `the share of its CPU that each node of ${label} gets`, amount: machine.fraction, matters: needsCpu },
    { what: `the memory of ${label}`, amount: machine.memory, matters: needsMemory },
  ])
  const reasons = [
    ...shares.flatMap(({ what, amount: { open: reason }, matters }) =>
      matters && reason !== undefined ? [{ ...reason, why: `depends on ${what}, which ${reason.why}` }] : [],
    ),
    ...unseen.flatMap(({ open: reason }) => reason ?? []),
  ]
  const why = 'depends on whether the load is high, which cannot be told: monitoring nodes may be declared'
  const ask = 'Set `load` for the cluster to `regular` or `high`.'
  return reasons.find(({ unreadable }) => unreadable) ?? reasons[0] ?? { why, ask, unreadable: true }
}

/** What there is together, and in which groups. */
function said(groups: readonly NodeGroup[], cpu: Amount, memory: Amount): string {
  if (groups.length === 0) return 'Git declares no infrastructure nodes.'
  const parts = groups.map((group) => `${group.label} (${howMany(group)})`).join(', ')
  return `Git declares infrastructure nodes with ${bounds(cpu, String)} CPU and ${bounds(memory, gigabytes)} of memory together: ${parts}.`
}

const absent = (missing: readonly Role[]): string =>
  missing.length === 0 ? '' : ` No manifest declares ${nodesOfRoles(missing)}.`

/** `master, frontend or system nodes` */
const nodesOfRoles = (roles: readonly Role[]): string =>
  `${[roles.slice(0, -1).join(', '), ...roles.slice(-1)].filter((part) => part !== '').join(' or ')} nodes`

/** `24`, `24 to 32`, or `at least 24` where nothing bounds it. */
function bounds({ least, most }: Amount, show: (value: number) => string): string {
  const rounded = (value: number): string => show(Number(value.toFixed(2)))
  if (least === most) return rounded(least)
  return most === Infinity ? `at least ${rounded(least)}` : `${rounded(least)} to ${rounded(most)}`
}
