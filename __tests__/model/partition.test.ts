import { describe, expect, test } from 'vitest'
import { discoverClusters } from '../../src/model/partition.ts'
import { parseFiles } from '../../src/parse/index.ts'

const CONFIGURATION = 'apiVersion: deckhouse.io/v1\nkind: ClusterConfiguration\n'
const INIT = 'apiVersion: deckhouse.io/v1\nkind: InitConfiguration\n'
const GROUP = 'apiVersion: deckhouse.io/v1\nkind: NodeGroup\nmetadata:\n  name: worker\n'
const OTHER = 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: deckhouse.io\n'
const config = (name: string): string =>
  `apiVersion: deckhouse.io/v1alpha1\nkind: ModuleConfig\nmetadata:\n  name: ${name}\n`

/** The clusters as `name (root)` with their files, and the files of none under `none`. */
async function discover(files: Readonly<Record<string, string>>): Promise<Record<string, readonly string[]>> {
  const parsed = await parseFiles(Object.entries(files).map(([path, text]) => ({ path, text })))
  const { clusters, orphans } = discoverClusters(parsed, 'infra')
  const named = clusters.map(({ name, root, files: own }) => [
    `${name} (${root})`,
    own.map(({ path }) => path).toSorted(),
  ])
  return Object.fromEntries([...named, ...(orphans.length === 0 ? [] : [['none', orphans.map(({ path }) => path)]])])
}

describe('one cluster', () => {
  test('at the top is named after the repository', async () => {
    expect(await discover({ 'config.yml': CONFIGURATION, 'nodes/worker.yml': GROUP })).toEqual({
      'infra (.)': ['config.yml', 'nodes/worker.yml'],
    })
  })

  test('in a subfolder is lifted to the top, so that what stands beside it belongs to it', async () => {
    expect(
      await discover({
        'deploy/cluster/config.yml': CONFIGURATION,
        'deploy/nodes/worker.yml': GROUP,
        'docs/nodes.yml': GROUP,
      }),
    ).toEqual({
      'infra (.)': ['deploy/cluster/config.yml', 'deploy/nodes/worker.yml', 'docs/nodes.yml'],
    })
  })

  test('whose documents stand in sibling folders is one, for none is declared twice', async () => {
    expect(
      await discover({
        'init/a.yml': `${CONFIGURATION}---\n${INIT}`,
        'modules/deckhouse.yml': config('deckhouse'),
        'modules/global.yml': config('global'),
      }),
    ).toEqual({
      'infra (.)': ['init/a.yml', 'modules/deckhouse.yml', 'modules/global.yml'],
    })
  })
})

describe('a fleet', () => {
  test('of folders is a cluster for each, named after its folder', async () => {
    const folder = (name: string): Record<string, string> => ({
      [`clusters/${name}/config.yml`]: CONFIGURATION,
      [`clusters/${name}/modules/deckhouse.yml`]: config('deckhouse'),
    })
    expect(await discover({ ...folder('eu'), ...folder('us') })).toEqual({
      'eu (clusters/eu)': ['clusters/eu/config.yml', 'clusters/eu/modules/deckhouse.yml'],
      'us (clusters/us)': ['clusters/us/config.yml', 'clusters/us/modules/deckhouse.yml'],
    })
  })

  test('is lifted to the highest folders that hold one cluster each', async () => {
    expect(
      await discover({
        'eu/prod/init/config.yml': CONFIGURATION,
        'us/prod/init/config.yml': CONFIGURATION,
        'eu/shared.yml': GROUP,
      }),
    ).toEqual({
      'eu (eu)': ['eu/prod/init/config.yml', 'eu/shared.yml'],
      'us (us)': ['us/prod/init/config.yml'],
    })
  })

  test('is named after its folders, by the whole path where two have the same base name', async () => {
    const fleet = (...folders: string[]): Record<string, string> =>
      Object.fromEntries(folders.map((name) => [`${name}/config.yml`, CONFIGURATION]))
    expect(Object.keys(await discover(fleet('eu/prod', 'eu/stage', 'us/prod')))).toEqual([
      'prod (eu/prod)',
      'stage (eu/stage)',
      'us (us)',
    ])
    expect(Object.keys(await discover(fleet('eu/prod', 'eu/stage', 'us/prod', 'us/test')))).toEqual([
      'eu/prod (eu/prod)',
      'stage (eu/stage)',
      'us/prod (us/prod)',
      'test (us/test)',
    ])
  })

  test('leaves files above its clusters to none of them', async () => {
    expect(
      await discover({
        'eu/config.yml': CONFIGURATION,
        'us/config.yml': CONFIGURATION,
        'shared/worker.yml': GROUP,
        'worker.yml': GROUP,
      }),
    ).toMatchObject({
      none: ['shared/worker.yml', 'worker.yml'],
    })
  })

  test('may have a cluster at the top and others below: the nearest root above a file has it', async () => {
    expect(
      await discover({
        'config.yml': CONFIGURATION,
        'worker.yml': GROUP,
        'edge/config.yml': CONFIGURATION,
        'edge/nodes/worker.yml': GROUP,
      }),
    ).toEqual({
      'infra (.)': ['config.yml', 'worker.yml'],
      'edge (edge)': ['edge/config.yml', 'edge/nodes/worker.yml'],
    })
  })

  test('one folder of it with two halves is still one cluster', async () => {
    const files = {
      'eu/init/config.yml': CONFIGURATION,
      'eu/modules/deckhouse.yml': config('deckhouse'),
      'us/config.yml': CONFIGURATION,
    }
    expect(await discover(files)).toEqual({
      'eu (eu)': ['eu/init/config.yml', 'eu/modules/deckhouse.yml'],
      'us (us)': ['us/config.yml'],
    })
  })
})

describe('what makes no cluster', () => {
  test('manifests without a root are listed as belonging to none', async () => {
    expect(await discover({ 'worker.yml': GROUP, 'modules/prometheus.yml': config('prometheus') })).toEqual({
      none: ['worker.yml', 'modules/prometheus.yml'],
    })
  })

  test('files of others are neither', async () => {
    expect(await discover({ 'app.yml': OTHER, 'values.yml': 'a: 1\n' })).toEqual({})
    expect(await discover({ 'config.yml': CONFIGURATION, 'app.yml': OTHER })).toEqual({ 'infra (.)': ['config.yml'] })
  })

  test('a ClusterConfiguration of somebody else is no root', async () => {
    expect(
      await discover({ 'kubeadm.yml': 'apiVersion: kubeadm.k8s.io/v1beta3\nkind: ClusterConfiguration\n' }),
    ).toEqual({})
  })
})

test('how a cluster was found is said', async () => {
  const parsed = await parseFiles([{ path: 'eu/config.yml', text: CONFIGURATION }])
  expect(discoverClusters(parsed, 'infra').clusters).toMatchObject([{ found: 'discovered by `eu/config.yml`' }])
})
