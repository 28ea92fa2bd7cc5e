import type { Manifest } from '../parse/manifest.ts'
import type { Span } from '../parse/span.ts'
import {
  agree,
  type Fact,
  firstToSpeak,
  integer,
  integerOf,
  listAt,
  look,
  lookIn,
  type Place,
  SILENT,
  text,
} from './fact.ts'
import type { DeclaredNodes } from './declared-facts.ts'
import { providerConfigurations, providerDoubts } from './installation.ts'
import { DOUBT, doubts, named, type Objects, ofKind } from './objects.ts'
import { staticPool } from './static-instances.ts'

/** How many masters the manifests declare. */
export interface MasterCount {
  readonly declared: number
  /** Static masters are counted by `staticInstances.count`, and the one that was bootstrapped first is not in it. */
  readonly withoutFirst: boolean
}

export interface Masters {
  readonly count: Fact<MasterCount>
  /** The label of an etcd arbiter on a declared group that has at least one node. */
  readonly arbiter: Fact<true>
  /** The provider's cluster configuration, if one is declared. */
  readonly provider: Span | undefined
  /** The NodeGroup of the masters, if it is declared. */
  readonly group: Span | undefined
}

const GROUP = 'master'
const ARBITER_LABEL = 'node.deckhouse.io/etcd-arbiter'

/** `declared`: what the team's config says of the masters, where the manifests do not. */
export function masters(objects: Objects, declared: DeclaredNodes | undefined): Masters {
  const groups = named(objects, 'NodeGroup', GROUP)
  const counted = count(objects, groups)
  return {
    count: counted.state === 'known' || declared?.count.state !== 'known' ? counted : exactly(declared.count),
    arbiter: arbiter(objects),
    provider: providerConfigurations(objects)[0]?.at,
    group: groups[0]?.at,
  }
}

function count(objects: Objects, groups: readonly Manifest[]): Fact<MasterCount> {
  const providers = providerConfigurations(objects)
  const replicas = providerReplicas(providers)
  const instances = agree(groups.map((group) => cloudReplicas(group, objects)))
  const doubt = [...providerDoubts(objects), ...doubts(objects, 'NodeGroup', GROUP)][0]
  if (doubt !== undefined) return { state: 'unreadable', why: DOUBT, at: doubt }
  if (instances.state === 'silent') {
    // A provider's configuration decides; without one, only static masters are left.
    return providers.length > 0
      ? replicas
      : firstToSpeak(agree(groups.map((group) => staticReplicas(group, objects))), replicas)
  }
  if (replicas.state === 'silent') return instances
  switch (newModel(objects, groups)) {
    case 'decides':
      return instances
    case 'ignored':
      return replicas
    case 'undecided':
      return agree([replicas, instances])
  }
}

const exactly = (fact: Fact<number>): Fact<MasterCount> =>
  fact.state === 'known' ? { ...fact, value: { declared: fact.value, withoutFirst: false } } : fact

/** `masterNodeGroup.replicas` is the total, however many zones there are. Two providers contradict each other. */
function providerReplicas(providers: readonly Manifest[]): Fact<MasterCount> {
  return exactly(agree(providers.map((provider) => integer(provider, ['masterNodeGroup', 'replicas']))))
}

/**
 * `cloudInstances.minPerZone` of the masters' NodeGroup. For permanent nodes, whatever the field's name says, it is
 * the total (`modules/030-cloud-provider-dvp/candi/terraform-modules/migration` sets it to the replicas). Only
 * ephemeral groups multiply by their zones.
 */
function cloudReplicas(group: Manifest, objects: Objects): Fact<MasterCount> {
  const type = text(group, ['spec', 'nodeType'])
  const least = integer(group, ['spec', 'cloudInstances', 'minPerZone'])
  if (type.state === 'unreadable') return type
  if (least.state !== 'known') return exactly(least)
  if (type.state === 'silent') {
    return {
      state: 'unreadable',
      why: `depends on \`nodeType\`, which NodeGroup \`${GROUP}\` does not declare`,
      at: least.at,
    }
  }
  switch (type.value) {
    case 'CloudPermanent':
    case 'Hybrid':
      return exactly(least)
    case 'CloudEphemeral':
    case 'Cloud':
      return perZone(group, objects, least)
    default:
      return { state: 'silent', at: least.at }
  }
}

/** The group's own zones, or those of the provider; an empty list is none (status code of module node-manager). */
function perZone(
  group: Manifest,
  objects: Objects,
  least: Extract<Fact<number>, { state: 'known' }>,
): Fact<MasterCount> {
  const own = listAt(group, ['spec', 'cloudInstances', 'zones'])
  const provided = agree(providerConfigurations(objects).map((provider) => listAt(provider, ['zones'])))
  const zones = own.state === 'known' && own.value.length === 0 ? provided : firstToSpeak(own, provided)
  if (zones.state === 'unreadable') return zones
  if (zones.state === 'silent') {
    const why = `depends on the zones (\`minPerZone: ${least.text}\` counts in each), and no manifest names them`
    return { state: 'unreadable', why, at: least.at }
  }
  return exactly({ ...least, value: least.value * Math.max(1, zones.value.length) })
}

/**
 * What the objects that replace the provider's configuration are worth beside it (`modules/030-cloud-provider-dvp`,
 * Deckhouse 1.77): they decide where version 2 of the provider module's settings, the instance class and the
 * credentials are all declared, and are ignored where the settings are certainly older. A credentials Secret is rarely
 * in Git.
 */
export function newModel(objects: Objects, groups: readonly Manifest[]): 'decides' | 'ignored' | 'undecided' {
  const versions = ofKind(objects, 'ModuleConfig')
    .filter(({ name }) => name?.startsWith(PROVIDER_MODULE) === true)
    .map((manifest) => integer(manifest, ['spec', 'version']))
  const hidden = objects.doubtful.some(
    ({ kinds, names }) =>
      (kinds === 'any' || kinds.has('ModuleConfig')) &&
      (names === 'any' || [...names].some((name) => name.startsWith(PROVIDER_MODULE))),
  )
  const nameless = ofKind(objects, 'ModuleConfig').some(({ name }) => name === null)
  if (versions.length === 0 || hidden || nameless) return 'undecided'
  if (versions.every((version) => version.state === 'known' && version.value < 2)) return 'ignored'
  const settled = versions.every((version) => version.state === 'known' && version.value >= 2)
  const credentials = objects.manifests.some((manifest) => manifest.kind === 'Secret' && isCredentials(manifest))
  return settled && credentials && groups.every((group) => hasClass(objects, group)) ? 'decides' : 'undecided'
}

const PROVIDER_MODULE = 'cloud-provider-'

function isCredentials(secret: Manifest): boolean {
  const type = text(secret, ['type'])
  return type.state === 'known' && type.value === 'cloud-provider.deckhouse.io/credentials'
}

function hasClass(objects: Objects, group: Manifest): boolean {
  const kind = text(group, ['spec', 'cloudInstances', 'classReference', 'kind'])
  const name = text(group, ['spec', 'cloudInstances', 'classReference', 'name'])
  return kind.state === 'known' && name.state === 'known' && named(objects, kind.value, name.value).length > 0
}

/** Masters that CAPS adds: `staticInstances.count`. Zero and silence say nothing, and neither does a pool of instances. */
function staticReplicas(group: Manifest, objects: Objects): Fact<MasterCount> {
  const declared = integer(group, ['spec', 'staticInstances', 'count'])
  if (declared.state !== 'known') return declared
  if (declared.value <= 0) return { state: 'silent', at: declared.at }
  const pool = staticPool(group, objects)
  if (pool.state !== 'known') return { state: 'unreadable', why: pool.why, at: pool.at }
  const { instances, adopted } = pool
  if (instances > 0 && instances < declared.value) {
    const why = `cannot be told: NodeGroup \`${GROUP}\` asks for ${declared.text} static instances, and Git declares ${instances}`
    return { state: 'unreadable', why, at: declared.at }
  }
  return { ...declared, value: { declared: declared.value, withoutFirst: !adopted } }
}

/** The groups that carry the arbiter's label: NodeGroups, and groups of the provider's configuration. */
function arbiter(objects: Objects): Fact<true> {
  const facts = [
    ...ofKind(objects, 'NodeGroup').map(arbiterGroup),
    ...providerConfigurations(objects).flatMap(arbiterGroups),
  ]
  const known = facts.find(({ state }) => state === 'known')
  if (known !== undefined) return known
  const [doubt] = doubts(objects, 'NodeGroup', '', ARBITER_LABEL)
  if (doubt !== undefined) return { state: 'unreadable', why: DOUBT, at: doubt }
  return facts.find(({ state }) => state === 'unreadable') ?? SILENT
}

function arbiterGroup(group: Manifest): Fact<true> {
  const label = look(group, ['spec', 'nodeTemplate', 'labels', ARBITER_LABEL])
  const least = integer(group, ['spec', 'cloudInstances', 'minPerZone'])
  return arbiterOf(label, firstToSpeak(least, integer(group, ['spec', 'staticInstances', 'count'])))
}

function arbiterGroups(provider: Manifest): readonly Fact<true>[] {
  const groups = listAt(provider, ['nodeGroups'])
  if (groups.state !== 'known') return groups.state === 'unreadable' ? [groups] : []
  return groups.value.map((group) => {
    const label = lookIn(provider, group, ['nodeTemplate', 'labels', ARBITER_LABEL], provider.at)
    return arbiterOf(label, integerOf(lookIn(provider, group, ['replicas'], provider.at)))
  })
}

/** An arbiter's label whose group may be empty, or whose size is hidden, is no arbiter yet. */
function arbiterOf(label: Place, size: Fact<number>): Fact<true> {
  if (label.state === 'hidden') return { state: 'unreadable', why: label.why, at: label.at }
  if (label.state === 'absent' || (size.state === 'known' && size.value < 1)) return SILENT
  return size.state === 'unreadable' ? size : { state: 'known', value: true, text: ARBITER_LABEL, at: label.at }
}
