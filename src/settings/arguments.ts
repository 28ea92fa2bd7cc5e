import { parseArgs } from 'node:util'
import { UserError } from '../errors.ts'
import { allowedWords } from '../closest.ts'
import type { RawSettings } from './settings.ts'

export const FORMATS = ['text', 'markdown', 'json', 'sarif', 'github', 'html'] as const
export type Format = (typeof FORMATS)[number]

/** The arguments of `check`, split into what the door needs and what both doors share. */
export interface CheckArguments {
  readonly paths: readonly string[]
  readonly base: string | undefined
  readonly format: Format
  readonly output: string | undefined
  readonly verbose: boolean
  readonly raw: RawSettings
}

export const USAGE = `Usage: deckhouse-readiness COMMAND

  check [PATH…]      judge the manifests of a repository or of some folders
    --base REF             compare with where this branch left REF, and judge the clusters that change
    --config FILE          the policy (.github/production-readiness.yml)
    --config-from SIDE     base or head (base): whose policy judges
    --scope SCOPE          introduced, changed or all: what the gate counts (with --base: changed, else all)
    --fail-on VERDICT      fail, warn, unknown or never (fail)
    --on-unreadable LEVEL  fail or warn (fail): manifests that cannot be parsed
    --render WHEN          auto, always or never (auto): whether Kustomize and Helm render
    --clusters NAMES       only these clusters, separated by commas
    --date YYYY-MM-DD      judge as on this day (today)
    --format FORMAT        text, markdown, json, sarif, github or html (text)
    --output FILE          write to a file instead of the terminal
    --verbose              list also what is met
  init [PATH]        show the clusters of a repository, and write a starter config and workflow where there are none
    --dry-run              print what would be written
  doctor [PATH]      what lets a required check hang or be bypassed in the workflows that call the action
  explain RULE       the guide's words, why, what passes and fails, how to repair
  rules              the list of rules

Exit status: 0 gate passed, 1 gate failed, 2 could not check. Of doctor: 0 nothing found, 1 findings, 2 could not read.
`

const OPTIONS = {
  base: { type: 'string' },
  config: { type: 'string' },
  'config-from': { type: 'string' },
  scope: { type: 'string' },
  'fail-on': { type: 'string' },
  'on-unreadable': { type: 'string' },
  render: { type: 'string' },
  clusters: { type: 'string' },
  date: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string' },
  verbose: { type: 'boolean' },
} as const

/** Parses the arguments of `check`. Throws a UserError that quotes what is wrong and lists what is allowed. */
export function parseCheck(args: readonly string[]): CheckArguments {
  const { values, positionals } = parse(args)
  return {
    paths: positionals,
    base: values.base,
    format: format(values.format),
    output: values.output,
    verbose: values.verbose ?? false,
    raw: values,
  }
}

/** The arguments of `init` and `doctor`: a repository, and whether anything is to be written. */
export interface RepositoryArguments {
  readonly paths: readonly string[]
  readonly dryRun: boolean
}

/** Parses the arguments of a command that takes one repository. Throws a UserError that quotes what is wrong. */
export function parseRepository(
  command: string,
  args: readonly string[],
  options: readonly '--dry-run'[],
): RepositoryArguments {
  const unknown = args.find((arg) => arg.startsWith('-') && !options.some((option) => option === arg))
  if (unknown !== undefined) {
    const allowed = options.length === 0 ? 'It takes none.' : allowedWords(unknown, options)
    throw new UserError(`\`${unknown}\` is no option of ${command}. ${allowed}`)
  }
  const paths = args.filter((arg) => !arg.startsWith('-'))
  if (paths[1] !== undefined)
    throw new UserError(`${command}: \`${paths[1]}\` is too much. See \`deckhouse-readiness --help\`.`)
  return { paths, dryRun: args.includes('--dry-run') }
}

function parse(
  args: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>> {
  const unknown = args.find((arg) => /^--?[a-z]/.test(arg) && !isKnown(arg))
  if (unknown !== undefined) {
    const names = Object.keys(OPTIONS).map((name) => `--${name}`)
    throw new UserError(`\`${unknown}\` is no option of check. ${allowedWords(unknown, names)}`)
  }
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    const [option = '--'] = /--[a-z-]+/.exec(message) ?? []
    const takes = message.includes('does not take') ? 'takes no value' : 'takes a value'
    throw new UserError(`\`${option}\` ${takes}. See \`deckhouse-readiness --help\`.`, { cause: error })
  }
}

function isKnown(arg: string): boolean {
  const name = arg.split('=', 1)[0] ?? ''
  return Object.keys(OPTIONS).some((option) => name === `--${option}`)
}

function format(value: string | undefined): Format {
  if (value === undefined) return 'text'
  const found = FORMATS.find((known) => known === value)
  if (found === undefined) throw new UserError(`--format: \`${value}\` is not allowed. ${allowedWords(value, FORMATS)}`)
  return found
}
