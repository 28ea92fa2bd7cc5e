import { logDelivery } from '../../../src/rules/logging/log-delivery.ts'
import { type Case, describeRule } from '../../helpers/describe-rule.ts'

/** The row counts once a team gives it a level. */
const counted = (one: string | Case): Case => ({
  levels: { 'log-delivery': { level: 'warn' } },
  ...(typeof one === 'string' ? { manifests: one } : one),
})

describeRule(logDelivery, {
  pass: {
    'a config and its destination': counted(`
      apiVersion: deckhouse.io/v1alpha2
      kind: ClusterLoggingConfig
      metadata:
        name: all
      spec:
        type: KubernetesPods
        destinationRefs:
          - storage # <- ClusterLoggingConfig/all sends logs to ClusterLogDestination \`storage\`, declared in
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ClusterLogDestination
      metadata:
        name: storage
      spec:
        type: Loki
        loki:
          endpoint: https://loki.example.com`),
    'a config of one namespace': counted(`
      apiVersion: deckhouse.io/v1alpha1
      kind: PodLoggingConfig
      metadata:
        name: shop
        namespace: shop
      spec:
        clusterDestinationRefs:
          - storage # <- PodLoggingConfig/shop sends logs to ClusterLogDestination \`storage\`
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ClusterLogDestination
      metadata:
        name: storage
      spec:
        type: Vector
        vector:
          endpoint: 192.0.2.1:9200`),
    'the store of module loki': counted(`
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: loki
      spec:
        enabled: true
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ClusterLoggingConfig
      metadata:
        name: all
      spec:
        type: KubernetesPods
        destinationRefs:
          - d8-loki # <- sends logs to \`d8-loki\`, the store of module \`loki\`, which is switched on in`),
    'a destination with the name of the store, of whose module nothing is said': counted(`
      apiVersion: deckhouse.io/v1alpha1
      kind: ClusterLogDestination
      metadata:
        name: d8-loki
      spec:
        type: Loki
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ClusterLoggingConfig
      metadata:
        name: all
      spec:
        type: File
        destinationRefs: [d8-loki] # <- sends logs to ClusterLogDestination \`d8-loki\``),
    'module log-shipper switched on': counted(`
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: log-shipper
      spec:
        enabled: true
      ---
      apiVersion: deckhouse.io/v1alpha2
      kind: ClusterLoggingConfig
      metadata:
        name: all
      spec:
        destinationRefs:
          - storage # <- sends logs to ClusterLogDestination \`storage\`
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ClusterLogDestination
      metadata:
        name: storage
      spec:
        type: Kafka`),
  },

  warn: {
    'a destination that no manifest declares': counted(`
      apiVersion: deckhouse.io/v1alpha2
      kind: ClusterLoggingConfig
      metadata:
        name: all
      spec:
        type: KubernetesPods
        destinationRefs:
          - storage # <- ClusterLoggingConfig/all sends logs to ClusterLogDestination \`storage\`, which no manifest declares.
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ClusterLogDestination
      metadata:
        name: archive
      spec:
        type: Loki`),
    'one destination of two': counted(`
      apiVersion: deckhouse.io/v1alpha1
      kind: PodLoggingConfig
      metadata:
        name: shop
      spec:
        clusterDestinationRefs:
          - storage
          - archive # <- ClusterLogDestination \`archive\`, which no manifest declares.
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ClusterLogDestination
      metadata:
        name: storage
      spec:
        type: Loki`),
    'a config without a destination': counted(`
      apiVersion: deckhouse.io/v1alpha2
      kind: ClusterLoggingConfig
      metadata:
        name: all
      spec: # <- ClusterLoggingConfig/all names no destination.
        type: KubernetesPods`),
    'a config with an empty list': counted(`
      apiVersion: deckhouse.io/v1alpha2
      kind: ClusterLoggingConfig
      metadata:
        name: all
      spec:
        destinationRefs: [] # <- ClusterLoggingConfig/all names no destination.`),
    'a destination without a name': counted(`
      apiVersion: deckhouse.io/v1alpha2
      kind: ClusterLoggingConfig
      metadata:
        name: all
      spec:
        destinationRefs:
          - "" # <- A destination of ClusterLoggingConfig/all has no name.`),
    'module loki switched off': counted(`
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: loki
      spec:
        enabled: false
      ---
      apiVersion: deckhouse.io/v1alpha2
      kind: ClusterLoggingConfig
      metadata:
        name: all
      spec:
        destinationRefs:
          - d8-loki # <- the store of module \`loki\`, which is switched off in`),
    'module log-shipper switched off': counted(`
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: log-shipper
      spec:
        enabled: false # <- Module \`log-shipper\` is switched off, so no logs are collected.
      ---
      apiVersion: deckhouse.io/v1alpha2
      kind: ClusterLoggingConfig
      metadata:
        name: all
      spec:
        destinationRefs:
          - storage
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ClusterLogDestination
      metadata:
        name: storage
      spec:
        type: Loki`),
    'no config, while other objects of the cluster are declared': counted({
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ClusterLogDestination
        metadata:
          name: storage
        spec:
          type: Loki`,
      says: 'No manifest declares where logs go, though other objects of the cluster are declared, such as `ClusterLogDestination/storage`.',
    }),
    'no config in a cluster whose manifests are complete': counted({
      complete: true,
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static`,
      says: 'No manifest declares where logs go.',
    }),
    'a config that this pull request removes': counted({
      base: `
        apiVersion: deckhouse.io/v1alpha1
        kind: PodLoggingConfig
        metadata:
          name: shop
        spec:
          clusterDestinationRefs: [storage]`,
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static`,
      says: 'No manifest declares where logs go.',
    }),
  },

  fail: {
    'a level that lifts the row': {
      levels: { 'log-delivery': { level: 'fail' } },
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: log-shipper
        spec:
          enabled: false # <- Module \`log-shipper\` is switched off, so no logs are collected.`,
    },
  },

  unknown: {
    'nothing beside the documents of the installer': counted({
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static`,
      says: 'No manifest declares where logs go.',
    }),
    'a destination that no manifest declares, in a cluster whose manifests are incomplete': counted({
      complete: false,
      manifests: `
        apiVersion: deckhouse.io/v1alpha2
        kind: ClusterLoggingConfig
        metadata:
          name: all
        spec:
          destinationRefs:
            - storage # <- The manifests are declared incomplete.`,
    }),
    'the store of module loki, of which nothing is said': counted(`
      apiVersion: deckhouse.io/v1alpha2
      kind: ClusterLoggingConfig
      metadata:
        name: all
      spec:
        destinationRefs:
          - d8-loki # <- the store of module \`loki\`, and no manifest says whether the module is on.`),
    'the store of module loki, whose switch is a placeholder': counted(`
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: loki
      spec:
        enabled: \${LOKI}
      ---
      apiVersion: deckhouse.io/v1alpha2
      kind: ClusterLoggingConfig
      metadata:
        name: all
      spec:
        destinationRefs:
          - d8-loki # <- whose \`enabled\` is the placeholder`),
    'a name that is a placeholder': counted(`
      apiVersion: deckhouse.io/v1alpha2
      kind: ClusterLoggingConfig
      metadata:
        name: all
      spec:
        destinationRefs:
          - \${STORAGE} # <- A destination of ClusterLoggingConfig/all is the placeholder`),
    'names that are a placeholder': counted(`
      apiVersion: deckhouse.io/v1alpha2
      kind: ClusterLoggingConfig
      metadata:
        name: all
      spec:
        destinationRefs: \${STORAGES} # <- Where ClusterLoggingConfig/all sends logs is the placeholder`),
    'a destination whose name is a placeholder': counted(`
      apiVersion: deckhouse.io/v1alpha2
      kind: ClusterLoggingConfig
      metadata:
        name: all
      spec:
        destinationRefs:
          - storage # <- ClusterLogDestination \`storage\`, which may be declared by a document that cannot be read as it stands.
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ClusterLogDestination
      metadata:
        name: <NAME>
      spec:
        type: Loki`),
    'module log-shipper, whose switch is a placeholder': counted(`
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: log-shipper
      spec:
        enabled: \${LOGS} # <- \`enabled\` of module \`log-shipper\` is the placeholder
      ---
      apiVersion: deckhouse.io/v1alpha2
      kind: ClusterLoggingConfig
      metadata:
        name: all
      spec:
        destinationRefs: [storage]
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ClusterLogDestination
      metadata:
        name: storage
      spec:
        type: Loki`),
    'a config that does not parse': counted({
      complete: true,
      manifests: `
        apiVersion: deckhouse.io/v1alpha2
        kind: ClusterLoggingConfig
        metadata:
          name: all
        spec:
          destinationRefs: ["storage`,
      says: 'A document that cannot be read as it stands may declare where logs go.',
    }),
  },

  'not-applicable': {
    'without a level, whatever the manifests say': {
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: log-shipper
        spec:
          enabled: false`,
      says: 'The guide has this section commented out, so the row applies once the config gives it a level.',
    },
    'with the level off': {
      levels: { 'log-delivery': { level: 'off', reason: 'Logs are collected below the cluster.' } },
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static`,
      says: 'Logs are collected below the cluster.',
    },
  },
})
