import { readObject } from './manifest.ts'
import type { Manifest } from './parsed.ts'
import { isDeckhouseGroup, isNativeObject, sniff } from './sniff.ts'
import { sourceOf } from './span.ts'
import { splitDocuments } from './split.ts'
import type { ReadTree } from './tree-result.ts'

/**
 * Objects that rules read in documents whose text seems to hold none: there are none, or the search for words before the
 * parsing is wrong. What cannot be told of such a document (a placeholder in it) is no doubt: it speaks of something else.
 */
export function overlooked(path: string, raw: string, readTree: ReadTree): readonly Manifest[] {
  const source = sourceOf(path, raw)
  return splitDocuments(source.text)
    .filter(({ start, end }) => sniff(source.text.slice(start, end)) === null)
    .flatMap(({ start, end }) => {
      const tree = readTree(source.text.slice(start, end), start)
      return tree.state === 'read' && tree.root !== undefined ? readObject(source, tree.root, readTree).manifests : []
    })
    .filter(
      ({ group, kind, root }) =>
        isDeckhouseGroup(group) || isNativeObject(group, kind, source.text.slice(root.start, root.end)),
    )
}
