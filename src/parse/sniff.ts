import { BACKUP, CONFIGURATION, KNOWN_KINDS, NEEDLES } from '../data/needles.ts'
import { isPlaceholder } from './placeholder.ts'

/**
 * Tells from the raw text what a document may be: cheap enough for every file, and the only witness for a text
 * that does not parse.
 */
export interface Guess {
  /** The text names a Deckhouse API group, or a kind of ours without a readable group. */
  readonly deckhouse: boolean
  /** The text may be a StorageClass of Kubernetes. */
  readonly storage: boolean
  /** The text may be a Service that points at an Alertmanager. */
  readonly alertmanager: boolean
  readonly kinds: ReadonlySet<string> | 'any'
  readonly names: ReadonlySet<string> | 'any'
}

/** Whether a rule reads objects of this kind when their group is Deckhouse's. */
export function isKnownKind(kind: string): boolean {
  return KNOWN_KINDS.has(kind) || /(?:ClusterConfiguration|InstanceClass|StorageClass)$/.test(kind)
}

/** The group of Kubernetes' own StorageClass. */
export const STORAGE_GROUP = 'storage.k8s.io'

/** Kubernetes' own kinds whose objects may ship a backup of etcd away, with their groups. */
const WORKLOADS: ReadonlyMap<string, string> = new Map([
  ['CronJob', 'batch'],
  ['DaemonSet', 'apps'],
  ['Deployment', 'apps'],
  ['StatefulSet', 'apps'],
])

const BACKUPS = new RegExp(BACKUP.join('|'))

/** The label of a Service by which Deckhouse finds an Alertmanager that is not its own. */
export const LEGACY_ALERTMANAGER = 'prometheus.deckhouse.io/alertmanager'

/** Whether a rule reads this object of Kubernetes; `text` is its document. */
export function isNativeObject(group: string, kind: string, text: string): boolean {
  if (group === STORAGE_GROUP) return kind === 'StorageClass'
  if (group === '' && kind === 'Service') return text.includes(LEGACY_ALERTMANAGER)
  return WORKLOADS.get(kind) === group && BACKUPS.test(text)
}

/** `deckhouse.io` and the groups below it, such as `network.deckhouse.io`. */
export function isDeckhouseGroup(group: string): boolean {
  return group === 'deckhouse.io' || group.endsWith('.deckhouse.io')
}

const NEEDLE = new RegExp(NEEDLES)

/** Whether a text may hold a document that a rule reads. Everything else is never parsed. */
export function mayMatter(text: string): boolean {
  return NEEDLE.test(text)
}

/** What a document may be, or null where it is certainly none of ours. */
export function sniff(text: string): Guess | null {
  if (!mayMatter(text)) return null
  const all = (pattern: RegExp): string[] => Array.from(text.matchAll(pattern), (found) => found.at(-1) ?? '')
  const kinds = new Set(all(/(?:^|[\s{,"'])kind["']?[ \t]*:[ \t]*["']?([A-Za-z]+)/g))
  const groups = all(/(?:^|[\s{,"'])apiVersion["']?[ \t]*:[ \t]*["'[{]*([^\s"',}]+)/g)
  const named = groups.some((group) => isDeckhouseGroup(group.split('/', 1)[0] ?? ''))
  const unreadableGroup = groups.length === 0 || groups.some((group) => !/^[a-z0-9./-]+$/i.test(group))
  const encoded = (kinds.has('Secret') || kinds.size === 0) && text.includes(CONFIGURATION)
  // `kind` lines at the top level are taken at their word; a list, a Secret and whatever is less plain may be anything.
  const lines = all(/^(kind)[ \t]*:/gm)
  const certain = all(/^kind:[ \t]*["']?([A-Za-z]+)["']?[ \t]*(?:#.*)?\r?$/gm)
  const plain =
    !encoded && certain.length > 0 && certain.length === lines.length && !certain.some((kind) => kind.endsWith('List'))
  const names = all(METADATA_NAME)
  return {
    deckhouse: named || encoded || (unreadableGroup && [...kinds].some(isKnownKind)),
    alertmanager: text.includes(LEGACY_ALERTMANAGER),
    storage: kinds.has('StorageClass') || groups.some((group) => group.startsWith(STORAGE_GROUP)),
    kinds: plain ? kinds : 'any',
    names: plain && certain.length === 1 && names.length === 1 && !names.some(isPlaceholder) ? new Set(names) : 'any',
  }
}

/**
 * `name` as a direct child of a top-level `metadata` in block style: at the indentation of its first child. There is one
 * way only to read a line, or a document without a name would be tried in all of them.
 */
const METADATA_NAME =
  /^metadata:[ \t]*\r?\n(?=([ \t]+)\S)(?:[ \t][^\n]*\n)*?\1name:[ \t]*["']?([\w.-]+)["']?[ \t]*(?:#.*)?\r?$/gm

/** The start of a document of Deckhouse in plain words. */
const PLAIN_GROUP = /^apiVersion:[ \t]*["']?(?:[\w-]+\.)*deckhouse\.io\//m

/**
 * Whether a document is certainly one of Deckhouse that says nothing of when and from where its cluster takes releases:
 * of another cluster than those that are judged, a fleet asks for nothing else.
 */
export function isAloof({ kinds, names }: Guess, text: string): boolean {
  if (kinds === 'any' || kinds.has('InitConfiguration') || !PLAIN_GROUP.test(text)) return false
  return !kinds.has('ModuleConfig') || (kinds.size === 1 && names !== 'any' && !names.has('deckhouse'))
}

/** Words in the text of an object of something else that may make it matter, or hide such words. */
const TELLING = new RegExp([...BACKUP, CONFIGURATION, '\\\\', 'apiVersion[^\\n]*deckhouse\\.io/'].join('|'))

/** Whether a document is certainly an object of something else that no rule reads, and holds no text of ours. */
export function isForeign({ kinds, deckhouse, storage, alertmanager }: Guess, text: string): boolean {
  return (
    kinds !== 'any' &&
    !(deckhouse || storage || alertmanager) &&
    /^apiVersion:[ \t]*[\w./-]+[ \t]*\r?$/m.test(text) &&
    !TELLING.test(text)
  )
}
