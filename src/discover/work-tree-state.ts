import { type Change, changesIn, type TreeEntry } from './changes.ts'
import { gitBeside } from './git.ts'

/**
 * What the files on disk change since their commit left a revision; undefined where git cannot tell, or a merge is under
 * way. New files that git does not know are no part of it.
 */
export async function changesSince(folder: string, revision: string): Promise<readonly Change[] | undefined> {
  if (revision.startsWith('-')) return undefined
  const how = [
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--no-ext-diff',
    '--no-relative',
    '--ignore-submodules=none',
  ]
  const output = await gitBeside(folder, [
    '-c',
    'diff.autoRefreshIndex=true',
    'diff',
    ...how,
    '--merge-base',
    revision,
    '--',
  ])
  return output === undefined || / U\0/.test(output.toString()) ? undefined : changesIn(output)
}

/** What git knows in a folder, and what lies beside it on disk and is not ignored. */
export interface Known {
  readonly tracked: readonly TreeEntry[]
  readonly untracked: readonly string[]
}

/** The files of the index and new ones. */
export async function knownFiles(folder: string): Promise<Known | undefined> {
  const output = await gitBeside(folder, ['ls-files', '-z', '--stage', '--others', '--exclude-standard'])
  if (output === undefined) return undefined
  const lines = output
    .toString()
    .split('\0')
    .filter((line) => line !== '')
  const isTracked = (line: string): boolean => /^[0-7]{6} [0-9a-f]+ [0-3]\t/.test(line)
  const entry = (line: string): TreeEntry => {
    const [mode = '', sha = ''] = line.split(' ', 2)
    return { path: line.slice(line.indexOf('\t') + 1), mode, sha }
  }
  return { tracked: lines.filter(isTracked).map(entry), untracked: lines.filter((line) => !isTracked(line)) }
}

/**
 * The files in which git finds a pattern of Perl, by the bytes of each line: of a commit, or those on disk that it does
 * not ignore, new ones too. Undefined where git cannot search for it or could not open a file.
 */
export async function grep(
  folder: string,
  pattern: string,
  commit: string | undefined,
  within: readonly string[] = [],
): Promise<ReadonlySet<string> | undefined> {
  // Never without `-a`: an attribute may call manifests binary.
  const how = ['-l', '-z', '-a', '-P', '--no-color', '--full-name', '--no-recurse-submodules']
  const where = commit === undefined ? ['--untracked', '-e', pattern] : ['-e', pattern, commit]
  const output = await gitBeside(
    folder,
    ['grep', ...how, ...where, '--', ...within.map((path) => `:(literal)${path}`)],
    {
      exits: [0, 1],
      isStrict: true,
    },
  )
  const start = commit === undefined ? 0 : commit.length + 1
  return (
    output &&
    new Set(
      output
        .toString()
        .split('\0')
        .map((path) => path.slice(start)),
    )
  )
}
