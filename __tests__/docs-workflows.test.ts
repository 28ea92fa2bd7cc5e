import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { diagnose } from '../src/adopt/doctor.ts'
import { INPUTS } from '../src/settings/inputs.ts'
import { settingsFrom } from '../src/settings/settings.ts'
import { BLOCKS, placed } from './helpers/task-pages.ts'

interface Job {
  readonly needs?: unknown
  readonly if?: unknown
  readonly permissions?: unknown
  readonly 'continue-on-error'?: unknown
  readonly 'timeout-minutes'?: number
  readonly strategy?: { readonly 'fail-fast'?: boolean; readonly matrix?: Readonly<Record<string, readonly string[]>> }
  readonly steps: readonly Step[]
}

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, string | number | boolean>>
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: unknown
  readonly concurrency?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

const OURS = 'OWNER/deckhouse-production-readiness@COMMIT'

describe.each(placed(BLOCKS.filter(({ mark }) => mark.startsWith('workflow'))))(
  'the workflow at %s',
  (_, { mark, content }) => {
    const workflow: Workflow = parse(content)
    const events = Object.keys(workflow.on)
    const isOfPulls = events.some((event) => event.startsWith('pull_request'))
    const jobs = Object.values(workflow.jobs)
    const gates = jobs.filter(({ steps }) => steps.some(({ uses }) => uses === OURS))
    const steps = jobs.flatMap((job) => job.steps)
    const uploads = steps.some(({ uses }) => uses?.startsWith('github/codeql-action/') === true)

    test('is one in which `doctor` finds nothing to mend', async () => {
      const text = content.replaceAll('COMMIT', '0123456789abcdef0123456789abcdef01234567')
      const { calling, findings, unread } = await diagnose([{ path: '.github/workflows/gate.yml', text }], undefined)
      expect(calling).toHaveLength(1)
      expect(unread).toEqual([])
      // A report is no gate, so it neither hears of pull requests nor fails.
      const known = isOfPulls ? [] : ['no-pull-request', ...(uploads ? ['permissions'] : []), 'input-weak']
      expect(findings.map(({ id }) => id)).toEqual(known)
    })

    test('runs the action once', () => {
      expect(gates).toHaveLength(1)
      expect(steps.filter(({ uses }) => uses === OURS)).toHaveLength(1)
    })

    test('pins every other action by its commit', () => {
      for (const { uses } of steps)
        if (uses !== undefined && uses !== OURS)
          expect(uses).toMatch(/^(?:actions\/[\w-]+|github\/codeql-action\/upload-sarif)@[0-9a-f]{40}$/)
    })

    test('uses inputs of the action, with values that it takes', () => {
      for (const { with: inputs = {} } of steps.filter(({ uses }) => uses === OURS)) {
        expect(INPUTS).toEqual(expect.arrayContaining(Object.keys(inputs)))
        // An expression stands for the name of a cluster.
        const values = Object.entries(inputs).map(([name, value]) => [
          name,
          String(value).replace(/\$\{\{.*\}\}/, 'one'),
        ])
        const { foreign, config } = settingsFrom(Object.fromEntries(values), '2026-11-24')
        expect(foreign === undefined || foreign.ref === 'COMMIT').toBe(true)
        expect(config.includes('@')).toBe(foreign !== undefined)
      }
    })

    test('answers a merge queue where it answers pull requests, once, and filters neither', () => {
      expect(events.filter((event) => event.startsWith('pull_request')).length).toBeLessThan(2)
      expect(events.includes('merge_group')).toBe(isOfPulls)
      if (isOfPulls) expect(Object.values(workflow.on)).toEqual([null, null])
    })

    test('may do what it has to, and no more', () => {
      const pulls = isOfPulls ? { 'pull-requests': 'write' } : {}
      const checks = steps.some(({ with: inputs = {} }) => 'check-run' in inputs) ? { checks: 'write' } : {}
      const alerts = uploads ? { 'security-events': 'write', actions: 'read' } : {}
      expect(workflow.permissions).toEqual({ contents: 'read', ...pulls, ...checks, ...alerts })
      for (const { permissions } of jobs) expect([undefined, {}]).toContainEqual(permissions)
    })

    test('checks nothing out but what the event names, and leaves no token behind', () => {
      const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
      expect(checkouts).toHaveLength(1)
      for (const { with: inputs } of checkouts) {
        expect(inputs).toMatchObject({ 'persist-credentials': false })
        expect(inputs).not.toHaveProperty('ref')
        expect(inputs).not.toHaveProperty('repository')
      }
    })

    test('has a job of the required name that runs in any case and ends', () => {
      const required = workflow.jobs['production-readiness']
      if (isOfPulls) expect(required).toBeDefined()
      for (const job of jobs) {
        expect(job['timeout-minutes']).toBe(5)
        expect(job['continue-on-error']).toBeUndefined()
      }
      for (const gate of gates) expect([gate.needs, gate.if]).toEqual([undefined, undefined])
      if (required === undefined || gates.includes(required)) return
      // The job that gathers the legs of a matrix.
      expect(required.if).toBe('always()')
      expect(workflow.jobs).toHaveProperty(String(required.needs), gates[0])
      expect(required.steps).toEqual([
        { run: 'test "$RESULT" = success', env: { RESULT: `\${{ needs.${String(required.needs)}.result }}` } },
      ])
    })

    test('gives every leg of a matrix clusters of its own, and with them a part of the comment', () => {
      const matrices = gates.flatMap(({ strategy }) => strategy ?? [])
      for (const { matrix = {}, 'fail-fast': failFast } of matrices) {
        expect(failFast).toBe(false)
        expect(Object.keys(matrix)).toEqual(['cluster'])
        const ours = steps.find(({ uses }) => uses === OURS)
        expect(ours?.with).toEqual({ clusters: '${{ matrix.cluster }}' })
      }
    })

    test('cancels older runs of its own pull request, and where a ruleset requires it none', () => {
      const group = 'production-readiness-${{ github.event.pull_request.number || github.sha }}'
      const expected = isOfPulls && mark === 'workflow' ? { group, 'cancel-in-progress': true } : undefined
      expect(workflow.concurrency).toEqual(expected)
    })
  },
)
