import { parseFiles } from '../parse/index.ts'
import type { ParsedFile } from '../parse/manifest.ts'
import type { Side } from '../read/source-file.ts'
import type { Candidate } from './candidates.ts'
import { editText } from './edit-text.ts'
import { secretLines } from './patch.ts'

/** Texts of files by their path. */
export type Texts = ReadonlyMap<string, string>

/** The texts that a patch can speak of. Where bytes are no UTF-8, a patch of their text would hold others. */
export function textsOf({ files }: Side): Texts {
  return new Map(
    files.flatMap(({ path, text, isUtf16 }) =>
      text === undefined || isUtf16 === true || text.includes('\uFFFD') ? [] : [[path, text] as const],
    ),
  )
}

/**
 * Whether the lines of a candidate can be shown: none of them holds a secret, and neither does the next, for Git takes a
 * hunk that ends with a change to be the end of the file.
 */
export function isShowable(texts: Texts, { path, edits }: Candidate): boolean {
  const secret = secretLines(texts.get(path) ?? '')
  return edits.every(({ at }) => !secret.has(at.start.line - 1) && !secret.has(at.start.line))
}

/** The texts that change by some candidates, or undefined where one of them cannot be edited. */
export function edited(texts: Texts, chosen: readonly Candidate[]): Texts | undefined {
  const changed = new Map<string, string>()
  for (const path of new Set(chosen.map((one) => one.path))) {
    const edits = chosen.filter((one) => one.path === path).flatMap((one) => one.edits)
    const text = texts.get(path)
    const after = text === undefined ? undefined : editText(text, edits)
    if (after === undefined) return undefined
    changed.set(path, after)
  }
  return changed
}

/** A side with other texts in some places; only these are parsed again. */
export async function withTexts(
  { files }: Side,
  parsed: readonly ParsedFile[],
  texts: Texts,
): Promise<{ readonly side: Side; readonly parsed: readonly ParsedFile[] }> {
  const changed = await parseFiles([...texts].map(([path, text]) => ({ path, text })))
  return {
    side: {
      files: files.map((file) => {
        const text = texts.get(file.path)
        return text === undefined ? file : { path: file.path, text }
      }),
    },
    parsed: parsed.map((file) => changed.find(({ path }) => path === file.path) ?? file),
  }
}
