import { MINIMUMS } from '../../data/minimums.ts'
import { judgeGroups } from '../role-groups.ts'
import { judgeMachine } from '../role-resources.ts'
import type { Rule } from '../rule.ts'

export const workerResources: Rule = {
  id: 'worker-resources',
  section: 'Resource requirements',
  anchor: 'resource-requirements',
  quote:
    'Worker node: The requirements are similar to those for the master node, but largely depend on the nature of the workload running on a node.',
  level: 'warn',
  title: 'Worker nodes have 4 CPU, 8 GB of memory and 60 GB of disk',
  why: 'Below this, what every node runs leaves little for the applications; how much they need depends on them.',
  check: (cluster) => judgeGroups(cluster, 'worker', (group) => judgeMachine(group, MINIMUMS.worker, 'warn')),
}
