import { BUILT_IN_MODULES } from '../../data/modules.ts'
import { LABELED, roleLabel } from './nodes.ts'

/** The domain of the labels that give nodes a role: a key is the domain and the name of a role or of a module. */
export const ROLE_DOMAIN = 'node-role.deckhouse.io/'

/** The role that was probably meant, and the label that gives it. */
export interface Meant {
  readonly role: (typeof LABELED)[number]
  readonly label: string
  /** The name of the role itself in other case, or with a slip of one letter. */
  readonly isMisspelled: boolean
}

/** What people call a role that has another name. */
const OTHER_NAMES: Readonly<Record<string, Meant['role']>> = {
  front: 'frontend',
  ingress: 'frontend',
  monitor: 'monitoring',
  sys: 'system',
  infra: 'system',
  infrastructure: 'system',
}

/** Names by their presence: the modules that a cluster declares. */
export interface Names {
  readonly has: (name: string) => boolean
}

/** Whether Deckhouse puts something on nodes whose label ends with this name: a role, or a module. */
export function isKnownName(name: string, modules: Names): boolean {
  return isRole(name) || modules.has(name) || BUILT_IN_MODULES.has(name)
}

const isRole = (name: string): boolean => LABELED.some((role) => role === name)

/** The name that a key of a label gives to its nodes as their role, or undefined where the key gives none. */
export function roleOf(key: string): string | undefined {
  const name = key.startsWith(ROLE_DOMAIN) ? key.slice(ROLE_DOMAIN.length) : ''
  return name === '' ? undefined : name
}

/**
 * The role that a label's key nearly gives, or undefined where it gives one, names a module, or may be anything else.
 */
export function meantRole(key: string, modules: Names): Meant | undefined {
  const name = roleOf(key)
  if (name !== undefined) return isKnownName(name, modules) ? undefined : near(name)
  const [domain = '', other = ''] = key.split('/')
  // A role's own name in a domain that Deckhouse does not read: that of Kubernetes, an older one, a misspelled one.
  return ROLE_LIKE.test(domain) ? meant(LABELED.find((role) => role === other)) : undefined
}

const ROLE_LIKE = /^(?:node-?roles?(?:\.|$)|(?:node\.)?deckhouse\.io$)/

function near(name: string): Meant | undefined {
  const word = name.toLowerCase().replace(/-nodes?$/, '')
  const other = Object.hasOwn(OTHER_NAMES, word) ? OTHER_NAMES[word] : undefined
  if (other !== undefined) return meant(other)
  const close = LABELED.find((role) => isOneEdit(role, word))
  return meant(close, close !== undefined && isOneEdit(close, name.toLowerCase()))
}

const meant = (role: Meant['role'] | undefined, isMisspelled = false): Meant | undefined =>
  role === undefined ? undefined : { role, label: roleLabel(role), isMisspelled }

/** Whether one letter was left out, added or changed, two neighbors were swapped, or nothing was. */
function isOneEdit(right: string, written: string): boolean {
  const [short, long] = right.length < written.length ? [right, written] : [written, right]
  if (long.length - short.length > 1) return false
  let index = 0
  while (index < short.length && short[index] === long[index]) index += 1
  if (short.length < long.length) return short.slice(index) === long.slice(index + 1)
  const isChanged = short.slice(index + 1) === long.slice(index + 1)
  const isSwapped =
    short[index] === long[index + 1] &&
    short[index + 1] === long[index] &&
    short.slice(index + 2) === long.slice(index + 2)
  return isChanged || isSwapped
}
