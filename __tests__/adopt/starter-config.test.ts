import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { namedClusters, starterConfig } from '../../src/adopt/starter-config.ts'
import { discoverClusters, type Partition, partitionByPatterns } from '../../src/model/partition.ts'
import { parseFiles } from '../../src/parse/index.ts'
import { RULES } from '../../src/rules/index.ts'
import { clusterPatterns } from '../../src/settings/clusters.ts'
import { policyFrom } from '../../src/settings/policy.ts'
import schema from '../../schema/config.schema.json' with { type: 'json' }

const CONFIGURATION = 'apiVersion: deckhouse.io/v1\nkind: ClusterConfiguration\n'
const GROUP = 'apiVersion: deckhouse.io/v1\nkind: NodeGroup\nmetadata:\n  name: worker\n'
const TODAY = '2026-11-24'
const RULE_IDS = RULES.map(({ id }) => id)

const policyOf = (text: string): ReturnType<typeof policyFrom> => policyFrom('config.yml', text, RULE_IDS)

/** The files of each cluster, in order. */
function sorted({ clusters }: Partition): Record<string, readonly string[]> {
  return Object.fromEntries(clusters.map(({ name, files }) => [name, files.map(({ path }) => path).toSorted()]))
}

/** What discovery finds in a repository, and what the config finds that was written from it. */
async function both(paths: Readonly<Record<string, string>>): Promise<{
  readonly discovered: Record<string, readonly string[]>
  readonly configured: Record<string, readonly string[]>
}> {
  const files = await parseFiles(Object.entries(paths).map(([path, text]) => ({ path, text })))
  const partition = discoverClusters(files, 'infra')
  const names = namedClusters(partition.clusters)
  const policy = await policyOf(starterConfig(names, TODAY))
  const named = partition.clusters.map((cluster, index) => ({ ...cluster, name: names[index]?.name ?? '' }))
  return {
    discovered: sorted({ ...partition, clusters: named }),
    configured: sorted(partitionByPatterns(files, await clusterPatterns(policy.clusters ?? []))),
  }
}

describe('the written config finds the clusters that discovery found', () => {
  test('one at the top, with everything below', async () => {
    const { configured } = await both({ 'init/config.yml': CONFIGURATION, 'nodes/worker.yml': GROUP, 'a.yml': GROUP })
    expect(configured).toEqual({ infra: ['a.yml', 'init/config.yml', 'nodes/worker.yml'] })
  })

  test('three folders, and a file of none', async () => {
    const { configured, discovered } = await both({
      'clusters/eu/config.yml': CONFIGURATION,
      'clusters/us/config.yml': CONFIGURATION,
      'clusters/us/nodes/worker.yml': GROUP,
      'clusters/ap/config.yml': CONFIGURATION,
      'shared/worker.yml': GROUP,
    })
    expect(configured).toEqual({
      eu: ['clusters/eu/config.yml'],
      us: ['clusters/us/config.yml', 'clusters/us/nodes/worker.yml'],
      ap: ['clusters/ap/config.yml'],
    })
    expect(configured).toEqual(discovered)
  })

  test('one inside of another', async () => {
    const { configured } = await both({
      'config.yml': CONFIGURATION,
      'worker.yml': GROUP,
      'edge/config.yml': CONFIGURATION,
      'edge/small/config.yml': CONFIGURATION,
      'edge/small/worker.yml': GROUP,
    })
    expect(configured).toEqual({
      infra: ['config.yml', 'worker.yml'],
      edge: ['edge/config.yml'],
      small: ['edge/small/config.yml', 'edge/small/worker.yml'],
    })
  })

  test('folders of the same name go by their paths', async () => {
    const { configured } = await both({ 'eu/a/prod/config.yml': CONFIGURATION, 'eu/b/prod/config.yml': CONFIGURATION })
    expect(configured).toEqual({ a: ['eu/a/prod/config.yml'], b: ['eu/b/prod/config.yml'] })
    const nested = await both({
      'x/prod/config.yml': CONFIGURATION,
      'x/config.yml': CONFIGURATION,
      'y/prod/config.yml': CONFIGURATION,
      'y/config.yml': CONFIGURATION,
    })
    expect(Object.keys(nested.configured).toSorted()).toEqual(['x', 'x/prod', 'y', 'y/prod'])
    expect(nested.configured).toEqual(nested.discovered)
  })

  test('a folder that is named like the repository around it', async () => {
    const { configured } = await both({ 'config.yml': CONFIGURATION, 'infra/config.yml': CONFIGURATION })
    expect(configured).toEqual({ infra: ['infra/config.yml'], 'infra-2': ['config.yml'] })
  })

  test.each([
    '[eu]',
    '{name}',
    'a*b?c',
    '!prod',
    '+(x)',
    '@(x|y)',
    'back\\slash',
    '{{ cookiecutter.name }}',
    '{% raw %}',
    '${ENV}',
    '<cluster>',
    'CHANGE_ME',
    '@ENV@',
    '#1',
    '"quoted"',
    'on',
    '1.30',
    'прод',
    'tab\there',
    'line\nbreak',
    ' spaces ',
  ])('a folder named %j', async (name) => {
    const { configured, discovered } = await both({
      [`${name}/config.yml`]: CONFIGURATION,
      [`${name}/nested/config.yml`]: CONFIGURATION,
      'other/config.yml': CONFIGURATION,
    })
    expect(Object.values(configured)).toHaveLength(3)
    expect(configured).toEqual(discovered)
  })

  test('whatever the folders are called', async () => {
    const segment = fc
      .string({ unit: fc.constantFrom(...'ab*?[]{}()!+@\\%$<>#:\'"`, |^~&-'), minLength: 1, maxLength: 6 })
      .filter((part) => part !== '.' && part !== '..')
    const folder = fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'))
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(folder, { minLength: 1, maxLength: 4 }), async (folders) => {
        const files = folders.flatMap((path) => [
          [`${path}/config.yml`, CONFIGURATION],
          [`${path}/nodes/worker.yml`, GROUP],
        ])
        const { configured, discovered } = await both(Object.fromEntries(files))
        expect(configured).toEqual(discovered)
      }),
    )
  })

  test('names stay what discovery calls them, unless a config would read them otherwise', () => {
    const names = ['eu', '{name}', 'CHANGE_ME', '${ENV}', 'eu'].map((name) => ({ name, root: name }))
    expect(namedClusters(names).map(({ name }) => name)).toEqual([
      'eu',
      'cluster-name',
      'cluster-CHANGE_ME',
      'cluster-ENV',
      'eu-2',
    ])
  })
})

describe('the written config', () => {
  /** Every key that is a comment, with its lines, put in force. */
  function disabled(text: string): readonly (readonly [string, string])[] {
    const blocks = text
      .split('\n\n')
      .map((block) => block.split('\n').filter((line) => /^#(?=\w|(?: {2}){1,2}\S)/.test(line)))
    return blocks
      .filter((lines) => lines.length > 0)
      .map((lines) => [/^#(\w+):/.exec(lines[0] ?? '')?.[1] ?? '', lines.map((line) => line.slice(1)).join('\n')])
  }

  test('leaves the clusters to discovery where there are none', async () => {
    const policy = await policyOf(starterConfig([], TODAY))
    expect(policy.clusters).toBeUndefined()
  })

  test('says nothing but the version and the clusters', async () => {
    const text = starterConfig([{ name: 'eu', paths: ['eu/**'] }], TODAY)
    expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([
      'version: 1',
      'clusters:',
      '  - name: "eu"',
      '    paths: ["eu/**"]',
    ])
  })

  test('shows every other key of the schema as a comment that loads', async () => {
    const known = Object.keys(schema.properties)
    const keys = disabled(starterConfig([], TODAY))
    expect(keys.map(([key]) => key)).toEqual(expect.arrayContaining(known.filter((key) => key !== 'version')))
    const loadable = keys.filter(([key]) => known.includes(key))
    expect(loadable.length).toBeGreaterThanOrEqual(4)
    for (const [key, text] of loadable) await expect(policyOf(`version: 1\n${text}\n`), key).resolves.toBeDefined()
  })

  test.each([
    ['2026-11-24', '2027-02-24'],
    ['2026-11-30', '2027-02-28'],
    ['2027-11-30', '2028-02-29'],
    ['2026-10-31', '2027-01-31'],
  ])('on %s its examples end on %s', (today, until) => {
    expect(starterConfig([], today).match(/until: [\d-]+/g)).toEqual([`until: ${until}`, `until: ${until}`])
  })
})
