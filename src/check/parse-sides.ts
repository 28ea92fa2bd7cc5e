import { type Aside, parseFiles, parseThoroughly } from '../parse/index.ts'
import type { ParsedFile } from '../parse/manifest.ts'
import type { ClusterPattern } from '../model/partition.ts'
import { manifestsOf, proseOf, type Side, type SourceFile } from '../read/source-file.ts'

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

/** Parses both sides; a file that is the same on both is parsed once, and one that stands aside only as far as a fleet asks. */
export async function parseSides(sides: ToParse, isAside?: Aside): Promise<Parsed> {
  const { head, base } = await parseTexts(sides, isAside)
  const { made } = sides
  return { head: [...head, ...(made?.head ?? [])], base: base && [...base, ...(made?.base ?? [])] }
}

async function parseTexts(sides: ToParse, isAside: Aside | undefined): Promise<Parsed> {
  const head = { files: manifestsOf(sides.head) }
  const base = sides.base === undefined ? undefined : { files: manifestsOf(sides.base) }
  if (sides.thorough === true) {
    return { head: await parseThoroughly(head.files), base: base && (await parseThoroughly(base.files)) }
  }
  const texts = new Map(head.files.map((file) => [file.path, file.text]))
  const isSame = (file: SourceFile): boolean => file.text !== undefined && texts.get(file.path) === file.text
  const before = base?.files.filter((file) => !isSame(file)) ?? []
  const parsed = await parseFiles([...head.files, ...before], sides.watch, isAside)
  const parsedHead = parsed.slice(0, head.files.length)
  if (base === undefined) return { head: parsedHead, base: undefined }
  const known = new Map([...parsedHead, ...parsed.slice(head.files.length)].map((file) => [file.path, file]))
  return { head: parsedHead, base: base.files.flatMap(({ path }) => known.get(path) ?? []) }
}

interface Changing {
  readonly head: Side
  readonly base: Side | undefined
  /** Paths that differ between base and head. */
  readonly changedFiles: ReadonlySet<string>
}

/**
 * The files of clusters that this change does not touch: a file stands aside where its clusters are named and none of them
 * has one that changes. `named` is the document that the config names. Undefined where any cluster may be touched, as by a document that several share.
 */
export function asideOf(
  { head, base, changedFiles }: Changing,
  patterns: readonly Pick<ClusterPattern, 'nameOf'>[],
  named: string | undefined,
): Aside | undefined {
  if (base === undefined) return undefined
  const prose = [...proseOf(head, named), ...proseOf(base, named)]
  if (prose.some(({ path }) => changedFiles.has(path))) return undefined
  const namesOf = (path: string): readonly string[] => patterns.flatMap(({ nameOf }) => nameOf(path) ?? [])
  const touched = new Set([...changedFiles].flatMap(namesOf))
  return (path) => {
    const names = namesOf(path)
    return names.length > 0 && !names.some((name) => touched.has(name))
  }
}
