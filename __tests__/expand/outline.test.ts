import { describe, expect, test } from 'vitest'
import { follow, outlinesOf } from '../../src/expand/helm/outline.ts'
import { expectLinear } from '../helpers/growth.ts'
import { dedent } from '../helpers/documents.ts'

const TEXT = dedent(`
  kind: A
  spec:
    # comment: no
    "quoted": one # behind
    url: http://example.com:80
    list:
    - a: 1
      b: 2
    - a: 3
    nested:
      - - x: 1
  {{- if .Values.more }}
    more: {{ .Values.more }} # not cut
    {{- toYaml .Values.rest | nindent 2 }}
  {{- end }}
  ---
  kind: B
`)

describe('a template by its lines', () => {
  const [first, second] = outlinesOf(TEXT)

  test.each([
    [['kind'], 'A', 1],
    [['spec', 'quoted'], 'one', 2],
    [['spec', 'url'], 'http://example.com:80', 2],
    [['spec', 'list', 0, 'b'], '2', 4],
    [['spec', 'list', 1, 'a'], '3', 4],
    [['spec', 'list', 7, 'a'], '', 2],
    [['spec', 'nested', 0, 0, 'x'], '1', 5],
    [['spec', 'more'], '{{ .Values.more }} # not cut', 2],
    [['spec', 'comment'], '', 1],
  ])('says at %j: %s', (steps, value, depth) => {
    const found = first === undefined ? undefined : follow(first, steps, undefined)
    expect([found?.value, found?.depth]).toEqual([value, depth])
  })

  test('holds several documents, and what is put into them', () => {
    expect(second === undefined ? undefined : follow(second, ['kind'], undefined)?.value).toBe('B')
    expect(first === undefined ? undefined : follow(first, ['spec', 'other'], undefined)?.inserted).toContain(
      '{{- toYaml .Values.rest | nindent 2 }}',
    )
  })
})

test.each([
  ['spaces', ' '],
  ['colons', ':'],
  ['dashes', '- '],
  ['quotes', '"'],
  ['keys', 'a: '],
  ['lines', 'a:\n'],
  ['signs of comments', ' #'],
  ['line ends of others', '\r'],
])('a template of many %s takes no longer than it is long', async (_what, part) => {
  await expectLinear(50_000, (size) => outlinesOf(`kind: ${part.repeat(size)}x`))
})
