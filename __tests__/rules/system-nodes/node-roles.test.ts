import { expect, test } from 'vitest'
import { nodeRoles } from '../../../src/rules/system-nodes/node-roles.ts'
import { dedent } from '../../helpers/documents.ts'
import { describeRule } from '../../helpers/describe-rule.ts'
import { rowOf } from '../../helpers/judge.ts'

/** A NodeGroup whose labels are given in flow style; `says` stands behind them as the marker of their line. */
const labeled = (labels: string, says = '', name = 'infra'): string => `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: ${name}
      spec:
        nodeType: Static
        nodeTemplate:
          labels: {${labels}}${mark(says)}`

/** The same with one taint; the marker stands at its value. */
const tainted = (
  labels: string,
  value: string,
  says = '',
  key = 'dedicated.deckhouse.io',
): string => `${labeled(labels)}
          taints:
            - effect: NoExecute
              key: ${key}
              value: ${value}${mark(says)}`

const mark = (says: string): string => (says === '' ? '' : ` # <- ${says}`)
const join = (...documents: readonly string[]): string => documents.join('\n      ---')
const role = (name: string, value = '""'): string => `node-role.deckhouse.io/${name}: ${value}`

const moduleConfig = (name: string): string => `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: ${name}
      spec:
        enabled: true`

describeRule(nodeRoles, {
  pass: {
    'a label and no taint': labeled(
      role('system'),
      'The label `node-role.deckhouse.io/system: ""` gives NodeGroup/infra its role, and no taint names another role.',
    ),
    'a taint that names the role': {
      manifests: tainted(role('frontend'), 'frontend'),
      says: 'and the taint `dedicated.deckhouse.io=frontend` names a role of it.',
    },
    'roles that are combined, and a taint for one of them': {
      manifests: tainted(`${role('system')}, ${role('monitoring')}`, 'monitoring'),
      says: 'and the taint `dedicated.deckhouse.io=monitoring` names a role of it.',
    },
    'nodes for a module that Deckhouse brings': {
      manifests: tainted(role('prometheus'), 'prometheus'),
      says: 'The label `node-role.deckhouse.io/prometheus: ""`',
    },
    'nodes for a module whose name is near to that of a role': {
      manifests: join(labeled(role('systems')), moduleConfig('systems')),
      says: 'The label `node-role.deckhouse.io/systems: ""`',
    },
    'a label without a value, which Kubernetes reads as an empty one': {
      manifests: labeled(role('system', 'null')),
      says: 'The label `node-role.deckhouse.io/system: ""`',
    },
    'the label of Kubernetes beside that of Deckhouse': {
      manifests: labeled(`${role('frontend')}, node-role.kubernetes.io/frontend: ""`),
      says: 'The label `node-role.deckhouse.io/frontend: ""`',
    },
    'a taint of the team beside': {
      manifests: tainted(role('system'), 'infra', '', 'example.com/dedicated'),
      says: 'and no taint names another role.',
    },
    'labels of which Deckhouse knows nothing beside': {
      manifests: labeled(`${role('system')}, ${role('billing')}, node-role.kubernetes.io/infra: "", team: front`),
      says: 'The label `node-role.deckhouse.io/system: ""`',
    },
    'a group in the configuration of a provider': `
      apiVersion: deckhouse.io/v1
      kind: YandexClusterConfiguration
      nodeGroups:
        - name: infra
          replicas: 2
          nodeTemplate:
            labels:
              node-role.deckhouse.io/system: "" # <- gives NodeGroup/infra its role`,
  },

  warn: {
    'a label with a value': labeled(
      role('frontend', '"true"'),
      'The label `node-role.deckhouse.io/frontend` of NodeGroup/infra has the value `true`, and Deckhouse looks for nodes where it is empty.',
    ),
    'a label that is true without quotes': labeled(role('system', 'true'), 'has the value `true`'),
    'a label for a module with a value': labeled(role('ingress-nginx', 'yes'), 'has the value `yes`'),
    'a label for whatever it may be, with a value': labeled(role('billing', 'x'), 'has the value `x`'),
    'a role by a shorter name': labeled(
      role('front'),
      'The label `node-role.deckhouse.io/front` of NodeGroup/infra gives no role in Deckhouse: the role `frontend` has the label `node-role.deckhouse.io/frontend`.',
    ),
    'a role by another form of its name': labeled(role('monitor'), 'the role `monitoring` has the label'),
    'a role by another name': labeled(role('infra'), 'the role `system` has the label'),
    'a letter is missing': labeled(role('sytem'), 'the role `system` has the label'),
    'a letter is wrong': labeled(role('frontent'), 'the role `frontend` has the label'),
    'two letters are swapped': labeled(role('monitoirng'), 'the role `monitoring` has the label'),
    'the plural': labeled(role('systems'), 'the role `system` has the label'),
    'a capital letter': labeled(role('Frontend'), 'the role `frontend` has the label'),
    'the word node behind it': labeled(role('system-nodes'), 'the role `system` has the label'),
    'the domain of Kubernetes': labeled(
      'node-role.kubernetes.io/frontend: ""',
      'The label `node-role.kubernetes.io/frontend` of NodeGroup/infra gives no role in Deckhouse',
    ),
    'a domain with a mistake': labeled('node-roles.deckhouse.io/system: ""', 'the role `system` has the label'),
    'the domain without its beginning': labeled(
      'node.deckhouse.io/monitoring: ""',
      'the role `monitoring` has the label',
    ),
    'a taint for another role': tainted(
      role('frontend'),
      'system',
      'The taint `dedicated.deckhouse.io=system` of NodeGroup/infra names another role, and the labels give it `frontend`.',
    ),
    'a taint for a role that is not among the combined ones': tainted(
      `${role('system')}, ${role('monitoring')}`,
      'frontend',
      'names another role, and the labels give it `system` and `monitoring`.',
    ),
    'a taint with a mistake in it': tainted(role('frontend'), 'front', 'names another role'),
    'a taint with an empty value': tainted(
      role('frontend'),
      '""',
      'The taint `dedicated.deckhouse.io` of NodeGroup/infra names no role, and the labels give it `frontend`.',
    ),
    'a taint for a role that no label gives': tainted(
      'team: a',
      'monitoring',
      'The taint `dedicated.deckhouse.io=monitoring` of NodeGroup/infra keeps the nodes for a role that no label gives them.',
    ),
    'a taint with the key of a label': tainted(
      role('system'),
      '""',
      'The taint `node-role.deckhouse.io/system` of NodeGroup/infra has the key of a label',
      'node-role.deckhouse.io/system',
    ),
    'one of two groups': join(
      labeled(role('system')),
      labeled(role('frontend', '"yes"'), 'of NodeGroup/edge has the value `yes`', 'edge'),
    ),
    'a group in the configuration of a provider': `
      apiVersion: deckhouse.io/v1
      kind: VCDClusterConfiguration
      nodeGroups:
        - name: edge
          replicas: 2
          nodeTemplate:
            labels:
              node-role.deckhouse.io/frontend: "1" # <- of NodeGroup/edge has the value \`1\``,
    'labels of the masters': labeled(role('system', '"on"'), 'of NodeGroup/master has the value `on`', 'master'),
  },

  fail: 'never',

  unknown: {
    'a placeholder for the value of the label': labeled(
      role('system', '"${VALUE}"'),
      'The value of the label `node-role.deckhouse.io/system` of NodeGroup/infra cannot be read.',
    ),
    'a placeholder for the value of the taint': tainted(
      role('system'),
      '"${VALUE}"',
      'A taint of NodeGroup/infra cannot be read.',
    ),
    'a placeholder for the key of a taint': {
      manifests: tainted(role('system'), 'x', '', '"${KEY}"'),
      says: 'A taint of NodeGroup/infra cannot be read.',
    },
    'a placeholder for the labels': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: infra
      spec:
        nodeTemplate:
          labels: \${LABELS} # <- The labels of NodeGroup/infra cannot be read in full.`,
    'a placeholder for everything that the group is': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: infra
      spec: \${SPEC} # <- The labels and taints of NodeGroup/infra cannot be read in full.`,
    'a placeholder among the labels, and a taint that may name what it gives': {
      manifests: tainted('"{{ .Values.role }}": ""', 'system'),
      says: 'The labels of NodeGroup/infra cannot be read in full.',
    },
    'a placeholder for the taints': {
      manifests: labeled(role('system')).concat('\n          taints: ${TAINTS}'),
      says: 'The taints of NodeGroup/infra cannot be read in full.',
    },
    'a good group beside one that does not parse': {
      manifests: join(labeled(role('system')), labeled('node-role.deckhouse.io/frontend: "${VALUE}', '', 'edge')),
      says: 'A document that cannot be read as it stands may declare a node group with a role.',
    },
    'a taint for a role that no label gives, where the manifests are incomplete': {
      complete: false,
      manifests: tainted('team: a', 'monitoring'),
      says: 'The manifests are declared incomplete.',
    },
  },

  'not-applicable': {
    'workers only': {
      manifests: labeled('team: front, node-role.kubernetes.io/worker: ""'),
      says: 'No declared node group has the label of a role.',
    },
    'a name of which nobody can tell what it is': {
      manifests: labeled(role('billing')),
      says: 'No declared node group has the label of a role.',
    },
    'a taint of the team': {
      manifests: tainted('team: a', 'billing'),
      says: 'No declared node group has the label of a role.',
    },
    'no node group': {
      manifests: moduleConfig('prometheus'),
      says: 'No declared node group has the label of a role.',
    },
  },
})

test('a taint is no second shortfall where the label that it goes with is misspelled', () => {
  expect(rowOf(nodeRoles, dedent(tainted(role('sytem'), 'system'))).findings).toHaveLength(1)
})
