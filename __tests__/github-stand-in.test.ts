// Requests follow each other here because their order is what is tested.
// oxlint-disable eslint/no-await-in-loop

import { mkdtempSync, rmSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { LimitName } from '../dev/github-stand-in/limits.ts'
import { startGitHub } from '../dev/github-stand-in/server.ts'
import {
  commitsOf,
  limit,
  linksOf,
  REPO_PATH,
  REPOSITORY,
  repository,
  start,
  SUBMODULE_SHA,
  type Answered,
} from './helpers/stand-in.ts'

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
    const { get } = await start({ limits: { 'tree-entries': 2 } })
    const recursive = await get(`${REPO_PATH}/git/trees/main?recursive=1`)
    expect(recursive.json).toMatchObject({ truncated: true, tree: { length: 2 } })
    const one = await get(`${REPO_PATH}/git/trees/main`)
    expect(one.json.truncated).toBe(false)
    expect(one.json.tree.length).toBeGreaterThan(2)
  })

  test('a recursive tree is truncated at so many entries, or so many bytes of them', async () => {
    const tree = repository.treeOf(['one.yml', 'two.yml'])
    // Mode, type, SHA and path, as git prints them.
    const bytes = 2 * Buffer.byteLength(`100644 blob ${SUBMODULE_SHA}\tone.yml\0`)
    const kept = async (limits: Partial<Record<LimitName, number>>) => {
      const { get } = await start({ limits })
      const { json } = await get(`${REPO_PATH}/git/trees/${tree}?recursive=1`)
      return [json.tree.length, json.truncated]
    }
    expect(await kept({ 'tree-entries': 2 })).toEqual([2, false])
    expect(await kept({ 'tree-entries': 1 })).toEqual([1, true])
    expect(await kept({ 'tree-bytes': bytes })).toEqual([2, false])
    expect(await kept({ 'tree-bytes': bytes - 1 })).toEqual([1, true])
    expect([limit('tree-entries'), limit('tree-bytes')]).toEqual([100_000, 7 * 1024 * 1024])
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
    const commit = repository.commitOf('huge.yml', repository.blobOfSize(limit('blob-bytes') + 1))
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
    const names = Array.from({ length: limit('directory-entries') + 1 }, (_, index) => `file-${index}`)
    const commit = repository.commitTree(repository.treeOf(names))
    const { get } = await start()
    expect((await get(`${REPO_PATH}/contents/?ref=${commit}`)).json.length).toBe(limit('directory-entries'))
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
    const small = repository.commitOf('big.yml', repository.blobOfSize(limit('contents-bytes')))
    const big = repository.commitOf('big.yml', repository.blobOfSize(limit('contents-bytes') + 1))
    const { get, call } = await start()
    expect((await get(`${REPO_PATH}/contents/big.yml?ref=${small}`)).json.encoding).toBe('base64')
    const { json } = await get(`${REPO_PATH}/contents/big.yml?ref=${big}`)
    expect(json).toMatchObject({ content: '', encoding: 'none', size: limit('contents-bytes') + 1 })
    const headers = { accept: 'application/vnd.github.raw+json' }
    const raw = await call('GET', `${REPO_PATH}/contents/big.yml?ref=${big}`, { headers })
    expect(raw.text.length).toBe(limit('contents-bytes') + 1)
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
    expect(byName['big.yml']).toMatchObject({ status: 'added', additions: limit('patch-lines') + 1 })
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
    const head = repository.commitFiles(repository.base, limit('pull-files') + 1, 'x: 1\n')
    const { get } = await start({ pull: { ...repository.pull, headSha: head } })
    expect((await get(`${REPO_PATH}/pulls/7`)).json.changed_files).toBe(limit('pull-files') + 1)

    const first = await get(`${REPO_PATH}/pulls/7/files`)
    expect(first.json.length).toBe(limit('per-page-default'))
    const large = await get(`${REPO_PATH}/pulls/7/files?per_page=500`)
    expect(large.json.length).toBe(limit('per-page'))
    expect(linksOf(large)).toMatchObject({ last: expect.stringMatching(/[?&]page=30$/) })
    const last = await get(`${REPO_PATH}/pulls/7/files?per_page=100&page=30`)
    expect(last.json.length).toBe(100)
    expect(Object.keys(linksOf(last)).toSorted()).toEqual(['first', 'prev'])
    expect((await get(`${REPO_PATH}/pulls/7/files?per_page=100&page=31`)).json).toEqual([])

    const comparison = await get(`${REPO_PATH}/compare/main...${head}`)
    expect(comparison.json.files.length).toBe(limit('compare-files'))
    expect((await get(`${REPO_PATH}/compare/main...${head}?page=2`)).json.files).toEqual([])
  })

  test('beyond 20,000 lines the rows of a page say zero, and smaller pages are right', async () => {
    const head = repository.commitFiles(repository.base, 12, 'line\n'.repeat(limit('patch-lines')))
    const { get } = await start({ pull: { ...repository.pull, headSha: head } })
    expect(limit('page-patch-lines')).toBe(20_000)
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
    const count = limit('compare-commits') + 1
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
    expect(first.json.length).toBe(limit('per-page-default'))
    expect(first.json[0].body).toBe('oldest')
    const large = await github.get(`${list}?per_page=200`)
    expect(large.json.length).toBe(limit('per-page'))
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
    const longest = '🦆'.repeat(limit('comment-characters'))
    expect(Buffer.byteLength(longest)).toBe(4 * limit('comment-characters'))
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
    for (const body of [`${longest}x`, 'x'.repeat(limit('comment-characters') + 1)]) {
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
