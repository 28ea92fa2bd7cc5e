import { Ajv2020 } from 'ajv/dist/2020.js'

/** The JSON report as the contract has it. */
export interface JsonReport {
  readonly date: string
  readonly verdict: string
  readonly gate: {
    readonly passed: boolean
    readonly failOn: string
    readonly scope: string
    readonly because: string[]
  }
  readonly totals: Readonly<Record<string, number>>
  readonly introduced: number
  readonly fixed: number
  readonly clusters: readonly JsonCluster[]
  readonly beside: readonly JsonCluster[]
  readonly exemptions: readonly { readonly state: string; readonly rule: string }[]
  readonly expiring: readonly JsonExpiry[] | null
  readonly gateChanges: readonly { readonly effect: string; readonly message: string; readonly line: number | null }[]
  readonly problems: readonly {
    readonly path: string | null
    readonly line: number | null
    level: string
    message: string
  }[]
  readonly notes: readonly string[]
  readonly schemaNotes: {
    readonly notes: readonly { readonly path: string; readonly line: number; readonly message: string }[]
    readonly elsewhere: number
    readonly more: number
  }
  readonly patch: string | null
}

export interface JsonExpiry {
  readonly kind: string
  readonly rule: string
  readonly cluster: string
  readonly state: string
  readonly until: string | null
  readonly message: string
  readonly path: string | null
  readonly line: number | null
}

export interface JsonCluster {
  readonly name: string
  readonly root: string
  readonly recommendations: readonly JsonRow[]
}

export interface JsonRow {
  readonly id: string
  readonly verdict: string
  readonly base: string | null
  readonly change: string
  readonly because: string | null
  readonly exempt: { readonly kind: string; readonly until: string; readonly owner: string } | null
  readonly places: readonly Place[]
}

interface Place {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

const text = { type: 'string', minLength: 1 }
const maybeText = { anyOf: [text, { type: 'null' }] }
const number = { type: 'integer', minimum: 0 }
const object = (properties: object): object => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
})
const list = (items: object): object => ({ type: 'array', items })
const oneOf = (...words: (string | null)[]): object => ({ enum: words })

const VERDICT = oneOf('pass', 'warn', 'fail', 'unknown', 'not-applicable', 'error')
const POSITION = { type: 'integer', minimum: 1 }
const AT = { path: text, line: POSITION, column: POSITION, endLine: POSITION, endColumn: POSITION }
const PLACES = list(object(AT))

const ROWS = list(
  object({
    id: text,
    section: text,
    title: text,
    verdict: VERDICT,
    base: { anyOf: [VERDICT, { type: 'null' }] },
    change: oneOf('introduced', 'fixed', 'unchanged', 'incomparable'),
    because: maybeText,
    fix: maybeText,
    ask: maybeText,
    exempt: {
      anyOf: [
        { type: 'null' },
        object({ kind: { const: 'waiver' }, until: text, owner: text, path: text, line: POSITION, reason: text }),
        object({
          kind: { const: 'attestation' },
          until: text,
          owner: text,
          path: text,
          line: POSITION,
          on: text,
          evidence: maybeText,
        }),
      ],
    },
    places: PLACES,
    findings: list(
      object({
        verdict: VERDICT,
        object: text,
        field: { type: 'string' },
        because: text,
        exempt: oneOf('waiver', 'attestation', null),
        places: PLACES,
      }),
    ),
  }),
)

/** The contract's shape, closed: a key that is added has to be added here as well. */
const SCHEMA = object({
  schemaVersion: { const: 1 },
  tool: object({ name: text, version: { type: 'string', pattern: String.raw`^\d+\.\d+\.\d+$` } }),
  guide: { const: 'dvp-2025-12' },
  date: { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` },
  verdict: oneOf('fail', 'warn', 'pass', 'unknown', 'nothing', 'error'),
  gate: object({
    passed: { type: 'boolean' },
    failOn: oneOf('fail', 'warn', 'unknown', 'never'),
    scope: oneOf('introduced', 'changed', 'all'),
    because: list(text),
  }),
  totals: object({
    pass: number,
    warn: number,
    fail: number,
    unknown: number,
    'not-applicable': number,
    error: number,
    waived: number,
    attested: number,
  }),
  introduced: number,
  fixed: number,
  clusters: list(
    object({
      name: text,
      root: text,
      found: text,
      environment: oneOf('production', 'staging', 'development'),
      load: oneOf('regular', 'high'),
      files: number,
      recommendations: ROWS,
    }),
  ),
  beside: list(object({ name: text, root: text, recommendations: ROWS })),
  exemptions: list(
    object({
      kind: oneOf('waiver', 'attestation'),
      rule: text,
      cluster: text,
      state: oneOf('active', 'expiring', 'expired', 'unused', 'pending'),
      broad: { type: 'boolean' },
      coming: { type: 'boolean' },
      from: maybeText,
      until: text,
      owner: text,
      path: text,
      line: POSITION,
    }),
  ),
  expiring: {
    anyOf: [
      { type: 'null' },
      list(
        object({
          kind: oneOf('waiver', 'attestation', 'drill', 'kubernetes'),
          rule: text,
          cluster: text,
          state: oneOf('expiring', 'over', 'unknown'),
          until: maybeText,
          message: text,
          path: maybeText,
          line: { anyOf: [POSITION, { type: 'null' }] },
        }),
      ),
    ],
  },
  gateChanges: list(
    object({
      effect: oneOf('weaker', 'stricter', 'other'),
      message: text,
      path: maybeText,
      line: { anyOf: [POSITION, { type: 'null' }] },
    }),
  ),
  problems: list(
    object({
      path: maybeText,
      line: { anyOf: [POSITION, { type: 'null' }] },
      level: oneOf('fail', 'warn'),
      message: text,
    }),
  ),
  notes: list(text),
  schemaNotes: object({
    notes: list(object({ ...AT, message: text })),
    elsewhere: { type: 'integer', minimum: 0 },
    more: { type: 'integer', minimum: 0 },
  }),
  patch: maybeText,
})

const validate = new Ajv2020({ strict: false }).compile<JsonReport>(SCHEMA)

/** Parses a report. Throws where it does not have the contract's shape or its sums do not add up. */
export function parseReport(json: string): JsonReport {
  const report: unknown = JSON.parse(json)
  if (!validate(report)) throw new Error(`the report has another shape: ${JSON.stringify(validate.errors)}`)
  const rows = report.clusters.flatMap(({ recommendations }) => recommendations)
  const sum = Object.values(report.totals).reduce((all, one) => all + one, 0)
  if (sum !== rows.length) throw new Error(`the totals sum up to ${sum}, and there are ${rows.length} rows`)
  return report
}

/** Places that do not lie inside of their file, by the text that `read` gives; empty is as it should be. */
export function strayPlaces(report: JsonReport, read: (path: string) => string): readonly Place[] {
  const places = report.clusters.flatMap(({ recommendations }) => recommendations.flatMap((row) => row.places))
  return places.filter(({ path, line, column, endLine, endColumn }) => {
    const lines = read(path).split('\n')
    const inside = (at: number, in_: number): boolean => at <= lines.length && in_ <= (lines[at - 1] ?? '').length + 1
    const ordered = endLine > line || (endLine === line && endColumn >= column)
    return !inside(line, column) || !inside(endLine, endColumn) || !ordered
  })
}

/** The row of a rule in a cluster. Throws where there is none. */
export function rowOf({ name, recommendations }: JsonCluster, id: string): JsonRow {
  const row = recommendations.find((one) => one.id === id)
  if (row === undefined) throw new Error(`${name} has no row ${id}`)
  return row
}
