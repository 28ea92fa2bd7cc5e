import { expect, test } from 'vitest'
import { CONFIG, corpus } from '../../dev/bench/corpus.ts'
import { HEALTHY } from './manifests.ts'
import { pullRequest } from './scenario.ts'

/** A generated repository with clusters that its config names. */
const generated = (files: number): Readonly<Record<string, string>> => ({
  '.github/production-readiness.yml': CONFIG,
  ...Object.fromEntries([...corpus(files)].map(({ path, text }) => [path, text])),
})

const MODULES = 'clusters/prod-000/modules.yaml'

test.each([
  ['one cluster', HEALTHY, { 'clusters/prod/ingress.yml': 'a: 1\n' }],
  ['30 files', generated(30), { [MODULES]: 'a: 1\n' }],
  ['1,500 files and 15 clusters', generated(1500), { [MODULES]: 'a: 1\n' }],
])('a run with a checkout asks little of GitHub, whatever the repository holds: %s', async (_what, base, head) => {
  const scenario = await pullRequest({ base, head })
  for (const text of ['a: 2\n', 'a: 3\n']) {
    const { requests, report } = await scenario.check()
    expect(report).toBeDefined()
    const writing = requests.filter((request) => !request.startsWith('GET '))
    expect(writing.length).toBeLessThanOrEqual(3)
    expect(requests.length - writing.length).toBeLessThanOrEqual(6)
    expect(writing.length).toBeGreaterThan(0)
    scenario.push({ [MODULES]: text })
  }
})
