import type { Tree } from './tree-result.ts'

/**
 * Bytes that are no UTF-8, in whose places the reader of the file put U+FFFD: Kubernetes refuses them. And line breaks of
 * YAML 1.1 that are none to the parsers here: what stands behind one in a comment is a setting to Kubernetes
 * (go-yaml, `is_break` in yamlprivateh.go).
 */
const UNSURE = /\uFFFD|\r(?!\n)|[\u0085\u2028\u2029]/

/** What is wrong with a text that Kubernetes refuses, or reads in another way than the parsers here; undefined for others. */
export function unsure(text: string, offset: number): Tree | undefined {
  const at = text.search(UNSURE)
  if (at === -1) return undefined
  const message =
    text[at] === '\uFFFD'
      ? 'It holds bytes that are no UTF-8.'
      : 'It holds a line break that parsers read in different ways: U+000D alone, U+0085, U+2028 or U+2029.'
  return { state: 'broken', message, start: offset + at, end: offset + at + 1 }
}
