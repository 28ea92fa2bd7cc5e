import type { Cluster } from '../../model/cluster.ts'
import type { NodeGroup } from '../../model/nodes/group.ts'
import { roleLabel } from '../../model/nodes/nodes.ts'
import { DEDICATED, landing, sayTaint } from '../../model/nodes/placement.ts'
import { roleOf } from '../../model/nodes/role-names.ts'
import { MAKE_READABLE } from '../../model/objects.ts'
import type { Choice, Volumes } from '../../model/volumes.ts'
import type { Finding } from '../outcome.ts'
import { cannotRead, type Rule, speaksOf } from '../rule.ts'

export const modulePlacement: Rule = {
  id: 'module-placement',
  section: 'Monitoring nodes',
  anchor: 'monitoring-nodes',
  quote:
    'If the cluster is initially created with nodes allocated for a specific type of workload, such as system nodes, monitoring nodes, and so on, we recommend that you explicitly specify the corresponding nodeSelector in the configuration of modules using persistent storage volumes.',
  level: 'warn',
  title: 'Modules with persistent volumes name their nodes',
  why: 'A volume stays where it was made: a module that Deckhouse moves to other nodes leaves its data behind, or waits for nodes that reach it.',
  check: (cluster) => {
    const { certain, unclear } = dedicatedNodes(cluster)
    const subject = { object: 'NodeGroup', field: 'dedicated' }
    if (certain.length === 0) {
      const [at] = unclear
      if (at === undefined) {
        const because = 'No declared node group is kept for a role or a module.'
        return [{ verdict: 'not-applicable', ...subject, because }]
      }
      const because = 'Whether nodes are kept for a role or a module cannot be read.'
      return [{ verdict: 'unknown', ...subject, because, at, ask: 'Commit what cannot be read.', unreadable: true }]
    }
    const findings: Finding[] = []
    for (const finding of cluster.volumes.flatMap((volumes) => judge(volumes, cluster))) {
      const isRepeated = finding.verdict === 'unknown' && finding.at !== undefined && speaksOf(findings, finding.at)
      if (!isRepeated) findings.push(finding)
    }
    const because = 'The module `prometheus` is switched off.'
    const off: Finding = { verdict: 'not-applicable', object: PROMETHEUS, field: FIELD, because }
    return findings.length === 0 ? [off] : findings
  },
}

const PROMETHEUS = 'ModuleConfig/prometheus'
const FIELD = 'spec.settings.nodeSelector'

/** Names the nodes on which Deckhouse looks for room by itself: monitoring nodes, and without them system nodes. */
function fixOf({ nodes }: Cluster): string {
  const isSystem = nodes.of('monitoring').certain.length === 0 && nodes.of('system').certain.length > 0
  return `Set \`nodeSelector\` in the settings, such as \`${roleLabel(isSystem ? 'system' : 'monitoring')}: ""\`.`
}

/** The groups with the label of a role or a module, or with the taint that dedicates nodes; places of what may be one. */
function dedicatedNodes({ nodes }: Cluster) {
  const isDedicated = ({ labels, taints }: NodeGroup): boolean =>
    [...labels.known.keys()].some((key) => roleOf(key) !== undefined) ||
    taints.known.some(({ key }) => key === DEDICATED)
  const hidden = nodes.groups.flatMap(({ labels, taints }) => [
    labels.hidden?.at ?? [],
    taints.hidden?.at ?? taints.known.find(({ key }) => key === null)?.at ?? [],
  ])
  return { certain: nodes.groups.filter(isDedicated), unclear: [...hidden.flat(), ...nodes.of('worker').doubts] }
}

/** `prometheus` has to name its nodes; what other modules name has to exist. */
function judge({ module, config, choices }: Volumes, cluster: Cluster): readonly Finding[] {
  const isPrometheus = module === 'prometheus'
  if (config.state === 'off') return []
  if (config.state === 'absent') return isPrometheus ? [undeclared(cluster)] : []
  const [main, ...others] = choices.map((choice) => ({ choice, finding: judgeChoice(module, choice, cluster) }))
  if (main === undefined) return []
  const named = [main, ...others].flatMap(({ finding }) => finding ?? [])
  if (!isPrometheus || main.finding !== undefined) return named
  const { selector } = main.choice
  const at = selector.state === 'unreadable' ? config.at : (selector.at ?? config.at)
  const base = { verdict: 'warn', object: PROMETHEUS, field: FIELD, at, fix: fixOf(cluster) } as const
  const shortfall: Finding =
    selector.state === 'known'
      ? { ...base, because: `\`nodeSelector: ${selector.text}\` names no nodes, though some are dedicated.` }
      : { ...base, because: 'The module `prometheus` names no nodes, though some are dedicated.', absence: true }
  return [shortfall, ...named]
}

function undeclared(cluster: Cluster): Finding {
  const { missing, modules } = cluster
  const subject = { object: PROMETHEUS, field: FIELD }
  const [neighbor] = modules.values()
  const isGone = missing({ kind: 'ModuleConfig', name: 'prometheus' }) !== 'elsewhere'
  if (neighbor !== undefined || isGone) {
    const place = isGone || neighbor === undefined ? {} : { at: neighbor }
    const because = `No manifest declares ${PROMETHEUS}, so the module names no nodes, though some are dedicated.`
    return {
      verdict: 'warn',
      ...subject,
      because,
      ...place,
      fix: `Declare ${PROMETHEUS}. ${fixOf(cluster)}`,
      absence: true,
    }
  }
  const because = 'No ModuleConfig is declared.'
  return { verdict: 'unknown', ...subject, because, ask: `Commit ${PROMETHEUS}.` }
}

/** Whether the nodes that a setting names are declared; undefined where it names none. */
function judgeChoice(
  module: string,
  { setting, selector, tolerations }: Choice,
  cluster: Cluster,
): Finding | undefined {
  const object = `ModuleConfig/${module}`
  const subject = { object, field: `spec.settings.${setting}` }
  if (selector.state === 'unreadable')
    return cannotRead(selector, `\`${setting}\` of ${object}`, subject, 'Commit its value, or repair the document.')
  if (selector.state === 'silent' || selector.value.size === 0) return undefined
  const landings = cluster.nodes.groups.map((group) => ({
    group,
    result: landing(group, cluster.ownLabels, selector.value, tolerations),
  }))
  const used = landings.flatMap(({ group, result }) => (result.state === 'lands' ? [group.label] : []))
  const said = `\`${setting}\` of ${object} (\`${selector.text}\`)`
  const base = { ...subject, at: selector.at }
  if (used.length > 0) return { verdict: 'pass', ...base, because: `${said} names ${used.join(' and ')}.` }
  const unclear = landings.map(({ result }) => result).find((result) => result.state === 'unclear')
  if (unclear !== undefined) {
    const because = `Whether ${said} names declared nodes cannot be told: ${unclear.why}.`
    const ask = unclear.unreadable ? 'Commit what cannot be read.' : 'Select nodes by a label that Git declares.'
    return { verdict: 'unknown', ...base, because, at: unclear.at, ask, unreadable: unclear.unreadable }
  }
  const [doubt] = cluster.nodes.of('worker').doubts
  if (doubt !== undefined) {
    const because = `${said} names no node group that can be read, and a document that cannot be read as it stands may declare one.`
    return { verdict: 'unknown', ...base, because, at: doubt, ask: MAKE_READABLE, unreadable: true }
  }
  for (const { group, result } of landings) {
    if (result.state !== 'kept off' || result.by !== 'taint') continue
    const because = `${said} names ${group.label}, whose taint \`${sayTaint(result.taint)}\` keeps the module off.`
    return {
      verdict: 'warn',
      ...base,
      because,
      also: [result.taint.at],
      fix: `Tolerate the taint in the settings of ${object}.`,
    }
  }
  const because = `${said} matches no declared node group.`
  const fix = 'Name the label of a declared node group, or commit the group.'
  return { verdict: 'warn', ...base, because, fix, absence: true }
}
