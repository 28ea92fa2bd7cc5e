import { evaluate, type Level, type Row } from '../../src/evaluate/evaluate.ts'
import { clusterOf, type Completeness } from '../../src/model/cluster.ts'
import type { Objects } from '../../src/model/objects.ts'
import { RULES } from '../../src/rules/index.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { parseFile } from './parse-file.ts'

/** The manifests of one cluster: one text, or texts by the path of their file. */
export type Manifests = string | Readonly<Record<string, string>>

/** What surrounds the manifests. Left out, they are judged alone, as a cluster without a config would be. */
export interface Circumstances {
  readonly complete?: Completeness['complete']
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
  const files = Object.entries(filesOf(manifests)).map(([path, text]) => parseFile(path, text))
  return {
    manifests: files.flatMap((file) => file.manifests),
    doubtful: files.flatMap((file) => file.doubtful),
  }
}

/** From text to rows, as the product does it. */
export function judge(manifests: Manifests, circumstances: Circumstances = {}, rules = RULES): readonly Row[] {
  const { complete = 'auto', levels = {}, base } = circumstances
  const cluster = clusterOf(objectsOf(manifests), { complete }, base === undefined ? undefined : objectsOf(base))
  return evaluate(cluster, rules, { complete, levels })
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
