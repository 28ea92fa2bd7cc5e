import type { Minimum } from '../data/minimums.ts'
import { type Amount, product } from '../model/amount.ts'
import type { NodeGroup } from '../model/nodes/group.ts'
import { GB, gigabytes } from '../model/quantity.ts'
import type { Span } from '../parse/span.ts'
import type { Finding } from './outcome.ts'
import { cannotTell } from './role-groups.ts'

interface Dimension {
  readonly field: 'cpu' | 'memory' | 'disk'
  /** The subject of a sentence about it. */
  readonly what: string
  readonly amount: Amount
  readonly wanted: number
  readonly show: (value: number) => string
}

/**
 * Holds the machine of a group against the guide's minimum for a role. `level` is the verdict of a shortfall; cores that
 * are enough at a fraction that falls short are a warning.
 */
export function judgeMachine(group: NodeGroup, minimum: Minimum, level: 'fail' | 'warn'): readonly Finding[] {
  const { machine, label } = group
  const dimensions: readonly Dimension[] = [
    { field: 'cpu', what: 'CPU', amount: machine.cores, wanted: minimum.cpu, show: (value) => `${value} CPU` },
    { field: 'memory', what: 'memory', amount: machine.memory, wanted: minimum.memory * GB, show: gigabytes },
    { field: 'disk', what: 'disk', amount: machine.disk, wanted: minimum.disk * GB, show: gigabytes },
  ]
  const fix = `Give the nodes of ${label} at least ${minimum.cpu} CPU, ${minimum.memory} GB of memory and ${minimum.disk} GB of disk.`
  const found = [
    ...dimensions.flatMap((dimension) => judgeDimension(group, dimension, level, fix)),
    ...judgeFraction(group, minimum, fix),
  ]
  return found.length > 0 ? found : [met(group, dimensions, minimum)]
}

function judgeDimension(
  group: NodeGroup,
  { field, what, amount, wanted, show }: Dimension,
  level: 'fail' | 'warn',
  fix: string,
): readonly Finding[] {
  const subject = { object: group.label, field }
  if (amount.least >= wanted) return []
  if (amount.most >= wanted) return [cannotTell(`The ${what} of ${group.label}`, subject, amount.open ?? lost(group))]
  const said = amount.text === '' ? '' : ` (${amount.text})`
  const because = `Each node of ${group.label} has ${show(amount.most)}${field === 'cpu' ? '' : ` of ${what}`}${said}; the guide asks for ${show(wanted)}.`
  const place = { at: amount.at ?? group.at }
  return [
    {
      verdict: level,
      ...subject,
      because,
      ...place,
      fix,
      ...(amount.byDefault === undefined ? {} : { absence: true }),
    },
  ]
}

/** An amount that is not exact says why. */
const lost = (group: NodeGroup) => ({
  why: 'cannot be told',
  ask: 'Declare it under `facts.nodes`, or attest.',
  at: group.at,
  unreadable: false,
})

function judgeFraction(group: NodeGroup, minimum: Minimum, fix: string): readonly Finding[] {
  const { cores, fraction } = group.machine
  const guaranteed = product(cores, fraction)
  if (cores.least < minimum.cpu || guaranteed.least >= minimum.cpu) return []
  const subject = { object: group.label, field: 'coreFraction' }
  if (guaranteed.most >= minimum.cpu) {
    return [cannotTell(`The fraction of the cores of ${group.label}`, subject, fraction.open ?? lost(group))]
  }
  const because = `Each node of ${group.label} has ${cores.least} CPU of which \`${fraction.text.replaceAll('`', '')}\` leaves ${Number(guaranteed.most.toFixed(2))}; the guide asks for ${minimum.cpu}.`
  return [{ verdict: 'warn', ...subject, because, at: fraction.at ?? group.at, fix }]
}

function met(group: NodeGroup, dimensions: readonly Dimension[], minimum: Minimum): Finding {
  const said = [...new Set(dimensions.map(({ amount }) => amount.text).filter((text) => text !== ''))]
  const because = `${group.label} has ${list(said)}: at least ${minimum.cpu} CPU, ${minimum.memory} GB of memory and ${minimum.disk} GB of disk.`
  const [at, ...also] = distinct(dimensions.flatMap(({ amount }) => amount.at ?? []))
  const defaults = dimensions.flatMap(({ amount }) => amount.byDefault ?? [])
  const base = {
    verdict: 'pass',
    object: group.label,
    field: 'machine',
    because,
    at: at ?? group.at,
    ...(also.length === 0 ? {} : { also }),
  } as const
  return defaults.length === 0 ? base : { ...base, byDefault: defaults.join('; ') }
}

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`

function distinct(spans: readonly Span[]): readonly Span[] {
  const key = ({ path, start, end }: Span): string => `${path}:${start.line}:${start.column}-${end.line}:${end.column}`
  return spans.filter((span, index) => spans.findIndex((other) => key(other) === key(span)) === index)
}
