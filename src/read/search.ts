import { statSync } from 'node:fs'
import { join } from 'node:path'
import { BYTES } from '../data/needles.ts'
import type { Change } from '../discover/changes.ts'
import { blobsBeside } from '../discover/git.ts'
import { changesSince, grep, type Known, knownFiles } from '../discover/work-tree-state.ts'
import { isCandidate } from './candidates.ts'
import type { Place } from './list-files.ts'

/** The files that may hold what a rule reads, or that cannot be read. */
export type Hits = ReadonlySet<string>

/** What git tells of the files on disk, so that most of them need not be opened. */
export interface Searched {
  /** Undefined where all files are opened. */
  readonly hits: Hits | undefined
  /** Undefined where nothing is compared. */
  readonly compared: Compared | undefined
}

/** What git knows on disk, and how it differs from a revision. */
export interface Compared {
  readonly known: Known
  readonly changes: readonly Change[]
  /** What the manifests were that change, by their hashes. */
  readonly blobs: ReadonlyMap<string, Uint8Array>
}

/** Bytes of an index below which there are so few files (some hundreds) that opening all is quicker than a search. */
export const SMALL = 50_000

/**
 * Searches the files on disk, and compares them with a revision, beside what this process does meanwhile. Undefined where
 * git cannot do it, or nothing is won: then everything is opened.
 */
export async function searchWorkTree(
  { top, within, isGit }: Place,
  baseRevision: string | undefined,
  small = SMALL,
): Promise<Searched | undefined> {
  const isWhole = within.includes('')
  if (!isGit || (baseRevision !== undefined && !isWhole)) return undefined
  const isSmall = sizeOf(join(top, '.git', 'index')) < small
  if (baseRevision === undefined) {
    if (isSmall) return undefined
    const hits = await grep(top, BYTES, { isNewToo: true, within: isWhole ? [] : within })
    return hits && { hits, compared: undefined }
  }
  const changing = changesSince(top, baseRevision)
  const [hits, known, changes, blobs] = await Promise.all([
    // New files are known by then, and all of them are opened.
    isSmall ? ('all' as const) : grep(top, BYTES, {}),
    knownFiles(top),
    changing,
    changing.then((all = []) => blobsBeside(top, manifestsBefore(all))),
  ])
  if (hits === undefined || known === undefined || changes === undefined) return undefined
  return { hits: hits === 'all' ? undefined : hits, compared: { known, changes, blobs } }
}

/** The bytes of a file; without a limit where it is not there, as in a linked work tree, whose `.git` is a file. */
function sizeOf(file: string): number {
  try {
    return statSync(file).size
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

const manifestsBefore = (changes: readonly Change[]): readonly string[] =>
  changes.flatMap(({ path, before }) => (before !== undefined && isCandidate(path) ? [before.sha] : []))

/** The same for the files of a commit. */
export async function searchCommit(folder: string, commit: string): Promise<Hits | undefined> {
  return grep(folder, BYTES, { commit })
}
