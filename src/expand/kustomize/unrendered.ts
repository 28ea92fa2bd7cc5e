import { parseFiles } from '../../parse/index.ts'
import type { Doubtful, ParsedFile } from '../../parse/parsed.ts'
import { sniff } from '../../parse/sniff.ts'
import type { KustomizeUnit } from './graph.ts'
import type { Patch } from './kustomization.ts'
import { patchesOf } from './kustomize.ts'
import { doubtsIn, isRead, textOf } from '../reading.ts'

/**
 * What a kustomization that is not rendered leaves behind: its patches are no objects, and what they change cannot be told.
 * `shared` are sources that another kustomization, which is rendered, has taken: they are judged here as they are, so that
 * a cluster does not vanish because of its neighbor. Of a kustomization that the tool rejects, a patch may be meant for any
 * object of its kind: a wrong name is what a tool rejects most often.
 */
export async function leftOf(
  unit: KustomizeUnit,
  shared: readonly (readonly [string, Uint8Array])[],
  isRejected: boolean,
): Promise<ParsedFile> {
  const patches = patchesOf(unit)
  const doubtful: Doubtful[] = []
  for (const [, patch] of patches) {
    const changed = await changedBy(patch, unit.files)
    doubtful.push(...(isRejected ? changed.map((one) => ({ ...one, names: 'any' as const })) : changed))
  }
  for (const at of unit.kustomizations.flatMap(({ changesAll }) => changesAll))
    doubtful.push({ kinds: 'any', names: 'any', at })
  for (const at of unit.unread) doubtful.push({ kinds: 'any', names: 'any', at })
  const parsed = await parseFiles(shared.map(([path, bytes]) => ({ path, text: textOf(bytes) })))
  return {
    path: unit.path,
    manifests: parsed.flatMap(({ manifests }) => manifests),
    doubtful: [...doubtful, ...parsed.flatMap((file) => file.doubtful)],
    problems: parsed.flatMap(({ problems }) => problems),
    sources: [...unit.files.keys()],
  }
}

/** The files that are no manifests of their own where a kustomization is not rendered: itself, and its patches. */
export function partsOf(unit: KustomizeUnit): readonly string[] {
  return [
    ...unit.kustomizations.map(({ path }) => path).filter((path) => unit.files.has(path)),
    ...patchesOf(unit).flatMap(([, { path }]) => (path === undefined ? [] : [path])),
  ]
}

/** The objects that a patch may change; `files` are those that it may stand in. */
export async function changedBy(patch: Patch, files: ReadonlyMap<string, Uint8Array>): Promise<readonly Doubtful[]> {
  const { target, at } = patch
  if (target !== undefined) {
    const kind = plain(target.kind)
    const name = plain(target.name)
    if (kind !== undefined && !isRead(kind)) return []
    return [
      {
        kinds: kind === undefined ? 'any' : new Set([kind]),
        names: name === undefined ? 'any' : new Set([name]),
        at,
      },
    ]
  }
  const bytes = patch.path === undefined ? undefined : files.get(patch.path)
  const text = patch.text ?? (bytes === undefined ? undefined : textOf(bytes))
  // A patch that is not there may be any patch.
  if (text === undefined) return [{ kinds: 'any', names: 'any', at }]
  if (sniff(text) === null) return []
  const parsed = await parseFiles([{ path: patch.path ?? at.path, text }])
  const doubts = parsed.flatMap(doubtsIn)
  return patch.path === undefined ? doubts.map((one) => ({ ...one, at })) : doubts
}

/** A regular expression that only stands for itself. */
const plain = (pattern: string | undefined): string | undefined =>
  pattern !== undefined && /^[\w-]+$/.test(pattern) ? pattern : undefined
