import { describe, expect, test } from 'vitest'
import { alerting } from '../../src/model/alerting.ts'
import type { Way } from '../../src/model/alert-way.ts'
import { dedent } from '../helpers/documents.ts'
import { objectsOf } from '../helpers/judge.ts'

/** Three receivers: one that sends, one that is empty, and one of which nobody can tell. */
const RECEIVERS = `
  receivers:
    - name: hook
      webhookConfigs:
        - url: http://hook
    - name: empty
    - name: hidden
      webhookConfigs:
        - url: \${URL}
`

function wayOf(internal: string): Way {
  const body = dedent(internal).replaceAll(/^(?=.)/gm, '    ')
  const text = `apiVersion: deckhouse.io/v1alpha1\nkind: CustomAlertmanager\nmetadata:\n  name: one\nspec:\n  internal:\n${body}`
  const [way] = alerting(objectsOf(text)).ways
  return way ?? expect.fail('There is no way.')
}

/** What becomes of the severities 1 to 9, one letter each: yes, no, or doubt. */
const fates = (route: string): string =>
  [...wayOf(`${dedent(RECEIVERS)}route:\n${dedent(route).replaceAll(/^(?=.)/gm, '  ')}`).delivers.values()]
    .map((fate) => fate.slice(0, 1))
    .join('')

describe('routes', () => {
  test.each([
    ['the own receiver takes what no child takes', 'receiver: hook', 'yyyyyyyyy'],
    [
      'the first child that matches takes the alert',
      `
      receiver: hook
      routes:
        - receiver: empty
        - receiver: hook`,
      'nnnnnnnnn',
    ],
    [
      'continue lets the next sibling have it too',
      `
      receiver: empty
      routes:
        - receiver: hook
          continue: true
        - receiver: empty`,
      'yyyyyyyyy',
    ],
    [
      'a child that continues does not leave it to the parent',
      `
      receiver: hook
      routes:
        - receiver: empty
          continue: true`,
      'nnnnnnnnn',
    ],
    [
      'what is delivered for certain is not put in doubt by a sibling',
      `
      receiver: empty
      routes:
        - receiver: hidden
          continue: true
        - receiver: hook`,
      'yyyyyyyyy',
    ],
    [
      'a doubtful child remains doubtful beside an empty one',
      `
      receiver: empty
      routes:
        - receiver: hidden
          continue: true
        - receiver: empty`,
      'ddddddddd',
    ],
    [
      'a child inherits the receiver',
      `
      receiver: hook
      routes:
        - groupBy: [pod]
        - receiver: empty`,
      'yyyyyyyyy',
    ],
    [
      'an empty receiver is none',
      `
      receiver: hook
      routes:
        - receiver: ''`,
      'yyyyyyyyy',
    ],
    [
      'a label that Git does not show may match',
      `
      receiver: empty
      routes:
        - receiver: hook
          matchers: [{ name: namespace, value: shop }]`,
      'yyyyyyyyy',
    ],
    [
      'a label that Git does not show may not match',
      `
      receiver: hook
      routes:
        - receiver: empty
          matchers: [{ name: namespace, value: shop }]`,
      'yyyyyyyyy',
    ],
    [
      'a certain mismatch goes before what is hidden',
      `
      receiver: hook
      routes:
        - receiver: empty
          matchers:
            - { name: severity_level, value: '1' }
            - { name: namespace, value: \${NAMESPACE} }`,
      'dyyyyyyyy',
    ],
    [
      'what is hidden goes before what may match',
      `
      receiver: hook
      routes:
        - receiver: empty
          matchers:
            - { name: tier, value: cluster }
            - { name: namespace, value: \${NAMESPACE} }`,
      'ddddddddd',
    ],
    [
      'a hidden continue',
      `
      receiver: hook
      routes:
        - receiver: empty
          continue: \${CONTINUE}`,
      'ddddddddd',
    ],
    [
      'hidden children',
      `
      receiver: hook
      routes: \${ROUTES}`,
      'ddddddddd',
    ],
    [
      'a hidden child',
      `
      receiver: hook
      routes:
        - \${ROUTE}`,
      'ddddddddd',
    ],
    [
      'more routes than are read',
      `
      receiver: hook
      routes:
${'        - receiver: hook\n'.repeat(600)}`,
      'ddddddddd',
    ],
  ])('%s', (_, route, expected) => {
    expect(fates(route)).toBe(expected)
  })

  test('what is no mapping is said once', () => {
    const way = wayOf(`
      receivers: [{ name: hook, webhookConfigs: [{ url: http://hook }] }]
      route:
        receiver: hook
        routes: [nothing]`)
    expect(way.hidden).toHaveLength(1)
  })
})

describe('matchers', () => {
  test.each([
    ["{ name: severity_level, value: '3' }", 'nnynnnnnn'],
    ["{ name: severity_level, value: '3', regex: false }", 'nnynnnnnn'],
    ["{ name: severity_level, value: '[1-4]', regex: false }", 'nnnnnnnnn'],
    ["{ name: severity_level, value: '[1-4]', regex: true }", 'yyyynnnnn'],
    ["{ name: severity_level, value: '1?', regex: true }", 'ynnnnnnnn'],
    ["{ name: severity_level, value: '2', matchType: '!=', regex: true }", 'ynyyyyyyy'],
    ["{ name: severity_level, value: '[^1-4]', matchType: '!~' }", 'yyyynnnnn'],
    ["{ name: severity_level, value: '^(?:1|2|[34])$', matchType: '=~' }", 'yyyynnnnn'],
    ["{ name: severity_level, value: '\\d', matchType: '=~' }", 'yyyyyyyyy'],
    ["{ name: severity_level, value: '.+', matchType: '=~' }", 'yyyyyyyyy'],
    ['{ name: severity_level }', 'nnnnnnnnn'],
    ["{ name: severity_level, matchType: '!=' }", 'yyyyyyyyy'],
    ["{ name: severity_level, value: '(?i)1', matchType: '=~' }", 'ddddddddd'],
    ["{ name: severity_level, value: '[[:digit:]]', matchType: '=~' }", 'ddddddddd'],
    ["{ name: severity_level, value: '(1|2)(|)', matchType: '=~' }", 'ddddddddd'],
    ["{ name: severity_level, value: '[9-1]', matchType: '=~' }", 'ddddddddd'],
    [`{ name: severity_level, value: '${'1|'.repeat(60)}', matchType: '=~' }`, 'ddddddddd'],
    ['{ name: severity_level, value: 3 }', 'ddddddddd'],
    ["{ name: severity_level, value: '3', regex: 'true' }", 'ddddddddd'],
    ["{ value: '3' }", 'ddddddddd'],
    ['\'severity_level="3"\'', 'ddddddddd'],
  ])('%s', (matcher, expected) => {
    const route = `receiver: empty\nroutes:\n  - receiver: hook\n    matchers: [${matcher}]`
    expect(fates(route)).toBe(expected)
  })

  test.each(['match', 'matchRE', 'match_re'])('%s is not read', (key) => {
    expect(fates(`receiver: empty\nroutes:\n  - receiver: hook\n    ${key}: { severity_level: '1' }`)).toBe('ddddddddd')
  })
})

const SECRET = '{ name: secret, key: key }'

describe('receivers', () => {
  const receiver = (list: string, fields: string): Way =>
    wayOf(`receivers: [{ name: one, ${list}: [{ ${fields} }] }]\nroute: { receiver: one }\n`)

  test.each([
    ['emailConfigs', ['to: a@example.com', 'from: b@example.com', 'smarthost: mx:25']],
    ['telegramConfigs', ['chatID: 1', `botToken: ${SECRET}`]],
    ['slackConfigs', [`apiURL: ${SECRET}`]],
    ['webhookConfigs', ['url: http://hook']],
    ['webhookConfigs', [`urlSecret: ${SECRET}`]],
    ['pagerdutyConfigs', [`routingKey: ${SECRET}`]],
    ['pagerdutyConfigs', [`serviceKey: ${SECRET}`]],
    ['opsgenieConfigs', [`apiKey: ${SECRET}`]],
    ['pushoverConfigs', [`token: ${SECRET}`, `userKey: ${SECRET}`]],
    ['victoropsConfigs', [`apiKey: ${SECRET}`, 'routingKey: team']],
    ['wechatConfigs', [`apiSecret: ${SECRET}`, 'corpID: corp']],
  ])('%s need %j, all of them', (list, fields) => {
    expect(receiver(list, fields.join(', ')).sends).toHaveLength(1)
    for (const left of fields) {
      const way = receiver(list, ['sendResolved: true', ...fields.filter((one) => one !== left)].join(', '))
      expect({ left, sends: way.sends, troubles: way.troubles.length }).toEqual({ left, sends: [], troubles: 1 })
    }
  })

  test.each(['{ name: secret }', '{ key: key }', "{ name: '', key: key }"])('%s refers to nothing', (secret) => {
    expect(receiver('slackConfigs', `apiURL: ${secret}`)).toMatchObject({ sends: [], troubles: [{}], hidden: [] })
  })

  test('one of two alternatives is enough, even where the other is hidden', () => {
    const way = receiver('webhookConfigs', 'url: http://hook, urlSecret: { name: secret, key: "${KEY}" }')
    expect(way).toMatchObject({ sends: [{}], hidden: [] })
  })

  test('what is hidden is said beside what is missing', () => {
    const way = receiver('emailConfigs', 'to: "${TO}", smarthost: mx:25')
    expect(way).toMatchObject({ sends: [], troubles: [{}], hidden: [{}] })
  })

  test('an empty list of an unknown integration hides nothing', () => {
    const way = wayOf('receivers: [{ name: one, discordConfigs: [] }]\nroute: { receiver: one }\n')
    expect(way).toMatchObject({ sends: [], hidden: [] })
  })

  test('a merge that cannot be read hides what it brings', () => {
    const way = wayOf(`
      receivers:
        - name: one
          <<: \${DEFAULTS}
      route:
        receiver: one`)
    expect([...new Set(way.delivers.values())]).toEqual(['doubt'])
    expect(way.hidden).toHaveLength(1)
  })

  test('a receiver that nothing reaches sends nothing', () => {
    const way = wayOf(`
      receivers:
        - name: one
          webhookConfigs: [{ url: http://one }]
        - name: two
          webhookConfigs: [{ url: http://two }]
      route:
        receiver: one`)
    expect(way.sends.map(({ because }) => because)).toEqual([
      'Receiver `one` of CustomAlertmanager/one sends alerts to a webhook.',
    ])
  })

  test('names that are hidden may be the one of a route', () => {
    const way = wayOf(`
      receivers:
        - name: \${NAME}
      route:
        receiver: one`)
    expect(way).toMatchObject({ troubles: [] })
    expect([...new Set(way.delivers.values())]).toEqual(['doubt'])
  })
})
