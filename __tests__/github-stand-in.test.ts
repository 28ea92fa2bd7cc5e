// Requests follow each other here because their order is what is tested.
// oxlint-disable eslint/no-await-in-loop

import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import * as limits from '../dev/github-stand-in/limits.ts'
import { startGitHub, type GitHubStandIn, type StandInOptions } from '../dev/github-stand-in/server.ts'

const REPOSITORY = 'acme/platform'
const REPO_PATH = `/repos/${REPOSITORY}`
const SUBMODULE_SHA = '0123456789abcdef0123456789abcdef01234567'

let repository: TestRepository
const running: GitHubStandIn[] = []

beforeAll(() => {
  repository = createTestRepository()
})

afterAll(() => repository.remove())

afterEach(async () => {
  vi.useRealTimers()
  await Promise.all(running.splice(0).map((one) => one.close()))
  vi.unstubAllEnvs()
})

describe('repository', () => {
  test('describes itself, whatever the case of its name, with and without the prefix of GitHub Enterprise Server', async () => {
    const { get } = await start()
    const { status, json, headers } = await get(REPO_PATH)
    expect(status).toBe(200)
    expect(json).toMatchObject({ full_name: REPOSITORY, default_branch: 'main', private: true })
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect((await get('/repos/ACME/Platform')).status).toBe(200)
    const enterprise = await get(`/api/v3${REPO_PATH}`)
    expect(enterprise.json.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/v3\/repos\/acme\/platform$/)
  })

  test('does not know other repositories and endpoints', async () => {
    const { get, call } = await start()
    expect(await get('/repos/acme/other')).toMatchObject({ status: 404, json: { message: 'Not Found' } })
    expect((await get(`${REPO_PATH}/branches`)).status).toBe(404)
    expect((await call('DELETE', REPO_PATH)).status).toBe(404)
  })

  test('lets the repository of the head answer for git objects, and only for them', async () => {
    const { get } = await start({ pull: { ...repository.pull, headRepository: 'somebody/platform' } })
    expect((await get(`/repos/somebody/platform/git/commits/${repository.head}`)).status).toBe(200)
    expect((await get('/repos/somebody/platform/pulls/7')).status).toBe(404)
    const { json } = await get(`${REPO_PATH}/pulls/7`)
    expect(json.head).toMatchObject({ label: 'somebody:topic', repo: { full_name: 'somebody/platform', fork: true } })
  })

  test('rejects a folder without a repository at once', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'no-repository-'))
    await expect(startGitHub({ repository: REPOSITORY, gitDir: empty })).rejects.toThrow()
    rmSync(empty, { recursive: true })
  })
})

describe('tokens', () => {
  test.each([
    ['another token', { authorization: 'Bearer ghs_other' }, 'Bad credentials'],
    ['another scheme', { authorization: 'Basic ghs_standin' }, 'Bad credentials'],
    ['no token', { authorization: '' }, 'Bad credentials'],
  ])('refuses %s', async (_what, headers, message) => {
    const { call } = await start()
    expect(await call('GET', REPO_PATH, { headers })).toMatchObject({ status: 401, json: { message } })
  })

  test('refuses requests without Authorization and without User-Agent', async () => {
    const { url } = await start()
    expect((await fetch(`${url}${REPO_PATH}`)).status).toBe(401)
    const status = await new Promise((resolve, reject) => {
      httpRequest(`${url}${REPO_PATH}`, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end()
    })
    expect(status).toBe(403)
  })

  test('knows no user behind a token of a workflow, and the person behind any other', async () => {
    const workflow = await start()
    expect(await workflow.get('/user')).toMatchObject({
      status: 403,
      json: { message: 'Resource not accessible by integration' },
    })
    const person = await start({ token: 'ghp_person' })
    expect(await person.get('/user')).toMatchObject({ status: 200, json: { login: 'octocat', type: 'User' } })
  })

  test('refuses what the permissions leave out', async () => {
    const nothing = await start({ permissions: { contents: 'none', pullRequests: 'none' } })
    const forbidden = { status: 403, json: { message: 'Resource not accessible by integration' } }
    expect((await nothing.get(REPO_PATH)).status).toBe(200)
    expect(await nothing.get(`${REPO_PATH}/contents/README.md`)).toMatchObject(forbidden)
    expect(await nothing.get(`${REPO_PATH}/git/trees/main`)).toMatchObject(forbidden)
    expect(await nothing.get(`${REPO_PATH}/compare/main...topic`)).toMatchObject(forbidden)
    expect(await nothing.get(`${REPO_PATH}/pulls/7`)).toMatchObject(forbidden)
    expect(await nothing.get(`${REPO_PATH}/issues/7/comments`)).toMatchObject(forbidden)
    const reader = await start({ permissions: { pullRequests: 'read' } })
    expect((await reader.get(`${REPO_PATH}/issues/7/comments`)).status).toBe(200)
    expect(await reader.comment('hello')).toMatchObject(forbidden)
    const writer = await start({ permissions: { pullRequests: 'none', issues: 'write' } })
    expect((await writer.comment('hello')).status).toBe(201)
  })
})

describe('git objects', () => {
  test('commit', async () => {
    const { get } = await start()
    const { status, json } = await get(`${REPO_PATH}/git/commits/${repository.head}`)
    expect(status).toBe(200)
    expect(json).toMatchObject({
      sha: repository.head,
      message: 'Change much\n\nWith a body: ä',
      author: { name: 'Ann', email: 'ann@example.com', date: '2026-01-02T03:04:05Z' },
      tree: { sha: repository.git('rev-parse', 'topic^{tree}') },
      parents: [{ sha: repository.git('rev-parse', 'topic^') }],
    })
    for (const name of ['topic', SUBMODULE_SHA, json.tree.sha]) {
      expect((await get(`${REPO_PATH}/git/commits/${name}`)).status).toBe(404)
    }
  })

  test('tree of a commit, a branch and a tree, one level or all', async () => {
    const { get } = await start()
    const { json: tree } = await get(`${REPO_PATH}/git/trees/main`)
    expect(tree).toMatchObject({ sha: repository.base, truncated: false })
    expect(tree.tree).toContainEqual(
      expect.objectContaining({ path: 'README.md', mode: '100644', type: 'blob', size: 8 }),
    )
    const link = tree.tree.find(({ path }: { path: string }) => path === 'link.yml')
    expect(link).toMatchObject({ mode: '120000', type: 'blob' })
    const submodule = tree.tree.find(({ path }: { path: string }) => path === 'vendor')
    expect(submodule).toEqual({ path: 'vendor', mode: '160000', type: 'commit', sha: SUBMODULE_SHA })
    const folder = tree.tree.find(({ path }: { path: string }) => path === 'clusters')
    expect(folder).toMatchObject({ type: 'tree', mode: '040000' })
    expect(folder.size).toBeUndefined()

    const { json: below } = await get(`${REPO_PATH}/git/trees/${folder.sha}?recursive=1`)
    expect(below.sha).toBe(folder.sha)
    expect(below.tree.map(({ path }: { path: string }) => path)).toEqual(['prod', 'prod/ingress.yml', 'prod/ä b.yml'])
    expect((await get(`${REPO_PATH}/git/trees/${SUBMODULE_SHA}`)).status).toBe(404)
  })

  test('a recursive tree is truncated at the limit that the test sets, one level never', async () => {
    const { get } = await start({ treeEntryLimit: 2 })
    const recursive = await get(`${REPO_PATH}/git/trees/main?recursive=1`)
    expect(recursive.json).toMatchObject({ truncated: true, tree: { length: 2 } })
    const one = await get(`${REPO_PATH}/git/trees/main`)
    expect(one.json.truncated).toBe(false)
    expect(one.json.tree.length).toBeGreaterThan(2)
  })

  test.each([
    ['100,000 entries', limits.TREE_MAX_ENTRIES + 1, 'f', limits.TREE_MAX_ENTRIES],
    ['7 MB', 35_000, 'f'.repeat(200), undefined],
  ])('a recursive tree is truncated at %s', async (_what, entries, prefix, kept) => {
    const tree = repository.treeOf(Array.from({ length: entries }, (_, index) => `${prefix}${index}`))
    const { get } = await start()
    const { json } = await get(`${REPO_PATH}/git/trees/${tree}?recursive=1`)
    expect(json.truncated).toBe(true)
    expect(json.tree.length).toBeLessThan(entries)
    if (kept !== undefined) expect(json.tree.length).toBe(kept)
  })

  test('blob in lines of 60 characters, and raw', async () => {
    const { get, call } = await start()
    const sha = repository.git('rev-parse', 'main:clusters/prod/ingress.yml')
    const { json } = await get(`${REPO_PATH}/git/blobs/${sha}`)
    expect(json).toMatchObject({ sha, encoding: 'base64', size: Buffer.byteLength(repository.ingress) })
    const lines = json.content.split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.slice(0, -1).every((line: string) => line.length === 60)).toBe(true)
    expect(Buffer.from(json.content, 'base64').toString()).toBe(repository.ingress)

    const headers = { accept: 'application/vnd.github.raw+json' }
    const raw = await call('GET', `${REPO_PATH}/git/blobs/${sha}`, { headers })
    expect(raw.text).toBe(repository.ingress)
    expect(raw.headers.get('content-type')).toBe('application/vnd.github.raw+json; charset=utf-8')
    expect((await get(`${REPO_PATH}/git/blobs/${repository.head}`)).status).toBe(404)
  })

  test('a blob over 100 MB is refused in every way', async () => {
    const { get, call } = await start()
    const commit = repository.commitOf('huge.yml', repository.blobOfSize(limits.BLOB_MAX_BYTES + 1))
    const refused = { status: 403, json: { errors: [{ code: 'too_large' }] } }
    const sha = repository.git('rev-parse', `${commit}:huge.yml`)
    const headers = { accept: 'application/vnd.github.v3.raw' }
    expect(await get(`${REPO_PATH}/git/blobs/${sha}`)).toMatchObject(refused)
    expect(await get(`${REPO_PATH}/contents/huge.yml?ref=${commit}`)).toMatchObject(refused)
    expect(await call('GET', `${REPO_PATH}/contents/huge.yml?ref=${commit}`, { headers })).toMatchObject(refused)
  })
})

describe('contents', () => {
  test('file at the default branch, a commit, a branch and the head of the pull request', async () => {
    const { get, call } = await start()
    const path = `${REPO_PATH}/contents/clusters/prod/ingress.yml`
    const { json } = await get(path)
    expect(json).toMatchObject({
      type: 'file',
      name: 'ingress.yml',
      path: 'clusters/prod/ingress.yml',
      encoding: 'base64',
    })
    expect(Buffer.from(json.content, 'base64').toString()).toBe(repository.ingress)
    for (const ref of ['topic', repository.head, 'refs/pull/7/head', 'refs/heads/topic']) {
      const { json: changed } = await get(`${path}?ref=${ref}`)
      expect(Buffer.from(changed.content, 'base64').toString()).toBe(`${repository.ingress}# changed\n`)
    }
    const raw = await call('GET', path, { headers: { accept: 'application/vnd.github.raw' } })
    expect(raw.text).toBe(repository.ingress)
    expect((await get(`${REPO_PATH}/contents/clusters%2Fprod%2F%C3%A4%20b.yml`)).json.path).toBe(
      'clusters/prod/ä b.yml',
    )
  })

  test('the tip of the base branch is the commit of the pull request where the branch is not there', async () => {
    const { get } = await start({ pull: { ...repository.pull, baseRef: 'release' } })
    expect((await get(`${REPO_PATH}/contents/README.md?ref=release`)).status).toBe(200)
  })

  test('folder and root', async () => {
    const { get } = await start()
    const { json: folder } = await get(`${REPO_PATH}/contents/clusters/prod?ref=main`)
    expect(folder.map(({ name, type }: { name: string; type: string }) => `${type} ${name}`)).toEqual([
      'file ingress.yml',
      'file ä b.yml',
    ])
    expect(folder[0].path).toBe('clusters/prod/ingress.yml')
    expect(folder[0].content).toBeUndefined()
    const { json: root } = await get(`${REPO_PATH}/contents`)
    expect((await get(`${REPO_PATH}/contents/`)).json).toEqual(root)
    const types = Object.fromEntries(root.map(({ name, type }: { name: string; type: string }) => [name, type]))
    expect(types).toMatchObject({ clusters: 'dir', 'README.md': 'file', 'link.yml': 'symlink', vendor: 'file' })
  })

  test('a folder is cut at 1,000 entries', async () => {
    const names = Array.from({ length: limits.DIRECTORY_MAX_ENTRIES + 1 }, (_, index) => `file-${index}`)
    const commit = repository.commitTree(repository.treeOf(names))
    const { get } = await start()
    expect((await get(`${REPO_PATH}/contents/?ref=${commit}`)).json.length).toBe(limits.DIRECTORY_MAX_ENTRIES)
  })

  test('links and submodules', async () => {
    const { get } = await start()
    const { json: link } = await get(`${REPO_PATH}/contents/link.yml`)
    expect(link).toMatchObject({ type: 'file', path: 'link.yml' })
    expect(Buffer.from(link.content, 'base64').toString()).toBe(repository.ingress)
    const outside = await get(`${REPO_PATH}/contents/outside.yml`)
    expect(outside.json).toMatchObject({ type: 'symlink', target: '../elsewhere.yml' })
    const submodule = await get(`${REPO_PATH}/contents/vendor`)
    expect(submodule.json).toMatchObject({
      type: 'submodule',
      sha: SUBMODULE_SHA,
      submodule_git_url: 'https://example.com/vendor.git',
    })
  })

  test('a file over 1 MB has no content but raw', async () => {
    const small = repository.commitOf('big.yml', repository.blobOfSize(limits.CONTENTS_MAX_BYTES))
    const big = repository.commitOf('big.yml', repository.blobOfSize(limits.CONTENTS_MAX_BYTES + 1))
    const { get, call } = await start()
    expect((await get(`${REPO_PATH}/contents/big.yml?ref=${small}`)).json.encoding).toBe('base64')
    const { json } = await get(`${REPO_PATH}/contents/big.yml?ref=${big}`)
    expect(json).toMatchObject({ content: '', encoding: 'none', size: limits.CONTENTS_MAX_BYTES + 1 })
    const headers = { accept: 'application/vnd.github.raw+json' }
    const raw = await call('GET', `${REPO_PATH}/contents/big.yml?ref=${big}`, { headers })
    expect(raw.text.length).toBe(limits.CONTENTS_MAX_BYTES + 1)
  })

  test('what is not there', async () => {
    const { get } = await start()
    expect((await get(`${REPO_PATH}/contents/missing.yml`)).status).toBe(404)
    expect((await get(`${REPO_PATH}/contents/clusters%2F..%2FREADME.md`)).status).toBe(404)
    for (const ref of ['nowhere', 'main~1', 'HEAD^', '--all']) {
      const { status, json } = await get(`${REPO_PATH}/contents/README.md?ref=${encodeURIComponent(ref)}`)
      expect([status, json.message]).toEqual([404, `No commit found for the ref ${ref}`])
    }
  })
})

describe('compare and pull request', () => {
  test('two branches that both moved on', async () => {
    const { get } = await start()
    const { status, json } = await get(`${REPO_PATH}/compare/main...${repository.head}`)
    expect(status).toBe(200)
    expect(json).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1, total_commits: 1 })
    expect(json.base_commit.sha).toBe(repository.base)
    expect(json.merge_base_commit.sha).toBe(repository.mergeBase)
    expect(json.commits.map(({ sha }: { sha: string }) => sha)).toEqual([repository.head])
    expect((await get(`${REPO_PATH}/compare/topic...topic`)).json.status).toBe('identical')
    expect((await get(`${REPO_PATH}/compare/topic...${repository.mergeBase}`)).json.status).toBe('behind')
    expect((await get(`${REPO_PATH}/compare/${repository.mergeBase}...acme:topic`)).json.status).toBe('ahead')
    expect((await get(`${REPO_PATH}/compare/main..topic`)).status).toBe(404)
    expect((await get(`${REPO_PATH}/compare/main...nowhere`)).status).toBe(404)
  })

  test('every kind of change, in the comparison as in the files of the pull request', async () => {
    const { get } = await start()
    const { json: files } = await get(`${REPO_PATH}/pulls/7/files`)
    const { json: comparison } = await get(`${REPO_PATH}/compare/main...topic`)
    expect(comparison.files).toEqual(files)
    const byName = Object.fromEntries(files.map((file: { filename: string }) => [file.filename, file]))
    expect(Object.keys(byName).toSorted()).toEqual([
      'big.yml',
      'clusters/prod/ingress.yml',
      'link.yml',
      'logo.png',
      'moved/text.txt',
      'old.yml',
    ])
    expect(byName['clusters/prod/ingress.yml']).toMatchObject({
      status: 'modified',
      additions: 1,
      deletions: 0,
      changes: 1,
    })
    expect(byName['clusters/prod/ingress.yml'].patch).toMatch(/^@@ .* @@[^]*\n\+# changed$/)
    expect(byName['old.yml']).toMatchObject({
      status: 'removed',
      sha: repository.git('rev-parse', 'main:old.yml'),
      patch: '@@ -1 +0,0 @@\n-old: true',
    })
    expect(byName['old.yml'].contents_url).toContain(`?ref=${repository.mergeBase}`)
    expect(byName['moved/text.txt']).toMatchObject({ status: 'renamed', previous_filename: 'text.txt', changes: 0 })
    expect(byName['link.yml'].status).toBe('changed')
    expect(byName['link.yml'].patch.match(/^@@ /gm)).toHaveLength(2)
    expect(byName['logo.png'].patch).toBeUndefined()
    // A large change has its numbers but no patch.
    expect(byName['big.yml']).toMatchObject({ status: 'added', additions: limits.PATCH_MAX_LINES + 1 })
    expect(byName['big.yml'].patch).toBeUndefined()
  })

  test('the pull request and its totals', async () => {
    const { get } = await start({ comments: [{ login: 'ann', type: 'User', body: 'First' }] })
    const { json } = await get(`${REPO_PATH}/pulls/7`)
    expect(json).toMatchObject({
      number: 7,
      title: 'Pull request',
      state: 'open',
      commits: 1,
      changed_files: 6,
      comments: 1,
    })
    expect(json.base).toMatchObject({ ref: 'main', sha: repository.base, repo: { full_name: REPOSITORY } })
    expect(json.head).toMatchObject({ sha: repository.head, repo: { full_name: REPOSITORY, fork: false } })
    expect(json.deletions).toBe(2)
    expect((await get(`${REPO_PATH}/pulls/8`)).status).toBe(404)
    expect((await get(`${REPO_PATH}/pulls/8/files`)).status).toBe(404)
    const without = await start({ pull: undefined })
    expect((await without.get(`${REPO_PATH}/pulls/7`)).status).toBe(404)
  })

  test('at most 3,000 files of a pull request and 300 of a comparison are told', async () => {
    const head = repository.commitFiles(repository.base, limits.PULL_MAX_FILES + 1, 'x: 1\n')
    const { get } = await start({ pull: { ...repository.pull, headSha: head } })
    expect((await get(`${REPO_PATH}/pulls/7`)).json.changed_files).toBe(limits.PULL_MAX_FILES + 1)

    const first = await get(`${REPO_PATH}/pulls/7/files`)
    expect(first.json.length).toBe(limits.PER_PAGE_DEFAULT)
    const large = await get(`${REPO_PATH}/pulls/7/files?per_page=500`)
    expect(large.json.length).toBe(limits.PER_PAGE_MAX)
    expect(linksOf(large)).toMatchObject({ last: expect.stringMatching(/[?&]page=30$/) })
    const last = await get(`${REPO_PATH}/pulls/7/files?per_page=100&page=30`)
    expect(last.json.length).toBe(100)
    expect(Object.keys(linksOf(last)).toSorted()).toEqual(['first', 'prev'])
    expect((await get(`${REPO_PATH}/pulls/7/files?per_page=100&page=31`)).json).toEqual([])

    const comparison = await get(`${REPO_PATH}/compare/main...${head}`)
    expect(comparison.json.files.length).toBe(limits.COMPARE_MAX_FILES)
    expect((await get(`${REPO_PATH}/compare/main...${head}?page=2`)).json.files).toEqual([])
  })

  test('beyond 20,000 lines the rows of a page say zero, and smaller pages are right', async () => {
    const head = repository.commitFiles(repository.base, 12, 'line\n'.repeat(limits.PATCH_MAX_LINES))
    const { get } = await start({ pull: { ...repository.pull, headSha: head } })
    const { json: all } = await get(`${REPO_PATH}/pulls/7/files`)
    expect(all.map(({ changes }: { changes: number }) => changes)).toEqual([...Array(10).fill(2000), 0, 0])
    expect(all.map(({ patch }: { patch?: string }) => patch !== undefined)).toEqual([
      ...Array(10).fill(true),
      false,
      false,
    ])
    const { json: small } = await get(`${REPO_PATH}/pulls/7/files?per_page=6&page=2`)
    expect(small.map(({ changes }: { changes: number }) => changes)).toEqual(Array(6).fill(2000))
  })

  test('at most 250 commits come without paging, the newest; pages begin with the oldest', async () => {
    const count = limits.COMPARE_MAX_COMMITS + 1
    const commits = repository.commitChain(repository.base, count)
    const { get } = await start()
    const all = await get(`${REPO_PATH}/compare/main...${commits.at(-1)}`)
    expect(all.json).toMatchObject({ ahead_by: count, total_commits: count })
    expect(commitsOf(all)).toEqual(commits.slice(1))
    const page = await get(`${REPO_PATH}/compare/main...${commits.at(-1)}?per_page=100`)
    expect(commitsOf(page)).toEqual(commits.slice(0, 100))
    const next = await get(new URL(linksOf(page)['next'] ?? '').href.replace(/^http:\/\/[^/]+/, ''))
    expect(commitsOf(next)).toEqual(commits.slice(100, 200))
  })

  test('commits without a common ancestor cannot be compared', async () => {
    const other = repository.commitTree(repository.treeOf(['a.yml']))
    const { get } = await start()
    expect(await get(`${REPO_PATH}/compare/main...${other}`)).toMatchObject({
      status: 404,
      json: { message: `No common ancestor between main and ${other}.` },
    })
  })
})

describe('comments', () => {
  const seeds = [
    { id: 50, login: 'ann', type: 'User', body: 'First' },
    { login: 'reporter[bot]', type: 'Bot', body: 'Second' },
  ] as const

  test('create, read, change and delete', async () => {
    const github = await start({ comments: seeds })
    const { status, json: created, headers } = await github.comment('hello')
    expect(status).toBe(201)
    expect(created).toMatchObject({
      body: 'hello',
      user: { login: 'github-actions[bot]', type: 'Bot', id: 41_898_282 },
      performed_via_github_app: { slug: 'github-actions' },
      html_url: `https://github.com/${REPOSITORY}/pull/7#issuecomment-${created.id}`,
    })
    expect(headers.get('location')).toBe(created.url)
    expect(created.id).toBeGreaterThan(50)

    const path = `${REPO_PATH}/issues/comments/${created.id}`
    expect((await github.get(path)).json).toEqual(created)
    const changed = await github.call('PATCH', path, { body: { body: 'changed' } })
    expect(changed).toMatchObject({ status: 200, json: { id: created.id, body: 'changed' } })
    expect(github.comments().map(({ login, body }) => `${login}: ${body}`)).toEqual([
      'ann: First',
      'reporter[bot]: Second',
      'github-actions[bot]: changed',
    ])
    const deleted = await github.call('DELETE', path)
    expect([deleted.status, deleted.text]).toEqual([204, ''])
    expect((await github.get(path)).status).toBe(404)
    expect((await github.call('PATCH', path, { body: { body: 'x' } })).status).toBe(404)
    expect((await github.call('DELETE', path)).status).toBe(404)
  })

  test('a person comments as such', async () => {
    const github = await start({ token: 'ghp_person', comments: seeds })
    const { json } = await github.comment('hello')
    expect(json).toMatchObject({ user: { login: 'octocat', type: 'User' }, performed_via_github_app: null })
    const path = `${REPO_PATH}/issues/comments/50`
    expect((await github.call('PATCH', path, { body: { body: 'moderated' } })).status).toBe(200)
  })

  test('a token of a workflow changes no comment of somebody else', async () => {
    const github = await start({ comments: seeds })
    const path = `${REPO_PATH}/issues/comments/50`
    const forbidden = { status: 403, json: { message: 'Resource not accessible by integration' } }
    expect(await github.call('PATCH', path, { body: { body: 'mine' } })).toMatchObject(forbidden)
    expect(await github.call('DELETE', path)).toMatchObject(forbidden)
    expect(github.comments()[0]?.body).toBe('First')
  })

  test('pages of 30, of 100 at most, by ascending id', async () => {
    const many = Array.from({ length: 205 }, (_, index) => ({ login: 'ann', type: 'User' as const, body: `${index}` }))
    const github = await start({ comments: [...many, { id: 3, login: 'ann', type: 'User', body: 'oldest' }] })
    const list = `${REPO_PATH}/issues/7/comments`
    const first = await github.get(list)
    expect(first.json.length).toBe(limits.PER_PAGE_DEFAULT)
    expect(first.json[0].body).toBe('oldest')
    const large = await github.get(`${list}?per_page=200`)
    expect(large.json.length).toBe(limits.PER_PAGE_MAX)
    expect(Object.keys(linksOf(large))).toEqual(['next', 'last'])
    const seen = new Set<number>()
    for (let next: string | undefined = `${github.url}${list}?per_page=100`; next !== undefined;) {
      const page: Answered = await github.get(next.slice(github.url.length))
      for (const { id } of page.json) seen.add(id)
      next = linksOf(page)['next']
    }
    expect(seen.size).toBe(206)
    expect((await github.get(`${list}?since=2100-01-01T00:00:00Z`)).json).toEqual([])
    expect((await github.get(`${REPO_PATH}/issues/8/comments`)).status).toBe(404)
    expect((await github.comment('hello', 8)).status).toBe(404)
  })

  test('65,536 code points are the most, whatever their bytes', async () => {
    const github = await start()
    const longest = '🦆'.repeat(limits.COMMENT_MAX_CODE_POINTS)
    expect(Buffer.byteLength(longest)).toBe(limits.COMMENT_MAX_BYTES)
    const { status, json } = await github.comment(longest)
    expect(status).toBe(201)
    const refused = {
      status: 422,
      json: {
        message: 'Validation Failed',
        errors: [
          {
            resource: 'IssueComment',
            code: 'unprocessable',
            field: 'data',
            message: 'Body is too long (maximum is 65536 characters)',
          },
        ],
      },
    }
    const path = `${REPO_PATH}/issues/comments/${json.id}`
    for (const body of [`${longest}x`, 'x'.repeat(limits.COMMENT_MAX_CODE_POINTS + 1)]) {
      expect(await github.comment(body)).toMatchObject(refused)
      expect(await github.call('PATCH', path, { body: { body } })).toMatchObject(refused)
    }
    expect(github.comments().map(({ body }) => body)).toEqual([longest])
  })

  test.each(['', ' \n'])('a blank body (%j) is refused', async (body) => {
    const github = await start()
    expect(await github.comment(body)).toMatchObject({ status: 422, json: { message: 'Validation Failed' } })
  })

  test('somebody else may comment in the middle of a run', async () => {
    const github = await start()
    github.addComment({ login: 'ann', type: 'User', body: 'In between' })
    expect((await github.get(`${REPO_PATH}/issues/7/comments`)).json).toMatchObject([{ body: 'In between' }])
    expect(() =>
      github.addComment({ id: github.comments()[0]?.id ?? 0, login: 'ann', type: 'User', body: 'x' }),
    ).toThrow('two comments have the id')
  })
})

describe('rate limits', () => {
  const secondary = { status: 403, json: { message: expect.stringContaining('secondary rate limit') } }

  test('every answer says what is left of 1,000 requests an hour', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const github = await start()
    const list = `${REPO_PATH}/issues/7/comments`
    const { headers } = await github.get(list)
    expect(headers.get('x-ratelimit-limit')).toBe('1000')
    expect(headers.get('x-ratelimit-remaining')).toBe('999')
    await github.getMany(list, 799)
    vi.setSystemTime(Date.now() + 60_000)
    await github.getMany(list, limits.REQUESTS_PER_HOUR - 800)
    const refused = await github.get(list)
    expect(refused).toMatchObject({ status: 403, json: { message: expect.stringContaining('rate limit exceeded') } })
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0')
    const reset = Number(refused.headers.get('x-ratelimit-reset')) * 1000
    vi.setSystemTime(reset)
    expect((await github.get(list)).status).toBe(200)
  })

  test('more than 900 points a minute are refused', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const github = await start()
    const list = `${REPO_PATH}/issues/7/comments`
    const statuses = await github.getMany(list, limits.POINTS_PER_MINUTE)
    expect(new Set(statuses)).toEqual(new Set([200]))
    const refused = await github.get(list)
    expect(refused).toMatchObject(secondary)
    expect(Number(refused.headers.get('retry-after'))).toBe(60)
  })

  test('more than 80 writes a minute are refused until the time that the answer names', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const github = await start()
    for (let count = 0; count < limits.WRITES_PER_MINUTE; count += 1) await github.comment(`${count}`)
    const refused = await github.comment('one more')
    expect(refused).toMatchObject(secondary)
    expect((await github.get(`${REPO_PATH}/issues/7/comments`)).status).toBe(200)
    expect(github.comments().length).toBe(limits.WRITES_PER_MINUTE)
    vi.setSystemTime(Date.now() + Number(refused.headers.get('retry-after')) * 1000)
    expect((await github.comment('later')).status).toBe(201)
  })

  test('more than 500 writes an hour are refused', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const github = await start()
    for (let count = 0; count < limits.WRITES_PER_HOUR; count += 1) {
      if (count % limits.WRITES_PER_MINUTE === 0) vi.setSystemTime(Date.now() + 60_000)
      await github.comment(`${count}`)
    }
    expect(github.comments().length).toBe(limits.WRITES_PER_HOUR)
    vi.setSystemTime(Date.now() + 60_000)
    const refused = await github.comment('one more')
    expect(refused).toMatchObject(secondary)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60)
  })

  test('more than 100 requests at a time are refused', async () => {
    const github = await start({ faults: ({ path }) => (path === '/user' ? 'hang' : undefined) })
    const hanging = Array.from({ length: limits.CONCURRENT_REQUESTS }, () => github.get('/user').catch(() => 'closed'))
    await vi.waitFor(() => expect(github.exchanges.length).toBe(limits.CONCURRENT_REQUESTS))
    expect(await github.get(REPO_PATH)).toMatchObject(secondary)
    await github.close()
    expect(new Set(await Promise.all(hanging))).toEqual(new Set(['closed']))
  })
})

describe('faults and records', () => {
  test('answers are replaced, connections dropped, by method, path and count', async () => {
    const github = await start({
      faults({ method, path, count }) {
        if (method !== 'GET' || path !== REPO_PATH) return undefined
        if (count === 1) return { status: 500, body: { message: 'Server Error' }, headers: { 'retry-after': '1' } }
        if (count === 2) return { status: 502, body: '<html>' }
        if (count === 3) return { status: 503 }
        return count === 4 ? 'drop' : undefined
      },
    })
    const first = await github.get(REPO_PATH)
    expect(first).toMatchObject({ status: 500, json: { message: 'Server Error' } })
    expect(first.headers.get('retry-after')).toBe('1')
    expect(await github.get(REPO_PATH)).toMatchObject({ status: 502, text: '<html>' })
    expect(await github.get(REPO_PATH)).toMatchObject({ status: 503, text: '' })
    await expect(github.get(REPO_PATH)).rejects.toThrow('fetch failed')
    expect((await github.get(REPO_PATH)).status).toBe(200)
    expect((await github.get('/repos/acme/other')).status).toBe(404)
    expect(github.exchanges.map(({ status }) => status)).toEqual([500, 502, 503, 0, 200, 404])
  })

  test('all exchanges are written to the folder that the environment names', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'record-')), 'new')
    const github = await start()
    const { json } = await github.comment('hello')
    await github.get(`${REPO_PATH}/issues/7/comments?per_page=5`)
    vi.stubEnv('GITHUB_STAND_IN_RECORD', folder)
    await github.close()
    const [file = ''] = readdirSync(folder)
    const path = `${REPO_PATH}/issues/7/comments`
    expect(JSON.parse(readFileSync(join(folder, file), 'utf8'))).toEqual([
      { method: 'POST', path, requestBody: { body: 'hello' }, status: 201, responseBody: json, injected: false },
      { method: 'GET', path: `${path}?per_page=5`, status: 200, responseBody: [json], injected: false },
    ])
    rmSync(dirname(folder), { recursive: true })
  })

  test('requests that GitHub does not describe are refused', async () => {
    const github = await start()
    const comments = `${REPO_PATH}/issues/7/comments`
    expect((await github.get('/nowhere')).status).toBe(404)
    expect((await github.call('POST', comments)).status).toBe(422)
    expect((await github.call('POST', comments, { body: { body: 7 } })).status).toBe(422)
    expect((await github.call('POST', comments, { body: ['x'] })).status).toBe(422)
    expect((await github.call('POST', comments, { text: '{' })).status).toBe(400)
    expect((await github.get(`${REPO_PATH}/contents/%E0%A4%A`)).status).toBe(400)
    // These are wrong on purpose and must not reach the validation of recorded requests.
    vi.stubEnv('GITHUB_STAND_IN_RECORD', '')
    await github.close()
  })
})

interface Answered {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  // The shape is what the tests are about.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly json: any
}

interface Sent {
  readonly headers?: Record<string, string>
  readonly body?: unknown
  readonly text?: string
}

/** Starts a stand-in for the test repository, to be closed after the test, with shorthands for requests. */
async function start(
  options: Omit<Partial<StandInOptions>, 'pull'> & { readonly pull?: StandInOptions['pull'] | undefined } = {},
) {
  const { pull = 'pull' in options ? undefined : repository.pull, ...others } = options
  const all = { repository: REPOSITORY, gitDir: repository.folder, ...others }
  const github = await startGitHub(pull === undefined ? all : { ...all, pull })
  running.push(github)
  const authorization = `Bearer ${options.token ?? 'ghs_standin'}`

  async function call(method: string, path: string, { headers = {}, body, text }: Sent = {}): Promise<Answered> {
    const sent = text ?? (body === undefined ? null : JSON.stringify(body))
    const response = await fetch(`${github.url}${path}`, { method, headers: { authorization, ...headers }, body: sent })
    const received = await response.text()
    const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false
    return {
      status: response.status,
      headers: response.headers,
      text: received,
      json: isJson ? JSON.parse(received) : undefined,
    }
  }

  return {
    ...github,
    call,
    get: (path: string) => call('GET', path),
    comment: (body: string, number = 7) => call('POST', `${REPO_PATH}/issues/${number}/comments`, { body: { body } }),
    /** The statuses of many equal requests, 50 at a time. */
    async getMany(path: string, count: number): Promise<readonly number[]> {
      const statuses: number[] = []
      while (statuses.length < count) {
        const batch = Array.from({ length: Math.min(50, count - statuses.length) }, () => call('GET', path))
        statuses.push(...(await Promise.all(batch)).map(({ status }) => status))
      }
      return statuses
    },
  }
}

/** The addresses of a `Link` header by their relation. */
function linksOf({ headers }: Answered): Record<string, string> {
  const links = (headers.get('link') ?? '').matchAll(/<([^>]*)>; rel="(\w+)"/g)
  return Object.fromEntries([...links].map(([, url, relation]) => [relation, url]))
}

function commitsOf({ json }: Answered): readonly string[] {
  return json.commits.map(({ sha }: { sha: string }) => sha)
}

type TestRepository = ReturnType<typeof createTestRepository>

/** A repository with `main` and `topic`, which both have a commit of their own after the merge base. */
function createTestRepository() {
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-'))
  const ingress = `${'# A comment that makes the file long enough for several lines of base64.\n'.repeat(3)}kind: IngressNginxController\n`
  const who = { NAME: 'Ann', EMAIL: 'ann@example.com', DATE: '2026-01-02T05:04:05+02:00' }
  const env = {
    PATH: process.env['PATH'],
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    ...Object.fromEntries(
      Object.entries(who).flatMap(([key, value]) => [
        [`GIT_AUTHOR_${key}`, value],
        [`GIT_COMMITTER_${key}`, value],
      ]),
    ),
  }

  function gitWith(input: string, ...parameters: readonly string[]): string {
    return execFileSync('git', parameters, {
      cwd: folder,
      env,
      input,
      maxBuffer: 1e9,
      stdio: ['pipe', 'pipe', 'ignore'],
    })
      .toString()
      .trim()
  }
  const git = (...parameters: readonly string[]) => gitWith('', ...parameters)
  const write = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const commit = (message: string) => {
    git('add', '--all', '.')
    git('update-index', '--add', '--cacheinfo', `160000,${SUBMODULE_SHA},vendor`)
    git('commit', '--quiet', '-m', message)
    return git('rev-parse', 'HEAD')
  }

  git('init', '--quiet', '--initial-branch=main')
  write('README.md', '# Read\n\n')
  write('clusters/prod/ingress.yml', ingress)
  write('clusters/prod/ä b.yml', 'a: b\n')
  write('old.yml', 'old: true\n')
  write('text.txt', 'some text\nthat is\nmoved\n')
  write('logo.png', Buffer.from([0, 1, 2, 3]))
  write('.gitmodules', '[submodule "vendor"]\n\tpath = vendor\n\turl = https://example.com/vendor.git\n')
  symlinkSync('clusters/prod/ingress.yml', join(folder, 'link.yml'))
  symlinkSync('../elsewhere.yml', join(folder, 'outside.yml'))
  const mergeBase = commit('Begin')

  git('switch', '--quiet', '-c', 'topic')
  write('clusters/prod/ingress.yml', `${ingress}# changed\n`)
  write('big.yml', 'line: 1\n'.repeat(limits.PATCH_MAX_LINES + 1))
  write('logo.png', Buffer.from([0, 3, 2, 1]))
  git('rm', '--quiet', 'old.yml', 'link.yml')
  write('link.yml', 'no: link\n')
  mkdirSync(join(folder, 'moved'))
  git('mv', 'text.txt', 'moved/text.txt')
  const head = commit('Change much\n\nWith a body: ä')
  git('switch', '--quiet', 'main')
  write('README.md', '# Moved\n')
  const base = commit('Move on')

  function treeOf(names: readonly string[]): string {
    const blob = gitWith('x: 1\n', 'hash-object', '-w', '--stdin')
    return gitWith(names.map((name) => `100644 blob ${blob}\t${name}\n`).join(''), 'mktree')
  }
  const commitTree = (tree: string) => git('commit-tree', '-m', 'Tree', tree)
  const importCommits = (commands: string) => {
    gitWith(`feature done\n${commands}done\n`, 'fast-import', '--quiet', '--force')
    return git('rev-parse', 'imported')
  }
  return {
    folder,
    ingress,
    mergeBase,
    base,
    head,
    pull: { number: 7, baseRef: 'main', baseSha: base, headSha: head },
    git,
    treeOf,
    commitTree,
    /** A commit with one file. */
    commitOf: (name: string, blob: string) => commitTree(gitWith(`100644 blob ${blob}\t${name}\n`, 'mktree')),
    /** A blob of zeros. */
    blobOfSize(size: number): string {
      const file = join(folder, '.git', 'zeros')
      writeFileSync(file, '')
      truncateSync(file, size)
      return git('hash-object', '-w', file)
    },
    /** A commit that adds many files of the same content. */
    commitFiles(from: string, count: number, content: string): string {
      const blob = gitWith(content, 'hash-object', '-w', '--stdin')
      const files = Array.from({ length: count }, (_, index) => `M 100644 ${blob} many/${index}.yml\n`)
      return importCommits(importCommit('Many', from) + files.join(''))
    },
    /** A row of commits, oldest first. */
    commitChain(from: string, count: number): readonly string[] {
      const commits = Array.from({ length: count }, (_, index) =>
        importCommit(`Commit ${index}`, index === 0 ? from : undefined),
      )
      const tip = importCommits(commits.join(''))
      return git('rev-list', '--reverse', `${from}..${tip}`).split('\n')
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A commit in the language of `git fast-import`; without `from` it follows the one before. */
function importCommit(message: string, from?: string): string {
  const parent = from === undefined ? '' : `from ${from}\n`
  return `commit refs/heads/imported\ncommitter Ann <ann@example.com> 1767326645 +0000\ndata <<END\n${message}\nEND\n${parent}`
}
