import type { Manifest } from '../parse/manifest.ts'
import { child, type Node } from '../parse/node.ts'
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
  SILENT,
  stringsAt,
  text,
} from './fact.ts'
import { providerConfigurations, providerDoubts } from './installation.ts'
import { DOUBT, doubts, named, type Objects, ofKind } from './objects.ts'

/**
 * How many masters the manifests declare. `least` and `most` differ only where the manifests leave it open:
 * for static masters the documented way counts all but the first one.
 */
export interface MasterCount {
  readonly least: number
  readonly most: number
  /** The manifest counts static masters by `staticInstances.count`, and the first one is not in it. */
  readonly withoutFirst: boolean
}

export interface Masters {
  readonly count: Fact<MasterCount>
  /** A declared group that carries the label of an etcd arbiter. */
  readonly arbiter: Span | undefined
  /** The NodeGroup of the masters, if it is declared. */
  readonly group: Span | undefined
}

const GROUP = 'master'
const ARBITER_LABEL = 'node.deckhouse.io/etcd-arbiter'
/** A StaticInstance with this annotation is a node that had joined before (facts: nodes, section 8). */
const ADOPTED = 'static.node.deckhouse.io/skip-bootstrap-phase'

export function masters(objects: Objects): Masters {
  const groups = named(objects, 'NodeGroup', GROUP)
  return { count: count(objects, groups), arbiter: arbiter(objects), group: groups[0]?.at }
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
  if (replicas.state === 'silent' || newModelWins(objects, groups)) return instances
  if (!mayUseNewModel(objects)) return replicas
  return agree([replicas, instances])
}

const exactly = (fact: Fact<number>): Fact<MasterCount> =>
  fact.state === 'known' ? { ...fact, value: { least: fact.value, most: fact.value, withoutFirst: false } } : fact

/** `masterNodeGroup.replicas` is the total, however many zones there are. Two providers contradict each other. */
function providerReplicas(providers: readonly Manifest[]): Fact<MasterCount> {
  return exactly(agree(providers.map((provider) => integer(provider, ['masterNodeGroup', 'replicas']))))
}

/**
 * `cloudInstances.minPerZone` of the masters' NodeGroup. For permanent nodes, whatever the field's name says, it is
 * the total (facts: nodes, section 1). Only ephemeral groups multiply by their zones.
 */
function cloudReplicas(group: Manifest, objects: Objects): Fact<MasterCount> {
  const type = text(group, ['spec', 'nodeType'])
  const least = integer(group, ['spec', 'cloudInstances', 'minPerZone'])
  if (type.state === 'unreadable') return type
  if (least.state !== 'known' || type.state === 'silent') return exactly(least)
  switch (type.value) {
    case 'CloudPermanent':
    case 'Hybrid':
      return exactly(least)
    case 'CloudEphemeral':
    case 'Cloud':
      return perZone(group, objects, least)
    default:
      return SILENT
  }
}

function perZone(
  group: Manifest,
  objects: Objects,
  least: Extract<Fact<number>, { state: 'known' }>,
): Fact<MasterCount> {
  const own = listAt(group, ['spec', 'cloudInstances', 'zones'])
  const zones = firstToSpeak(own, agree(providerConfigurations(objects).map((provider) => listAt(provider, ['zones']))))
  if (zones.state === 'unreadable') return zones
  if (zones.state === 'silent') {
    return {
      state: 'unreadable',
      why: `counts nodes per zone (\`minPerZone: ${least.text}\`), and no manifest names the zones`,
      at: least.at,
    }
  }
  return exactly({ ...least, value: least.value * Math.max(1, zones.value.length) })
}

/**
 * Whether the objects that replace the provider's configuration are all there, which makes them win
 * (facts: nodes, section 3.0).
 */
function newModelWins(objects: Objects, groups: readonly Manifest[]): boolean {
  const credentials = objects.manifests.some(
    (manifest) => manifest.kind === 'Secret' && look(manifest, ['type']).state === 'present' && isCredentials(manifest),
  )
  return mayUseNewModel(objects) && credentials && groups.every((group) => hasClass(objects, group))
}

function isCredentials(secret: Manifest): boolean {
  const type = text(secret, ['type'])
  return type.state === 'known' && type.value === 'cloud-provider.deckhouse.io/credentials'
}

function hasClass(objects: Objects, group: Manifest): boolean {
  const kind = text(group, ['spec', 'cloudInstances', 'classReference', 'kind'])
  const name = text(group, ['spec', 'cloudInstances', 'classReference', 'name'])
  return kind.state === 'known' && name.state === 'known' && named(objects, kind.value, name.value).length > 0
}

/** The new objects count from version 2 of the provider module's settings on. A credentials Secret is rarely in Git. */
function mayUseNewModel(objects: Objects): boolean {
  return ofKind(objects, 'ModuleConfig')
    .filter(({ name }) => name === null || name.startsWith('cloud-provider-'))
    .some((manifest) => {
      const version = integer(manifest, ['spec', 'version'])
      return version.state === 'unreadable' || (version.state === 'known' && version.value >= 2)
    })
}

/** Masters that CAPS adds: `staticInstances.count`. Zero and silence say nothing, and neither does a pool of instances. */
function staticReplicas(group: Manifest, objects: Objects): Fact<MasterCount> {
  const declared = integer(group, ['spec', 'staticInstances', 'count'])
  if (declared.state !== 'known') return declared
  if (declared.value <= 0) return { state: 'silent', at: declared.at }
  const pool = matchingInstances(group, objects)
  if (pool.state !== 'known') return pool
  const { instances, adopted } = pool.value
  if (instances > 0 && instances < declared.value) {
    const why = `asks for ${declared.text} instances, and only ${instances} matching StaticInstance is declared`
    return { state: 'unreadable', why, at: declared.at }
  }
  const most = adopted ? declared.value : declared.value + 1
  return { ...declared, value: { least: declared.value, most, withoutFirst: !adopted } }
}

function matchingInstances(
  group: Manifest,
  objects: Objects,
): Fact<{ readonly instances: number; readonly adopted: boolean }> {
  const at = group.at
  const [doubt] = doubts(objects, 'StaticInstance')
  if (doubt !== undefined) return { state: 'unreadable', why: DOUBT, at: doubt }
  const selector = look(group, ['spec', 'staticInstances', 'labelSelector'])
  if (selector.state === 'hidden') return { state: 'unreadable', why: selector.why, at: selector.at }
  const none: Fact<{ instances: number; adopted: boolean }> = {
    state: 'known',
    value: { instances: 0, adopted: false },
    text: '',
    at,
  }
  // A missing selector matches nothing, an empty one everything; expressions are not worked out here.
  if (selector.state === 'absent' || child(selector.node, 'matchExpressions') !== undefined) return none
  const wanted = stringsAt(group, ['spec', 'staticInstances', 'labelSelector', 'matchLabels'])
  if (wanted.state === 'unreadable') return wanted
  const labels = wanted.state === 'known' ? [...wanted.value] : []
  const matching = ofKind(objects, 'StaticInstance').filter((instance) => {
    const own = stringsAt(instance, ['metadata', 'labels'])
    return labels.every(([key, value]) => own.state === 'known' && own.value.get(key) === value)
  })
  const adopted = matching.some((instance) => {
    const annotations = stringsAt(instance, ['metadata', 'annotations'])
    return annotations.state === 'known' && annotations.value.has(ADOPTED)
  })
  return { ...none, value: { instances: matching.length, adopted } }
}

/** Where a group is declared that holds an etcd arbiter: a NodeGroup, or a group of the provider's configuration. */
function arbiter(objects: Objects): Span | undefined {
  for (const group of ofKind(objects, 'NodeGroup')) {
    const labels = stringsAt(group, ['spec', 'nodeTemplate', 'labels'])
    const size = firstToSpeak(
      integer(group, ['spec', 'cloudInstances', 'minPerZone']),
      integer(group, ['spec', 'staticInstances', 'count']),
    )
    if (labels.state === 'known' && labels.value.has(ARBITER_LABEL) && !(size.state === 'known' && size.value < 1))
      return labels.at
  }
  for (const provider of providerConfigurations(objects)) {
    const groups = listAt(provider, ['nodeGroups'])
    if (groups.state !== 'known') continue
    for (const group of groups.value) {
      const label = arbiterLabel(provider, group)
      if (label !== undefined) return label
    }
  }
  return undefined
}

function arbiterLabel(provider: Manifest, group: Node): Span | undefined {
  const labels = lookIn(provider, group, ['nodeTemplate', 'labels', ARBITER_LABEL], provider.at)
  const replicas = integerOf(lookIn(provider, group, ['replicas'], provider.at))
  return labels.state === 'present' && !(replicas.state === 'known' && replicas.value < 1) ? labels.at : undefined
}
