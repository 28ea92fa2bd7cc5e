import { BYTES } from '../data/needles.ts'
import type { Change } from '../discover/changes.ts'
import { changesSince, grep, type Known, knownFiles } from '../discover/work-tree-state.ts'
import type { Place } from './list-files.ts'

/** The files that may hold what a rule reads, or that cannot be read. */
export type Hits = ReadonlySet<string>

/** What git tells of the files on disk, so that most of them need not be opened. */
export interface Searched {
  readonly hits: Hits
  /** Undefined where nothing is compared. */
  readonly compared: Compared | undefined
}

/** What git knows on disk, and how it differs from a revision. */
export interface Compared extends Known {
  readonly changes: readonly Change[]
}

/**
 * Starts to search the files on disk, and to compare them with a revision, beside what this process does meanwhile. Answers
 * undefined where git cannot tell: then everything is opened.
 */
export async function searchWorkTree(tree: Place, baseRevision: string | undefined): Promise<Searched | undefined> {
  if (!tree.isGit) return undefined
  const compare = baseRevision !== undefined && tree.within.includes('')
  const [hits, changes, known] = await Promise.all([
    grep(tree.top, BYTES, undefined, tree.within.includes('') ? [] : tree.within),
    compare ? changesSince(tree.top, baseRevision) : undefined,
    compare ? knownFiles(tree.top) : undefined,
  ])
  if (hits === undefined) return undefined
  const compared = changes === undefined || known === undefined ? undefined : { ...known, changes }
  return compared === undefined && baseRevision !== undefined ? undefined : { hits, compared }
}

/** The same for the files of a commit. */
export async function searchCommit(folder: string, commit: string): Promise<Hits | undefined> {
  return grep(folder, BYTES, commit)
}
