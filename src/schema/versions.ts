import type { Kind } from '../data/schemas/shape.ts'
import { child } from '../parse/node.ts'
import type { Manifest } from '../parse/parsed.ts'
import { quoted, type Remark } from './note.ts'

/** A version of the API in which Deckhouse serves no such kind. */
export function wrongVersion({ kind, group, version, root }: Manifest, { versions, moved }: Kind): readonly Remark[] {
  const node = child(root, 'apiVersion')
  const written = group === '' ? version : `${group}/${version}`
  // A kind that went elsewhere may have a version there that nobody has seen.
  if (versions === undefined || versions.length === 0 || moved === true) return []
  if (node?.type !== 'scalar' || versions.includes(written)) return []
  // The installer's documents of the first version were taken for those of the next, and Deckhouse's own pages have them.
  if (kind.endsWith('ClusterConfiguration') && written === 'deckhouse.io/v1alpha1') return []
  const own = versions.filter((one) => one.startsWith(`${group}/`)).map((one) => one.slice(group.length + 1))
  const served = (own.length > 0 ? own : versions).map((one) => quoted(one))
  const message = `${quoted(written)} is no version of ${kind}. Deckhouse serves ${served.join(', ').replace(/, (?!.*, )/, ' and ')}.`
  return [{ start: node.start, end: node.end, message }]
}
