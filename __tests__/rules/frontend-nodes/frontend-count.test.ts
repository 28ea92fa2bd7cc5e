import { frontendCount } from '../../../src/rules/frontend-nodes/frontend-count.ts'
import { factsOf } from '../../helpers/facts.ts'
import { describeRule } from '../../helpers/describe-rule.ts'

describeRule(frontendCount, {
  pass: {
    'one node in each of two zones of its own': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: frontend
      spec:
        nodeType: CloudEphemeral
        cloudInstances:
          zones: [eu-1a, eu-1b]
          minPerZone: 1 # <- Git declares 2 frontend nodes: NodeGroup/frontend with \`minPerZone: 1\` in 2 zones, up to \`maxPerZone: 3\`.
          maxPerZone: 3
        nodeTemplate:
          labels:
            node-role.deckhouse.io/frontend: ""`,
    'two in each zone, however many zones there are': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: edge
      spec:
        nodeType: CloudEphemeral
        cloudInstances:
          minPerZone: 2 # <- Git declares at least 2 frontend nodes: NodeGroup/edge with \`minPerZone: 2\`
          maxPerZone: 2
        nodeTemplate:
          labels:
            node-role.deckhouse.io/frontend: ""`,
    'one in each zone of the provider, for the group names none': `
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      zones: [eu-1a, eu-1b, eu-1c]
      ---
      apiVersion: deckhouse.io/v1alpha2
      kind: NodeGroup
      metadata:
        name: frontend
      spec:
        nodeType: Cloud
        cloudInstances:
          zones: []
          minPerZone: 1 # <- Git declares 3 frontend nodes: NodeGroup/frontend with \`minPerZone: 1\` in 3 zones.
        nodeTemplate:
          labels:
            node-role.deckhouse.io/frontend: ""`,
    'one in each zone of Azure, which has three by itself': `
      apiVersion: deckhouse.io/v1
      kind: AzureClusterConfiguration
      layout: Standard
      ---
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: frontend
      spec:
        nodeType: CloudEphemeral
        cloudInstances:
          minPerZone: 1 # <- in the 3 zones of the provider.
        nodeTemplate:
          labels:
            node-role.deckhouse.io/frontend: ""`,
    'one in each zone of the module that replaces the cluster configuration': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: cloud-provider-dvp
      spec:
        version: 2
        settings:
          nodes:
            parameters:
              zones: [a, b]
      ---
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: frontend
      spec:
        nodeType: CloudEphemeral
        cloudInstances:
          minPerZone: 1 # <- in 2 zones.
        nodeTemplate:
          labels:
            node-role.deckhouse.io/frontend: ""`,
    'two permanent nodes of the cluster configuration': `
      apiVersion: deckhouse.io/v1
      kind: YandexClusterConfiguration
      masterNodeGroup:
        replicas: 3
      nodeGroups:
        - name: front
          replicas: 2 # <- Git declares 2 frontend nodes: NodeGroup/front with \`replicas: 2\`.
          nodeTemplate:
            labels:
              node-role.deckhouse.io/frontend: ""`,
    'the same group in the cluster configuration and as a NodeGroup, which is counted once': `
      apiVersion: deckhouse.io/v1
      kind: YandexClusterConfiguration
      nodeGroups:
        - name: frontend
          replicas: 2 # <- Git declares 2 frontend nodes
      ---
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: frontend
      spec:
        nodeType: CloudPermanent
        nodeTemplate:
          labels:
            node-role.deckhouse.io/frontend: ""`,
    'static nodes that are counted': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: frontend
      spec:
        nodeType: Static
        staticInstances:
          count: 2 # <- Git declares 2 frontend nodes: NodeGroup/frontend with \`staticInstances.count: 2\`.
        nodeTemplate:
          labels:
            node-role.deckhouse.io/frontend: ""`,
    'two groups of one node each': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: front-a
      spec:
        nodeType: CloudPermanent
        cloudInstances:
          minPerZone: 1 # <- Git declares 2 frontend nodes
        nodeTemplate:
          labels:
            node-role.deckhouse.io/frontend: ""
      ---
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: front-b
      spec:
        nodeType: CloudStatic
        staticInstances:
          count: 1
        nodeTemplate:
          labels:
            node-role.deckhouse.io/frontend: ""`,
    'a group with two roles, whatever the value of the label': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: infra
      spec:
        nodeType: CloudPermanent
        cloudInstances:
          minPerZone: 2 # <- Git declares 2 frontend nodes: NodeGroup/infra
        nodeTemplate:
          labels:
            node-role.deckhouse.io/frontend: "true"
            node-role.deckhouse.io/system: ""`,
    'static nodes that the config counts': {
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
      says: 'NodeGroup/frontend with `count: 2`',
      facts: factsOf({ nodes: { frontend: { count: 2 } } }),
    },
  },
  warn: {
    'no group of frontend nodes beside others': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup # <- No node group has the label \`node-role.deckhouse.io/frontend\`, though other groups are declared.
      metadata:
        name: frontend
      spec:
        nodeType: CloudPermanent
        cloudInstances:
          minPerZone: 2`,
  },
  fail: {
    'one node': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: frontend
      spec:
        nodeType: CloudPermanent
        cloudInstances:
          zones: [eu-1a, eu-1b]
          minPerZone: 1 # <- Git declares one frontend node (\`minPerZone: 1\`).
        nodeTemplate:
          labels:
            node-role.deckhouse.io/frontend: ""`,
    'one node in one zone, for an autoscaled group counts its minimum': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: frontend
      spec:
        nodeType: CloudEphemeral
        cloudInstances:
          zones: [eu-1a]
          minPerZone: 1 # <- Git declares one frontend node (\`minPerZone: 1\` in one zone).
          maxPerZone: 5
        nodeTemplate:
          labels:
            node-role.deckhouse.io/frontend: ""`,
    'a group that may shrink to nothing': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: frontend
      spec:
        nodeType: CloudEphemeral
        cloudInstances:
          minPerZone: 0 # <- Git declares no frontend nodes (\`minPerZone: 0\`).
          maxPerZone: 5
        nodeTemplate:
          labels:
            node-role.deckhouse.io/frontend: ""`,
    'one static node': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: frontend
      spec:
        nodeType: Static
        staticInstances:
          count: 1 # <- Git declares one frontend node
        nodeTemplate:
          labels:
            node-role.deckhouse.io/frontend: ""`,
    'no group where the manifests are complete': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: NodeGroup
        metadata:
          name: worker
        spec:
          nodeType: Static`,
      says: 'No node group has the label `node-role.deckhouse.io/frontend`.',
      complete: true,
    },
    'the group that a change removes': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Cloud`,
      base: `
        apiVersion: deckhouse.io/v1
        kind: NodeGroup
        metadata:
          name: edge
        spec:
          nodeTemplate:
            labels:
              node-role.deckhouse.io/frontend: ""`,
      says: 'No node group has the label',
    },
    'the manifest wins over the config': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: NodeGroup
        metadata:
          name: frontend
        spec:
          nodeType: Static
          staticInstances:
            count: 1 # <- Git declares one frontend node
          nodeTemplate:
            labels:
              node-role.deckhouse.io/frontend: ""`,
      facts: factsOf({ nodes: { frontend: { count: 3 } } }),
    },
  },
  unknown: {
    'nothing but masters': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: YandexClusterConfiguration
        masterNodeGroup:
          replicas: 3`,
      says: 'No node group has the label `node-role.deckhouse.io/frontend`.',
    },
    'one node in each zone, and nothing names the zones': `
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      layout: WithNAT
      ---
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: frontend
      spec:
        nodeType: CloudEphemeral
        cloudInstances:
          minPerZone: 1 # <- The number of nodes of NodeGroup/frontend depends on the zones, and no manifest names them.
        nodeTemplate:
          labels:
            node-role.deckhouse.io/frontend: ""`,
    'static nodes that nothing counts': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: frontend
      spec: # <- The number of nodes of NodeGroup/frontend is not declared: static nodes are joined outside of Git.
        nodeType: Static
        nodeTemplate:
          labels:
            node-role.deckhouse.io/frontend: ""`,
    'fewer StaticInstances than the group asks for': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: frontend
      spec:
        nodeType: Static
        staticInstances:
          count: 2 # <- asks for more than the 1 StaticInstances that Git declares.
          labelSelector: {}
        nodeTemplate:
          labels:
            node-role.deckhouse.io/frontend: ""
      ---
      apiVersion: deckhouse.io/v1alpha2
      kind: StaticInstance
      metadata:
        name: front-0
      spec:
        address: 192.0.2.1`,
    'a permanent group whose cluster configuration is not in Git': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: frontend
      spec: # <- The number of nodes of NodeGroup/frontend is not declared.
        nodeType: CloudPermanent
        nodeTemplate:
          labels:
            node-role.deckhouse.io/frontend: ""`,
    'a type of nodes that is none': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: frontend
      spec:
        nodeType: Ephemeral # <- depends on \`nodeType: Ephemeral\`, which is no type of nodes.
        cloudInstances:
          minPerZone: 2
        nodeTemplate:
          labels:
            node-role.deckhouse.io/frontend: ""`,
    'a label that hides behind a template': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: frontend
      spec:
        nodeType: CloudPermanent
        cloudInstances:
          minPerZone: 2
        nodeTemplate:
          labels:
            "\${ROLE}": "" # <- Whether NodeGroup/frontend has frontend nodes cannot be told`,
    'one node beside a group that may be another': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: frontend
      spec:
        nodeType: CloudPermanent
        cloudInstances:
          minPerZone: 1
        nodeTemplate:
          labels:
            node-role.deckhouse.io/frontend: ""
      ---
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: spare
      spec:
        nodeType: CloudPermanent
        cloudInstances:
          minPerZone: 1
        nodeTemplate:
          labels: \${LABELS} # <- Whether NodeGroup/spare has frontend nodes cannot be told`,
    'nothing in sight': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static`,
      says: 'No node group has the label `node-role.deckhouse.io/frontend`.',
    },
  },
  'not-applicable': 'never',
})
