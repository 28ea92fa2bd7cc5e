import { isSensitiveKey, MAY_HOLD_SECRETS, SHAPES } from '../data/secrets.ts'
import { splitDocuments } from './split.ts'

/** A half-open stretch of UTF-16 offsets that nobody may read. */
export interface Stretch {
  readonly start: number
  readonly end: number
  /** Masked to be on the safe side, and no value that would be a secret elsewhere. */
  readonly isVague: boolean
}

/** Everything in a text that looks like a secret: by its key, by its shape, or because it stands in a `Secret`. */
export function secretStretches(text: string): readonly Stretch[] {
  if (!MAY_HOLD_SECRETS.test(text)) return []
  const inDocuments = splitDocuments(text).flatMap(({ start, end }) =>
    fields(text.slice(start, end)).map((found) => ({ ...found, start: found.start + start, end: found.end + start })),
  )
  return [...shapes(text), ...assignments(text), ...inDocuments]
}

function shapes(text: string): readonly Stretch[] {
  return SHAPES.flatMap((shape) =>
    Array.from(text.matchAll(shape), ({ 0: all, 1: kept = '', index }) => ({
      start: index + kept.length,
      end: index + all.length,
      isVague: false,
    })),
  )
}

const ASSIGNMENT = /(?<quote>["']?)(?<key>[A-Za-z][\w.-]*)\k<quote>[ \t]*(?<sign>[:=])[ \t]*/g

/** `key: value` and `key=value` anywhere in a line: in a flow, a comment, a script. */
function assignments(text: string): readonly Stretch[] {
  return Array.from(text.matchAll(ASSIGNMENT)).flatMap(({ 0: all, index, groups }) => {
    if (!isSensitiveKey(groups?.['key'] ?? '')) return []
    const start = index + all.length
    const until = text.indexOf('\n', start)
    const rest = text.slice(start, until === -1 ? undefined : until)
    const before = text.slice(text.lastIndexOf('\n', index) + 1, index)
    const end = groups?.['sign'] === '=' ? /^\S*/ : before.includes('{') ? /^[^,}\]]*/ : /^.*/
    const value = (/^(?:"(?:\\.|[^"\\])*"|'[^']*')/.exec(rest) ?? end.exec(rest))?.[0].trimEnd() ?? ''
    // There a block begins, or a group of settings.
    return /^(?:[|>][-+\d]*|[{[]?)$/.test(value) ? [] : [{ start, end: start + value.length, isVague: false }]
  })
}

/** Of a `Secret` all values are masked but these, which name it. */
const STRUCTURE: ReadonlySet<string> = new Set(
  'apiVersion kind metadata name namespace type immutable items'.split(' '),
)
/** What refers to a secret is none. */
const REFERENCES: ReadonlySet<string> = new Set([...STRUCTURE, 'key', 'optional', 'secretName'])
const NOTHING: ReadonlySet<string> = new Set()
/** Values in a `Secret` that name things which others name too. */
const NAMES =
  /^(?:user|username|login|email|host|hostname|port|url|endpoint|region|zone|bucket|project|cluster|provider)$/i

const FIELD = /^(?<before>[ \t]*(?:-[ \t]+)*)(?<quote>["']?)(?<key>[\w./-]+)\k<quote>[ \t]*:[ \t]*(?<value>.*)$/
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----/

/** What the lines of a document hide: values below sensitive keys, and private keys. */
function fields(text: string): readonly Stretch[] {
  // A reference names the kind too, and has no data.
  const isSecret =
    /\bstringData\b/.test(text) || (/\bkind["']?\s*:\s*["']?Secret\b/.test(text) && /\bdata["']?\s*:/.test(text))
  const found: Stretch[] = []
  /** The column of the key whose value is a scalar of several lines. */
  let scalar: number | undefined
  /** The key below which all fields are hidden; the data of a `Secret` down to what refers to another. */
  let group: { readonly column: number; readonly isData: boolean } | undefined
  let quote: string | undefined
  let inKey = false
  let isVariable = false
  let at = 0
  for (const line of text.split('\n')) {
    const column = /^[ \t]*/.exec(line)?.[0].length ?? 0
    const mask = (from: number, isVague = false): void => {
      const end = line.trimEnd().length
      if (end > from) found.push({ start: at + from, end: at + end, isVague })
    }
    const isBelow = (above: number): boolean =>
      line.trim() === '' || column > above || (column === above && /^[ \t]*-(?:\s|$)/.test(line))
    const field = FIELD.exec(line)?.groups
    // A line of a scalar that has lost its indentation is no field, and still a part of the secret.
    const isOther = field !== undefined || /^[ \t]*(?:#|---|-[ \t]|[\s{}[\],]*$)/.test(line)
    if (scalar !== undefined && !isBelow(scalar) && isOther) scalar = undefined
    if (group !== undefined && !isBelow(group.column)) group = undefined
    if (quote !== undefined) {
      mask(column)
      if (line.replaceAll(/\\./g, '').includes(quote)) quote = undefined
    } else if (inKey || PRIVATE_KEY.test(line)) {
      mask(inKey ? column : line.search(PRIVATE_KEY))
      inKey = !line.includes('-----END')
    } else if (scalar !== undefined) mask(column)
    else if (field === undefined) {
      if ((group !== undefined || isSecret) && !/^[\s{}[\],]*$|^---/.test(line)) mask(column, group === undefined)
    } else {
      const { before = '', key = '', value = '' } = field
      const isSensitive = isSensitiveKey(key)
      const named = group?.isData === true ? NOTHING : isSecret ? STRUCTURE : REFERENCES
      const isHidden = isSecret || group !== undefined || (isVariable && key === 'value')
      if (isSensitive || (isHidden && !named.has(key))) {
        const isData = isSecret && /^(?:data|stringData)$/.test(key)
        if (value !== '' && !value.startsWith('#')) {
          scalar = before.length
          if (!/^[|>][-+\d]*\s*$/.test(value))
            mask(line.length - value.length, !isSensitive && (group === undefined ? isSecret : NAMES.test(key)))
          quote = opened(value)
          // `auth` holds a registry's credentials, and everywhere else it is a group of settings.
        } else if (isData || (isSensitive && key !== 'auth')) group ??= { column: before.length, isData }
      }
      if (key === 'name') isVariable = isSensitiveKey(value.replaceAll(/["',\s]/g, ''))
    }
    at += line.length + 1
  }
  return found
}

/** The quote with which a value begins and that its line does not close. */
function opened(value: string): string | undefined {
  const quote = /^["']/.exec(value)?.[0]
  if (quote === undefined) return undefined
  return value.slice(1).replaceAll(/\\./g, '').includes(quote) ? undefined : quote
}
