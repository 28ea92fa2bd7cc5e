import type { Level } from '../evaluate/evaluate.ts'
import type { Environment, FailOn, Scope } from '../compare/report.ts'
import { UserError } from '../errors.ts'
import { type Node, readDocument, sourceOf, type Span } from '../parse/index.ts'
import { allowedWords } from './closest.ts'
import validate from './config-validator.gen.js'

/** What a team decides about its repository: the content of `.github/production-readiness.yml`. */
export interface Policy {
  readonly exclude: readonly string[]
  /** Undefined: clusters are discovered. */
  readonly clusters: readonly ClusterEntry[] | undefined
  readonly levels: Readonly<Record<string, Level>>
  readonly failOn: FailOn | undefined
  readonly scope: Scope | undefined
}

export interface ClusterEntry {
  /** A name, or `{name}` to take it from the path. */
  readonly name: string
  readonly paths: readonly string[]
  readonly environment: Environment
  readonly load: 'auto' | 'regular' | 'high'
  readonly complete: boolean | 'auto'
  /** Where the entry stands in the config. */
  readonly at: Span
}

/** The policy of a repository without a config. */
export const DEFAULT_POLICY: Policy = {
  exclude: [],
  clusters: undefined,
  levels: {},
  failOn: undefined,
  scope: undefined,
}

/** What the schema admits; kept in step with it by the tests of this module. */
interface Config {
  readonly version: 1
  readonly exclude?: readonly string[]
  readonly clusters?: readonly {
    readonly name: string
    readonly paths: readonly string[]
    readonly environment?: Environment
    readonly load?: 'auto' | 'regular' | 'high'
    readonly complete?: boolean | 'auto'
  }[]
  readonly rules?: Readonly<Record<string, { readonly level?: Level['level']; readonly reason?: string }>>
  readonly gate?: { readonly failOn?: FailOn; readonly scope?: Scope }
}

/**
 * Reads a config. Throws a UserError that gives path and line, quotes the value and lists what is allowed.
 * `ruleIds` are the rules that a config may speak of.
 */
export async function policyFrom(path: string, text: string, ruleIds: readonly string[]): Promise<Policy> {
  const source = sourceOf(path, text)
  const document = await readDocument(source)
  if (document.state === 'broken') {
    throw new UserError(
      `${where(source.locate(document.start, document.end))}: The config cannot be parsed: ${document.message}`,
    )
  }
  const root = document.root
  if (root === undefined || root.type !== 'map')
    throw new UserError(`${path}:1: The config is no mapping. It starts with \`version: 1\`.`)
  const data = plain(root)
  if (!isConfig(data)) {
    const error = validate.errors?.find(({ keyword }) => keyword !== 'if')
    throw new UserError(explain(source.locate, root, error))
  }
  for (const id of Object.keys(data.rules ?? {})) {
    if (!ruleIds.includes(id))
      throw new UserError(
        `${placed(source.locate, root, ['rules', id])}: \`${id}\` is no rule. ${allowedWords(id, ruleIds)}`,
      )
  }
  return {
    exclude: data.exclude ?? [],
    clusters: data.clusters?.map((entry, index) => ({
      name: entry.name,
      paths: entry.paths,
      environment: entry.environment ?? 'production',
      load: entry.load ?? 'auto',
      complete: entry.complete ?? 'auto',
      at: spanOf(source.locate, root, ['clusters', String(index)]),
    })),
    levels: levelsOf(data.rules ?? {}),
    failOn: data.gate?.failOn,
    scope: data.gate?.scope,
  }
}

const isConfig = (data: unknown): data is Config => validate(data)

function levelsOf(rules: NonNullable<Config['rules']>): Policy['levels'] {
  const levels: Record<string, Level> = {}
  for (const [id, { level, reason }] of Object.entries(rules)) {
    if (level !== undefined) levels[id] = reason === undefined ? { level } : { level, reason }
  }
  return levels
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

type Locate = (start: number, end: number) => Span

const where = (at: Span): string => `${at.path}:${at.start.line}`

/** The place of a value, or of the nearest thing above it that is there. */
function spanOf(locate: Locate, root: Node, path: readonly string[]): Span {
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

const placed = (locate: Locate, root: Node, path: readonly string[]): string => where(spanOf(locate, root, path))

type SchemaError = NonNullable<typeof validate.errors>[number]

/** One line about the first thing that is wrong: where, what it is, what is allowed. */
function explain(locate: Locate, root: Node, error: SchemaError | undefined): string {
  if (error === undefined) return `${placed(locate, root, [])}: The config does not follow its schema.`
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const name = path.length === 0 ? 'the config' : `\`${path.join('.')}\``
  const params: Readonly<Record<string, unknown>> = error.params
  const at = (more: readonly string[] = []): string => placed(locate, root, [...path, ...more])
  const words = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [String(value)])
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty'])
      return `${at([key])}: \`${key}\` is no key of ${name}. ${allowedWords(key, knownKeys(error.parentSchema))}`
    }
    case 'required':
      return `${at()}: ${capital(name)} lacks \`${String(params['missingProperty'])}\`.`
    case 'enum':
    case 'const': {
      const allowed = words(params['allowedValues'] ?? params['allowedValue'])
      const found = textAt(root, path)
      return `${at()}: \`${found}\` is no value of ${name}. ${allowedWords(found, allowed)}`
    }
    case 'type':
      return `${at()}: ${capital(name)} is \`${textAt(root, path)}\`, which is no ${String(params['type'])}.`
    default:
      return `${at()}: ${capital(name)} ${error.message ?? 'does not follow the schema'}.`
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function textAt(root: Node, path: readonly string[]): string {
  let node: Node | undefined = root
  for (const step of path) {
    if (node?.type === 'map') node = node.entries.get(step)?.value
    else if (node?.type === 'list') node = node.items[Number(step)]
  }
  if (node?.type === 'scalar' || node?.type === 'unresolved') return node.text
  return node === undefined ? '' : `a ${node.type}`
}

/** The keys that the schema knows beside the unknown one. */
function knownKeys(schema: unknown): readonly string[] {
  const properties =
    typeof schema === 'object' && schema !== null && 'properties' in schema ? schema.properties : undefined
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : []
}
