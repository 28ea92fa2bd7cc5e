import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { temporaryFolder } from '../../dev/git-fixture.ts'
import { findingsOf } from '../../src/compare/findings.ts'
import type { Report } from '../../src/compare/report.ts'
import { CLUSTERS } from '../e2e/manifests.ts'
import { checked } from '../helpers/checked.ts'

/** Texts of files by their path. */
export type Texts = Readonly<Record<string, string>>

/** Judges files as a whole repository, or as a pull request to what stands at base, with suggestions wanted. */
export const reportOn = (head: Texts, base?: Texts, policy = `version: 1\n${CLUSTERS}`): Promise<Report> =>
  checked(head, base, { raw: { suggestions: 'true' }, policy, date: '2026-11-24' })

/** What Git makes of files when it applies a patch to them. Throws where it refuses. */
export function applied(files: Texts, patch: string): Texts {
  const folder = temporaryFolder('deckhouse-readiness-patch-')
  onTestFinished(folder.remove)
  const git = (...parameters: string[]): void => {
    execFileSync('git', ['-c', 'core.autocrlf=false', ...parameters], { cwd: folder.path, stdio: 'pipe' })
  }
  // By its path: a command that reads no input may be gone before it is written.
  const file = join(folder.path, '.git', 'repairs.patch')
  git('init', '--quiet')
  writeFileSync(file, patch)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder.path, path)), { recursive: true })
    writeFileSync(join(folder.path, path), text)
  }
  git('apply', '--check', file)
  git('apply', file)
  return Object.fromEntries(Object.keys(files).map((path) => [path, readFileSync(join(folder.path, path), 'utf8')]))
}

/** The lines that a patch takes away and those that it brings. */
export const changesOf = (patch: string): readonly string[] =>
  patch.split('\n').filter((line) => /^[-+](?!--|\+\+)/.test(line))

/** The rows whose findings have these ids, by cluster and rule, each once. */
export function rowsOf(report: Report, ids: readonly string[]): readonly string[] {
  const told = findingsOf(report).filter(({ id }) => ids.includes(id))
  return [
    ...new Set(told.map((one) => ('row' in one ? `${one.cluster.name}: ${one.row.rule.id}` : one.problem.message))),
  ]
}
