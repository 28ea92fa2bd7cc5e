import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Report } from '../../src/compare/report.ts'
import { renderSarif } from '../../src/render/sarif/sarif.ts'
import { anyReport } from './any-report.ts'
import { fleetReport, on } from './fleet.ts'

/**
 * A folder where `@microsoft/jest-sarif` is installed, which holds the schema of the standard and the validator that knows
 * its dialect. `.ci/run` has one; it is no dependency, for it drags an HTTP client along.
 */
const FOLDER = process.env['SARIF_SCHEMA']

type Validate = ((document: unknown) => boolean) & { readonly errors?: unknown }

function validator(folder: string): Validate {
  const load = createRequire(join(folder, 'package.json'))
  const Ajv: new (options: object) => { addMetaSchema: (one: unknown) => void; compile: (one: unknown) => Validate } =
    load('ajv')
  const ajv = new Ajv({ schemaId: 'auto', allErrors: true })
  ajv.addMetaSchema(load('ajv/lib/refs/json-schema-draft-04.json'))
  const path = join(folder, 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
  const schema: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return ajv.compile(schema)
}

test.skipIf(FOLDER === undefined)('any report is SARIF 2.1.0 by the schema of the standard', async () => {
  const validate = validator(FOLDER ?? '')
  const errorsOf = (report: Report): unknown => {
    const links = { pages: 'https://example.com/rules' }
    const provenance = { repositoryUri: 'https://example.com/acme/infra', revisionId: '0123abc' }
    const text = renderSarif(report, { links, target: 'default', provenance }).text
    return validate(JSON.parse(text)) ? [] : validate.errors
  }
  expect(validate({ version: '2.1.0' })).toBe(false)
  expect(validate({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ message: {} }] }] })).toBe(
    false,
  )
  const fleet = { eu: on('Stable', 'Sat 03:00-05:00'), us: on('Stable', 'Sat 04:00-06:00'), asia: '"${SETTINGS}"' }
  expect(errorsOf(await fleetReport(fleet))).toEqual([])
  const waived = 'waivers:\n  - { rule: fleet-updates, cluster: "*", reason: x, owner: y, until: 2026-12-31 }\n'
  expect(errorsOf(await fleetReport(fleet, { eu: on('Alpha') }, waived))).toEqual([])
  fc.assert(
    fc.property(anyReport, (report) => {
      expect(errorsOf(report)).toEqual([])
    }),
    { numRuns: 100 },
  )
})
