import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { starterWorkflow, UNKNOWN_REFERENCE } from '../src/adopt/starter-workflow.ts'
import { RULES } from '../src/rules/index.ts'
import { policyFrom } from '../src/settings/policy.ts'

const readme = readFileSync('README.md', 'utf8')

/** The YAML block that follows a marker. */
function block(marker: string): string {
  const found = new RegExp(`<!-- ${marker} -->\\s+\`\`\`yaml\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1]
  if (found === undefined) throw new Error(`The README has no block "${marker}".`)
  return found
}

test('the config of the README is a policy that loads', async () => {
  const policy = await policyFrom(
    'README.md',
    block('config'),
    RULES.map(({ id }) => id),
  )

  expect(policy.clusters?.map(({ name }) => name)).toEqual(['{name}', 'playground'])
  expect(policy.levels['kubernetes-version']?.level).toBe('off')
  expect(policy.failOn).toBe('warn')
  expect(policy.exemptions.map(({ kind, rule }) => [kind, rule])).toEqual([
    ['waiver', 'master-count'],
    ['attestation', 'frontend-headroom'],
  ])
})

test('the workflow of the README has what a required check needs', () => {
  const workflow = parse(block('workflow'))
  const [name, job] = Object.entries<{ needs?: unknown; steps: { uses: string }[] }>(workflow.jobs)[0] ?? []

  expect(Object.keys(workflow.on)).toEqual(['pull_request', 'merge_group'])
  // A filter would leave the required check waiting forever on pull requests that it skips.
  expect(workflow.on.pull_request).toBeNull()
  expect(workflow.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' })
  expect(name).toBe('production-readiness')
  expect(job?.needs).toBeUndefined()
  expect(job?.steps[0]?.uses).toMatch(/^actions\/checkout@[0-9a-f]{40}$/)
})

test('the workflow of the README is the one that init writes', () => {
  expect(block('workflow')).toBe(starterWorkflow(UNKNOWN_REFERENCE))
})

test('the commands of the README are commands of the project', () => {
  const commands = Array.from(readme.matchAll(/```sh\n(.*)\n```/g), ([, command]) => command)
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))

  // `npm cit` is npm's own clean install with test.
  expect(commands).toEqual(['npm start', 'npm cit', 'node dist/cli/index.js check .'])
  expect(scripts).toMatchObject({ start: expect.anything(), test: expect.anything() })
})

test('the links of the README lead to files and headings that are there', () => {
  const links = Array.from(
    readme.matchAll(/\]\(([^)]+)\)|(?:src|srcset)="([^"]+)"/g),
    ([, link, image]) => link ?? image,
  )
  const headings = Array.from(
    readme.matchAll(/^#+ (.+)$/gm),
    ([, text = '']) => `#${text.toLowerCase().replaceAll(' ', '-')}`,
  )
  const dead = links.filter((link = '') => (link.startsWith('#') ? !headings.includes(link) : !existsSync(link)))
  expect(dead).toEqual([])
  expect(links.length).toBeGreaterThan(40)
})
