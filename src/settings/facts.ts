import {
  type DeclaredFacts,
  type DeclaredFlavor,
  type DeclaredNodes,
  type DeclaredStorageClass,
  NO_FACTS,
} from '../model/declared-facts.ts'
import { type Fact, SILENT } from '../model/fact.ts'
import { bytesOf } from '../model/quantity.ts'
import type { ConfigFacts, FactField, PlacedConfig } from './config.ts'

/** The facts that a config declares under a path of it, each with the place of its value. */
export function factsAt(
  config: PlacedConfig,
  path: readonly string[],
  declared: ConfigFacts | undefined,
): DeclaredFacts {
  if (declared === undefined) return NO_FACTS
  const reading = <T>(
    kind: keyof ConfigFacts,
    read: (fact: (field: FactField) => Fact<number>) => T,
  ): ReadonlyMap<string, T> =>
    new Map(
      Object.entries(declared[kind] ?? {}).map(([name, fields]) => [
        name,
        read((field) => factOf(config, [...path, kind, name, field], fields[field])),
      ]),
    )
  return {
    nodes: reading('nodes', (fact): DeclaredNodes => ({ ...machine(fact), count: fact('count'), iops: fact('iops') })),
    flavors: reading('flavors', machine),
    storageClasses: reading('storageClasses', (fact): DeclaredStorageClass => ({ iops: fact('iops') })),
  }
}

const machine = (fact: (field: FactField) => Fact<number>): DeclaredFlavor => ({
  cpu: fact('cpu'),
  memory: fact('memory'),
  disk: fact('disk'),
})

function factOf(config: PlacedConfig, path: readonly string[], written: string | number | undefined): Fact<number> {
  // A field that is left out is silent without a place: the config is not where it should have stood.
  if (written === undefined) return SILENT
  const value = typeof written === 'number' ? written : bytesOf(written)
  if (value === undefined) throw new Error(`The schema admits \`${written}\`, which is no quantity.`)
  return { state: 'known', value, ...config.value(...path) }
}
