import type { Span } from '../parse/span.ts'
import { type Fact, firstToSpeak, SILENT, text } from './fact.ts'
import { doubts, type Objects, ofKind, singleton } from './objects.ts'

/** What InitConfiguration says of releases. */
export interface FirstRelease {
  /** `InitConfiguration.deckhouse.devBranch`: a development build instead of a release channel. */
  readonly devBranch: Fact<string>
  readonly releaseChannel: Fact<string>
  /** `InitConfiguration.deckhouse.configOverrides.deckhouse.releaseChannel`, where old repositories keep it. */
  readonly overriddenReleaseChannel: Fact<string>
}

/** What the documents say with which `dhctl` installs a cluster: ClusterConfiguration and InitConfiguration. */
export interface Installation extends FirstRelease {
  /** The ClusterConfiguration, if one is declared. */
  readonly clusterConfiguration: Span | undefined
  readonly clusterType: Fact<string>
  /** `ClusterConfiguration.kubernetesVersion`, as it is written. */
  readonly kubernetesVersion: Fact<string>
}

export function firstRelease(objects: Objects): FirstRelease {
  const init = (path: readonly string[]): Fact<string> =>
    singleton(objects, 'InitConfiguration', '', (manifest) => text(manifest, ['deckhouse', ...path]))
  return {
    devBranch: init(['devBranch']),
    releaseChannel: init(['releaseChannel']),
    overriddenReleaseChannel: init(['configOverrides', 'deckhouse', 'releaseChannel']),
  }
}

export function installation(objects: Objects): Installation {
  const cluster = (path: readonly string[]): Fact<string> =>
    singleton(objects, 'ClusterConfiguration', '', (manifest) => text(manifest, path))
  return {
    clusterConfiguration: ofKind(objects, 'ClusterConfiguration')[0]?.at,
    clusterType: clusterType(objects, cluster(['clusterType'])),
    kubernetesVersion: cluster(['kubernetesVersion']),
    ...firstRelease(objects),
  }
}

/**
 * `Cloud` or `Static`. Where no ClusterConfiguration says it, the document beside it does: only a cluster in a
 * cloud has a provider's cluster configuration, only a static one has a StaticClusterConfiguration.
 */
function clusterType(objects: Objects, declared: Fact<string>): Fact<string> {
  const fixed = ofKind(objects, STATIC)
  const clouds = providerConfigurations(objects)
  if (fixed.length + doubts(objects, STATIC).length === 0) return firstToSpeak(declared, beside('Cloud', clouds))
  if (clouds.length + providerDoubts(objects).length === 0) return firstToSpeak(declared, beside('Static', fixed))
  return declared
}

const STATIC = 'StaticClusterConfiguration'

function beside(value: string, [manifest]: Objects['manifests']): Fact<string> {
  return manifest === undefined ? SILENT : { state: 'known', value, text: value, at: manifest.at }
}

/** The documents that describe a cluster in a cloud: `OpenStackClusterConfiguration`, `DVPClusterConfiguration`, … */
export function providerConfigurations(objects: Objects): Objects['manifests'] {
  return objects.manifests.filter(
    ({ kind, group }) => PROVIDER.test(kind) && kind !== STATIC && group === 'deckhouse.io',
  )
}

const PROVIDER = /^[A-Za-z]+ClusterConfiguration$/

/** Where a provider's cluster configuration may hide in a document that cannot be read. */
export function providerDoubts(objects: Objects): readonly Span[] {
  const kinds = new Set(
    objects.doubtful.flatMap((doubtful) =>
      doubtful.kinds === 'any' ? ['AnyClusterConfiguration'] : [...doubtful.kinds],
    ),
  )
  return [...kinds].filter((kind) => PROVIDER.test(kind) && kind !== STATIC).flatMap((kind) => doubts(objects, kind))
}
