import { nameOf } from './candidates.ts'

/** A file of base that head has in a place where it is not read. */
export interface Move {
  readonly from: string
  readonly to: string
}

interface Named {
  readonly path: string
  /** The hash of its content, where it is known. */
  readonly sha?: string
}

/**
 * Files that left the sight of the check for a place that is excluded: `gone` were read at base and are not at head,
 * `hidden` are new at head and left out. A file is known by its content, or by its name.
 */
export function movedAside(gone: readonly Named[], hidden: readonly Named[]): readonly Move[] {
  return gone.flatMap((file) => {
    const same = hidden.find(({ sha }) => sha !== undefined && sha === file.sha)
    const to = same ?? hidden.find(({ path }) => nameOf(path) === nameOf(file.path))
    return to === undefined ? [] : [{ from: file.path, to: to.path }]
  })
}
