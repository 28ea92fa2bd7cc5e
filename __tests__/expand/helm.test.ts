import { describe, expect, test } from 'vitest'
import { dedent } from '../helpers/documents.ts'
import { checkedOn, machine, rowIn } from './machine.ts'
import { toolOf } from './tool.ts'

const HELM = toolOf('helm')

export const CHART = {
  'chart/Chart.yaml': 'apiVersion: v2\nname: platform\nversion: 0.1.0\n',
  'chart/values.yaml': 'deckhouse:\n  channel: Stable\nsystem:\n  nodes: 1\n',
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
        maxPerZone: {{ .Values.system.nodes }}
        zones: [a]
        classReference: {kind: YandexInstanceClass, name: system}
      nodeTemplate:
        labels:
          node-role.deckhouse.io/system: ""
        taints:
          - {key: dedicated.deckhouse.io, value: system, effect: NoExecute}
  `),
}

describe(`charts, with ${HELM.title}`, () => {
  const path = (): string => machine({ helm: HELM })

  test('are judged with their values, and each finding points at the value that says it', async () => {
    const report = await checkedOn(path(), CHART)
    expect(report.problems).toEqual([])
    expect(report.notes).toEqual([expect.stringMatching(/^Rendered one chart with `helm` v/)])
    expect(report.clusters.map(({ name, root }) => [name, root])).toEqual([['infra', '.']])
    expect(rowIn(report, 'infra', 'release-channel')).toBe('pass chart/values.yaml:2')
    expect(rowIn(report, 'infra', 'system-count')).toBe('fail chart/values.yaml:4')
  })
})
