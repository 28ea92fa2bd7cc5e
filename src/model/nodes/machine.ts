import { flavorOf, type FlavorProvider } from '../../data/flavors.ts'
import type { MachineFields, SizeField } from '../../data/machines.ts'
import type { Span } from '../../parse/span.ts'
import { type Amount, amountOf, either, exactly, isExact, NONE, open, type Open, sum } from '../amount.ts'
import type { DeclaredFacts } from '../declared-facts.ts'
import { type Fact, factOf, integerOf, lookIn, type Place, textOf } from '../fact.ts'
import { bytesOf, GIB, MIB } from '../quantity.ts'
import type { Described } from './described.ts'
import { diskSpeedOf } from './disk-speed.ts'
import type { Machine, Speed } from './group.ts'

/** What a node of a group is made of. `isMaster`: etcd has a disk. */
export function machineOf(described: Described, isMaster: boolean, facts: DeclaredFacts): Machine {
  const { fields } = described
  const named = flavor(described, facts)
  const root = rootSize(described, named)
  const etcd = isMaster && fields.etcd !== undefined ? size(described, fields.etcd) : NONE
  return {
    cores: named?.cores ?? cores(described),
    fraction: fraction(described),
    memory: named?.memory ?? memory(described),
    disk: sum([root, etcd]),
    speed: diskSpeedOf(described, fields.rootType, root, facts),
    etcdSpeed:
      isMaster && fields.etcdType !== undefined ? diskSpeedOf(described, fields.etcdType, etcd, facts) : undefined,
  }
}

/** A machine of which nothing is known. */
export function unknownMachine(reason: Open): Machine {
  const amount = open(reason)
  return {
    cores: amount,
    fraction: exactly(1, ''),
    memory: amount,
    disk: amount,
    speed: { state: 'open', ...reason },
    etcdSpeed: undefined,
  }
}

type Path = readonly string[]

const at = ({ manifest, node, at: start }: Described, path: Path): Place => lookIn(manifest, node, path, start)

/** A field as sentences name it: `cores`, `cpu.cores`, `etcdDisk.sizeGb`. */
const nameOf = (path: Path): string => path.slice(-2).join('.')

/** Something that no manifest says, with the key in its place that Deckhouse does not read. */
function nothing(described: Described, path: Path, where: Span | undefined, subject = '', more = ''): Amount {
  const [key, wrong] = [nameOf(path), misspelled(described, path)]
  const instead = wrong === undefined ? '' : `: Deckhouse does not read \`${wrong}\``
  return open({
    why: `${subject}is not declared${more}${instead}`,
    ask: `Commit \`${key}\`.`,
    ...(where === undefined ? {} : { at: where }),
    unreadable: false,
  })
}

/** A key that differs from the field's own in the case of its letters alone: Deckhouse drops it. */
function misspelled({ manifest, node, at: start }: Described, path: Path): string | undefined {
  const parent = lookIn(manifest, node, path.slice(0, -1), start)
  const key = path.at(-1) ?? ''
  if (parent.state !== 'present' || parent.node.type !== 'map') return undefined
  return [...parent.node.entries.keys()].find((one) => one !== key && one.toLowerCase() === key.toLowerCase())
}

function cores(described: Described): Amount {
  const path = described.fields.cores ?? []
  const key = nameOf(path)
  return amountOf(integerOf(at(described, path)), key, 1, `Commit \`${key}\` as a number.`, (where) =>
    nothing(described, path, where),
  )
}

/** `50`, or `50%` where the field is text. Without a field, or where it is silent, a core is a whole core. */
function fraction(described: Described): Amount {
  const path = described.fields.fraction
  if (path === undefined) return exactly(1, '')
  const fact = factOf(at(described, path), 'percentage from 1 to 100', (node) => {
    if (node.type !== 'scalar') return undefined
    const [, percent = ''] = /^([1-9]\d?|100)%?$/.exec(node.text) ?? []
    return percent === '' ? undefined : { value: Number(percent) / 100, text: node.text }
  })
  const amount = amountOf(fact, nameOf(path), 1, 'Commit the fraction as a number.', () => exactly(1, ''))
  return { ...amount, most: Math.min(amount.most, 1) }
}

function memory(described: Described): Amount {
  const { path, unit } = described.fields.memory ?? { path: [], unit: 'MiB' }
  const place = at(described, path)
  const fact = unit === 'MiB' ? integerOf(place) : quantityOf(place)
  const key = nameOf(path)
  const amount = amountOf(fact, key, unit === 'MiB' ? MIB : 1, `Commit \`${key}\` as a number.`, (where) =>
    nothing(described, path, where),
  )
  return inUnit(amount, unit)
}

/** A quantity of Kubernetes, in bytes. */
function quantityOf(place: Place): Fact<number> {
  return factOf(place, 'quantity such as `60Gi`', (node) => {
    const value = node.type === 'scalar' ? bytesOf(node.text) : undefined
    return value === undefined || node.type !== 'scalar' ? undefined : { value, text: node.text }
  })
}

/** A bare number with the unit that Deckhouse reads it in. */
const inUnit = (amount: Amount, unit: string): Amount =>
  unit === 'quantity' || amount.text === '' ? amount : { ...amount, text: `${amount.text} ${unit}` }

interface Named {
  readonly cores: Amount
  readonly memory: Amount
  readonly disk: Amount | undefined
}

/** Cores and memory that stand behind a name: by the tables of the provider, else by the team's config. */
function flavor(described: Described, facts: DeclaredFacts): Named | undefined {
  const { fields } = described
  if (fields.flavor === undefined) return undefined
  const key = nameOf(fields.flavor)
  const fact = textOf(at(described, fields.flavor))
  if (fact.state === 'unreadable')
    return hiddenFlavor(
      open({
        why: `depends on \`${key}\`, which ${fact.why}`,
        ask: `Commit \`${key}\`.`,
        at: fact.at,
        unreadable: true,
      }),
    )
  if (fact.state === 'silent')
    return hiddenFlavor(nothing(described, fields.flavor, fact.at, `depends on \`${key}\`, which `))
  const name = `\`${fact.text}\``
  const declared = facts.flavors.get(fact.value)
  const from = (share: Fact<number> | undefined, trait: string): Amount =>
    share?.state === 'known'
      ? exactly(share.value, `${name} with \`${trait}: ${share.text}\` in the config`, share.at)
      : open({
          why: `stands behind the name ${name}, of which no table here knows`,
          ask: `Declare ${name} under \`facts.flavors\` with \`cpu\`, \`memory\` and \`disk\`.`,
          at: fact.at,
          unreadable: false,
        })
  const disk = declared?.disk.state === 'known' ? from(declared.disk, 'disk') : undefined
  const known = isTabled(fields.provider) ? flavorOf(fields.provider, fact.value) : undefined
  if (known === undefined) return { cores: from(declared?.cpu, 'cpu'), memory: from(declared?.memory, 'memory'), disk }
  const shared = known.shared ? ', whose CPU is shared' : ''
  return { cores: exactly(known.cpu, `${name}${shared}`, fact.at), memory: exactly(known.memory, name, fact.at), disk }
}

const isTabled = (provider: MachineFields['provider']): provider is FlavorProvider =>
  provider === 'AWS' || provider === 'Azure' || provider === 'GCP' || provider === 'HuaweiCloud'

const hiddenFlavor = (amount: Amount): Named => ({ cores: amount, memory: amount, disk: undefined })

const UNIT = { GiB: GIB, quantity: 1 } as const

function size(described: Described, field: SizeField): Amount {
  const { path, unit } = field
  const key = nameOf(path)
  const place = at(described, path)
  const fact = unit === 'quantity' ? quantityOf(place) : integerOf(place)
  const amount = amountOf(fact, key, UNIT[unit], `Commit \`${key}\` as a number.`, (where) => {
    if (field.default !== undefined) return bySilence(described, field, field.default, where)
    const more = field.otherwise === undefined ? '' : ` and ${field.otherwise}`
    return nothing(described, path, where, `depends on \`${key}\`, which `, more)
  })
  return fact.state === 'known' ? inUnit(amount, unit) : amount
}

/** What Deckhouse takes where the manifest says nothing that it reads. */
function bySilence(described: Described, { path, unit }: SizeField, value: number, where: Span | undefined): Amount {
  const wrong = misspelled(described, path)
  const instead = wrong === undefined ? '' : `, for Deckhouse does not read \`${wrong}\``
  return {
    ...exactly(value * UNIT[unit], `${value} ${unit}, the default of \`${nameOf(path)}\`${instead}`, where),
    byDefault: `\`${nameOf(path)}\` is ${value} ${unit} by default`,
  }
}

/** The root disk; where the manifest has none, that of a flavor which the team's config declares. */
function rootSize(described: Described, named: Named | undefined): Amount {
  const own = size(described, described.fields.root)
  return isExact(own) || own.open?.unreadable === true || named?.disk === undefined ? own : named.disk
}

/** A machine of which several descriptions are possible. */
export function eitherMachine(machines: readonly Machine[]): Machine {
  const [first, ...others] = machines
  if (first === undefined) throw new Error('A group is described by nothing.')
  return others.reduce((left, right) => {
    const both = (one: Amount, other: Amount): Amount => either(one, other, twoWays(one, other))
    return {
      cores: both(left.cores, right.cores),
      fraction: both(left.fraction, right.fraction),
      memory: both(left.memory, right.memory),
      disk: both(left.disk, right.disk),
      speed: eitherSpeed(left.speed, right.speed),
      etcdSpeed:
        left.etcdSpeed === undefined && right.etcdSpeed === undefined
          ? undefined
          : eitherSpeed(left.etcdSpeed ?? left.speed, right.etcdSpeed ?? right.speed),
    }
  }, first)
}

/** Why an amount that two manifests declare is not exact. */
export function twoWays(one: Amount, other: Amount): Open {
  const said = [one.text, other.text].filter((text) => text !== '')
  return {
    why: `is declared in two ways${said.length === 2 ? `: ${said.join(' and ')}` : ''}`,
    ask: 'Declare it once.',
    ...(one.at === undefined ? {} : { at: one.at }),
    unreadable: true,
  }
}

function eitherSpeed(left: Speed, right: Speed): Speed {
  if (left.state === 'open') return left
  if (right.state === 'open') return right
  if (left.grade === right.grade) return left
  return { state: 'open', why: 'is declared in two ways', ask: 'Declare it once.', at: left.at, unreadable: true }
}
