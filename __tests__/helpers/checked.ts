import type { Report } from '../../src/compare/report.ts'
import { check } from '../../src/check/check.ts'
import { RULES } from '../../src/rules/index.ts'
import { policyFrom } from '../../src/settings/policy.ts'
import { type RawSettings, settingsFrom } from '../../src/settings/settings.ts'

/** Texts of files by their paths; null: there is no such file. */
export type Texts = Readonly<Record<string, string | null>>

export interface CheckedAs {
  readonly raw?: RawSettings
  /** The text of the config, and where it stands. */
  readonly policy?: string
  readonly policyPath?: string
  /** `YYYY-MM-DD`. */
  readonly date?: string
}

const side = (texts: Texts): { files: { path: string; text: string }[] } => ({
  files: Object.entries(texts).flatMap(([path, text]) => (text === null ? [] : [{ path, text }])),
})

/** Checks files as a pull request from `base` to `head`, or as a whole repository where there is no base. */
export async function checked(
  head: Texts,
  base?: Texts,
  { raw = {}, policy = 'version: 1\n', policyPath = 'policy.yml', date = '2026-11-23' }: CheckedAs = {},
): Promise<Report> {
  const paths = [...new Set([...Object.keys(head), ...Object.keys(base ?? {})])]
  return check({
    head: side(head),
    base: base === undefined ? undefined : side(base),
    changedFiles: new Set(base === undefined ? [] : paths.filter((path) => head[path] !== base[path])),
    policy: await policyFrom(
      policyPath,
      policy,
      RULES.map(({ id }) => id),
    ),
    settings: settingsFrom(raw, date),
    repository: 'infra',
    notes: [],
    problems: [],
  })
}
