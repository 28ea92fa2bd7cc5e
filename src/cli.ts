import { writeFileSync } from 'node:fs'
import { diagnose, exitCodeOf } from './adopt/doctor.ts'
import { renderInit, type StarterFile, starterFiles } from './adopt/init.ts'
import { renderDoctor } from './adopt/render-doctor.ts'
import { ownAction } from './discover/own-action.ts'
import {
  type CheckArguments,
  parseCheck,
  parseRepository,
  type RepositoryArguments,
  USAGE,
} from './settings/arguments.ts'
import { UserError } from './errors.ts'
import { loadPolicy } from './load-policy.ts'
import { namedDocument } from './model/documents.ts'
import { discoverClusters } from './model/partition.ts'
import { parseFiles } from './parse/index.ts'
import { check } from './pipeline.ts'
import { writeNewFile } from './publish/new-file.ts'
import { printText, wantsColor } from './publish/terminal.ts'
import { readAt, readFile, readWorkTree, type WorkTree, workTree } from './read/work-tree.ts'
import { watch } from './read/watch.ts'
import { readWorkflows } from './read/workflows.ts'
import { renderFormat } from './render/formats.ts'
import { explainRule, listRules } from './render/rules.ts'
import { TOOL } from './render/tool.ts'
import { matcher } from './settings/glob.ts'
import { settingsFrom } from './settings/settings.ts'

process.exitCode = await main(process.argv.slice(2))

/** Runs a command and returns the exit code: 0 gate passed, 1 gate failed, 2 could not check. */
async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args.some((arg) => arg === '--help' || arg === '-h') ? ['help'] : args
  try {
    switch (command) {
      case 'check':
        return await runCheck(parseCheck(rest))
      case 'init':
        return await runInit(parseRepository(command, rest, ['--dry-run']))
      case 'doctor':
        return await runDoctor(parseRepository(command, rest, []))
      case 'rules':
        refuseMore(command, rest, 0)
        printText(listRules())
        return 0
      case 'explain':
        refuseMore(command, rest, 1)
        printText(await explainRule(rest[0]))
        return 0
      case '--version':
        printText(`${TOOL.version}\n`)
        return 0
      case undefined:
      case 'help':
        printText(USAGE)
        return command === undefined ? 2 : 0
      default:
        throw new UserError(
          `\`${command}\` is no command. Allowed: \`check\`, \`init\`, \`doctor\`, \`explain\`, \`rules\`.`,
        )
    }
  } catch (error) {
    if (error instanceof UserError) process.stderr.write(`deckhouse-readiness: ${error.message}\n`)
    else
      process.stderr.write(
        `deckhouse-readiness: This is a defect of the tool, please report it.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      )
    return 2
  }
}

function refuseMore(command: string, args: readonly string[], most: number): void {
  const extra = args[most]
  if (extra !== undefined)
    throw new UserError(`${command}: \`${extra}\` is too much. See \`deckhouse-readiness --help\`.`)
}

async function runCheck({ paths, base, format, output, verbose, raw }: CheckArguments): Promise<number> {
  const settings = settingsFrom(raw, new Date().toISOString().slice(0, 10))
  if (settings.foreign !== undefined) {
    throw new UserError(
      `--config: \`${settings.config}\` lies in another repository, which only the action reads. Give the path of a file.`,
    )
  }
  const tree = workTree(paths, process.cwd())
  const atBase = base === undefined ? undefined : (path: string) => readAt(tree, base, path)
  const loaded = await loadPolicy(settings, (path) => readFile(tree, path), atBase)
  const document = namedDocument(loaded.policy.options.recoveryPlan.path)
  const sides = readWorkTree(tree, base, await matcher(loaded.policy.exclude), document)
  const report = await check({
    ...loaded,
    ...sides,
    watch: watch(),
    within: tree.within,
    settings,
    repository: tree.name,
    notes: [...loaded.notes, ...sides.notes],
  })
  const color = output === undefined && wantsColor(process.env)
  const text = renderFormat(format, report, {
    color,
    verbose,
    changedFiles: sides.changedFiles,
    text: (path) => readFile(tree, path),
  })
  if (output === undefined) printText(text)
  else write(output, text, tree)
  if (report.verdict === 'error') return 2
  return report.gate.passed ? 0 : 1
}

function write(path: string, text: string, { top }: WorkTree): void {
  try {
    writeFileSync(path, text)
  } catch {
    throw new UserError(
      `--output: \`${path}\` cannot be written. Give a file in a folder that exists, such as one in \`${top}\`.`,
    )
  }
}

async function runInit({ paths, dryRun }: RepositoryArguments): Promise<number> {
  // A config names the clusters of a whole repository, wherever in it somebody stands.
  const tree = { ...workTree(paths, process.cwd()), within: [''] }
  const { head } = readWorkTree(tree, undefined, () => false)
  const partition = discoverClusters(await parseFiles(head.files), tree.name)
  const { calling } = await diagnose(readWorkflows(tree), readFile(tree, 'action.yml'))
  const reference = ownAction(import.meta.dirname, 'dist/cli/')
  const exists = (path: string): boolean => readFile(tree, path) !== undefined
  const plan = starterFiles({ partition, calling, exists, reference }, new Date().toISOString().slice(0, 10))
  const files = dryRun ? plan : plan.map((file) => writePlanned(tree, file))
  printText(renderInit(partition, files))
  return 0
}

function writePlanned({ top }: WorkTree, file: StarterFile): StarterFile {
  return file.state === 'planned' ? { ...file, state: writeNewFile(top, file.path, file.text) } : file
}

async function runDoctor({ paths }: RepositoryArguments): Promise<number> {
  const tree = workTree(paths, process.cwd())
  const diagnosis = await diagnose(readWorkflows(tree), readFile(tree, 'action.yml'))
  printText(renderDoctor(diagnosis))
  return exitCodeOf(diagnosis)
}
