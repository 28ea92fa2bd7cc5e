import { dedent } from './documents.ts'

/** A cluster that follows every recommendation that manifests can show. Its recovery plan is `RECOVERY_PLAN`. */
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
  zones: [ru-central1-a, ru-central1-b]
  masterNodeGroup:
    replicas: 3
    instanceClass: { cores: 4, memory: 8192, diskSizeGB: 60, diskType: network-ssd }
  nodeGroups:
    - name: frontend
      replicas: 2
      instanceClass: { cores: 2, memory: 4096, diskSizeGB: 50 }
      nodeTemplate:
        labels:
          node-role.deckhouse.io/frontend: ""
        taints:
          - { key: dedicated.deckhouse.io, value: frontend, effect: NoExecute }
  ---
  apiVersion: deckhouse.io/v1
  kind: NodeGroup
  metadata:
    name: system
  spec:
    nodeType: CloudEphemeral
    cloudInstances:
      classReference: { kind: YandexInstanceClass, name: infra }
      minPerZone: 1
      maxPerZone: 2
    nodeTemplate:
      labels:
        node-role.deckhouse.io/system: ""
  ---
  apiVersion: deckhouse.io/v1
  kind: NodeGroup
  metadata:
    name: monitoring
  spec:
    nodeType: CloudEphemeral
    cloudInstances:
      classReference: { kind: YandexInstanceClass, name: infra }
      minPerZone: 1
      maxPerZone: 1
    nodeTemplate:
      labels:
        node-role.deckhouse.io/monitoring: ""
  ---
  apiVersion: deckhouse.io/v1
  kind: NodeGroup
  metadata:
    name: worker
  spec:
    nodeType: CloudEphemeral
    cloudInstances:
      classReference: { kind: YandexInstanceClass, name: infra }
      minPerZone: 1
      maxPerZone: 5
  ---
  apiVersion: deckhouse.io/v1
  kind: YandexInstanceClass
  metadata:
    name: infra
  spec:
    cores: 4
    memory: 8192
    diskSizeGB: 60
    diskType: network-ssd
  ---
  apiVersion: deckhouse.io/v1alpha1
  kind: ModuleConfig
  metadata:
    name: global
  spec:
    version: 2
    settings:
      modules:
        storageClass: network-ssd
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
      etcd:
        backup:
          enabled: true
  ---
  apiVersion: deckhouse.io/v1alpha1
  kind: ModuleConfig
  metadata:
    name: prometheus
  spec:
    version: 2
    enabled: true
    settings:
      nodeSelector:
        node-role.deckhouse.io/monitoring: ""
      longtermNodeSelector:
        node-role.deckhouse.io/monitoring: ""
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
    nodeSelector:
      node-role.deckhouse.io/frontend: ""
  ---
  apiVersion: deckhouse.io/v1alpha1
  kind: CustomAlertmanager
  metadata:
    name: oncall
  spec:
    type: Internal
    internal:
      route:
        receiver: oncall
      receivers:
        - name: oncall
          webhookConfigs:
            - url: https://alerts.example.com/deckhouse
  ---
  apiVersion: deckhouse.io/v1alpha2
  kind: ClusterLoggingConfig
  metadata:
    name: everything
  spec:
    type: KubernetesPods
    destinationRefs: [archive]
  ---
  apiVersion: deckhouse.io/v1alpha1
  kind: ClusterLogDestination
  metadata:
    name: archive
  spec:
    type: Loki
    loki:
      endpoint: https://loki.example.com
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: etcd-offsite
    namespace: backup
  spec:
    schedule: "30 0 * * *"
    jobTemplate:
      spec:
        template:
          spec:
            containers:
              - name: ship
                image: registry.example.com/aws-cli:2
                command: [aws, s3, cp, /backup/etcd-backup.tar.gz, s3://offsite/prod/]
                volumeMounts:
                  - { name: etcd, mountPath: /backup, readOnly: true }
            volumes:
              - name: etcd
                hostPath:
                  path: /var/lib/etcd
  ---
  apiVersion: storage.deckhouse.io/v1alpha1
  kind: LVMVolumeGroup
  metadata:
    name: vg-on-system-0
  spec:
    type: Local
    local: { nodeName: system-0 }
    actualVGNameOnTheNode: data
  ---
  apiVersion: storage.deckhouse.io/v1alpha1
  kind: ReplicatedStoragePool
  metadata:
    name: data
  spec:
    type: LVM
    lvmVolumeGroups:
      - name: vg-on-system-0
  ---
  apiVersion: storage.deckhouse.io/v1alpha1
  kind: ReplicatedStorageClass
  metadata:
    name: replicated
  spec:
    storagePool: data
    reclaimPolicy: Delete
    topology: Ignored
`)

/** The plan of `COMPLIANT`, whose last drill lies within a year of the day on which the examples are judged. */
export const RECOVERY_PLAN = dedent(`
  # Recovery of the cluster

  Restore etcd on a single master, then let the others join:

      etcdutl snapshot restore etcd-backup.snapshot --data-dir /var/lib/etcd

  Last drill: 2026-10-05, two hours.
`)

/** Another production cluster that follows the other channel. */
export const SIBLING = dedent(`
  apiVersion: deckhouse.io/v1alpha1
  kind: ModuleConfig
  metadata:
    name: deckhouse
  spec:
    version: 1
    enabled: true
    settings:
      releaseChannel: EarlyAccess
      update:
        mode: Auto
        windows:
          - { from: "03:00", to: "05:00" }
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
  spec:
    etcd:
      backup:
        enabled: true
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
      etcd:
        backup:
          enabled: false
  ---
  apiVersion: deckhouse.io/v1alpha1
  kind: ModuleConfig
  metadata:
    name: global
  spec:
    version: 2
    settings:
      modules:
        storageClass: slow
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: slow
  provisioner: yandex.csi.flant.com
  parameters:
    typeID: network-hdd
  ---
  apiVersion: deckhouse.io/v1alpha1
  kind: ModuleConfig
  metadata:
    name: prometheus
  spec:
    version: 2
    enabled: true
    settings:
      retentionDays: 15
  ---
  apiVersion: deckhouse.io/v1
  kind: DVPClusterConfiguration
  layout: Standard
  masterNodeGroup:
    replicas: 3
    instanceClass:
      virtualMachine: { cpu: { cores: 4 }, memory: { size: 8Gi } }
      rootDisk: { size: 60Gi }
      etcdDisk: { size: 15Gi, storageClass: fast }
  nodeGroups:
    - name: frontend
      replicas: 1
      instanceClass:
        virtualMachine: { cpu: { cores: 1 }, memory: { size: 4Gi } }
        rootDisk: { size: 50Gi }
      nodeTemplate:
        labels:
          node-role.deckhouse.io/frontend: "true"
        taints:
          - { key: dedicated.deckhouse.io, value: system, effect: NoExecute }
    - name: edge
      replicas: 0
      instanceClass:
        virtualMachine: { cpu: { cores: 4 }, memory: { size: 8Gi } }
        rootDisk: { size: 60Gi }
      nodeTemplate:
        labels:
          node-role.deckhouse.io/frontend: ""
        taints:
          - { key: dedicated.deckhouse.io, value: system, effect: NoExecute }
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
    virtualMachine: { cpu: { cores: 2 }, memory: { size: 8Gi } }
    rootDisk: { size: 60Gi }
    etcdDisk: { size: 15Gi, storageClass: slow }
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
  kind: NodeGroup
  metadata:
    name: system
  spec:
    nodeType: CloudEphemeral
    cloudInstances:
      classReference: { kind: YandexInstanceClass, name: small }
      zones: [a]
      minPerZone: 1
      maxPerZone: 3
    nodeTemplate:
      labels:
        node-role.deckhouse.io/system: ""
  ---
  apiVersion: deckhouse.io/v1
  kind: NodeGroup
  metadata:
    name: worker
  spec:
    nodeType: CloudEphemeral
    cloudInstances:
      classReference: { kind: YandexInstanceClass, name: small }
      zones: [a]
      minPerZone: 1
      maxPerZone: 3
  ---
  apiVersion: deckhouse.io/v1
  kind: YandexInstanceClass
  metadata:
    name: small
  spec:
    cores: 2
    memory: 4096
    diskSizeGB: 60
    diskType: network-hdd
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
  ---
  apiVersion: deckhouse.io/v1alpha1
  kind: CustomAlertmanager
  metadata:
    name: nobody
  spec:
    type: Internal
    internal:
      route:
        receiver: devnull
      receivers:
        - name: devnull
        - name: oncall
          webhookConfigs:
            - url: https://alerts.example.com/deckhouse
  ---
  apiVersion: deckhouse.io/v1alpha2
  kind: ClusterLoggingConfig
  metadata:
    name: everything
  spec:
    type: KubernetesPods
    destinationRefs: [nowhere]
  ---
  apiVersion: deckhouse.io/v1alpha2
  kind: ModulePullOverride
  metadata:
    name: console
  spec:
    imageTag: main
  ---
  apiVersion: storage.deckhouse.io/v1alpha1
  kind: LocalStorageClass
  metadata:
    name: local
  spec:
    reclaimPolicy: Delete
    volumeBindingMode: WaitForFirstConsumer
    lvm:
      type: Thick
      lvmVolumeGroups:
        - name: vg-that-is-not-there
`)

/** Another production cluster that updates at any hour, on the channel of the one that follows nothing. */
export const CARELESS_SIBLING = dedent(`
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
        mode: Auto
`)

/** A plan without a command to restore with. */
export const VAGUE_PLAN = dedent(`
  # Recovery of the cluster

  Ask the provider to restore the machines. Last drill: 2026-10-05.
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
