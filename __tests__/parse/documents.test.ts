import { describe, expect, test } from 'vitest'
import { parseTree } from '../../src/parse/tree.ts'
import { dedent } from '../helpers/documents.ts'
import { nodeAt, onlyManifest, summary } from '../helpers/values.ts'
import { parseFile } from '../helpers/parse-file.ts'

const read = (text: string): object => summary(parseFile('a.yml', text))

const GROUP = dedent(`
  apiVersion: deckhouse.io/v1
  kind: NodeGroup
  metadata:
    name: master
  spec:
    nodeType: Static
`)
const MODULE = dedent(`
  apiVersion: deckhouse.io/v1alpha1
  kind: ModuleConfig
  metadata:
    name: deckhouse
  spec:
    enabled: true
`)

describe('a stream of documents', () => {
  test('is split at its separators', () => {
    expect(read(`${GROUP}---\n${MODULE}`)).toEqual({
      manifests: ['NodeGroup/master', 'ModuleConfig/deckhouse'],
      doubtful: [],
      problems: [],
    })
  })

  test.each([
    ['a separator with a comment', `--- # the first\n${GROUP}---  \n${MODULE}`],
    ['line ends of Windows', `${GROUP}---\n${MODULE}`.replaceAll('\n', '\r\n')],
    ['empty documents', `---\n---\n${GROUP}---\n\n---\n${MODULE}---\n`],
    [
      'documents of comments only',
      `# kind: ModuleConfig\n---\n${GROUP}---\n# apiVersion: deckhouse.io/v1\n---\n${MODULE}`,
    ],
    ['an end marker between them', `${GROUP}...\n${MODULE}`],
    ['an end marker and a separator', `${GROUP}...\n---\n${MODULE}`],
    ['a directive before each', `%YAML 1.2\n---\n${GROUP}...\n# again\n%YAML 1.2\n---\n${MODULE}`],
    ['no line break at the end', `${GROUP}---\n${MODULE}`.trimEnd()],
  ])('survives %s', (_, text) => {
    expect(read(text)).toEqual({
      manifests: ['NodeGroup/master', 'ModuleConfig/deckhouse'],
      doubtful: [],
      problems: [],
    })
  })

  test('is not split by a separator in a block scalar, which is indented', () => {
    const text = `${GROUP}  script: |\n    one\n    ---\n    two\n`
    expect(nodeAt(onlyManifest(text), 'spec', 'script')).toMatchObject({ value: 'one\n---\ntwo\n' })
  })

  test('is never cut short: the parser of one document refuses a second one', () => {
    expect(parseTree('a: 1\n---\nb: 2\n', 0)).toMatchObject({ state: 'broken' })
  })

  test('does not count manifests in comments', () => {
    expect(read(MODULE.replaceAll(/^/gm, '# '))).toEqual({ manifests: [], doubtful: [], problems: [] })
  })
})

describe('a broken document', () => {
  test.each([
    ['an open bracket', MODULE.replace('true', '[true')],
    ['an open quote', MODULE.replace('true', '"true')],
    ['a tab for indentation', MODULE.replace('  enabled', '\tenabled')],
    ['a key that stands twice', `${MODULE}  enabled: false\n`],
    ['a value that begins with a percent sign', MODULE.replace('true', '%x')],
    ['a template amid a key', MODULE.replace('enabled: true', '{{- $x := 1 }} enabled: true')],
  ])('(%s) is a problem with its place, and costs no neighbor', (_, broken) => {
    expect(read(`${GROUP}---\n${broken}---\n${GROUP}`)).toEqual({
      manifests: ['NodeGroup/master', 'NodeGroup/master'],
      doubtful: ['ModuleConfig deckhouse'],
      problems: [
        expect.stringMatching(
          /^\d+:\d+ This (document cannot be parsed|template is no YAML until it is rendered): .*\.$/,
        ),
      ],
    })
  })

  test('is told of without its text, which may be a secret', () => {
    expect(read(`echo <<EOF\n# The password.\nhunter2\n---\n`)).toMatchObject({ problems: [] })
    expect(read(`echo <<EOF\n# ModuleConfig\nhunter2: "deckhouse.io"\napiVersion: deckhouse.io/v1\n`)).toMatchObject({
      problems: ['3:1 This document cannot be parsed: Unexpected scalar token in YAML stream.'],
    })
  })

  test('may be anything where its kind cannot be told', () => {
    const broken = MODULE.replace('kind: ModuleConfig', 'kind: ${KIND}').replace('true', '[')
    expect(read(broken)).toMatchObject({ doubtful: ['any any'] })
  })

  test('may have any name where its name cannot be told', () => {
    expect(read(MODULE.replace('deckhouse\n', '${NAME}\n').replace('true', '['))).toMatchObject({
      doubtful: ['ModuleConfig any'],
    })
    // `name` below `labels` is not the name.
    const labeled = MODULE.replace('  name: deckhouse', '  labels:\n    name: other\n  name: deckhouse').replace(
      'true',
      '[',
    )
    expect(read(labeled)).toMatchObject({ doubtful: ['ModuleConfig deckhouse'] })
  })

  test('whose separator is indented holds the kinds of both documents', () => {
    expect(read(`${GROUP}  ---\n${MODULE}`)).toMatchObject({ manifests: [], doubtful: ['NodeGroup,ModuleConfig any'] })
  })

  test('whose separator is missing holds the kinds of both documents', () => {
    expect(read(GROUP + MODULE)).toMatchObject({ manifests: [], doubtful: ['NodeGroup,ModuleConfig any'] })
  })

  test('that is a List may hold anything', () => {
    const items = `${GROUP}---\n`.replaceAll(/^/gm, '    ')
    expect(read(`apiVersion: v1\nkind: List\nitems: [\n${items}`)).toMatchObject({ doubtful: ['any any'] })
  })

  test('of somebody else is nobody’s business', () => {
    expect(read('apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  annotations: {deckhouse.io/x: [\n')).toEqual({
      manifests: [],
      doubtful: [],
      problems: [],
    })
  })

  test.each([
    ['in flow style', `${MODULE}  settings: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`],
    [
      'in block style',
      `${MODULE}  settings:\n${Array.from({ length: 1300 }, (_, depth) => `${' '.repeat(depth + 4)}a:\n`).join('')}`,
    ],
  ])('(nested too deeply %s) has the same problem on every machine', (_, text) => {
    expect(read(text)).toEqual({
      manifests: [],
      doubtful: ['ModuleConfig deckhouse'],
      problems: ['1:1 This document cannot be parsed: It is nested more than 200 levels deep.'],
    })
  })

  test('may be a file that is too large', () => {
    expect(read(`${MODULE}#${'x'.repeat(1024 * 1024)}`)).toEqual({
      manifests: [],
      doubtful: ['any any'],
      problems: [expect.stringMatching(/^1:1 This file was not read\. .*\.$/)],
    })
  })
})

describe('a manifest', () => {
  test('is matched by group and kind, whatever its version', () => {
    const versions = ['deckhouse.io/v1', 'deckhouse.io/v1alpha1', 'deckhouse.io/v9'].map(
      (version) => onlyManifest(GROUP.replace('deckhouse.io/v1', version)).group,
    )
    expect(versions).toEqual(['deckhouse.io', 'deckhouse.io', 'deckhouse.io'])
  })

  test('of another group keeps its group, so that no rule takes it for one of ours', () => {
    expect(onlyManifest(GROUP.replace('deckhouse.io/v1', 'eks.aws.upbound.io/v1beta1'))).toMatchObject({
      group: 'eks.aws.upbound.io',
      version: 'v1beta1',
      kind: 'NodeGroup',
    })
  })

  test('of the core group has no group', () => {
    expect(onlyManifest('apiVersion: v1\nkind: Secret\nmetadata: {name: d8-cluster-configuration}\n')).toMatchObject({
      group: '',
      version: 'v1',
    })
  })

  test('without metadata is a bootstrap document', () => {
    expect(onlyManifest('apiVersion: deckhouse.io/v1\nkind: ClusterConfiguration\n')).toMatchObject({ name: '' })
  })

  test.each([
    ['its name', MODULE.replace('deckhouse\n', '${NAME}\n')],
    ['its metadata', MODULE.replace(/metadata:\n.*\n/, 'metadata: ${METADATA}\n')],
    ['a merge in its metadata', MODULE.replace('  name: deckhouse', '  <<: *!CHANGE_METADATA*')],
  ])('hides its name behind a placeholder: %s', (_, text) => {
    expect(read(text)).toMatchObject({ manifests: ['ModuleConfig/?'] })
  })

  test.each([
    ['kind', MODULE.replace('ModuleConfig', '${KIND}'), 'any deckhouse'],
    ['apiVersion', MODULE.replace('deckhouse.io/v1alpha1', '${VERSION}'), 'ModuleConfig deckhouse'],
    ['kind and name', MODULE.replace('ModuleConfig', '<KIND>').replace('deckhouse\n', '<NAME>\n'), 'any any'],
    [
      'kind and apiVersion',
      GROUP.replace(/NodeGroup|deckhouse\.io\/v1/g, '${X}') + '  note: deckhouse.io\n',
      'any master',
    ],
  ])('may be one of ours where a placeholder hides its %s', (_, text, doubt) => {
    expect(read(text)).toEqual({ manifests: [], doubtful: [doubt], problems: [] })
  })

  test('is none of ours where the readable half says so', () => {
    expect(read('apiVersion: apps/v1\nkind: ${KIND}\nmetadata:\n  name: deckhouse.io\n')).toMatchObject({
      doubtful: [],
    })
    expect(read('apiVersion: ${X}\nkind: Deployment\nmetadata:\n  name: deckhouse.io\n')).toMatchObject({
      doubtful: [],
    })
  })

  test('without a kind is a problem where its group is ours', () => {
    expect(read(MODULE.replace('kind: ModuleConfig\n', ''))).toEqual({
      manifests: [],
      doubtful: ['any any'],
      problems: ['1:13 This document has an `apiVersion` of Deckhouse and no `kind`.'],
    })
  })

  test('keeps keys that are special to JavaScript', () => {
    const manifest = onlyManifest(
      `${MODULE}  settings:\n    __proto__: {polluted: true}\n    constructor: 1\n    toString: 2\n`,
    )
    const settings = nodeAt(manifest, 'spec', 'settings')
    expect(settings.type === 'map' ? [...settings.entries.keys()] : []).toEqual([
      '__proto__',
      'constructor',
      'toString',
    ])
    expect({}).not.toHaveProperty('polluted')
  })

  test('may be a circle, which is unresolved', () => {
    const manifest = onlyManifest(`${MODULE}  settings: &all\n    again: *all\n`)
    expect(nodeAt(manifest, 'spec', 'settings', 'again')).toMatchObject({ type: 'unresolved', text: '*all' })
  })

  test('reads the texts that YAML 1.1 would take for something else', () => {
    const manifest = onlyManifest(`${MODULE}  settings: {version: 1.30, from: 8:00, flag: off, octal: 010}\n`)
    const textOf = (key: string): object => nodeAt(manifest, 'spec', 'settings', key)
    expect(textOf('version')).toMatchObject({ text: '1.30', value: 1.3 })
    expect(textOf('from')).toMatchObject({ text: '8:00', value: '8:00' })
    expect(textOf('flag')).toMatchObject({ text: 'off', value: 'off', plain: true })
    expect(textOf('octal')).toMatchObject({ text: '010' })
  })
})

describe('what is no manifest', () => {
  test.each([
    ['a list of Ansible tasks', `- name: copy\n  copy:\n    content: ModuleConfig of deckhouse.io\n`],
    ['a schema', 'type: object\nproperties:\n  kind:\n    enum: [ClusterConfiguration]\n'],
    ['values of a chart', 'clusterDefinition:\n  kind: ClusterConfiguration\n  masters: 3\n'],
    ['a text', 'ModuleConfig\n'],
    ['nothing', ''],
    ['white space', '\n  \n'],
  ])('(%s) is no problem', (_, text) => {
    expect(read(text)).toEqual({ manifests: [], doubtful: [], problems: [] })
  })
})

describe('a List', () => {
  const items = (...texts: readonly string[]): string =>
    texts.map((text) => text.replaceAll(/^(?=.)/gm, '    ').replace('    ', '  - ')).join('')

  test('holds manifests', () => {
    expect(read(`apiVersion: v1\nkind: List\nitems:\n${items(GROUP, MODULE)}`)).toMatchObject({
      manifests: ['NodeGroup/master', 'ModuleConfig/deckhouse'],
    })
  })

  test('of a kind of its own holds manifests', () => {
    expect(read(`apiVersion: deckhouse.io/v1\nkind: NodeGroupList\nitems:\n${items(GROUP)}`)).toMatchObject({
      manifests: ['NodeGroup/master'],
    })
  })

  test('whose kind is a placeholder holds manifests', () => {
    expect(read(`apiVersion: v1\nkind: \${KIND}\nitems:\n${items(GROUP)}`)).toMatchObject({
      manifests: ['NodeGroup/master'],
    })
  })

  test.each([
    ['all items are', `apiVersion: deckhouse.io/v1\nkind: NodeGroupList\nitems: \${ITEMS}\n`, []],
    ['an item is', `apiVersion: v1\nkind: List\nitems:\n${items(GROUP)}  - \${ITEM}\n`, ['NodeGroup/master']],
  ])('may hold anything where %s a placeholder', (_, text, manifests) => {
    expect(read(text)).toEqual({ manifests, doubtful: ['any any'], problems: [] })
  })
})

describe('a Secret with the configuration of the cluster', () => {
  const CONFIGURATION = 'apiVersion: deckhouse.io/v1\nkind: ClusterConfiguration\nclusterType: Static\n'
  const secret = (content: string, name = 'd8-cluster-configuration'): string =>
    `apiVersion: v1\nkind: Secret\nmetadata:\n  name: ${name}\n${content}\n`
  const encoded = Buffer.from(CONFIGURATION).toString('base64')

  test('holds it encoded, and every place in it is the place of the encoded value', () => {
    const file = parseFile('a.yml', secret(`data:\n  cluster-configuration.yaml: ${encoded}`))
    expect(summary(file)).toMatchObject({ manifests: ['Secret/d8-cluster-configuration', 'ClusterConfiguration'] })
    expect(file.manifests[1]?.at).toEqual({
      path: 'a.yml',
      start: { line: 6, column: 31 },
      end: { line: 6, column: 31 + encoded.length },
    })
  })

  test('holds it encoded over several lines', () => {
    const lines = encoded.replaceAll(/(.{20})/g, '$1\n    ')
    expect(read(secret(`data:\n  cluster-configuration.yaml: |\n    ${lines}`))).toMatchObject({
      manifests: ['Secret/d8-cluster-configuration', 'ClusterConfiguration'],
    })
  })

  test('holds it as text', () => {
    const text = CONFIGURATION.replaceAll(/^(?=.)/gm, '    ')
    expect(read(secret(`stringData:\n  cluster-configuration.yaml: |\n${text}`))).toMatchObject({
      manifests: ['Secret/d8-cluster-configuration', 'ClusterConfiguration'],
    })
  })

  test.each([
    ['its value is a placeholder', secret('data:\n  cluster-configuration.yaml: ${CONFIGURATION}')],
    ['its data is a placeholder', secret('data: ${DATA}')],
    ['its value is encrypted', secret('data:\n  cluster-configuration.yaml: ENC[AES256_GCM,data:eA==]')],
    ['its value decodes to no manifest', secret('data:\n  cluster-configuration.yaml: aGVsbG8=')],
    ['its name is a placeholder', secret(`data:\n  cluster-configuration.yaml: ${encoded}`, '${NAME}')],
  ])('may hold anything where %s', (_, text) => {
    expect(read(text)).toMatchObject({ manifests: [expect.stringMatching(/^Secret/)], doubtful: ['any any'] })
  })

  test.each([
    [
      'its kind is a placeholder',
      secret(`data:\n  cluster-configuration.yaml: ${encoded}`).replace('Secret', '${KIND}'),
    ],
    [
      'its apiVersion is a placeholder',
      secret(`data:\n  cluster-configuration.yaml: ${encoded}`).replace('v1', '${VERSION}'),
    ],
    ['it does not parse', secret(`data: [\n  cluster-configuration.yaml: ${encoded}`)],
  ])('may hold anything where %s, and is then no manifest', (_, text) => {
    expect(read(text)).toMatchObject({ manifests: [], doubtful: ['any any'] })
  })

  test('is another Secret under another name', () => {
    expect(read(secret(`data:\n  cluster-configuration.yaml: ${encoded}`, 'my-notes'))).toEqual({
      manifests: ['Secret/my-notes'],
      doubtful: [],
      problems: [],
    })
  })
})
