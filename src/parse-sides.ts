import { parseFiles, parseThoroughly } from './parse/index.ts'
import type { ParsedFile } from './parse/manifest.ts'
import { manifestsOf, type Side, type SourceFile } from './read/source-file.ts'

/** The manifests of both sides. */
export interface Parsed {
  readonly head: readonly ParsedFile[]
  readonly base: readonly ParsedFile[] | undefined
}

interface ToParse {
  readonly head: Side
  readonly base: Side | undefined
  /** Whether to go without shortcuts. */
  readonly thorough?: boolean
  /** What programs made of other files, which comes behind those that are parsed here. */
  readonly made?: { readonly head: readonly ParsedFile[]; readonly base: readonly ParsedFile[] }
  readonly watch?: (next: string) => void
}

/** Parses both sides; a file that is the same on both is parsed once. */
export async function parseSides(sides: ToParse): Promise<Parsed> {
  const { head, base } = await parseTexts(sides)
  const { made } = sides
  return { head: [...head, ...(made?.head ?? [])], base: base && [...base, ...(made?.base ?? [])] }
}

async function parseTexts(sides: ToParse): Promise<Parsed> {
  const head = { files: manifestsOf(sides.head) }
  const base = sides.base === undefined ? undefined : { files: manifestsOf(sides.base) }
  if (sides.thorough === true) {
    return { head: await parseThoroughly(head.files), base: base && (await parseThoroughly(base.files)) }
  }
  const texts = new Map(head.files.map((file) => [file.path, file.text]))
  const isSame = (file: SourceFile): boolean => file.text !== undefined && texts.get(file.path) === file.text
  const before = base?.files.filter((file) => !isSame(file)) ?? []
  const parsed = await parseFiles([...head.files, ...before], sides.watch)
  const parsedHead = parsed.slice(0, head.files.length)
  if (base === undefined) return { head: parsedHead, base: undefined }
  const known = new Map([...parsedHead, ...parsed.slice(head.files.length)].map((file) => [file.path, file]))
  return { head: parsedHead, base: base.files.flatMap(({ path }) => known.get(path) ?? []) }
}
