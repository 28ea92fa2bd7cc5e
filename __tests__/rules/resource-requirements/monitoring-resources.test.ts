import { monitoringResources } from '../../../src/rules/resource-requirements/monitoring-resources.ts'
import { describeRule } from '../../helpers/describe-rule.ts'

/** A group of monitoring nodes in vSphere. */
const MONITORING = (instanceClass: string): string => `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: monitoring
      spec:
        nodeType: CloudEphemeral
        cloudInstances:
          minPerZone: 2
          maxPerZone: 2
          classReference:
            kind: VsphereInstanceClass
            name: monitoring
        nodeTemplate:
          labels:
            node-role.deckhouse.io/monitoring: ""
      ---
      apiVersion: deckhouse.io/v1
      kind: VsphereInstanceClass
      metadata:
        name: monitoring
      spec:${instanceClass}`

describeRule(monitoringResources, {
  pass: {
    'the minimum, with a disk that is smaller than that of a system node': MONITORING(`
        numCPUs: 4 # <- 4 CPU (\`numCPUs: 4\`), 8.58 GB of memory (\`memory: 8192\` MiB) and 50.4 GB of disk (\`rootDiskSize: 47\` GiB).
        memory: 8192
        rootDiskSize: 47`),
  },

  warn: {
    'enough cores at a fraction': `
      apiVersion: deckhouse.io/v1
      kind: YandexClusterConfiguration
      nodeGroups:
        - name: monitoring
          replicas: 2
          instanceClass:
            cores: 4
            coreFraction: 20 # <- of which \`coreFraction: 20\` leaves 0.8; the guide asks for 4.
            memory: 8192
          nodeTemplate:
            labels:
              node-role.deckhouse.io/monitoring: ""`,
  },

  fail: {
    'less CPU, memory and disk': MONITORING(`
        numCPUs: 2 # <- has 2 CPU
        memory: 4096 # <- has 4.29 GB of memory
        rootDiskSize: 46 # <- has 49.3 GB of disk (\`rootDiskSize: 46\` GiB); the guide asks for 50 GB of disk.`),
    'a disk by default': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: monitoring
      spec:
        nodeType: CloudEphemeral
        cloudInstances:
          classReference:
            kind: DynamixInstanceClass
            name: monitoring
        nodeTemplate:
          labels:
            node-role.deckhouse.io/monitoring: ""
      ---
      apiVersion: deckhouse.io/v1
      kind: DynamixInstanceClass # <- has 32.2 GB of disk (30 GiB, the default of \`rootDiskSizeGb\`)
      metadata:
        name: monitoring
      spec:
        numCPUs: 4
        memory: 8192`,
  },

  unknown: {
    'a label that may be there': MONITORING(`
        numCPUs: 4
        memory: 8192
        rootDiskSize: 60`).replace(
      'node-role.deckhouse.io/monitoring: ""',
      '"{{ role }}": "" # <- its labels are the placeholder',
    ),
    'a placeholder for the memory': MONITORING(`
        numCPUs: 4
        memory: <MEMORY> # <- The memory of NodeGroup/monitoring is the placeholder \`<MEMORY>\`.
        rootDiskSize: 60`),
  },

  'not-applicable': {
    'a regular cluster without monitoring nodes': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: NodeGroup
        metadata:
          name: system
        spec:
          nodeType: Static
          nodeTemplate:
            labels:
              node-role.deckhouse.io/system: ""`,
      says: 'no node group has the label `node-role.deckhouse.io/monitoring`.',
    },
    'high load is no reason to judge nodes that are not there': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: NodeGroup
        metadata:
          name: frontend
        spec:
          nodeType: Static
          nodeTemplate:
            labels:
              node-role.deckhouse.io/frontend: ""`,
      load: 'high',
      says: 'Git declares no monitoring nodes',
    },
  },
})
