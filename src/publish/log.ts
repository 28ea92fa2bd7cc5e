import { logLine } from '../render/escape.ts'

/** Prints a text to the log of the step, which may hold colors and words from manifests. */
export function log(text: string): void {
  // Lines of the report may hold text from manifests, and the runner reads commands out of any line.
  for (const line of text.split('\n')) process.stdout.write(`${line === '' ? '' : paintedLine(line)}\n`)
}

/** Escapes what the runner would obey, and keeps the colors. */
function paintedLine(line: string): string {
  return line
    .split('\u001B')
    .map((part) => logLine(part))
    .join('\u001B')
}
