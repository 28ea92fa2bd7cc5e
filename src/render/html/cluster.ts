import type { ComparedRow } from '../../compare/compare.ts'
import { exemptionOfRow } from '../../evaluate/exemptions.ts'
import { offerOf } from '../offers.ts'
import { besideLine, count, shortRows, tallyLine } from '../words.ts'
import { h, type Markup, NOTHING, verbatim } from './markup.ts'
import { rowDetail } from './row.ts'
import { capital, type ClusterView, PARTS, type View } from './view.ts'

/** Up to this many clusters, what falls short is unfolded; a larger fleet is read from its matrix. */
const FEW = 4

/** Every cluster with all of its rows: what falls short first, then what cannot be told, then what is met. */
export function clusterSections(view: View): Markup {
  const judged = view.clusters.filter(({ beside }) => !beside)
  const beside = view.clusters.filter((one) => one.beside)
  if (view.clusters.length === 0) return NOTHING
  return h`<section class="part" id="${PARTS.clusters}" aria-labelledby="h-clusters"><h2 id="h-clusters">Cluster by cluster</h2>
${judged.map((owner) => clusterSection(view, owner))}${beside.map((owner) => besideSection(view, owner))}</section>
`
}

interface Group {
  readonly rows: readonly ComparedRow[]
  readonly one: string
  readonly many: string
  readonly open: boolean
}

function groupsOf(view: View, { cluster }: ClusterView): readonly Group[] {
  const isExempt = (row: ComparedRow): boolean => exemptionOfRow(row) !== undefined
  const short = shortRows(cluster)
  const verdict = (name: ComparedRow['verdict']): readonly ComparedRow[] =>
    cluster.rows.filter((row) => row.verdict === name && !isExempt(row))
  return [
    { rows: short.filter((row) => !isExempt(row)), one: 'falls short', many: 'fall short', open: true },
    { rows: verdict('unknown'), one: 'cannot be told from Git', many: 'cannot be told from Git', open: isFew(view) },
    { rows: short.filter(isExempt), one: 'is waived or attested', many: 'are waived or attested', open: isFew(view) },
    { rows: verdict('pass'), one: 'is met', many: 'are met', open: false },
    { rows: verdict('not-applicable'), one: 'does not apply', many: 'do not apply', open: false },
  ]
}

const isFew = ({ clusters }: View): boolean => clusters.length <= FEW

function clusterSection(view: View, owner: ClusterView): Markup {
  const { cluster, id } = owner
  const facts = [cluster.environment, `${cluster.load} load`, count(cluster.files, 'file'), cluster.found]
  const isNew = cluster.isNew ? h` <b class="tag introduced">new cluster</b>` : NOTHING
  const groups = groupsOf(view, owner)
    .filter(({ rows }) => rows.length > 0)
    .map((group) => groupFold(view, owner, group))
  const offer = offerOf(cluster, view.report.date)
  const paste =
    offer === undefined
      ? NOTHING
      : h`<details class="offer"><summary>Accept for a while, or vouch</summary><p>For the config on the base branch. Who and why are yours to fill in.</p>
<pre class="yaml">${lines(offer)}</pre></details>`
  return h`<section class="cluster" id="${id}" aria-label="${cluster.name}"><h3><bdi>${cluster.name}</bdi>${isNew}</h3>
<p class="tally">${tallyLine(cluster)}</p><p class="facts"><code>${cluster.root}</code> · ${facts.join(' · ')}</p>
${groups}${paste}<p class="back"><a href="#${PARTS.matrix}">Back to the matrix</a></p></section>
`
}

function groupFold(view: View, owner: ClusterView, { rows, one, many, open }: Group): Markup {
  const isOpen = open ? h` open` : NOTHING
  const isUnfolded = (row: ComparedRow): boolean =>
    row.change === 'introduced' || (isFew(view) && (row.verdict === 'fail' || row.verdict === 'warn'))
  return h`<details class="group"${isOpen}><summary><b class="number">${rows.length}</b> ${rows.length === 1 ? one : many}</summary>
${rows.map((row) => rowDetail(view, owner, row, isUnfolded(row)))}</details>
`
}

/** Of a cluster that is not judged, the rows that get worse through others. */
function besideSection(view: View, owner: ClusterView): Markup {
  const { cluster, id } = owner
  return h`<section class="cluster beside" id="${id}" aria-label="${cluster.name}"><h3><bdi>${cluster.name}</bdi></h3>
<p class="tally">${capital(besideLine(cluster))}</p><p class="facts"><code>${cluster.root}</code></p>
${cluster.rows.map((row) => rowDetail(view, owner, row, true))}</section>
`
}

const lines = (text: string): Markup => {
  const written = text.split('\n').map((line) => h`${line}${BREAK}`)
  return h`${written}`
}

const BREAK = verbatim('\n')
