import { describe, expect, test } from 'vitest'
import { GUIDE_SECTIONS } from '../src/data/guide-sections.ts'
import { FOR_A_PERSON, GUIDE, type GuideSection } from '../src/data/guide.ts'
import { RULES } from '../src/rules/index.ts'
import { AT_HAND, GUIDE_TEXT, plain, sectionsOf } from './helpers/guide.ts'
import { isNormative } from './helpers/normative.ts'

/** Rows that sentences of the guide already name and that have no rule yet. */
const PENDING: readonly string[] = [
  'fleet-updates',
  'release-freshness',
  'master-resources',
  'master-disk',
  'frontend-count',
  'frontend-resources',
  'frontend-headroom',
  'ingress-placement',
  'monitoring-count',
  'monitoring-resources',
  'monitoring-disk',
  'system-count',
  'system-resources',
  'system-disk',
  'worker-resources',
  'cluster-capacity',
  'storage-class',
  'module-placement',
  'node-roles',
  'sds-disks',
  'alert-delivery',
  'etcd-backup',
  'backup-offsite',
  'recovery-plan',
  'log-delivery',
]

/** Typed as the interface, so that every sentence may be asked for both of its forms. */
const SECTIONS: readonly GuideSection[] = GUIDE_SECTIONS
const SENTENCES = SECTIONS.flatMap(({ anchor, sentences }) => sentences.map((sentence) => ({ anchor, ...sentence })))
const GROUNDS = SENTENCES.flatMap((sentence) =>
  'rules' in sentence ? sentence.rules.map((rule) => ({ rule, anchor: sentence.anchor })) : [],
)

describe('the sentences of the guide', () => {
  test('are the ground of every rule, those not built yet included, and of nothing else', () => {
    const known = [...RULES.map(({ id }) => id), ...PENDING]

    expect(new Set(GROUNDS.map(({ rule }) => rule))).toEqual(new Set([...known, FOR_A_PERSON]))
    expect(known).toHaveLength(30)
  })

  test('wait for no rule that is there', () => {
    expect(RULES.map(({ id }) => id).filter((id) => PENDING.includes(id))).toEqual([])
  })

  test.each(RULES)('are the ground of $id in its own section', ({ id, section, anchor }) => {
    expect(GROUNDS).toContainEqual({ rule: id, anchor })
    expect(SECTIONS.find((one) => one.anchor === anchor)?.name).toBe(section)
  })

  test('name each rule once', () => {
    const twice = SENTENCES.filter((one) => 'rules' in one && new Set(one.rules).size < one.rules.length)
    expect(twice).toEqual([])
  })

  test('are explained in whole sentences', () => {
    const remarks = SENTENCES.flatMap((one) => ('informative' in one ? one.informative : (one.note ?? [])))
    expect(remarks.filter((remark) => !/^[A-Z][^!]*\.$/.test(remark))).toEqual([])
  })

  test('stand in sections with one name and one anchor each', () => {
    for (const key of ['name', 'anchor'] as const)
      expect(new Set(SECTIONS.map((section) => section[key])).size).toBe(SECTIONS.length)
  })
})

describe(`the text of the guide${AT_HAND}`, () => {
  const text = sectionsOf(GUIDE_TEXT ?? '')
  /** Each section of the text with the quotations that the product has of it. */
  const pairs = text.map((section) => ({
    ...section,
    quotes: SECTIONS.find(({ anchor }) => anchor === section.anchor)?.sentences.map(({ quote }) => quote) ?? [],
  }))
  const all = pairs.flatMap(({ anchor, sentences, quotes }) =>
    sentences.map((sentence) => ({
      anchor,
      sentence,
      quotes: quotes.filter((quote) => sentence.includes(quote)),
    })),
  )
  const shown = ({ anchor, sentence }: { anchor: string; sentence: string }): string => `#${anchor}: ${sentence}`

  test.skipIf(GUIDE_TEXT === undefined)('has the title and the sections that the product knows, in order', () => {
    expect(text[0]?.heading).toBe(GUIDE.title)
    expect(text.map(({ heading, anchor, commentedOut }) => ({ heading, anchor, commentedOut }))).toEqual(
      SECTIONS.map(({ heading, anchor, commentedOut = false }) => ({ heading, anchor, commentedOut })),
    )
  })

  test.skipIf(GUIDE_TEXT === undefined)('has no normative sentence that the product does not quote', () => {
    const missing = all.filter(({ sentence, quotes }) => isNormative(sentence) && quotes.length === 0)
    expect(missing.map(shown)).toEqual([])
  })

  test.skipIf(GUIDE_TEXT === undefined)('has no other sentence that the product does not quote', () => {
    const missing = all.filter(({ sentence, quotes }) => !isNormative(sentence) && quotes.length === 0)
    expect(missing.map(shown)).toEqual([])
    expect(all.length).toBeGreaterThan(100)
  })

  test.skipIf(GUIDE_TEXT === undefined)('has every quotation verbatim, in one sentence of its section', () => {
    const wrong = SECTIONS.flatMap(({ anchor, sentences }) =>
      sentences
        .map(({ quote }) => ({
          quote,
          places: all.filter((one) => one.anchor === anchor && one.quotes.includes(quote)),
        }))
        .filter(({ places }) => places.length !== 1)
        .map(({ quote, places }) => `#${anchor}: "${quote}" stands in ${places.length} sentences`),
    )
    expect(wrong).toEqual([])
  })

  test.skipIf(GUIDE_TEXT === undefined)('has no sentence that is quoted twice', () => {
    expect(all.filter(({ quotes }) => quotes.length > 1)).toEqual([])
  })

  test.skipIf(GUIDE_TEXT === undefined)('has its sentences in the order of the quotations', () => {
    for (const { anchor, quotes } of pairs) {
      const order = all.filter((one) => one.anchor === anchor).flatMap((one) => one.quotes)
      expect(order).toEqual(quotes)
    }
  })

  test.skipIf(GUIDE_TEXT === undefined)('is quoted with the words that make a sentence normative', () => {
    const blunt = all.filter(({ sentence, quotes }) => isNormative(sentence) && !quotes.some((one) => isNormative(one)))
    expect(blunt).toEqual([])
  })

  test.skipIf(GUIDE_TEXT === undefined)('is quoted with every number that it names', () => {
    const numbers = (words: string): readonly string[] => words.match(/\d+/g) ?? []
    const lost = all.filter(({ sentence, quotes }) => numbers(sentence).join(' ') !== quotes.flatMap(numbers).join(' '))
    expect(lost).toEqual([])
  })
})

describe('walking a guide', () => {
  test('finds the sections, and sentences wherever they stand', () => {
    const sections = sectionsOf(`---
title: A guide
lang: en
---

Read this. It is
short.

## Size & [shape](/shape.html)

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
      { heading: 'A guide', anchor: 'a-guide', commentedOut: false, sentences: ['Read this.', 'It is short.'] },
      {
        heading: 'Size & [shape](/shape.html)',
        anchor: 'size--shape',
        commentedOut: false,
        sentences: [
          'Use `A`.',
          '`B` is not ever right!',
          'Big: 2 CPU, 4 GB',
          'nested (3.5 GB)',
          'First step...',
          'role | nodes',
          'master | 3',
          'Quoted words.',
        ],
      },
      { heading: 'Hidden', anchor: 'hidden', commentedOut: true, sentences: ['Never seen.'] },
      { heading: 'Last_one', anchor: 'last_one', commentedOut: false, sentences: ['Done.'] },
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
