import { type Alerting, alerting } from './alerting.ts'
import type { Span } from '../parse/span.ts'
import { type Backup, backup } from './backup.ts'
import { type DeclaredFacts, NO_FACTS } from './declared-facts.ts'
import { type Ingress, ingress } from './ingress.ts'
import { type Installation, installation } from './installation.ts'
import { type Load, loadOf } from './load.ts'
import { type Masters, masters } from './masters.ts'
import { type Fact } from './fact.ts'
import { type Logging, logging } from './logging.ts'
import { type Declared, moduleConfig, setting } from './module-config.ts'
import { textOf } from './fact.ts'
import { type Nodes, nodesOf, type Role } from './nodes/nodes.ts'
import { type OwnLabels, ownLabels } from './nodes/own-labels.ts'
import { type Objects, ofKind } from './objects.ts'
import { type Pins, pins } from './pins.ts'
import { type Releases, releases } from './release.ts'
import { type ClassSpeed, speedOf } from './storage/classes.ts'
import { type Sds, sds } from './storage/sds.ts'
import { type StorageSettings, storageSettings } from './storage/settings.ts'
import { type Volumes, volumes } from './volumes.ts'

/** What a cluster's manifests say, as facts with places. Rules read this and never dig in YAML. */
export interface Cluster {
  readonly installation: Installation
  readonly controlPlane: ControlPlane
  readonly releases: Releases
  readonly pins: Pins
  readonly masters: Masters
  readonly nodes: Nodes
  /** The labels that nodes carry by themselves. */
  readonly ownLabels: OwnLabels
  readonly volumes: readonly Volumes[]
  /** Every ModuleConfig whose name can be read, with its place. */
  readonly modules: ReadonlyMap<string, Span>
  readonly load: Load
  readonly ingress: Ingress
  readonly alerting: Alerting
  readonly logging: Logging
  readonly storage: StorageSettings
  /** How fast the volumes of a storage class are. */
  readonly classSpeed: (name: string) => ClassSpeed
  readonly sds: Sds
  readonly backup: Backup
  readonly documents: Objects['documents']
  readonly missing: (object: ObjectKey) => Missing
  /** The same for the node groups of a role. */
  readonly missingRole: (role: Role) => Missing
}

export interface ControlPlane {
  readonly config: Declared
  /** `kubernetesVersion` of module `control-plane-manager`, as it is written. */
  readonly kubernetesVersion: Fact<string>
}

/** An object by kind and, where one name is meant, by name. */
export interface ObjectKey {
  readonly kind: string | RegExp
  readonly name?: string
}

/**
 * Why an object is absent (recommendations, "When a thing is missing"): the cluster's manifests are complete, this pull
 * request removes it, or it may be declared elsewhere. In the first two cases absence has the row's full verdict.
 */
export type Missing = 'complete' | 'removed' | 'elsewhere'

/** What a policy says of a cluster, beside its manifests. */
export interface Traits {
  /** Whether absence counts; `auto` leaves it to what the manifests show. */
  readonly complete: boolean | 'auto'
  /** `auto`: highly loaded where monitoring nodes are declared. */
  readonly load: 'auto' | 'regular' | 'high'
  readonly facts: DeclaredFacts
}

export const NO_TRAITS: Traits = { complete: 'auto', load: 'auto', facts: NO_FACTS }

/**
 * The model of one cluster on one side of a pull request. `base` is the other side where this one is the head: an
 * object that it declared and this side lacks has been removed.
 */
export function clusterOf(objects: Objects, { complete, load, facts }: Traits, base?: Objects): Cluster {
  const counted = masters(objects, facts.nodes.get('master'))
  const nodes = nodesOf(objects, counted, facts)
  // Most runs ask for no role that is missing, and some rules ask for the same one.
  let groupsAtBase: Nodes | undefined
  const nodesAt = (side: Objects): Nodes => (groupsAtBase ??= nodesOf(side, masters(side, undefined), NO_FACTS))
  const gone = (isAtBase: (side: Objects) => boolean): Missing => {
    if (complete === true) return 'complete'
    return complete === 'auto' && base !== undefined && isAtBase(base) ? 'removed' : 'elsewhere'
  }
  return {
    installation: installation(objects),
    controlPlane: {
      config: moduleConfig(objects, 'control-plane-manager'),
      kubernetesVersion: setting(objects, 'control-plane-manager', ['kubernetesVersion'], textOf),
    },
    releases: releases(objects),
    pins: pins(objects),
    masters: counted,
    nodes,
    ownLabels: ownLabels(objects),
    volumes: volumes(objects),
    modules: new Map(ofKind(objects, 'ModuleConfig').flatMap(({ name, at }) => (name === null ? [] : [[name, at]]))),
    load: loadOf(nodes, load),
    ingress: ingress(objects),
    missing: (object) => gone((side) => declares(side, object)),
    missingRole: (role) => gone((side) => nodesAt(side).of(role).certain.length > 0),
    alerting: alerting(objects),
    logging: logging(objects),
    storage: storageSettings(objects),
    classSpeed: (name) => speedOf(objects, facts.storageClasses, name),
    sds: sds(objects),
    backup: backup(objects),
    documents: objects.documents,
  }
}

function declares(objects: Objects, { kind, name }: ObjectKey): boolean {
  const kinds =
    typeof kind === 'string'
      ? [kind]
      : new Set(objects.manifests.map((manifest) => manifest.kind).filter((one) => kind.test(one)))
  const manifests = [...kinds].flatMap((one) => ofKind(objects, one))
  return name === undefined ? manifests.length > 0 : manifests.some((manifest) => manifest.name === name)
}
