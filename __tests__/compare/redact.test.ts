import { describe, expect, test } from 'vitest'
import { redactorOf, redactRows } from '../../src/compare/redact.ts'
import { finding, rowWith, spanIn } from '../helpers/findings.ts'

const TEXTS = ['spec:\n  password: hunter22\n  licenseKey: hunter22-and-more\n', 'replicas: 3\n']
const redact = redactorOf(() => TEXTS)

describe('a sentence', () => {
  test.each([
    ['It is `{ user: a, password: hunter22 }`.', 'It is `{ user: a, password: ••• }`.'],
    ['It is `hunter22-and-more`.', 'It is `•••`.'],
    ['`hunter22` and `hunter22`.', '`•••` and `•••`.'],
    ['It is `replicas: 3`.', 'It is `replicas: 3`.'],
    ['From `https://ops:pw@example.com`.', 'From `https://ops:•••@example.com`.'],
    // Our own words are no quotation.
    ['The password is `a`.', 'The password is `a`.'],
  ])('quotes no secret: %s', (sentence, expected) => {
    expect(redact(sentence)).toBe(expected)
  })

  test('without a quotation costs no look at the texts', () => {
    const lazy = redactorOf(() => {
      throw new Error('nobody asked')
    })
    expect(lazy('There is none.')).toBe('There is none.')
  })
})

test('rows keep all but the secrets of what they say', () => {
  const said = 'It is `hunter22`.'
  const findings = (['fail', 'warn', 'unknown', 'pass', 'not-applicable'] as const).map((verdict) => {
    const one = finding(verdict, { at: spanIn('a.yml', 2) })
    return {
      ...one,
      because: said,
      ...('fix' in one ? { fix: said } : {}),
      ...('ask' in one ? { ask: said } : {}),
    }
  })
  const [row] = redactRows([rowWith(findings)], redact)
  expect(JSON.stringify(row)).not.toContain('hunter22')
  expect(row?.findings).toEqual(JSON.parse(JSON.stringify(findings).replaceAll('hunter22', '•••')))
})

test('a rule that crashed quotes nothing, whatever words the crash is told in', () => {
  const crash = { ...finding('unknown'), because: 'The rule `x` crashed: Unexpected token, hunter22 is not valid.' }
  const [row] = redactRows([{ ...rowWith([crash]), verdict: 'error' }], redact)
  expect(row?.findings[0]?.because).toBe('The rule `x` crashed: Unexpected token, ••• is not valid.')
})
