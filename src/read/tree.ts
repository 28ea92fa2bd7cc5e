import { lstatSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { TreeEntry } from '../discover/git.ts'

/** Every plain file of one revision, whatever its name, for programs that need more than the manifests. */
export interface Tree {
  /** The paths of all files, from the top. */
  readonly list: () => Promise<ReadonlySet<string>>
  /** The bytes of some files; one that is no plain file, or cannot be read, is left out. */
  readonly read: (paths: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>
  /** Whether what lies at a path is judged by itself: it is not excluded, and lies where the run looks. */
  readonly isJudged: (path: string) => boolean
}

/** The trees of both sides. `holdsUnits`: one of them holds a kustomization. */
export interface Trees {
  readonly head: Tree
  readonly base: Tree | undefined
  readonly holdsUnits: boolean
}

/** Whether a file makes its folder a kustomization, by its name. */
export function isUnit(path: string): boolean {
  return /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path)
}

/** Files on disk. Nothing behind a symbolic link is read, for a link may lead anywhere. */
export function diskTree(top: string, list: () => readonly string[], isJudged: (path: string) => boolean): Tree {
  let known: ReadonlySet<string> | undefined
  return {
    list: async () => (known ??= new Set(list())),
    read: async (paths) => new Map(paths.flatMap((path) => entryOf(top, path))),
    isJudged,
  }
}

function entryOf(top: string, path: string): readonly (readonly [string, Uint8Array])[] {
  const full = join(top, path)
  try {
    return lstatSync(full).isFile() && realpathSync.native(full) === full ? [[path, readFileSync(full)]] : []
  } catch {
    return []
  }
}

/** Files of a commit, their bytes by the hashes of blobs. Links and submodules are no files. */
export function commitTree(
  entries: readonly TreeEntry[],
  blobs: (shas: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>> | ReadonlyMap<string, Uint8Array>,
  isJudged: (path: string) => boolean,
): Tree {
  const files = new Map(entries.filter(({ mode }) => mode.startsWith('100')).map(({ path, sha }) => [path, sha]))
  return {
    list: async () => new Set(files.keys()),
    read: async (paths) => {
      const shas = new Map(paths.flatMap((path) => (files.has(path) ? [[path, files.get(path) ?? ''] as const] : [])))
      const found = await blobs([...new Set(shas.values())])
      return new Map(
        [...shas].flatMap(([path, sha]) => {
          const bytes = found.get(sha)
          return bytes === undefined ? [] : [[path, bytes] as const]
        }),
      )
    },
    isJudged,
  }
}
