import type { Row } from '../evaluate/evaluate.ts'
import { MASK, maskShapes, secretsIn } from '../parse/secrets.ts'
import type { Finding } from '../rules/outcome.ts'

/** Takes out of a sentence what it quotes of secrets. `isForeign`: the words are not ours, so all of it is a quotation. */
export type Redact = (sentence: string, isForeign?: boolean) => string

/** Hides the secrets of some texts. They are looked for when the first sentence comes. */
export function redactorOf(texts: () => Iterable<string>): Redact {
  let secrets: readonly string[] | undefined
  const hidden = new Map<string, string>()
  return (sentence, isForeign = false) => {
    if (!isForeign && !sentence.includes('`')) return maskShapes(sentence)
    secrets ??= [...new Set([...texts()].flatMap((text) => [...secretsIn(text)]))].toSorted(
      // What holds another secret goes first.
      (left, right) => right.length - left.length,
    )
    return sentence
      .split('`')
      .map((part, index) => {
        if (index % 2 === 0 && !isForeign) return part
        // Sentences quote the same few names and values again and again.
        const known = hidden.get(part) ?? hide(part, secrets ?? [])
        hidden.set(part, known)
        return known
      })
      .join('`')
  }
}

function hide(quoted: string, secrets: readonly string[]): string {
  const known = secrets.filter((secret) => quoted.includes(secret))
  return maskShapes(known.reduce((text, secret) => text.replaceAll(secret, MASK), quoted))
}

/** Rows whose sentences quote no secret. */
export function redactRows(rows: readonly Row[], redact: Redact): readonly Row[] {
  return rows.map((row) => ({
    ...row,
    findings: row.findings.map((finding) => redactFinding(finding, redact, row.verdict === 'error')),
  }))
}

function redactFinding(finding: Finding, redact: Redact, hasCrashed: boolean): Finding {
  // A crash speaks in the words of whatever threw.
  const because = redact(finding.because, hasCrashed)
  switch (finding.verdict) {
    case 'fail':
    case 'warn':
      return { ...finding, because, fix: redact(finding.fix) }
    case 'unknown':
      return { ...finding, because, ask: redact(finding.ask) }
    case 'pass':
    case 'not-applicable':
      return { ...finding, because }
  }
}
