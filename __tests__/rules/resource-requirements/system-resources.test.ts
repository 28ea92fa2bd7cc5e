import { systemResources } from '../../../src/rules/resource-requirements/system-resources.ts'
import { describeRule } from '../../helpers/describe-rule.ts'
import { factsOf } from '../../helpers/facts.ts'

/** System nodes of the cluster configuration, and what stands beside them. */
const SYSTEM = (instanceClass: string, others = ''): string => `
      apiVersion: deckhouse.io/v1
      kind: ZvirtClusterConfiguration
      nodeGroups:
        - name: system
          replicas: 2
          nodeTemplate:
            labels:
              node-role.deckhouse.io/system: ""
          instanceClass:${instanceClass}${others}`

const MONITORING = `
        - name: monitoring
          replicas: 2
          instanceClass:
            numCPUs: 4
            memory: 8192
          nodeTemplate:
            labels:
              node-role.deckhouse.io/monitoring: ""`

const HIDDEN = `
        - name: hidden
          replicas: 2
          instanceClass:
            numCPUs: 4
            memory: 8192
            rootDiskSizeGb: 60
          nodeTemplate:
            labels: \${LABELS}`

describeRule(systemResources, {
  pass: {
    'the minimum without monitoring nodes': SYSTEM(`
            numCPUs: 4 # <- 4 CPU (\`numCPUs: 4\`), 8.58 GB of memory (\`memory: 8192\` MiB) and 60.1 GB of disk (\`rootDiskSizeGb: 56\` GiB).
            memory: 8192
            rootDiskSizeGb: 56`),
    'the minimum beside monitoring nodes': SYSTEM(
      `
            numCPUs: 2 # <- 2 CPU (\`numCPUs: 2\`), 4.29 GB of memory (\`memory: 4096\` MiB) and 50.4 GB of disk
            memory: 4096
            rootDiskSizeGb: 47`,
      MONITORING,
    ),
    'monitoring nodes that are declared as a NodeGroup': `${SYSTEM(`
            numCPUs: 2 # <- 2 CPU (\`numCPUs: 2\`)
            memory: 4096`)}
      ---
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: monitoring
      spec:
        nodeType: Static
        nodeTemplate:
          labels:
            node-role.deckhouse.io/monitoring: ""`,
    'enough for either minimum, where monitoring nodes hide': SYSTEM(
      `
            numCPUs: 4 # <- 4 CPU (\`numCPUs: 4\`)
            memory: 8192
            rootDiskSizeGb: 60`,
      HIDDEN,
    ),
    'one group by the config': {
      manifests: `
        apiVersion: deckhouse.io/v1 # <- 60 GB of disk (\`disk: 60G\` in the config)
        kind: NodeGroup
        metadata:
          name: system
        spec:
          nodeType: CloudStatic
          nodeTemplate:
            labels:
              node-role.deckhouse.io/system: ""`,
      facts: factsOf({ nodes: { system: { cpu: 4, memory: '8G', disk: '60G' } } }),
    },
  },

  warn: {
    'enough cores at a fraction': `
      apiVersion: deckhouse.io/v1
      kind: YandexClusterConfiguration
      nodeGroups:
        - name: system
          replicas: 2
          instanceClass:
            cores: 4
            coreFraction: 50 # <- leaves 2; the guide asks for 4. No node group has the label \`node-role.deckhouse.io/monitoring\`, so the monitoring runs here.
            memory: 8192
            diskSizeGB: 60
          nodeTemplate:
            labels:
              node-role.deckhouse.io/system: ""`,
  },

  fail: {
    'enough beside monitoring nodes, and there are none': SYSTEM(`
            numCPUs: 2 # <- has 2 CPU (\`numCPUs: 2\`); the guide asks for 4 CPU. No node group has the label \`node-role.deckhouse.io/monitoring\`, so the monitoring runs here.
            memory: 4096 # <- Beside monitoring nodes, 2 CPU, 4 GB of memory and 50 GB of disk are enough.
            rootDiskSizeGb: 50 # <- has 53.6 GB of disk`),
    'two configurations, of which one would do beside monitoring nodes': `${SYSTEM(`
            numCPUs: 1 # <- has at most 2 CPU (\`numCPUs: 1\` or \`numCPUs: 2\`); the guide asks for 4 CPU. No node group has the label
            memory: 8192
            rootDiskSizeGb: 60`)}
      ---${SYSTEM(`
            numCPUs: 2
            memory: 8192
            rootDiskSizeGb: 60`)}`,
    'too little even beside monitoring nodes': SYSTEM(
      `
            numCPUs: 1 # <- has 1 CPU (\`numCPUs: 1\`); the guide asks for 2 CPU.
            memory: 4096`,
      MONITORING,
    ),
    'too little for either minimum, where monitoring nodes hide': SYSTEM(
      `
            numCPUs: 1 # <- has 1 CPU (\`numCPUs: 1\`); the guide asks for 2 CPU.
            memory: 4096`,
      HIDDEN,
    ),
    'too little for either minimum, in a cluster that is not declared as a whole': {
      manifests: SYSTEM(`
            numCPUs: 4
            memory: 2048 # <- has 2.14 GB of memory
            rootDiskSizeGb: 60`),
      complete: false,
    },
  },

  unknown: {
    'enough beside monitoring nodes, and they hide': SYSTEM(
      `
            numCPUs: 2
            memory: 4096`,
      HIDDEN.replace('${LABELS}', '${LABELS} # <- Whether NodeGroup/hidden has monitoring nodes cannot be told'),
    ),
    'enough beside monitoring nodes, which may be declared elsewhere': {
      manifests: SYSTEM(`
            numCPUs: 2 # <- The manifests are declared incomplete.
            memory: 4096
            rootDiskSizeGb: 60`),
      complete: false,
    },
    'static nodes': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup # <- The machine of NodeGroup/system is not declared
      metadata:
        name: system
      spec:
        nodeType: Static
        nodeTemplate:
          labels:
            node-role.deckhouse.io/system: ""`,
  },

  'not-applicable': {
    'no system nodes': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: NodeGroup
        metadata:
          name: system
        spec:
          nodeType: Static
          nodeTemplate:
            labels:
              node-role.deckhouse.io/systems: ""`,
      says: 'Git declares no system nodes',
    },
  },
})
