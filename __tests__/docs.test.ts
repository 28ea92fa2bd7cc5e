import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULES } from '../src/rules/index.ts'
import { expectInTime } from '../src/settings/exemptions.ts'
import { policyFrom } from '../src/settings/policy.ts'
import { commitFiles } from '../dev/git-fixture.ts'
import { repository, runCli } from './cli/run.ts'
import { rulesFolder } from './helpers/pages.ts'
import { BLOCKS, placed, TASK_PAGES } from './helpers/task-pages.ts'

/** The day on which the exemptions of the pages are held. */
const DATE = '2026-11-24'

const MONTHS = new Map(
  RULES.flatMap(({ id, attestedWithinMonths: months }) => (months === undefined ? [] : [[id, months] as const])),
)

const CONFIGS = BLOCKS.filter(({ mark }) => mark === 'config')
const COMMANDS = BLOCKS.filter(({ language }) => language === 'sh').flatMap(({ content, ...block }) =>
  content
    .trim()
    .split('\n')
    .map((command) => ({ ...block, command })),
)

describe('the pages', () => {
  test('are one for each task', () => {
    expect(TASK_PAGES.map(({ name }) => name).toSorted()).toEqual([
      'clusters.md',
      'code-scanning.md',
      'exceptions.md',
      'forks.md',
      'html-report.md',
      'legacy.md',
      'matrix.md',
      'merge-queue.md',
      'organization-policy.md',
      'rendering-helm.md',
      'rendering.md',
      'required-check.md',
      'schema-notes.md',
      'suggestions.md',
      'templates.md',
    ])
  })

  test('show no YAML that is not tried out, and nothing in another language', () => {
    const untried = BLOCKS.filter(({ language, mark }) =>
      language === 'yaml' ? !/^(?:config|workflow|workflow: ruleset|file: .*)$/.test(mark) : language !== 'sh',
    )
    expect(untried).toEqual([])
  })

  test.each(TASK_PAGES)('$name begins with whom it is for and what stands at the end', ({ text }) => {
    const [title, , first] = text.split('\n')
    expect(title).toMatch(/^# [A-Z]/)
    expect(first).toMatch(/^For .*\. At the end, .*\.$/)
  })

  test.each(TASK_PAGES)('$name is in the voice of the product', ({ text }) => {
    const prose = text.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/`[^`\n]*`|<!--.*?-->/g, '')
    expect(prose).not.toMatch(/!|`/)
    expect(prose).not.toMatch(/\b(?:favour|behaviour|colour|organis|recognis|cancelled|invalid|simply|easy|easily)/i)
    expect(prose).not.toMatch(/\b(?:we|our)\b/i)
  })
})

describe('a config of the pages', () => {
  test.each(placed(CONFIGS))('at %s loads and is in time', async (_, { page, content }) => {
    const policy = await policyFrom(
      page,
      content,
      RULES.map(({ id }) => id),
    )
    expect(() => expectInTime(policy.exemptions, DATE, MONTHS)).not.toThrow()
  })
})

describe('a command of the pages', () => {
  test.each(placed(COMMANDS))('at %s runs on a repository with two clusters', async (_, { command }) => {
    const [, args] = /^node \.\.\/deckhouse-production-readiness\/dist\/cli\/index\.js (.*)$/.exec(command) ?? []
    expect(command).toBe(`node ../deckhouse-production-readiness/dist/cli/index.js ${args}`)

    const folder = repository({ 'README.md': 'Clusters\n' })
    commitFiles(folder, 'examples/pull-request/base', 'Clusters')
    const { exitCode, stdout, stderr } = await runCli(args ?? '', folder)
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
    expect(stdout).toContain('prod-eu')
    expect(stdout).toContain('master-count')
  })
})

describe('the links', () => {
  const sources = [
    ...TASK_PAGES.map(({ name }) => `docs/${name}`),
    'docs/config.md',
    'docs/comparison.md',
    'docs/examples.md',
    ...readdirSync('examples').flatMap((name) => {
      const page = `examples/${name}/README.md`
      return existsSync(page) ? [page] : []
    }),
    ...rulesFolder('.md').map((name) => `src/rules/${name}.md`),
  ]

  test.each(sources)('of %s lead to pages and headings that are there', (source) => {
    const links = Array.from(
      readFileSync(source, 'utf8')
        .replaceAll(/^```[\s\S]*?^```$/gm, '')
        .matchAll(/\]\(([^)\s]+)\)/g),
      ([, link]) => link ?? '',
    ).filter((link) => !/^https?:/.test(link))
    const dead = links.filter((link) => {
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? source : normalize(join(dirname(source), path))
      return !existsSync(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor))
    })
    expect(dead).toEqual([])
  })

  test('of every page of a rule lead to the page on exceptions', () => {
    const pages = rulesFolder('.md').map((name) => readFileSync(`src/rules/${name}.md`, 'utf8'))
    expect(pages.filter((text) => !text.includes('](../../../docs/exceptions.md)'))).toEqual([])
  })
})

/** The anchors that GitHub gives the headings of a page. */
function anchorsOf(path: string): readonly string[] {
  const headings = readFileSync(path, 'utf8')
    .replaceAll(/^```[\s\S]*?^```$/gm, '')
    .matchAll(/^#+ (.*)$/gm)
  return Array.from(headings, ([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}
