import type { Report } from '../compare/report.ts'
import { type Nearness, planAnnotations, workflowCommand } from './annotations.ts'
import { logLine } from './escape.ts'
import { renderJson } from './json.ts'
import { COMMENT_BUDGET, renderMarkdown } from './markdown.ts'
import { renderTerminal, type TerminalOptions } from './terminal.ts'

export interface FormatOptions extends TerminalOptions, Nearness {}

/** The report in one of the formats of the command line. */
export function renderFormat(
  format: 'text' | 'markdown' | 'json' | 'github',
  report: Report,
  options: FormatOptions,
): string {
  switch (format) {
    case 'text':
      return renderTerminal(report, options).text
    case 'markdown':
      return renderMarkdown(report, {}, COMMENT_BUDGET).text
    case 'json':
      return renderJson(report)
    case 'github':
      return github(report, options)
  }
}

function github(report: Report, nearness: Nearness): string {
  const { shown, total } = planAnnotations(report, nearness)
  const verdict = report.gate.passed ? 'Gate passed.' : `Gate failed: ${report.gate.because.join(', ')}.`
  return `${[...shown.map(workflowCommand), logLine(`${shown.length} of ${total} annotations. ${verdict}`)].join('\n')}\n`
}
