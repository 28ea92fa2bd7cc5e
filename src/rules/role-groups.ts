import { isExact, type Open } from '../model/amount.ts'
import type { Cluster } from '../model/cluster.ts'
import type { NodeGroup } from '../model/nodes/group.ts'
import { LABELED, type Role, type RoleGroups, roleLabel } from '../model/nodes/nodes.ts'
import { MAKE_READABLE } from '../model/objects.ts'
import type { Finding, NotApplicable, Subject, Unknown } from './outcome.ts'

/** `frontend nodes` */
export const nodesOfRole = (role: Role): string => `${role} nodes`

/** What cannot be told of a group, said as an unknown: `what` is the subject of the sentence that the reason ends. */
export function cannotTell(what: string, subject: Subject, { why, ask, at, unreadable }: Open): Unknown {
  const place = at === undefined ? {} : { at }
  return { verdict: 'unknown', ...subject, because: `${what} ${why}.`, ...place, ask, unreadable }
}

/** Groups that may have the role, and documents that may declare one: what is hidden is said once each. */
export function hiddenGroups({ possible, doubts }: RoleGroups, role: Role): readonly Unknown[] {
  const groups = possible.map((group): Unknown => {
    const { hidden } = group.labels
    const [disputed] = group.labels.disputed.values()
    const because =
      hidden === undefined && disputed !== undefined
        ? `Whether ${group.label} has ${nodesOfRole(role)} cannot be told: its labels are declared in two ways.`
        : hidden === undefined
          ? `The name of a node group cannot be read, so nobody can tell whether its nodes are ${nodesOfRole(role)}.`
          : `Whether ${group.label} has ${nodesOfRole(role)} cannot be told: its labels ${hidden.why.replace(/^is /, 'are ')}.`
    const ask = 'Commit the name and the labels of the group.'
    const at = hidden?.at ?? disputed?.at ?? group.at
    return { verdict: 'unknown', object: group.label, field: 'labels', because, at, ask, unreadable: true }
  })
  const documents = doubts.map((at): Unknown => {
    const because = `A document that cannot be read as it stands may declare ${nodesOfRole(role)}.`
    return {
      verdict: 'unknown',
      object: 'NodeGroup',
      field: 'unreadable',
      because,
      at,
      ask: MAKE_READABLE,
      unreadable: true,
    }
  })
  return [...groups, ...documents]
}

/** The row does not speak of a cluster without nodes of this role. */
export function withoutNodes(role: Role, { nodes }: Cluster): NotApplicable {
  const what = role === 'worker' ? 'worker groups' : nodesOfRole(role)
  const label = LABELED.find((one) => one === role)
  const how = label === undefined ? '' : `: no node group has the label \`${roleLabel(label)}\``
  const place = nodes.neighbor === undefined ? {} : { at: nodes.neighbor }
  return {
    verdict: 'not-applicable',
    object: 'NodeGroup',
    field: role,
    because: `Git declares no ${what}${how}.`,
    ...place,
  }
}

/** Judges each group of a role, and what may hide further ones. Without any the row says `none`. */
export function judgeGroups(
  cluster: Cluster,
  role: Role,
  judge: (group: NodeGroup) => readonly Finding[],
  none: Finding = withoutNodes(role, cluster),
): readonly Finding[] {
  const groups = cluster.nodes.of(role)
  const isMet = (finding: Finding): boolean => finding.verdict === 'pass'
  const judged = groups.certain.flatMap(judge)
  // A group that would be met with this role as well takes nothing from the others.
  const harmless = (group: NodeGroup): boolean => judged.length > 0 && judge(group).every(isMet)
  const hidden = hiddenGroups({ ...groups, possible: groups.possible.filter((group) => !harmless(group)) }, role)
  const all = [...judged, ...hidden]
  return all.length === 0 ? [none] : all
}

/** The number of nodes as words: `3 nodes`, `at least 2 nodes`, `2 nodes, up to \`maxPerZone: 5\``. */
export function howMany({ count, maximum }: NodeGroup): string {
  const nodes = count.least === 1 ? '1 node' : `${count.least} nodes`
  const most = maximum === undefined ? '' : `, up to ${maximum}`
  return `${isExact(count) ? nodes : `at least ${nodes}`}${most}`
}
