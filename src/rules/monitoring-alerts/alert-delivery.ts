import type { Way } from '../../model/alert-way.ts'
import { type Alerting, WAYS } from '../../model/alerting.ts'
import type { Cluster } from '../../model/cluster.ts'
import { MAKE_READABLE } from '../../model/objects.ts'
import type { Finding, Subject } from '../outcome.ts'
import { cannotRead, type Rule, speaksOf } from '../rule.ts'

const FIX =
  'Declare a CustomAlertmanager: with `spec.internal`, a route and a receiver, or with the address of your own.'
const ASK = 'Commit the CustomAlertmanager, or attest.'
const MODULE: Subject = { object: 'ModuleConfig/prometheus', field: 'spec.enabled' }
const DELIVERY: Subject = { object: 'alerting', field: 'delivery' }
/** The severities that somebody has to hear of, by the vendor's own examples. */
const SEVERE = [1, 2, 3, 4]

export const alertDelivery: Rule = {
  id: 'alert-delivery',
  section: 'Monitoring alerts',
  anchor: 'monitoring-alerts',
  quote:
    'To receive alerts about incidents, configure the built-in Deckhouse Alertmanager or connect your own Alertmanager.',
  level: 'fail',
  title: 'Alerts are delivered to somebody',
  why: 'Deckhouse raises alerts by itself, and without a way out of the cluster they are seen only by who happens to look.',
  check: ({ alerting, missing }) => {
    const off = switchedOff(alerting)
    if (off !== undefined) return [off]
    const { ways, doubts } = alerting
    const found = [...hiddenSwitch(alerting), ...ways.flatMap((way) => judge(way, alerting)), ...losses(alerting)]
    const all = [...found, ...doubts.filter((at) => !speaksOf(found, at)).map(doubtful)]
    return ways.length + doubts.length === 0 ? [...all, undeclared(alerting, missing)] : all
  },
}

function switchedOff({ prometheus, bundle }: Alerting): Finding | undefined {
  const fix = 'Set `spec.enabled: true` in ModuleConfig `prometheus`.'
  if (prometheus.state === 'known' && !prometheus.value) {
    const because = 'Module `prometheus` is switched off, so no alert is raised.'
    return { verdict: 'warn', ...MODULE, because, at: prometheus.at, fix }
  }
  if (prometheus.state !== 'silent' || bundle.state !== 'known' || bundle.value !== 'Minimal') return undefined
  const because = 'The bundle `Minimal` leaves module `prometheus` out, so no alert is raised.'
  return { verdict: 'warn', ...MODULE, because, at: bundle.at, fix }
}

function hiddenSwitch({ prometheus, bundle }: Alerting): readonly Finding[] {
  const ask = 'Commit its value.'
  if (prometheus.state === 'unreadable')
    return [cannotRead(prometheus, '`enabled` of module `prometheus`', MODULE, ask)]
  if (prometheus.state === 'known' || bundle.state !== 'unreadable') return []
  const subject = { object: 'ModuleConfig/deckhouse', field: 'spec.settings.bundle' }
  return [cannotRead(bundle, 'The bundle, which decides whether module `prometheus` is there,', subject, ask)]
}

const delivers = (way: Way, severity: number): string => way.delivers.get(severity) ?? 'no'
const isBroken = (way: Way): boolean => [...way.delivers.values()].every((one) => one === 'no')
const carries = (way: Way): boolean => [...way.delivers.values()].includes('yes')

/** A way that delivers nothing contradicts the guide, unless another one delivers, or may. */
function judge(way: Way, { ways, doubts }: Alerting): readonly Finding[] {
  const isOnly = doubts.length === 0 && ways.every(isBroken)
  const { object, field } = way
  const ask = 'Commit its value, or attest.'
  return [
    ...way.sends.map((sent): Finding => {
      const note = sent.severities === undefined ? '' : ` It takes alerts of severity ${list(sent.severities)}.`
      return { verdict: 'pass', object, field, because: `${sent.because}${note}`, at: sent.at }
    }),
    ...way.troubles.map((trouble): Finding => {
      return { verdict: isBroken(way) && isOnly ? 'fail' : 'warn', object, ...trouble }
    }),
    ...way.hidden.map(({ because, at }): Finding => {
      return { verdict: 'unknown', object, field, because: `${because}.`, at, ask, unreadable: true }
    }),
  ]
}

/** Severe alerts that no way takes, though others are taken. */
function losses({ ways, doubts }: Alerting): readonly Finding[] {
  const lost = SEVERE.filter((severity) => ways.every((way) => delivers(way, severity) === 'no'))
  const way = ways.find(carries)
  if (way === undefined || lost.length === 0 || doubts.length > 0) return []
  const because = `Alerts of severity ${list(lost)} reach nobody, while others are delivered.`
  const fix = 'Route `severity_level` 1 to 4 to a receiver with a destination.'
  return [{ verdict: 'warn', object: way.object, field: 'severity_level', because, at: way.at, fix }]
}

const list = (severities: readonly number[]): string => {
  const last = severities.at(-1)
  return severities.length < 2 ? `${last ?? ''}` : `${severities.slice(0, -1).join(', ')} and ${last ?? ''}`
}

function doubtful(at: NonNullable<Finding['at']>): Finding {
  const because = 'A document that cannot be read as it stands may declare where alerts go.'
  return { verdict: 'unknown', ...DELIVERY, because, at, ask: MAKE_READABLE, unreadable: true }
}

function undeclared({ neighbor }: Alerting, missing: Cluster['missing']): Finding {
  const nothing = 'No manifest declares where alerts go'
  if (missing({ kind: WAYS }) !== 'elsewhere')
    return { verdict: 'fail', ...DELIVERY, because: `${nothing}.`, fix: FIX, absence: true }
  if (neighbor !== undefined) {
    const because = `${nothing}, though other objects of the cluster are declared, such as \`${neighbor.label}\`.`
    return { verdict: 'warn', ...DELIVERY, because, at: neighbor.at, fix: FIX, absence: true }
  }
  return { verdict: 'unknown', ...DELIVERY, because: `${nothing}.`, ask: ASK }
}
