import type { Minimum } from '../data/minimums.ts'
import { type Amount, isExact, type Open, product } from '../model/amount.ts'
import type { NodeGroup } from '../model/nodes/group.ts'
import { GB, gigabytes } from '../model/quantity.ts'
import type { Span } from '../parse/span.ts'
import type { Finding, Shortfall, Unknown } from './outcome.ts'
import { cannotTell } from './role-groups.ts'

interface Dimension {
  readonly field: 'cpu' | 'memory' | 'disk'
  readonly amount: Amount
  readonly wanted: number
  /** A value as the end of a sentence: `8.58 GB of memory`. */
  readonly show: (value: number) => string
}

/**
 * Holds the machine of a group against the guide's minimum for a role. `level` is the verdict of a shortfall; cores that
 * are enough at a fraction that falls short are a warning.
 */
export function judgeMachine(group: NodeGroup, minimum: Minimum, level: 'fail' | 'warn'): readonly Finding[] {
  const dimensions = dimensionsOf(group, minimum)
  const fix = `Give the nodes of ${group.label} at least ${minimum.cpu} CPU, ${minimum.memory} GB of memory and ${minimum.disk} GB of disk.`
  const short = dimensions
    .filter(({ amount, wanted }) => amount.most < wanted)
    .map((dimension) => shortfall(group, dimension, level, fix))
  const found = [...short, ...unknowns(group, dimensions), ...judgeFraction(group, minimum, fix)]
  return found.length > 0 ? found : [met(group, dimensions)]
}

function dimensionsOf({ machine }: NodeGroup, minimum: Minimum): readonly Dimension[] {
  const bytes = (what: string) => (value: number) => `${gigabytes(value)} of ${what}`
  return [
    { field: 'cpu', amount: machine.cores, wanted: minimum.cpu, show: (value) => `${value} CPU` },
    { field: 'memory', amount: machine.memory, wanted: minimum.memory * GB, show: bytes('memory') },
    { field: 'disk', amount: machine.disk, wanted: minimum.disk * GB, show: bytes('disk') },
  ]
}

function shortfall(
  group: NodeGroup,
  { field, amount, wanted, show }: Dimension,
  level: 'fail' | 'warn',
  fix: string,
): Shortfall {
  const atMost = isExact(amount) ? '' : 'at most '
  const because = `Each node of ${group.label} has ${atMost}${show(amount.most)}${source(amount)}; the guide asks for ${show(wanted)}.`
  const at = amount.at ?? group.at
  const absence = amount.byDefault === undefined ? {} : { absence: true }
  return { verdict: level, object: group.label, field, because, at, fix, ...absence }
}

const source = ({ text }: Amount): string => (text === '' ? '' : ` (${text})`)

/** What cannot be told, once for each reason. */
function unknowns(group: NodeGroup, dimensions: readonly Dimension[]): readonly Unknown[] {
  const open = dimensions
    .filter(({ amount, wanted }) => amount.least < wanted && amount.most >= wanted)
    .map(({ field, amount }) => ({ field, reason: amount.open ?? lost(group) }))
  const isFirst = ({ reason }: (typeof open)[number], index: number): boolean =>
    open.findIndex((other) => isSame(other.reason, reason)) === index
  return open.filter(isFirst).map(({ field, reason }) => {
    const isOnly = open.filter((other) => isSame(other.reason, reason)).length === 1
    const name = field === 'cpu' ? 'CPU' : field
    return cannotTell(
      `The ${isOnly ? name : 'machine'} of ${group.label}`,
      { object: group.label, field: isOnly ? field : 'machine' },
      reason,
    )
  })
}

const isSame = (left: Open, right: Open): boolean => left.why === right.why && left.ask === right.ask

/** An amount that is not exact says why. */
const lost = (group: NodeGroup): Open => ({
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
    return [
      cannotTell(`The share of its CPU that each node of ${group.label} gets`, subject, fraction.open ?? lost(group)),
    ]
  }
  const because = `Each node of ${group.label} has ${cores.least} CPU (${cores.text}), of which ${fraction.text} leaves ${Number(guaranteed.most.toFixed(2))}; the guide asks for ${minimum.cpu}.`
  return [{ verdict: 'warn', ...subject, because, at: fraction.at ?? group.at, fix }]
}

function met(group: NodeGroup, dimensions: readonly Dimension[]): Finding {
  const { cores, fraction } = group.machine
  const guaranteed = { ...product(cores, fraction), text: `${cores.text} at ${fraction.text}` }
  const said = dimensions.map(({ field, amount: whole, show }) => {
    const amount = field === 'cpu' && fraction.text !== '' ? guaranteed : whole
    const atLeast = isExact(amount) ? '' : 'at least '
    return `${atLeast}${show(amount.least)}${source(amount)}`
  })
  const because = `Each node of ${group.label} has ${said.slice(0, -1).join(', ')} and ${said.at(-1) ?? ''}.`
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

function distinct(spans: readonly Span[]): readonly Span[] {
  const key = ({ path, start, end }: Span): string => `${path}:${start.line}:${start.column}-${end.line}:${end.column}`
  return spans.filter((span, index) => spans.findIndex((other) => key(other) === key(span)) === index)
}
