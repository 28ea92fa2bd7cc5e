import type { CheckInput } from './input.ts'
import { redactorOf } from '../compare/redact.ts'
import type { Report } from '../compare/report.ts'
import { judgeSides } from './judge-sides.ts'
import { namedDocument } from '../model/documents.ts'
import { asideOf, parseSides } from './parse-sides.ts'
import { withSchemaNotes } from './schema-notes.ts'
import { mayMatter } from '../parse/sniff.ts'
import { isCandidate } from '../read/candidates.ts'
import type { Rejudge } from '../repair/judge.ts'
import { repairsOf } from '../repair/repairs.ts'
import { withTexts } from '../repair/texts.ts'
import { clusterPatterns } from '../settings/clusters.ts'
import { NO_CHANGES } from '../settings/coming.ts'

/** The whole check, without an effect: the report, and what can be repaired with certainty. */
export async function check(input: CheckInput): Promise<Report> {
  const redact = redactorOf(() => [...textsOf(input), ...(input.made?.texts ?? [])])
  const patterns = input.policy.clusters === undefined ? undefined : await clusterPatterns(input.policy.clusters)
  const isAside =
    patterns === undefined || input.thorough === true
      ? undefined
      : asideOf(input, patterns, namedDocument(input.policy.options.recoveryPlan.path))
  const quick = isAside === undefined ? undefined : await parseSides(input, isAside)
  const quickly = quick === undefined ? undefined : judgeSides(input, patterns, quick, redact)
  // Where a cluster is judged after all, every document of it is read.
  const parsed = quick !== undefined && quickly?.isWhole === true ? quick : await parseSides(input)
  const { report, told } = quickly?.isWhole === true ? quickly : judgeSides(input, patterns, parsed, redact)
  const noted = await withSchemaNotes(report, input, told, redact)
  if (input.repairs === false) return noted
  const rejudge: Rejudge = async (texts) => {
    const after = await withTexts(input.head, parsed.head, texts)
    const settings = { ...input.settings, clusters: [] }
    const change = { base: input.head, head: after.side, changedFiles: new Set(texts.keys()), moves: [] }
    const sides = { head: after.parsed, base: parsed.head }
    // Nobody reads what is said then.
    return judgeSides({ ...input, ...change, settings, coming: NO_CHANGES }, patterns, sides, (said) => said).report
  }
  const base = input.settings.suggestions ? input.base : undefined
  const repairs = await repairsOf({ report, head: input.head, base, rejudge })
  return repairs === undefined ? noted : { ...noted, repairs }
}

/**
 * The texts that a sentence may quote, and those of the change: what holds nothing that a rule reads is mostly not there. A
 * file that is the same on both sides is often one object.
 */
const textsOf = ({ head, base, changedFiles }: Pick<CheckInput, 'head' | 'base' | 'changedFiles'>): readonly string[] =>
  [...new Set([...head.files, ...(base?.files ?? [])])].flatMap(({ path, text }) =>
    text !== undefined && (changedFiles.has(path) || !isCandidate(path) || mayMatter(text)) ? [text] : [],
  )
