import * as core from '@actions/core'
import { renderMarkdown, SUMMARY_BUDGET } from '../render/markdown.ts'
import { messageOf } from './failure.ts'
import { log } from './log.ts'
import { linksOf, type Publication } from './publication.ts'

/** Writes the job summary, where the runner wants one. */
export async function summarize(publication: Publication): Promise<void> {
  if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return
  try {
    await core.summary.addRaw(renderMarkdown(publication.report, linksOf(publication), SUMMARY_BUDGET)).write()
  } catch (error) {
    log(`The job summary could not be written: ${messageOf(error)}.`)
  }
}
