import { judgeDisk } from '../role-disk.ts'
import { hiddenGroups, judgeGroups } from '../role-groups.ts'
import type { Rule } from '../rule.ts'

export const systemDisk: Rule = {
  id: 'system-disk',
  section: 'Resource requirements',
  anchor: 'resource-requirements',
  quote:
    '4 CPU, 8 GB RAM, 60 GB of disk space on a fast disk (400+ IOPS) — if there are no dedicated monitoring nodes in the cluster.',
  level: 'fail',
  title: 'System nodes that carry the monitoring have disks of 400 IOPS and more',
  why: 'Without monitoring nodes Prometheus runs here, and on a slow disk its queries and alerts come late.',
  check: (cluster) => {
    const monitoring = cluster.nodes.of('monitoring')
    const [dedicated] = monitoring.certain
    if (dedicated !== undefined) {
      const because = `Prometheus runs on the monitoring nodes of ${dedicated.label}, so system nodes need no fast disks.`
      return [{ verdict: 'not-applicable', object: 'NodeGroup', field: 'system', because, at: dedicated.at }]
    }
    const found = judgeGroups(cluster, 'system', judgeDisk)
    const hidden = hiddenGroups(monitoring, 'monitoring')
    // With monitoring nodes that cannot be read the row would not apply: then a slow disk is no shortfall yet.
    return hidden.length > 0 && found.some(({ verdict }) => verdict === 'fail' || verdict === 'warn') ? hidden : found
  },
}
