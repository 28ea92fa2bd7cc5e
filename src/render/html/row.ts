import type { ComparedRow } from '../../compare/compare.ts'
import { standingOf } from '../../evaluate/exemptions.ts'
import { exemptionSentences } from '../exemptions.ts'
import { findingList } from './findings.ts'
import { h, type Markup, NOTHING } from './markup.ts'
import { prose, quotation } from './sentence.ts'
import { changeTag, icon, WORDS } from './standing.ts'
import { type ClusterView, guideId, rowId, type View } from './view.ts'

/** A row with all that was found: a fold whose inside a cell of the matrix leads to, so that a browser
 * opens it without a script. `open`: unfolded from the start. */
export function rowDetail(view: View, owner: ClusterView, row: ComparedRow, open: boolean): Markup {
  const { rule, change } = row
  const standing = standingOf(row)
  const section = view.sections.indexOf(rule.section)
  const isNew = change === 'introduced' ? h` data-new` : NOTHING
  const unfolded = open ? h` open` : NOTHING
  const exempt = exemptionSentences(row).map((words) => h`<p class="exempt">${prose(words)}</p>`)
  const quote =
    standing === 'fail' || standing === 'warn' ? h`<blockquote>${quotation(rule.quote)}</blockquote>` : NOTHING
  return h`<details class="row ${standing}" data-v="${standing}" data-s="${section}"${isNew}${unfolded}>
<summary>${icon(standing)}<span class="word">${WORDS[standing]}</span><span class="title">${rule.title}</span>${changeTag(row)}<code>${rule.id}</code></summary>
<div class="body" id="${rowId(owner, row)}">${findingList(view, owner.cluster.name, row)}${exempt}${quote}<p class="more"><a href="#${guideId(rule)}">What the guide says and why</a></p></div></details>
`
}
