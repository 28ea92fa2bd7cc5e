import { writeFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseFiles, sourceOf, type Span } from '../../parse/index.ts'
import type { Manifest, ParsedFile } from '../../parse/parsed.ts'
import { type Kustomization, type Patch } from './kustomization.ts'
import type { KustomizeUnit } from './graph.ts'
import { inBlock, type Locate, moved, scalarAt, type Steps, type Stop, stretchOf } from '../places.ts'
import type { RunTool } from '../tool/sandbox.ts'
import type { Ran } from '../tool/run.ts'
import { inWorkspace } from '../tool/workspace.ts'
import { folderOf, textOf } from '../reading.ts'

const ORIGIN = 'config.kubernetes.io/origin'
const WRAPPER = 'wrapper'

/**
 * Renders a kustomization. A kustomization around it asks for annotations with the origin of each object, so that nothing
 * of the repository's own text has to be changed.
 */
export function renderKustomization(unit: KustomizeUnit, tool: RunTool): Promise<Ran> {
  return inWorkspace(unit.files, (workspace) => {
    const folder = join(workspace.top, WRAPPER)
    mkdirSync(folder)
    const target = ['..', 'tree', folderOf(unit.path)].filter((part) => part !== '').join('/')
    writeFileSync(
      join(folder, 'kustomization.yaml'),
      `resources: [${JSON.stringify(target)}]\nbuildMetadata: [originAnnotations]\n`,
    )
    return tool(['--load-restrictor', 'LoadRestrictionsRootOnly', WRAPPER], workspace)
  })
}

/** Reads what a kustomization renders to, with the places of its sources. */
export async function readRendered(unit: KustomizeUnit, output: string): Promise<ParsedFile> {
  const sources = await sourcesOf(unit)
  const [parsed] = await parseFiles([{ path: unit.path, text: output }])
  const top = sourceOf(unit.path, textOf(unit.files.get(unit.path) ?? new Uint8Array())).locate(0, 0)
  if (parsed === undefined) return { path: unit.path, manifests: [], doubtful: [], problems: [] }
  const patches = unit.kustomizations.flatMap(({ patches: own }) => own.toReversed())
  const inline = new Map<Patch, readonly Manifest[]>()
  for (const patch of patches) inline.set(patch, await inlineLayers(patch, unit))
  const locate: Locate = (manifest, stop) => {
    const origin = originOf(scalarAt(manifest.root, 'metadata', 'annotations', ORIGIN) ?? '')
    const declared = originLayer(manifest, sources.get(origin ?? '') ?? [])
    const changes = patches.filter((patch) => mayAim(patch, manifest))
    for (const patch of changes) {
      const layers = patch.path === undefined ? (inline.get(patch) ?? []) : (sources.get(patch.path) ?? [])
      const writing = layers.filter((layer) => isPatchOf(layer, patch, manifest)).map((layer) => written(layer, stop))
      const found = writing.find((span) => span !== undefined) ?? aimed(patch, unit, stop)
      if (found !== undefined) return found
    }
    if (declared === undefined) return startOf(unit, origin) ?? top
    return written(declared, stop) ?? nearest(declared, stop)
  }
  return moved(parsed, output, locate, (offset) => {
    const from = output.lastIndexOf('\n---', offset)
    const end = output.indexOf('\n---', offset)
    return startOf(unit, originOf(output.slice(Math.max(0, from), end === -1 ? output.length : end))) ?? top
  })
}

async function sourcesOf({ files }: KustomizeUnit): Promise<ReadonlyMap<string, readonly Manifest[]>> {
  const texts = [...files].map(([path, bytes]) => ({ path, text: textOf(bytes) }))
  const parsed = await parseFiles(texts)
  return new Map(parsed.map(({ path, manifests }) => [path, manifests]))
}

/** The file that an origin annotation names, from the top of the repository. */
function originOf(annotation: string): string | undefined {
  const path = /(?:^|\n|\\n)\s*(?:path|configuredIn): *(\S+?)(?:\\n|\s|$)/.exec(annotation)?.[1]
  const inside = path === undefined ? undefined : /^\.\.\/tree\/(.+)$/.exec(path)?.[1]
  return inside
}

const startOf = ({ files }: KustomizeUnit, path: string | undefined): Span | undefined =>
  path !== undefined && files.has(path) ? sourceOf(path, '').locate(0, 0) : undefined

/** The object in its file: of its kind, and with its name, which a prefix or a suffix may have made longer. */
function originLayer({ group, kind, name }: Manifest, layers: readonly Manifest[]): Manifest | undefined {
  const alike = layers.filter((one) => one.group === group && one.kind === kind)
  const same = alike.find((one) => one.name === name)
  return same ?? alike.find((one) => one.name !== null && one.name !== '' && name?.includes(one.name) === true)
}

/** Whether a patch may be aimed at an object, as far as its target says. */
function mayAim({ target }: Patch, { kind, name }: Manifest): boolean {
  return matches(target?.kind, kind) && matches(target?.name, name ?? '')
}

function matches(pattern: string | undefined, text: string): boolean {
  if (pattern === undefined || pattern === '') return true
  try {
    return new RegExp(`^(?:${pattern})$`).test(text)
  } catch {
    return true
  }
}

/** A merge patch names its object itself, unless it has a target. */
function isPatchOf(manifest: Manifest, { target }: Patch, { kind, name }: Manifest): boolean {
  return target === undefined ? manifest.kind === kind && name?.includes(manifest.name ?? '') === true : true
}

/** Where a layer writes what a stop names: the very value, where it is a value that is one word. */
function written({ root, source }: Manifest, stop: Stop): Span | undefined {
  const stretch = stretchOf(root, stop)
  if (stretch === undefined) return undefined
  const { node } = stretch
  const differs = stop.scalar !== undefined && !(node.type === 'scalar' && node.text === stop.scalar)
  return differs ? undefined : source.locate(stretch.start, stretch.end)
}

/** The deepest key on the way to a stop that an object writes, else its kind. */
function nearest({ root, source, at }: Manifest, { steps }: Stop): Span {
  for (let length = steps.length; length > 0; length -= 1) {
    const part: Steps = steps.slice(0, length)
    const stretch = stretchOf(root, { steps: part, part: 'key' })
    if (stretch !== undefined && typeof part.at(-1) === 'string') return source.locate(stretch.start, stretch.end)
  }
  return at
}

/** Where a patch of single operations, or one inside of a kustomization, writes what a stop names. */
function aimed(patch: Patch, unit: KustomizeUnit, { steps }: Stop): Span | undefined {
  const text = patch.text ?? (patch.path === undefined ? '' : textOf(unit.files.get(patch.path) ?? new Uint8Array()))
  const pointers = Array.from(
    text.matchAll(/\bpath["']?\s*:\s*["']?(\/[^\s"',}]*)/g),
    ({ 1: pointer = '', index }) => ({
      index,
      pointer: pointer
        .slice(1)
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')),
    }),
  )
  const hit = pointers.findLast(({ pointer }) =>
    pointer.every((part, index) => String(steps[index]) === part || (part === '-' && typeof steps[index] === 'number')),
  )
  if (hit === undefined) return undefined
  return patch.path === undefined
    ? lineIn(patch, unit, text, hit.index)
    : sourceOf(patch.path, text).locate(hit.index, hit.index + 'path'.length)
}

/** Patches that stand in a kustomization, each place the line of the kustomization. */
async function inlineLayers(patch: Patch, unit: KustomizeUnit): Promise<readonly Manifest[]> {
  const { text, at } = patch
  if (text === undefined) return []
  const parsed = await parseFiles([{ path: at.path, text }])
  return parsed
    .flatMap(({ manifests }) => manifests)
    .map((manifest) => ({
      ...manifest,
      source: { ...manifest.source, locate: (start) => lineIn(patch, unit, text, start) },
    }))
}

/** The line of a kustomization that holds an offset of a patch's text. */
const lineIn = ({ at, textAt = at }: Patch, { files }: KustomizeUnit, text: string, offset: number): Span =>
  inBlock(sourceOf(at.path, textOf(files.get(at.path) ?? new Uint8Array())), textAt, text, offset)

/** Patches of a unit that is not rendered, in the order in which they are declared. */
export const patchesOf = ({ kustomizations }: KustomizeUnit): readonly (readonly [Kustomization, Patch])[] =>
  kustomizations.flatMap((one) => one.patches.map((patch) => [one, patch] as const))
