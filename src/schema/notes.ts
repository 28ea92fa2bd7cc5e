import type { Manifest, ParsedFile } from '../parse/parsed.ts'
import { checkManifest } from './check-manifest.ts'
import type { Remark, SchemaNote, SchemaNotes } from './note.ts'

/** Notes that a report holds at most. */
const MAX_NOTES = 200

/**
 * Notes on all manifests of some files, in the order of the files. With `changedFiles` those of others are counted only.
 * `redact` takes out of a sentence what it quotes of secrets.
 */
export function notesOf(
  files: readonly ParsedFile[],
  changedFiles: ReadonlySet<string> | undefined,
  redact: (sentence: string) => string,
  check: (manifest: Manifest) => readonly Remark[] = checkManifest,
): SchemaNotes | undefined {
  const shown: SchemaNote[] = []
  let elsewhere = 0
  let more = 0
  for (const file of files) {
    const notes = distinct(
      file.manifests.flatMap((manifest) =>
        check(manifest).map(({ start, end, message }) => ({
          at: manifest.source.locate(start, end),
          message,
        })),
      ),
    )
    if (changedFiles !== undefined && !changedFiles.has(file.path)) {
      elsewhere += notes.length
      continue
    }
    const room = notes.slice(0, MAX_NOTES - shown.length)
    shown.push(...room.map(({ at, message }) => ({ at, message: redact(message) })))
    more += notes.length - room.length
  }
  return shown.length + elsewhere + more === 0 ? undefined : { shown, elsewhere, more }
}

/** What several documents share through an anchor is said once. */
function distinct(notes: readonly SchemaNote[]): readonly SchemaNote[] {
  return [...new Map(notes.map((note) => [JSON.stringify([note.at, note.message]), note])).values()]
}
