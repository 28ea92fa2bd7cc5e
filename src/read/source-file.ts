/** A file of one side: its text, or why it was not read (a sentence). */
export type SourceFile =
  | { readonly path: string; readonly text: string; readonly unread?: never }
  | { readonly path: string; readonly text?: never; readonly unread: string }

/** One revision, or the files on disk. */
export interface Side {
  readonly files: readonly SourceFile[]
}

/** A file from its bytes. Git LFS pointers and texts in no Unicode encoding are not read, and say so. */
export function sourceFile(path: string, bytes: Uint8Array): SourceFile {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { path, text: new TextDecoder('utf-16le').decode(bytes) }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { path, text: new TextDecoder('utf-16be').decode(bytes) }
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  if (text.startsWith('version https://git-lfs.github.com/spec/')) return { path, unread: 'It is a Git LFS pointer.' }
  return text.includes('\0') ? { path, unread: 'It is no text.' } : { path, text }
}
