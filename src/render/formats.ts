import type { Report } from '../compare/report.ts'
import type { Nearness } from './annotations.ts'
import type { TerminalOptions } from './terminal.ts'

export type Format = 'text' | 'markdown' | 'json' | 'sarif' | 'github' | 'html'

export interface FormatOptions extends TerminalOptions {
  /** Asked for by the formats that choose among annotations. */
  readonly nearness: () => Nearness
}

/** Whether a format shows what can be repaired. */
export const showsRepairs = (format: Format): boolean => format === 'json' || format === 'markdown'

/** The report in one of the formats of the command line; a run loads the one that it writes. */
export async function renderFormat(format: Format, report: Report, options: FormatOptions): Promise<string> {
  // What few runs want comes when it is wanted: the others start faster without it.
  switch (format) {
    case 'text':
      return (await import('./terminal.ts')).renderTerminal(report, options).text
    case 'markdown':
      return await comment(report, options.nearness())
    case 'json':
      return (await import('./json.ts')).renderJson(report)
    case 'github':
      return await github(report, options.nearness())
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

/** Loads what the text for a terminal needs, by far the most wanted format. */
export async function loadFormat(format: Format): Promise<void> {
  if (format === 'text') await import('./terminal.ts')
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
