import { describe, expect, test } from 'vitest'
import { clusterOf, NO_TRAITS } from '../../../src/model/cluster.ts'
import { gigabytes } from '../../../src/model/quantity.ts'
import { dedent, joinDocuments } from '../../helpers/documents.ts'
import { type Declared, factsOf } from '../../helpers/facts.ts'
import { objectsOf } from '../../helpers/judge.ts'

const modelOf = (manifests: string, facts: Declared = {}) =>
  clusterOf(objectsOf(manifests), { ...NO_TRAITS, facts: factsOf(facts) }).nodes

/** The groups in short: number, CPU and memory of each, as an interval where it is one. */
function groupsOf(manifests: string, facts: Declared = {}): Readonly<Record<string, string>> {
  const between = (least: number, most: number, show: (value: number) => string = String): string =>
    least === most ? show(least) : `${show(least)}..${most === Infinity ? '' : show(most)}`
  const entries = modelOf(manifests, facts).groups.map(({ label, count, machine: { cores, memory } }) => [
    label,
    `${between(count.least, count.most)} × ${between(cores.least, cores.most)} CPU, ${between(memory.least, memory.most, gigabytes)}`,
  ])
  return Object.fromEntries(entries)
}

const documents = (...texts: readonly string[]): string => joinDocuments(texts.map(dedent))

const configuration = (replicas: string, cpu: string): string => `
  apiVersion: deckhouse.io/v1
  kind: ZvirtClusterConfiguration
  nodeGroups:
    - name: worker
      replicas: ${replicas}
      instanceClass:
        numCPUs: ${cpu}
        memory: 8192`

const nodeGroup = (replicas: string, reference = 'worker', name = 'worker'): string => `
  apiVersion: deckhouse.io/v1
  kind: NodeGroup
  metadata:
    name: ${name}
  spec:
    nodeType: CloudPermanent
    cloudInstances:
      minPerZone: ${replicas}
      maxPerZone: ${replicas}
      classReference:
        kind: ZvirtInstanceClass
        name: ${reference}`

const instanceClass = (cpu: string, name = 'worker'): string => `
  apiVersion: deckhouse.io/v1
  kind: ZvirtInstanceClass
  metadata:
    name: ${name}
  spec:
    numCPUs: ${cpu}
    memory: 8192`

const settings = (version: string): string => `
  apiVersion: deckhouse.io/v1alpha1
  kind: ModuleConfig
  metadata:
    name: cloud-provider-zvirt
  spec:
    version: ${version}`

const CREDENTIALS = `
  apiVersion: v1
  kind: Secret
  metadata:
    name: d8-credentials
    namespace: d8-cloud-provider-zvirt
  type: cloud-provider.deckhouse.io/credentials`

const SILENT = `
  apiVersion: deckhouse.io/v1
  kind: NodeGroup
  metadata:
    name: worker
  spec:
    nodeType: CloudPermanent`

const STATIC = `
  apiVersion: deckhouse.io/v1
  kind: NodeGroup
  metadata:
    name: worker
  spec:
    nodeType: Static`

const labeled = (label: string, type = 'CloudPermanent'): string => `
  apiVersion: deckhouse.io/v1
  kind: NodeGroup
  metadata:
    name: worker
  spec:
    nodeType: ${type}
    nodeTemplate:
      labels:
        ${label}: ""`

const nodesWith = (label: string): string => `
  apiVersion: deckhouse.io/v1
  kind: ZvirtClusterConfiguration
  nodeGroups:
    - name: worker
      replicas: 2
      nodeTemplate:
        labels:
          ${label}: ""`

const staticMasters = (count: string): string => `
  apiVersion: deckhouse.io/v1
  kind: NodeGroup
  metadata:
    name: master
  spec:
    nodeType: Static
    staticInstances:
      count: ${count}
      labelSelector: {}`

describe('static masters, of which the first was not added by the group', () => {
  test.each([
    ['1', '1..2'],
    ['2', '3'],
    ['3', '3..4'],
  ])('%s are %s nodes', (count, number) => {
    expect(groupsOf(dedent(staticMasters(count)))).toEqual({ 'NodeGroup/master': `${number} × 0.. CPU, 0 GB..` })
  })
})

describe('a group that both models declare is one group', () => {
  test('described by the one that speaks', () => {
    const expected = { 'NodeGroup/worker': '2 × 4 CPU, 8.58 GB' }
    expect(groupsOf(documents(configuration('2', '4'), SILENT))).toEqual(expected)
    expect(groupsOf(documents(SILENT, configuration('2', '4')))).toEqual(expected)
  })

  test('described by the older one, where the newer one is settled and says nothing of it', () => {
    expect(groupsOf(documents(configuration('2', '4'), SILENT, settings('2'), CREDENTIALS))).toEqual({
      'NodeGroup/worker': '2 × 4 CPU, 8.58 GB',
    })
  })

  test('with the labels of both, and static only if all say so', () => {
    const [group] = modelOf(documents(labeled('one', 'Static'), nodesWith('two'))).groups
    expect([...(group?.labels.known.keys() ?? [])].toSorted()).toEqual(['one', 'two'])
    expect(group).toMatchObject({ isStatic: false, labels: { hidden: undefined } })
  })

  test('described by the newer one, where all of it is declared', () => {
    const newer = documents(nodeGroup('3'), instanceClass('8'), settings('2'), CREDENTIALS)
    expect(groupsOf(joinDocuments([newer, documents(configuration('2', '4'))]))).toEqual({
      'NodeGroup/worker': '3 × 8 CPU, 8.58 GB',
    })
  })

  test('described by the older one, while the settings of the module are old', () => {
    const newer = documents(nodeGroup('3'), instanceClass('8'), settings('1'), CREDENTIALS)
    expect(groupsOf(joinDocuments([newer, documents(configuration('2', '4'))]))).toEqual({
      'NodeGroup/worker': '2 × 4 CPU, 8.58 GB',
    })
  })

  test('described by either, where nothing shows which counts', () => {
    const newer = documents(nodeGroup('3'), instanceClass('8'), settings('2'))
    expect(groupsOf(joinDocuments([newer, documents(configuration('2', '4'))]))).toEqual({
      'NodeGroup/worker': '2..3 × 4..8 CPU, 8.58 GB',
    })
  })

  test('described by nobody knows what, where its class is not in Git', () => {
    expect(groupsOf(documents(nodeGroup('2'), configuration('2', '4')))).toEqual({
      'NodeGroup/worker': '2 × 0.. CPU, 0 GB..',
    })
  })
})

describe('a group that is declared twice', () => {
  test('in the same way is known', () => {
    expect(groupsOf(documents(nodeGroup('3'), nodeGroup('3'), instanceClass('8')))).toEqual({
      'NodeGroup/worker': '3 × 8 CPU, 8.58 GB',
    })
  })

  test('in two ways is either', () => {
    const both = documents(nodeGroup('3'), nodeGroup('1', 'small'), instanceClass('8'), instanceClass('2', 'small'))
    expect(groupsOf(both)).toEqual({ 'NodeGroup/worker': '1..3 × 2..8 CPU, 8.58 GB' })
    const [group] = modelOf(both).groups
    expect(group?.machine.cores.open).toMatchObject({
      why: 'is declared in two ways: `numCPUs: 8` and `numCPUs: 2`',
      unreadable: true,
    })
    expect(group?.count.open).toMatchObject({ why: 'is declared in two ways: `minPerZone: 3` and `minPerZone: 1`' })
  })

  test('once with a class and once without is not known', () => {
    expect(groupsOf(documents(nodeGroup('3'), SILENT, instanceClass('8')))).toEqual({
      'NodeGroup/worker': '0.. × 0.. CPU, 0 GB..',
    })
  })

  test('with different labels has those that both say, and may have any other', () => {
    const [group] = modelOf(documents(labeled('one'), labeled('two'))).groups
    expect(group?.labels).toMatchObject({ known: new Map(), hidden: undefined })
    expect([...(group?.labels.disputed.keys() ?? [])].toSorted()).toEqual(['one', 'two'])
  })

  test('by two classes of its name is either', () => {
    expect(groupsOf(documents(nodeGroup('3'), instanceClass('8'), instanceClass('2')))).toEqual({
      'NodeGroup/worker': '3 × 2..8 CPU, 8.58 GB',
    })
  })

  test('by a class and a document that may be that class is not known', () => {
    const doubtful =
      '\n  apiVersion: deckhouse.io/v1\n  kind: ZvirtInstanceClass\n  metadata:\n    name: worker\n  spec: ['
    expect(groupsOf(documents(nodeGroup('3'), instanceClass('8'), doubtful))).toEqual({
      'NodeGroup/worker': '3 × 0.. CPU, 0 GB..',
    })
  })
})

describe('a group of Huawei Cloud', () => {
  const speedOf = (own: string): string | undefined => {
    const manifests = dedent(`
      apiVersion: deckhouse.io/v1
      kind: HuaweiCloudClusterConfiguration
      masterNodeGroup:
        volumeTypeMap: { zone: ESSD }
        instanceClass: { flavorName: s7n.xlarge.2 }
      nodeGroups:
        - name: worker
          ${own}
          instanceClass: { flavorName: s7n.xlarge.2 }`)
    const speed = modelOf(manifests).groups.find(({ name }) => name === 'worker')?.machine.speed
    return speed?.state === 'known' ? speed.text : speed?.why
  }

  test('has the types of disks that it declares', () => {
    expect(speedOf('volumeTypeMap: { zone: SSD }')).toContain('`SSD`')
  })

  test('has those of the masters, where it declares none', () => {
    expect(speedOf('replicas: 2')).toContain('`ESSD`')
  })
})

test('groups whose names cannot be read are one each', () => {
  expect(modelOf(documents(nodeGroup('3', 'a', '${A}'), nodeGroup('3', 'b', '${A}'))).groups).toMatchObject([
    { name: null, label: 'NodeGroup/…' },
    { name: null, label: 'NodeGroup/…' },
  ])
})

describe('the facts of the config', () => {
  test('fill what is silent', () => {
    const facts = { nodes: { worker: { count: 5, cpu: 16, memory: '64Gi' } } }
    expect(groupsOf(dedent(STATIC), facts)).toEqual({ 'NodeGroup/worker': '5 × 16 CPU, 68.7 GB' })
  })

  test('fill what cannot be read, and nothing beside it', () => {
    const manifests = documents(configuration('${COUNT}', '${CPU}'))
    const facts = { nodes: { worker: { count: 5, cpu: 16, memory: '64Gi' } } }
    expect(groupsOf(manifests, facts)).toEqual({ 'NodeGroup/worker': '5 × 16 CPU, 8.58 GB' })
  })

  test('settle what manifests say in two ways, if it is one of them', () => {
    const manifests = documents(nodeGroup('3'), instanceClass('8'), instanceClass('2'))
    expect(groupsOf(manifests, { nodes: { worker: { cpu: 2 } } })).toEqual({
      'NodeGroup/worker': '3 × 2 CPU, 8.58 GB',
    })
    expect(groupsOf(manifests, { nodes: { worker: { cpu: 16 } } })).toEqual({
      'NodeGroup/worker': '3 × 2..8 CPU, 8.58 GB',
    })
  })

  test('speak of the group of their name alone', () => {
    expect(groupsOf(dedent(STATIC), { nodes: { other: { count: 5, cpu: 16 } } })).toEqual({
      'NodeGroup/worker': '0.. × 0.. CPU, 0 GB..',
    })
  })

  test('declare masters that no manifest declares', () => {
    const facts = { nodes: { master: { count: 3, cpu: 4, memory: '8Gi' } } }
    expect(groupsOf(dedent(STATIC), facts)).toMatchObject({ 'NodeGroup/master': '3 × 4 CPU, 8.58 GB' })
  })

  test('say whether the first of the static masters is among them', () => {
    expect(groupsOf(dedent(staticMasters('3')), { nodes: { master: { count: 3 } } })).toEqual({
      'NodeGroup/master': '3 × 0.. CPU, 0 GB..',
    })
  })
})

describe('where the config and the manifests contradict each other, the manifests count', () => {
  const messages = (manifests: string, worker: NonNullable<Declared['nodes']>[string]): readonly string[] =>
    modelOf(manifests, { nodes: { worker } }).contradictions.map(({ message }) => message)

  test.each([
    ['count', { count: 3 }, 'declares `count: 3` for the nodes of `worker`', '`replicas: 2` (cluster.yml:5)'],
    ['cpu', { cpu: 8 }, 'declares `cpu: 8` for the nodes of `worker`', '`numCPUs: 4` (cluster.yml:7)'],
    ['memory', { memory: '16Gi' }, 'declares `memory: 16Gi` for the', '`memory: 8192` MiB (cluster.yml:8)'],
    ['disk', { disk: '60Gi' }, 'declares `disk: 60Gi`', '50 GiB, the default of `rootDiskSizeGb` (cluster.yml:6)'],
  ])('%s', (_, worker, declares, otherwise) => {
    const [message = '', ...others] = messages(documents(configuration('2', '4')), worker)
    expect(message).toContain(`The config ${declares}`)
    expect(message).toContain(`the manifests say otherwise: ${otherwise}. The manifests count.`)
    expect(others).toEqual([])
    expect(groupsOf(documents(configuration('2', '4')), { nodes: { worker } })).toEqual({
      'NodeGroup/worker': '2 × 4 CPU, 8.58 GB',
    })
  })

  test('there is none where both say the same, or the manifests leave room', () => {
    const same = { count: 2, cpu: 4, memory: '8Gi', disk: '50Gi' }
    expect(messages(documents(configuration('2', '4')), same)).toEqual([])
    expect(messages(documents(configuration('${COUNT}', '${CPU}')), { count: 9, cpu: 64 })).toEqual([])
    expect(messages(dedent(STATIC), { count: 9, cpu: 64, iops: 100 })).toEqual([])
  })

  test('there is one where the number lies outside of what the manifests leave open', () => {
    const manifests = documents(nodeGroup('3'), instanceClass('8'), instanceClass('2'))
    expect(messages(manifests, { cpu: 16 })).toHaveLength(1)
    expect(messages(manifests, { cpu: 4 })).toEqual([])
  })

  test.each([
    ['network-ssd', 100, 1],
    ['network-ssd', 3000, 0],
    ['network-hdd', 3000, 1],
    ['network-hdd', 100, 0],
  ])('a disk of type %s with `iops: %d` gives %d', (type, iops, lines) => {
    const manifests = dedent(`
      apiVersion: deckhouse.io/v1
      kind: YandexClusterConfiguration
      nodeGroups:
        - name: worker
          instanceClass:
            diskType: ${type}
            diskSizeGB: 50`)
    expect(messages(manifests, { iops })).toHaveLength(lines)
  })

  test('it is said at the place in the config', () => {
    const [line] = modelOf(documents(configuration('2', '4')), { nodes: { worker: { cpu: 8 } } }).contradictions
    expect(line?.at).toEqual({ path: 'cluster.yml', start: { line: 1, column: 1 }, end: { line: 1, column: 11 } })
  })
})
