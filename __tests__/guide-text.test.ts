import { describe, expect, test } from 'vitest'
import { plain, sectionsOf } from './helpers/guide.ts'
import { isNormative } from './helpers/normative.ts'

describe('walking a guide', () => {
  test('finds the sections, and sentences wherever they stand', () => {
    const sections = sectionsOf(`---
title: A guide
lang: en
---

Read this. It is
short.

## Size & [shape](/shape.html)

{% alert %}
Always  this.
{% endalert %}
{% alert level="warning" %}
Use \`A\`.
\`B\` is **not _ever_ right**!
{% endalert %}

- **Big**: 2 CPU,
  4 GB
  - nested (3.5 GB)
1. First step...

| role | nodes |
|-|-|
| master | 3 |

> Quoted words.

<!-- ### Hidden

Never seen.
-->

### Last_one

Done.
`)

    expect(sections).toEqual([
      {
        heading: 'A guide',
        anchor: 'a-guide',
        commentedOut: false,
        sentences: ['Read this.', 'It is short.'],
        headlines: [],
      },
      {
        heading: 'Size & [shape](/shape.html)',
        anchor: 'size--shape',
        commentedOut: false,
        sentences: [
          'Always this.',
          'Use `A`.',
          '`B` is not ever right!',
          'Big: 2 CPU, 4 GB',
          'nested (3.5 GB)',
          'First step...',
          'role | nodes',
          'master | 3',
          'Quoted words.',
        ],
        headlines: ['Always this.'],
      },
      { heading: 'Hidden', anchor: 'hidden', commentedOut: true, sentences: ['Never seen.'], headlines: [] },
      { heading: 'Last_one', anchor: 'last_one', commentedOut: false, sentences: ['Done.'], headlines: [] },
    ])
  })

  test('reads links and emphasis as their text', () => {
    expect(plain('See  [the *`x`* page](https://a.b/c) for **2 * 3** and `snake_case_name`.\n')).toBe(
      'See the `x` page for 2 * 3 and `snake_case_name`.',
    )
  })

  test.each([
    'Nodes should be fast.',
    'We recommend disks.',
    'Never do this.',
    'Set up backups.',
    'To hear of it, configure a receiver.',
    'Frontend node: 2 CPU',
    'The load of one and a half nodes.',
    "It's recommended that you don't.",
  ])('takes "%s" for normative', (sentence) => {
    expect(isNormative(sentence)).toBe(true)
  })

  test.each(['Monitoring components run there.', 'We would love to see you succeed.'])(
    'takes "%s" for no demand',
    (sentence) => {
      expect(isNormative(sentence)).toBe(false)
    },
  )
})
