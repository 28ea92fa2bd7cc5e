import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BREAK, cluster, CLUSTERS, deckhouse, HEALTHY, POLICY, policy } from './manifests.ts'
import { onlyComment, pullRequest, rowOf } from './scenario.ts'

describe('scope and fail-on', () => {
  // The whole matrix stands in check/check.test.ts; here is that the inputs reach it.
  test.each([
    [{ scope: 'introduced', 'fail-on': 'fail' }, 'passed'],
    [{ scope: 'changed', 'fail-on': 'warn' }, 'passed'],
    [{ scope: 'all', 'fail-on': 'fail' }, 'failed'],
    [{ scope: 'all', 'fail-on': 'never' }, 'passed'],
  ])('a fail in a file that does not change: %j', async (inputs, gate) => {
    const base = { ...HEALTHY, ...BREAK }
    const scenario = await pullRequest({ base, head: { 'clusters/prod/deckhouse.yml': deckhouse('EarlyAccess') } })
    const { exitCode, outputs } = await scenario.check({ inputs })
    expect(outputs).toMatchObject({ verdict: 'fail', gate })
    expect(exitCode).toBe(gate === 'passed' ? 0 : 1)
  })

  test('the stricter of policy and input wins', async () => {
    const gate = 'gate: { failOn: warn, scope: introduced }\n'
    const scenario = await pullRequest({
      base: { ...HEALTHY, [POLICY]: policy(CLUSTERS + gate) },
      head: { 'clusters/prod/deckhouse.yml': deckhouse('RockSolid') },
    })
    const [milder, stricter] = await Promise.all([
      scenario.check({ inputs: { 'fail-on': 'never' } }),
      scenario.check({ inputs: { scope: 'all', 'fail-on': 'unknown' } }),
    ])
    expect(milder.report?.gate).toMatchObject({ scope: 'introduced', failOn: 'warn', passed: false })
    expect(stricter.report?.gate).toMatchObject({ scope: 'all', failOn: 'unknown', passed: false })
  })
})

describe('manifests that cannot be parsed', () => {
  const BROKEN = 'apiVersion: deckhouse.io/v1\nkind: IngressNginxController\nmetadata:\n  name: main\nspec: [\n'

  test('one that changes fails the gate with path and line, unless told to warn', async () => {
    const scenario = await pullRequest({ head: { 'clusters/prod/ingress.yml': BROKEN } })
    const strict = await scenario.check()
    expect(strict.exitCode).toBe(1)
    expect(strict.report?.problems).toMatchObject([
      { path: 'clusters/prod/ingress.yml', level: 'fail', message: expect.stringContaining('cannot be parsed') },
    ])
    const line = strict.report?.problems[0]?.line
    expect(strict.report?.gate.because).toContain(`clusters/prod/ingress.yml:${line}`)
    expect(strict.commands).toContainEqual(
      expect.objectContaining({
        name: 'error',
        properties: expect.objectContaining({ file: 'clusters/prod/ingress.yml', line: String(line) }),
      }),
    )
    expect(onlyComment(scenario)).toContain('This document cannot be parsed')
    expect(rowOf(strict.report, 'ingress-inlet')).toMatchObject({ verdict: 'unknown', change: 'incomparable' })

    const mild = await scenario.check({ inputs: { 'on-unreadable': 'warn' } })
    expect(mild.exitCode).toBe(0)
    expect(mild.commands).toContainEqual(expect.objectContaining({ name: 'warning' }))
    const never = await scenario.check({ inputs: { 'fail-on': 'never' } })
    expect(never.exitCode).toBe(0)
  })

  test('one that does not change does not fail the gate, and is named', async () => {
    const base = { ...HEALTHY, 'clusters/prod/other.yml': BROKEN }
    const scenario = await pullRequest({ base, head: { 'clusters/prod/deckhouse.yml': deckhouse('EarlyAccess') } })
    const { exitCode, report } = await scenario.check()
    expect(exitCode).toBe(0)
    expect(report?.problems).toMatchObject([{ path: 'clusters/prod/other.yml', level: 'warn' }])
  })

  test('breaking the file does not hide what it showed before', async () => {
    const scenario = await pullRequest({
      base: { ...HEALTHY, ...BREAK },
      head: { 'clusters/prod/ingress.yml': BROKEN },
    })
    const { exitCode, report } = await scenario.check({ inputs: { 'on-unreadable': 'warn' } })
    expect(exitCode).toBe(1)
    expect(report?.gate.because).toEqual(['prod: ingress-inlet'])
  })
})

describe('the policy', () => {
  const LOOSE = policy(`${CLUSTERS}gate: { failOn: never }\n`)

  test('is base’s: a pull request cannot loosen its own gate', async () => {
    const scenario = await pullRequest({ head: { ...BREAK, [POLICY]: LOOSE } })
    const { exitCode, report } = await scenario.check()
    expect(exitCode).toBe(1)
    expect(report?.notes).toContain(
      `This pull request changes \`${POLICY}\`: it is judged by base's, and the change takes effect after the merge.`,
    )
    expect(onlyComment(scenario)).toContain('the change takes effect after the merge')
  })

  test('is head’s where the workflow says so', async () => {
    const scenario = await pullRequest({ head: { ...BREAK, [POLICY]: LOOSE } })
    const { exitCode, report } = await scenario.check({ inputs: { 'config-from': 'head' } })
    expect(exitCode).toBe(0)
    expect(report).toMatchObject({ verdict: 'fail', gate: { failOn: 'never', passed: true } })
  })

  test('is the built-in defaults where base has none, and the report says so', async () => {
    const { [POLICY]: _none, ...base } = HEALTHY
    const scenario = await pullRequest({ base, head: { ...BREAK, [POLICY]: LOOSE } })
    const { exitCode, report } = await scenario.check()
    expect(exitCode).toBe(1)
    expect(report?.notes.join('\n')).toContain(
      `\`${POLICY}\` is new: this pull request is judged by the built-in defaults`,
    )
  })

  test('may stand elsewhere, new in this pull request, but not nowhere', async () => {
    const scenario = await pullRequest({ head: { ...BREAK, 'readiness.yml': LOOSE } })
    const fresh = await scenario.check({ inputs: { config: './readiness.yml' } })
    expect(fresh.report?.notes.join('\n')).toContain('`readiness.yml` is new')
    const missing = await scenario.check({ inputs: { config: 'nowhere.yml' } })
    expect(missing.exitCode).toBe(1)
    expect(missing.commands.map(({ message }) => message)).toEqual([
      'config: `nowhere.yml` is not there. Give the path of a file in this repository.',
    ])
  })

  test('that is broken at base ends the check with path and line', async () => {
    const scenario = await pullRequest({
      base: { ...HEALTHY, [POLICY]: 'version: 1\ngate:\n  failOn: sometimes\n' },
      head: BREAK,
    })
    const { exitCode, outputs, commands, log } = await scenario.check()
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ verdict: 'error', gate: 'failed' })
    expect(commands.map(({ message }) => message)).toEqual([
      `${POLICY}:3: \`sometimes\` is no value of \`gate.failOn\`. Allowed: \`fail\`, \`warn\`, \`unknown\`, \`never\`.`,
    ])
    expect(log).not.toMatch(/^\s+at /m)
  })

  test('that this pull request breaks fails now and not after the merge', async () => {
    const scenario = await pullRequest({ head: { [POLICY]: 'version: 1\nclustres: []\n' } })
    const { exitCode, report, commands } = await scenario.check()
    expect(exitCode).toBe(1)
    expect(report?.problems).toMatchObject([
      { path: POLICY, level: 'fail', message: expect.stringContaining('Did you mean `clusters`?') },
    ])
    expect(commands.at(-1)?.message).toBe(`Gate failed: ${POLICY}.`)
  })

  test('that names a cluster without files fails', async () => {
    const base = {
      ...HEALTHY,
      [POLICY]: policy(
        'clusters:\n  - { name: prod, paths: ["clusters/prod/**"] }\n  - { name: lost, paths: ["lost/**"] }\n',
      ),
    }
    const scenario = await pullRequest({ base, head: { 'clusters/prod/deckhouse.yml': deckhouse('EarlyAccess') } })
    const { exitCode, report } = await scenario.check()
    expect(exitCode).toBe(1)
    expect(report?.problems).toMatchObject([
      { path: POLICY, line: 4, level: 'fail', message: 'No file with Deckhouse manifests belongs to cluster `lost`.' },
    ])
  })
})

describe('inputs', () => {
  test.each([
    [{ scope: 'everything' }, 'scope: `everything` is not allowed. Allowed: `introduced`, `changed`, `all`.'],
    [{ 'fail-on': 'warning' }, 'fail-on: `warning` is not allowed. Allowed: `fail`, `warn`, `unknown`, `never`.'],
    [{ 'fail-on': 'fial' }, 'fail-on: `fial` is not allowed. Allowed: `fail`, `warn`, `unknown`, `never`.'],
    [{ 'on-unreadable': 'ignore' }, 'on-unreadable: `ignore` is not allowed. Allowed: `fail`, `warn`.'],
    [
      { comment: 'allways' },
      'comment: `allways` is not allowed. Did you mean `always`? Allowed: `always`, `on-failure`, `never`.',
    ],
    [{ annotations: 'yes' }, 'annotations: `yes` is not allowed. Allowed: `true`, `false`.'],
    [{ 'config-from': 'main' }, 'config-from: `main` is not allowed. Allowed: `base`, `head`.'],
    [{ target: 'a b' }, 'target: `a b` is not allowed. Allowed: up to 64 letters, digits, `.`, `_` and `-`.'],
    [
      { 'fail-one': 'warn' },
      expect.stringMatching(/^`fail-one` is no input of this action\. Did you mean `fail-on`\? Allowed: `token`, /),
    ],
    [{ scope: '::error::x\n::stop-commands::y' }, expect.stringMatching(/^scope: `:.+` is not allowed\./)],
  ])('%o is refused in one line', async (inputs, message) => {
    const scenario = await pullRequest({ head: BREAK })
    const { exitCode, outputs, commands, log } = await scenario.check({ inputs })
    expect(exitCode).toBe(1)
    expect(outputs).toEqual({ verdict: 'error', gate: 'failed' })
    expect(commands).toEqual([{ name: 'error', properties: {}, message }])
    expect(log.trim().split('\n')).toHaveLength(1)
    expect(scenario.github.comments()).toEqual([])
  })

  test('annotations: false leaves the verdict as the only one', async () => {
    const scenario = await pullRequest({ head: BREAK })
    const { exitCode, commands } = await scenario.check({ inputs: { annotations: 'false' } })
    expect(exitCode).toBe(1)
    expect(commands).toEqual([{ name: 'error', properties: {}, message: 'Gate failed: prod: ingress-inlet.' }])
  })

  test('clusters picks some, and a name that is none fails', async () => {
    const base = { ...HEALTHY, ...cluster('clusters/second') }
    const scenario = await pullRequest({
      base,
      head: { ...BREAK, 'clusters/second/deckhouse.yml': deckhouse('EarlyAccess') },
    })
    const second = await scenario.check({ inputs: { clusters: 'second\n' } })
    expect(second.exitCode).toBe(0)
    expect(second.report?.clusters.map(({ name }) => name)).toEqual(['second'])
    const third = await scenario.check({ inputs: { clusters: 'second\nthird' } })
    expect(third.exitCode).toBe(1)
    expect(third.report?.problems).toMatchObject([
      { level: 'fail', message: 'There is no cluster `third`. Found: `prod`, `second`.' },
    ])
  })

  test('json-file is written below the workspace, in a folder that need not exist', async () => {
    const scenario = await pullRequest({ head: BREAK })
    const { outputs, report } = await scenario.check({ inputs: { 'json-file': 'out/report.json' } })
    expect(outputs['report']).toBe(join(scenario.pull.folder, 'out/report.json'))
    expect(JSON.parse(readFileSync(join(scenario.pull.folder, 'out/report.json'), 'utf8'))).toEqual(report)
  })

  test('sarif-file is written below the workspace, with what falls short and the commit that was judged', async () => {
    const scenario = await pullRequest({ head: BREAK })
    await scenario.check({ inputs: { 'sarif-file': 'out/report.sarif' } })
    const text = readFileSync(join(scenario.pull.folder, 'out/report.sarif'), 'utf8')
    const { runs }: { runs: readonly { results: readonly { ruleId: string }[]; versionControlProvenance: unknown }[] } =
      JSON.parse(text)
    expect(runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual(['ingress-inlet'])
    expect(runs[0]?.versionControlProvenance).toEqual([
      { repositoryUri: expect.stringMatching(/\/acme\/infra$/), revisionId: scenario.pull.merge },
    ])
  })

  test('html-file is written below the workspace, with links to the head and to every line, and is none by default', async () => {
    const scenario = await pullRequest({ head: BREAK })
    const { exitCode, log } = await scenario.check({ inputs: { 'html-file': 'out/report.html' } })
    expect(exitCode).toBe(1)
    const html = readFileSync(join(scenario.pull.folder, 'out/report.html'), 'utf8')
    expect(html).toContain('This pull request breaks 1 recommendation.')
    expect(html).toMatch(
      new RegExp(
        `href="http[^"]+/blob/${scenario.pull.head}/clusters/prod/ingress\\.yml#L7"[^>]*>clusters/<wbr>prod/<wbr>ingress\\.yml:7`,
      ),
    )
    expect(html).toContain('<mark>HostWithFailover</mark>')
    expect(log).toContain('and the HTML report.')
    expect((await scenario.check()).log).not.toContain('HTML report')
  })

  test.each(['json-file', 'sarif-file', 'html-file'])(
    'a %s that cannot be written is an error in one line',
    async (input) => {
      const scenario = await pullRequest({ head: BREAK })
      const { exitCode, outputs, commands } = await scenario.check({ inputs: { [input]: 'README.md/report' } })
      expect(exitCode).toBe(1)
      expect(outputs).toMatchObject({ verdict: 'error', gate: 'failed' })
      expect(commands.map(({ message }) => message)).toContainEqual(
        expect.stringMatching(new RegExp(`^${input}: \`.*\` cannot be written: `)),
      )
    },
  )
})
