import { describe, expect, test } from 'vitest'
import { GUIDE_SECTIONS } from '../src/data/guide-sections.ts'
import { CHANNEL, FOR_A_PERSON, GUIDE, type GuideSection } from '../src/data/guide.ts'
import { RULES } from '../src/rules/index.ts'
import { AT_HAND, GUIDE_TEXT, sectionsOf } from './helpers/guide.ts'
import { isNormative } from './helpers/normative.ts'

/** Typed as the interface, so that every sentence may be asked for both of its forms. */
const SECTIONS: readonly GuideSection[] = GUIDE_SECTIONS
const SENTENCES = SECTIONS.flatMap(({ anchor, sentences }) => sentences.map((sentence) => ({ anchor, ...sentence })))
const GROUNDS = SENTENCES.flatMap((sentence) =>
  'rules' in sentence ? sentence.rules.map((rule) => ({ rule, anchor: sentence.anchor })) : [],
)

/** Whether whole words of a sentence are the quotation. */
function standsIn(sentence: string, quote: string): boolean {
  const [before = '', ...rest] = sentence.split(quote)
  return rest.length > 0 && !/\w$/.test(before) && !(/\w$/.test(quote) && /^\w/.test(rest.join(quote)))
}

describe('the sentences of the guide', () => {
  test('are the ground of every rule, and of nothing else', () => {
    const known = RULES.map(({ id }) => id)

    expect(new Set(GROUNDS.map(({ rule }) => rule))).toEqual(new Set([...known, FOR_A_PERSON]))
    expect(known).toHaveLength(30)
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
      quotes: quotes.filter((quote) => standsIn(sentence, quote)),
    })),
  )
  const shown = ({ anchor, sentence }: { anchor: string; sentence: string }): string => `#${anchor}: ${sentence}`

  test.skipIf(GUIDE_TEXT === undefined)('has the title and the sections that the product knows, in order', () => {
    expect(text[0]?.heading).toBe(GUIDE.title)
    expect(text.map(({ heading, anchor, commentedOut }) => ({ heading, anchor, commentedOut }))).toEqual(
      SECTIONS.map(({ heading, anchor, commentedOut = false }) => ({ heading, anchor, commentedOut })),
    )
  })

  test.skipIf(GUIDE_TEXT === undefined)('names the channel that reports name', () => {
    expect(GUIDE_TEXT).toContain(`Follow the project channel on [Telegram](${CHANNEL})`)
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

  test.skipIf(GUIDE_TEXT === undefined)('opens no section with a recommendation that is merely informative', () => {
    const informative = SENTENCES.filter((one) => 'informative' in one)
    const ignored = text.flatMap(({ anchor, headlines }) =>
      headlines.filter((headline) => informative.some((one) => one.anchor === anchor && standsIn(headline, one.quote))),
    )
    expect(ignored).toEqual([])
    expect(text.flatMap(({ headlines }) => headlines)).toContain('Use two system nodes.')
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
