import type { Redact } from '../compare/redact.ts'
import type { Problem, Report } from '../compare/report.ts'
import type { ParsedFile } from '../parse/parsed.ts'
import { manifestsOf, type Side } from '../read/source-file.ts'
import type { Schemas } from '../schema/own/schemas.ts'
import { matcher } from '../settings/glob.ts'
import type { Policy } from '../settings/policy.ts'
import type { Settings } from '../settings/settings.ts'

interface Sides {
  readonly head: Side
  readonly base: Side | undefined
  readonly changedFiles: ReadonlySet<string>
  readonly policy: Policy
  readonly settings: Settings
}

/**
 * The report with notes on how head's manifests are written, and with what is wrong with the schemas that the config
 * names. They are read from the side whose policy judges, so that a change cannot silence them.
 */
export async function withSchemaNotes(
  report: Report,
  { head, base, changedFiles, policy, settings }: Sides,
  files: readonly ParsedFile[],
  redact: Redact,
): Promise<Report> {
  const { notesOf } = await import('../schema/notes.ts')
  const side = settings.configFrom === 'head' ? head : (base ?? head)
  const own = policy.schemas.length === 0 ? undefined : await ownSchemas(policy, side)
  const touched = base === undefined ? undefined : changedFiles
  const schemaNotes = notesOf(files, touched, redact, own?.check)
  const problems = (own?.problems ?? []).map((problem) => ({ ...problem, message: redact(problem.message) }))
  return {
    ...report,
    ...(problems.length === 0 ? {} : { problems: [...report.problems, ...problems] }),
    ...(schemaNotes === undefined ? {} : { schemaNotes }),
  }
}

type Own = Pick<Schemas, 'check'> & { readonly problems: readonly Problem[] }

/** The compiler of schemas is loaded only where a config names some. */
async function ownSchemas({ schemas, places }: Policy, side: Side): Promise<Own> {
  const { readSchemas } = await import('../schema/own/schemas.ts')
  const all = manifestsOf(side)
  const matched = await Promise.all(
    schemas.map(async (pattern, index) => {
      const matches = await matcher([pattern])
      return { pattern, at: places[`schemas.${index}`], files: all.filter(({ path }) => matches(path)) }
    }),
  )
  const missing = matched
    .filter(({ files }) => files.length === 0)
    .map(({ pattern, at }): Problem => ({
      level: 'warn',
      message: `No YAML file that is read matches \`${pattern}\`, so no schema is taken from there.`,
      ...(at === undefined ? {} : { at }),
    }))
  const own = await readSchemas([...new Set(matched.flatMap(({ files }) => files))])
  return { ...own, problems: [...missing, ...own.problems] }
}
