import { changesIn, type TreeEntry } from './changes.ts'

export type { TreeEntry } from './changes.ts'

/** Larger than any output that a repository of GitHub can give. */
const MAX_BUFFER = 2 ** 31 - 1

/**
 * Runs git in the top folder of a clone. Returns undefined where git fails or is not there, or the folder is no clone: one
 * that lies inside of another clone is not taken for that one. Never touches the network: a partial clone's missing blobs
 * come from the API like those of a shallow one.
 */
export function git(folder: string, args: readonly string[], input = '', most = MAX_BUFFER): Buffer | undefined {
  // Loaded only here: a run that needs no git should not pay for the module.
  const { spawnSync } = process.getBuiltinModule('node:child_process')
  const result = spawnSync('git', [...COMMON, ...args], {
    cwd: folder,
    input,
    maxBuffer: most,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: environment(folder),
  })
  return result.status === 0 ? result.stdout : undefined
}

/** The same beside what this process does meanwhile. A word on what went wrong counts as a failure where `isStrict`. */
export function gitBeside(
  folder: string,
  args: readonly string[],
  {
    input = '',
    exits = [0],
    isStrict = false,
    most = MAX_BUFFER,
  }: Readonly<{ input?: string; exits?: readonly number[]; isStrict?: boolean; most?: number }> = {},
): Promise<Buffer | undefined> {
  const { spawn } = process.getBuiltinModule('node:child_process')
  return new Promise((resolve) => {
    const child = spawn('git', [...COMMON, ...args], {
      cwd: folder,
      stdio: [input === '' ? 'ignore' : 'pipe', 'pipe', isStrict ? 'pipe' : 'ignore'],
      env: environment(folder),
    })
    const chunks: Buffer[] = []
    let isSound = true
    let left = most
    child.stdout?.on('data', (chunk: Buffer) => {
      left -= chunk.length
      if (left >= 0) chunks.push(chunk)
      else child.kill()
    })
    child.stderr?.on('data', () => (isSound = false))
    // A process that ends early reads nothing more, and says so by how it ends.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
    child.on('error', () => resolve(undefined))
    child.on('close', (code) => resolve(isSound && exits.includes(code ?? -1) ? Buffer.concat(chunks) : undefined))
  })
}

const COMMON = ['-c', 'safe.directory=*', '-c', 'core.quotePath=false']

const environment = (folder: string): NodeJS.ProcessEnv => ({
  ...process.env,
  // Git resolves links before it takes the step upwards.
  GIT_CEILING_DIRECTORIES: `${folder}/..`,
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  // Bytes are compared, and no words of a language.
  LC_ALL: 'C',
})

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

/**
 * The commit that a revision names, and a file of it with its bytes; undefined where there is no such commit, and without
 * bytes where it has no such file.
 */
export async function fileAt(
  folder: string,
  revision: string,
  path: string,
): Promise<{ readonly commit: string; readonly bytes?: Uint8Array } | undefined> {
  // A name that git reads from its input ends with its line.
  if (revision.startsWith('-') || /[\r\n]/.test(revision + path)) return undefined
  const output = await gitBeside(folder, ['cat-file', '--batch'], {
    input: `${revision}^{commit}\n${revision}:${path}\n`,
  })
  const [, commit, size] = /^([0-9a-f]+) commit (\d+)\n/.exec(output?.toString('latin1', 0, 200) ?? '') ?? []
  if (output === undefined || commit === undefined) return undefined
  const next = output.indexOf(10) + 1 + Number(size) + 1
  const end = output.indexOf(10, next)
  const [, length] = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString('latin1', next, end)) ?? []
  return length === undefined ? { commit } : { commit, bytes: output.subarray(end + 1, end + 1 + Number(length)) }
}

export function mergeBase(folder: string, left: string, right: string): string | undefined {
  const sha = git(folder, ['merge-base', left, right])?.toString().trim()
  return sha === '' ? undefined : sha
}

/** Lists that were made in this run, by folder and commit. What a commit holds never changes. */
const lists = new Map<string, Map<string, readonly TreeEntry[]>>()

/**
 * Every file of a commit; undefined where the commit is not in the clone. A commit is listed once, and a second one by what
 * differs: an entry that both have is one object.
 */
export function listCommit(folder: string, commit: string): readonly TreeEntry[] | undefined {
  const known = lists.get(folder) ?? new Map<string, readonly TreeEntry[]>()
  lists.set(folder, known)
  const [other] = known
  const list =
    known.get(commit) ?? (other === undefined ? undefined : beside(folder, commit, ...other)) ?? treeOf(folder, commit)
  if (list !== undefined) known.set(commit, list)
  return list
}

function beside(
  folder: string,
  commit: string,
  other: string,
  listed: readonly TreeEntry[],
): readonly TreeEntry[] | undefined {
  const output = git(folder, ['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '--no-renames', other, commit])
  if (output === undefined) return undefined
  const changes = new Map(changesIn(output).map((change) => [change.path, change.after]))
  const kept = changes.size === 0 ? listed : listed.filter(({ path }) => !changes.has(path))
  const others = [...changes].flatMap(([path, after]) => (after === undefined ? [] : [{ path, ...after }]))
  return others.length === 0 ? kept : [...kept, ...others].toSorted((left, right) => (left.path < right.path ? -1 : 1))
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

/** The blobs that the clone has; the others are left out, and all of them where they have more bytes than `most`. */
export function readBlobs(folder: string, shas: readonly string[], most?: number): ReadonlyMap<string, Uint8Array> {
  return shas.length === 0 ? new Map() : blobsIn(git(folder, BATCH, `${shas.join('\n')}\n`, most))
}

/** The same beside what this process does meanwhile; none where there are too many to be held for somebody who may ask. */
export async function blobsBeside(folder: string, shas: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  return shas.length === 0
    ? new Map()
    : blobsIn(await gitBeside(folder, BATCH, { input: `${shas.join('\n')}\n`, most: SMALL }))
}

const BATCH = ['cat-file', '--batch', '--buffer']

/** The blobs that `git cat-file --batch` writes one after the other. */
function blobsIn(output: Buffer | undefined): ReadonlyMap<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>()
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

/** Bytes that blobs may have together to be read before their sizes are asked for. */
const SMALL = 32 * 1024 * 1024

/**
 * The sizes of the blobs that the clone has, and a way to read some of them. Few are read at once, by one process, and none
 * where all are at hand.
 */
export function sizedBlobs(
  folder: string,
  shas: readonly string[],
  atHand: ReadonlyMap<string, Uint8Array> = new Map(),
): {
  readonly sizeOf: (sha: string) => number | undefined
  readonly blobs: (shas: readonly string[]) => ReadonlyMap<string, Uint8Array>
} {
  const few = shas.every((sha) => atHand.has(sha)) ? atHand : readBlobs(folder, shas, SMALL)
  if (few.size > 0) {
    const taken = (some: readonly string[]): ReadonlyMap<string, Uint8Array> =>
      new Map(
        some.flatMap((sha) => {
          const bytes = few.get(sha)
          return bytes === undefined ? [] : [[sha, bytes] as const]
        }),
      )
    return { sizeOf: (sha) => few.get(sha)?.byteLength, blobs: taken }
  }
  const sizes = blobSizes(folder, shas)
  return { sizeOf: (sha) => sizes.get(sha), blobs: (some) => readBlobs(folder, some) }
}
