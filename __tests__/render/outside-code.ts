/**
 * The text between code spans, as CommonMark finds them: a run of backticks closes at the next run of the same
 * length; backslashes escape outside of them only.
 */
export function outsideCode(text: string): string {
  let rest = text
  let outside = ''
  while (rest !== '') {
    const [found = '', before = '', run = ''] = /^((?:\\.|[^`\\]|\\$)*)(`+)?/s.exec(rest) ?? []
    outside += before
    if (run === '') return found === '' ? outside + rest : outside
    const after = rest.slice(found.length)
    const close = new RegExp(`(?<!\`)${run}(?!\`)`).exec(after)
    if (close === null) outside += run
    rest = close === null ? after : after.slice(close.index + run.length)
  }
  return outside
}
