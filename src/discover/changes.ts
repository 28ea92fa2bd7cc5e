/** One file of a commit. `mode` is git's: `120000` a symbolic link, `160000` a submodule. */
export interface TreeEntry {
  readonly path: string
  readonly mode: string
  readonly sha: string
}

/** A file that differs between two sides; a side that lacks it is undefined. */
export interface Change {
  readonly path: string
  readonly before: Omit<TreeEntry, 'path'> | undefined
  /** The hash is all zeros where git has not made one yet. */
  readonly after: Omit<TreeEntry, 'path'> | undefined
}

/** The changes of git's raw format with its ends of lines replaced by NUL. */
export function changesIn(output: Buffer): readonly Change[] {
  const parts = output.toString().split('\0')
  const side = (mode = '', sha = ''): Change['before'] => (Number(mode) === 0 ? undefined : { mode, sha })
  return Array.from({ length: Math.floor(parts.length / 2) }, (_, index) => {
    const [beforeMode = '', afterMode, beforeSha, afterSha] = (parts[index * 2] ?? '').slice(1).split(' ')
    return { path: parts[index * 2 + 1] ?? '', before: side(beforeMode, beforeSha), after: side(afterMode, afterSha) }
  })
}
