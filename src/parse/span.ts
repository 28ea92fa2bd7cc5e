/** A place in a text: line and column are one-based; columns count UTF-16 code units, as editors do. */
export interface Point {
  readonly line: number
  readonly column: number
}

/** A stretch of a file. `start` is inside, `end` is exclusive; both lie within the file. */
export interface Span {
  readonly path: string
  readonly start: Point
  readonly end: Point
}

/** `path:line`, as sentences name a place. */
export const lineOf = ({ path, start }: Span): string => `${path}:${start.line}`

/** A file's text with the means to turn offsets into places. */
export interface Source {
  readonly path: string
  readonly text: string
  /** The place of the half-open stretch of UTF-16 offsets. */
  readonly locate: (start: number, end: number) => Span
}

/** A source over a whole file. A leading byte order mark is no column of the first line. */
export function sourceOf(path: string, raw: string): Source {
  const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw
  let starts: readonly number[] | undefined
  const point = (offset: number): Point => {
    starts ??= lineStarts(text)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
  return {
    path,
    text,
    locate: (start, end) => {
      const from = Math.max(0, Math.min(start, text.length))
      return { path, start: point(from), end: point(Math.max(from, Math.min(end, text.length))) }
    },
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
