/** How verdicts and moods look in Markdown. */
export const ICON = { fail: '❌', warn: '⚠️', pass: '✅', unknown: '❔', nothing: '➖', exempt: '🕒' } as const

/** Lines of Markdown behind a summary, which is HTML. */
export function fold(summary: string, lines: readonly string[], isOpen = false): string {
  return `<details${isOpen ? ' open' : ''}><summary>${summary}</summary>\n\n${lines.join('\n')}\n\n</details>`
}

/** A table with a head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [head, head.map(() => '-'), ...rows].map((cells, index) =>
    index === 1 ? `|${cells.join('|')}|` : `| ${cells.join(' | ')} |`,
  )
}

/** Where whatever is cut stands in full. */
const ELSEWHERE = 'in the job summary and the JSON report'

/** What is cut, as a sentence: `3 more clusters in the job summary and the JSON report.` */
export function rest(number: number, noun = '', where = ELSEWHERE): string {
  return `${number} more${noun === '' ? '' : ` ${noun}${number === 1 ? '' : 's'}`} ${where}.`
}
