import type { ClusterFiles } from '../model/partition.ts'
import { isPlaceholder } from '../parse/placeholder.ts'
import { hasName, literal } from '../settings/glob.ts'

/** A cluster as the config names it. */
export interface NamedCluster {
  readonly name: string
  readonly paths: readonly string[]
}

/**
 * Clusters as entries of a config that sorts files as discovery did: the deepest root above a file is also the most
 * specific pattern. Names are the discovered ones, except where two are the same or a config would read them otherwise.
 */
export function namedClusters(clusters: readonly Pick<ClusterFiles, 'name' | 'root'>[]): readonly NamedCluster[] {
  const taken = new Set<string>()
  return clusters.map(({ name, root }) => {
    const own = unused(readable(name), taken)
    taken.add(own)
    return { name: own, paths: [root === '.' ? '**' : `${literal(root)}/**`] }
  })
}

/** A name that is neither a pattern for many clusters nor a value that something else is to fill in. */
function readable(name: string): string {
  if (!hasName(name) && !isPlaceholder(name)) return name
  return `cluster-${name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').replaceAll(/^-|-$/g, '')}`
}

function unused(name: string, taken: ReadonlySet<string>): string {
  let number = 1
  let free = name
  while (taken.has(free)) {
    number += 1
    free = `${name}-${number}`
  }
  return free
}

/**
 * The text of a config that names clusters and shows every other key as a comment. Without a cluster, that key is a
 * comment too. `today` is `YYYY-MM-DD`, UTC: the examples of waivers and attestations end some months later.
 */
export function starterConfig(clusters: readonly NamedCluster[], today: string): string {
  const entries = clusters.flatMap(({ name, paths }) => [
    `  - name: ${quoted(name)}`,
    `    paths: [${paths.map(quoted).join(', ')}]`,
  ])
  const example = ['clusters:', '  - name: "prod-eu"', '    paths: ["clusters/prod-eu/**"]']
  const first = clusters[0]?.name ?? 'prod-eu'
  const until = monthsLater(today, 3)
  return `# The policy of the production readiness check. It is read from the base branch, so that a pull request cannot loosen
# its own gate. Take away the \`#\` in front of a key to use it.
version: 1

# The clusters, each with the files that are its own; the most specific path wins. A cluster that is added later needs
# an entry: only without \`clusters\` they are discovered. What an entry may also say:
#   environment: production | staging | development (only production clusters are judged)
#   load: auto | regular | high
#   complete: auto | true | false (whether everything that the cluster runs with is in Git, so that absence counts)
${clusters.length === 0 ? example.map((line) => `#${line}`).join('\n') : ['clusters:', ...entries].join('\n')}

# Files that hold no manifests of a cluster, such as fixtures of tests.
#exclude: ["**/tests/**"]

# Schemas in this repository that manifests are held against; what differs is noted beside the verdicts.
#schemas: ["schemas/crds/*.yaml"]

# Levels of single recommendations: \`warn\` caps every finding, \`fail\` lifts every finding, \`off\` needs a reason.
#rules:
#  kubernetes-version: { level: warn }

# What fails the gate (fail, warn, unknown, never) and what it counts (introduced, changed, all).
#gate: { failOn: fail, scope: changed }

# Shortfalls that the team accepts until a day, at most a year ahead. They stay visible.
#waivers:
#  - { rule: master-count, cluster: ${quoted(first)}, reason: "…", owner: "@team", until: ${until} }

# What Git cannot show and a person vouches for.
#attestations:
#  - { rule: master-disk, cluster: ${quoted(first)}, by: "@team", on: ${today}, until: ${until}, evidence: "https://…" }
`
}

/** JSON's strings are YAML's too, whatever stands in them. */
const quoted = (text: string): string => JSON.stringify(text)

/** The day some months later; the last of the month where that one is shorter. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}
