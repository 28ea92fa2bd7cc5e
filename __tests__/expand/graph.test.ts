import { expect, test } from 'vitest'
import { checkedOn, machine, rowIn } from './machine.ts'
import { BASE, channelPatch, OVERLAYS } from './overlays.ts'
import { toolOf } from './tool.ts'

const KUBECTL = toolOf('kubectl')

/** A machine whose only program fails, so that each start of it shows. */
const failing = (): string => machine({ kubectl: '/bin/false' })

test('a component that nobody uses is not rendered by itself', async () => {
  const report = await checkedOn(failing(), {
    'part/kustomization.yaml':
      'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources: [deckhouse.yaml]\n',
    'part/deckhouse.yaml': channelPatch('Alpha'),
  })
  expect([report.notes, report.problems]).toEqual([[], []])
})

test('a kustomization outside of the paths that are judged is not rendered', async () => {
  const files = { ...OVERLAYS, 'other/deckhouse.yaml': channelPatch('Alpha') }
  const report = await checkedOn(failing(), files, { paths: ['other'] })
  expect([report.notes, report.problems]).toEqual([[], []])
})

test.each([
  [
    'uses itself',
    { 'prod/kustomization.yaml': 'resources: [deckhouse.yaml, ../prod]\npatches: [{path: channel.yaml}]\n' },
  ],
  [
    'is part of a circle',
    {
      'prod/kustomization.yaml': 'resources: [deckhouse.yaml, ../more]\npatches: [{path: channel.yaml}]\n',
      'more/kustomization.yaml': 'resources: [../prod]\n',
    },
  ],
])('a kustomization that %s leaves its patches in doubt', async (_what, kustomizations) => {
  const report = await checkedOn(machine({}), {
    ...kustomizations,
    'prod/deckhouse.yaml': BASE['base/deckhouse.yaml'],
    'prod/channel.yaml': channelPatch('Stable'),
  })
  expect(rowIn(report, 'infra', 'release-channel')).toBe('unknown prod/channel.yaml:2')
})

test(`a patch with a name of any kind changes its cluster, with ${KUBECTL.title}`, async () => {
  const base = {
    ...BASE,
    'prod/kustomization.yaml': 'resources: [../base]\npatches: [{path: channel.patch}]\n',
    'prod/channel.patch': channelPatch('Stable'),
  }
  const head = { 'prod/channel.patch': channelPatch('Beta') }
  const report = await checkedOn(machine({ kubectl: KUBECTL }), head, { base })
  expect(rowIn(report, 'infra', 'release-channel')).toBe('fail prod/channel.patch:7')
  expect(report.gate.passed).toBe(false)
})

test(`what base could not render is said, with ${KUBECTL.title}`, async () => {
  const base = {
    ...OVERLAYS,
    'clusters/prod-us/kustomization.yaml': 'resources: ["https://example.com/base", channel.yaml]\n',
  }
  const head = { 'clusters/prod-us/kustomization.yaml': OVERLAYS['clusters/prod-us/kustomization.yaml'] }
  const report = await checkedOn(machine({ kubectl: KUBECTL }), head, { base })
  expect(report.notes).toEqual([
    expect.stringMatching(/^Rendered 2 kustomizations/),
    expect.stringMatching(
      /^At base, `clusters\/prod-us\/kustomization.yaml` is not rendered: `https:\/\/example.com\/base`/,
    ),
    'Not judged, for nothing of it changes: `prod-eu`.',
  ])
})
