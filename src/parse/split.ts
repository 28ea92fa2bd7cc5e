/** A document of a stream: offsets of its text in the file, end exclusive. */
export interface Chunk {
  readonly start: number
  readonly end: number
}

/** `---` and `...` in column 0, which end a document whatever stands around them (YAML 1.2, c-forbidden). */
const MARKER = /(?<=^|\n)(?:---|\.\.\.)(?=[ \t\r\n]|$)/g

/** Splits a stream into its documents, so that a broken one cannot cost its neighbors. Directives are left behind. */
export function splitDocuments(text: string): Chunk[] {
  const chunks: Chunk[] = []
  let start = 0
  for (const { 0: marker, index } of text.matchAll(MARKER)) {
    if (index > start) chunks.push({ start, end: index })
    start = marker === '---' ? index : index + marker.length
  }
  chunks.push({ start, end: text.length })
  return chunks
}
