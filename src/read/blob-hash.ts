import type { SourceFile } from './source-file.ts'

/**
 * The hash by which git knows the bytes of a file: SHA-1, or SHA-256 where a hash has 64 digits. Undefined where the text
 * may not hold all bytes of the file.
 */
export function blobHash({ text, isUtf16 }: SourceFile, digits: number): string | undefined {
  if (text === undefined || isUtf16 === true || text.includes('\uFFFD')) return undefined
  // Loaded only here: a run that compares nothing should not pay for the module.
  const { hash } = process.getBuiltinModule('node:crypto')
  return hash(digits === 64 ? 'sha256' : 'sha1', `blob ${Buffer.byteLength(text)}\0${text}`)
}
