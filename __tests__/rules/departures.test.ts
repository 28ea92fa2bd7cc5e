import { describe, expect, test } from 'vitest'
import { COMPLIANT, RECOVERY_PLAN, SIBLING } from '../helpers/clusters.ts'
import { type Circumstances, judge, verdicts } from '../helpers/judge.ts'

/** A small departure from the compliant cluster: what is written instead, and the rows that change through it. */
interface Departure {
  readonly what: string
  readonly from: string | RegExp
  readonly to: string
  readonly rows: Readonly<Record<string, string>>
  readonly circumstances?: Circumstances
}

const CIRCUMSTANCES: Circumstances = { others: { other: SIBLING }, levels: { 'log-delivery': { level: 'warn' } } }

const rowsOf = (manifests: string, plan: string, more: Circumstances = {}): Readonly<Record<string, string>> =>
  verdicts(judge({ 'cluster.yml': manifests, 'docs/recovery.md': plan }, { ...CIRCUMSTANCES, ...more }))

/** The document of an object, with the line that ends it. */
const documentOf = (kind: string, name: string): RegExp =>
  new RegExp(
    `(?<=^|---\\n)apiVersion: \\S+\\nkind: ${kind}\\nmetadata:\\n  name: ${name}\\n(?:(?!---\\n)[^\\n]*\\n)*(?:---\\n)?`,
  )

const REMOVED = ''

const DEPARTURES: readonly Departure[] = [
  {
    what: 'Alpha',
    from: 'releaseChannel: Stable\n    update',
    to: 'releaseChannel: Alpha\n    update',
    rows: { 'release-channel': 'fail' },
  },
  {
    what: 'a channel in prose',
    from: 'releaseChannel: Stable\n    update',
    to: 'releaseChannel: Early Access\n    update',
    rows: { 'release-channel': 'fail', 'fleet-updates': 'unknown', 'release-freshness': 'unknown' },
  },
  {
    what: 'RockSolid',
    from: 'releaseChannel: Stable\n    update',
    to: 'releaseChannel: RockSolid\n    update',
    rows: { 'release-channel': 'warn' },
  },
  {
    what: 'the channel of the sibling, in its windows',
    from: 'releaseChannel: Stable\n    update',
    to: 'releaseChannel: EarlyAccess\n    update',
    rows: { 'fleet-updates': 'warn' },
  },
  {
    what: 'no channel',
    from: '    releaseChannel: Stable\n    update',
    to: '    update',
    rows: { 'release-channel': 'fail', 'fleet-updates': 'unknown', 'release-freshness': 'warn' },
  },
  {
    what: 'the channel under update',
    from: '    releaseChannel: Stable\n    update:\n',
    to: '    update:\n      releaseChannel: Stable\n',
    rows: { 'release-channel': 'fail', 'fleet-updates': 'unknown', 'release-freshness': 'warn' },
  },
  {
    what: 'a development branch',
    from: 'imagesRepo: registry',
    to: 'devBranch: main\n  imagesRepo: registry',
    rows: { 'release-channel': 'fail', 'fleet-updates': 'unknown', 'release-freshness': 'warn' },
  },
  {
    what: 'a policy of a module on Beta',
    from: 'releaseChannel: Stable\n  update',
    to: 'releaseChannel: Beta\n  update',
    rows: { 'release-channel': 'fail' },
  },
  { what: 'no windows', from: /      windows:\n(?: {8,}.*\n)+/, to: REMOVED, rows: { 'update-schedule': 'fail' } },
  {
    what: 'a window across midnight',
    from: 'from: "03:00"\n          to: "05:00"',
    to: 'from: "23:00"\n          to: "02:00"',
    rows: { 'update-schedule': 'fail', 'release-freshness': 'warn' },
  },
  {
    what: 'manual updates',
    from: 'mode: Auto\n      windows',
    to: 'mode: Manual\n      windows',
    rows: { 'release-freshness': 'unknown' },
  },
  {
    what: 'updates by patch alone',
    from: 'mode: Auto\n      windows',
    to: 'mode: AutoPatch\n      windows',
    rows: { 'release-freshness': 'unknown' },
  },
  {
    what: 'a module held at an image',
    from: /$/,
    to: '---\napiVersion: deckhouse.io/v1alpha1\nkind: ModulePullOverride\nmetadata:\n  name: console\nspec:\n  imageTag: main\n',
    rows: { 'release-freshness': 'warn' },
  },
  {
    what: 'a version that is no longer supported',
    from: 'kubernetesVersion: Default',
    to: 'kubernetesVersion: "1.29"',
    rows: { 'kubernetes-version': 'warn' },
  },
  {
    what: 'no version at all',
    from: 'kubernetesVersion: Default',
    to: 'kubernetesVersion: latest',
    rows: { 'kubernetes-version': 'fail' },
  },
  {
    what: 'two masters',
    from: 'replicas: 3',
    to: 'replicas: 2',
    rows: { 'master-count': 'fail', 'cluster-capacity': 'warn' },
  },
  {
    what: 'one master',
    from: 'replicas: 3',
    to: 'replicas: 1',
    rows: { 'master-count': 'fail', 'cluster-capacity': 'warn' },
  },
  { what: 'four masters', from: 'replicas: 3', to: 'replicas: 4', rows: { 'master-count': 'fail' } },
  { what: 'five masters', from: 'replicas: 3', to: 'replicas: 5', rows: { 'master-count': 'warn' } },
  {
    what: 'masters behind a placeholder',
    from: 'replicas: 3',
    to: 'replicas: ${MASTERS}',
    rows: { 'master-count': 'unknown', 'cluster-capacity': 'unknown' },
  },
  {
    what: 'masters of two cores',
    from: '{ cores: 4, memory: 8192, diskSizeGB: 60, diskType',
    to: '{ cores: 2, memory: 8192, diskSizeGB: 60, diskType',
    rows: { 'master-resources': 'fail', 'cluster-capacity': 'warn' },
  },
  {
    what: 'masters with too little memory',
    from: '{ cores: 4, memory: 8192, diskSizeGB: 60, diskType',
    to: '{ cores: 4, memory: 6144, diskSizeGB: 60, diskType',
    rows: { 'master-resources': 'fail', 'cluster-capacity': 'warn' },
  },
  {
    what: 'masters with a small disk',
    from: 'diskSizeGB: 60, diskType',
    to: 'diskSizeGB: 40, diskType',
    rows: { 'master-resources': 'fail' },
  },
  { what: 'masters with the disk by default', from: ', diskSizeGB: 60, diskType', to: ', diskType', rows: {} },
  {
    what: 'masters on half a core',
    from: '{ cores: 4, memory: 8192, diskSizeGB: 60, diskType',
    to: '{ cores: 4, coreFraction: 50, memory: 8192, diskSizeGB: 60, diskType',
    rows: { 'master-resources': 'warn', 'cluster-capacity': 'warn' },
  },
  {
    what: 'masters on a slow disk',
    from: 'diskType: network-ssd }',
    to: 'diskType: network-hdd }',
    rows: { 'master-disk': 'fail' },
  },
  {
    what: 'one frontend node',
    from: 'replicas: 2',
    to: 'replicas: 1',
    rows: { 'frontend-count': 'fail', 'frontend-headroom': 'not-applicable', 'cluster-capacity': 'pass' },
  },
  { what: 'three frontend nodes', from: 'replicas: 2', to: 'replicas: 3', rows: {} },
  {
    what: 'small frontend nodes',
    from: '{ cores: 2, memory: 4096',
    to: '{ cores: 1, memory: 4096',
    rows: { 'frontend-resources': 'fail' },
  },
  {
    what: 'a frontend label that is not empty',
    from: 'node-role.deckhouse.io/frontend: ""\n      taints',
    to: 'node-role.deckhouse.io/frontend: "true"\n      taints',
    rows: { 'node-roles': 'warn', 'ingress-placement': 'warn' },
  },
  {
    what: 'a frontend taint of another role',
    from: 'value: frontend, effect',
    to: 'value: system, effect',
    rows: { 'node-roles': 'warn', 'ingress-placement': 'warn' },
  },
  {
    what: 'a controller on the masters',
    from: 'nodeSelector:\n    node-role.deckhouse.io/frontend: ""',
    to: 'nodeSelector:\n    node-role.kubernetes.io/control-plane: ""',
    rows: { 'ingress-placement': 'warn' },
  },
  {
    what: 'one system node',
    from: 'zones: [ru-central1-a, ru-central1-b]',
    to: 'zones: [ru-central1-a]',
    rows: { 'system-count': 'fail', 'monitoring-count': 'fail', 'cluster-capacity': 'warn' },
  },
  {
    what: 'no zones',
    from: 'zones: [ru-central1-a, ru-central1-b]\n',
    to: '',
    rows: { 'system-count': 'unknown', 'monitoring-count': 'unknown', 'cluster-capacity': 'unknown' },
  },
  {
    what: 'infrastructure of two cores',
    from: '  cores: 4\n  memory: 8192',
    to: '  cores: 2\n  memory: 8192',
    rows: { 'monitoring-resources': 'fail', 'worker-resources': 'warn', 'cluster-capacity': 'warn' },
  },
  {
    what: 'infrastructure on an HDD',
    from: '  diskType: network-ssd\n',
    to: '  diskType: network-hdd\n',
    rows: { 'monitoring-disk': 'fail' },
  },
  {
    what: 'infrastructure on the disk by default, an HDD',
    from: '  diskType: network-ssd\n',
    to: '',
    rows: { 'monitoring-disk': 'fail' },
  },
  {
    what: 'no monitoring nodes',
    from: documentOf('NodeGroup', 'monitoring'),
    to: REMOVED,
    rows: {
      'monitoring-count': 'not-applicable',
      'monitoring-resources': 'not-applicable',
      'monitoring-disk': 'not-applicable',
      'system-disk': 'pass',
      'module-placement': 'warn',
    },
  },
  {
    what: 'no monitoring nodes at a high load',
    from: documentOf('NodeGroup', 'monitoring'),
    to: REMOVED,
    circumstances: { load: 'high' },
    rows: {
      'monitoring-count': 'warn',
      'monitoring-resources': 'not-applicable',
      'monitoring-disk': 'not-applicable',
      'system-disk': 'pass',
      'module-placement': 'warn',
      'cluster-capacity': 'warn',
    },
  },
  {
    what: 'no system nodes',
    from: documentOf('NodeGroup', 'system'),
    to: REMOVED,
    rows: { 'system-count': 'warn', 'system-resources': 'not-applicable', 'cluster-capacity': 'warn' },
  },
  {
    what: 'no workers',
    from: documentOf('NodeGroup', 'worker'),
    to: REMOVED,
    rows: { 'worker-resources': 'not-applicable' },
  },
  {
    what: 'a slow class',
    from: 'storageClass: network-ssd',
    to: 'storageClass: network-hdd',
    rows: { 'storage-class': 'warn' },
  },
  {
    what: 'a class that nothing explains',
    from: 'storageClass: network-ssd',
    to: 'storageClass: gold',
    rows: { 'storage-class': 'unknown' },
  },
  {
    what: 'an emptyDir',
    from: 'storageClass: network-ssd',
    to: 'storageClass: false',
    rows: { 'storage-class': 'warn' },
  },
  { what: 'no class', from: documentOf('ModuleConfig', 'global'), to: REMOVED, rows: { 'storage-class': 'warn' } },
  {
    what: 'a pool that is not there',
    from: 'storagePool: data',
    to: 'storagePool: other',
    rows: { 'sds-disks': 'warn' },
  },
  {
    what: 'a volume group that is not there',
    from: documentOf('LVMVolumeGroup', 'vg-on-system-0'),
    to: REMOVED,
    rows: { 'sds-disks': 'warn' },
  },
  {
    what: 'HostWithFailover',
    from: 'inlet: HostPort\n',
    to: 'inlet: HostWithFailover\n',
    rows: { 'ingress-inlet': 'fail' },
  },
  { what: 'the proxy protocol', from: 'inlet: HostPort\n', to: 'inlet: HostPortWithProxyProtocol\n', rows: {} },
  {
    what: 'a balancer of the cloud',
    from: 'inlet: HostPort\n',
    to: 'inlet: LoadBalancer\n',
    rows: { 'ingress-inlet': 'not-applicable' },
  },
  {
    what: 'a balancer on a static cluster',
    from: /clusterType: Cloud\ncloud:\n.*\n.*\n/,
    to: 'clusterType: Static\n',
    rows: {},
  },
  {
    what: 'no controller',
    from: documentOf('IngressNginxController', 'main'),
    to: REMOVED,
    rows: { 'ingress-inlet': 'unknown', 'ingress-placement': 'not-applicable' },
  },
  {
    what: 'Prometheus anywhere',
    from: /    nodeSelector:\n.*\n    longtermNodeSelector:\n.*\n/,
    to: '    retentionDays: 15\n',
    rows: { 'module-placement': 'warn' },
  },
  {
    what: 'Prometheus where no group is',
    from: '    nodeSelector:\n      node-role.deckhouse.io/monitoring: ""',
    to: '    nodeSelector:\n      node-role.deckhouse.io/metrics: ""',
    rows: { 'module-placement': 'warn' },
  },
  {
    what: 'no Alertmanager',
    from: documentOf('CustomAlertmanager', 'oncall'),
    to: REMOVED,
    rows: { 'alert-delivery': 'warn' },
  },
  {
    what: 'a receiver without a destination',
    from: /        webhookConfigs:\n.*\n/,
    to: '',
    rows: { 'alert-delivery': 'fail' },
  },
  { what: 'a route to nobody', from: 'receiver: oncall', to: 'receiver: nobody', rows: { 'alert-delivery': 'fail' } },
  {
    what: 'a destination behind a placeholder',
    from: 'url: https://alerts.example.com/deckhouse',
    to: 'url: ${URL}',
    rows: { 'alert-delivery': 'unknown' },
  },
  {
    what: 'Prometheus switched off',
    from: 'version: 2\n  enabled: true\n  settings:\n    nodeSelector',
    to: 'version: 2\n  enabled: false\n  settings:\n    nodeSelector',
    rows: { 'alert-delivery': 'warn', 'module-placement': 'not-applicable' },
  },
  {
    what: 'a log destination that is not there',
    from: 'destinationRefs: [archive]',
    to: 'destinationRefs: [other]',
    rows: { 'log-delivery': 'warn' },
  },
  {
    what: 'no backup of etcd',
    from: 'backup:\n        enabled: true',
    to: 'backup:\n        enabled: false',
    rows: { 'etcd-backup': 'fail', 'backup-offsite': 'unknown' },
  },
  { what: 'the backup by default', from: /    etcd:\n      backup:\n        enabled: true\n/, to: '', rows: {} },
  {
    what: 'a backup that stays where it is',
    from: documentOf('CronJob', 'etcd-offsite'),
    to: REMOVED,
    rows: { 'backup-offsite': 'unknown' },
  },
  {
    what: 'a suspended copy',
    from: 'schedule: "30 0 * * *"',
    to: 'schedule: "30 0 * * *"\n  suspend: true',
    rows: { 'backup-offsite': 'unknown' },
  },
  { what: 'a copy to a folder', from: 's3://offsite/prod/', to: '/mnt/other/', rows: { 'backup-offsite': 'unknown' } },
]

describe('a cluster that departs from the guide', () => {
  const whole = rowsOf(COMPLIANT, RECOVERY_PLAN)

  test.each(DEPARTURES)('by $what', ({ from, to, rows, circumstances = {} }) => {
    const departed = COMPLIANT.replace(from, to)
    expect(departed, 'Nothing is replaced.').not.toBe(COMPLIANT)
    expect(rowsOf(departed, RECOVERY_PLAN, circumstances)).toEqual({ ...whole, ...rows })
  })

  test.each([
    ['without a plan', 'Nothing to see here.\n', 'warn'],
    ['by a drill that is too old', RECOVERY_PLAN.replace('2026-10-05', '2025-10-05'), 'warn'],
    ['by a drill to come', RECOVERY_PLAN.replace('Last drill: 2026-10-05', 'Next drill: 2027-01-05'), 'warn'],
    ['without a command', RECOVERY_PLAN.replace(/etcdutl.*/, 'ask Bob'), 'warn'],
  ])('%s', (_, plan, verdict) => {
    expect(rowsOf(COMPLIANT, plan)).toEqual({ ...whole, 'recovery-plan': verdict })
  })
})
