import { describe, expect, test } from 'vitest'
import { dedent } from '../helpers/documents.ts'
import { CHART } from './charts.ts'
import { checkedOn, machine, rowIn } from './machine.ts'
import { toolOf } from './tool.ts'

const HELM = toolOf('helm')

/** An Application with some lines of its source. */
const application = (name: string, lines: string): string =>
  `${dedent(`
    apiVersion: argoproj.io/v1alpha1
    kind: Application
    metadata:
      name: ${name}
      namespace: argocd
    spec:
      project: default
      destination: {name: ${name}, namespace: d8-system}
      source:
        repoURL: https://git.example.com/platform.git
        targetRevision: main
        path: chart
  `)}${lines.replaceAll(/^(?=.)/gm, '    ')}`

describe(`Applications of Argo CD, with ${HELM.title}`, () => {
  const path = (): string => machine({ helm: HELM })

  test('make a cluster each of one chart, by the folders that they lie in, with places in their own values', async () => {
    const report = await checkedOn(path(), {
      ...CHART,
      'clusters/eu/values.yaml': 'deckhouse:\n  channel: EarlyAccess\n',
      'clusters/eu/app.yaml': application('eu', 'helm:\n  valueFiles: [../clusters/eu/values.yaml]\n'),
      'clusters/us/app.yaml': application('us', 'helm:\n  valuesObject:\n    deckhouse:\n      channel: Alpha\n'),
    })
    expect(report.clusters.map(({ name, root }) => [name, root])).toEqual([
      ['eu', 'clusters/eu'],
      ['us', 'clusters/us'],
    ])
    expect(rowIn(report, 'eu', 'release-channel')).toBe('pass clusters/eu/values.yaml:2')
    expect(rowIn(report, 'us', 'release-channel')).toBe('fail clusters/us/app.yaml:16')
    expect(rowIn(report, 'eu', 'system-count')).toBe('fail chart/values.yaml:4')
    expect(report.notes).toEqual([expect.stringMatching(/^Rendered 2 charts with `helm` v/)])
    expect(report.problems).toEqual([])
  })

  test('make a cluster each by their names where they lie in one folder', async () => {
    const report = await checkedOn(path(), {
      ...CHART,
      'apps.yaml': ['eu', 'us']
        .map((name) => application(name, `helm:\n  parameters: [{name: system.nodes, value: "2"}]\n`))
        .join('---\n'),
    })
    expect(report.clusters.map(({ name, root }) => [name, root])).toEqual([
      ['eu', 'chart/eu'],
      ['us', 'chart/us'],
    ])
    expect(rowIn(report, 'us', 'system-count')).toBe('pass apps.yaml:29')
  })

  test('make a cluster each by their names where one lies below another', async () => {
    const report = await checkedOn(path(), {
      ...CHART,
      'apps/eu.yaml': application('eu', ''),
      'apps/more/us.yaml': application('us', ''),
    })
    expect(report.clusters.map(({ root }) => root)).toEqual(['chart/eu', 'chart/us'])
  })

  test('give a parameter one value, whatever is in it', async () => {
    const report = await checkedOn(path(), {
      ...CHART,
      'app.yaml': application('eu', 'helm:\n  parameters: [{name: note, value: "one,deckhouse.channel=Alpha"}]\n'),
    })
    expect(rowIn(report, 'infra', 'release-channel')).toBe('pass chart/values.yaml:2')
  })

  const layers = {
    files: 'helm:\n  valueFiles: [/a.yaml, ../b.yaml]\n',
    text: '  values: |\n    deckhouse:\n      channel: Beta\n',
    object: '  valuesObject: {deckhouse: {channel: Stable}}\n',
    parameters: '  parameters:\n    - {name: deckhouse.channel, value: Alpha}\n',
  }
  test.each([
    ['the last of its files', layers.files, 'pass b.yaml:1'],
    ['its text over its files', layers.files + layers.text, 'fail app.yaml:17'],
    ['its object instead of its text', layers.files + layers.text + layers.object, 'pass app.yaml:18'],
    [
      'its parameters over everything',
      layers.files + layers.text + layers.object + layers.parameters,
      'fail app.yaml:20',
    ],
  ])('give a chart %s', async (_what, lines, expected) => {
    const report = await checkedOn(path(), {
      ...CHART,
      'a.yaml': 'deckhouse: {channel: Alpha}\n',
      'b.yaml': 'deckhouse: {channel: EarlyAccess}\n',
      'app.yaml': application('eu', lines),
    })
    expect(rowIn(report, 'infra', 'release-channel')).toBe(expected)
  })

  test('have several sources, of which those with a chart of a registry are none of ours', async () => {
    const report = await checkedOn(path(), {
      ...CHART,
      'app.yaml': application('eu', '').replace(
        /  source:[\s\S]*$/,
        '  sources:\n    - {repoURL: https://charts.example.com, chart: other, targetRevision: 1.0.0}\n    - {repoURL: https://git.example.com, path: ./chart/, helm: {releaseName: dh, values: "deckhouse: {channel: Alpha}"}}\n',
      ),
    })
    expect(report.notes).toEqual([expect.stringMatching(/^Rendered one chart with `helm` v/)])
    expect(rowIn(report, 'infra', 'release-channel')).toBe('fail app.yaml:11')
  })

  test('of which one fails stay two clusters, the other one with its values', async () => {
    const report = await checkedOn(path(), {
      ...CHART,
      'chart/templates/check.yaml':
        '{{ if eq .Values.deckhouse.channel "Beta" }}{{ fail "Beta is not for us" }}{{ end }}\n',
      'clusters/eu/app.yaml': application('eu', ''),
      'clusters/us/app.yaml': application('us', 'helm:\n  values: "deckhouse: {channel: Beta}"\n'),
    })
    expect(rowIn(report, 'eu', 'release-channel')).toBe('pass chart/values.yaml:2')
    expect(rowIn(report, 'us', 'release-channel')).toBe('unknown chart/templates/deckhouse.yaml:9')
    expect(report.problems.map(({ at, message }) => [at?.path, at?.start.line, message])).toEqual([
      [
        'clusters/us/app.yaml',
        2,
        'The chart of `chart` cannot be rendered: `helm` says: `execution error at (platform/templates/check.yaml:1:47): Beta is not for us`.',
      ],
    ])
  })
})

describe('Applications that are not understood', () => {
  test.each([
    [
      'a file of another source',
      'helm:\n  valueFiles: [$values/eu.yaml]\n',
      '`$values/eu.yaml` (app.yaml:14) is a file of another source, which is not read',
    ],
    [
      'a file that is not there',
      'helm:\n  valueFiles: [eu.yaml]\n',
      '`eu.yaml` (app.yaml:14) is no file of this repository, and nothing is fetched',
    ],
    [
      'an address',
      'helm:\n  valueFiles: ["https://example.com/eu.yaml"]\n',
      '`https://example.com/eu.yaml` (app.yaml:14) is no file of this repository, and nothing is fetched',
    ],
    [
      'files that may be missing',
      'helm:\n  ignoreMissingValueFiles: true\n  valueFiles: [eu.yaml]\n',
      'which values files there are for it (app.yaml:15) is not looked up',
    ],
    [
      'parameters from files',
      'helm:\n  fileParameters: [{name: a, path: b}]\n',
      '`fileParameters` (app.yaml:14) is not understood',
    ],
    [
      'what Argo CD fills in',
      'helm:\n  values: "cluster: $ARGOCD_APP_NAME"\n',
      'the values at `app.yaml:14` hold a placeholder',
    ],
    ['a plugin', 'plugin: {name: helmfile}\n', 'the Application has it made by a plugin (app.yaml:13)'],
  ])('name %s', async (_what, lines, why) => {
    const report = await checkedOn(machine({ helm: '/bin/false' }), { ...CHART, 'app.yaml': application('eu', lines) })
    expect(report.notes).toEqual([
      `The chart of \`app.yaml\` is not rendered: ${why}. The templates are judged as they are, and what values decide is unknown.`,
    ])
    expect(rowIn(report, 'infra', 'release-channel')).toBe('unknown chart/templates/deckhouse.yaml:9')
  })

  test('are patched by a kustomization', async () => {
    const report = await checkedOn(machine({ helm: '/bin/false' }), {
      ...CHART,
      'apps/app.yaml': application('eu', ''),
      'apps/kustomization.yaml': 'resources: [app.yaml]\npatches: [{target: {kind: Application}, path: patch.yaml}]\n',
    })
    expect(report.notes.join()).toContain('not rendered: `apps/kustomization.yaml` may change its Application.')
  })

  const set = (path: string, generator: string): string =>
    dedent(`
    apiVersion: argoproj.io/v1alpha1
    kind: ApplicationSet
    metadata: {name: platform}
    spec:
      generators:
        - ${generator}
      template:
        metadata: {name: "{{name}}"}
        spec:
          source: {repoURL: https://git.example.com, path: "${path}", helm: {valueFiles: ["values-{{name}}.yaml"]}}
  `)
  test.each([
    ['by its path', set('chart', 'clusters: {}')],
    ['by a part of its path', set('ch{{.path}}', 'clusters: {}')],
    ['by the elements of a list', set('{{path}}', 'list: {elements: [{name: eu, path: chart}]}')],
    [
      'by the folders of a repository',
      set('{{.path.path}}', 'git: {repoURL: https://git.example.com, directories: [{path: "*"}, {path: "chart/*"}]}'),
    ],
  ])('are a set of them, which may mean a chart %s', async (_what, text) => {
    const report = await checkedOn(machine({ helm: '/bin/false' }), { ...CHART, 'set.yaml': text })
    expect(report.notes).toEqual([
      '`chart/Chart.yaml` is not rendered: the ApplicationSet at `set.yaml:2`, which may give it values, is not expanded. The templates are judged as they are, and what values decide is unknown.',
      'No ApplicationSet is expanded, and what one points at is judged as it lies there: `set.yaml:2`.',
    ])
  })

  test('are a set of what is no business of Deckhouse, and not named', async () => {
    const report = await checkedOn(machine({}), {
      'prod/deckhouse.yaml': CHART['chart/templates/deckhouse.yaml'],
      'set.yaml': set('apps/{{name}}', 'clusters: {}'),
    })
    expect(report.notes).toEqual([])
  })

  const FOLDER = {
    'prod/deckhouse.yaml': CHART['chart/templates/deckhouse.yaml'].replace('{{ .Values.deckhouse.channel }}', 'Stable'),
  }
  test.each([
    [
      'a patch',
      'patches:\n  - target: {kind: ModuleConfig, name: deckhouse}\n    patch: "[]"\n',
      'unknown app.yaml:15',
    ],
    [
      'a patch of something else',
      'patches:\n  - target: {kind: Ingress}\n    patch: "[]"\n',
      'pass prod/deckhouse.yaml:9',
    ],
    ['a prefix', 'namePrefix: eu-\n', 'unknown app.yaml:14'],
    ['images', 'images: ["nginx:1.27"]\n', 'pass prod/deckhouse.yaml:9'],
  ])('change a folder by %s, which puts in doubt what it may touch', async (_what, lines, expected) => {
    const app = application('eu', `kustomize:\n${lines.replaceAll(/^(?=.)/gm, '  ')}`).replace(
      'path: chart',
      'path: prod',
    )
    expect(rowIn(await checkedOn(machine({}), { ...FOLDER, 'app.yaml': app }), 'infra', 'release-channel')).toBe(
      expected,
    )
  })
})
