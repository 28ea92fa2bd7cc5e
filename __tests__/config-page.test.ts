import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { RULES } from '../src/rules/index.ts'
import { expectInTime } from '../src/settings/exemptions.ts'
import { policyFrom } from '../src/settings/policy.ts'

const page = readFileSync('docs/config.md', 'utf8')
const [, example = ''] = /```yaml\n([^]*?)```/.exec(page) ?? []
const load = (text: string): ReturnType<typeof policyFrom> =>
  policyFrom(
    'docs/config.md',
    text,
    RULES.map(({ id }) => id),
  )

interface Schema {
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly examples?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema
}

/** Every field of the schema by its path, as the page names it. */
function fields(schema: Schema, path = ''): readonly (readonly [string, Schema])[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, child]) => {
    const at = path === '' ? name : `${path}.${name}`
    return [[at, child] as const, ...fields(child, at)]
  })
  const named =
    typeof schema.additionalProperties === 'object' ? fields(schema.additionalProperties, `${path}.NAME`) : []
  return [...own, ...named, ...(schema.items === undefined ? [] : fields(schema.items, `${path}[]`))]
}

const SCHEMA: Schema = JSON.parse(readFileSync('schema/config.schema.json', 'utf8'))
const FIELDS = fields(SCHEMA)

describe('the reference of the config', () => {
  test('has an example that is a policy, in force on the days that it speaks of', async () => {
    const policy = await load(example)
    expect(() => expectInTime(policy.exemptions, '2026-11-24')).not.toThrow()
    expect(policy.clusters?.map(({ name, environment }) => [name, environment])).toEqual([
      ['prod-eu', 'production'],
      ['test-{name}', 'staging'],
    ])
    expect(policy.exemptions.map(({ kind }) => kind)).toEqual(['waiver', 'attestation'])
    expect(policy.levels['kubernetes-version']).toEqual({ level: 'off', reason: 'Versions are approved elsewhere' })
  })

  test('has an example that uses every part of the schema', () => {
    for (const name of Object.keys(SCHEMA.properties ?? {})) expect(example).toMatch(new RegExp(`^${name}:`, 'm'))
    for (const name of ['nodes', 'flavors', 'storageClasses']) expect(example).toContain(`${name}:`)
  })

  test.each(FIELDS)('names %s, with its description', (path, { description }) => {
    expect(description).toMatch(/^[A-Z`].*\.$/)
    const row = page.split('\n').find((line) => line.startsWith(`| \`${path}\` |`))
    expect(row?.split(/(?<!\\) \| /)).toHaveLength(6)
    expect(row).toContain(` | ${description?.replaceAll('|', '\\|') ?? ''} | `)
  })

  test('has an example of every value that is written', () => {
    const bare = FIELDS.filter(
      ([, { type, examples }]) => type !== 'object' && type !== 'array' && examples === undefined,
    )
    expect(bare.map(([path]) => path)).toEqual([])
  })
})
