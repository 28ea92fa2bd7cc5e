import type { ComparedRow } from '../../compare/compare.ts'
import { decisive } from '../../compare/report.ts'
import { standingOf } from '../../evaluate/exemptions.ts'
import { between, h, type Markup, NOTHING } from './markup.ts'
import { foundSentence } from './sentence.ts'
import { changeTag, icon, WORDS } from './standing.ts'
import { type ClusterView, PARTS, rowId, type View } from './view.ts'

interface Moved {
  readonly owner: ClusterView
  readonly row: ComparedRow
}

/** What the change did to each row that it moved, what gets worse first; nothing where no base was compared with. */
export function changes(view: View): Markup {
  if (!view.report.compared || view.report.clusters.length === 0) return NOTHING
  const moved = view.clusters.flatMap((owner) => owner.cluster.rows.map((row): Moved => ({ owner, row })))
  const lists = (['introduced', 'incomparable', 'fixed'] as const).map((change) => {
    const groups = alike(moved.filter(({ row }) => row.change === change))
    return groups.length === 0
      ? NOTHING
      : h`<ul class="moves">${groups.map((group) => move(view, group))}</ul>
`
  })
  const isStill = moved.every(({ row }) => row.change === 'unchanged')
  return h`<section class="part" id="${PARTS.changes}" aria-labelledby="h-changes"><h2 id="h-changes">What this change does</h2>
${isStill ? h`<p>No row gets worse, and none gets better.</p>` : lists}</section>
`
}

/** A fleet that changes alike is told once: rows of one rule that come from the same verdict and end in the same one. */
function alike(rows: readonly Moved[]): readonly (readonly [Moved, ...Moved[]])[] {
  const groups = new Map<string, [Moved, ...Moved[]]>()
  for (const moved of rows) {
    const { row } = moved
    const key = JSON.stringify([row.rule.id, standingOf(row), row.base, row.countsElsewhere])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [moved])
    else group.push(moved)
  }
  return [...groups.values()]
}

function move(view: View, group: readonly [Moved, ...Moved[]]): Markup {
  const [{ owner, row }] = group
  const standing = standingOf(row)
  const was = row.base === undefined || row.base === row.verdict ? '' : `, was ${WORDS[row.base]}`
  const elsewhere = row.countsElsewhere === true ? ', counted in the row of the other cluster' : ''
  const verdict = h`<span class="was">${WORDS[standing]}${was}${elsewhere}</span>`
  if (group.length === 1) {
    const name = h`<a href="#${rowId(owner, row)}">${row.rule.title}</a> <span class="where">in <bdi>${owner.cluster.name}</bdi></span>`
    return h`<li class="${standing}">${icon(standing)}<div><p class="name">${name}${changeTag(row)}${verdict}</p><p>${found(view, row)}</p></div></li>
`
  }
  const clusters = group.map(
    (one) => h`<a href="#${rowId(one.owner, one.row)}"><bdi>${one.owner.cluster.name}</bdi></a>`,
  )
  return h`<li class="${standing}">${icon(standing)}<div><p class="name">${row.rule.title} <span class="where">in ${group.length} clusters</span>${changeTag(row)}${verdict}</p><p>${between(clusters, ', ')}</p></div></li>
`
}

/** Of a row that got worse, what is new in it; of any other, what decides it now. */
function found(view: View, row: ComparedRow): Markup {
  const told = row.change === 'introduced' && row.fresh.length > 0 ? row.fresh : decisive(row)
  const [first] = told
  const rest = told.length > 1 ? ` And ${told.length - 1} more.` : ''
  return first === undefined ? NOTHING : h`${foundSentence(first, view.links)}${rest}`
}
