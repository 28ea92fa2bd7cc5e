import { backupOffsite } from './backups/backup-offsite.ts'
import { etcdBackup } from './backups/etcd-backup.ts'
import { recoveryPlan } from './backups/recovery-plan.ts'
import { ingressInlet } from './frontend-nodes/ingress-inlet.ts'
import { kubernetesVersion } from './kubernetes-version/kubernetes-version.ts'
import { masterCount } from './master-nodes/master-count.ts'
import { releaseChannel } from './release-channel/release-channel.ts'
import { updateSchedule } from './release-channel/update-schedule.ts'
import type { Rule } from './rule.ts'

/** The edition of the guide that the rules hold manifests against. */
export const GUIDE = { edition: 'dvp-2025-12', title: 'Going to Production with DVP' } as const

/** Every rule, in the order of the guide. */
export const RULES: readonly Rule[] = [
  releaseChannel,
  updateSchedule,
  kubernetesVersion,
  masterCount,
  ingressInlet,
  etcdBackup,
  backupOffsite,
  recoveryPlan,
]
