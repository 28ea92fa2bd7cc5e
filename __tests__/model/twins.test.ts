import { describe, expect, test } from 'vitest'
import { discoverClusters } from '../../src/model/partition.ts'
import { separation, twinsIn, type Twins } from '../../src/model/twins.ts'
import { policyFrom } from '../../src/settings/policy.ts'
import { parseFile } from '../helpers/parse-file.ts'

const configuration = (prefix: string): string =>
  `apiVersion: deckhouse.io/v1\nkind: ClusterConfiguration\nclusterType: Cloud\ncloud:\n  prefix: ${prefix}\n`

function twins(files: Readonly<Record<string, string>>): Twins | undefined {
  const { clusters } = discoverClusters(
    Object.entries(files).map(([path, text]) => parseFile(path, text)),
    'infra',
  )
  return clusters.map((cluster) => twinsIn(cluster)).find((found) => found !== undefined)
}

describe('two clusters in one folder', () => {
  const files = { 'infra/config.prod.yml': configuration('prod'), 'infra/config.yml.example': configuration('stand') }

  test('are told by what both declare', () => {
    expect(twins(files)).toMatchObject({
      what: 'ClusterConfiguration',
      at: { path: 'infra/config.prod.yml', start: { line: 2 } },
      also: { path: 'infra/config.yml.example', start: { line: 2 } },
    })
  })

  test('come with a config that tells them apart', async () => {
    const found = twins(files) ?? expect.fail('There are two.')
    const { clusters } = await policyFrom('policy.yml', `version: 1\n${separation(found)}\n`, [])
    expect(clusters).toMatchObject([
      { name: 'config.prod', paths: ['infra/config.prod.yml'] },
      { name: 'config', paths: ['infra/config.yml.example'] },
    ])
  })

  test.each<[string, Readonly<Record<string, string>>]>([
    ['a copy', { 'a.yml': configuration('prod'), 'b.yml': configuration('prod') }],
    [
      'a copy with other line breaks',
      { 'a.yml': configuration('prod'), 'b.yml': configuration('prod').replaceAll('\n', '\r\n') },
    ],
    ['one file that declares it twice', { 'a.yml': `${configuration('a')}---\n${configuration('b')}` }],
    ['a folder each', { 'a/config.yml': configuration('a'), 'b/config.yml': configuration('b') }],
    [
      'two modules',
      {
        'a.yml': configuration('a'),
        'b.yml': 'apiVersion: deckhouse.io/v1alpha1\nkind: ModuleConfig\nmetadata:\n  name: global\n',
      },
    ],
  ])('are not seen in %s', (_, quiet) => {
    expect(twins(quiet)).toBeUndefined()
  })
})
