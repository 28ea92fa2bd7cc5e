import { expect, test } from 'vitest'
import { isCandidate } from '../../src/read/candidates.ts'
import { sourceFile } from '../../src/read/source-file.ts'

const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le')

test.each([
  ['plain text', Buffer.from('a: 1\n'), 'a: 1\n'],
  ['line breaks of Windows, which stay', Buffer.from('a: 1\r\nb: 2\r\n'), 'a: 1\r\nb: 2\r\n'],
  ['a byte order mark, which stays for the places', Buffer.from('\uFEFFa: 1\n'), '\uFEFFa: 1\n'],
  ['UTF-16, little-endian', utf16('a: ä\n'), 'a: ä\n'],
  ['UTF-16, big-endian', utf16('a: ä\n').swap16(), 'a: ä\n'],
  ['bytes that are no UTF-8', Buffer.from([0x61, 0xff, 0x0a]), 'a\uFFFD\n'],
  ['nothing', Buffer.from(''), ''],
])('%s', (_what, bytes, text) => {
  expect(sourceFile('a.yml', bytes)).toEqual({ path: 'a.yml', text })
})

test.each([
  [
    'a Git LFS pointer',
    Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'),
    'It is a Git LFS pointer.',
  ],
  ['bytes that are no text', Buffer.from('a\0b'), 'It is no text.'],
])('%s is not read, and says so', (_what, bytes, unread) => {
  expect(sourceFile('a.yml', bytes)).toEqual({ path: 'a.yml', unread })
})

test('manifests and templates of manifests are candidates by their name', () => {
  const yes = [
    'a.yml',
    'a/b.yaml',
    'a.json',
    'A.YML',
    '.hidden/a.yml',
    'a.yml.tpl',
    'a.tpl.yaml',
    'a.yaml.tmpl',
    'a.yaml.j2',
    'a.yml.example',
  ]
  const no = ['a.md', 'a.yml.bak', 'yml', 'a.yamlx', 'node_modules/x/a.yml', 'a/node_modules/x.json', 'a.tf']
  expect(yes.filter((path) => !isCandidate(path))).toEqual([])
  expect(no.filter(isCandidate)).toEqual([])
})
