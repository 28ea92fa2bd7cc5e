import { updateSchedule } from '../../../src/rules/release-channel/update-schedule.ts'
import { describeRule } from '../../helpers/describe-rule.ts'

describeRule(updateSchedule, {
  pass: {
    'a window on some days': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            windows:
              - from: "03:00" # <- Updates wait for Sat, Sun 03:00–05:00 UTC.
                to: "05:00"
                days: [Sat, Sun]`,
    'a window without days opens every day': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            windows:
              - { from: "03:00", to: "05:00" } # <- Updates wait for every day 03:00–05:00 UTC.`,
    'an empty list of days is every day': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            windows:
              - from: "03:00" # <- Updates wait for every day 03:00–05:00 UTC.
                to: "05:00"
                days: []`,
    'one-digit hours, without quotes': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            mode: Auto
            windows:
              - from: 8:00 # <- Updates wait for Sun 8:00–9:30 UTC.
                to: 9:30
                days:
                  - Sun`,
    'the last minute of a day': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            windows:
              - from: "0:00" # <- Updates wait for every day 0:00–23:59 UTC.
                to: "23:59"`,
    'a window with a mode that is a placeholder, for every mode waits for the window': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            mode: \${MODE}
            windows:
              - from: "03:00" # <- Updates wait for Sat 03:00–05:00 UTC.
                to: "05:00"
                days: [Sat]`,
    'Manual without windows': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            mode: Manual # <- \`update.mode: Manual\`: a person confirms each release.`,
    'Manual with a window': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            mode: Manual # <- a person confirms each release.
            windows:
              - from: "03:00"
                to: "05:00"`,
    'a policy with a window of its own': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            mode: Manual # <- a person confirms each release.
      ---
      apiVersion: deckhouse.io/v1alpha2
      kind: ModuleUpdatePolicy
      metadata:
        name: nightly
      spec:
        update:
          mode: Auto
          windows:
            - from: "03:00"
              to: "05:00"`,
    'a policy that waits for a person': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            mode: Manual # <- a person confirms each release.
      ---
      apiVersion: deckhouse.io/v1alpha2
      kind: ModuleUpdatePolicy
      metadata:
        name: careful
      spec:
        update:
          mode: Manual`,
    'windows for disruptions of a NodeGroup are another matter': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            mode: Manual # <- a person confirms each release.
      ---
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: worker
      spec:
        nodeType: Static
        disruptions:
          approvalMode: Automatic
          automatic:
            windows:
              - from: "22:00"
                to: "06:00"`,
  },

  warn: {
    'one of two windows crosses midnight and never opens': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            windows:
              - from: "03:00"
                to: "05:00"
                days: [Sat]
              - from: "22:00" # <- This update window never opens: it starts at \`22:00\` and ends at \`02:00\` of the same day.
                to: "02:00"`,
    'Manual, and windows of which none opens': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            mode: Manual
            windows:
              - from: "05:00" # <- This update window never opens
                to: "05:00"`,
    'a window that never opens beside one that is a placeholder: at least this much is certain': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            windows:
              - from: "22:00" # <- This update window never opens
                to: "06:00"
              - from: \${FROM}
                to: "06:00"`,
    'a policy without windows': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            mode: Manual
      ---
      apiVersion: deckhouse.io/v1alpha2
      kind: ModuleUpdatePolicy
      metadata:
        name: nightly
      spec:
        update: # <- ModuleUpdatePolicy/nightly has no update window, so its modules are updated at any hour.
          mode: Auto`,
    'a policy without windows that a module is bound to': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            mode: Manual
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
      spec: # <- ModuleUpdatePolicy/nightly has no update window
        releaseChannel: Stable`,
    'a policy with an empty list of windows': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            mode: Manual
      ---
      apiVersion: deckhouse.io/v1alpha2
      kind: ModuleUpdatePolicy
      metadata:
        name: nightly
      spec:
        update:
          windows: [] # <- ModuleUpdatePolicy/nightly has no update window`,
    'a policy that ignores updates': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            mode: Manual
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleUpdatePolicy
      metadata:
        name: frozen
      spec:
        update:
          mode: Ignore # <- ModuleUpdatePolicy/frozen has \`mode: Ignore\`, so its modules are never updated.`,
    'a policy whose window never opens': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            mode: Manual
      ---
      apiVersion: deckhouse.io/v1alpha2
      kind: ModuleUpdatePolicy
      metadata:
        name: nightly
      spec:
        update:
          windows:
            - from: "23:00" # <- This update window never opens
              to: "01:00"`,
  },

  fail: {
    'neither windows nor Manual': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings: # <- ModuleConfig \`deckhouse\` has no update window, so releases may be installed at any hour.
          releaseChannel: Stable`,
    'a ModuleConfig without settings': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig # <- ModuleConfig \`deckhouse\` has no update window
      metadata:
        name: deckhouse`,
    'Auto without windows': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            mode: Auto # <- \`update.mode: Auto\` has no update window, so releases may be installed at any hour.`,
    'AutoPatch, the default of new releases, installs patches at any hour': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            mode: AutoPatch # <- \`update.mode: AutoPatch\` has no update window`,
    'Manual in lower case is no mode': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            mode: manual # <- \`Manual\` was probably meant.`,
    'an empty list of windows is always open': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            windows: [] # <- ModuleConfig \`deckhouse\` has no update window`,
    'the only window crosses midnight': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            windows:
              - from: "22:00" # <- split the window at 23:59 and 00:00
                to: "06:00"
                days: [Fri]`,
    'the only window ends when it starts': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            windows:
              - from: 04:00 # <- it starts at \`04:00\` and ends at \`4:00\` of the same day.
                to: 4:00`,
    '24:00 is no time': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            windows:
              - from: "22:00"
                to: "24:00" # <- \`24:00\` is no time from \`0:00\` to \`23:59\`.`,
    'a day in full': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            windows:
              - from: "03:00"
                to: "05:00"
                days:
                  - Saturday # <- \`Saturday\` is no day.`,
    'a window without an end': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            windows:
              - from: "03:00" # <- This update window never opens: \`to\` is missing.`,
    'a window without a start': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            windows:
              - to: "03:00" # <- This update window never opens: \`from\` is missing.`,
    'no ModuleConfig in a cluster whose manifests are complete': {
      complete: true,
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static`,
      says: 'No manifest declares ModuleConfig `deckhouse`, which holds the update windows.',
    },
    'a ModuleConfig that this pull request removes': {
      base: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: deckhouse
        spec:
          settings:
            update:
              mode: Manual`,
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static`,
      says: 'No manifest declares ModuleConfig `deckhouse`',
    },
  },

  unknown: {
    'no ModuleConfig': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: InitConfiguration
        deckhouse:
          releaseChannel: Stable`,
      says: 'No manifest declares ModuleConfig `deckhouse`, which holds the update windows.',
    },
    'only a policy, which says nothing of Deckhouse itself': {
      manifests: `
        apiVersion: deckhouse.io/v1alpha2
        kind: ModuleUpdatePolicy
        metadata:
          name: nightly
        spec:
          update:
            mode: Manual`,
      says: 'No manifest declares ModuleConfig `deckhouse`',
    },
    'a ModuleConfig that is switched off': {
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig # <- is switched off, so its settings prove nothing.
        metadata:
          name: deckhouse
        spec:
          enabled: n
          settings:
            update:
              mode: Manual`,
      notAsJson: 'JSON has no `n`.',
    },
    'a mode that is a placeholder, and no windows': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            mode: <MODE> # <- The update mode is the placeholder \`<MODE>\`.`,
    'a list of windows that is a placeholder': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            mode: Auto
            windows: {{ update_windows }} # <- The list of update windows is the placeholder \`{{ update_windows }}\`.`,
    'Manual, and windows that are a placeholder and may never open': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            mode: Manual
            windows: \${WINDOWS} # <- The list of update windows is the placeholder \`\${WINDOWS}\`.`,
    'the update block is a placeholder': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update: \${UPDATE} # <- The list of update windows is the placeholder \`\${UPDATE}\`.`,
    'the start of the only window is a placeholder': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            windows:
              - from: \${FROM} # <- The start of an update window is the placeholder \`\${FROM}\`.
                to: "06:00"`,
    'a day is a placeholder': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            windows:
              - from: "03:00"
                to: "06:00"
                days:
                  - Sat
                  - *!CHANGE_DAY* # <- A day of an update window is the placeholder \`*!CHANGE_DAY*\`.`,
    'days that are no list': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            windows:
              - from: "03:00"
                to: "06:00"
                days: Sat # <- The list of days of an update window is \`Sat\`, which is no list.`,
    'a window in the place of the list of windows': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            windows: { from: "03:00", to: "05:00" } # <- The list of update windows is a mapping, which is no list.`,
    'two manifests with different modes': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            mode: Manual # <- The update mode is declared differently at cluster.yml:17.
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            mode: Auto`,
    'two manifests with different windows': {
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: deckhouse
        spec:
          settings:
            update:
              windows:
                - from: "03:00"
                  to: "05:00"
        ---
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: deckhouse
        spec:
          settings:
            update:
              windows:
                - from: "04:00"
                  to: "05:00"`,
      says: 'The list of update windows is declared differently at cluster.yml:20.',
    },
    'a ModuleConfig that does not parse': {
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: deckhouse
        spec:
          settings:
            update: {mode: Manual`,
      says: 'The list of update windows may be declared by a document that cannot be read as it stands.',
    },
    'the mode of a policy is a placeholder': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            mode: Manual
      ---
      apiVersion: deckhouse.io/v1alpha2
      kind: ModuleUpdatePolicy
      metadata:
        name: nightly
      spec:
        update:
          mode: \${MODE} # <- The update mode of ModuleUpdatePolicy/nightly is the placeholder \`\${MODE}\`.`,
    'the windows of a policy are a placeholder': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            mode: Manual
      ---
      apiVersion: deckhouse.io/v1alpha2
      kind: ModuleUpdatePolicy
      metadata:
        name: nightly
      spec:
        update:
          windows: \${WINDOWS} # <- The list of windows of ModuleUpdatePolicy/nightly is the placeholder \`\${WINDOWS}\`.`,
    'a document that does not parse and may be a policy': {
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: deckhouse
        spec:
          settings:
            update:
              mode: Manual
        ---
        apiVersion: deckhouse.io/v1alpha2
        kind: ModuleUpdatePolicy
        metadata:
          name: nightly
        spec:
          update: {mode: Auto`,
      says: 'A document that cannot be read as it stands may be a ModuleUpdatePolicy.',
    },
    'neither windows nor Manual, in a cluster whose manifests are incomplete': {
      complete: false,
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: deckhouse
        spec:
          settings: # <- The manifests are declared incomplete.
            releaseChannel: Stable`,
    },
  },

  'not-applicable': 'never',
})
