import { describe, expect, test } from 'vitest'
import type { Span } from '../../src/parse/span.ts'
import { sentence } from '../../src/render/links.ts'
import { at } from './report.ts'

const LINKS = { files: 'https://example.com' }

/** What was found in the first place, the others beside it. */
const said = (because: string, places: readonly Span[], links: Parameters<typeof sentence>[1] = LINKS): string => {
  const [first, ...also] = places
  const place = first === undefined ? {} : { at: first }
  return sentence({ verdict: 'not-applicable', object: 'x', field: 'x', because, ...place, also }, links)
}

describe('what was found', () => {
  test('is followed by its places', () => {
    expect(said('Two.', [at('a/b.yml', 3), at('c.yml', 4)])).toBe(
      'Two. ([b.yml:3](https://example.com/a/b.yml#L3), [c.yml:4](https://example.com/c.yml#L4))',
    )
    expect(said('None.', [])).toBe('None.')
  })

  test('has each line once, whatever the column', () => {
    const later = { ...at('a.yml', 3), start: { line: 3, column: 9 } }
    expect(said('One.', [at('a.yml', 3), later, at('a.yml', 4)])).toBe(
      'One. ([a.yml:3](https://example.com/a.yml#L3), [a.yml:4](https://example.com/a.yml#L4))',
    )
  })

  test('has the link where the sentence names the place', () => {
    expect(said('It is from `/x` (my_etcd/b.yml:9).', [at('a.yml', 3), at('my_etcd/b.yml', 9)])).toBe(
      'It is from `/x` ([b.yml:9](https://example.com/my_etcd/b.yml#L9)). ([a.yml:3](https://example.com/a.yml#L3))',
    )
    expect(said('See a.yml:3, and a.yml:3.', [at('a.yml', 3)])).toBe(
      'See [a.yml:3](https://example.com/a.yml#L3), and [a.yml:3](https://example.com/a.yml#L3).',
    )
    expect(said('See a.yml:3.', [at('a.yml', 3)], {})).toBe('See a.yml:3.')
  })

  test.each(['See a.yml:34.', 'See x/a.yml:3.', 'See `a.yml:3`.', 'See -a.yml:3.'])(
    'takes no other words for the place: %s',
    (because) => {
      expect(said(because, [at('a.yml', 3)])).toBe(`${because} ([a.yml:3](https://example.com/a.yml#L3))`)
    },
  )

  test('tells files of one name apart, and no more than that', () => {
    const said2 = said('Both.', [at('infra/clusters/eu/config.yml', 16), at('infra/clusters/us/config.yml', 16)])
    expect(said2).toBe(
      'Both. ([eu/config.yml:16](https://example.com/infra/clusters/eu/config.yml#L16), [us/config.yml:16](https://example.com/infra/clusters/us/config.yml#L16))',
    )
    expect(said('Two lines.', [at('a/x.yml', 1), at('a/x.yml', 2)])).toContain('[x.yml:1](')
    expect(said('Above.', [at('a/b/x.yml', 1), at('b/x.yml', 1), at('x.yml', 1)])).toMatch(
      /\[a\/b\/x\.yml:1\].*\[b\/x\.yml:1\].*\[x\.yml:1\]/,
    )
  })

  test('keeps the links that it has', () => {
    expect(said('From x/a.yml:3 to a.yml:3.', [at('x/a.yml', 3), at('a.yml', 3)])).toBe(
      'From [x/a.yml:3](https://example.com/x/a.yml#L3) to [a.yml:3](https://example.com/a.yml#L3).',
    )
  })
})
