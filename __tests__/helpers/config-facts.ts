import type { DeclaredFacts, DeclaredNodes } from '../../src/model/declared-facts.ts'
import { NO_FACTS } from '../../src/model/declared-facts.ts'
import type { Fact } from '../../src/model/fact.ts'
import { spanIn } from './findings.ts'

/** Where a team's config stands: places in it lie in no manifest. */
export const CONFIG = '.github/production-readiness.yml'

/** A number as a team's config declares it; none is silence. */
export function factOf(value?: number, line = 9): Fact<number> {
  if (value === undefined) return { state: 'silent' }
  return { state: 'known', value, text: String(value), at: spanIn(CONFIG, line) }
}

/** What a config declares of one node group. */
export function nodesFact(name: string, declared: Partial<Record<keyof DeclaredNodes, number>>): DeclaredFacts {
  const { count, cpu, memory, disk, iops } = declared
  const nodes = {
    count: factOf(count),
    cpu: factOf(cpu),
    memory: factOf(memory),
    disk: factOf(disk),
    iops: factOf(iops),
  }
  return { ...NO_FACTS, nodes: new Map([[name, nodes]]) }
}

/** What a config declares of one storage class, volume type or datastore. */
export function storageFact(name: string, iops: number): DeclaredFacts {
  return { ...NO_FACTS, storageClasses: new Map([[name, { iops: factOf(iops) }]]) }
}
