import { type Backup, backup } from './backup.ts'
import { type DeclaredFacts, NO_FACTS } from './declared-facts.ts'
import { type Ingress, ingress } from './ingress.ts'
import { type Installation, installation } from './installation.ts'
import { type Masters, masters } from './masters.ts'
import { type Fact } from './fact.ts'
import { type Declared, moduleConfig, setting } from './module-config.ts'
import { textOf } from './fact.ts'
import { type Objects, ofKind } from './objects.ts'
import { type Releases, releases } from './release.ts'

/** What a cluster's manifests say, as facts with places. Rules read this and never dig in YAML. */
export interface Cluster {
  readonly installation: Installation
  readonly controlPlane: ControlPlane
  readonly releases: Releases
  readonly masters: Masters
  readonly ingress: Ingress
  readonly backup: Backup
  readonly documents: Objects['documents']
  readonly missing: (object: ObjectKey) => Missing
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
export function clusterOf(objects: Objects, { complete }: Traits, base?: Objects): Cluster {
  return {
    installation: installation(objects),
    controlPlane: {
      config: moduleConfig(objects, 'control-plane-manager'),
      kubernetesVersion: setting(objects, 'control-plane-manager', ['kubernetesVersion'], textOf),
    },
    releases: releases(objects),
    masters: masters(objects),
    ingress: ingress(objects),
    backup: backup(objects),
    documents: objects.documents,
    missing: (object) => {
      if (complete === true) return 'complete'
      return complete === 'auto' && base !== undefined && declares(base, object) ? 'removed' : 'elsewhere'
    },
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
