import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { findingsOf } from '../compare/findings.ts'
import { UserError } from '../errors.ts'
import { renderJson } from '../render/json.ts'
import type { Delivery } from './delivery.ts'
import { messageOf } from './github.ts'
import { linksOf, type Publication, textsOf } from './publication.ts'

/** Writes the JSON report and returns its path. Throws a UserError where it cannot be written. */
export function writeJson({ report, settings, context, jsonFile }: Publication): string {
  const folder = process.env['RUNNER_TEMP'] ?? tmpdir()
  const path =
    jsonFile === '' ? join(folder, `deckhouse-readiness-${settings.target}.json`) : resolve(context.workspace, jsonFile)
  write('json-file', path, renderJson(report))
  return path
}

/** Writes the HTML report where one is wanted. Throws a UserError where it cannot be written. */
export async function writeHtml(publication: Publication): Promise<Delivery> {
  const { report, context, htmlFile } = publication
  if (htmlFile === '') return { place: 'HTML report', state: 'skipped', findings: new Set() }
  // Most runs write none, and need not load what it takes.
  const { renderHtml } = await import('../render/html/page.ts')
  const page = renderHtml(report, { links: linksOf(publication), text: textsOf(publication) })
  write('html-file', resolve(context.workspace, htmlFile), page)
  return { place: 'HTML report', state: 'written', findings: new Set(findingsOf(report).map(({ id }) => id)) }
}

function write(input: 'json-file' | 'html-file', path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  } catch (error) {
    throw new UserError(`${input}: \`${path}\` cannot be written: ${messageOf(error)}.`, { cause: error })
  }
}
