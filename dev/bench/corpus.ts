import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gitIn, type PullRequestRepository, pullRequestRepository } from '../git-fixture.ts'
import { deckhouseFile } from './deckhouse-files.ts'
import { otherFile } from './other-files.ts'

/** A file of a generated repository. */
export interface CorpusFile {
  readonly path: string
  readonly text: string
}

/** Clusters of the largest repositories; smaller ones have one for each hundred files. */
const MOST_CLUSTERS = 100
/** Of a hundred files of a cluster, those that hold manifests of Deckhouse. */
const SHARE = 3

/** The config of a generated repository: a cluster for each folder. */
export const CONFIG = `version: 1
clusters:
  - name: "{name}"
    paths: ["clusters/{name}/**"]
`

/**
 * The files of a repository, always the same for a number: folders of clusters with three files of Deckhouse in a
 * hundred, at least three to a cluster. One by one, for a large repository has more text than belongs into memory.
 */
export function* corpus(files: number): Generator<CorpusFile> {
  const clusters = Math.min(MOST_CLUSTERS, Math.ceil(files / 100))
  for (let number = 0; number < files; number += 1) {
    const index = number % clusters
    const within = Math.floor(number / clusters)
    const cluster = `prod-${String(index).padStart(3, '0')}`
    const share = Math.max(3, Math.round((files / clusters / 100) * SHARE))
    const { name, text } = within < share ? deckhouseFile(cluster, index, within) : inFolder(otherFile(number), within)
    yield { path: `clusters/${cluster}/${name}`, text }
  }
}

const inFolder = (file: { name: string; text: string }, within: number): { name: string; text: string } => ({
  ...file,
  name: `apps/team-${within % 7}/${file.name}`,
})

/** A generated repository with a pull request: the test merge is checked out. */
export function corpusRepository(folder: string, files: number, config?: string): PullRequestRepository {
  for (const { path, text } of corpus(files)) write(join(folder, path), text)
  const base = config === undefined ? {} : { '.github/production-readiness.yml': config }
  // What is there already is the base, too.
  const pull = pullRequestRepository(folder, base, touchOne())
  // A clone comes in one pack, and git reads it many times as fast as single objects.
  gitIn(folder, 'repack', '-a', '-d', '--quiet')
  return pull
}

/** What the generated pull request changes: one cluster of all. */
export function touchOne(): Readonly<Record<string, string>> {
  const { text } = deckhouseFile('prod-000', 0, 1)
  return { 'clusters/prod-000/modules.yaml': text.replace('inlet: HostPort', 'inlet: HostWithFailover') }
}

/** The files of a repository on disk, outside of git. */
export function writeCorpus(folder: string, files: number): void {
  for (const { path, text } of corpus(files)) write(join(folder, path), text)
}

/** The same with a commit, which git's own search needs. */
export function commitCorpus(folder: string, files: number): void {
  writeCorpus(folder, files)
  gitIn(folder, 'init', '--quiet', '--initial-branch', 'main')
  gitIn(folder, 'add', '--all')
  gitIn(folder, 'commit', '--quiet', '--message', 'Base')
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
