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

/** What git knows in a folder, and what lies beside it on disk and is not ignored. There may be very many files. */
export interface Known {
  /** The paths of the index. */
  readonly tracked: readonly string[]
  /** Those of them that are no plain files: links and submodules. */
  readonly special: ReadonlySet<string>
  /** The files of the index with their hashes, which few runs ask for. */
  readonly entries: () => readonly TreeEntry[]
  readonly untracked: readonly string[]
}

/** The files of the index and new ones. */
export async function knownFiles(folder: string): Promise<Known | undefined> {
  const output = await gitBeside(folder, ['ls-files', '-z', '--stage', '--others', '--exclude-standard'])
  if (output === undefined) return undefined
  const [lines, tracked, untracked]: [string[], string[], string[]] = [[], [], []]
  const special = new Set<string>()
  for (const line of output.toString().split('\0')) {
    // `100644 <hash> 0<tab>path`; a new file is its path alone.
    const tab = line[6] === ' ' ? line.indexOf('\t') : -1
    if (tab === -1) {
      if (line !== '') untracked.push(line)
      continue
    }
    const path = line.slice(tab + 1)
    lines.push(line)
    tracked.push(path)
    if (!line.startsWith('100')) special.add(path)
  }
  const entries = (): readonly TreeEntry[] =>
    lines.map((line, index) => {
      const path = tracked[index] ?? ''
      return { path, mode: line.slice(0, 6), sha: line.slice(7, line.length - path.length - 3) }
    })
  return { tracked, special, entries, untracked }
}

/** Where something is searched: the files on disk if left out. */
interface Where {
  readonly commit?: string
  /** New files as well. */
  readonly isNewToo?: boolean
  readonly within?: readonly string[]
}

/**
 * The files in which git finds a pattern of Perl, by the bytes of each line: of a commit, or those of the index as they
 * are on disk, and new ones where they are wanted and not ignored. Undefined where git cannot search for it or could not
 * open a file.
 */
export async function grep(
  folder: string,
  pattern: string,
  { commit, isNewToo = false, within = [] }: Where,
): Promise<ReadonlySet<string> | undefined> {
  // Never without `-a`: an attribute may call manifests binary.
  const how = ['-l', '-z', '-a', '-P', '--no-color', '--full-name', '--no-recurse-submodules']
  const where = [...(isNewToo ? ['--untracked'] : []), '-e', pattern, ...(commit === undefined ? [] : [commit])]
  const only = within.map((path) => `:(literal)${path}`)
  const output = await gitBeside(folder, ['grep', ...how, ...where, '--', ...only], { exits: [0, 1], isStrict: true })
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
