import { lineOf, type Node } from '../../parse/index.ts'
import { child } from '../../parse/node.ts'
import type { ParsedFile } from '../../parse/parsed.ts'
import { mayMatter } from '../../parse/sniff.ts'
import type { Side } from '../../read/source-file.ts'
import { isUnit } from '../../read/tree.ts'
import { isApplication, isApplicationSet, prefixesOf, releasesOfArgo, sourcesOf } from './argo.ts'
import type { Unexpanded } from '../helm/chart-unit.ts'
import { type Declared, declaredIn } from './declared.ts'
import { isHelmRelease, isKustomization, releaseOfFlux } from './flux.ts'
import { overlayOf } from './overlay.ts'
import type { Release } from '../helm/release.ts'
import { isBelow, join, resolved, stringOf } from '../reading.ts'

/** What the objects of Argo CD and Flux say of a side. */
export interface Deployed {
  readonly releases: readonly Release[]
  readonly unexpanded: readonly Unexpanded[]
  /** Doubts about what they change after it is rendered. */
  readonly made: readonly ParsedFile[]
  readonly notes: readonly string[]
}

/**
 * Reads the objects of Argo CD and Flux of a side, but not those that a chart makes. `charts` are the folders of charts,
 * and `kustomizations` the paths of kustomizations, that lead to something that a rule reads.
 */
export async function deployedIn(
  { files }: Side,
  charts: readonly string[],
  kustomizations: readonly string[],
): Promise<Deployed> {
  const templates = charts.map((folder) => join(folder, 'templates'))
  const all = await declaredIn(files.filter(({ path }) => !templates.some((folder) => isBelow(path, folder))))
  const releases: Release[] = []
  for (const one of all) {
    const own = [...(await releasesOfArgo(one)), ...releaseOfFlux(one)].filter(({ folder }) => charts.includes(folder))
    const why = own.length === 0 ? undefined : changedIn(one, all, files)
    releases.push(
      ...(why === undefined ? own : own.map((release) => ({ ...release, refused: release.refused ?? why }))),
    )
  }
  const matters = (prefix: string): boolean => {
    const isInside = (path: string): boolean => path.startsWith(prefix)
    return (
      [...charts.map((folder) => join(folder, 'Chart.yaml')), ...kustomizations].some(isInside) ||
      files.some(({ path, text }) => isInside(path) && text !== undefined && mayMatter(text))
    )
  }
  const sets = all
    .filter(isApplicationSet)
    .map((one) => ({ one, prefixes: prefixesOf(one).filter(matters) }))
    .filter(({ prefixes }) => prefixes.length > 0)
  const made: ParsedFile[] = []
  for (const { one, folder, changes } of [...all.flatMap(overlaysIn), ...sets.flatMap(setOverlaysIn)])
    if (matters(join(folder, ''))) made.push(...(await overlayOf(one, folder, changes)))
  return {
    releases,
    unexpanded: sets.flatMap(({ one, prefixes }) => prefixes.map((prefix) => ({ prefix, at: one.at }))),
    made,
    notes:
      sets.length === 0
        ? []
        : [
            `No ApplicationSet is expanded, and what one points at is judged as it lies there: ${sets.map(({ one }) => `\`${lineOf(one.at)}\``).join(', ')}.`,
          ],
  }
}

interface Overlay {
  readonly one: Declared
  readonly folder: string
  readonly changes: Node | undefined
}

/** Folders that an object points at, with what it changes in them. */
function overlaysIn(one: Declared): readonly Overlay[] {
  const spec = child(one.root, 'spec')
  const pairs = isKustomization(one)
    ? [{ at: child(spec, 'path'), changes: spec }]
    : isApplication(one)
      ? sourcesOf(spec).map((source) => ({ at: child(source, 'path'), changes: child(source, 'kustomize') }))
      : []
  return pairs.flatMap(({ at, changes }) => {
    const folder = resolved('', stringOf(at) ?? (at === undefined ? '.' : ''))
    return folder === undefined ? [] : [{ one, folder, changes }]
  })
}

const setOverlaysIn = ({ one, prefixes }: { one: Declared; prefixes: readonly string[] }): readonly Overlay[] =>
  sourcesOf(child(child(child(one.root, 'spec'), 'template'), 'spec')).flatMap((source) =>
    prefixes.map((prefix) => ({
      one,
      folder: prefix.slice(0, Math.max(0, prefix.lastIndexOf('/'))),
      changes: child(source, 'kustomize'),
    })),
  )

/**
 * Whether a kustomization may change an object that asks for a chart, as the end of a sentence: one that names its kind,
 * or a patch, which looks like the object and says nothing of the chart.
 */
function changedIn(one: Declared, all: readonly Declared[], files: Side['files']): string | undefined {
  const isPart = (other: Declared): boolean => {
    const spec = child(other.root, 'spec')
    return isHelmRelease(other)
      ? child(spec, 'chart') === undefined
      : child(spec, 'source') === undefined && child(spec, 'sources') === undefined
  }
  const part = all.find((other) => other.kind === one.kind && other.name === one.name && isPart(other))
  if (part !== undefined) return `\`${lineOf(part.at)}\` may change its ${one.kind}`
  const word = new RegExp(`kind:\\s*["']?${one.kind}\\b`)
  const names = (text: string | undefined): boolean => text !== undefined && word.test(text)
  const patching =
    files.find(({ path, text }) => isUnit(path) && names(text))?.path ??
    all.find((other) => {
      const patches = isKustomization(other) ? child(child(other.root, 'spec'), 'patches') : undefined
      return patches !== undefined && names(other.source.text.slice(patches.start, patches.end))
    })?.at.path
  return patching === undefined ? undefined : `\`${patching}\` may change its ${one.kind}`
}
