import { describe, expect, test } from 'vitest'
import { MAX_PROSE } from '../../src/data/limits.ts'
import { isCandidate, isRecoveryDocument } from '../../src/read/candidates.ts'
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
  expect(sourceFile('a.yml', bytes)).toMatchObject({ path: 'a.yml', text })
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

test('documents whose name speaks of recovery or disaster are candidates by their name', () => {
  const yes = [
    'RECOVERY.md',
    'docs/disaster-recovery.adoc',
    'docs/DisasterRecovery.rst',
    'a/backup-and-restore.MD',
    'docs/DR.md',
    'docs/dr_plan.md',
    'docs/prod.drp.md',
    'docs/План восстановления.md',
    'docs/аварийное-восстановление.adoc',
    'docs/КАТАСТРОФЫ.md',
    // The й is two signs here, as some file systems write it.
    'docs/аварии\u0306ныи\u0306.md',
  ]
  const no = [
    'README.md',
    'docs/directory.md',
    'docs/drafts.md',
    'docs/hydra-dryrun.md',
    'docs/runbook.md',
    'recovery/notes.md',
    'recovery.txt',
    'recovery.yml',
    'node_modules/x/recovery.md',
  ]
  expect(yes.filter((path) => !isRecoveryDocument(path))).toEqual([])
  expect(no.filter(isRecoveryDocument)).toEqual([])
})

describe('a document', () => {
  test('is read as text', () => {
    expect(sourceFile('dr.md', Buffer.from('# План\n'))).toEqual({ path: 'dr.md', text: '# План\n' })
    expect(sourceFile('dr.md', utf16('# План\n'))).toMatchObject({ path: 'dr.md', text: '# План\n' })
  })

  test.each([
    ['in an encoding of its own', Buffer.from([0x23, 0x20, 0xcf, 0xeb, 0xe0, 0xed]), 'It is no text in UTF-8.'],
    ['over the limit', Buffer.alloc(MAX_PROSE + 1, 'a'), 'It has 1048577 bytes, over the limit of 1048576.'],
    [
      'that is a Git LFS pointer',
      Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'),
      'It is a Git LFS pointer.',
    ],
  ])('%s is not read, and says so', (_what, bytes, unread) => {
    expect(sourceFile('dr.md', bytes)).toEqual({ path: 'dr.md', unread })
  })

  test('is read up to the limit, which is none for manifests', () => {
    expect(sourceFile('dr.md', Buffer.alloc(MAX_PROSE, 'a')).unread).toBeUndefined()
    expect(sourceFile('a.yml', Buffer.alloc(MAX_PROSE + 1, 'a')).unread).toBeUndefined()
  })
})
