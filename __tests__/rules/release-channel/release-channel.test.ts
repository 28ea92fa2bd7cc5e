import { releaseChannel } from '../../../src/rules/release-channel/release-channel.ts'
import { describeRule } from '../../helpers/describe-rule.ts'

describeRule(releaseChannel, {
  pass: {
    Stable: `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        version: 1
        enabled: true
        settings:
          releaseChannel: Stable # <- \`releaseChannel: Stable\`.`,
    'EarlyAccess, in quotes': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: "EarlyAccess" # <- \`releaseChannel: EarlyAccess\`.`,
    'an apiVersion that the CRD does not have, for group and kind decide': `
      apiVersion: deckhouse.io/v1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable # <- \`releaseChannel: Stable\`.`,
    'InitConfiguration, where no ModuleConfig speaks': `
      apiVersion: deckhouse.io/v1
      kind: InitConfiguration
      deckhouse:
        imagesRepo: registry.deckhouse.io/deckhouse/ee
        releaseChannel: Stable # <- \`releaseChannel: Stable\`.`,
    'configOverrides, where old repositories keep it': `
      apiVersion: deckhouse.io/v1
      kind: InitConfiguration
      deckhouse:
        configOverrides:
          deckhouse:
            releaseChannel: Stable # <- \`releaseChannel: Stable\`.`,
    'the ModuleConfig decides over InitConfiguration, and the difference is told': `
      apiVersion: deckhouse.io/v1
      kind: InitConfiguration
      deckhouse:
        releaseChannel: Alpha
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable # <- It overrides \`Alpha\` in cluster.yml:4.`,
    'configOverrides decide over InitConfiguration itself': `
      apiVersion: deckhouse.io/v1
      kind: InitConfiguration
      deckhouse:
        releaseChannel: Beta
        configOverrides:
          deckhouse:
            releaseChannel: EarlyAccess # <- It overrides \`Beta\` in cluster.yml:4.`,
    'a misplaced channel beside the right one is told': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable # <- The one under \`settings.update\` in cluster.yml:9 is not read.
          update:
            releaseChannel: Beta`,
    'a ModuleConfig that is switched off proves nothing, so InitConfiguration decides': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        enabled: false
        settings:
          releaseChannel: Alpha
      ---
      apiVersion: deckhouse.io/v1
      kind: InitConfiguration
      deckhouse:
        releaseChannel: Stable # <- \`releaseChannel: Stable\`.`,
    'two manifests of one ModuleConfig that agree': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable # <- \`releaseChannel: Stable\`.
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          logLevel: Info
          releaseChannel: Stable`,
    'a policy on Alpha that no module is bound to': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable # <- \`releaseChannel: Stable\`.
      ---
      apiVersion: deckhouse.io/v1alpha2
      kind: ModuleUpdatePolicy
      metadata:
        name: trials
      spec:
        releaseChannel: Alpha
        update:
          mode: Auto`,
    'a module that is switched off and bound to a policy on Alpha': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable # <- \`releaseChannel: Stable\`.
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: console
      spec:
        enabled: false
        updatePolicy: trials
      ---
      apiVersion: deckhouse.io/v1alpha2
      kind: ModuleUpdatePolicy
      metadata:
        name: trials
      spec:
        releaseChannel: Alpha`,
    'an enabled module that is bound to a policy without a channel, which follows Stable': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable # <- \`releaseChannel: Stable\`.
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
        update:
          mode: Auto`,
    'a broken neighbor that is certainly another ModuleConfig': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable # <- \`releaseChannel: Stable\`.
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: prometheus
      spec:
        settings:
          retentionDays: [15`,
  },

  warn: {
    RockSolid: `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: RockSolid # <- \`RockSolid\` is more conservative than the channels that the guide names.`,
    'LTS, as module deckhouse spells it': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: LTS # <- \`LTS\` is more conservative`,
    'Lts, as ModuleUpdatePolicy spells it': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Lts # <- \`Lts\` is more conservative`,
  },

  fail: {
    Alpha: `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Alpha # <- \`Alpha\` is a channel for trying things out.`,
    'Beta, in InitConfiguration': `
      apiVersion: deckhouse.io/v1
      kind: InitConfiguration
      deckhouse:
        releaseChannel: Beta # <- \`Beta\` is a channel for trying things out.`,
    "the spelling of the guide's prose": `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Early Access # <- \`Early Access\` is no release channel. \`EarlyAccess\` was probably meant.`,
    'a channel in lower case': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: stable # <- \`Stable\` was probably meant.`,
    'a value that resembles nothing': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: latest # <- The channels are \`Alpha\`, \`Beta\`, \`EarlyAccess\`, \`Stable\`, \`RockSolid\`, \`LTS\`.`,
    'devBranch, which means no channel whatever the ModuleConfig says': `
      apiVersion: deckhouse.io/v1
      kind: InitConfiguration
      deckhouse:
        devBranch: main # <- \`devBranch: main\` installs a development build
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable`,
    'a ModuleConfig without a channel: updates are off': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings: # <- names no release channel, so the cluster gets no updates.
          logLevel: Info`,
    'a ModuleConfig without settings': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig # <- names no release channel
      metadata:
        name: deckhouse`,
    'settings of null': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        enabled: true
        settings: # <- names no release channel`,
    'an empty channel': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: "" # <- names no release channel`,
    'a channel of null': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: null # <- names no release channel`,
    "a channel under settings.update, where a page of the vendor's documentation puts it": `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            releaseChannel: Stable # <- stands under \`settings.update\`, where Deckhouse does not read it.`,
    'a misplaced channel although InitConfiguration names one': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            releaseChannel: Stable # <- Move it one level up
      ---
      apiVersion: deckhouse.io/v1
      kind: InitConfiguration
      deckhouse:
        releaseChannel: Stable`,
    'an enabled module that a policy keeps on Beta': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: console
      spec:
        enabled: true
        updatePolicy: trials
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleUpdatePolicy
      metadata:
        name: trials
      spec:
        releaseChannel: Beta # <- Module \`console\` is updated from \`Beta\` by ModuleUpdatePolicy/trials.
        moduleReleaseSelector:
          labelSelector: {}`,
    'a module that YAML 1.1 calls enabled': {
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: deckhouse
        spec:
          settings:
            releaseChannel: Stable
        ---
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: console
        spec:
          enabled: yes
          updatePolicy: trials
        ---
        apiVersion: deckhouse.io/v1alpha2
        kind: ModuleUpdatePolicy
        metadata:
          name: trials
        spec:
          releaseChannel: Alpha # <- Module \`console\` is updated from \`Alpha\``,
      notAsJson: 'JSON has no `yes`.',
    },
    'the worst finding wins: a good channel and a policy on Alpha beside one that is unknown': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: console
      spec:
        enabled: true
        updatePolicy: trials
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: commander
      spec:
        enabled: true
        updatePolicy: elsewhere
      ---
      apiVersion: deckhouse.io/v1alpha2
      kind: ModuleUpdatePolicy
      metadata:
        name: trials
      spec:
        releaseChannel: Alpha # <- Module \`console\` is updated from \`Alpha\``,
    'no ModuleConfig in a cluster whose manifests are complete': {
      complete: true,
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static`,
      says: 'No manifest names a release channel.',
    },
    'a ModuleConfig that this pull request removes': {
      base: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: deckhouse
        spec:
          settings:
            releaseChannel: Stable`,
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static`,
      says: 'No manifest names a release channel.',
    },
  },

  unknown: {
    'a policy that follows what is no channel': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable
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
        releaseChannel: alpha # <- follows \`alpha\`, which is no release channel.
        update:
          mode: Auto`,
    'nothing declares a channel': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: InitConfiguration
        deckhouse:
          imagesRepo: registry.deckhouse.io/deckhouse/ee`,
      says: 'No manifest names a release channel.',
    },
    'nothing is declared at all': {
      manifests: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: deckhouse`,
      says: 'No manifest names a release channel.',
    },
    'the ModuleConfig of another module': {
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: console
        spec:
          settings:
            releaseChannel: Stable`,
      says: 'No manifest names a release channel.',
    },
    'a ModuleConfig of another API group': {
      manifests: `
        apiVersion: example.com/v1alpha1
        kind: ModuleConfig
        metadata:
          name: deckhouse
        spec:
          settings:
            releaseChannel: Stable`,
      says: 'No manifest names a release channel.',
    },
    'a ModuleConfig that is switched off, and nothing else': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig # <- is switched off, so its settings prove nothing
      metadata:
        name: deckhouse
      spec:
        enabled: false
        settings:
          releaseChannel: Stable`,
    'a ModuleConfig that YAML 1.1 calls switched off': {
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig # <- is switched off
        metadata:
          name: deckhouse
        spec:
          enabled: off
          settings:
            releaseChannel: Stable`,
      notAsJson: 'JSON has no `off`.',
    },
    'a ModuleConfig whose switch is a placeholder': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        enabled: \${ENABLED} # <- stands in a ModuleConfig whose \`enabled\` is the placeholder \`\${ENABLED}\`.
        settings:
          releaseChannel: Stable`,
    'a switch in quotes, which is no boolean': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        enabled: "no" # <- stands in a ModuleConfig whose \`enabled\` is \`no\`, which is no boolean.
        settings:
          releaseChannel: Stable`,
    'a shell variable': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: \${release_channel} # <- The release channel is the placeholder \`\${release_channel}\`.`,
    'a template in quotes': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: "{{ .Values.channel }}" # <- The release channel is the placeholder \`"{{ .Values.channel }}"\`.`,
    'a template without quotes, which YAML takes for a mapping': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: {{ channel }} # <- The release channel is the placeholder \`{{ channel }}\`.`,
    "the placeholder of the vendor's quick-start, an alias to nothing": `
      apiVersion: deckhouse.io/v1
      kind: InitConfiguration
      deckhouse:
        releaseChannel: *!CHANGE_RELEASE_CHANNEL* # <- The release channel of InitConfiguration is the placeholder`,
    'a placeholder between angle brackets, in configOverrides': `
      apiVersion: deckhouse.io/v1
      kind: InitConfiguration
      deckhouse:
        configOverrides:
          deckhouse:
            releaseChannel: <CHANNEL> # <- The release channel in \`configOverrides\` is the placeholder`,
    'an encrypted value': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: ENC[AES256_GCM,data:dGVzdA==,type:str] # <- The release channel is the placeholder \`ENC[`,
    'a devBranch that is a placeholder': `
      apiVersion: deckhouse.io/v1
      kind: InitConfiguration
      deckhouse:
        devBranch: \${BRANCH} # <- \`devBranch\` is the placeholder \`\${BRANCH}\`.
        releaseChannel: Stable`,
    'all settings are a placeholder': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings: \${SETTINGS} # <- The release channel is the placeholder \`\${SETTINGS}\`.`,
    'a hidden update block may hold a misplaced channel': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update: \${UPDATE} # <- What \`settings.update\` says of a channel is the placeholder \`\${UPDATE}\`.
      ---
      apiVersion: deckhouse.io/v1
      kind: InitConfiguration
      deckhouse:
        releaseChannel: Stable`,
    'a list where the channel should be': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: [Stable] # <- The release channel is a list, which is no text.`,
    'two manifests that name different channels': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable # <- The release channel is declared differently at cluster.yml:15.
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: EarlyAccess`,
    'two manifests of which one is silent': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          logLevel: Info
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable # <- The release channel is declared differently at cluster.yml:6.`,
    'two manifests of which one is silent and one is a placeholder': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          logLevel: Info
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: \${CHANNEL} # <- The release channel is the placeholder \`\${CHANNEL}\`.`,
    'two manifests of which one is switched off': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        enabled: false
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable # <- The release channel is declared differently at cluster.yml:6.`,
    'a ModuleConfig whose name is a placeholder may be the one': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig # <- The release channel may be declared by a document that cannot be read as it stands.
      metadata:
        name: \${MODULE}
      ---
      apiVersion: deckhouse.io/v1
      kind: InitConfiguration
      deckhouse:
        releaseChannel: Stable`,
    'a document whose kind is a placeholder may be the one': `
      apiVersion: deckhouse.io/v1alpha1
      kind: \${KIND} # <- may be declared by a document that cannot be read as it stands.
      metadata:
        name: deckhouse
      ---
      apiVersion: deckhouse.io/v1
      kind: InitConfiguration
      deckhouse:
        releaseChannel: Stable`,
    'a ModuleConfig that does not parse, beside a good InitConfiguration': {
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: deckhouse
        spec:
          settings:
            releaseChannel: [Alpha
        ---
        apiVersion: deckhouse.io/v1
        kind: InitConfiguration
        deckhouse:
          releaseChannel: Stable`,
      says: 'The release channel may be declared by a document that cannot be read as it stands.',
    },
    'a policy that no manifest declares': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: console
      spec:
        enabled: true
        updatePolicy: elsewhere # <- The update policy of module \`console\` is \`elsewhere\`, which no manifest declares.`,
    'a policy that a document declares that cannot be read': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: console
      spec:
        enabled: true
        updatePolicy: trials # <- which a document that cannot be read as it stands may declare.
      ---
      apiVersion: deckhouse.io/v1alpha2
      kind: ModuleUpdatePolicy
      metadata:
        name: trials
      spec:
        releaseChannel: "Alpha`,
    'the name of a policy is a placeholder': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: console
      spec:
        enabled: true
        updatePolicy: \${POLICY} # <- The update policy of module \`console\` is the placeholder \`\${POLICY}\`.`,
    'the channel of a bound policy is a placeholder': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable
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
        releaseChannel: \${CHANNEL} # <- has a channel that is the placeholder \`\${CHANNEL}\`.`,
    'a policy on Alpha for a module that the bundle may or may not enable': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: console
      spec:
        updatePolicy: trials
      ---
      apiVersion: deckhouse.io/v1alpha2
      kind: ModuleUpdatePolicy
      metadata:
        name: trials
      spec:
        releaseChannel: Alpha # <- nothing says whether the module is enabled.`,
    'a ModuleConfig that does not parse and names a policy': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: console
      spec:
        enabled: [true
        updatePolicy: trials # <- A document that cannot be read as it stands may bind a module to an update policy.`,
    'a ModuleConfig without a channel, in a cluster whose manifests are incomplete': {
      complete: false,
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: deckhouse
        spec:
          settings: # <- The manifests are declared incomplete.
            logLevel: Info`,
    },
    'a ModuleConfig that this pull request removes, in a cluster whose manifests are incomplete': {
      complete: false,
      base: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: deckhouse
        spec:
          settings:
            releaseChannel: Stable`,
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static`,
      says: 'No manifest names a release channel.',
    },
  },

  'not-applicable': 'never',
})
