/** A document of a stream: offsets of its text in the file, end exclusive. */
export interface Chunk {
  readonly start: number
  readonly end: number
}

/** `---` and `...` in column 0, which end a document whatever stands around them (YAML 1.2, c-forbidden). */
const MARKER = /(?<=^|\n)(?:---|\.\.\.)(?=[ \t\r\n]|$)/g

/** Splits a stream into its documents, so that a broken one cannot cost its neighbors. */
export function splitDocuments(text: string): Chunk[] {
  const chunks: Chunk[] = []
  let start = 0
  for (const { 0: marker, index } of text.matchAll(MARKER)) {
    if (marker === '---' && isPrologue(text.slice(start, index))) continue
    if (index > start) chunks.push({ start, end: index })
    start = marker === '---' ? index : index + marker.length
  }
  chunks.push({ start, end: text.length })
  return chunks
}

/** Whether a text is only what may stand before a document's `---` and belongs to it: directives and comments. */
function isPrologue(text: string): boolean {
  return /^%/m.test(text) && text.split('\n').every((line) => /^(?:%.*|[ \t]*(?:#.*)?)\r?$/.test(line))
}
