import { describe, expect, test } from 'vitest'
import { isMet } from '../../src/compare/compare.ts'
import type { Row } from '../../src/evaluate/evaluate.ts'
import type { Span } from '../../src/parse/span.ts'
import { type Finding, type Verdict, VERDICTS } from '../../src/rules/outcome.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { allParse, asJson, asList, dedent, documentsOf, joinDocuments } from './documents.ts'
import { allFiles, type Circumstances, filesOf, type Manifests, rowOf } from './judge.ts'
import { broken, expectNoBetter, withPlaceholders } from './mutations.ts'

/**
 * An example by its name. A comment `# <- words` at the end of a line says that a deciding finding stands in this line
 * and that its sentence holds these words. The object form is for what a text alone cannot show.
 */
export type Cases = Readonly<Record<string, string | Case>>

export interface Case extends Circumstances {
  readonly manifests: string
  /** Words of the deciding sentence, where there is no line to mark. */
  readonly says?: string
  /** Why the example changes its meaning as JSON. */
  readonly notAsJson?: string
}

/** Examples for every verdict. `never`: the row has no such cell. */
export type Examples = Readonly<Record<Verdict, Cases | 'never'>>

/** Judges every example as it is written and in the other forms in which the same manifests come. */
export function describeRule(rule: Rule, examples: Examples): void {
  describe(rule.id, () => {
    const cases = VERDICTS.map((verdict) => [verdict, examples[verdict]] as const).flatMap(([verdict, group]) =>
      group === 'never' ? [] : Object.entries(group).map(([name, one]) => ({ verdict, name, one: complete(one) })),
    )

    for (const verdict of new Set(cases.map((one) => one.verdict))) {
      const own = cases.filter((one) => one.verdict === verdict)
      describe(verdict, () => {
        for (const { name, one } of own) {
          test(name, () => expectAsWritten(rule, verdict, one))
          // Mutants are told apart by what an example says, not by the forms in which it comes.
          if (process.env['MUTATION_TEST'] === 'true') continue
          test.each(otherForms(one.manifests, one))(`${name}: as %s`, (_, manifests) => {
            expect(said(rowOf(rule, manifests, one))).toMatchObject({ verdict })
          })
          // What the config declares may answer for what cannot be read.
          if (isMet(verdict) || one.facts !== undefined) continue
          test(`${name}: no better where anything in it is unreadable`, () => {
            const before = [rowOf(rule, one.manifests, one)]
            for (const mutation of [...withPlaceholders(one.manifests, ['${VALUE}']), ...broken(one.manifests)]) {
              expectNoBetter(before, [rowOf(rule, mutation.text, one)], mutation)
            }
          })
        }
      })
    }

    test('no example is told twice', () => {
      const texts = cases.map(({ one }) => JSON.stringify(one))
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
    })
  })
}

function complete(one: string | Case): Case {
  const given = typeof one === 'string' ? { manifests: one } : one
  const base = typeof given.base === 'string' ? { base: dedent(given.base) } : {}
  const others = Object.entries(given.others ?? {}).map(
    ([name, texts]) => [name, typeof texts === 'string' ? dedent(texts) : texts] as const,
  )
  const beside = given.others === undefined ? {} : { others: Object.fromEntries(others) }
  return { ...given, ...base, ...beside, manifests: dedent(given.manifests) }
}

/** The same manifests in other clothes. Comments are left in: they are part of what people write. */
function otherForms(text: string, { notAsJson }: Case): readonly (readonly [string, Manifests])[] {
  const documents = documentsOf(text)
  const several = documents.length > 1
  const forms: Record<string, Manifests | undefined> = {
    'CRLF text': text.replaceAll('\n', '\r\n'),
    'documents in reverse': several ? joinDocuments(documents.toReversed()) : undefined,
    'one file each': several ? Object.fromEntries(documents.map((one, index) => [`${index}.yml`, one])) : undefined,
    'items of a List': asList(text),
    JSON: notAsJson === undefined ? asJson(text) : undefined,
  }
  return Object.entries(forms).flatMap(([form, manifests]) => (manifests === undefined ? [] : [[form, manifests]]))
}

function expectAsWritten(rule: Rule, verdict: string, one: Case): void {
  const row = rowOf(rule, one.manifests, one)
  expect(said(row)).toMatchObject({ verdict })
  const deciding = row.findings.filter((finding) => finding.verdict === verdict)
  const markers = markersOf(one.manifests)
  expect(markers.length + (one.says === undefined ? 0 : 1), 'A case says what its verdict rests on.').toBeGreaterThan(0)
  for (const { line, words } of markers) {
    const there = deciding.filter(({ at }) => at?.start.line === line)
    expect(there.map(sentencesOf).join('\n'), `Nothing is found in line ${line}: ${said(row).because}`).toContain(words)
  }
  if (one.says !== undefined) expect(said(row).because).toContain(one.says)
  for (const finding of row.findings) expectWellSpoken(finding, allFiles(one.manifests, one))
}

const markersOf = (text: string): readonly { readonly line: number; readonly words: string }[] =>
  text.split('\n').flatMap((content, index) => {
    const words = /# <- (.+)$/.exec(content)?.[1]
    return words === undefined ? [] : [{ line: index + 1, words }]
  })

/** Verdict and sentences of a row: what a failing test shows. */
const said = (row: Row): { verdict: string; because: string } => ({
  verdict: row.verdict,
  because: row.findings.map(({ verdict, because }) => `${verdict}: ${because}`).join('\n'),
})

/** What a finding says: what was found, and where there is one the next step and what time does to it. */
const spokenIn = (finding: Finding): readonly string[] => [
  finding.because,
  ...('fix' in finding ? [finding.fix] : []),
  ...('ask' in finding ? [finding.ask] : []),
  ...(finding.lapse === undefined ? [] : [finding.lapse.says]),
]

const sentencesOf = (finding: Finding): string => spokenIn(finding).join('\n')

/** Checks the wording and the places of a finding against the manifests that it was found in. */
export function expectWellSpoken(finding: Finding, manifests: Manifests): void {
  for (const sentence of spokenIn(finding)) {
    expect(sentence, 'Sentences start with a capital or a backtick, end with a period and quote in pairs.').toMatch(
      /^(?=[A-Z`])(?:[^`]|`[^`]*`)*\.$/,
    )
  }
  if (finding.verdict === 'pass') expect(finding.at ?? finding.byDefault, 'A pass shows its evidence.').toBeDefined()
  for (const span of [finding.at ?? [], finding.also ?? []].flat()) {
    expectInside(span, filesOf(manifests)[span.path] ?? expect.fail(`There is no file ${span.path}.`))
  }
}

function expectInside({ start, end }: Span, manifests: string): void {
  const lines = manifests.split('\n')
  for (const { line, column } of [start, end]) {
    expect(line).toBeGreaterThanOrEqual(1)
    expect(line).toBeLessThanOrEqual(lines.length)
    expect(column).toBeGreaterThanOrEqual(1)
    expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
  }
  expect(end.line - start.line || end.column - start.column).toBeGreaterThanOrEqual(0)
  // In a document that does not parse, the parser points at what it stumbled over.
  if (start.line === end.line && allParse(manifests)) expectWhole(lines[start.line - 1] ?? '', start.column, end.column)
}

/** In `key: value` a place is the key or the whole value, quotes and all; in the first line of a list item also both. */
function expectWhole(line: string, start: number, end: number): void {
  const [, entry, key, value] = /^[\s-]*(([\w./-]+):(?: +([^\s{[&#|>].*?))?)\s*(?:# .*)?$/.exec(line) ?? []
  if (key === undefined) return
  expect([key, value, line.trimStart().startsWith('- ') ? entry : key]).toContain(line.slice(start - 1, end - 1))
}
