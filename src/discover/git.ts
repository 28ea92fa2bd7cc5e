/** One file of a commit. `mode` is git's: `120000` a symbolic link, `160000` a submodule. */
export interface TreeEntry {
  readonly path: string
  readonly mode: string
  readonly sha: string
}

/** Larger than any output that a repository of GitHub can give. */
const MAX_BUFFER = 2 ** 31 - 1

/**
 * Runs git in the top folder of a clone. Returns undefined where git fails or is not there, or the folder is no clone: one
 * that lies inside of another clone is not taken for that one. Never touches the network: a partial clone's missing blobs
 * come from the API like those of a shallow one.
 */
export function git(folder: string, args: readonly string[], input?: string): Buffer | undefined {
  // Loaded only here: a run that needs no git should not pay for the module.
  const { spawnSync } = process.getBuiltinModule('node:child_process')
  const result = spawnSync('git', ['-c', 'safe.directory=*', '-c', 'core.quotePath=false', ...args], {
    cwd: folder,
    input: input ?? '',
    maxBuffer: MAX_BUFFER,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {
      ...process.env,
      // Git resolves links before it takes the step upwards.
      GIT_CEILING_DIRECTORIES: `${folder}/..`,
      GIT_NO_LAZY_FETCH: '1',
      GIT_TERMINAL_PROMPT: '0',
      GIT_OPTIONAL_LOCKS: '0',
    },
  })
  return result.status === 0 ? result.stdout : undefined
}

/** The commit that is checked out in a folder and its parents as it names them, also where a shallow clone lacks them. */
export function checkedOut(folder: string): { readonly sha: string; readonly parents: readonly string[] } | undefined {
  const output = git(folder, ['cat-file', '--batch'], 'HEAD^{commit}\n')?.toString() ?? ''
  const sha = /^([0-9a-f]+) commit \d+\n/.exec(output)?.[1]
  if (sha === undefined) return undefined
  const header = output.split('\n\n', 1)[0] ?? ''
  return { sha, parents: Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), ([, parent]) => parent ?? '') }
}

/** The commit that a revision names, or undefined. */
export function resolveCommit(folder: string, revision: string): string | undefined {
  // A revision that starts with a dash would be taken for an option.
  if (revision.startsWith('-')) return undefined
  const sha = git(folder, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])
    ?.toString()
    .trim()
  return sha === '' ? undefined : sha
}

export function mergeBase(folder: string, left: string, right: string): string | undefined {
  const sha = git(folder, ['merge-base', left, right])?.toString().trim()
  return sha === '' ? undefined : sha
}

/** Lists that were made in this run, by folder and commit. What a commit holds never changes. */
const lists = new Map<string, readonly TreeEntry[]>()

/** Every file of a commit; undefined where the commit is not in the clone. A commit is listed once. */
export function listCommit(folder: string, commit: string): readonly TreeEntry[] | undefined {
  const key = `${commit} ${folder}`
  const list = lists.get(key) ?? treeOf(folder, commit)
  if (list !== undefined) lists.set(key, list)
  return list
}

function treeOf(folder: string, commit: string): readonly TreeEntry[] | undefined {
  const output = git(folder, ['ls-tree', '-r', '-z', '--full-tree', commit])
  if (output === undefined) return undefined
  return output
    .toString()
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const tab = line.indexOf('\t')
      const [mode = '', , sha = ''] = line.slice(0, tab).split(' ')
      return { path: line.slice(tab + 1), mode, sha }
    })
}

/** The bytes of each blob that the clone has. */
export function blobSizes(folder: string, shas: readonly string[]): ReadonlyMap<string, number> {
  if (shas.length === 0) return new Map()
  const lines = git(folder, ['cat-file', '--batch-check', '--buffer'], `${shas.join('\n')}\n`)?.toString() ?? ''
  return new Map(
    lines.split('\n').flatMap((line) => {
      const [sha = '', type, size] = line.split(' ')
      return type === 'blob' ? [[sha, Number(size)] as const] : []
    }),
  )
}

/** The blobs that the clone has; the others are left out. */
export function readBlobs(folder: string, shas: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>()
  if (shas.length === 0) return blobs
  const output = git(folder, ['cat-file', '--batch', '--buffer'], `${shas.join('\n')}\n`)
  if (output === undefined) return blobs
  let at = 0
  while (at < output.length) {
    const end = output.indexOf(10, at)
    const [sha = '', type, size] = output.toString('utf8', at, end).split(' ')
    at = end + 1
    if (type !== 'blob') continue
    const length = Number(size)
    blobs.set(sha, output.subarray(at, at + length))
    at += length + 1
  }
  return blobs
}
