import type { FileChange } from './git-output.ts'

export type Side = 'LEFT' | 'RIGHT'

/** A line of the diff of a file. `position` counts the lines below the first header of a hunk, from 1. */
export interface DiffLine {
  readonly position: number
  /** Zero-based, in the order of the file. */
  readonly hunk: number
  /** The line's number before the change; undefined where it was added. */
  readonly left: number | undefined
  /** The line's number after the change; undefined where it was removed. */
  readonly right: number | undefined
  /** With the blank, `+` or `-` in front. */
  readonly text: string
}

/** Where a comment stands: its last line, and the first one if it is about several. */
export interface Anchor {
  readonly line: DiffLine
  readonly side: Side
  readonly start: DiffLine | undefined
  readonly startSide: Side | undefined
  /** The hunk from its header down to the last line. */
  readonly diffHunk: string
}

/** What a request says of the place of a comment. Lines count from 1, sides are RIGHT if left out. */
export interface Place {
  readonly path: string
  readonly line: number | undefined
  readonly side: Side | undefined
  readonly startLine: number | undefined
  readonly startSide: Side | undefined
  readonly position: number | undefined
}

/** The lines of all hunks of a change; none of a binary file. */
export function diffLines(patch: string | undefined): readonly DiffLine[] {
  const lines: DiffLine[] = []
  let hunk = -1
  let left = 0
  let right = 0
  for (const [index, text] of (patch ?? '').split('\n').entries()) {
    const [, before, after] = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text) ?? []
    if (before !== undefined && after !== undefined) {
      hunk += 1
      left = Number(before)
      right = Number(after)
    } else if (hunk >= 0 && /^[ +-]/.test(text)) {
      // A header counts as a position, except for the first.
      const own = { position: index, hunk, text }
      lines.push({
        ...own,
        left: text.startsWith('+') ? undefined : left,
        right: text.startsWith('-') ? undefined : right,
      })
      if (!text.startsWith('+')) left += 1
      if (!text.startsWith('-')) right += 1
    }
  }
  return lines
}

/** Where a comment stands in a diff, or the sentence with which GitHub refuses its place. */
export function anchor(changes: readonly FileChange[], place: Place): Anchor | string {
  const change = changes.find(({ path }) => path === place.path)
  if (change === undefined) return 'Path could not be resolved'
  const lines = diffLines(change.patch)
  const { side = 'RIGHT', startLine } = place
  const line = lines.find((one) =>
    place.line === undefined ? one.position === place.position : numberOn(one, side) === place.line,
  )
  if (line === undefined) return 'Line could not be resolved'
  const diffHunk = hunkUntil(change.patch ?? '', line)
  if (startLine === undefined) return { line, side, start: undefined, startSide: undefined, diffHunk }
  const startSide = place.startSide ?? side
  const start = lines.find((one) => numberOn(one, startSide) === startLine)
  if (start === undefined) return 'Start line could not be resolved'
  if (start.hunk !== line.hunk) {
    return 'Pull request review thread start line must be part of the same hunk as the line.'
  }
  if (start.position >= line.position) return 'Pull request review thread start line must precede the end line.'
  return { line, side, start, startSide, diffHunk }
}

/** The number of a line on a side of the diff, if it is there. */
export function numberOn(line: DiffLine, side: Side): number | undefined {
  return side === 'LEFT' ? line.left : line.right
}

function hunkUntil(patch: string, { position }: DiffLine): string {
  const above = patch.split('\n').slice(0, position + 1)
  return above.slice(above.findLastIndex((text) => text.startsWith('@@ '))).join('\n')
}
