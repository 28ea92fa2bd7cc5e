import type { ComparedRow } from '../../compare/compare.ts'
import { exemptionOf, standingOf } from '../../evaluate/exemptions.ts'
import { lineOf } from '../../parse/span.ts'
import { type Finding, VERDICTS } from '../../rules/outcome.ts'
import { excerpt } from './excerpt.ts'
import { h, type Markup, NOTHING } from './markup.ts'
import { foundSentence, prose } from './sentence.ts'
import { WORDS } from './standing.ts'
import type { View } from './view.ts'

/** Places of one row that are shown with their lines; the others are named. */
const MOST_EXCERPTS = 8

/**
 * All findings of a row, the worst first, and what to do about them. The lines of a place are shown once, and a step that
 * several findings ask for is said once, behind them.
 */
export function findingList(view: View, cluster: string, row: ComparedRow): Markup {
  const listed = row.findings
    .map((finding, index) => ({ finding, index }))
    .toSorted((left, right) => VERDICTS.indexOf(left.finding.verdict) - VERDICTS.indexOf(right.finding.verdict))
  const steps = new Map<string, number>()
  for (const { finding } of listed) {
    const step = stepOf(finding)
    if (step !== undefined) steps.set(step, (steps.get(step) ?? 0) + 1)
  }
  const shown = new Set<string>()
  const items = listed.map(({ finding, index }) => {
    const step = stepOf(finding)
    const place = finding.at === undefined ? undefined : lineOf(finding.at)
    const isNext = place !== undefined && !shown.has(place) && shown.size < MOST_EXCERPTS
    if (isNext) shown.add(place)
    return item(view, row, finding, {
      id: `${cluster}/${row.rule.id}/${index}`,
      withLines: isNext,
      withStep: step !== undefined && steps.get(step) === 1,
    })
  })
  const shared = [...steps]
    .filter(([, times]) => times > 1)
    .map(([step, times]) => {
      const of = times === row.findings.length ? '' : `, for ${times} of these`
      const asks = row.findings.some((finding) => 'ask' in finding && finding.ask === step)
      return nextStep(`${asks ? DECIDES : NEXT}${of}`, step)
    })
  return h`<ul class="found">${items}</ul>${shared}`
}

const NEXT = 'Next step'
const DECIDES = 'What would decide it'

const stepOf = (finding: Finding): string | undefined =>
  'fix' in finding ? finding.fix : 'ask' in finding ? finding.ask : undefined

const nextStep = (label: string, step: string): Markup => h`<p class="next"><b>${label}</b> ${prose(step)}</p>`

interface Shown {
  /** As `findingsOf` names it. */
  readonly id: string
  readonly withLines: boolean
  readonly withStep: boolean
}

function item(view: View, row: ComparedRow, finding: Finding, { id, withLines, withStep }: Shown): Markup {
  const exemption = exemptionOf(row, finding)
  const standing = exemption === undefined ? finding.verdict : exemption.kind === 'waiver' ? 'waived' : 'attested'
  // A finding that is of another kind than its row says so.
  const kind = standing === standingOf(row) ? NOTHING : h`<span class="kind ${standing}">${WORDS[standing]}</span> `
  const isFresh = row.findings.length > 1 && row.fresh.some((fresh) => fresh === finding)
  const tag = isFresh ? h` <b class="tag introduced">new</b>` : NOTHING
  const lines = withLines && finding.at !== undefined ? excerpt(finding.at, view.text) : NOTHING
  const step = withStep ? nextStep('fix' in finding ? NEXT : DECIDES, stepOf(finding) ?? '') : NOTHING
  const told = finding.verdict === 'pass' || finding.verdict === 'not-applicable' ? NOTHING : h` data-finding="${id}"`
  return h`<li${told}><p>${kind}${foundSentence(finding, view.links)}${tag}</p>${lines}${step}</li>`
}
