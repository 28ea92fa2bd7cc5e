import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ParsedFile } from '../../src/parse/manifest.ts'
import { mapNodes, type Node } from '../../src/parse/node.ts'
import { readTemplate } from '../../src/parse/template/mask.ts'
import { parseFile } from '../helpers/parse-file.ts'

const HEADER = ['apiVersion: deckhouse.io/v1', 'kind: AWSClusterConfiguration']

/** Pieces of manifests and of templates, which make sense or do not. */
const PIECES = [
  ...[
    'a: 1',
    'b:',
    'c: [x, y]',
    '- d',
    '- e: 2',
    '|',
    '>-',
    '"',
    "'",
    '# f',
    '---',
    ':',
    ' ',
    '  ',
    '\n',
    '\n  ',
    '\n    ',
  ],
  ...['{{', '}}', '{{ x }}', '{{- if .x }}', '{{ else }}', '{{ end }}', '{{ range }}', '{{/* y', '*/}}', '{{ "}}" }}'],
  ...[
    '{% if x %}',
    '{% endif %}',
    '{% raw %}',
    '{% endraw %}',
    '{#',
    '#}',
    '%{ for x in y }',
    '%{ endfor }',
    '${X}',
    '%s',
  ],
  ...['{{ define "z" }}', '{{ $x := 1 }}', '{{ toYaml .x | nindent 2 }}', '\r\n', '\t', '\u{1F6A2}'],
]

const soup = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .map((pieces) => `${HEADER.join('\n')}\n${pieces.join('')}\n`)

function nodesOf(root: Node): readonly Node[] {
  const all: Node[] = []
  mapNodes(root, (node, rebuilt) => {
    all.push(node)
    return rebuilt
  })
  return all
}

describe('whatever is written as a template', () => {
  test('is masked by a text that is as long, with the same line ends', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const masked = readTemplate(text)?.masked ?? text
        expect(masked).toHaveLength(text.length)
        for (const sign of ['\n', '\r'])
          expect(Array.from(masked.matchAll(new RegExp(sign, 'g')), ({ index }) => index)).toEqual(
            Array.from(text.matchAll(new RegExp(sign, 'g')), ({ index }) => index),
          )
      }),
      { numRuns: 1000 },
    )
  })

  test('has all its places in its file, and none of them is a mask', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { manifests, doubtful, problems }: ParsedFile = parseFile('a.yml', text)
        const lines = text.split('\n')
        for (const { at } of [...manifests, ...doubtful, ...problems]) {
          for (const { line, column } of [at.start, at.end]) {
            expect(line).toBeLessThanOrEqual(lines.length)
            expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
          }
        }
        for (const { root } of manifests) {
          for (const node of nodesOf(root)) {
            expect(node.start).toBeLessThanOrEqual(node.end)
            expect(node.end).toBeLessThanOrEqual(text.length)
            if (node.type === 'scalar' || node.type === 'unresolved') expect(node.text).not.toContain('\u2800')
          }
        }
      }),
      { numRuns: 1000 },
    )
  })
})

/** Lines of a mapping in block style, and how often something stands in them. */
const lines = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom('a: 1', 'b:', 'c:', '- d', '- e: 2', 'f: [x]', '- g:', 'h: x', 'i: |', 'text'),
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((all) => all.map(([depth, words]) => '  '.repeat(depth) + words))

/** The tree below the header, or undefined where the text is no sound YAML. */
function treeOf(text: string): Node | undefined {
  const { manifests } = parseFile('a.yml', text)
  return manifests.length === 1 ? manifests[0]?.root : undefined
}

/** Why a tree says more than a rendering of its template bears out; undefined where it does not. */
function overstates(tree: Node, rendered: Node | undefined, path = ''): string | undefined {
  if (tree.type === 'unresolved') return undefined
  if (tree.type === 'list' && tree.open !== undefined) return undefined
  if (rendered === undefined) return `${path} is not rendered`
  if (rendered.type !== tree.type) return `${path} is a ${rendered.type}`
  if (tree.type === 'scalar' && rendered.type === 'scalar')
    return tree.text.trim() === rendered.text.trim() ? undefined : `${path} is ${rendered.text}`
  if (tree.type === 'list' && rendered.type === 'list') {
    if (tree.items.length !== rendered.items.length) return `${path} has ${rendered.items.length} items`
    return tree.items.map((item, index) => overstates(item, rendered.items[index], `${path}[${index}]`)).find(Boolean)
  }
  if (tree.type !== 'map' || rendered.type !== 'map') return undefined
  const more = tree.open === undefined ? [...rendered.entries.keys()].find((key) => !tree.entries.has(key)) : undefined
  if (more !== undefined) return `${path}.${more} is rendered too`
  return [...tree.entries]
    .map(([key, { value }]) => overstates(value, rendered.entries.get(key)?.value, `${path}.${key}`))
    .find(Boolean)
}

interface Branches {
  readonly from: number
  readonly first: number
  readonly second: number
}

const branches = fc.record({ from: fc.nat(8), first: fc.nat(3), second: fc.nat(3) })

/** The lines with a condition around some of them, and both of its renderings. */
function conditional(all: readonly string[], { from, first, second }: Branches): readonly (readonly string[])[] {
  const [before, yes, no, behind] = [
    all.slice(0, from),
    all.slice(from, from + first),
    all.slice(from + first, from + first + second),
    all.slice(from + first + second),
  ]
  const otherwise = no.length === 0 ? [] : ['{{- else }}', ...no]
  return [
    [...before, '{{- if .x }}', ...yes, ...otherwise, '{{- end }}', ...behind],
    [...before, ...yes, ...behind],
    [...before, ...no, ...behind],
  ]
}

/** The lines with a loop around some of them, rendered not at all, once and twice. */
function repeated(all: readonly string[], { from, first }: Branches): readonly (readonly string[])[] {
  const [before, body, behind] = [all.slice(0, from), all.slice(from, from + first), all.slice(from + first)]
  return [
    [...before, '{{- range .x }}', ...body, '{{- end }}', ...behind],
    [...before, ...behind],
    [...before, ...body, ...behind],
    [...before, ...body, ...body, ...behind],
  ]
}

/** The lines with a block that is put in, rendered as nothing, as an entry and as an item. */
function extended(all: readonly string[], { from, first }: Branches): readonly (readonly string[])[] {
  const [before, behind] = [all.slice(0, from), all.slice(from)]
  const margin = '  '.repeat(first)
  return [
    [...before, `{{- toYaml .x | nindent ${first * 2} }}`, ...behind],
    [...before, ...behind],
    [...before, `${margin}new: 1`, ...behind],
    [...before, `${margin}- new`, ...behind],
  ]
}

describe('the tree of a template', () => {
  test.each([
    ['a condition', conditional],
    ['a loop', repeated],
    ['a block that is put in', extended],
  ])('says nothing that some rendering denies (%s)', (_, template) => {
    let compared = 0
    fc.assert(
      fc.property(lines, branches, (all, where) => {
        const [text = '', ...renderings] = template(all, where).map((some) => `${[...HEADER, ...some].join('\n')}\n`)
        const tree = treeOf(text)
        if (tree === undefined) return
        for (const rendering of renderings) {
          const rendered = treeOf(rendering)
          if (rendered === undefined) continue
          compared += 1
          expect(overstates(tree, rendered), `${text}\n--- renders ---\n${rendering}`).toBeUndefined()
        }
      }),
      { numRuns: 1500 },
    )
    expect(compared).toBeGreaterThan(100)
  })
})
