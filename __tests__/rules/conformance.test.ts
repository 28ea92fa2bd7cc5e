import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Exemption } from '../../src/evaluate/exemption.ts'
import type { Row } from '../../src/evaluate/evaluate.ts'
import { applyExemptions, type Standing, standingOf } from '../../src/evaluate/exemptions.ts'
import { GUIDE_SECTIONS } from '../../src/data/guide-sections.ts'
import { RULES } from '../../src/rules/index.ts'
import { pageOf, type Rule } from '../../src/rules/rule.ts'
import { expectInTime } from '../../src/settings/exemptions.ts'
import { type Policy, policyFrom } from '../../src/settings/policy.ts'
import { expectWellSpoken } from '../helpers/describe-rule.ts'
import { AT_HAND, GUIDE_TEXT, plain, sectionsOf } from '../helpers/guide.ts'
import { allFiles, type Circumstances, rowOf } from '../helpers/judge.ts'
import { type Page, PAGES, rulesFolder } from '../helpers/pages.ts'

/** The sections of the guide, in its order. */
const SECTIONS = GUIDE_SECTIONS.map(({ name }): string => name)

/** The words of each section. Items of a list get the period that every quotation ends with. */
const WORDS = new Map(
  sectionsOf(GUIDE_TEXT ?? '').map(({ anchor, sentences }) => [
    anchor,
    sentences.map((sentence) => (/[.!?:]$/.test(sentence) ? sentence : `${sentence}.`)).join(' '),
  ]),
)

/** Rows that no manifest makes fall short. */
const NEVER_SHORT = new Set(['backup-offsite', 'frontend-headroom'])
/** Rows that only a person can call met. */
const NEVER_MET = new Set(['frontend-headroom'])

/** The day on which the exemptions of the pages are held, and the cluster that they are for. */
const DATE = '2026-11-24'
const CLUSTER = 'prod-eu'

const MONTHS = new Map(
  RULES.flatMap(({ id, attestedWithinMonths: months }) => (months === undefined ? [] : [[id, months] as const])),
)

const names = RULES.map((rule) => pageOf(rule).replace(/\.md$/, ''))

describe('the folder of the rules', () => {
  test('holds the rules of the index, and no other', () => {
    expect(rulesFolder('.ts')).toEqual(names.toSorted())
  })

  test('holds a page for each rule, and no other', () => {
    expect(rulesFolder('.md')).toEqual(names.toSorted())
  })

  test.each(names)('%s has a test', (name) => {
    expect(existsSync(`__tests__/rules/${name}.test.ts`)).toBe(true)
  })

  test('is in the order of the guide', () => {
    const order = RULES.map(({ section }) => SECTIONS.indexOf(section))
    expect(order).not.toContain(-1)
    expect(order).toEqual(order.toSorted((left, right) => left - right))
  })

  test('has each id once', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
  })
})

describe.each(RULES)('$id', (rule) => {
  const page = PAGES.find(({ name }) => `${name}.md` === pageOf(rule)) ?? emptyPage(pageOf(rule))
  const examples = [
    ...page.examples,
    ...page.documents.map((one) => ({ ...one, manifests: { 'docs/disaster-recovery.md': one.manifests } })),
  ]

  test('speaks in whole sentences', () => {
    expect(rule.title).toMatch(/^[A-Z].*[^.]$/)
    expect(rule.why).toMatch(/^[A-Z].*\.$/)
    expect(rule.quote).toMatch(/\.$/)
    expect(rule.anchor).toMatch(/^[a-z0-9-]+$/)
  })

  test.skipIf(GUIDE_TEXT === undefined)(`quotes its own section of the guide verbatim${AT_HAND}`, () => {
    expect(WORDS.get(rule.anchor)).toContain(plain(rule.quote))
  })

  test('has a page with the headings of every page, in their order', () => {
    const verdicts = new Set(examples.map(({ verdict }) => verdict))
    expect(page.headings).toEqual([
      `# ${rule.id}: ${rule.title}`,
      "## The guide's words",
      '## Why',
      '## What passes',
      ...(verdicts.has('warn') ? ['## What warns'] : []),
      ...(verdicts.has('fail') ? ['## What fails'] : []),
      ...(verdicts.has('not-applicable') ? ['## What does not apply'] : []),
      '## How to repair',
      '## What decides an unknown',
      '## How to accept a deviation',
    ])
  })

  test('has a page that begins with the section of the guide and the level', () => {
    const [, , opening] = page.text.split('\n')
    const level = rule.level === 'fail' ? 'A contradiction fails.' : 'A shortfall warns'
    expect(opening).toMatch(new RegExp(`^Section "${rule.section}.*" of the guide\\. ${level}`))
  })

  test('has a page that quotes the guide', () => {
    expect(page.text.split('\n')).toContain(`> ${rule.quote}`)
  })

  test('has a page that shows what passes, what falls short, and what cannot be told', () => {
    const shown = examples.map(({ verdict }) => verdict)
    const short = NEVER_SHORT.has(rule.id) ? [] : [rule.level]
    const met = NEVER_MET.has(rule.id) ? [] : ['pass']
    expect(shown).toEqual(expect.arrayContaining([...met, ...short, 'unknown']))
  })

  test.each(examples.map((example) => [`${example.heading.replace('## ', '')}: ${example.verdict}`, example] as const))(
    'tells the truth under %s',
    (_, { verdict, manifests, others = {} }) => {
      const level = isOptIn(rule) && verdict !== 'not-applicable' ? atWarn(rule) : {}
      const row = rowOf(rule, manifests, { ...level, others })
      expect({ verdict: row.verdict, because: row.findings.map(({ because }) => because), manifests }).toMatchObject({
        verdict,
      })
      for (const finding of row.findings) expectWellSpoken(finding, allFiles(manifests, { others }))
    },
  )

  test('has a page that shows, where it is opt-in, that without a level it does not apply', () => {
    expect(page.examples.some(({ verdict }) => verdict === 'not-applicable') || !isOptIn(rule)).toBe(true)
  })

  test('has a page whose examples stand under the heading of their verdict', () => {
    const homes: Readonly<Record<string, string>> = {
      '## What passes': 'pass',
      '## What warns': 'warn',
      '## What fails': 'fail',
      '## What does not apply': 'not-applicable',
      '## What decides an unknown': 'unknown',
      '## How to repair': 'pass',
    }
    expect(examples.filter(({ heading, verdict }) => homes[heading] !== verdict)).toEqual([])
  })

  test('has a page whose configs load and set the level of this rule', async () => {
    const policies = (await policiesOf(page)).filter(({ exemptions }) => exemptions.length === 0)
    const levels = policies.map((policy) => policy.levels)
    expect(levels.map((set) => Object.keys(set))).toEqual([[rule.id], [rule.id]])
    expect(levels.map((set) => set[rule.id]?.level)).toContain('off')
  })

  test('has a page with a waiver where it can fall short, and an attestation, both of this rule and in time', async () => {
    const exemptions = await exemptionsOf(page)
    expect(exemptions.map(({ kind, rule: id }) => [kind, id])).toEqual([
      ...(NEVER_SHORT.has(rule.id) ? [] : [['waiver', rule.id]]),
      ['attestation', rule.id],
    ])
    expect(() => expectInTime(exemptions, DATE, MONTHS)).not.toThrow()
  })

  test('has a page whose waiver covers what falls short in it, and whose attestation covers what is unknown', async () => {
    const exemptions = await exemptionsOf(page)
    const standing = (row: Row, kind: Exemption['kind']): Standing[] => {
      const ofKind = exemptions.filter((exemption) => exemption.kind === kind)
      return applyExemptions([row], ofKind, CLUSTER, DATE).map(standingOf)
    }
    for (const { verdict, manifests, others = {} } of examples) {
      const row = rowOf(rule, manifests, { ...(isOptIn(rule) ? atWarn(rule) : {}), others, date: DATE })
      // A row that also has an unknown counts with that one.
      if (verdict === 'warn' || verdict === 'fail') expect(['waived', 'unknown']).toContain(standing(row, 'waiver')[0])
      if (verdict === 'unknown') expect(standing(row, 'attestation')).toEqual(['attested'])
    }
  })

  test('has a page in the voice of the product', () => {
    const prose = page.text
      .replaceAll(/^(`{3,4})(?:yaml|markdown)[\s\S]*?^\1$/gm, '')
      .replaceAll(/`[^`\n]*`|<!--.*?-->/g, '')
    expect(prose).not.toMatch(/!/)
    expect(prose).not.toMatch(/\b(?:favour|behaviour|colour|organis|recognis)/i)
  })
})

const isOptIn = ({ optIn }: Rule): boolean => optIn !== undefined

/** An opt-in rule is judged as a team that gave it a level has it. */
const atWarn = ({ id }: Rule): Circumstances => ({ levels: { [id]: { level: 'warn' } } })

const policiesOf = ({ configs }: Page): Promise<readonly Policy[]> =>
  Promise.all(
    configs.map((config) =>
      policyFrom(
        '.github/production-readiness.yml',
        config,
        RULES.map(({ id }) => id),
      ),
    ),
  )

const exemptionsOf = async (page: Page): Promise<readonly Exemption[]> =>
  (await policiesOf(page)).flatMap(({ exemptions }) => exemptions)

const emptyPage = (name: string): Page => ({ name, text: '', headings: [], examples: [], documents: [], configs: [] })
