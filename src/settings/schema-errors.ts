import type { Node } from '../parse/index.ts'
import { allowedWords } from '../closest.ts'
import type validate from './config-validator.gen.js'

type SchemaError = NonNullable<typeof validate.errors>[number]

/**
 * One line about the first thing in which a config leaves its schema: where, what it is, what is allowed. `placed`
 * gives `path:line` of what stands at a path.
 */
export function explain(
  placed: (path: readonly string[]) => string,
  root: Node,
  error: SchemaError | undefined,
): string {
  if (error === undefined) return `${placed([])}: The config does not follow its schema.`
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const name = path.length === 0 ? 'the config' : `\`${path.join('.')}\``
  const params: Readonly<Record<string, unknown>> = error.params
  const found = foundAt(root, path)
  const form = formOf(error.parentSchema)
  const at = (more: readonly string[] = []): string => placed([...path, ...more])
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty'])
      return `${at([key])}: \`${key}\` is no key of ${name}. ${allowedWords(key, knownKeys(error.parentSchema))}`
    }
    case 'required':
      return `${at()}: ${capital(name)} lacks \`${String(params['missingProperty'])}\`. Add it.`
    case 'enum':
    case 'const': {
      const allowed = words(params['allowedValues'] ?? params['allowedValue'])
      // A number or a switch in quotes is text.
      const unquoted = allowed.includes(found.text) ? ' It stands without quotes.' : ''
      return `${at()}: ${said(found)} is no value of ${name}. ${allowedWords(found.text, allowed)}${unquoted}`
    }
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return `${at()}: ${capital(name)} is empty. Fill it in.`
    case 'pattern':
    case 'type':
      if (form !== undefined) return `${at()}: ${said(found)} is no value of ${name}. Allowed: ${form}.`
      return `${at()}: ${capital(name)} is ${said(found)}, and should be ${words(params['type']).map(wanted).join(' or ')}.`
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum': {
      const limit = `${String(params['comparison'])} ${String(params['limit'])}`
      return `${at()}: ${said(found)} is no value of ${name}. Allowed: ${form ?? `numbers \`${limit}\``}.`
    }
    default:
      return `${at()}: ${capital(name)} does not follow the schema of the config.`
  }
}

const words = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [String(value)])

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What stands in a place: its text as it is written, or what it is instead of a text. */
interface Found {
  readonly text: string
  readonly what?: 'a mapping' | 'a list'
}

const said = ({ text, what }: Found): string => what ?? `\`${text}\``

/** The types of JSON Schema in the words of YAML. */
const WANTED: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a mapping',
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: '`true` or `false`',
}

const wanted = (type: string): string => WANTED[type] ?? type

function foundAt(root: Node, path: readonly string[]): Found {
  let node: Node | undefined = root
  for (const step of path) {
    if (node?.type === 'map') node = node.entries.get(step)?.value
    else if (node?.type === 'list') node = node.items[Number(step)]
  }
  if (node?.type === 'map' || node?.type === 'list') {
    return { text: '', what: node.type === 'map' ? 'a mapping' : 'a list' }
  }
  return { text: node?.text ?? '' }
}

/** The keys that the schema knows beside the unknown one. */
function knownKeys(schema: unknown): readonly string[] {
  const properties = keyword(schema, 'properties')
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : []
}

/** The form of a value in words, where the schema says it. */
function formOf(schema: unknown): string | undefined {
  const comment = keyword(schema, '$comment')
  return typeof comment === 'string' ? comment : undefined
}

function keyword(schema: unknown, name: string): unknown {
  return typeof schema === 'object' && schema !== null
    ? Object.entries(schema).find(([key]) => key === name)?.[1]
    : undefined
}
