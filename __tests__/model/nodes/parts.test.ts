import { describe, expect, test } from 'vitest'
import { NO_FACTS } from '../../../src/model/declared-facts.ts'
import { configured, declared, type Part } from '../../../src/model/nodes/parts.ts'
import { dedent } from '../../helpers/documents.ts'
import { objectsOf } from '../../helpers/judge.ts'

/** What a cluster configuration declares. */
function inConfiguration(text: string): readonly Part[] {
  const [provider] = objectsOf(dedent(text)).manifests
  return provider === undefined ? [] : configured(provider, NO_FACTS)
}

/** What the first NodeGroup of the manifests declares. */
function inNodeGroup(text: string): Part {
  const objects = objectsOf(dedent(text))
  const group = objects.manifests.find(({ kind }) => kind === 'NodeGroup')
  if (group === undefined) throw new Error('There is no NodeGroup.')
  return declared(group, objects, NO_FACTS)
}

const lineOf = ({ at }: Part): number => at.start.line

describe('a cluster configuration', () => {
  test('declares its masters and its groups, each at its place', () => {
    const parts = inConfiguration(`
      apiVersion: deckhouse.io/v1
      kind: ZvirtClusterConfiguration
      masterNodeGroup:
        replicas: 3
      nodeGroups:
        - name: frontend
          replicas: 2
        - replicas: 4
          name: worker`)
    expect(parts.map((part) => [part.name, part.count.least, lineOf(part)])).toEqual([
      ['master', 3, 3],
      ['frontend', 2, 6],
      ['worker', 4, 8],
    ])
  })

  test.each<[string, string, readonly (string | null)[]]>([
    ['hides its masters', 'masterNodeGroup: ${MASTERS}', ['master']],
    ['hides its groups', 'nodeGroups: ${GROUPS}', [null]],
    ['hides one of its groups', 'nodeGroups: [{ name: one }, "${GROUP}"]', ['one', null]],
    ['hides the name of a group', 'nodeGroups: [{ name: "${NAME}" }]', [null]],
    ['has a group without a name', 'nodeGroups: [{ replicas: 2 }]', [null]],
    ['has groups that are no list', 'nodeGroups: { name: one }', [null]],
    ['may hold more than it shows', '"{{ key }}": value', ['master', null]],
    ['declares nothing', 'layout: Standard', []],
  ])('that %s', (_, line, names) => {
    const parts = inConfiguration(`
      apiVersion: deckhouse.io/v1
      kind: ZvirtClusterConfiguration
      ${line}`)
    expect(parts.map(({ name }) => name)).toEqual(names)
  })

  test('that hides a group hides everything of it', () => {
    const [part] = inConfiguration(`
      apiVersion: deckhouse.io/v1
      kind: ZvirtClusterConfiguration
      nodeGroups: \${GROUPS}`)
    expect(part).toMatchObject({
      count: { least: 0, most: Infinity, open: { unreadable: true } },
      machine: { cores: { least: 0, most: Infinity, open: { unreadable: true } } },
      labels: { hidden: { why: 'depend on `nodeGroups`, which is the placeholder `${GROUPS}`' } },
      taints: { hidden: { why: 'depend on `nodeGroups`, which is the placeholder `${GROUPS}`' } },
    })
  })

  test('does not count below zero', () => {
    const [part] = inConfiguration(`
      apiVersion: deckhouse.io/v1
      kind: ZvirtClusterConfiguration
      masterNodeGroup:
        replicas: -3`)
    expect(part?.count).toMatchObject({ least: 0, most: 0, text: '`replicas: -3`' })
  })
})

describe('a NodeGroup', () => {
  const group = (spec: string): Part =>
    inNodeGroup(`
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: worker
      spec: ${spec}`)

  test.each([
    ['{ nodeType: CloudPermanent }', false],
    ['{ nodeType: CloudPermanent, cloudInstances: { classReference: { kind: ZvirtInstanceClass } } }', false],
    ['{ nodeType: CloudPermanent, cloudInstances: { classReference: { kind: ZvirtInstanceClass, name: a } } }', true],
    ['{ nodeType: CloudPermanent, cloudInstances: "${INSTANCES}" }', true],
    ['${SPEC}', true],
  ])('with `spec: %s` speaks of its machine: %s', (spec, describes) => {
    expect(group(spec).describes).toBe(describes)
  })

  test.each([
    ['{ nodeType: CloudPermanent }', false],
    ['{ nodeType: CloudPermanent, cloudInstances: { minPerZone: 2 } }', true],
    ['{ nodeType: CloudPermanent, cloudInstances: { minPerZone: "${MIN}" } }', true],
    ['{ nodeType: CloudEphemeral, cloudInstances: { minPerZone: 2 } }', true],
    ['{ nodeType: Static, staticInstances: { count: 0 } }', false],
    ['{ nodeType: Static, staticInstances: { count: 2 } }', true],
  ])('with `spec: %s` speaks of its number: %s', (spec, counts) => {
    expect(group(spec).counts).toBe(counts)
  })

  test.each([
    ['{ minPerZone: 2, maxPerZone: 5 }', '`maxPerZone: 5`'],
    ['{ minPerZone: 2, maxPerZone: 2 }', undefined],
    ['{ maxPerZone: 5 }', '`maxPerZone: 5`'],
    ['{ minPerZone: 2, maxPerZone: "${MAX}" }', undefined],
  ])('with `cloudInstances: %s` grows up to %s', (instances, maximum) => {
    expect(group(`{ nodeType: CloudEphemeral, cloudInstances: ${instances} }`).maximum).toBe(maximum)
  })

  test.each([
    ['Static', true],
    ['CloudStatic', true],
    ['CloudPermanent', false],
    ['CloudEphemeral', false],
    ['Hybrid', false],
  ])('of type %s is static: %s', (type, isStatic) => {
    expect(group(`{ nodeType: ${type} }`).isStatic).toBe(isStatic)
  })
})
