import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { UserError } from '../errors.ts'
import { renderJson } from '../render/json.ts'
import { messageOf } from './failure.ts'
import type { Publication } from './publication.ts'

/** Writes the JSON report and returns its path. Throws a UserError where it cannot be written. */
export function writeJson({ report, settings, context, jsonFile }: Publication): string {
  const folder = process.env['RUNNER_TEMP'] ?? tmpdir()
  const path =
    jsonFile === '' ? join(folder, `deckhouse-readiness-${settings.target}.json`) : resolve(context.workspace, jsonFile)
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, renderJson(report))
  } catch (error) {
    throw new UserError(`json-file: \`${path}\` cannot be written: ${messageOf(error)}.`, { cause: error })
  }
  return path
}
