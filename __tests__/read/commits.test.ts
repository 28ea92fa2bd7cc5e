import { describe, expect, test } from 'vitest'
import { commitFiles, gitIn } from '../../dev/git-fixture.ts'
import { listCommit, readBlobs } from '../../src/discover/git.ts'
import type { GitHubReader } from '../../src/discover/github.ts'
import type { Revisions } from '../../src/discover/revisions.ts'
import { readCommits } from '../../src/read/commits.ts'
import type { Side } from '../../src/read/source-file.ts'
import { plainFolder, repository } from '../cli/run.ts'

const BASE = {
  'a.yml': 'a',
  'README.md': '#',
  'docs/recovery.md': '# Old',
  'docs/plan.txt': 'P',
  'tests/dr.md': 'T',
  'large/dr.md': 'a'.repeat(1024 * 1024 + 1),
}

/** The API of GitHub over a repository on disk, and the blobs that it was asked for. */
function reader(folder: string): { readonly github: GitHubReader; readonly asked: readonly string[] } {
  const asked: string[] = []
  const get = (route: string, parameters: Readonly<Record<string, string | number>>): Promise<unknown> => {
    if (route.includes('/git/trees/')) {
      const entries = listCommit(folder, String(parameters['tree_sha'])) ?? []
      return Promise.resolve({ truncated: false, tree: entries.map((entry) => ({ ...entry, type: 'blob' })) })
    }
    const sha = String(parameters['file_sha'])
    asked.push(sha)
    const content = Buffer.from(readBlobs(folder, [sha]).get(sha) ?? '').toString('base64')
    return Promise.resolve({ content, encoding: 'base64' })
  }
  return { github: { owner: 'o', repo: 'r', get }, asked }
}

/** A repository with two commits, to read in the clone or, from an empty folder, by the API. */
function change(way: string): { at: string; revisions: Revisions; github: GitHubReader; asked: readonly string[] } {
  const folder = repository(BASE)
  const base = gitIn(folder, 'rev-parse', 'HEAD')
  const head = commitFiles(folder, { 'docs/recovery.md': '# New', 'docs/dr.adoc': '= New' }, 'Second')
  const at = way === 'in the clone' ? folder : plainFolder()
  return { at, revisions: { head, base, policy: base }, ...reader(folder) }
}

const excluded = (path: string): boolean => path.startsWith('tests/')
const texts = (side: Side | undefined): object =>
  Object.fromEntries((side?.files ?? []).map(({ path, text, unread }) => [path, text ?? unread]))

describe.each(['in the clone', 'by the API'])('both sides of a change, %s', (way) => {
  test('have their manifests and the documents whose name speaks of recovery', async () => {
    const { at, revisions, github, asked } = change(way)
    const { head, base, changedFiles } = await readCommits(at, revisions, excluded, async () => github)
    const same = { 'a.yml': 'a', 'large/dr.md': 'It has 1048577 bytes, over the limit of 1048576.' }
    expect(texts(head)).toEqual({ ...same, 'docs/recovery.md': '# New', 'docs/dr.adoc': '= New' })
    expect(texts(base)).toEqual({ ...same, 'docs/recovery.md': '# Old' })
    expect([...changedFiles].toSorted()).toEqual(['docs/dr.adoc', 'docs/recovery.md'])
    // Nothing else is read: neither the README nor what is excluded.
    expect(asked).toHaveLength(way === 'in the clone' ? 0 : 5)
  })

  test('have the document that the config names', async () => {
    const { at, revisions, github } = change(way)
    for (const document of ['docs/plan.txt', 'tests/dr.md']) {
      const { head, base } = await readCommits(at, revisions, excluded, async () => github, document)
      for (const side of [head, base]) expect(texts(side)).toHaveProperty([document])
    }
  })
})
