import { judgeCount, noGroup } from '../role-count.ts'
import { hiddenGroups, withoutNodes } from '../role-groups.ts'
import type { Rule } from '../rule.ts'

export const monitoringCount: Rule = {
  id: 'monitoring-count',
  section: 'Monitoring nodes',
  anchor: 'monitoring-nodes',
  quote: 'For high-load clusters, use two monitoring nodes equipped with fast disks.',
  level: 'fail',
  title: 'A cluster under high load has two monitoring nodes',
  why: 'Prometheus of a busy cluster takes what it needs from its neighbors, and a single node for it leaves the cluster blind when it fails.',
  check: (cluster) => {
    const groups = cluster.nodes.of('monitoring')
    if (groups.certain.length > 0)
      return judgeCount(cluster, 'monitoring', cluster.load === 'regular' ? 'warn' : 'fail')
    const hidden = hiddenGroups(groups, 'monitoring')
    if (hidden.length > 0) return hidden
    return [cluster.load === 'high' ? noGroup(cluster, 'monitoring', 'fail') : withoutNodes('monitoring', cluster)]
  },
}
