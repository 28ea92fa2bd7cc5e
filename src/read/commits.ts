import { listCommit, readBlobs, sizedBlobs, type TreeEntry } from '../discover/git.ts'
import { fetchBlobs, type GitHubReader, listTree } from '../discover/github.ts'
import type { Revisions } from '../discover/revisions.ts'
import { type Budget, budget } from './budget.ts'
import { isCandidate, isRecoveryDocument } from './candidates.ts'
import { type Move, movedAside } from './moves.ts'
import { type Side, type SourceFile, sourceFile } from './source-file.ts'
import { type Blobs, clonedBlobs, commitTree, mayBeRendered, type Tree, type Trees } from './tree.ts'

export interface ReadCommits {
  readonly head: Side
  readonly base: Side | undefined
  /** Paths that differ between the sides, whatever they hold. */
  readonly changedFiles: ReadonlySet<string>
  /** Files that this change takes to where nothing is read. */
  readonly moves: readonly Move[]
  /** All files of both sides, for what is made of them. */
  readonly trees: Trees
  readonly notes: readonly string[]
}

/**
 * Reads both sides of a change. What the clone lacks (the base of a shallow one) comes from the API; a file that is
 * the same on both sides is one blob and read once. `document` is read whatever its name is.
 */
export async function readCommits(
  folder: string,
  { head, base }: Revisions,
  excluded: (path: string) => boolean,
  github: () => Promise<GitHubReader>,
  document?: string,
  { hits, alsoRead = () => false }: Means = {},
): Promise<ReadCommits> {
  const judged = new Map<string, boolean>()
  const isWanted = (path: string): boolean => {
    const wanted =
      judged.get(path) ?? (path === document || ((isCandidate(path) || isRecoveryDocument(path)) && !excluded(path)))
    judged.set(path, wanted)
    return wanted
  }
  const list = async (commit: string): Promise<readonly TreeEntry[]> =>
    listCommit(folder, commit) ?? listTree(await github(), commit)
  const headEntries = await list(head)
  const baseEntries = base === undefined ? undefined : await list(base)
  const apart = baseEntries === undefined ? undefined : unlike(headEntries, baseEntries)
  const changedFiles = apart === undefined ? new Set<string>() : difference(apart.head, apart.base)
  // What is no manifest by its name, or no plain file, was not searched.
  const isAsked = (path: string): boolean => !isCandidate(path) || path === document || alsoRead(path)
  const isOpened = ({ path, mode }: TreeEntry): boolean =>
    hits === undefined || hits.has(path) || changedFiles.has(path) || !mode.startsWith('100') || isAsked(path)
  const isRead = (entry: TreeEntry): boolean => isOpened(entry) && isWanted(entry.path)
  const readHead = headEntries.filter(isRead)
  const shared = new Set(headEntries)
  const sharedRead = new Set(readHead)
  const readBase = baseEntries?.filter((entry) => (shared.has(entry) ? sharedRead.has(entry) : isRead(entry)))
  const wanted = [...readHead, ...(readBase ?? [])].filter(isFile)
  const spend = budget()
  const { local, missing, refused } = choose(folder, wanted, spend)
  const remote = missing.length === 0 ? undefined : await fetchBlobs(await github(), missing)
  const blob = (sha: string): Uint8Array | string | undefined => local.get(sha) ?? remote?.get(sha) ?? refused.get(sha)
  const done = new Map<string, SourceFile>()
  const side = (entries: readonly TreeEntry[]): Side => ({
    files: entries.map((entry) => {
      // What is the same on both sides is one text, and is looked at once by whoever looks at texts.
      const key = `${entry.mode} ${entry.sha} ${entry.path}`
      const file = done.get(key) ?? read(entry, blob)
      done.set(key, file)
      return file
    }),
  })
  const here = clonedBlobs(folder)
  const blobs: Blobs = {
    sizes: here.sizes,
    read: async (shas) => {
      const found = await here.read(shas)
      const rest = shas.filter((sha) => !found.has(sha))
      return rest.length === 0 ? found : new Map([...found, ...(await fetchBlobs(await github(), rest))])
    },
  }
  const tree = (entries: readonly TreeEntry[]): Tree =>
    commitTree(
      () => entries,
      blobs,
      (path) => !excluded(path),
      spend,
    )
  const trees: Trees = {
    head: tree(headEntries),
    base: baseEntries === undefined ? undefined : tree(baseEntries),
    holdsUnits: [...headEntries, ...(baseEntries ?? [])].some(({ path }) => mayBeRendered(path)),
  }
  return {
    trees,
    head: side(readHead),
    base: readBase === undefined ? undefined : side(readBase),
    changedFiles,
    moves: apart === undefined ? [] : aside(apart.head, apart.base, excluded),
    notes: submodules(headEntries),
  }
}

/** How the files of commits are read. */
interface Means {
  /** The files of head in which git found something that may matter; all are read if left out. */
  readonly hits?: ReadonlySet<string> | undefined
  /** Files that are read whatever they hold. */
  readonly alsoRead?: (path: string) => boolean
}

interface Apart {
  readonly head: readonly TreeEntry[]
  readonly base: readonly TreeEntry[]
}

/** The entries of two lists that they do not share as objects: all that may differ. */
function unlike(head: readonly TreeEntry[], base: readonly TreeEntry[]): Apart {
  const [after, before] = [new Set(head), new Set(base)]
  return { head: head.filter((entry) => !before.has(entry)), base: base.filter((entry) => !after.has(entry)) }
}

interface Choice {
  /** Blobs that the clone has and that are read, by their hash. */
  readonly local: ReadonlyMap<string, Uint8Array>
  /** Hashes of blobs that the clone does not have. */
  readonly missing: readonly string[]
  /** Why others are not read, by their hash. */
  readonly refused: ReadonlyMap<string, string>
}

/** Which blobs are read, by their sizes: nothing is loaded to find out that it is too large. */
function choose(folder: string, wanted: readonly TreeEntry[], spend: Budget): Choice {
  const { blobs, sizeOf } = sizedBlobs(folder, [...new Set(wanted.map(({ sha }) => sha))])
  const [near, missing, refused] = [new Set<string>(), new Set<string>(), new Map<string, string>()]
  for (const { path, sha } of wanted) {
    const size = sizeOf(sha)
    if (near.has(sha)) continue
    const why = size === undefined ? undefined : spend(path, size)
    if (size === undefined) missing.add(sha)
    else if (why === undefined) near.add(sha)
    else refused.set(sha, why)
  }
  return { local: blobs([...near]), missing: [...missing], refused }
}

function aside(
  head: readonly TreeEntry[],
  base: readonly TreeEntry[],
  excluded: (path: string) => boolean,
): readonly Move[] {
  const candidates = (entries: readonly TreeEntry[]): readonly TreeEntry[] =>
    entries.filter((entry) => isFile(entry) && isCandidate(entry.path))
  const [after, before] = [new Set(head.map(({ path }) => path)), new Set(base.map(({ path }) => path))]
  return movedAside(
    candidates(base).filter(({ path }) => !excluded(path) && !after.has(path)),
    candidates(head).filter(({ path }) => excluded(path) && !before.has(path)),
  )
}

/** Texts that were read alone in this run, by folder and hash: a config is mostly the same on both sides. */
const alone = new Map<string, string>()

/** One file of a commit as text, or undefined where the commit has no such file. */
export async function readOne(
  folder: string,
  commit: string,
  path: string,
  github: () => Promise<GitHubReader>,
): Promise<string | undefined> {
  const entries = listCommit(folder, commit) ?? (await listTree(await github(), commit))
  const entry = entries.find((candidate) => candidate.path === path && isFile(candidate))
  if (entry === undefined) return undefined
  const key = `${entry.sha} ${folder}`
  const known = alone.get(key)
  if (known !== undefined) return known
  const bytes =
    readBlobs(folder, [entry.sha]).get(entry.sha) ?? (await fetchBlobs(await github(), [entry.sha])).get(entry.sha)
  if (bytes === undefined) return undefined
  const text = Buffer.from(bytes).toString('utf8')
  alone.set(key, text)
  return text
}

const isFile = ({ mode }: TreeEntry): boolean => mode.startsWith('100')

function read({ path, mode, sha }: TreeEntry, blob: (sha: string) => Uint8Array | string | undefined): SourceFile {
  if (mode === '120000') return { path, unread: 'It is a symbolic link.' }
  const bytes = blob(sha) ?? 'Its content is not there.'
  return typeof bytes === 'string' ? { path, unread: bytes } : sourceFile(path, bytes)
}

function difference(head: readonly TreeEntry[], base: readonly TreeEntry[]): ReadonlySet<string> {
  const before = new Map(base.map((entry) => [entry.path, entry]))
  const changed = new Set<string>()
  for (const { path, sha, mode } of head) {
    const old = before.get(path)
    if (old?.sha !== sha || old.mode !== mode) changed.add(path)
    before.delete(path)
  }
  return new Set([...changed, ...before.keys()])
}

function submodules(entries: readonly TreeEntry[]): readonly string[] {
  const paths = entries.filter(({ mode }) => mode === '160000').map(({ path }) => `\`${path}\``)
  return paths.length === 0 ? [] : [`Not read, for they are submodules: ${paths.join(', ')}.`]
}
