import { createHash } from 'node:crypto'
import { isRecord } from '../discover/answer.ts'
import type { Mood } from '../render/words.ts'

/** Who wrote something, and about which commit. */
export interface Signature {
  readonly head: string
  /** `run id.attempt`. */
  readonly run: string
}

/** What a part of a comment says in short: enough to tell it without its text. Its key is empty for a whole repository. */
export interface PartMark extends Signature {
  readonly key: string
  readonly mood: Mood
  readonly text: string
  readonly sums: string
}

/** A part of a comment: what one use of the action has to say. */
export interface Part extends PartMark {
  /** Markdown without its head line; undefined where only the head line is left. */
  readonly body: string | undefined
}

/** A comment of ours, read back. */
export interface Written extends Signature {
  readonly target: string
  readonly parts: readonly Part[]
  /** Whether it is, character for character, what we wrote: nobody has edited it. */
  readonly intact: boolean
}

const COMMENT = /^<!-- deckhouse-readiness (\{[^\n]*\}) -->\n/
const PART = /^<!-- deckhouse-readiness-part (.*) -->$/m
const MOODS: readonly string[] = ['fail', 'warn', 'pass', 'unknown', 'nothing'] satisfies readonly Mood[]

/** A comment: its first line makes it ours, together with its author. */
export function signedText(signature: Signature & { readonly target: string }, text: string): string {
  const { head, run, target } = signature
  return `<!-- deckhouse-readiness ${json({ v: 1, head, run, target, sum: sumOf(text) })} -->\n${text}`
}

/** The line before a part. */
export function partLine({ key, head, run, mood, text, sums, body }: Part): string {
  const cut = body === undefined ? { cut: true } : {}
  return `<!-- deckhouse-readiness-part ${json({ key, head, run, mood, text, sums, ...cut })} -->`
}

/** A body as we write it, whatever line breaks GitHub gives back. */
export const normal = (body: string): string => `${body.replaceAll('\r\n', '\n').trim()}\n`

/** Reads a comment; undefined where it is none of ours. What is broken in it is left out. */
export function parseComment(body: string): Written | undefined {
  const whole = normal(body)
  const [line, found = ''] = COMMENT.exec(whole) ?? []
  const { head, run, target, sum } = fieldsOf(found)
  if (line === undefined || typeof head !== 'string' || typeof run !== 'string' || typeof target !== 'string')
    return undefined
  const text = whole.slice(line.length)
  // Between two marks stands a part; what stands before the first one is said over all of them.
  const pieces = text.split(new RegExp(PART, 'gm')).slice(1)
  const parts = pieces.flatMap((mark, index) => (index % 2 === 0 ? partOf(mark, pieces[index + 1] ?? '') : []))
  return { head, run, target, parts, intact: sum === sumOf(text) }
}

function partOf(mark: string, text: string): readonly Part[] {
  const { mood, cut, ...fields } = fieldsOf(mark)
  const word = (name: string): string => {
    const value = fields[name]
    return typeof value === 'string' && value.length <= 300 ? value : ''
  }
  if (!isMood(mood) || typeof fields['key'] !== 'string' || word('head') === '' || word('run') === '') return []
  const body = text
    .trim()
    .replace(/^#[^\n]*/, '')
    .trim()
  return [
    {
      key: word('key'),
      head: word('head'),
      run: word('run'),
      mood,
      text: word('text'),
      sums: word('sums'),
      body: cut === true || body === '' ? undefined : body,
    },
  ]
}

const isMood = (value: unknown): value is Mood => typeof value === 'string' && MOODS.includes(value)

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(text)
    return isRecord(parsed) ? parsed : {}
  } catch {
    return {}
  }
}

/** JSON that ends no HTML comment. */
const json = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')

const sumOf = (text: string): string => createHash('sha256').update(normal(text)).digest('hex').slice(0, 12)

/** Whether two bodies tell a reader the same, about the same commit. Which run wrote them makes no difference. */
export function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((body) =>
    normal(body).replaceAll(/^<!-- deckhouse-readiness.*$/gm, (line) => line.replaceAll(/"(?:run|sum)":"[^"]*"/g, '')),
  )
  return first === second
}

/** Whether a run came after another one. What is no run came before all. */
export function isLater(theirs: string, ours: string): boolean {
  const [theirRun = 0, theirAttempt = 0] = numbers(theirs)
  const [ourRun = 0, ourAttempt = 0] = numbers(ours)
  return theirRun > ourRun || (theirRun === ourRun && theirAttempt > ourAttempt)
}

const numbers = (run: string): readonly number[] =>
  run.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : 0))

/**
 * The key of a use's part, which is also its name: the clusters that it is about, whatever their order; empty where it
 * is about the whole repository. So the legs of a matrix each have one of their own.
 */
export function partKey(clusters: readonly string[]): string {
  const names = [...new Set(clusters)].toSorted()
  const key = names.join(', ')
  if (key.length <= 100) return key
  const hash = createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 8)
  return `${key.slice(0, 60)}… (${names.length}, ${hash})`
}
