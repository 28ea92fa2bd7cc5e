import type { Level } from '../evaluate/evaluate.ts'
import type { Exemption } from '../evaluate/exemption.ts'
import type { Environment, FailOn, Scope } from '../compare/report.ts'
import { UserError } from '../errors.ts'
import type { DeclaredFacts } from '../model/declared-facts.ts'
import { lineOf, type Span } from '../parse/index.ts'
import { DEFAULT_OPTIONS, type Options } from '../rules/rule.ts'
import { allowedWords } from '../closest.ts'
import type { Config, PlacedConfig } from './config.ts'
import { exemptionsOf } from './exemptions.ts'
import { factsAt } from './facts.ts'

/** What a team decides about its repository: the content of `.github/production-readiness.yml`. */
export interface Policy {
  readonly exclude: readonly string[]
  /** Patterns of files in the repository that describe manifests. */
  readonly schemas: readonly string[]
  /** Undefined: clusters are discovered. */
  readonly clusters: readonly ClusterEntry[] | undefined
  readonly levels: Readonly<Record<string, Level>>
  readonly options: Options
  readonly failOn: FailOn | undefined
  readonly scope: Scope | undefined
  readonly exemptions: readonly Exemption[]
  /** Where the patterns of `exclude`, the rules and the fields of the gate stand, by their dotted path. */
  readonly places: Readonly<Record<string, Span>>
}

export interface ClusterEntry {
  /** A name, or `{name}` to take it from the path. */
  readonly name: string
  readonly paths: readonly string[]
  readonly environment: Environment
  readonly load: 'auto' | 'regular' | 'high'
  readonly complete: boolean | 'auto'
  readonly facts: DeclaredFacts
  /** Where the entry stands in the config. */
  readonly at: Span
}

/** The policy of a repository without a config. */
export const DEFAULT_POLICY: Policy = {
  exclude: [],
  schemas: [],
  clusters: undefined,
  levels: {},
  options: DEFAULT_OPTIONS,
  failOn: undefined,
  scope: undefined,
  exemptions: [],
  places: {},
}

/**
 * Reads a config. Throws a UserError that gives path and line, quotes the value and lists what is allowed.
 * `ruleIds` are the rules that a config may speak of. What depends on the day is left to `expectInTime`.
 */
export async function policyFrom(path: string, text: string, ruleIds: readonly string[]): Promise<Policy> {
  // Half of what a config takes to load is the validator of its schema, and many repositories have none.
  const { readConfig } = await import('./config.ts')
  const config = await readConfig(path, text)
  const { data, at } = config
  for (const id of Object.keys(data.rules ?? {})) {
    if (!ruleIds.includes(id))
      throw new UserError(`${lineOf(at('rules', id))}: \`${id}\` is no rule. ${allowedWords(id, ruleIds)}`)
  }
  return {
    exclude: data.exclude ?? [],
    schemas: data.schemas ?? [],
    clusters: data.clusters?.map((entry, index) => ({
      name: entry.name,
      paths: entry.paths,
      environment: entry.environment ?? 'production',
      load: entry.load ?? 'auto',
      complete: entry.complete ?? 'auto',
      facts: factsAt(config, ['clusters', String(index), 'facts'], entry.facts),
      at: at('clusters', String(index)),
    })),
    levels: levelsOf(data.rules ?? {}),
    options: optionsOf(config),
    failOn: data.gate?.failOn,
    scope: data.gate?.scope,
    exemptions: exemptionsOf(config, ruleIds),
    places: placesOf(config),
  }
}

function levelsOf(rules: NonNullable<Config['rules']>): Policy['levels'] {
  const levels: Record<string, Level> = {}
  for (const [id, { level, reason }] of Object.entries(rules)) {
    if (level !== undefined) levels[id] = reason === undefined ? { level } : { level, reason }
  }
  return levels
}

function optionsOf({ data, value }: PlacedConfig): Options {
  const { path, drillWithinMonths } = data.rules?.['recovery-plan'] ?? {}
  return {
    recoveryPlan: {
      path:
        path === undefined
          ? DEFAULT_OPTIONS.recoveryPlan.path
          : { state: 'known', value: path, ...value('rules', 'recovery-plan', 'path') },
      months: drillWithinMonths ?? DEFAULT_OPTIONS.recoveryPlan.months,
    },
  }
}

function placesOf({ data, at }: PlacedConfig): Policy['places'] {
  const paths = [
    ...(data.exclude ?? []).map((_, index) => ['exclude', String(index)]),
    ...(data.schemas ?? []).map((_, index) => ['schemas', String(index)]),
    ...Object.keys(data.rules ?? {}).map((id) => ['rules', id]),
    ...Object.keys(data.gate ?? {}).map((field) => ['gate', field]),
  ]
  return Object.fromEntries(paths.map((path) => [path.join('.'), at(...path)]))
}
