import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allowedWords, closest } from '../../src/closest.ts'
import { INPUTS, inputsFrom } from '../../src/settings/inputs.ts'
import { FAIL_ON, SCOPES, settingsFrom, stricter } from '../../src/settings/settings.ts'

const TODAY = '2026-11-23'

describe('settingsFrom', () => {
  const DEFAULTS = {
    config: '.github/production-readiness.yml',
    configNamed: false,
    configCalled: 'config',
    configFrom: 'base',
    scope: undefined,
    failOn: undefined,
    onUnreadable: 'fail',
    render: 'auto',
    comment: 'always',
    annotations: true,
    checkRun: '',
    suggestions: false,
    clusters: [],
    target: 'default',
    date: TODAY,
  }

  test('has the defaults of the contract, for inputs that are left out and for empty ones', () => {
    expect(settingsFrom({}, TODAY)).toEqual(DEFAULTS)
    const empty = Object.fromEntries(INPUTS.map((name) => [name, '']))
    expect(settingsFrom(empty, TODAY)).toEqual(DEFAULTS)
  })

  test.each([
    [{ config: './policy.yml' }, { config: 'policy.yml', configNamed: true }],
    [{ config: '.github/production-readiness.yml' }, { configNamed: false }],
    [{ config: 'a/b/policy.yml' }, { config: 'a/b/policy.yml', foreign: undefined }],
    [{ config: './a/b/policy@1.yml' }, { config: 'a/b/policy@1.yml', foreign: undefined }],
    [
      { config: 'acme/policies/dir/readiness.yml@feature/x@2' },
      { foreign: { owner: 'acme', repo: 'policies', path: 'dir/readiness.yml', ref: 'feature/x@2' } },
    ],
    [{ clusters: ' a \nb,c\n\n' }, { clusters: ['a', 'b', 'c'] }],
    [{ annotations: 'false' }, { annotations: false }],
    [{ 'check-run': ' Readiness ' }, { checkRun: 'Readiness' }],
    [{ suggestions: 'true' }, { suggestions: true }],
    [{ suggestions: 'false' }, { suggestions: false }],
    [{ date: '2028-02-29' }, { date: '2028-02-29' }],
    [{ target: 'prod-eu_1.x' }, { target: 'prod-eu_1.x' }],
  ])('%j', (raw, expected) => {
    expect(settingsFrom(raw, TODAY)).toMatchObject(expected)
  })

  test.each([
    [{ date: '2026-02-29' }],
    [{ date: '2026-2-3' }],
    [{ date: '2026-13-01' }],
    [{ date: '02.03.2026' }],
    [{ target: '-->' }],
    [{ target: 'a'.repeat(65) }],
    [{ scope: 'ALL' }],
    [{ annotations: 'True' }],
    [{ suggestions: 'yes' }],
  ])('%j is refused, and its value quoted', (raw) => {
    expect(() => settingsFrom(raw, TODAY)).toThrow(`\`${Object.values(raw)[0]}\``)
  })
})

describe('inputsFrom', () => {
  test('reads what the runner passes, trimmed, and nothing else of the environment', () => {
    const inputs = inputsFrom({
      'INPUT_FAIL-ON': ' warn\n',
      INPUT_TOKEN: 't',
      'INPUT_JSON-FILE': 'a.json',
      'INPUT_HTML-FILE': 'a.html',
      PATH: '/bin',
      input_scope: 'all',
    })
    expect(inputs).toMatchObject({ 'fail-on': 'warn', token: 't', jsonFile: 'a.json', htmlFile: 'a.html', scope: '' })
  })

  test('refuses a name that is no input, with a guess', () => {
    expect(() => inputsFrom({ INPUT_FAILON: 'warn' })).toThrow(
      '`failon` is no input of this action. Did you mean `fail-on`? Allowed: `token`, ',
    )
  })
})

describe('stricter', () => {
  const order = ['never', 'fail', 'warn', 'unknown'] as const

  test.each([
    [undefined, undefined, 'fail'],
    ['warn', undefined, 'warn'],
    [undefined, 'never', 'never'],
    ['never', 'warn', 'warn'],
    ['unknown', 'fail', 'unknown'],
  ] as const)('of %s and %s is %s', (policy, input, expected) => {
    expect(stricter(order, 'fail', policy, input)).toBe(expected)
    expect(stricter(order, 'fail', input, policy)).toBe(expected)
  })

  test('scopes go from mild to strict, and every verdict to fail on has its place', () => {
    expect(stricter(SCOPES, 'changed', 'introduced', 'changed')).toBe('changed')
    expect(stricter(SCOPES, 'changed', 'all', 'introduced')).toBe('all')
    expect(FAIL_ON.toSorted()).toEqual(order.toSorted())
  })
})

describe('a guess', () => {
  test('is the nearest word within a third of its letters', () => {
    expect(closest('ingres-inlet', ['master-count', 'ingress-inlet'])).toBe('ingress-inlet')
    expect(closest('FAIL', ['fail', 'warn'])).toBe('fail')
    expect(closest('error', ['fail', 'warn'])).toBeUndefined()
    expect(allowedWords('wearn', ['fail', 'warn'])).toBe('Did you mean `warn`? Allowed: `fail`, `warn`.')
  })

  test('is never a word that is not allowed, and for an allowed word itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }), (word, allowed) => {
        const guess = closest(word, allowed)
        if (guess !== undefined) expect(allowed).toContain(guess)
        for (const one of allowed) expect(closest(one, [one])).toBe(one)
      }),
    )
  })
})
