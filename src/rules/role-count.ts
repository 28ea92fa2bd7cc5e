import { ENOUGH } from '../data/minimums.ts'
import { type Amount, isExact, open, sum } from '../model/amount.ts'
import type { Cluster } from '../model/cluster.ts'
import { type LABELED, type RoleGroups, roleLabel } from '../model/nodes/nodes.ts'
import { MAKE_READABLE } from '../model/objects.ts'
import type { Finding, Subject } from './outcome.ts'
import { cannotTell, hiddenGroups, nodesOfRole } from './role-groups.ts'

type LabeledRole = (typeof LABELED)[number]

/** How many nodes of a role there are: certain groups count, possible ones may. */
export function countOfRole({ certain, possible, doubts }: RoleGroups): Amount {
  const counted = certain.map(({ count }) => count)
  const perhaps = possible.map(({ count }) => ({ ...count, least: 0 }))
  const hidden = doubts.map((at) =>
    open({ why: 'may be in a document that cannot be read as it stands', ask: MAKE_READABLE, at, unreadable: true }),
  )
  return sum([...counted, ...perhaps, ...hidden])
}

/** Holds the number of nodes of a role against the guide's two. `few` is the verdict of fewer. */
export function judgeCount(cluster: Cluster, role: LabeledRole, few: 'fail' | 'warn'): readonly Finding[] {
  const groups = cluster.nodes.of(role)
  const subject: Subject = { object: nodesOfRole(role), field: 'count' }
  const total = countOfRole(groups)
  const [first, ...others] = groups.certain
  const also = others.map(({ count, at }) => count.at ?? at)
  if (first !== undefined && total.least >= ENOUGH) {
    const said = groups.certain.map(
      ({ label, count, maximum }) =>
        `${label} with ${count.text === '' ? 'an unknown number' : count.text}${maximum === undefined ? '' : `, up to ${maximum}`}`,
    )
    const at = first.count.at ?? first.at
    const because = `Git declares ${isExact(total) ? total.least : `at least ${total.least}`} ${nodesOfRole(role)}: ${said.join(', ')}.`
    const base = { verdict: 'pass', ...subject, because, at, ...(also.length === 0 ? {} : { also }) } as const
    return [total.byDefault === undefined ? base : { ...base, byDefault: total.byDefault }]
  }
  if (first === undefined && groups.possible.length + groups.doubts.length === 0) return [noGroup(cluster, role, few)]
  if (total.most < ENOUGH && first !== undefined) {
    const number = total.most === 0 ? `no ${nodesOfRole(role)}` : `one ${role} node`
    const because = `Git declares ${number} (${first.count.text}).`
    return [
      {
        verdict: few,
        ...subject,
        because,
        at: first.count.at ?? first.at,
        ...(also.length === 0 ? {} : { also }),
        fix: fixOf(role),
      },
    ]
  }
  const unknown = groups.certain
    .filter(({ count }) => !isExact(count))
    .map(({ label, count, at }) =>
      cannotTell(
        `The number of nodes of ${label}`,
        { object: label, field: 'count' },
        count.open ?? { why: 'cannot be told', ask: fixOf(role), at, unreadable: false },
      ),
    )
  return [...unknown, ...hiddenGroups(groups, role)]
}

const fixOf = (role: LabeledRole): string =>
  `Declare a node group of two nodes with the label \`${roleLabel(role)}: ""\`.`

/** Without a group the verdict is that of absence: full where it counts, a warning beside other groups, else unknown. */
export function noGroup(cluster: Cluster, role: LabeledRole, few: 'fail' | 'warn'): Finding {
  const subject: Subject = { object: nodesOfRole(role), field: 'count' }
  const because = `No node group has the label \`${roleLabel(role)}\`.`
  const { neighbor } = cluster.nodes
  if (cluster.missingRole(role) !== 'elsewhere')
    return { verdict: few, ...subject, because, fix: fixOf(role), absence: true }
  if (neighbor === undefined) {
    return {
      verdict: 'unknown',
      ...subject,
      because,
      ask: `Commit the NodeGroup of the ${nodesOfRole(role)}, or attest.`,
    }
  }
  return {
    verdict: 'warn',
    ...subject,
    because: `${because.slice(0, -1)}, though other groups are declared.`,
    at: neighbor,
    fix: fixOf(role),
    absence: true,
  }
}
