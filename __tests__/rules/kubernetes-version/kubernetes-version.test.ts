import { expect, test } from 'vitest'
import { KUBERNETES_VERSIONS } from '../../../src/data/kubernetes-versions.ts'
import { kubernetesVersion } from '../../../src/rules/kubernetes-version/kubernetes-version.ts'
import { describeRule } from '../../helpers/describe-rule.ts'
import { rowOf } from '../../helpers/judge.ts'

const TABLE = `by the table of ${KUBERNETES_VERSIONS.date}, Deckhouse ${KUBERNETES_VERSIONS.deckhouse}`

describeRule(kubernetesVersion, {
  pass: {
    Automatic: `
      apiVersion: deckhouse.io/v1
      kind: ClusterConfiguration
      kubernetesVersion: Automatic # <- \`Automatic\`: Deckhouse selects the version.`,
    'Default, the word of module control-plane-manager': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: control-plane-manager
      spec:
        settings:
          kubernetesVersion: Default # <- \`Default\`: Deckhouse selects the version.`,
    'a ClusterConfiguration that does not set it': `
      apiVersion: deckhouse.io/v1
      kind: ClusterConfiguration # <- ClusterConfiguration sets no Kubernetes version, so Deckhouse selects it.
      clusterType: Static`,
    'an explicit supported version': `
      apiVersion: deckhouse.io/v1
      kind: ClusterConfiguration
      kubernetesVersion: "1.33" # <- Kubernetes \`1.33\` is supported (${TABLE}).`,
    'an explicit supported version without quotes': `
      apiVersion: deckhouse.io/v1
      kind: ClusterConfiguration
      kubernetesVersion: 1.34 # <- Kubernetes \`1.34\` is supported`,
    'the module overrides the ClusterConfiguration': `
      apiVersion: deckhouse.io/v1
      kind: ClusterConfiguration
      kubernetesVersion: "1.27"
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: control-plane-manager
      spec:
        settings:
          kubernetesVersion: "1.33" # <- It overrides \`1.27\` in cluster.yml:3.`,
    'the module overrides the ClusterConfiguration also with Default': `
      apiVersion: deckhouse.io/v1
      kind: ClusterConfiguration
      kubernetesVersion: "1.27"
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: control-plane-manager
      spec:
        settings:
          kubernetesVersion: Default # <- It overrides \`1.27\` in cluster.yml:3.`,
    'a module that is switched off overrides nothing': `
      apiVersion: deckhouse.io/v1
      kind: ClusterConfiguration
      kubernetesVersion: Automatic # <- \`Automatic\`: Deckhouse selects the version.
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: control-plane-manager
      spec:
        enabled: false
        settings:
          kubernetesVersion: "1.27"`,
    'the version of a NodeGroup of an old API says nothing': `
      apiVersion: deckhouse.io/v1
      kind: ClusterConfiguration
      kubernetesVersion: Automatic # <- \`Automatic\`: Deckhouse selects the version.
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: NodeGroup
      metadata:
        name: worker
      spec:
        kubernetesVersion: "1.19"`,
    'nothing sets it in a cluster whose manifests are complete': {
      complete: true,
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: control-plane-manager
        spec:
          settings: {}`,
      says: 'No manifest sets a Kubernetes version, so Deckhouse selects it.',
    },
    'the configuration in a Secret, encoded': {
      // apiVersion: deckhouse.io/v1, kind: ClusterConfiguration, kubernetesVersion: "1.33"
      manifests: `
        apiVersion: v1
        kind: Secret
        metadata:
          name: d8-cluster-configuration
          namespace: kube-system
        data:
          cluster-configuration.yaml: YXBpVmVyc2lvbjogZGVja2hvdXNlLmlvL3YxCmtpbmQ6IENsdXN0ZXJDb25maWd1cmF0aW9uCmt1YmVybmV0ZXNWZXJzaW9uOiAiMS4zMyIK # <- Kubernetes \`1.33\` is supported`,
    },
  },

  warn: {
    'a version that is no longer supported': `
      apiVersion: deckhouse.io/v1
      kind: ClusterConfiguration
      kubernetesVersion: "1.27" # <- Kubernetes \`1.27\` is no longer supported (by the table of`,
    '1.30 without quotes is no 1.3': `
      apiVersion: deckhouse.io/v1
      kind: ClusterConfiguration
      kubernetesVersion: 1.30 # <- Kubernetes \`1.30\` is no longer supported`,
    'a version in its end of life': `
      apiVersion: deckhouse.io/v1
      kind: ClusterConfiguration
      kubernetesVersion: "1.31" # <- Kubernetes \`1.31\` is at its end of life`,
    'a preview': `
      apiVersion: deckhouse.io/v1
      kind: ClusterConfiguration
      kubernetesVersion: "1.35" # <- Kubernetes \`1.35\` is a preview`,
    'a version that the table does not know yet': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: control-plane-manager
      spec:
        settings:
          kubernetesVersion: "1.37" # <- Kubernetes \`1.37\` is newer than what is known here (by the table of`,
    'a supported version with a v': `
      apiVersion: deckhouse.io/v1
      kind: ClusterConfiguration
      kubernetesVersion: v1.33 # <- Deckhouse takes a Kubernetes version in its short form: \`1.33\` instead of \`v1.33\`.`,
    'a supported version with a patch': `
      apiVersion: deckhouse.io/v1
      kind: ClusterConfiguration
      kubernetesVersion: 1.33.4 # <- Deckhouse takes a Kubernetes version by its minor version alone`,
    'the module overrides a good ClusterConfiguration': `
      apiVersion: deckhouse.io/v1
      kind: ClusterConfiguration
      kubernetesVersion: Automatic
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: control-plane-manager
      spec:
        settings:
          kubernetesVersion: "1.30" # <- It overrides \`Automatic\` in cluster.yml:3.`,
  },

  fail: {
    'no version at all': `
      apiVersion: deckhouse.io/v1
      kind: ClusterConfiguration
      kubernetesVersion: latest # <- \`latest\` is no Kubernetes version.`,
    'a major version alone': `
      apiVersion: deckhouse.io/v1
      kind: ClusterConfiguration
      kubernetesVersion: 1 # <- \`1\` is no Kubernetes version.`,
    'a boolean': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: control-plane-manager
      spec:
        settings:
          kubernetesVersion: true # <- \`true\` is no Kubernetes version.`,
  },

  unknown: {
    'nothing declares it': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: InitConfiguration
        deckhouse:
          releaseChannel: Stable`,
      says: 'No manifest says which Kubernetes version runs.',
    },
    'module control-plane-manager is silent, and no ClusterConfiguration is declared': {
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: control-plane-manager
        spec:
          settings:
            etcd:
              backup:
                enabled: true`,
      says: 'No manifest says which Kubernetes version runs.',
    },
    'a placeholder': `
      apiVersion: deckhouse.io/v1
      kind: ClusterConfiguration
      kubernetesVersion: *!CHANGE_KUBERNETES_VERSION* # <- The Kubernetes version is the placeholder`,
    'a placeholder in the module, which would override a good ClusterConfiguration': `
      apiVersion: deckhouse.io/v1
      kind: ClusterConfiguration
      kubernetesVersion: Automatic
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: control-plane-manager
      spec:
        settings:
          kubernetesVersion: "\${K8S}" # <- The Kubernetes version is the placeholder`,
    'two ClusterConfigurations that differ': `
      apiVersion: deckhouse.io/v1
      kind: ClusterConfiguration
      kubernetesVersion: "1.32" # <- The Kubernetes version is declared differently at cluster.yml:7.
      ---
      apiVersion: deckhouse.io/v1
      kind: ClusterConfiguration
      kubernetesVersion: "1.33"`,
    'a ClusterConfiguration in Git and another one in the Secret': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        kubernetesVersion: "1.32" # <- The Kubernetes version is declared differently at cluster.yml:10.
        ---
        apiVersion: v1
        kind: Secret
        metadata:
          name: d8-cluster-configuration
        data:
          cluster-configuration.yaml: YXBpVmVyc2lvbjogZGVja2hvdXNlLmlvL3YxCmtpbmQ6IENsdXN0ZXJDb25maWd1cmF0aW9uCmt1YmVybmV0ZXNWZXJzaW9uOiAiMS4zMyIK`,
    },
    'a document that does not parse may be the ModuleConfig that overrides': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        kubernetesVersion: Automatic
        ---
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: control-plane-manager
        spec:
          settings: {kubernetesVersion: "1.27"`,
      says: 'The Kubernetes version may be declared by a document that cannot be read as it stands.',
    },
    'a ClusterConfiguration that this pull request removes still counts in the cluster': {
      base: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        kubernetesVersion: "1.27"`,
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: InitConfiguration
        deckhouse:
          releaseChannel: Stable`,
      says: 'No manifest says which Kubernetes version runs.',
    },
    'a default proves nothing where the manifests are incomplete': {
      complete: false,
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration # <- The manifests are declared incomplete.
        clusterType: Static`,
    },
  },

  'not-applicable': 'never',
})

test.each([
  ['1.30', 'over', `Kubernetes \`1.30\` is no longer supported (${TABLE}).`],
  ['1.31', 'over', `Kubernetes \`1.31\` is at its end of life (${TABLE}).`],
  [
    '1.34',
    'unknown',
    `When Kubernetes \`1.34\` reaches its end of life is not known: the table of ${KUBERNETES_VERSIONS.date} holds no dates.`,
  ],
  [
    '1.35',
    'unknown',
    `When Kubernetes \`1.35\` reaches its end of life is not known: the table of ${KUBERNETES_VERSIONS.date} holds no dates.`,
  ],
  [
    '1.99',
    'unknown',
    `When Kubernetes \`1.99\` reaches its end of life is not known: the table of ${KUBERNETES_VERSIONS.date} does not have it.`,
  ],
  [
    '${K8S}',
    'unknown',
    'The Kubernetes version is the placeholder `${K8S}`. When it reaches its end of life cannot be told.',
  ],
  ['Automatic', undefined, undefined],
])('of %s it says what time does to it', (version, state, says) => {
  const manifests = `apiVersion: deckhouse.io/v1\nkind: ClusterConfiguration\nkubernetesVersion: ${version}\n`
  const [finding] = rowOf(kubernetesVersion, manifests).findings
  expect([finding?.lapse?.state, finding?.lapse?.says]).toEqual([state, says])
})
