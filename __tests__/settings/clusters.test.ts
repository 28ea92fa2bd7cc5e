import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partitionByPatterns } from '../../src/model/partition.ts'
import { parseFiles } from '../../src/parse/index.ts'
import { clusterPatterns } from '../../src/settings/clusters.ts'
import { fixedPart, literal, matcher, nameIn } from '../../src/settings/glob.ts'
import { type ClusterEntry, policyFrom } from '../../src/settings/policy.ts'

/** Cluster by path, as a policy with these entries sorts the paths; undefined for a path of no cluster. */
async function sort(
  entries: readonly Pick<ClusterEntry, 'name' | 'paths'>[],
  ...paths: readonly string[]
): Promise<Record<string, string>> {
  const { clusters = [] } = await policyFrom('policy.yml', JSON.stringify({ version: 1, clusters: entries }), [])
  const text = 'apiVersion: deckhouse.io/v1\nkind: NodeGroup\nmetadata: { name: worker }\n'
  const files = await parseFiles(paths.map((path) => ({ path, text })))
  const partition = partitionByPatterns(files, await clusterPatterns(clusters))
  return Object.fromEntries(partition.clusters.flatMap(({ name, files: own }) => own.map(({ path }) => [path, name])))
}

describe('clusters of a policy', () => {
  test('take the files that their patterns match, dot files and names with line breaks too', async () => {
    const entry = { name: 'prod', paths: ['prod/**', 'shared/*.yml'] }
    expect(
      await sort([entry], 'prod/a.yml', 'prod/.b/c.yml', 'prod/d\ne.yml', 'shared/f.yml', 'shared/deep/g.yml', 'h.yml'),
    ).toEqual({
      'prod/a.yml': 'prod',
      'prod/.b/c.yml': 'prod',
      'prod/d\ne.yml': 'prod',
      'shared/f.yml': 'prod',
    })
  })

  test('carry what the policy says of them', async () => {
    const entry = { name: 'prod', paths: ['prod/**'], load: 'high', complete: true, environment: 'staging' }
    const facts = { nodes: { master: { count: 3 } } }
    const text = JSON.stringify({ version: 1, clusters: [{ ...entry, facts }] })
    const { clusters = [] } = await policyFrom('policy.yml', text, [])
    const [pattern] = await clusterPatterns(clusters)
    expect(pattern?.traits).toMatchObject({ environment: 'staging', load: 'high', complete: true })
    expect(pattern?.traits.facts.nodes.get('master')?.count).toMatchObject({ value: 3, at: { path: 'policy.yml' } })
  })

  test('take their name from the path where it has one', async () => {
    const entries = [
      { name: 'eu-{name}', paths: ['clusters/{name}/**', 'values/{name}.yml', 'fleet/c-{name}-x/*.yml'] },
    ]
    expect(
      await sort(
        entries,
        'clusters/one/a.yml',
        'clusters/two/deep/b.yml',
        'values/one.yml',
        'fleet/c-three-x/d.yml',
        'clusters/loose.yml',
      ),
    ).toEqual({
      'clusters/one/a.yml': 'eu-one',
      'clusters/two/deep/b.yml': 'eu-two',
      'values/one.yml': 'eu-one',
      'fleet/c-three-x/d.yml': 'eu-three',
    })
  })

  test('have names that mean nothing to a replacement', async () => {
    expect(await sort([{ name: '{name}', paths: ['{name}/**'] }], '$&/a.yml', '{name}/b.yml')).toEqual({
      '$&/a.yml': '$&',
      '{name}/b.yml': '{name}',
    })
  })

  test('the most specific entry wins, whatever the order', async () => {
    const entries = [
      { name: 'all', paths: ['**'] },
      { name: 'staging', paths: ['clusters/staging/**'] },
      { name: '{name}', paths: ['clusters/{name}/**'] },
    ]
    for (const order of [entries, entries.toReversed()]) {
      expect(await sort(order, 'a.yml', 'clusters/prod/b.yml', 'clusters/staging/c.yml')).toEqual({
        'a.yml': 'all',
        'clusters/prod/b.yml': 'prod',
        'clusters/staging/c.yml': 'staging',
      })
    }
  })

  test('an entry of its own wins over one for many that is as long', async () => {
    const entries = [
      { name: '{name}', paths: ['clusters/{name}/**'] },
      { name: 'one', paths: ['clusters/*/shared.yml'] },
    ]
    expect(await sort(entries, 'clusters/two/shared.yml')).toEqual({ 'clusters/two/shared.yml': 'one' })
  })

  test('a tie is an error that names both', async () => {
    const entries = [
      { name: 'a', paths: ['clusters/*/a.yml'] },
      { name: 'b', paths: ['clusters/x*/**'] },
    ]
    await expect(sort(entries, 'clusters/xy/a.yml')).rejects.toThrow(
      'clusters: `a` and `b` claim `clusters/xy/a.yml` with equal right. Make the paths of one more specific.',
    )
    expect(await sort(entries, 'clusters/y/a.yml')).toEqual({ 'clusters/y/a.yml': 'a' })
  })

  test.each([
    [
      { name: '{name}', paths: ['clusters/**'] },
      'policy.yml:1: `clusters/**` lacks `{name}`, which `{name}` has. Use it in both or in neither.',
    ],
    [
      { name: 'prod', paths: ['clusters/{name}/**'] },
      'policy.yml:1: `prod` lacks `{name}`, which `clusters/{name}/**` has. Use it in both or in neither.',
    ],
  ])('%j is an error', async (entry, message) => {
    await expect(sort([entry], 'clusters/a/b.yml')).rejects.toThrow(message)
  })
})

describe('glob patterns', () => {
  test.each([
    ['prod/**', ['prod', 'prod/a.yml', 'prod/a/b.yml'], ['production/a.yml', 'a/prod/b.yml']],
    ['**/tests/**', ['tests/a.yml', 'a/tests/b/c.yml'], ['tests.yml', 'mytests/a.yml']],
    ['prod/config.yml', ['prod/config.yml'], ['prod/config.yml/a', 'x/prod/config.yml']],
    ['{a,b}/*.yml', ['a/x.yml', 'b/x.yml'], ['c/x.yml', 'a/b/x.yml']],
    ['**', ['a.yml', '.github/b.yml', 'a/b.yml'], []],
    ['**/*.yml', ['a.yml', 'b/.c/d.yml', 'e\nf.yml', 'g\nh/i.yml'], ['a.yaml']],
  ])('%s', async (pattern, yes, no) => {
    const matches = await matcher([pattern])
    expect(yes.filter((path) => !matches(path))).toEqual([])
    expect(no.filter(matches)).toEqual([])
  })

  test('the short way for plain folders says what the library says', async () => {
    const segment = fc
      .string({ unit: fc.constantFrom('a', 'b', '-', '.', ' '), minLength: 1, maxLength: 3 })
      .filter((part) => part !== '.' && part !== '..')
    const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'))
    await fc.assert(
      fc.asyncProperty(path, path, fc.constantFrom('', '/**'), async (folder, file, end) => {
        // Braces around one word mean that word, and take the way through the library.
        const [plain, library] = await Promise.all([
          matcher([folder + end]),
          matcher([`@(${folder.replaceAll('.', '\\.')})${end}`]),
        ])
        for (const one of [file, `${folder}/${file}`, folder]) expect(plain(one)).toBe(library(one))
      }),
    )
  })

  test.each([
    ['\\[eu\\]/**', ['[eu]', '[eu]/a.yml'], ['e/a.yml', 'u/a.yml', '\\[eu\\]/a.yml']],
    ['a\\*.yml', ['a*.yml'], ['ab.yml', 'a\\*.yml']],
    ['\\[eu\\]/*.yml', ['[eu]/a.yml'], ['e/a.yml', '[eu]/a/b.yml']],
    ['[eu\\]]/**', ['e/a.yml', ']/a.yml'], ['[eu]/a.yml']],
  ])('%s: a backslash takes the meaning from what follows', async (pattern, yes, no) => {
    const matches = await matcher([pattern])
    expect(yes.filter((path) => !matches(path))).toEqual([])
    expect(no.filter(matches)).toEqual([])
  })

  test('a literal path is matched by itself alone', async () => {
    const path = fc.string({ unit: fc.constantFrom(...'ab/*?[]{}()!+@\\%$'), minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(path, path, async (own, other) => {
        const matches = await matcher([literal(own)])
        expect([matches(own), matches(other)]).toEqual([true, own === other])
      }),
    )
  })

  test('escaped folders count for how specific a pattern is, and what is left of the name is exact', async () => {
    expect(fixedPart('a/\\[b\\]/c/*.yml')).toBe('a/\\[b\\]/c')
    expect(fixedPart('a/[b]/c/*.yml')).toBe('a')
    const take = await nameIn('\\[x\\]-{name}-\\(y\\)/**')
    expect(take('[x]-prod-(y)/a.yml')).toBe('prod')
  })

  test('no pattern matches nothing', async () => {
    expect((await matcher([]))('a.yml')).toBe(false)
  })
})
