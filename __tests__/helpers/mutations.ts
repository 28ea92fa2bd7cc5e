import { expect } from 'vitest'
import { parseAllDocuments, visit } from 'yaml'
import { compareRows, isMet } from '../../src/compare/compare.ts'
import type { Row } from '../../src/evaluate/evaluate.ts'

/** A text with one thing in it that nobody can read, and what was done to it. */
export interface Mutation {
  readonly what: string
  readonly text: string
}

/** Every form of a placeholder that the parser knows. */
export const PLACEHOLDERS = [
  '${VALUE}',
  '"${VALUE}"',
  '{{ .Values.value }}',
  '"{{ .Values.value }}"',
  '*!CHANGE_VALUE*',
  '!CHANGE_VALUE',
  '<VALUE>',
  'ENC[AES256_GCM,data:dg==,type:str]',
] as const

interface Range {
  readonly start: number
  readonly end: number
}

/** Where the scalar values of a text stand; keys are no values. */
export function valuesIn(text: string): readonly Range[] {
  const found: Range[] = []
  const documents = parseAllDocuments(text, { logLevel: 'silent' })
  for (const document of Array.isArray(documents) ? documents : []) {
    visit(document, {
      Scalar: (role, { range, source }) => {
        if (role !== 'key' && range && source !== '') found.push({ start: range[0], end: range[1] })
      },
    })
  }
  return found
}

/** The text with something else in a range. What replaces a block scalar needs the line break at its end. */
export function replaceAt(text: string, { start, end }: Range, by: string): string {
  const lineBreak = text.slice(start, end).endsWith('\n') ? '\n' : ''
  return text.slice(0, start) + by + lineBreak + text.slice(end)
}

/** The text with a placeholder in the place of each of its values, one at a time. */
export function withPlaceholders(text: string, placeholders: readonly string[] = PLACEHOLDERS): readonly Mutation[] {
  const mutations = valuesIn(text).flatMap((range) =>
    placeholders.map((placeholder) => ({
      what: `${placeholder} in place of ${text.slice(range.start, range.end)}`,
      text: replaceAt(text, range, placeholder),
    })),
  )
  return mutations.filter((mutation) => !hasAnonymous(mutation.text))
}

/** Whether a document hides both its `apiVersion` and its `kind`: nothing tells it from any other YAML then. */
export function hasAnonymous(text: string): boolean {
  return /apiVersion: (?=\W|ENC\[).*\n *kind: (?:\W|ENC\[)/.test(text)
}

/** The text broken in one place, in every way that breaks YAML. */
export function broken(text: string): readonly Mutation[] {
  const openings = valuesIn(text).flatMap(({ start }) =>
    ['[', '{', '"', "'"].map((opening) => ({
      what: `${opening} before ${text.slice(start).split('\n', 1)[0]}`,
      text: `${text.slice(0, start)}${opening}${text.slice(start)}`,
    })),
  )
  const tabs = Array.from(text.matchAll(/^ +(?=\S)/gm), ({ 0: indent, index }) => ({
    what: `a tab before ${text.slice(index + indent.length).split('\n', 1)[0]}`,
    text: `${text.slice(0, index)}\t${text.slice(index + indent.length)}`,
  }))
  const melted = Array.from(text.matchAll(/^---.*\n/gm), ({ 0: line, index }) => ({
    what: `no separator at offset ${index}`,
    text: text.slice(0, index) + text.slice(index + line.length),
  }))
  return [...openings, ...tabs, ...melted]
}

/** Fails where a row looks better after a text became unreadable in part. */
export function expectNoBetter(before: readonly Row[], after: readonly Row[], { what, text }: Mutation): void {
  for (const { rule, verdict, base, change, findings } of compareRows(after, before)) {
    if (base === undefined || isMet(base)) continue
    const story = `${rule.id} with ${what}: ${base} became ${verdict} (${change}): ${findings.map(({ because }) => because).join(' ')}\n${text}`
    expect(isMet(verdict), story).toBe(false)
    expect(change, story).not.toBe('fixed')
  }
}
