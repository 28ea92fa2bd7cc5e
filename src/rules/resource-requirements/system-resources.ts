import { MINIMUMS } from '../../data/minimums.ts'
import type { NodeGroup } from '../../model/nodes/group.ts'
import { roleLabel, type RoleGroups } from '../../model/nodes/nodes.ts'
import type { Finding } from '../outcome.ts'
import { hiddenGroups, judgeGroups } from '../role-groups.ts'
import { judgeMachine } from '../role-resources.ts'
import type { Rule } from '../rule.ts'

export const systemResources: Rule = {
  id: 'system-resources',
  section: 'Resource requirements',
  anchor: 'resource-requirements',
  quote:
    '4 CPU, 8 GB RAM, 60 GB of disk space on a fast disk (400+ IOPS) — if there are no dedicated monitoring nodes in the cluster.',
  level: 'fail',
  title: 'System nodes have the CPU, memory and disk that their load needs',
  why: "Deckhouse's modules run here, and Prometheus too where there are no monitoring nodes: then the nodes need twice as much.",
  check: (cluster) => {
    const monitoring = cluster.nodes.of('monitoring')
    return judgeGroups(cluster, 'system', (group) => judge(group, monitoring))
  },
}

/** Which minimum holds depends on the monitoring nodes; where they hide, only what both say is certain. */
function judge(group: NodeGroup, monitoring: RoleGroups): readonly Finding[] {
  const strict = judgeMachine(group, MINIMUMS.system, 'fail')
  const lenient = judgeMachine(group, MINIMUMS.systemBesideMonitoring, 'fail')
  if (monitoring.certain.length > 0) return lenient
  const hidden = hiddenGroups(monitoring, 'monitoring')
  if (hidden.length === 0) return strict.map((finding) => withoutMonitoring(finding, lenient))
  if (strict.every(({ verdict }) => verdict === 'pass')) return strict
  return lenient.some(({ verdict }) => verdict !== 'pass') ? lenient : hidden
}

/** A shortfall that monitoring nodes would take away rests on their absence. */
function withoutMonitoring(finding: Finding, lenient: readonly Finding[]): Finding {
  if (finding.verdict !== 'fail' && finding.verdict !== 'warn') return finding
  if (lenient.some(({ verdict, field }) => verdict === finding.verdict && field === finding.field)) return finding
  const { cpu, memory, disk } = MINIMUMS.systemBesideMonitoring
  return {
    ...finding,
    because: `${finding.because} No node group has the label \`${roleLabel('monitoring')}\`, so the monitoring runs here.`,
    fix: `${finding.fix} Beside monitoring nodes, ${cpu} CPU, ${memory} GB of memory and ${disk} GB of disk are enough.`,
    absence: true,
  }
}
