import { UserError } from './errors.ts'
import type { Problem } from './compare/report.ts'
import { RULES } from './rules/index.ts'
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
  { config, configNamed, configFrom }: Settings,
  head: ReadConfig,
  base: ReadConfig | undefined,
): Promise<LoadedPolicy> {
  const atHead = await head(config)
  const atBase = base === undefined ? atHead : await base(config)
  const text = configFrom === 'head' ? atHead : atBase
  if (text === undefined && configNamed && atHead === undefined) {
    throw new UserError(`config: \`${config}\` is not there. Give the path of a file in this repository.`)
  }
  if (
    base !== undefined &&
    configFrom === 'base' &&
    atBase !== undefined &&
    atHead !== atBase &&
    atHead !== undefined
  ) {
    const repaired = await repairOf(config, atBase, atHead)
    if (repaired !== undefined) return repaired
  }
  const policy = text === undefined ? DEFAULT_POLICY : await policyFrom(config, text, RULE_IDS)
  if (base === undefined || configFrom === 'head' || atHead === atBase) return { policy, notes: [], problems: [] }
  return { policy, ...(await coming(config, atHead, atBase)) }
}

/**
 * A change that repairs a policy which base cannot load is judged by the built-in defaults: by base's it could never be
 * merged, and by its own it could loosen the gate.
 */
async function repairOf(config: string, atBase: string, atHead: string): Promise<LoadedPolicy | undefined> {
  const [broken, mended] = await Promise.all([atBase, atHead].map((text) => mistakeIn(config, text)))
  if (broken === undefined || mended !== undefined) return undefined
  const note = `This pull request repairs \`${config}\`, which base cannot read: it is judged by the built-in defaults, and the file takes effect after the merge.`
  return { policy: DEFAULT_POLICY, notes: [note], problems: [] }
}

/** What keeps a policy from loading, as one line. */
async function mistakeIn(config: string, text: string): Promise<string | undefined> {
  try {
    await policyFrom(config, text, RULE_IDS)
    return undefined
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return error.message
  }
}

async function coming(
  config: string,
  atHead: string | undefined,
  atBase: string | undefined,
): Promise<Omit<LoadedPolicy, 'policy'>> {
  if (atHead === undefined)
    return { notes: [`This pull request removes \`${config}\`; it is judged by base's.`], problems: [] }
  const notes = [
    atBase === undefined
      ? `\`${config}\` is new: this pull request is judged by the built-in defaults, and the file takes effect after the merge.`
      : `This pull request changes \`${config}\`: it is judged by base's, and the change takes effect after the merge.`,
  ]
  const mistake = await mistakeIn(config, atHead)
  if (mistake === undefined) return { notes, problems: [] }
  const message = `After the merge the policy could not be read: ${mistake}`
  return { notes, problems: [{ path: config, level: 'fail', message }] }
}
