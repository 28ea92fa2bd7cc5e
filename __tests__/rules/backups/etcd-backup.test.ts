import { etcdBackup } from '../../../src/rules/backups/etcd-backup.ts'
import { describeRule } from '../../helpers/describe-rule.ts'

describeRule(etcdBackup, {
  pass: {
    'it is switched on': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: control-plane-manager
      spec:
        version: 3
        settings:
          etcd:
            backup:
              enabled: true # <- \`enabled: true\`: each master backs up etcd on the schedule \`0 0 * * *\`.`,
    'a boolean of YAML 1.1': {
      notAsJson: 'There, `yes` is text.',
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: control-plane-manager
        spec:
          settings:
            etcd:
              backup:
                enabled: yes # <- \`enabled: yes\`: each master backs up etcd`,
    },
    'with a schedule of its own': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: control-plane-manager
      spec:
        settings:
          etcd:
            backup:
              enabled: true # <- on the schedule \`0 */6 * * *\`.
              cronSchedule: "0 */6 * * *"
              hostPath: /mnt/backup`,
    'a schedule in one word': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: control-plane-manager
      spec:
        settings:
          etcd:
            backup:
              enabled: true # <- on the schedule \`@daily\`.
              cronSchedule: "@daily"`,
    'the module says nothing of it': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig # <- that is on by default, and the only ModuleConfig does not switch it off.
      metadata:
        name: control-plane-manager
      spec:
        settings:
          kubernetesVersion: Default`,
    'the module sets the schedule alone': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig # <- on the schedule \`0 3 * * *\`: that is on by default
      metadata:
        name: control-plane-manager
      spec:
        settings:
          etcd:
            backup:
              cronSchedule: 0 3 * * *`,
    'other modules are configured, and none switches it off': {
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
          name: global
        spec:
          settings: {}`,
      says: 'on by default, and none of 2 ModuleConfigs switches it off.',
    },
    'the switch of another module says nothing': {
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: user-authn
        spec:
          settings:
            etcd:
              backup:
                enabled: false`,
      says: 'the only ModuleConfig does not switch it off.',
    },
    'a ClusterConfiguration with an etcd that is no misplaced backup': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        spec:
          etcd: {}
        ---
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: deckhouse
        spec:
          settings: {}`,
      says: 'the only ModuleConfig does not switch it off.',
    },
    'two manifests that agree': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: control-plane-manager
      spec:
        settings:
          etcd:
            backup:
              enabled: true # <- \`enabled: true\`
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: control-plane-manager
      spec:
        version: 3
        settings:
          etcd:
            backup:
              enabled: true`,
  },

  warn: {
    'the settings stand in the ClusterConfiguration': `
      apiVersion: deckhouse.io/v1
      kind: ClusterConfiguration
      clusterType: Static
      spec:
        etcd:
          backup: # <- Move them to \`spec.settings.etcd.backup\` of ModuleConfig \`control-plane-manager\`
            enabled: true
            cronSchedule: "0 1 * * *"
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable`,
    'also where they would switch it off': `
      apiVersion: deckhouse.io/v1
      kind: ClusterConfiguration
      spec:
        etcd:
          backup: {enabled: false} # <- where Deckhouse does not read them.`,
    'also beside the right ones': `
      apiVersion: deckhouse.io/v1
      kind: ClusterConfiguration
      spec:
        etcd:
          backup: {enabled: true} # <- where Deckhouse does not read them.
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: control-plane-manager
      spec:
        settings:
          etcd:
            backup:
              enabled: true`,
  },

  fail: {
    'it is switched off': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: control-plane-manager
      spec:
        version: 3
        enabled: true
        settings:
          etcd:
            backup:
              enabled: false # <- \`enabled: false\` switches the backup of etcd off.`,
    'in the words of YAML 1.1': {
      notAsJson: 'There, `off` is text.',
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: control-plane-manager
        spec:
          settings:
            etcd:
              backup:
                cronSchedule: 0 3 * * *
                enabled: off # <- \`enabled: off\` switches`,
    },
    'whatever stands misplaced beside it': `
      apiVersion: deckhouse.io/v1
      kind: ClusterConfiguration
      spec:
        etcd:
          backup:
            enabled: true
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: control-plane-manager
      spec:
        settings:
          etcd:
            backup:
              enabled: false # <- switches the backup of etcd off.`,
    'also where the manifests are incomplete': {
      complete: false,
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: control-plane-manager
        spec:
          settings:
            etcd:
              backup:
                enabled: false # <- switches the backup of etcd off.`,
    },
  },

  unknown: {
    'no ModuleConfig at all': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static`,
      says: 'No manifest declares a ModuleConfig',
    },
    'no ModuleConfig at all in complete manifests': {
      complete: true,
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: InitConfiguration
        deckhouse: {}`,
      says: 'No manifest declares a ModuleConfig',
    },
    'by default, where the manifests are incomplete': {
      complete: false,
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: deckhouse
        spec:
          settings: {}`,
      says: 'The manifests are declared incomplete.',
    },
    'the switch is a placeholder': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: control-plane-manager
      spec:
        settings:
          etcd:
            backup:
              enabled: \${ENABLED} # <- The switch of the etcd backup is the placeholder`,
    'the switch is in quotes, which Deckhouse refuses': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: control-plane-manager
      spec:
        settings:
          etcd:
            backup:
              enabled: "false" # <- is \`false\`, which is no boolean.`,
    'the schedule is a placeholder': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: control-plane-manager
      spec:
        settings:
          etcd:
            backup:
              enabled: true
              cronSchedule: "{{ schedule }}" # <- The schedule of the etcd backup is the placeholder`,
    'the schedule is none': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: control-plane-manager
      spec:
        settings:
          etcd:
            backup:
              enabled: true
              cronSchedule: "0 0 *" # <- \`0 0 *\` is no schedule with the five fields of cron.`,
    'a ModuleConfig that is switched off proves nothing': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig # <- ModuleConfig \`control-plane-manager\` is switched off
      metadata:
        name: control-plane-manager
      spec:
        enabled: false
        settings:
          etcd:
            backup:
              enabled: true`,
    'a ModuleConfig that may be switched off': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: control-plane-manager
      spec:
        enabled: \${ON} # <- stands in a ModuleConfig whose \`enabled\` is the placeholder
        settings:
          etcd:
            backup:
              enabled: true`,
    'two manifests contradict each other': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: control-plane-manager
      spec:
        settings:
          etcd:
            backup:
              enabled: true # <- is declared differently at
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: control-plane-manager
      spec:
        settings:
          etcd:
            backup:
              enabled: false`,
    'a document that cannot be read as it stands may be the ModuleConfig': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings: {}
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig # <- may be declared by a document that cannot be read as it stands
      metadata:
        name: \${NAME}
      spec:
        settings: {}`,
    'a document that cannot be read as it stands may hold misplaced settings': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: control-plane-manager
      spec:
        settings: {}
      ---
      apiVersion: deckhouse.io/v1
      kind: ClusterConfiguration
      spec: \${SPEC} # <- may hold settings of the etcd backup in a place where Deckhouse does not read them`,
  },

  'not-applicable': 'never',
})
