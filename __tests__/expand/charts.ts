import { dedent } from '../helpers/documents.ts'

/** A chart of two objects of Deckhouse, which takes what a rule reads from its values. */
export const CHART = {
  'chart/Chart.yaml': 'apiVersion: v2\nname: platform\nversion: 0.1.0\n',
  'chart/values.yaml': 'deckhouse:\n  channel: Stable\nsystem:\n  nodes: 1\n',
  'chart/templates/NOTES.txt': 'kind: ModuleConfig of deckhouse.io is installed in {{ .Release.Namespace }}.\n',
  'chart/templates/deckhouse.yaml': dedent(`
    apiVersion: deckhouse.io/v1alpha1
    kind: ModuleConfig
    metadata:
      name: deckhouse
    spec:
      version: 1
      enabled: true
      settings:
        releaseChannel: {{ .Values.deckhouse.channel }}
  `),
  'chart/templates/nodes.yaml': dedent(`
    apiVersion: deckhouse.io/v1
    kind: NodeGroup
    metadata:
      name: system
    spec:
      nodeType: CloudEphemeral
      cloudInstances:
        minPerZone: {{ .Values.system.nodes }}
        maxPerZone: {{ .Values.system.nodes | int }}
        zones: [a]
        classReference: {kind: YandexInstanceClass, name: system}
      nodeTemplate:
        labels:
          node-role.deckhouse.io/system: ""
        taints:
          - {key: dedicated.deckhouse.io, value: system, effect: NoExecute}
  `),
}

/** Node groups that a loop makes of a list. */
export const LOOP = {
  'chart/values.yaml':
    'deckhouse:\n  channel: Stable\ngroups:\n  - {name: system-a, min: 1}\n  - {name: system-b, min: 1}\n',
  'chart/templates/nodes.yaml': dedent(`
    {{- range .Values.groups }}
    ---
    apiVersion: deckhouse.io/v1
    kind: NodeGroup
    metadata:
      name: {{ .name }}
    spec:
      nodeType: CloudEphemeral
      cloudInstances:
        minPerZone: {{ .min }}
        maxPerZone: 2
        zones: [a]
        classReference: {kind: YandexInstanceClass, name: system}
      nodeTemplate:
        labels:
          node-role.deckhouse.io/system: ""
        taints:
          - {key: dedicated.deckhouse.io, value: system, effect: NoExecute}
    {{- end }}
  `),
}
