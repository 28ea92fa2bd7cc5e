import { describe, expect, test } from 'vitest'
import { sourceOf } from '../../src/parse/span.ts'
import { dedent } from '../helpers/documents.ts'
import { nodeAt, onlyManifest, placeOf } from '../helpers/values.ts'
import { parseFile } from '../helpers/parse-file.ts'

const BLOCK = dedent(`
  # A comment before the document.
  apiVersion: deckhouse.io/v1
  kind: AWSClusterConfiguration
  layout: "WithoutNAT"   # A comment behind the value.
  zones: [eu-1a, 'eu-1b']
  masterNodeGroup:
    replicas: 3
    labels:
      role: master
  nodeGroups:
    - name: system
      replicas: 2
    - { name: front, replicas: 1 }
`)

describe('a place', () => {
  const manifest = onlyManifest(BLOCK)

  test.each([
    [['apiVersion'], '2:13-2:28', 'deckhouse.io/v1'],
    [['layout'], '4:9-4:21', '"WithoutNAT"'],
    [['zones'], '5:8-5:24', "[eu-1a, 'eu-1b']"],
    [['zones', 1], '5:16-5:23', "'eu-1b'"],
    [['masterNodeGroup', 'replicas'], '7:13-7:14', '3'],
    [['nodeGroups', 0, 'replicas'], '12:15-12:16', '2'],
    [['nodeGroups', 1], '13:5-13:33', '{ name: front, replicas: 1 }'],
    [['nodeGroups', 1, 'replicas'], '13:30-13:31', '1'],
  ] as const)('of %j counts lines and columns from one and covers the value as it is written', (path, place, text) => {
    expect(placeOf(manifest, nodeAt(manifest, ...path))).toEqual([place, text])
  })

  test('of a block ends with its last value, not with the line break behind it', () => {
    expect(placeOf(manifest, nodeAt(manifest, 'masterNodeGroup'))[0]).toBe('7:3-9:17')
    expect(placeOf(manifest, nodeAt(manifest, 'nodeGroups', 0))[0]).toBe('11:5-12:16')
  })

  test('of a list ends with the dash of its last item where that has no value', () => {
    const list = onlyManifest('apiVersion: v1\nkind: NodeGroup\nzones:\n  - a\n  - # - b\n')
    expect(placeOf(list, nodeAt(list, 'zones'))).toEqual(['4:3-5:4', '- a\n  -'])
  })

  test('of a block ends before a key that nobody writes', () => {
    const block = onlyManifest('apiVersion: v1\nkind: NodeGroup\nspec:\n  a: 1\n  : \n')
    expect(placeOf(block, nodeAt(block, 'spec'))).toEqual(['4:3-4:7', 'a: 1'])
    const empty = onlyManifest('apiVersion: v1\nkind: NodeGroup\nspec:\n : \n')
    expect(placeOf(empty, empty.root)).toEqual(['1:1-3:5', 'apiVersion: v1\nkind: NodeGroup\nspec'])
  })

  test('of a tag without a value is the tag', () => {
    const tagged = onlyManifest('apiVersion: v1\nkind: NodeGroup\nname: !CHANGE_ME \n')
    expect(placeOf(tagged, nodeAt(tagged, 'name'))).toEqual(['3:7-3:17', '!CHANGE_ME'])
  })

  test('of the document as a whole is its kind', () => {
    expect(manifest.at).toEqual({ path: 'a.yml', start: { line: 3, column: 7 }, end: { line: 3, column: 30 } })
  })

  test('is the same with line ends of Windows', () => {
    const windows = onlyManifest(BLOCK.replaceAll('\n', '\r\n'))
    for (const path of [['layout'], ['zones', 1], ['masterNodeGroup'], ['nodeGroups', 1, 'replicas']] as const) {
      expect(placeOf(windows, nodeAt(windows, ...path))[0]).toBe(placeOf(manifest, nodeAt(manifest, ...path))[0])
    }
    expect(placeOf(windows, nodeAt(windows, 'layout'))[1]).toBe('"WithoutNAT"')
  })

  test('is the same behind a byte order mark, which is no column of the first line', () => {
    const { at } = onlyManifest('\uFEFFkind: InitConfiguration\napiVersion: deckhouse.io/v1\n')
    expect(at.start).toEqual({ line: 1, column: 7 })
  })

  test('counts UTF-16 code units, as editors do', () => {
    const emoji = onlyManifest(
      'apiVersion: deckhouse.io/v1\nkind: InitConfiguration\ndeckhouse: {bundle: "🚢", devBranch: main}\n',
    )
    expect(placeOf(emoji, nodeAt(emoji, 'deckhouse', 'devBranch'))).toEqual(['3:38-3:42', 'main'])
  })

  test('in the second document counts from the start of the file', () => {
    const [, second] = parseFile('a.yml', `${BLOCK}---\n${BLOCK}`).manifests
    if (second === undefined) throw new Error('There is no second document.')
    expect(placeOf(second, nodeAt(second, 'masterNodeGroup', 'replicas'))).toEqual(['21:13-21:14', '3'])
  })

  test('in an item of a List is its own', () => {
    const item = onlyManifest(
      dedent(`
        apiVersion: v1
        kind: List
        items:
          - apiVersion: deckhouse.io/v1
            kind: NodeGroup
            metadata: { name: master }
            spec: { nodeType: Static }
      `),
    )
    expect(item.at.start).toEqual({ line: 5, column: 11 })
    expect(placeOf(item, nodeAt(item, 'spec', 'nodeType'))).toEqual(['7:23-7:29', 'Static'])
  })

  test('in JSON that is indented with tabs is right, too', () => {
    const json = onlyManifest(
      '{\n\t"apiVersion": "deckhouse.io/v1",\n\t"kind": "AWSClusterConfiguration",\n\t"masterNodeGroup": {\n\t\t"replicas": 3\n\t}\n}\n',
    )
    expect(placeOf(json, nodeAt(json, 'masterNodeGroup', 'replicas'))).toEqual(['5:15-5:16', '3'])
  })

  test('of an alias is the alias, and its value is that of the anchor', () => {
    const aliased = onlyManifest(
      'apiVersion: deckhouse.io/v1\nkind: ClusterConfiguration\nclusterType: &type Static\nagain: *type\n',
    )
    const node = nodeAt(aliased, 'again')
    expect(node).toMatchObject({ type: 'scalar', value: 'Static' })
    expect(placeOf(aliased, node)).toEqual(['4:8-4:13', '*type'])
    expect(placeOf(aliased, nodeAt(aliased, 'clusterType'))[1]).toBe('Static')
  })

  test('of a merged key is where the value is written', () => {
    const merged = onlyManifest(
      dedent(`
        apiVersion: deckhouse.io/v1
        kind: AWSClusterConfiguration
        defaults: &defaults
          replicas: 3
          zones: [a]
        masterNodeGroup:
          <<: *defaults
          zones: [b]
      `),
    )
    expect(placeOf(merged, nodeAt(merged, 'masterNodeGroup', 'replicas'))).toEqual(['4:13-4:14', '3'])
    expect(placeOf(merged, nodeAt(merged, 'masterNodeGroup', 'zones'))).toEqual(['8:10-8:13', '[b]'])
  })

  test('of a block scalar ends with its text', () => {
    const block = onlyManifest(
      'apiVersion: deckhouse.io/v1\nkind: InitConfiguration\ndeckhouse:\n  devBranch: |\n    main\n\n\nother: x\n',
    )
    expect(placeOf(block, nodeAt(block, 'deckhouse', 'devBranch'))).toEqual(['4:14-5:9', '|\n    main'])
  })
})

describe('a source', () => {
  test('keeps every place inside of the file', () => {
    const { locate } = sourceOf('a.yml', 'one\ntwo')
    expect(locate(-5, 99)).toEqual({ path: 'a.yml', start: { line: 1, column: 1 }, end: { line: 2, column: 4 } })
    expect(locate(5, 2)).toMatchObject({ start: { line: 2, column: 2 }, end: { line: 2, column: 2 } })
  })

  test('has one line and no column where there is no text', () => {
    expect(sourceOf('a.yml', '').locate(0, 0)).toMatchObject({
      start: { line: 1, column: 1 },
      end: { line: 1, column: 1 },
    })
  })
})
