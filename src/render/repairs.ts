import { findingsOf } from '../compare/findings.ts'
import type { Report, Suggestion } from '../compare/report.ts'
import type { Finding } from '../rules/outcome.ts'
import { html, markdown } from './escape.ts'
import { count } from './words.ts'

/**
 * The repairs that are certain as a fold with a patch, or one line where there is no room for it. Line breaks of Windows do
 * not outlive a page, and the patch would not apply without them.
 */
export function repairFold({ repairs }: Report, hasRoom: boolean): readonly string[] {
  if (repairs === undefined || repairs.patch === '') return []
  const { patch, findings } = repairs
  const what = `${count(findings.length, 'finding')} can be repaired by a patch`
  if (!hasRoom || patch.includes('\r')) return [`${what}, which stands in the JSON report under \`patch\`.`]
  const how = 'Save it and run `git apply` with it. Judged again with it, these findings are gone, and no row is worse.'
  return [`<details><summary>🔧 ${html(what)}</summary>`, how, fenced('diff', patch), '</details>']
}

/** A comment of a review: what was found, and the lines that mend it. */
export function suggestionComment(report: Report, { text, findings }: Suggestion): string {
  const said = findingsOf(report).flatMap((told) =>
    'row' in told && findings.includes(told.id)
      ? [`**${markdown(told.row.rule.id)}**: ${markdown(`${told.finding.because}${next(told.finding)}`)}`]
      : [],
  )
  return `${[...new Set(said)].join('\n\n')}\n\n${fenced('suggestion', `${text}\n`)}\n`
}

const next = (finding: Finding): string => ('fix' in finding ? ` ${finding.fix}` : '')

/** A block of code that nothing in it can close. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text}${fence}`
}
