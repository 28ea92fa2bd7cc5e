import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { gitIn } from '../../dev/git-fixture.ts'
import * as limits from '../../src/data/limits.ts'
import { fetchBlobs } from '../../src/discover/github.ts'
import { loadPolicy } from '../../src/settings/load-policy.ts'
import { check } from '../../src/check/check.ts'
import { budget } from '../../src/read/budget.ts'
import { readCommits } from '../../src/read/commits.ts'
import { readFile, readWorkTree, workTree } from '../../src/read/work-tree.ts'
import { watch } from '../../src/read/watch.ts'
import { DEFAULT_POLICY } from '../../src/settings/policy.ts'
import { settingsFrom } from '../../src/settings/settings.ts'
import { plainFolder, repository } from '../cli/run.ts'
import { cluster } from '../e2e/manifests.ts'

const nothing = (): boolean => false
const headOf = (folder: string): Readonly<Record<string, string>> => {
  const { head } = readWorkTree(workTree([], folder), undefined, nothing)
  return Object.fromEntries(head.files.map(({ path, text, unread }) => [path, text ?? unread]))
}

/** A file of zeros that takes no room on the disk. */
function sparse(path: string, size: number): void {
  writeFileSync(path, '')
  truncateSync(path, size)
}

describe('the bytes of one run', () => {
  test('are spent in the order of files, by those that fit', () => {
    const spend = budget(100)
    const full = 'One run reads 100 bytes, and the files before it leave too few for it.'
    expect([60, 50, 40, 1, 0].map((size) => spend('a.yml', size))).toEqual([
      undefined,
      full,
      undefined,
      full,
      undefined,
    ])
  })

  test('have a limit for each file, which prose meets sooner', () => {
    const spend = budget()
    expect(spend('a.yml', limits.MAX_FILE)).toBeUndefined()
    expect(spend('a.yml', limits.MAX_FILE + 1)).toBe('It has 104857601 bytes, over the limit of 104857600.')
    expect(spend('dr.md', limits.MAX_PROSE + 1)).toBe('It has 1048577 bytes, over the limit of 1048576.')
  })

  test('are counted over all files on disk', () => {
    const folder = repository({ 'z.yml': 'z' })
    const count = Math.floor(limits.MAX_TOTAL / limits.MAX_FILE)
    for (let index = 0; index <= count; index += 1) sparse(join(folder, `${index}.yml`), limits.MAX_FILE)
    sparse(join(folder, 'huge.json'), limits.MAX_FILE + 1)
    expect(headOf(folder)).toEqual({
      ...Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.yml`, 'It is no text.'])),
      [`${count}.yml`]: 'One run reads 536870912 bytes, and the files before it leave too few for it.',
      'huge.json': 'It has 104857601 bytes, over the limit of 104857600.',
      'z.yml': 'z',
    })
  })

  test('are known of a blob before it is loaded', async () => {
    const folder = repository({ 'a.yml': 'a' })
    sparse(join(folder, 'huge.yml'), limits.MAX_FILE + 1)
    gitIn(folder, 'add', '--all')
    gitIn(folder, 'commit', '--quiet', '--message', 'Second')
    const [head, base] = [gitIn(folder, 'rev-parse', 'HEAD'), gitIn(folder, 'rev-parse', 'HEAD~1')]
    const why = 'It has 104857601 bytes, over the limit of 104857600.'
    const read = await readCommits(folder, { head, base, policy: base }, nothing, () =>
      expect.fail('It is in the clone.'),
    )
    expect(read.head.files).toEqual([
      { path: 'a.yml', text: 'a' },
      { path: 'huge.yml', unread: why },
    ])
    rmSync(join(folder, 'huge.yml'))
    expect(readWorkTree(workTree([], folder), 'HEAD', nothing).base?.files).toEqual(read.head.files)
  })

  test('are as many where GitHub’s API has them', async () => {
    const content = Buffer.alloc(64 * 1024 * 1024).toString('base64')
    const github = { owner: 'o', repo: 'r', get: () => Promise.resolve({ content, encoding: 'base64' }) }
    const shas = Array.from({ length: 9 }, (_, index) => String(index))
    await expect(fetchBlobs(github, shas)).rejects.toThrow('have more than 536870912 bytes. Add actions/checkout')
  })
})

test('a config over the limit says so, and its limit', async () => {
  const text = `version: 1\n${'#'.repeat(limits.MAX_MANIFESTS)}`
  await expect(loadPolicy(settingsFrom({}, '2026-11-24'), () => text, undefined)).rejects.toThrow(
    `has ${text.length} characters, over the limit of 1048576.`,
  )
})

describe('what is no plain file', () => {
  test('is named: a pipe, a link, a name in no encoding', () => {
    const folder = repository({ 'a.yml': 'a' })
    execFileSync('mkfifo', [join(folder, 'pipe.yml')])
    symlinkSync('/etc/passwd', join(folder, 'link.yml'))
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff]), Buffer.from('.yml')]), 'b')
    expect(headOf(folder)).toEqual({
      'a.yml': 'a',
      'link.yml': 'It is a symbolic link, or lies behind one.',
      'pipe.yml': 'It is no regular file.',
      '\uFFFD.yml': 'Its name is no text in UTF-8.',
    })
  })

  test('is passed by: a folder with the name of a file, and what is in it is read', () => {
    const folder = repository({ 'a.yml/b.yml': 'b', 'c\nd.yml': 'c' })
    mkdirSync(join(folder, 'e.json'))
    expect(headOf(folder)).toEqual({ 'a.yml/b.yml': 'b', 'c\nd.yml': 'c' })
  })

  test('leads nowhere: a config that is a link out of the repository is not there', () => {
    const folder = repository({ 'a.yml': 'a', 'in/b.yml': 'b' })
    const outside = plainFolder()
    writeFileSync(join(outside, 'c.yml'), 'c')
    symlinkSync(join(outside, 'c.yml'), join(folder, 'out.yml'))
    symlinkSync(outside, join(folder, 'folder'))
    symlinkSync('a.yml', join(folder, 'inside.yml'))
    const tree = workTree([], folder)
    const paths = ['out.yml', 'folder/c.yml', 'inside.yml', 'in/b.yml', join(outside, 'c.yml')]
    expect(paths.map((path) => readFile(tree, path))).toEqual([undefined, undefined, 'a', 'b', 'c'])
  })
})

describe('the time of one run', () => {
  test('ends it at a file, by name', () => {
    let time = 0
    const ticking = watch(2, () => time)
    ticking('a.yml')
    time = 2000
    ticking('b.yml')
    time = 2001
    expect(() => ticking('c.yml')).toThrow(/took longer than 2 seconds and was ended at `c.yml`. Leave out .*`exclude`/)
  })

  test.each([
    ['a file', 'clusters/prod/deckhouse.yml'],
    ['a cluster', 'infra'],
  ])('is asked before each file and each cluster: %s', async (_what, end) => {
    const asked: string[] = []
    const files = Object.entries(cluster('clusters/prod')).map(([path, text]) => ({ path, text: text ?? '' }))
    const run = (last?: string): Promise<unknown> =>
      check({
        head: { files },
        base: undefined,
        changedFiles: new Set(),
        policy: DEFAULT_POLICY,
        settings: settingsFrom({}, '2026-11-24'),
        repository: 'infra',
        notes: [],
        problems: [],
        watch: (next) => {
          asked.push(next)
          if (next === last) throw new Error(`ended at ${next}`)
        },
      })
    await run()
    // A file that the quick reader leaves to the parser of record is read once more.
    expect(new Set(asked)).toEqual(new Set([...files.map(({ path }) => path), 'infra']))
    expect(asked.at(-1)).toBe('infra')
    await expect(run(end)).rejects.toThrow(`ended at ${end}`)
  })
})

test('the page of the limits has each of them, and its value', () => {
  const page = readFileSync('docs/limits.md', 'utf8')
  const shown = Object.fromEntries(
    Array.from(page.matchAll(/^\| .*? \| ([\d,]+) [^|]*\|.*<!-- (\w+) -->$/gm), ([, value = '', name = '']) => [
      name,
      Number(value.replaceAll(',', '')),
    ]),
  )
  expect(shown).toEqual({ ...limits })
})
