import type { Report } from '../../compare/report.ts'
import { GUIDE } from '../../rules/index.ts'
import { count, headline, type Mood } from '../words.ts'
import type { Standing } from '../../evaluate/exemptions.ts'
import { between, h, type Markup, NOTHING } from './markup.ts'
import { prose } from './sentence.ts'
import { icon, STANDINGS, WORDS } from './standing.ts'
import { capital, counted, PARTS, type View } from './view.ts'

const MOODS: Readonly<Record<Mood, Standing>> = {
  fail: 'fail',
  warn: 'warn',
  pass: 'pass',
  unknown: 'unknown',
  nothing: 'not-applicable',
}

/** Reasons of a failed gate that are listed; more are folded. */
const MOST_REASONS = 6

/** The verdict, the gate, and how the rows are spread over the verdicts. */
export function head(view: View): Markup {
  const { report, links } = view
  const { mood, text } = headline(report)
  const { passed, failOn, scope, because } = report.gate
  const gate = passed ? h`<b class="gate passed">Gate passed</b>` : h`<b class="gate failed">Gate failed</b>`
  const reasons = because.map((reason) => h`<li>${reasonLink(view, reason)}</li>`)
  const few = h`<ul class="because">${reasons}</ul>`
  const list =
    reasons.length === 0
      ? NOTHING
      : reasons.length > MOST_REASONS
        ? h`<details class="reasons"><summary>${reasons.length} reasons</summary>${few}</details>`
        : few
  const policy = links.policy === undefined ? NOTHING : h` with the policy of <code>${links.policy}</code>`
  return h`<header><p class="eyebrow">Production readiness</p>
<h1 class="${MOODS[mood]}">${icon(MOODS[mood])}<span>${capital(text)}.</span></h1>
<div class="verdict">${gate}<p>Fails on <code>${failOn}</code>, scope <code>${scope}</code>. Held against <i>${GUIDE.title}</i> (${GUIDE.edition.replace('dvp-', '')})${policy} on <time datetime="${report.date}">${report.date}</time>.</p></div>
${list}${spread(report)}${contents(view)}</header>
`
}

/** `cluster: rule` as a link to the row, where it is one. */
function reasonLink(view: View, reason: string): Markup {
  for (const { cluster, id } of view.clusters) {
    const rule = cluster.rows.find((row) => `${cluster.name}: ${row.rule.id}` === reason)?.rule
    if (rule !== undefined) return h`<a href="#${id}/${rule.id}"><bdi>${cluster.name}</bdi>: ${rule.title}</a>`
  }
  return prose(reason)
}

/** The sums as a bar with a legend; the legend says all that the bar shows. */
function spread({ totals, clusters, filesRead }: Report): Markup {
  const parts = STANDINGS.filter((standing) => totals[standing] > 0)
  const all = STANDINGS.reduce((sum, standing) => sum + totals[standing], 0)
  if (all === 0) return NOTHING
  const bars = parts.map((standing, index) => {
    const before = parts.slice(0, index).reduce((sum, one) => sum + totals[one], 0)
    const x = ((before / all) * 1000).toFixed(1)
    const width = Math.max((totals[standing] / all) * 1000 - 3, 2).toFixed(1)
    return h`<rect class="${standing}" x="${x}" width="${width}" height="10" rx="2"/>`
  })
  const legend = parts.map(
    (standing) =>
      h`<li class="${standing}">${icon(standing)}<b>${totals[standing]}</b> <span>${WORDS[standing]}</span></li>`,
  )
  const sum = `${counted(all, 'row', 'rows')} judged in ${count(clusters.length, 'cluster')}, from ${count(filesRead, 'file')}.`
  return h`<div class="spread"><svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">${bars}</svg><ul>${legend}</ul><p>${sum}</p></div>
`
}

function contents({ report, clusters, windows }: View): Markup {
  const all = [
    ...(report.compared && report.clusters.length > 0 ? [[PARTS.changes, 'What this change does']] : []),
    ...(report.clusters.length > 0 ? [[PARTS.matrix, 'Matrix']] : []),
    ...(clusters.length > 0 ? [[PARTS.clusters, 'Clusters']] : []),
    ...(windows ? [[PARTS.windows, 'Update windows']] : []),
    ...(report.exemptions.length > 0 ? [[PARTS.exemptions, 'Waivers and attestations']] : []),
    ...(clusters.length > 0 ? [[PARTS.guide, 'The guide']] : []),
  ] as const
  const links = all.map(([id, words]) => h`<a href="#${id ?? ''}">${words}</a>`)
  return links.length === 0
    ? NOTHING
    : h`<nav aria-label="Contents">${between(links, ' ')}</nav>
`
}
