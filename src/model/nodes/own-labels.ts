import { agree, text } from '../fact.ts'
import { named, type Objects } from '../objects.ts'
import type { NodeGroup } from './group.ts'

/** The value of a label that nodes carry though no manifest says so. */
export type OwnLabel =
  | { readonly value: string }
  /** `why`: a clause without its end. `unreadable`: it follows from something in Git that cannot be read. */
  | { readonly value: null; readonly why: string; readonly unreadable: boolean }

/** Looks up what a group's nodes carry by themselves under a key; undefined where only manifests can set it. */
export type OwnLabels = (group: NodeGroup, key: string) => OwnLabel | undefined

const KUBERNETES_ROLE = 'node-role.kubernetes.io/'

/** Kubernetes, clouds and modules label nodes in these domains; what Deckhouse sets itself is known below. */
const FOREIGN = /^(?:[\w-]+\.)*(?:kubernetes\.io|k8s\.io|deckhouse\.io)\//
const ROLES = /^node-role\./

/**
 * The labels that Deckhouse gives to every node of a group: the group's name and type, and a role of Kubernetes by the
 * group's name (`modules/040-node-manager/hooks/handle_node_templates.go`).
 */
export function ownLabels(objects: Objects): OwnLabels {
  return (group, key) => {
    if (key === 'node.deckhouse.io/group') return ofName(group)
    if (key === 'node.deckhouse.io/type') return nodeType(objects, group)
    if (key === 'kubernetes.io/os') return { value: 'linux' }
    if (key.startsWith(KUBERNETES_ROLE)) return kubernetesRole(group, key.slice(KUBERNETES_ROLE.length))
    if (group.labels.known.has(key) || ROLES.test(key) || !FOREIGN.test(key)) return undefined
    return { value: null, why: `the label \`${key}\` of the nodes does not stand in Git`, unreadable: false }
  }
}

function ofName({ name, label }: NodeGroup): OwnLabel {
  return name === null ? { value: null, why: `the name of ${label} cannot be read`, unreadable: true } : { value: name }
}

function kubernetesRole(group: NodeGroup, role: string): OwnLabel | undefined {
  if (group.name === null) return ofName(group)
  const isOwn = role === group.name || (group.isMaster && role === 'control-plane')
  return isOwn ? { value: '' } : undefined
}

/** The type as version `v1` of a NodeGroup has it; groups of a provider's configuration are permanent. */
function nodeType(objects: Objects, group: NodeGroup): OwnLabel {
  if (group.name === null) return ofName(group)
  const groups = named(objects, 'NodeGroup', group.name)
  if (groups.length === 0) return { value: 'CloudPermanent' }
  const type = agree(groups.map((one) => text(one, ['spec', 'nodeType'])))
  if (type.state !== 'known') {
    const why = `the type of ${group.label} ${type.state === 'silent' ? 'is not declared' : 'cannot be read'}`
    return { value: null, why, unreadable: type.state === 'unreadable' }
  }
  switch (type.value) {
    case 'Cloud':
      return { value: 'CloudEphemeral' }
    case 'Hybrid':
      return { value: null, why: `the type \`Hybrid\` of ${group.label} may be two newer types`, unreadable: false }
    default:
      return { value: type.value }
  }
}
