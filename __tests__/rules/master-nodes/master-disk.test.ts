import { masterDisk } from '../../../src/rules/master-nodes/master-disk.ts'
import { factsOf } from '../../helpers/facts.ts'
import { describeRule } from '../../helpers/describe-rule.ts'

describeRule(masterDisk, {
  pass: {
    'the SSD that Yandex gives to masters by default': `
      apiVersion: deckhouse.io/v1
      kind: YandexClusterConfiguration
      masterNodeGroup:
        replicas: 3
        instanceClass: # <- \`network-ssd\` gives 1000 IOPS per 32 GB (\`diskType\` is \`network-ssd\` by default).
          cores: 4`,
    'gp3 for the root, and for etcd by default': `
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      masterNodeGroup:
        instanceClass: # <- The etcd disk of NodeGroup/master: \`gp3\` gives 3000 IOPS at any size (\`etcdDisk.type\` is \`gp3\` by default).
          diskType: gp3
          diskSizeGb: 50`,
    'the SSD that every master in Google Cloud has': `
      apiVersion: deckhouse.io/v1
      kind: GCPClusterConfiguration
      masterNodeGroup:
        instanceClass: # <- \`pd-ssd\` gives 30 IOPS per GiB
          machineType: n2-standard-4
          diskSizeGb: 50`,
    'a large Premium disk': `
      apiVersion: deckhouse.io/v1
      kind: AzureClusterConfiguration
      masterNodeGroup:
        instanceClass:
          diskType: Premium_LRS # <- \`Premium_LRS\` gives 500 IOPS at 100 GiB, and bursts to 3500.
          diskSizeGb: 100
          etcdDiskSizeGb: 100`,
    'a volume type that the config declares': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: OpenStackClusterConfiguration
        masterNodeGroup:
          volumeTypeMap:
            eu-1a: ceph-fast
          instanceClass:
            flavorName: m1.large
            rootDiskSize: 60`,
      says: '`ceph-fast` has `iops: 3000` by the config.',
      facts: factsOf({ storageClasses: { 'ceph-fast': { iops: 3000 } } }),
    },
    'static masters whose disks the config declares': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: NodeGroup
        metadata:
          name: master
        spec:
          nodeType: Static`,
      says: 'the config declares `iops: 5000`.',
      facts: factsOf({ nodes: { master: { iops: 5000 } } }),
    },
    'an instance class of the newer model': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: CloudPermanent
        cloudInstances:
          minPerZone: 3
          classReference:
            kind: YandexInstanceClass
            name: master
      ---
      apiVersion: deckhouse.io/v1
      kind: YandexInstanceClass
      metadata:
        name: master
      spec:
        cores: 4
        diskType: network-ssd-nonreplicated # <- \`network-ssd-nonreplicated\` gives 5600 IOPS per 93 GB.`,
  },
  warn: {
    'a small gp2 root beside the gp3 of etcd': `
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      masterNodeGroup:
        instanceClass:
          diskType: gp2 # <- The root disk of NodeGroup/master: \`gp2\` gives 3 IOPS per GiB, 150 at 50 GiB, and bursts to 3000
          diskSizeGb: 50
          etcdDisk:
            type: gp3
            sizeGb: 20`,
    'an etcd disk that reaches the line by burst alone': `
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      masterNodeGroup:
        instanceClass:
          diskType: gp3
          diskSizeGb: 50
          etcdDisk:
            type: gp2 # <- 400 IOPS last only while the burst does.
            sizeGb: 20`,
    'a small Premium disk': `
      apiVersion: deckhouse.io/v1
      kind: AzureClusterConfiguration
      masterNodeGroup:
        instanceClass:
          diskType: Premium_LRS # <- 400 IOPS last only while the burst does.
          diskSizeGb: 60`,
    'the standard SSD of Azure, of which its documents say two things': `
      apiVersion: deckhouse.io/v1
      kind: AzureClusterConfiguration
      masterNodeGroup:
        instanceClass: # <- 400 IOPS are not promised.
          machineSize: Standard_D4s_v5`,
    'a cold HDD for the root beside a fast etcd disk': `
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      masterNodeGroup:
        instanceClass:
          diskType: sc1 # <- The root disk of NodeGroup/master
          diskSizeGb: 125`,
  },
  fail: {
    'a cold HDD for etcd': `
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      masterNodeGroup:
        instanceClass:
          diskType: gp3
          diskSizeGb: 50
          etcdDisk:
            type: sc1 # <- The etcd disk of NodeGroup/master: \`sc1\` gives
            sizeGb: 125`,
    'an HDD': `
      apiVersion: deckhouse.io/v1
      kind: YandexClusterConfiguration
      masterNodeGroup:
        instanceClass:
          cores: 4
          diskType: network-hdd # <- \`network-hdd\` gives 300 IOPS per 256 GB, 300 at 50 GiB`,
    'a slow datastore by the config': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: VsphereClusterConfiguration
        masterNodeGroup:
          instanceClass:
            datastore: ds-1`,
      says: '`ds-1` has `iops: 200` by the config; the guide asks for 400.',
      facts: factsOf({ storageClasses: { 'ds-1': { iops: 200 } } }),
    },
  },
  unknown: {
    'a datastore': `
      apiVersion: deckhouse.io/v1
      kind: VsphereClusterConfiguration
      masterNodeGroup:
        instanceClass:
          datastore: ds-1 # <- The speed of the disk of NodeGroup/master cannot be told from \`ds-1\`.`,
    'a volume type': `
      apiVersion: deckhouse.io/v1
      kind: OpenStackClusterConfiguration
      masterNodeGroup:
        volumeTypeMap:
          eu-1a: ceph-ssd # <- Declare it under \`facts.storageClasses\`, or attest.
        instanceClass:
          flavorName: m1.large`,
    'a storage class of the cluster around, whose namesake here is another object': `
      apiVersion: deckhouse.io/v1
      kind: DVPClusterConfiguration
      masterNodeGroup:
        instanceClass:
          rootDisk: { size: 60Gi, storageClass: fast }
          etcdDisk:
            size: 15Gi
            storageClass: gp3 # <- The speed of the etcd disk of NodeGroup/master cannot be told from \`gp3\`.
      ---
      apiVersion: storage.k8s.io/v1
      kind: StorageClass
      metadata:
        name: gp3
      provisioner: ebs.csi.aws.com
      parameters:
        type: gp3`,
    'a YandexInstanceClass for masters that names no disk, for which Deckhouse has two defaults': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: CloudPermanent
        cloudInstances:
          classReference:
            kind: YandexInstanceClass
            name: master
      ---
      apiVersion: deckhouse.io/v1
      kind: YandexInstanceClass # <- depends on the type of the disk, which is not declared.
      metadata:
        name: master
      spec:
        cores: 4`,
    'static masters': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup # <- the machines of static nodes stand outside of Git.
      metadata:
        name: master
      spec:
        nodeType: Static`,
    'a group whose name may be that of the masters': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup # <- The name of a node group cannot be read, so nobody can tell whether its nodes are master nodes.
      metadata:
        name: \${GROUP}
      spec:
        nodeType: Static`,
    'no masters at all': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static`,
      says: 'The speed of the disks of the masters stands in no manifest.',
    },
  },
  'not-applicable': 'never',
})
