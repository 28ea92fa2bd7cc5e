import { systemCount } from '../../../src/rules/system-nodes/system-count.ts'
import { describeRule } from '../../helpers/describe-rule.ts'

describeRule(systemCount, {
  pass: {
    'two permanent nodes of the newer model, whose minimum is the total however many zones there are': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: system
      spec:
        nodeType: CloudPermanent
        cloudInstances:
          zones: [a, b, c]
          minPerZone: 2 # <- Git declares 2 system nodes: NodeGroup/system with \`minPerZone: 2\`.
          maxPerZone: 2
        nodeTemplate:
          labels:
            node-role.deckhouse.io/system: ""`,
    'more than two': `
      apiVersion: deckhouse.io/v1
      kind: OpenStackClusterConfiguration
      nodeGroups:
        - name: infra
          replicas: 3 # <- Git declares 3 system nodes
          nodeTemplate:
            labels:
              node-role.deckhouse.io/system: ""`,
    'an old group that became static nodes of a cloud': `
      apiVersion: deckhouse.io/v1alpha1
      kind: NodeGroup
      metadata:
        name: system
      spec:
        nodeType: Hybrid
        staticInstances:
          count: 2 # <- Git declares 2 system nodes
        nodeTemplate:
          labels:
            node-role.deckhouse.io/system: ""`,
    'an old group that became permanent nodes': `
      apiVersion: deckhouse.io/v1alpha2
      kind: NodeGroup
      metadata:
        name: system
      spec:
        nodeType: Hybrid
        cloudInstances:
          minPerZone: 2 # <- Git declares 2 system nodes
        nodeTemplate:
          labels:
            node-role.deckhouse.io/system: ""`,
    'two beside a broken document without a role': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: NodeGroup
        metadata:
          name: system
        spec:
          nodeType: CloudPermanent
          cloudInstances:
            minPerZone: 2 # <- Git declares 2 system nodes
          nodeTemplate:
            labels:
              node-role.deckhouse.io/system: ""
        ---
        apiVersion: deckhouse.io/v1
        kind: NodeGroup
        metadata: [`,
      notAsJson: 'JSON has no broken documents.',
    },
  },
  warn: {
    'none beside the other groups of the cluster configuration': `
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      nodeGroups:
        - name: worker # <- No node group has the label \`node-role.deckhouse.io/system\`, though other groups are declared.
          replicas: 2`,
    'a label that only sounds like the role': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup # <- No node group has the label
      metadata:
        name: system
      spec:
        nodeType: CloudPermanent
        cloudInstances:
          minPerZone: 2
        nodeTemplate:
          labels:
            node-role.kubernetes.io/system: ""`,
  },
  fail: {
    'one node': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: system
      spec:
        nodeType: CloudEphemeral
        cloudInstances:
          zones: [a]
          minPerZone: 1 # <- Git declares one system node (\`minPerZone: 1\` in one zone).
          maxPerZone: 2
        nodeTemplate:
          labels:
            node-role.deckhouse.io/system: ""`,
    'one node of a virtual data center, which has one zone': `
      apiVersion: deckhouse.io/v1
      kind: VCDClusterConfiguration
      layout: Standard
      ---
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: system
      spec:
        nodeType: CloudEphemeral
        cloudInstances:
          minPerZone: 1 # <- Git declares one system node (\`minPerZone: 1\` in the one zone of the provider).
        nodeTemplate:
          labels:
            node-role.deckhouse.io/system: ""`,
    'no nodes in the cluster configuration': `
      apiVersion: deckhouse.io/v1
      kind: YandexClusterConfiguration
      nodeGroups:
        - name: system
          replicas: 0 # <- Git declares no system nodes (\`replicas: 0\`).
          nodeTemplate:
            labels:
              node-role.deckhouse.io/system: ""`,
    'no group where the manifests are complete': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Cloud`,
      says: 'No node group has the label `node-role.deckhouse.io/system`.',
      complete: true,
    },
  },
  unknown: {
    'the same group, declared with different sizes': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: system
      spec:
        nodeType: CloudPermanent
        cloudInstances:
          minPerZone: 1 # <- The number of nodes of NodeGroup/system is declared in two ways
        nodeTemplate:
          labels:
            node-role.deckhouse.io/system: ""
      ---
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
            node-role.deckhouse.io/system: ""`,
    'the same group, of which one declaration has the role': `
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
            node-role.deckhouse.io/system: "" # <- Whether NodeGroup/system has system nodes cannot be told: its labels are declared in two ways.
      ---
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: system
      spec:
        nodeType: CloudPermanent
        cloudInstances:
          minPerZone: 2`,
    'one node beside a broken document that may hold more': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: NodeGroup
        metadata:
          name: system
        spec:
          nodeType: CloudPermanent
          cloudInstances:
            minPerZone: 1
          nodeTemplate:
            labels:
              node-role.deckhouse.io/system: ""
        ---
        apiVersion: deckhouse.io/v1
        kind: NodeGroup
        metadata: { name: more
        spec:
          nodeTemplate:
            labels:
              node-role.deckhouse.io/system: ""`,
      says: 'A document that cannot be read as it stands may declare system nodes.',
      notAsJson: 'JSON has no broken documents.',
    },
    'static nodes': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: system
      spec:
        nodeType: Static
        staticInstances:
          count: 0 # <- The number of nodes of NodeGroup/system is not declared: static nodes are joined outside of Git.
        nodeTemplate:
          labels:
            node-role.deckhouse.io/system: ""`,
    'no group where the manifests are incomplete': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: NodeGroup
        metadata:
          name: worker
        spec:
          nodeType: Static`,
      says: 'The manifests are declared incomplete.',
      complete: false,
    },
  },
  'not-applicable': 'never',
})
