import type { ClusterReport } from '../compare/report.ts'
import { addDays } from '../model/day.ts'
import { exemptionOf } from '../evaluate/exemptions.ts'

/** Days for which an offered exemption runs. */
const WAIVER_DAYS = 90
const ATTESTATION_DAYS = 180

/**
 * Lines for the config of one cluster: a waiver for each row that falls short, an attestation for each that cannot be
 * told. Who and why are blanks that a config is refused with. What counts in the row of another cluster is exempted
 * there. Undefined where nothing is to be exempted.
 */
export function offerOf({ name, rows }: ClusterReport, date: string): string | undefined {
  const idsWith = (...verdicts: readonly string[]): readonly string[] =>
    rows
      .filter(
        (row) =>
          row.verdict !== 'error' &&
          row.findings.some(
            (finding) =>
              verdicts.includes(finding.verdict) &&
              finding.pair?.countsThere !== true &&
              exemptionOf(row, finding) === undefined,
          ),
      )
      .map(({ rule }) => rule.id)
  const cluster = yamlText(name)
  const waivers = idsWith('fail', 'warn').map(
    (id) => `  - { rule: ${id}, cluster: ${cluster}, reason: "", owner: "", until: ${addDays(date, WAIVER_DAYS)} }`,
  )
  const attestations = idsWith('unknown').map(
    (id) => `  - { rule: ${id}, cluster: ${cluster}, by: "", on: ${date}, until: ${addDays(date, ATTESTATION_DAYS)} }`,
  )
  const lines = [
    ...(waivers.length === 0 ? [] : ['waivers:', ...waivers]),
    ...(attestations.length === 0 ? [] : ['attestations:', ...attestations]),
  ]
  return lines.length === 0 ? undefined : lines.join('\n')
}

const WORD = /^[A-Za-z][\w.-]*$/
/** Words that some version of YAML takes for something else. */
const SPECIAL = /^(?:true|false|null|yes|no|on|off|y|n)$/i

/** A text as a YAML scalar in one line, without a character that means anything to Markdown, HTML or a terminal. */
function yamlText(text: string): string {
  if (WORD.test(text) && !SPECIAL.test(text)) return text
  const escaped = text.replaceAll(/[^\p{L}\p{N} ._/-]/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
    return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`
  })
  return `"${escaped}"`
}
