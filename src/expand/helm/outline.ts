import type { Steps } from '../places.ts'

/** A line of a template that says something, by how far in it stands: a key, an item of a list, or what is put in. */
interface Line {
  readonly indent: number
  /** Undefined for a line that only puts something in. */
  readonly step: string | typeof ITEM | undefined
  readonly start: number
  readonly end: number
  readonly valueStart: number
  readonly valueEnd: number
}

const ITEM = Symbol('item')

/** What of a way of keys and items a template writes down. */
export interface Written {
  /** How many steps of the way. */
  readonly depth: number
  /** The offsets of the last key, and of the value behind it in its line. */
  readonly start: number
  readonly end: number
  readonly valueStart: number
  readonly valueEnd: number
  readonly value: string
  /** Expressions that put lines below it. */
  readonly inserted: readonly string[]
}

/** A document of a template, as the stretch of its lines. */
export interface Outline {
  readonly start: number
  readonly text: string
  readonly lines: readonly Line[]
}

/** The documents of a template, with what their lines say. A template need not be YAML for that. */
export function outlinesOf(text: string): readonly Outline[] {
  const starts = [0, ...Array.from(text.matchAll(/^---.*$/gm), ({ index, 0: marker }) => index + marker.length)]
  return starts.map((start, index) => ({ start, text, lines: linesIn(text, start, starts[index + 1] ?? text.length) }))
}

/** A line by itself, its indentation, dashes and words; a key is a plain or a quoted word. */
const LINE =
  /^([ \t]*)((?:- +|-(?=\r?$))*)((?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'#{}[\],&*!|>%@`-](?:[^:\n]|:(?=\S))*)):(?=[ \t\r]|$))?[ \t]*(.*?)\r?$/gm

function linesIn(text: string, from: number, to: number): readonly Line[] {
  const lines: Line[] = []
  const pattern = new RegExp(LINE)
  pattern.lastIndex = from
  for (let found = pattern.exec(text); found !== null && found.index < to; found = pattern.exec(text)) {
    const [whole, space = '', dashes = '', named, double, single, plain, rest = ''] = found
    if (whole === '') pattern.lastIndex += 1
    if (/^\s*(?:#|---|$)/.test(whole)) continue
    const value = rest.includes('{{') ? rest : rest.replace(/(?:^|\s)#.*$/, '')
    const valueStart = found.index + whole.replace(/\r$/, '').length - rest.length
    const place = { valueStart, valueEnd: valueStart + value.trimEnd().length }
    for (const { index } of dashes.matchAll(/-/g)) {
      const start = found.index + space.length + index
      lines.push({ ...place, indent: space.length + index, step: ITEM, start, end: start + 1 })
    }
    const start = found.index + space.length + dashes.length
    const key = double ?? single ?? plain?.trimEnd()
    if (named !== undefined && key !== undefined)
      lines.push({ ...place, indent: space.length + dashes.length, step: key, start, end: start + named.length - 1 })
    else if (dashes === '' && rest.startsWith('{{'))
      lines.push({ ...place, indent: 0, step: undefined, start, end: start })
  }
  return lines
}

/** Follows a way into a document as far as it is written there; undefined where not even its first step is. */
export function follow({ text, lines }: Outline, steps: Steps, scalar: string | undefined): Written | undefined {
  let inside = lines
  let last: Line | undefined
  let depth = 0
  for (const step of steps) {
    const next = choose(text, inside, step, depth === steps.length - 1 ? scalar : undefined)
    if (next === undefined) break
    last = next
    inside = below(lines, next)
    depth += 1
  }
  if (last === undefined) return undefined
  const { start, end, valueStart, valueEnd } = last
  const inserted = inside
    .filter(({ step }) => step === undefined)
    .map((line) => text.slice(line.valueStart, line.valueEnd))
  return { depth, start, end, valueStart, valueEnd, value: text.slice(valueStart, valueEnd), inserted }
}

/** The line of a step, where there is one only; of several in the branches of a template, the one with the very value. */
function choose(
  text: string,
  inside: readonly Line[],
  step: string | number,
  scalar: string | undefined,
): Line | undefined {
  const named = inside.filter((line) => line.step !== undefined)
  const indent = Math.min(...named.map((line) => line.indent))
  const level = named.filter((line) => line.indent === indent)
  if (typeof step === 'number') {
    const items = level.filter((line) => line.step === ITEM)
    return items.length > 1 ? items[step] : items[0]
  }
  const [first, ...more] = level.filter((line) => line.step === step)
  if (more.length === 0 || first === undefined) return first
  const same = [first, ...more].filter((line) => isWord(text.slice(line.valueStart, line.valueEnd), scalar))
  return same.length === 1 ? same[0] : undefined
}

/** Whether a value, as it is written, is that text. */
export const isWord = (written: string, scalar: string | undefined): boolean =>
  scalar !== undefined && [scalar, `"${scalar}"`, `'${scalar}'`].includes(written)

/** The lines that belong to one: those that stand further in, and the items of a list below its key. */
function below(lines: readonly Line[], line: Line): readonly Line[] {
  const rest = lines.slice(lines.indexOf(line) + 1)
  const isOver = ({ indent, step }: Line): boolean =>
    step !== undefined && (indent < line.indent || (indent === line.indent && (step !== ITEM || line.step === ITEM)))
  const end = rest.findIndex(isOver)
  return end === -1 ? rest : rest.slice(0, end)
}
