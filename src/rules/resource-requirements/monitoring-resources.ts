import { MINIMUMS } from '../../data/minimums.ts'
import { judgeGroups } from '../role-groups.ts'
import { judgeMachine } from '../role-resources.ts'
import type { Rule } from '../rule.ts'

export const monitoringResources: Rule = {
  id: 'monitoring-resources',
  section: 'Resource requirements',
  anchor: 'resource-requirements',
  quote: 'Monitoring node (for high-load clusters): 4 CPU, 8 GB RAM, 50 GB of disk space on a fast disk (400+ IOPS).',
  level: 'fail',
  title: 'Monitoring nodes have 4 CPU, 8 GB of memory and 50 GB of disk',
  why: 'Prometheus keeps the newest metrics in memory; where that runs out, it restarts and the alerts stop.',
  check: (cluster) => judgeGroups(cluster, 'monitoring', (group) => judgeMachine(group, MINIMUMS.monitoring, 'fail')),
}
