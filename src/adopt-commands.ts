import { diagnose, exitCodeOf } from './adopt/doctor.ts'
import { renderInit, type StarterFile, starterFiles } from './adopt/init.ts'
import { renderDoctor } from './adopt/render-doctor.ts'
import { bundleFolder, ownAction } from './discover/own-action.ts'
import { judgeable } from './expand/door.ts'
import { discoverClusters } from './model/partition.ts'
import { parseSides } from './check/parse-sides.ts'
import { writeNewFile } from './publish/new-file.ts'
import { printText } from './publish/terminal.ts'
import { readFile, readWorkTree, type WorkTree, workTree } from './read/work-tree.ts'
import { readWorkflows } from './read/workflows.ts'
import type { RepositoryArguments } from './settings/arguments.ts'

/** `init`: writes a starter config and workflow, after showing what it discovered. Returns the exit code. */
export async function runInit({ paths, dryRun }: RepositoryArguments): Promise<number> {
  // A config names the clusters of a whole repository, wherever in it somebody stands.
  const tree = { ...workTree(paths, process.cwd()), within: [''] }
  const sides = readWorkTree(tree, undefined, () => false)
  // As `check` sees them: the base of Kustomize's overlays is no cluster.
  const rendered = await judgeable(sides, { render: 'auto', never: [tree.top], path: process.env['PATH'] ?? '' })
  const { head } = await parseSides(rendered)
  const partition = discoverClusters(head, tree.name)
  const { calling } = await diagnose(readWorkflows(tree), readFile(tree, 'action.yml'))
  const reference = ownAction(bundleFolder(), 'dist/cli/')
  const exists = (path: string): boolean => readFile(tree, path) !== undefined
  const plan = starterFiles({ partition, calling, exists, reference }, new Date().toISOString().slice(0, 10))
  const files = dryRun ? plan : plan.map((file) => writePlanned(tree, file))
  printText(renderInit(partition, files))
  return 0
}

function writePlanned({ top }: WorkTree, file: StarterFile): StarterFile {
  return file.state === 'planned' ? { ...file, state: writeNewFile(top, file.path, file.text) } : file
}

/** `doctor`: says what stands in the way of the check in the repository's workflows. Returns the exit code. */
export async function runDoctor({ paths }: RepositoryArguments): Promise<number> {
  const tree = workTree(paths, process.cwd())
  const diagnosis = await diagnose(readWorkflows(tree), readFile(tree, 'action.yml'))
  printText(renderDoctor(diagnosis))
  return exitCodeOf(diagnosis)
}
