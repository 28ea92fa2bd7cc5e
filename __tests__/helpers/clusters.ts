import { dedent } from './documents.ts'

/** A cluster that follows every recommendation there is a rule for. */
export const COMPLIANT = dedent(`
  apiVersion: deckhouse.io/v1
  kind: ClusterConfiguration
  clusterType: Cloud
  cloud:
    provider: Yandex
    prefix: prod
  kubernetesVersion: Automatic
  ---
  apiVersion: deckhouse.io/v1
  kind: InitConfiguration
  deckhouse:
    imagesRepo: registry.deckhouse.io/deckhouse/ee
  ---
  apiVersion: deckhouse.io/v1
  kind: YandexClusterConfiguration
  layout: Standard
  masterNodeGroup:
    replicas: 3
    instanceClass: { cores: 4, memory: 8192 }
  nodeGroups:
    - name: frontend
      replicas: 2
      nodeTemplate:
        labels:
          node-role.deckhouse.io/frontend: ""
  ---
  apiVersion: deckhouse.io/v1alpha1
  kind: ModuleConfig
  metadata:
    name: deckhouse
  spec:
    version: 1
    enabled: true
    settings:
      releaseChannel: Stable
      update:
        mode: Auto
        windows:
          - from: "03:00"
            to: "05:00"
            days: [Sat, Sun]
  ---
  apiVersion: deckhouse.io/v1alpha1
  kind: ModuleConfig
  metadata:
    name: control-plane-manager
  spec:
    version: 2
    enabled: true
    settings:
      kubernetesVersion: Default
  ---
  apiVersion: deckhouse.io/v1alpha1
  kind: ModuleConfig
  metadata:
    name: console
  spec:
    enabled: true
    updatePolicy: nightly
  ---
  apiVersion: deckhouse.io/v1alpha2
  kind: ModuleUpdatePolicy
  metadata:
    name: nightly
  spec:
    releaseChannel: Stable
    update:
      mode: Auto
      windows:
        - { from: "01:00", to: "02:00" }
  ---
  apiVersion: deckhouse.io/v1
  kind: IngressNginxController
  metadata:
    name: main
  spec:
    ingressClass: nginx
    inlet: HostPort
    hostPort: { httpPort: 80, httpsPort: 443, behindL7Proxy: true }
`)

/**
 * A cluster that follows none. Beside most of what is wrong stands something that would be right on its own: if the
 * wrong one became unreadable and were forgotten, the row would pass.
 */
export const NON_COMPLIANT = dedent(`
  apiVersion: deckhouse.io/v1
  kind: ClusterConfiguration
  clusterType: Static
  kubernetesVersion: Automatic
  ---
  apiVersion: deckhouse.io/v1
  kind: InitConfiguration
  deckhouse:
    releaseChannel: Stable
  ---
  apiVersion: deckhouse.io/v1alpha1
  kind: ModuleConfig
  metadata:
    name: deckhouse
  spec:
    version: 1
    enabled: true
    settings:
      releaseChannel: Alpha
      update:
        windows:
          - from: "22:00"
            to: "06:00"
  ---
  apiVersion: deckhouse.io/v1alpha1
  kind: ModuleConfig
  metadata:
    name: control-plane-manager
  spec:
    version: 2
    enabled: true
    settings:
      kubernetesVersion: "1.27"
  ---
  apiVersion: deckhouse.io/v1
  kind: DVPClusterConfiguration
  layout: Standard
  masterNodeGroup:
    replicas: 3
  ---
  apiVersion: deckhouse.io/v1alpha1
  kind: ModuleConfig
  metadata:
    name: cloud-provider-dvp
  spec:
    version: 2
    enabled: true
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: d8-credentials
    namespace: d8-cloud-provider-dvp
  type: cloud-provider.deckhouse.io/credentials
  ---
  apiVersion: deckhouse.io/v1alpha1
  kind: DVPInstanceClass
  metadata:
    name: master
  spec:
    virtualMachine: { cpu: { cores: 4 } }
  ---
  apiVersion: deckhouse.io/v1
  kind: NodeGroup
  metadata:
    name: master
  spec:
    nodeType: CloudPermanent
    cloudInstances:
      classReference:
        kind: DVPInstanceClass
        name: master
      minPerZone: 2
      maxPerZone: 2
  ---
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
    inlet: HostWithFailover
`)

/** A static cluster in which modules, masters and traffic go their own ways. */
export const STATIC = dedent(`
  apiVersion: deckhouse.io/v1
  kind: StaticClusterConfiguration
  internalNetworkCIDRs: [192.0.2.0/24]
  ---
  apiVersion: deckhouse.io/v1alpha1
  kind: ModuleConfig
  metadata:
    name: deckhouse
  spec:
    settings:
      releaseChannel: EarlyAccess
      update:
        mode: Manual
  ---
  apiVersion: deckhouse.io/v1alpha1
  kind: ModuleConfig
  metadata:
    name: console
  spec:
    enabled: true
    updatePolicy: trials
  ---
  apiVersion: deckhouse.io/v1alpha2
  kind: ModuleUpdatePolicy
  metadata:
    name: trials
  spec:
    releaseChannel: Alpha
    update:
      mode: Auto
  ---
  apiVersion: deckhouse.io/v1
  kind: NodeGroup
  metadata:
    name: master
  spec:
    nodeType: Static
    staticInstances:
      count: 2
      labelSelector:
        matchLabels:
          role: master
  ---
  apiVersion: deckhouse.io/v1alpha2
  kind: StaticInstance
  metadata:
    name: master-0
    labels:
      role: master
    annotations:
      static.node.deckhouse.io/skip-bootstrap-phase: ""
  spec:
    address: 192.0.2.1
  ---
  apiVersion: deckhouse.io/v1alpha2
  kind: StaticInstance
  metadata:
    name: master-1
    labels:
      role: master
  spec:
    address: 192.0.2.2
  ---
  apiVersion: deckhouse.io/v1
  kind: IngressNginxController
  metadata:
    name: main
  spec:
    inlet: LoadBalancer
`)

/** Documents where Deckhouse keeps them: one in a Secret, beside one in Git that contradicts it, and items of a List. */
export const WRAPPED = dedent(`
  apiVersion: v1
  kind: Secret
  metadata:
    name: d8-provider-cluster-configuration
    namespace: kube-system
  data:
    cloud-provider-cluster-configuration.yaml: ${Buffer.from(
      'apiVersion: deckhouse.io/v1\nkind: AWSClusterConfiguration\nmasterNodeGroup:\n  replicas: 1\n',
    ).toString('base64')}
  ---
  apiVersion: deckhouse.io/v1
  kind: AWSClusterConfiguration
  masterNodeGroup:
    replicas: 3
  ---
  apiVersion: deckhouse.io/v1
  kind: InitConfiguration
  deckhouse:
    releaseChannel: Stable
    configOverrides:
      deckhouse:
        releaseChannel: Beta
  ---
  apiVersion: v1
  kind: List
  items:
    - apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            releaseChannel: Stable
            mode: Auto
    - apiVersion: deckhouse.io/v1
      kind: IngressNginxController
      metadata:
        name: main
      spec:
        inlet: HostWithFailover
  ---
  apiVersion: deckhouse.io/v1
  kind: IngressNginxController
  metadata:
    name: second
  spec:
    inlet: HostPort
`)
