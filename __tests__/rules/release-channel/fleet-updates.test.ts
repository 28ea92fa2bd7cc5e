import { expect, test } from 'vitest'
import { fleetUpdates } from '../../../src/rules/release-channel/fleet-updates.ts'
import { describeRule } from '../../helpers/describe-rule.ts'
import { dedent } from '../../helpers/documents.ts'
import { rowOf } from '../../helpers/judge.ts'
import { broken, expectNoBetter, withPlaceholders } from '../../helpers/mutations.ts'

/** ModuleConfig `deckhouse` of another cluster: its channel, and what stands under `update`. */
const deckhouse = (channel: string, update = ''): string => `apiVersion: deckhouse.io/v1alpha1
kind: ModuleConfig
metadata:
  name: deckhouse
spec:
  settings:
    releaseChannel: ${channel}
    update: { ${update} }
`
const window = (from: string, to: string, days = ''): string =>
  `{ from: "${from}", to: "${to}"${days === '' ? '' : `, days: [${days}]`} }`
const windows = (...list: readonly string[]): string => `windows: [${list.join(', ')}]`

/** The cluster that most cases judge: `Stable`, Saturday from three to five. */
const SATURDAY = `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable
          update:
            windows:
              - from: "03:00"
                to: "05:00"
                days: [Sat]`
const marked = (line: string, words: string, text = SATURDAY): string => {
  const one = text.split('\n').find((each) => each.trim() === line)
  return one === undefined ? expect.fail(`There is no line ${line}.`) : text.replace(one, `${one} # <- ${words}`)
}
const FROM = '- from: "03:00"'

describeRule(fleetUpdates, {
  pass: {
    'another channel': {
      manifests: marked('releaseChannel: Stable', '`Stable` here, `EarlyAccess` in `b`.'),
      others: { b: deckhouse('EarlyAccess', windows(window('03:00', '05:00', 'Sat'))) },
    },
    'another channel in InitConfiguration alone, whatever its windows are': {
      manifests: marked('releaseChannel: Stable', '`Stable` here, `RockSolid` in `b`.'),
      others: { b: 'apiVersion: deckhouse.io/v1\nkind: InitConfiguration\ndeckhouse:\n  releaseChannel: RockSolid\n' },
    },
    'the same hours on another day': {
      manifests: marked(FROM, 'The update windows do not overlap with those of `b`.'),
      others: { b: deckhouse('Stable', windows(window('03:00', '05:00', 'Sun'))) },
    },
    'hours that begin where the others end': {
      manifests: marked(FROM, 'The update windows do not overlap with those of `b`.'),
      others: { b: deckhouse('Stable', windows(window('5:00', '7:00'), window('1:00', '3:00'))) },
    },
    'the other has only a window that never opens': {
      manifests: marked(FROM, 'The update windows do not overlap with those of `b`.'),
      others: { b: deckhouse('Stable', windows(window('22:00', '06:00'))) },
    },
    'disjoint windows, and a channel that nobody can read': {
      manifests: marked(FROM, 'The update windows do not overlap with those of `b`.'),
      others: { b: deckhouse('${CHANNEL}', windows(window('03:00', '05:00', 'Sun'))) },
    },
    'disjoint windows, and a mode that nobody can read': {
      manifests: marked(FROM, 'The update windows do not overlap with those of `b`.'),
      others: { b: deckhouse('Stable', `mode: <MODE>, ${windows(window('03:00', '05:00', 'Sun'))}`) },
    },
    'this cluster is updated by hand': {
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: deckhouse
        spec:
          settings:
            releaseChannel: Stable
            update:
              mode: Manual # <- A person confirms each release of \`judged\``,
      others: { b: deckhouse('Stable') },
    },
    'the other is updated by hand': {
      manifests: SATURDAY,
      others: { b: deckhouse('Stable', 'mode: Manual') },
      says: 'A person confirms each release of `b` (`update.mode: Manual`), so it does not update together with `judged`.',
    },
    'three clusters, each apart from this one for another reason': {
      manifests: marked(FROM, 'The update windows do not overlap with those of `c`.'),
      others: {
        b: deckhouse('EarlyAccess'),
        c: deckhouse('Stable', windows(window('03:00', '05:00', 'Mon'))),
        d: deckhouse('Stable', 'mode: Manual'),
      },
    },
    'clusters that are apart for the same reason are named in one line, three of them': {
      manifests: marked('releaseChannel: Stable', '`Stable` here, `EarlyAccess` in `b`, `c`, `d` and 2 more.'),
      others: Object.fromEntries(['b', 'c', 'd', 'e', 'f'].map((name) => [name, deckhouse('EarlyAccess')])),
    },
    'two others are updated by hand': {
      manifests: SATURDAY,
      others: { b: deckhouse('Stable', 'mode: Manual'), c: deckhouse('Stable', 'mode: Manual') },
      says: 'A person confirms each release of `b`, `c` (`update.mode: Manual`), so they do not update together with `judged`.',
    },
  },

  warn: {
    'the same channel and hours that overlap': {
      manifests: marked(FROM, 'Shares `Stable` with `b`, and the windows of both are open Sat 04:00–05:00 UTC.'),
      others: { b: deckhouse('Stable', windows(window('04:00', '06:00', 'Sat'))) },
    },
    'one minute in common, and a free slot later that day': {
      manifests: marked(FROM, 'Move the window to Sat 06:00–08:00 UTC, which is free, or let one of the two'),
      others: { b: deckhouse('Stable', windows(window('4:59', '6:00'))) },
      says: 'the windows of both are open Sat 04:59–05:00 UTC.',
    },
    'a free slot is free of a third cluster on the channel too': {
      manifests: marked(FROM, 'Move the window to Mon 03:00–05:00 UTC, which is free'),
      others: {
        b: deckhouse('Stable', windows(window('03:00', '05:00', 'Sat'))),
        c: deckhouse('Stable', windows(window('04:00', '05:00', 'Sun'))),
        d: deckhouse('EarlyAccess', windows(window('04:00', '05:00', 'Mon'))),
        e: deckhouse('Stable', `mode: Manual, ${windows(window('04:00', '05:00', 'Mon'))}`),
      },
    },
    'no slot is free': {
      manifests: marked(FROM, 'No slot of this length is free: shorten the windows, or let one of the two'),
      others: { b: deckhouse('Stable', windows(window('0:00', '23:59'))) },
    },
    'windows of every day': {
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: deckhouse
        spec:
          settings:
            releaseChannel: EarlyAccess
            update:
              mode: AutoPatch
              windows:
                - { from: "1:00", to: "2:00" } # <- Move the window to every day 02:00–03:00 UTC`,
      others: { b: deckhouse('EarlyAccess', `mode: Auto, ${windows(window('0:30', '2:00'))}`) },
      says: 'Shares `EarlyAccess` with `b`, and the windows of both are open every day 01:00–02:00 UTC.',
    },
    'the window that overlaps is the one that is pointed at': {
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: deckhouse
        spec:
          settings:
            releaseChannel: Stable
            update:
              windows:
                - { from: "03:00", to: "05:00", days: [Mon] }
                - { from: "03:00", to: "05:00", days: [Tue] } # <- open Tue 03:00–04:00 UTC.`,
      others: { b: deckhouse('Stable', windows(window('03:00', '04:00', 'Tue'))) },
    },
    'the other has no windows': {
      manifests: marked(
        FROM,
        '`b` has no update windows, so both may update in those of `judged`: Sat 03:00–05:00 UTC.',
      ),
      others: { b: deckhouse('Stable') },
    },
    'the other has an empty list of windows, and gets a proposal': {
      manifests: marked(FROM, 'Give `b` update windows that do not overlap, for example Sun 03:00–05:00 UTC'),
      others: { b: deckhouse('Stable', 'windows: []') },
    },
    'the other has no windows, and this one only some that never open': {
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: deckhouse
        spec:
          settings:
            releaseChannel: Stable
            update:
              windows:
                - { from: "23:00", to: "01:00" } # <- Give \`b\` update windows that do not overlap, or let`,
      others: { b: deckhouse('Stable') },
      says: '`b` has no update windows, and those of `judged` never open.',
    },
    'this cluster has no windows': {
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: deckhouse
        spec:
          settings: # <- Give \`judged\` update windows that do not overlap, for example Thu 03:00–05:00 UTC
            releaseChannel: Stable`,
      others: { b: deckhouse('Stable', windows(window('03:00', '05:00', 'Wed'))) },
      says: 'Shares `Stable` with `b`, and has no update windows, so both may update in those of `b`: Wed 03:00–05:00 UTC.',
    },
    'neither has windows': {
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: deckhouse
        spec:
          settings: # <- Give both clusters windows that do not overlap
            releaseChannel: LTS`,
      others: { b: deckhouse('LTS', 'mode: Auto') },
      says: 'Shares `LTS` with `b`, and neither has update windows, so both may update at any hour.',
    },
    'an overlap that a window beside it, which nobody can read, cannot take back': {
      manifests: marked(FROM, 'the windows of both are open Sat 03:00–05:00 UTC.'),
      others: { b: deckhouse('Stable', windows(window('${FROM}', '23:00'), window('03:00', '05:00', 'Sat'))) },
    },
    'one channel in two spellings': {
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: deckhouse
        spec:
          settings: # <- Shares \`Lts\` with \`b\`
            releaseChannel: Lts`,
      others: { b: deckhouse('LTS') },
    },
    'one pair of two': {
      manifests: marked(FROM, 'Shares `Stable` with `c`'),
      others: {
        b: deckhouse('EarlyAccess'),
        c: deckhouse('Stable', windows(window('03:00', '05:00', 'Sat'))),
      },
    },
    'a pair that counts in the row of the other, which is judged too and sorts later': {
      manifests: marked(FROM, 'the windows of both are open Sat 03:00–05:00 UTC. It counts in the row of `z`.'),
      others: { z: deckhouse('Stable', windows(window('03:00', '05:00', 'Sat'))) },
      judgedToo: ['z'],
    },
    'channels that InitConfiguration and its overrides set': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: InitConfiguration
        deckhouse:
          configOverrides:
            deckhouse:
              releaseChannel: Stable
        ---
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: deckhouse
        spec: # <- Shares \`Stable\` with \`b\`, and neither has update windows
          version: 1`,
      others: {
        b: 'apiVersion: deckhouse.io/v1\nkind: InitConfiguration\ndeckhouse: { releaseChannel: Stable }\n---\napiVersion: deckhouse.io/v1alpha1\nkind: ModuleConfig\nmetadata: { name: deckhouse }\nspec: { version: 1 }\n',
      },
    },
  },

  fail: 'never',

  unknown: {
    'the channel of this cluster is a placeholder': {
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: deckhouse
        spec:
          settings:
            releaseChannel: \${CHANNEL} # <- The release channel of \`judged\` is the placeholder \`\${CHANNEL}\`.`,
      others: { b: deckhouse('Stable') },
    },
    'the channel of the other is a placeholder': {
      manifests: SATURDAY,
      others: { b: deckhouse('<CHANNEL>', windows(window('03:00', '05:00', 'Sat'))) },
      says: 'Whether `judged` and `b` update together cannot be told. The release channel of `b` is the placeholder `<CHANNEL>`.',
    },
    'the windows of the other are a placeholder': {
      manifests: SATURDAY,
      others: { b: deckhouse('Stable', 'windows: "${WINDOWS}"') },
      says: 'The list of update windows of `b` is the placeholder `"${WINDOWS}"`.',
    },
    'one window of the other is a placeholder, and the rest do not overlap': {
      manifests: SATURDAY,
      others: { b: deckhouse('Stable', windows(window('03:00', '${TO}'), window('03:00', '05:00', 'Sun'))) },
      says: 'The end of an update window of `b` is the placeholder `"${TO}"`.',
    },
    'the mode of the other is a placeholder, and the windows overlap': {
      manifests: SATURDAY,
      others: { b: deckhouse('Stable', 'mode: ${MODE}') },
      says: 'The update mode of `b` is',
    },
    'a mode that does not exist': {
      manifests: SATURDAY,
      others: { b: deckhouse('Stable', 'mode: manual') },
      says: 'The update mode of `b` is `manual`, which is none of `Auto`, `AutoPatch` and `Manual`.',
    },
    'a channel that does not exist': {
      manifests: SATURDAY,
      others: { b: deckhouse('stable') },
      says: 'The release channel of `b` is `stable`, which is none of Deckhouse.',
    },
    'a channel that is misplaced': {
      manifests: SATURDAY,
      others: {
        b: 'apiVersion: deckhouse.io/v1alpha1\nkind: ModuleConfig\nmetadata: { name: deckhouse }\nspec:\n  settings:\n    update: { releaseChannel: EarlyAccess }\n',
      },
      says: 'The release channel of `b` stands under `settings.update`, where Deckhouse does not read it.',
    },
    'the other installs a development build, though its windows are disjoint': {
      manifests: SATURDAY,
      others: {
        b: `apiVersion: deckhouse.io/v1\nkind: InitConfiguration\ndeckhouse: { devBranch: main }\n---\n${deckhouse('EarlyAccess', windows(window('03:00', '05:00', 'Sun')))}`,
      },
      says: 'The release channel of `b` is none, for `devBranch: main` installs a development build.',
    },
    'the other declares nothing of its updates': {
      manifests: SATURDAY,
      others: { b: 'apiVersion: deckhouse.io/v1\nkind: ClusterConfiguration\nclusterType: Static\n' },
      says: 'The release channel of `b` is not declared.',
    },
    'this cluster declares nothing of its updates': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static`,
      others: { b: deckhouse('Stable') },
      says: 'The release channel of `judged` is not declared.',
    },
    'windows that may be declared elsewhere: the channel stands in InitConfiguration': {
      manifests: SATURDAY,
      others: { b: 'apiVersion: deckhouse.io/v1\nkind: InitConfiguration\ndeckhouse: { releaseChannel: Stable }\n' },
      says: 'The list of update windows of `b` is not declared.',
    },
    'a ModuleConfig of the other that is switched off': {
      manifests: SATURDAY,
      others: {
        b: `apiVersion: deckhouse.io/v1\nkind: InitConfiguration\ndeckhouse: { releaseChannel: Stable }\n---\n${deckhouse('Stable').replace('spec:', 'spec:\n  enabled: false')}`,
      },
      says: 'The list of update windows of `b` proves nothing, for ModuleConfig `deckhouse` is switched off.',
    },
    'a document of the other that does not parse': {
      manifests: SATURDAY,
      others: {
        b: `${deckhouse('EarlyAccess')}---\napiVersion: deckhouse.io/v1alpha1\nkind: ModuleConfig\nmetadata: {name: deckhouse\n`,
      },
      says: 'The release channel of `b` may be declared by a document that cannot be read as it stands.',
    },
    'the manifests of the other are incomplete, and it has no windows': {
      manifests: SATURDAY,
      others: { b: deckhouse('Stable') },
      incomplete: ['b'],
      says: 'The list of update windows of `b` is not declared, and the manifests are declared incomplete.',
    },
    'the manifests of this cluster are incomplete, and it has no windows': {
      complete: false,
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: deckhouse
        spec:
          settings: # <- The manifests are declared incomplete.
            releaseChannel: Stable`,
      others: { b: deckhouse('Stable', windows(window('03:00', '05:00', 'Wed'))) },
    },
    'only a part of the repository was looked at': {
      manifests: SATURDAY,
      within: ['clusters/judged'],
      says: 'Only `clusters/judged` was looked at, and other production clusters may lie elsewhere.',
    },
    'a part in which the clusters are apart': {
      manifests: SATURDAY,
      others: { b: deckhouse('EarlyAccess') },
      within: ['clusters'],
      says: 'Only `clusters` was looked at',
    },
  },

  'not-applicable': {
    'one production cluster': { manifests: SATURDAY, says: 'Git declares no other production cluster.' },
  },
})

test('a pair is told from its other cluster, and says where it counts', () => {
  const beside = deckhouse('Stable')
  const { findings } = rowOf(fleetUpdates, deckhouse('Stable'), {
    others: { a: beside, b: beside, y: beside, z: beside },
    judgedToo: ['a', 'z'],
  })
  expect(findings.map(({ object, field, pair }) => [object, field, pair?.countsThere])).toEqual([
    ['cluster a', 'update.windows', false],
    ['cluster b', 'update.windows', false],
    ['cluster y', 'update.windows', false],
    ['cluster z', 'update.windows', true],
  ])
})

test('the place of the other cluster is named beside that of this one', () => {
  const { findings } = rowOf(fleetUpdates, deckhouse('Stable', windows(window('1:00', '2:00'))), {
    others: { b: deckhouse('Stable', windows(window('5:00', '6:00'), window('1:00', '2:00'))) },
  })
  expect(findings).toMatchObject([
    {
      at: { path: 'cluster.yml', start: { line: 8 } },
      also: [{ path: 'b/cluster.yml', start: { line: 8, column: 55 } }],
    },
  ])
})

test.each([
  ['an overlap', deckhouse('Stable', windows(window('04:00', '06:00', 'Sat')))],
  ['no windows', deckhouse('Stable', 'mode: Auto')],
  ['a hidden mode', deckhouse('Stable', 'mode: ${MODE}')],
])('%s looks no better where anything in the other cluster is unreadable', (_, b) => {
  const own = dedent(SATURDAY)
  const before = [rowOf(fleetUpdates, own, { others: { b } })]
  const mutations = [...withPlaceholders(b), ...broken(b)]
  expect(mutations.length).toBeGreaterThan(20)
  for (const mutation of mutations)
    expectNoBetter(before, [rowOf(fleetUpdates, own, { others: { b: mutation.text } })], mutation)
})
