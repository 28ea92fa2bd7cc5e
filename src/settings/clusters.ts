import type { ClusterPattern } from '../model/partition.ts'
import { UserError } from '../errors.ts'
import { lineOf } from '../parse/span.ts'
import { fixedPart, hasName, matcher, nameIn } from './glob.ts'
import type { ClusterEntry } from './policy.ts'

/**
 * The policy's clusters as patterns over paths. Throws a UserError where an entry takes its name from the path and a
 * pattern has no `{name}`, or the other way round.
 */
export async function clusterPatterns(entries: readonly ClusterEntry[]): Promise<readonly ClusterPattern[]> {
  return Promise.all(entries.flatMap((entry) => entry.paths.map((path) => clusterPattern(entry, path))))
}

async function clusterPattern(entry: ClusterEntry, path: string): Promise<ClusterPattern> {
  const named = hasName(entry.name)
  if (named !== hasName(path)) {
    throw new UserError(
      `${lineOf(entry.at)}: \`${named ? path : entry.name}\` lacks \`{name}\`, which \`${named ? entry.name : path}\` has. Use it in both or in neither.`,
    )
  }
  const matches = await matcher([path])
  const take = await nameIn(path)
  return {
    root: path,
    nameOf: named ? (file) => apply(entry.name, take(file)) : (file) => (matches(file) ? entry.name : undefined),
    // An entry of its own is more specific than a pattern for many that is as long.
    specificity: fixedPart(path.replace('{name}', '*')).length * 2 + (named ? 0 : 1),
    traits: { environment: entry.environment, load: entry.load, complete: entry.complete, facts: entry.facts },
  }
}

const apply = (name: string, found: string | undefined): string | undefined =>
  found === undefined || found === '' ? undefined : name.replace('{name}', () => found)
