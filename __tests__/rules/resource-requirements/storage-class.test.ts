import { describe, expect, test } from 'vitest'
import { storageClass } from '../../../src/rules/resource-requirements/storage-class.ts'
import { describeRule } from '../../helpers/describe-rule.ts'
import { factsOf } from '../../helpers/facts.ts'
import { dedent } from '../../helpers/documents.ts'
import { rowOf } from '../../helpers/judge.ts'

/** The class of all components in a cluster of this provider. */
const inCloud = (kind: string, name: string, words: string): string => `
        apiVersion: deckhouse.io/v1
        kind: ${kind}
        layout: Standard
        ---
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: global
        spec:
          version: 2
          settings:
            modules:
              storageClass: ${name} # <- ${words}`

/** The class of all components, and a document beside it. */
const beside = (document: string, name: string, words: string): string => `${document}
        ---
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: global
        spec:
          version: 2
          settings:
            modules:
              storageClass: ${name} # <- ${words}`

const CLOUD = `
        apiVersion: deckhouse.io/v1
        kind: YandexClusterConfiguration
        layout: Standard
        ---`

describe('which class', () => {
  describeRule(storageClass, {
    pass: {
      'a fast class for all components': inCloud(
        'YandexClusterConfiguration',
        'network-ssd',
        'The class \\`network-ssd\\` of all Deckhouse components is fast: \\`network-ssd\\` gives 1000 IOPS',
      ).replaceAll('\\`', '`'),
      'a fast class at the older place': `${CLOUD}
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: global
        spec:
          version: 1
          settings:
            storageClass: network-ssd # <- The class \`network-ssd\` of all Deckhouse components is fast`,
      'the newer place before the older one': `${CLOUD}
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: global
        spec:
          version: 1
          settings:
            storageClass: network-hdd
            modules:
              storageClass: network-ssd # <- The class \`network-ssd\` of all Deckhouse components is fast`,
      'fast classes for both instances of Prometheus': `${CLOUD}
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: prometheus
        spec:
          version: 2
          settings:
            storageClass: network-ssd # <- The class \`network-ssd\` of the main Prometheus is fast
            longtermStorageClass: network-ssd # <- The class \`network-ssd\` of the longterm Prometheus is fast`,
      'a fast class for the only Prometheus': `${CLOUD}
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: prometheus
        spec:
          version: 2
          settings:
            storageClass: network-ssd # <- The class \`network-ssd\` of the main Prometheus is fast
            longtermRetentionDays: 0`,
      'a slow class for a longterm Prometheus that there is not': `${CLOUD}
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: prometheus
        spec:
          version: 2
          settings:
            storageClass: network-ssd # <- The class \`network-ssd\` of the main Prometheus is fast
            longtermStorageClass: network-hdd
            longtermRetentionDays: 0`,
      'a fast class for all, and slow ones in a module that is switched off': `${CLOUD}
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: global
        spec:
          settings:
            modules:
              storageClass: network-ssd # <- The class \`network-ssd\` of all Deckhouse components is fast
        ---
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: prometheus
        spec:
          enabled: false
          settings:
            storageClass: network-hdd`,
      'a fast class in the overrides of an InitConfiguration': `${CLOUD}
        apiVersion: deckhouse.io/v1
        kind: InitConfiguration
        deckhouse:
          configOverrides:
            global:
              storageClass: network-ssd # <- The class \`network-ssd\` of all Deckhouse components is fast`,
      'fast classes in the overrides of an InitConfiguration, at the newer place and for Prometheus': `${CLOUD}
        apiVersion: deckhouse.io/v1
        kind: InitConfiguration
        deckhouse:
          configOverrides:
            global:
              modules:
                storageClass: network-ssd # <- The class \`network-ssd\` of all Deckhouse components is fast
            prometheus:
              longtermStorageClass: network-ssd # <- The class \`network-ssd\` of the longterm Prometheus is fast`,
      'a ModuleConfig before the overrides': `${CLOUD}
        apiVersion: deckhouse.io/v1
        kind: InitConfiguration
        deckhouse:
          configOverrides:
            global:
              storageClass: network-hdd
        ---
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: global
        spec:
          settings:
            modules:
              storageClass: network-ssd # <- The class \`network-ssd\` of all Deckhouse components is fast`,
      'overrides for a module that is switched off': `${CLOUD}
        apiVersion: deckhouse.io/v1
        kind: InitConfiguration
        deckhouse:
          configOverrides:
            prometheus:
              storageClass: network-hdd
        ---
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: global
        spec:
          settings:
            modules:
              storageClass: network-ssd # <- The class \`network-ssd\` of all Deckhouse components is fast
        ---
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: prometheus
        spec:
          enabled: false`,
    },

    warn: {
      'no class in ModuleConfig global': `${CLOUD}
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: global
        spec:
          version: 2
          settings:
            modules: # <- ModuleConfig \`global\` does not set the storage class of all Deckhouse components.
              publicDomainTemplate: "%s.example.com"`,
      'an empty class': `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: global
        spec:
          settings:
            modules:
              storageClass: "" # <- \`""\` gives all Deckhouse components an emptyDir`,
      'a fast class for all, and an empty one for Prometheus': `${CLOUD}
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: global
        spec:
          settings:
            modules:
              storageClass: network-ssd
        ---
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: prometheus
        spec:
          settings:
            storageClass: "" # <- \`""\` gives the main Prometheus an emptyDir`,
      'a default class of the cluster alone': `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: global
        spec:
          version: 2
          settings: # <- all Deckhouse components: the default of the cluster, \`network-ssd\`, is used instead.
            defaultClusterStorageClass: network-ssd`,
      'no ModuleConfig global beside others': `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig # <- No manifest declares ModuleConfig \`global\`, which sets the storage class of all Deckhouse components.
        metadata:
          name: deckhouse
        spec:
          version: 1`,
      'no ModuleConfig in manifests that are complete': {
        complete: true,
        says: 'No manifest declares ModuleConfig `global`',
        manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static`,
      },
      'a ModuleConfig global that a pull request removes': {
        says: 'No manifest declares ModuleConfig `global`',
        base: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: global`,
        manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static`,
      },
      'module prometheus switched off, and no class for the others': `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig # <- No manifest declares ModuleConfig \`global\`
        metadata:
          name: prometheus
        spec:
          enabled: false
          settings:
            storageClass: network-ssd
            longtermStorageClass: network-ssd`,
      'no volume at all for Prometheus': `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: prometheus
        spec:
          settings:
            storageClass: false # <- \`false\` gives the main Prometheus an emptyDir, whose data is gone with the pod.
            longtermRetentionDays: 0`,
      "no volume, as the text of the vendor's example": `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: prometheus
        spec:
          settings:
            storageClass: "false" # <- \`false\` gives the main Prometheus an emptyDir
            longtermRetentionDays: 0`,
      'no volume for all components': {
        notAsJson: '`no` is a boolean of YAML 1.1 only.',
        manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: global
        spec:
          settings:
            modules:
              storageClass: no # <- \`no\` gives all Deckhouse components an emptyDir`,
      },
      'a slow class': inCloud(
        'GCPClusterConfiguration',
        'pd-standard-not-replicated',
        'is slow: `pd-standard` gives 30 reads and 60 writes per second at 40 GiB (the volumes of Prometheus start with 40 GiB).',
      ),
      'a class that is fast in bursts': inCloud(
        'AWSClusterConfiguration',
        'gp2',
        'The class `gp2` of all Deckhouse components is fast in bursts only',
      ),
      'a fast class for all, and a slow one for Prometheus': `${CLOUD}
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: global
        spec:
          settings:
            modules:
              storageClass: network-ssd
        ---
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: prometheus
        spec:
          settings:
            longtermStorageClass: network-hdd # <- The class \`network-hdd\` of the longterm Prometheus is slow: \`network-hdd\` gives 300 IOPS`,
      'a slow class for all, and fast ones for Prometheus': `${CLOUD}
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: global
        spec:
          settings:
            modules:
              storageClass: network-hdd # <- The class \`network-hdd\` of all Deckhouse components is slow
        ---
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: prometheus
        spec:
          settings:
            storageClass: network-ssd
            longtermStorageClass: network-ssd`,
      'a class for the main Prometheus alone': `${CLOUD}
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: prometheus
        spec:
          settings: # <- No storage class is set for the longterm Prometheus.
            storageClass: network-ssd`,
      'a class for the longterm Prometheus alone': `${CLOUD}
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: prometheus
        spec:
          settings: # <- No storage class is set for the main Prometheus.
            longtermStorageClass: network-ssd
            longtermRetentionDays: 30`,
    },

    fail: 'never',

    unknown: {
      'no ModuleConfig at all': {
        says: 'No manifest declares ModuleConfig `global`',
        manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static`,
      },
      'no class in ModuleConfig global, in manifests that are incomplete': {
        complete: false,
        manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: global
        spec: # <- The manifests are declared incomplete.
          version: 2`,
      },
      'a class for the main Prometheus alone, in manifests that are incomplete': {
        complete: false,
        manifests: `${CLOUD}
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: prometheus
        spec:
          settings: # <- No storage class is set for the longterm Prometheus. The manifests are declared incomplete.
            storageClass: network-ssd`,
      },
      'a placeholder for the class': `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: global
        spec:
          settings:
            modules:
              storageClass: \${CLASS} # <- The storage class of all Deckhouse components is the placeholder \`\${CLASS}\`.`,
      'the older place under newer settings': `${CLOUD}
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: global
        spec:
          version: 2
          settings:
            storageClass: network-ssd # <- stands at \`spec.settings.storageClass\`, which counts for certain under \`version: 1\` alone.`,
      'the older place under settings of no version': `${CLOUD}
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: global
        spec:
          settings:
            storageClass: network-ssd # <- stands at \`spec.settings.storageClass\``,
      'two manifests that set different classes': `${CLOUD}
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: global
        spec:
          settings:
            modules:
              storageClass: network-ssd # <- The storage class of all Deckhouse components is declared differently at
        ---
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: global
        spec:
          settings:
            modules:
              storageClass: network-hdd`,
      'a fast class for all, and a document that may be ModuleConfig prometheus': `${CLOUD}
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: global
        spec:
          settings:
            modules:
              storageClass: network-ssd
        ---
        apiVersion: deckhouse.io/v1alpha1
        kind: "{{ .Values.kind }}" # <- may be declared by a document that cannot be read as it stands.
        metadata:
          name: prometheus`,
      'a placeholder that decides whether there is a longterm Prometheus': `${CLOUD}
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: prometheus
        spec:
          settings:
            storageClass: network-ssd
            longtermRetentionDays: \${DAYS} # <- \`longtermRetentionDays\`, which decides whether there is a longterm Prometheus, is the placeholder`,
      'a list in place of the class': `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: global
        spec:
          settings:
            modules:
              storageClass: [a] # <- is a list, which is no name of a storage class.`,
    },

    'not-applicable': 'never',
  })
})

describe('how fast a class is', () => {
  describeRule(storageClass, {
    pass: {
      'the provider of the ClusterConfiguration': beside(
        `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Cloud
        cloud:
          provider: Yandex`,
        'network-ssd',
        '`network-ssd` gives 1000 IOPS',
      ),
      'the provider of a ModuleConfig': beside(
        `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: cloud-provider-aws
        spec:
          enabled: true`,
        'gp3',
        '`gp3` gives 3000 IOPS',
      ),
      'two witnesses of one provider, in two spellings': beside(
        `
        apiVersion: deckhouse.io/v1
        kind: AWSClusterConfiguration
        layout: WithoutNAT
        ---
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: cloud-provider-aws
        spec:
          version: 1`,
        'gp3',
        '`gp3` gives 3000 IOPS',
      ),
      'a provider module that is switched off beside the provider': beside(
        `
        apiVersion: deckhouse.io/v1
        kind: AWSClusterConfiguration
        layout: WithoutNAT
        ---
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: cloud-provider-vsphere
        spec:
          enabled: false`,
        'gp3',
        '`gp3` gives 3000 IOPS',
      ),
      'a StorageClass of a fast disk': beside(
        `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: fast
        provisioner: ebs.csi.aws.com
        parameters:
          type: gp3`,
        'fast',
        'The class `fast` of all Deckhouse components is fast: `gp3` gives 3000 IOPS',
      ),
      'a class that the module of the provider makes': beside(
        `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: cloud-provider-aws
        spec:
          version: 1
          settings:
            storageClass:
              provision:
                - name: paid
                  type: io2
                  iopsPerGB: "50"`,
        'paid',
        '`io2` gives the 2000 IOPS that are provisioned',
      ),
      'a class that version 2 of the module of the provider makes': beside(
        `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: cloud-provider-yandex
        spec:
          version: 2
          settings:
            storage:
              parameters:
                provisionedStorageClasses:
                  - name: own
                    type: network-ssd`,
        'own',
        '`network-ssd` gives 1000 IOPS',
      ),
      'an exclusion that names other classes': beside(
        `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: cloud-provider-aws
        spec:
          settings:
            storageClass:
              exclude: [sc.*, st1]`,
        'gp3',
        '`gp3` gives 3000 IOPS',
      ),
      'an exclusion of one other class by its whole name': beside(
        `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: cloud-provider-aws
        spec:
          settings:
            storageClass:
              exclude: [^gp2$, 3.*gp]
            storage:
              disabled: false`,
        'gp3',
        '`gp3` gives 3000 IOPS',
      ),
      'an ultra disk with the operations that are bought': beside(
        `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: cloud-provider-azure
        spec:
          settings:
            storageClass:
              provision:
                - name: ultra
                  type: UltraSSD_LRS
                  diskIOPSReadWrite: 600
                  diskMBpsReadWrite: 150`,
        'ultra',
        '`UltraSSD_LRS` gives the 600 IOPS that are provisioned.',
      ),
      'a class that two manifests declare alike': beside(
        `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: paid
        provisioner: ebs.csi.aws.com
        parameters:
          type: io2
          iopspergb: "50"
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: paid
        provisioner: ebs.csi.aws.com
        parameters:
          type: io2
          iopsPerGB: "50"`,
        'paid',
        '`io2` gives the 2000 IOPS that are provisioned',
      ),
      'a disk whose operations for each GiB do not lower what it has': beside(
        `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: fast
        provisioner: ebs.csi.aws.com
        parameters:
          type: gp3
          iopsPerGB: "1"`,
        'fast',
        '`gp3` gives 3000 IOPS',
      ),
      'a class of software-defined storage that the config declares': {
        facts: factsOf({ storageClasses: { local: { iops: 5000 } } }),
        manifests: beside(
          `
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: LocalStorageClass
        metadata:
          name: local
        spec:
          reclaimPolicy: Delete`,
          'local',
          'is fast: the config declares `iops: 5000` for it.',
        ),
      },
      'a class that no manifest declares, exactly at the line': {
        facts: factsOf({ storageClasses: { ceph: { iops: 400 } } }),
        manifests: beside(
          `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static`,
          'ceph',
          'is fast: the config declares `iops: 400` for it.',
        ),
      },
      'a class whose speed rests on its size, of which the config knows better': {
        facts: factsOf({ storageClasses: { gp2: { iops: 900 } } }),
        manifests: inCloud('AWSClusterConfiguration', 'gp2', 'is fast: the config declares `iops: 900` for it.'),
      },
      'a class that is fast though the config declares it slow': {
        facts: factsOf({ storageClasses: { gp3: { iops: 100 } } }),
        manifests: inCloud('AWSClusterConfiguration', 'gp3', 'though the config declares `iops: 100` for it.'),
      },
    },

    warn: {
      'a StorageClass of a slow disk under a fast name': beside(
        `
        apiVersion: deckhouse.io/v1
        kind: YandexClusterConfiguration
        layout: Standard
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: network-ssd
        provisioner: yandex.csi.flant.com
        parameters:
          typeID: network-hdd`,
        'network-ssd',
        'The class `network-ssd` of all Deckhouse components is slow: `network-hdd` gives 300 IOPS',
      ),
      'a class of Deckhouse that the module of the provider makes slow': beside(
        `
        apiVersion: deckhouse.io/v1
        kind: YandexClusterConfiguration
        layout: Standard
        ---
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: cloud-provider-yandex
        spec:
          settings:
            storage:
              parameters:
                provisionedStorageClasses:
                  - name: network-ssd
                    type: network-hdd`,
        'network-ssd',
        'is slow: `network-hdd` gives 300 IOPS',
      ),
      'a class of few operations for each GiB': beside(
        `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: paid
        provisioner: ebs.csi.aws.com
        parameters:
          type: io1
          iopsPerGB: "5"`,
        'paid',
        'is slow: `io1` gives the 200 IOPS that are provisioned (the volumes of Prometheus start with 40 GiB).',
      ),
      'a class that the config declares below the line': {
        facts: factsOf({ storageClasses: { ceph: { iops: 399 } } }),
        manifests: beside(
          `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static`,
          'ceph',
          'is slow: the config declares `iops: 399` for it.',
        ),
      },
    },

    fail: 'never',

    unknown: {
      'a class that no manifest declares': beside(
        `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static`,
        'ceph',
        'The class `ceph` of all Deckhouse components is declared by no manifest.',
      ),
      "a class that is none of the provider's": inCloud(
        'YandexClusterConfiguration',
        'gp3',
        'is declared by no manifest, and is none of the classes that Deckhouse makes for Yandex.',
      ),
      'a provider of which nothing is known': inCloud(
        'NebulaClusterConfiguration',
        'gp3',
        'the provider of the cluster is `Nebula`, of which this tool knows no storage classes.',
      ),
      'two providers': beside(
        `
        apiVersion: deckhouse.io/v1
        kind: AWSClusterConfiguration
        layout: WithoutNAT
        ---
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: cloud-provider-yandex
        spec:
          enabled: true`,
        'gp3',
        'the provider of the cluster is declared differently at cluster.yml:6.',
      ),
      'a provider module that a placeholder switches on or off': beside(
        `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: cloud-provider-aws
        spec:
          enabled: \${AWS}`,
        'gp3',
        'the provider of the cluster may be told by a ModuleConfig whose `enabled` is the placeholder',
      ),
      'a placeholder for the provider': beside(
        `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        cloud:
          provider: \${PROVIDER}`,
        'gp3',
        'the provider of the cluster is the placeholder',
      ),
      'a class on whose speed the sources differ': inCloud(
        'AzureClusterConfiguration',
        'managed-standard-ssd',
        'has disks on whose speed the sources differ',
      ),
      'a class of software-defined storage': beside(
        `
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: ReplicatedStorageClass
        metadata:
          name: replicated
        spec:
          storagePool: data`,
        'replicated',
        'is made by ReplicatedStorageClass/replicated, which does not say how fast its disks are.',
      ),
      'a StorageClass of a provisioner that is not known': beside(
        `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: local-path
        provisioner: rancher.io/local-path`,
        'local-path',
        'how fast the disks of the provisioner `rancher.io/local-path` are, this tool does not know.',
      ),
      'a StorageClass of a disk type that is not known': beside(
        `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: new
        provisioner: ebs.csi.aws.com
        parameters:
          type: gp9`,
        'new',
        'has disks of type `gp9`, and how fast they are, this tool does not know.',
      ),
      'a class that two manifests declare alike, of disks that are not known': beside(
        `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: local-path
        provisioner: rancher.io/local-path
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: local-path
        provisioner: rancher.io/local-path
        reclaimPolicy: Retain`,
        'local-path',
        'is declared by StorageClass/local-path, and how fast the disks',
      ),
      'a class of folders on the nodes': beside(
        `
        apiVersion: deckhouse.io/v1alpha1
        kind: LocalPathProvisioner
        metadata:
          name: localpath-system
        spec:
          path: /opt/local-path-provisioner`,
        'localpath-system',
        'is made by LocalPathProvisioner/localpath-system, which does not say how fast its disks are.',
      ),
      'a StorageClass of another API group': beside(
        `
        apiVersion: deckhouse.io/v1
        kind: AWSClusterConfiguration
        layout: WithoutNAT
        ---
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: NFSStorageClass
        metadata:
          name: gp3`,
        'gp3',
        'is made by NFSStorageClass/gp3, which does not say how fast its disks are.',
      ),
      'a broken StorageClass beside a class of the provider': {
        notAsJson: 'The document is broken.',
        manifests: beside(
          `
        apiVersion: deckhouse.io/v1
        kind: AWSClusterConfiguration
        layout: WithoutNAT
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: gp3
        provisioner: [ebs.csi.aws.com`,
          'gp3',
          'may be declared by a document that cannot be read as it stands.',
        ),
      },
      "a class of the provider's module under a switch that a placeholder hides": beside(
        `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: cloud-provider-aws
        spec:
          enabled: \${AWS}
          settings:
            storageClass:
              provision:
                - name: own
                  type: gp3`,
        'own',
        'may be in `storageClass.provision` of ModuleConfig/cloud-provider-aws, whose `enabled` is the placeholder',
      ),
      "a placeholder for the operations of a class of the provider's module": beside(
        `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: cloud-provider-aws
        spec:
          settings:
            storageClass:
              provision:
                - name: own
                  type: io1
                  iopsPerGB: \${IOPS}`,
        'own',
        'has a setting in the ModuleConfig of the provider that is the placeholder',
      ),
      'a placeholder for the disk type': beside(
        `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: fast
        provisioner: ebs.csi.aws.com
        parameters:
          type: \${TYPE}`,
        'fast',
        'has the parameter `type`, which cannot be read.',
      ),
      'a placeholder for the provisioner': beside(
        `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: fast
        provisioner: \${CSI}
        parameters:
          type: gp3`,
        'fast',
        'has a provisioner that is the placeholder',
      ),
      'a StorageClass that may be this one': beside(
        `
        apiVersion: deckhouse.io/v1
        kind: AWSClusterConfiguration
        layout: WithoutNAT
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: \${NAME}
        provisioner: ebs.csi.aws.com`,
        'gp3',
        'may be declared by a document that cannot be read as it stands.',
      ),
      'two declarations that differ': beside(
        `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: fast
        provisioner: ebs.csi.aws.com
        parameters:
          type: gp3
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: fast
        provisioner: ebs.csi.aws.com
        parameters:
          type: st1`,
        'fast',
        'is declared differently at cluster.yml:10.',
      ),
      'an exclusion that names the class': beside(
        `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: cloud-provider-aws
        spec:
          settings:
            storageClass:
              exclude: [gp.*]`,
        'gp3',
        'the ModuleConfig of the provider may keep Deckhouse from making it.',
      ),
      'an exclusion that may be anything': beside(
        `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: cloud-provider-aws
        spec:
          settings:
            storageClass:
              exclude: ["[sg][pt]\\\\d"]`,
        'gp3',
        'the ModuleConfig of the provider may keep Deckhouse from making it.',
      ),
      'an exclusion that a placeholder hides': beside(
        `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: cloud-provider-yandex
        spec:
          settings:
            storage:
              parameters:
                excludedStorageClasses:
                  - \${CLASS}`,
        'network-ssd',
        'the ModuleConfig of the provider may keep Deckhouse from making it.',
      ),
      'storage that is switched off': beside(
        `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: cloud-provider-yandex
        spec:
          settings:
            storage:
              disabled: true`,
        'network-ssd',
        'the ModuleConfig of the provider may keep Deckhouse from making it.',
      ),
      "a class of the provider's module whose name a placeholder hides": beside(
        `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: cloud-provider-aws
        spec:
          settings:
            storageClass:
              provision:
                - name: \${NAME}
                  type: st1`,
        'gp3',
        'may be declared by a document that cannot be read as it stands.',
      ),
      'a list of classes that a placeholder hides': beside(
        `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: cloud-provider-aws
        spec:
          settings:
            storageClass:
              provision: \${CLASSES}`,
        'gp3',
        'may be in `storageClass.provision` of ModuleConfig/cloud-provider-aws, which is the placeholder',
      ),
    },

    'not-applicable': 'never',
  })
})

test('a document that may set every class is told once', () => {
  const row = rowOf(
    storageClass,
    dedent(`
      apiVersion: deckhouse.io/v1alpha1
      kind: "{{ .Values.kind }}"
      metadata:
        name: prometheus
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: global
      spec:
        settings:
          modules:
            storageClass: false`),
  )
  expect(row.findings.map(({ verdict, object }) => `${verdict} ${object}`)).toEqual([
    'warn ModuleConfig/global',
    'unknown ModuleConfig/prometheus',
  ])
})

test('a repair says what becomes of the data', () => {
  const [finding] = rowOf(
    storageClass,
    'apiVersion: deckhouse.io/v1alpha1\nkind: ModuleConfig\nmetadata:\n  name: global\n',
  ).findings
  expect(finding).toMatchObject({ verdict: 'warn', fix: expect.stringContaining('loses their data') })
})
