import { isUtf8 } from 'node:buffer'
import { MAX_FILE, MAX_PROSE } from '../data/limits.ts'
import { isCandidate } from './candidates.ts'

/** A file of one side: its text, or why it was not read (a sentence). */
export type SourceFile =
  | { readonly path: string; readonly text: string; readonly unread?: never; readonly isUtf16?: true }
  | { readonly path: string; readonly text?: never; readonly unread: string; readonly isUtf16?: never }

/** One revision, or the files on disk. What is no manifest by its name is a document that is read as prose. */
export interface Side {
  readonly files: readonly SourceFile[]
}

/** The files of a side that hold manifests. */
export function manifestsOf({ files }: Side): readonly SourceFile[] {
  return files.filter(({ path }) => isCandidate(path))
}

/** The files of a side that are prose, and the document that a config names, whatever it is. */
export function proseOf({ files }: Side, named: string | undefined): readonly SourceFile[] {
  return files.filter(({ path }) => !isCandidate(path) || path === named)
}

/** A file from its bytes. Git LFS pointers and texts in no Unicode encoding are not read, and say so. */
export function sourceFile(path: string, bytes: Uint8Array): SourceFile {
  const most = limitOf(path)
  if (bytes.byteLength > most) return { path, unread: overLimit(bytes.byteLength, most) }
  if (!isCandidate(path) && !isUtf16(bytes) && !isUtf8(bytes)) return { path, unread: 'It is no text in UTF-8.' }
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { path, text: new TextDecoder('utf-16le').decode(bytes), isUtf16: true }
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { path, text: new TextDecoder('utf-16be').decode(bytes), isUtf16: true }
  if (bytes.includes(0)) return { path, unread: 'It is no text.' }
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  if (text.startsWith('version https://git-lfs.github.com/spec/')) return { path, unread: 'It is a Git LFS pointer.' }
  return { path, text }
}

/** The bytes that a file may have by its name. */
export const limitOf = (path: string): number => (isCandidate(path) ? MAX_FILE : MAX_PROSE)

export const overLimit = (size: number, most: number): string => `It has ${size} bytes, over the limit of ${most}.`

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
