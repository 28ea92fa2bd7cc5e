import { describe, expect, test } from 'vitest'
import { compareRows, isMet } from '../../src/compare/compare.ts'
import { CIRCUMSTANCES, EXAMPLES, LONG, rowsOf } from '../helpers/examples.ts'
import { expectNoBetter } from '../helpers/mutations.ts'
import { MANNERS, templated } from '../helpers/templates.ts'

describe.each(Object.entries(MANNERS))('what stands %s', (_, manner) => {
  test.each(EXAMPLES)(
    'in %s improves no verdict, and decides nothing that it does not decide whatever is rendered',
    (_name, example) => {
      for (const more of CIRCUMSTANCES) {
        const known = new Map<string, ReturnType<typeof rowsOf>>()
        const judged = (text: string): ReturnType<typeof rowsOf> => {
          const rows = known.get(text) ?? rowsOf(example, text, more)
          known.set(text, rows)
          return rows
        }
        for (const mutation of templated(example.manifests, manner)) {
          const rows = judged(mutation.text)
          expectNoBetter(judged(example.manifests), rows, mutation)
          for (const rendering of mutation.renderings) {
            for (const { rule, verdict, base, findings } of compareRows(rows, judged(rendering))) {
              if (base === undefined) continue
              const story = `${rule.id} with ${mutation.what}: ${verdict}, and ${base} rendered: ${findings.map(({ because }) => because).join(' ')}\n${mutation.text}`
              if (isMet(verdict)) expect(isMet(base), story).toBe(true)
              if (verdict === 'fail') expect(isMet(base), story).toBe(false)
            }
          }
        }
      }
    },
    LONG,
  )
})
