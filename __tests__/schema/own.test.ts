import { describe, expect, test } from 'vitest'
import { lineOf } from '../../src/parse/span.ts'
import { cluster, CLUSTERS } from '../e2e/manifests.ts'
import { checked, type CheckedAs, type Texts } from '../helpers/checked.ts'

const CRD = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: nodegroups.deckhouse.io }
spec:
  group: deckhouse.io
  names: { kind: NodeGroup }
  versions:
    - name: v1
      schema:
        openAPIV3Schema:
          type: object
          required: [spec]
          properties:
            spec:
              type: object
              required: [nodeType]
              oneOf:
                - { properties: { kindOf: { enum: [Many] } }, required: [static] }
                - { properties: { kindOf: { enum: [One] }, fromBranch: {} } }
              properties:
                nodeType: { type: string, enum: [Static, CloudPermanent] }
                brandNew: { type: integer, minimum: 2 }
                port: { x-kubernetes-int-or-string: true }
                labels: { type: object, additionalProperties: { type: string, pattern: '^[a-z]+$' } }
                free: { type: object, x-kubernetes-preserve-unknown-fields: true, properties: { a: { type: string } } }
                either: { type: object, properties: { a: { type: integer } }, oneOf: [{ required: [a] }] }
                kindOf: { type: string }
                static: { type: object, properties: { count: { type: integer } } }
                go: { type: string, pattern: '(?i)^x$' }
`
const VALUES = `type: object
properties:
  replicas: { type: integer, nullable: true }
`
const AS: CheckedAs = { policy: `version: 1\nschemas: ["schemas/**"]\n${CLUSTERS}` }
const GROUP = 'clusters/prod/group.yml'
const MODULE = 'clusters/prod/module.yml'

const group = (spec: string): string => `apiVersion: deckhouse.io/v1
kind: NodeGroup
metadata: { name: a, labels: { any: thing } }
spec:
  ${spec}
`
const module = (settings: string): string =>
  `apiVersion: deckhouse.io/v1alpha1\nkind: ModuleConfig\nmetadata: { name: our-module }\nspec: { version: 1, enabled: true, settings: ${settings} }\n`

const files = (more: Texts): Texts => ({
  ...cluster('clusters/prod'),
  'schemas/crds/group.yaml': CRD,
  'schemas/900-our-module/openapi/config-values.yaml': VALUES,
  ...more,
})

async function notes(more: Texts): Promise<readonly string[]> {
  const { schemaNotes, problems } = await checked(files(more), undefined, AS)
  expect(problems).toEqual([])
  return (schemaNotes?.shown ?? []).map(({ at, message }) => `${at.start.line}:${at.start.column} ${message}`)
}

const BY = 'by the schema in `schemas/crds/group.yaml`.'

describe('a schema of the repository', () => {
  test.each<[string, string, readonly string[]]>([
    ['refuses a value that is too small', 'nodeType: Static\n  brandNew: 1', [`6:13 \`brandNew\` must be >= 2, ${BY}`]],
    [
      'refuses a wrong type',
      'nodeType: Static\n  brandNew: many',
      [`6:13 \`brandNew\` must be of type \`integer\`, ${BY}`],
    ],
    ['refuses a word', 'nodeType: Best', [`5:13 \`nodeType\` must be one of \`Static\`, \`CloudPermanent\`, ${BY}`]],
    ['misses a key', 'port: 1', [`4:1 \`spec\` has no \`nodeType\`, ${BY}`]],
    [
      'refuses a key, in the words of what is known without it',
      'nodeType: Static\n  odd: 1',
      ['6:3 `odd` is no key of NodeGroup.'],
    ],
    [
      'refuses what does not match',
      'nodeType: Static\n  labels: { a: B }',
      [`6:16 \`a\` must match pattern \`^[a-z]+$\`, ${BY}`],
    ],
    [
      'tells the deepest of what is wrong',
      'nodeType: Static\n  either: { a: x }',
      [`6:16 \`a\` must be of type \`integer\`, ${BY}`],
    ],
    [
      'says of alternatives only that none fits',
      'nodeType: Static\n  kindOf: Many',
      [`4:1 \`spec\` fits not exactly one of its alternatives, ${BY}`],
    ],
    [
      'says what is wrong anyway before it speaks of alternatives',
      'nodeType: Best\n  kindOf: Many',
      [`5:13 \`nodeType\` must be one of \`Static\`, \`CloudPermanent\`, ${BY}`],
    ],
    ['passes over what a placeholder decides between alternatives', 'nodeType: Static\n  kindOf: ${KIND}', []],
    ['takes numbers and texts where both may stand', 'nodeType: Static\n  port: "1"', []],
    ['takes other keys where it is open', 'nodeType: Static\n  free: { b: 1 }', []],
    ['leaves out patterns that only Go reads', 'nodeType: Static\n  go: y', []],
    ['passes placeholders over', 'nodeType: ${TYPE}\n  brandNew: "{{ n }}"', []],
    ['passes over what has no value', 'nodeType: Static\n  brandNew:', []],
    ['misses nothing that a template may put there', '{{- toYaml .Values.spec | nindent 2 }}', []],
  ])('%s', async (_what, spec, expected) => {
    expect(await notes({ [GROUP]: group(spec) })).toEqual(expected)
  })

  test('knows the settings of the module that its folder names', async () => {
    expect(await notes({ [MODULE]: module('{ replicas: 2 }') })).toEqual([])
    expect(await notes({ [MODULE]: module('{ replicas: null }') })).toEqual([])
    expect(await notes({ [MODULE]: module('{ replicas: two }') })).toEqual([
      '4:58 `replicas` must be of type `integer`, by the schema in `schemas/900-our-module/openapi/config-values.yaml`.',
    ])
  })

  test('has the last word over what is known without it', async () => {
    const text = group('nodeType: Static\n  brandNew: 3')
    const without = await checked(files({ [GROUP]: text }), undefined, { policy: `version: 1\n${CLUSTERS}` })
    expect(without.schemaNotes?.shown).toHaveLength(1)
    expect(await notes({ [GROUP]: text })).toEqual([])
  })

  test('changes no verdict and no gate', async () => {
    const head = files({ [GROUP]: group('nodeType: Best') })
    const { schemaNotes, ...report } = await checked(head, undefined, AS)
    expect(schemaNotes?.shown).toHaveLength(1)
    const { schemaNotes: _, ...without } = await checked(head, undefined, { policy: `version: 1\n${CLUSTERS}` })
    // The policy starts with one line more, and no row speaks of it.
    expect(report).toEqual(without)
  })

  test('is read at base, so that a change cannot silence it', async () => {
    const base = files({})
    const loose = CRD.replace(', enum: [Static, CloudPermanent]', '')
    const report = await checked(
      { ...base, 'schemas/crds/group.yaml': loose, [GROUP]: group('nodeType: Best') },
      base,
      AS,
    )
    expect(report.schemaNotes?.shown).toHaveLength(1)
  })
})

describe('what is wrong with schemas is a problem with its place, and fails no gate', () => {
  test.each<[string, Texts, string, string]>([
    [
      'no file',
      { 'schemas/crds/group.yaml': null, 'schemas/900-our-module/openapi/config-values.yaml': null },
      'policy.yml:2',
      'No YAML file that is read matches `schemas/**`',
    ],
    ['a file of something else', { 'schemas/x.yaml': 'a: 1\n' }, 'schemas/x.yaml:1', 'This file describes no manifest'],
    [
      'a broken file',
      { 'schemas/x.yaml': 'a: 1\n---\nb: [\n' },
      'schemas/x.yaml:',
      'This file of schemas cannot be read',
    ],
    [
      'a schema that is none',
      { 'schemas/m/config-values.yaml': 'type: nonsense\n' },
      'schemas/m/config-values.yaml:1',
      'The schema of `ModuleConfig m` cannot be used',
    ],
  ])('%s', async (_what, more, place, words) => {
    const report = await checked(files(more), undefined, AS)
    expect(report.problems).toHaveLength(1)
    const [{ at, level, message } = { at: undefined, level: '', message: '' }] = report.problems
    expect([at === undefined ? '' : lineOf(at), level, message]).toEqual([
      expect.stringContaining(place),
      'warn',
      expect.stringContaining(words),
    ])
    expect(report.gate.because.filter((one) => one.includes('schemas'))).toEqual([])
  })
})
