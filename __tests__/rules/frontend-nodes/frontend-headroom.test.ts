import { frontendHeadroom } from '../../../src/rules/frontend-nodes/frontend-headroom.ts'
import { describeRule } from '../../helpers/describe-rule.ts'

const frontends = (count: number, said: string): string => `
  apiVersion: deckhouse.io/v1
  kind: NodeGroup
  metadata:
    name: frontend
  spec:
    nodeType: CloudPermanent
    cloudInstances:
      minPerZone: ${count} # <- ${said}
    nodeTemplate:
      labels:
        node-role.deckhouse.io/frontend: ""`

describeRule(frontendHeadroom, {
  pass: 'never',
  warn: 'never',
  fail: 'never',
  unknown: {
    'two nodes, each of which must carry everything': frontends(
      2,
      'When one of 2 frontend nodes fails, each of the others carries 200 % of its usual load.',
    ),
    'three nodes, each of which must carry half as much again': frontends(
      3,
      'When one of 3 frontend nodes fails, each of the others carries 150 % of its usual load.',
    ),
    'five nodes': frontends(5, 'each of the others carries 125 % of its usual load.'),
    'nodes that nothing counts': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: frontend
      spec: # <- When one of the frontend nodes fails, the others carry its load.
        nodeType: Static
        nodeTemplate:
          labels:
            node-role.deckhouse.io/frontend: ""`,
    'a group that may be one of frontend nodes': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: edge
      spec:
        nodeType: Static
        nodeTemplate:
          labels: \${LABELS} # <- Whether NodeGroup/edge has frontend nodes cannot be told`,
  },
  'not-applicable': {
    'one node': frontends(1, 'With fewer than two frontend nodes there is none to take over'),
    'no frontend nodes': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: NodeGroup # <- Git declares no frontend nodes
        metadata:
          name: worker
        spec:
          nodeType: Static`,
    },
  },
})
