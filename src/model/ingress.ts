import type { Span } from '../parse/span.ts'
import { boolean, type Fact, hint, integer, look, text } from './fact.ts'
import { type Selector, selectorOf, type Toleration, tolerationsOf } from './nodes/placement.ts'
import { doubts, label, type Objects, ofKind } from './objects.ts'

/** How traffic enters the cluster. */
export interface Ingress {
  readonly controllers: readonly IngressController[]
  /** Documents that may be an IngressNginxController. */
  readonly doubts: readonly Span[]
  /** Gateways of module `alb`, which need no IngressNginxController. */
  readonly albs: readonly Span[]
}

export interface IngressController {
  readonly label: string
  readonly at: Span
  readonly inlet: Fact<string>
  /** Whether `hostPort` names a port: the inlet `HostPort` is refused without one (CRD, `spec.hostPort`). */
  readonly hasHostPort: boolean
  /** On which nodes it is put; silent or empty means that Deckhouse chooses. */
  readonly selector: Fact<Selector>
  readonly tolerations: Fact<readonly Toleration[]>
  /** What hints at a balancer in front of the nodes; what is quoted stands in backticks. */
  readonly balancerHint: { readonly text: string; readonly at: Span } | undefined
}

export function ingress(objects: Objects): Ingress {
  return {
    controllers: ofKind(objects, 'IngressNginxController').map((manifest) => ({
      label: label(manifest),
      at: manifest.at,
      inlet: text(manifest, ['spec', 'inlet']),
      hasHostPort: ['httpPort', 'httpsPort'].some(
        (key) => integer(manifest, ['spec', 'hostPort', key]).state === 'known',
      ),
      selector: selectorOf(look(manifest, ['spec', 'nodeSelector'])),
      tolerations: tolerationsOf(look(manifest, ['spec', 'tolerations'])),
      balancerHint: balancerHint(manifest),
    })),
    doubts: doubts(objects, 'IngressNginxController'),
    albs: ['ClusterALBInstance', 'ALBInstance'].flatMap((kind) => ofKind(objects, kind)).map(({ at }) => at),
  }
}

type Manifest = Objects['manifests'][number]

function balancerHint(manifest: Manifest): IngressController['balancerHint'] {
  const behind = boolean(manifest, ['spec', 'hostPort', 'behindL7Proxy'])
  if (behind.state === 'known' && behind.value) return { text: '`behindL7Proxy: true`', at: behind.at }
  const allowed = look(manifest, ['spec', 'acceptRequestsFrom'])
  if (allowed.state === 'present') return { text: '`acceptRequestsFrom`', at: allowed.at }
  const spec = look(manifest, ['spec'])
  const inlet = spec.state === 'present' ? hint(spec.node, 'inlet') : undefined
  return inlet === 'HostPortWithProxyProtocol' ? { text: 'the proxy protocol', at: manifest.at } : undefined
}
