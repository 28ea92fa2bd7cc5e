import type { Manifest } from '../parse/manifest.ts'
import { child, type Node } from '../parse/node.ts'
import type { Span } from '../parse/span.ts'
import { type Fact, factOf, lookIn, type Place } from './fact.ts'
import { firstEnd, type Hidden, listIn, unreadable } from './hidden.ts'

/** How a matcher answers to an alert of a severity; `maybe` rests on labels that Git does not show. */
export type Match = 'yes' | 'no' | 'maybe' | 'hidden'
export type Matcher = (severity: number) => Match

/** The matchers of one route, all of which must match. */
export interface Matchers {
  readonly all: readonly Matcher[]
  readonly hidden: readonly Hidden[]
}

/** Alertmanager's own spellings, which the operator does not read in a CustomAlertmanager. */
const FOREIGN = ['match', 'matchRE', 'match_re']

/** Reads `matchers` of a route. */
export function readMatchers(manifest: Manifest, node: Node, at: Span): Matchers {
  const list = listIn(manifest, node, ['matchers'], at)
  const read = list.state === 'known' ? list.value.map((item) => readMatcher(manifest, item)) : []
  const foreign = FOREIGN.filter((key) => child(node, key) !== undefined).map((key) =>
    hiddenMatcher(
      `\`${key}\` is not read there: a route takes \`matchers\` with \`name\`, \`matchType\` and \`value\``,
      at,
    ),
  )
  const broken =
    list.state === 'unreadable' ? [hiddenMatcher(`What stands under \`matchers\` ${list.why}`, list.at)] : []
  const parts = [...read, ...foreign, ...broken]
  return { all: parts.flatMap(({ all }) => all), hidden: parts.flatMap(({ hidden }) => hidden) }
}

const hiddenMatcher = (because: string, at: Span): Matchers => ({ all: [() => 'hidden'], hidden: [{ because, at }] })

function readMatcher(manifest: Manifest, item: Node): Matchers {
  const at = manifest.source.locate(item.start, firstEnd(item))
  if (item.type === 'scalar') {
    const because = `The matcher \`${item.text.replaceAll('`', "'").slice(0, 60)}\` is text, and a mapping with \`name\`, \`matchType\` and \`value\` is read there`
    return hiddenMatcher(because, at)
  }
  const name = strictText(lookIn(manifest, item, ['name'], at))
  const value = strictText(lookIn(manifest, item, ['value'], at))
  const type = typeOf(manifest, item, at)
  const hidden = [
    ...unreadable('The `name` of a matcher', name),
    ...unreadable('The `value` of a matcher', value),
    ...unreadable('How a matcher compares', type),
  ]
  if (name.state !== 'known' || type.state !== 'known' || value.state === 'unreadable') {
    if (name.state === 'silent' && hidden.length === 0) return hiddenMatcher('A matcher has no `name`', at)
    return { all: [() => 'hidden'], hidden }
  }
  const wanted = value.state === 'known' ? value.value : ''
  const matches = name.value === 'severity_level' ? bySeverity(type.value, wanted) : byOther(type.value, wanted)
  if (matches !== undefined) return { all: [matches], hidden: [] }
  return hiddenMatcher(
    `Which severities \`${wanted.replaceAll('`', "'").slice(0, 60)}\` matches cannot be told here`,
    at,
  )
}

const TYPES = ['=', '!=', '=~', '!~'] as const
type MatchType = (typeof TYPES)[number]

/** `matchType` goes before `regex`, as it does in the operator. */
function typeOf(manifest: Manifest, item: Node, at: Span): Fact<MatchType> {
  const type = factOf(lookIn(manifest, item, ['matchType'], at), 'matchType (`=`, `!=`, `=~`, `!~`)', (node) => {
    const value = TYPES.find((one) => node.type === 'scalar' && node.text === one)
    return value === undefined ? undefined : { value, text: value }
  })
  if (type.state !== 'silent') return type
  const regex = factOf<MatchType>(lookIn(manifest, item, ['regex'], at), 'boolean', (node) =>
    node.type === 'scalar' && typeof node.value === 'boolean'
      ? { value: node.value ? '=~' : '=', text: node.text }
      : undefined,
  )
  return regex.state === 'silent' ? { state: 'known', value: '=', text: '=', at } : regex
}

function bySeverity(type: MatchType, value: string): Matcher | undefined {
  const matches = type === '=' || type === '!=' ? (label: string) => label === value : patternOf(value)
  if (matches === undefined) return undefined
  const negative = type.startsWith('!')
  return (severity) => (matches(String(severity)) === negative ? 'no' : 'yes')
}

/** Of other labels Git does not show the values; only what every alert has, or may lack, is certain. */
function byOther(type: MatchType, value: string): Matcher {
  return () => (type === '=~' && /^\^?\.\*\$?$/.test(value) ? 'yes' : 'maybe')
}

/**
 * The plain part of the language of patterns, which Go and JavaScript read alike and in which no pattern takes long:
 * alternatives of characters and classes, each with one quantifier at most, in one pair of parentheses at most.
 */
const ATOM = String.raw`(?:[\w^$.-]|\\[d.]|\[\^?[\w-]+\])[?*+]?`
const BODY = `(?:${ATOM})*(?:\\|(?:${ATOM})*)*`
const PLAIN = new RegExp(`^\\^?(?:\\((?:\\?:)?${BODY}\\)|${BODY})\\$?$`)

/** Alertmanager anchors patterns at both ends. Undefined where the pattern is beyond the plain part. */
function patternOf(value: string): ((label: string) => boolean) | undefined {
  if (value.length > 100 || !PLAIN.test(value)) return undefined
  try {
    const pattern = new RegExp(`^(?:${value})$`)
    return (label) => pattern.test(label)
  } catch {
    return undefined
  }
}

/** The operator reads routes as JSON, where a number is no text: `value: 4` makes it refuse the whole tree. */
export function strictText(place: Place): Fact<string> {
  const fact = factOf(place, 'text (quote it)', (node) =>
    node.type === 'scalar' && typeof node.value === 'string' ? { value: node.value, text: node.text } : undefined,
  )
  return fact.state === 'known' && fact.value === '' ? { state: 'silent', at: fact.at } : fact
}
