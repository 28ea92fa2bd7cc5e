import { parseFiles } from './parse/index.ts'
import type { ParsedFile } from './parse/manifest.ts'
import { manifestsOf, type Side, type SourceFile } from './read/source-file.ts'

/** The manifests of both sides. */
export interface Parsed {
  readonly head: readonly ParsedFile[]
  readonly base: readonly ParsedFile[] | undefined
}

/** Parses both sides; a file that is the same on both is parsed once. */
export async function parseSides(sides: { readonly head: Side; readonly base: Side | undefined }): Promise<Parsed> {
  const head = { files: manifestsOf(sides.head) }
  const base = sides.base === undefined ? undefined : { files: manifestsOf(sides.base) }
  const texts = new Map(head.files.map((file) => [file.path, file.text]))
  const isSame = (file: SourceFile): boolean => file.text !== undefined && texts.get(file.path) === file.text
  const before = base?.files.filter((file) => !isSame(file)) ?? []
  const parsed = await parseFiles([...head.files, ...before])
  const parsedHead = parsed.slice(0, head.files.length)
  if (base === undefined) return { head: parsedHead, base: undefined }
  const known = new Map([...parsedHead, ...parsed.slice(head.files.length)].map((file) => [file.path, file]))
  return { head: parsedHead, base: base.files.flatMap(({ path }) => known.get(path) ?? []) }
}
