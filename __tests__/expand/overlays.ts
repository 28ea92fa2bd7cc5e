import { dedent } from '../helpers/documents.ts'

/** A base for several clusters, whose release channel only its overlays make fit for production. */
export const BASE = {
  'base/kustomization.yaml': 'resources: [deckhouse.yaml, nodes.yaml]\n',
  'base/deckhouse.yaml': dedent(`
    apiVersion: deckhouse.io/v1alpha1
    kind: ModuleConfig
    metadata:
      name: deckhouse
    spec:
      version: 1
      enabled: true
      settings:
        releaseChannel: Alpha
  `),
  'base/nodes.yaml': dedent(`
    apiVersion: deckhouse.io/v1
    kind: NodeGroup
    metadata:
      name: system
    spec:
      nodeType: CloudEphemeral
      cloudInstances:
        minPerZone: 1
        maxPerZone: 1
        zones: [a]
        classReference: {kind: YandexInstanceClass, name: system}
      nodeTemplate:
        labels:
          node-role.deckhouse.io/system: ""
        taints:
          - {key: dedicated.deckhouse.io, value: system, effect: NoExecute}
  `),
}

/** A merge patch in a file of its own. */
export const channelPatch = (channel: string): string =>
  dedent(`
    apiVersion: deckhouse.io/v1alpha1
    kind: ModuleConfig
    metadata:
      name: deckhouse
    spec:
      settings:
        releaseChannel: ${channel}
  `)

/** Two overlays of the base: two clusters. */
export const OVERLAYS = {
  ...BASE,
  'clusters/prod-eu/kustomization.yaml': 'resources: [../../base]\npatches: [{path: channel.yaml}]\n',
  'clusters/prod-eu/channel.yaml': channelPatch('Stable'),
  'clusters/prod-us/kustomization.yaml': 'resources: [../../base]\npatches: [{path: channel.yaml}]\n',
  'clusters/prod-us/channel.yaml': channelPatch('EarlyAccess'),
}
