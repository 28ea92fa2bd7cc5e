import { type Dirent, existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { blobSizes, git, listCommit, mergeBase, readBlobs, resolveCommit, type TreeEntry } from '../discover/git.ts'
import { UserError } from '../errors.ts'
import { blobHash } from './blob-hash.ts'
import { type Budget, budget } from './budget.ts'
import { isCandidate, isRecoveryDocument } from './candidates.ts'
import type { ReadCommits } from './commits.ts'
import { diskReader } from './disk.ts'
import { movedAside } from './moves.ts'
import { type Blobs, commitTree, diskTree, isChart, isUnit } from './tree.ts'
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

/**
 * Reads the files on disk as head and, where a revision is given, its files as base. `document` is read whatever its
 * name is, also where it lies outside of the paths that were given. `thorough` lists and reads everything by git.
 */
export function readWorkTree(
  tree: WorkTree,
  baseRevision: string | undefined,
  excluded: (path: string) => boolean,
  document?: string,
  thorough = false,
): ReadCommits {
  const isInside = (path: string): boolean => tree.within.some((folder) => isWithin(path, folder))
  const wanted = (path: string): boolean =>
    path === document || ((isCandidate(path) || isRecoveryDocument(path)) && !excluded(path) && isInside(path))
  const outside = document === undefined || isInside(document) || leadsOut(document) ? [] : [document]
  const all = listFiles(tree, thorough)
  const paths = [...all, ...outside].filter(wanted)
  const spend = budget()
  const read = diskReader(tree.top, spend, thorough)
  const head: Side = { files: [...new Set(paths)].toSorted().flatMap(read) }
  const isJudged = (path: string): boolean => !excluded(path) && isInside(path)
  const disk = diskTree(
    tree.top,
    () => (tree.within.includes('') ? all : listFiles({ ...tree, within: [''] }, thorough)),
    isJudged,
    spend,
  )
  if (baseRevision === undefined) {
    const trees = { head: disk, base: undefined, holdsUnits: all.some(isRendered) }
    return { head, base: undefined, changedFiles: new Set(), moves: [], trees, notes: [] }
  }
  const entries = listCommit(tree.top, comparedCommit(tree, baseRevision)) ?? []
  const trees = {
    head: disk,
    base: commitTree(entries, blobsOf(tree.top), isJudged, spend),
    holdsUnits: [...all, ...entries.map(({ path }) => path)].some(isRendered),
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
export function readAt(tree: WorkTree, revision: string, path: string): string | undefined {
  return git(tree.top, ['cat-file', 'blob', `${commitOf(tree, revision)}:${path}`])?.toString()
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
  if (commit === undefined)
    throw new UserError(`--base: \`${revision}\` is no revision of \`${tree.top}\`. Give a branch, a tag or a commit.`)
  return commit
}

/**
 * Files that git knows, and new ones that it does not ignore. Where nothing tells git to ignore anything, a walk finds
 * the same files, and no process has to be started for it.
 */
function listFiles({ top, within, isGit }: WorkTree, thorough: boolean): readonly string[] {
  const { paths, ignoring } = walk(top, within)
  if (!isGit || !(ignoring || thorough || excludes(top))) return paths
  const output = git(top, ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  return output === undefined
    ? paths
    : output
        .toString()
        .split('\0')
        .filter((path) => path !== '')
}

/** Whether the repository's own exclude file holds a pattern; the one that git writes holds comments only. */
function excludes(top: string): boolean {
  const file = join(top, '.git', 'info', 'exclude')
  return existsSync(file) && /^\s*[^#\s]/m.test(readFileSync(file, 'utf8'))
}

/** Every file below some paths; nested repositories are not entered. `ignoring`: an ignore file was met. */
function walk(
  top: string,
  within: readonly string[],
): { readonly paths: readonly string[]; readonly ignoring: boolean } {
  const paths: string[] = []
  let ignoring = within.flatMap(above).some((folder) => existsSync(join(top, folder, '.gitignore')))
  const visit = (folder: string): void => {
    const entries = list(join(top, folder))
    if (folder !== '' && entries.some(({ name }) => name === '.git')) return
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.name === '.gitignore') ignoring = true
      if (!entry.isDirectory()) paths.push(path)
      else if (entry.name !== '.git' && entry.name !== 'node_modules') visit(path)
    }
  }
  for (const path of within) {
    if (path !== '' && statSync(join(top, path)).isFile()) paths.push(path)
    else visit(path)
  }
  return { paths, ignoring }
}

/** The folders above a path, from the top, which is ''. */
function above(path: string): readonly string[] {
  return path.split('/').map((_, index, parts) => parts.slice(0, index).join('/'))
}

function list(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    throw new UserError(`\`${folder}\` cannot be opened. Make it readable, or give other paths.`)
  }
}

/** Whether a path that a config names leaves the repository. */
const leadsOut = (path: string): boolean => path.split(/[/\\]/).includes('..')

const isRendered = (path: string): boolean => isUnit(path) || isChart(path)

const blobsOf = (top: string): Blobs => ({
  sizes: (shas) => blobSizes(top, shas),
  read: (shas) => readBlobs(top, shas),
})

const NOTHING: Side = { files: [] }

/**
 * Files of a commit. One that has the same bytes on disk is that file and is not read again: telling so by its hash is
 * cheaper than asking git for its content.
 */
function sideOf(tree: WorkTree, entries: readonly TreeEntry[], head: Side, spend: Budget): Side {
  const after = new Map(head.files.map((file) => [file.path, file]))
  const same = new Map<string, SourceFile>()
  for (const { path, mode, sha } of entries) {
    const file = after.get(path)
    if (file !== undefined && mode.startsWith('100') && blobHash(file, sha.length) === sha) same.set(path, file)
  }
  const others = entries.filter(({ path }) => !same.has(path))
  const sizes = blobSizes(tree.top, [...new Set(others.map(({ sha }) => sha))])
  const refused = new Map(others.map(({ path, sha }) => [path, spend(path, sizes.get(sha) ?? 0)]))
  const taken = others.filter(({ path }) => refused.get(path) === undefined)
  const blobs = readBlobs(tree.top, [...new Set(taken.map(({ sha }) => sha))])
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
