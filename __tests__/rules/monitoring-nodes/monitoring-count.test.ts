import { monitoringCount } from '../../../src/rules/monitoring-nodes/monitoring-count.ts'
import { describeRule } from '../../helpers/describe-rule.ts'

const ONE = `
  apiVersion: deckhouse.io/v1
  kind: NodeGroup
  metadata:
    name: monitoring
  spec:
    nodeType: CloudPermanent
    cloudInstances:
      minPerZone: 1 # <- Git declares one monitoring node (\`minPerZone: 1\`).
    nodeTemplate:
      labels:
        node-role.deckhouse.io/monitoring: ""`
const NONE = `
  apiVersion: deckhouse.io/v1
  kind: NodeGroup
  metadata:
    name: system
  spec:
    nodeType: CloudPermanent
    cloudInstances:
      minPerZone: 2
    nodeTemplate:
      labels:
        node-role.deckhouse.io/system: ""`

describeRule(monitoringCount, {
  pass: {
    'two nodes': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: monitoring
      spec:
        nodeType: CloudEphemeral
        cloudInstances:
          zones: [a, b]
          minPerZone: 1 # <- Git declares 2 monitoring nodes
        nodeTemplate:
          labels:
            node-role.deckhouse.io/monitoring: ""`,
    'two nodes at a load that needs none': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: DVPClusterConfiguration
        nodeGroups:
          - name: monitoring
            replicas: 2 # <- Git declares 2 monitoring nodes
            nodeTemplate:
              labels:
                node-role.deckhouse.io/monitoring: ""`,
      load: 'regular',
    },
  },
  warn: {
    'one node at a regular load': { manifests: ONE, load: 'regular' },
    'none at a high load, beside other groups': {
      manifests: NONE,
      load: 'high',
      says: 'No node group has the label `node-role.deckhouse.io/monitoring`, though other groups are declared.',
    },
  },
  fail: {
    'one node, whose group makes the load high': ONE,
    'one node at a load that is declared high': { manifests: ONE, load: 'high', complete: true },
    'none at a high load, where the manifests are complete': {
      manifests: NONE,
      load: 'high',
      complete: true,
      says: 'No node group has the label `node-role.deckhouse.io/monitoring`.',
    },
    'the group that a change removes, at a high load': {
      manifests: NONE,
      base: ONE,
      load: 'high',
      says: 'No node group has the label `node-role.deckhouse.io/monitoring`.',
    },
  },
  unknown: {
    'none at a high load, and nothing else is declared': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static`,
      load: 'high',
      says: 'No node group has the label `node-role.deckhouse.io/monitoring`.',
    },
    'a group whose label hides behind a template': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: monitoring
      spec:
        nodeType: CloudPermanent
        nodeTemplate:
          labels: \${LABELS} # <- Whether NodeGroup/monitoring has monitoring nodes cannot be told: its labels are the placeholder`,
    'static nodes that nothing counts': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: monitoring
      spec: # <- static nodes are joined outside of Git.
        nodeType: CloudStatic
        nodeTemplate:
          labels:
            node-role.deckhouse.io/monitoring: ""`,
  },
  'not-applicable': {
    'no monitoring nodes': {
      manifests: NONE,
      says: 'Git declares no monitoring nodes: no node group has the label `node-role.deckhouse.io/monitoring`.',
    },
    'no monitoring nodes at a load that is declared regular': {
      manifests: NONE,
      load: 'regular',
      says: 'Git declares no monitoring nodes',
    },
  },
})
