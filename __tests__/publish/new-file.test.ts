import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../../dev/git-fixture.ts'
import { writeNewFile } from '../../src/publish/new-file.ts'

function folder(): string {
  const { path, remove } = temporaryFolder('new-file-')
  onTestFinished(remove)
  return path
}

test('a file is written with the folders above it, and kept from then on', () => {
  const top = folder()
  expect(writeNewFile(top, 'a/b/c.yml', 'first\n')).toBe('written')
  expect(writeNewFile(top, 'a/b/c.yml', 'second\n')).toBe('kept')
  expect(readFileSync(join(top, 'a/b/c.yml'), 'utf8')).toBe('first\n')
})

test('a link is kept, also one that leads nowhere', () => {
  const top = folder()
  symlinkSync(join(top, 'nowhere'), join(top, 'a.yml'))
  expect(writeNewFile(top, 'a.yml', 'text\n')).toBe('kept')
  expect(() => readFileSync(join(top, 'nowhere'))).toThrow('ENOENT')
})

test('a link inside of the repository is a folder like any other', () => {
  const top = folder()
  mkdirSync(join(top, 'real'))
  symlinkSync('real', join(top, 'link'))
  expect(writeNewFile(top, 'link/below/a.yml', 'text\n')).toBe('written')
  expect(readFileSync(join(top, 'real/below/a.yml'), 'utf8')).toBe('text\n')
})

test('nothing is written where a link leads out, not even into a folder beside with a longer name', () => {
  const parent = folder()
  mkdirSync(join(parent, 'top'))
  mkdirSync(join(parent, 'top-2'))
  symlinkSync('../top-2', join(parent, 'top/link'))
  expect(() => writeNewFile(join(parent, 'top'), 'link/a/b.yml', 'text\n')).toThrow('lies behind a link')
  expect(() => readFileSync(join(parent, 'top-2/a/b.yml'))).toThrow('ENOENT')
})

test('a file in place of a folder is an error that says what to do', () => {
  const top = folder()
  writeFileSync(join(top, 'a'), '')
  for (const path of ['a/b.yml', 'a/b/c.yml'])
    expect(() => writeNewFile(top, path, 'text\n')).toThrow(`\`${path}\` cannot be written. Make its folder in`)
})
