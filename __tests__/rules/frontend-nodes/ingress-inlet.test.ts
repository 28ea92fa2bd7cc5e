import { ingressInlet } from '../../../src/rules/frontend-nodes/ingress-inlet.ts'
import { describeRule } from '../../helpers/describe-rule.ts'

describeRule(ingressInlet, {
  pass: {
    HostPort: `
      apiVersion: deckhouse.io/v1
      kind: IngressNginxController
      metadata:
        name: main
      spec:
        ingressClass: nginx
        inlet: HostPort # <- \`inlet: HostPort\`. Whether a balancer stands in front, Git does not show.
        hostPort:
          httpPort: 80
          httpsPort: 443`,
    'HostPort of the old apiVersion': `
      apiVersion: deckhouse.io/v1alpha1
      kind: IngressNginxController
      metadata:
        name: main
      spec:
        inlet: "HostPort" # <- \`inlet: HostPort\`.`,
    'HostPort behind a balancer': `
      apiVersion: deckhouse.io/v1
      kind: IngressNginxController
      metadata:
        name: main
      spec:
        inlet: HostPort # <- A balancer in front is hinted at by \`behindL7Proxy: true\`.
        hostPort:
          httpPort: 80
          behindL7Proxy: true`,
    'HostPort that accepts requests from a balancer': `
      apiVersion: deckhouse.io/v1
      kind: IngressNginxController
      metadata:
        name: main
      spec:
        inlet: HostPort # <- A balancer in front is hinted at by \`acceptRequestsFrom\`.
        acceptRequestsFrom:
          - 192.0.2.0/24`,
    'HostPortWithProxyProtocol, which the guide lists': `
      apiVersion: deckhouse.io/v1
      kind: IngressNginxController
      metadata:
        name: main
      spec:
        inlet: HostPortWithProxyProtocol # <- A balancer in front is hinted at by the proxy protocol.`,
    'HostPortWithSSLPassthrough, which works like HostPort': `
      apiVersion: deckhouse.io/v1
      kind: IngressNginxController
      metadata:
        name: main
      spec:
        inlet: HostPortWithSSLPassthrough # <- \`inlet: HostPortWithSSLPassthrough\`.`,
    'two controllers on host ports': `
      apiVersion: deckhouse.io/v1
      kind: IngressNginxController
      metadata:
        name: main
      spec:
        inlet: HostPort # <- \`inlet: HostPort\`.
      ---
      apiVersion: deckhouse.io/v1
      kind: IngressNginxController
      metadata:
        name: internal
      spec:
        inlet: HostPortWithProxyProtocol # <- \`inlet: HostPortWithProxyProtocol\`.`,
    'a controller of module alb beside it': `
      apiVersion: deckhouse.io/v1
      kind: IngressNginxController
      metadata:
        name: main
      spec:
        inlet: HostPort # <- \`inlet: HostPort\`.
      ---
      apiVersion: network.deckhouse.io/v1alpha1
      kind: ClusterALBInstance
      metadata:
        name: main
      spec:
        inlet:
          type: LoadBalancer`,
    'one on a host port and one on the balancer of the cloud, of which the guide does not speak': `
      apiVersion: deckhouse.io/v1
      kind: ClusterConfiguration
      clusterType: Cloud
      ---
      apiVersion: deckhouse.io/v1
      kind: IngressNginxController
      metadata:
        name: main
      spec:
        inlet: HostPort # <- \`inlet: HostPort\`.
      ---
      apiVersion: deckhouse.io/v1
      kind: IngressNginxController
      metadata:
        name: public
      spec:
        inlet: LoadBalancer`,
  },

  warn: {
    'LoadBalancer on a static cluster': `
      apiVersion: deckhouse.io/v1
      kind: ClusterConfiguration
      clusterType: Static
      ---
      apiVersion: deckhouse.io/v1
      kind: IngressNginxController
      metadata:
        name: main
      spec:
        inlet: LoadBalancer # <- \`LoadBalancer\` on a static cluster depends on a balancer inside of it.`,
    'LoadBalancer beside a StaticClusterConfiguration': `
      apiVersion: deckhouse.io/v1
      kind: StaticClusterConfiguration
      internalNetworkCIDRs: [192.0.2.0/24]
      ---
      apiVersion: deckhouse.io/v1
      kind: IngressNginxController
      metadata:
        name: main
      spec:
        inlet: LoadBalancer # <- \`LoadBalancer\` on a static cluster`,
    'LoadBalancerWithProxyProtocol where no manifest says what the cluster is': `
      apiVersion: deckhouse.io/v1
      kind: IngressNginxController
      metadata:
        name: main
      spec:
        inlet: LoadBalancerWithProxyProtocol # <- is right in a cloud only, and no manifest says that this cluster is in one.`,
    'LoadBalancerWithSSLPassthrough where the type of the cluster is a placeholder': `
      apiVersion: deckhouse.io/v1
      kind: ClusterConfiguration
      clusterType: \${CLUSTER_TYPE}
      ---
      apiVersion: deckhouse.io/v1
      kind: IngressNginxController
      metadata:
        name: main
      spec:
        inlet: LoadBalancerWithSSLPassthrough # <- is right in a cloud only`,
    'LoadBalancer where the type of the cluster is no type': `
      apiVersion: deckhouse.io/v1
      kind: ClusterConfiguration
      clusterType: Hybrid
      ---
      apiVersion: deckhouse.io/v1
      kind: IngressNginxController
      metadata:
        name: main
      spec:
        inlet: LoadBalancer # <- is right in a cloud only`,
    'LoadBalancer where two documents contradict each other about the cluster': `
      apiVersion: deckhouse.io/v1
      kind: StaticClusterConfiguration
      internalNetworkCIDRs: [192.0.2.0/24]
      ---
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      masterNodeGroup:
        replicas: 3
      ---
      apiVersion: deckhouse.io/v1
      kind: IngressNginxController
      metadata:
        name: main
      spec:
        inlet: LoadBalancer # <- is right in a cloud only`,
  },

  fail: {
    HostWithFailover: `
      apiVersion: deckhouse.io/v1
      kind: IngressNginxController
      metadata:
        name: main
      spec:
        inlet: HostWithFailover # <- \`HostWithFailover\` is not recommended for production: it is made for a single frontend node.`,
    'a controller without an inlet': `
      apiVersion: deckhouse.io/v1
      kind: IngressNginxController
      metadata:
        name: main
      spec: # <- IngressNginxController/main declares no inlet.
        ingressClass: nginx`,
    'the worst of two controllers wins': `
      apiVersion: deckhouse.io/v1
      kind: IngressNginxController
      metadata:
        name: main
      spec:
        inlet: HostPort
      ---
      apiVersion: deckhouse.io/v1
      kind: IngressNginxController
      metadata:
        name: internal
      spec:
        inlet: HostWithFailover # <- it is made for a single frontend node.`,
    'a placeholder in one controller does not hide the other': `
      apiVersion: deckhouse.io/v1
      kind: IngressNginxController
      metadata:
        name: main
      spec:
        inlet: \${INLET}
      ---
      apiVersion: deckhouse.io/v1
      kind: IngressNginxController
      metadata:
        name: internal
      spec:
        inlet: HostWithFailover # <- it is made for a single frontend node.`,
    'no controller in a cluster whose manifests are complete': {
      complete: true,
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static`,
      says: 'No manifest declares an IngressNginxController.',
    },
    'a controller that this pull request removes': {
      base: `
        apiVersion: deckhouse.io/v1
        kind: IngressNginxController
        metadata:
          name: main
        spec:
          inlet: HostPort`,
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static`,
      says: 'No manifest declares an IngressNginxController.',
    },
  },

  unknown: {
    'no controller': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static`,
      says: 'No manifest declares an IngressNginxController.',
    },
    'an inlet of which the guide does not speak': `
      apiVersion: deckhouse.io/v1
      kind: IngressNginxController
      metadata:
        name: main
      spec:
        inlet: Direct # <- The guide does not speak of the inlet \`Direct\`.`,
    'a placeholder': `
      apiVersion: deckhouse.io/v1
      kind: IngressNginxController
      metadata:
        name: main
      spec:
        inlet: "{{ inlet }}" # <- The inlet of IngressNginxController/main is the placeholder`,
    'a good controller beside one that is a placeholder': `
      apiVersion: deckhouse.io/v1
      kind: IngressNginxController
      metadata:
        name: main
      spec:
        inlet: HostPort
      ---
      apiVersion: deckhouse.io/v1
      kind: IngressNginxController
      metadata:
        name: internal
      spec:
        inlet: <INLET> # <- The inlet of IngressNginxController/internal is the placeholder \`<INLET>\`.`,
    'a good controller beside one that does not parse': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: IngressNginxController
        metadata:
          name: main
        spec:
          inlet: HostPort
        ---
        apiVersion: deckhouse.io/v1
        kind: IngressNginxController
        metadata:
          name: internal
        spec:
          inlet: "HostWithFailover`,
      says: 'A document that cannot be read as it stands may be an IngressNginxController.',
    },
    'module alb needs no IngressNginxController': `
      apiVersion: network.deckhouse.io/v1alpha1
      kind: ClusterALBInstance # <- Traffic enters through module \`alb\`, of which the guide does not speak
      metadata:
        name: main
      spec:
        gatewayName: main
        inlet:
          type: LoadBalancer`,
    'module alb in a namespace, in a cluster whose manifests are complete': {
      complete: true,
      manifests: `
        apiVersion: network.deckhouse.io/v1alpha1
        kind: ALBInstance # <- Traffic enters through module \`alb\`
        metadata:
          name: main
          namespace: shop`,
    },
    'a controller without an inlet, in a cluster whose manifests are incomplete': {
      complete: false,
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: IngressNginxController
        metadata:
          name: main
        spec: # <- The manifests are declared incomplete.
          ingressClass: nginx`,
    },
  },

  'not-applicable': {
    'LoadBalancer in a cloud': `
      apiVersion: deckhouse.io/v1
      kind: ClusterConfiguration
      clusterType: Cloud
      ---
      apiVersion: deckhouse.io/v1
      kind: IngressNginxController
      metadata:
        name: main
      spec:
        inlet: LoadBalancer # <- \`LoadBalancer\` takes the cloud's balancer, of which the guide does not speak.`,
    'LoadBalancerWithProxyProtocol beside the configuration of a provider': `
      apiVersion: deckhouse.io/v1
      kind: YandexClusterConfiguration
      masterNodeGroup:
        replicas: 3
      ---
      apiVersion: deckhouse.io/v1
      kind: IngressNginxController
      metadata:
        name: main
      spec:
        inlet: LoadBalancerWithProxyProtocol # <- takes the cloud's balancer`,
  },
})
