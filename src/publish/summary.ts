import { appendFileSync, existsSync, statSync } from 'node:fs'
import { renderMarkdown, SUMMARY_BUDGET } from '../render/markdown.ts'
import type { Delivery } from './delivery.ts'
import { messageOf } from './failure.ts'
import { linksOf, type Publication } from './publication.ts'

/** Bytes. The runner drops a summary beyond that as a whole. */
const LIMIT = 1024 * 1024

/**
 * Writes the job summary, where the runner wants one. `annotated` is how many findings stand as annotations. What others
 * have written to the same step's summary takes its part of the room.
 */
export function summarize(publication: Publication, annotated: number | undefined): Delivery {
  const path = process.env['GITHUB_STEP_SUMMARY'] ?? ''
  const place = 'job summary'
  const findings: ReadonlySet<string> = new Set()
  if (path === '') return { place, state: 'skipped', findings }
  try {
    const taken = existsSync(path) ? statSync(path).size : 0
    const rendered = renderMarkdown(
      publication.report,
      linksOf(publication),
      {
        codePoints: SUMMARY_BUDGET.codePoints - taken,
        bytes: SUMMARY_BUDGET.bytes - taken,
      },
      '',
      annotated,
    )
    const text = `${taken === 0 ? '' : '\n\n'}${rendered.text}`
    if (taken + Buffer.byteLength(text) > LIMIT) {
      const said = `The job summary has no room: what was written before takes ${taken} of its ${LIMIT} bytes.`
      return { place, state: 'failed', findings, said }
    }
    appendFileSync(path, text)
    return { place, state: 'written', findings: rendered.findings }
  } catch (error) {
    return { place, state: 'failed', findings, said: `The job summary could not be written: ${messageOf(error)}.` }
  }
}
