import { writeFileSync } from 'node:fs'
import { touchedLines } from './compare/lines.ts'
import { type CheckArguments, parseCheck, parseRepository, USAGE } from './settings/arguments.ts'
import { allowedWords } from './closest.ts'
import { UserError } from './errors.ts'
import { judgeable } from './expand/door.ts'
import { loadPolicy } from './settings/load-policy.ts'
import { namedDocument } from './model/documents.ts'
import { maskShapes } from './parse/secrets.ts'
import { check } from './check/check.ts'
import { isThorough, type Started } from './head-start.ts'
import { columnsOf, printText, wantsColor } from './publish/terminal.ts'
import { listFiles } from './read/list-files.ts'
import { readAt, readFile, readWorkTree, type WorkTree, workTree } from './read/work-tree.ts'
import { watch } from './read/watch.ts'
import { oneLine } from './render/escape.ts'
import { loadFormat, renderFormat, showsRepairs } from './render/formats.ts'
import { judgedTexts } from './render/texts.ts'
import { TOOL } from './render/tool.ts'
import { literal, matcher } from './settings/glob.ts'
import { settingsFrom } from './settings/settings.ts'

const COMMANDS = ['check', 'init', 'doctor', 'explain', 'rules']

/** Runs a command, for whose check something may have been started, and returns the exit code: 0 gate passed, 1 gate failed, 2 could not check. */
export async function main(args: readonly string[], started?: Started): Promise<number> {
  const [command, ...rest] = args.some((arg) => arg === '--help' || arg === '-h') ? ['help'] : args
  try {
    switch (command) {
      case 'check':
        return await runCheck(parseCheck(rest), started)
      case 'init':
        return await (await import('./adopt-commands.ts')).runInit(parseRepository(command, rest, ['--dry-run']))
      case 'doctor':
        return await (await import('./adopt-commands.ts')).runDoctor(parseRepository(command, rest, []))
      case 'rules':
        refuseMore(command, rest, 0)
        printText((await import('./render/rules.ts')).listRules())
        return 0
      case 'explain':
        refuseMore(command, rest, 1)
        printText(await (await import('./render/rules.ts')).explainRule(rest[0]))
        return 0
      case '--version':
        printText(`${TOOL.version}\n`)
        return 0
      case undefined:
      case 'help':
        printText(USAGE)
        return command === undefined ? 2 : 0
      default:
        throw new UserError(`\`${command}\` is no command. ${allowedWords(command, COMMANDS)}`)
    }
  } catch (error) {
    if (error instanceof UserError) process.stderr.write(`deckhouse-readiness: ${harmless(error.message)}\n`)
    else
      process.stderr.write(
        `deckhouse-readiness: This is a defect of the tool, please report it.\n${harmless(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`,
      )
    return 2
  }
}

/** An error may quote what a terminal would obey, or a secret. */
function harmless(message: string): string {
  return message
    .split('\n')
    .map((line) => oneLine(maskShapes(line)))
    .join('\n')
}

function refuseMore(command: string, args: readonly string[], most: number): void {
  const extra = args[most]
  if (extra !== undefined)
    throw new UserError(`${command}: \`${extra}\` is too much. See \`deckhouse-readiness --help\`.`)
}

async function runCheck(
  { paths, base, format, output, verbose, raw }: CheckArguments,
  started: Started | undefined,
): Promise<number> {
  const settings = settingsFrom(raw, new Date().toISOString().slice(0, 10), (name) => `--${name}`)
  if (settings.foreign !== undefined) {
    throw new UserError(
      `--config: \`${settings.config}\` lies in another repository, which only the action reads. Give the path of a file.`,
    )
  }
  const thorough = isThorough(process.env)
  const { tree, searching } = started ?? { tree: workTree(paths, process.cwd()), searching: undefined }
  const atBase = base === undefined ? undefined : (path: string) => readAt(tree, base, path)
  const loaded = await loadPolicy(settings, (path) => readFile(tree, path), atBase)
  const document = namedDocument(loaded.policy.options.recoveryPlan.path)
  // While git searches there is time to look what there is, and to load what most runs need later.
  const listed = searching === undefined || base !== undefined ? undefined : listFiles(tree, false)
  if (searching !== undefined) await Promise.all([import('./schema/notes.ts'), loadFormat(format)])
  const sides = readWorkTree(tree, base, await matcher(loaded.policy.exclude), document, {
    thorough,
    listed,
    searched: await searching,
    alsoRead: await matcher([literal(settings.config), ...loaded.policy.schemas]),
  })
  const until = watch()
  const terms = { render: settings.render, never: [tree.top], watch: until, path: process.env['PATH'] ?? '' }
  const judged = await judgeable(sides, terms)
  const report = await check({
    ...loaded,
    ...sides,
    ...judged,
    watch: until,
    within: tree.within,
    thorough,
    repairs: showsRepairs(format),
    settings,
    repository: tree.name,
    notes: [...loaded.notes, ...judged.notes],
  })
  const color = output === undefined && wantsColor(process.env)
  const text = await renderFormat(format, report, {
    color,
    columns: output === undefined ? columnsOf(process.env) : undefined,
    verbose,
    nearness: () => ({
      changedFiles: sides.changedFiles,
      touched: touchedLines(sides.head.files, sides.base?.files, sides.changedFiles),
    }),
    text: judgedTexts((path) => readFile(tree, path), settings, sides.changedFiles),
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
