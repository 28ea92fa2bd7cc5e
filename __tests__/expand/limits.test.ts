import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { judgeable } from '../../src/expand/door.ts'
import { budget } from '../../src/read/budget.ts'
import { commitTree, diskTree, type Trees } from '../../src/read/tree.ts'
import { temporaryFolder } from '../../dev/git-fixture.ts'
import { machine } from './machine.ts'

const CHANNEL = 'apiVersion: deckhouse.io/v1alpha1\nkind: ModuleConfig\nmetadata: {name: deckhouse}\n'
const KUSTOMIZATION = 'resources: [deckhouse.yaml]\n'

function folder(): string {
  const { path, remove } = temporaryFolder('deckhouse-readiness-limits-')
  onTestFinished(remove)
  mkdirSync(join(path, 'prod'))
  writeFileSync(join(path, 'prod/deckhouse.yaml'), CHANNEL)
  writeFileSync(join(path, 'prod/kustomization.yaml'), KUSTOMIZATION)
  return path
}

const PATHS = ['prod/deckhouse.yaml', 'prod/kustomization.yaml']
const disk = (most: number): Trees['head'] =>
  diskTree(
    folder(),
    () => PATHS,
    () => true,
    budget(most),
  )

test('files for rendering count against the bytes of a run, each once', async () => {
  const most = CHANNEL.length + KUSTOMIZATION.length - 1
  const tree = disk(most)
  expect([...(await tree.read(PATHS)).keys()]).toEqual([PATHS[0]])
  expect([...(await tree.read(PATHS)).keys()]).toEqual([PATHS[0]])
  expect([...(await disk(most + 1).read(PATHS)).keys()]).toEqual(PATHS)
})

test.each([
  ['that the clone has', true],
  ['that come from elsewhere', false],
])('blobs %s count too', async (_where, near) => {
  const bytes = Buffer.from(CHANNEL)
  const tree = (most: number): Trees['head'] =>
    commitTree(
      () => [{ path: 'a.yaml', sha: 'a', mode: '100644' }],
      {
        sizes: () => new Map(near ? [['a', bytes.byteLength]] : []),
        read: (shas) => new Map(shas.map((sha) => [sha, bytes])),
      },
      () => true,
      budget(most),
    )
  expect((await tree(bytes.byteLength).read(['a.yaml'])).size).toBe(1)
  expect((await tree(bytes.byteLength - 1).read(['a.yaml'])).size).toBe(0)
})

test('a kustomization over the limit leaves everything in doubt', async () => {
  const side = { head: { files: [] }, base: undefined, changedFiles: new Set<string>(), notes: [] }
  const { made } = await judgeable(
    { ...side, trees: { head: disk(1), base: undefined, holdsUnits: true } },
    { render: 'auto', never: [], path: machine({}) },
  )
  expect(made.head.map(({ doubtful }) => doubtful.map(({ kinds, names }) => [kinds, names]))).toEqual([
    [['any', 'any']],
  ])
})

test('reading for rendering ends with the time of the run', async () => {
  const side = { head: { files: [] }, base: undefined, changedFiles: new Set<string>(), notes: [] }
  const watch = (next: string): void => {
    throw new Error(`No time for ${next}`)
  }
  const judged = judgeable(
    { ...side, trees: { head: disk(10_000), base: undefined, holdsUnits: true } },
    { render: 'auto', never: [], path: machine({}), watch },
  )
  await expect(judged).rejects.toThrow('No time for prod/kustomization.yaml')
})
