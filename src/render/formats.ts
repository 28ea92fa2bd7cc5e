import type { Report } from '../compare/report.ts'
import { findingsIn, type Nearness, planAnnotations, workflowCommand } from './annotations.ts'
import { logLine } from './escape.ts'
import { renderJson } from './json.ts'
import { COMMENT_BUDGET, renderMarkdown } from './markdown.ts'
import { renderTerminal, type TerminalOptions } from './terminal.ts'

export interface FormatOptions extends TerminalOptions, Nearness {}

/** The report in one of the formats of the command line. */
export async function renderFormat(
  format: 'text' | 'markdown' | 'json' | 'sarif' | 'github' | 'html',
  report: Report,
  options: FormatOptions,
): Promise<string> {
  // What few runs want comes when it is wanted: the others start faster without it.
  switch (format) {
    case 'text':
      return renderTerminal(report, options).text
    case 'markdown':
      // As the action posts it, with the annotations that the action would make.
      return renderMarkdown(report, {}, COMMENT_BUDGET, '', findingsIn(planAnnotations(report, options)).size).text
    case 'json':
      return renderJson(report)
    case 'github':
      return github(report, options)
    case 'sarif': {
      const { renderSarif } = await import('./sarif/sarif.ts')
      return renderSarif(report, { links: {}, target: 'default' }).text
    }
    case 'html': {
      const { renderHtml } = await import('./html/page.ts')
      return renderHtml(report, { links: {}, text: options.text })
    }
  }
}

function github(report: Report, nearness: Nearness): string {
  const { shown, total } = planAnnotations(report, nearness)
  const verdict = report.gate.passed ? 'Gate passed.' : `Gate failed: ${report.gate.because.join(', ')}.`
  return `${[...shown.map(workflowCommand), logLine(`${shown.length} of ${total} annotations. ${verdict}`)].join('\n')}\n`
}
