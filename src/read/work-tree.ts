import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { fileAt, listCommit, mergeBase, resolveCommit, sizedBlobs, type TreeEntry } from '../discover/git.ts'
import { UserError } from '../errors.ts'
import { blobHash } from './blob-hash.ts'
import { type Budget, budget } from './budget.ts'
import { isCandidate, isRecoveryDocument } from './candidates.ts'
import type { ReadCommits } from './commits.ts'
import { diskReader } from './disk.ts'
import { entriesBefore, pathsOnDisk, readCompared } from './compared.ts'
import { type Listed, listFiles } from './list-files.ts'
import { movedAside } from './moves.ts'
import type { Searched } from './search.ts'
import { clonedBlobs, commitTree, diskTree, mayBeRendered } from './tree.ts'
import { type Side, type SourceFile, sourceFile } from './source-file.ts'

/** Where the command line looks: the top of the repository (or the only folder given) and what lies below it. */
export interface WorkTree {
  /** Absolute path; all paths of the report count from here. */
  readonly top: string
  /** The folder's name, for a cluster at its top. */
  readonly name: string
  /** Paths to look at, from the top; '' is everything. */
  readonly within: readonly string[]
  readonly isGit: boolean
}

/** Finds the repository of some paths. Throws a UserError for a path that is not there. */
export function workTree(paths: readonly string[], cwd: string): WorkTree {
  const absolute = (paths.length === 0 ? ['.'] : paths).map((path) => {
    try {
      return realpathSync.native(resolve(cwd, path))
    } catch {
      throw new UserError(`\`${path}\` is not there. Give folders or files that exist.`)
    }
  })
  const [first = cwd] = absolute
  const start = statSync(first).isDirectory() ? first : resolve(first, '..')
  const found = repositoryOf(start)
  const top = found ?? (absolute.length === 1 ? start : cwd)
  const within = absolute.map((path) => {
    const inside = relative(top, path)
    if (inside === '..' || inside.startsWith(`..${sep}`))
      throw new UserError(`\`${path}\` lies outside of \`${top}\`. Give paths of one repository.`)
    return inside.split(sep).join('/')
  })
  return { top, name: basename(top), within, isGit: found !== undefined }
}

/** The folder at or above one that holds a repository. */
function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  const parent = dirname(folder)
  return parent === folder ? undefined : repositoryOf(parent)
}

/** How the files of a work tree are read. */
interface Means {
  /** Lists and reads everything by git. */
  readonly thorough?: boolean
  /** What git found already. */
  readonly searched?: Searched | undefined
  /** What lies on disk, where that was looked up already. */
  readonly listed?: Listed | undefined
  /** Files that are read whatever they hold. */
  readonly alsoRead?: (path: string) => boolean
}

/**
 * Reads the files on disk as head and, where a revision is given, its files as base. `document` is read whatever its
 * name is, also where it lies outside of the paths that were given. Files are left out in which git found nothing that
 * matters.
 */
export function readWorkTree(
  tree: WorkTree,
  baseRevision: string | undefined,
  excluded: (path: string) => boolean,
  document?: string,
  { thorough = false, searched, listed, alsoRead = () => false }: Means = {},
): ReadCommits {
  const isInside = (path: string): boolean => tree.within.some((folder) => isWithin(path, folder))
  const wanted = (path: string): boolean =>
    path === document || ((isCandidate(path) || isRecoveryDocument(path)) && !excluded(path) && isInside(path))
  const outside = document === undefined || isInside(document) || leadsOut(document) ? [] : [document]
  const spend = budget()
  const read = diskReader(tree.top, spend, thorough)
  const isAsked = (path: string): boolean => !isCandidate(path) || path === document || alsoRead(path)
  const isJudged = (path: string): boolean => !excluded(path) && isInside(path)
  if (searched?.compared !== undefined) {
    const { compared, hits } = searched
    const { known, changes, blobs } = compared
    const named = [known.tracked, known.untracked, changes.map(({ path }) => path)]
    const trees = {
      head: diskTree(tree.top, () => pathsOnDisk(compared), isJudged, spend),
      base: commitTree(() => entriesBefore(compared), clonedBlobs(tree.top), isJudged, spend),
      holdsUnits: named.some((paths) => paths.some(mayBeRendered)),
    }
    const sides = readCompared(compared, {
      read,
      isHit: (path) => hits === undefined || hits.has(path) || isAsked(path),
      wanted,
      excluded,
      before: (entries) => sideOf(tree, entries, NOTHING, spend, blobs),
    })
    return { ...sides, trees }
  }
  const { paths: all, isPlain } = listed ?? listFiles(tree, thorough)
  const hits = searched?.hits
  // What is no plain file, or has a name that git shows in another way, is looked at to say so.
  const isHit = (path: string): boolean =>
    hits === undefined || hits.has(path) || !isPlain(path) || path.includes('\uFFFD') || isAsked(path)
  const paths = [...all, ...outside].filter((path) => wanted(path) && isHit(path))
  const head: Side = { files: [...new Set(paths)].toSorted().flatMap(read) }
  const disk = diskTree(
    tree.top,
    () => (tree.within.includes('') ? all : listFiles({ ...tree, within: [''] }, thorough).paths),
    isJudged,
    spend,
  )
  if (baseRevision === undefined) {
    const trees = { head: disk, base: undefined, holdsUnits: all.some(mayBeRendered) }
    return { head, base: undefined, changedFiles: new Set(), moves: [], trees, notes: [] }
  }
  const entries = listCommit(tree.top, comparedCommit(tree, baseRevision)) ?? []
  const trees = {
    head: disk,
    base: commitTree(() => entries, clonedBlobs(tree.top), isJudged, spend),
    holdsUnits: [...all, ...entries.map(({ path }) => path)].some(mayBeRendered),
  }
  const base = sideOf(
    tree,
    entries.filter(({ path }) => wanted(path)),
    thorough ? NOTHING : head,
    spend,
  )
  const [before, after] = [new Set(entries.map(({ path }) => path)), new Set(all)]
  const moves = movedAside(
    base.files.filter(({ path }) => !after.has(path)),
    all.filter((path) => isCandidate(path) && excluded(path) && !before.has(path)).map((path) => ({ path })),
  )
  return { head, base, changedFiles: difference(head, base), moves, trees, notes: [] }
}

/** A file of a revision as text, or undefined where it has no such file. Throws a UserError for an unknown revision. */
export async function readAt(tree: WorkTree, revision: string, path: string): Promise<string | undefined> {
  const found = tree.isGit ? await fileAt(tree.top, revision, path) : undefined
  if (found === undefined) throw noRevision(tree, revision)
  return found.bytes && Buffer.from(found.bytes).toString()
}

/** A file on disk as text, or undefined where there is none. A link in the repository leads to nothing outside of it. */
export function readFile({ top }: WorkTree, path: string): string | undefined {
  const inTop = (full: string): boolean => `${full}${sep}`.startsWith(top.endsWith(sep) ? top : `${top}${sep}`)
  try {
    const full = resolve(top, path)
    if (inTop(full) && !inTop(realpathSync.native(full))) return undefined
    return readFileSync(full, 'utf8')
  } catch {
    return undefined
  }
}

/**
 * The commit with which the files on disk are compared: where this branch left the revision, so that what came to the
 * revision since then is not taken for a change of this branch.
 */
function comparedCommit(tree: WorkTree, revision: string): string {
  const commit = commitOf(tree, revision)
  return mergeBase(tree.top, commit, 'HEAD') ?? commit
}

function commitOf(tree: WorkTree, revision: string): string {
  const commit = tree.isGit ? resolveCommit(tree.top, revision) : undefined
  if (commit === undefined) throw noRevision(tree, revision)
  return commit
}

const noRevision = ({ top }: WorkTree, revision: string): UserError =>
  new UserError(`--base: \`${revision}\` is no revision of \`${top}\`. Give a branch, a tag or a commit.`)

/** Whether a path that a config names leaves the repository. */
const leadsOut = (path: string): boolean => path.split(/[/\\]/).includes('..')

const NOTHING: Side = { files: [] }

/**
 * Files of a commit. One that has the same bytes on disk is that file and is not read again: telling so by its hash is
 * cheaper than asking git for its content.
 */
function sideOf(
  tree: WorkTree,
  entries: readonly TreeEntry[],
  head: Side,
  spend: Budget,
  atHand?: ReadonlyMap<string, Uint8Array>,
): Side {
  const after = new Map(head.files.map((file) => [file.path, file]))
  const same = new Map<string, SourceFile>()
  for (const { path, mode, sha } of entries) {
    const file = after.get(path)
    if (file !== undefined && mode.startsWith('100') && blobHash(file, sha.length) === sha) same.set(path, file)
  }
  const others = entries.filter(({ path }) => !same.has(path))
  const { sizeOf, blobs: take } = sizedBlobs(tree.top, [...new Set(others.map(({ sha }) => sha))], atHand)
  const refused = new Map(others.map(({ path, sha }) => [path, spend(path, sizeOf(sha) ?? 0)]))
  const taken = others.filter(({ path }) => refused.get(path) === undefined)
  const blobs = take([...new Set(taken.map(({ sha }) => sha))])
  const read = ({ path, mode, sha }: TreeEntry): SourceFile => {
    if (mode === '120000') return { path, unread: 'It is a symbolic link, or lies behind one.' }
    const bytes = blobs.get(sha)
    const unread = refused.get(path) ?? 'Its content is not there.'
    return bytes === undefined || refused.get(path) !== undefined ? { path, unread } : sourceFile(path, bytes)
  }
  return { files: entries.map((entry) => same.get(entry.path) ?? read(entry)) }
}

function difference(head: Side, base: Side): ReadonlySet<string> {
  const before = new Map(base.files.map((file) => [file.path, file.text]))
  const changed = head.files
    .filter((file) => !before.has(file.path) || before.get(file.path) !== file.text)
    .map(({ path }) => path)
  const after = new Set(head.files.map(({ path }) => path))
  return new Set([...changed, ...[...before.keys()].filter((path) => !after.has(path))])
}

const isWithin = (path: string, folder: string): boolean =>
  folder === '' || path === folder || path.startsWith(`${folder}/`)
