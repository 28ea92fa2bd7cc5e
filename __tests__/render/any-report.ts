import fc from 'fast-check'
import type { ComparedRow } from '../../src/compare/compare.ts'
import type { ClusterReport, Problem, Report } from '../../src/compare/report.ts'
import { RULES } from '../../src/rules/index.ts'
import type { Finding, Shortfall } from '../../src/rules/outcome.ts'
import { worst } from '../../src/rules/outcome.ts'
import { attestation, waiver } from '../helpers/exemptions.ts'
import { at, cluster, hostile, reportOf } from './report.ts'

const VERDICTS = ['fail', 'warn', 'unknown', 'pass', 'not-applicable'] as const
const CHANGES = ['introduced', 'fixed', 'unchanged', 'incomparable'] as const

interface Seed {
  readonly verdict: (typeof VERDICTS)[number]
  readonly words: string
  readonly path: string | undefined
  readonly exempt: boolean
}

const seed = fc.record<Seed>({
  verdict: fc.constantFrom(...VERDICTS),
  words: hostile,
  path: fc.option(hostile, { nil: undefined }),
  exempt: fc.boolean(),
})
const rowSeeds = fc.record({
  seeds: fc.array(seed, { minLength: 1, maxLength: 4 }),
  change: fc.constantFrom(...CHANGES),
  crashed: fc.integer({ max: 5 }).map((one) => one === 0),
})
const clusterSeeds = fc.array(rowSeeds, { minLength: 1, maxLength: 4 })
const problemSeed = fc.record({
  level: fc.constantFrom('fail' as const, 'warn' as const),
  words: hostile,
  path: fc.option(hostile, { nil: undefined }),
})

/**
 * Any report: clusters judged and beside, rows that hold findings of several verdicts, crashed, waived or vouched for in part
 * or as a whole. What each finding and each problem says is said by no other.
 */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    clusters: fc.array(clusterSeeds, { maxLength: 3 }),
    beside: fc.array(clusterSeeds, { maxLength: 2 }),
    problems: fc.array(problemSeed, { maxLength: 8 }),
    name: hostile,
  })
  .map(({ clusters, beside, problems, name }) => {
    let number = 0
    /** Words that no other words hold. */
    const unique = (words: string): string => {
      number += 1
      return `N${number}N ${words}`
    }
    const make = (rows: (typeof clusters)[number], index: number): ClusterReport =>
      cluster(`c${index} ${name}`, ...rows.map((row, at_) => rowOf(row, at_, unique)))
    return reportOf(clusters.map(make), {
      beside: beside.map((rows, index) => make(rows, clusters.length + index)),
      problems: problems.map(({ level, words, path }): Problem => ({
        level,
        message: unique(words),
        ...(path === undefined ? {} : { at: at(`folder/${path}`) }),
      })),
    })
  })

function rowOf(
  { seeds, change, crashed }: { seeds: Seed[]; change: ComparedRow['change']; crashed: boolean },
  index: number,
  unique: (words: string) => string,
): ComparedRow {
  const rule = RULES[index]
  if (rule === undefined) throw new Error('there are too few rules')
  const made = seeds.map((one, number) => ({ one, finding: findingOf(one, number, unique) }))
  if (crashed) {
    const finding = findingOf({ verdict: 'unknown', words: 'crashed', path: undefined, exempt: false }, 0, unique)
    return { rule, verdict: 'error', findings: [finding], base: 'pass', change: 'incomparable', fresh: [] }
  }
  const findings = made.map(({ finding }) => finding)
  const covered = (verdicts: readonly string[]): readonly Finding[] =>
    made.filter(({ one }) => one.exempt && verdicts.includes(one.verdict)).map(({ finding }) => finding)
  const covers = [
    { exemption: waiver(), findings: covered(['fail', 'warn']) },
    { exemption: attestation(), findings: covered(['unknown']) },
  ].filter((cover) => cover.findings.length > 0)
  return {
    rule,
    verdict: worst(findings.map(({ verdict }) => verdict)) ?? 'error',
    findings,
    base: change === 'unchanged' ? 'fail' : 'pass',
    change,
    fresh: change === 'introduced' ? findings.filter(isShort) : [],
    ...(covers.length === 0 ? {} : { covers }),
  }
}

const isShort = (finding: Finding): finding is Shortfall => finding.verdict === 'fail' || finding.verdict === 'warn'

function findingOf({ verdict, words, path }: Seed, index: number, unique: (words: string) => string): Finding {
  const place = path === undefined ? {} : { at: at(`folder/${path}`, index + 1) }
  const spoken = { object: `Object/${index}`, field: 'spec', because: unique(words), ...place }
  switch (verdict) {
    case 'pass':
      return { verdict, object: spoken.object, field: spoken.field, because: spoken.because, byDefault: 'x' }
    case 'unknown':
      return { verdict, ...spoken, ask: 'Ask.' }
    case 'not-applicable':
      return { verdict, ...spoken }
    case 'fail':
    case 'warn':
      return { verdict, ...spoken, fix: 'Mend it.' }
  }
}
