import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { findingsOf } from '../compare/findings.ts'
import { UserError } from '../errors.ts'
import { renderJson } from '../render/json.ts'
import type { Delivery } from './delivery.ts'
import { messageOf } from './failure.ts'
import { linksOf, type Publication, textsOf } from './publication.ts'

/** A report as a file: its path, what it holds, and why it could not be written. */
export interface WrittenFile {
  readonly path: string
  readonly delivery: Delivery
  readonly error?: UserError
}

/** Writes the JSON report. */
export function writeJson(publication: Publication): WrittenFile {
  const { report, settings, context, jsonFile } = publication
  const folder = process.env['RUNNER_TEMP'] ?? tmpdir()
  const path =
    jsonFile === '' ? join(folder, `deckhouse-readiness-${settings.target}.json`) : resolve(context.workspace, jsonFile)
  return write(publication, { input: 'json-file', place: 'JSON report', path, text: renderJson(report) })
}

/** Writes the HTML report where one is wanted; undefined where none is. */
export async function writeHtml(publication: Publication): Promise<WrittenFile | undefined> {
  const { report, context, htmlFile } = publication
  if (htmlFile === '') return undefined
  // Most runs write none, and need not load what it takes.
  const { renderHtml } = await import('../render/html/page.ts')
  const text = renderHtml(report, { links: linksOf(publication), text: textsOf(publication) })
  return write(publication, {
    input: 'html-file',
    place: 'HTML report',
    path: resolve(context.workspace, htmlFile),
    text,
  })
}

interface File {
  readonly input: 'json-file' | 'html-file'
  readonly place: Delivery['place']
  readonly path: string
  readonly text: string
}

/** Both reports hold all that was found. */
function write({ report }: Publication, { input, place, path, text }: File): WrittenFile {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    return { path, delivery: { place, state: 'written', findings: new Set(findingsOf(report).map(({ id }) => id)) } }
  } catch (cause) {
    const error = new UserError(`${input}: \`${path}\` cannot be written: ${messageOf(cause)}.`, { cause })
    return { path, delivery: { place, state: 'failed', findings: new Set() }, error }
  }
}
