import { findingsIn, planAnnotations, workflowCommand } from '../render/annotations.ts'
import { logLine, oneLine } from '../render/escape.ts'
import { renderTerminal } from '../render/terminal.ts'
import { checkRunOn } from './check-run.ts'
import type { Delivery } from './delivery.ts'
import { type WrittenFile, writeHtml, writeJson, writeSarif } from './files.ts'
import { type Ledger, settle } from './ledger.ts'
import { log } from './log.ts'
import { nearnessOf, type Publication, textsOf } from './publication.ts'
import { reviewOn } from './review.ts'
import { setFailed, setOutput } from './step.ts'
import { type Commented, commentOn } from './sticky.ts'
import { summarize } from './summary.ts'

/**
 * Publishes a report: every place, then outputs and the step's success. A place that cannot be reached is said in the log
 * and never changes the verdict. Throws a UserError where a report that is a file cannot be written.
 */
export async function publish(publication: Publication): Promise<void> {
  const { report } = publication
  const { json, sarif, html, comment } = await deliver(publication)
  const error = json.error ?? sarif?.error ?? html?.error
  if (error !== undefined) throw error

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
    report: json.path,
    'comment-url': comment.url,
  }
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
  if (totals.error > 0) setFailed('The check is not complete: a rule crashed.')
  else if (!gate.passed) setFailed(logLine(`Gate failed: ${gate.because.join(', ')}.`))
}

interface Delivered {
  /** One for each place, in the order in which they were written. */
  readonly deliveries: readonly Delivery[]
  readonly json: WrittenFile
  /** Undefined where none is wanted. */
  readonly sarif: WrittenFile | undefined
  readonly html: WrittenFile | undefined
  readonly comment: Commented
}

/**
 * Shows a report in all of its places. The log comes first and is whole, whatever fails later; at its end stands what no
 * place shows, and the sum of what the others do.
 */
export async function deliver(publication: Publication): Promise<Delivered> {
  const first = writeLog(publication)
  const annotations = annotate(publication)
  const annotated = annotations.state === 'written' ? annotations.findings.size : undefined
  const summary = summarize(publication, annotated)
  const comment = await commentOn(publication, annotated)
  const review = await reviewOn(publication)
  const checkRun = await checkRunOn(publication, annotated)
  const json = writeJson(publication)
  const sarif = await writeSarif(publication)
  const html = await writeHtml(publication)
  const files = [json, sarif, html].filter((file) => file !== undefined).map(({ delivery }) => delivery)
  const deliveries = [first, annotations, summary, comment.delivery, review, checkRun, ...files]
  for (const { said } of deliveries) if (said !== undefined) log(said)
  conclude(settle(publication.report, deliveries))
  return { deliveries, json, sarif, html, comment }
}

function writeLog(publication: Publication): Delivery {
  const { text, findings } = renderTerminal(publication.report, {
    color: true,
    verbose: true,
    text: textsOf(publication),
  })
  log(text)
  return { place: 'log', state: 'written', findings }
}

function annotate(publication: Publication): Delivery {
  const { report, settings } = publication
  if (!settings.annotations) return { place: 'annotations', state: 'skipped', findings: new Set() }
  const plan = planAnnotations(report, nearnessOf(publication))
  const { shown, total } = plan
  for (const annotation of shown) process.stdout.write(`${workflowCommand(annotation)}\n`)
  const delivery: Delivery = { place: 'annotations', state: 'written', findings: findingsIn(plan) }
  if (shown.length === total) return delivery
  return { ...delivery, said: `${shown.length} of ${total} annotations shown; the rest stands in the job summary.` }
}

/** The end of the log: what nobody would see otherwise, and the sum. */
function conclude({ missing, sum }: Ledger): void {
  if (missing.length > 0)
    log(['No other place shows these:', ...missing.map((line) => `  ${oneLine(line)}`)].join('\n'))
  if (sum !== undefined) log(sum)
}
