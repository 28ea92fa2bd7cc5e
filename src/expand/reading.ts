import type { Node } from '../parse/node.ts'
import type { Doubtful, ParsedFile } from '../parse/parsed.ts'
import { isKnownKind } from '../parse/sniff.ts'

/** A text from its bytes, without a byte order mark. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** The items of a list; a lone value counts as one. */
export function itemsOf(node: Node | undefined): readonly Node[] {
  if (node === undefined) return []
  return node.type === 'list' ? node.items : [node]
}

/** The text of a value that is one. */
export function stringOf(node: Node | undefined): string | undefined {
  return node?.type === 'scalar' && typeof node.value === 'string' ? node.value : undefined
}

/** The folder of a path; the top is ''. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

/** A path behind a folder, from the top; undefined where it is an address, absolute, or leads out of the repository. */
export function resolved(folder: string, written: string): string | undefined {
  if (written === '' || written.startsWith('/') || written.includes('\\') || written.includes('://')) return undefined
  const parts = folder === '' ? [] : folder.split('/')
  for (const part of written.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined
    if (part !== '..' && part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** Kinds of Kubernetes itself that a rule may read beside those of Deckhouse. */
const NATIVE = new Set(['Secret', 'Service', 'CronJob', 'DaemonSet', 'Deployment', 'StatefulSet'])

/** Whether a rule may read objects of a kind, whatever their group. */
export const isRead = (kind: string): boolean => isKnownKind(kind) || NATIVE.has(kind)

/** Doubts about the objects that some manifests name; one without a name may be meant for any of its kind. */
export function doubtsIn({ manifests, doubtful }: ParsedFile): readonly Doubtful[] {
  return [
    ...manifests
      .filter(({ kind }) => isRead(kind))
      .map(({ kind, name, at }) => ({
        kinds: new Set([kind]),
        names: name === null || name === '' ? ('any' as const) : new Set([name]),
        at,
      })),
    ...doubtful,
  ]
}

/** Whether a path lies in a folder, at any depth; '' is the top. */
export const isBelow = (path: string, folder: string): boolean => folder === '' || path.startsWith(`${folder}/`)

/** A path behind a folder; '' is the top. */
export const join = (folder: string, path: string): string => (folder === '' ? path : `${folder}/${path}`)
