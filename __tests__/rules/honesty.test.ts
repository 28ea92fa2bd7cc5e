import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Verdict } from '../../src/rules/outcome.ts'
import { RULES } from '../../src/rules/index.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { COMPLIANT, NON_COMPLIANT, STATIC, WRAPPED } from '../helpers/clusters.ts'
import { type Circumstances, judge, verdicts } from '../helpers/judge.ts'
import {
  broken,
  expectNoBetter,
  hasAnonymous,
  type Mutation,
  PLACEHOLDERS,
  replaceAt,
  valuesIn,
  withPlaceholders,
} from '../helpers/mutations.ts'
import { PAGES } from '../helpers/pages.ts'

const CLUSTERS: Readonly<Record<string, string>> = {
  'a compliant cluster': COMPLIANT,
  'a cluster that follows nothing': NON_COMPLIANT,
  'a static cluster': STATIC,
  'a cluster in a Secret and in Lists': WRAPPED,
}

const TEXTS: readonly (readonly [string, string])[] = [
  ...Object.entries(CLUSTERS),
  ...PAGES.flatMap(({ name, examples }) =>
    examples.map(
      ({ verdict, manifests }, index) => [`example ${index + 1} of ${name} (${verdict})`, manifests] as const,
    ),
  ),
]

/** Absence counts or does not; the first is where a default may pass. */
const CIRCUMSTANCES: readonly Circumstances[] = [{}, { complete: true }]

function expectHonest(text: string, mutations: readonly Mutation[]): void {
  for (const circumstances of CIRCUMSTANCES) {
    const before = judge(text, circumstances)
    for (const mutation of mutations) expectNoBetter(before, judge(mutation.text, circumstances), mutation)
  }
}

describe('what cannot be read never improves a verdict', () => {
  test.each(TEXTS)('%s: a placeholder in place of any value', (_, text) => {
    const mutations = withPlaceholders(text)
    expect(mutations.length).toBeGreaterThan(0)
    expectHonest(text, mutations)
  })

  test.each(TEXTS)('%s: a document that is broken anywhere', (_, text) => {
    expectHonest(text, broken(text))
  })

  test('any placeholders in place of any values', () => {
    const example = fc.constantFrom(...TEXTS.map(([, text]) => text)).chain((text) => {
      const ranges = valuesIn(text)
      const replaced = fc.tuple(fc.constantFrom(...ranges), fc.constantFrom(...PLACEHOLDERS))
      return fc.tuple(
        fc.constant(text),
        fc.uniqueArray(replaced, { minLength: 1, maxLength: 4, selector: ([{ start }]) => start }),
      )
    })
    fc.assert(
      fc.property(example, fc.boolean(), ([text, replaced], complete) => {
        const last = replaced.toSorted(([left], [right]) => right.start - left.start)
        const mutated = last.reduce((now, [range, placeholder]) => replaceAt(now, range, placeholder), text)
        fc.pre(!hasAnonymous(mutated))
        const circumstances: Circumstances = complete ? { complete } : {}
        expectNoBetter(judge(text, circumstances), judge(mutated, circumstances), {
          what: 'placeholders',
          text: mutated,
        })
      }),
      { numRuns: 2000 },
    )
  })
})

/** What the rules are expected to say of the clusters. */
const EXPECTED: readonly (readonly [string, Readonly<Record<string, Verdict>>])[] = [
  [
    COMPLIANT,
    {
      'release-channel': 'pass',
      'update-schedule': 'pass',
      'kubernetes-version': 'pass',
      'master-count': 'pass',
      'ingress-inlet': 'pass',
    },
  ],
  [
    NON_COMPLIANT,
    {
      'release-channel': 'fail',
      'update-schedule': 'fail',
      'kubernetes-version': 'warn',
      'master-count': 'fail',
      'ingress-inlet': 'fail',
    },
  ],
]

const meets = (rules: readonly Rule[]): boolean =>
  EXPECTED.every(([text, expected]) => JSON.stringify(verdicts(judge(text, {}, rules))) === JSON.stringify(expected))

describe('a rule that does not look', () => {
  test('would be the only thing that differs', () => {
    for (const [text, expected] of EXPECTED) expect(verdicts(judge(text))).toEqual(expected)
    expect(meets(RULES)).toBe(true)
  })

  const spoken = { object: 'anything', field: '', because: 'It says so.' }
  const impostors: readonly (readonly [string, Rule['check']])[] = [
    ['always passes', () => [{ verdict: 'pass', ...spoken, byDefault: 'it says so' }]],
    ['always warns', () => [{ verdict: 'warn', ...spoken, fix: 'Look again.' }]],
    ['always fails', () => [{ verdict: 'fail', ...spoken, fix: 'Look again.' }]],
    ['never knows', () => [{ verdict: 'unknown', ...spoken, ask: 'Look again.' }]],
    ['never applies', () => [{ verdict: 'not-applicable', ...spoken }]],
    ['answers nothing', () => []],
    [
      'throws',
      () => {
        throw new Error('It does not look.')
      },
    ],
  ]

  test.each(RULES.flatMap(({ id }) => impostors.map(([manner, check]) => [id, manner, check] as const)))(
    'is noticed where %s %s',
    (id, _, check) => {
      expect(meets(RULES.map((rule) => (rule.id === id ? { ...rule, check } : rule)))).toBe(false)
    },
  )
})
