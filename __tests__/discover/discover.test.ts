import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import {
  commitFiles,
  type Files,
  gitIn,
  type PullRequestRepository,
  pullRequestRepository,
  shallowCheckout,
  temporaryFolder,
} from '../../dev/git-fixture.ts'
import { runContext } from '../../src/discover/event.ts'
import { checkedOut, listCommit, mergeBase, readBlobs, resolveCommit } from '../../src/discover/git.ts'
import { fetchBlobs, type GitHubReader, listTree } from '../../src/discover/github.ts'
import { revisionsOf } from '../../src/discover/revisions.ts'
import { plainFolder } from '../cli/run.ts'

function pullRequest(base: Files = { 'a.yml': '1' }, head: Files = { 'a.yml': '2' }): PullRequestRepository {
  const { path, remove } = temporaryFolder('deckhouse-readiness-discover-')
  onTestFinished(remove)
  return pullRequestRepository(join(path, 'repository'), base, head)
}

const noGitHub = (): Promise<GitHubReader> => Promise.reject(new Error('GitHub was asked'))

describe('git', () => {
  test('names the parents of a commit that a shallow clone lacks', () => {
    const pull = pullRequest()
    const shallow = join(pull.folder, '../shallow')
    shallowCheckout(pull, shallow)
    expect(checkedOut(shallow)).toEqual({ sha: pull.merge, parents: [pull.base, pull.head] })
    expect(listCommit(shallow, pull.base)).toBeUndefined()
    expect(listCommit(shallow, pull.merge)).toHaveLength(1)
    expect(mergeBase(shallow, pull.base, pull.head)).toBeUndefined()
  })

  test('lists files by names that need quotes, and modes', () => {
    const names = ['ä "b".yml', 'c\td.yml', 'e\nf.yml', '-g.yml']
    const pull = pullRequest(Object.fromEntries(names.map((name) => [name, name])))
    expect(
      listCommit(pull.folder, pull.base)
        ?.map(({ path }) => path)
        .toSorted(),
    ).toEqual(names.toSorted())
  })

  test('reads the blobs that are there, empty and binary ones too', () => {
    const pull = pullRequest({ 'a.yml': '', 'b.yml': 'two\nlines\n', 'c.yml': '\0\n\n' })
    const shas = listCommit(pull.folder, pull.base)?.map(({ sha }) => sha) ?? []
    const blobs = readBlobs(pull.folder, [...shas, '0'.repeat(40)])
    expect(shas.map((sha) => Buffer.from(blobs.get(sha) ?? []).toString())).toEqual(['', 'two\nlines\n', '\0\n\n'])
    expect(blobs.size).toBe(3)
  })

  test('knows no repository in a folder without one', () => {
    const folder = plainFolder()
    expect(checkedOut(folder)).toBeUndefined()
    expect(resolveCommit(folder, 'HEAD')).toBeUndefined()
    expect(readBlobs(folder, ['0'.repeat(40)])).toEqual(new Map())
  })
})

describe('revisions', () => {
  const context = (
    pull: PullRequestRepository,
    workspace = pull.folder,
    eventName = 'pull_request',
  ): ReturnType<typeof runContext> => {
    const env = { GITHUB_REPOSITORY: 'acme/infra', GITHUB_EVENT_NAME: eventName, GITHUB_WORKSPACE: workspace }
    const repo = { full_name: 'acme/infra' }
    const payload = {
      pull_request: { number: 1, head: { sha: pull.head, repo }, base: { sha: pull.base, ref: 'main', repo } },
      merge_group: { head_sha: pull.merge, base_sha: pull.base },
    }
    return runContext(env, payload)
  }

  test('are the test merge and its first parent where that is checked out', async () => {
    const pull = pullRequest()
    // The base branch moved on after the event: the test merge knows better.
    const stale = { ...pull, base: '1'.repeat(40) }
    expect(await revisionsOf(context(stale), noGitHub)).toEqual({
      head: pull.merge,
      base: pull.base,
      policy: pull.base,
    })
  })

  test('are head and merge base where the head is checked out, and the policy is that of the base’s tip', async () => {
    const pull = pullRequest()
    gitIn(pull.folder, 'checkout', '--quiet', '--detach', pull.base)
    const tip = commitFiles(pull.folder, { 'b.yml': 'b' }, 'Meanwhile')
    gitIn(pull.folder, 'checkout', '--quiet', '--detach', pull.head)
    expect(await revisionsOf(context({ ...pull, base: tip }), noGitHub)).toEqual({
      head: pull.head,
      base: pull.base,
      policy: tip,
    })
  })

  test('are what the queue says in a merge queue', async () => {
    const pull = pullRequest()
    expect(await revisionsOf(context(pull, pull.folder, 'merge_group'), noGitHub)).toEqual({
      head: pull.merge,
      base: pull.base,
      policy: pull.base,
    })
  })

  test('are the checkout alone on a push, or the run’s own commit where there is none', async () => {
    const pull = pullRequest()
    expect(await revisionsOf(context(pull, pull.folder, 'push'), noGitHub)).toEqual({
      head: pull.merge,
      base: undefined,
      policy: pull.merge,
    })
    const sha = pull.base
    expect(await revisionsOf({ ...context(pull, plainFolder(), 'push'), sha }, noGitHub)).toEqual({
      head: sha,
      base: undefined,
      policy: sha,
    })
    await expect(revisionsOf(context(pull, plainFolder(), 'push'), noGitHub)).rejects.toThrow(
      'Add actions/checkout before this action.',
    )
  })

  test('come from GitHub where the clone does not reach the merge base', async () => {
    const pull = pullRequest()
    const asked: string[] = []
    const github: GitHubReader = {
      owner: 'acme',
      repo: 'infra',
      get: async (route, { basehead }) => {
        asked.push(`${route} ${basehead}`)
        return { merge_base_commit: { sha: 'abc' } }
      },
    }
    const folder = plainFolder()
    mkdirSync(join(folder, 'empty'))
    expect(await revisionsOf(context(pull, join(folder, 'empty')), async () => github)).toEqual({
      head: pull.head,
      base: 'abc',
      policy: pull.base,
    })
    expect(asked).toEqual([`GET /repos/{owner}/{repo}/compare/{basehead} ${pull.base}...${pull.head}`])
  })
})

describe('the event', () => {
  const env = {
    GITHUB_REPOSITORY: 'acme/infra',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_WORKSPACE: '/work',
    GITHUB_RUN_ID: '7',
    GITHUB_RUN_ATTEMPT: '2',
  }
  const pull_request = (headRepository: object | null): object => ({
    pull_request: {
      number: 3,
      head: { sha: 'h', repo: headRepository },
      base: { sha: 'b', ref: 'main', repo: { full_name: 'acme/infra' } },
    },
  })

  test('tells the pull request, and that a head without a repository of its own is a fork', () => {
    const context = runContext(env, pull_request({ full_name: 'acme/infra' }))
    expect(context).toMatchObject({
      owner: 'acme',
      repo: 'infra',
      run: '7.2',
      serverUrl: 'https://github.com',
      mergeGroup: undefined,
    })
    expect(context.pullRequest).toEqual({ number: 3, headSha: 'h', baseSha: 'b', baseRef: 'main', fork: false })
    expect(runContext(env, pull_request({ full_name: 'someone/infra' })).pullRequest?.fork).toBe(true)
    expect(runContext(env, pull_request(null)).pullRequest?.fork).toBe(true)
  })

  const own = pull_request({ full_name: 'acme/infra' })
  const byBot = { pull_request: { ...Object(Object(own).pull_request), user: { login: 'dependabot[bot]' } } }
  test.each([
    ['pull_request', own, {}, undefined],
    ['push', {}, {}, undefined],
    ['schedule', {}, {}, undefined],
    ['pull_request', pull_request({ full_name: 'someone/infra' }), {}, 'a pull request of a fork'],
    ['pull_request', own, { GITHUB_ACTOR: 'dependabot[bot]' }, 'Dependabot'],
    ['pull_request', byBot, { GITHUB_ACTOR: 'maintainer' }, 'Dependabot'],
    ['pull_request_target', own, {}, 'the event `pull_request_target`'],
    ['workflow_run', {}, {}, 'the event `workflow_run`'],
  ])('tells whose text it may be about: %s', (GITHUB_EVENT_NAME, payload, more, outsider) => {
    expect(runContext({ ...env, ...more, GITHUB_EVENT_NAME }, payload).outsider).toBe(outsider)
  })

  test.each([
    [{ ...env, GITHUB_REPOSITORY: '' }, {}, 'GITHUB_REPOSITORY is not set'],
    [{ ...env, GITHUB_WORKSPACE: undefined }, {}, 'GITHUB_WORKSPACE is not set'],
    [env, {}, 'describes no pull request'],
    [env, null, 'describes no pull request'],
    [{ ...env, GITHUB_EVENT_NAME: 'merge_group' }, { merge_group: { head_sha: 'h' } }, 'describes no merge group'],
  ])('without what it needs is an error: %#', (given, payload, message) => {
    expect(() => runContext(given, payload)).toThrow(message)
  })
})

describe('GitHub', () => {
  /** Answers by the tree or blob that is asked for. */
  const github = (answers: Readonly<Record<string, unknown>>): GitHubReader => ({
    owner: 'acme',
    repo: 'infra',
    get: async (_route, { tree_sha, file_sha, recursive }) =>
      answers[`${tree_sha ?? file_sha}${recursive === undefined ? '' : ' recursive'}`],
  })
  const blob = (path: string): object => ({ path, mode: '100644', type: 'blob', sha: `sha of ${path}` })
  const folder = (path: string): object => ({ path, mode: '040000', type: 'tree', sha: path })

  test('lists a tree that it cuts folder by folder', async () => {
    const reader = github({
      'top recursive': { truncated: true, tree: [] },
      top: { truncated: false, tree: [blob('a.yml'), folder('deep')] },
      'deep recursive': { truncated: false, tree: [folder('x'), blob('x/b.yml')] },
    })
    expect((await listTree(reader, 'top')).map(({ path }) => path)).toEqual(['a.yml', 'deep/x/b.yml'])
  })

  test('cannot list a folder that it cuts by itself', async () => {
    const reader = github({ 'top recursive': { truncated: true, tree: [] }, top: { truncated: true, tree: [] } })
    await expect(listTree(reader, 'top')).rejects.toThrow('GitHub lists the folder `/` only in part.')
  })

  test('gives blobs by their hash, up to 500', async () => {
    const reader = github({
      a: { content: 'w6Q=\n', encoding: 'base64' },
      b: { content: 'b', encoding: 'utf-8' },
      c: {},
    })
    const blobs = await fetchBlobs(reader, ['a', 'b'])
    expect(['a', 'b'].map((sha) => Buffer.from(blobs.get(sha) ?? []).toString())).toEqual(['ä', 'b'])
    await expect(fetchBlobs(reader, ['c'])).rejects.toThrow('GitHub answered without the content of blob c.')
    await expect(fetchBlobs(reader, Array.from({ length: 501 }, String))).rejects.toThrow(
      '501 files are not in the checkout, and at most 500 are fetched.',
    )
  })
})
