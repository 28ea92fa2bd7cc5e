import { describe, expect, test } from 'vitest'
import { dedent } from '../helpers/documents.ts'
import { parseFile } from '../helpers/parse-file.ts'
import { nodeAt, onlyManifest, placeOf } from '../helpers/values.ts'

/** One value in a document whose other values can be read. */
const around = (value: string): string =>
  dedent(`
    apiVersion: deckhouse.io/v1
    kind: AWSClusterConfiguration
    layout: WithoutNAT
    masterNodeGroup:
      replicas: ${value}
      zones: [a]
  `)

describe('a placeholder', () => {
  test.each([
    ['a shell variable', '${MASTERS}'],
    ['a shell variable with a default', '${MASTERS:-3}'],
    ['a shell variable without braces', '$MASTERS'],
    ['a variable of Kustomize', '$(MASTERS)'],
    ['a shell variable in quotes', '"${MASTERS}"'],
    ['a shell variable inside of a value', 'three-${MASTERS}'],
    ['a template without quotes', '{{ .Values.masters }}'],
    ['a template with a pipe', '{{ .Values.masters | default 3 }}'],
    ['a template that trims', '{{- .Values.masters -}}'],
    ['a template with quotes in it', '{{ index .Values "masters" }}'],
    ['a template in quotes', '"{{ .Values.masters }}"'],
    ['a template with text behind it', '{{ .Values.masters }}-more'],
    ['a template in a value', 'more-{{ .Values.masters }}'],
    ['a template statement', '"{% if x %}3{% endif %}"'],
    ['a Terraform directive', '"%{ if x }3%{ endif }"'],
    ["the vendor's quick-start", '*!CHANGE_MASTERS*'],
    ["the vendor's quick-start in quotes", '"*!CHANGE_MASTERS*"'],
    ["the vendor's quick-start as a tag", '!CHANGE_MASTERS'],
    ['angle brackets', '<MASTERS>'],
    ['angle brackets with words', '<number of masters>'],
    ['an encrypted value', 'ENC[AES256_GCM,data:Mw==,iv:x,tag:y,type:int]'],
    ['a value in a vault', '!vault "3"'],
    ['a value from elsewhere', '!reference [masters, replicas]'],
    ['at signs', '"@MASTERS@"'],
    ['a template in a block scalar of one line', '>-\n          {{ .Values.masters }}'],
  ])('%s is unresolved, and its neighbors are read', (_, value) => {
    const manifest = onlyManifest(around(value))
    const node = nodeAt(manifest, 'masterNodeGroup', 'replicas')
    expect(node.type).toBe('unresolved')
    expect(placeOf(manifest, node)[0]).toMatch(/^5:13-/)
    expect(nodeAt(manifest, 'layout')).toMatchObject({ type: 'scalar', value: 'WithoutNAT' })
    expect(nodeAt(manifest, 'masterNodeGroup', 'zones', 0)).toMatchObject({ value: 'a' })
  })

  test.each(['${N}', '{{ n }}', '{{ n }}-x', '*!CHANGE_N*', '<N>', '"{{ n }}"'])(
    '%s is unresolved in flow style',
    (value) => {
      const manifest = onlyManifest(
        `apiVersion: deckhouse.io/v1\nkind: AWSClusterConfiguration\nmasterNodeGroup: {replicas: ${value}, zones: [a]}\n`,
      )
      const node = nodeAt(manifest, 'masterNodeGroup', 'replicas')
      expect(node.type).toBe('unresolved')
      expect(placeOf(manifest, node)).toEqual([expect.stringMatching(/^3:29-/), value])
      expect(nodeAt(manifest, 'masterNodeGroup', 'zones', 0)).toMatchObject({ value: 'a' })
    },
  )

  test('is quoted as it is written', () => {
    expect(nodeAt(onlyManifest(around('{{ .Values.masters }}-more')), 'masterNodeGroup', 'replicas')).toMatchObject({
      text: '{{ .Values.masters }}-more',
    })
    expect(nodeAt(onlyManifest(around('!vault "3"')), 'masterNodeGroup', 'replicas')).toMatchObject({
      text: '!vault "3"',
    })
  })

  test('as a key leaves the mapping open: it may hold more than it shows', () => {
    const { root } = onlyManifest('apiVersion: deckhouse.io/v1\nkind: InitConfiguration\n"${KEY}": 1\n')
    expect(root.open).toMatchObject({ type: 'unresolved' })
    expect(root.entries.has('${KEY}')).toBe(false)
  })

  test('as a merge leaves the mapping open', () => {
    const manifest = onlyManifest(
      'apiVersion: deckhouse.io/v1\nkind: InitConfiguration\ndeckhouse:\n  <<: *!CHANGE_DECKHOUSE*\n  bundle: Default\n',
    )
    const node = nodeAt(manifest, 'deckhouse')
    expect(node).toMatchObject({ type: 'map', open: { type: 'unresolved' } })
    expect(nodeAt(manifest, 'deckhouse', 'bundle')).toMatchObject({ value: 'Default' })
  })
})

describe('no placeholder', () => {
  test.each([
    ['the template of public domains, which Deckhouse fills in', '"%s.example.com"', '%s.example.com'],
    ['a price', '$5', '$5'],
    ['a comparison', 'a < b > c', 'a < b > c'],
    ['an address', 'admin@example.com', 'admin@example.com'],
    ['a hash of a password', "'$2a$10$abcdefghijklmnopqrstuv'", '$2a$10$abcdefghijklmnopqrstuv'],
    ['a word that begins like one', 'CHANGELOG', 'CHANGELOG'],
    ['a tag of YAML itself', '!!str 3', '3'],
    ['a word that is not a tag', '! three', 'three'],
  ])('%s is read', (_, value, text) => {
    expect(nodeAt(onlyManifest(around(value)), 'masterNodeGroup', 'replicas')).toMatchObject({ type: 'scalar', text })
  })

  test('a script in a block scalar is read, whatever it looks like', () => {
    const manifest = onlyManifest(
      dedent(`
        apiVersion: deckhouse.io/v1alpha1
        kind: NodeGroupConfiguration
        metadata:
          name: sysctl
        spec:
          content: |
            if [[ -z "\${X}" ]]; then
              echo "{{ .nodeGroup.name }}"
            fi
          weight: 100
      `),
    )
    expect(nodeAt(manifest, 'spec', 'content')).toMatchObject({ type: 'scalar' })
    expect(nodeAt(manifest, 'spec', 'weight')).toMatchObject({ value: 100 })
  })
})

describe('the words of a document that cannot be read as it stands', () => {
  const labels = (value: string): string =>
    `apiVersion: !CHANGE_ME\nkind: NodeGroup\nmetadata: {name: a}\nspec: ${value}\n`

  test('are known where all of them are written', () => {
    const broken = 'apiVersion: deckhouse.io/v1\nkind: NodeGroup\nmetadata: {name: front}\nspec: [\n'
    expect(parseFile('a.yml', broken).doubtful).toMatchObject([{ text: broken }])
  })

  test.each([
    '${LABELS}',
    '{{ .Values.labels }}',
    '!CHANGE_LABELS',
    '<LABELS>',
    '"\\x66ront"',
    '@@LABELS@@',
    '$LABELS',
  ])('are not known where others may be filled in: %s', (value) => {
    const [doubtful] = parseFile('a.yml', labels(value)).doubtful
    expect(doubtful).toMatchObject({ kinds: new Set(['NodeGroup']) })
    expect(doubtful).not.toHaveProperty('text')
  })
})
