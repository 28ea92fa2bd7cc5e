import type { Described } from '../data/schemas/shape.ts'
import type { Node, ScalarNode } from '../parse/node.ts'
import { quoted } from './note.ts'
import { typesOf } from './shapes.ts'

const NAMES: Readonly<Record<string, string>> = {
  text: 'a text',
  whole: 'a whole number',
  number: 'a number',
  switch: '`true` or `false`',
  map: 'a mapping',
  list: 'a list',
}

/** What is wrong with the type of a value, as a sentence; undefined where nothing is, or where nobody can tell. */
export function wrongType(key: string, node: Node, shape: Described): string | undefined {
  const types = typesOf(shape)
  if (types === undefined || node.type === 'unresolved') return undefined
  if (node.type !== 'scalar') {
    return types.includes(node.type) ? undefined : sentence(quoted(key), NAMES[node.type] ?? '', types)
  }
  if (node.value === null) return undefined
  const type = scalarType(node)
  if (types.includes(type) || (type === 'whole' && types.includes('number'))) return undefined
  if (type === 'number' && types.includes('whole') && Number.isInteger(node.value)) return undefined
  if (node.plain && isAmbiguous(node.text)) return undefined
  const is = type === 'switch' ? `\`${String(node.value)}\`` : (NAMES[type] ?? '')
  if (types.includes('text')) return `${sentence(quoted(key), is, types)} Put it in quotes.`
  return sentence(written(key, node), is, types)
}

function scalarType({ value }: ScalarNode): string {
  if (typeof value === 'string') return 'text'
  if (typeof value === 'boolean') return 'switch'
  return Number.isInteger(value) ? 'whole' : 'number'
}

/**
 * Whether parsers of different age take an unquoted word for different things: Kubernetes reads some words as switches and
 * some digits as numbers that are texts by the newer rules.
 */
const isAmbiguous = (text: string): boolean =>
  /^(?:y|yes|n|no|on|off|[-+]?\d[\d_.:]*|[-+]?0[box][\da-f_]+|[-+]?\.(?:inf|nan)|~)$/i.test(text) &&
  !/^[-+]?\d+(?:\.\d+)?$/.test(text)

/** A word that can hold no secret is quoted with its key. */
const written = (key: string, { plain, text }: ScalarNode): string =>
  /^(?:[-+]?\d[\d.]{0,8}[a-z%]{0,2}|true|false|yes|no)$/i.test(text)
    ? quoted(`${key}: ${plain ? text : `"${text}"`}`)
    : quoted(key)

function sentence(what: string, is: string, types: readonly string[]): string {
  const names = types.filter((type) => type !== 'number' || !types.includes('whole')).map((type) => NAMES[type] ?? type)
  return `${what} is ${is} where ${names.join(' or ')} belongs.`
}
