import { MINIMUMS } from '../../data/minimums.ts'
import type { Finding } from '../outcome.ts'
import { judgeGroups } from '../role-groups.ts'
import { judgeMachine } from '../role-resources.ts'
import type { Rule } from '../rule.ts'

export const masterResources: Rule = {
  id: 'master-resources',
  section: 'Resource requirements',
  anchor: 'resource-requirements',
  quote: 'Master node: 4 CPU, 8 GB RAM, 60 GB of disk space on a fast disk (400+ IOPS).',
  level: 'fail',
  title: 'Masters have 4 CPU, 8 GB of memory and 60 GB of disk',
  why: 'The control plane and etcd slow down for everybody when a master runs short of memory, CPU or disk.',
  check: (cluster) =>
    judgeGroups(cluster, 'master', (group) => judgeMachine(group, MINIMUMS.master, 'fail'), undeclared),
}

const undeclared: Finding = {
  verdict: 'unknown',
  object: 'NodeGroup/master',
  field: 'machine',
  because: 'No manifest says what the masters are made of.',
  ask: "Commit the provider's cluster configuration, declare the masters under `facts.nodes`, or attest.",
}
