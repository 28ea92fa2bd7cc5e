import type { Row } from '../../src/evaluate/evaluate.ts'
import type { Span } from '../../src/parse/span.ts'
import { type Finding, type Verdict, worst } from '../../src/rules/outcome.ts'
import type { Rule } from '../../src/rules/rule.ts'

/** A place in a file that no parser has seen. */
export function spanIn(path: string, line = 1): Span {
  return { path, start: { line, column: 1 }, end: { line, column: 2 } }
}

/** A rule that says what it is told to say. */
export function ruleOf(check: Rule['check'], id = 'example'): Rule {
  return {
    id,
    section: 'Master nodes',
    anchor: 'master-nodes',
    quote: 'Always use three master nodes.',
    level: 'fail',
    title: 'It is as it should be',
    why: 'It has to be.',
    check,
  }
}

interface Details {
  readonly object?: string
  readonly field?: string
  readonly at?: Span
  readonly also?: readonly Span[]
  readonly absence?: boolean
  readonly unreadable?: boolean
}

/** A finding with a verdict; `object` and `field` are its identity. */
export function finding(
  verdict: Verdict,
  { object = 'thing', field = '', at, also, absence, unreadable }: Details = {},
): Finding {
  const base = { object, field, because: 'It is so.', ...(at === undefined ? {} : { at }), ...(also && { also }) }
  switch (verdict) {
    case 'pass':
      return at === undefined ? { verdict, ...base, byDefault: 'it is the default' } : { verdict, ...base, at }
    case 'warn':
    case 'fail':
      return { verdict, ...base, fix: 'Change it.', ...(absence === undefined ? {} : { absence }) }
    case 'unknown':
      return { verdict, ...base, ask: 'Commit it.', ...(unreadable === undefined ? {} : { unreadable }) }
    case 'not-applicable':
      return { verdict, ...base }
  }
}

/** A row of the example rule with these findings; none is a rule that crashed. */
export function rowWith(findings: readonly Finding[], id = 'example'): Row {
  return {
    rule: ruleOf(() => findings, id),
    verdict: worst(findings.map(({ verdict }) => verdict)) ?? 'error',
    findings,
  }
}
