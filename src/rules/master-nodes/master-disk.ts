import type { Finding } from '../outcome.ts'
import { judgeDisk } from '../role-disk.ts'
import { cannotTell, hiddenGroups } from '../role-groups.ts'
import type { Rule } from '../rule.ts'

export const masterDisk: Rule = {
  id: 'master-disk',
  section: 'Master nodes',
  anchor: 'master-nodes',
  quote: 'A cluster must include three master nodes with fast 400+ IOPS disks.',
  level: 'fail',
  title: 'Masters have disks of 400 IOPS and more',
  why: 'Etcd writes every change to disk before it answers: on a slow one the whole control plane waits, and leaders are lost.',
  check: ({ nodes }) => {
    const masters = nodes.of('master')
    const all = [...masters.certain.flatMap(judgeDisk), ...hiddenGroups(masters, 'master')]
    return all.length === 0 ? [undeclared] : all
  },
}

const undeclared: Finding = cannotTell(
  'The speed of the disks of the masters',
  { object: 'NodeGroup/master', field: 'disk' },
  {
    why: 'stands in no manifest',
    ask: "Commit the provider's cluster configuration, declare `iops` of `master` under `facts.nodes`, or attest.",
    unreadable: false,
  },
)
