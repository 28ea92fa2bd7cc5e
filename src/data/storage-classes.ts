import type { Provider } from './providers.ts'

/**
 * Storage classes that Deckhouse creates, by provider, and the disk type of each. A class of another name may stand for
 * anything; and on AWS and Azure, `storageClass.provision` of the provider's module can give a name of these another type.
 *
 * Sources: `modules/030-cloud-provider-{aws,azure,gcp,yandex}/hooks/storage_classes.go`, and for the provisioners below
 * the templates `storage-classes.yaml` and `storageclass.yaml` of all providers, in deckhouse/deckhouse-test-1 at 9b8429ad
 * (2026-07-02). `network-ssd-io-m3` is younger than the others. Other providers discover their classes.
 */
const CLASSES: Readonly<Partial<Record<Provider, ReadonlyMap<string, string>>>> = {
  AWS: new Map(['gp3', 'gp2', 'sc1', 'st1'].map((type) => [type, type])),
  Azure: new Map([
    ['managed-standard-ssd', 'StandardSSD_LRS'],
    ['managed-standard-ssd-large', 'StandardSSD_LRS'],
    ['managed-standard', 'Standard_LRS'],
    ['managed-standard-large', 'Standard_LRS'],
    ['managed-premium', 'Premium_LRS'],
    ['managed-premium-large', 'Premium_LRS'],
  ]),
  GCP: new Map(
    ['pd-standard', 'pd-balanced', 'pd-ssd'].flatMap((type) => [
      [`${type}-not-replicated`, type],
      [`${type}-replicated`, type],
    ]),
  ),
  Yandex: new Map(
    ['network-hdd', 'network-ssd', 'network-ssd-nonreplicated', 'network-ssd-io-m3'].map((type) => [type, type]),
  ),
}

/** The disk type of a storage class that Deckhouse creates on this provider; undefined for every other name. */
export function wellKnownClass(provider: Provider, name: string): { readonly type: string } | undefined {
  const type = CLASSES[provider]?.get(name)
  return type === undefined ? undefined : { type }
}

interface Provisioner {
  readonly provider: Provider
  /** The parameter that names the disk type, and other names of it, in lower case. */
  readonly type: readonly string[]
  /** The parameter that buys IOPS for every disk of the class. */
  readonly iops?: string
}

const EBS: Provisioner = { provider: 'AWS', type: ['type'], iops: 'iops' }
const PERSISTENT_DISK: Provisioner = { provider: 'GCP', type: ['type'], iops: 'provisioned-iops-on-create' }
const AZURE_DISK: Provisioner = {
  provider: 'Azure',
  type: ['skuname', 'storageaccounttype'],
  iops: 'diskiopsreadwrite',
}

const PROVISIONERS: ReadonlyMap<string, Provisioner> = new Map<string, Provisioner>([
  ['ebs.csi.aws.com', EBS],
  ['kubernetes.io/aws-ebs', EBS],
  ['disk.csi.azure.com', AZURE_DISK],
  ['kubernetes.io/azure-disk', AZURE_DISK],
  ['pd.csi.storage.gke.io', PERSISTENT_DISK],
  ['kubernetes.io/gce-pd', PERSISTENT_DISK],
  ['yandex.csi.flant.com', { provider: 'Yandex', type: ['typeid'] }],
  ['cinder.csi.openstack.org', { provider: 'OpenStack', type: ['type'] }],
  ['evs.csi.huaweicloud.com', { provider: 'HuaweiCloud', type: ['type'] }],
  ['named-disk.csi.cloud-director.vmware.com', { provider: 'VCD', type: ['storageprofile'] }],
  ['csi.vsphere.vmware.com', { provider: 'Vsphere', type: ['storagepolicyname', 'datastoreurl'] }],
  ['vsphere.csi.vmware.com', { provider: 'Vsphere', type: ['parent_name'] }],
  ['csi.ovirt.org', { provider: 'Zvirt', type: ['storagedomainname'] }],
  ['dynamix.deckhouse.io', { provider: 'Dynamix', type: ['pool'] }],
  ['csi.dvp.deckhouse.io', { provider: 'DVP', type: ['dvpstorageclass'] }],
])

/** What a StorageClass provisions: a provider's disk type, and the IOPS that it buys where it states them for a disk. */
export interface Provisioned {
  readonly provider: Provider
  readonly type: string
  readonly iops?: number
}

/**
 * The disk type of a StorageClass by its provisioner and parameters, whose names have no case. Undefined for a provisioner
 * that is not a provider's, and where the type is left to a driver's default.
 */
export function typeOfProvisioner(
  provisioner: string,
  parameters: ReadonlyMap<string, string>,
): Provisioned | undefined {
  const known = PROVISIONERS.get(provisioner)
  if (known === undefined) return undefined
  const given = new Map([...parameters].map(([name, value]) => [name.toLowerCase(), value]))
  const type = known.type.map((name) => given.get(name)).find((value) => value !== undefined && value !== '')
  if (type === undefined) return undefined
  const iops = known.iops === undefined ? undefined : given.get(known.iops)
  const bought = iops !== undefined && /^[1-9]\d*$/.test(iops) ? { iops: Number(iops) } : {}
  return { provider: known.provider, type, ...bought }
}
