import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Report } from '../../src/compare/report.ts'
import { judgeable, type Terms } from '../../src/expand/door.ts'
import { check } from '../../src/check/check.ts'
import { readWorkTree, workTree } from '../../src/read/work-tree.ts'
import { RULES } from '../../src/rules/index.ts'
import { policyFrom } from '../../src/settings/policy.ts'
import { settingsFrom } from '../../src/settings/settings.ts'
import { commitFiles, type Files, temporaryFolder } from '../../dev/git-fixture.ts'
import { repository } from '../cli/run.ts'
import { onPath, type TestTool } from './tool.ts'

/** A folder with programs by their names, for a search path that holds nothing else. `unshare` is there where this machine has it. */
export function machine(programs: Readonly<Record<string, TestTool | string>>): string {
  const { path, remove } = temporaryFolder('deckhouse-readiness-machine-')
  onTestFinished(remove)
  const folder = join(path, 'bin')
  mkdirSync(folder)
  const helpers = Object.fromEntries(
    ['unshare', 'true'].flatMap((name) => {
      const file = onPath(name)
      return file === undefined ? [] : [[name, file]]
    }),
  )
  for (const [name, tool] of Object.entries({ ...helpers, ...programs })) {
    if (typeof tool === 'string') symlinkSync(tool, join(folder, name))
    else tool.install(join(folder, name))
  }
  return folder
}

export interface Circumstances extends Partial<Terms> {
  /** The files of the other side, which `files` change. */
  readonly base?: Files
  /** Something to do with the folder before it is read. */
  readonly prepare?: (folder: string) => void
  readonly paths?: readonly string[]
}

/** Checks a repository as the command line does, rendering with the programs of `path`. */
export async function checkedOn(
  path: string,
  files: Files,
  { base, prepare, paths = [], ...terms }: Circumstances = {},
): Promise<Report> {
  const folder = repository(base ?? files)
  if (base !== undefined) commitFiles(folder, files, 'Change')
  prepare?.(folder)
  const tree = workTree(paths, folder)
  const sides = readWorkTree(tree, base === undefined ? undefined : 'HEAD~1', () => false)
  const judged = await judgeable(sides, { render: 'auto', never: [tree.top], path, ...terms })
  return check({
    ...sides,
    ...judged,
    policy: await policyFrom(
      'policy.yml',
      'version: 1\n',
      RULES.map(({ id }) => id),
    ),
    settings: settingsFrom({}, '2026-11-24'),
    repository: tree.name,
    problems: [],
  })
}

/** The verdict of a row in a cluster, and the place that it points at. */
export function rowIn(report: Report, cluster: string, id: string): string {
  const row = report.clusters.find(({ name }) => name === cluster)?.rows.find(({ rule }) => rule.id === id)
  const at = row?.findings[0]?.at
  return `${row?.verdict} ${at?.path}:${at?.start.line}`
}
