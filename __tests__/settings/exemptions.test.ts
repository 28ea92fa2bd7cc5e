import { describe, expect, test } from 'vitest'
import { UserError } from '../../src/errors.ts'
import type { Exemption } from '../../src/evaluate/exemption.ts'
import { expectInTime } from '../../src/settings/exemptions.ts'
import { policyFrom } from '../../src/settings/policy.ts'

const RULES = ['master-count', 'backup-offsite']
const EXPLICIT = 'clusters: [{ name: prod-eu, paths: ["eu/**"] }, { name: prod-us, paths: ["us/**"] }]\n'

async function load(text: string): Promise<readonly Exemption[]> {
  return (await policyFrom('policy.yml', `version: 1\n${text}`, RULES)).exemptions
}

const waiver = (more: string): string =>
  `waivers:\n  - { rule: master-count, cluster: prod-eu, reason: Later, owner: "@sre", ${more} }\n`
const attestation = (more: string): string =>
  `attestations:\n  - { rule: backup-offsite, cluster: prod-eu, by: "@sre", ${more} }\n`

describe('exemptions', () => {
  test('are read with their place', async () => {
    const text = `${EXPLICIT}${waiver('until: 2026-12-31')}${attestation(
      'on: 2026-10-01, from: 2026-10-02, until: "2027-04-01", evidence: "https://example.com"',
    )}`
    expect(await load(text)).toEqual([
      {
        kind: 'waiver',
        rule: 'master-count',
        cluster: 'prod-eu',
        reason: 'Later',
        owner: '@sre',
        from: undefined,
        until: '2026-12-31',
        at: expect.objectContaining({ path: 'policy.yml', start: { line: 4, column: 5 } }),
      },
      {
        kind: 'attestation',
        rule: 'backup-offsite',
        cluster: 'prod-eu',
        by: '@sre',
        on: '2026-10-01',
        from: '2026-10-02',
        until: '2027-04-01',
        evidence: 'https://example.com',
        at: expect.objectContaining({ path: 'policy.yml', start: { line: 6, column: 5 } }),
      },
    ])
  })

  test.each([
    [waiver('until: 2026-12-31').replace('reason: Later, ', ''), 'policy.yml:3: `waivers.0` lacks `reason`. Add it.'],
    [waiver('until: 2026-12-31').replace('Later', '""'), 'policy.yml:3: `waivers.0.reason` is empty. Fill it in.'],
    [waiver('until: 2026-12-31').replace(', owner: "@sre"', ''), 'policy.yml:3: `waivers.0` lacks `owner`. Add it.'],
    [waiver('from: 2026-12-31'), 'policy.yml:3: `waivers.0` lacks `until`. Add it.'],
    [attestation('until: 2027-04-01'), 'policy.yml:3: `attestations.0` lacks `on`. Add it.'],
    [
      attestation('on: 2026-10-01, until: 2027-04-01').replace('by: "@sre", ', ''),
      '`attestations.0` lacks `by`. Add it.',
    ],
    [
      waiver('until: 2026-12-31, evidence: x'),
      '`evidence` is no key of `waivers.0`. Allowed: `rule`, `cluster`, `reason`, `owner`, `until`, `from`.',
    ],
    [
      waiver('until: 31.12.2026'),
      'policy.yml:3: `31.12.2026` is no value of `waivers.0.until`. Allowed: a day as `YYYY-MM-DD`, such as `2026-12-31`.',
    ],
    [waiver('until: 20261231'), '`20261231` is no value of `waivers.0.until`. Allowed: a day as `YYYY-MM-DD`'],
    [
      waiver('until: 2026-02-30'),
      'policy.yml:3: `2026-02-30` is no value of `waivers.0.until`. Allowed: a day of the calendar, such as `2026-12-31`.',
    ],
    [attestation('on: 2026-13-01, until: 2027-04-01'), '`2026-13-01` is no value of `attestations.0.on`.'],
    [attestation('on: 2026-10-01, from: 2026-00-10, until: 2027-04-01'), '`2026-00-10` is no value of'],
    [
      waiver('from: 2027-01-01, until: 2026-12-31'),
      '`waivers.0.from` is `2027-01-01`, which lies behind `until`: `2026-12-31`.',
    ],
    [
      attestation('on: 2027-05-01, until: 2027-04-01'),
      '`attestations.0.on` is `2027-05-01`, which lies behind `until`: `2027-04-01`.',
    ],
    [
      waiver('until: 2026-12-31').replace('master-count', 'master-cuont'),
      'policy.yml:3: `master-cuont` is no rule. Did you mean `master-count`? Allowed: `master-count`, `backup-offsite`.',
    ],
    [
      `${EXPLICIT}${waiver('until: 2026-12-31').replace('prod-eu', 'prod-eeu')}`,
      'policy.yml:4: `prod-eeu` is no cluster of this config. Did you mean `prod-eu`? Allowed: `prod-eu`, `prod-us`, `*`.',
    ],
  ])('%# are refused with the place and what is allowed', async (text, message) => {
    const refusal = load(text)
    await expect(refusal).rejects.toThrow(UserError)
    await expect(refusal).rejects.toThrow(message)
  })

  test.each([
    ['every cluster', EXPLICIT, '"*"'],
    ['a cluster that discovery may find', '', 'anything'],
    ['a cluster that a pattern may find', 'clusters: [{ name: "{name}", paths: ["c/{name}/**"] }]\n', 'anything'],
  ])('may be for %s', async (_what, clusters, name) => {
    const [found] = await load(clusters + waiver('until: 2026-12-31').replace('prod-eu', name))
    expect(found?.cluster).toBe(name.replaceAll('"', ''))
  })
})

describe('the day of the check', () => {
  const judged = async (text: string, date: string): Promise<void> => expectInTime(await load(text), date)

  test.each([
    [waiver('until: 2027-11-24'), '2026-11-24'],
    [waiver('until: 2020-01-01'), '2026-11-24'],
    [waiver('from: 2027-02-01, until: 2027-03-01'), '2026-11-24'],
    [waiver('until: 2025-03-01'), '2024-02-29'],
    [attestation('on: 2026-11-24, until: 2027-11-24'), '2026-11-24'],
  ])('%# admits %s on %s', async (text, date) => {
    await expect(judged(text, date)).resolves.toBeUndefined()
  })

  test('of a rule that wants fresh attestations is held against the day on which it was seen', async () => {
    const months = new Map([['backup-offsite', 6]])
    const of = (until: string): Promise<readonly Exemption[]> => load(attestation(`on: 2026-10-01, until: ${until}`))
    const fresh = await of('2027-04-01')
    expect(() => expectInTime(fresh, '2026-11-24', months)).not.toThrow()
    const stale = await of('2027-04-02')
    expect(() => expectInTime(stale, '2026-11-24')).not.toThrow()
    expect(() => expectInTime(stale, '2026-11-24', months)).toThrow(
      'policy.yml:3: The attestation of `backup-offsite` holds from `2026-10-01` until `2027-04-02`. Allowed: up to 6 months from the day in `on`.',
    )
  })

  test.each([
    [
      waiver('until: 2027-11-25'),
      'policy.yml:3: The waiver of `master-count` holds until `2027-11-25`. Allowed: up to a year from the day of the check, which is `2027-11-24`.',
    ],
    [attestation('on: 2026-10-01, until: 2028-01-01'), 'The attestation of `backup-offsite` holds until `2028-01-01`.'],
    [
      attestation('on: 2026-11-25, until: 2027-04-01'),
      'policy.yml:3: The attestation of `backup-offsite` is dated `2026-11-25`. Allowed: days up to that of the check, which is `2026-11-24`.',
    ],
  ])('%# refuses what lies too far ahead', async (text, message) => {
    await expect(judged(text, '2026-11-24')).rejects.toThrow(message)
    await expect(judged(text, '2026-11-24')).rejects.toThrow(UserError)
  })
})
