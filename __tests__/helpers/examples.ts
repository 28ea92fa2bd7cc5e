import type { Row } from '../../src/evaluate/evaluate.ts'
import { RULES } from '../../src/rules/index.ts'
import { pageOf, type Rule } from '../../src/rules/rule.ts'
import {
  CARELESS_SIBLING,
  COMPLIANT,
  NON_COMPLIANT,
  RECOVERY_PLAN,
  SIBLING,
  STATIC,
  VAGUE_PLAN,
  WRAPPED,
} from './clusters.ts'
import { type Circumstances, judge } from './judge.ts'
import { expectNoBetter, type Mutation } from './mutations.ts'
import { PAGES } from './pages.ts'

export interface Example {
  readonly manifests: string
  readonly circumstances: Circumstances
  /** The prose beside the manifests. */
  readonly prose: Readonly<Record<string, string>>
  readonly rules: readonly Rule[]
}

/** Rows that a team has to ask for are asked for. */
const LEVELS: Circumstances = { levels: { 'log-delivery': { level: 'warn' } } }

const follows = {
  circumstances: { ...LEVELS, others: { other: SIBLING } },
  prose: { 'docs/recovery.md': RECOVERY_PLAN },
}
const ignores = {
  circumstances: { ...LEVELS, others: { other: CARELESS_SIBLING } },
  prose: { 'docs/recovery.md': VAGUE_PLAN },
}

/** Whole clusters are held against every rule, an example of a page against its own. */
export const EXAMPLES: readonly (readonly [string, Example])[] = [
  ['a compliant cluster', { manifests: COMPLIANT, ...follows, rules: RULES }],
  ['a cluster that follows nothing', { manifests: NON_COMPLIANT, ...ignores, rules: RULES }],
  ['a static cluster', { manifests: STATIC, ...ignores, rules: RULES }],
  ['a cluster in a Secret and in Lists', { manifests: WRAPPED, ...ignores, rules: RULES }],
  ...PAGES.flatMap(({ name, examples }) => {
    const rules = RULES.filter((rule) => pageOf(rule) === `${name}.md`)
    return examples.map(({ verdict, manifests, others = {} }, index): readonly [string, Example] => [
      `example ${index + 1} of ${name} (${verdict})`,
      { manifests, circumstances: { ...LEVELS, others }, prose: {}, rules },
    ])
  }),
]

export const rowsOf = (
  { circumstances, prose, rules }: Example,
  manifests: string,
  more: Circumstances,
): readonly Row[] => judge({ 'cluster.yml': manifests, ...prose }, { ...circumstances, ...more }, rules)

/** A whole cluster is broken in hundreds of places, each of which is judged by every rule. */
export const LONG = 300_000

/** Absence counts or does not; the first is where a default may pass. */
export const CIRCUMSTANCES: readonly Circumstances[] = [{}, { complete: true }]

export function expectHonest(example: Example, mutations: readonly Mutation[]): void {
  for (const more of CIRCUMSTANCES) {
    const before = rowsOf(example, example.manifests, more)
    for (const mutation of mutations) expectNoBetter(before, rowsOf(example, mutation.text, more), mutation)
  }
}
