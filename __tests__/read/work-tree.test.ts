import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commitFiles, gitIn } from '../../dev/git-fixture.ts'
import { readAt, readFile, readWorkTree, workTree } from '../../src/read/work-tree.ts'
import { plainFolder, repository } from '../cli/run.ts'

const all = (): boolean => false

/** Text by path, or why there is none. */
function headOf(folder: string, ...paths: readonly string[]): Readonly<Record<string, string>> {
  const { head } = readWorkTree(workTree(paths, folder), undefined, all)
  return Object.fromEntries(head.files.map((file) => [file.path, file.text ?? file.unread]))
}

describe('the head', () => {
  test('is what stands on disk: changed, new and deleted files, without those that git ignores', () => {
    const folder = repository({
      'a.yml': 'a\r\n',
      'gone.yml': 'gone\n',
      'README.md': '#\n',
      '.gitignore': 'ignored.yml\n',
    })
    writeFileSync(join(folder, 'new.yml'), 'new\n')
    writeFileSync(join(folder, 'ignored.yml'), 'ignored\n')
    rmSync(join(folder, 'gone.yml'))
    expect(headOf(folder)).toEqual({ 'a.yml': 'a\r\n', 'new.yml': 'new\n' })
  })

  test('has a file that git tracks although a pattern ignores it', () => {
    expect(headOf(repository({ '.gitignore': '*.yml\n', 'a.yml': 'a\n' }))).toEqual({ 'a.yml': 'a\n' })
  })

  test('obeys the repository’s own exclude file', () => {
    const folder = repository({ 'a.yml': 'a\n' })
    writeFileSync(join(folder, '.git/info/exclude'), '# comment\nb.yml\n')
    writeFileSync(join(folder, 'b.yml'), 'b\n')
    expect(headOf(folder)).toEqual({ 'a.yml': 'a\n' })
  })

  test('follows no symbolic link, out of the repository or inside of it', () => {
    const folder = repository({ 'real/a.yml': 'a\n' })
    const outside = plainFolder()
    writeFileSync(join(outside, 'secret.yml'), 'secret\n')
    symlinkSync(join(outside, 'secret.yml'), join(folder, 'file.yml'))
    symlinkSync('real/a.yml', join(folder, 'inside.yml'))
    symlinkSync(outside, join(folder, 'folder'))
    symlinkSync('nowhere.yml', join(folder, 'dangling.yml'))
    const link = 'It is a symbolic link, or lies behind one.'
    const files = headOf(folder)
    expect(files).toMatchObject({ 'file.yml': link, 'inside.yml': link, 'real/a.yml': 'a\n' })
    expect(JSON.stringify(files)).not.toContain('secret\n')
  })

  test('outside of git is every file', () => {
    const folder = plainFolder()
    mkdirSync(join(folder, 'deep/node_modules'), { recursive: true })
    for (const path of ['a.yml', 'deep/b.yml', 'deep/node_modules/c.yml', 'README.md'])
      writeFileSync(join(folder, path), `${path}\n`)
    expect(headOf(folder)).toEqual({ 'a.yml': 'a.yml\n', 'deep/b.yml': 'deep/b.yml\n' })
  })

  test('is narrowed by paths, each file once, and paths count from the top', () => {
    const folder = repository({ 'a/one.yml': '1', 'a/two.yml': '2', 'ab/three.yml': '3', 'b.yml': '4' })
    expect(Object.keys(headOf(folder, 'a', 'a/one.yml', 'b.yml'))).toEqual(['a/one.yml', 'a/two.yml', 'b.yml'])
    expect(Object.keys(headOf(join(folder, 'a')))).toEqual(['a/one.yml', 'a/two.yml'])
    expect(Object.keys(headOf(join(folder, 'a'), '..'))).toHaveLength(4)
  })

  test.runIf(process.getuid?.() !== 0)('names a file that cannot be opened', () => {
    const folder = repository({ 'a.yml': 'a\n' })
    chmodSync(join(folder, 'a.yml'), 0)
    expect(headOf(folder)).toEqual({ 'a.yml': 'It cannot be opened.' })
  })

  test('leaves out what the policy excludes', () => {
    const folder = repository({ 'a.yml': 'a', 'tests/b.yml': 'b' })
    const { head } = readWorkTree(workTree([], folder), undefined, (path) => path.startsWith('tests/'))
    expect(head.files.map(({ path }) => path)).toEqual(['a.yml'])
  })
})

describe('documents', () => {
  const large = 'a'.repeat(1024 * 1024 + 1)
  const documents = {
    'a.yml': 'a',
    'README.md': '#',
    'docs/recovery.md': '# R',
    'docs/other.md': '# O',
    'docs/plan.txt': 'P',
    'tests/dr.md': 'T',
    'large/dr.md': large,
  }
  const read = (document?: string, ...paths: readonly string[]): Readonly<Record<string, string>> => {
    const tree = workTree(paths, repository(documents))
    const { head } = readWorkTree({ ...tree }, undefined, (path) => path.startsWith('tests/'), document)
    return Object.fromEntries(head.files.map((file) => [file.path, file.text ?? file.unread]))
  }
  const usual = {
    'a.yml': 'a',
    'docs/recovery.md': '# R',
    'large/dr.md': 'It has 1048577 bytes, over the limit of 1048576.',
  }

  test('are read where their name speaks of recovery', () => {
    expect(read()).toEqual(usual)
  })

  test('are read where the config names them, whatever their name is and whatever is excluded', () => {
    expect(read('docs/plan.txt')).toEqual({ ...usual, 'docs/plan.txt': 'P' })
    expect(read('tests/dr.md')).toEqual({ ...usual, 'tests/dr.md': 'T' })
    expect(read('docs/none.md')).toEqual(usual)
  })

  test('are read where the config names them outside of the paths that are asked for', () => {
    const folder = repository(documents)
    const inside = (document?: string): readonly string[] =>
      readWorkTree(workTree(['tests'], folder), undefined, all, document).head.files.map(({ path }) => path)
    expect(inside()).toEqual(['tests/dr.md'])
    expect(inside('docs/recovery.md')).toEqual(['docs/recovery.md', 'tests/dr.md'])
    expect(inside('docs')).toEqual(['tests/dr.md'])
    expect(inside('a.yml/dr.md')).toEqual(['tests/dr.md'])
  })

  test('are never read outside of the repository, or where git ignores them', () => {
    const folder = repository({ 'in/a.yml': 'a', '.gitignore': 'dr.md\n' })
    writeFileSync(join(folder, 'dr.md'), 'ignored')
    writeFileSync(join(folder, '..', 'outside.md'), 'outside')
    const paths = (document: string, ...only: readonly string[]): readonly string[] =>
      readWorkTree(workTree(only, folder), undefined, all, document).head.files.map(({ path }) => path)
    expect(paths('../outside.md', 'in')).toEqual(['in/a.yml'])
    expect(paths('dr.md')).toEqual(['in/a.yml'])
  })

  test('are compared with those of a revision', () => {
    const folder = repository(documents)
    writeFileSync(join(folder, 'docs/recovery.md'), '# New')
    rmSync(join(folder, 'docs/plan.txt'))
    const { base, changedFiles } = readWorkTree(workTree([], folder), 'main', all, 'docs/plan.txt')
    expect(base?.files.find(({ path }) => path === 'docs/recovery.md')?.text).toBe('# R')
    expect([...changedFiles].toSorted()).toEqual(['docs/plan.txt', 'docs/recovery.md'])
  })
})

describe('the base', () => {
  test('is a revision, and what differs is told by path', () => {
    const folder = repository({ 'same.yml': 's\r\n', 'edited.yml': '1', 'gone.yml': 'g', 'link.yml': 'l' })
    writeFileSync(join(folder, 'edited.yml'), '2')
    writeFileSync(join(folder, 'new.yml'), 'n')
    rmSync(join(folder, 'gone.yml'))
    const { base, changedFiles } = readWorkTree(workTree([], folder), 'main', all)
    expect(base?.files.map(({ path, text }) => [path, text])).toEqual([
      ['edited.yml', '1'],
      ['gone.yml', 'g'],
      ['link.yml', 'l'],
      ['same.yml', 's\r\n'],
    ])
    expect([...changedFiles].toSorted()).toEqual(['edited.yml', 'gone.yml', 'new.yml'])
  })

  test('shows which files moved to where nothing is read', () => {
    const folder = repository({ 'prod/a.yml': 'a', 'prod/b.yml': 'b', 'prod/c.yml': 'c', 'tests/b.yml': 'b' })
    for (const name of ['a', 'b', 'c']) rmSync(join(folder, `prod/${name}.yml`))
    writeFileSync(join(folder, 'tests/a.yml'), 'a')
    const excluded = (path: string): boolean => path.startsWith('tests/')
    const { moves } = readWorkTree(workTree([], folder), 'main', excluded)
    expect(moves).toEqual([{ from: 'prod/a.yml', to: 'tests/a.yml' }])
    expect(readWorkTree(workTree([], folder), 'main', all).moves).toEqual([])
  })

  test('may be a tag, a commit or a relative name, and nothing that git takes for an option', async () => {
    const folder = repository({ 'a.yml': '1' })
    gitIn(folder, 'tag', 'v1')
    commitFiles(folder, { 'a.yml': '2' }, 'Second')
    const tree = workTree([], folder)
    for (const revision of ['v1', 'HEAD~1', gitIn(folder, 'rev-parse', 'v1')])
      expect(await readAt(tree, revision, 'a.yml')).toBe('1')
    expect(await readAt(tree, 'v1', 'nowhere.yml')).toBeUndefined()
    for (const revision of ['nowhere', '--all', '', 'HEAD:a.yml'])
      await expect(readAt(tree, revision, 'a.yml')).rejects.toThrow(`--base: \`${revision}\` is no revision`)
  })
})

test('a file on disk is read as text, and is undefined where it is none', () => {
  const tree = workTree([], repository({ 'a.yml': 'ä\r\n' }))
  expect(readFile(tree, 'a.yml')).toBe('ä\r\n')
  expect(readFile(tree, 'b.yml')).toBeUndefined()
  expect(readFile(tree, '.')).toBeUndefined()
})
