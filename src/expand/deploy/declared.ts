import { type Node, readDocument, sourceOf, type Span } from '../../parse/index.ts'
import { child, type MapNode } from '../../parse/node.ts'
import type { Source } from '../../parse/span.ts'
import { splitDocuments } from '../../parse/split.ts'
import type { SourceFile } from '../../read/source-file.ts'
import { scalarAt } from '../places.ts'

/** An object of Argo CD or Flux, which says what is deployed and with which values. */
export interface Declared {
  readonly group: string
  readonly kind: string
  readonly name: string
  readonly namespace: string | undefined
  readonly root: MapNode
  readonly source: Source
  readonly at: Span
}

/** Whether a text may hold an object of Argo CD or Flux. */
export const mayDeclare = (text: string | undefined): text is string =>
  text !== undefined && (text.includes('argoproj.io/') || text.includes('toolkit.fluxcd.io/'))

/** The objects of Argo CD and Flux in some files; a document that cannot be parsed holds none. */
export async function declaredIn(files: readonly SourceFile[]): Promise<readonly Declared[]> {
  const found: Declared[] = []
  for (const { path, text } of files) {
    if (!mayDeclare(text)) continue
    const source = sourceOf(path, text)
    for (const chunk of splitDocuments(source.text)) {
      if (!mayDeclare(source.text.slice(chunk.start, chunk.end))) continue
      const tree = await readDocument(source, chunk)
      if (tree.state === 'read' && tree.root?.type === 'map') found.push(...readObject(tree.root, source))
    }
  }
  return found
}

function readObject(root: MapNode, source: Source): readonly Declared[] {
  const [group = ''] = (scalarAt(root, 'apiVersion') ?? '').split('/', 1)
  const kind = child(root, 'kind')
  const name = scalarAt(root, 'metadata', 'name')
  if (kind?.type !== 'scalar' || name === undefined || !mayDeclare(`${group}/`)) return []
  const namespace = scalarAt(root, 'metadata', 'namespace')
  return [{ group, kind: kind.text, name, namespace, root, source, at: source.locate(kind.start, kind.end) }]
}

/** A value as JSON, or undefined where a part of it is not known. */
export function jsonOf(node: Node): string | undefined {
  switch (node.type) {
    case 'scalar':
      // A number stays as it is written: `1.30`, and one with more digits than a double has.
      return typeof node.value === 'number' && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(node.text)
        ? node.text
        : JSON.stringify(node.value)
    case 'list': {
      const items = node.items.map(jsonOf)
      return node.open !== undefined || items.includes(undefined) ? undefined : `[${items.join(',')}]`
    }
    case 'map': {
      const entries = [...node.entries].map(([key, { value }]) => [JSON.stringify(key), jsonOf(value)] as const)
      return node.open !== undefined || entries.some(([, value]) => value === undefined)
        ? undefined
        : `{${entries.map((entry) => entry.join(':')).join(',')}}`
    }
    case 'unresolved':
      return undefined
  }
}
