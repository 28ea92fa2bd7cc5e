import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { renderFormat } from '../../src/render/formats.ts'
import { FORMATS } from '../../src/settings/arguments.ts'
import { dedent } from '../helpers/documents.ts'
import { CHART, LOOP } from './charts.ts'
import { checkedOn, machine, rowIn } from './machine.ts'
import { packed } from './packed.ts'
import { toolOf } from './tool.ts'

const HELM = toolOf('helm')

/** The chart with a value that stands in its template alone. */
const template = (line: string): string =>
  CHART['chart/templates/deckhouse.yaml'].replace('releaseChannel: {{ .Values.deckhouse.channel }}', line)

/** Something by which the cluster is found where nothing else shows it. */
const GLOBAL = {
  'chart/templates/global.yaml': dedent(`
    apiVersion: deckhouse.io/v1alpha1
    kind: ModuleConfig
    metadata: {name: global}
    spec: {version: 2, settings: {}}
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

  test('make rows certain that their templates leave unknown', async () => {
    const [without, rendered] = [await checkedOn(machine({}), CHART), await checkedOn(path(), CHART)]
    expect(rowIn(without, 'infra', 'release-channel')).toBe('unknown chart/templates/deckhouse.yaml:9')
    expect(rowIn(rendered, 'infra', 'release-channel')).toBe('pass chart/values.yaml:2')
  })

  test.each([
    ['a literal', 'releaseChannel: Alpha', 'fail chart/templates/deckhouse.yaml:9'],
    ['a literal in quotes', `releaseChannel: 'Alpha'`, 'fail chart/templates/deckhouse.yaml:9'],
    ['a value in quotes', 'releaseChannel: "{{ .Values.deckhouse.channel }}"', 'pass chart/values.yaml:2'],
    [
      'a value that goes through functions',
      'releaseChannel: {{ .Values.deckhouse.channel | default "Beta" | quote }}',
      'pass chart/values.yaml:2',
    ],
    [
      'a value that is changed',
      'releaseChannel: {{ .Values.deckhouse.channel | replace "Stable" "Alpha" }}',
      'fail chart/templates/deckhouse.yaml:9',
    ],
    [
      'one of two values',
      'releaseChannel: {{ coalesce .Values.deckhouse.channel .Values.other }}',
      'pass chart/templates/deckhouse.yaml:9',
    ],
    [
      'a value with nothing behind it',
      'releaseChannel: {{ .Values.other | default "Alpha" }}',
      'fail chart/templates/deckhouse.yaml:9',
    ],
    ['a block of values', '{{- toYaml .Values.settings | nindent 4 }}', 'fail chart/values.yaml:6'],
    [
      'a block of values in a scope of its own',
      '{{- with .Values.settings }}\n    {{- toYaml . | nindent 4 }}\n    {{- end }}',
      'fail chart/values.yaml:6',
    ],
    [
      'a block of something else behind a condition',
      '{{- if .Values.settings }}\n    {{- include "block" . | nindent 4 }}\n    {{- end }}',
      'fail chart/templates/deckhouse.yaml:8',
    ],
    [
      'a condition',
      '{{- if .Values.deckhouse.channel }}\n    releaseChannel: Alpha\n    {{- end }}',
      'fail chart/templates/deckhouse.yaml:10',
    ],
    [
      'one branch of two',
      '{{- if .Values.other }}\n    releaseChannel: Stable\n    {{- else }}\n    releaseChannel: Alpha\n    {{- end }}',
      'fail chart/templates/deckhouse.yaml:12',
    ],
    ['a part that is called for', 'releaseChannel: {{ include "channel" . }}', 'fail chart/templates/deckhouse.yaml:9'],
  ])('point at %s', async (_what, line, expected) => {
    const report = await checkedOn(path(), {
      ...CHART,
      'chart/values.yaml': `${CHART['chart/values.yaml']}settings:\n  releaseChannel: Alpha\n`,
      'chart/templates/_parts.tpl':
        '{{ define "channel" }}Alpha{{ end }}\n{{ define "block" }}releaseChannel: Alpha{{ end }}\n',
      'chart/templates/deckhouse.yaml': template(line),
    })
    expect(rowIn(report, 'infra', 'release-channel')).toBe(expected)
  })

  test('count what a loop over their values makes', async () => {
    const files = { ...CHART, ...LOOP }
    const [without, rendered] = [await checkedOn(machine({}), files), await checkedOn(path(), files)]
    expect(rowIn(without, 'infra', 'system-count')).toMatch(/^unknown /)
    expect(rowIn(rendered, 'infra', 'system-count')).toMatch(/^pass chart\/templates\/nodes\.yaml:\d+$/)
  })

  test('have parts with values of their own, which lie below the name of the part', async () => {
    const { 'chart/templates/deckhouse.yaml': text, ...rest } = CHART
    const part = {
      ...rest,
      'chart/charts/dh/Chart.yaml': 'apiVersion: v2\nname: deckhouse-part\nversion: 0.1.0\n',
      'chart/charts/dh/values.yaml': 'deckhouse: {channel: Alpha}\n',
      'chart/charts/dh/templates/deckhouse.yaml': text,
      'chart/values.yaml': 'system: {nodes: 1}\n',
    }
    const above = {
      ...part,
      'chart/values.yaml': 'system: {nodes: 1}\ndeckhouse-part:\n  deckhouse:\n    channel: Stable\n',
    }
    const own = await checkedOn(path(), part)
    expect(own.notes).toEqual([expect.stringMatching(/^Rendered one chart /)])
    expect(rowIn(own, 'infra', 'release-channel')).toBe('fail chart/charts/dh/values.yaml:1')
    expect(rowIn(await checkedOn(path(), above), 'infra', 'release-channel')).toBe('pass chart/values.yaml:4')
  })

  test('have packed parts, whose objects are placed at the chart', async () => {
    const report = await checkedOn(
      path(),
      {
        ...CHART,
        'chart/Chart.yaml': `${CHART['chart/Chart.yaml']}dependencies: [{name: part, version: 0.1.0, repository: "https://example.com"}]\n`,
      },
      {
        prepare: (folder) => {
          mkdirSync(join(folder, 'chart/charts'))
          const part = {
            'part/Chart.yaml': 'apiVersion: v2\nname: part\nversion: 0.1.0\n',
            'part/templates/deckhouse.yaml': template('releaseChannel: Alpha').replace(
              'name: deckhouse',
              'name: global',
            ),
            'part/templates/nodes.yaml': CHART['chart/templates/nodes.yaml']
              .replace('name: system', 'name: system-b')
              .replaceAll(/{{.*}}/g, '1'),
          }
          writeFileSync(join(folder, 'chart/charts/part-0.1.0.tgz'), packed(part))
        },
      },
    )
    expect(report.notes).toEqual([expect.stringMatching(/^Rendered one chart/)])
    const row = report.clusters[0]?.rows.find(({ rule }) => rule.id === 'system-count')
    expect(JSON.stringify(row?.findings)).toContain('"path":"chart/Chart.yaml"')
  })

  test('are changed by a change of their values', async () => {
    const values = { 'chart/values.yaml': CHART['chart/values.yaml'].replace('nodes: 1', 'nodes: 2') }
    const report = await checkedOn(
      path(),
      { 'chart/values.yaml': CHART['chart/values.yaml'] },
      { base: { ...CHART, ...values } },
    )
    const row = report.clusters[0]?.rows.find(({ rule }) => rule.id === 'system-count')
    expect([row?.change, report.gate.passed]).toEqual(['introduced', false])
  })

  test('keep what their hooks make in doubt, and leave tests and notes out', async () => {
    const report = await checkedOn(path(), {
      ...CHART,
      ...GLOBAL,
      'chart/templates/deckhouse.yaml': CHART['chart/templates/deckhouse.yaml'].replace(
        'name: deckhouse',
        'name: deckhouse\n  annotations: {helm.sh/hook: pre-install}',
      ),
      'chart/templates/tests/other.yaml': dedent(`
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: prometheus
          annotations: {helm.sh/hook: test}
      `),
    })
    expect(report.problems).toEqual([])
    expect(rowIn(report, 'infra', 'release-channel')).toBe('unknown chart/templates/deckhouse.yaml:2')
  })

  test.each([
    [
      'asks the cluster',
      '{{ if .Capabilities.APIVersions.Has "deckhouse.io/v1alpha1/ModuleConfig" }}\n',
      '\n{{ end }}',
    ],
    ['looks something up', '{{ if not (lookup "v1" "Namespace" "" "d8-system") }}\n', '\n{{ end }}'],
    ['calls for a part that does', '{{ if include "asks" . }}\n', '\n{{ end }}'],
  ])('pass nothing that a template makes which %s', async (_what, before, behind) => {
    const report = await checkedOn(path(), {
      ...CHART,
      ...GLOBAL,
      'chart/templates/_parts.tpl':
        '{{ define "asks" }}{{ if .Capabilities.APIVersions.Has "x/v1" }}yes{{ end }}{{ end }}\n',
      'chart/templates/deckhouse.yaml': `${before}${CHART['chart/templates/deckhouse.yaml']}${behind}`,
    })
    expect(rowIn(report, 'infra', 'release-channel')).toMatch(/^unknown chart\/templates\/deckhouse\.yaml:/)
    expect(rowIn(report, 'infra', 'system-count')).toBe('fail chart/values.yaml:4')
  })

  const REJECTED = {
    ...CHART,
    'chart/templates/broken.yaml': 'secret: {{ fail (printf "no %s here" .Values.password) }}\n',
    'chart/values.yaml': `${CHART['chart/values.yaml']}password: correct-horse-battery\n`,
  }
  const words = '`helm` says: `execution error at (platform/templates/broken.yaml:1:11): no ••• here`'

  test('that the tool rejects with their own values may be meant for others, and their templates are judged as they are', async () => {
    const report = await checkedOn(path(), REJECTED)
    expect(report.problems).toEqual([])
    expect(report.notes).toEqual([
      `\`chart/Chart.yaml\` is not rendered: with its own values alone, ${words}. The templates are judged as they are, and what values decide is unknown.`,
    ])
    expect(rowIn(report, 'infra', 'release-channel')).toBe('unknown chart/templates/deckhouse.yaml:9')
  })

  test('that the tool rejects with the values of a release are a problem', async () => {
    const release = dedent(`
      apiVersion: argoproj.io/v1alpha1
      kind: Application
      metadata: {name: platform}
      spec: {source: {repoURL: https://git.example.com, path: chart}}
    `)
    const report = await checkedOn(path(), { ...REJECTED, 'app.yaml': release })
    expect(report.problems.map(({ at, level, message }) => [at?.path, level, message])).toEqual([
      ['app.yaml', 'fail', `The chart of \`chart\` cannot be rendered: ${words}.`],
    ])
    expect(rowIn(report, 'infra', 'release-channel')).toBe('unknown chart/templates/deckhouse.yaml:9')
  })

  test('show no secret of their values in any format', async () => {
    const secrets = ['correct-horse-battery', 'staple-of-the-values']
    const files = {
      ...CHART,
      'chart/values.yaml': `deckhouse:\n  channel: correct-horse-battery\nlogin: {password: correct-horse-battery}\nhidden: staple-of-the-values\nsystem: {nodes: 1}\n`,
      'chart/templates/deckhouse.yaml': `${CHART['chart/templates/deckhouse.yaml']}    password: {{ .Values.hidden }}\n    update: {mode: '{{ .Values.hidden }}'}\n`,
    }
    const report = await checkedOn(path(), files)
    expect(rowIn(report, 'infra', 'release-channel')).toBe('fail chart/values.yaml:2')
    const options = {
      color: false,
      verbose: true,
      text: () => undefined,
      nearness: () => ({ changedFiles: new Set<string>() }),
    }
    const said = await Promise.all(FORMATS.map((format) => renderFormat(format, report, options)))
    expect(secrets.filter((secret) => [...said, JSON.stringify(report)].join('\n').includes(secret))).toEqual([])
  })
})

describe('charts that are not rendered', () => {
  const unrendered = 'The templates are judged as they are, and what values decide is unknown.'

  test('leave their templates as they are, and say that there is no program', async () => {
    const report = await checkedOn(machine({}), CHART)
    expect(report.notes).toEqual([
      `\`chart/Chart.yaml\` is not rendered: \`helm\` is not on this machine. ${unrendered}`,
    ])
    expect(rowIn(report, 'infra', 'release-channel')).toBe('unknown chart/templates/deckhouse.yaml:9')
  })

  test.each([
    [{ render: 'never' } as const, '`render` is `never`'],
    [
      { outsider: 'a pull request of a fork' } as const,
      '`render` is `auto`, which starts no program for a pull request of a fork',
    ],
  ])('say why: %o', async (terms, why) => {
    const report = await checkedOn(machine({ helm: '/bin/false' }), CHART, terms)
    expect(report.notes).toEqual([`\`chart/Chart.yaml\` is not rendered: ${why}. ${unrendered}`])
  })

  test.each([
    [
      'lack a dependency',
      {
        'chart/Chart.yaml': `${CHART['chart/Chart.yaml']}dependencies:\n  - {name: common, version: 1.x.x, repository: "https://example.com"}\n`,
      },
      'its dependency `common` (chart/Chart.yaml:5) does not lie in `chart/charts`, and nothing is fetched',
    ],
    [
      'lack a dependency of a part',
      {
        'chart/charts/part/Chart.yaml': 'apiVersion: v1\nname: part\nversion: 0.1.0\n',
        'chart/charts/part/requirements.yaml':
          'dependencies:\n  - {name: common, version: 1.x.x, repository: "file://../common"}\n',
      },
      'its dependency `common` (chart/charts/part/requirements.yaml:2) does not lie in `chart/charts/part/charts`, and nothing is fetched',
    ],
    ['cannot be parsed', { 'chart/Chart.yaml': 'name: [\n' }, '`chart/Chart.yaml` cannot be parsed'],
    [
      'may be given other values',
      { 'chart/values-prod.yaml': 'deckhouse: {channel: Alpha}\n' },
      'nothing in this repository says whether it is given `chart/values-prod.yaml`',
    ],
  ])('%s', async (_what, files, why) => {
    const report = await checkedOn(machine({ helm: '/bin/false' }), { ...CHART, ...files })
    expect(report.notes).toEqual([`\`chart/Chart.yaml\` is not rendered: ${why}. ${unrendered}`])
    expect(rowIn(report, 'infra', 'release-channel')).toBe('unknown chart/templates/deckhouse.yaml:9')
  })

  test('hold a link, which is not followed', async () => {
    const report = await checkedOn(machine({ helm: '/bin/false' }), CHART, {
      prepare: (folder) => symlinkSync('/etc/passwd', join(folder, 'chart/templates/more.yaml')),
    })
    expect(report.notes.join()).toContain('`chart/templates/more.yaml` is not read, for it is a link or over a limit')
  })

  test('are touched by a change of their values alone, which may change anything that these decide', async () => {
    const report = await checkedOn(
      machine({}),
      { 'chart/values.yaml': 'deckhouse: {channel: Alpha}\n' },
      { base: CHART },
    )
    expect(rowIn(report, 'infra', 'release-channel')).toBe('unknown chart/templates/deckhouse.yaml:9')
  })

  test('have values that are no manifests, and what these hide is in doubt', async () => {
    const report = await checkedOn(machine({}), {
      ...CHART,
      'chart/templates/deckhouse.yaml': template('releaseChannel: Stable'),
      'chart/values.yaml': dedent(`
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata: {name: deckhouse}
        spec: {version: 1, settings: {releaseChannel: Alpha}}
      `),
    })
    expect(rowIn(report, 'infra', 'release-channel')).toBe('unknown chart/values.yaml:2')
  })

  test.each([
    ['are libraries', { 'chart/Chart.yaml': `${CHART['chart/Chart.yaml']}type: library\n` }],
    [
      'have nothing of Deckhouse in their templates',
      { 'chart/templates/deckhouse.yaml': '', 'chart/templates/nodes.yaml': '', 'chart/templates/NOTES.txt': '' },
    ],
  ])('%s, and are not looked at', async (_what, files) => {
    const report = await checkedOn(machine({ helm: '/bin/false' }), {
      ...CHART,
      ...files,
      'prod/dh.yaml': template('releaseChannel: Stable'),
    })
    expect(report.notes).toEqual([])
  })
})
