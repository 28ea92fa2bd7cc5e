import { KUBERNETES_VERSIONS, kubernetesStatus } from '../../data/kubernetes-versions.ts'
import type { Cluster } from '../../model/cluster.ts'
import type { Fact } from '../../model/fact.ts'
import type { Finding, Subject } from '../outcome.ts'
import { cannotRead, type Rule, where } from '../rule.ts'

type Known = Extract<Fact<string>, { state: 'known' }>

const FIX = 'Set it to `Automatic` (`Default` in ModuleConfig `control-plane-manager`), or to a supported version.'
const ASK =
  'Commit the ClusterConfiguration, or ModuleConfig `control-plane-manager` with `spec.settings.kubernetesVersion`.'
const MODULE: Subject = { object: 'ModuleConfig/control-plane-manager', field: 'spec.settings.kubernetesVersion' }
const INSTALLATION: Subject = { object: 'ClusterConfiguration', field: 'kubernetesVersion' }

export const kubernetesVersion: Rule = {
  id: 'kubernetes-version',
  section: 'Kubernetes version',
  anchor: 'kubernetes-version',
  quote: 'Use the automatic Kubernetes version selection or set the version explicitly.',
  level: 'warn',
  title: 'Kubernetes is at a supported version',
  why: 'Deckhouse refuses to update a cluster whose Kubernetes version it no longer supports.',
  check: (cluster) => [decide(cluster)],
}

/** The module's setting overrides the ClusterConfiguration, also with `Default`. */
function decide({ controlPlane, installation, missing }: Cluster): Finding {
  const upper = controlPlane.kubernetesVersion
  const lower = installation.kubernetesVersion
  if (upper.state === 'unreadable') return cannotRead(upper, 'The Kubernetes version', MODULE, ASK)
  if (upper.state === 'known')
    return judge(upper, MODULE, lower.state === 'known' && lower.value !== upper.value ? lower : undefined)
  if (lower.state === 'unreadable') return cannotRead(lower, 'The Kubernetes version', INSTALLATION, ASK)
  if (lower.state === 'known') return judge(lower, INSTALLATION)
  const byDefault = 'Deckhouse selects the Kubernetes version itself unless a manifest says otherwise'
  if (installation.clusterConfiguration !== undefined) {
    const because = 'ClusterConfiguration sets no Kubernetes version, so Deckhouse selects it.'
    return { verdict: 'pass', ...INSTALLATION, because, at: installation.clusterConfiguration, byDefault }
  }
  // A ClusterConfiguration that is removed from Git still counts in the cluster.
  if (missing({ kind: 'ClusterConfiguration' }) === 'complete') {
    const because = 'No manifest sets a Kubernetes version, so Deckhouse selects it.'
    return { verdict: 'pass', ...MODULE, because, byDefault }
  }
  return { verdict: 'unknown', ...INSTALLATION, because: 'No manifest says which Kubernetes version runs.', ask: ASK }
}

function judge(fact: Known, subject: Subject, overridden?: Known): Finding {
  const note = overridden === undefined ? '' : ` It overrides \`${overridden.text}\` in ${where(overridden)}.`
  const base = { ...subject, at: fact.at }
  if (fact.value === 'Automatic' || fact.value === 'Default') {
    return { verdict: 'pass', ...base, because: `\`${fact.text}\`: Deckhouse selects the version.${note}` }
  }
  const [, major, minor, patch] = /^v?(\d+)\.(\d+)(\.\d+)?$/.exec(fact.value) ?? []
  if (major === undefined || minor === undefined) {
    const because = `\`${fact.text}\` is no Kubernetes version.${note}`
    return { verdict: 'fail', ...base, because, fix: FIX }
  }
  const version = `${Number(major)}.${Number(minor)}`
  const table = `by the table of ${KUBERNETES_VERSIONS.date}, Deckhouse ${KUBERNETES_VERSIONS.deckhouse}`
  const short = (because: string): Finding => ({ verdict: 'warn', ...base, because: `${because}${note}`, fix: FIX })
  switch (kubernetesStatus({ major: Number(major), minor: Number(minor) })) {
    case 'removed':
      return short(`Kubernetes \`${fact.text}\` is no longer supported (${table}).`)
    case 'end-of-life':
      return short(`Kubernetes \`${fact.text}\` is at its end of life (${table}).`)
    case 'preview':
      return short(`Kubernetes \`${fact.text}\` is a preview (${table}).`)
    case 'newer':
      return short(`Kubernetes \`${fact.text}\` is newer than what is known here (${table}).`)
    case 'supported':
      if (version !== fact.value) {
        const form = patch === undefined ? 'in its short form' : 'by its minor version alone'
        return short(`Deckhouse takes a Kubernetes version ${form}: \`${version}\` instead of \`${fact.text}\`.`)
      }
      return { verdict: 'pass', ...base, because: `Kubernetes \`${fact.text}\` is supported (${table}).${note}` }
  }
}
