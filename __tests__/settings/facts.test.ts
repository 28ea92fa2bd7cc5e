import { describe, expect, test } from 'vitest'
import { UserError } from '../../src/errors.ts'
import type { DeclaredFacts } from '../../src/model/declared-facts.ts'
import { policyFrom } from '../../src/settings/policy.ts'

const RULES = ['master-count', 'recovery-plan']

/** The facts of the only cluster of a config, whose first fact stands in line 6. */
async function facts(lines: string): Promise<DeclaredFacts | undefined> {
  const text = `version: 1\nclusters:\n  - name: prod\n    paths: ["prod/**"]\n    facts:\n${lines}`
  return (await policyFrom('policy.yml', text, RULES)).clusters?.[0]?.facts
}

describe('facts', () => {
  test('are read with the place of each value', async () => {
    const { nodes } = (await facts('      nodes:\n        master: { count: 3, memory: 16Gi }\n')) ?? {}
    expect(nodes?.get('master')).toEqual({
      count: {
        state: 'known',
        value: 3,
        text: '3',
        at: { path: 'policy.yml', start: { line: 7, column: 26 }, end: { line: 7, column: 27 } },
      },
      cpu: { state: 'silent' },
      memory: {
        state: 'known',
        value: 16 * 2 ** 30,
        text: '16Gi',
        at: { path: 'policy.yml', start: { line: 7, column: 37 }, end: { line: 7, column: 41 } },
      },
      disk: { state: 'silent' },
      iops: { state: 'silent' },
    })
  })

  test('are of nodes, flavors and storage classes, by any name', async () => {
    const found = await facts(`      nodes: { __proto__: { iops: 3000 } }
      flavors: { m1.large: { cpu: 0.5, memory: 8G, disk: 60Gi } }
      storageClasses: { ceph fast: { iops: 400 } }
`)
    expect(found?.nodes.get('__proto__')?.iops).toMatchObject({ value: 3000 })
    expect(found?.flavors.get('m1.large')).toMatchObject({
      cpu: { value: 0.5 },
      memory: { value: 8e9 },
      disk: { value: 60 * 2 ** 30 },
    })
    expect(found?.storageClasses.get('ceph fast')?.iops).toMatchObject({ value: 400 })
  })

  test('are none where the config says nothing', async () => {
    const { clusters } = await policyFrom(
      'policy.yml',
      'version: 1\nclusters: [{ name: prod, paths: ["prod/**"] }]\n',
      RULES,
    )
    expect(clusters?.[0]?.facts).toEqual({ nodes: new Map(), flavors: new Map(), storageClasses: new Map() })
  })

  test.each([
    ['16Gi', 17_179_869_184],
    ['1.5Ti', 1_649_267_441_664],
    ['512Mi', 536_870_912],
    ['2048Ki', 2_097_152],
    ['1Pi', 1_125_899_906_842_624],
    ['8G', 8e9],
    ['9k', 9000],
    ['7M', 7e6],
    ['2T', 2e12],
    ['3P', 3e15],
    ['8589934592', 8_589_934_592],
    ['"16Gi"', 17_179_869_184],
  ])('know %s as %d bytes', async (written, bytes) => {
    const found = await facts(`      nodes: { master: { disk: ${written} } }\n`)
    expect(found?.nodes.get('master')?.disk).toMatchObject({ value: bytes })
  })

  const QUANTITY = 'Allowed: a number with a unit, such as `16Gi` or `16G`, or bytes from 1048576 on.'
  test.each([
    [
      'nodes: { master: { memory: 16GB } }',
      `\`16GB\` is no value of \`clusters.0.facts.nodes.master.memory\`. ${QUANTITY}`,
    ],
    [
      'nodes: { master: { memory: 16 } }',
      `\`16\` is no value of \`clusters.0.facts.nodes.master.memory\`. ${QUANTITY}`,
    ],
    ['nodes: { master: { disk: 1.5 } }', `\`1.5\` is no value of \`clusters.0.facts.nodes.master.disk\`. ${QUANTITY}`],
    [
      'nodes: { master: { disk: -1Gi } }',
      `\`-1Gi\` is no value of \`clusters.0.facts.nodes.master.disk\`. ${QUANTITY}`,
    ],
    [
      'nodes: { master: { count: three } }',
      '`clusters.0.facts.nodes.master.count` is `three`, and should be a whole number.',
    ],
    [
      'nodes: { master: { count: 2.5 } }',
      '`clusters.0.facts.nodes.master.count` is `2.5`, and should be a whole number.',
    ],
    [
      'nodes: { master: { count: -1 } }',
      '`-1` is no value of `clusters.0.facts.nodes.master.count`. Allowed: numbers `>= 0`.',
    ],
    [
      'nodes: { master: { cpu: 0 } }',
      '`0` is no value of `clusters.0.facts.nodes.master.cpu`. Allowed: numbers `> 0`.',
    ],
    [
      'nodes: { master: { cpus: 4 } }',
      '`cpus` is no key of `clusters.0.facts.nodes.master`. Did you mean `cpu`? Allowed: `count`, `cpu`, `memory`, `disk`, `iops`.',
    ],
    [
      'flavors: { m1: { iops: 4 } }',
      '`iops` is no key of `clusters.0.facts.flavors.m1`. Allowed: `cpu`, `memory`, `disk`.',
    ],
    [
      'storageclasses: {}',
      '`storageclasses` is no key of `clusters.0.facts`. Did you mean `storageClasses`? Allowed: `nodes`, `flavors`, `storageClasses`.',
    ],
    ['storageClasses: { a: {} }', /^policy\.yml:6: `clusters\.0\.facts\.storageClasses\.a` is empty\. Fill it in\.$/],
  ])('refuse %s', async (line, message) => {
    const refusal = facts(`      ${line}\n`)
    await expect(refusal).rejects.toThrow(UserError)
    await expect(refusal).rejects.toThrow(
      typeof message === 'string' ? `policy.yml:6: ${message.charAt(0).toUpperCase()}${message.slice(1)}` : message,
    )
  })
})

describe('the options of a rule', () => {
  const plan = async (line: string): Promise<unknown> =>
    (await policyFrom('policy.yml', `version: 1\nrules:\n  recovery-plan: ${line}\n`, RULES)).options.recoveryPlan

  test('are read with their place', async () => {
    expect(await plan('{ path: docs/dr.md, drillWithinMonths: 6, level: fail }')).toEqual({
      path: {
        state: 'known',
        value: 'docs/dr.md',
        text: 'docs/dr.md',
        at: { path: 'policy.yml', start: { line: 3, column: 26 }, end: { line: 3, column: 36 } },
      },
      months: 6,
    })
    expect(await plan('{ level: warn }')).toEqual({ path: { state: 'silent' }, months: 12 })
  })

  test.each([
    [
      '{ drillWithinMonths: 0 }',
      '`0` is no value of `rules.recovery-plan.drillWithinMonths`. Allowed: numbers `>= 1`.',
    ],
    ['{ drillWithinMonths: 61 }', 'Allowed: numbers `<= 60`.'],
    ['{ drillWithinMonth: 6 }', 'Did you mean `drillWithinMonths`?'],
    ['{ path: "" }', '`rules.recovery-plan.path` is empty. Fill it in.'],
    ['{ level: "off" }', '`rules.recovery-plan` lacks `reason`. Add it.'],
  ])('refuse %s', async (line, message) => {
    await expect(plan(line)).rejects.toThrow(message)
  })
})
