import { backupOffsite } from './backups/backup-offsite.ts'
import { etcdBackup } from './backups/etcd-backup.ts'
import { recoveryPlan } from './backups/recovery-plan.ts'
import { frontendCount } from './frontend-nodes/frontend-count.ts'
import { frontendHeadroom } from './frontend-nodes/frontend-headroom.ts'
import { ingressInlet } from './frontend-nodes/ingress-inlet.ts'
import { ingressPlacement } from './frontend-nodes/ingress-placement.ts'
import { kubernetesVersion } from './kubernetes-version/kubernetes-version.ts'
import { logDelivery } from './logging/log-delivery.ts'
import { masterCount } from './master-nodes/master-count.ts'
import { masterDisk } from './master-nodes/master-disk.ts'
import { alertDelivery } from './monitoring-alerts/alert-delivery.ts'
import { modulePlacement } from './monitoring-nodes/module-placement.ts'
import { monitoringCount } from './monitoring-nodes/monitoring-count.ts'
import { monitoringDisk } from './monitoring-nodes/monitoring-disk.ts'
import { fleetUpdates } from './release-channel/fleet-updates.ts'
import { releaseChannel } from './release-channel/release-channel.ts'
import { releaseFreshness } from './release-channel/release-freshness.ts'
import { updateSchedule } from './release-channel/update-schedule.ts'
import { clusterCapacity } from './resource-requirements/cluster-capacity.ts'
import { frontendResources } from './resource-requirements/frontend-resources.ts'
import { masterResources } from './resource-requirements/master-resources.ts'
import { monitoringResources } from './resource-requirements/monitoring-resources.ts'
import { sdsDisks } from './resource-requirements/sds-disks.ts'
import { storageClass } from './resource-requirements/storage-class.ts'
import { systemDisk } from './resource-requirements/system-disk.ts'
import { systemResources } from './resource-requirements/system-resources.ts'
import { workerResources } from './resource-requirements/worker-resources.ts'
import type { Rule } from './rule.ts'
import { nodeRoles } from './system-nodes/node-roles.ts'
import { systemCount } from './system-nodes/system-count.ts'

export { GUIDE } from '../data/guide.ts'

/** Every rule, in the order of the guide. */
export const RULES: readonly Rule[] = [
  releaseChannel,
  updateSchedule,
  fleetUpdates,
  releaseFreshness,
  kubernetesVersion,
  masterResources,
  frontendResources,
  monitoringResources,
  systemResources,
  systemDisk,
  workerResources,
  clusterCapacity,
  storageClass,
  sdsDisks,
  masterCount,
  masterDisk,
  frontendCount,
  frontendHeadroom,
  ingressInlet,
  ingressPlacement,
  monitoringCount,
  monitoringDisk,
  modulePlacement,
  systemCount,
  nodeRoles,
  alertDelivery,
  logDelivery,
  etcdBackup,
  backupOffsite,
  recoveryPlan,
]
