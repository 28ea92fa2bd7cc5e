import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Verdict } from '../../src/rules/outcome.ts'
import { RULES } from '../../src/rules/index.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { EXAMPLES, expectHonest, LONG, rowsOf } from '../helpers/examples.ts'
import { type Circumstances, verdicts } from '../helpers/judge.ts'
import {
  broken,
  expectNoBetter,
  hasAnonymous,
  PLACEHOLDERS,
  replaceAt,
  valuesIn,
  withPlaceholders,
} from '../helpers/mutations.ts'

describe('what cannot be read never improves a verdict', () => {
  test.each(EXAMPLES)(
    '%s: a placeholder in place of any value',
    (_, example) => {
      // A page's examples are many and small: one placeholder for each value is enough there.
      const whole = example.rules.length === RULES.length
      const mutations = withPlaceholders(example.manifests, whole ? PLACEHOLDERS : PLACEHOLDERS.slice(0, 2))
      expect(mutations.length).toBeGreaterThan(0)
      expectHonest(example, mutations)
    },
    LONG,
  )

  test.each(EXAMPLES)(
    '%s: a document that is broken anywhere',
    (_, example) => {
      expectHonest(example, broken(example.manifests))
    },
    LONG,
  )

  test('any placeholders in place of any values', () => {
    const chosen = fc.constantFrom(...EXAMPLES.map(([, example]) => example)).chain((example) => {
      const ranges = valuesIn(example.manifests)
      const replaced = fc.tuple(fc.constantFrom(...ranges), fc.constantFrom(...PLACEHOLDERS))
      return fc.tuple(
        fc.constant(example),
        fc.uniqueArray(replaced, { minLength: 1, maxLength: 4, selector: ([{ start }]) => start }),
      )
    })
    fc.assert(
      fc.property(chosen, fc.boolean(), ([example, replaced], complete) => {
        const last = replaced.toSorted(([left], [right]) => right.start - left.start)
        const mutated = last.reduce(
          (now, [range, placeholder]) => replaceAt(now, range, placeholder),
          example.manifests,
        )
        fc.pre(!hasAnonymous(mutated))
        const more: Circumstances = complete ? { complete } : {}
        expectNoBetter(rowsOf(example, example.manifests, more), rowsOf(example, mutated, more), {
          what: 'placeholders',
          text: mutated,
        })
      }),
      { numRuns: 2000 },
    )
  })
})

/** What the rules are expected to say of the clusters. No rule gives both the same answer. */
const EXPECTED: Readonly<Record<string, readonly [Verdict, Verdict]>> = {
  'release-channel': ['pass', 'fail'],
  'update-schedule': ['pass', 'fail'],
  'fleet-updates': ['pass', 'warn'],
  'release-freshness': ['pass', 'warn'],
  'kubernetes-version': ['pass', 'warn'],
  'master-resources': ['pass', 'fail'],
  'frontend-resources': ['pass', 'fail'],
  'monitoring-resources': ['pass', 'not-applicable'],
  'system-resources': ['pass', 'fail'],
  'system-disk': ['not-applicable', 'fail'],
  'worker-resources': ['pass', 'warn'],
  'cluster-capacity': ['pass', 'warn'],
  'storage-class': ['pass', 'warn'],
  'sds-disks': ['pass', 'warn'],
  'master-count': ['pass', 'fail'],
  'master-disk': ['pass', 'unknown'],
  'frontend-count': ['pass', 'fail'],
  'frontend-headroom': ['unknown', 'not-applicable'],
  'ingress-inlet': ['pass', 'fail'],
  'ingress-placement': ['pass', 'warn'],
  'monitoring-count': ['pass', 'not-applicable'],
  'monitoring-disk': ['pass', 'not-applicable'],
  'module-placement': ['pass', 'warn'],
  'system-count': ['pass', 'fail'],
  'node-roles': ['pass', 'warn'],
  'alert-delivery': ['pass', 'fail'],
  'log-delivery': ['pass', 'warn'],
  'etcd-backup': ['pass', 'fail'],
  'backup-offsite': ['pass', 'unknown'],
  'recovery-plan': ['pass', 'warn'],
}

const answers = (rules: readonly Rule[]): Readonly<Record<string, readonly string[]>> => {
  const [good, bad] = [EXAMPLES[0], EXAMPLES[1]].map((entry) => {
    const example = entry?.[1] ?? expect.fail('There are two clusters.')
    return verdicts(rowsOf({ ...example, rules }, example.manifests, {}))
  })
  return Object.fromEntries(rules.map(({ id }) => [id, [good?.[id] ?? '', bad?.[id] ?? '']]))
}

const meets = (rules: readonly Rule[]): boolean => JSON.stringify(answers(rules)) === JSON.stringify(EXPECTED)

describe('a rule that does not look', () => {
  test('would be the only thing that differs', () => {
    expect(answers(RULES)).toEqual(EXPECTED)
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
    (id, _manner, check) => {
      const { optIn: _, ...rule } = RULES.find((one) => one.id === id) ?? expect.fail(`There is no rule ${id}.`)
      expect(answers([{ ...rule, check }])[id]).not.toEqual(EXPECTED[id])
    },
  )
})
