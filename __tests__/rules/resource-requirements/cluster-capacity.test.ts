import { expect, test } from 'vitest'
import { clusterCapacity } from '../../../src/rules/resource-requirements/cluster-capacity.ts'
import { describeRule } from '../../helpers/describe-rule.ts'
import { dedent } from '../../helpers/documents.ts'
import { factsOf } from '../../helpers/facts.ts'
import { rowOf } from '../../helpers/judge.ts'

/** A cluster configuration with masters and groups. */
const CLUSTER = (masters: string, ...groups: readonly string[]): string => `
      apiVersion: deckhouse.io/v1
      kind: ZvirtClusterConfiguration
      masterNodeGroup:${masters}
      nodeGroups:${groups.join('')}`

/** Three masters of 4 CPU and 8 GiB; the words are those of the deciding finding, which stands in their line. */
const MASTERS = (words = ''): string => `
        replicas: 3${words === '' ? '' : ` # <- ${words}`}
        instanceClass:
          numCPUs: 4
          memory: 8192`

/** A group of a role: how many nodes with how much. */
const GROUP = (role: string, replicas: string, cpu: string, memory: string): string => `
        - name: ${role}
          replicas: ${replicas}
          instanceClass:
            numCPUs: ${cpu}
            memory: ${memory}
          nodeTemplate:
            labels:
              node-role.deckhouse.io/${role}: ""`

const FRONTEND = GROUP('frontend', '2', '2', '4096')
const SYSTEM = GROUP('system', '2', '4', '8192')
const MONITORING = GROUP('monitoring', '2', '4', '8192')

/** A cluster in Azure, whose ephemeral nodes stand in three zones by default. */
const AZURE = (words: string, size: string): string => `
      apiVersion: deckhouse.io/v1
      kind: AzureClusterConfiguration
      masterNodeGroup:
        replicas: 3${words === '' ? '' : ` # <- ${words}`}
        instanceClass:
          machineSize: Standard_D4s_v5
      ---
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: infra
      spec:
        nodeType: CloudEphemeral
        cloudInstances:
          minPerZone: 1
          maxPerZone: 1
          classReference:
            kind: AzureInstanceClass
            name: infra
        nodeTemplate:
          labels:
            node-role.deckhouse.io/frontend: ""
            node-role.deckhouse.io/system: ""
      ---
      apiVersion: deckhouse.io/v1
      kind: AzureInstanceClass
      metadata:
        name: infra
      spec:
        machineSize: ${size}`

describeRule(clusterCapacity, {
  pass: {
    'the guide’s minimums for a regular cluster': CLUSTER(
      MASTERS(
        'with 24 CPU and 51.5 GB of memory together: NodeGroup/master (3 nodes), NodeGroup/frontend (2 nodes), NodeGroup/system (2 nodes).',
      ),
      FRONTEND,
      SYSTEM,
    ),
    'a high load with larger nodes for monitoring': CLUSTER(
      MASTERS('with 32 CPU and 68.7 GB of memory together'),
      FRONTEND,
      SYSTEM,
      GROUP('monitoring', '2', '4', '8192'),
    ),
    'nodes of two roles, which count once': CLUSTER(
      MASTERS('with 24 CPU and 51.5 GB of memory together: NodeGroup/master (3 nodes), NodeGroup/system (3 nodes).'),
      `${GROUP('system', '3', '4', '8192')}
              node-role.deckhouse.io/frontend: ""`,
    ),
    'workers, which are no part of it': CLUSTER(
      MASTERS('with 24 CPU and 51.5 GB'),
      FRONTEND,
      SYSTEM,
      `
        - name: worker
          replicas: 10
          instanceClass:
            numCPUs: 16
            memory: 65536`,
    ),
    'so large that what may be declared elsewhere does not matter': `
      apiVersion: deckhouse.io/v1
      kind: ZvirtClusterConfiguration
      masterNodeGroup:
        replicas: 3 # <- with at least 24 CPU and at least 51.5 GB of memory together: NodeGroup/master (3 nodes). No manifest declares frontend or system nodes.
        instanceClass:
          numCPUs: 8
          memory: 16384`,
    'an autoscaled group by its minimum, which is enough': `${CLUSTER(MASTERS('NodeGroup/system (2 nodes, up to `maxPerZone: 5`)'), FRONTEND)}
      ---
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: system
      spec:
        nodeType: CloudEphemeral
        cloudInstances:
          zones: [one]
          minPerZone: 2
          maxPerZone: 5
          classReference:
            kind: ZvirtInstanceClass
            name: system
        nodeTemplate:
          labels:
            node-role.deckhouse.io/system: ""
      ---
      apiVersion: deckhouse.io/v1
      kind: ZvirtInstanceClass
      metadata:
        name: system
      spec:
        numCPUs: 4
        memory: 8192`,
    'static nodes that the config declares': {
      manifests: `
        apiVersion: deckhouse.io/v1 # <- with 24 CPU and 51.5 GB of memory together: NodeGroup/infra (3 nodes), NodeGroup/master (3 nodes).
        kind: NodeGroup
        metadata:
          name: infra
        spec:
          nodeType: Static
          nodeTemplate:
            labels:
              node-role.deckhouse.io/frontend: ""
              node-role.deckhouse.io/system: ""`,
      facts: factsOf({
        nodes: { master: { count: 3, cpu: 4, memory: '8Gi' }, infra: { count: 3, cpu: 4, memory: '8Gi' } },
      }),
    },
    'labels that hide more roles of nodes that count anyway': {
      manifests: CLUSTER(
        MASTERS('with 24 CPU and 51.5 GB of memory together'),
        FRONTEND,
        `${SYSTEM}
              "{{ label }}": ""`,
      ),
      load: 'regular',
    },
  },

  warn: {
    'too little CPU': CLUSTER(
      MASTERS('with 20 CPU and 51.5 GB of memory together'),
      FRONTEND,
      GROUP('system', '2', '2', '8192'),
    ),
    'too little memory': CLUSTER(
      MASTERS('For regular load the guide asks for 24 CPU and 48 GB.'),
      FRONTEND,
      GROUP('system', '2', '4', '4096'),
    ),
    'a core at a fraction counts as that fraction': `
      apiVersion: deckhouse.io/v1
      kind: YandexClusterConfiguration
      masterNodeGroup:
        replicas: 3 # <- with 20 CPU and 60.1 GB of memory together
        instanceClass:
          cores: 4
          memory: 8192
      nodeGroups:
        - name: infra
          replicas: 4
          instanceClass:
            cores: 4
            coreFraction: 50
            memory: 8192
          nodeTemplate:
            labels:
              node-role.deckhouse.io/frontend: ""
              node-role.deckhouse.io/system: ""`,
    'high load with the guide’s own minimums, which add up to less than it asks for': CLUSTER(
      MASTERS('For high load the guide asks for 28 CPU and 64 GB. Its minimums for single nodes add up to 56 GB.'),
      FRONTEND,
      GROUP('system', '2', '2', '4096'),
      MONITORING,
    ),
    'high load with as much memory as the parts, and too little CPU': CLUSTER(
      MASTERS('with 24 CPU and 60.1 GB of memory together'),
      FRONTEND,
      GROUP('system', '2', '2', '4096'),
      GROUP('monitoring', '2', '2', '8192'),
    ),
    'high load below the sum of the guide’s minimums': CLUSTER(
      MASTERS('For high load the guide asks for 28 CPU and 64 GB.'),
      FRONTEND,
      GROUP('system', '2', '2', '4096'),
      GROUP('monitoring', '2', '4', '4096'),
    ),
    'no frontend nodes beside other groups': CLUSTER(
      MASTERS(
        'with 20 CPU and 42.9 GB of memory together: NodeGroup/master (3 nodes), NodeGroup/system (2 nodes). No manifest declares frontend nodes.',
      ),
      SYSTEM,
    ),
    'no infrastructure beside the masters, where that counts fully': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ZvirtClusterConfiguration
        masterNodeGroup:
          replicas: 3 # <- No manifest declares frontend or system nodes.
          instanceClass:
            numCPUs: 4
            memory: 8192`,
      complete: true,
    },
    'no infrastructure at all, where that counts fully': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static`,
      complete: true,
      says: 'Git declares no infrastructure nodes.',
    },
    'declared as highly loaded, with what a regular cluster needs': {
      manifests: CLUSTER(
        MASTERS('No manifest declares monitoring nodes. For high load the guide asks for 28 CPU and 64 GB.'),
        FRONTEND,
        SYSTEM,
      ),
      load: 'high',
    },
    'the frontend nodes that this change removes': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ZvirtClusterConfiguration
        masterNodeGroup:
          replicas: 3 # <- No manifest declares frontend or system nodes.
          instanceClass:
            numCPUs: 4
            memory: 8192`,
      base: CLUSTER(MASTERS(), FRONTEND, SYSTEM),
    },
    'too little whatever the load, where further labels hide': CLUSTER(
      MASTERS('with 13 CPU and 26.8 GB of memory together'),
      `${GROUP('frontend', '1', '1', '1024')}
              "{{ label }}": ""`,
    ),
  },

  fail: 'never',

  unknown: {
    'masters that no manifest declares': `
      apiVersion: deckhouse.io/v1
      kind: ZvirtClusterConfiguration
      nodeGroups:${GROUP('system', '2 # <- No manifest declares master nodes.', '4', '8192')}`,
    'frontend and system nodes that may be declared elsewhere': `
      apiVersion: deckhouse.io/v1
      kind: ZvirtClusterConfiguration
      masterNodeGroup:
        replicas: 3 # <- No manifest declares frontend or system nodes.
        instanceClass:
          numCPUs: 4
          memory: 8192`,
    'a missing role in manifests that are declared incomplete': {
      manifests: CLUSTER(MASTERS('The manifests are declared incomplete.'), SYSTEM),
      complete: false,
    },
    'enough in the zones that the provider has by default, in manifests that are declared incomplete': {
      manifests: AZURE('with 24 CPU and 103 GB of memory together', 'Standard_D4s_v5'),
      complete: false,
    },
    'too little in the zones that the provider has by default, in manifests that are declared incomplete': {
      manifests: AZURE('with 18 CPU and 77.3 GB of memory together', 'Standard_D2s_v5'),
      complete: false,
    },
    'a group without a number and one that cannot be read, which is said first': CLUSTER(
      MASTERS('depends on the CPU of NodeGroup/system, which is the placeholder'),
      FRONTEND.replace('\n          replicas: 2', ''),
      GROUP('system', '2', '${CPU}', '8192'),
    ),
    'static nodes without a number': `${CLUSTER(MASTERS('depends on the number of nodes of NodeGroup/system, which is not declared: static nodes are joined outside of Git.'), FRONTEND)}
      ---
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: system
      spec:
        nodeType: Static
        nodeTemplate:
          labels:
            node-role.deckhouse.io/system: ""`,
    'a number that cannot be read': CLUSTER(
      MASTERS('depends on the number of nodes of NodeGroup/system, which is the placeholder'),
      FRONTEND,
      GROUP('system', '${COUNT}', '4', '8192'),
    ),
    'cores that cannot be read': CLUSTER(
      MASTERS('depends on the CPU of NodeGroup/system, which is the placeholder'),
      FRONTEND,
      GROUP('system', '2', '${CPU}', '8192'),
    ),
    'memory that cannot be read, where the CPU is known to be enough': CLUSTER(
      MASTERS('depends on the memory of NodeGroup/system, which is the placeholder'),
      FRONTEND,
      GROUP('system', '2', '4', '${MEMORY}'),
    ),
    'a fraction that cannot be read': `
      apiVersion: deckhouse.io/v1
      kind: YandexClusterConfiguration
      masterNodeGroup:
        replicas: 3 # <- depends on the share of its CPU that each node of NodeGroup/infra gets
        instanceClass:
          cores: 4
          memory: 8192
      nodeGroups:
        - name: infra
          replicas: 3
          instanceClass:
            cores: 4
            coreFraction: \${FRACTION}
            memory: 8192
          nodeTemplate:
            labels:
              node-role.deckhouse.io/frontend: ""
              node-role.deckhouse.io/system: ""`,
    'monitoring nodes that may be declared: the load is not clear': CLUSTER(
      MASTERS('depends on whether the load is high'),
      FRONTEND,
      `${SYSTEM}
              "{{ label }}": ""`,
    ),
    'a group whose labels cannot be read': CLUSTER(
      MASTERS('Whether NodeGroup/edge has frontend nodes cannot be told'),
      GROUP('system', '2', '4', '8192'),
      `
        - name: edge
          replicas: 2
          instanceClass:
            numCPUs: 2
            memory: 4096
          nodeTemplate:
            labels: \${LABELS}`,
    ),
    'ephemeral nodes in zones that no manifest names': `${CLUSTER(MASTERS('depends on the number of nodes of NodeGroup/system, which depends on the zones'), FRONTEND)}
      ---
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: system
      spec:
        nodeType: CloudEphemeral
        cloudInstances:
          minPerZone: 1
          maxPerZone: 5
          classReference:
            kind: ZvirtInstanceClass
            name: system
        nodeTemplate:
          labels:
            node-role.deckhouse.io/system: ""
      ---
      apiVersion: deckhouse.io/v1
      kind: ZvirtInstanceClass
      metadata:
        name: system
      spec:
        numCPUs: 4
        memory: 8192`,
  },

  'not-applicable': 'never',
})

test.each([
  ['8192', true],
  ['4096', false],
])('the guide’s own sum is told where it explains the shortfall: monitoring nodes with %s MiB', (memory, isTold) => {
  const manifests = dedent(
    CLUSTER(MASTERS(), FRONTEND, GROUP('system', '2', '2', '4096'), GROUP('monitoring', '2', '4', memory)),
  )
  const [finding] = rowOf(clusterCapacity, manifests).findings
  expect(finding?.because.includes('add up to 56 GB')).toBe(isTold)
})
