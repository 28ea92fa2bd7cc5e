import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pullRequestRepository } from '../git-fixture.ts'
import { startGitHub } from '../github-stand-in/server.ts'
import { prepareStep } from '../runner.ts'
import { commitCorpus, CONFIG, corpusRepository } from './corpus.ts'
import type { Subject } from './measure.ts'

/** Where the project lies, and which Node runs it. */
export interface Place {
  readonly root: string
  readonly scratch: string
  readonly node: string
}

/** What is measured beside each other, the process that all are counted in first. */
export interface Scene {
  readonly title: string
  readonly subjects: readonly Subject[]
  /** The subject whose memory is told. */
  readonly watched?: Subject
  /** The generated repository, where other tools can read it too. */
  readonly folder?: string
  readonly close?: () => Promise<void>
}

const DATE = '2026-11-24'
/** Passed, and failed: the sample fails its gate. */
const JUDGED = [0, 1]

const nothing = ({ node }: Place): Subject => ({ name: '`node -e 0`', command: node, args: ['-e', '0'] })

const check = ({ root, node }: Place, name: string, cwd: string, ...args: readonly string[]): Subject => ({
  name,
  command: node,
  args: [join(root, 'dist/cli/index.js'), 'check', '--date', DATE, ...args],
  cwd,
  exits: JUDGED,
})

const search = (cwd: string): Subject => ({
  name: '`git grep -lzaF deckhouse.io`',
  command: 'git',
  args: ['grep', '-lzaF', 'deckhouse.io'],
  cwd,
})

/** The sample of the project on the command line, without git. */
export function sampleScene(place: Place): Scene {
  const folder = join(place.scratch, 'sample')
  for (const side of ['base', 'head']) {
    cpSync(join(place.root, 'examples/pull-request', side), folder, { recursive: true })
  }
  const version = { ...nothing(place), name: '`--version`', args: [join(place.root, 'dist/cli/index.js'), '--version'] }
  return {
    title: 'the sample, ten files',
    subjects: [nothing(place), version, check(place, 'check', folder)],
  }
}

/** The action on the sample pull request, against GitHub's stand-in on loopback. */
export async function actionScene(place: Place): Promise<Scene> {
  const folder = join(place.scratch, 'pull-request')
  const sample = join(place.root, 'examples/pull-request')
  cpSync(join(sample, 'base'), folder, { recursive: true })
  const pull = pullRequestRepository(folder, join(sample, 'base'), join(sample, 'head'))
  return acting(place, 'the sample pull request', folder, pull)
}

async function acting(
  place: Place,
  title: string,
  workspace: string,
  pull: ReturnType<typeof pullRequestRepository>,
): Promise<Scene> {
  const repository = 'acme/clusters'
  const github = await startGitHub({
    repository,
    gitDir: workspace,
    pull: { number: 1, baseRef: 'main', baseSha: pull.base, headSha: pull.head },
  })
  const temp = `${workspace}-runner`
  const { env } = prepareStep({ api: github.url, repository, workspace, temp, pull })
  const action: Subject = {
    name: 'action',
    command: place.node,
    args: [join(place.root, 'dist/action/index.js')],
    cwd: workspace,
    // Nobody else writes to this GitHub, and it does not mind.
    env: { ...env, READINESS_WRITE_PACE_MS: '0' },
    exits: JUDGED,
  }
  return { title, subjects: [nothing(place), action], watched: action, close: () => github.close() }
}

/** A whole generated repository on the command line. */
export function wholeScene(place: Place, files: number): Scene {
  const folder = join(place.scratch, `whole-${files}`)
  mkdirSync(folder, { recursive: true })
  commitCorpus(folder, files)
  const whole = check(place, 'check', folder)
  return {
    title: `${files.toLocaleString('en')} files, the whole repository`,
    subjects: [nothing(place), search(folder), whole],
    watched: whole,
    folder,
  }
}

/** A generated pull request that touches one of many clusters, which the config names. */
export async function pullScene(place: Place, files: number): Promise<Scene> {
  const folder = join(place.scratch, `pull-${files}`)
  const pull = corpusRepository(folder, files, CONFIG)
  const title = `${files.toLocaleString('en')} files, a pull request that touches one cluster`
  const scene = await acting(place, title, folder, pull)
  const local = check(place, 'check --base', folder, '--base', 'main')
  const [first, ...rest] = scene.subjects
  return { ...scene, subjects: [first ?? nothing(place), search(folder), local, ...rest], watched: local }
}
