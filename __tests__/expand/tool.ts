import { execFileSync } from 'node:child_process'
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unshareTool } from '../../src/expand/tool/tools.ts'

/** A program that renders, as a test has it: the real one of this machine, or one that answers as the real one did. */
export interface TestTool {
  /** How the titles of tests call it. */
  readonly title: string
  /** Puts it at a path. */
  readonly install: (file: string) => void
}

const PLAYER = pathToFileURL(join(import.meta.dirname, 'player.mjs')).href
const ISOLATED = (await unshareTool({ path: process.env['PATH'] ?? '', never: [] })) !== undefined

/**
 * A program by its name. `TEST_KUBECTL` or `TEST_HELM` names the real one; set to nothing, they ask for the stand-in,
 * and not set at all they leave it to the search path. `RECORD_RENDERING=1` writes down what the real one answers.
 */
export function toolOf(program: 'kubectl' | 'helm'): TestTool {
  const named = process.env[`TEST_${program.toUpperCase()}`] ?? onPath(program)
  const folder = join(import.meta.dirname, 'recorded', program)
  if (named === undefined || named === '') return standIn(program, folder)
  const version = versionOf(program, named)
  const title = `the ${program} ${version} of this machine`
  if (process.env['RECORD_RENDERING'] !== '1') return { title, install: (file) => symlinkSync(named, file) }
  const about = { program, version, recorded: new Date().toISOString().slice(0, 10) }
  return {
    title,
    install: (file) =>
      script(file, `record(${JSON.stringify(named)}, ${JSON.stringify(folder)}, ${JSON.stringify(about)})`),
  }
}

function standIn(program: string, folder: string): TestTool {
  const [first] = existsSync(folder) ? readdirSync(folder) : []
  const about: { readonly version?: string; readonly recorded?: string } =
    first === undefined ? {} : JSON.parse(readFileSync(join(folder, first), 'utf8'))
  return {
    title: `a stand-in for ${program} that answers as ${about.version} did on ${about.recorded}`,
    install: (file) => script(file, `play(${JSON.stringify(folder)}, ${ISOLATED})`),
  }
}

/** A program that is a script. It names its Node itself, because a tool finds no programs on its path. */
function script(file: string, call: string): void {
  writeFileSync(file, `#!${process.execPath}\nimport(${JSON.stringify(PLAYER)}).then(({ play, record }) => ${call})\n`)
  chmodSync(file, 0o755)
}

const versionOf = (program: string, file: string): string =>
  /v\d+\.\d+\.\d+[\w.-]*/.exec(
    execFileSync(file, program === 'helm' ? ['version', '--short'] : ['version', '--client'], { encoding: 'utf8' }),
  )?.[0] ?? 'of an unknown version'

/** The file of a program on the search path of the tests. */
export function onPath(program: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK)
        return true
      } catch {
        return false
      }
    })
}
