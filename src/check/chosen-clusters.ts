import type { CheckInput } from './input.ts'
import { namedDocument, textDocument, withDocuments } from '../model/documents.ts'
import {
  type ClusterFiles,
  type ClusterPattern,
  discoverClusters,
  type Partition,
  partitionByPatterns,
} from '../model/partition.ts'
import { pairUp, type Sides } from '../model/sides.ts'
import type { ParsedFile } from '../parse/parsed.ts'
import type { Parsed } from './parse-sides.ts'
import { proseOf, type Side } from '../read/source-file.ts'

/** The clusters of both sides, and those that a run judges. */
export interface ChosenClusters {
  readonly head: Partition
  readonly base: Partition | undefined
  readonly pairs: readonly Sides[]
  /** Those that the run was asked for. */
  readonly chosen: readonly Sides[]
  /** Those of production among them that the change touches. */
  readonly judged: readonly Sides[]
  /** Clusters of base that head no longer declares. */
  readonly gone: readonly ClusterFiles[]
}

/** Tells clusters apart on both sides, and which of them are judged. Without patterns they are discovered. */
export function chosenClusters(
  input: CheckInput,
  patterns: readonly ClusterPattern[] | undefined,
  parsed: Parsed,
): ChosenClusters {
  const { policy, settings, changedFiles } = input
  const named = namedDocument(policy.options.recoveryPlan.path)
  const partition = (files: readonly ParsedFile[], side: Side): Partition => {
    const clusters =
      patterns === undefined
        ? discoverClusters(files, input.repository, input.within)
        : partitionByPatterns(files, patterns)
    return withDocuments(clusters, proseOf(side, named).map(textDocument), patterns, named)
  }
  const head = partition(parsed.head, input.head)
  const base = parsed.base === undefined || input.base === undefined ? undefined : partition(parsed.base, input.base)
  const pairs = pairUp(head.clusters, base?.clusters ?? [])
  const chosen = pairs.filter(
    ({ cluster }) => settings.clusters.length === 0 || settings.clusters.includes(cluster.name),
  )
  const judged = chosen.filter(({ cluster, before }) => {
    const paths = [cluster, ...(before === undefined ? [] : [before])].flatMap(pathsOf)
    const touched = base === undefined || paths.some((path) => changedFiles.has(path))
    return touched && cluster.traits.environment === 'production'
  })
  const gone = (base?.clusters ?? []).filter((cluster) => !pairs.some(({ before }) => before === cluster))
  return { head, base, pairs, chosen, judged, gone }
}

const pathsOf = ({ files, documents }: ClusterFiles): readonly string[] => [
  ...files.flatMap(({ path, sources = [] }) => [path, ...sources]),
  ...documents.map(({ source }) => source.path),
]
