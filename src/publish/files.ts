import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { findingsOf } from '../compare/findings.ts'
import { UserError } from '../errors.ts'
import { renderJson } from '../render/json.ts'
import type { Delivery } from './delivery.ts'
import { messageOf } from './failure.ts'
import type { Publication } from './publication.ts'

/** The JSON report's path, what it holds, and why it could not be written. */
export interface WrittenJson {
  readonly path: string
  readonly delivery: Delivery
  readonly error?: UserError
}

/** Writes the JSON report. */
export function writeJson({ report, settings, context, jsonFile }: Publication): WrittenJson {
  const folder = process.env['RUNNER_TEMP'] ?? tmpdir()
  const path =
    jsonFile === '' ? join(folder, `deckhouse-readiness-${settings.target}.json`) : resolve(context.workspace, jsonFile)
  const place = 'JSON report'
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, renderJson(report))
    const findings = new Set(findingsOf(report).map(({ id }) => id))
    return { path, delivery: { place, state: 'written', findings } }
  } catch (cause) {
    const error = new UserError(`json-file: \`${path}\` cannot be written: ${messageOf(cause)}.`, { cause })
    return { path, delivery: { place, state: 'failed', findings: new Set() }, error }
  }
}
