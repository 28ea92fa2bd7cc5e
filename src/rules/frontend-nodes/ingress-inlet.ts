import type { Cluster } from '../../model/cluster.ts'
import type { Fact } from '../../model/fact.ts'
import type { IngressController } from '../../model/ingress.ts'
import { MAKE_READABLE } from '../../model/objects.ts'
import type { Finding } from '../outcome.ts'
import { cannotRead, type Rule } from '../rule.ts'

const FIX = 'Use `HostPort` behind a load balancer.'

export const ingressInlet: Rule = {
  id: 'ingress-inlet',
  section: 'Frontend nodes',
  anchor: 'frontend-nodes',
  quote: 'Use the `HostPort` inlet with an external load balancer.',
  level: 'fail',
  title: 'Traffic enters through HostPort',
  why: 'HostPort behind a balancer keeps serving while a frontend node or its controller restarts; HostWithFailover is made for a single node.',
  check: ({ ingress, installation, missing }) => {
    const judged = ingress.controllers.map((controller) => judge(controller, installation.clusterType))
    const doubtful = ingress.doubts.map((at): Finding => {
      const because = 'A document that cannot be read as it stands may be an IngressNginxController.'
      return {
        verdict: 'unknown',
        object: 'IngressNginxController',
        field: 'unreadable',
        because,
        at,
        ask: MAKE_READABLE,
        unreadable: true,
      }
    })
    const all = [...judged, ...doubtful]
    return all.length === 0 ? [undeclared(ingress.albs, missing)] : all
  },
}

function undeclared(albs: Cluster['ingress']['albs'], missing: Cluster['missing']): Finding {
  const subject = { object: 'IngressNginxController', field: 'spec.inlet' }
  const [alb] = albs
  if (alb !== undefined) {
    const because =
      'Traffic enters through module `alb`, of which the guide does not speak, and no IngressNginxController is declared.'
    return {
      verdict: 'unknown',
      ...subject,
      because,
      at: alb,
      ask: 'Commit the IngressNginxController, if there is one.',
    }
  }
  const because = 'No manifest declares an IngressNginxController.'
  if (missing({ kind: 'IngressNginxController' }) !== 'elsewhere') {
    return { verdict: 'fail', ...subject, because, fix: `Declare an IngressNginxController. ${FIX}`, absence: true }
  }
  return { verdict: 'unknown', ...subject, because, ask: 'Commit the IngressNginxController.' }
}

function judge(controller: IngressController, clusterType: Fact<string>): Finding {
  const { inlet } = controller
  const subject = { object: controller.label, field: 'spec.inlet' }
  if (inlet.state === 'unreadable')
    return cannotRead(inlet, `The inlet of ${controller.label}`, subject, 'Commit its value.')
  if (inlet.state === 'silent') {
    const because = `${controller.label} declares no inlet.`
    return { verdict: 'fail', ...subject, because, at: inlet.at ?? controller.at, fix: FIX, absence: true }
  }
  const base = { ...subject, at: inlet.at }
  switch (inlet.value) {
    case 'HostPort':
    case 'HostPortWithProxyProtocol':
    case 'HostPortWithSSLPassthrough': {
      const hint = controller.balancerHint
      const balancer =
        hint === undefined
          ? 'Whether a balancer stands in front, Git does not show.'
          : `A balancer in front is hinted at by ${hint.text}.`
      return { verdict: 'pass', ...base, because: `\`inlet: ${inlet.text}\`. ${balancer}` }
    }
    case 'HostWithFailover':
      return {
        verdict: 'fail',
        ...base,
        because: '`HostWithFailover` is not recommended for production: it is made for a single frontend node.',
        fix: FIX,
        // The inlet of a controller that exists cannot be changed (CRD, `spec.inlet`).
        ...(controller.hasHostPort
          ? { repair: { edits: [{ at: inlet.at, from: inlet.value, to: 'HostPort' }], whileNew: true } }
          : {}),
      }
    case 'LoadBalancer':
    case 'LoadBalancerWithSSLPassthrough':
    case 'LoadBalancerWithProxyProtocol':
      return loadBalancer(inlet.text, base, clusterType)
    default: {
      const because = `The guide does not speak of the inlet \`${inlet.text}\`.`
      return {
        verdict: 'unknown',
        ...base,
        because,
        ask: 'Use one of the inlets that the guide names, such as `HostPort`.',
      }
    }
  }
}

function loadBalancer(
  text: string,
  base: { object: string; field: string; at: Exclude<Finding['at'], undefined> },
  type: Fact<string>,
): Finding {
  if (type.state === 'known' && type.value === 'Cloud') {
    return {
      verdict: 'not-applicable',
      ...base,
      because: `\`${text}\` takes the cloud's balancer, of which the guide does not speak.`,
    }
  }
  const because =
    type.state === 'known' && type.value === 'Static'
      ? `\`${text}\` on a static cluster depends on a balancer inside of it.`
      : `\`${text}\` is right in a cloud only, and no manifest says that this cluster is in one.`
  return { verdict: 'warn', ...base, because, fix: `${FIX} In a cloud, commit the ClusterConfiguration.` }
}
