import { realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { git } from './git.ts'

/**
 * What a workflow's `uses` names to run exactly this product, `owner/repo@commit`: told by the clone that its bundle
 * lies in. Undefined where the bundle lies elsewhere (a package, somebody's own repository), where the clone is none of
 * GitHub's, or where no remote branch is known to hold the commit, so that nobody else could fetch it.
 */
export function ownAction(bundleFolder: string, bundlePath: string): string | undefined {
  const folder = `${bundleFolder.replaceAll('\\', '/').replace(/\/+$/, '')}/`
  if (!folder.endsWith(`/${bundlePath}`)) return undefined
  // Git is asked in the top folder: a clone around a package is none of ours.
  const top = folder.slice(0, -bundlePath.length - 1)
  const say = (...args: readonly string[]): string | undefined => git(top, args)?.toString().trim()
  const url = say('config', '--get', 'remote.origin.url') ?? ''
  const repository = GITHUB.exec(url)?.groups?.['repository']
  const commit = say('rev-parse', '--verify', '--quiet', 'HEAD^{commit}')
  if (repository === undefined || commit === undefined || !/^[0-9a-f]{40}$/.test(commit)) return undefined
  const published = say('for-each-ref', '--count=1', `--contains=${commit}`, 'refs/remotes/origin')
  return published === undefined || published === '' ? undefined : `${repository}@${commit}`
}

/** The folder of the program that runs, behind the link by which npm starts it. */
export const bundleFolder = (): string => dirname(realpathSync(process.argv[1] ?? ''))

/** Addresses under which git reaches a repository of GitHub. */
const GITHUB =
  /^(?:https:\/\/(?:[^@/]+@)?|git:\/\/|ssh:\/\/git@|git@)github\.com[/:](?<repository>[\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/
