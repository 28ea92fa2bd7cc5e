import { describe, expect, test } from 'vitest'
import { maskSecrets, maskShapes, secretsIn } from '../../src/parse/secrets.ts'

describe('an excerpt', () => {
  test.each([
    ['a key', 'spec:\n  password: hunter22\n  user: admin\n', 'spec:\n  password: •••\n  user: admin\n'],
    ['a quoted key and value', '"registryDockerCfg": "abcdef==",\n', '"registryDockerCfg": •••\n'],
    ['an unclosed quote', 'token: "abc\n  def\nghi"\nnext: 1\n', 'token: •••\n  •••\n•••\nnext: 1\n'],
    [
      'a block',
      'serviceAccountJSON: |\n  {"a": 1}\n\n  x\nname: a\n',
      'serviceAccountJSON: |\n  •••\n\n  •••\nname: a\n',
    ],
    ['a scalar of several lines', 'sudoPassword: abc\n  def: ghi\nname: a\n', 'sudoPassword: •••\n  •••\nname: a\n'],
    ['a flow, columns kept', '{password: hunter22, user: admin}\n', '{password: ••••••••, user: admin}\n'],
    ['a key without its space', 'password:hunter22\n', 'password:•••\n'],
    ['a comment', '# password: hunter22 for now\n', '# password: •••\n'],
    [
      'a script',
      'run: |\n  export DB_PASSWORD=hunter22 && start\n',
      'run: |\n  export DB_PASSWORD=•••••••• && start\n',
    ],
    [
      'a variable',
      '- name: API_TOKEN\n  value: hunter22\n- name: LEVEL\n  value: debug\n',
      '- name: API_TOKEN\n  value: •••\n- name: LEVEL\n  value: debug\n',
    ],
    ['a group of fields', 'credentials:\n  a: b\n  - c\nname: a\n', 'credentials:\n  a: •••\n  •••\nname: a\n'],
    ['a list below its key', 'credentials:\n- hunter22\nname: a\n', 'credentials:\n•••\nname: a\n'],
    ['tabs', 'spec:\n\tpassword:\thunter22\n', 'spec:\n\tpassword:\t•••\n'],
    [
      'a private key',
      'key: |\n  -----BEGIN RSA PRIVATE KEY-----\n  MIIB\n  -----END RSA PRIVATE KEY-----\nname: a\n',
      'key: |\n  •••\n  •••\n  •••\nname: a\n',
    ],
    [
      'a private key that is cut',
      'key: |\n  -----BEGIN PRIVATE KEY-----\n  MIIB\nfoo: bar\n',
      'key: |\n  •••\n  •••\n•••\n',
    ],
    ['a URL', 'proxy: http://user:hunter22@proxy:3128/ # x\n', 'proxy: http://user:••••••••@proxy:3128/ # x\n'],
    ['a URL that is cut', 'proxy: http://user:4hunter22', 'proxy: http://user:•••'],
  ])('has no value of %s', (_what, text, expected) => {
    expect(maskSecrets(text)).toBe(expected)
  })

  test.each([
    'topologyKey: zone\n',
    'address: http://host:9093\n',
    'address: http://host:9093/path, http://[::1]:80 and http://host:{{ port }}.\n',
    'imagePullSecret: registry\n',
    'secretName: tls\n',
    'tokenUrl: https://example.com\n',
    'passwordSecretRef:\n  name: a\n  key: password\n',
    'botToken:\n  name: telegram\n  key: token\n',
    'auth:\n  allowedUserGroups:\n  - admins\n',
    'credentialsRef:\n  kind: Secret\n  name: a\nspec:\n  replicas: 3\n',
    'password:\nname: a\n',
    '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n',
  ])('keeps what is no secret: %j', (text) => {
    expect(maskSecrets(text)).toBe(text)
  })

  test('has nothing of a Secret but what names it, whatever its indentation has become', () => {
    const secret = `apiVersion: v1
kind: Secret
metadata:
  name: a
  namespace: b
  labels:
    app: hunter20
type: Opaque
data:
  name: aHVudGVyMjE=
stringData:
foo: hunter22
  type: hunter23
  config.yaml: |
    name: hunter24
hunter25
---
apiVersion: v1
kind: ConfigMap
data:
  level: debug
`
    expect(maskSecrets(secret)).not.toMatch(/hunter|aHVu/)
    for (const kept of ['kind: Secret', 'name: a\n', 'namespace: b', 'type: Opaque', 'level: debug'])
      expect(maskSecrets(secret)).toContain(kept)
    expect(maskSecrets('{"kind": "Secret", "data": {"x": "hunter22"}}')).not.toContain('hunter')
    expect(maskSecrets('{\n "kind": "Secret",\n "data": {\n  "name": "hunter22"\n }\n}\n')).not.toContain('hunter')
  })

  test('keeps its lines', () => {
    const text = 'a: 1\r\npassword: |\r\n  x\r\n  y\r\nb: 2'
    expect(maskSecrets(text).split('\n')).toHaveLength(5)
  })
})

describe('the secrets of a text', () => {
  test('are known as they are written, and as they are meant', () => {
    expect([...secretsIn("password: \"a\\\"b\\\\cdef\"\ntoken: 'it''s-it'\n")]).toEqual(
      expect.arrayContaining(['a"b\\cdef', "it's-it"]),
    )
  })

  test('are known from base64, with those inside of it', () => {
    const inner = 'provider:\n  password: hunter22\n  region: eu\n'
    const found = secretsIn(
      `kind: Secret\ndata:\n  a.yaml: ${Buffer.from(inner).toString('base64')}\n  b: ${Buffer.from('hunter23').toString('base64')}\n`,
    )
    expect([...found]).toEqual(expect.arrayContaining(['hunter22', 'hunter23']))
  })

  test('are no short words, no placeholders, no switches, and no names', () => {
    expect([...secretsIn('password: admin\ntoken: ${API_TOKEN}\nsecret: "false"\n')]).toEqual([])
    expect([
      ...secretsIn('kind: Secret\nmetadata:\n  labels: {app: deckhouse}\nstringData:\n  username: deckhouse\n'),
    ]).toEqual([])
  })
})

test.each([
  ['Use `https://ops:hunter22@example.com/x`.', 'Use `https://ops:•••@example.com/x`.'],
  ['`eyJhbGciOiJI.eyJzdWIiOiIx.abc-_1` it is.', '`•••` it is.'],
  ['`AKIAIOSFODNN7EXAMPLE`', '`•••`'],
  ['`https://hooks.slack.com/services/T0/B0/xyz`', '`https://hooks.slack.com/services/•••`'],
  ['`https://example.com:8443/a@b` stays.', '`https://example.com:8443/a@b` stays.'],
])('a sentence has no secret that its shape gives away: %s', (sentence, expected) => {
  expect(maskShapes(sentence)).toBe(expected)
})
