import { describe, expect, test } from 'vitest'
import type { Shape } from '../../src/data/schemas/shape.ts'
import { checkDocument } from '../../src/schema/check-document.ts'
import { notesOf } from '../../src/schema/notes.ts'
import { parseFile } from '../helpers/parse-file.ts'
import { moduleConfig, notesOn } from './notes.ts'

const HEAD = 'apiVersion: deckhouse.io/v1alpha1\nkind: Made\n'

/** What is said of a document of a made-up kind, whose shape is given from the top. */
function remarks(text: string, keys: Readonly<Record<string, Shape>>, mayBeNew = false): readonly string[] {
  const [manifest] = parseFile('a.yml', HEAD + text).manifests
  if (manifest === undefined) throw new Error('no manifest')
  const shape = { keys: { apiVersion: 'any', kind: 'any', ...keys } } as const
  return checkDocument({ root: manifest.root, shape, kind: 'Made', mayBeNew }).map(({ message }) => message)
}

const NONE = (key: string): string => `\`${key}\` is no key of Made.`

describe('keys that are no part of a manifest', () => {
  test('are directives of patches, at each level', () => {
    expect(remarks('spec: { $patch: delete, a: 1 }\n', { spec: { keys: { a: 'whole' } } })).toEqual([])
  })

  test('are what SOPS adds, at the top alone', () => {
    const shape = { spec: { keys: {} } } as const
    expect(remarks('sops: { mac: x }\n', shape)).toEqual([])
    expect(remarks('spec: { sops: { mac: x } }\n', shape)).toEqual([NONE('sops')])
  })
})

describe('a key that belongs elsewhere', () => {
  test.each<[string, string, Readonly<Record<string, Shape>>, string]>([
    [
      'belongs at the nearest level above',
      'spec: { a: { b: { deep: 1 } } }\n',
      { deep: 'any', spec: { keys: { deep: 'any', a: { keys: { b: { keys: {} } } } } } },
      '`deep` stands under `b`, where Deckhouse does not read it. It belongs under `spec`.',
    ],
    [
      'belongs at the top level',
      'spec: { a: { deep: 1 } }\n',
      { deep: 'any', spec: { keys: { a: { keys: {} } } } },
      '`deep` stands under `a`, where Deckhouse does not read it. It belongs at the top level.',
    ],
    [
      'of the top belongs under `spec`, though deeper levels have it too',
      'size: 1\n',
      { spec: { keys: { size: 'any', disk: { keys: { size: 'any' } } } } },
      '`size` stands at the top level, where Deckhouse does not read it. It belongs under `spec`.',
    ],
    [
      'belongs at no level where several below have it',
      'spec: { size: 1 }\n',
      { spec: { keys: { disk: { keys: { size: 'any' } }, etcd: { keys: { size: 'any' } } } } },
      NONE('size'),
    ],
    [
      'is told with the way where its level has the name of its own',
      'spec: { a: { deep: 1, a: { x: 1 } } }\n',
      { spec: { keys: { a: { keys: { a: { keys: { deep: 'any', x: 'any' } } } } } } },
      '`deep` stands under `a`, where Deckhouse does not read it. It belongs under `spec.a.a`.',
    ],
  ])('%s', (_what, text, keys, expected) => {
    expect(remarks(text, keys)).toEqual([expected])
  })
})

describe('a slip', () => {
  test('of which two keys may be meant names neither', () => {
    expect(remarks('spec: { windowz: 1 }\n', { spec: { keys: { windows: 'any', windowx: 'any' } } })).toEqual([
      NONE('windowz'),
    ])
  })

  test('is told where keys may be new, and a key that belongs elsewhere is not', () => {
    const shape = { spec: { keys: { windows: 'any', update: { keys: { mode: 'any' } } } } } as const
    expect(remarks('spec: { windowz: 1, mode: 1 }\n', shape, true)).toEqual([
      `${NONE('windowz')} Did you mean \`windows\`?`,
    ])
  })

  test('of a key that is too long to compare is told where no key is new', () => {
    const key = 'k'.repeat(61)
    expect(remarks(`spec: { ${key}: 1 }\n`, { spec: { keys: {} } })).toEqual([
      `\`${'k'.repeat(60)}…\` is no key of Made.`,
    ])
    expect(remarks(`spec: { ${key}: 1 }\n`, { spec: { keys: {} } }, true)).toEqual([])
  })

  test('`spec` below the top is a key like any other', () => {
    expect(remarks('a: { spec: 1 }\n', { a: { keys: {} } })).toEqual(['`spec` is no key of `a` in Made.'])
  })
})

describe('types', () => {
  test('a whole number with a fraction of nothing is whole', () => {
    expect(remarks('a: 3.0\n', { a: 'whole' })).toEqual([])
    expect(remarks('a: 3.5\n', { a: 'whole' })).toEqual(['`a: 3.5` is a number where a whole number belongs.'])
  })

  test('a number of each kind is said once', () => {
    expect(remarks('a: [1]\n', { a: { types: 'whole number' } })).toEqual([
      '`a` is a list where a whole number belongs.',
    ])
  })
})

test('a document that is nothing like its kind is looked at for a hundred keys', () => {
  const keys = Array.from({ length: 150 }, (_, index) => `k${index}: 1`).join('\n')
  const shape = { spec: { keys: { releaseChannel: 'any' } } } as const
  // Of a kind that may have new keys only a slip is told: the one behind all others is not looked at any more.
  const text = (behind: number): string =>
    `spec:\n${keys
      .split('\n')
      .slice(0, behind)
      .map((line) => `  ${line}`)
      .join('\n')}\n  relaseChannel: 1\n`
  expect(remarks(text(99), shape, true)).toHaveLength(1)
  expect(remarks(text(100), shape, true)).toEqual([])
})

describe('a report', () => {
  test('holds 200 notes, and the number of the others', () => {
    const files = Array.from({ length: 12 }, (_, index) =>
      parseFile(
        `${index}.yml`,
        moduleConfig('deckhouse', Array.from({ length: 20 }, (__, key) => `zz${key}: 1`).join('\n')),
      ),
    )
    const notes = notesOf(files, undefined, String)
    expect([notes?.shown.length, notes?.more]).toEqual([200, 40])
  })

  test('redacts what it quotes', () => {
    const file = parseFile('a.yml', moduleConfig('deckhouse', 'releaseChannel: stable'))
    expect(notesOf([file], undefined, (sentence) => sentence.replace('`stable`', '•••'))?.shown[0]?.message).toMatch(
      /^•••/,
    )
  })
})

describe('kinds', () => {
  test('with the name of what every object has are nobody’s', () => {
    expect(notesOn('apiVersion: deckhouse.io/v1\nkind: constructor\nspec: { a: 1 }\n')).toEqual([])
    expect(notesOn(moduleConfig('constructor', 'a: 1'))).toEqual([])
  })

  test('that went elsewhere are not looked at in another group', () => {
    expect(
      notesOn(
        'apiVersion: storage.deckhouse.io/v1\nkind: IngressNginxController\nspec: { inlat: HostPort, inlet: 5 }\n',
      ),
    ).toEqual([])
  })

  test('without a group are not Deckhouse’s', () => {
    expect(notesOn('apiVersion: v1\nkind: NodeGroup\nspec: { nodeTypo: Static }\n')).toEqual([])
  })
})
