import type { Cluster } from '../../model/cluster.ts'
import type { MasterCount, Masters } from '../../model/masters.ts'
import type { Fact } from '../../model/fact.ts'
import type { Span } from '../../parse/span.ts'
import type { Finding, Subject } from '../outcome.ts'
import { cannotRead, type Rule } from '../rule.ts'

type Known = Extract<Fact<MasterCount>, { state: 'known' }>

const WANTED = 3
const FIX = 'Declare three masters.'
const ASK = "Commit the provider's cluster configuration, or NodeGroup `master` with its count."
const SUBJECT: Subject = { object: 'masters', field: 'count' }

export const masterCount: Rule = {
  id: 'master-count',
  section: 'Master nodes',
  anchor: 'master-nodes',
  quote: 'A cluster must include three master nodes with fast 400+ IOPS disks.',
  level: 'fail',
  title: 'The cluster has three master nodes',
  why: 'A quorum needs a majority: one master has no spare, and an even number survives no more failures than one fewer.',
  check: ({ masters, installation, missing }) => {
    const { count } = masters
    switch (count.state) {
      case 'known':
        return [count.value.withoutFirst ? staticMasters(count, masters) : exact(count.value.declared, count, masters)]
      case 'unreadable':
        return [
          cannotRead(
            count,
            'The number of masters',
            SUBJECT,
            'Commit the number itself, and repair what cannot be read.',
          ),
        ]
      case 'silent':
        return [silent(masters, count.at, installation, missing)]
    }
  },
}

function exact(count: number, { at, text }: Known, { arbiter }: Masters): Finding {
  const base = { ...SUBJECT, at }
  if (count === WANTED) return { verdict: 'pass', ...base, because: `Git declares three masters (\`${text}\`).` }
  if (count === 2 && arbiter.state !== 'silent') return twoAndArbiter(at, arbiter)
  if (count > WANTED && count % 2 === 1) {
    const because = `Git declares ${count} masters: more than three are not necessary.`
    return { verdict: 'warn', ...base, because, fix: FIX }
  }
  if (count < 1) return { verdict: 'fail', ...base, because: `Git declares no masters (\`${text}\`).`, fix: FIX }
  const because =
    count === 1
      ? 'Git declares one master: when it fails, so does the control plane, and there is no other to take over.'
      : `Git declares ${count} masters: an even number of etcd members survives no more failures than one fewer.`
  return { verdict: 'fail', ...base, because, fix: FIX }
}

function twoAndArbiter(at: Span, arbiter: Exclude<Masters['arbiter'], { state: 'silent' }>): Finding {
  const base = { ...SUBJECT, at, also: [arbiter.at] }
  if (arbiter.state === 'known') {
    const because = 'Git declares two masters and an etcd arbiter: a quorum, but no third control plane.'
    return { verdict: 'warn', ...base, because, fix: FIX }
  }
  const because = 'Git declares two masters, and whether an etcd arbiter makes up the quorum cannot be read.'
  const ask = 'Commit the group of the arbiter with its size, or declare three masters.'
  return { verdict: 'unknown', ...base, because, ask, unreadable: true }
}

/**
 * `staticInstances.count: n` without a sign of the first master: documented is n + 1, and n is possible. A count that
 * falls short either way gets the milder of the two verdicts, for that much is certain.
 */
function staticMasters({ value: { declared }, at, text }: Known, { arbiter }: Masters): Finding {
  const base = { ...SUBJECT, at }
  const said = `\`staticInstances.count: ${text}\``
  const fix =
    'Set `staticInstances.count` of NodeGroup `master` to 2: the master that was bootstrapped first is not in it.'
  switch (declared) {
    case 2: {
      const because = `${said} and the master that was bootstrapped first make three, as the vendor's documentation counts.`
      return { verdict: 'pass', ...base, because }
    }
    case 3: {
      const because = `${said} means four masters, unless the first one is among the three StaticInstances.`
      const ask =
        'Commit the StaticInstances of the masters: one with the annotation `static.node.deckhouse.io/skip-bootstrap-phase` shows that the first master is counted.'
      return { verdict: 'unknown', ...base, because, ask }
    }
    case 1: {
      if (arbiter.state !== 'silent') return twoAndArbiter(at, arbiter)
      return { verdict: 'fail', ...base, because: `${said} means two masters at most, which is no quorum.`, fix }
    }
    default: {
      const because = `${said} means ${declared} or ${declared + 1} masters: more than three are not necessary, and an even number is no safer.`
      return { verdict: 'warn', ...base, because, fix }
    }
  }
}

function silent(
  { provider, group }: Masters,
  near: Span | undefined,
  installation: Cluster['installation'],
  missing: Cluster['missing'],
): Finding {
  const at = near ?? group
  const place = at === undefined ? {} : { at }
  if (provider !== undefined) {
    const because = "The provider's cluster configuration has no `masterNodeGroup.replicas`."
    return { verdict: 'fail', ...SUBJECT, because, ...place, fix: 'Set `masterNodeGroup.replicas: 3`.', absence: true }
  }
  const type = installation.clusterType
  const isStatic = type.state === 'known' && type.value === 'Static'
  const removed =
    missing({ kind: PROVIDERS }) !== 'elsewhere' || missing({ kind: 'NodeGroup', name: 'master' }) !== 'elsewhere'
  if (!isStatic && type.state !== 'unreadable' && group === undefined && removed) {
    return { verdict: 'fail', ...SUBJECT, because: 'Git declares no masters.', fix: FIX, absence: true }
  }
  const because = isStatic
    ? 'Static masters are joined outside of Git, and no manifest counts them.'
    : 'No manifest says how many masters there are.'
  const ask = isStatic ? 'Commit NodeGroup `master` with `staticInstances.count`.' : ASK
  return { verdict: 'unknown', ...SUBJECT, because, ...place, ask }
}

const PROVIDERS = /^(?!Static)[A-Za-z]+ClusterConfiguration$/
