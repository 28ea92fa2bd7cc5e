import type { Span } from '../../parse/span.ts'
import type { TextDocument } from '../objects.ts'
import { type Block, blocksOf } from './blocks.ts'
import { drillsOf, meaningOf } from './drills.ts'

/** What a document says of how a cluster is recovered. */
export interface RecoveryPlan {
  readonly path: string
  /** The document as a whole: its first heading, or its first line. */
  readonly at: Span
  /** The first command that restores a cluster from a backup. */
  readonly restore: Evidence | undefined
  /** The days of drills that the text names (`YYYY-MM-DD`), with their places. */
  readonly drills: readonly (Evidence & { readonly day: string })[]
  /** Where a placeholder stands beside the words for a drill. */
  readonly hiddenDrill: Span | undefined
}

interface Evidence {
  readonly text: string
  readonly at: Span
}

/** The rest of a command, also over lines that end in a backslash. */
const REST = '(?:\\\\\\r?\\n|[^\\n|;&]){0,400}?'
/**
 * Commands that bring a cluster back from a backup: the vendor restores etcd with `etcdutl`, and objects with `etcdctl`
 * (Deckhouse documentation, working with etcd); Velero is what many use for objects and volumes.
 */
const RESTORE = new RegExp(
  `(?<![\\w-])(?:etcd(?:utl|ctl)\\b${REST}\\bsnapshot\\s+restore|velero\\s+(?:create\\s+restore|restore\\s+create))(?![\\w-])`,
  'g',
)
const HIDDEN =
  /(?:drill|rehears|tested|учени|тренировк|протестирован|отработан)[^\n]{0,60}(?:\$\{[^}\n]{0,100}\}|\{\{[^\n]{0,100}?\}\})/gi

export function recoveryPlan({ source }: TextDocument): RecoveryPlan {
  const { path, text, locate } = source
  const blocks = blocksOf(source)
  const kindAt = (index: number): Block['kind'] | undefined =>
    blocks.find(({ start, end }) => start <= index && index < end)?.kind
  // What a shell skips, no reader will run.
  const isSkipped = (index: number): boolean =>
    kindAt(index) === 'code' && /^\s*#/.test(text.slice(text.lastIndexOf('\n', index) + 1, index))
  const evidence = (start: number, end: number): Evidence => ({ text: text.slice(start, end), at: locate(start, end) })
  const restore = Array.from(text.matchAll(RESTORE)).find(
    ({ index }) => kindAt(index) !== 'comment' && !isSkipped(index),
  )
  const hidden = Array.from(text.matchAll(HIDDEN)).find(
    ({ 0: written, index }) =>
      meaningOf(text.slice(text.lastIndexOf('\n', index) + 1, index) + written) === 'drill' &&
      !['code', 'comment'].includes(kindAt(index) ?? ''),
  )
  const heading = blocks.find(({ kind }) => kind === 'heading') ?? blocks[0]
  return {
    path,
    at: heading === undefined ? locate(0, 0) : lineAt(source, heading.start),
    restore: restore === undefined ? undefined : evidence(restore.index, restore.index + restore[0].length),
    drills: drillsOf(text, blocks).map(({ day, start, end }) => ({ day, ...evidence(start, end) })),
    hiddenDrill: hidden === undefined ? undefined : locate(hidden.index, hidden.index + hidden[0].length),
  }
}

function lineAt({ text, locate }: TextDocument['source'], start: number): Span {
  const stop = text.indexOf('\n', start)
  const line = text.slice(start, stop === -1 ? text.length : stop)
  return locate(start, start + line.trimEnd().length)
}
