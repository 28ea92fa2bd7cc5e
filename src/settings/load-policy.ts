import { MAX_MANIFESTS } from '../data/limits.ts'
import { UserError } from '../errors.ts'
import type { ChangeKind, Problem } from '../compare/report.ts'
import { RULES } from '../rules/index.ts'
import { type Coming, NO_CHANGES } from './coming.ts'
import { expectInTime } from './exemptions.ts'
import { DEFAULT_POLICY, type Policy, policyFrom } from './policy.ts'
import type { ForeignConfig, Settings } from './settings.ts'

export interface LoadedPolicy {
  readonly policy: Policy
  readonly coming: Coming
  readonly notes: readonly string[]
  readonly problems: readonly Problem[]
}

/** Reads a file of one side, or answers undefined where the side has no such file. */
export type ReadConfig = (path: string) => Promise<string | undefined> | string | undefined

const RULE_IDS = RULES.map(({ id }) => id)
const OPT_IN = new Set(RULES.filter(({ optIn }) => optIn !== undefined).map(({ id }) => id))

const MONTHS = new Map(
  RULES.flatMap(({ id, attestedWithinMonths: months }) => (months === undefined ? [] : [[id, months] as const])),
)

/**
 * The policy that judges: base's, so that a change cannot loosen its own gate. Head's is read to tell what is
 * coming: a config that would not load after the merge is a problem now. Without a base there is one side only.
 */
export async function loadPolicy(
  { config, configNamed, configCalled, configFrom, date }: Settings,
  head: ReadConfig,
  base: ReadConfig | undefined,
  change: ChangeKind = 'pull request',
): Promise<LoadedPolicy> {
  const atHead = await head(config)
  const atBase = base === undefined ? atHead : await base(config)
  const text = configFrom === 'head' ? atHead : atBase
  if (text === undefined && configNamed && atHead === undefined) {
    throw new UserError(`${configCalled}: \`${config}\` is not there. Give the path of a file in this repository.`)
  }
  const judging = await attempt(config, text, date)
  if (base === undefined || atHead === atBase)
    return { ...policyOf(judging), coming: NO_CHANGES, notes: [], problems: [] }
  if (configFrom === 'head')
    return ofHead(config, judging, await attempt(config, atBase, date), { change, isGone: atHead === undefined })
  return withComing(config, judging, await attempt(config, atHead, date), {
    change,
    isNew: atBase === undefined,
    isGone: atHead === undefined,
  })
}

/**
 * The policy of an organization, which no pull request of this repository can change. `read` answers undefined where
 * there is no such file or the token may not see it.
 */
export async function loadForeignPolicy(
  { config, date }: Pick<Settings, 'config' | 'date'>,
  { owner, repo, ref }: ForeignConfig,
  read: () => Promise<string | undefined>,
): Promise<LoadedPolicy> {
  const text = await read()
  if (text === undefined) {
    throw new UserError(
      `config: \`${config}\` is not there, or the token may not read it. Give a file and a ref that exist, and a \`token\` that can read \`${owner}/${repo}\`.`,
    )
  }
  const isPinned = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref)
  const note = `The policy is read from \`${config}\`: \`${ref}\` may move, and the verdicts with it. A full commit hash pins it.`
  const judging = await attempt(config, text, date)
  return { ...policyOf(judging), coming: NO_CHANGES, notes: isPinned ? [] : [note], problems: [] }
}

type Attempt =
  | { readonly policy: Policy; readonly mistake?: never }
  | { readonly policy?: never; readonly mistake: UserError }

/** Loads a policy as of a day; no text means the built-in defaults. */
async function attempt(config: string, text: string | undefined, date: string): Promise<Attempt> {
  if (text === undefined) return { policy: DEFAULT_POLICY }
  if (text.length > MAX_MANIFESTS) {
    const size = `${text.length} characters, over the limit of ${MAX_MANIFESTS}`
    return { mistake: new UserError(`${config}: The config has ${size}. Drop what is long, such as comments.`) }
  }
  try {
    const policy = await policyFrom(config, text, RULE_IDS)
    expectInTime(policy.exemptions, date, MONTHS)
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

/** Head's policy where the run asks for it: what it changes is in force already. */
async function ofHead(
  config: string,
  judging: Attempt,
  before: Attempt,
  { change, isGone }: Omit<Circumstances, 'isNew'>,
): Promise<LoadedPolicy> {
  const { policy } = policyOf(judging)
  const changes = before.policy === undefined ? [] : (await comingFrom(before.policy, policy)).changes
  const why = 'for `config-from` is `head`'
  const note = isGone
    ? `This ${change} removes \`${config}\`: it is judged by the built-in defaults, ${why}.`
    : `This ${change} changes \`${config}\` and is judged by its own version, ${why}.`
  return { policy, coming: { changes, exemptions: [] }, notes: [note], problems: [] }
}

interface Circumstances {
  readonly change: ChangeKind
  readonly isNew: boolean
  readonly isGone: boolean
}

/** The policy where this change brings another one, which takes effect after the merge. */
async function withComing(
  config: string,
  judging: Attempt,
  coming: Attempt,
  circumstances: Circumstances,
): Promise<LoadedPolicy> {
  if (judging.mistake !== undefined && coming.mistake === undefined && !circumstances.isGone) {
    // By base's policy the repair could never be merged, and by its own it could loosen the gate.
    const note = `This ${circumstances.change} repairs \`${config}\`, which base cannot read: it is judged by the built-in defaults, and the file takes effect after the merge.`
    return {
      policy: DEFAULT_POLICY,
      coming: await comingFrom(DEFAULT_POLICY, coming.policy),
      notes: [note],
      problems: [],
    }
  }
  const { policy } = policyOf(judging)
  const notes = [noteOf(config, circumstances)]
  if (coming.mistake === undefined)
    return { policy, coming: await comingFrom(policy, coming.policy), notes, problems: [] }
  const message = `After the merge the policy could not be read: ${coming.mistake.message}`
  return { policy, coming: NO_CHANGES, notes, problems: [{ path: config, level: 'fail', message }] }
}

/** What changes from one policy to another. Most changes touch no policy: what tells two apart is loaded for those that do. */
async function comingFrom(from: Policy, to: Policy): Promise<Coming> {
  const { gateChanges, newExemptions } = await import('./changes.ts')
  return { changes: gateChanges(from, to, OPT_IN), exemptions: newExemptions(from, to) }
}

function noteOf(config: string, { change, isNew, isGone }: Circumstances): string {
  if (isGone) return `This ${change} removes \`${config}\`; it is judged by base's.`
  return isNew
    ? `\`${config}\` is new: this ${change} is judged by the built-in defaults, and the file takes effect after the merge.`
    : `This ${change} changes \`${config}\`: it is judged by base's, and the change takes effect after the merge.`
}
