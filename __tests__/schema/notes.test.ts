import { describe, expect, test } from 'vitest'
import { notesOf } from '../../src/schema/notes.ts'
import { parseFile } from '../helpers/parse-file.ts'
import { moduleConfig, notesOn } from './notes.ts'

const YANDEX = `apiVersion: deckhouse.io/v1
kind: YandexClusterConfiguration
layout: Standard
masterNodeGroup:
  replicas: 3
  instanceClass: { cores: 4, memory: 8192, imageID: fd8, DISK }
`

describe('what a manifest gets wrong is said with its place', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'a key one level too deep',
      moduleConfig('deckhouse', 'update:\n  releaseChannel: Stable'),
      [
        '9 releaseChannel: `releaseChannel` stands under `update`, where Deckhouse does not read it. It belongs under `settings`.',
      ],
    ],
    [
      'a key with letters of the wrong size',
      YANDEX.replace('DISK', 'diskSizeGb: 60'),
      ['6 diskSizeGb: `diskSizeGb` is no key of YandexClusterConfiguration. Did you mean `diskSizeGB`?'],
    ],
    [
      'a `spec` of a document that has none',
      'apiVersion: deckhouse.io/v1\nkind: ClusterConfiguration\nspec: { clusterType: Static, whatever: 1 }\n',
      ['3 spec: ClusterConfiguration has no `spec`: its keys stand at the top level.'],
    ],
    [
      'a version that is not served',
      'apiVersion: deckhouse.io/v1\nkind: ModuleConfig\nmetadata: { name: deckhouse }\nspec: {}\n',
      ['1 deckhouse.io/v1: `deckhouse.io/v1` is no version of ModuleConfig. Deckhouse serves `v1alpha1`.'],
    ],
    [
      'a group that has no such kind',
      'apiVersion: deckhouse.io/v1alpha1\nkind: LVMVolumeGroup\nspec: {}\n',
      [
        '1 deckhouse.io/v1alpha1: `deckhouse.io/v1alpha1` is no version of LVMVolumeGroup. Deckhouse serves `storage.deckhouse.io/v1alpha1`.',
      ],
    ],
    [
      'a text in place of a number',
      YANDEX.replace('replicas: 3', 'replicas: "3"').replace('DISK', 'diskSizeGB: 60'),
      ['5 "3": `replicas: "3"` is a text where a whole number belongs.'],
    ],
    [
      'a number in place of a text',
      'apiVersion: deckhouse.io/v1\nkind: ClusterConfiguration\nkubernetesVersion: 1.30\n',
      ['3 1.30: `kubernetesVersion` is a number where a text belongs. Put it in quotes.'],
    ],
    [
      'a text in place of a switch',
      'apiVersion: deckhouse.io/v1alpha1\nkind: ModuleConfig\nmetadata: { name: x }\nspec: { enabled: "true" }\n',
      ['4 "true": `enabled: "true"` is a text where `true` or `false` belongs.'],
    ],
    [
      'a mapping in place of a list',
      moduleConfig('deckhouse', 'update:\n  windows: { from: "8:00", to: "9:00" }'),
      ['9 { from: "8:00", to: "9:00" }: `windows` is a mapping where a list belongs.'],
    ],
    [
      'a word with letters of the wrong size',
      moduleConfig('deckhouse', 'releaseChannel: stable'),
      ['8 stable: `stable` is no value of `releaseChannel`. Did you mean `Stable`?'],
    ],
    [
      'a slip of the hand',
      moduleConfig('deckhouse', 'relaseChannel: Stable'),
      [
        '8 relaseChannel: `relaseChannel` is no key of `settings` in ModuleConfig `deckhouse`. Did you mean `releaseChannel`?',
      ],
    ],
    [
      'a key that nothing is like',
      moduleConfig('deckhouse', 'colour: red'),
      ['8 colour: `colour` is no key of `settings` in ModuleConfig `deckhouse`.'],
    ],
    [
      'a key above `spec`',
      'apiVersion: deckhouse.io/v1\nkind: NodeGroup\nmetadata: { name: a }\nnodeType: Static\n',
      ['4 nodeType: `nodeType` stands at the top level, where Deckhouse does not read it. It belongs under `spec`.'],
    ],
    [
      'a key in a list that is too short to tell what was meant',
      moduleConfig('deckhouse', 'update:\n  windows:\n    - { from: "8:00", to: "9:00", dayz: [Mon] }'),
      ['10 dayz: `dayz` is no key of `windows` in ModuleConfig `deckhouse`.'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(notesOn(text)).toEqual(expected)
  })
})

describe('nothing is said', () => {
  test.each<[string, string]>([
    [
      'of a placeholder in place of a number',
      YANDEX.replace('replicas: 3', 'replicas: ${N}').replace('DISK', 'diskSizeGB: "{{ d }}"'),
    ],
    ['of a key that a template makes', moduleConfig('deckhouse', '{{ .Values.key }}: 1')],
    ['of what a template puts in', moduleConfig('deckhouse', '{{- toYaml .Values.settings | nindent 4 }}')],
    ['of what has no value', moduleConfig('deckhouse', 'update:\n  windows:\nreleaseChannel: null')],
    ['of a module that nobody knows', moduleConfig('own-module', 'anything: [1]')],
    ['of a kind that nobody knows', 'apiVersion: deckhouse.io/v9\nkind: Unheard\nspec: { a: 1 }\n'],
    [
      'of kinds of others that have the same name',
      'apiVersion: kubeadm.k8s.io/v1beta3\nkind: ClusterConfiguration\nspec: { a: 1 }\n',
    ],
    [
      'of labels',
      'apiVersion: deckhouse.io/v1\nkind: NodeGroup\nmetadata: { any: 1 }\nspec: { nodeType: Static, nodeTemplate: { labels: { a/b: "" } } }\n',
    ],
    ['of where a setting stood in an earlier version', moduleConfig('global', 'storageClass: fast')],
    ['of where a setting stands in a later version', moduleConfig('global', 'modules: { storageClass: fast }')],
    [
      'of directives of patches, and of SOPS',
      'apiVersion: deckhouse.io/v1\nkind: NodeGroup\n$patch: delete\nsops: { mac: x }\nspec: { $patch: replace }\n',
    ],
    [
      'of a version of a kind that lives elsewhere by now',
      'apiVersion: deckhouse.io/v7\nkind: IngressNginxController\nspec: {}\n',
    ],
    [
      'of a new key of a kind that lives elsewhere by now',
      'apiVersion: deckhouse.io/v1\nkind: IngressNginxController\nspec: { quantum: 1 }\n',
    ],
    [
      'of what Deckhouse 1.77 keeps of a cloud of its own: settings of the module, and the disk of etcd in the class',
      `${moduleConfig('cloud-provider-dvp', 'nodes: { parameters: { layout: Standard } }\nprovider: { parameters: { namespace: a } }')}---
apiVersion: deckhouse.io/v1alpha1
kind: DVPInstanceClass
spec: { etcdDisk: { size: 15Gi, storageClass: fast } }
---
apiVersion: deckhouse.io/v1
kind: YandexInstanceClass
spec: { etcdDiskSizeGB: 20 }
---
apiVersion: deckhouse.io/v1
kind: ZvirtInstanceClass
spec: { etcdDiskSizeGb: 20, storageDomainID: a }
`,
    ],
    ['of a switch in old words', moduleConfig('deckhouse', 'highAvailability: yes')],
    [
      'of the first version of the installer’s documents',
      'apiVersion: deckhouse.io/v1alpha1\nkind: VCDClusterConfiguration\n',
    ],
  ])('%s', (_what, text) => {
    expect(notesOn(text)).toEqual([])
  })
})

describe('a hostile document', () => {
  test('with names of what every object has gets notes like any other', () => {
    const text =
      moduleConfig('__proto__', 'a: 1') + '---\n' + moduleConfig('deckhouse', '__proto__: { x: 1 }\nconstructor: 1')
    expect(notesOn(text)).toEqual([
      '17 __proto__: `__proto__` is no key of `settings` in ModuleConfig `deckhouse`.',
      '18 constructor: `constructor` is no key of `settings` in ModuleConfig `deckhouse`.',
    ])
  })

  test('with 10,000 keys gets few, and soon', () => {
    const keys = Array.from({ length: 10_000 }, (_, index) => `releaseChannel${index}: 1`).join('\n')
    const known = parseFile('a.yml', moduleConfig('deckhouse', keys))
    const moved = parseFile('b.yml', moduleConfig('log-shipper', keys))
    const started = performance.now()
    expect(notesOf([known], undefined, String)?.shown).toHaveLength(20)
    expect(notesOf([moved], undefined, String)).toBeUndefined()
    expect(performance.now() - started).toBeLessThan(1000)
  })

  test('is quoted in one line and without marks', () => {
    const [note] = notesOn(moduleConfig('deckhouse', `"a\`\\n${'x'.repeat(500)}": 1`))
    expect(note).toMatch(/`a' x+…` is no key of/)
    expect(note?.split(': `').at(-1)?.length).toBeLessThan(120)
  })

  test('that repeats itself through anchors is said once', () => {
    const text = moduleConfig('deckhouse', 'update:\n  windows:\n    - &w { from: 8, to: "9:00" }\n    - *w')
    expect(notesOn(text)).toHaveLength(1)
  })
})
