import type { Cluster } from '../../model/cluster.ts'
import type { IngressController } from '../../model/ingress.ts'
import type { NodeGroup } from '../../model/nodes/group.ts'
import { carries, type Maybe } from '../../model/nodes/labels.ts'
import { roleLabel } from '../../model/nodes/nodes.ts'
import { declaredOr, type Landing, landing, sayTaint, type Selector } from '../../model/nodes/placement.ts'
import { MAKE_READABLE } from '../../model/objects.ts'
import type { Finding } from '../outcome.ts'
import { cannotRead, type Rule } from '../rule.ts'

export const ingressPlacement: Rule = {
  id: 'ingress-placement',
  section: 'Frontend nodes',
  anchor: 'frontend-nodes',
  quote: 'Such nodes are allocated for Ingress controllers.',
  level: 'warn',
  title: 'Ingress controllers run on frontend nodes',
  why: 'A controller that is kept off the frontend nodes runs beside other workloads or nowhere, and the frontend nodes serve no traffic.',
  check: (cluster) => {
    const { controllers, doubts } = cluster.ingress
    const frontend = frontendOf(cluster)
    const absent = (object: string, because: string): readonly Finding[] => [
      { verdict: 'not-applicable', object, field: 'spec.nodeSelector', because },
    ]
    if (controllers.length + doubts.length === 0)
      return absent('IngressNginxController', 'No manifest declares an IngressNginxController.')
    if (frontend.certain.length + frontend.unclear.length === 0)
      return absent('NodeGroup', `No declared node group has the label \`${FRONTEND}\`.`)
    const doubtful = doubts.map((at): Finding => {
      const because = 'A document that cannot be read as it stands may be an IngressNginxController.'
      const subject = { object: 'IngressNginxController', field: 'unreadable' }
      return { verdict: 'unknown', ...subject, because, at, ask: MAKE_READABLE, unreadable: true }
    })
    return [...controllers.map((controller) => judge(controller, frontend, cluster)), ...doubtful]
  },
}

const FRONTEND = roleLabel('frontend')
/** The module's own label comes before the role's: `helm_lib_node_selector`. */
const OWN = 'node-role.deckhouse.io/ingress-nginx'

/** The values of dedicating taints that Deckhouse tolerates for a controller. */
const VALUES = ['ingress-nginx', 'frontend']

interface Frontend {
  readonly certain: readonly NodeGroup[]
  /** Groups and documents that may declare frontend nodes. */
  readonly unclear: readonly Finding['at'][]
}

/** The frontend groups, whatever their number of nodes: that is for another row to judge. */
function frontendOf({ nodes }: Cluster): Frontend {
  const { certain, possible, doubts } = nodes.of('frontend')
  return {
    certain,
    unclear: [...possible.map((group) => group.labels.hidden?.at ?? group.at), ...doubts],
  }
}

/** Whether the label of the module counts: on a group that has nodes. */
function isForModule({ labels, count }: NodeGroup): Maybe {
  if (count.most === 0) return 'no'
  const carried = carries(labels, OWN)
  return carried === 'yes' && count.least === 0 && count.open?.unreadable === true ? 'perhaps' : carried
}

function judge(controller: IngressController, frontend: Frontend, cluster: Cluster): Finding {
  const { selector, tolerations, label } = controller
  const subject = { object: label, field: 'spec.nodeSelector' }
  if (selector.state === 'unreadable')
    return cannotRead(selector, `The nodeSelector of ${label}`, subject, 'Commit its value.')
  const [doubt] = frontend.unclear
  const unsure = (why: string, at: Finding['at'], unreadable: boolean): Finding => {
    const because = `Whether ${label} runs on frontend nodes cannot be told: ${why}.`
    const ask = unreadable ? 'Commit what cannot be read.' : 'Select frontend nodes by a label that Git declares.'
    return { verdict: 'unknown', ...subject, because, ...(at === undefined ? {} : { at }), ask, unreadable }
  }
  const mayBeElsewhere = 'a group that cannot be read in full may have the role'
  if (frontend.certain.length === 0) return unsure(mayBeElsewhere, doubt, true)
  const tolerated = declaredOr(tolerations, VALUES)
  const explicit = selector.state === 'known' && selector.value.size > 0 ? selector : undefined
  const choice = explicit === undefined ? automatic(cluster) : { selector: explicit.value }
  const landings = frontend.certain.map((group) => ({
    group,
    result: landing(group, cluster.ownLabels, choice.selector, tolerated),
  }))
  const used = landings.filter(({ result }) => result.state === 'lands').map(({ group }) => group)
  if (used.length > 0 && choice.open === undefined) {
    const spared = landings.flatMap(({ group, result }) => (result.state === 'kept off' ? [group.label] : []))
    const rest = spared.length === 0 ? '' : ` ${spared.join(' and ')} gets none of it.`
    const names = used.map((group) => group.label).join(' and ')
    if (explicit !== undefined) {
      const because = `\`${explicit.text}\` puts ${label} on ${names}.${rest}`
      return { verdict: 'pass', ...subject, because, at: explicit.at }
    }
    const at = used[0]?.labels.known.get(FRONTEND)?.at ?? controller.at
    const because = `Deckhouse puts ${label} on ${names}, by the label of the role.${rest}`
    return { verdict: 'pass', ...subject, because, at, byDefault: 'Deckhouse chooses frontend nodes by their label' }
  }
  if (choice.open !== undefined) return unsure(choice.open.why, choice.open.at, true)
  const unclear = landings.map(({ result }) => result).find((result) => result.state === 'unclear')
  if (unclear !== undefined && tolerations.state === 'unreadable')
    return cannotRead(tolerations, `The list of tolerations of ${label}`, subject, 'Commit the tolerations.')
  if (unclear !== undefined) return unsure(unclear.why, unclear.at, unclear.unreadable)
  if (doubt !== undefined) return unsure(mayBeElsewhere, doubt, true)
  return keptOff(controller, choice, landings, cluster)
}

interface Choice {
  readonly selector: Selector
  /** The group whose label comes before that of the role. */
  readonly before?: NodeGroup
  /** What may change the choice. */
  readonly open?: { readonly why: string; readonly at: Finding['at'] }
}

/** The selector that Deckhouse sets: nodes for the module itself, else frontend nodes. */
function automatic({ nodes }: Cluster): Choice {
  const selector = new Map([[FRONTEND, '']])
  const before = nodes.groups.find((group) => isForModule(group) === 'yes')
  if (before !== undefined) return { selector: new Map([[OWN, '']]), before }
  const hidden = nodes.groups.find((group) => isForModule(group) === 'perhaps')
  const at = hidden?.labels.hidden?.at ?? hidden?.count.at ?? hidden?.at ?? nodes.of('worker').doubts[0]
  if (at === undefined) return { selector }
  return { selector, open: { why: `nodes with the label \`${OWN}\`, which comes first, may be declared there`, at } }
}

function keptOff(
  controller: IngressController,
  { selector, before }: Choice,
  landings: readonly { readonly group: NodeGroup; readonly result: Landing }[],
  cluster: Cluster,
): Finding {
  const { label } = controller
  for (const { group, result } of landings) {
    if (result.state !== 'kept off' || result.by !== 'taint') continue
    const because = `The taint \`${sayTaint(result.taint)}\` keeps ${label} off ${group.label}.`
    const fix =
      controller.tolerations.state === 'known' && controller.tolerations.value.length > 0
        ? 'Tolerate the taint in the `tolerations` of the controller.'
        : 'Taint frontend nodes with `dedicated.deckhouse.io=frontend` and nothing else.'
    return { verdict: 'warn', object: label, field: 'spec.tolerations', because, at: result.taint.at, fix }
  }
  const subject = { object: label, field: 'spec.nodeSelector' }
  const names = landings.map(({ group }) => group.label).join(' and ')
  const said = controller.selector
  const found = landings.map(({ group }) => group.labels.known.get(FRONTEND))[0]
  // A controller that asks for the role itself is right, and the value of the label is wrong.
  const asks = said.state === 'known' && said.value.size === 1 && said.value.get(FRONTEND) === ''
  if (said.state === 'known' && said.value.size > 0 && !asks) {
    const tolerated = declaredOr(controller.tolerations, VALUES)
    const fitting = cluster.nodes.groups.filter(
      (group) => landing(group, cluster.ownLabels, selector, tolerated).state === 'lands',
    )
    const elsewhere =
      fitting.length === 0
        ? 'fits no declared node group'
        : `puts it on ${fitting.map((group) => group.label).join(' and ')}`
    const because = `\`${said.text}\` ${elsewhere}, which keeps ${label} off ${names}.`
    const fix = `Select \`${FRONTEND}: ""\`, or leave \`nodeSelector\` out.`
    return { verdict: 'warn', ...subject, because, at: said.at, fix, absence: fitting.length === 0 }
  }
  if (before !== undefined) {
    const because = `The label \`${OWN}\` of ${before.label} comes first and keeps ${label} off ${names}.`
    const at = before.labels.known.get(OWN)?.at ?? before.at
    return {
      verdict: 'warn',
      ...subject,
      because,
      at,
      fix: 'Give the nodes for Ingress controllers one of the two labels.',
    }
  }
  const repair = found?.value == null ? {} : { repair: { edits: [{ at: found.at, from: found.value, to: '' }] } }
  const seeker = asks ? `The selector of ${label} asks` : 'Deckhouse looks'
  const because = `${seeker} for nodes where the label \`${FRONTEND}\` is empty, and on ${names} it is not: ${label} runs nowhere.`
  return {
    verdict: 'warn',
    ...subject,
    because,
    at: found?.at ?? controller.at,
    fix: 'Set the value of the label to `""`.',
    ...repair,
  }
}
