import { describe, expect, test } from 'vitest'
import { dedent } from '../helpers/documents.ts'
import { CHART } from './charts.ts'
import { checkedOn, machine, rowIn } from './machine.ts'
import { toolOf } from './tool.ts'

const HELM = toolOf('helm')

/** A HelmRelease of a chart in a folder, with some lines of its chart and of itself. */
const release = (lines: string, ofChart = ''): string =>
  `${dedent(`
    apiVersion: helm.toolkit.fluxcd.io/v2
    kind: HelmRelease
    metadata:
      name: deckhouse
      namespace: flux-system
    spec:
      interval: 10m
      chart:
        spec:
          chart: ./chart
          sourceRef: {kind: GitRepository, name: platform}
  `)}${ofChart.replaceAll(/^(?=.)/gm, '      ')}${lines.replaceAll(/^(?=.)/gm, '  ')}`

const channel = (name: string): string => `values:\n  deckhouse:\n    channel: ${name}\n`

describe(`HelmReleases of Flux, with ${HELM.title}`, () => {
  const path = (): string => machine({ helm: HELM })

  test('make a cluster each of one chart, with places in their own values', async () => {
    const report = await checkedOn(path(), {
      ...CHART,
      'clusters/eu/release.yaml': release(channel('Stable')),
      'clusters/us/release.yaml': release(channel('Alpha')),
    })
    expect(report.clusters.map(({ name, root }) => [name, root])).toEqual([
      ['eu', 'clusters/eu'],
      ['us', 'clusters/us'],
    ])
    expect(rowIn(report, 'eu', 'release-channel')).toBe('pass clusters/eu/release.yaml:14')
    expect(rowIn(report, 'us', 'release-channel')).toBe('fail clusters/us/release.yaml:14')
    expect(report.notes).toEqual([expect.stringMatching(/^Rendered 2 charts with `helm` v/)])
  })

  test.each(['Alpha', 'Stable'])('give files in place of the values of the chart, which say %s', async (own) => {
    const report = await checkedOn(path(), {
      ...CHART,
      'eu.yaml': 'deckhouse: {}\n',
      'us.yaml': 'system:\n  nodes: 1\n',
      'chart/values.yaml': CHART['chart/values.yaml'].replace('Stable', own),
      'chart/templates/deckhouse.yaml': CHART['chart/templates/deckhouse.yaml'].replace(
        'channel }}',
        'channel | default "Stable" }}',
      ),
      'release.yaml': release('', 'valuesFiles: [./eu.yaml, ./us.yaml]\n'),
    })
    expect(rowIn(report, 'infra', 'release-channel')).toBe('pass chart/templates/deckhouse.yaml:9')
    expect(rowIn(report, 'infra', 'system-count')).toBe('fail us.yaml:2')
  })

  test('are changed by renderers behind them, which may do anything', async () => {
    const report = await checkedOn(path(), {
      ...CHART,
      'release.yaml': release(`${channel('Stable')}postRenderers: [{kustomize: {patches: []}}]\n`),
    })
    expect(rowIn(report, 'infra', 'release-channel')).toBe('unknown release.yaml:15')
  })
})

describe('objects of Flux that are not understood', () => {
  test.each([
    [
      'values from the cluster',
      'valuesFrom: [{kind: ConfigMap, name: values}]\n',
      'its `valuesFrom` (release.yaml:12) is not in Git',
    ],
    ['values that Flux fills in', channel('${CHANNEL}'), 'the values at `release.yaml:13` hold a placeholder'],
  ])('have %s', async (_what, lines, why) => {
    const report = await checkedOn(machine({ helm: '/bin/false' }), { ...CHART, 'release.yaml': release(lines) })
    expect(report.notes).toEqual([
      `The chart of \`release.yaml\` is not rendered: ${why}. The templates are judged as they are, and what values decide is unknown.`,
    ])
    expect(rowIn(report, 'infra', 'release-channel')).toBe('unknown chart/templates/deckhouse.yaml:9')
  })

  test('leave everything in doubt that a renderer behind them may change, rendered or not', async () => {
    const report = await checkedOn(machine({}), {
      ...CHART,
      'chart/templates/deckhouse.yaml': CHART['chart/templates/deckhouse.yaml'].replace(/{{.*}}/, 'Stable'),
      'release.yaml': release('postRenderers: [{kustomize: {patches: []}}]\n'),
    })
    expect(rowIn(report, 'infra', 'release-channel')).toBe('unknown release.yaml:12')
  })

  test('are changed by an overlay that knows only their values', async () => {
    const report = await checkedOn(machine({ helm: '/bin/false' }), {
      ...CHART,
      'apps/base/release.yaml': release(''),
      'apps/prod/values.yaml': release(channel('Stable')).replace(/ {2}interval[\s\S]*platform}\n/, ''),
    })
    expect(report.notes.join()).toContain('is not rendered: `apps/prod/values.yaml:2` may change its HelmRelease.')
  })

  test('take their chart from a registry, which is none of ours', async () => {
    const report = await checkedOn(machine({}), {
      'prod/deckhouse.yaml': CHART['chart/templates/deckhouse.yaml'],
      'release.yaml': release('').replace('./chart', 'podinfo').replace('GitRepository', 'HelmRepository'),
    })
    expect(report.notes).toEqual([])
  })

  const kustomization = (lines: string): string =>
    `${dedent(`
      apiVersion: kustomize.toolkit.fluxcd.io/v1
      kind: Kustomization
      metadata: {name: prod, namespace: flux-system}
      spec:
        interval: 10m
        path: ./prod
        sourceRef: {kind: GitRepository, name: platform}
    `)}${lines.replaceAll(/^(?=.)/gm, '  ')}`
  const PROD = CHART['chart/templates/deckhouse.yaml']

  test.each([
    ['nothing', '', 'pass prod/deckhouse.yaml:9'],
    [
      'a patch of the object',
      'patches:\n  - patch: |\n      apiVersion: deckhouse.io/v1alpha1\n      kind: ModuleConfig\n      metadata: {name: deckhouse}\n      spec: {settings: {releaseChannel: Alpha}}\n',
      'unknown flux/prod.yaml:9',
    ],
    [
      'a patch of another kind',
      'patches:\n  - patch: |\n      apiVersion: deckhouse.io/v1\n      kind: NodeGroup\n      metadata:\n        name: worker\n',
      'pass prod/deckhouse.yaml:9',
    ],
    ['a patch of a kind', 'patches:\n  - {patch: "[]", target: {kind: ModuleConfig}}\n', 'unknown flux/prod.yaml:9'],
    ['a patch of anything', 'patches:\n  - {patch: "[]", target: {labelSelector: a=b}}\n', 'unknown flux/prod.yaml:9'],
    ['a suffix', 'nameSuffix: -eu\n', 'unknown flux/prod.yaml:8'],
    ['components', 'components: [../eu]\n', 'unknown flux/prod.yaml:8'],
    ['annotations of everything', 'commonMetadata: {annotations: {a: b}}\n', 'unknown flux/prod.yaml:8'],
    ['labels of everything', 'commonMetadata: {labels: {a: b}}\n', 'pass prod/deckhouse.yaml:9'],
    ['another namespace', 'targetNamespace: eu\n', 'pass prod/deckhouse.yaml:9'],
  ])('change a folder by %s', async (_what, lines, expected) => {
    const report = await checkedOn(machine({}), {
      'prod/deckhouse.yaml': PROD.replace('{{ .Values.deckhouse.channel }}', 'Stable'),
      'flux/prod.yaml': kustomization(lines),
    })
    expect(rowIn(report, 'infra', 'release-channel')).toBe(expected)
  })

  test('fill in variables, and what they fill in is unknown', async () => {
    const report = await checkedOn(machine({}), {
      'prod/deckhouse.yaml': PROD.replace('{{ .Values.deckhouse.channel }}', '${CHANNEL}'),
      'flux/prod.yaml': kustomization('postBuild: {substitute: {CHANNEL: Stable}}\n'),
    })
    expect(rowIn(report, 'infra', 'release-channel')).toBe('unknown prod/deckhouse.yaml:9')
  })
})
