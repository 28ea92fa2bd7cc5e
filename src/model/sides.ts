import type { ParsedFile } from '../parse/manifest.ts'
import type { ClusterFiles } from './partition.ts'

/** A cluster on both sides of a pull request; its name is that of the head. */
export interface Sides {
  readonly cluster: ClusterFiles
  readonly before: ClusterFiles | undefined
}

/**
 * Finds the same cluster at base: by name and root, else by the files that both share, so that a folder that is renamed
 * or lifted keeps its history. A cluster of base is paired once: a copy of it is a new cluster.
 */
export function pairUp(head: readonly ClusterFiles[], base: readonly ClusterFiles[]): readonly Sides[] {
  const before = new Map<ClusterFiles, ClusterFiles>()
  const isFree = (other: ClusterFiles): boolean => ![...before.values()].includes(other)
  for (const cluster of head) {
    const same = base.find(({ name, root }) => name === cluster.name && root === cluster.root)
    if (same !== undefined) before.set(cluster, same)
  }
  const similar = base
    .filter(isFree)
    .flatMap((other) =>
      head.filter((cluster) => !before.has(cluster)).map((cluster) => ({ cluster, other, ...shared(cluster, other) })),
    )
    .filter(({ paths, texts }) => paths + texts > 0)
    .toSorted((left, right) => right.paths - left.paths || right.texts - left.texts)
  for (const { cluster, other } of similar) if (!before.has(cluster) && isFree(other)) before.set(cluster, other)
  return head.map((cluster) => ({ cluster, before: before.get(cluster) }))
}

/** How many files two sides of a cluster have in common, by their path and by their text. */
function shared(cluster: ClusterFiles, other: ClusterFiles): { readonly paths: number; readonly texts: number } {
  const paths = new Set(other.files.flatMap(pathsOf))
  const texts = new Set(other.files.flatMap(textsOf))
  return {
    paths: cluster.files.filter((file) => pathsOf(file).some((path) => paths.has(path))).length,
    texts: cluster.files.filter((file) => textsOf(file).some((text) => texts.has(text))).length,
  }
}

const pathsOf = ({ path, sources = [] }: ParsedFile): readonly string[] => [path, ...sources]

const textsOf = (file: ParsedFile): readonly string[] => file.manifests.map(({ source }) => source.text)
