import { judgeCount } from '../role-count.ts'
import type { Rule } from '../rule.ts'

export const systemCount: Rule = {
  id: 'system-count',
  section: 'System nodes',
  anchor: 'system-nodes',
  quote: 'Use two system nodes.',
  level: 'fail',
  title: 'The cluster has two system nodes',
  why: "Deckhouse's modules need a place of their own that survives the loss of a node and does not compete with applications.",
  check: (cluster) => judgeCount(cluster, 'system', 'fail'),
}
