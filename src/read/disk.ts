import { closeSync, lstatSync, openSync, readFileSync, readSync, realpathSync, type Stats } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Budget } from './budget.ts'
import { type SourceFile, sourceFile } from './source-file.ts'

/** Bytes. Most manifests are far smaller, and are read into the same memory one after the other. */
const SHARED = 64 * 1024

/**
 * Reads files below a folder by their paths: one each, or none where git knows a file that is gone. `thorough` looks at
 * each path as a whole.
 */
export function diskReader(top: string, spend: Budget, thorough: boolean): (path: string) => readonly SourceFile[] {
  const shared = Buffer.allocUnsafe(SHARED)
  const straight = new Map<string, boolean>()
  /** Whether no link leads to a folder. Files share their folders, and each is looked at once. */
  const isStraight = (folder: string): boolean => {
    const known = straight.get(folder) ?? realpathSync.native(folder) === folder
    straight.set(folder, known)
    return known
  }
  const isLink = (full: string, stats: Stats): boolean =>
    // One that leads nowhere throws, as a file that is gone.
    thorough || stats.isSymbolicLink() ? realpathSync.native(full) !== full : !isStraight(dirname(full))
  return (path) => {
    const full = join(top, path)
    try {
      const stats = lstatSync(full)
      // A link may point anywhere, also out of the repository.
      if (isLink(full, stats)) return [{ path, unread: 'It is a symbolic link, or lies behind one.' }]
      // A folder that git knows is a submodule.
      if (stats.isDirectory()) return []
      const unread = stats.isFile() ? spend(path, stats.size) : 'It is no regular file.'
      if (unread !== undefined) return [{ path, unread }]
      const bytes = thorough ? readFileSync(full) : bytesOf(full, stats.size, shared)
      return [sourceFile(path, bytes)]
    } catch (error) {
      // A file that git knows and that is deleted on disk is simply gone.
      if (isMissing(error) && !path.includes('\uFFFD')) return []
      return [{ path, unread: path.includes('\uFFFD') ? 'Its name is no text in UTF-8.' : 'It cannot be opened.' }]
    }
  }
}

/** The bytes of a file, valid until the next is read. */
function bytesOf(full: string, size: number, shared: Buffer): Uint8Array {
  // Some file systems say 0 for a size that they do not know.
  if (size === 0 || size >= shared.length) return readFileSync(full)
  const handle = openSync(full, 'r')
  try {
    const length = readSync(handle, shared, 0, shared.length, 0)
    // A file that has just changed is read anew, as a whole.
    return length === size ? shared.subarray(0, length) : readFileSync(full)
  } finally {
    closeSync(handle)
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
