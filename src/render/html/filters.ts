import { standingOf } from '../../evaluate/exemptions.ts'
import { h, type Markup, NOTHING } from './markup.ts'
import { icon, STANDINGS, WORDS } from './standing.ts'
import type { View } from './view.ts'

/** The filters. They are of no use without the script, which shows them. */
export function filters(view: View): Markup {
  const { report, clusters, sections } = view
  const rows = clusters.filter(({ beside }) => !beside).flatMap(({ cluster }) => cluster.rows)
  const verdicts = STANDINGS.map((standing) => ({
    standing,
    number: rows.filter((row) => standingOf(row) === standing).length,
  })).filter(({ number }) => number > 0)
  const boxes = verdicts.map(
    ({ standing, number }) =>
      h`<label class="pill ${standing}"><input type="checkbox" name="verdict" value="${standing}">${icon(standing)} ${WORDS[standing]} <span class="number">${number}</span></label>`,
  )
  const names = clusters.map(({ cluster, id }) => h`<option value="${id}">${cluster.name}</option>`)
  const parts = sections.map((section, index) => h`<option value="${index}">${section}</option>`)
  const onlyNew = report.compared
    ? h`<label class="pill"><input type="checkbox" name="new" value="1"> Only what this change introduces <span class="number">${rows.filter(({ change }) => change === 'introduced').length}</span></label>`
    : NOTHING
  return h`<form id="filters" hidden aria-label="Filters">
<fieldset><legend>Verdict</legend>${boxes}</fieldset>
<div class="fields"><label>Cluster<select name="cluster"><option value="">All clusters</option>${names}</select></label>
<label>Section<select name="section"><option value="">All sections</option>${parts}</select></label>
<label class="text">Text<input type="search" name="text" placeholder="Rule, file or value" autocomplete="off" spellcheck="false"></label></div>
<div class="last">${onlyNew}<p role="status" aria-live="polite"><span id="shown">${rows.length}</span> of ${rows.length} shown</p><button type="reset">Show everything</button></div>
</form>
`
}
