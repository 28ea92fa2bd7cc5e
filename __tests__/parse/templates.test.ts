import { describe, expect, test } from 'vitest'
import { dedent } from '../helpers/documents.ts'
import { parseFile } from '../helpers/parse-file.ts'
import { nodeAt, onlyManifest, placeOf, summary } from '../helpers/values.ts'

const read = (text: string): object => summary(parseFile('a.yml', text))

/** What is known of a node: its value, its list or mapping, or that it depends on something. */
function shape(text: string, ...path: readonly (string | number)[]): unknown {
  const node = nodeAt(onlyManifest(text), ...path)
  if (node.type === 'scalar') return node.value
  if (node.type === 'unresolved') return `? ${node.text}`
  const open = node.open === undefined ? '' : ' and more'
  return node.type === 'map' ? `{${[...node.entries.keys()].join(', ')}}${open}` : `[${node.items.length}]${open}`
}

/** A provider's configuration with something in it. */
const configuration = (lines: string): string =>
  `apiVersion: deckhouse.io/v1\nkind: AWSClusterConfiguration\nlayout: WithoutNAT\n${dedent(lines)}provider:\n  region: eu\n`

describe('a condition', () => {
  const text = configuration(`
    masterNodeGroup:
      replicas: 3
      {{- if .Values.zones }}
      zones:
        - a
      {{- end }}
      instanceClass:
        instanceType: c5.xlarge
  `)

  test('decides on what stands in it, and its neighbors are read', () => {
    expect(shape(text, 'masterNodeGroup', 'replicas')).toBe(3)
    expect(shape(text, 'masterNodeGroup', 'zones')).toBe('? {{- if .Values.zones }}')
    expect(shape(text, 'masterNodeGroup', 'instanceClass', 'instanceType')).toBe('c5.xlarge')
    expect(shape(text, 'provider', 'region')).toBe('eu')
    expect(shape(text, 'masterNodeGroup')).toBe('{replicas, zones, instanceClass}')
  })

  test('leaves every place where it is', () => {
    const manifest = onlyManifest(text)
    expect(placeOf(manifest, nodeAt(manifest, 'masterNodeGroup', 'zones'))).toEqual(['8:5-8:8', '- a'])
    expect(placeOf(manifest, nodeAt(manifest, 'provider', 'region'))).toEqual(['13:11-13:13', 'eu'])
  })

  test('with branches makes one value out of several', () => {
    const branches = configuration(`
      masterNodeGroup:
        {{- if .Values.large }}
        replicas: 3
        {{- else if .Values.medium }}
        replicas: 2
        {{- else }}
        replicas: 1
        {{- end }}
        zones: [a]
    `)
    expect(shape(branches, 'masterNodeGroup', 'replicas')).toMatch(/^\?/)
    expect(shape(branches, 'masterNodeGroup', 'zones')).toBe('[1]')
  })

  test.each([
    ['Helm', '{{ if .x }}3{{ else }}1{{ end }}'],
    ['Helm, with white space', '{{- if .x }} 3 {{- else }} 1 {{- end }}'],
    ['Jinja', '{% if x %}3{% else %}1{% endif %}'],
    ['Terraform', '%{ if x }3%{ else }1%{ endif }'],
  ])('in one line is a value (%s)', (_, value) => {
    const one = configuration(`
      masterNodeGroup:
        replicas: ${value}
        zones: [a]
    `)
    const manifest = onlyManifest(one)
    expect(placeOf(manifest, nodeAt(manifest, 'masterNodeGroup', 'replicas'))[1]).toBe(value)
    expect(shape(one, 'masterNodeGroup', 'replicas')).toMatch(/^\?/)
    expect(shape(one, 'masterNodeGroup', 'zones')).toBe('[1]')
  })

  test.each([
    ['Helm', '{{- if .x }}', '{{- end }}'],
    ['Helm, in a comment', '# {{- if .x }}', '# {{- end }}'],
    ['Helm, with a variable', '{{- with .x }}', '{{- end }}'],
    ['Jinja', '{% if x %}', '{% endif %}'],
    ['Jinja that trims', '{%- if x -%}', '{%- endif -%}'],
    ['Terraform', '%{ if x ~}', '%{ endif ~}'],
    ['Mustache', '{{#x}}', '{{/x}}'],
  ])('may be written in %s', (_, open, close) => {
    const one = configuration(`
      masterNodeGroup:
        zones: [a]
      ${open}
      nodeGroups: []
      ${close}
    `)
    expect(shape(one, 'nodeGroups')).toMatch(/^\? /)
    expect(shape(one, 'masterNodeGroup', 'zones')).toBe('[1]')
  })

  test('over all that a mapping holds leaves nothing of it', () => {
    const whole = configuration(`
      masterNodeGroup:
        {{- if .x }}
        replicas: 3
        {{- end }}
    `)
    expect(shape(whole, 'masterNodeGroup')).toBe('? {{- if .x }}')
  })

  test('inside of another depends on the outer one', () => {
    const nested = configuration(`
      {{- if .outer }}
      masterNodeGroup:
        replicas: 3
        {{- if .inner }}
        zones: [a]
        {{- end }}
      {{- end }}
    `)
    expect(shape(nested, 'masterNodeGroup')).toBe('? {{- if .outer }}')
  })

  test('of an item opens the list', () => {
    const list = configuration(`
      zones:
        - a
        {{- if .x }}
        - b
        {{- end }}
    `)
    expect(shape(list, 'zones')).toBe('[2] and more')
    expect(shape(list, 'zones', 0)).toBe('a')
    expect(shape(list, 'zones', 1)).toBe('? {{- if .x }}')
  })

  test('inside of a text makes it depend', () => {
    const script = configuration(`
      sshPublicKey: |
        one
      {{- if .x }}
        two
      {{- end }}
        three
    `)
    expect(shape(script, 'sshPublicKey')).toBe('? {{- if .x }}')
  })
})

describe('a loop', () => {
  test('over items opens the list', () => {
    const list = configuration(`
      zones:
        {{- range .Values.zones }}
        - {{ . | quote }}
        {{- end }}
    `)
    expect(shape(list, 'zones')).toBe('[1] and more')
  })

  test.each([
    ['Helm', '[{{ range .zones }}"{{ . }}",{{ end }}]'],
    ['Jinja', '[{% for z in zones %}"{{ z }}",{% endfor %}]'],
    ['a function', '[{{ .zones | join ", " }}]'],
    ['Terraform', '[${join(", ", zones)}]'],
    ['a shell', '[a, ${MORE}]'],
    ['Helm, over several lines', '[\n{{ range .zones }}\n  {{ . }},\n{{ end }}\n]'],
    ['lines of its own', '[\n  a,\n  {{ .more }}\n]'],
  ])('in brackets opens the list (%s)', (_, value) => {
    expect(shape(`apiVersion: deckhouse.io/v1\nkind: AWSClusterConfiguration\nzones: ${value}\n`, 'zones')).toMatch(
      /\] and more$/,
    )
  })

  test('in quotes is one item', () => {
    expect(shape(configuration('zones: ["{{ .zone }}", "${ZONE}"]'), 'zones')).toBe('[2]')
  })

  test('over keys opens the mapping', () => {
    const labels = configuration(`
      tags:
        fixed: "1"
        {{- range $key, $value := .Values.tags }}
        {{ $key }}: {{ $value }}
        {{- end }}
    `)
    expect(shape(labels, 'tags')).toBe('{fixed} and more')
  })
})

describe('a block that is put in', () => {
  test.each([
    ['to the mapping of its depth', '{{- toYaml .Values.tags | nindent 2 }}', '{own} and more', 'closed'],
    ['from the margin', '{{ toYaml .Values.tags | indent 2 }}', '{own} and more', 'closed'],
    ['to the mapping above', '{{- include "more" . | nindent 0 }}', '{own}', 'open'],
    ['anywhere', '{{ include "more" . }}', '{own} and more', 'open'],
    ['anywhere, for its lines do not line up', '  {{ toYaml .Values.tags | indent 4 }}', '{own} and more', 'open'],
    ['anywhere, for its line goes on', '  {{- toYaml .Values.tags | indent 2 }}', '{own} and more', 'open'],
  ])('may add %s', (_, line, tags, document) => {
    const text = configuration('').replace('provider:', `tags:\n  own: "1"\n${line}\nprovider:`)
    expect(shape(text, 'tags')).toBe(tags)
    expect(shape(text, 'provider')).toBe('{region}')
    expect(onlyManifest(text).root.open === undefined).toBe(document === 'closed')
  })

  test('may go on with the value before', () => {
    const text = (line: string): string => configuration('').replace('provider:', `${line}\nprovider:`)
    expect(shape(text('{{- include "more" . }}'), 'layout')).toBe('? {{- include "more" . }}')
    expect(shape(text('{{ include "more" . }}'), 'layout')).toBe('WithoutNAT')
  })

  test.each([
    ['behind its key', 'tags: {{- toYaml .Values.tags | nindent 2 }}'],
    ['below its key', 'tags:\n  {{- toYaml .Values.tags | nindent 2 }}'],
    ['below its key, from the margin', 'tags:\n{{ toYaml .Values.tags | indent 2 }}'],
    ['below its key, as a list may stand', 'tags:\n{{- toYaml .Values.tags | nindent 0 }}'],
    ['below its key, of Terraform', 'tags:\n  ${indent(2, yamlencode(tags))}'],
    ['below its key, of Jinja', 'tags:\n  {{ tags | to_nice_yaml | indent(2) }}'],
    ['below its key, under a condition', 'tags:\n{{ if .x }}{{ toYaml .tags | indent 2 }}{{ end }}'],
  ])('may be the value (%s)', (_, lines) => {
    const text = `apiVersion: deckhouse.io/v1\nkind: AWSClusterConfiguration\n${lines}\nlayout: WithoutNAT\n`
    expect(shape(text, 'tags')).toMatch(/^\? /)
    expect(shape(text, 'layout')).toBe('WithoutNAT')
  })

  test('behind its key may have others below it', () => {
    const text = configuration('tags: {{- include "tags" . | nindent 2 }}\n  own: "1"\n')
    expect(shape(text, 'tags')).toBe('{own} and more')
    expect(shape(text, 'tags', 'own')).toBe('1')
    expect(onlyManifest(text).root.open).toBeUndefined()
  })

  test('behind its key is where the template stands', () => {
    const manifest = onlyManifest(configuration('tags: {{- include "tags" . | nindent 2 }} # Why?'))
    expect(placeOf(manifest, nodeAt(manifest, 'tags'))).toEqual(['4:7-4:42', '{{- include "tags" . | nindent 2 }}'])
  })

  test('opens a list', () => {
    expect(shape(configuration('zones:\n  - a\n  {{- toYaml .zones | nindent 2 }}\n'), 'zones')).toBe('[1] and more')
  })

  test('above all keys opens the document', () => {
    expect(onlyManifest(`{{ include "header" . }}\n${configuration('')}`).root.open).toBeDefined()
  })

  test('may be one line of a mapping', () => {
    const text = configuration(`
      tags:
        own: "1"
        {{ if .x }}more: "2"{{ end }}
    `)
    expect(shape(text, 'tags')).toBe('{own} and more')
    expect(onlyManifest(text).root.open).toBeUndefined()
  })

  test('may begin behind a value, which it changes', () => {
    const text = configuration(`
      tags:
        own: "1" {{ if .x }}
        more: "2"
        {{ end }}
    `)
    expect(shape(text, 'tags', 'own')).toMatch(/^\?/)
    expect(shape(text, 'tags')).toBe('{own} and more')
  })
})

const group = (name: string): string =>
  `apiVersion: deckhouse.io/v1\nkind: NodeGroup\nmetadata:\n  name: ${name}\nspec:\n  nodeType: Static\n`

describe('a template around documents', () => {
  test('leaves them in doubt, with their kinds and names', () => {
    expect(read(`{{- if .x }}\n${group('a')}---\n${group('b')}{{- end }}\n---\n${group('c')}`)).toEqual({
      manifests: ['NodeGroup/c'],
      doubtful: ['NodeGroup a', 'NodeGroup b'],
      problems: [],
    })
  })

  test('may begin above a separator', () => {
    expect(read(`${group('a')}{{- if .x }}\n---\n${group('b')}{{- end }}\n`)).toMatchObject({
      manifests: ['NodeGroup/a'],
      doubtful: ['NodeGroup b'],
    })
  })

  test('that is a loop makes any number of them', () => {
    expect(read(`{{- range .groups }}\n---\n${group('{{ .name }}')}{{- end }}\n`)).toEqual({
      manifests: [],
      doubtful: ['NodeGroup any'],
      problems: [],
    })
  })

  test('may leave them to somebody who calls for them', () => {
    expect(read(`{{- define "group" }}\n${group('a')}{{- end }}\n---\n${group('b')}`)).toMatchObject({
      manifests: ['NodeGroup/b'],
      doubtful: ['NodeGroup any'],
    })
  })

  test('may write one as a whole, which may be anything', () => {
    expect(read(`${group('a')}---\n{{ include "groups" . }}\n`)).toMatchObject({
      manifests: ['NodeGroup/a'],
      doubtful: ['any any'],
    })
  })

  test('may choose its version', () => {
    const text = group('a').replace(
      'apiVersion: deckhouse.io/v1',
      '{{- if .x }}\napiVersion: deckhouse.io/v1\n{{- else }}\napiVersion: deckhouse.io/v1alpha1\n{{- end }}',
    )
    expect(read(text)).toMatchObject({ manifests: [], doubtful: ['NodeGroup a'] })
  })

  test('may add to the items of a List, which are known', () => {
    const item = group('a')
      .replaceAll(/^(?=.)/gm, '    ')
      .replace('    ', '  - ')
    expect(read(`apiVersion: v1\nkind: List\nitems:\n${item}{{- range .x }}\n${item}{{- end }}\n`)).toMatchObject({
      manifests: ['NodeGroup/a'],
      doubtful: ['any any'],
    })
  })
})

describe('what a template leaves out', () => {
  test.each([
    ['a comment of Helm', '{{/* kind: Secret */}}'],
    ['a comment of Helm over several lines', '{{- /*\n  a: 1\n*/ -}}'],
    ['a comment of Jinja', '{# {{ x }} #}'],
    ['an assignment of Helm', '{{- $x := list "}}" `{{` -}}'],
    ['an assignment of Jinja', '{% set x = 1 %}'],
    ['a block of Jinja', '{% set x %}\na: {{ y }}\n{% endset %}'],
    ['a definition', '{{ define "x" }}\n    a: 1\n{{ end }}'],
    ['a macro', '{% macro x() %}\n    a: 1\n{% endmacro %}'],
    ['a template in the words of a comment', '# Use {{ if .x }} with care.'],
    ['a value in a comment', '# {{ toYaml .x }}'],
    ['a comment with an address', '#admin@example.com, #@admin'],
    ['a condition in a comment that never ends', '# {{ if .x }}'],
    ['a block of Terraform that is written out', 'note: "%%{ if x }"'],
  ])('(%s) changes nothing', (_, lines) => {
    const text = configuration('').replace('layout', `${lines}\nlayout`)
    expect(read(text)).toEqual({ manifests: ['AWSClusterConfiguration'], doubtful: [], problems: [] })
    expect(onlyManifest(text).root.open).toBeUndefined()
    expect(shape(text, 'layout')).toBe('WithoutNAT')
  })

  test('behind a value leaves the value', () => {
    expect(shape(configuration('zones: [a] {{/* one */}}'), 'zones', 0)).toBe('a')
    expect(shape(configuration('zone: a {{/* one */}} # Why?'), 'zone')).toBe('a')
  })

  test('amid a value makes another one', () => {
    expect(shape(configuration('zone: a{{/* one */}}b'), 'zone')).toBe('? a{{/* one */}}b')
    expect(shape(configuration('zone: a {{- /* one */ -}} b'), 'zone')).toBe('? a {{- /* one */ -}} b')
  })
})

describe('what is no template', () => {
  test('is raw', () => {
    const text = configuration('note: "{% raw %}{{ x }}{% endraw %}"\n{% raw %}\nzones: [a]\n{% endraw %}')
    expect(shape(text, 'zones')).toBe('[1]')
  })

  test('is a script in a block scalar, with all that looks like one', () => {
    const text = dedent(`
      apiVersion: deckhouse.io/v1alpha1
      kind: NodeGroupConfiguration
      metadata:
        name: x
      spec:
        {{- if .x }}
        bundles: ["*"]
        {{- end }}
        content: |
          {{ if .nodeGroup }}
          echo "\${X}" {{ end
          {{ range }}
        weight: 100
    `)
    expect(shape(text, 'spec', 'content')).toBe('{{ if .nodeGroup }}\necho "${X}" {{ end\n{{ range }}\n')
    expect(shape(text, 'spec', 'weight')).toBe(100)
    expect(shape(text, 'spec', 'bundles')).toMatch(/^\?/)
  })

  test('is a script, beside a line of control that goes through it', () => {
    const text = configuration('').replace(
      'provider:',
      'sshPublicKey: |\n    one\n{{- if .x }}\n    {{ range .y }}\n{{- end }}\nprovider:',
    )
    expect(shape(text, 'sshPublicKey')).toBe('? {{- if .x }}')
  })

  test('is a percent sign in a file that nothing fills in', () => {
    expect(shape(configuration('tags: {a: "%s.x"}'), 'tags', 'a')).toBe('%s.x')
  })

  test('of a format are two percent signs', () => {
    const text = configuration('tags: {a: "%%s.x", b: "%s.x"}\nkey: %s')
    expect(shape(text, 'tags', 'a')).toBe('%%s.x')
    expect(shape(text, 'tags', 'b')).toMatch(/^\?/)
    expect(shape(text, 'key')).toBe('? %s')
  })
})

describe('a template that cannot be told apart from its text', () => {
  test.each([
    ['has a block without an end', '{{- if .x }}\nzones: [a]', '4:1', '`{{- if .x }}` has no end.'],
    ['ends a block that never began', 'zones: [a]\n{{- end }}', '5:1', '`{{- end }}` belongs to nothing.'],
    [
      'nests what follows in one thing or another',
      'a:\n  x: 1\n{{ if .x }}\n  b:\n{{ end }}\n    c: 1',
      '6:1',
      'What stands in the block that `{{ if .x }}` begins, and behind it, nests in different ways.',
    ],
    [
      'nests its branches differently',
      'a:\n{{ if .x }}\n  b:\n{{ else }}\n    c: 1\n{{ end }}',
      '5:1',
      'What stands in the block that `{{ if .x }}` begins, and behind it, nests in different ways.',
    ],
    [
      'ends a block before a key',
      'a: {{ if .x }}\n1\n{{ end }} b: 1',
      '4:4',
      'The block that `{{ if .x }}` begins cannot be told from what stands around it.',
    ],
    [
      'begins behind a key and holds a document',
      'a: {{ if .x }}\n---\nb: 1\n{{ end }}',
      '4:4',
      'The block that `{{ if .x }}` begins cannot be told from what stands around it.',
    ],
    [
      'ends a block in another language',
      '{{- if .x }}\nzones: [a]\n{% endif %}',
      '6:1',
      '`{% endif %}` belongs to nothing.',
    ],
    ['moves a key', '{{ $x := 1 }}a: 1', '4:1', 'What stands behind `{{ $x := 1 }}` in its line moves to the left.'],
  ])('(it %s) is a problem with its place', (_, lines, place, message) => {
    expect(read(configuration(lines))).toEqual({
      manifests: [],
      doubtful: ['AWSClusterConfiguration any'],
      problems: [`${place} This template is no YAML until it is rendered: ${message}`],
    })
  })

  test.each(['#@ load("@ytt:data", "data")\n', 'zones: #@ data.values.zones\n', '#@overlay/match by=overlay.all\n'])(
    'is one of ytt, which stands in comments: %s',
    (line) => {
      expect(read(`${group('a')}---\n${line}${group('b')}`)).toMatchObject({
        doubtful: ['NodeGroup a', 'NodeGroup b'],
        problems: [expect.stringContaining('Templates of ytt are not read.')],
      })
    },
  )

  test('begins in one document and ends in the next', () => {
    const text = `{{ if .x }}\n---\n${group('a')}{{ end }}\n${group('b')}`
    expect(read(text)).toMatchObject({ manifests: [], problems: [expect.stringMatching(/^1:1 .*nests in different/)] })
  })

  test('concerns every document that its block may hold, and is said once', () => {
    expect(read(`${group('a')}---\n{{ if .x }}\n${group('b')}---\n${group('c')}`)).toEqual({
      manifests: ['NodeGroup/a'],
      doubtful: ['NodeGroup b', 'NodeGroup c'],
      problems: [expect.stringMatching(/^8:1 .*has no end\.$/)],
    })
  })

  test('is nested deeper than anybody writes', () => {
    const text = `${'{{ if .x }}\n'.repeat(60)}${group('a')}${'{{ end }}\n'.repeat(60)}`
    expect(read(text)).toMatchObject({
      doubtful: ['NodeGroup a'],
      problems: [expect.stringContaining('more than 50 levels deep.')],
    })
  })
})
