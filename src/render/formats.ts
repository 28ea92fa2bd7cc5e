import type { Report } from '../compare/report.ts'
import type { Nearness } from './annotations.ts'
import type { TerminalOptions } from './terminal.ts'

export interface FormatOptions extends TerminalOptions, Nearness {}

/** The report in one of the formats of the command line; a run loads the one that it writes. */
export async function renderFormat(
  format: 'text' | 'markdown' | 'json' | 'github' | 'html',
  report: Report,
  options: FormatOptions,
): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('./terminal.ts')).renderTerminal(report, options).text
    case 'markdown':
      return await comment(report, options)
    case 'json':
      return (await import('./json.ts')).renderJson(report)
    case 'github':
      return await github(report, options)
    case 'html': {
      const { renderHtml } = await import('./html/page.ts')
      return renderHtml(report, { links: {}, text: options.text })
    }
  }
}

/** As the action posts it, with the annotations that the action would make. */
async function comment(report: Report, nearness: Nearness): Promise<string> {
  const { findingsIn, planAnnotations } = await import('./annotations.ts')
  const { COMMENT_BUDGET, renderMarkdown } = await import('./markdown.ts')
  return renderMarkdown(report, {}, COMMENT_BUDGET, '', findingsIn(planAnnotations(report, nearness)).size).text
}

async function github(report: Report, nearness: Nearness): Promise<string> {
  const { planAnnotations, workflowCommand } = await import('./annotations.ts')
  const { logLine } = await import('./escape.ts')
  const { shown, total } = planAnnotations(report, nearness)
  const verdict = report.gate.passed ? 'Gate passed.' : `Gate failed: ${report.gate.because.join(', ')}.`
  return `${[...shown.map(workflowCommand), logLine(`${shown.length} of ${total} annotations. ${verdict}`)].join('\n')}\n`
}
