import { expect } from 'vitest'
import { type Diagnosis, diagnose } from '../../src/adopt/doctor.ts'
import type { WorkflowFinding } from '../../src/adopt/finding.ts'
import { starterWorkflow } from '../../src/adopt/starter-workflow.ts'

export const PINNED = 'example/deckhouse-production-readiness@0123456789abcdef0123456789abcdef01234567'
export const HEALTHY = starterWorkflow(PINNED)
export const PATH = '.github/workflows/gate.yml'

/** Diagnoses workflows by their name. */
export const diagnoseAll = (files: Readonly<Record<string, string>>, action?: string): Promise<Diagnosis> =>
  diagnose(
    Object.entries(files).map(([name, text]) => ({ path: `.github/workflows/${name}`, text })),
    action,
  )

/** A text, and what stands in its place. */
export type Change = readonly [string | RegExp, string]

/** The workflow that `init` writes, with some of its text replaced. */
export function changed(...changes: readonly Change[]): string {
  return changes.reduce((text, [from, to]) => {
    const next = text.replace(from, () => to)
    if (next === text) throw new Error(`The workflow has no ${String(from)}.`)
    return next
  }, HEALTHY)
}

/** The findings of a workflow as `id line: text of that line`. */
export async function findings(
  text: string,
  others: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const found = await diagnoseAll({ 'gate.yml': text, ...others })
  expect(found.unread).toEqual([])
  return found.findings.map(({ id, at }) => {
    const source = at.path === PATH ? text : (others[at.path.replace(/.*\//, '')] ?? '')
    return `${id} ${source.split('\n')[at.start.line - 1]?.trim()}`
  })
}

/** The one finding of a workflow. */
export async function only(text: string): Promise<WorkflowFinding> {
  const { findings: all } = await diagnoseAll({ 'gate.yml': text })
  expect(all.map(({ id }) => id)).toHaveLength(1)
  const [finding] = all
  if (finding === undefined) throw new Error('Nothing was found.')
  expect(finding.message).toMatch(/^[A-Z`][\s\S]*\.$/)
  return finding
}

export const ON = '  pull_request: # without a paths filter: the action finds out itself what matters\n'
export const JOB = '    runs-on: ubuntu-latest\n'
export const USES = `      - uses: ${PINNED}\n`
export const PERMISSIONS = /permissions:\n.*\n.*\n/
