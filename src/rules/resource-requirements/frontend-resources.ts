import { MINIMUMS } from '../../data/minimums.ts'
import { judgeGroups } from '../role-groups.ts'
import { judgeMachine } from '../role-resources.ts'
import type { Rule } from '../rule.ts'

export const frontendResources: Rule = {
  id: 'frontend-resources',
  section: 'Resource requirements',
  anchor: 'resource-requirements',
  quote: 'Frontend node: 2 CPU, 4 GB RAM, 50 GB of disk space.',
  level: 'fail',
  title: 'Frontend nodes have 2 CPU, 4 GB of memory and 50 GB of disk',
  why: 'All incoming traffic passes through these nodes, and each must carry that of another one that fails.',
  check: (cluster) => judgeGroups(cluster, 'frontend', (group) => judgeMachine(group, MINIMUMS.frontend, 'fail')),
}
