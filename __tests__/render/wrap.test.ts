import { describe, expect, test } from 'vitest'
import { wrapped } from '../../src/render/wrap.ts'

const ROW = '  ✗ master-count   Git declares two masters, and three are asked for.'

describe('a line that is too long', () => {
  test('goes on under its own words', () => {
    expect(wrapped(ROW, 50)).toEqual([
      '  ✗ master-count   Git declares two masters, and',
      '                   three are asked for.',
    ])
  })

  test('goes on near the edge where a column would be too narrow', () => {
    expect(wrapped(ROW, 40)).toEqual(['  ✗ master-count   Git declares two', '      masters, and three are asked for.'])
  })

  test('goes on beside the code that it speaks of', () => {
    expect(wrapped('          │ ── Set it to three, and wait for a moment.', 48)).toEqual([
      '          │ ── Set it to three, and wait for a',
      '          │    moment.',
    ])
    expect(wrapped('          │               ─────── Set it to three, and wait.', 45)).toEqual([
      '          │               ─────── Set it to',
      '          │ three, and wait.',
    ])
  })

  test('counts no paint', () => {
    const red = '  \u001B[31m✗\u001B[0m master-count   Git declares two masters.'
    expect(wrapped(red, 45)).toEqual([red])
    expect(wrapped(red, 42)).toEqual(['  \u001B[31m✗\u001B[0m master-count   Git declares two', '      masters.'])
  })

  test.each([
    ['code', '        7 │   a: one two three four five six seven'],
    ['one word', '      examples/pull-request/head/clusters/prod-eu/ingress.yml:7:10'],
    ['short', '  one two'],
  ])('stays whole: %s', (_what, line) => {
    expect(wrapped(line, 30)).toEqual([line])
  })
})
