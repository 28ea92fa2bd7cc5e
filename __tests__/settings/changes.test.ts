import { describe, expect, test } from 'vitest'
import type { GateChange } from '../../src/compare/report.ts'
import { gateChanges, newExemptions } from '../../src/settings/changes.ts'
import { DEFAULT_POLICY, type Policy, policyFrom } from '../../src/settings/policy.ts'

const RULES = ['master-count', 'ingress-inlet', 'recovery-plan', 'log-delivery']
const OPT_IN = new Set(['log-delivery'])

/** A policy; an empty text means the built-in defaults. */
const load = async (text: string): Promise<Policy> =>
  text === '' ? DEFAULT_POLICY : policyFrom('policy.yml', `version: 1\n${text}`, RULES)

/** The changes as `effect, line of head: message`. */
async function changes(base: string, head: string): Promise<readonly string[]> {
  const line = ({ at }: GateChange): string => (at === undefined ? '' : ` ${at.start.line}`)
  return gateChanges(await load(base), await load(head), OPT_IN).map(
    (change) => `${change.effect}${line(change)}: ${change.message}`,
  )
}

const cluster = (more = '', name = 'prod'): string => `clusters:\n  - { name: ${name}, paths: ["${name}/**"]${more} }\n`
const level = (more: string, rule = 'master-count'): string => `rules:\n  ${rule}: { ${more} }\n`
const waiver = (until: string, more = ''): string =>
  `waivers:\n  - { rule: master-count, cluster: prod, reason: Later, owner: a, until: ${until}${more} }\n`
const GATE = 'gate: { failOn: never, scope: introduced }\n'

/** From, to, and what the way there and the way back change. */
const TABLE: readonly (readonly [string, string, string, readonly string[], readonly string[]])[] = [
  [
    'a pattern under exclude',
    'exclude: ["a/**"]\n',
    'exclude: ["a/**", "b/**"]\n',
    ['weaker 2: Files that match `b/**` are no longer read (`exclude`).'],
    ['stricter: Files that match `b/**` are read again (`exclude`).'],
  ],
  [
    'the environment',
    cluster(),
    cluster(', environment: staging'),
    ['weaker 3: Cluster `prod` becomes `staging`, so it is no longer judged; it was `production`.'],
    ['stricter 3: Cluster `prod` becomes `production`, so it is judged; it was `staging`.'],
  ],
  [
    'an environment that is never judged',
    cluster(', environment: development'),
    cluster(', environment: staging'),
    ['other 3: Cluster `prod` becomes `staging`; it was `development`.'],
    ['other 3: Cluster `prod` becomes `development`; it was `staging`.'],
  ],
  [
    'the load',
    cluster(', load: high'),
    cluster(),
    ['weaker 3: `load` of cluster `prod` becomes `auto`; it was `high`.'],
    ['stricter 3: `load` of cluster `prod` becomes `high`; it was `auto`.'],
  ],
  [
    'a load that is not guessed',
    cluster(),
    cluster(', load: regular'),
    ['weaker 3: `load` of cluster `prod` becomes `regular`; it was `auto`.'],
    ['stricter 3: `load` of cluster `prod` becomes `auto`; it was `regular`.'],
  ],
  [
    'completeness',
    cluster(', complete: true'),
    cluster(),
    ['weaker 3: `complete` of cluster `prod` becomes `auto`; it was `true`.'],
    ['stricter 3: `complete` of cluster `prod` becomes `true`; it was `auto`.'],
  ],
  [
    'incompleteness',
    cluster(),
    cluster(', complete: false'),
    ['weaker 3: `complete` of cluster `prod` becomes `false`; it was `auto`.'],
    ['stricter 3: `complete` of cluster `prod` becomes `auto`; it was `false`.'],
  ],
  [
    'a fact',
    cluster(', facts: { nodes: { master: { count: 1, memory: 8Gi } } }'),
    cluster(', facts: { nodes: { master: { count: 3, memory: 8Gi } }, storageClasses: { fast: { iops: 400 } } }'),
    [
      'other 3: Fact `nodes.master.count` of cluster `prod` becomes `3`; it was `1`.',
      'other 3: Fact `storageClasses.fast.iops` of cluster `prod` becomes `400`; it was not declared.',
    ],
    [
      'other 3: Fact `nodes.master.count` of cluster `prod` becomes `1`; it was `3`.',
      'other: Fact `storageClasses.fast.iops` of cluster `prod` becomes not declared; it was `400`.',
    ],
  ],
  [
    'a cluster',
    cluster(),
    `${cluster()}  - { name: test, paths: ["test/**"], environment: staging }\n`,
    ['weaker 4: Cluster `test` is new, with `test/**`: as `staging` it is not judged.'],
    [
      'weaker: Cluster `test` is no longer named with `test/**`: its files belong to another cluster, or are not judged.',
    ],
  ],
  [
    'a production cluster',
    cluster(),
    `${cluster()}  - { name: us, paths: ["us/**"], complete: false }\n`,
    [
      'weaker 4: `complete` of cluster `us` becomes `false`; it was `auto`.',
      'stricter 4: Cluster `us` is new, with `us/**`.',
    ],
    ['weaker: Cluster `us` is no longer named with `us/**`: its files belong to another cluster, or are not judged.'],
  ],
  [
    'one of two entries for one name',
    `${cluster()}  - { name: prod, paths: ["b/**"], load: high }\n`,
    'clusters:\n  - { name: prod, paths: ["b/**"], load: high }\n',
    [
      'weaker: Cluster `prod` is no longer named with `prod/**`: its files belong to another cluster, or are not judged.',
    ],
    ['stricter 3: Cluster `prod` is new, with `prod/**`.'],
  ],
  [
    'the paths of a cluster',
    cluster(),
    cluster().replace('prod/**', 'other/**'),
    ['other 3: The paths of cluster `prod` become `other/**`; they were `prod/**`.'],
    ['other 3: The paths of cluster `prod` become `prod/**`; they were `other/**`.'],
  ],
  [
    'discovery',
    '',
    cluster(', environment: staging'),
    [
      'weaker 3: Cluster `prod` is `staging`, so it is not judged.',
      'other 3: Clusters are named; they were discovered.',
    ],
    [
      'stricter: Cluster `prod` is no longer `staging`: what discovery finds is judged.',
      'other: Clusters are discovered; they were named.',
    ],
  ],
  [
    'a level that caps',
    'exclude: []\n',
    level('level: warn'),
    ["weaker 3: The level of `master-count` becomes `warn`; it was the rule's own."],
    ["stricter: The level of `master-count` becomes the rule's own; it was `warn`."],
  ],
  [
    'a level that lifts',
    level('level: warn'),
    level('level: fail'),
    ['stricter 3: The level of `master-count` becomes `fail`; it was `warn`.'],
    ['weaker 3: The level of `master-count` becomes `warn`; it was `fail`.'],
  ],
  [
    'a rule that is switched off',
    '',
    level('level: "off", reason: Managed'),
    ["weaker 3: The level of `master-count` becomes `off`; it was the rule's own."],
    ["stricter: The level of `master-count` becomes the rule's own; it was `off`."],
  ],
  [
    'a rule that has to be asked for',
    '',
    level('level: warn', 'log-delivery'),
    ["stricter 3: The level of `log-delivery` becomes `warn`; it was the rule's own."],
    ["weaker: The level of `log-delivery` becomes the rule's own; it was `warn`."],
  ],
  [
    'the recovery plan',
    level('path: a.md, drillWithinMonths: 6', 'recovery-plan'),
    level('level: fail', 'recovery-plan'),
    [
      'weaker 3: The last drill may be 12 months old; it was 6.',
      "stricter 3: The level of `recovery-plan` becomes `fail`; it was the rule's own.",
      'other 3: The recovery plan becomes looked for by its name; it was `a.md`.',
    ],
    [
      "weaker 3: The level of `recovery-plan` becomes the rule's own; it was `fail`.",
      'stricter 3: The last drill may be 6 months old; it was 12.',
      'other 3: The recovery plan becomes `a.md`; it was looked for by its name.',
    ],
  ],
  [
    'the gate',
    '',
    GATE,
    [
      'weaker 2: `gate.failOn` becomes `never`; it was `fail`.',
      'weaker 2: `gate.scope` becomes `introduced`; it was `changed`.',
    ],
    [
      'stricter: `gate.failOn` becomes `fail`; it was `never`.',
      'stricter: `gate.scope` becomes `changed`; it was `introduced`.',
    ],
  ],
  [
    'a waiver',
    '',
    waiver('2026-12-31'),
    ['weaker 3: The waiver of `master-count` for `prod` is new, until `2026-12-31`.'],
    ['stricter: The waiver of `master-count` for `prod` ends; it was until `2026-12-31`.'],
  ],
  [
    'the end of a waiver',
    waiver('2026-12-31'),
    waiver('2027-01-31'),
    ['weaker 3: The waiver of `master-count` for `prod` holds until `2027-01-31`; it was `2026-12-31`.'],
    ['stricter 3: The waiver of `master-count` for `prod` holds until `2026-12-31`; it was `2027-01-31`.'],
  ],
  [
    'the start of a waiver',
    waiver('2026-12-31', ', from: 2026-12-01'),
    waiver('2026-12-31'),
    ['weaker 3: The waiver of `master-count` for `prod` changes, until `2026-12-31` as before.'],
    ['stricter 3: The waiver of `master-count` for `prod` changes, until `2026-12-31` as before.'],
  ],
  [
    'the reason of a waiver',
    waiver('2026-12-31'),
    waiver('2026-12-31').replace('Later', 'Never'),
    ['other 3: The waiver of `master-count` for `prod` changes, until `2026-12-31` as before.'],
    ['other 3: The waiver of `master-count` for `prod` changes, until `2026-12-31` as before.'],
  ],
  [
    'a broad attestation',
    'exclude: []\n',
    'attestations:\n  - { rule: recovery-plan, cluster: "*", by: a, on: 2026-10-01, until: 2026-12-31 }\n',
    ['weaker 3: The attestation of `recovery-plan` for every cluster is new, until `2026-12-31`.'],
    ['stricter: The attestation of `recovery-plan` for every cluster ends; it was until `2026-12-31`.'],
  ],
]

describe('a change of', () => {
  test.each(TABLE)('%s says what becomes weaker and stricter, both ways', async (_what, from, to, there, back) => {
    expect(await changes(from, to)).toEqual(there)
    expect(await changes(to, from)).toEqual(back)
  })

  test('nothing but layout, order and comments is none', async () => {
    const text = `${cluster(', load: high')}${level('level: warn')}${waiver('2026-12-31')}`
    expect(await changes(text, `# A comment\n\n${text}exclude: []\n`)).toEqual([])
    expect(newExemptions(await load(text), await load(`# A comment\n${text}`))).toEqual([])
  })
})

test('exemptions that only the second policy has', async () => {
  const [base, head] = [await load(waiver('2026-12-31')), await load(waiver('2027-01-31'))]
  expect(newExemptions(base, head)).toEqual(head.exemptions)
  expect(newExemptions(head, DEFAULT_POLICY)).toEqual([])
})
