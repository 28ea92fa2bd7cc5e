import { lstatSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { blobSizes, readBlobs, type TreeEntry } from '../discover/git.ts'
import type { Budget } from './budget.ts'
import { nameOf } from './candidates.ts'

/** Every plain file of one revision, whatever its name, for programs that need more than the manifests. */
export interface Tree {
  /** The paths of all files, from the top. */
  readonly list: () => Promise<ReadonlySet<string>>
  /** The bytes of some files; one that is no plain file, cannot be read, or is over a limit of the run, is left out. */
  readonly read: (paths: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>
  /** Whether what lies at a path is judged by itself: it is not excluded, and lies where the run looks. */
  readonly isJudged: (path: string) => boolean
}

/** The trees of both sides. `holdsUnits`: one of them holds a kustomization or a chart. */
export interface Trees {
  readonly head: Tree
  readonly base: Tree | undefined
  readonly holdsUnits: boolean
}

const KUSTOMIZATIONS: ReadonlySet<string> = new Set(['kustomization.yaml', 'kustomization.yml', 'Kustomization'])

/** Whether a file makes its folder a kustomization, by its name. */
export const isUnit = (path: string): boolean => KUSTOMIZATIONS.has(nameOf(path))

/** Whether a file makes its folder a chart of Helm, by its name. */
export const isChart = (path: string): boolean => nameOf(path) === 'Chart.yaml'

/** Whether a file begins something that is rendered, by its name. */
export const mayBeRendered = (path: string): boolean => isUnit(path) || isChart(path)

/** Files on disk. Nothing behind a symbolic link is read, for a link may lead anywhere. */
export function diskTree(
  top: string,
  list: () => readonly string[],
  isJudged: (path: string) => boolean,
  spend: Budget,
): Tree {
  let known: ReadonlySet<string> | undefined
  const afford = once(spend)
  return {
    list: async () => (known ??= new Set(list())),
    read: async (paths) => new Map(paths.flatMap((path) => entryOf(top, path, afford))),
    isJudged,
  }
}

function entryOf(top: string, path: string, afford: Afford): readonly (readonly [string, Uint8Array])[] {
  const full = join(top, path)
  try {
    const stat = lstatSync(full)
    const isPlain = stat.isFile() && realpathSync.native(full) === full
    return isPlain && afford(path, path, stat.size) ? [[path, readFileSync(full)]] : []
  } catch {
    return []
  }
}

type Afford = (key: string, path: string, size: number) => boolean

/** Whether the budget of a run allows a file, which is counted once, however often it is read. */
function once(spend: Budget): Afford {
  const asked = new Map<string, boolean>()
  return (key, path, size) => {
    const answer = asked.get(key) ?? spend(path, size) === undefined
    asked.set(key, answer)
    return answer
  }
}

/** Blobs by their hashes: how large they are, where that is known before they are read, and their bytes. */
export interface Blobs {
  readonly sizes: (shas: readonly string[]) => ReadonlyMap<string, number>
  readonly read: (shas: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>> | ReadonlyMap<string, Uint8Array>
}

/** The blobs that a clone has. */
export const clonedBlobs = (folder: string): Blobs => ({
  sizes: (shas) => blobSizes(folder, shas),
  read: (shas) => readBlobs(folder, shas),
})

/** Files of a commit, their bytes by the hashes of blobs. Links and submodules are no files. */
export function commitTree(
  entries: () => readonly TreeEntry[],
  blobs: Blobs,
  isJudged: (path: string) => boolean,
  spend: Budget,
): Tree {
  const afford = once(spend)
  // Most runs ask for nothing, and there may be very many.
  let known: ReadonlyMap<string, string> | undefined
  const blobOf = (): ReadonlyMap<string, string> =>
    (known ??= new Map(
      entries()
        .filter(({ mode }) => mode.startsWith('100'))
        .map(({ path, sha }) => [path, sha]),
    ))
  return {
    list: async () => new Set(blobOf().keys()),
    read: async (paths) => {
      const files = blobOf()
      const shas = new Map(paths.flatMap((path) => (files.has(path) ? [[path, files.get(path) ?? ''] as const] : [])))
      const sizes = blobs.sizes([...new Set(shas.values())])
      const near = [...shas].filter(([path, sha]) => afford(sha, path, sizes.get(sha) ?? 0))
      const found = await blobs.read([...new Set(near.map(([, sha]) => sha))])
      return new Map(
        near.flatMap(([path, sha]) => {
          const bytes = found.get(sha)
          // What comes from elsewhere shows its size only when it is there.
          const isKnown = sizes.has(sha)
          return bytes !== undefined && (isKnown || afford(`read ${sha}`, path, bytes.byteLength))
            ? [[path, bytes] as const]
            : []
        }),
      )
    },
    isJudged,
  }
}
