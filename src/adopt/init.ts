import { type Partition } from '../model/partition.ts'
import { oneLine } from '../render/escape.ts'
import { count } from '../render/words.ts'
import { DEFAULT_CONFIG } from '../settings/settings.ts'
import { namedClusters, starterConfig } from './starter-config.ts'
import { CHECK, starterWorkflow, UNKNOWN_REFERENCE, WORKFLOW_PATH } from './starter-workflow.ts'

/** A file that a repository starts with. `kept` was there before. */
export interface StarterFile {
  readonly path: string
  readonly text: string
  readonly state: 'planned' | 'written' | 'kept'
  /** Why it is kept, as the end of a sentence. */
  readonly because?: string
}

/** What `init` knows of a repository. */
export interface Repository {
  readonly partition: Partition
  /** Paths of the workflows that call the action. */
  readonly calling: readonly string[]
  /** Whether a path is there. */
  readonly exists: (path: string) => boolean
  /** What a workflow uses to run this product, `owner/repo@commit`, if that is known. */
  readonly reference: string | undefined
}

/** The policy and the workflow for a repository, where it has none. `today` is `YYYY-MM-DD`, UTC. */
export function starterFiles(repository: Repository, today: string): readonly StarterFile[] {
  const { partition, calling, exists, reference } = repository
  const plan = (path: string, text: string): StarterFile => ({ path, text, state: exists(path) ? 'kept' : 'planned' })
  const workflow = plan(WORKFLOW_PATH, starterWorkflow(reference ?? UNKNOWN_REFERENCE))
  const [other] = calling
  return [
    plan(DEFAULT_CONFIG, starterConfig(namedClusters(partition.clusters), today)),
    // A second workflow with the same check would make each pull request wait for both.
    workflow.state === 'planned' && other !== undefined
      ? { ...workflow, path: other, state: 'kept', because: 'calls the action already' }
      : workflow,
  ]
}

/** What `init` says: the clusters and how each was found, the files and what became of them, and what comes next. */
export function renderInit(partition: Partition, outcomes: readonly StarterFile[]): string {
  const blocks = [discovered(partition), orphans(partition), ...outcomes.map(outcomeBlock), next(outcomes)]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function discovered({ clusters }: Partition): string {
  if (clusters.length === 0)
    return 'No cluster is in sight: no file holds a ClusterConfiguration, an InitConfiguration, or ModuleConfig `deckhouse` or `global`.'
  const names = namedClusters(clusters)
  const lines = clusters.map(
    ({ root, files, found }, index) =>
      `  ${[names[index]?.name ?? root, [root, count(files.length, 'file'), found].join(' · ')].map(oneLine).join('   ')}`,
  )
  return [`Found ${count(clusters.length, 'cluster')}:`, '', ...lines].join('\n')
}

const MOST_ORPHANS = 5

function orphans({ clusters, orphans: files }: Partition): string {
  if (clusters.length === 0 || files.length === 0) return ''
  const shown = files.slice(0, MOST_ORPHANS).map(({ path }) => `\`${oneLine(path)}\``)
  const more = files.length > MOST_ORPHANS ? ` and ${files.length - MOST_ORPHANS} more` : ''
  return `Belongs to no cluster, and is not judged: ${shown.join(', ')}${more}. Add it to the \`paths\` of one.`
}

function outcomeBlock({ path, text, state, because }: StarterFile): string {
  if (state === 'written') return `Wrote \`${path}\`.`
  if (state === 'kept') return `Kept \`${path}\`, which ${because ?? 'exists'}.`
  return `Would write \`${path}\`:\n\n${text.trimEnd()}`
}

function next(outcomes: readonly StarterFile[]): string {
  const unpinned = outcomes.some(({ state, text }) => state !== 'kept' && text.includes(UNKNOWN_REFERENCE))
  const steps = [
    ...(unpinned
      ? [
          `Put the repository and the full commit of a release in place of \`${UNKNOWN_REFERENCE}\` in \`${WORKFLOW_PATH}\`.`,
        ]
      : []),
    'See what the gate says today: `deckhouse-readiness check`.',
    'See that nothing lets the check hang or be bypassed: `deckhouse-readiness doctor`.',
    `Open a pull request with both files, and require the check \`${CHECK}\` in the rules of the branch once it has run.`,
  ]
  return ['Next:', ...steps.map((step, index) => `  ${index + 1}. ${step}`)].join('\n')
}
