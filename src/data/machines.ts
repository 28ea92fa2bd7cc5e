import type { Provider } from './providers.ts'

/**
 * Where the manifests of each provider say what a node is made of, and what Deckhouse takes where they do not.
 *
 * Sources, all in deckhouse/deckhouse up to 1.77.2: `candi/openapi/cluster_configuration.yaml` and `crds/` of the
 * modules `030-cloud-provider-*`, and the variables of their terraform modules. A default stands here only where every
 * release that could be read has the same one: AWS and GCP changed the root disk of their cluster configuration from
 * 20 to 50 GB, the documentation of YandexInstanceClass v1alpha1 says 20 and its template 50.
 *
 * Whole numbers of a disk are GiB everywhere, though the descriptions of VCD, OpenStack and Huawei Cloud say gigabytes:
 * terraform gives a VCD 1024 MiB for each (`terraform-modules/master-node/main.tf`) and `capi/machine-template.yaml`
 * 1024³ bytes, and volumes of OpenStack's Cinder, whose API Huawei's EVS shares, are in GiB (openstacksdk,
 * `block_storage`).
 */
export const MACHINES_DATE = '2026-11-24'

export interface MachineFields {
  readonly provider: Provider
  readonly cores?: Path
  /** A share of a core in percent: `50`, or `50%` where it is text. */
  readonly fraction?: Path
  readonly memory?: MemoryField
  /** The name that stands for cores and memory: an instance type, a flavor, a sizing policy. */
  readonly flavor?: Path
  readonly root: SizeField
  /** Etcd's own disk, which only masters have. */
  readonly etcd?: SizeField
  readonly rootType: TypeField
  /** The type of etcd's disk, where it is not that of the root disk. */
  readonly etcdType?: TypeField
  /** I/O operations per second that are paid for. */
  readonly iops?: Path
}

type Path = readonly string[]

export interface MemoryField {
  readonly path: Path
  readonly unit: 'MiB' | 'quantity'
}

export interface SizeField {
  readonly path: Path
  readonly unit: 'GiB' | 'quantity'
  /** In the field's unit. */
  readonly default?: number
  /** What decides where nothing is written and there is no default, as the end of a sentence. */
  readonly otherwise?: string
}

export interface TypeField {
  readonly path?: Path
  readonly default?: string
  /** Set by Deckhouse, whatever the manifest says. */
  readonly fixed?: string
  /** The types stand by zone in `volumeTypeMap` beside the instance class. */
  readonly byZone?: boolean
  /** The type stands at this path of the whole document where the instance class has none. */
  readonly above?: Path
}

const DVP: MachineFields = {
  provider: 'DVP',
  cores: ['virtualMachine', 'cpu', 'cores'],
  fraction: ['virtualMachine', 'cpu', 'coreFraction'],
  memory: { path: ['virtualMachine', 'memory', 'size'], unit: 'quantity' },
  root: { path: ['rootDisk', 'size'], unit: 'quantity' },
  etcd: { path: ['etcdDisk', 'size'], unit: 'quantity' },
  rootType: { path: ['rootDisk', 'storageClass'] },
  etcdType: { path: ['etcdDisk', 'storageClass'] },
}

const BY_NUMBER = { cores: ['numCPUs'], memory: { path: ['memory'], unit: 'MiB' } } as const
const YANDEX = {
  provider: 'Yandex',
  cores: ['cores'],
  fraction: ['coreFraction'],
  memory: { path: ['memory'], unit: 'MiB' },
} as const
const FLAVOR_DISK = 'is that of the flavor'

/** `masterNodeGroup.instanceClass` of the cluster configurations, by kind. */
export const MASTER_CONFIGURATIONS: Readonly<Record<string, MachineFields>> = {
  AWSClusterConfiguration: {
    provider: 'AWS',
    flavor: ['instanceType'],
    root: { path: ['diskSizeGb'], unit: 'GiB', otherwise: 'depends on the release of Deckhouse' },
    etcd: { path: ['etcdDisk', 'sizeGb'], unit: 'GiB', default: 20 },
    rootType: { path: ['diskType'], default: 'gp2' },
    etcdType: { path: ['etcdDisk', 'type'], default: 'gp3' },
  },
  AzureClusterConfiguration: {
    provider: 'Azure',
    flavor: ['machineSize'],
    root: { path: ['diskSizeGb'], unit: 'GiB', default: 50 },
    etcd: { path: ['etcdDiskSizeGb'], unit: 'GiB', default: 20 },
    rootType: { path: ['diskType'], default: 'StandardSSD_LRS' },
  },
  GCPClusterConfiguration: {
    provider: 'GCP',
    flavor: ['machineType'],
    root: { path: ['diskSizeGb'], unit: 'GiB', otherwise: 'depends on the release of Deckhouse' },
    etcd: { path: ['etcdDiskSizeGb'], unit: 'GiB', default: 20 },
    rootType: { fixed: 'pd-ssd' },
    etcdType: { fixed: 'pd-ssd' },
  },
  OpenStackClusterConfiguration: {
    provider: 'OpenStack',
    flavor: ['flavorName'],
    root: { path: ['rootDiskSize'], unit: 'GiB', otherwise: FLAVOR_DISK },
    etcd: { path: ['etcdDiskSizeGb'], unit: 'GiB', default: 10 },
    rootType: { byZone: true },
    etcdType: { byZone: true },
  },
  YandexClusterConfiguration: {
    ...YANDEX,
    root: { path: ['diskSizeGB'], unit: 'GiB', default: 50 },
    etcd: { path: ['etcdDiskSizeGb'], unit: 'GiB', default: 10 },
    rootType: { path: ['diskType'], default: 'network-ssd' },
  },
  VsphereClusterConfiguration: {
    provider: 'Vsphere',
    ...BY_NUMBER,
    root: { path: ['rootDiskSize'], unit: 'GiB', otherwise: 'is that of the template' },
    rootType: { path: ['datastore'] },
  },
  VCDClusterConfiguration: {
    provider: 'VCD',
    flavor: ['sizingPolicy'],
    root: { path: ['rootDiskSizeGb'], unit: 'GiB', default: 50 },
    etcd: { path: ['etcdDiskSizeGb'], unit: 'GiB', default: 10 },
    rootType: { path: ['storageProfile'] },
  },
  ZvirtClusterConfiguration: {
    provider: 'Zvirt',
    ...BY_NUMBER,
    root: { path: ['rootDiskSizeGb'], unit: 'GiB', default: 50 },
    etcd: { path: ['etcdDiskSizeGb'], unit: 'GiB', default: 10 },
    rootType: { path: ['storageDomainID'] },
  },
  DynamixClusterConfiguration: {
    provider: 'Dynamix',
    ...BY_NUMBER,
    root: { path: ['rootDiskSizeGb'], unit: 'GiB', default: 50 },
    etcd: { path: ['etcdDiskSizeGb'], unit: 'GiB', default: 15 },
    rootType: { path: ['storagePolicy'], above: ['storagePolicy'] },
  },
  HuaweiCloudClusterConfiguration: {
    provider: 'HuaweiCloud',
    flavor: ['flavorName'],
    root: { path: ['rootDiskSize'], unit: 'GiB', default: 50 },
    etcd: { path: ['etcdDiskSizeGb'], unit: 'GiB', default: 10 },
    rootType: { byZone: true },
    etcdType: { byZone: true },
  },
  DVPClusterConfiguration: DVP,
}

/** `nodeGroups[].instanceClass` of the cluster configurations, by kind, where it is not like that of the masters. */
const GROUP_CONFIGURATIONS: Readonly<Record<string, Partial<MachineFields>>> = {
  GCPClusterConfiguration: { rootType: { path: ['diskType'], default: 'pd-ssd' } },
  // The type of their root disk could not be read.
  OpenStackClusterConfiguration: { rootType: {} },
}

/** The fields of a group of a cluster configuration. */
export function groupConfiguration(kind: string): MachineFields | undefined {
  const masters = Object.hasOwn(MASTER_CONFIGURATIONS, kind) ? MASTER_CONFIGURATIONS[kind] : undefined
  return masters && { ...masters, ...GROUP_CONFIGURATIONS[kind] }
}

/** `spec` of the instance classes, by kind. */
export const INSTANCE_CLASSES: Readonly<Record<string, MachineFields>> = {
  AWSInstanceClass: {
    provider: 'AWS',
    flavor: ['instanceType'],
    root: { path: ['diskSizeGb'], unit: 'GiB', default: 20 },
    rootType: { path: ['diskType'], default: 'gp2' },
    iops: ['iops'],
  },
  AzureInstanceClass: {
    provider: 'Azure',
    flavor: ['machineSize'],
    root: { path: ['diskSizeGb'], unit: 'GiB', default: 50 },
    rootType: { path: ['diskType'], default: 'StandardSSD_LRS' },
  },
  GCPInstanceClass: {
    provider: 'GCP',
    flavor: ['machineType'],
    root: { path: ['diskSizeGb'], unit: 'GiB', default: 50 },
    rootType: { path: ['diskType'], default: 'pd-standard' },
  },
  OpenStackInstanceClass: {
    provider: 'OpenStack',
    flavor: ['flavorName'],
    root: { path: ['rootDiskSize'], unit: 'GiB', otherwise: FLAVOR_DISK },
    rootType: {},
  },
  YandexInstanceClass: {
    ...YANDEX,
    root: { path: ['diskSizeGB'], unit: 'GiB', default: 50 },
    etcd: { path: ['etcdDiskSizeGB'], unit: 'GiB', default: 10 },
    rootType: { path: ['diskType'], default: 'network-hdd' },
  },
  VsphereInstanceClass: {
    provider: 'Vsphere',
    ...BY_NUMBER,
    root: { path: ['rootDiskSize'], unit: 'GiB', default: 20 },
    rootType: { path: ['datastore'] },
  },
  VCDInstanceClass: {
    provider: 'VCD',
    flavor: ['sizingPolicy'],
    root: { path: ['rootDiskSizeGb'], unit: 'GiB', default: 20 },
    rootType: { path: ['storageProfile'] },
  },
  ZvirtInstanceClass: {
    provider: 'Zvirt',
    ...BY_NUMBER,
    root: { path: ['rootDiskSizeGb'], unit: 'GiB', default: 50 },
    etcd: { path: ['etcdDiskSizeGb'], unit: 'GiB', default: 10 },
    rootType: { path: ['storageDomainID'] },
  },
  DynamixInstanceClass: {
    provider: 'Dynamix',
    ...BY_NUMBER,
    root: { path: ['rootDiskSizeGb'], unit: 'GiB', default: 30 },
    rootType: { path: ['storagePolicy'] },
  },
  HuaweiCloudInstanceClass: {
    provider: 'HuaweiCloud',
    flavor: ['flavorName'],
    root: { path: ['rootDiskSize'], unit: 'GiB', otherwise: 'has no default' },
    rootType: { path: ['rootDiskType'] },
  },
  DVPInstanceClass: DVP,
}

const NO_ETCD_DISK = 'is not documented for this kind'

/** Classes of old API versions whose defaults are others. */
const OLD_CLASSES: Readonly<Record<string, Partial<MachineFields>>> = {
  YandexInstanceClass: {
    root: { path: ['diskSizeGB'], unit: 'GiB', otherwise: 'is documented in two ways' },
    etcd: { path: ['etcdDiskSizeGB'], unit: 'GiB', otherwise: NO_ETCD_DISK },
  },
  ZvirtInstanceClass: {
    root: { path: ['rootDiskSizeGb'], unit: 'GiB', default: 30 },
    etcd: { path: ['etcdDiskSizeGb'], unit: 'GiB', otherwise: NO_ETCD_DISK },
  },
}

/** The fields of an instance class, for masters or other nodes. */
export function instanceClass(kind: string, version: string, isMaster: boolean): MachineFields | undefined {
  const fields = Object.hasOwn(INSTANCE_CLASSES, kind) ? INSTANCE_CLASSES[kind] : undefined
  if (fields === undefined) return undefined
  const old = version === 'v1alpha1' ? OLD_CLASSES[kind] : undefined
  // Classes that were made for other nodes than masters say nothing of etcd's disk, which masters have all the same.
  const etcd: SizeField = { path: ['etcdDiskSizeGb'], unit: 'GiB', otherwise: NO_ETCD_DISK }
  const unsaid = fields.etcd === undefined ? { etcd } : undefined
  // Terraform makes masters from `network-ssd` where the class says nothing, and the class itself defaults to another.
  const disputed = isMaster && kind === 'YandexInstanceClass' ? { rootType: { path: ['diskType'] } } : undefined
  return { ...fields, ...unsaid, ...old, ...disputed }
}
