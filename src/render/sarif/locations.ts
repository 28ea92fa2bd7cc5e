import type { ClusterReport } from '../../compare/report.ts'
import type { Span } from '../../parse/span.ts'
import { urlPath } from '../escape.ts'
import type { SarifLocation } from './log.ts'

/** The name of the folder that paths start from: the top of the repository. */
export const TOP = '%SRCROOT%'

/** A place, by its path from the top of the repository. */
export function locationOf({ path, start, end }: Span): SarifLocation {
  return {
    physicalLocation: {
      artifactLocation: { uri: urlPath(path), uriBaseId: TOP },
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
      },
    },
  }
}

/**
 * Where a finding is shown that has no place, for what it speaks of stands nowhere: the first line of the first file that
 * the rows of its cluster name, or the cluster's folder where they name none.
 */
export function homeOf({ root, rows }: ClusterReport): SarifLocation {
  const paths = rows.flatMap(({ findings }) => findings.flatMap(({ at }) => (at === undefined ? [] : [at.path])))
  const first = paths.reduce<string | undefined>(
    (least, path) => (least === undefined || path < least ? path : least),
    undefined,
  )
  if (first === undefined) return fileOf(root)
  return { physicalLocation: { ...fileOf(first).physicalLocation, region: { startLine: 1 } } }
}

/** A file or a folder as a whole. */
export function fileOf(path: string): SarifLocation {
  return { physicalLocation: { artifactLocation: { uri: urlPath(path), uriBaseId: TOP } } }
}
