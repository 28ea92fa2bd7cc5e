import type { Manifest } from '../../parse/manifest.ts'
import type { Node } from '../../parse/node.ts'
import type { Span } from '../../parse/span.ts'
import { type Fact, listAt, lookIn, text, textOf } from '../fact.ts'
import { type Declared, moduleConfig } from '../module-config.ts'
import { DOUBT, doubts, label, named, type Objects, ofKind } from '../objects.ts'

/** Software-defined storage: what is declared of it, and on which volume groups of the nodes it stands. */
export interface Sds {
  readonly owners: readonly Owner[]
  /** Ceph clusters of module `sds-elastic`, which pick the block devices of the nodes themselves. */
  readonly elasticClusters: readonly Named[]
  readonly groups: readonly Named[]
  /** Modules of software-defined storage that a ModuleConfig does not switch off, or whose ModuleConfig may hide. */
  readonly modules: readonly SdsModule[]
  /** Documents that cannot be read and may be a class, a pool or an elastic cluster. */
  readonly doubts: readonly Span[]
  /** Documents that cannot be read and may be a volume group. */
  readonly groupDoubts: readonly Span[]
}

export interface Named {
  readonly label: string
  readonly at: Span
}

/** A storage class or a pool, and everything that it names. */
export interface Owner extends Named {
  readonly links: readonly Link[]
}

/** A name of another object, or of a thin pool in it. */
export interface Link {
  /** The field that holds the name; in a list the name itself stands for its position. */
  readonly field: string
  /** What the name stands for, such as `LVMVolumeGroup`. */
  readonly kind: string
  /** The object that holds a thin pool. */
  readonly inside?: string
  /** Silent and unreadable where no name can be followed. */
  readonly name: Fact<string>
  readonly end: End
}

/** Where a name leads. `hidden` ends a sentence that starts with what is named. */
export type End =
  | { readonly state: 'declared'; readonly at: Span }
  | { readonly state: 'missing' }
  | { readonly state: 'hidden'; readonly why: string; readonly at: Span; readonly unreadable: boolean }

export interface SdsModule {
  readonly name: string
  readonly declared: Exclude<Declared, { state: 'absent' | 'off' }>
}

/** `sds-node-configurator` makes the volume groups for the other three. */
const MODULES = ['sds-replicated-volume', 'sds-local-volume', 'sds-elastic', 'sds-node-configurator']
const OWNERS = ['ReplicatedStorageClass', 'LocalStorageClass', 'ElasticStorageClass', 'ReplicatedStoragePool']
const ELASTIC = 'ElasticCluster'
const POOL = 'ReplicatedStoragePool'
const GROUP = 'LVMVolumeGroup'
/** The kind was spelled `LvmVolumeGroup` in the first releases of module `sds-node-configurator`. */
const GROUPS = [GROUP, 'LvmVolumeGroup']
/** Makes one LVMVolumeGroup for each node that it selects, under names that no manifest shows. */
const SET = 'LVMVolumeGroupSet'

export function sds(objects: Objects): Sds {
  const all = (kinds: readonly string[]): readonly Manifest[] => kinds.flatMap((kind) => ofKind(objects, kind))
  const doubtsOf = (kinds: readonly string[]): readonly Span[] => [
    ...new Set(kinds.flatMap((kind) => doubts(objects, kind))),
  ]
  return {
    owners: all(OWNERS).map((manifest) => ({ ...namedAs(manifest), links: linksOf(objects, manifest) })),
    elasticClusters: ofKind(objects, ELASTIC).map(namedAs),
    groups: all([...GROUPS, SET]).map(namedAs),
    modules: MODULES.flatMap((name) => {
      const declared = moduleConfig(objects, name)
      return declared.state === 'absent' || declared.state === 'off' ? [] : [{ name, declared }]
    }),
    doubts: doubtsOf([...OWNERS, ELASTIC]),
    groupDoubts: doubtsOf([...GROUPS, SET]),
  }
}

const namedAs = (manifest: Manifest): Named => ({ label: label(manifest), at: manifest.at })

/** CRDs of `storage.deckhouse.io/v1alpha1`: modules sds-replicated-volume, sds-local-volume and sds-elastic. */
function linksOf(objects: Objects, manifest: Manifest): readonly Link[] {
  switch (manifest.kind) {
    case 'ReplicatedStorageClass':
      // `storage` replaces `storagePool`, which newer releases only let a class keep.
      return [
        ...byName(objects, manifest, ['spec', 'storagePool'], POOL),
        ...groupsOf(objects, manifest, ['spec', 'storage', 'lvmVolumeGroups'], ['thinPoolName']),
      ]
    case 'LocalStorageClass':
      return groupsOf(objects, manifest, ['spec', 'lvm', 'lvmVolumeGroups'], ['thin', 'poolName'])
    case 'ElasticStorageClass':
      return byName(objects, manifest, ['spec', 'clusterRef'], ELASTIC)
    default:
      return groupsOf(objects, manifest, ['spec', 'lvmVolumeGroups'], ['thinPoolName'])
  }
}

function byName(objects: Objects, manifest: Manifest, path: readonly string[], kind: string): readonly Link[] {
  const name = text(manifest, path)
  if (name.state === 'silent') return []
  const end = name.state === 'known' ? endOf(objects, [kind], name.value) : unread(name)
  return [{ field: path.join('.'), kind, name, end }]
}

/** The volume groups of a list, each followed by the thin pool that is named beside it. */
function groupsOf(
  objects: Objects,
  manifest: Manifest,
  path: readonly string[],
  thin: readonly string[],
): readonly Link[] {
  const list = listAt(manifest, path)
  const field = path.join('.')
  if (list.state === 'unreadable') return [{ field, kind: GROUP, name: list, end: unread(list) }]
  if (list.state === 'silent') return []
  return list.value.flatMap((item): readonly Link[] => {
    const at = manifest.source.locate(item.start, item.end)
    const name = textOf(lookIn(manifest, item, ['name'], at))
    if (name.state === 'unreadable') return [{ field, kind: GROUP, name, end: unread(name) }]
    if (name.state === 'silent') {
      const end: End = { state: 'hidden', why: 'has no name', at: name.at ?? at, unreadable: false }
      return [{ field, kind: GROUP, name, end }]
    }
    const own = `${field}[${name.text}]`
    const end = groupEnd(objects, name.value)
    const group: Link = { field: own, kind: GROUP, name, end }
    const pool = textOf(lookIn(manifest, item, thin, at))
    // A thin pool of a group that is nowhere to be seen is nowhere either: the group says it all.
    if (pool.state === 'silent' || end.state !== 'declared') return [group]
    const inside = pool.state === 'known' ? thinPoolEnd(objects, name.value, pool.value) : unread(pool)
    return [
      group,
      {
        field: `${own}.${thin.join('.')}`,
        kind: 'thin pool',
        inside: `${GROUP}/${name.text}`,
        name: pool,
        end: inside,
      },
    ]
  })
}

const unread = (fact: Extract<Fact<unknown>, { state: 'unreadable' }>): End => ({
  state: 'hidden',
  why: fact.why,
  at: fact.at,
  unreadable: true,
})

function endOf(objects: Objects, kinds: readonly string[], name: string): End {
  const [manifest] = kinds.flatMap((kind) => named(objects, kind, name))
  if (manifest !== undefined) return { state: 'declared', at: manifest.at }
  const [doubt] = kinds.flatMap((kind) => doubts(objects, kind, name))
  return doubt === undefined ? { state: 'missing' } : { state: 'hidden', why: DOUBT, at: doubt, unreadable: true }
}

function groupEnd(objects: Objects, name: string): End {
  const end = endOf(objects, GROUPS, name)
  if (end.state !== 'missing') return end
  const [set] = ofKind(objects, SET)
  if (set !== undefined) {
    return { state: 'hidden', why: `may be made by \`${label(set)}\``, at: set.at, unreadable: false }
  }
  const [doubt] = doubts(objects, SET)
  return doubt === undefined ? end : { state: 'hidden', why: DOUBT, at: doubt, unreadable: true }
}

/** The manifests that declare the group must agree: which of them is applied last, Git does not show. */
function thinPoolEnd(objects: Objects, group: string, pool: string): End {
  const ends = GROUPS.flatMap((kind) => named(objects, kind, group)).map((manifest) => poolIn(manifest, pool))
  const [doubt] = GROUPS.flatMap((kind) => doubts(objects, kind, group))
  if (doubt !== undefined) return { state: 'hidden', why: DOUBT, at: doubt, unreadable: true }
  const [first] = ends
  const declared = ends.find((end) => end.state === 'declared')
  const hidden = ends.find(({ state }) => state === 'hidden')
  if (first === undefined || hidden !== undefined) return hidden ?? { state: 'missing' }
  if (declared === undefined || ends.every(({ state }) => state === 'declared')) return first
  return { state: 'hidden', why: 'is declared by one manifest of several', at: declared.at, unreadable: true }
}

function poolIn(manifest: Manifest, pool: string): End {
  const pools = listAt(manifest, ['spec', 'thinPools'])
  if (pools.state === 'unreadable') return unread(pools)
  if (pools.state === 'silent') return { state: 'missing' }
  const names = pools.value.map((item: Node) =>
    textOf(lookIn(manifest, item, ['name'], manifest.source.locate(item.start, item.end))),
  )
  const found = names.find((name) => name.state === 'known' && name.value === pool)
  if (found?.state === 'known') return { state: 'declared', at: found.at }
  const hidden = names.find((name) => name.state === 'unreadable')
  return hidden?.state === 'unreadable' ? unread(hidden) : { state: 'missing' }
}
