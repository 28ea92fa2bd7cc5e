import { type ParsedFile, readManifests } from '../../src/parse/manifest.ts'
import { parseTree } from '../../src/parse/tree.ts'

/** The manifests of a file, read by the parser of record alone. */
export function parseFile(path: string, text: string): ParsedFile {
  return readManifests(path, text, parseTree)
}
