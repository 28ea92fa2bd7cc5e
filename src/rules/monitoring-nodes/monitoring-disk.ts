import { judgeDisk } from '../role-disk.ts'
import { judgeGroups } from '../role-groups.ts'
import type { Rule } from '../rule.ts'

export const monitoringDisk: Rule = {
  id: 'monitoring-disk',
  section: 'Monitoring nodes',
  anchor: 'monitoring-nodes',
  quote: "When allocating monitoring nodes, it's important to equip them with fast disks.",
  level: 'fail',
  title: 'Monitoring nodes have disks of 400 IOPS and more',
  why: 'Prometheus writes all the time and reads much at once; on a slow disk queries and alerts come late.',
  check: (cluster) => judgeGroups(cluster, 'monitoring', judgeDisk),
}
