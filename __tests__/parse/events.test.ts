import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { parsePlain } from '../../src/parse/events.ts'
import { parseTree } from '../../src/parse/tree.ts'

/** The quick reader may decline a text; what it reads, it reads as the parser of record does. */
function expectSame(text: string): void {
  const quick = parsePlain(text, 7)
  if (quick !== undefined) expect(parseTree(text, 7), text).toEqual(quick)
}

const word = fc.constantFrom(
  ...[
    'a',
    'kind',
    'spec',
    'true',
    'No',
    '~',
    'null',
    '0x1f',
    '1.30',
    '-.5',
    '1e3',
    '08',
    '3',
    '8:00',
    '2026-11-23',
    '',
  ],
  ...[
    'a b',
    "it's",
    'say "x"',
    'a: b',
    'a #b',
    '- a',
    '*a',
    '&a',
    '!t',
    '%',
    '@',
    '`',
    '|',
    '>',
    '{',
    ']',
    'é',
    '😀',
    '\\n',
    '<<',
    '=',
    '?',
    '${X}',
    'a ${X}',
    '<X>',
    '$X',
  ],
)

const value: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('line\nline\n', 'line\n\n  more', 'end\n\n'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(word, tie('value'), { maxKeys: 4 }),
  ),
})).value

const style = fc.record({
  collectionStyle: fc.constantFrom('any', 'block', 'flow'),
  defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
  indent: fc.constantFrom(2, 4),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 30),
} as const)

describe('the quick reader and the parser of record', () => {
  test('agree on whatever YAML the parser of record writes', () => {
    fc.assert(
      fc.property(value, style, fc.boolean(), (data, options, crlf) => {
        const text = stringify({ data }, options)
        expectSame(crlf ? text.replaceAll('\n', '\r\n') : text)
      }),
      { numRuns: 2000, seed: 20261123 },
    )
  })

  test('agree after any edit', () => {
    const piece = fc.constantFrom(
      ' ',
      '  ',
      '\n',
      '- ',
      ': ',
      ':',
      '#',
      ' # c',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      ',',
      '? ',
      '|',
      '>-',
      '---\n',
      '...',
      'x',
      '~',
      '!!str ',
    )
    fc.assert(
      fc.property(
        value,
        style,
        fc.array(fc.tuple(fc.nat(), fc.nat(3), piece), { minLength: 1, maxLength: 3 }),
        (data, options, edits) => {
          let text = stringify({ data }, options)
          for (const [where, length, insert] of edits) {
            const at = where % (text.length + 1)
            text = text.slice(0, at) + insert + text.slice(at + length)
          }
          expectSame(text)
        },
      ),
      { numRuns: 6000, seed: 20261123 },
    )
  })

  test.each([
    ['a manifest', 'apiVersion: deckhouse.io/v1\nkind: NodeGroup\nspec:\n  nodeType: Static # c\n\n# end\n'],
    ['placeholders', 'a: ${x}\nb: ["<x>", y]\n'],
    ['flow style', '{apiVersion: v1, kind: [a, {b: c}, ], "d":e}\n'],
    ['a block scalar', 'a: |-\n  ${x}\n  {x}\nb: >\n  c\n   d\n'],
    ['a marker', '--- # c\na: 1\n'],
  ])('the quick reader takes %s', (_, text) => {
    const quick = parsePlain(text, 7)
    expect(quick).toBeDefined()
    expectSame(text)
  })

  test.each([
    ['a template', 'a: {{ x }}'],
    ['a placeholder for a key', '<x>: a'],
    ['an anchor', 'a: &x 1\nb: *x'],
    ['a merge', '<<: {a: 1}'],
    ['a tag', 'a: !!str 1'],
    ['a repeated key', 'a: 1\na: 2'],
    ['two documents', 'a: 1\n---\nb: 1'],
    ['an error', 'a: ]'],
    ['a scalar over several lines', 'a: one\n  two\n'],
    ['an indented marker', 'a: 1\n  ---\n'],
    ['a tab', 'a:\t1'],
    ['an empty document', '---\n# nothing\n'],
    ['the end of a document', 'a: 1\n...\n'],
  ])('the quick reader leaves %s to the parser of record', (_, text) => {
    expect(parsePlain(text, 0)).toBeUndefined()
  })
})
