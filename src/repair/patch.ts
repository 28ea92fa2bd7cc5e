import { maskSecrets } from '../parse/secrets.ts'

/** A file before and after repairs, which change lines and neither add nor remove any. */
export interface Patched {
  readonly path: string
  readonly before: string
  readonly after: string
}

/** Lines around a change, by which a patch finds its place. */
const CONTEXT = 3

/** The lines of a text (zero-based) that hold a value which nobody may print. */
export function secretLines(text: string): ReadonlySet<number> {
  const masked = maskSecrets(text).split('\n')
  return new Set(text.split('\n').flatMap((line, index) => (line === masked[index] ? [] : [index])))
}

/** One unified diff of some files, which `git apply` takes. Its context ends where a secret would begin. */
export function patchOf(files: readonly Patched[]): string {
  return files
    .toSorted((left, right) => (left.path < right.path ? -1 : 1))
    .map(fileDiff)
    .join('')
}

function fileDiff({ path, before, after }: Patched): string {
  const [old, now] = [linesOf(before), linesOf(after)]
  const changed = now.flatMap((line, index) => (line === old[index] ? [] : [index]))
  const hunks = stretches(changed, old.length, secretLines(before)).map(({ from, to }) => {
    const range = `${from + 1},${to - from}`
    return `@@ -${range} +${range} @@\n${hunk(old.slice(from, to), now.slice(from, to))}`
  })
  const [left, right] = [nameOf(`a/${path}`), nameOf(`b/${path}`)]
  // A tab ends a name with spaces in it.
  const end = path.includes(' ') ? '\t' : ''
  return `diff --git ${left} ${right}\n--- ${left}${end}\n+++ ${right}${end}\n${hunks.join('')}`
}

/** The lines of a text with their line breaks. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

/** The lines around changes, end exclusive; those that touch are one. */
function stretches(
  changed: readonly number[],
  length: number,
  secret: ReadonlySet<number>,
): readonly { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  for (const index of changed) {
    let [from, to] = [index, index + 1]
    while (from > 0 && from > index - CONTEXT && !secret.has(from - 1)) from -= 1
    while (to < length && to <= index + CONTEXT && !secret.has(to)) to += 1
    const last = found.at(-1)
    if (last !== undefined && from <= last.to) found[found.length - 1] = { from: last.from, to }
    else found.push({ from, to })
  }
  return found
}

/** Lines of a hunk: neighbors that change are taken away together before what replaces them. */
function hunk(old: readonly string[], now: readonly string[]): string {
  const said: string[] = []
  let added: string[] = []
  for (const [index, line] of old.entries()) {
    const replaced = now[index] ?? line
    if (replaced === line) {
      said.push(...added, written(' ', line))
      added = []
    } else {
      said.push(written('-', line))
      added.push(written('+', replaced))
    }
  }
  return [...said, ...added].join('')
}

const written = (sign: string, line: string): string =>
  line.endsWith('\n') ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`

/** A name as Git reads it: in quotes where it holds a quote, a backslash or a control character. */
function nameOf(path: string): string {
  if (!/["\\\u0000-\u001F\u007F]/.test(path)) return path
  const escaped = path.replaceAll(/["\\]/g, String.raw`\$&`)
  return `"${escaped.replaceAll(/[\u0000-\u001F\u007F]/g, (one) => `\\${one.charCodeAt(0).toString(8).padStart(3, '0')}`)}"`
}
