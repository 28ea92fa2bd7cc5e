import type { DeclaredFacts } from '../../src/model/declared-facts.ts'
import type { Fact } from '../../src/model/fact.ts'
import { bytesOf } from '../../src/model/quantity.ts'
import type { Span } from '../../src/parse/span.ts'

/** Facts as a config declares them: numbers, and quantities such as `16Gi` for memory and disk. */
export interface Declared {
  readonly nodes?: Readonly<Record<string, Machine & { readonly count?: number; readonly iops?: number }>>
  readonly flavors?: Readonly<Record<string, Machine>>
  readonly storageClasses?: Readonly<Record<string, { readonly iops: number }>>
}

interface Machine {
  readonly cpu?: number
  readonly memory?: string
  readonly disk?: string
}

/** Where such facts stand: the first key of the manifests, for the tests have no config beside them. */
const AT: Span = { path: 'cluster.yml', start: { line: 1, column: 1 }, end: { line: 1, column: 11 } }

/** What the config of a team would declare, without a config. */
export function factsOf({ nodes = {}, flavors = {}, storageClasses = {} }: Declared): DeclaredFacts {
  return {
    nodes: new Map(
      Object.entries(nodes).map(([name, one]) => [
        name,
        { ...machine(one), count: number(one.count), iops: number(one.iops) },
      ]),
    ),
    flavors: new Map(Object.entries(flavors).map(([name, one]) => [name, machine(one)])),
    storageClasses: new Map(Object.entries(storageClasses).map(([name, { iops }]) => [name, { iops: number(iops) }])),
  }
}

const machine = ({ cpu, memory, disk }: Machine) => ({ cpu: number(cpu), memory: size(memory), disk: size(disk) })

const number = (value: number | undefined): Fact<number> =>
  value === undefined ? { state: 'silent' } : { state: 'known', value, text: String(value), at: AT }

function size(text: string | undefined): Fact<number> {
  const value = text === undefined ? undefined : bytesOf(text)
  return text === undefined || value === undefined ? { state: 'silent' } : { state: 'known', value, text, at: AT }
}
