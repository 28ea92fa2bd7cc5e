import { describe, expect, test } from 'vitest'
import { parseAllDocuments, stringify, type ToStringOptions } from 'yaml'
import {
  CARELESS_SIBLING,
  COMPLIANT,
  NON_COMPLIANT,
  RECOVERY_PLAN,
  SIBLING,
  STATIC,
  VAGUE_PLAN,
} from '../helpers/clusters.ts'
import { documentsOf, joinDocuments } from '../helpers/documents.ts'
import { judge, type Manifests, verdicts } from '../helpers/judge.ts'

/** The values of a text's documents. Equal mappings and lists are one object, so that they may be written once. */
function valuesOf(text: string): readonly unknown[] {
  const seen = new Map<string, unknown>()
  const share = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    const copy = Array.isArray(value)
      ? value.map(share)
      : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, share(inner)]))
    const key = JSON.stringify(copy)
    if (!seen.has(key)) seen.set(key, copy)
    return seen.get(key)
  }
  const documents = parseAllDocuments(text)
  return Array.isArray(documents) ? documents.map((document) => share(document.toJS())) : []
}

const written = (text: string, options: ToStringOptions & { readonly aliasDuplicateObjects?: boolean }): string =>
  joinDocuments(valuesOf(text).map((value) => stringify(value, { aliasDuplicateObjects: false, ...options })))

/** The same cluster, written as other people write. */
const CLOTHES: Readonly<Record<string, (text: string) => Manifests>> = {
  'with a comment above every line': (text) => text.replaceAll(/^(?=.)/gm, '# as it is\n'),
  'with a comment behind every line': (text) => text.replaceAll(/(?<=\S)$/gm, ' # as it is'),
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'in reverse': (text) => joinDocuments(documentsOf(text).toReversed()),
  'in one file each': (text) =>
    Object.fromEntries(documentsOf(text).map((document, index) => [`manifests/${index}.yml`, document])),
  'in two files': (text) => ({
    'a.yml': joinDocuments(documentsOf(text).slice(0, 5)),
    'b/c.yaml': joinDocuments(documentsOf(text).slice(5)),
  }),
  'in flow style': (text) => written(text, { collectionStyle: 'flow' }),
  'in block style': (text) => written(text, { collectionStyle: 'block' }),
  'in double quotes': (text) => written(text, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'QUOTE_DOUBLE' }),
  'in single quotes': (text) => written(text, { defaultStringType: 'QUOTE_SINGLE', singleQuote: true }),
  'with anchors and aliases': (text) => written(text, { aliasDuplicateObjects: true }),
  'with wide indents': (text) => written(text, { indent: 8, indentSeq: true }),
}

const CLUSTERS = [
  ['a compliant cluster', COMPLIANT, RECOVERY_PLAN, SIBLING],
  ['a cluster that follows nothing', NON_COMPLIANT, VAGUE_PLAN, CARELESS_SIBLING],
  ['a static cluster', STATIC, VAGUE_PLAN, CARELESS_SIBLING],
] as const

describe.each(CLUSTERS)('%s', (_, text, plan, other) => {
  const rows = (manifests: Manifests): Readonly<Record<string, string>> => {
    const files = typeof manifests === 'string' ? { 'cluster.yml': manifests } : manifests
    const circumstances = { others: { other }, levels: { 'log-delivery': { level: 'warn' } } } as const
    return verdicts(judge({ ...files, 'docs/recovery.md': plan }, circumstances))
  }

  test.each(Object.entries(CLOTHES))('is judged the same %s', (_name, dress) => {
    const dressed = dress(text)
    expect(dressed).not.toBe(text)
    expect(rows(dressed)).toEqual(rows(text))
  })
})

test('the compliant cluster says some things twice, which an anchor can say once', () => {
  expect(written(COMPLIANT, { aliasDuplicateObjects: true })).toMatch(/\*a\d+/)
})
