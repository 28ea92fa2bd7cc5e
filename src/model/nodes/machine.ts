import { type Flavor, flavorOf, type FlavorProvider } from '../../data/flavors.ts'
import type { MachineFields, SizeField } from '../../data/machines.ts'
import type { Span } from '../../parse/span.ts'
import { type Amount, amountOf, either, exactly, isExact, NONE, open, type Open, sum } from '../amount.ts'
import type { DeclaredFacts, DeclaredNodes } from '../declared-facts.ts'
import { type Fact, factOf, integerOf, lookIn, textOf } from '../fact.ts'
import { bytesOf, GB, gigabytes, GIB, MIB } from '../quantity.ts'
import { declaredSpeed, diskSpeedOf } from './disk-speed.ts'
import type { Machine, Speed } from './group.ts'
import type { Described } from './described.ts'

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

/** The machine with what the team's config declares of its group, where the manifests leave it open. */
export function withFacts(machine: Machine, facts: DeclaredNodes | undefined): Machine {
  if (facts === undefined) return machine
  const settled = (amount: Amount, fact: Fact<number>, key: string): Amount =>
    isExact(amount) || fact.state !== 'known' ? amount : exactly(fact.value, `\`${key}: ${fact.text}\``, fact.at)
  const { iops } = facts
  const known = machine.etcdSpeed ?? machine.speed
  const fast = known.state === 'open' && iops.state === 'known' ? declaredSpeed(iops) : undefined
  return {
    ...machine,
    cores: settled(machine.cores, facts.cpu, 'cpu'),
    memory: settled(machine.memory, facts.memory, 'memory'),
    disk: settled(machine.disk, facts.disk, 'disk'),
    ...(fast === undefined ? {} : { speed: fast, etcdSpeed: undefined }),
  }
}

const at = ({ manifest, node, at: start }: Described, path: readonly string[]) => lookIn(manifest, node, path, start)

const nothing = (key: string, why: string, where: Span | undefined, ask = `Commit \`${key}\`.`): Amount =>
  open({ why, ask, ...(where === undefined ? {} : { at: where }), unreadable: false })

function cores(described: Described): Amount {
  const path = described.fields.cores
  if (path === undefined) return nothing('cores', 'is not declared', described.at)
  const key = path.at(-1) ?? ''
  return amountOf(integerOf(at(described, path)), key, 1, `Commit \`${key}\` as a number.`, (where) =>
    nothing(key, 'is not declared', where),
  )
}

/** `50`, or `50%` where the field is text. Without a field a core is a whole core. */
function fraction(described: Described): Amount {
  const path = described.fields.fraction
  if (path === undefined) return exactly(1, '')
  const fact = factOf(at(described, path), 'percentage', (node) => {
    const [, percent] = node.type === 'scalar' ? (/^(\d{1,3})%?$/.exec(node.text) ?? []) : []
    return percent === undefined || node.type !== 'scalar' ? undefined : { value: Number(percent), text: node.text }
  })
  return amountOf(fact, path.at(-1) ?? '', 0.01, 'Commit the fraction as a number.', () => exactly(1, ''))
}

function memory(described: Described): Amount {
  const field = described.fields.memory
  if (field === undefined) return nothing('memory', 'is not declared', described.at)
  const key = field.path.at(-1) ?? ''
  const place = at(described, field.path)
  const fact = field.unit === 'MiB' ? integerOf(place) : quantityOf(place)
  const amount = amountOf(fact, key, field.unit === 'MiB' ? MIB : 1, `Commit \`${key}\` as a number.`, (where) =>
    nothing(key, 'is not declared', where),
  )
  return field.unit === 'MiB' && amount.text !== '' ? { ...amount, text: `${amount.text} (MiB)` } : amount
}

/** A quantity of Kubernetes, in bytes. */
function quantityOf(place: ReturnType<typeof lookIn>): Fact<number> {
  return factOf(place, 'quantity such as `60Gi`', (node) => {
    const value = node.type === 'scalar' ? bytesOf(node.text) : undefined
    return value === undefined || node.type !== 'scalar' ? undefined : { value, text: node.text }
  })
}

interface Named {
  readonly cores: Amount
  readonly memory: Amount
  readonly disk: Amount | undefined
}

/** Cores and memory that stand behind a name: by the tables of the provider, else by the team's config. */
function flavor(described: Described, facts: DeclaredFacts): Named | undefined {
  const { fields } = described
  if (fields.flavor === undefined) return undefined
  const key = fields.flavor.at(-1) ?? ''
  const fact = textOf(at(described, fields.flavor))
  if (fact.state === 'unreadable')
    return hiddenFlavor({
      why: `depends on \`${key}\`, which ${fact.why}`,
      ask: `Commit \`${key}\`.`,
      at: fact.at,
      unreadable: true,
    })
  if (fact.state === 'silent')
    return hiddenFlavor({
      why: `depends on \`${key}\`, which is not declared`,
      ask: `Commit \`${key}\`.`,
      ...(fact.at === undefined ? {} : { at: fact.at }),
      unreadable: false,
    })
  const known = isTabled(fields.provider) ? flavorOf(fields.provider, fact.value) : undefined
  const declared = facts.flavors.get(fact.value)
  if (known !== undefined) return { ...tabled(known, `\`${fact.text}\``, fact.at), disk: undefined }
  const ask = `Declare \`${fact.text}\` under \`facts.flavors\` with \`cpu\`, \`memory\` and \`disk\`.`
  const hidden: Open = {
    why: `stands behind the name \`${fact.text}\`, of which no table here knows`,
    ask,
    at: fact.at,
    unreadable: false,
  }
  const from = (share: Fact<number> | undefined, name: string): Amount =>
    share?.state === 'known'
      ? exactly(share.value, `\`${fact.text}\` with \`${name}: ${share.text}\` in the config`, share.at)
      : open(hidden)
  return {
    cores: from(declared?.cpu, 'cpu'),
    memory: from(declared?.memory, 'memory'),
    disk: declared?.disk.state === 'known' ? from(declared.disk, 'disk') : undefined,
  }
}

const isTabled = (provider: MachineFields['provider']): provider is FlavorProvider =>
  provider === 'AWS' || provider === 'Azure' || provider === 'GCP' || provider === 'HuaweiCloud'

const tabled = ({ cpu, memory: bytes, shared }: Flavor, name: string, where: Span): Omit<Named, 'disk'> => ({
  cores: exactly(cpu, `${name} with ${cpu} ${shared ? 'shared ' : ''}CPU`, where),
  memory: exactly(bytes, `${name} with ${gigabytes(bytes)}`, where),
})

const hiddenFlavor = (reason: Open): Named => ({ cores: open(reason), memory: open(reason), disk: undefined })

const UNIT = { GiB: GIB, GB, quantity: 1 } as const

function size(described: Described, field: SizeField): Amount {
  const key = field.path.join('.')
  const place = at(described, field.path)
  const fact = field.unit === 'quantity' ? quantityOf(place) : integerOf(place)
  return amountOf(fact, key, UNIT[field.unit], `Commit \`${key}\` as a number.`, (where) => {
    if (field.default === undefined) {
      return nothing(
        key,
        `depends on \`${key}\`, which is not declared${field.otherwise === undefined ? '' : ` and ${field.otherwise}`}`,
        where,
      )
    }
    const text = `\`${key}\` (${field.default} by default)`
    const byDefault = `\`${key}\` is ${field.default} by default`
    return { ...exactly(field.default * UNIT[field.unit], text, where), byDefault }
  })
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
    const reason = (amount: Amount): Open => ({
      why: 'is declared in two ways',
      ask: 'Declare it once.',
      ...(amount.at === undefined ? {} : { at: amount.at }),
      unreadable: true,
    })
    const both = (one: Amount, other: Amount): Amount => either(one, other, reason(one))
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

function eitherSpeed(left: Speed, right: Speed): Speed {
  if (left.state === 'open') return left
  if (right.state === 'open') return right
  if (left.grade === right.grade) return left
  return { state: 'open', why: 'is declared in two ways', ask: 'Declare it once.', at: left.at, unreadable: true }
}
