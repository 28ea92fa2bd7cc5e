import { execFile } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { commitFiles, type Files, gitIn, temporaryFolder } from '../../dev/git-fixture.ts'

export interface Output {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built command line with some words, in a folder. */
export function runCli(
  args: string | readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Output> {
  const words = typeof args === 'string' ? args.split(' ').filter((word) => word !== '') : args
  const { PATH = '', HOME = '' } = process.env
  return new Promise((done) => {
    const node = process.env['BUNDLE_NODE'] ?? process.execPath
    execFile(
      node,
      [resolve('dist/cli/index.js'), ...words],
      { cwd, env: { PATH, HOME, ...env } },
      (error, stdout, stderr) => {
        done({ exitCode: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
      },
    )
  })
}

/** A folder with files in a repository of git, gone after the test. `name` is the repository's. */
export function repository(files: Files, name = 'infra'): string {
  const folder = plainFolder()
  const top = join(folder, name)
  mkdirSync(top)
  gitIn(top, 'init', '--quiet', '--initial-branch', 'main')
  commitFiles(top, files, 'Base')
  return top
}

/** An empty folder, gone after the test. */
export function plainFolder(): string {
  const { path, remove } = temporaryFolder('deckhouse-readiness-cli-')
  onTestFinished(remove)
  return path
}
