import type { ComparedRow } from '../../compare/compare.ts'
import { standingOf } from '../../evaluate/exemptions.ts'
import type { Rule } from '../../rules/rule.ts'
import { changeMark, tally } from '../words.ts'
import { h, type Markup, NOTHING } from './markup.ts'
import { icon, STANDINGS, WORDS } from './standing.ts'
import { type ClusterView, guideId, PARTS, rowId, type View } from './view.ts'

/** From this many clusters on, names stand upright and cells show the sign alone. */
const DENSE = 7

/** Recommendations by clusters. Each cell leads to what was found. */
export function matrix(view: View): Markup {
  const judged = view.clusters.filter(({ beside }) => !beside)
  if (judged.length === 0) return NOTHING
  const dense = judged.length >= DENSE ? 'dense' : 'wide'
  const heads = judged.map(({ cluster, id }) => h`<th scope="col"><a href="#${id}"><bdi>${cluster.name}</bdi></a></th>`)
  const tallies = judged.map(({ cluster }) => {
    const { met, of } = tally(cluster)
    return h`<td>${met}<span class="of"> of ${of}</span></td>`
  })
  const rows = judged.map(({ cluster }) => new Map(cluster.rows.map((row) => [row.rule.id, row])))
  const bodies = view.sections.map((section) => {
    const rules = view.rules.filter((rule) => rule.section === section)
    return h`<tbody><tr class="section"><th scope="rowgroup" colspan="${judged.length + 1}"><span>${section}</span></th></tr>
${rules.map((rule) => matrixRow(rule, judged, rows))}</tbody>
`
  })
  return h`<div class="scroll ${dense}" id="table"><table><caption class="hide">Recommendations by clusters. Each cell leads to what was found.</caption>
<thead><tr><th scope="col">Recommendation</th>${heads}</tr>
<tr class="tallies"><th scope="row">Met, of those that were decided</th>${tallies}</tr></thead>
${bodies}</table></div>
${dense === 'dense' ? legend(view) : NOTHING}<p class="none" hidden>Nothing matches these filters.</p>
`
}

/** What the signs mean, where cells show no words. */
function legend({ report }: View): Markup {
  const signs = STANDINGS.filter((standing) => report.totals[standing] > 0).map(
    (standing) => h`<span class="${standing}">${icon(standing)} ${WORDS[standing]}</span>`,
  )
  const dots = report.compared
    ? h`<span class="dots">A dot: this change made it worse. A ring: better.</span>`
    : NOTHING
  return h`<p class="legend" aria-hidden="true">${signs}${dots}</p>
`
}

function matrixRow(
  rule: Rule,
  judged: readonly ClusterView[],
  rows: readonly ReadonlyMap<string, ComparedRow>[],
): Markup {
  const cells = judged.map((owner, index) => cell(owner, rows[index]?.get(rule.id)))
  return h`<tr><th scope="row"><a href="#${guideId(rule)}">${rule.title}</a></th>${cells}</tr>
`
}

function cell(owner: ClusterView, row: ComparedRow | undefined): Markup {
  if (row === undefined) return h`<td></td>`
  const standing = standingOf(row)
  const mark = changeMark(row)
  const tag = mark === '' ? NOTHING : h`<b class="tag ${row.change}"><span class="hide">, </span>${mark}</b>`
  const where = `: ${row.rule.id}, ${owner.cluster.name}`
  return h`<td class="${standing}"><a href="#${rowId(owner, row)}">${icon(standing)}<span class="word">${WORDS[standing]}</span>${tag}<span class="hide">${where}</span></a></td>`
}

/** The matrix with its heading and the filters above it. */
export function matrixSection(view: View, filters: Markup): Markup {
  const body = matrix(view)
  if (body === NOTHING) return NOTHING
  return h`<section class="part" id="${PARTS.matrix}" aria-labelledby="h-matrix"><h2 id="h-matrix">Recommendations by clusters</h2>
${filters}${body}</section>
`
}
