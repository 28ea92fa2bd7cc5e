import type { Doubtful, Manifest } from '../parse/manifest.ts'
import { child } from '../parse/node.ts'
import { isDeckhouseGroup } from '../parse/sniff.ts'
import type { Source, Span } from '../parse/span.ts'
import { agree, type Fact } from './fact.ts'

/** Everything that the manifests of one cluster declare, on one side of a pull request. */
export interface Objects {
  readonly manifests: readonly Manifest[]
  readonly doubtful: readonly Doubtful[]
  /** Prose beside the manifests, such as a recovery plan. */
  readonly documents: readonly TextDocument[]
}

/** A document that is no manifest: Markdown, AsciiDoc or reStructuredText. */
export interface TextDocument {
  readonly source: Source
  /** Why its text is not there (a sentence). */
  readonly unread?: string
}

/** The Deckhouse objects of a kind, in the order of the files. Group and kind decide, never the version. */
export function ofKind(objects: Objects, kind: string): readonly Manifest[] {
  return objects.manifests.filter((manifest) => manifest.kind === kind && isDeckhouseGroup(manifest.group))
}

/** The objects of a kind of Kubernetes itself, in the order of the files. */
export function ofNativeKind(objects: Objects, group: string, kind: string): readonly Manifest[] {
  return objects.manifests.filter((manifest) => manifest.kind === kind && manifest.group === group)
}

/** The manifests that certainly declare this object. Bootstrap documents have no name: give ''. */
export function named(objects: Objects, kind: string, name: string): readonly Manifest[] {
  return ofKind(objects, kind).filter((manifest) => manifest.name === name)
}

/**
 * Where an object of this kind (and name) may be declared by something that cannot be read: a document that does
 * not parse, one whose kind is a placeholder, or one of this kind whose name is a placeholder. With `word`, only what
 * may hold that word counts.
 */
export function doubts(objects: Objects, kind: string, name = '', word = ''): readonly Span[] {
  const broken = objects.doubtful.filter(
    ({ kinds, names, text = word }) =>
      (kinds === 'any' || kinds.has(kind)) &&
      (name === '' || names === 'any' || names.has(name)) &&
      text.includes(word),
  )
  const nameless = name === '' ? [] : ofKind(objects, kind).filter((manifest) => mayBeNamed(manifest, name))
  return [...broken.map(({ at }) => at), ...nameless.map(({ at }) => at)]
}

/**
 * One fact about an object of which a cluster has one: the manifests that declare it must agree, and nothing that
 * cannot be read may be another declaration of it.
 */
export function singleton<T>(
  objects: Objects,
  kind: string,
  name: string,
  read: (manifest: Manifest) => Fact<T>,
): Fact<T> {
  const fact = agree(named(objects, kind, name).map(read))
  const doubt = doubts(objects, kind, name)[0]
  if (doubt === undefined || fact.state === 'unreadable') return fact
  return { state: 'unreadable', why: DOUBT, at: doubt }
}

/** Whether a manifest whose name holds a placeholder may have this name: what stands around the placeholder must fit. */
export function mayBeNamed({ name, root }: Manifest, wanted: string): boolean {
  if (name !== null) return false
  const node = child(child(root, 'metadata'), 'name')
  if (node?.type !== 'unresolved' && node?.type !== 'scalar') return true
  // No name is that long, and to take it apart would take long.
  if (node.text.length > MAX_NAME) return true
  const [first = '', ...rest] = node.text.replaceAll(/^['"]|['"]$/g, '').split(TEMPLATE)
  const last = rest.at(-1)
  if (last === undefined) return true
  return wanted.length >= first.length + last.length && wanted.startsWith(first) && wanted.endsWith(last)
}

/** Characters: names have 253 at most, and a template that makes one is not much longer. */
const MAX_NAME = 2000

/** A template's expression inside of a name. Other placeholders stand for the whole of it. */
const TEMPLATE = /\$\{[^}]*\}|\{\{[^}]*\}\}/

export const DOUBT = 'may be declared by a document that cannot be read as it stands'
/** What decides a row that such a document keeps open: it is broken, or a template hides it. */
export const MAKE_READABLE = 'Repair the document, or commit what it renders.'

/**
 * The first object of Deckhouse inside of the cluster: the documents of the installer, which have no name, do not show
 * that the objects of a cluster are kept here.
 */
export function inCluster(objects: Objects): Manifest | undefined {
  return objects.manifests.find(({ group, name }) => isDeckhouseGroup(group) && name !== '')
}

/** How an object is named to people: kind and name, as `kubectl` has it. */
export function label(manifest: Manifest): string {
  return manifest.name === '' ? manifest.kind : `${manifest.kind}/${manifest.name ?? '…'}`
}
