import { child, type Node } from './node.ts'
import { merge, NOTHING, type Part, wordsOf } from './parts.ts'
import { isDeckhouseGroup, isKnownKind, sniff } from './sniff.ts'
import type { Source } from './span.ts'

/**
 * Manifests that stand as text in a document of something else: a task of Ansible, a ConfigMap, a script with
 * `kubectl apply`. What becomes of them is not in Git, so they are not read, and nothing rests on their absence.
 */
export function foreign(source: Source, root: Node): Part {
  const apiVersion = child(root, 'apiVersion')
  const group = apiVersion?.type === 'scalar' ? (apiVersion.text.split('/', 1)[0] ?? '') : ''
  const kind = child(root, 'kind')
  if (isDeckhouseGroup(group) || (kind?.type === 'scalar' && KEPT.test(kind.text))) return NOTHING
  const found = new Map<Node, Part>()
  const visit = (node: Node, path: string): void => {
    if (found.has(node)) return
    found.set(node, node.type === 'scalar' ? inText(source, node, path) : NOTHING)
    if (node.type === 'list') for (const [index, item] of node.items.entries()) visit(item, `${path}[${index}]`)
    if (node.type !== 'map') return
    for (const [key, { value }] of node.entries) {
      // Schemas and alerts explain themselves with examples.
      if (key !== 'description') visit(value, path === '' ? key : `${path}.${key}`)
    }
  }
  visit(root, '')
  return merge([...found.values()])
}

/** Secrets with bootstrap documents, lists of manifests and schemas have readers of their own, or none. */
const KEPT = /^(?:Secret|CustomResourceDefinition|.*List)$/

const GROUP = /^[ \t]*apiVersion:[ \t]*["']?(?:[\w-]+\.)*deckhouse\.io\//m
const KIND = /^[ \t]*kind:[ \t]*["']?([A-Za-z]+)/gm

function inText(source: Source, { text, start, end }: Extract<Node, { type: 'scalar' }>, path: string): Part {
  if (!text.includes('\n') || !GROUP.test(text)) return NOTHING
  const doubtful = text.split(/^[ \t]*---[ \t]*$/m).flatMap((piece): Part['doubtful'] => {
    const kinds = Array.from(piece.matchAll(KIND), ([, kind = '']) => kind).filter(isKnownKind)
    if (kinds.length === 0 || !GROUP.test(piece)) return []
    const guess = sniff(piece)
    const plain = guess !== null && guess.kinds !== 'any'
    return [
      {
        kinds: plain ? guess.kinds : new Set(kinds),
        names: plain ? guess.names : 'any',
        ...wordsOf(piece),
        at: source.locate(start, end),
      },
    ]
  })
  if (doubtful.length === 0) return NOTHING
  const message = `Manifests inside of \`${path.replaceAll('`', "'")}\` are not read.`
  return { manifests: [], doubtful, problems: [{ at: source.locate(start, end), message, deckhouse: false }] }
}
