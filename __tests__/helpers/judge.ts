import { evaluate, type Level, type Row } from '../../src/evaluate/evaluate.ts'
import { clusterOf, NO_TRAITS, type Traits } from '../../src/model/cluster.ts'
import type { Member } from '../../src/model/fleet.ts'
import { firstRelease } from '../../src/model/installation.ts'
import type { Objects } from '../../src/model/objects.ts'
import { updates } from '../../src/model/release.ts'
import { sourceOf } from '../../src/parse/span.ts'
import { RULES } from '../../src/rules/index.ts'
import { DEFAULT_OPTIONS, type Options, type Rule } from '../../src/rules/rule.ts'
import { parseFile } from './parse-file.ts'

/** The manifests of one cluster: one text, or texts by the path of their file. */
export type Manifests = string | Readonly<Record<string, string>>

/** What surrounds the manifests. Left out, they are judged alone, as a cluster without a config would be. */
export interface Circumstances extends Partial<Traits> {
  /** The day of the judgement. */
  readonly date?: string
  readonly options?: Options
  /** The other production clusters, by their name; their files lie in a folder of that name. */
  readonly others?: Readonly<Record<string, Manifests>>
  /** Which of the others this run reports too, and whose policy says that its manifests are incomplete. */
  readonly judgedToo?: readonly string[]
  readonly incomplete?: readonly string[]
  /** The folders that were looked at, where it was not everything. */
  readonly within?: readonly string[]
  /** The other side of a pull request. */
  readonly base?: Manifests
  readonly levels?: Readonly<Record<string, Level>>
}

/** Manifests by path; a lone text is `cluster.yml`. */
export function filesOf(manifests: Manifests): Readonly<Record<string, string>> {
  return typeof manifests === 'string' ? { 'cluster.yml': manifests } : manifests
}

/** What the manifests declare. */
export function objectsOf(manifests: Manifests): Objects {
  const all = Object.entries(filesOf(manifests))
  const isProse = (path: string): boolean => /\.(?:md|adoc|rst)$/.test(path)
  const files = all.filter(([path]) => !isProse(path)).map(([path, text]) => parseFile(path, text))
  return {
    documents: all.filter(([path]) => isProse(path)).map(([path, text]) => ({ source: sourceOf(path, text) })),
    manifests: files.flatMap((file) => file.manifests),
    doubtful: files.flatMap((file) => file.doubtful),
  }
}

/** Every file of the cluster that is judged and of the others, by path. */
export function allFiles(manifests: Manifests, { others = {} }: Circumstances): Readonly<Record<string, string>> {
  const beside = Object.entries(others).flatMap(([name, texts]) => Object.entries(inFolder(name, texts)))
  return { ...filesOf(manifests), ...Object.fromEntries(beside) }
}

const inFolder = (name: string, manifests: Manifests): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(filesOf(manifests)).map(([path, text]) => [`${name}/${path}`, text]))

/** From text to rows, as the product does it. */
export function judge(manifests: Manifests, circumstances: Circumstances = {}, rules = RULES): readonly Row[] {
  const { levels = {}, base, date = '2026-11-24', options = DEFAULT_OPTIONS, ...given } = circumstances
  const traits = { ...NO_TRAITS, ...given }
  const cluster = clusterOf(objectsOf(manifests), traits, base === undefined ? undefined : objectsOf(base))
  const fleet = {
    name: 'judged',
    isJudged: true,
    others: membersOf(circumstances),
    ...(given.within === undefined ? {} : { within: given.within }),
  }
  return evaluate(cluster, rules, { complete: traits.complete, levels, date, fleet, options })
}

function membersOf({ others = {}, judgedToo = [], incomplete = [] }: Circumstances): readonly Member[] {
  return Object.entries(others).map(([name, manifests]) => {
    const objects = objectsOf(inFolder(name, manifests))
    return {
      name,
      first: firstRelease(objects),
      updates: updates(objects),
      complete: incomplete.includes(name) ? false : 'auto',
      isJudged: judgedToo.includes(name),
    }
  })
}

/** The row of one rule. */
export function rowOf(rule: Rule, manifests: Manifests, circumstances: Circumstances = {}): Row {
  const [row] = judge(manifests, circumstances, [rule])
  if (row === undefined) throw new Error(`There is no row for ${rule.id}.`)
  return row
}

/** The verdicts of all rows, by the id of their rule. */
export function verdicts(rows: readonly Row[]): Readonly<Record<string, Row['verdict']>> {
  return Object.fromEntries(rows.map(({ rule, verdict }) => [rule.id, verdict]))
}
