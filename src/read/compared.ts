import type { TreeEntry } from '../discover/git.ts'
import { isCandidate } from './candidates.ts'
import type { ReadCommits } from './commits.ts'
import { movedAside } from './moves.ts'
import type { Compared } from './search.ts'
import type { Side, SourceFile } from './source-file.ts'

/** How the files of a work tree are told apart and read. */
interface Readers {
  /** A file on disk, or none where it is gone. */
  readonly read: (path: string) => readonly SourceFile[]
  /** Whether a file is read although it does not change. */
  readonly isHit: (path: string) => boolean
  readonly wanted: (path: string) => boolean
  readonly excluded: (path: string) => boolean
  /** Files of base by their blobs. */
  readonly before: (entries: readonly TreeEntry[]) => Side
}

/** The sides of a work tree that git has compared: what does not change is one file on both, and mostly not opened. */
export function readCompared(
  { known: { tracked, special, untracked }, changes }: Compared,
  { read, isHit, wanted, excluded, before }: Readers,
): Omit<ReadCommits, 'trees'> {
  const changed = new Set([...changes.map(({ path }) => path), ...untracked])
  const gone = goneIn(changes)
  const isOpened = (path: string): boolean =>
    // What is no plain file, or has a name that git shows in another way, says so itself.
    isHit(path) || changed.has(path) || special.has(path) || path.includes('\uFFFD')
  const kept = tracked.filter((path) => isOpened(path) && !gone.has(path))
  const head = sorted([...new Set([...kept, ...untracked])].filter(wanted).flatMap(read))
  const others = changes.flatMap(({ path, before: old }) =>
    old === undefined || !wanted(path) ? [] : [{ path, ...old }],
  )
  const base = sorted([...head.filter(({ path }) => !changed.has(path)), ...before(others.filter(isFile)).files])
  const added = [...changes.filter((change) => change.before === undefined).map(({ path }) => path), ...untracked]
  return {
    head: { files: head },
    base: { files: base },
    changedFiles: changed,
    moves: movedAside(
      base.filter(({ path }) => gone.has(path)),
      added.filter((path) => isCandidate(path) && excluded(path)).map((path) => ({ path })),
    ),
    notes: [],
  }
}

/** All files on disk by their paths. */
export function pathsOnDisk({ known: { tracked, untracked }, changes }: Compared): readonly string[] {
  const gone = goneIn(changes)
  return [...tracked.filter((path) => !gone.has(path)), ...untracked]
}

/** All files of the revision with their blobs. */
export function entriesBefore({ known, changes }: Compared): readonly TreeEntry[] {
  const changed = new Set(changes.map(({ path }) => path))
  return [
    ...known.entries().filter(({ path }) => !changed.has(path)),
    ...changes.flatMap(({ path, before }) => (before === undefined ? [] : [{ path, ...before }])),
  ]
}

const goneIn = (changes: Compared['changes']): ReadonlySet<string> =>
  new Set(changes.filter(({ after }) => after === undefined).map(({ path }) => path))

/** A submodule is none. */
const isFile = ({ mode }: TreeEntry): boolean => mode !== '160000'

const sorted = (files: readonly SourceFile[]): readonly SourceFile[] =>
  files.toSorted((left, right) => (left.path < right.path ? -1 : 1))
