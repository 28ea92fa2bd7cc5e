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
  const found = textAt(root, path)
  const form = formOf(error.parentSchema)
  const at = (more: readonly string[] = []): string => placed([...path, ...more])
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
      return `${at()}: \`${found}\` is no value of ${name}. ${allowedWords(found, allowed)}`
    }
    case 'minLength':
      return `${at()}: ${capital(name)} is empty.`
    case 'pattern':
    case 'type':
      if (form !== undefined) return `${at()}: \`${found}\` is no value of ${name}. Allowed: ${form}.`
      return `${at()}: ${capital(name)} is \`${found}\`, which is no ${words(params['type']).join(' or ')}.`
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum': {
      const limit = `${String(params['comparison'])} ${String(params['limit'])}`
      return `${at()}: \`${found}\` is no value of ${name}. Allowed: ${form ?? `numbers \`${limit}\``}.`
    }
    default:
      return `${at()}: ${capital(name)} ${error.message ?? 'does not follow the schema'}.`
  }
}

const words = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [String(value)])

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
