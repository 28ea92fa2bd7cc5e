import { frontendResources } from '../../../src/rules/resource-requirements/frontend-resources.ts'
import { describeRule } from '../../helpers/describe-rule.ts'
import { factsOf } from '../../helpers/facts.ts'

/** Ephemeral frontend nodes of a class. */
const FRONTEND = (kind: string): string => `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: frontend
      spec:
        nodeType: CloudEphemeral
        cloudInstances:
          minPerZone: 2
          maxPerZone: 4
          classReference:
            kind: ${kind}
            name: frontend
        nodeTemplate:
          labels:
            node-role.deckhouse.io/frontend: ""
      ---`

describeRule(frontendResources, {
  pass: {
    'exactly the minimum': `${FRONTEND('DVPInstanceClass')}
      apiVersion: deckhouse.io/v1alpha1
      kind: DVPInstanceClass
      metadata:
        name: frontend
      spec:
        virtualMachine:
          cpu:
            cores: 2 # <- 2 CPU (\`cpu.cores: 2\`), 4 GB of memory (\`memory.size: 4G\`) and 50 GB of disk (\`rootDisk.size: 50G\`).
          memory:
            size: 4G
        rootDisk:
          size: 50G`,
    'a disk by default': `${FRONTEND('YandexInstanceClass')}
      apiVersion: deckhouse.io/v1
      kind: YandexInstanceClass
      metadata:
        name: frontend
      spec:
        cores: 2 # <- 53.6 GB of disk (50 GiB, the default of \`diskSizeGB\`).
        memory: 4096`,
    'a disk that etcd does not have on a frontend node': `${FRONTEND('ZvirtInstanceClass')}
      apiVersion: deckhouse.io/v1
      kind: ZvirtInstanceClass
      metadata:
        name: frontend
      spec:
        numCPUs: 2 # <- and 53.6 GB of disk (50 GiB, the default of \`rootDiskSizeGb\`).
        memory: 4096`,
    'a group of the cluster configuration': `
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      nodeGroups:
        - name: frontend
          replicas: 2
          instanceClass:
            instanceType: m5.xlarge # <- Each node of NodeGroup/frontend has 4 CPU (\`m5.xlarge\`)
            diskSizeGb: 50
          nodeTemplate:
            labels:
              node-role.deckhouse.io/frontend: ""`,
    'a label whose value is wrong counts all the same': `
      apiVersion: deckhouse.io/v1
      kind: ZvirtClusterConfiguration
      nodeGroups:
        - name: edge
          replicas: 2
          instanceClass:
            numCPUs: 2 # <- Each node of NodeGroup/edge has 2 CPU
            memory: 4096
          nodeTemplate:
            labels:
              node-role.deckhouse.io/frontend: "true"`,
    'static nodes that the config declares': {
      manifests: `
        apiVersion: deckhouse.io/v1 # <- 2 CPU (\`cpu: 2\` in the config)
        kind: NodeGroup
        metadata:
          name: frontend
        spec:
          nodeType: Static
          nodeTemplate:
            labels:
              node-role.deckhouse.io/frontend: ""`,
      facts: factsOf({ nodes: { frontend: { cpu: 2, memory: '4Gi', disk: '50Gi' } } }),
    },
    'a group that may be of the frontend and would do': `
      apiVersion: deckhouse.io/v1
      kind: ZvirtClusterConfiguration
      nodeGroups:
        - name: frontend
          replicas: 2
          instanceClass:
            numCPUs: 2 # <- Each node of NodeGroup/frontend has 2 CPU
            memory: 4096
          nodeTemplate:
            labels:
              node-role.deckhouse.io/frontend: ""
        - name: hidden
          replicas: 2
          instanceClass:
            numCPUs: 8
            memory: 16384
          nodeTemplate:
            labels: \${LABELS}`,
  },

  warn: {
    'enough cores at a fraction': `${FRONTEND('YandexInstanceClass')}
      apiVersion: deckhouse.io/v1
      kind: YandexInstanceClass
      metadata:
        name: frontend
      spec:
        cores: 2
        coreFraction: 50 # <- has 2 CPU (\`cores: 2\`), of which \`coreFraction: 50\` leaves 1; the guide asks for 2.
        memory: 4096`,
  },

  fail: {
    'less memory than the guide asks for, in mebibytes': `${FRONTEND('YandexInstanceClass')}
      apiVersion: deckhouse.io/v1
      kind: YandexInstanceClass
      metadata:
        name: frontend
      spec:
        cores: 2
        memory: 2048 # <- has 2.14 GB of memory (\`memory: 2048\` MiB); the guide asks for 4 GB of memory.`,
    'a disk by default that falls short': `${FRONTEND('AWSInstanceClass')}
      apiVersion: deckhouse.io/v1
      kind: AWSInstanceClass # <- has 21.4 GB of disk (20 GiB, the default of \`diskSizeGb\`); the guide asks for 50 GB of disk.
      metadata:
        name: frontend
      spec:
        instanceType: m5.xlarge`,
    'one of two groups': `
      apiVersion: deckhouse.io/v1
      kind: ZvirtClusterConfiguration
      nodeGroups:
        - name: frontend-a
          replicas: 2
          instanceClass:
            numCPUs: 2
            memory: 4096
          nodeTemplate:
            labels:
              node-role.deckhouse.io/frontend: ""
        - name: frontend-b
          replicas: 2
          instanceClass:
            numCPUs: 1 # <- Each node of NodeGroup/frontend-b has 1 CPU
            memory: 4096
          nodeTemplate:
            labels:
              node-role.deckhouse.io/frontend: ""`,
    'nodes that are of the system too': `
      apiVersion: deckhouse.io/v1
      kind: ZvirtClusterConfiguration
      nodeGroups:
        - name: infra
          replicas: 2
          instanceClass:
            numCPUs: 1 # <- Each node of NodeGroup/infra has 1 CPU
            memory: 4096
          nodeTemplate:
            labels:
              node-role.deckhouse.io/frontend: ""
              node-role.deckhouse.io/system: ""`,
  },

  unknown: {
    'a class that no manifest declares': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: frontend
      spec:
        nodeType: CloudEphemeral
        cloudInstances:
          classReference:
            kind: YandexInstanceClass
            name: frontend # <- The machine of NodeGroup/frontend depends on the instance class \`YandexInstanceClass/frontend\`, which no manifest declares.
        nodeTemplate:
          labels:
            node-role.deckhouse.io/frontend: ""`,
    'a reference that cannot be read': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: frontend
      spec:
        nodeType: CloudEphemeral
        cloudInstances:
          classReference:
            kind: YandexInstanceClass
            name: \${CLASS} # <- depends on the instance class, whose reference is the placeholder
        nodeTemplate:
          labels:
            node-role.deckhouse.io/frontend: ""`,
    'a class whose kind no table knows': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: frontend
      spec:
        nodeType: CloudEphemeral
        cloudInstances:
          classReference:
            kind: NimbusInstanceClass
            name: frontend # <- depends on the instance class \`NimbusInstanceClass/frontend\`, which no manifest declares.
        nodeTemplate:
          labels:
            node-role.deckhouse.io/frontend: ""`,
    'labels that cannot be read': `
      apiVersion: deckhouse.io/v1
      kind: ZvirtClusterConfiguration
      nodeGroups:
        - name: edge
          replicas: 2
          instanceClass:
            numCPUs: 8
            memory: 16384
          nodeTemplate:
            labels: \${LABELS} # <- Whether NodeGroup/edge has frontend nodes cannot be told: its labels are the placeholder`,
    'a list of groups that cannot be read': `
      apiVersion: deckhouse.io/v1
      kind: ZvirtClusterConfiguration
      masterNodeGroup:
        replicas: 3
        instanceClass:
          numCPUs: 4
          memory: 8192
      nodeGroups: \${GROUPS} # <- its labels depend on \`nodeGroups\`, which is the placeholder`,
    'a group that cannot be read': `
      apiVersion: deckhouse.io/v1
      kind: ZvirtClusterConfiguration
      nodeGroups:
        - \${GROUP} # <- cannot be told: its labels are the placeholder`,
    'static nodes': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup # <- Declare the nodes of the group under \`facts.nodes\`, or attest.
      metadata:
        name: frontend
      spec:
        nodeType: Static
        nodeTemplate:
          labels:
            node-role.deckhouse.io/frontend: ""`,
    'a disk by default that would do, in manifests that are declared incomplete': {
      manifests: `${FRONTEND('YandexInstanceClass')}
      apiVersion: deckhouse.io/v1
      kind: YandexInstanceClass
      metadata:
        name: frontend
      spec:
        cores: 2 # <- The manifests are declared incomplete.
        memory: 4096`,
      complete: false,
    },
    'a disk by default that falls short, in manifests that are declared incomplete': {
      manifests: `${FRONTEND('AWSInstanceClass')}
      apiVersion: deckhouse.io/v1
      kind: AWSInstanceClass # <- the guide asks for 50 GB of disk. The manifests are declared incomplete.
      metadata:
        name: frontend
      spec:
        instanceType: m5.xlarge`,
      complete: false,
    },
    'two classes of one name that contradict each other': `${FRONTEND('ZvirtInstanceClass')}
      apiVersion: deckhouse.io/v1
      kind: ZvirtInstanceClass
      metadata:
        name: frontend
      spec:
        numCPUs: 2
        memory: 4096 # <- The memory of NodeGroup/frontend is declared in two ways
      ---
      apiVersion: deckhouse.io/v1
      kind: ZvirtInstanceClass
      metadata:
        name: frontend
      spec:
        numCPUs: 2
        memory: 2048`,
  },

  'not-applicable': {
    'no frontend nodes': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: NodeGroup
        metadata:
          name: frontend
        spec:
          nodeType: Static`,
      says: 'Git declares no frontend nodes: no node group has the label `node-role.deckhouse.io/frontend`.',
    },
  },
})
