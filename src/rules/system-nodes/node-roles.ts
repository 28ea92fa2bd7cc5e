import type { Cluster } from '../../model/cluster.ts'
import type { NodeGroup } from '../../model/nodes/group.ts'
import type { Label, Taint } from '../../model/nodes/labels.ts'
import { LABELED } from '../../model/nodes/nodes.ts'
import { DEDICATED } from '../../model/nodes/placement.ts'
import { isKnownName, meantRole, ROLE_DOMAIN, roleOf } from '../../model/nodes/role-names.ts'
import { MAKE_READABLE } from '../../model/objects.ts'
import type { Finding } from '../outcome.ts'
import { type Rule, where } from '../rule.ts'

export const nodeRoles: Rule = {
  id: 'node-roles',
  section: 'System nodes',
  anchor: 'system-nodes',
  quote: 'Their NodeGroup has the `node-role.deckhouse.io/system` label.',
  level: 'warn',
  title: 'Labels and taints give nodes their roles',
  why: 'Deckhouse finds the nodes of a role by a label with an empty value, and tolerates a taint that names this role only: anything else leaves the nodes without their pods.',
  check: ({ nodes, modules }) => {
    const judged = nodes.groups.flatMap((group) => judge(group, modules))
    // A worker is a group without roles, so any document that may declare a group counts here.
    const doubtful = [...new Set(nodes.of('worker').doubts)].map((at): Finding => ({
      verdict: 'unknown',
      object: 'NodeGroup',
      field: 'unreadable',
      because: 'A document that cannot be read as it stands may declare a node group with a role.',
      at,
      ask: MAKE_READABLE,
      unreadable: true,
    }))
    const all = [...judged, ...doubtful]
    const because = 'No declared node group has the label of a role.'
    return all.length > 0 ? all : [{ verdict: 'not-applicable', object: 'NodeGroup', field: LABELS, because }]
  },
}

const LABELS = 'nodeTemplate.labels'
const TAINTS = 'nodeTemplate.taints'

type Modules = Cluster['modules']

function judge(group: NodeGroup, modules: Modules): readonly Finding[] {
  const shortfalls = [
    ...[...group.labels.known].flatMap(([key, label]) => labelFinding(group, key, label, modules)),
    ...group.taints.known.flatMap((taint) => taintFinding(group, taint, modules)),
    ...hiddenFindings(group),
  ]
  const role = rolesOf(group).find(({ name }) => isKnownName(name, modules))
  if (shortfalls.length > 0 || role === undefined) return shortfalls
  const taint = group.taints.known.find(({ key }) => key === DEDICATED)
  const rest =
    taint === undefined ? 'no taint names another role' : `the taint \`${DEDICATED}=${taint.value}\` names a role of it`
  const because = `The label \`${role.key}: ""\` gives ${group.label} its role, and ${rest}.`
  return [{ verdict: 'pass', object: group.label, field: LABELS, because, at: role.label.at }]
}

/** The names that a group's labels give it as roles: of roles, of modules, and whatever else stands there. */
function rolesOf({ labels }: NodeGroup) {
  return [...labels.known].flatMap(([key, label]) => {
    const name = roleOf(key)
    return name === undefined ? [] : [{ key, name, label }]
  })
}

function labelFinding(
  group: NodeGroup,
  key: string,
  { value, at, keyAt }: Label,
  modules: Modules,
): readonly Finding[] {
  const subject = { object: group.label, field: `${LABELS}.${key}`, at }
  const name = roleOf(key)
  const meant = meantRole(key, modules)
  if (meant !== undefined) {
    // The label of Kubernetes beside that of Deckhouse is for people to see.
    if (name === undefined && rolesOf(group).length > 0) return []
    const because = `The label \`${quoted(key)}\` of ${group.label} gives no role in Deckhouse: the role \`${meant.role}\` has the label \`${meant.label}\`.`
    // In Deckhouse's own domain nothing but a role can have been meant; other domains have readers of their own.
    const repair =
      name !== undefined && meant.isMisspelled ? { repair: { edits: [{ at: keyAt, from: key, to: meant.label }] } } : {}
    return [{ verdict: 'warn', ...subject, because, fix: `Use the label \`${meant.label}: ""\`.`, ...repair }]
  }
  if (name === undefined || value === '') return []
  if (value === null) {
    const because = `The value of the label \`${key}\` of ${group.label} cannot be read.`
    return [
      { verdict: 'unknown', ...subject, because, ask: 'Commit its value, which should be `""`.', unreadable: true },
    ]
  }
  const because = `The label \`${key}\` of ${group.label} has the value \`${quoted(value)}\`, and Deckhouse looks for nodes where it is empty.`
  const repair = { edits: [{ at, from: value, to: '' }] }
  return [{ verdict: 'warn', ...subject, because, fix: 'Set the value of the label to `""`.', repair }]
}

function taintFinding(group: NodeGroup, { key, value, at }: Taint, modules: Modules): readonly Finding[] {
  const subject = { object: group.label, at }
  if (key === null || (key === DEDICATED && value === null)) {
    const because = `A taint of ${group.label} cannot be read.`
    return [{ verdict: 'unknown', ...subject, field: TAINTS, because, ask: 'Commit the taint.', unreadable: true }]
  }
  if (roleOf(key) !== undefined) {
    const because = `The taint \`${quoted(key)}\` of ${group.label} has the key of a label: Deckhouse tolerates taints with the key \`${DEDICATED}\`.`
    const fix = `Use the key \`${DEDICATED}\` and the role as its value.`
    return [{ verdict: 'warn', ...subject, field: `${TAINTS}.${key}`, because, fix }]
  }
  if (key !== DEDICATED || value === null) return []
  const roles = rolesOf(group).map(({ name }) => name)
  const meant = [...group.labels.known.keys()].flatMap((one) => meantRole(one, modules)?.role ?? [])
  // What hides labels may hold the one that the taint names.
  if ([...roles, ...meant].includes(value) || group.labels.hidden !== undefined) return []
  const field = `${TAINTS}.${DEDICATED}`
  const taint = `The taint \`${DEDICATED}${value === '' ? '' : '='}${quoted(value)}\` of ${group.label}`
  if (roles.length > 0) {
    const own = roles.map((role) => `\`${quoted(role)}\``).join(' and ')
    const names = value === '' ? 'names no role' : 'names another role'
    const because = `${taint} ${names}, and the labels give it ${own}.`
    const [role, ...others] = roles
    // Any other value may be meant for workloads that Git does not show.
    const nearly = meantRole(`${ROLE_DOMAIN}${value}`, modules)
    const isIt = others.length === 0 && nearly?.isMisspelled === true && nearly.role === role
    const repair = isIt ? { repair: { edits: [{ at, from: value, to: role }] } } : {}
    return [{ verdict: 'warn', ...subject, field, because, fix: `Give the taint the value ${own}.`, ...repair }]
  }
  if (!LABELED.some((role) => role === value)) return []
  const because = `${taint} keeps the nodes for a role that no label gives them.`
  const fix = `Add the label \`node-role.deckhouse.io/${value}: ""\`.`
  return [{ verdict: 'warn', ...subject, field, because, fix, absence: true }]
}

/** Labels and taints that cannot be read; what hides both is said once. */
function hiddenFindings({ label, labels, taints }: NodeGroup): readonly Finding[] {
  const cover = taints.hidden
  const isSame = cover !== undefined && labels.hidden !== undefined && where(cover) === where(labels.hidden)
  const found = [
    { what: isSame ? 'labels and taints' : 'labels', field: LABELS, hidden: labels.hidden },
    { what: 'taints', field: TAINTS, hidden: isSame ? undefined : cover },
  ]
  return found.flatMap(({ what, field, hidden }): readonly Finding[] => {
    if (hidden === undefined) return []
    const because = `The ${what} of ${label} cannot be read in full.`
    const ask = `Commit the ${what}.`
    return [{ verdict: 'unknown', object: label, field, because, at: hidden.at, ask, unreadable: true }]
  })
}

const quoted = (written: string): string => written.replaceAll('`', "'")
