import type { Span } from '../../parse/span.ts'
import type { DeclaredFacts } from '../declared-facts.ts'
import { providerDoubts } from '../installation.ts'
import type { Masters } from '../masters.ts'
import { doubts, type Objects } from '../objects.ts'
import type { NodeGroup } from './group.ts'
import type { Contradiction } from './facts.ts'
import { mastersOfFacts, nodeGroups } from './groups.ts'
import { carries, type Maybe } from './labels.ts'

/** What nodes are for, as the guide has it. Workers are what carries none of Deckhouse's own roles. */
export type Role = 'master' | 'frontend' | 'monitoring' | 'system' | 'worker'

/** The roles of infrastructure nodes that stand as a label. */
export const LABELED = ['frontend', 'monitoring', 'system'] as const

const PREFIX = 'node-role.deckhouse.io/'
const ARBITER = 'node.deckhouse.io/etcd-arbiter'

/** The label whose key gives nodes a role. */
export const roleLabel = (role: (typeof LABELED)[number]): string => `${PREFIX}${role}`

/** The node groups of a cluster. */
export interface Nodes {
  readonly groups: readonly NodeGroup[]
  /** The groups of a role, the groups that may have it, and documents that may declare one. */
  readonly of: (role: Role) => RoleGroups
  /** Whether any group beside the masters is declared: the neighbors of a role that is missing. */
  readonly neighbor: Span | undefined
  /** Where the team's config says something else than the manifests. */
  readonly contradictions: readonly Contradiction[]
}

export interface RoleGroups {
  readonly certain: readonly NodeGroup[]
  readonly possible: readonly NodeGroup[]
  readonly doubts: readonly Span[]
}

export function nodesOf(objects: Objects, masters: Masters, facts: DeclaredFacts): Nodes {
  const { groups: declared, contradictions } = nodeGroups(objects, masters, facts)
  const groups = declared.some(({ isMaster }) => isMaster) ? declared : [...declared, ...mastersOfFacts(masters, facts)]
  return {
    groups,
    of: (role) => ({
      certain: groups.filter((group) => hasRole(group, role) === 'yes'),
      possible: groups.filter((group) => hasRole(group, role) === 'perhaps'),
      doubts: roleDoubts(objects, role),
    }),
    neighbor: groups.find(({ isMaster }) => !isMaster)?.at,
    contradictions,
  }
}

/** Whether a group has a role: by the key of its label, whatever its value; masters by the group's name. */
export function hasRole(group: NodeGroup, role: Role): Maybe {
  switch (role) {
    case 'master':
      return group.isMaster ? 'yes' : group.name === null ? 'perhaps' : 'no'
    case 'worker': {
      const keys = [...group.labels.known.keys()]
      if (group.isMaster || keys.some((key) => key.startsWith(PREFIX) || key === ARBITER)) return 'no'
      const disputed = [...group.labels.disputed.keys()].some((key) => key.startsWith(PREFIX) || key === ARBITER)
      return group.name === null || group.labels.hidden !== undefined || disputed ? 'perhaps' : 'yes'
    }
    case 'frontend':
    case 'monitoring':
    case 'system':
      return carries(group.labels, roleLabel(role))
  }
}

/**
 * Documents that cannot be read and may declare a group of this role. A document whose text neither holds the label nor
 * anything that may become it declares none.
 */
function roleDoubts(objects: Objects, role: Role): readonly Span[] {
  if (role === 'master') return [...new Set([...providerDoubts(objects), ...doubts(objects, 'NodeGroup', 'master')])]
  const word = role === 'worker' ? '' : roleLabel(role)
  const mayHold = ({ text = word }: { readonly text?: string }): boolean =>
    text.includes(word) || /\$\{|\{\{|\{%|%\{|<[A-Z]|ENC\[/.test(text)
  const hiding: Objects = { ...objects, doubtful: objects.doubtful.filter(mayHold) }
  return [...new Set([...providerDoubts(hiding), ...doubts(hiding, 'NodeGroup')])]
}
