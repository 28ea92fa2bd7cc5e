import { UserError } from './errors.ts'
import type { Problem } from './compare/report.ts'
import { RULES } from './rules/index.ts'
import { expectInTime } from './settings/exemptions.ts'
import { DEFAULT_POLICY, type Policy, policyFrom } from './settings/policy.ts'
import type { Settings } from './settings/settings.ts'

export interface LoadedPolicy {
  readonly policy: Policy
  readonly notes: readonly string[]
  readonly problems: readonly Problem[]
}

/** Reads a file of one side, or answers undefined where the side has no such file. */
export type ReadConfig = (path: string) => Promise<string | undefined> | string | undefined

const RULE_IDS = RULES.map(({ id }) => id)

/**
 * The policy that judges: base's, so that a change cannot loosen its own gate. Head's is read to tell what is
 * coming: a config that would not load after the merge is a problem now. Without a base there is one side only.
 */
export async function loadPolicy(
  { config, configNamed, configFrom, date }: Settings,
  head: ReadConfig,
  base: ReadConfig | undefined,
): Promise<LoadedPolicy> {
  const atHead = await head(config)
  const atBase = base === undefined ? atHead : await base(config)
  const text = configFrom === 'head' ? atHead : atBase
  if (text === undefined && configNamed && atHead === undefined) {
    throw new UserError(`config: \`${config}\` is not there. Give the path of a file in this repository.`)
  }
  const judging = await attempt(config, text, date)
  if (base === undefined || configFrom === 'head' || atHead === atBase)
    return { ...policyOf(judging), notes: [], problems: [] }
  if (atHead === undefined) {
    return {
      ...policyOf(judging),
      notes: [`This pull request removes \`${config}\`; it is judged by base's.`],
      problems: [],
    }
  }
  return withComing(config, judging, await attempt(config, atHead, date), atBase === undefined)
}

type Attempt =
  | { readonly policy: Policy; readonly mistake?: never }
  | { readonly policy?: never; readonly mistake: UserError }

/** Loads a policy as of a day; no text means the built-in defaults. */
async function attempt(config: string, text: string | undefined, date: string): Promise<Attempt> {
  if (text === undefined) return { policy: DEFAULT_POLICY }
  try {
    const policy = await policyFrom(config, text, RULE_IDS)
    expectInTime(policy.exemptions, date)
    return { policy }
  } catch (error) {
    if (error instanceof UserError) return { mistake: error }
    throw error
  }
}

function policyOf({ policy, mistake }: Attempt): { readonly policy: Policy } {
  if (mistake !== undefined) throw mistake
  return { policy }
}

/** The policy where this change brings another one, which takes effect after the merge. */
function withComing(config: string, judging: Attempt, coming: Attempt, isNew: boolean): LoadedPolicy {
  if (judging.mistake !== undefined && coming.mistake === undefined) {
    // By base's policy the repair could never be merged, and by its own it could loosen the gate.
    const note = `This pull request repairs \`${config}\`, which base cannot read: it is judged by the built-in defaults, and the file takes effect after the merge.`
    return { policy: DEFAULT_POLICY, notes: [note], problems: [] }
  }
  const note = isNew
    ? `\`${config}\` is new: this pull request is judged by the built-in defaults, and the file takes effect after the merge.`
    : `This pull request changes \`${config}\`: it is judged by base's, and the change takes effect after the merge.`
  const loaded = { ...policyOf(judging), notes: [note] }
  if (coming.mistake === undefined) return { ...loaded, problems: [] }
  const message = `After the merge the policy could not be read: ${coming.mistake.message}`
  return { ...loaded, problems: [{ path: config, level: 'fail', message }] }
}
