import fc from 'fast-check'
import type { ComparedRow } from '../../src/compare/compare.ts'
import { type ClusterReport, gate, overall, type Report, totals } from '../../src/compare/report.ts'
import type { Span } from '../../src/parse/span.ts'
import { RULES } from '../../src/rules/index.ts'
import type { Shortfall, Verdict } from '../../src/rules/outcome.ts'

/** A place in one line of a file. */
export const at = (path: string, line = 1): Span => ({ path, start: { line, column: 1 }, end: { line, column: 2 } })

/** A row of the first rule, with as many findings as there are places; by default all of it is new. */
export function row(
  verdict: Verdict,
  words: string,
  places: readonly (Span | undefined)[] = [at('a.yml')],
  change: ComparedRow['change'] = 'introduced',
): ComparedRow {
  const [rule] = RULES
  if (rule === undefined) throw new Error('there are no rules')
  const findings = places.map((place, index) => {
    const spoken = {
      object: `Object/${index}`,
      field: 'spec',
      because: words,
      ...(place === undefined ? {} : { at: place }),
    }
    if (verdict === 'pass') return { ...spoken, verdict, byDefault: 'x' }
    if (verdict === 'unknown') return { ...spoken, verdict, ask: words }
    return verdict === 'not-applicable' ? { ...spoken, verdict } : { ...spoken, verdict, fix: words }
  })
  const fresh = findings.filter(
    (finding): finding is Shortfall & { object: string; field: string; because: string } =>
      finding.verdict === 'fail' || finding.verdict === 'warn',
  )
  return { rule, verdict, findings, base: 'pass', change, fresh: change === 'introduced' ? fresh : [] }
}

export function cluster(name: string, ...rows: readonly ComparedRow[]): ClusterReport {
  return {
    name,
    root: `clusters/${name}`,
    found: `discovered by \`${name}\``,
    environment: 'production',
    load: 'regular',
    files: 1,
    isNew: false,
    rows,
  }
}

/** A report of some clusters, with its sums and its gate as the check makes them. */
export function reportOf(
  clusters: readonly ClusterReport[],
  more: Partial<
    Pick<Report, 'beside' | 'schedules' | 'problems' | 'notes' | 'exemptions' | 'expiries' | 'gateChanges' | 'change'>
  > = {},
): Report {
  const {
    beside = [],
    schedules = [],
    problems = [],
    notes = [],
    exemptions = [],
    expiries,
    gateChanges = [],
    change = 'pull request',
  } = more
  const counts = totals(clusters)
  const rows = clusters.flatMap((one) => one.rows)
  return {
    date: '2026-11-23',
    verdict: overall(counts, clusters.length),
    gate: gate({ clusters, problems, scope: 'changed', failOn: 'fail', changedFiles: new Set() }),
    totals: counts,
    introduced: rows.filter((one) => one.change === 'introduced').length,
    fixed: 0,
    compared: expiries === undefined,
    change,
    clusters,
    beside,
    schedules,
    notes,
    problems,
    exemptions,
    expiries,
    gateChanges,
    filesRead: clusters.length,
  }
}

/** Texts that love to be taken for something else. */
export const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '`',
        '``',
        '|',
        '\\',
        '\\|',
        '<',
        '>',
        '&lt;',
        '<!--',
        '-->',
        '<img src=x>',
        '</details>',
        '<br>',
        '@',
        '@team',
        '@a/b',
        '\n',
        '\r\n',
        '\u2028',
        '*',
        '_',
        '[',
        '](',
        '!',
        '#',
        '~~',
        '::error::',
        '##[',
        '%0A',
        ' ',
      ),
      fc.constantFrom('word', 'ingress.yml', ' a ', '1'),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))
  // Lone halves of surrogate pairs are in no text that was read from bytes.
  .filter((text) => !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text))
