import type { Files } from '../../dev/git-fixture.ts'
import { RULES } from '../../src/rules/index.ts'

/** Where the policy stands by default. */
export const POLICY = '.github/production-readiness.yml'

/** An IngressNginxController; `HostPort` passes, `HostWithFailover` fails (`inlet` stands in line 7). */
export const ingress = (inlet: string, name = 'main'): string => `apiVersion: deckhouse.io/v1
kind: IngressNginxController
metadata:
  name: ${name}
spec:
  ingressClass: nginx
  inlet: ${inlet}
`

/** ModuleConfig `deckhouse`; `Stable` passes, `RockSolid` warns, `Alpha` fails (`releaseChannel` stands in line 8). */
export const deckhouse = (channel: string): string => `apiVersion: deckhouse.io/v1alpha1
kind: ModuleConfig
metadata:
  name: deckhouse
spec:
  version: 1
  settings:
    releaseChannel: ${channel}
`

const CONFIGURATION = `apiVersion: deckhouse.io/v1
kind: ClusterConfiguration
clusterType: Static
podSubnetCIDR: 10.111.0.0/16
serviceSubnetCIDR: 10.222.0.0/16
kubernetesVersion: Automatic
clusterDomain: cluster.local
`

/** A cluster in a folder that passes both rules of `policy`. */
export function cluster(folder: string): Files {
  return {
    [`${folder}/config.yml`]: CONFIGURATION,
    [`${folder}/deckhouse.yml`]: deckhouse('Stable'),
    [`${folder}/ingress.yml`]: ingress('HostPort'),
  }
}

/** Clusters of the tests' policy: a folder each. */
export const CLUSTERS = `clusters:
  - name: "{name}"
    paths: ["clusters/{name}/**"]
`

/**
 * A policy under which some rules alone are judged, `ingress-inlet` and `release-channel` if left out, so that a test of
 * the way through the house does not depend on what other rules say of its manifests.
 */
export function policy(more = CLUSTERS, judged: readonly string[] = ['ingress-inlet', 'release-channel']): string {
  const off = RULES.filter(({ id }) => !judged.includes(id)).map(
    ({ id }) => `  ${id}: { level: "off", reason: Not in this test. }\n`,
  )
  return `version: 1\n${more}${off.length === 0 ? '' : `rules:\n${off.join('')}`}`
}

/** A repository with one healthy cluster, `prod`. */
export const HEALTHY: Files = { ...cluster('clusters/prod'), [POLICY]: policy(), 'README.md': '# Clusters\n' }

/** The change that breaks `ingress-inlet` in `prod`. */
export const BREAK: Files = { 'clusters/prod/ingress.yml': ingress('HostWithFailover') }
