import * as core from '@actions/core'
import type { Report } from '../compare/report.ts'
import { planAnnotations, workflowCommand } from '../render/annotations.ts'
import { logLine } from '../render/escape.ts'
import { renderTerminal } from '../render/terminal.ts'
import { writeHtml, writeJson } from './files.ts'
import { log } from './log.ts'
import { type Publication, textsOf } from './publication.ts'
import { commentOn } from './sticky.ts'
import { summarize } from './summary.ts'

/**
 * Publishes a report: log, annotations, job summary, comment, outputs, and the step's success. A place that cannot be
 * reached is said in the log and never changes the verdict.
 */
export async function publish(publication: Publication): Promise<void> {
  const { report, settings, changedFiles } = publication
  const path = writeJson(publication)
  await writeHtml(publication)
  log(renderTerminal(report, { color: true, verbose: true, text: textsOf(publication) }))
  if (settings.annotations) annotate(report, changedFiles)
  await summarize(publication)
  const comment = await commentOn(publication)

  const { totals, gate } = report
  const outputs: Readonly<Record<string, string | number>> = {
    verdict: report.verdict,
    gate: gate.passed ? 'passed' : 'failed',
    pass: totals.pass,
    warn: totals.warn,
    fail: totals.fail,
    unknown: totals.unknown,
    waived: totals.waived,
    attested: totals.attested,
    introduced: report.introduced,
    fixed: report.fixed,
    report: path,
    'comment-url': comment.state === 'none' ? '' : comment.url,
  }
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
  if (totals.error > 0) core.setFailed('The check is not complete: a rule crashed.')
  else if (!gate.passed) core.setFailed(logLine(`Gate failed: ${gate.because.join(', ')}.`))
}

function annotate(report: Report, changedFiles: ReadonlySet<string>): void {
  const { shown, total } = planAnnotations(report, changedFiles)
  for (const annotation of shown) process.stdout.write(`${workflowCommand(annotation)}\n`)
  if (shown.length < total) log(`${shown.length} of ${total} annotations shown; the rest stands in the job summary.`)
}
