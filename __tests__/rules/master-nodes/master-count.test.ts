import { masterCount } from '../../../src/rules/master-nodes/master-count.ts'
import { describeRule } from '../../helpers/describe-rule.ts'

/** `apiVersion: deckhouse.io/v1`, `kind: OpenStackClusterConfiguration`, `masterNodeGroup: {replicas: 3}`. */
const ENCODED_THREE =
  'YXBpVmVyc2lvbjogZGVja2hvdXNlLmlvL3YxCmtpbmQ6IE9wZW5TdGFja0NsdXN0ZXJDb25maWd1cmF0aW9uCm1hc3Rlck5vZGVHcm91cDoge3JlcGxpY2FzOiAzfQo='

/** The objects that replace the configuration of a provider, for one master fewer than three. */
const MODULE = moduleOfVersion(2)
const CREDENTIALS = `
      apiVersion: v1
      kind: Secret
      metadata:
        name: d8-credentials
      type: cloud-provider.deckhouse.io/credentials`
const CLASS = `
      apiVersion: deckhouse.io/v1alpha1
      kind: DVPInstanceClass
      metadata:
        name: master`
const TWO_MASTERS = `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: CloudPermanent
        cloudInstances:
          classReference: { kind: DVPInstanceClass, name: master }
          minPerZone: 2
          maxPerZone: 2`

function moduleOfVersion(version: number): string {
  return `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: cloud-provider-dvp
      spec:
        version: ${version}`
}

/** These objects beside an old configuration that says three. */
const besideThree = (...objects: readonly string[]): string => `
      apiVersion: deckhouse.io/v1
      kind: DVPClusterConfiguration
      masterNodeGroup:
        replicas: 3${objects.map((object) => `\n      ---${object}`).join('')}`

describeRule(masterCount, {
  pass: {
    'three replicas in the configuration of a provider': `
      apiVersion: deckhouse.io/v1
      kind: OpenStackClusterConfiguration
      masterNodeGroup:
        replicas: 3 # <- Git declares three masters (\`3\`).`,
    'a provider that nobody has heard of': `
      apiVersion: deckhouse.io/v1
      kind: BrandNewClusterConfiguration
      masterNodeGroup:
        replicas: 3 # <- Git declares three masters`,
    'replicas are the total, however many zones there are': `
      apiVersion: deckhouse.io/v1
      kind: YandexClusterConfiguration
      zones: [ru-central1-a, ru-central1-b, ru-central1-d]
      masterNodeGroup:
        replicas: 3 # <- Git declares three masters
        zones: [ru-central1-a, ru-central1-b, ru-central1-d]`,
    'the configuration of a provider in a Secret, encoded': `
      apiVersion: v1
      kind: Secret
      metadata:
        name: d8-provider-cluster-configuration
        namespace: kube-system
      data:
        cloud-provider-cluster-configuration.yaml: ${ENCODED_THREE} # <- Git declares three masters`,
    'the configuration of a provider in a Secret, in plain text': `
      apiVersion: v1
      kind: Secret
      metadata:
        name: d8-provider-cluster-configuration
      stringData:
        cloud-provider-cluster-configuration.yaml: | # <- Git declares three masters
          apiVersion: deckhouse.io/v1
          kind: OpenStackClusterConfiguration
          masterNodeGroup:
            replicas: 3`,
    'a NodeGroup of permanent nodes counts its total, not its nodes per zone': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: CloudPermanent
        cloudInstances:
          zones: [a, b, c]
          minPerZone: 3 # <- Git declares three masters
          maxPerZone: 3`,
    'Hybrid, as an old apiVersion calls permanent nodes': `
      apiVersion: deckhouse.io/v1alpha1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: Hybrid
        cloudInstances:
          minPerZone: 3 # <- Git declares three masters
          maxPerZone: 3`,
    'ephemeral nodes count in each zone': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: CloudEphemeral
        cloudInstances:
          zones: [a, b, c]
          minPerZone: 1 # <- Git declares three masters
          maxPerZone: 1`,
    'ephemeral nodes in the zones of the provider: an empty list of their own names none': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: CloudEphemeral
        cloudInstances:
          zones: []
          minPerZone: 1
          maxPerZone: 1
      ---
      apiVersion: deckhouse.io/v1
      kind: VsphereClusterConfiguration
      zones: [a, b, c]
      masterNodeGroup:
        replicas: 3 # <- Git declares three masters`,
    'the old configuration decides while the settings of the provider module are old': `
      apiVersion: deckhouse.io/v1
      kind: DVPClusterConfiguration
      masterNodeGroup:
        replicas: 3 # <- Git declares three masters
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: cloud-provider-dvp
      spec:
        version: 1
      ---
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: CloudPermanent
        cloudInstances:
          minPerZone: 1
          maxPerZone: 1`,
    'the new objects decide where module, class and credentials are all declared': `
      apiVersion: deckhouse.io/v1
      kind: DVPClusterConfiguration
      masterNodeGroup:
        replicas: 1
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: cloud-provider-dvp
      spec:
        version: 2
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
          minPerZone: 3 # <- Git declares three masters
          maxPerZone: 3`,
    'both say three': `
      apiVersion: deckhouse.io/v1
      kind: DVPClusterConfiguration
      masterNodeGroup:
        replicas: 3 # <- Git declares three masters
      ---
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: CloudPermanent
        cloudInstances:
          minPerZone: 3
          maxPerZone: 3`,
    'a NodeGroup beside the configuration of the provider carries no number': `
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      masterNodeGroup:
        replicas: 3 # <- Git declares three masters
      ---
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: CloudPermanent`,
    'two static instances and the master that was bootstrapped first': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: Static
        staticInstances:
          count: 2 # <- \`staticInstances.count: 2\` and the master that was bootstrapped first make three`,
    'two static instances that are declared, none of them adopted': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: Static
        staticInstances:
          count: 2 # <- the master that was bootstrapped first make three
          labelSelector:
            matchLabels:
              role: master
      ---
      apiVersion: deckhouse.io/v1alpha2
      kind: StaticInstance
      metadata:
        name: master-1
        labels: { role: master }
      spec:
        address: 192.0.2.1
      ---
      apiVersion: deckhouse.io/v1alpha2
      kind: StaticInstance
      metadata:
        name: master-2
        labels: { role: master }
      spec:
        address: 192.0.2.2
      ---
      apiVersion: deckhouse.io/v1alpha2
      kind: StaticInstance
      metadata:
        name: worker-0
        labels: { role: worker }
        annotations:
          static.node.deckhouse.io/skip-bootstrap-phase: ""
      spec:
        address: 192.0.2.9`,
    'three static instances, of which one adopts the first master': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: Static
        staticInstances:
          count: 3 # <- Git declares three masters
          labelSelector:
            matchLabels:
              role: master
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: StaticInstance
      metadata:
        name: master-0
        labels: { role: master }
        annotations:
          static.node.deckhouse.io/skip-bootstrap-phase: ""
      spec:
        address: 192.0.2.1
      ---
      apiVersion: deckhouse.io/v1alpha2
      kind: StaticInstance
      metadata:
        name: master-1
        labels: { role: master }
      spec:
        address: 192.0.2.2
      ---
      apiVersion: deckhouse.io/v1alpha2
      kind: StaticInstance
      metadata:
        name: master-2
        labels: { role: master }
      spec:
        address: 192.0.2.3`,
    'the NodeGroup of another vendor does not count': `
      apiVersion: eks.aws.upbound.io/v1beta1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: CloudPermanent
        cloudInstances:
          minPerZone: 1
      ---
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      masterNodeGroup:
        replicas: 3 # <- Git declares three masters`,
    'a broken neighbor that is certainly another NodeGroup': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: worker
      spec:
        nodeType: [Static
      ---
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      masterNodeGroup:
        replicas: 3 # <- Git declares three masters`,
    'placeholders in the neighborhood': `
      apiVersion: deckhouse.io/v1
      kind: OpenStackClusterConfiguration
      layout: <layout>
      sshPublicKey: *!CHANGE_SSH_KEY*
      provider:
        password: \${OS_PASSWORD}
      masterNodeGroup:
        replicas: 3 # <- Git declares three masters
        instanceClass:
          flavorName: {{ flavor }}`,
  },

  warn: {
    'five are more than needed': `
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      masterNodeGroup:
        replicas: 5 # <- Git declares 5 masters: more than three are not necessary.`,
    'seven are more than needed': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: CloudPermanent
        cloudInstances:
          minPerZone: 7 # <- Git declares 7 masters`,
    'two and an arbiter in a group of the provider': `
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      masterNodeGroup:
        replicas: 2 # <- Git declares two masters and an etcd arbiter
      nodeGroups:
        - name: arbiter
          replicas: 1
          nodeTemplate:
            labels:
              node.deckhouse.io/etcd-arbiter: ""`,
    'two and an arbiter in a NodeGroup': `
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      masterNodeGroup:
        replicas: 2 # <- Git declares two masters and an etcd arbiter
      ---
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: arbiter
      spec:
        nodeType: Static
        nodeTemplate:
          labels:
            node.deckhouse.io/etcd-arbiter: ""`,
    'two static masters and an arbiter': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: Static
        staticInstances:
          count: 1 # <- Git declares two masters and an etcd arbiter
      ---
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: arbiter
      spec:
        nodeType: Static
        nodeTemplate:
          labels:
            node.deckhouse.io/etcd-arbiter: ""
        staticInstances:
          count: 1`,
    'four static instances fall short either way': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: Static
        staticInstances:
          count: 4 # <- \`staticInstances.count: 4\` means 4 or 5 masters`,
    'five static instances fall short either way': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: Static
        staticInstances:
          count: 5 # <- \`staticInstances.count: 5\` means 5 or 6 masters`,
  },

  fail: {
    'one, as every quick-start has it': `
      apiVersion: deckhouse.io/v1
      kind: DVPClusterConfiguration
      masterNodeGroup:
        replicas: 1 # <- Git declares one master`,
    two: `
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      masterNodeGroup:
        replicas: 2 # <- Git declares 2 masters: an even number`,
    four: `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: CloudPermanent
        cloudInstances:
          minPerZone: 4 # <- Git declares 4 masters: an even number`,
    none: `
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      masterNodeGroup:
        replicas: 0 # <- Git declares no masters (\`0\`).`,
    'two, and an arbiter whose group is empty': `
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      masterNodeGroup:
        replicas: 2 # <- Git declares 2 masters: an even number
      nodeGroups:
        - name: arbiter
          replicas: 0
          nodeTemplate:
            labels:
              node.deckhouse.io/etcd-arbiter: ""`,
    'ephemeral nodes count in each zone: three in each of two': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: CloudEphemeral
        cloudInstances:
          zones: [a, b]
          minPerZone: 3 # <- Git declares 6 masters: an even number`,
    'a provider without a number of masters': `
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      masterNodeGroup: # <- The provider's cluster configuration has no \`masterNodeGroup.replicas\`.
        instanceClass:
          instanceType: c5.xlarge`,
    'a provider without a number of masters, beside a NodeGroup that carries none': `
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration # <- The provider's cluster configuration has no \`masterNodeGroup.replicas\`.
      layout: WithoutNAT
      ---
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: CloudPermanent`,
    'one static instance': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: Static
        staticInstances:
          count: 1 # <- \`staticInstances.count: 1\` means two masters at most, which is no quorum.`,
    'two static instances, of which one adopts the first master': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: Static
        staticInstances:
          count: 2 # <- Git declares 2 masters: an even number
          labelSelector: {}
      ---
      apiVersion: deckhouse.io/v1alpha2
      kind: StaticInstance
      metadata:
        name: master-0
        annotations:
          static.node.deckhouse.io/skip-bootstrap-phase: ""
      spec:
        address: 192.0.2.1
      ---
      apiVersion: deckhouse.io/v1alpha2
      kind: StaticInstance
      metadata:
        name: master-1
      spec:
        address: 192.0.2.2`,
    'the new objects decide where module, class and credentials are all declared': {
      manifests: besideThree(MODULE, CREDENTIALS, CLASS, TWO_MASTERS),
      says: 'Git declares 2 masters: an even number',
    },
    'a NodeGroup of the masters that this pull request removes': {
      base: `
        apiVersion: deckhouse.io/v1
        kind: NodeGroup
        metadata:
          name: master
        spec:
          nodeType: CloudPermanent
          cloudInstances: { minPerZone: 3, maxPerZone: 3 }`,
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Cloud
        kubernetesVersion: Automatic`,
      says: 'Git declares no masters.',
    },
    'no masters in a cluster whose manifests are complete': {
      complete: true,
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Cloud`,
      says: 'Git declares no masters.',
    },
    'a configuration of a provider that this pull request removes': {
      base: `
        apiVersion: deckhouse.io/v1
        kind: AWSClusterConfiguration
        masterNodeGroup:
          replicas: 3`,
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Cloud`,
      says: 'Git declares no masters.',
    },
  },

  unknown: {
    'nothing counts masters': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Cloud`,
      says: 'No manifest says how many masters there are.',
    },
    'static masters that no manifest counts': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static
        ---
        apiVersion: deckhouse.io/v1
        kind: StaticClusterConfiguration
        internalNetworkCIDRs: [192.0.2.0/24]`,
      says: 'Static masters are joined outside of Git, and no manifest counts them.',
    },
    'static masters that no manifest counts, even in a cluster whose manifests are complete': {
      complete: true,
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: StaticClusterConfiguration
        internalNetworkCIDRs: [192.0.2.0/24]`,
      says: 'Static masters are joined outside of Git',
    },
    'a NodeGroup without a count': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec: # <- No manifest says how many masters there are.
        nodeType: CloudPermanent`,
    'staticInstances.count of zero, the default, says nothing': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: Static
        staticInstances:
          count: 0 # <- No manifest says how many masters there are.`,
    'three static instances without a sign of the first master': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: Static
        staticInstances:
          count: 3 # <- \`staticInstances.count: 3\` means four masters, unless the first one is among the three`,
    'fewer static instances than the group asks for': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: Static
        staticInstances:
          count: 2 # <- NodeGroup \`master\` asks for 2 static instances, and Git declares 1.
          labelSelector: {}
      ---
      apiVersion: deckhouse.io/v1alpha2
      kind: StaticInstance
      metadata:
        name: master-1
      spec:
        address: 192.0.2.1`,
    'a StaticInstance that may be an adopted master: its label is a placeholder': `
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
      kind: StaticInstance # <- depends on whether a StaticInstance is an adopted master, which cannot be read.
      metadata:
        name: master-0
        labels:
          role: \${ROLE}
        annotations:
          static.node.deckhouse.io/skip-bootstrap-phase: ""`,
    'a StaticInstance that may be an adopted master: a selector by expressions': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: Static
        staticInstances:
          count: 2
          labelSelector:
            matchExpressions:
              - { key: role, operator: In, values: [master] }
      ---
      apiVersion: deckhouse.io/v1alpha2
      kind: StaticInstance # <- depends on whether a StaticInstance is an adopted master
      metadata:
        name: master-0
        labels:
          role: master
        annotations:
          static.node.deckhouse.io/skip-bootstrap-phase: ""`,
    'a StaticInstance that may be an adopted master: its annotations are a placeholder': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: Static
        staticInstances:
          count: 2
          labelSelector: {}
      ---
      apiVersion: deckhouse.io/v1alpha2
      kind: StaticInstance # <- depends on whether a StaticInstance is an adopted master
      metadata:
        name: master-0
        annotations: \${ANNOTATIONS}
      ---
      apiVersion: deckhouse.io/v1alpha2
      kind: StaticInstance
      metadata:
        name: master-1`,
    'a placeholder': `
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      masterNodeGroup:
        replicas: <REPLICAS> # <- The number of masters is the placeholder \`<REPLICAS>\`.`,
    'a shell variable in flow style': `
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      masterNodeGroup: {replicas: \${MASTERS}} # <- The number of masters is the placeholder \`\${MASTERS}\`.`,
    'a number in quotes, which dhctl refuses': `
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      masterNodeGroup:
        replicas: "3" # <- The number of masters is \`3\`, which is no whole number.`,
    'a word': `
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      masterNodeGroup:
        replicas: three # <- The number of masters is \`three\`, which is no whole number.`,
    'two providers that differ': `
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      masterNodeGroup:
        replicas: 3 # <- The number of masters is declared differently at cluster.yml:9.
      ---
      apiVersion: deckhouse.io/v1
      kind: GCPClusterConfiguration
      masterNodeGroup:
        replicas: 1`,
    'the configuration of a provider in Git and another one in the Secret': `
      apiVersion: deckhouse.io/v1
      kind: OpenStackClusterConfiguration
      masterNodeGroup:
        replicas: 1 # <- The number of masters is declared differently at cluster.yml:11.
      ---
      apiVersion: v1
      kind: Secret
      metadata:
        name: d8-provider-cluster-configuration
      data:
        cloud-provider-cluster-configuration.yaml: ${ENCODED_THREE}`,
    'a Secret whose content is not what it should be': `
      apiVersion: v1
      kind: Secret
      metadata:
        name: d8-provider-cluster-configuration
      data:
        cloud-provider-cluster-configuration.yaml: bm90IGEgbWFuaWZlc3Q= # <- may be declared by a document that cannot be read as it stands.`,
    'a Secret that is encrypted, beside a good configuration': `
      apiVersion: v1
      kind: Secret
      metadata:
        name: d8-provider-cluster-configuration
      data:
        cloud-provider-cluster-configuration.yaml: ENC[AES256_GCM,data:b3B0,type:str] # <- may be declared by a document
      ---
      apiVersion: deckhouse.io/v1
      kind: OpenStackClusterConfiguration
      masterNodeGroup:
        replicas: 3`,
    'old and new objects differ, and the provider module is not in Git': {
      manifests: besideThree(CREDENTIALS, CLASS, TWO_MASTERS),
      says: 'The number of masters is declared differently at cluster.yml:',
    },
    'old and new objects differ, and the credentials are not in Git': {
      manifests: besideThree(MODULE, CLASS, TWO_MASTERS),
      says: 'The number of masters is declared differently at cluster.yml:',
    },
    'old and new objects differ, and the instance class is not in Git': {
      manifests: besideThree(MODULE, CREDENTIALS, TWO_MASTERS),
      says: 'The number of masters is declared differently at cluster.yml:',
    },
    'old and new objects differ, and the provider module is declared twice': {
      manifests: besideThree(moduleOfVersion(1), MODULE, CREDENTIALS, CLASS, TWO_MASTERS),
      says: 'The number of masters is declared differently at cluster.yml:',
    },
    'old and new objects differ, and a ModuleConfig without a readable name may be the provider module': `
      apiVersion: deckhouse.io/v1
      kind: DVPClusterConfiguration
      masterNodeGroup:
        replicas: 3 # <- The number of masters is declared differently at cluster.yml:27.
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: cloud-provider-dvp
      spec:
        version: 1
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: \${MODULE}
      spec:
        version: 2
      ---
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: CloudPermanent
        cloudInstances:
          minPerZone: 1
          maxPerZone: 1`,
    'ephemeral nodes, and no manifest names the zones': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: CloudEphemeral
        cloudInstances:
          minPerZone: 1 # <- depends on the zones (\`minPerZone: 1\` counts in each), and no manifest names them.`,
    'a group without a type': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        cloudInstances:
          minPerZone: 3 # <- depends on \`nodeType\`, which NodeGroup \`master\` does not declare.`,
    'a group whose type is a placeholder': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: master
      spec:
        nodeType: \${NODE_TYPE} # <- The number of masters is the placeholder \`\${NODE_TYPE}\`.
        cloudInstances:
          minPerZone: 3`,
    'two, and an arbiter of which nobody knows how many': `
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      masterNodeGroup:
        replicas: 2 # <- whether an etcd arbiter makes up the quorum cannot be read.
      nodeGroups:
        - name: arbiter
          replicas: \${ARBITERS}
          nodeTemplate:
            labels:
              node.deckhouse.io/etcd-arbiter: ""`,
    'two, and groups of the provider that are a placeholder': `
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      masterNodeGroup:
        replicas: 2 # <- whether an etcd arbiter makes up the quorum cannot be read.
      nodeGroups: \${NODE_GROUPS}`,
    'the indented separator of a published quick-start melts two documents into one': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: AzureClusterConfiguration
        masterNodeGroup:
          replicas: 3
          ---
        apiVersion: deckhouse.io/v1
        kind: AzureInstanceClass
        metadata:
          name: system`,
      says: 'The number of masters may be declared by a document that cannot be read as it stands.',
    },
    'no number of masters, in a cluster whose manifests are incomplete': {
      complete: false,
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: AWSClusterConfiguration
        masterNodeGroup: # <- The manifests are declared incomplete.
          instanceClass: {}`,
    },
    'complete manifests, of which one hides the type of the cluster': {
      complete: true,
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: \${CLUSTER_TYPE}`,
      says: 'No manifest says how many masters there are.',
    },
  },

  'not-applicable': 'never',
})
