import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { DEFAULT_POLICY, policyFrom } from '../../src/settings/policy.ts'

const RULES = ['master-count', 'ingress-inlet']

const load = (text: string): ReturnType<typeof policyFrom> => policyFrom('policy.yml', text, RULES)

describe('a good policy', () => {
  test('is read with its defaults', async () => {
    expect(await load('version: 1\n')).toEqual(DEFAULT_POLICY)
    const { clusters } = await load('version: 1\nclusters:\n  - name: prod\n    paths: [prod/**]\n')
    expect(clusters).toMatchObject([
      {
        name: 'prod',
        paths: ['prod/**'],
        environment: 'production',
        load: 'auto',
        complete: 'auto',
        at: { path: 'policy.yml', start: { line: 3 } },
      },
    ])
  })

  test('is read with everything', async () => {
    const text = `# Policy
version: 1
exclude: ["**/tests/**"]
clusters:
  - { name: "{name}", paths: ["clusters/{name}/**"], environment: staging, load: high, complete: true }
rules:
  master-count: { level: "off", reason: A managed control plane }
  ingress-inlet: { level: warn }
gate: { failOn: warn, scope: all }
`
    expect(await load(text)).toMatchObject({
      exclude: ['**/tests/**'],
      clusters: [{ name: '{name}', environment: 'staging', load: 'high', complete: true }],
      levels: {
        'master-count': { level: 'off', reason: 'A managed control plane' },
        'ingress-inlet': { level: 'warn' },
      },
      failOn: 'warn',
      scope: 'all',
    })
  })

  test('may use anchors, JSON and a byte order mark', async () => {
    const anchored = 'version: 1\nclusters:\n  - { name: a, paths: &paths ["a/**"] }\n  - { name: b, paths: *paths }\n'
    expect((await load(anchored)).clusters?.[1]?.paths).toEqual(['a/**'])
    expect(await load('{ "version": 1, "gate": { "failOn": "warn" } }')).toMatchObject({ failOn: 'warn' })
    expect(await load('\uFEFFversion: 1\n')).toEqual(DEFAULT_POLICY)
  })

  test('is what the sample has', async () => {
    const path = 'examples/pull-request/base/.github/production-readiness.yml'
    const sample = await policyFrom(path, readFileSync(path, 'utf8'), RULES)
    expect(sample.clusters).toHaveLength(1)
    expect(sample.exemptions.map(({ kind, rule, cluster }) => [kind, rule, cluster])).toEqual([
      ['waiver', 'master-count', 'prod-eu'],
    ])
  })
})

test.each([
  ['', 'policy.yml:1: The config is no mapping. It starts with `version: 1`.'],
  ['- version: 1\n', 'policy.yml:1: The config is no mapping. It starts with `version: 1`.'],
  ['gate: {}\n', 'policy.yml:1: The config lacks `version`. Add it.'],
  ['version: 2\n', 'policy.yml:1: `2` is no value of `version`. Allowed: `1`.'],
  ['version: "1"\n', 'policy.yml:1: `1` is no value of `version`. Allowed: `1`. It stands without quotes.'],
  [
    'version: 1\ngates: {}\n',
    'policy.yml:2: `gates` is no key of the config. Did you mean `gate`? Allowed: `version`, `exclude`, `schemas`, `clusters`, `rules`, `gate`, `waivers`, `attestations`.',
  ],
  [
    'version: 1\ngate:\n  failon: warn\n',
    'policy.yml:3: `failon` is no key of `gate`. Did you mean `failOn`? Allowed: `failOn`, `scope`.',
  ],
  [
    'version: 1\ngate:\n  failOn: wearn\n',
    'policy.yml:3: `wearn` is no value of `gate.failOn`. Did you mean `warn`? Allowed: `fail`, `warn`, `unknown`, `never`.',
  ],
  [
    'version: 1\ngate:\n  scope: [all]\n',
    'policy.yml:3: a list is no value of `gate.scope`. Allowed: `introduced`, `changed`, `all`.',
  ],
  ['version: 1\nexclude: tests\n', 'policy.yml:2: `exclude` is `tests`, and should be a list.'],
  ['version: 1\nexclude:\n  - 7\n', 'policy.yml:3: `exclude.0` is `7`, and should be text.'],
  ['version: 1\nclusters: []\n', 'policy.yml:2: `clusters` is empty. Fill it in.'],
  ['version: 1\nclusters:\n  - paths: ["a/**"]\n', 'policy.yml:3: `clusters.0` lacks `name`. Add it.'],
  ['version: 1\nclusters:\n  - name: a\n    paths: []\n', 'policy.yml:4: `clusters.0.paths` is empty. Fill it in.'],
  [
    'version: 1\nclusters:\n  - name: a\n    paths: ["a/**"]\n    environment: prod\n',
    'policy.yml:5: `prod` is no value of `clusters.0.environment`. Allowed: `production`, `staging`, `development`.',
  ],
  [
    'version: 1\nclusters:\n  - name: a\n    paths: ["a/**"]\n    complete: yes\n',
    'policy.yml:5: `yes` is no value of `clusters.0.complete`. Allowed: `auto`, `true`, `false`.',
  ],
  [
    'version: 1\nrules:\n  master-cout: { level: warn }\n',
    'policy.yml:3: `master-cout` is no rule. Did you mean `master-count`? Allowed: `master-count`, `ingress-inlet`.',
  ],
  [
    'version: 1\nrules:\n  master-count: { level: error }\n',
    'policy.yml:3: `error` is no value of `rules.master-count.level`. Allowed: `off`, `warn`, `fail`.',
  ],
  [
    'version: 1\nrules:\n  master-count: { level: "off" }\n',
    'policy.yml:3: `rules.master-count` lacks `reason`. Add it.',
  ],
  [
    'version: 1\nrules:\n  master-count: "off"\n',
    'policy.yml:3: `rules.master-count` is `off`, and should be a mapping.',
  ],
  [
    'version: 1\nrules:\n  master-count: { path: a.md }\n',
    'policy.yml:3: `path` is no key of `rules.master-count`. Allowed: `level`, `reason`.',
  ],
  [
    'version: 1\nclusters:\n  - name: a\n    paths: ["a/**"]\n    ${KEY}: high\n',
    'policy.yml:5: `${KEY}` is a placeholder. A config holds plain keys and values.',
  ],
  [
    'version: 1\ngate: { failOn: "${LEVEL}" }\n',
    'policy.yml:2: `"${LEVEL}"` is a placeholder. A config holds plain keys and values.',
  ],
  ['version: 1\ngate:\n  <<: *nowhere\n', /^policy\.yml:3: (?:`.*` is a placeholder\.|The config cannot be parsed: )/],
  ['version: 1\ngate: {\n', /^policy\.yml:\d+: The config cannot be parsed: /],
  ['version: 1\n---\nversion: 1\n', /^policy\.yml:\d+: The config cannot be parsed: /],
  ['version: 1\nversion: 1\n', /^policy\.yml:2: The config cannot be parsed: .*unique/i],
  ['version: 1\n__proto__: { polluted: true }\n', /^policy\.yml:2: `__proto__` is no key of the config\. Allowed: /],
])('%j is refused with its place and what is allowed', async (text, message) => {
  const error = await load(text).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(UserError)
  const said = error instanceof Error ? error.message : ''
  expect(said).not.toContain('\n')
  if (typeof message === 'string') expect(said).toBe(message)
  else expect(said).toMatch(message)
})
