import { SHAPES } from '../data/secrets.ts'
import { isPlaceholder } from './placeholder.ts'
import { secretStretches, type Stretch } from './secret-stretches.ts'

/** What stands in place of a value that nobody may read. */
export const MASK = '•••'

/** What may follow a value in the last of its line. */
const REST_OF_LINE = /["',\]} \t\r]*(?:\n|$)/y

/**
 * A text with every value masked that looks like a secret, and with its lines as they were. It reads lines, not YAML: a
 * document that no parser understands has to keep its secrets too. It masks rather too much.
 */
export function maskSecrets(text: string): string {
  let masked = ''
  let at = 0
  for (const { start, end } of joined(secretStretches(text))) {
    REST_OF_LINE.lastIndex = end
    // Where something follows in the same line, its column stays. Elsewhere nothing tells how long the value is.
    masked += text.slice(at, start) + (REST_OF_LINE.test(text) ? MASK : '•'.repeat(end - start))
    at = end
  }
  return masked + text.slice(at)
}

/** Stretches in their order, those that overlap or touch as one. */
function joined(stretches: readonly Stretch[]): readonly Pick<Stretch, 'start' | 'end'>[] {
  const found: { start: number; end: number }[] = []
  for (const { start, end } of stretches.toSorted((left, right) => left.start - right.start)) {
    const last = found.at(-1)
    if (last === undefined || start > last.end) found.push({ start, end })
    else last.end = Math.max(last.end, end)
  }
  return found
}

/** A sentence without what is known for a secret by its shape alone. */
export function maskShapes(sentence: string): string {
  return SHAPES.reduce(
    (text, shape) => text.replaceAll(shape, (_all, kept) => `${typeof kept === 'string' ? kept : ''}${MASK}`),
    sentence,
  )
}

/** Characters. A shorter value is a word that anything may hold. */
const MIN_LENGTH = 6

/** The values of a text that look like secrets, as they are written and as they are meant. */
export function secretsIn(text: string): ReadonlySet<string> {
  const known = secretStretches(text).filter(({ isVague }) => !isVague)
  return new Set(known.flatMap(({ start, end }) => meanings(text.slice(start, end))).filter(isTelling))
}

const isTelling = (value: string): boolean =>
  value.length >= MIN_LENGTH && !isPlaceholder(value) && !/^(?:true|false|null)$/i.test(value)

function meanings(written: string): readonly string[] {
  const value = written
    .trim()
    .replace(/^(?:- +)+/, '')
    .replace(/,$/, '')
  const quote = /^["']/.exec(value)?.[0]
  const inner = quote === undefined ? value : value.slice(1, value.length > 1 && value.endsWith(quote) ? -1 : undefined)
  const meant = quote === '"' ? inner.replaceAll(/\\(["\\/])/g, '$1') : inner.replaceAll("''", "'")
  return [inner, meant, ...decoded(inner)]
}

/** What a value in base64 holds, and the secrets in that. */
function decoded(value: string): readonly string[] {
  if (!/^[A-Za-z\d+/]{8,}={0,2}$/.test(value)) return []
  const text = Buffer.from(value, 'base64').toString('utf8')
  if (/[\u0000-\u0008\u000E-\u001F\uFFFD]/.test(text)) return []
  return [...(text.includes('\n') ? [] : [text]), ...secretsIn(text)]
}
