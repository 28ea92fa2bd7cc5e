import type { Level } from '../evaluate/evaluate.ts'
import type { Environment, FailOn, Scope } from '../compare/report.ts'
import { UserError } from '../errors.ts'
import { lineOf, type Node, readDocument, type Source, sourceOf, type Span } from '../parse/index.ts'
import type { UnresolvedNode } from '../parse/node.ts'
import validate from './config-validator.gen.js'
import { explain } from './schema-errors.ts'

/** What the schema admits; kept in step with it by the tests of the policy. */
export interface Config {
  readonly version: 1
  readonly exclude?: readonly string[]
  readonly schemas?: readonly string[]
  readonly clusters?: readonly {
    readonly name: string
    readonly paths: readonly string[]
    readonly environment?: Environment
    readonly load?: 'auto' | 'regular' | 'high'
    readonly complete?: boolean | 'auto'
    readonly facts?: ConfigFacts
  }[]
  readonly rules?: Readonly<Record<string, ConfigRule>>
  readonly gate?: { readonly failOn?: FailOn; readonly scope?: Scope }
  readonly waivers?: readonly (ConfigExemption & { readonly reason: string; readonly owner: string })[]
  readonly attestations?: readonly (ConfigExemption & {
    readonly by: string
    readonly on: string
    readonly evidence?: string
  })[]
}

/** By kind of fact, name and field. */
export type ConfigFacts = Readonly<
  Partial<
    Record<
      'nodes' | 'flavors' | 'storageClasses',
      Readonly<Record<string, Readonly<Partial<Record<FactField, string | number>>>>>
    >
  >
>

export type FactField = 'count' | 'cpu' | 'memory' | 'disk' | 'iops'

interface ConfigRule {
  readonly level?: Level['level']
  readonly reason?: string
  /** Of `recovery-plan` alone. */
  readonly path?: string
  readonly drillWithinMonths?: number
}

interface ConfigExemption {
  readonly rule: string
  readonly cluster: string
  readonly until: string
  readonly from?: string
}

/** A config that follows the schema, with the places of its parts. */
export interface PlacedConfig {
  readonly data: Config
  /** The place of what stands at a path, its key where it has one, or of the nearest thing above it that is there. */
  readonly at: (...path: readonly string[]) => Span
  /** The place of the value at a path, and its text as it is written. */
  readonly value: (...path: readonly string[]) => { readonly at: Span; readonly text: string }
}

/** Parses a config and holds it against the schema. Throws a UserError that gives path and line. */
export async function readConfig(path: string, text: string): Promise<PlacedConfig> {
  const source = sourceOf(path, text)
  const document = await readDocument(source)
  if (document.state === 'broken') {
    throw new UserError(
      `${lineOf(source.locate(document.start, document.end))}: The config cannot be parsed: ${document.message}`,
    )
  }
  const root = document.root
  if (root === undefined || root.type !== 'map')
    throw new UserError(`${path}:1: The config is no mapping. It starts with \`version: 1\`.`)
  refuseUnresolved(source, root)
  const data = plain(root)
  if (!isConfig(data)) {
    const error = validate.errors?.find(({ keyword }) => keyword !== 'if')
    throw new UserError(explain((steps) => lineOf(spanOf(source, root, steps)), root, error))
  }
  return {
    data,
    at: (...steps) => spanOf(source, root, steps),
    value: (...steps) => {
      const node = nodeAt(root, steps)
      const at = node === undefined ? spanOf(source, root, steps) : source.locate(node.start, node.end)
      return { at, text: node?.type === 'scalar' ? node.text : '' }
    },
  }
}

const isConfig = (data: unknown): data is Config => validate(data)

/** No template engine stands between a config and this tool: a placeholder is a blank that nobody has filled in. */
function refuseUnresolved(source: Source, node: Node): void {
  if (node.type === 'unresolved') throw unresolved(source, node)
  if (node.type === 'list') for (const item of node.items) refuseUnresolved(source, item)
  if (node.type !== 'map') return
  if (node.open !== undefined) throw unresolved(source, node.open)
  for (const { value } of node.entries.values()) refuseUnresolved(source, value)
}

function unresolved(source: Source, { text, start, end }: UnresolvedNode): UserError {
  const said = text.replaceAll('`', "'").split(/\r?\n/, 1)[0] ?? ''
  return new UserError(
    `${lineOf(source.locate(start, end))}: \`${said}\` is a placeholder. A config holds plain keys and values.`,
  )
}

function plain(node: Node): unknown {
  switch (node.type) {
    case 'scalar':
      return node.value
    case 'list':
      return node.items.map(plain)
    case 'map':
      return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plain(value)]))
    case 'unresolved':
      return node.text
  }
}

/** The node at a path, or undefined where nothing stands there. */
function nodeAt(root: Node, path: readonly string[]): Node | undefined {
  let node: Node | undefined = root
  for (const step of path) {
    if (node?.type === 'map') node = node.entries.get(step)?.value
    else node = node?.type === 'list' ? node.items[Number(step)] : undefined
  }
  return node
}

function spanOf({ locate }: Source, root: Node, path: readonly string[]): Span {
  let node = root
  let at = locate(root.start, root.start)
  for (const step of path) {
    if (node.type === 'map') {
      const entry = node.entries.get(step)
      if (entry === undefined) return at
      at = locate(entry.keyStart, entry.keyEnd)
      node = entry.value
    } else if (node.type === 'list') {
      const item = node.items[Number(step)]
      if (item === undefined) return at
      at = locate(item.start, item.end)
      node = item
    } else return at
  }
  return at
}
