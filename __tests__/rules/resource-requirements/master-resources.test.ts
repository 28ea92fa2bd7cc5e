import { masterResources } from '../../../src/rules/resource-requirements/master-resources.ts'
import { describeRule } from '../../helpers/describe-rule.ts'
import { factsOf } from '../../helpers/facts.ts'

/** The objects that replace a provider's cluster configuration, all but the settings of the module. */
const NEW_MODEL = (cores: string): string => `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: CloudPermanent
        cloudInstances:
          minPerZone: 3
          maxPerZone: 3
          classReference:
            kind: DVPInstanceClass
            name: master
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: DVPInstanceClass
      metadata:
        name: master
      spec:
        virtualMachine:
          cpu:
            cores: ${cores}
          memory:
            size: 16Gi
        rootDisk:
          size: 60Gi
        etcdDisk:
          size: 15Gi
      ---
      apiVersion: v1
      kind: Secret
      metadata:
        name: d8-credentials
        namespace: d8-cloud-provider-dvp
      type: cloud-provider.deckhouse.io/credentials`

const OLD_MODEL = (cores: string): string => `
      apiVersion: deckhouse.io/v1
      kind: DVPClusterConfiguration
      masterNodeGroup:
        replicas: 3
        instanceClass:
          virtualMachine:
            cpu:
              cores: ${cores}
            memory:
              size: 8Gi
          rootDisk:
            size: 50Gi
          etcdDisk:
            size: 15Gi`

describeRule(masterResources, {
  pass: {
    'exactly the minimum, with the disk of etcd by default': `
      apiVersion: deckhouse.io/v1
      kind: YandexClusterConfiguration
      masterNodeGroup:
        replicas: 3
        instanceClass:
          cores: 4 # <- 4 CPU (\`cores: 4\`), 8 GB of memory (\`memory: 7630\` MiB) and 64.4 GB of disk (\`diskSizeGB: 50\` GiB + 10 GiB, the default of \`etcdDiskSizeGb\`).
          memory: 7630
          diskSizeGB: 50`,
    'decimal quantities that reach the guide to the byte': `
      apiVersion: deckhouse.io/v1
      kind: DVPClusterConfiguration
      masterNodeGroup:
        replicas: 3
        instanceClass:
          virtualMachine:
            cpu:
              cores: 4 # <- 8 GB of memory (\`memory.size: 8G\`) and 60 GB of disk (\`rootDisk.size: 45G\` + \`etcdDisk.size: 15G\`).
              coreFraction: 100%
            memory:
              size: 8G
          rootDisk:
            size: 45G
          etcdDisk:
            size: 15G`,
    'more cores than it takes, at a fraction that leaves enough': `
      apiVersion: deckhouse.io/v1
      kind: DVPClusterConfiguration
      masterNodeGroup:
        replicas: 3
        instanceClass:
          virtualMachine:
            cpu:
              cores: 8 # <- has 4 CPU (\`cpu.cores: 8\` at \`cpu.coreFraction: 50%\`)
              coreFraction: "50%"
            memory:
              size: 8Gi
          rootDisk:
            size: 50Gi
          etcdDisk:
            size: 15Gi`,
    'an instance type of the tables': `
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      masterNodeGroup:
        replicas: 3
        instanceClass:
          instanceType: m5.xlarge # <- 4 CPU (\`m5.xlarge\`), 17.1 GB of memory (\`m5.xlarge\`)
          diskSizeGb: 50`,
    'a key in the wrong case, where the default is enough': `
      apiVersion: deckhouse.io/v1
      kind: YandexClusterConfiguration
      masterNodeGroup:
        replicas: 3
        instanceClass:
          cores: 4 # <- 50 GiB, the default of \`diskSizeGB\`, for Deckhouse does not read \`diskSizeGb\`
          memory: 8192
          diskSizeGb: 20`,
    'a key without a value, which says nothing': `
      apiVersion: deckhouse.io/v1
      kind: YandexClusterConfiguration
      masterNodeGroup:
        replicas: 3
        instanceClass:
          cores: 4 # <- and 64.4 GB of disk (50 GiB, the default of \`diskSizeGB\` + 10 GiB, the default of \`etcdDiskSizeGb\`).
          memory: 8192
          diskSizeGB:`,
    'an instance type whose CPU is shared': `
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      masterNodeGroup:
        replicas: 3
        instanceClass:
          instanceType: t3.xlarge # <- 4 CPU (\`t3.xlarge\`, whose CPU is shared), 17.1 GB of memory (\`t3.xlarge\`)
          diskSizeGb: 50`,
    'the newer model alone': `${NEW_MODEL('8 # <- 8 CPU (`cpu.cores: 8`), 17.1 GB of memory (`memory.size: 16Gi`) and 80.5 GB of disk')}
      ---
      apiVersion: deckhouse.io/v1
      kind: ModuleConfig
      metadata:
        name: cloud-provider-dvp
      spec:
        version: 2`,
    'the newer model, which decides where all of it is declared': `${NEW_MODEL('8 # <- 8 CPU (`cpu.cores: 8`)')}
      ---
      apiVersion: deckhouse.io/v1
      kind: ModuleConfig
      metadata:
        name: cloud-provider-dvp
      spec:
        version: 2
      ---${OLD_MODEL('2')}`,
    'the older model, which decides while the settings of the module are old': `${OLD_MODEL('4 # <- 4 CPU (`cpu.cores: 4`)')}
      ---
      apiVersion: deckhouse.io/v1
      kind: ModuleConfig
      metadata:
        name: cloud-provider-dvp
      spec:
        version: 1
      ---${NEW_MODEL('2')}`,
    'both models, and either is enough': `${OLD_MODEL('4 # <- has at least 4 CPU (`cpu.cores: 4` or `cpu.cores: 8`)')}
      ---${NEW_MODEL('8')}`,
    'a NodeGroup that leaves the machine to the cluster configuration': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: CloudPermanent
      ---
      apiVersion: deckhouse.io/v1
      kind: ZvirtClusterConfiguration
      masterNodeGroup:
        replicas: 3
        instanceClass:
          numCPUs: 4 # <- 64.4 GB of disk (50 GiB, the default of \`rootDiskSizeGb\` + 10 GiB, the default of \`etcdDiskSizeGb\`)
          memory: 8192`,
    'static masters that the config declares': {
      manifests: `
        apiVersion: deckhouse.io/v1 # <- 8 CPU (\`cpu: 8\` in the config), 17.1 GB of memory (\`memory: 16Gi\` in the config)
        kind: NodeGroup
        metadata:
          name: master
        spec:
          nodeType: Static`,
      facts: factsOf({ nodes: { master: { cpu: 8, memory: '16Gi', disk: '100Gi' } } }),
    },
    'masters that the config alone declares': {
      manifests: `
        apiVersion: deckhouse.io/v1 # <- Each node of NodeGroup/master has 4 CPU
        kind: ClusterConfiguration
        clusterType: Static`,
      facts: factsOf({ nodes: { master: { cpu: 4, memory: '8Gi', disk: '60G' } } }),
    },
    'a flavor that the config declares with its disk': {
      manifests: `
        apiVersion: deckhouse.io/v1 # <- 4 CPU (\`c4m8\` with \`cpu: 4\` in the config)
        kind: OpenStackClusterConfiguration
        masterNodeGroup:
          replicas: 3
          instanceClass:
            flavorName: c4m8`,
      facts: factsOf({ flavors: { c4m8: { cpu: 4, memory: '8Gi', disk: '50G' } } }),
    },
  },

  warn: {
    'enough cores at a fraction in percent': `
      apiVersion: deckhouse.io/v1
      kind: DVPClusterConfiguration
      masterNodeGroup:
        replicas: 3
        instanceClass:
          virtualMachine:
            cpu:
              cores: 4
              coreFraction: "50%" # <- has 4 CPU (\`cpu.cores: 4\`), of which \`cpu.coreFraction: 50%\` leaves 2; the guide asks for 4.
            memory:
              size: 8Gi
          rootDisk:
            size: 50Gi
          etcdDisk:
            size: 15Gi`,
    'enough cores at a fraction that is a number': `
      apiVersion: deckhouse.io/v1
      kind: YandexClusterConfiguration
      masterNodeGroup:
        replicas: 3
        instanceClass:
          cores: 8
          coreFraction: 20 # <- of which \`coreFraction: 20\` leaves 1.6
          memory: 16384`,
  },

  fail: {
    'less CPU, less memory and less disk, each at its place': `
      apiVersion: deckhouse.io/v1
      kind: ZvirtClusterConfiguration
      masterNodeGroup:
        replicas: 3
        instanceClass:
          numCPUs: 2 # <- has 2 CPU (\`numCPUs: 2\`); the guide asks for 4 CPU.
          memory: 7629 # <- has 7.99 GB of memory (\`memory: 7629\` MiB); the guide asks for 8 GB of memory.
          rootDiskSizeGb: 45 # <- has 59 GB of disk (\`rootDiskSizeGb: 45\` GiB + 10 GiB, the default of \`etcdDiskSizeGb\`); the guide asks for 60 GB of disk.`,
    'less cores at a fraction: the cores alone fail': `
      apiVersion: deckhouse.io/v1
      kind: YandexClusterConfiguration
      masterNodeGroup:
        replicas: 3
        instanceClass:
          cores: 2 # <- has 2 CPU
          coreFraction: 50
          memory: 8192`,
    'two configurations, of which neither is enough': `
      apiVersion: deckhouse.io/v1
      kind: ZvirtClusterConfiguration
      masterNodeGroup:
        replicas: 3
        instanceClass:
          numCPUs: 2 # <- Each node of NodeGroup/master has at most 3 CPU
          memory: 8192
      ---
      apiVersion: deckhouse.io/v1
      kind: ZvirtClusterConfiguration
      masterNodeGroup:
        replicas: 3
        instanceClass:
          numCPUs: 3
          memory: 8192`,
    'a quantity that lacks its unit': `
      apiVersion: deckhouse.io/v1
      kind: DVPClusterConfiguration
      masterNodeGroup:
        replicas: 3
        instanceClass:
          virtualMachine:
            cpu:
              cores: 4
            memory:
              size: 8192 # <- has 8192 bytes of memory (\`memory.size: 8192\`)
          rootDisk:
            size: 50Gi
          etcdDisk:
            size: 15Gi`,
    'milli, which is what a lower-case m means': `
      apiVersion: deckhouse.io/v1
      kind: DVPClusterConfiguration
      masterNodeGroup:
        replicas: 3
        instanceClass:
          virtualMachine:
            cpu:
              cores: 4
            memory:
              size: 8192m # <- has 8.192 bytes of memory
          rootDisk:
            size: 50Gi
          etcdDisk:
            size: 15Gi`,
    'a disk that vSphere does not give to etcd': `
      apiVersion: deckhouse.io/v1
      kind: VsphereClusterConfiguration
      masterNodeGroup:
        replicas: 3
        instanceClass:
          numCPUs: 4
          memory: 8192
          rootDiskSize: 50 # <- has 53.6 GB of disk (\`rootDiskSize: 50\` GiB)`,
    'masters of which the config says that they are small': {
      manifests: `
        apiVersion: deckhouse.io/v1 # <- has 4.29 GB of memory (\`memory: 4Gi\` in the config)
        kind: ClusterConfiguration
        clusterType: Static`,
      facts: factsOf({ nodes: { master: { cpu: 4, memory: '4Gi', disk: '60G' } } }),
    },
  },

  unknown: {
    'no manifest of the masters': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static`,
      says: 'No manifest says what the masters are made of.',
    },
    'static masters': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup # <- The machine of NodeGroup/master is not declared: the machines of static nodes stand outside of Git.
      metadata:
        name: master
      spec:
        nodeType: Static`,
    'static masters of which the config says a part': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: NodeGroup # <- The disk of NodeGroup/master is not declared
        metadata:
          name: master
        spec:
          nodeType: Static`,
      facts: factsOf({ nodes: { master: { cpu: 4, memory: '8Gi' } } }),
    },
    'a placeholder for the cores': `
      apiVersion: deckhouse.io/v1
      kind: YandexClusterConfiguration
      masterNodeGroup:
        replicas: 3
        instanceClass:
          cores: \${CORES} # <- The CPU of NodeGroup/master is the placeholder \`\${CORES}\`.
          memory: 8192`,
    'a fraction that is no percentage': `
      apiVersion: deckhouse.io/v1
      kind: YandexClusterConfiguration
      masterNodeGroup:
        replicas: 3
        instanceClass:
          cores: 4
          coreFraction: 0.5 # <- gets is \`0.5\`, which is no percentage from 1 to 100.
          memory: 8192`,
    'a quoted number, which Deckhouse refuses': `
      apiVersion: deckhouse.io/v1
      kind: YandexClusterConfiguration
      masterNodeGroup:
        replicas: 3
        instanceClass:
          cores: "4" # <- is \`4\`, which is no whole number.
          memory: 8192`,
    'an instance type that no table knows': `
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      masterNodeGroup:
        replicas: 3
        instanceClass:
          instanceType: zz9.plural # <- Declare \`zz9.plural\` under \`facts.flavors\`
          diskSizeGb: 50`,
    'an arbitrary name, however telling it looks': `
      apiVersion: deckhouse.io/v1
      kind: VCDClusterConfiguration
      masterNodeGroup:
        replicas: 3
        instanceClass:
          sizingPolicy: 4cpu8ram # <- stands behind the name \`4cpu8ram\`, of which no table here knows.`,
    'a root disk that depends on the release': `
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      masterNodeGroup:
        replicas: 3
        instanceClass: # <- depends on \`diskSizeGb\`, which is not declared and depends on the release of Deckhouse.
          instanceType: m5.xlarge`,
    'a root disk that is the flavor’s own': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: OpenStackClusterConfiguration
        masterNodeGroup:
          replicas: 3
          instanceClass: # <- depends on \`rootDiskSize\`, which is not declared and is that of the flavor.
            flavorName: c4m8`,
      facts: factsOf({ flavors: { c4m8: { cpu: 4, memory: '8Gi' } } }),
    },
    'a root disk that hides, though the config gives the flavor one': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: OpenStackClusterConfiguration
        masterNodeGroup:
          replicas: 3
          instanceClass:
            flavorName: c4m8
            rootDiskSize: \${DISK} # <- The disk of NodeGroup/master is the placeholder`,
      facts: factsOf({ flavors: { c4m8: { cpu: 4, memory: '8Gi', disk: '100G' } } }),
    },
    'a required key in the wrong case': `
      apiVersion: deckhouse.io/v1
      kind: ZvirtClusterConfiguration
      masterNodeGroup:
        replicas: 3
        instanceClass: # <- The CPU of NodeGroup/master is not declared: Deckhouse does not read \`numCpus\`.
          numCpus: 4
          memory: 8192`,
    'masters that hide as a whole': `
      apiVersion: deckhouse.io/v1
      kind: YandexClusterConfiguration
      masterNodeGroup: \${MASTERS} # <- depends on \`masterNodeGroup\`, which is the placeholder`,
    'an instance class that hides as a whole': `
      apiVersion: deckhouse.io/v1
      kind: YandexClusterConfiguration
      masterNodeGroup:
        replicas: 3
        instanceClass: \${CLASS} # <- depends on \`instanceClass\`, which is the placeholder`,
    'no instance class at all': `
      apiVersion: deckhouse.io/v1
      kind: YandexClusterConfiguration
      masterNodeGroup: # <- depends on \`instanceClass\`, which is not declared.
        replicas: 3`,
    'a provider that no table knows': `
      apiVersion: deckhouse.io/v1
      kind: NimbusClusterConfiguration
      masterNodeGroup: # <- depends on the fields of NimbusClusterConfiguration, of which no table here knows.
        replicas: 3
        instanceClass:
          cores: 4`,
    'two configurations that contradict each other': `
      apiVersion: deckhouse.io/v1
      kind: ZvirtClusterConfiguration
      masterNodeGroup:
        replicas: 3
        instanceClass:
          numCPUs: 4 # <- The CPU of NodeGroup/master is declared in two ways: \`numCPUs: 4\` and \`numCPUs: 2\`.
          memory: 8192
      ---
      apiVersion: deckhouse.io/v1
      kind: ZvirtClusterConfiguration
      masterNodeGroup:
        replicas: 3
        instanceClass:
          numCPUs: 2
          memory: 8192`,
    'both models, which contradict each other while nothing shows which counts': `${OLD_MODEL('2 # <- The CPU of NodeGroup/master is declared in two ways: `cpu.cores: 2` and `cpu.cores: 8`.')}
      ---${NEW_MODEL('8')}`,
    'the older model beside a class of the newer one that is not in Git': `${OLD_MODEL('4')}
      ---
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: CloudPermanent
        cloudInstances:
          minPerZone: 3
          maxPerZone: 3
          classReference:
            kind: DVPInstanceClass
            name: master # <- depends on the instance class \`DVPInstanceClass/master\`, which no manifest declares.`,
    'two NodeGroups that refer to different classes': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: CloudPermanent
        cloudInstances:
          classReference:
            kind: ZvirtInstanceClass
            name: one
      ---
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: CloudPermanent
        cloudInstances:
          classReference:
            kind: ZvirtInstanceClass
            name: two
      ---
      apiVersion: deckhouse.io/v1
      kind: ZvirtInstanceClass
      metadata:
        name: one
      spec:
        numCPUs: 4 # <- The CPU of NodeGroup/master is declared in two ways
        memory: 8192
      ---
      apiVersion: deckhouse.io/v1
      kind: ZvirtInstanceClass
      metadata:
        name: two
      spec:
        numCPUs: 2
        memory: 8192`,
    'a class of which no table says that it gives etcd a disk': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: CloudPermanent
        cloudInstances:
          classReference:
            kind: DynamixInstanceClass
            name: master
      ---
      apiVersion: deckhouse.io/v1
      kind: DynamixInstanceClass # <- depends on \`etcdDiskSizeGb\`, which is not declared and is not documented for this kind.
      metadata:
        name: master
      spec:
        numCPUs: 4
        memory: 8192
        rootDiskSizeGb: 50`,
    'an old version of a class, whose default the sources give in two ways': `
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
      apiVersion: deckhouse.io/v1alpha1
      kind: YandexInstanceClass # <- depends on \`diskSizeGB\`, which is not declared and is documented in two ways.
      metadata:
        name: master
      spec:
        cores: 4
        memory: 8192`,
    'a document that cannot be read as it stands beside masters that are large enough': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ZvirtClusterConfiguration
        masterNodeGroup:
          replicas: 3
          instanceClass:
            numCPUs: 4
            memory: 8192
        ---
        apiVersion: deckhouse.io/v1
        kind: NodeGroup
        metadata:
          name: master
        spec: [`,
      says: 'A document that cannot be read as it stands may declare master nodes.',
    },
    'a group whose name may be that of the masters': `
      apiVersion: deckhouse.io/v1
      kind: ZvirtClusterConfiguration
      masterNodeGroup:
        replicas: 3
        instanceClass:
          numCPUs: 4
          memory: 8192
      ---
      apiVersion: deckhouse.io/v1
      kind: NodeGroup # <- depends on another declaration of the group, which cannot be read.
      metadata:
        name: \${GROUP}
      spec:
        nodeType: Static`,
  },

  'not-applicable': 'never',
})
