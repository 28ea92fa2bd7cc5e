import { sourceOf, type Span } from '../parse/index.ts'
import { mayMatter } from '../parse/sniff.ts'
import { isUnit, type Tree } from '../read/tree.ts'
import { folderOf, type Kustomization, readKustomization } from './kustomization.ts'

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
  const used = new Set([...all.values()].flatMap((one) => usedBy(one, byFolder)).map(({ path }) => path))
  const roots = [...all.values()].filter(
    ({ path, isComponent }) => !isComponent && !used.has(path) && tree.isJudged(path),
  )
  const units: KustomizeUnit[] = []
  for (const root of roots) {
    watch(root.path)
    const unit = await unitOf(root, byFolder, tree)
    if (
      unit.kustomizations.some(({ path }) => !bytes.has(path)) ||
      [...unit.files.values()].some((content) => mayMatter(textOf(content)))
    )
      units.push(unit)
  }
  return units
}

/** The kustomizations that one names itself. */
function usedBy(
  { path, references }: Kustomization,
  byFolder: ReadonlyMap<string, Kustomization>,
): readonly Kustomization[] {
  return references.flatMap((reference) => {
    const found = reference.path === undefined ? undefined : byFolder.get(reference.path)
    return found === undefined || found.path === path ? [] : [found]
  })
}

async function unitOf(
  root: Kustomization,
  byFolder: ReadonlyMap<string, Kustomization>,
  tree: Tree,
): Promise<KustomizeUnit> {
  const kustomizations: Kustomization[] = []
  const visit = (one: Kustomization): void => {
    if (kustomizations.includes(one)) return
    kustomizations.push(one)
    for (const next of usedBy(one, byFolder)) visit(next)
  }
  visit(root)
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
})

/** A text from its bytes, without a byte order mark. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
