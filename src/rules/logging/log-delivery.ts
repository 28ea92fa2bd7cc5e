import type { Cluster } from '../../model/cluster.ts'
import type { Fact } from '../../model/fact.ts'
import type { Logging, LoggingConfig, Reference } from '../../model/logging.ts'
import { MAKE_READABLE } from '../../model/objects.ts'
import type { Finding, Subject } from '../outcome.ts'
import { cannotRead, type Rule, speaksOf, where } from '../rule.ts'

const FIX = 'Declare a ClusterLoggingConfig with `destinationRefs`, and the ClusterLogDestination that it names.'
const ASK = 'Commit the ClusterLoggingConfig and the ClusterLogDestination, or attest.'
const LOGGING: Subject = { object: 'logging', field: 'delivery' }
/** The destination that module `loki` brings. */
const LOKI = 'd8-loki'

export const logDelivery: Rule = {
  id: 'log-delivery',
  section: 'Logging',
  anchor: 'logging',
  quote: 'Configure centralized logging from system and user applications using the log-shipper module.',
  level: 'warn',
  title: 'Logs are collected in one place',
  why: 'The logs of a container are gone with its node, and often before; what is collected in one place outlives both.',
  optIn: 'The guide has this section commented out, so the row applies once the config gives it a level.',
  check: ({ logging, missing }) => {
    const { shipper, configs, doubts } = logging
    const subject = { object: 'ModuleConfig/log-shipper', field: 'spec.enabled' }
    if (shipper.state === 'known' && !shipper.value) {
      const because = 'Module `log-shipper` is switched off, so no logs are collected.'
      const fix = 'Set `spec.enabled: true` in ModuleConfig `log-shipper`.'
      return [{ verdict: 'warn', ...subject, because, at: shipper.at, fix }]
    }
    const hidden =
      shipper.state === 'unreadable'
        ? [cannotRead(shipper, '`enabled` of module `log-shipper`', subject, 'Commit its value.')]
        : []
    const found = [...hidden, ...configs.flatMap((config) => judge(config, logging))]
    const all = [...found, ...doubts.filter((at) => !speaksOf(found, at)).map(doubtful)]
    return configs.length + doubts.length === 0 ? [...all, undeclared(logging, missing)] : all
  },
}

function judge({ label, field, refs }: LoggingConfig, logging: Logging): readonly Finding[] {
  const subject = { object: label, field }
  if (refs.state === 'unreadable')
    return [cannotRead(refs, `Where ${label} sends logs`, subject, 'Commit the names of the destinations.')]
  if (refs.state === 'known' && refs.value.length > 0)
    return refs.value.map((reference) => resolve(reference, subject, logging.loki))
  const because = `${label} names no destination.`
  const at = refs.at === undefined ? {} : { at: refs.at }
  const fix = 'Name a ClusterLogDestination there.'
  return [{ verdict: 'warn', ...subject, because, ...at, fix, absence: true }]
}

/** Deckhouse passes over a name that leads nowhere without a word. */
function resolve({ name, destination }: Reference, { object, field }: Subject, loki: Fact<boolean>): Finding {
  const ask = 'Commit the name of the destination.'
  if (name.state === 'unreadable') return cannotRead(name, `A destination of ${object}`, { object, field }, ask)
  if (name.state === 'silent') {
    const because = `A destination of ${object} has no name.`
    const at = name.at === undefined ? {} : { at: name.at }
    return { verdict: 'warn', object, field, because, ...at, fix: 'Name a ClusterLogDestination there.' }
  }
  const subject = { object, field: `${field}.${name.value}`, at: name.at }
  if (destination.state === 'known') {
    const because = `${object} sends logs to ClusterLogDestination \`${name.text}\`, declared in ${where(destination)}.`
    return { verdict: 'pass', ...subject, because, also: [destination.at] }
  }
  if (name.value === LOKI) return toLoki(subject, loki)
  if (destination.state === 'unreadable') {
    const because = `${object} sends logs to ClusterLogDestination \`${name.text}\`, which ${destination.why}.`
    const repair = MAKE_READABLE
    return { verdict: 'unknown', ...subject, because, also: [destination.at], ask: repair, unreadable: true }
  }
  const because = `${object} sends logs to ClusterLogDestination \`${name.text}\`, which no manifest declares.`
  const fix = `Declare ClusterLogDestination \`${name.text}\`, or name one that is there.`
  return { verdict: 'warn', ...subject, because, fix, absence: true }
}

function toLoki(subject: Subject & { readonly at: NonNullable<Finding['at']> }, loki: Fact<boolean>): Finding {
  const what = `${subject.object} sends logs to \`${LOKI}\`, the store of module \`loki\``
  if (loki.state === 'known' && loki.value) {
    const because = `${what}, which is switched on in ${where(loki)}.`
    return { verdict: 'pass', ...subject, because, also: [loki.at] }
  }
  if (loki.state === 'known') {
    const because = `${what}, which is switched off in ${where(loki)}.`
    const fix = 'Set `spec.enabled: true` in ModuleConfig `loki`, or name another destination.'
    return { verdict: 'warn', ...subject, because, also: [loki.at], fix }
  }
  const ask = 'Set `spec.enabled` in ModuleConfig `loki`, or attest.'
  if (loki.state === 'silent') {
    const because = `${what}, and no manifest says whether the module is on.`
    return { verdict: 'unknown', ...subject, because, ask }
  }
  const because = `${what}, whose \`enabled\` ${loki.why}.`
  return { verdict: 'unknown', ...subject, because, also: [loki.at], ask, unreadable: true }
}

function doubtful(at: NonNullable<Finding['at']>): Finding {
  const because = 'A document that cannot be read as it stands may declare where logs go.'
  return { verdict: 'unknown', ...LOGGING, because, at, ask: MAKE_READABLE, unreadable: true }
}

function undeclared({ neighbor }: Logging, missing: Cluster['missing']): Finding {
  const nothing = 'No manifest declares where logs go'
  const absent = missing({ kind: /^(?:ClusterLoggingConfig|PodLoggingConfig)$/ }) !== 'elsewhere'
  if (!absent && neighbor === undefined) return { verdict: 'unknown', ...LOGGING, because: `${nothing}.`, ask: ASK }
  const though = absent ? '' : `, though other objects of the cluster are declared, such as \`${neighbor ?? ''}\``
  return { verdict: 'warn', ...LOGGING, because: `${nothing}${though}.`, fix: FIX, absence: true }
}
