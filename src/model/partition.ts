import { UserError } from '../errors.ts'
import type { ParsedFile } from '../parse/manifest.ts'
import { isDeckhouseGroup, isNativeObject } from '../parse/sniff.ts'
import { NO_TRAITS, type Traits } from './cluster.ts'
import type { Objects, TextDocument } from './objects.ts'

/** The manifests of one cluster and how they were recognized as one. */
export interface ClusterFiles {
  readonly name: string
  /** The folder that holds the cluster, or the patterns of the policy; `.` is the whole repository. */
  readonly root: string
  /** How the cluster was found, as the end of a sentence. */
  readonly found: string
  readonly files: readonly ParsedFile[]
  /** Prose that belongs to the cluster. */
  readonly documents: readonly TextDocument[]
  readonly traits: ClusterTraits
}

/** What a policy says of a cluster. */
export interface ClusterTraits extends Traits {
  readonly environment: 'production' | 'staging' | 'development'
}

const DISCOVERED: ClusterTraits = { environment: 'production', ...NO_TRAITS }

export interface Partition {
  readonly clusters: readonly ClusterFiles[]
  /** Files with manifests that belong to no cluster. */
  readonly orphans: readonly ParsedFile[]
}

/** A way to sort files into clusters by their path, as a policy has it. */
export interface ClusterPattern {
  readonly root: string
  /** The cluster's name for a path, or undefined where the path is none of its files. */
  readonly nameOf: (path: string) => string | undefined
  /** The more specific of two patterns that match wins. */
  readonly specificity: number
  readonly traits: ClusterTraits
}

/** Whether a file holds something of Deckhouse, or may. */
export function holdsManifests(file: ParsedFile): boolean {
  return (
    file.aloof !== undefined || file.doubtful.length > 0 || file.manifests.some(({ group }) => isDeckhouseGroup(group))
  )
}

/** Whether a rule may read the file: beside Deckhouse's objects, some of Kubernetes' own bear on a cluster. */
function bearsOnClusters(file: ParsedFile): boolean {
  return (
    holdsManifests(file) ||
    // What it is made of bears on a cluster, or would not have been looked at.
    (file.sources ?? []).length > 0 ||
    file.manifests.some(({ group, kind, root, source }) =>
      isNativeObject(group, kind, source.text.slice(root.start, root.end)),
    )
  )
}

export function objectsOf({ files, documents }: Pick<ClusterFiles, 'files' | 'documents'>): Objects {
  return {
    manifests: files.flatMap((file) => file.manifests),
    doubtful: files.flatMap((file) => file.doubtful),
    documents,
  }
}

/** Sorts files by the clusters of a policy. Throws a UserError where two entries claim a file with equal right. */
export function partitionByPatterns(files: readonly ParsedFile[], patterns: readonly ClusterPattern[]): Partition {
  const clusters = new Map<string, { root: string; traits: ClusterTraits; files: ParsedFile[] }>()
  const orphans: ParsedFile[] = []
  for (const file of files.filter(bearsOnClusters)) {
    const claims = patterns.flatMap((pattern) => {
      const name = pattern.nameOf(placeOf(file))
      return name === undefined ? [] : [{ name, ...pattern }]
    })
    const best = Math.max(...claims.map(({ specificity }) => specificity))
    const [claim, rival] = claims.filter(({ specificity }) => specificity === best)
    if (claim === undefined) orphans.push(file)
    else if (rival !== undefined && rival.name !== claim.name) {
      throw new UserError(
        `clusters: \`${claim.name}\` and \`${rival.name}\` claim \`${file.path}\` with equal right. Make the paths of one more specific.`,
      )
    } else {
      const cluster = clusters.get(claim.name) ?? { root: claim.root, traits: claim.traits, files: [] }
      cluster.files.push(file)
      clusters.set(claim.name, cluster)
    }
  }
  return {
    clusters: [...clusters].map(([name, cluster]) => ({
      name,
      found: 'named in the policy',
      documents: [],
      ...cluster,
    })),
    orphans: orphans.filter(holdsManifests),
  }
}

/**
 * Finds clusters without a policy. A folder that holds a ClusterConfiguration, an InitConfiguration or ModuleConfig
 * `deckhouse` or `global` is a root. Roots merge upwards as long as they do not declare the same object; what remains is
 * lifted to the highest folder that holds no other root. A file belongs to the nearest root above it; under no
 * root it belongs to the only cluster, or to none. `repository` names a cluster at the top. No root is lifted out of
 * the folders `within` which files were looked for.
 */
export function discoverClusters(
  files: readonly ParsedFile[],
  repository: string,
  within: readonly string[] = [''],
): Partition {
  const holding = files.filter(bearsOnClusters)
  const markers = holding.flatMap((file) => {
    const keys = file.manifests.flatMap(markerKey)
    return keys.length === 0 ? [] : [{ folder: folderOf(placeOf(file)), keys: new Set(keys) }]
  })
  const roots = lift(
    mergeRoots(markers).map(({ folder }) => folder),
    within,
  )
  const ofRoot = new Map<string, ParsedFile[]>(roots.map((root) => [root, []]))
  const orphans: ParsedFile[] = []
  for (const file of holding) {
    const root = roots
      .filter((candidate) => isWithin(placeOf(file), candidate))
      .toSorted((left, right) => right.length - left.length)[0]
    const home = ofRoot.get(root ?? (roots.length === 1 ? (roots[0] ?? '') : ''))
    if (home === undefined) orphans.push(file)
    else home.push(file)
  }
  const names = roots.map((root) => (root === '' ? repository : baseName(root)))
  return {
    clusters: roots.map((root, index) => {
      const name = names[index] ?? root
      const taken = names.filter((other) => other === name).length > 1
      return {
        name: taken && root !== '' ? root : name,
        root: root === '' ? '.' : root,
        found: found(holding, root),
        files: ofRoot.get(root) ?? [],
        documents: [],
        traits: DISCOVERED,
      }
    }),
    orphans: orphans.filter(holdsManifests),
  }
}

function found(files: readonly ParsedFile[], root: string): string {
  const marker = files.find(
    (file) => isWithin(placeOf(file), root) && file.manifests.some((manifest) => markerKey(manifest).length > 0),
  )
  return marker === undefined ? 'discovered' : `discovered by \`${marker.path}\``
}

interface Root {
  readonly folder: string
  readonly keys: ReadonlySet<string>
}

function markerKey({ group, kind, name }: ParsedFile['manifests'][number]): string[] {
  if (!isDeckhouseGroup(group)) return []
  if (kind === 'ClusterConfiguration' || kind === 'InitConfiguration') return [kind]
  return kind === 'ModuleConfig' && (name === 'deckhouse' || name === 'global') ? [`${kind}/${name}`] : []
}

/**
 * Merges roots from the deepest folder upwards. At a folder, what stands in it and below it becomes one root unless
 * two of its branches declare the same object: those are clusters of their own and stay where they are.
 */
function mergeRoots(markers: readonly Root[]): readonly Root[] {
  const folders = new Set(markers.flatMap(({ folder }) => ancestors(folder)))
  let roots: readonly Root[] = []
  for (const folder of [...folders].toSorted((left, right) => depth(right) - depth(left))) {
    const own = unite(
      folder,
      markers.filter((marker) => marker.folder === folder),
    )
    const below = roots.filter((root) => isWithin(root.folder, folder) && root.folder !== folder)
    const rest = roots.filter((root) => !below.includes(root))
    const apart = below.filter(
      (root) =>
        below.some((other) => other !== root && overlap(root, other)) || (own !== undefined && overlap(root, own)),
    )
    const joining = below.filter((root) => !apart.includes(root))
    // Branches that stand beside clusters of their own belong to none of them in particular.
    const merged =
      own === undefined && apart.length > 0 ? joining : [unite(folder, own === undefined ? joining : [own, ...joining])]
    roots = [...rest, ...apart, ...merged.filter((root) => root !== undefined)]
  }
  return roots
}

function unite(folder: string, roots: readonly Root[]): Root | undefined {
  const [only] = roots
  if (only === undefined) return undefined
  return roots.length === 1 ? only : { folder, keys: new Set(roots.flatMap(({ keys }) => [...keys])) }
}

const overlap = (left: Root, right: Root): boolean => [...left.keys].some((key) => right.keys.has(key))

/** Lifts each root to the highest ancestor that holds no other root. */
function lift(roots: readonly string[], within: readonly string[]): readonly string[] {
  return roots.map((root) => {
    const free = ancestors(root).filter(
      (folder) =>
        within.some((limit) => isWithin(folder, limit)) &&
        roots.every((other) => other === root || isWithin(other, root) || !isWithin(other, folder)),
    )
    return free.toSorted((left, right) => left.length - right.length)[0] ?? root
  })
}

/** Where a file belongs: what is rendered may lie elsewhere than what it is rendered from. */
const placeOf = ({ path, place = path }: ParsedFile): string => place

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))
const baseName = (folder: string): string => folder.slice(folder.lastIndexOf('/') + 1)
const depth = (folder: string): number => (folder === '' ? 0 : folder.split('/').length)
/** Whether a path is a folder or lies below it; '' is the top. */
export const isWithin = (path: string, folder: string): boolean =>
  folder === '' || path === folder || path.startsWith(`${folder}/`)

/** The folder and all above it, up to the top, which is ''. */
function ancestors(folder: string): readonly string[] {
  const parts = folder === '' ? [] : folder.split('/')
  return Array.from({ length: parts.length + 1 }, (_, length) => parts.slice(0, length).join('/'))
}
