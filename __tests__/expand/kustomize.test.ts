import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkedOn, machine, rowIn } from './machine.ts'
import { BASE, channelPatch, OVERLAYS } from './overlays.ts'
import { toolOf } from './tool.ts'

const KUBECTL = toolOf('kubectl')

describe(`kustomizations, with ${KUBECTL.title}`, () => {
  const path = (): string => machine({ kubectl: KUBECTL })

  test('are a cluster for each overlay, and each finding points at the file that says it', async () => {
    const report = await checkedOn(path(), OVERLAYS)
    expect(report.clusters.map(({ name, root }) => [name, root])).toEqual([
      ['prod-eu', 'clusters/prod-eu'],
      ['prod-us', 'clusters/prod-us'],
    ])
    expect(rowIn(report, 'prod-eu', 'release-channel')).toBe('pass clusters/prod-eu/channel.yaml:7')
    expect(rowIn(report, 'prod-us', 'release-channel')).toBe('pass clusters/prod-us/channel.yaml:7')
    expect(rowIn(report, 'prod-eu', 'system-count')).toBe('fail base/nodes.yaml:8')
    expect(report.notes).toEqual([expect.stringMatching(/^Rendered 2 kustomizations with `kubectl kustomize` v/)])
    expect(report.problems).toEqual([])
  })

  test('are changed by a change of their base', async () => {
    const nodes = BASE['base/nodes.yaml'].replace('maxPerZone: 1', 'maxPerZone: 2')
    const base = { ...OVERLAYS, 'base/nodes.yaml': nodes.replace('minPerZone: 1', 'minPerZone: 2') }
    const report = await checkedOn(path(), { 'base/nodes.yaml': BASE['base/nodes.yaml'] }, { base })
    expect(report.clusters.map(({ name }) => name)).toEqual(['prod-eu', 'prod-us'])
    const changes = report.clusters.map(({ rows }) => rows.find(({ rule }) => rule.id === 'system-count')?.change)
    expect(changes).toEqual(['introduced', 'introduced'])
    expect(report.gate.passed).toBe(false)
  })

  test.each([
    ['an operation', '- {op: replace, path: /spec/settings/releaseChannel, value: Beta}'],
    ['a merge', channelPatch('Beta').trim().replaceAll('\n', '\n      ')],
  ])('point at the line of %s inside of the kustomization', async (_what, patch) => {
    const kustomization = `resources: [../base]\npatches:\n  - target: {kind: ModuleConfig}\n    patch: |-\n      ${patch}\n`
    // What sets the channel stands in the last line.
    const last = kustomization.trimEnd().split('\n').length
    const report = await checkedOn(path(), { ...BASE, 'prod/kustomization.yaml': kustomization })
    expect(rowIn(report, 'infra', 'release-channel')).toBe(`fail prod/kustomization.yaml:${last}`)
  })

  test('point at the last of two patches that write the same field', async () => {
    const report = await checkedOn(path(), {
      ...BASE,
      'prod/kustomization.yaml': 'resources: [../base]\npatches: [{path: first.yaml}, {path: last.yaml}]\n',
      'prod/first.yaml': channelPatch('Beta'),
      'prod/last.yaml': channelPatch('Beta'),
    })
    expect(rowIn(report, 'infra', 'release-channel')).toBe('fail prod/last.yaml:7')
  })

  test('show no secret that a file of theirs holds', async () => {
    const secret = 'T0ken-of-the-Cluster'
    const report = await checkedOn(path(), {
      ...BASE,
      'prod/kustomization.yaml': 'resources: [../base]\npatches: [{path: first.yaml}, {path: last.yaml}]\n',
      'prod/first.yaml': `${channelPatch('Beta')}    apiToken: ${secret}\n`,
      'prod/last.yaml': channelPatch(secret),
    })
    expect(rowIn(report, 'infra', 'release-channel')).toBe('fail prod/last.yaml:7')
    expect(JSON.stringify(report)).not.toContain(secret)
  })

  test('that the tool rejects are a problem, and what they patch is unknown', async () => {
    const report = await checkedOn(path(), {
      ...BASE,
      'prod/kustomization.yaml': 'resources: [../base]\npatches: [{path: channel.yaml}]\n',
      'prod/channel.yaml': channelPatch('Stable').replace('name: deckhouse', 'name: nowhere'),
    })
    expect(report.clusters.map(({ root }) => root)).toEqual(['.'])
    expect(report.problems.map(({ level, message }) => [level, message])).toEqual([
      ['fail', expect.stringMatching(/^This kustomization cannot be rendered: `kubectl kustomize` says: `[^`]+`\.$/)],
    ])
    const row = report.clusters[0]?.rows.find(({ rule }) => rule.id === 'release-channel')
    expect([row?.verdict, row?.findings[0]?.at?.path]).toEqual(['unknown', 'prod/channel.yaml'])
    // The words of the tool are the same in each run: no folder of this machine, no clock and no process.
    expect(report.problems[0]?.message).not.toMatch(/\/tmp|deckhouse-readiness|command failed|\d\d:\d\d/)
    expect(report.problems[0]?.message).toContain('no resource matches strategic merge patch')
  })
})

describe(`a kustomization that is rejected by ${KUBECTL.title}`, () => {
  test('stays a cluster beside its neighbor, with what they share and its patches in doubt', async () => {
    const report = await checkedOn(machine({ kubectl: KUBECTL }), {
      ...OVERLAYS,
      'clusters/prod-us/channel.yaml': channelPatch('Stable').replace('name: deckhouse', 'name: nowhere'),
      'clusters/prod-us/kustomization.yaml':
        'resources: [../../base]\npatches: [{path: channel.yaml}, {target: {kind: ModuleConfig}, path: channel.yaml}]\n',
    })
    expect(report.clusters.map(({ name }) => name)).toEqual(['prod-eu', 'prod-us'])
    expect(rowIn(report, 'prod-eu', 'release-channel')).toBe('pass clusters/prod-eu/channel.yaml:7')
    expect(rowIn(report, 'prod-us', 'release-channel')).toMatch(/^unknown clusters\/prod-us\//)
    expect(rowIn(report, 'prod-us', 'system-count')).toBe('fail base/nodes.yaml:8')
  })
})

describe('kustomizations that are not rendered', () => {
  const nothing = (): string => machine({})

  test('leave the base as it is, and what an overlay patches unknown', async () => {
    const { 'clusters/prod-us/kustomization.yaml': _us, 'clusters/prod-us/channel.yaml': _patch, ...one } = OVERLAYS
    const report = await checkedOn(nothing(), one)
    expect(rowIn(report, 'infra', 'release-channel')).toBe('unknown clusters/prod-eu/channel.yaml:2')
    expect(rowIn(report, 'infra', 'system-count')).toBe('fail base/nodes.yaml:8')
    expect(report.notes).toEqual([
      '`clusters/prod-eu/kustomization.yaml` is not rendered: neither `kustomize` nor `kubectl` is on this machine. The sources are judged as they are, and what patches change is unknown.',
    ])
  })

  test.each([
    [{ render: 'never' } as const, '`render` is `never`'],
    [
      { outsider: 'a pull request of a fork' } as const,
      '`render` is `auto`, which starts no program for a pull request of a fork',
    ],
  ])('say why: %o', async (terms, why) => {
    const report = await checkedOn(machine({ kubectl: KUBECTL }), OVERLAYS, terms)
    expect(report.notes.join()).toContain(`are not rendered: ${why}.`)
    expect(report.clusters.map(({ name }) => name)).toEqual(['infra'])
  })

  test.each([
    ['https://github.com/example/base?ref=v1', 'an address'],
    ['github.com/example/base', 'a short address'],
    ['../../outside', 'a path out of the repository'],
    ['/etc/passwd', 'an absolute path'],
    ['nowhere.yaml', 'a file that is not there'],
  ])('hold %s, %s', async (resource) => {
    const report = await checkedOn(machine({ kubectl: '/bin/false' }), {
      'prod/kustomization.yaml': `resources: [deckhouse.yaml, "${resource}"]\n`,
      'prod/deckhouse.yaml': channelPatch('Alpha'),
    })
    expect(report.notes).toEqual([
      `\`prod/kustomization.yaml\` is not rendered: \`${resource}\` (prod/kustomization.yaml:1) is no file and no kustomization of this repository, and nothing is fetched. The sources are judged as they are, and what patches change is unknown.`,
    ])
    // A remote resource, component or patch may say anything.
    const row = report.clusters[0]?.rows.find(({ rule }) => rule.id === 'release-channel')
    expect(row?.verdict).toBe('unknown')
  })

  test.each([
    ['components', 'components: ["https://github.com/example/component"]'],
    ['patches', 'patches: [{path: "https://example.com/patch.yaml"}]'],
    ['patchesStrategicMerge', 'patchesStrategicMerge: ["https://example.com/patch.yaml"]'],
    ['namePrefix', 'namePrefix: eu-'],
    ['nameSuffix', 'nameSuffix: -eu'],
    ['a placeholder', 'patches: [{path: "${CLUSTER}.yaml"}]'],
    ['a line that is no YAML', 'patches: ]['],
    ['generators', 'generators: [generator.yaml]'],
  ])('pass nothing of a base where %s may change it', async (_what, line) => {
    const files = {
      'prod/kustomization.yaml': `resources: [deckhouse.yaml]\n${line}\n`,
      'prod/deckhouse.yaml': channelPatch('Stable'),
    }
    const without = { ...files, 'prod/kustomization.yaml': 'resources: [deckhouse.yaml]\n' }
    const verdict = async (what: typeof files): Promise<string | undefined> =>
      (await checkedOn(nothing(), what)).clusters[0]?.rows.find(({ rule }) => rule.id === 'release-channel')?.verdict
    expect([await verdict(without), await verdict(files)]).toEqual(['pass', 'unknown'])
  })

  test.each([
    ['of another kind', 'apiVersion: v1\nkind: Namespace\nmetadata: {name: deckhouse}\n', 'pass'],
    ['aimed at another kind', 'target: {kind: Namespace}', 'pass'],
    ['aimed at another name', 'target: {kind: ModuleConfig, name: global}', 'pass'],
    ['aimed at any name', 'target: {kind: ModuleConfig, name: d.*}', 'unknown'],
    ['without a name', channelPatch('Beta').replace('name: deckhouse', 'labels: {}'), 'unknown'],
  ])('know what a patch %s may change', async (_what, patch, verdict) => {
    const isTarget = patch.startsWith('target')
    const report = await checkedOn(nothing(), {
      'prod/kustomization.yaml': `resources: [deckhouse.yaml]\npatches:\n  - path: patch.yaml\n${isTarget ? `    ${patch}\n` : ''}`,
      'prod/deckhouse.yaml': channelPatch('Stable'),
      'prod/patch.yaml': isTarget ? '- {op: remove, path: /spec/settings/releaseChannel}\n' : patch,
    })
    // What is doubtful of other objects may follow.
    const row = report.clusters[0]?.rows.find(({ rule }) => rule.id === 'release-channel')
    expect(row?.findings[0]?.verdict).toBe(verdict)
  })

  test('pass nothing of a base whose kustomization is behind a link', async () => {
    const report = await checkedOn(
      nothing(),
      { 'prod/deckhouse.yaml': channelPatch('Stable'), 'other.txt': 'resources: [deckhouse.yaml]\n' },
      { prepare: (folder) => symlinkSync(join(folder, 'other.txt'), join(folder, 'prod/kustomization.yaml')) },
    )
    expect(report.clusters[0]?.rows.filter(({ verdict }) => verdict === 'pass')).toEqual([])
  })

  test('of others than Deckhouse are not looked at', async () => {
    const report = await checkedOn(machine({ kubectl: '/bin/false' }), {
      'app/kustomization.yaml': 'resources: [app.yaml]\n',
      'app/app.yaml': 'apiVersion: v1\nkind: Namespace\nmetadata: {name: app}\n',
      'prod/deckhouse.yaml': channelPatch('Alpha'),
    })
    expect(report.notes).toEqual([])
  })
})
