import { describe, expect, test } from 'vitest'
import type { Amount } from '../../../src/model/amount.ts'
import { clusterOf, NO_TRAITS } from '../../../src/model/cluster.ts'
import type { NodeGroup } from '../../../src/model/nodes/group.ts'
import { GB, GIB, MIB } from '../../../src/model/quantity.ts'
import { dedent } from '../../helpers/documents.ts'
import { objectsOf } from '../../helpers/judge.ts'

type Description = Readonly<Record<string, unknown>>

/** A group's nodes: CPU, memory and disk in bytes; null where it cannot be told. */
interface Told {
  readonly cpu: number | null
  readonly memory: number | null
  readonly disk: number | null
}

const told = (one: NodeGroup | undefined): Told => {
  if (one === undefined) throw new Error('There is no such group.')
  const exact = ({ least, most }: Amount): number | null => (least === most ? least : null)
  const { cores, memory, disk } = one.machine
  return { cpu: exact(cores), memory: exact(memory), disk: exact(disk) }
}

const groupsOf = (manifests: string): readonly NodeGroup[] => clusterOf(objectsOf(manifests), NO_TRAITS).nodes.groups

/** The masters of a cluster configuration. */
function masters(kind: string, instanceClass: Description): Told {
  const root = { apiVersion: 'deckhouse.io/v1', kind, masterNodeGroup: { replicas: 3, instanceClass } }
  return told(groupsOf(JSON.stringify(root)).find(({ isMaster }) => isMaster))
}

/** The nodes of a group of a cluster configuration. */
function group(kind: string, instanceClass: Description): Told {
  const root = { apiVersion: 'deckhouse.io/v1', kind, nodeGroups: [{ name: 'worker', replicas: 2, instanceClass }] }
  return told(groupsOf(JSON.stringify(root))[0])
}

/** The nodes of a NodeGroup of an instance class. */
function nodesOf(kind: string, spec: Description, { version = 'v1', name = 'worker' } = {}): Told {
  const nodeType = name === 'master' ? 'CloudPermanent' : 'CloudEphemeral'
  const reference = { nodeType, cloudInstances: { classReference: { kind, name } } }
  const documents = [
    { apiVersion: 'deckhouse.io/v1', kind: 'NodeGroup', metadata: { name }, spec: reference },
    { apiVersion: `deckhouse.io/${version}`, kind, metadata: { name }, spec },
  ]
  return told(groupsOf(documents.map((one) => JSON.stringify(one)).join('\n---\n'))[0])
}

const M5 = { cpu: 4, memory: 16 * GIB }
const BY_NUMBER = { numCPUs: 4, memory: 8192 }
const IN_DVP = { virtualMachine: { cpu: { cores: 4 }, memory: { size: '8G' } }, rootDisk: { size: '50Gi' } }
const NUMBERS = { cpu: 4, memory: 8192 * MIB }
const UNNAMED = { cpu: null, memory: null }

describe('masters of', () => {
  test.each<[string, Description, Told]>([
    ['AWS', { instanceType: 'm5.xlarge', diskSizeGb: 50 }, { ...M5, disk: 70 * GIB }],
    ['AWS', { instanceType: 'm5.xlarge', diskSizeGb: 50, etcdDisk: { sizeGb: 30 } }, { ...M5, disk: 80 * GIB }],
    ['AWS', { instanceType: 'm5.xlarge' }, { ...M5, disk: null }],
    ['Azure', { machineSize: 'no-such-size' }, { ...UNNAMED, disk: 70 * GIB }],
    ['Azure', { machineSize: 'no-such-size', diskSizeGb: 64, etcdDiskSizeGb: 32 }, { ...UNNAMED, disk: 96 * GIB }],
    ['GCP', { machineType: 'no-such-type', diskSizeGb: 50 }, { ...UNNAMED, disk: 70 * GIB }],
    ['GCP', { machineType: 'no-such-type' }, { ...UNNAMED, disk: null }],
    ['OpenStack', { flavorName: 'm1.large', rootDiskSize: 50 }, { ...UNNAMED, disk: 60 * GIB }],
    ['OpenStack', { flavorName: 'm1.large' }, { ...UNNAMED, disk: null }],
    ['Yandex', { cores: 4, memory: 8192 }, { ...NUMBERS, disk: 60 * GIB }],
    ['Yandex', { cores: 4, memory: 8192, diskSizeGB: 40, etcdDiskSizeGb: 20 }, { ...NUMBERS, disk: 60 * GIB }],
    ['Vsphere', { ...BY_NUMBER, rootDiskSize: 60 }, { ...NUMBERS, disk: 60 * GIB }],
    ['Vsphere', BY_NUMBER, { ...NUMBERS, disk: null }],
    ['VCD', { sizingPolicy: '4cpu8ram' }, { ...UNNAMED, disk: 60 * GIB }],
    ['VCD', { sizingPolicy: '4cpu8ram', rootDiskSizeGb: 40, etcdDiskSizeGb: 15 }, { ...UNNAMED, disk: 55 * GIB }],
    ['Zvirt', BY_NUMBER, { ...NUMBERS, disk: 60 * GIB }],
    ['Zvirt', { ...BY_NUMBER, rootDiskSizeGb: 40, etcdDiskSizeGb: 20 }, { ...NUMBERS, disk: 60 * GIB }],
    ['Dynamix', BY_NUMBER, { ...NUMBERS, disk: 65 * GIB }],
    ['Dynamix', { ...BY_NUMBER, rootDiskSizeGb: 40, etcdDiskSizeGb: 20 }, { ...NUMBERS, disk: 60 * GIB }],
    ['HuaweiCloud', { flavorName: 'm1.large' }, { ...UNNAMED, disk: 60 * GIB }],
    ['HuaweiCloud', { flavorName: 'm1.large', rootDiskSize: 40, etcdDiskSizeGb: 15 }, { ...UNNAMED, disk: 55 * GIB }],
    ['DVP', { ...IN_DVP, etcdDisk: { size: '15Gi' } }, { cpu: 4, memory: 8 * GB, disk: 65 * GIB }],
    ['DVP', IN_DVP, { cpu: 4, memory: 8 * GB, disk: null }],
  ])('%s: %j', (provider, instanceClass, expected) => {
    expect(masters(`${provider}ClusterConfiguration`, instanceClass)).toEqual(expected)
  })
})

describe('groups of the cluster configuration, whose nodes have no etcd, of', () => {
  test.each<[string, Description, Told]>([
    ['AWS', { instanceType: 'm5.xlarge', diskSizeGb: 50 }, { ...M5, disk: 50 * GIB }],
    ['AWS', { instanceType: 'm5.xlarge' }, { ...M5, disk: null }],
    ['Azure', { machineSize: 'no-such-size' }, { ...UNNAMED, disk: 50 * GIB }],
    ['GCP', { machineType: 'no-such-type' }, { ...UNNAMED, disk: null }],
    ['OpenStack', { flavorName: 'm1.large', rootDiskSize: 50 }, { ...UNNAMED, disk: 50 * GIB }],
    ['Yandex', { cores: 4, memory: 8192 }, { ...NUMBERS, disk: 50 * GIB }],
    ['Vsphere', { ...BY_NUMBER, rootDiskSize: 60 }, { ...NUMBERS, disk: 60 * GIB }],
    ['VCD', { sizingPolicy: '4cpu8ram' }, { ...UNNAMED, disk: 50 * GIB }],
    ['Zvirt', BY_NUMBER, { ...NUMBERS, disk: 50 * GIB }],
    ['Dynamix', BY_NUMBER, { ...NUMBERS, disk: 50 * GIB }],
    ['HuaweiCloud', { flavorName: 'm1.large' }, { ...UNNAMED, disk: 50 * GIB }],
    ['DVP', IN_DVP, { cpu: 4, memory: 8 * GB, disk: 50 * GIB }],
  ])('%s: %j', (provider, instanceClass, expected) => {
    expect(group(`${provider}ClusterConfiguration`, instanceClass)).toEqual(expected)
  })
})

describe('instance classes, whose defaults are others, of', () => {
  test.each<[string, Description, Told]>([
    ['AWS', { instanceType: 'm5.xlarge' }, { ...M5, disk: 20 * GIB }],
    ['AWS', { instanceType: 'm5.xlarge', diskSizeGb: 50 }, { ...M5, disk: 50 * GIB }],
    ['Azure', { machineSize: 'no-such-size' }, { ...UNNAMED, disk: 50 * GIB }],
    ['GCP', { machineType: 'no-such-type' }, { ...UNNAMED, disk: 50 * GIB }],
    ['OpenStack', { flavorName: 'm1.large' }, { ...UNNAMED, disk: null }],
    ['OpenStack', { flavorName: 'm1.large', rootDiskSize: 50 }, { ...UNNAMED, disk: 50 * GIB }],
    ['Yandex', { cores: 4, memory: 8192 }, { ...NUMBERS, disk: 50 * GIB }],
    ['Vsphere', BY_NUMBER, { ...NUMBERS, disk: 20 * GIB }],
    ['VCD', {}, { ...UNNAMED, disk: 20 * GIB }],
    ['VCD', { sizingPolicy: '4cpu8ram' }, { ...UNNAMED, disk: 20 * GIB }],
    ['Zvirt', BY_NUMBER, { ...NUMBERS, disk: 50 * GIB }],
    ['Dynamix', BY_NUMBER, { ...NUMBERS, disk: 30 * GIB }],
    ['HuaweiCloud', { flavorName: 'm1.large' }, { ...UNNAMED, disk: null }],
    ['HuaweiCloud', { flavorName: 'm1.large', rootDiskSize: 50 }, { ...UNNAMED, disk: 50 * GIB }],
  ])('%s: %j', (provider, spec, expected) => {
    expect(nodesOf(`${provider}InstanceClass`, spec)).toEqual(expected)
  })

  test('DVP, which has one version', () => {
    const expected = { cpu: 4, memory: 8 * GB, disk: 50 * GIB }
    expect(nodesOf('DVPInstanceClass', IN_DVP, { version: 'v1alpha1' })).toEqual(expected)
  })

  test.each<[string, Description, number | null]>([
    ['Yandex', { cores: 4, memory: 8192 }, null],
    ['Yandex', { cores: 4, memory: 8192, diskSizeGB: 40 }, 40 * GIB],
    ['Zvirt', BY_NUMBER, 30 * GIB],
    ['AWS', { instanceType: 'm5.xlarge' }, 20 * GIB],
  ])('%s in version v1alpha1: %j', (provider, spec, disk) => {
    expect(nodesOf(`${provider}InstanceClass`, spec, { version: 'v1alpha1' }).disk).toBe(disk)
  })
})

describe('masters of an instance class have a disk for etcd', () => {
  test.each<[string, string, Description, number | null]>([
    ['Yandex', 'v1', { cores: 4, memory: 8192 }, 60 * GIB],
    ['Yandex', 'v1', { cores: 4, memory: 8192, etcdDiskSizeGB: 20 }, 70 * GIB],
    ['Yandex', 'v1alpha1', { cores: 4, memory: 8192, diskSizeGB: 60 }, null],
    ['Zvirt', 'v1', BY_NUMBER, 60 * GIB],
    ['Zvirt', 'v1', { ...BY_NUMBER, etcdDiskSizeGb: 20 }, 70 * GIB],
    ['Zvirt', 'v1alpha1', BY_NUMBER, null],
    ['DVP', 'v1alpha1', { ...IN_DVP, etcdDisk: { size: '15Gi' } }, 65 * GIB],
    ['DVP', 'v1alpha1', IN_DVP, null],
  ])('%s %s: %j', (provider, version, spec, disk) => {
    expect(nodesOf(`${provider}InstanceClass`, spec, { version, name: 'master' }).disk).toBe(disk)
  })

  test.each<[string, Description]>([
    ['AWS', { instanceType: 'm5.xlarge', diskSizeGb: 50 }],
    ['Vsphere', { ...BY_NUMBER, rootDiskSize: 50 }],
    ['Dynamix', { ...BY_NUMBER, rootDiskSizeGb: 50 }],
  ])('%s, where nothing documents its size: %j', (provider, spec) => {
    expect(nodesOf(`${provider}InstanceClass`, spec, { name: 'master' }).disk).toBeNull()
  })
})

describe('a name that the tables of its provider know', () => {
  test.each<[string, Description, number, number]>([
    ['AWS', { instanceType: 't3.medium' }, 2, 4 * GIB],
    ['Azure', { machineSize: 'Standard_D2_v2' }, 2, 7 * GIB],
    ['GCP', { machineType: 'n1-standard-2' }, 2, 7.5 * GIB],
    ['GCP', { machineType: 'n2-custom-4-8192' }, 4, 8 * GIB],
    ['HuaweiCloud', { flavorName: 's7n.xlarge.2' }, 4, 8 * GIB],
  ])('%s: %j', (provider, spec, cpu, memory) => {
    expect(nodesOf(`${provider}InstanceClass`, spec)).toMatchObject({ cpu, memory })
  })

  test.each<[string, Description]>([
    ['OpenStack', { flavorName: 'm5.xlarge' }],
    ['VCD', { sizingPolicy: 'm5.xlarge' }],
    ['GCP', { machineType: 'm5.xlarge' }],
  ])('means nothing in another cloud: %s %j', (provider, spec) => {
    expect(nodesOf(`${provider}InstanceClass`, spec)).toMatchObject(UNNAMED)
  })
})

describe('what Deckhouse does not read', () => {
  test.each<[string, Description, Told]>([
    ['Yandex', { cores: 4, memory: 8192, diskSizeGb: 100 }, { ...NUMBERS, disk: 60 * GIB }],
    ['Zvirt', { ...BY_NUMBER, rootDiskSizeGB: 100 }, { ...NUMBERS, disk: 60 * GIB }],
    ['Zvirt', { numCpus: 4, memory: 8192 }, { ...NUMBERS, cpu: null, disk: 60 * GIB }],
    ['Zvirt', { cores: 4, memory: '8Gi' }, { ...UNNAMED, disk: 60 * GIB }],
    ['Zvirt', { numCPUs: '4', memory: 8192 }, { ...NUMBERS, cpu: null, disk: 60 * GIB }],
  ])('is no evidence: %s %j', (provider, instanceClass, expected) => {
    expect(masters(`${provider}ClusterConfiguration`, instanceClass)).toEqual(expected)
  })
})

describe('the share of a core', () => {
  const shareOf = (cpu: string): string => {
    const manifests = dedent(`
      apiVersion: deckhouse.io/v1
      kind: DVPClusterConfiguration
      masterNodeGroup:
        instanceClass:
          virtualMachine:
            cpu: ${cpu}`)
    const { least, most } = groupsOf(manifests)[0]?.machine.fraction ?? { least: -1, most: -1 }
    return least === most ? `${least}` : `${least}..${most}`
  }

  test.each([
    ['{ cores: 4 }', '1'],
    ['{ cores: 4, coreFraction: 50% }', '0.5'],
    ['{ cores: 4, coreFraction: "50%" }', '0.5'],
    ['{ cores: 4, coreFraction: 50 }', '0.5'],
    ['{ cores: 4, coreFraction: 100% }', '1'],
    ['{ cores: 4, coreFraction: 5% }', '0.05'],
    ['{ cores: 4, coreFraction: 0.5 }', '0..1'],
    ['{ cores: 4, coreFraction: 0% }', '0..1'],
    ['{ cores: 4, coreFraction: 200% }', '0..1'],
    ['{ cores: 4, coreFraction: "${SHARE}" }', '0..1'],
  ])('of %s is %s', (cpu, share) => {
    expect(shareOf(cpu)).toBe(share)
  })
})
