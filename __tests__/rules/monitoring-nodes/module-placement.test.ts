import { expect, test } from 'vitest'
import { modulePlacement } from '../../../src/rules/monitoring-nodes/module-placement.ts'
import { describeRule } from '../../helpers/describe-rule.ts'
import { dedent } from '../../helpers/documents.ts'
import { rowOf } from '../../helpers/judge.ts'

const join = (...documents: readonly string[]): string => documents.join('\n      ---')

const group = (name: string, labels: string, taints = ''): string => `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: ${name}
      spec:
        nodeType: Static
        nodeTemplate:
          labels: {${labels}}${taints === '' ? '' : `\n          taints: [${taints}]`}`

/** A ModuleConfig with one line of settings. */
const module = (name: string, settings: string, enabled = 'true'): string => `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: ${name}
      spec:
        version: 2
        enabled: ${enabled}
        settings:
          ${settings}`

const prometheus = (settings: string, enabled = 'true'): string => module('prometheus', settings, enabled)

const MONITORING = 'node-role.deckhouse.io/monitoring: ""'
const SYSTEM = 'node-role.deckhouse.io/system: ""'
const taint = (value: string): string => `{key: dedicated.deckhouse.io, value: ${value}, effect: NoExecute}`

const GROUP = group('monitoring', MONITORING, taint('monitoring'))
const NAMED = prometheus(`nodeSelector: {${MONITORING}}`)

describeRule(modulePlacement, {
  pass: {
    'the nodes for monitoring': join(
      GROUP,
      prometheus(
        `nodeSelector: {${MONITORING}} # <- \`nodeSelector\` of ModuleConfig/prometheus (\`node-role.deckhouse.io/monitoring: ""\`) names NodeGroup/monitoring.`,
      ),
    ),
    'the nodes for the system': join(
      group('system', SYSTEM, taint('system')),
      prometheus(`nodeSelector: {${SYSTEM}} # <- names NodeGroup/system.`),
    ),
    'nodes for the module itself': join(
      group('prometheus', 'node-role.deckhouse.io/prometheus: ""', taint('prometheus')),
      prometheus('nodeSelector: {node-role.deckhouse.io/prometheus: ""} # <- names NodeGroup/prometheus.'),
    ),
    'a group by the label of its name': join(
      GROUP,
      prometheus('nodeSelector: {node.deckhouse.io/group: monitoring} # <- names NodeGroup/monitoring.'),
    ),
    'nodes that a taint alone dedicates': join(
      group('metrics', 'disk: fast', taint('monitoring')),
      prometheus('nodeSelector: {disk: fast} # <- names NodeGroup/metrics.'),
    ),
    'a group in the configuration of a provider': join(
      `
      apiVersion: deckhouse.io/v1
      kind: DVPClusterConfiguration
      nodeGroups:
        - name: monitoring
          replicas: 2
          nodeTemplate:
            labels: {${MONITORING}}`,
      prometheus(`nodeSelector: {${MONITORING}} # <- names NodeGroup/monitoring.`),
    ),
    'tolerations of its own': join(
      group('metrics', MONITORING, '{key: team, value: a, effect: NoSchedule}'),
      prometheus(
        `tolerations: [{key: team, operator: Exists}]\n          nodeSelector: {${MONITORING}} # <- names NodeGroup/metrics.`,
      ),
    ),
    'the longterm Prometheus on nodes of its own': join(
      group('monitoring', MONITORING),
      group('archive', 'disk: slow', '{key: team, value: a, effect: NoSchedule}'),
      prometheus(
        `nodeSelector: {${MONITORING}} # <- names NodeGroup/monitoring.
          longtermNodeSelector: {disk: slow} # <- \`longtermNodeSelector\` of ModuleConfig/prometheus (\`disk: slow\`) names NodeGroup/archive.
          longtermTolerations: [{key: team, operator: Exists}]`,
      ),
    ),
    'the longterm Prometheus with the tolerations of the other': {
      manifests: join(
        group('metrics', `${MONITORING}, disk: slow`, '{key: team, value: a, effect: NoSchedule}'),
        prometheus(`nodeSelector: {${MONITORING}}
          longtermNodeSelector: {disk: slow}
          tolerations: [{key: team, operator: Exists}]`),
      ),
      says: '`longtermNodeSelector` of ModuleConfig/prometheus (`disk: slow`) names NodeGroup/metrics.',
    },
    'no longterm Prometheus': {
      manifests: join(
        GROUP,
        prometheus(`nodeSelector: {${MONITORING}}
          longtermRetentionDays: 0
          longtermNodeSelector: {disk: slow}`),
      ),
      says: '`nodeSelector` of ModuleConfig/prometheus',
    },
    'other modules too': join(
      group('system', SYSTEM, taint('system')),
      prometheus(`nodeSelector: {${SYSTEM}} # <- names NodeGroup/system.`),
      module('loki', `nodeSelector: {${SYSTEM}} # <- \`nodeSelector\` of ModuleConfig/loki`),
    ),
    'another module that leaves the choice to Deckhouse': {
      manifests: join(GROUP, NAMED, module('upmeter', 'nodeSelector: false')),
      says: '`nodeSelector` of ModuleConfig/prometheus',
    },
    'another module that is switched off': {
      manifests: join(GROUP, NAMED, module('loki', 'nodeSelector: {disk: slow}', 'false')),
      says: '`nodeSelector` of ModuleConfig/prometheus',
    },
  },

  warn: {
    'prometheus names no nodes': {
      manifests: join(
        GROUP,
        `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: prometheus
      spec:
        settings: # <- The module \`prometheus\` names no nodes, though some are dedicated.
          retentionDays: 7`,
      ),
    },
    'only frontend nodes are dedicated': {
      manifests: join(group('edge', 'node-role.deckhouse.io/frontend: ""'), prometheus('retentionDays: 7')),
      says: 'The module `prometheus` names no nodes, though some are dedicated.',
    },
    'only a taint dedicates nodes': {
      manifests: join(group('metrics', 'disk: fast', taint('monitoring')), prometheus('retentionDays: 7')),
      says: 'The module `prometheus` names no nodes',
    },
    'nodeSelector: false': join(
      GROUP,
      prometheus('nodeSelector: false # <- `nodeSelector: false` names no nodes, though some are dedicated.'),
    ),
    'an empty nodeSelector': join(GROUP, prometheus('nodeSelector: {} # <- `nodeSelector: {}` names no nodes')),
    'a selector that matches nothing': join(
      GROUP,
      prometheus(
        'nodeSelector: {disk: fast} # <- `nodeSelector` of ModuleConfig/prometheus (`disk: fast`) matches no declared node group.',
      ),
    ),
    'a selector with a value that the label does not have': join(
      GROUP,
      prometheus('nodeSelector: {node-role.deckhouse.io/monitoring: "true"} # <- matches no declared node group.'),
    ),
    'a group whose taint prometheus does not tolerate': join(
      group('edge', 'node-role.deckhouse.io/frontend: ""', taint('frontend')),
      prometheus(
        'nodeSelector: {node-role.deckhouse.io/frontend: ""} # <- names NodeGroup/edge, whose taint `dedicated.deckhouse.io=frontend` keeps the module off.',
      ),
    ),
    'a selector for the longterm Prometheus alone': {
      manifests: join(GROUP, prometheus(`longtermNodeSelector: {${MONITORING}}`)),
      says: 'The module `prometheus` names no nodes',
    },
    'a selector for the longterm Prometheus that matches nothing': join(
      GROUP,
      prometheus(
        `nodeSelector: {${MONITORING}}\n          longtermNodeSelector: {disk: slow} # <- \`longtermNodeSelector\` of ModuleConfig/prometheus (\`disk: slow\`) matches no declared node group.`,
      ),
    ),
    'another module on nodes that no manifest declares': join(
      GROUP,
      NAMED,
      module(
        'loki',
        'nodeSelector: {disk: slow} # <- `nodeSelector` of ModuleConfig/loki (`disk: slow`) matches no declared',
      ),
    ),
    'a module of the system on nodes for monitoring': join(
      GROUP,
      NAMED,
      module('loki', `nodeSelector: {${MONITORING}} # <- \`dedicated.deckhouse.io=monitoring\` keeps the module off.`),
    ),
    'no ModuleConfig of prometheus beside another': {
      manifests: join(GROUP, module('deckhouse', 'releaseChannel: Stable')),
      says: 'No manifest declares ModuleConfig/prometheus',
    },
    'no ModuleConfig in a cluster whose manifests are complete': {
      complete: true,
      manifests: GROUP,
      says: 'No manifest declares ModuleConfig/prometheus',
    },
    'a ModuleConfig that this pull request removes': {
      base: join(GROUP, NAMED),
      manifests: GROUP,
      says: 'No manifest declares ModuleConfig/prometheus',
    },
  },

  fail: 'never',

  unknown: {
    'no ModuleConfig': { manifests: GROUP, says: 'No ModuleConfig is declared.' },
    'a placeholder for the selector': join(
      GROUP,
      prometheus(
        'nodeSelector: ${SELECTOR} # <- `nodeSelector` of ModuleConfig/prometheus is the placeholder `${SELECTOR}`.',
      ),
    ),
    'a placeholder in the selector': join(
      GROUP,
      prometheus('nodeSelector: {disk: "${DISK}"} # <- hides the value of `disk`.'),
    ),
    'a placeholder for the switch of the module': {
      manifests: join(GROUP, prometheus(`nodeSelector: {${MONITORING}}`, '${ENABLED}')),
      says: 'stands in a ModuleConfig whose `enabled` is the placeholder `${ENABLED}`.',
    },
    'two declarations that contradict each other': {
      manifests: join(GROUP, NAMED, prometheus(`nodeSelector: {${SYSTEM}}`)),
      says: '`nodeSelector` of ModuleConfig/prometheus is declared differently at',
    },
    'a group whose labels are a placeholder may be dedicated': {
      manifests: join(group('other', '').replace('{}', '${LABELS}'), NAMED),
      says: 'Whether nodes are kept for a role or a module cannot be read.',
    },
    'a group whose taints are a placeholder may be dedicated': {
      manifests: join(group('other', 'disk: fast', 'x').replace('[x]', '${TAINTS}'), NAMED),
      says: 'Whether nodes are kept for a role or a module cannot be read.',
    },
    'a group whose taint has a placeholder for its key may be dedicated': {
      manifests: join(group('other', 'disk: fast', '{key: "${KEY}", value: monitoring, effect: NoExecute}'), NAMED),
      says: 'Whether nodes are kept for a role or a module cannot be read.',
    },
    'a document that does not parse may declare the only dedicated nodes': {
      manifests: join(NAMED, group('monitoring', 'node-role.deckhouse.io/monitoring: [{[')),
      says: 'Whether nodes are kept for a role or a module cannot be read.',
    },
    'a group whose labels are a placeholder may be the one that is named': {
      manifests: join(
        group('edge', 'node-role.deckhouse.io/frontend: ""'),
        group('other', '').replace('{}', '${LABELS}'),
        NAMED,
      ),
      says: 'the labels of NodeGroup/other cannot be read.',
    },
    'a document that does not parse may declare the group that is named': {
      manifests: join(
        group('edge', 'node-role.deckhouse.io/frontend: ""'),
        group('other', 'node-role.deckhouse.io/monitoring: "'),
        NAMED,
      ),
      says: 'a document that cannot be read as it stands may declare one.',
    },
    'a document that does not parse may configure another module': {
      manifests: join(GROUP, NAMED, module('loki', 'nodeSelector: "')),
      says: '`nodeSelector` of ModuleConfig/loki may be declared by a document that cannot be read as it stands.',
    },
    'a label that stands nowhere in Git': {
      manifests: join(GROUP, prometheus('nodeSelector: {kubernetes.io/hostname: metrics-1}')),
      says: 'the label `kubernetes.io/hostname` of the nodes does not stand in Git.',
    },
    'prometheus names no nodes, where the manifests are incomplete': {
      complete: false,
      manifests: join(GROUP, prometheus('retentionDays: 7')),
      says: 'The manifests are declared incomplete.',
    },
    'a selector that matches nothing, where the manifests are incomplete': {
      complete: false,
      manifests: join(GROUP, prometheus('nodeSelector: {disk: fast}')),
      says: 'The manifests are declared incomplete.',
    },
  },

  'not-applicable': {
    'no dedicated nodes': {
      manifests: join(
        group('worker', 'disk: fast', '{key: team, value: a, effect: NoSchedule}'),
        prometheus('retentionDays: 7'),
      ),
      says: 'No declared node group is kept for a role or a module.',
    },
    'prometheus is switched off': {
      manifests: join(GROUP, prometheus('nodeSelector: {disk: fast}', 'false')),
      says: 'The module `prometheus` is switched off.',
    },
  },
})

test('what cannot be read is said once, however many modules it may configure', () => {
  const row = rowOf(
    modulePlacement,
    [GROUP, NAMED, '\napiVersion: deckhouse.io/v1alpha1\nkind: [{['].map(dedent).join('---\n'),
  )
  expect(row.findings.filter(({ verdict }) => verdict === 'unknown')).toHaveLength(1)
})

test('what is proposed are nodes that Git declares, and those for monitoring first', () => {
  const proposed = (...groups: readonly string[]): string => {
    const row = rowOf(modulePlacement, [...groups, prometheus('retentionDays: 7')].map(dedent).join('---\n'))
    return row.findings.flatMap((finding) => (finding.verdict === 'warn' ? [finding.fix] : [])).join()
  }
  const system = group('system', SYSTEM)
  expect(proposed(system)).toContain(`\`${SYSTEM}\``)
  expect(proposed(system, GROUP)).toContain(`\`${MONITORING}\``)
  expect(proposed(group('edge', 'node-role.deckhouse.io/frontend: ""'))).toContain(`\`${MONITORING}\``)
})
