import { describe, expect, test } from 'vitest'
import { COMPLIANT } from '../helpers/clusters.ts'
import { dedent } from '../helpers/documents.ts'
import { deckhouse, ingress } from '../e2e/manifests.ts'
import { applied, changesOf, reportOn, rowsOf, type Texts } from './repairing.ts'

const backup = (enabled: string): string =>
  dedent(`
    apiVersion: deckhouse.io/v1alpha1
    kind: ModuleConfig
    metadata:
      name: control-plane-manager
    spec:
      version: 3
      enabled: true
      settings:
        etcd:
          backup:
            enabled: ${enabled}
  `)

const version = (written: string): string =>
  dedent(`
    apiVersion: deckhouse.io/v1
    kind: ClusterConfiguration
    clusterType: Static
    kubernetesVersion: ${written}
  `)

const module = (written: string): string =>
  dedent(`
    apiVersion: deckhouse.io/v1alpha1
    kind: ModuleConfig
    metadata:
      name: control-plane-manager
    spec:
      version: 3
      enabled: true
      settings:
        kubernetesVersion: ${written}
  `)

const updates = (update: string): string => `${deckhouse('Stable')}    update: ${update}\n`

const group = (template: string): string =>
  dedent(`
    apiVersion: deckhouse.io/v1
    kind: NodeGroup
    metadata:
      name: frontend
    spec:
      nodeType: Static
      nodeTemplate: ${template}
  `)

const policyOf = (channel: string): string =>
  dedent(`
    apiVersion: deckhouse.io/v1alpha2
    kind: ModuleUpdatePolicy
    metadata:
      name: nightly
    spec:
      releaseChannel: ${channel}
      update:
        windows:
          - { from: "01:00", to: "02:00" }
    ---
    apiVersion: deckhouse.io/v1alpha1
    kind: ModuleConfig
    metadata:
      name: console
    spec:
      enabled: true
      updatePolicy: nightly
  `)

const PATH = 'clusters/prod/one.yml'
const one = (text: string, path = PATH): Texts => ({ [path]: text })

describe('a repair that is certain', () => {
  test.each<[string, string, string[], string]>([
    ['the channel Alpha', deckhouse('Alpha'), ['    releaseChannel: Stable'], 'release-channel'],
    ['the channel Beta in quotes', deckhouse('"Beta"'), ['    releaseChannel: "Stable"'], 'release-channel'],
    ['a misspelled channel', deckhouse("'early access'"), ["    releaseChannel: 'EarlyAccess'"], 'release-channel'],
    [
      'a comment behind a value',
      deckhouse('Beta   # for now'),
      ['    releaseChannel: Stable   # for now'],
      'release-channel',
    ],
    ['a policy that a module follows', policyOf('Alpha'), ['  releaseChannel: Stable'], 'release-channel'],
    ['a backup that is off', backup('false'), ['        enabled: true'], 'etcd-backup'],
    ['a backup that is off in words of YAML 1.1', backup('off'), ['        enabled: true'], 'etcd-backup'],
    [
      'a version that is no longer supported',
      version('"1.25"'),
      ['kubernetesVersion: "Automatic"'],
      'kubernetes-version',
    ],
    ['the same without quotes', version('1.25'), ['kubernetesVersion: Automatic'], 'kubernetes-version'],
    ['the same in the module', module('"1.25"'), ['    kubernetesVersion: "Default"'], 'kubernetes-version'],
    ['a word in other case', version('automatic'), ['kubernetesVersion: Automatic'], 'kubernetes-version'],
    ['a version with a patch', version('"v1.34.2"'), ['kubernetesVersion: "1.34"'], 'kubernetes-version'],
    ['the same, which needs quotes then', version('v1.34'), ['kubernetesVersion: "1.34"'], 'kubernetes-version'],
    ['a mode in other case', updates('{ mode: manual }'), ['    update: { mode: Manual }'], 'update-schedule'],
    [
      'days in other words',
      updates('{ mode: Auto, windows: [{ from: "3:00", to: "5:00", days: [sat, Sunday] }] }'),
      ['    update: { mode: Auto, windows: [{ from: "3:00", to: "5:00", days: [Sat, Sun] }] }'],
      'update-schedule',
    ],
    [
      'a label with a value',
      group('{ labels: { node-role.deckhouse.io/frontend: "true" } }'),
      ['  nodeTemplate: { labels: { node-role.deckhouse.io/frontend: "" } }'],
      'node-roles',
    ],
    [
      'a label with a value without quotes',
      group('{ labels: { node-role.deckhouse.io/frontend: true } }'),
      ['  nodeTemplate: { labels: { node-role.deckhouse.io/frontend: "" } }'],
      'node-roles',
    ],
    [
      'a taint with a slip in it',
      group(
        '{ labels: { node-role.deckhouse.io/frontend: "" }, taints: [{ key: dedicated.deckhouse.io, value: frontent }] }',
      ),
      [
        '  nodeTemplate: { labels: { node-role.deckhouse.io/frontend: "" }, taints: [{ key: dedicated.deckhouse.io, value: frontend }] }',
      ],
      'node-roles',
    ],
  ])('mends %s', async (_what, text, lines, rule) => {
    const report = await reportOn(one(text))
    const { patch = '', findings = [] } = report.repairs ?? {}
    expect(changesOf(patch).filter((line) => line.startsWith('+'))).toEqual(lines.map((line) => `+${line}`))
    expect(rowsOf(report, findings)).toContain(`prod: ${rule}`)
    const after = await reportOn(applied(one(text), patch))
    expect(after.repairs).toBeUndefined()
    expect(after.totals.fail + after.totals.warn).toBeLessThan(report.totals.fail + report.totals.warn)
  })

  test('is the key of a label in other case, and one with a slip in it', async () => {
    for (const slip of ['System', 'sytsem', 'systems']) {
      const text = COMPLIANT.replace('node-role.deckhouse.io/system: ""', `node-role.deckhouse.io/${slip}: ""`)
      const report = await reportOn(one(text))
      expect(applied(one(text), report.repairs?.patch ?? '')).toEqual(one(COMPLIANT))
    }
  })

  test('is a label that two rules look at', async () => {
    const controller = `${ingress('HostPort')}---\n`
    const text = controller + group('{ labels: { node-role.deckhouse.io/frontend: "yes" } }')
    const report = await reportOn(one(text))
    expect(rowsOf(report, report.repairs?.findings ?? [])).toEqual(['prod: ingress-placement', 'prod: node-roles'])
    expect(changesOf(report.repairs?.patch ?? '')).toHaveLength(2)
  })

  test('is an inlet that the change brings and whose ports stand there, for it cannot be changed later', async () => {
    const ports = '  hostPort: { httpPort: 80 }\n'
    const [good, bad] = [ingress('HostPort') + ports, ingress('HostWithFailover') + ports]
    expect(changesOf((await reportOn(one(bad), one(good))).repairs?.patch ?? '')).toEqual([
      '-  inlet: HostWithFailover',
      '+  inlet: HostPort',
    ])
    expect((await reportOn(one(`${bad}# A word.\n`), one(bad))).repairs).toBeUndefined()
    expect((await reportOn(one(bad))).repairs).toBeUndefined()
    expect((await reportOn(one(ingress('HostWithFailover')), one(good))).repairs).toBeUndefined()
  })
})

describe('nothing is repaired', () => {
  test.each<[string, Texts]>([
    ['where nobody knows what was meant', one(deckhouse('Weekly'))],
    ['where a person chose a channel that is more conservative', one(deckhouse('RockSolid'))],
    ['where the meant channel is no better', one(deckhouse('alpha channel'))],
    ['where a version is ahead of the table', one(version('"1.99"'))],
    ['in a line with a template', one(deckhouse('Beta # {{ .Values.channel }}'))],
    [
      'in a document with an anchor',
      one(`${deckhouse('&channel Beta')}---\n${deckhouse('Stable').replace('name: deckhouse', 'name: console')}`),
    ],
    ['where the value stands in a block', one(deckhouse('>-\n      Beta'))],
    ['in a document that a Secret holds', one(secret(version('"1.25"')))],
    ['where an escape stands for a letter', one(deckhouse(String.raw`"Bet\u0061"`))],
    [
      'where a second manifest says something else',
      { ...one(deckhouse('Beta')), 'clusters/prod/two.yml': deckhouse('Stable') },
    ],
    ['where the name of the role is a guess', one(group('{ labels: { node-role.deckhouse.io/infra: "" } }'))],
    ['where another domain has readers of its own', one(group('{ labels: { node-role.kubernetes.io/system: "" } }'))],
    [
      'where a taint may be meant for something else',
      one(
        group(
          '{ labels: { node-role.deckhouse.io/frontend: "" }, taints: [{ key: dedicated.deckhouse.io, value: system }] }',
        ),
      ),
    ],
    [
      'where another row of the cluster could be told no more',
      one(group('{ labels: { node-role.deckhouse.io/Frontend: "" } }')),
    ],
    ['where a day is no day', one(updates('{ windows: [{ from: "3:00", to: "5:00", days: [sat, Someday] }] }'))],
    [
      'where the same key would stand twice',
      one(group('{ labels: { node-role.deckhouse.io/Frontend: "", node-role.deckhouse.io/frontend: "" } }')),
    ],
  ])('%s', async (_what, files) => {
    const report = await reportOn(files)
    expect(report.totals.fail + report.totals.warn + report.totals.unknown).toBeGreaterThan(0)
    expect(changesOf(report.repairs?.patch ?? '')).toEqual([])
  })

  test('where the finding is waived', async () => {
    const waiver = `waivers:
  - { rule: release-channel, cluster: prod, reason: On trial., owner: "@sre", until: 2026-12-31 }
`
    const policy = `version: 1\nclusters: [{ name: prod, paths: ["clusters/prod/**"] }]\n`
    expect((await reportOn(one(deckhouse('Beta')), undefined, policy)).repairs).toBeDefined()
    expect((await reportOn(one(deckhouse('Beta')), undefined, policy + waiver)).repairs).toBeUndefined()
  })

  test('where it makes another cluster worse', async () => {
    const files = (channel: string): Texts => ({
      'clusters/a/one.yml': deckhouse(channel),
      'clusters/b/one.yml': deckhouse('Stable'),
    })
    const before = await reportOn(files('Beta'))
    expect(before.repairs).toBeUndefined()
    const worse = (await reportOn(files('Stable'))).clusters.map(({ rows }) =>
      rows.find(({ rule }) => rule.id === 'fleet-updates'),
    )
    expect(worse.map((row) => row?.verdict)).toEqual(['warn', 'warn'])
  })
})

function secret(text: string): string {
  return dedent(`
    apiVersion: v1
    kind: Secret
    metadata: { name: d8-cluster-configuration, namespace: kube-system }
    data:
      cluster-configuration.yaml: ${Buffer.from(text).toString('base64')}
  `)
}

describe('the patch', () => {
  test('mends what holds and leaves the rest', async () => {
    const files = {
      'clusters/a/one.yml': deckhouse('Beta') + `---\n${backup('false')}`,
      'clusters/b/one.yml': deckhouse('Stable'),
      'clusters/c/one.yml': backup('false'),
    }
    const report = await reportOn(files)
    expect(rowsOf(report, report.repairs?.findings ?? [])).toEqual(['a: etcd-backup', 'c: etcd-backup'])
    const after = applied(files, report.repairs?.patch ?? '')
    expect(after['clusters/a/one.yml']).toBe(deckhouse('Beta') + `---\n${backup('true')}`)
    expect(after['clusters/c/one.yml']).toBe(backup('true'))
  })

  test('changes each of the copies of one manifest', async () => {
    const files = { 'clusters/a/one.yml': backup('false'), 'clusters/b/one.yml': backup('false') }
    const { repairs } = await reportOn(files)
    expect(Object.values(applied(files, repairs?.patch ?? ''))).toEqual([backup('true'), backup('true')])
  })

  test.each<[string, (text: string) => string]>([
    ['line breaks of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['no line break at its end', (text) => text.trimEnd()],
    ['a byte order mark', (text) => `\uFEFF${text}`],
    ['more documents around', (text) => `---\n${version('Automatic')}---\n${text}---\n${ingress('HostPort')}`],
    ['letters beyond ASCII', (text) => `# Für die Zürcher 🚀\n${text}`],
    ['a List', (text) => `apiVersion: v1\nkind: List\nitems:\n  - ${text.trimEnd().replaceAll('\n', '\n    ')}\n`],
  ])('fits a file with %s, and keeps all else in it', async (_what, make) => {
    const files = one(make(backup('false')))
    const { patch = '' } = (await reportOn(files)).repairs ?? {}
    expect(applied(files, patch)).toEqual(one(make(backup('true'))))
  })

  test('fits JSON', async () => {
    const json = (enabled: boolean): string =>
      `${JSON.stringify({ apiVersion: 'deckhouse.io/v1alpha1', kind: 'ModuleConfig', metadata: { name: 'control-plane-manager' }, spec: { version: 3, settings: { etcd: { backup: { enabled } } } } }, undefined, 2)}\n`
    const path = 'clusters/prod/backup.json'
    const { patch = '' } = (await reportOn(one(json(false), path))).repairs ?? {}
    expect(applied(one(json(false), path), patch)).toEqual(one(json(true), path))
  })

  test.each([
    'clusters/prod/with space.yml',
    'clusters/prod/größe.yml',
    'clusters/prod/qu"ote.yml',
    'clusters/prod/b\\s.yml',
  ])('fits a file named %s', async (path) => {
    const files = one(backup('false'), path)
    const { patch = '' } = (await reportOn(files)).repairs ?? {}
    expect(applied(files, patch)).toEqual(one(backup('true'), path))
  })

  test('joins what stands close together, and parts what does not', async () => {
    const filler = (lines: number): string => '# A line.\n'.repeat(lines)
    for (const [lines, hunks] of [
      [1, 1],
      [30, 2],
    ] as const) {
      const files = one(`${deckhouse('Beta')}${filler(lines)}---\n${version('"1.25"')}`)
      const { patch = '' } = (await reportOn(files)).repairs ?? {}
      expect(patch.match(/^@@/gm)).toHaveLength(hunks)
      expect(applied(files, patch)).toEqual(one(`${deckhouse('Stable')}${filler(lines)}---\n${version('"Automatic"')}`))
    }
  })

  test('shows no secret: its context ends before one, and a repair beside one is left out', async () => {
    const password = 'password: hunter2-hunter2\n'
    const around = (text: string): Texts =>
      one(
        text.replace('clusterType', `${password}clusterType`) +
          `podSubnetCIDR: 10.111.0.0/16\n${password.replace('password', 'token')}`,
      )
    const files = around(version('"1.25"'))
    const { patch = '' } = (await reportOn(files)).repairs ?? {}
    expect(patch).not.toContain('hunter2')
    expect(applied(files, patch)).toEqual(around(version('"Automatic"')))
    const close = one(`${version('"1.25"')}password: hunter2-hunter2\n`)
    expect((await reportOn(close)).repairs).toBeUndefined()
    const within = one(updates('{ mode: manual, password: hunter2-hunter2 }'))
    expect((await reportOn(within, one(updates('{ mode: Manual }')))).repairs).toBeUndefined()
  })

  test('leaves out a file whose bytes it does not hold', async () => {
    expect((await reportOn(one(`# \uFFFD\n${backup('false')}`))).repairs).toBeUndefined()
  })
})
