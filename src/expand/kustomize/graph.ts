import { sourceOf, type Span } from '../../parse/index.ts'
import { mayMatter } from '../../parse/sniff.ts'
import { isUnit, type Tree } from '../../read/tree.ts'
import { type Kustomization, readKustomization } from './kustomization.ts'
import { folderOf, isBelow, textOf } from '../reading.ts'

/** A kustomization that no other one uses, with everything that it is made of. */
export interface KustomizeUnit {
  /** The path of its `kustomization.yaml`. */
  readonly path: string
  readonly kustomizations: readonly Kustomization[]
  /** All files that it reads, itself among them. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Why no tool is started for it (the end of a sentence), if so. */
  readonly refused: string | undefined
  /** Where it names something that is not read, which may add objects and change any. */
  readonly unread: readonly Span[]
}

/** The kustomizations of a side that are used by no other one and lead to something that a rule reads. */
export async function kustomizeUnits(
  tree: Tree,
  watch: (next: string) => void = () => undefined,
): Promise<readonly KustomizeUnit[]> {
  const paths = [...(await tree.list())].filter(isUnit).toSorted()
  const bytes = await tree.read(paths)
  const all = new Map<string, Kustomization>()
  for (const path of paths) {
    watch(path)
    const content = bytes.get(path)
    all.set(path, content === undefined ? unreadKustomization(path) : await readKustomization(path, textOf(content)))
  }
  const byFolder = new Map([...all.values()].map((one) => [folderOf(one.path), one]))
  const units: KustomizeUnit[] = []
  for (const root of rootsOf([...all.values()], byFolder)) {
    if (root.isComponent || !tree.isJudged(root.path)) continue
    watch(root.path)
    const unit = await unitOf(root, byFolder, tree)
    if (matters(unit.files) || (await mayReachDeckhouse(unit, tree))) units.push(unit)
  }
  return units
}

const matters = (files: ReadonlyMap<string, Uint8Array>): boolean =>
  [...files.values()].some((content) => mayMatter(textOf(content)))

/** Of a kustomization that cannot be read, what lies in its folder tells whether it is about Deckhouse. */
async function mayReachDeckhouse({ kustomizations }: KustomizeUnit, tree: Tree): Promise<boolean> {
  const folders = kustomizations.filter(({ isOpaque }) => isOpaque).map(({ path }) => folderOf(path))
  if (folders.length === 0) return false
  const near = [...(await tree.list())].filter(
    (path) => /\.(?:ya?ml|json)$/.test(path) && folders.some((folder) => isBelow(path, folder)),
  )
  const found = await tree.read(near)
  return near.some((path) => !found.has(path)) || matters(found)
}

/** Those that no other one uses, and one of each circle, which no tool renders. */
function rootsOf(
  all: readonly Kustomization[],
  byFolder: ReadonlyMap<string, Kustomization>,
): readonly Kustomization[] {
  const used = new Set(all.flatMap((one) => usedBy(one, byFolder)))
  const roots: Kustomization[] = []
  const reached = new Set<Kustomization>()
  for (const one of [...all.filter((each) => !used.has(each)), ...all]) {
    if (reached.has(one)) continue
    roots.push(one)
    for (const each of withUsed(one, byFolder)) reached.add(each)
  }
  return roots
}

/** A kustomization and all that it leads to, itself first. */
function withUsed(root: Kustomization, byFolder: ReadonlyMap<string, Kustomization>): ReadonlySet<Kustomization> {
  const found = new Set([root])
  // A set is read on while it grows.
  for (const one of found) for (const next of usedBy(one, byFolder)) found.add(next)
  return found
}

/** The kustomizations that one names itself. */
const usedBy = (
  { references }: Kustomization,
  byFolder: ReadonlyMap<string, Kustomization>,
): readonly Kustomization[] =>
  references.flatMap(({ path }) => (path === undefined ? undefined : byFolder.get(path)) ?? [])

async function unitOf(
  root: Kustomization,
  byFolder: ReadonlyMap<string, Kustomization>,
  tree: Tree,
): Promise<KustomizeUnit> {
  const kustomizations = [...withUsed(root, byFolder)]
  const references = kustomizations.flatMap((one) => one.references)
  const wanted = references.flatMap(({ path }) => (path === undefined || byFolder.has(path) ? [] : [path]))
  const files = await tree.read([...new Set([...kustomizations.map(({ path }) => path), ...wanted])])
  const absent = references.filter(({ path }) => path === undefined || !(byFolder.has(path) || files.has(path)))
  const [missing] = absent
  const refused = kustomizations.find((one) => one.refused !== undefined)
  return {
    path: root.path,
    kustomizations,
    files,
    unread: absent.map(({ at }) => at),
    refused:
      refused !== undefined
        ? `of \`${refused.path}\`, ${refused.refused}`
        : missing === undefined
          ? undefined
          : `\`${missing.written.replaceAll('`', "'")}\` (${missing.at.path}:${missing.at.start.line}) is no file and no kustomization of this repository, and nothing is fetched`,
  }
}

/** A kustomization that is there and over a limit, or behind a link: it may make anything of anything. */
const unreadKustomization = (path: string): Kustomization => ({
  path,
  isComponent: false,
  references: [],
  patches: [],
  changesAll: [sourceOf(path, '').locate(0, 0)],
  refused: 'it is not read, for it is a link or over a limit',
  isOpaque: true,
})
