import type { Report } from '../compare/report.ts'
import { planAnnotations, workflowCommand } from './annotations.ts'
import { logLine } from './escape.ts'
import { renderJson } from './json.ts'
import { COMMENT_BUDGET, renderMarkdown } from './markdown.ts'
import { renderTerminal, type TerminalOptions } from './terminal.ts'

export interface FormatOptions extends TerminalOptions {
  readonly changedFiles: ReadonlySet<string>
}

/** The report in one of the formats of the command line. */
export async function renderFormat(
  format: 'text' | 'markdown' | 'json' | 'github' | 'html',
  report: Report,
  options: FormatOptions,
): Promise<string> {
  switch (format) {
    case 'text':
      return renderTerminal(report, options)
    case 'markdown':
      return renderMarkdown(report, {}, COMMENT_BUDGET)
    case 'json':
      return renderJson(report)
    case 'github':
      return github(report, options)
    case 'html': {
      // Every other format starts faster without it.
      const { renderHtml } = await import('./html/page.ts')
      return renderHtml(report, { links: {}, text: options.text })
    }
  }
}

function github(report: Report, { changedFiles }: FormatOptions): string {
  const { shown, total } = planAnnotations(report, changedFiles)
  const verdict = report.gate.passed ? 'Gate passed.' : `Gate failed: ${report.gate.because.join(', ')}.`
  return `${[...shown.map(workflowCommand), logLine(`${shown.length} of ${total} annotations. ${verdict}`)].join('\n')}\n`
}
