import { FAST_IOPS } from '../data/disks.ts'
import type { NodeGroup, Speed } from '../model/nodes/group.ts'
import type { Finding, Subject } from './outcome.ts'
import { cannotTell } from './role-groups.ts'

/**
 * Holds the disks of a group against the guide's 400 IOPS. Where etcd has a disk of its own type, that one decides, and a
 * slow root beside it is a warning.
 */
export function judgeDisk(group: NodeGroup): readonly Finding[] {
  const { speed, etcdSpeed } = group.machine
  if (etcdSpeed === undefined) return [judgeSpeed(group, speed, 'disk', 'fail')]
  // A root of which nothing is said leaves the answer to etcd's disk; one that cannot be read may be a slow one.
  const isOpen = speed.state === 'open' ? speed.unreadable : speed.grade !== 'fast'
  const beside = isOpen ? [judgeSpeed(group, speed, 'root disk', 'warn')] : []
  return [judgeSpeed(group, etcdSpeed, 'etcd disk', 'fail'), ...beside]
}

function judgeSpeed(group: NodeGroup, speed: Speed, what: string, slow: 'fail' | 'warn'): Finding {
  const subject: Subject = { object: group.label, field: what.replace(' ', '-') }
  if (speed.state === 'open') return cannotTell(`The speed of the ${what} of ${group.label}`, subject, speed)
  const base = { ...subject, at: speed.at }
  const fix = `Give ${group.label} disks that sustain ${FAST_IOPS} IOPS.`
  const absence = speed.byDefault === undefined ? {} : { absence: true }
  const said = `The ${what} of ${group.label}: ${speed.text}${speed.byDefault === undefined ? '' : ` (${speed.byDefault})`}`
  switch (speed.grade) {
    case 'fast':
      return speed.byDefault === undefined
        ? { verdict: 'pass', ...base, because: `${said}.` }
        : { verdict: 'pass', ...base, because: `${said}.`, byDefault: speed.byDefault }
    case 'slow':
      return { verdict: slow, ...base, because: `${said}; the guide asks for ${FAST_IOPS}.`, fix, ...absence }
    case 'burst':
      return {
        verdict: 'warn',
        ...base,
        because: `${said}; ${FAST_IOPS} IOPS last only while the burst does.`,
        fix,
        ...absence,
      }
    case 'disputed':
      return { verdict: 'warn', ...base, because: `${said}; ${FAST_IOPS} IOPS are not promised.`, fix, ...absence }
  }
}
