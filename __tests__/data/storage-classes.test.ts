import { describe, expect, test } from 'vitest'
import { diskSpeed } from '../../src/data/disks.ts'
import type { Provider } from '../../src/data/providers.ts'
import { typeOfProvisioner, wellKnownClass } from '../../src/data/storage-classes.ts'

/** Every class that Deckhouse creates, as `provider name → type`. */
const CREATED: readonly (readonly [Provider, string, string])[] = [
  ['AWS', 'gp3', 'gp3'],
  ['AWS', 'gp2', 'gp2'],
  ['AWS', 'sc1', 'sc1'],
  ['AWS', 'st1', 'st1'],
  ['Azure', 'managed-standard-ssd', 'StandardSSD_LRS'],
  ['Azure', 'managed-standard-ssd-large', 'StandardSSD_LRS'],
  ['Azure', 'managed-standard', 'Standard_LRS'],
  ['Azure', 'managed-standard-large', 'Standard_LRS'],
  ['Azure', 'managed-premium', 'Premium_LRS'],
  ['Azure', 'managed-premium-large', 'Premium_LRS'],
  ['GCP', 'pd-standard-not-replicated', 'pd-standard'],
  ['GCP', 'pd-standard-replicated', 'pd-standard'],
  ['GCP', 'pd-balanced-not-replicated', 'pd-balanced'],
  ['GCP', 'pd-balanced-replicated', 'pd-balanced'],
  ['GCP', 'pd-ssd-not-replicated', 'pd-ssd'],
  ['GCP', 'pd-ssd-replicated', 'pd-ssd'],
  ['Yandex', 'network-hdd', 'network-hdd'],
  ['Yandex', 'network-ssd', 'network-ssd'],
  ['Yandex', 'network-ssd-nonreplicated', 'network-ssd-nonreplicated'],
  ['Yandex', 'network-ssd-io-m3', 'network-ssd-io-m3'],
]

describe('classes that Deckhouse creates', () => {
  test.each(CREATED)('on %s, %s provisions %s', (provider, name, type) => {
    expect(wellKnownClass(provider, name)).toEqual({ type })
    expect(diskSpeed(provider, type, 2 ** 40), 'the table of disks knows the type').toBeDefined()
  })

  test.each<[Provider, string]>([
    ['AWS', 'io1'],
    ['AWS', 'GP3'],
    ['AWS', 'network-ssd'],
    ['Azure', 'Premium_LRS'],
    ['Azure', 'managed-premium-zrs'],
    ['GCP', 'pd-ssd'],
    ['GCP', 'pd-ssd-replicated-'],
    ['Yandex', 'network-nvme'],
    ['OpenStack', 'ssd'],
    ['HuaweiCloud', 'SSD'],
    ['DVP', 'gp3'],
    ['Vsphere', 'gp3'],
    ['Yandex', 'constructor'],
  ])('on %s, `%s` is none of them', (provider, name) => expect(wellKnownClass(provider, name)).toBeUndefined())
})

describe('a StorageClass by its provisioner', () => {
  const of = (provisioner: string, parameters: Readonly<Record<string, string>>) =>
    typeOfProvisioner(provisioner, new Map(Object.entries(parameters)))

  test.each([
    ['ebs.csi.aws.com', { type: 'gp3' }, { provider: 'AWS', type: 'gp3' }],
    ['ebs.csi.aws.com', { type: 'gp3', iops: '6000' }, { provider: 'AWS', type: 'gp3', iops: 6000 }],
    ['kubernetes.io/aws-ebs', { type: 'gp2' }, { provider: 'AWS', type: 'gp2' }],
    ['disk.csi.azure.com', { skuName: 'Premium_LRS' }, { provider: 'Azure', type: 'Premium_LRS' }],
    ['disk.csi.azure.com', { storageAccountType: 'Standard_LRS' }, { provider: 'Azure', type: 'Standard_LRS' }],
    [
      'disk.csi.azure.com',
      { skuName: 'UltraSSD_LRS', diskIopsReadWrite: '2000' },
      { provider: 'Azure', type: 'UltraSSD_LRS', iops: 2000 },
    ],
    [
      'kubernetes.io/azure-disk',
      { skuname: 'UltraSSD_LRS', diskIOPSReadWrite: '2000' },
      { provider: 'Azure', type: 'UltraSSD_LRS', iops: 2000 },
    ],
    [
      'pd.csi.storage.gke.io',
      { type: 'pd-ssd', 'replication-type': 'regional-pd' },
      { provider: 'GCP', type: 'pd-ssd' },
    ],
    [
      'pd.csi.storage.gke.io',
      { type: 'hyperdisk-balanced', 'provisioned-iops-on-create': '7000' },
      { provider: 'GCP', type: 'hyperdisk-balanced', iops: 7000 },
    ],
    ['kubernetes.io/gce-pd', { type: 'pd-standard' }, { provider: 'GCP', type: 'pd-standard' }],
    ['yandex.csi.flant.com', { typeID: 'network-hdd' }, { provider: 'Yandex', type: 'network-hdd' }],
    ['cinder.csi.openstack.org', { type: 'fast' }, { provider: 'OpenStack', type: 'fast' }],
    ['evs.csi.huaweicloud.com', { type: 'SSD' }, { provider: 'HuaweiCloud', type: 'SSD' }],
    ['named-disk.csi.cloud-director.vmware.com', { storageProfile: 'gold' }, { provider: 'VCD', type: 'gold' }],
    [
      'csi.vsphere.vmware.com',
      { DatastoreURL: 'ds:///vmfs/volumes/1/', StoragePolicyName: 'gold' },
      { provider: 'Vsphere', type: 'gold' },
    ],
    [
      'csi.vsphere.vmware.com',
      { DatastoreURL: 'ds:///vmfs/volumes/1/', StoragePolicyName: '' },
      { provider: 'Vsphere', type: 'ds:///vmfs/volumes/1/' },
    ],
    [
      'vsphere.csi.vmware.com',
      { parent_type: 'Datastore', parent_name: 'ds-1' },
      { provider: 'Vsphere', type: 'ds-1' },
    ],
    ['csi.ovirt.org', { storageDomainName: 'nvme' }, { provider: 'Zvirt', type: 'nvme' }],
    ['dynamix.deckhouse.io', { storageEndpoint: 'sep', pool: 'data01' }, { provider: 'Dynamix', type: 'data01' }],
    ['csi.dvp.deckhouse.io', { dvpStorageClass: 'replicated' }, { provider: 'DVP', type: 'replicated' }],
  ])('%s with %j', (provisioner, parameters, expected) => expect(of(provisioner, parameters)).toEqual(expected))

  test('of a driver that is not a provider’s says nothing of the disk', () => {
    expect(of('replicated.csi.storage.deckhouse.io', { type: 'gp3' })).toBeUndefined()
    expect(of('local.csi.storage.deckhouse.io', {})).toBeUndefined()
    expect(of('ebs.csi.aws.com.', { type: 'gp3' })).toBeUndefined()
  })

  test('leaves the type to the driver where it states none', () => {
    expect(of('ebs.csi.aws.com', {})).toBeUndefined()
    expect(of('ebs.csi.aws.com', { type: '' })).toBeUndefined()
    expect(of('yandex.csi.flant.com', { type: 'network-ssd' })).toBeUndefined()
  })

  test('buys no IOPS with what is no number, with IOPS per GiB, or where the driver sells none', () => {
    const type = { provider: 'AWS', type: 'io1' }
    expect(of('ebs.csi.aws.com', { type: 'io1', iopsPerGB: '50' })).toEqual(type)
    expect(of('ebs.csi.aws.com', { type: 'io1', iops: '$IOPS' })).toEqual(type)
    expect(of('ebs.csi.aws.com', { type: 'io1', iops: '0' })).toEqual(type)
    expect(of('yandex.csi.flant.com', { typeID: 'network-hdd', iops: '9000' })).toEqual({
      provider: 'Yandex',
      type: 'network-hdd',
    })
  })
})
