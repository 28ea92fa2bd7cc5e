import { diskSpeed, FAST_IOPS } from '../../data/disks.ts'
import type { TypeField } from '../../data/machines.ts'
import type { Manifest } from '../../parse/manifest.ts'
import { type Amount, isExact } from '../amount.ts'
import type { DeclaredFacts } from '../declared-facts.ts'
import { type Fact, factOf, firstToSpeak, hidden, lookIn, type Place, textOf } from '../fact.ts'
import { GIB } from '../quantity.ts'
import type { Described } from './described.ts'
import type { Speed } from './group.ts'

/** The speed that a team's config declares, in I/O operations per second. */
export const declaredSpeed = (iops: Extract<Fact<number>, { state: 'known' }>): Extract<Speed, { state: 'known' }> => ({
  state: 'known',
  grade: iops.value >= FAST_IOPS ? 'fast' : 'slow',
  text: `the config declares \`iops: ${iops.text}\``,
  at: iops.at,
})

/** How fast a disk of a type and a size is: by the tables of the provider, else by the team's config. */
export function diskSpeedOf(described: Described, field: TypeField, bytes: Amount, facts: DeclaredFacts): Speed {
  const speeds = typesOf(described, field).map((type) => speedOfType(described, type, bytes, facts))
  const [first] = speeds
  if (first === undefined) {
    const why = 'depends on the type of the disk, which is not declared'
    return {
      state: 'open',
      why,
      ask: 'Declare `iops` of the group under `facts.nodes`, or attest.',
      at: described.at,
      unreadable: false,
    }
  }
  const order = ['slow', 'burst', 'disputed', 'fast']
  const rank = (one: Speed): number => (one.state === 'open' ? (one.unreadable ? 1.5 : 1.6) : order.indexOf(one.grade))
  // The slowest zone decides; what cannot be told may be slow.
  return speeds.toSorted((left, right) => rank(left) - rank(right))[0] ?? first
}

interface DiskType {
  readonly fact: Fact<string>
  readonly byDefault?: string
}

function typesOf(described: Described, field: TypeField): readonly DiskType[] {
  if (field.fixed !== undefined) {
    const byDefault = `Deckhouse gives these disks the type \`${field.fixed}\``
    return [{ fact: { state: 'known', value: field.fixed, text: field.fixed, at: described.at }, byDefault }]
  }
  if (field.byZone === true) return byZone(described)
  if (field.path === undefined) return []
  const key = field.path.join('.')
  const own = textOf(lookIn(described.manifest, described.node, field.path, described.at))
  const { manifest } = described
  const fact =
    field.above === undefined
      ? own
      : firstToSpeak(own, textOf(lookIn(manifest, manifest.root, field.above, manifest.at)))
  if (fact.state !== 'silent' || field.default === undefined) return [{ fact }]
  const value = field.default
  return [
    {
      fact: { state: 'known', value, text: value, at: fact.at ?? described.at },
      byDefault: `\`${key}\` is \`${value}\` by default`,
    },
  ]
}

/** `volumeTypeMap` of the group, or of the masters where the group has none. */
function byZone({ manifest, holders, at: start }: Described): readonly DiskType[] {
  for (const holder of holders) {
    const place = lookIn(manifest, holder, ['volumeTypeMap'], start)
    if (place.state === 'hidden') return [{ fact: { state: 'unreadable', why: place.why, at: place.at } }]
    const types = stringsIn(manifest, place)
    if (types.length > 0) return types.map((fact) => ({ fact }))
  }
  return []
}

function speedOfType(
  { fields, manifest, node, at: start }: Described,
  { fact, byDefault }: DiskType,
  bytes: Amount,
  facts: DeclaredFacts,
): Speed {
  const ask = 'Declare it under `facts.storageClasses`, or attest.'
  if (fact.state === 'unreadable')
    return {
      state: 'open',
      why: `depends on the type of the disk, which ${fact.why}`,
      ask: 'Commit the type.',
      at: fact.at,
      unreadable: true,
    }
  if (fact.state === 'silent') {
    const why = 'depends on the type of the disk, which is not declared'
    return {
      state: 'open',
      why,
      ask: 'Commit the type of the disk.',
      ...(fact.at === undefined ? {} : { at: fact.at }),
      unreadable: false,
    }
  }
  const paid =
    fields.iops === undefined
      ? undefined
      : factOf(lookIn(manifest, node, fields.iops, start), 'number', (value) =>
          value.type === 'scalar' && /^\d+$/.test(value.text)
            ? { value: Number(value.text), text: value.text }
            : undefined,
        )
  if (paid?.state === 'unreadable')
    return {
      state: 'open',
      why: `depends on \`iops\`, which ${paid.why}`,
      ask: 'Commit `iops`.',
      at: paid.at,
      unreadable: true,
    }
  const found = diskSpeed(
    fields.provider,
    fact.value,
    isExact(bytes) ? bytes.least : undefined,
    paid?.state === 'known' ? paid.value : undefined,
  )
  if (found !== undefined)
    return {
      state: 'known',
      grade: found.grade,
      text: found.text,
      at: fact.at,
      ...(byDefault === undefined ? {} : { byDefault }),
    }
  const iops = facts.storageClasses.get(fact.value)?.iops
  if (iops?.state === 'known')
    return { ...declaredSpeed(iops), text: `\`${fact.text}\` has \`iops: ${iops.text}\` by the config` }
  const hiddenSize = bytes.open !== undefined && diskSpeed(fields.provider, fact.value, 10 * 1024 * GIB) !== undefined
  if (hiddenSize)
    return {
      state: 'open',
      why: `depends on the size of the disk, which ${bytes.open?.why ?? ''}`,
      ask: 'Commit the size of the disk.',
      at: fact.at,
      unreadable: bytes.open?.unreadable ?? false,
    }
  return { state: 'open', why: `cannot be told from \`${fact.text}\``, ask, at: fact.at, unreadable: false }
}

/** The scalar values of a mapping, each with its place. */
function stringsIn(manifest: Manifest, place: Place): readonly Fact<string>[] {
  if (place.state !== 'present' || place.node.type !== 'map') return []
  const { locate } = manifest.source
  const own = [...place.node.entries.values()].map(({ value }): Fact<string> => {
    if (value.type === 'unresolved') return { ...hidden(manifest, value), state: 'unreadable' }
    return textOf({ state: 'present', node: value, at: locate(value.start, value.end) })
  })
  const cover = place.node.open
  return cover === undefined ? own : [...own, { ...hidden(manifest, cover), state: 'unreadable' }]
}
