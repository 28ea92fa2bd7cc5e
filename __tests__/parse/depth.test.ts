import { expect, test } from 'vitest'
import { opensDeeper } from '../../src/parse/depth.ts'

test.each([
  ['brackets', '['.repeat(201), true],
  ['brackets as deep as they may be', `${'['.repeat(200)}${']'.repeat(200)}`, false],
  ['braces behind keys', '{a: '.repeat(201), true],
  ['braces that are closed again', '- {a: []}\n'.repeat(500), false],
  ['brackets in quotes', `a: "${'['.repeat(300)}"`, false],
  ['brackets in a block scalar', `a: |\n  ${'['.repeat(300)}\n`, false],
  ['brackets in a comment', `a: 1 # ${'['.repeat(300)}\n`, false],
  ['brackets inside of a word', `a: x${'['.repeat(300)}\n`, false],
])('%s', (_what, text, isDeeper) => {
  expect(opensDeeper(text, 200)).toBe(isDeeper)
})
