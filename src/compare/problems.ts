import type { ClusterFiles } from '../model/partition.ts'
import { separation, twinsIn } from '../model/twins.ts'
import type { ParsedFile } from '../parse/manifest.ts'
import { lineOf } from '../parse/span.ts'
import type { Problem } from './report.ts'

/**
 * What could not be read, at the level that a run gives it where this change touches it, or where everything is judged
 * (`changedFiles` is undefined then).
 */
export function parseProblems(
  files: readonly ParsedFile[],
  level: Problem['level'],
  changedFiles: ReadonlySet<string> | undefined,
): readonly Problem[] {
  return files.flatMap((file) =>
    file.problems.map(({ at, message, deckhouse }) => {
      const counts =
        deckhouse &&
        (changedFiles === undefined || [file.path, ...(file.sources ?? [])].some((path) => changedFiles.has(path)))
      return { at, level: counts ? level : 'warn', message }
    }),
  )
}

/** Two clusters in one folder that nothing tells apart, with the config that would. */
export function twinProblems(cluster: ClusterFiles): readonly Problem[] {
  const twins = twinsIn(cluster)
  if (twins === undefined) return []
  const { what, at, also } = twins
  const message = `\`${lineOf(also)}\` declares ${what} too, and differently, so two clusters may stand here as one. Tell them apart in the config, each with all of its files: \`${separation(twins)}\`.`
  return [{ at, level: 'warn', message }]
}
