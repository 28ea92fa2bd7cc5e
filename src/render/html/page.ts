import type { Report } from '../../compare/report.ts'
import { headline } from '../words.ts'
import { updateWindows } from './calendar.ts'
import { changes } from './changes.ts'
import { clusterSections } from './cluster.ts'
import { filters } from './filters.ts'
import { footer, glossary } from './glossary.ts'
import { head } from './head.ts'
import { exemptions, notes, schemaNotes, warnings } from './lists.ts'
import { h, verbatim } from './markup.ts'
import { matrixSection } from './matrix.ts'
import { CONTENT_POLICY } from './policy.ts'
import { SCRIPT } from './script.ts'
import { SYMBOLS } from './standing.ts'
import { STYLE } from './style.ts'
import { capital, type HtmlOptions, viewOf } from './view.ts'

/**
 * The report as one HTML page that loads nothing: style and script stand in it, and its policy forbids everything else. The
 * same input gives the same bytes. It can be read without its script, which only filters and unfolds.
 */
export function renderHtml(report: Report, options: HtmlOptions): string {
  const view = viewOf(report, options)
  const title = `Production readiness: ${headline(report).text}`
  return h`${verbatim('<!doctype html>')}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${capital(title)}</title>
<style>${verbatim(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${SYMBOLS}
<div class="page">
${head(view)}<main id="main">
${warnings(view)}${changes(view)}${matrixSection(view, filters(view))}${clusterSections(view)}${updateWindows(view)}${exemptions(view)}${schemaNotes(view)}${glossary(view)}${notes(report)}</main>
${footer()}</div>
<script>${verbatim(SCRIPT)}</script>
</body>
</html>
`.markup
}
