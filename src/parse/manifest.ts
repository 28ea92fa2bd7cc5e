import { MAX_DOCUMENTS, MAX_MANIFESTS } from '../data/limits.ts'
import { CONFIGURATION } from '../data/needles.ts'
import { foreign } from './foreign.ts'
import { child, type MapNode, type Node } from './node.ts'
import { anything, calledFor, merge, NOTHING, type Part, perhaps, wordsOf } from './parts.ts'
import { isPlaceholder } from './placeholder.ts'
import { isAloof, isDeckhouseGroup, isForeign, isKnownKind, mayMatter, sniff, STORAGE_GROUP } from './sniff.ts'
import { type Source, sourceOf, type Span } from './span.ts'
import { type Chunk, splitDocuments } from './split.ts'
import { isWhole, readTemplate, type Template, templateIn } from './template/mask.ts'
import type { Manifest, ParsedFile } from './parsed.ts'
import type { ReadTree } from './tree-result.ts'
import { unsure } from './unsure.ts'

export type { Doubtful, Manifest, ParsedFile, ParseProblem } from './parsed.ts'

/** Names of the Secrets in which Deckhouse keeps its bootstrap documents, base64-encoded, in namespace `kube-system`. */
const CONFIGURATION_SECRETS = new Set([
  'd8-cluster-configuration',
  'd8-provider-cluster-configuration',
  'd8-static-cluster-configuration',
])

/**
 * Reads every document of a file with a parser of trees. A broken document is a problem with its place and costs no
 * neighbor. Of a file that stands aside, documents that are aloof are only counted. Throws only what the parser throws.
 */
export function readManifests(path: string, raw: string, readTree: ReadTree, isAside = false): ParsedFile {
  if (!mayMatter(raw)) return { path, ...NOTHING }
  if (raw.length > MAX_MANIFESTS)
    return unreadFile(path, `It has ${raw.length} characters, over the limit of ${MAX_MANIFESTS}.`)
  const source = sourceOf(path, raw)
  return { path, ...parseText(source, readTree, isAside) }
}

/** The documents of a text, which a template may go through from one to the next. */
function parseText(source: Source, readTree: ReadTree, isAside = false): Part {
  const { text } = source
  const template = mayMatter(text) ? readTemplate(text) : undefined
  const chunks = splitDocuments(template?.masked ?? text)
  if (chunks.length > MAX_DOCUMENTS)
    return unreadPart(source, `It has ${chunks.length} documents, over the limit of ${MAX_DOCUMENTS}.`)
  const parts = chunks.map((chunk) => {
    const own = template === undefined ? undefined : templateIn(template, text, chunk)
    return parseChunk(source, chunk, readTree, { template: own, isAside })
  })
  const { problems, ...rest } = merge([
    ...parts,
    ...(template?.elsewhere ?? []).map((stretch) => calledFor(source, stretch)),
  ])
  // What a template gets wrong may concern every document of its file, and is said once.
  const first = new Map(problems.map((one) => [JSON.stringify([one.at, one.message]), one]))
  return { ...rest, problems: template === undefined ? problems : [...first.values()] }
}

function parseChunk(
  source: Source,
  { start, end }: Chunk,
  readTree: ReadTree,
  { template, isAside }: { readonly template: Template | undefined; readonly isAside: boolean },
): Part {
  const text = source.text.slice(start, end)
  const [insertion] = template?.insertions ?? []
  // A document that something else writes as a whole.
  if (insertion !== undefined && isEmpty(template?.masked.slice(start, end) ?? ''))
    return anything(source.locate(insertion.at, insertion.at))
  const guess = sniff(text)
  // A List of what a template makes names none of it.
  if (guess === null && template !== undefined && LIST.test(text)) return anything(source.locate(start, start))
  if (guess === null) return NOTHING
  if (isAside && template === undefined) {
    if (isAloof(guess, text)) return { ...NOTHING, aloof: 1 }
    if (isForeign(guess, text)) return NOTHING
  }
  // Words that a template fills in are hidden.
  const shown = template === undefined || isWhole(template, { start, end }) ? wordsOf(text) : {}
  const tree = unsure(text, start) ?? readTree(text, start, template)
  if (tree.state === 'read') {
    if (tree.root === undefined) return NOTHING
    const part = merge([readObject(source, tree.root, readTree), foreign(source, tree.root)])
    return (tree.cover ?? []).length === 0 ? part : perhaps(part, shown)
  }
  if (!guess.deckhouse && !guess.storage && !guess.alertmanager) return NOTHING
  const at = source.locate(tree.start, Math.max(tree.end, tree.start))
  return {
    manifests: [],
    doubtful: [{ kinds: guess.kinds, names: guess.names, ...shown, at }],
    problems: [{ at, message: `${unparsable(text, template)}: ${tree.message}`, deckhouse: guess.deckhouse }],
  }
}

const LIST = /^kind:[ \t]*["']?List\b/m

/** Whether a document has no content. */
const isEmpty = (text: string): boolean => text.split('\n').every((line) => /^(?:---)?\s*(?:#|$)/.test(line))

/** A template is no mistake of its author, but what it makes can only be told from what it renders. */
const unparsable = (text: string, template: Template | undefined): string =>
  template !== undefined || /\{\{|\{%/.test(text)
    ? 'This template is no YAML until it is rendered'
    : 'This document cannot be parsed'

/** An object and the objects in it. */
export function readObject(source: Source, node: Node, readTree: ReadTree): Part {
  if (node.type === 'unresolved') return anything(source.locate(node.start, node.end))
  if (node.type !== 'map') return NOTHING
  const kind = identityAt(node, ['kind'])
  const apiVersion = identityAt(node, ['apiVersion'])
  const items = child(node, 'items')
  if (items !== undefined && (kind.text === null || kind.text.endsWith('List')))
    return readItems(source, items, readTree)

  const place = kind.at ?? apiVersion.at ?? { start: node.start, end: node.start }
  const at = source.locate(place.start, place.end)
  const name = isNameless(kind.text, node) ? identity(undefined) : identityAt(node, ['metadata', 'name'])
  if (kind.text === null || apiVersion.text === null) {
    if (mayHoldConfiguration(node, name.text)) return anything(at)
    // What hides behind the placeholder may be any object that the readable half allows.
    const ours = kind.text === null ? apiVersion.text === null || mayBeRead(apiVersion.text) : isKnownKind(kind.text)
    if (!ours) return NOTHING
    const kinds = kind.text === null ? 'any' : new Set([kind.text])
    const names = name.text === null || name.text === '' ? 'any' : new Set([name.text])
    const words = wordsOf(source.text.slice(node.start, node.end))
    return { ...NOTHING, doubtful: [{ kinds, names, ...words, at }] }
  }
  if (kind.text === '') {
    if (!isDeckhouse(apiVersion.text)) return NOTHING
    const message = 'This document has an `apiVersion` of Deckhouse and no `kind`.'
    return { ...anything(at), problems: [{ at, message, deckhouse: true }] }
  }

  const slash = apiVersion.text.lastIndexOf('/')
  const manifest: Manifest = {
    source,
    group: slash === -1 ? '' : apiVersion.text.slice(0, slash),
    version: apiVersion.text.slice(slash + 1),
    kind: kind.text,
    name: name.text,
    namespace: identityAt(node, ['metadata', 'namespace']).text ?? '',
    root: node,
    at,
  }
  const hidden = manifest.kind === 'Secret' ? readConfigurationSecret(manifest, readTree) : NOTHING
  return { manifests: [manifest, ...hidden.manifests], doubtful: hidden.doubtful, problems: hidden.problems }
}

/** The documents of the installer have no name, whatever a template adds to them. */
const isNameless = (kind: string | null, root: MapNode): boolean =>
  child(root, 'metadata') === undefined && /^(?:Init|[A-Za-z]*Cluster)Configuration$/.test(kind ?? '')

const mayBeRead = (apiVersion: string): boolean => isDeckhouse(apiVersion) || apiVersion.startsWith(`${STORAGE_GROUP}/`)

const isDeckhouse = (apiVersion: string): boolean => isDeckhouseGroup(apiVersion.split('/', 1)[0] ?? '')

function readItems(source: Source, items: Node, readTree: ReadTree): Part {
  if (items.type === 'list') return merge(items.items.map((item) => readObject(source, item, readTree)))
  return items.type === 'unresolved' ? anything(source.locate(items.start, items.end)) : NOTHING
}

interface Identity {
  /** The scalar's text; empty where there is none, null where it cannot be known. */
  readonly text: string | null
  readonly at?: { readonly start: number; readonly end: number }
}

function identity(node: Node | undefined): Identity {
  if (node === undefined || (node.type === 'scalar' && node.value === null)) return { text: '' }
  if (node.type === 'scalar' && !isPlaceholder(node.text)) return { text: node.text, at: node }
  return { text: null, at: node }
}

/** The same at a path, where a placeholder on the way hides what it would lead to. */
function identityAt(from: Node, path: readonly string[]): Identity {
  let node = from
  for (const key of path) {
    const next = child(node, key)
    if (next === undefined) return node.type === 'unresolved' || openIn(node) ? { text: null, at: node } : { text: '' }
    node = next
  }
  return identity(node)
}

const openIn = (node: Node): boolean => node.type === 'map' && node.open !== undefined

/** Whether an object with this name, of a kind that is hidden, may be a Secret with bootstrap documents. */
function mayHoldConfiguration(root: Node, name: string | null): boolean {
  if (name !== null && CONFIGURATION_SECRETS.has(name)) return true
  return ['data', 'stringData'].some((key) => {
    const holder = child(root, key)
    return holder?.type === 'map' && [...holder.entries.keys()].some((entry) => entry.includes(CONFIGURATION))
  })
}

/**
 * The documents in a Secret that holds the cluster's configuration. Their places are all the place of the
 * encoded value: there is no line of the file to point at inside of it.
 */
function readConfigurationSecret(secret: Manifest, readTree: ReadTree): Part {
  if (secret.name === null) return mayHoldConfiguration(secret.root, null) ? anything(secret.at) : NOTHING
  if (!CONFIGURATION_SECRETS.has(secret.name)) return NOTHING
  const parts: Part[] = []
  for (const [key, decode] of [
    ['data', (text: string) => Buffer.from(text, 'base64').toString('utf8')],
    ['stringData', (text: string) => text],
  ] as const) {
    const holder = child(secret.root, key)
    if (holder?.type === 'unresolved') parts.push(anything(secret.source.locate(holder.start, holder.end)))
    if (holder?.type !== 'map') continue
    for (const [file, { value }] of holder.entries) {
      if (!/\.ya?ml$/.test(file)) continue
      const place = secret.source.locate(value.start, value.end)
      const inside =
        value.type === 'scalar' && typeof value.value === 'string'
          ? parseInside(decode(value.value), place, readTree)
          : NOTHING
      // What does not decode to a manifest hides one.
      parts.push(inside.manifests.length + inside.doubtful.length === 0 ? anything(place) : inside)
    }
  }
  return merge(parts)
}

function parseInside(text: string, place: Span, readTree: ReadTree): Part {
  const source: Source = { path: place.path, text, locate: () => place }
  return parseText(source, readTree)
}

/** A file that was not read: it may hold anything. `why` is a sentence. */
export function unreadFile(path: string, why: string): ParsedFile {
  return { path, ...unreadPart(sourceOf(path, ''), why) }
}

function unreadPart(source: Source, why: string): Part {
  const at = source.locate(0, 0)
  return {
    manifests: [],
    doubtful: [{ kinds: 'any', names: 'any', at }],
    problems: [{ at, message: `This file was not read. ${why}`, deckhouse: false }],
  }
}
