import { maskSecrets } from '../parse/secrets.ts'
import type { Span } from '../parse/span.ts'
import { oneLine } from './escape.ts'
import type { Style } from './style.ts'

/** The text of a judged file by its path. */
export interface Texts {
  readonly text: (path: string) => string | undefined
}

/** `path:line:column`. */
export const position = ({ path, start }: Span): string => `${oneLine(path)}:${start.line}:${start.column}`

/** The line of a place with the one before it, the place underlined, and the next step beside the line. */
export function frame(at: Span, label: string | undefined, style: Style, { text }: Texts): readonly string[] {
  const lines = (text(at.path) ?? '').replace(/^\uFEFF/, '').split(/\r?\n/)
  const target = lines[at.start.line - 1]
  if (target === undefined || target.trim() === '') return label === undefined ? [] : [`        ${oneLine(label)}`]
  const digits = String(at.start.line).length
  const shown = (number: number): string =>
    `        ${style.dim(`${String(number).padStart(digits)} │`)} ${clip(lines[number - 1] ?? '')}`
  const until = at.end.line === at.start.line ? at.end.column : target.length + 1
  const underline = '─'.repeat(Math.max(1, Math.min(until, MAX_WIDTH) - at.start.column))
  const before = at.start.line > 1 ? [shown(at.start.line - 1)] : []
  const gap = ' '.repeat(at.start.column - 1)
  if (at.start.column >= MAX_WIDTH)
    return [...before, shown(at.start.line), ...(label === undefined ? [] : [`        ${oneLine(label)}`])]
  const under = `        ${' '.repeat(digits)} ${style.dim('│')} ${gap}${style.red(underline)}${label === undefined ? '' : ` ${oneLine(label)}`}`
  return [...before, shown(at.start.line), under]
}

const MAX_WIDTH = 160

/** The texts without their secrets, each looked through once. */
export function masked(text: Texts['text']): Texts['text'] {
  const known = new Map<string, string | undefined>()
  return (path) => {
    if (!known.has(path)) known.set(path, maskedText(text(path)))
    return known.get(path)
  }
}

const maskedText = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : maskSecrets(text)

function clip(line: string): string {
  const clean = oneLine(line.replaceAll('\t', ' '))
  return clean.length > MAX_WIDTH ? `${clean.slice(0, MAX_WIDTH)}…` : clean
}
