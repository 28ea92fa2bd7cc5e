import { describe, expect, test } from 'vitest'
import { loadForeignPolicy, loadPolicy } from '../../src/settings/load-policy.ts'
import { settingsFrom } from '../../src/settings/settings.ts'

const WARN = 'version: 1\ngate: { failOn: warn }\n'
const NEVER = 'version: 1\ngate: { failOn: never }\n'
const BROKEN = 'version: 1\ngate: { failOn: sometimes }\n'
const PATH = '.github/production-readiness.yml'

/** Stands for a run without a base, other than a base without a policy. */
const NO_BASE = null

/** Loads the policy from what stands at head and at base. */
function load(
  head: string | undefined,
  base: string | undefined | null,
  raw: Readonly<Record<string, string>> = {},
): ReturnType<typeof loadPolicy> {
  const settings = settingsFrom(raw, '2026-11-23')
  return loadPolicy(settings, () => head, base === NO_BASE ? undefined : async () => base)
}

describe('whose policy judges', () => {
  test.each([
    ['base’s and head’s are the same', WARN, WARN, {}, 'warn', []],
    ['there is no base', WARN, NO_BASE, {}, 'warn', []],
    ['there is none anywhere', undefined, undefined, {}, undefined, []],
    [
      'head changes it',
      NEVER,
      WARN,
      {},
      'warn',
      [`This pull request changes \`${PATH}\`: it is judged by base's, and the change takes effect after the merge.`],
    ],
    [
      'head adds it',
      NEVER,
      undefined,
      {},
      undefined,
      [
        `\`${PATH}\` is new: this pull request is judged by the built-in defaults, and the file takes effect after the merge.`,
      ],
    ],
    [
      'head removes it',
      undefined,
      WARN,
      {},
      'warn',
      [`This pull request removes \`${PATH}\`; it is judged by base's.`],
    ],
    [
      'head changes it and head’s is asked for',
      NEVER,
      WARN,
      { 'config-from': 'head' },
      'never',
      [`This pull request changes \`${PATH}\` and is judged by its own version, for \`config-from\` is \`head\`.`],
    ],
    [
      'head removes it and head’s is asked for',
      undefined,
      WARN,
      { 'config-from': 'head' },
      undefined,
      [
        `This pull request removes \`${PATH}\`: it is judged by the built-in defaults, for \`config-from\` is \`head\`.`,
      ],
    ],
    [
      'a named one is new',
      NEVER,
      undefined,
      { config: 'own.yml' },
      undefined,
      [
        '`own.yml` is new: this pull request is judged by the built-in defaults, and the file takes effect after the merge.',
      ],
    ],
  ])('%s', async (_what, head, base, raw, failOn, notes) => {
    const loaded = await load(head, base, raw)
    expect(loaded).toMatchObject({ policy: { failOn }, notes, problems: [] })
  })
})

describe('what a change of the policy brings', () => {
  const waived = (until: string): string =>
    `version: 1\nwaivers: [{ rule: master-count, cluster: prod, reason: Later, owner: a, until: ${until} }]\n`
  const WAIVED = waived('2026-12-31')
  const NEVER_MESSAGE = '`gate.failOn` becomes `never`; it was `warn`.'

  test('is told against what base has', async () => {
    const { coming } = await load(NEVER, WARN)
    expect(coming).toMatchObject({
      changes: [{ effect: 'weaker', message: NEVER_MESSAGE, at: { path: PATH, start: { line: 2 } } }],
      exemptions: [],
    })
  })

  test('is told against the built-in defaults where the file is new, gone or repaired', async () => {
    expect((await load(NEVER, undefined)).coming.changes).toMatchObject([
      { effect: 'weaker', message: '`gate.failOn` becomes `never`; it was `fail`.' },
    ])
    expect((await load(undefined, WARN)).coming.changes).toMatchObject([
      { effect: 'weaker', message: '`gate.failOn` becomes `fail`; it was `warn`.' },
    ])
    expect((await load(NEVER, BROKEN)).coming.changes).toMatchObject([{ effect: 'weaker' }])
  })

  test('is nothing where nothing changes, or where it cannot be read', async () => {
    for (const loaded of [load(WARN, WARN), load(WARN, NO_BASE), load(BROKEN, WARN), load(`# Comment\n${WARN}`, WARN)])
      expect((await loaded).coming).toEqual({ changes: [], exemptions: [] })
  })

  test('has the exemptions that are not in force yet', async () => {
    const loaded = await load(WAIVED, WARN)
    expect(loaded.policy.exemptions).toEqual([])
    expect(loaded.coming.exemptions).toMatchObject([{ rule: 'master-count', until: '2026-12-31' }])
    const renewed = await load(waived('2027-03-01'), WAIVED)
    expect(renewed.policy.exemptions).toMatchObject([{ until: '2026-12-31' }])
    expect(renewed.coming.exemptions).toMatchObject([{ until: '2027-03-01' }])
  })

  test('is told as well where head’s policy judges, whose exemptions are in force', async () => {
    const { policy, coming } = await load(`${NEVER}${WAIVED.replace('version: 1\n', '')}`, WARN, {
      'config-from': 'head',
    })
    expect(policy.exemptions).toHaveLength(1)
    expect(coming.exemptions).toEqual([])
    expect(coming.changes.map(({ message }) => message)).toEqual([
      NEVER_MESSAGE,
      'The waiver of `master-count` for `prod` is new, until `2026-12-31`.',
    ])
  })
})

describe('a policy that cannot be read', () => {
  test('at base is an error', async () => {
    await expect(load(BROKEN, BROKEN)).rejects.toThrow(`${PATH}:2: \`sometimes\` is no value of \`gate.failOn\`.`)
    await expect(load(BROKEN, NO_BASE)).rejects.toThrow('sometimes')
    await expect(load(undefined, BROKEN)).rejects.toThrow('sometimes')
  })

  test('as of the day of the check is an error too', async () => {
    const text = `version: 1\nwaivers: [{ rule: master-count, cluster: prod, reason: Later, owner: a, until: 2027-11-24 }]\n`
    await expect(load(text, text)).rejects.toThrow(`${PATH}:2: The waiver of \`master-count\` holds until`)
    await expect(load(text, text, { date: '2026-11-24' })).resolves.toMatchObject({ problems: [] })
  })

  test('with an attestation that a rule finds too old is an error', async () => {
    const text = (until: string): string =>
      `version: 1\nattestations: [{ rule: release-freshness, cluster: prod, by: a, on: 2026-10-01, until: ${until} }]\n`
    await expect(load(text('2027-04-01'), NO_BASE)).resolves.toMatchObject({ problems: [] })
    await expect(load(text('2027-05-01'), NO_BASE)).rejects.toThrow('Allowed: up to 6 months from the day in `on`.')
  })

  test('at base does not stop the change that repairs it, which the built-in defaults judge', async () => {
    const { policy, notes, problems } = await load(NEVER, BROKEN)
    expect(policy.failOn).toBeUndefined()
    expect(notes).toEqual([expect.stringContaining('repairs `.github/production-readiness.yml`')])
    expect(problems).toEqual([])
  })

  test('at head is a problem now, for after the merge it would be an error', async () => {
    const { policy, problems } = await load(BROKEN, WARN)
    expect(policy.failOn).toBe('warn')
    expect(problems).toEqual([
      {
        path: PATH,
        level: 'fail',
        message: expect.stringContaining(`After the merge the policy could not be read: ${PATH}:2: `),
      },
    ])
  })

  test('that is named and stands nowhere is an error', async () => {
    await expect(load(undefined, undefined, { config: 'own.yml' })).rejects.toThrow('config: `own.yml` is not there.')
    await expect(load(undefined, NO_BASE, { config: 'own.yml' })).rejects.toThrow('config: `own.yml` is not there.')
  })
})

describe('a policy of another repository', () => {
  const SHA = '0123456789abcdef0123456789abcdef01234567'
  const foreign = (ref: string, text: string | undefined): ReturnType<typeof loadForeignPolicy> => {
    const settings = settingsFrom({ config: `acme/policies/readiness.yml@${ref}` }, '2026-11-23')
    return loadForeignPolicy(settings, settings.foreign ?? expect.fail('It is none.'), async () => text)
  }

  test('judges, and no change of this repository changes it', async () => {
    expect(await foreign(SHA, WARN)).toMatchObject({
      policy: { failOn: 'warn', places: { 'gate.failOn': { path: `acme/policies/readiness.yml@${SHA}` } } },
      coming: { changes: [], exemptions: [] },
      notes: [],
      problems: [],
    })
  })

  test.each(['main', 'v1', SHA.slice(0, 7), SHA.toUpperCase()])('that is not pinned (%s) is noted', async (ref) => {
    expect((await foreign(ref, WARN)).notes).toEqual([
      `The policy is read from \`acme/policies/readiness.yml@${ref}\`: \`${ref}\` may move, and the verdicts with it. A full commit hash pins it.`,
    ])
  })

  test('that is missing or broken is an error in one line', async () => {
    await expect(foreign('main', undefined)).rejects.toThrow(
      'config: `acme/policies/readiness.yml@main` is not there, or the token may not read it. Give a file and a ref that exist, and a `token` that can read `acme/policies`.',
    )
    await expect(foreign('main', BROKEN)).rejects.toThrow('acme/policies/readiness.yml@main:2: `sometimes` is no value')
  })
})

test('the policy’s path is that of the settings', async () => {
  const asked: string[] = []
  await loadPolicy(
    settingsFrom({ config: './own.yml' }, '2026-11-23'),
    (path) => (asked.push(path), WARN),
    (path) => (asked.push(path), WARN),
  )
  expect(asked).toEqual(['own.yml', 'own.yml'])
})
