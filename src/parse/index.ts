import { parsePlain } from './events.ts'
import { type ParsedFile, readManifests, unreadFile } from './manifest.ts'
import type { Source } from './span.ts'
import type { Chunk } from './split.ts'
import type { ReadTree, Tree } from './tree-result.ts'

export type { Node } from './node.ts'
export { lineOf, type Source, sourceOf, type Span } from './span.ts'

/** A file as it was read: its text, or why it has none (a sentence). */
export interface File {
  readonly path: string
  readonly text?: string
  readonly unread?: string
}

/** Whether a file belongs to a cluster of which only its releases are asked for. */
export type Aside = (path: string) => boolean

/**
 * Reads the manifests of files, in their order; `watch` is told of each and ends it all by throwing. The parser of record is loaded only where some text needs it: it is a
 * large part of the start-up, and most manifests are plain.
 */
export async function parseFiles(
  files: readonly File[],
  watch: (path: string) => void = () => {},
  isAside: Aside = () => false,
): Promise<readonly ParsedFile[]> {
  const quick = files.map((file) => {
    watch(file.path)
    return parseQuickly(file, isAside(file.path))
  })
  if (!quick.includes(undefined)) return quick.filter((file) => file !== undefined)
  const { parseTree } = await import('./tree.ts')
  return files.map((file, index) => {
    watch(file.path)
    return (
      quick[index] ??
      parseFile(
        file,
        (text, offset, template) =>
          (template === undefined ? parsePlain(text, offset) : undefined) ?? parseTree(text, offset, template),
        isAside(file.path),
      )
    )
  })
}

/**
 * The same without a shortcut: every document of every file goes through the parser of record. It is slow, and there to
 * prove that the quick way finds the same.
 */
export async function parseThoroughly(files: readonly File[]): Promise<readonly ParsedFile[]> {
  const [{ parseTree }, { overlooked }] = await Promise.all([import('./tree.ts'), import('./overlooked.ts')])
  return files.map((file) => {
    const parsed = parseFile(file, parseTree)
    const more = file.text === undefined ? [] : overlooked(file.path, file.text, parseTree)
    return { ...parsed, manifests: [...parsed.manifests, ...more] }
  })
}

/** Thrown where only the parser of record can go on. */
class NeedsRecord extends Error {}

function parseQuickly(file: File, isAside: boolean): ParsedFile | undefined {
  const readTree: ReadTree = (text, offset, template) => {
    const tree = template === undefined ? parsePlain(text, offset) : undefined
    if (tree === undefined) throw new NeedsRecord()
    return tree
  }
  try {
    return parseFile(file, readTree, isAside)
  } catch (error) {
    if (error instanceof NeedsRecord) return undefined
    throw error
  }
}

function parseFile({ path, text, unread }: File, readTree: ReadTree, isAside = false): ParsedFile {
  return text === undefined ? unreadFile(path, unread ?? '') : readManifests(path, text, readTree, isAside)
}

/**
 * A document that is no manifest, such as the policy, which is all of its file where no stretch is given: its tree with
 * offsets, or what is wrong with it.
 */
export async function readDocument(
  { text }: Source,
  { start, end }: Chunk = { start: 0, end: text.length },
): Promise<Tree> {
  const document = text.slice(start, end)
  return parsePlain(document, start) ?? (await import('./tree.ts')).parseTree(document, start)
}
