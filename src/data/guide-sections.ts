import { GUIDE_NODES } from './guide-nodes.ts'
import type { GuideSection } from './guide.ts'

/**
 * Every sentence of the guide, by section in the order of the text: the ground of rules, or informative. Read from the
 * file and the commit that `GUIDE` names; a test walks that text and finds no sentence that is missing here.
 */
export const GUIDE_SECTIONS = [
  {
    name: 'Introduction',
    heading: 'Going to Production with DVP',
    anchor: 'going-to-production-with-dvp',
    sentences: [
      {
        quote: 'recommendations are essential for a production cluster',
        informative: 'Says which clusters the guide speaks of: others are listed, not judged.',
      },
    ],
  },
  {
    name: 'Release channel',
    heading: 'Release channel and update mode',
    anchor: 'release-channel-and-update-mode',
    sentences: [
      { quote: 'Use `Early Access` or `Stable` release channel.', rules: ['release-channel'] },
      { quote: 'Configure the auto-update window or select manual mode.', rules: ['update-schedule'] },
      { quote: 'Select the release channel and update mode', rules: ['release-channel', 'update-schedule'] },
      {
        quote: 'the longer you will have to wait before you can use new features.',
        informative: 'Says what a stable channel costs.',
      },
      { quote: 'use separate release channels for clusters.', rules: ['fleet-updates'] },
      {
        quote: 'you may want to use a less stable release channel',
        informative: 'Speaks of development clusters, which are not judged.',
      },
      { quote: 'We recommend using the `Early Access` or `Stable` release channel', rules: ['release-channel'] },
      { quote: 'consider using separate release channels for them.', rules: ['fleet-updates'] },
      { quote: 'you can use `Early Access` for the first cluster', rules: ['fleet-updates'] },
      { quote: "we recommend setting update windows so that they don't overlap.", rules: ['fleet-updates'] },
      {
        quote: "it's recommended that you don't disable the release channel.",
        rules: ['release-channel', 'release-freshness'],
      },
      { quote: 'The best strategy is to configure scheduled updates.', rules: ['update-schedule'] },
      { quote: "hasn't been updated in over six months", rules: ['release-freshness'] },
      { quote: 'you make it difficult, if not impossible', informative: 'Says what an old release leads to.' },
      {
        quote: 'The update windows management lets you schedule',
        informative: 'Says what windows are for; Git does not show when a cluster is busy.',
      },
    ],
  },
  {
    name: 'Kubernetes version',
    heading: 'Kubernetes version',
    anchor: 'kubernetes-version',
    sentences: [
      { quote: 'Use the automatic Kubernetes version selection', rules: ['kubernetes-version'] },
      { quote: 'we recommend opting for the automatic selection', rules: ['kubernetes-version'] },
      { quote: 'this behavior is set by default', rules: ['kubernetes-version'] },
      { quote: 'has no effect on applications', informative: 'Says what an upgrade does to applications.' },
      {
        quote: 'Deckhouse can upgrade the Kubernetes version',
        informative: 'Says what the automatic selection does.',
      },
      { quote: 'if the Kubernetes version used in the cluster is no longer supported.', rules: ['kubernetes-version'] },
      { quote: "check whether it's supported and set it explicitly.", rules: ['kubernetes-version'] },
    ],
  },
  {
    name: 'Resource requirements',
    heading: 'Resource requirements',
    anchor: 'resource-requirements',
    sentences: [
      {
        quote: 'Use at least 4 CPUs and 8 GB RAM for infrastructure nodes.',
        rules: ['master-resources', 'frontend-resources', 'monitoring-resources', 'system-resources'],
        note: 'The list below it gives frontend nodes, and system nodes beside monitoring nodes, 2 CPUs and 4 GB. Each role is held to its own line of the list.',
      },
      { quote: 'fast disks are recommended.', rules: ['master-disk', 'monitoring-disk'] },
      { quote: 'additional disks will be required', rules: ['sds-disks'] },
      {
        quote: 'The following resource minimums are recommended',
        rules: ['master-resources', 'frontend-resources', 'monitoring-resources', 'system-resources'],
      },
      {
        quote: 'Master node: 4 CPU, 8 GB RAM, 60 GB of disk space on a fast disk (400+ IOPS)',
        rules: ['master-resources', 'master-disk'],
      },
      { quote: 'Frontend node: 2 CPU, 4 GB RAM, 50 GB of disk space', rules: ['frontend-resources'] },
      {
        quote: '4 CPU, 8 GB RAM, 50 GB of disk space on a fast disk (400+ IOPS)',
        rules: ['monitoring-resources', 'monitoring-disk'],
      },
      { quote: 'System node:', rules: ['system-resources'] },
      { quote: '2 CPU, 4 GB RAM, 50 GB of disk space — if there are', rules: ['system-resources'] },
      {
        quote: '4 CPU, 8 GB RAM, 60 GB of disk space on a fast disk (400+ IOPS) — if there are no',
        rules: ['system-resources', 'system-disk'],
      },
      { quote: 'Worker node: The requirements are similar', rules: ['worker-resources'] },
      { quote: 'Estimates of the resources required', rules: ['cluster-capacity'] },
      {
        quote: 'Regular cluster: 3 master nodes, 2 frontend nodes, and 2 system nodes.',
        rules: ['cluster-capacity', 'master-count', 'frontend-count', 'system-count'],
      },
      {
        quote: 'at least 24 CPUs and 48 GB of RAM along with fast 400+ IOPS disks',
        rules: ['cluster-capacity', 'master-disk'],
      },
      {
        quote: '3 master nodes, 2 frontend nodes, 2 system nodes, and 2 monitoring nodes.',
        rules: ['cluster-capacity', 'master-count', 'frontend-count', 'system-count', 'monitoring-count'],
      },
      {
        quote: 'at least 28 CPUs and 64 GB of RAM along with fast 400+ IOPS disks',
        rules: ['cluster-capacity', 'master-disk', 'monitoring-disk'],
        note: "The guide's own minimums for these nodes add up to 56 GB: 3 × 8 for masters, 2 × 4 for frontend nodes, 2 × 4 for system nodes and 2 × 8 for monitoring nodes.",
      },
      { quote: 'We recommend setting up a dedicated storageClass on fast disks', rules: ['storage-class'] },
      { quote: 'Add worker nodes to this', rules: ['cluster-capacity'] },
    ],
  },
  ...GUIDE_NODES,
  {
    name: 'Monitoring alerts',
    heading: 'Monitoring alerts',
    anchor: 'monitoring-alerts',
    sentences: [
      { quote: 'You can configure alerts using the internal Alertmanager', rules: ['alert-delivery'] },
      { quote: "it's not enough for production clusters.", rules: ['alert-delivery'] },
      { quote: 'configure the built-in Deckhouse Alertmanager', rules: ['alert-delivery'] },
      { quote: 'Using the CustomAlertmanager custom resource', rules: ['alert-delivery'] },
      { quote: 'For the list of all available alerts', informative: 'Points to another page.' },
    ],
  },
  {
    name: 'Logging',
    heading: 'Logging',
    anchor: 'logging',
    commentedOut: true,
    sentences: [
      { quote: 'Configure centralized logging using', rules: ['log-delivery'] },
      { quote: 'Configure centralized logging from system and user applications', rules: ['log-delivery'] },
      { quote: 'All you have to do is to create a custom resource', rules: ['log-delivery'] },
      { quote: 'Related guides:', informative: 'Introduces links.' },
      { quote: 'Grafana Loki example', informative: 'Points to another page.' },
      { quote: 'Logstash example', informative: 'Points to another page.' },
      { quote: 'Splunk example', informative: 'Points to another page.' },
    ],
  },
  {
    name: 'Backups',
    heading: 'Backups',
    anchor: 'backups',
    sentences: [
      { quote: 'Set up etcd backups.', rules: ['etcd-backup'] },
      { quote: 'Write up a recovery plan.', rules: ['recovery-plan'] },
      { quote: 'We strongly recommend that you set up etcd backups.', rules: ['etcd-backup'] },
      {
        quote: 'your last chance to restore the cluster should things go awry.',
        informative: 'Says why backups matter.',
      },
      { quote: 'Keep these backups as far away from your cluster as possible.', rules: ['backup-offsite'] },
      { quote: "The backups won't help if they don't work", rules: ['recovery-plan'] },
      { quote: 'The best practice is compiling a Disaster Recovery Plan', rules: ['recovery-plan'] },
      { quote: 'This plan should be periodically updated and tested in drills.', rules: ['recovery-plan'] },
    ],
  },
  {
    name: 'Community',
    heading: 'Community',
    anchor: 'community',
    sentences: [
      { quote: 'Follow the project channel on Telegram', rules: ['community'] },
      { quote: 'join the community.', rules: ['community'] },
      { quote: 'avoid typical mistakes.', informative: 'Says what the community is good for.' },
      { quote: 'understands the challenges', informative: 'Speaks of the vendor.' },
      { quote: 'see you succeed', informative: 'Speaks of the vendor.' },
      { quote: 'Share your success stories', rules: ['community'] },
    ],
  },
] as const satisfies readonly GuideSection[]
