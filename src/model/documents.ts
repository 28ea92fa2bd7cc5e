import { sourceOf } from '../parse/span.ts'
import type { SourceFile } from '../read/source-file.ts'
import type { Fact } from './fact.ts'
import type { TextDocument } from './objects.ts'
import { type ClusterPattern, isWithin, type Partition } from './partition.ts'

/** The path of the document that a config names, as git has it, or undefined where it names none. */
export function namedDocument(path: Fact<string>): string | undefined {
  return path.state === 'known' ? path.value.replace(/^(?:\.?\/)+/, '') : undefined
}

/** A document from a file as it was read. */
export function textDocument({ path, text, unread = '' }: SourceFile): TextDocument {
  return text === undefined ? { source: sourceOf(path, ''), unread } : { source: sourceOf(path, text) }
}

/**
 * Gives each cluster its documents. A document belongs to the cluster under whose root it stands; one at the top or in
 * the folder `docs`, under the root of none, belongs to each; so does the one that the config names, wherever it lies.
 */
export function withDocuments(
  partition: Partition,
  documents: readonly TextDocument[],
  patterns: readonly ClusterPattern[] | undefined,
  named: string | undefined,
): Partition {
  const { clusters } = partition
  const homesOf = (path: string): readonly string[] => {
    const homes = patterns === undefined ? nearest(path, clusters) : claimed(path, patterns, clusters)
    return homes.length === 0 && /^(?:docs\/|[^/]+$)/i.test(path) ? clusters.map(({ name }) => name) : homes
  }
  const placed = documents.map((document) => ({ document, homes: homesOf(document.source.path) }))
  return {
    ...partition,
    clusters: clusters.map((cluster) => ({
      ...cluster,
      documents: placed
        .filter(({ document, homes }) => document.source.path === named || homes.includes(cluster.name))
        .map(({ document }) => document),
    })),
  }
}

interface Rooted {
  readonly name: string
  readonly root: string
}

/** The names of the clusters with the deepest root above a path. */
function nearest(path: string, clusters: readonly Rooted[]): readonly string[] {
  const above = clusters.map(({ name, root }) => ({ name, root: root === '.' ? '' : root }))
  const holding = above.filter(({ root }) => isWithin(path, root))
  const depth = Math.max(...holding.map(({ root }) => root.length))
  return holding.filter(({ root }) => root.length === depth).map(({ name }) => name)
}

/** The names of the clusters whose patterns take a path with the best right. A pattern may name what is no cluster. */
function claimed(path: string, patterns: readonly ClusterPattern[], clusters: readonly Rooted[]): readonly string[] {
  const claims = patterns.flatMap((pattern) => {
    const name = pattern.nameOf(path)
    return clusters.some((cluster) => cluster.name === name)
      ? [{ name: name ?? '', specificity: pattern.specificity }]
      : []
  })
  const best = Math.max(...claims.map(({ specificity }) => specificity))
  return claims.filter(({ specificity }) => specificity === best).map(({ name }) => name)
}
