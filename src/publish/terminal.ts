import { fstatSync, writeSync } from 'node:fs'

const STDOUT = 1

/**
 * Writes to standard output, all of it, before it returns. Not through `process.stdout`: opening that stream is a part
 * of a short run's time, and it dies with a stack trace where the reader (`head`, say) has had enough.
 */
export function printText(text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(STDOUT, bytes, at)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code === 'EPIPE') return
      // A pipe that somebody set to non-blocking is full for a moment.
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}

/** Whether color helps: asked for by `FORCE_COLOR`, refused by `NO_COLOR`, else where the output is a terminal. */
export function wantsColor({ NO_COLOR, FORCE_COLOR, TERM }: Readonly<Record<string, string | undefined>>): boolean {
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0'
  return TERM !== 'dumb' && isTerminal()
}

/** The columns of the terminal: those that `COLUMNS` names, else its own; undefined where the output is none. */
export function columnsOf({ COLUMNS }: Readonly<Record<string, string | undefined>>): number | undefined {
  const named = /^\d{1,4}$/.test(COLUMNS ?? '') ? Number(COLUMNS) : undefined
  const columns = named ?? (isTerminal() ? process.stdout.columns : undefined)
  // Some terminals of CI say that they have none.
  return columns === undefined || columns < NARROWEST ? undefined : columns
}

/** Columns below which a line is left to the terminal. */
const NARROWEST = 20

/** A file or a pipe is no terminal, and asking the stream would open it. */
const isTerminal = (): boolean => fstatSync(STDOUT).isCharacterDevice() && process.stdout.isTTY
