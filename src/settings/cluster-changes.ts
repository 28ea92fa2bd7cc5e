import type { GateChange } from '../compare/report.ts'
import type { Span } from '../parse/index.ts'
import { type DeclaredFacts, NO_FACTS } from '../model/declared-facts.ts'
import type { Fact } from '../model/fact.ts'
import type { FactField } from './config.ts'
import type { ClusterEntry, Policy } from './policy.ts'

type Said = Pick<ClusterEntry, 'load' | 'complete' | 'facts'>

/** What holds of a cluster that no policy speaks of. */
const UNSAID: Said = { load: 'auto', complete: 'auto', facts: NO_FACTS }

/** What becomes of clusters by going from one policy to another.  Entries of one name are paired by their paths first. */
export function clusterChanges(from: Policy, to: Policy): readonly GateChange[] {
  const [before = [], after = []] = [from.clusters, to.clusters]
  const found = (from.clusters === undefined) !== (to.clusters === undefined) ? [discovery(to)] : []
  const bothName = from.clusters !== undefined && to.clusters !== undefined
  const paired = pairUp(before, after)
  return [
    ...found,
    ...after.flatMap((entry) => {
      const old = paired.get(entry)
      const fresh = (): readonly GateChange[] => (bothName ? [joining(entry)] : namingChange(entry, entry.at))
      const own = old === undefined ? fresh() : [...pathChanges(old, entry), ...environmentChange(old, entry)]
      return [...own, ...traitChanges(entry.name, old ?? UNSAID, entry, entry)]
    }),
    ...before
      .filter((old) => ![...paired.values()].includes(old))
      .flatMap((old) => (bothName ? [leaving(old)] : [...namingChange(old), ...traitChanges(old.name, old, UNSAID)])),
  ]
}

/** The earlier entry of each entry that had one. */
function pairUp(
  before: readonly ClusterEntry[],
  after: readonly ClusterEntry[],
): ReadonlyMap<ClusterEntry, ClusterEntry> {
  const pairs = new Map<ClusterEntry, ClusterEntry>()
  const pair = (isSame: (old: ClusterEntry, entry: ClusterEntry) => boolean): void => {
    for (const entry of after) {
      const taken = [...pairs.values()]
      const old = before.find((one) => one.name === entry.name && isSame(one, entry) && !taken.includes(one))
      if (old !== undefined && !pairs.has(entry)) pairs.set(entry, old)
    }
  }
  pair((old, entry) => list(old.paths) === list(entry.paths))
  pair(() => true)
  return pairs
}

function discovery({ clusters }: Policy): GateChange {
  const at = clusters?.[0]?.at
  return at === undefined
    ? { effect: 'other', message: 'Clusters are discovered; they were named.' }
    : { effect: 'other', message: 'Clusters are named; they were discovered.', at }
}

function joining({ name, paths, environment, at }: ClusterEntry): GateChange {
  const said = `Cluster \`${name}\` is new, with ${list(paths)}`
  return environment === 'production'
    ? { effect: 'stricter', message: `${said}.`, at }
    : { effect: 'weaker', message: `${said}: as \`${environment}\` it is not judged.`, at }
}

const leaving = ({ name, paths }: ClusterEntry): GateChange => ({
  effect: 'weaker',
  message: `Cluster \`${name}\` is no longer named with ${list(paths)}: its files belong to another cluster, or are not judged.`,
})

function pathChanges(old: ClusterEntry, { name, paths, at }: ClusterEntry): readonly GateChange[] {
  if (list(old.paths) === list(paths)) return []
  const message = `The paths of cluster \`${name}\` become ${list(paths)}; they were ${list(old.paths)}.`
  return [{ effect: 'other', message, at }]
}

const list = (paths: readonly string[]): string => paths.map((path) => `\`${path}\``).join(', ')

function traitChanges(name: string, old: Said, entry: Said, place?: ClusterEntry): readonly GateChange[] {
  const at = place === undefined ? {} : { at: place.at }
  const ranked = (field: 'load' | 'complete', order: readonly unknown[]): readonly GateChange[] => {
    const [before, after] = [old[field], entry[field]]
    if (before === after) return []
    return [
      {
        effect: order.indexOf(after) < order.indexOf(before) ? 'weaker' : 'stricter',
        message: `\`${field}\` of cluster \`${name}\` becomes \`${after}\`; it was \`${before}\`.`,
        ...at,
      },
    ]
  }
  return [
    ...ranked('load', ['regular', 'auto', 'high']),
    ...ranked('complete', [false, 'auto', true]),
    ...factChanges(name, old.facts, entry.facts),
  ]
}

/** What naming a cluster that discovery would find says of its environment, and what no longer naming it does. */
function namingChange({ name, environment }: ClusterEntry, at?: Span): readonly GateChange[] {
  if (environment === 'production') return []
  return at === undefined
    ? [
        {
          effect: 'stricter',
          message: `Cluster \`${name}\` is no longer \`${environment}\`: what discovery finds is judged.`,
        },
      ]
    : [{ effect: 'weaker', message: `Cluster \`${name}\` is \`${environment}\`, so it is not judged.`, at }]
}

function environmentChange({ name, environment: before }: ClusterEntry, entry: ClusterEntry): readonly GateChange[] {
  const { environment: after, at } = entry
  if (before === after) return []
  const [was, is] = [before === 'production', after === 'production']
  const effect = was ? 'weaker' : is ? 'stricter' : 'other'
  const judged = was ? ', so it is no longer judged' : is ? ', so it is judged' : ''
  return [{ effect, message: `Cluster \`${name}\` becomes \`${after}\`${judged}; it was \`${before}\`.`, at }]
}

/** Whether a fact helps or hurts depends on the rules that read it. */
function factChanges(name: string, old: DeclaredFacts, facts: DeclaredFacts): readonly GateChange[] {
  const [before, after] = [flat(old), flat(facts)]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((path): GateChange[] => {
    const [was, is] = [before.get(path), after.get(path)]
    if (was?.value === is?.value) return []
    const said = (fact: typeof was): string => (fact === undefined ? 'not declared' : `\`${fact.text}\``)
    const message = `Fact \`${path}\` of cluster \`${name}\` becomes ${said(is)}; it was ${said(was)}.`
    return [{ effect: 'other', message, ...(is === undefined ? {} : { at: is.at }) }]
  })
}

type Known = Extract<Fact<number>, { state: 'known' }>

const FIELDS = ['count', 'cpu', 'memory', 'disk', 'iops'] as const

/** Facts by their dotted path. */
function flat({ nodes, flavors, storageClasses }: DeclaredFacts): ReadonlyMap<string, Known> {
  const found = new Map<string, Known>()
  const add = (kind: string, named: ReadonlyMap<string, Partial<Record<FactField, Fact<number>>>>): void => {
    for (const [name, fields] of named)
      for (const field of FIELDS) {
        const fact = fields[field]
        if (fact?.state === 'known') found.set(`${kind}.${name}.${field}`, fact)
      }
  }
  add('nodes', nodes)
  add('flavors', flavors)
  add('storageClasses', storageClasses)
  return found
}
