import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { gitIn } from '../dev/git-fixture.ts'
import { plainFolder, runCli } from './cli/run.ts'

const EXAMPLES = readdirSync('examples').filter((name) => existsSync(join('examples', name, 'README.md')))
const EXIT: Readonly<Record<string, number>> = { 'bare-metal': 0, cloud: 0, fleet: 1, legacy: 1, templated: 0 }
const OURS = ['README.md', 'expected.txt', 'expected.json']
const check = (...words: readonly string[]): readonly string[] => ['check', '.', '--date', '2026-11-24', ...words]
const expected = (name: string, file: string): string => readFileSync(join('examples', name, file), 'utf8')

/** An example as the repository of a team: the folder bears its name, and what belongs to this project is not in it. */
function copyOf(name: string): string {
  const folder = join(plainFolder(), name)
  cpSync(join('examples', name), folder, { recursive: true })
  for (const file of OURS) rmSync(join(folder, file))
  return folder
}

test('the examples are those of the page', () => {
  expect(EXAMPLES).toEqual(Object.keys(EXIT))
  const page = readFileSync('docs/examples.md', 'utf8')
  expect(EXAMPLES.filter((name) => !page.includes(`(../examples/${name}/README.md)`))).toEqual([])
})

describe.each(EXAMPLES)('%s', (name) => {
  test('gets the report that lies beside it', async () => {
    const { stdout, stderr, exitCode } = await runCli(check('--verbose'), copyOf(name))
    expect(stderr).toBe('')
    expect(exitCode).toBe(EXIT[name])
    expect(stdout).toBe(expected(name, 'expected.txt'))
  })

  test('gets the same report as a repository of git, for machines too', async () => {
    const folder = copyOf(name)
    gitIn(folder, 'init', '--quiet', '--initial-branch', 'main')
    expect((await runCli(check('--verbose'), folder)).stdout).toBe(expected(name, 'expected.txt'))
    const { tool, ...report } = JSON.parse((await runCli(check('--format', 'json'), folder)).stdout)
    expect(tool).toMatchObject({ name: 'deckhouse-production-readiness' })
    expect(`${JSON.stringify(report, undefined, 2)}\n`).toBe(expected(name, 'expected.json'))
  })

  test('has counts that add up to thirty for each cluster, and no slip in its manifests', () => {
    const { clusters, totals, schemaNotes } = JSON.parse(expected(name, 'expected.json'))
    const counted = Object.values<number>(totals).reduce((sum, one) => sum + one, 0)
    expect(counted).toBe(30 * clusters.length)
    expect(schemaNotes).toMatchObject({ notes: [], elsewhere: 0, more: 0 })
  })

  test('has a page of which every recommendation stands in the report', () => {
    const page = expected(name, 'README.md')
    const ids = Array.from(page.matchAll(/`([a-z]+-[a-z]+)`/g), ([, id = '']) => id)
    expect(ids).not.toEqual([])
    const { clusters } = JSON.parse(expected(name, 'expected.json'))
    const known: readonly string[] = clusters[0].recommendations.map(({ id }: { id: string }) => id)
    expect(ids.filter((id) => !known.includes(id))).toEqual([])
    expect(page).toContain(`\nnpm run example -- ${name}\n`)
  })
})

test('together they hold every verdict, every state of an exemption, and most recommendations in more than one verdict', () => {
  const reports = EXAMPLES.map((name) => JSON.parse(expected(name, 'expected.json')))
  const rows: readonly { id: string; verdict: string }[] = reports.flatMap(({ clusters }) =>
    clusters.flatMap(({ recommendations }: { recommendations: readonly [] }) => recommendations),
  )
  expect(new Set(rows.map(({ verdict }) => verdict))).toEqual(
    new Set(['pass', 'warn', 'fail', 'unknown', 'not-applicable']),
  )
  const states = new Set(reports.flatMap(({ exemptions }) => exemptions.map(({ state }: { state: string }) => state)))
  expect(states).toEqual(new Set(['active', 'expired', 'expiring']))
  const ids = [...new Set(rows.map(({ id }) => id))]
  const lively = ids.filter((id) => new Set(rows.filter((row) => row.id === id).map(({ verdict }) => verdict)).size > 1)
  expect(lively.length).toBeGreaterThan(25)
})
