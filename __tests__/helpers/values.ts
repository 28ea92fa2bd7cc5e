import type { Manifest, ParsedFile } from '../../src/parse/manifest.ts'
import { child, type Node } from '../../src/parse/node.ts'
import { parseFile } from './parse-file.ts'

/** The only manifest of a text. */
export function onlyManifest(text: string): Manifest {
  const { manifests } = parseFile('a.yml', text)
  const [manifest, ...others] = manifests
  if (manifest === undefined || others.length > 0) throw new Error(`The text holds ${manifests.length} manifests.`)
  return manifest
}

/** The node at a path; numbers lead into lists. */
export function nodeAt(manifest: Manifest, ...path: readonly (string | number)[]): Node {
  let node: Node | undefined = manifest.root
  for (const step of path) {
    node = typeof step === 'string' ? child(node, step) : node?.type === 'list' ? node.items[step] : undefined
  }
  if (node === undefined) throw new Error(`There is nothing at ${path.join('.')}.`)
  return node
}

/** Where a node stands, as `line:column-line:column`, and the text of that place. */
export function placeOf(manifest: Manifest, { start, end }: Node): readonly [string, string] {
  const span = manifest.source.locate(start, end)
  const point = ({ line, column }: { line: number; column: number }): string => `${line}:${column}`
  return [`${point(span.start)}-${point(span.end)}`, manifest.source.text.slice(start, end)]
}

/** What a file holds, in short: kinds and names of its manifests, how many documents are doubtful, and its problems. */
export function summary({ manifests, doubtful, problems }: ParsedFile): object {
  return {
    manifests: manifests.map(({ kind, name }) => (name === '' ? kind : `${kind}/${name ?? '?'}`)),
    doubtful: doubtful.map(({ kinds, names }) => [list(kinds), list(names)].join(' ')),
    problems: problems.map(({ at, message }) => `${at.start.line}:${at.start.column} ${message}`),
  }
}

const list = (words: ReadonlySet<string> | 'any'): string => (words === 'any' ? 'any' : [...words].join(','))
