import type { Problem, Report } from '../../compare/report.ts'
import type { Span } from '../../parse/span.ts'
import type { ExemptionStatus } from '../../evaluate/exemptions.ts'
import { isBroad } from '../../evaluate/exemptions.ts'
import { ownerOf } from '../../evaluate/exemption.ts'
import { exemptionLines } from '../exemptions.ts'
import { EXPIRY_HEADING, expiryLines } from '../expiries.ts'
import { gateChangeLines, gateHeading } from '../gate-changes.ts'
import { SCHEMA_HEADING, schemaLines } from '../schema-notes.ts'
import { h, type Markup, NOTHING } from './markup.ts'
import { placeLink, prose } from './sentence.ts'
import { icon } from './standing.ts'
import { PARTS, type View } from './view.ts'

/** What stands in no row and has to be known before them: what cannot be read, what the gate becomes, what time ends. */
export function warnings(view: View): Markup {
  const { report } = view
  const sorted = report.problems
    .map((problem, index) => ({ problem, index }))
    .toSorted((left, right) => Number(left.problem.level === 'warn') - Number(right.problem.level === 'warn'))
  return h`${box(
    'h-problems',
    'Not everything can be read',
    sorted.map(({ problem, index }) => problemItem(view, problem, index)),
  )}${lineBox(view, 'h-gate', gateHeading(report), gateChangeLines(report))}${lineBox(view, 'h-expiries', EXPIRY_HEADING, expiryLines(report))}`
}

interface Line {
  readonly at?: Span | undefined
  readonly text: string
}

const lineBox = (view: View, id: string, heading: string, lines: readonly Line[]): Markup =>
  box(
    id,
    heading,
    lines.map(({ at, text }) => h`<li><p>${prose(text)}${beside(view, at)}</p></li>`),
  )

function box(id: string, heading: string, items: readonly Markup[]): Markup {
  if (items.length === 0) return NOTHING
  return h`<section class="part box" aria-labelledby="${id}"><h2 id="${id}">${heading}</h2><ul>${items}</ul></section>
`
}

function problemItem(view: View, { at, path, level, message }: Problem, index: number): Markup {
  const file = at === undefined && path !== undefined ? h` <span class="at path">${path}</span>` : NOTHING
  const word = level === 'fail' ? 'fail' : 'warn'
  return h`<li class="${level}" data-finding="problem/${index}">${icon(level)}<p><span class="hide">${word}: </span>${prose(message)}${beside(view, at)}${file}</p></li>`
}

const beside = (view: View, at: Span | undefined): Markup =>
  at === undefined ? NOTHING : h` <span class="at">${placeLink(at, view.links)}</span>`

/** Every waiver and attestation with its state. */
export function exemptions(view: View): Markup {
  const { exemptions: all } = view.report
  if (all.length === 0) return NOTHING
  return h`<section class="part" id="${PARTS.exemptions}" aria-labelledby="h-exemptions"><h2 id="h-exemptions">Waivers and attestations</h2>
<div class="cards">${all.map((status) => exemptionCard(view, status))}</div></section>
`
}

function exemptionCard(view: View, status: ExemptionStatus): Markup {
  const { exemption, state } = status
  const { kind, rule, cluster, from, until, at } = exemption
  const grounds = kind === 'waiver' ? exemption.reason : exemption.evidence
  const said = exemptionLines([status], view.report.change).map(({ text }) => h`<p>${prose(text)}</p>`)
  const first = kind === 'attestation' ? h`<dt>Seen on</dt><dd>${exemption.on}</dd>` : NOTHING
  const start = from === undefined ? NOTHING : h`<dt>From</dt><dd>${from}</dd>`
  const why =
    grounds === undefined ? NOTHING : h`<dt>${kind === 'waiver' ? 'Reason' : 'Evidence'}</dt><dd>${grounds}</dd>`
  return h`<article class="card ${state}"><h3>${icon(kind === 'waiver' ? 'waived' : 'attested')}${kind === 'waiver' ? 'Waiver' : 'Attestation'} of <code>${rule}</code> <b class="tag">${status.isComing ? 'not merged yet' : state}</b></h3>${said}
<dl><dt>Cluster</dt><dd>${isBroad(exemption) ? 'every cluster' : h`<bdi>${cluster}</bdi>`}</dd>${first}${start}<dt>Until</dt><dd>${until}</dd><dt>${kind === 'waiver' ? 'Owner' : 'By'}</dt><dd>${ownerOf(exemption)}</dd>${why}<dt>Entry</dt><dd>${placeLink(at, view.links)}</dd></dl></article>
`
}

/** How manifests are written, beside the verdicts. */
export const schemaNotes = (view: View): Markup => lineBox(view, 'h-schema', SCHEMA_HEADING, schemaLines(view.report))

/** What was seen and not judged. */
export function notes({ notes: all }: Report): Markup {
  return all.length === 0
    ? NOTHING
    : h`<section class="part" aria-labelledby="h-notes"><h2 id="h-notes">Also seen</h2><ul class="notes">${all.map((note) => h`<li>${prose(note)}</li>`)}</ul></section>
`
}
