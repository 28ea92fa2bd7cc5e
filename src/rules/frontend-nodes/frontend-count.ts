import { judgeCount } from '../role-count.ts'
import type { Rule } from '../rule.ts'

export const frontendCount: Rule = {
  id: 'frontend-count',
  section: 'Frontend nodes',
  anchor: 'frontend-nodes',
  quote: 'Use two or more frontend nodes.',
  level: 'fail',
  title: 'The cluster has two or more frontend nodes',
  why: 'A single frontend node takes all incoming traffic down with it, also when it is only updated.',
  check: (cluster) => judgeCount(cluster, 'frontend', 'fail'),
}
