import { KUBERNETES_VERSIONS, kubernetesStatus } from '../../data/kubernetes-versions.ts'
import type { Cluster } from '../../model/cluster.ts'
import type { Fact } from '../../model/fact.ts'
import type { Finding, Lapse, Repair, Subject } from '../outcome.ts'
import { cannotRead, type Rule, type Unreadable, where } from '../rule.ts'

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
  if (upper.state === 'unreadable') return hidden(upper, MODULE)
  if (upper.state === 'known')
    return judge(upper, MODULE, lower.state === 'known' && lower.value !== upper.value ? lower : undefined)
  if (lower.state === 'unreadable') return hidden(lower, INSTALLATION)
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

function hidden(fact: Unreadable, subject: Subject): Finding {
  const finding = cannotRead(fact, 'The Kubernetes version', subject, ASK)
  return { ...finding, lapse: undated(`${finding.because} When it reaches its end of life cannot be told.`) }
}

const undated = (says: string): Lapse => ({ kind: 'kubernetes', state: 'unknown', says })

function judge(fact: Known, subject: Subject, overridden?: Known): Finding {
  const note = overridden === undefined ? '' : ` It overrides \`${overridden.text}\` in ${where(overridden)}.`
  const base = { ...subject, at: fact.at }
  if (fact.value === 'Automatic' || fact.value === 'Default') {
    return { verdict: 'pass', ...base, because: `\`${fact.text}\`: Deckhouse selects the version.${note}` }
  }
  const [, major, minor, patch] = /^v?(\d+)\.(\d+)(\.\d+)?$/.exec(fact.value) ?? []
  const automatic = subject === MODULE ? 'Default' : 'Automatic'
  const become = (to: string): Repair => ({ edits: [{ at: fact.at, from: fact.value, to }] })
  if (major === undefined || minor === undefined) {
    const because = `\`${fact.text}\` is no Kubernetes version.${note}`
    const meant = ['automatic', 'default'].includes(fact.value.toLowerCase()) ? { repair: become(automatic) } : {}
    return { verdict: 'fail', ...base, because, fix: FIX, ...meant }
  }
  const version = `${Number(major)}.${Number(minor)}`
  const table = `by the table of ${KUBERNETES_VERSIONS.date}, Deckhouse ${KUBERNETES_VERSIONS.deckhouse}`
  const short = (because: string, lapse: Lapse, repair?: Repair): Finding => ({
    verdict: 'warn',
    ...base,
    because: `${because}${note}`,
    fix: FIX,
    lapse,
    ...(repair === undefined ? {} : { repair }),
  })
  const isOver = (because: string): Finding =>
    short(because, { kind: 'kubernetes', state: 'over', says: because }, become(automatic))
  const ahead = (why: string): Lapse =>
    undated(`When Kubernetes \`${fact.text}\` reaches its end of life is not known: ${why}.`)
  const noDates = ahead(`the table of ${KUBERNETES_VERSIONS.date} holds no dates`)
  switch (kubernetesStatus({ major: Number(major), minor: Number(minor) })) {
    case 'removed':
      return isOver(`Kubernetes \`${fact.text}\` is no longer supported (${table}).`)
    case 'end-of-life':
      return isOver(`Kubernetes \`${fact.text}\` is at its end of life (${table}).`)
    case 'preview':
      return short(`Kubernetes \`${fact.text}\` is a preview (${table}).`, noDates)
    case 'newer':
      return short(
        `Kubernetes \`${fact.text}\` is newer than what is known here (${table}).`,
        ahead(`the table of ${KUBERNETES_VERSIONS.date} does not have it`),
      )
    case 'supported':
      if (version !== fact.value) {
        const form = patch === undefined ? 'in its short form' : 'by its minor version alone'
        return short(
          `Deckhouse takes a Kubernetes version ${form}: \`${version}\` instead of \`${fact.text}\`.`,
          noDates,
          become(version),
        )
      }
      return {
        verdict: 'pass',
        ...base,
        because: `Kubernetes \`${fact.text}\` is supported (${table}).${note}`,
        lapse: noDates,
      }
  }
}
