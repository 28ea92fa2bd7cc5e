import { describe, expect, test } from 'vitest'
import { compareRows } from '../../../src/compare/compare.ts'
import { releaseFreshness } from '../../../src/rules/release-channel/release-freshness.ts'
import { describeRule } from '../../helpers/describe-rule.ts'
import { rowOf } from '../../helpers/judge.ts'

/** ModuleConfig `deckhouse` with which releases flow; cases add to it. */
const FLOWS = `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable
          update:
            mode: Auto`
const and = (text: string): string => `${FLOWS}
      ---${text}`
/** A DeckhouseRelease of a version; 1.75 is of 2026-03-20, 1.76 of 2026-06-29. */
const release = (version: string, more: string, mark = ''): string => `
      apiVersion: deckhouse.io/v1alpha1
      kind: DeckhouseRelease
      metadata:
        name: ${version}
      ${more}
      spec:
        version: ${version}${mark === '' ? '' : ` # <- ${mark}`}`

describeRule(releaseFreshness, {
  pass: {
    'mode Auto without windows': `${FLOWS} # <- \`update.mode: Auto\` on \`Stable\`: releases are installed without a person.`,
    'mode Auto with a window that opens and one that never does': `${FLOWS} # <- releases are installed without a person.
            windows:
              - { from: "03:00", to: "05:00", days: [Sat] }
              - { from: "22:00", to: "02:00" }`,
    'the channel of InitConfiguration': `
      apiVersion: deckhouse.io/v1
      kind: InitConfiguration
      deckhouse:
        releaseChannel: EarlyAccess
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            mode: Auto # <- \`update.mode: Auto\` on \`EarlyAccess\``,
    'a declared release that is younger than six months': {
      manifests: and(release('v1.76.3', 'approved: true')),
      says: 'releases are installed without a person.',
    },
    'a declared release that is six months old to the day': {
      manifests: and(release('v1.76.3', 'approved: true')),
      date: '2026-12-29',
      says: 'releases are installed without a person.',
    },
    'an older release beside a newer one that is deployed': {
      manifests: `${and(release('v1.9.4', 'approved: true'))}
      ---${release('v1.77.0', 'status: { phase: Deployed }')}`,
      says: 'releases are installed without a person.',
    },
    'an old release that only waits, is skipped or was suspended': {
      manifests: `${and(release('v1.70.1', 'approved: false'))}
      ---${release('v1.69.2', 'approved: true\n      status: { phase: Skipped }')}
      ---${release('v1.69.1', 'approved: true\n      status: { phase: Suspended }')}`,
      says: 'releases are installed without a person.',
    },
    'a ModuleConfig that does not parse and does not speak of maintenance': {
      manifests: and(`
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: istio
      spec: {enabled: true`),
      says: 'releases are installed without a person.',
    },
    'maintenance of a module that is switched off': {
      manifests: and(`
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: istio
      spec:
        enabled: false
        maintenance: NoResourceReconciliation`),
      says: 'releases are installed without a person.',
    },
  },

  warn: {
    'a ModulePullOverride': and(`
      apiVersion: deckhouse.io/v1alpha2
      kind: ModulePullOverride # <- ModulePullOverride/console holds the module at image tag \`pr42\`, which is meant for development.
      metadata:
        name: console
      spec:
        imageTag: pr42`),
    'a ModulePullOverride of a version that is no longer served, without a tag': and(`
      apiVersion: deckhouse.io/v1alpha1
      kind: ModulePullOverride # <- ModulePullOverride/console holds the module, which is meant for development.
      metadata:
        name: console
      spec:
        source: deckhouse`),
    'a ModulePullOverride beside Manual mode': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable
          update:
            mode: Manual
      ---
      apiVersion: deckhouse.io/v1alpha2
      kind: ModulePullOverride # <- Delete the ModulePullOverride
      metadata:
        name: console
      spec:
        imageTag: main`,
    'maintenance of a module': and(`
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: istio
      spec:
        maintenance: NoResourceReconciliation # <- keeps the resources of module \`istio\` as they are.`),
    'maintenance of module deckhouse itself': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        enabled: true
        maintenance: NoResourceReconciliation # <- keeps the resources of module \`deckhouse\` as they are.
        settings:
          releaseChannel: Stable
          update:
            mode: Auto`,
    'devBranch, of a branch of no release': `
      apiVersion: deckhouse.io/v1
      kind: InitConfiguration
      deckhouse:
        devBranch: main # <- \`devBranch: main\` holds the cluster at a development build.`,
    'devBranch, of a release whose age is known': `
      apiVersion: deckhouse.io/v1
      kind: InitConfiguration
      deckhouse:
        devBranch: release-1.65 # <- It is of minor version 1.65, which was out by 2024-10-31.`,
    'devBranch, of a tag': `
      apiVersion: deckhouse.io/v1
      kind: InitConfiguration
      deckhouse:
        devBranch: v1.75.2 # <- It is of minor version 1.75, which was out by 2026-03-20.`,
    'only windows that never open': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable
          update:
            mode: Auto
            windows:
              - from: "22:00" # <- No update window ever opens, so no release is installed: it starts at \`22:00\`
                to: "02:00"`,
    'only windows that never open, and no mode': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable
          update:
            windows:
              - from: "22:00"
                to: "24:00" # <- No update window ever opens`,
    'a ModuleConfig without a channel': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings: # <- ModuleConfig \`deckhouse\` names no release channel, so no releases arrive.
          update:
            mode: Auto`,
    'a channel that is misplaced': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          update:
            releaseChannel: Stable # <- where Deckhouse does not read it, so no releases arrive.
            mode: Auto`,
    'no channel in a cluster whose manifests are complete': {
      complete: true,
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static`,
      says: 'No manifest names a release channel.',
    },
    'a declared release that is older than six months': and(
      release('v1.75.9', 'approved: true', 'and it is of minor version 1.75, which was out by 2026-03-20.'),
    ),
    'a declared release that is older than six months by a day': {
      manifests: and(release('v1.76.3', 'approved: yes', 'is the newest release that Git declares')),
      date: '2026-12-30',
      notAsJson: 'JSON has no `yes`.',
    },
    'the newest of several by number, not by letter': `${and(release('v1.9.0', 'approved: true'))}
      ---${release('v1.64.0', 'status: { phase: Deployed }', 'DeckhouseRelease/v1.64.0 is the newest release')}
      ---${release('v1.50.11', 'approved: true')}
      ---${release('v1.77.1', 'approved: false')}`,
  },

  fail: 'never',

  unknown: {
    'mode Manual': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable
          update:
            mode: Manual # <- at least every six months, attest.`,
    'mode Manual with a window that never opens, for a person confirms': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable
          update:
            mode: Manual # <- \`update.mode: Manual\`: when a person last confirmed a release, Git does not show.
            windows:
              - { from: "22:00", to: "02:00" }`,
    'mode AutoPatch': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable
          update:
            mode: AutoPatch # <- minor releases wait for a person`,
    'no mode': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings: # <- \`update.mode\` is not set. In newer releases it is \`AutoPatch\` then
          releaseChannel: Stable`,
    'a mode that does not exist': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable
          update:
            mode: auto # <- \`update.mode: auto\` is none of \`Auto\`, \`AutoPatch\` and \`Manual\`.`,
    'a mode that is a placeholder': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: Stable
          update:
            mode: \${MODE} # <- The update mode is the placeholder \`\${MODE}\`.`,
    'a channel that is a placeholder': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: <CHANNEL> # <- The release channel is the placeholder \`<CHANNEL>\`.
          update:
            mode: Auto`,
    'a channel that does not exist': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          releaseChannel: stable # <- \`stable\` is no release channel
          update:
            mode: Auto`,
    'windows that are a placeholder': `${FLOWS}
            windows: \${WINDOWS} # <- The list of update windows is the placeholder \`\${WINDOWS}\`.`,
    'the only window that may open is a placeholder': `${FLOWS}
            windows:
              - { from: "22:00", to: "02:00" }
              - from: \${FROM} # <- The start of an update window is the placeholder \`\${FROM}\`.
                to: "02:00"`,
    'devBranch that is a placeholder': `
      apiVersion: deckhouse.io/v1
      kind: InitConfiguration
      deckhouse:
        devBranch: \${BRANCH} # <- \`devBranch\` is the placeholder \`\${BRANCH}\`.`,
    'nothing that names a channel': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static`,
      says: 'No manifest names a release channel.',
    },
    'a ModuleConfig that is switched off': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig # <- No manifest names a release channel.
      metadata:
        name: deckhouse
      spec:
        enabled: false
        settings:
          releaseChannel: Stable
          update:
            mode: Auto`,
    'a channel in InitConfiguration alone': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: InitConfiguration
        deckhouse:
          releaseChannel: Stable`,
      says: '`update.mode` is not set.',
    },
    'a ModuleConfig without a channel, in a cluster whose manifests are incomplete': {
      complete: false,
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: deckhouse
        spec:
          settings: # <- The manifests are declared incomplete.
            update:
              mode: Auto`,
    },
    'maintenance that is a placeholder': and(`
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: istio
      spec:
        maintenance: \${MAINTENANCE} # <- \`maintenance\` of module \`istio\` is the placeholder`),
    'maintenance of a module that may be switched off': and(`
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: istio
      spec:
        enabled: \${ISTIO} # <- \`enabled\` of module \`istio\` is the placeholder
        maintenance: NoResourceReconciliation`),
    'maintenance in a mode that does not exist': and(`
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: istio
      spec:
        maintenance: All # <- \`maintenance: All\` is no mode: \`NoResourceReconciliation\` is the only one.`),
    'a version of which the table has no date': and(
      release('v1.78.0', 'approved: true', 'DeckhouseRelease/v1.78.0 says `v1.78.0`, of which the table of releases'),
    ),
    'a version that is a placeholder, beside one that is old': {
      manifests: `${and(release('v1.64.0', 'approved: true'))}
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: DeckhouseRelease
      metadata:
        name: next
      approved: true
      spec:
        version: \${VERSION}`,
      says: 'What DeckhouseRelease/next says is the placeholder `${VERSION}`.',
    },
    'an approval that is a placeholder': {
      manifests: and(release('v1.77.0', 'approved: ${APPROVED}')),
      says: 'What DeckhouseRelease/v1.77.0 says is the placeholder `${APPROVED}`.',
    },
    'a phase that is a placeholder, and no approval': {
      manifests: and(release('v1.77.0', 'status: { phase: "${PHASE}" }')),
      says: 'What DeckhouseRelease/v1.77.0 says is the placeholder',
    },
    'a document that does not parse and may be a ModulePullOverride': {
      manifests: and(`
      apiVersion: deckhouse.io/v1alpha2
      kind: ModulePullOverride
      metadata: {name: console`),
      says: 'A document that cannot be read as it stands may be a ModulePullOverride.',
    },
    'a document that does not parse and may be a DeckhouseRelease': {
      manifests: and(`
      apiVersion: deckhouse.io/v1alpha1
      kind: DeckhouseRelease
      metadata: {name: v1.64.0`),
      says: 'A document that cannot be read as it stands may be a DeckhouseRelease.',
    },
    'a ModuleConfig that does not parse and speaks of maintenance': {
      manifests: and(`
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: istio
      spec: {maintenance: NoResourceReconciliation`),
      says: 'A document that cannot be read as it stands may set `maintenance`.',
    },
  },

  'not-applicable': 'never',
})

describe('time alone', () => {
  const text = `apiVersion: deckhouse.io/v1alpha1\nkind: DeckhouseRelease\nmetadata: { name: v1.76.3 }\napproved: true\nspec: { version: v1.76.3 }\n`

  test('changes nothing between base and head, which are judged on the same day', () => {
    for (const date of ['2026-12-29', '2026-12-30', '2030-01-01']) {
      const row = rowOf(releaseFreshness, text, { date })
      expect(compareRows([row], [rowOf(releaseFreshness, text, { date })])).toMatchObject([{ change: 'unchanged' }])
    }
  })
})
