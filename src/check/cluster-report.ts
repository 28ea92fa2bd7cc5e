import { compareRows, markNear, type Worsened, worsenedOthers } from '../compare/compare.ts'
import { type Redact, redactRows } from '../compare/redact.ts'
import type { ClusterReport, Problem } from '../compare/report.ts'
import { evaluate, type Row } from '../evaluate/evaluate.ts'
import { applyExemptions } from '../evaluate/exemptions.ts'
import { type Cluster, clusterOf } from '../model/cluster.ts'
import type { Fleet } from '../model/fleet.ts'
import type { Objects } from '../model/objects.ts'
import { type ClusterFiles, objectsOf } from '../model/partition.ts'
import { RULES } from '../rules/index.ts'
import type { Policy } from '../settings/policy.ts'

/** What a cluster is judged by, beside its own manifests. */
interface Circumstances {
  readonly policy: Policy
  /** Paths that differ between base and head. */
  readonly changedFiles: ReadonlySet<string>
  readonly date: string
  readonly fleet: { readonly head: Fleet; readonly base: Fleet }
  readonly redact: Redact
  /** The clusters that have rows in the report. */
  readonly reported: ReadonlySet<string>
}

/** A cluster's report, what gets worse in others, and where the policy's facts and the manifests say different things. */
export interface Reported {
  readonly report: ClusterReport
  readonly worsened: readonly Worsened[]
  readonly contradictions: readonly Problem[]
}

/** Of a cluster that is not judged, the rows that get worse through others. */
export function onlyWorsened(report: ClusterReport, worsened: readonly Worsened[]): ClusterReport {
  const isWorsened = (id: string): boolean =>
    worsened.some(({ cluster, rule }) => cluster === report.name && rule === id)
  return { ...report, rows: report.rows.filter(({ rule }) => isWorsened(rule.id)) }
}

/**
 * Judges a cluster and compares it with what it was: undefined where nothing is compared, `new` where base has no such
 * cluster.
 */
export function reportCluster(
  cluster: ClusterFiles,
  before: ClusterFiles | 'new' | undefined,
  { policy, date, fleet, reported, changedFiles, redact }: Circumstances,
): Reported {
  const objects = objectsOf(cluster)
  const { complete, environment } = cluster.traits
  const beforeObjects = before === undefined || before === 'new' ? undefined : objectsOf(before)
  const model = (side: Objects, other?: Objects): Cluster => clusterOf(side, cluster.traits, other)
  const judge = (side: Cluster, beside: Fleet): readonly Row[] => {
    const rows = evaluate(side, RULES, {
      complete,
      levels: policy.levels,
      date,
      fleet: beside,
      options: policy.options,
    })
    return applyExemptions(redactRows(rows, redact), policy.exemptions, cluster.name, date)
  }
  const own = model(objects, beforeObjects)
  const base =
    before === 'new' ? 'new' : beforeObjects === undefined ? undefined : judge(model(beforeObjects), fleet.base)
  const head = judge(own, fleet.head)
  const report: ClusterReport = {
    name: cluster.name,
    root: cluster.root,
    found: cluster.found,
    environment,
    load: own.load === 'high' ? 'high' : 'regular',
    files: cluster.files.length,
    isNew: before === 'new',
    rows: markNear(compareRows(head, base), changedFiles),
  }
  return {
    report,
    worsened: worsenedOthers(head, base, reported),
    contradictions: own.nodes.contradictions.map((line) => ({ ...line, level: 'warn' })),
  }
}
