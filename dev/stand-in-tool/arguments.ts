import { parseArgs } from 'node:util'
import { FAULT_FORM, faultsFrom } from '../github-stand-in/fault-texts.ts'
import { isLimitName, LIMITS, type LimitName } from '../github-stand-in/limits.ts'
import type { Access, Permissions, StandInOptions } from '../github-stand-in/options.ts'

export const USAGE = `Serve a local repository as a pull request on GitHub's REST API.

Usage: npm run github-stand-in -- --repo PATH [options]

  --repo PATH              A git repository, a work tree or a bare one. Nothing is written to it.
  --pull REF --base REF    Branches, tags or commits of the pull request. Its head moves with REF.
  --name OWNER/NAME        Name of the repository. Default: \`acme/\` and the name of its folder.
  --fork OWNER/NAME        The head lies in this fork, and the token may write nothing.
  --port N                 Port of 127.0.0.1. Default: a free one.
  --token TOKEN            The token that is let in. Default: \`ghs_standin\`. One without \`ghs_\` is a person's.
  --permission NAME=LEVEL  \`contents\`, \`pull-requests\`, \`issues\` or \`checks\`, as \`read\`, \`write\` or \`none\`.
                           Default: \`contents=read\` and the others \`write\`. May be repeated, like the next two.
  --limit NAME=VALUE       Another limit than GitHub's. The names stand in docs/github-stand-in.md.
  --fault FAULT            ${FAULT_FORM}. WHAT is a status, \`STATUS:SECONDS\` with
                           \`retry-after\`, \`drop\`, \`hang\`, \`answer-drop\`, \`answer-hang\`, \`answer-truncate\`,
                           \`delay:MS\` or \`slow:MS\`; N is the number of the request, all without it.
                           Example: --fault 'POST /comments=502@1'
  --help                   This text.
`

/** What the tool is asked for, before anything of it is looked up. */
export interface Arguments {
  readonly repo: string
  readonly name: string | undefined
  readonly pull: { readonly head: string; readonly base: string; readonly fork: string | undefined } | undefined
  readonly server: Pick<StandInOptions, 'permissions' | 'limits'> & {
    readonly token: string
    readonly port: number
    readonly faults: NonNullable<StandInOptions['faults']>
  }
}

/** A sentence about what is wrong. */
export interface Problem {
  readonly problem: string
}

const OPTIONS = {
  repo: { type: 'string' },
  name: { type: 'string' },
  pull: { type: 'string' },
  base: { type: 'string' },
  fork: { type: 'string' },
  port: { type: 'string' },
  token: { type: 'string' },
  permission: { type: 'string', multiple: true },
  limit: { type: 'string', multiple: true },
  fault: { type: 'string', multiple: true },
  help: { type: 'boolean' },
} as const

const NAME = /^[\w.-]+\/[\w.-]+$/
const PERMISSIONS = {
  contents: 'contents',
  'pull-requests': 'pullRequests',
  issues: 'issues',
  checks: 'checks',
} as const satisfies Readonly<Record<string, keyof Permissions>>

/** Reads the arguments of the tool: what is asked for, `help`, or what is wrong with them. */
export function readArguments(args: readonly string[]): Arguments | 'help' | Problem {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: false })
    return values.help === true ? 'help' : check(values)
  } catch (error) {
    // Its first sentence names the argument; what follows is about positional ones, which there are none of.
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/)
    return { problem: `${message.replaceAll("'", '`').replace(/\.$/, '')}. See \`--help\`.` }
  }
}

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values']

function check(values: Values): Arguments | Problem {
  const { repo, name, pull, base, fork, port = '0', token = 'ghs_standin' } = values
  if (repo === undefined) return { problem: '`--repo` is missing: the path of a git repository.' }
  if ((pull === undefined) !== (base === undefined)) return { problem: '`--pull` and `--base` are given together.' }
  if (fork !== undefined && pull === undefined)
    return { problem: '`--fork` is for a pull request: add `--pull` and `--base`.' }
  for (const [option, given] of Object.entries({ name, fork })) {
    if (given !== undefined && !NAME.test(given)) return { problem: `\`--${option} ${given}\` is no \`OWNER/NAME\`.` }
  }
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return { problem: `\`--port ${port}\` is no port: a number from 0 to 65535.` }
  }
  if (!/^\S+$/.test(token)) return { problem: '`--token` is empty or has a blank in it.' }
  const permissions = readPermissions(values.permission ?? [], fork !== undefined)
  if ('problem' in permissions) return permissions
  const limits = readLimits(values.limit ?? [])
  if ('problem' in limits) return limits
  const faults = faultsFrom(values.fault ?? [])
  if (typeof faults !== 'function')
    return { problem: `\`--fault ${faults.wrong}\` is no fault: ${FAULT_FORM}. See \`--help\`.` }
  return {
    repo,
    name,
    pull: pull === undefined || base === undefined ? undefined : { head: pull, base, fork },
    server: { permissions: permissions.permissions, limits: limits.limits, token, port: Number(port), faults },
  }
}

function readPermissions(texts: readonly string[], isFork: boolean): { readonly permissions: Permissions } | Problem {
  const granted: Access = isFork ? 'read' : 'write'
  const given: Partial<Record<keyof Permissions, Access>> = {
    contents: 'read',
    pullRequests: granted,
    issues: granted,
    checks: granted,
  }
  for (const text of texts) {
    const [name = '', level, ...rest] = text.split('=')
    const key = Object.entries(PERMISSIONS).find(([one]) => one === name)?.[1]
    if (key === undefined || rest.length > 0 || (level !== 'read' && level !== 'write' && level !== 'none')) {
      const names = Object.keys(PERMISSIONS).map((one) => `\`${one}\``)
      return {
        problem: `\`--permission ${text}\` is no permission: ${names.join(', ')}, each \`=read\`, \`=write\` or \`=none\`.`,
      }
    }
    if (isFork && level === 'write')
      return { problem: `\`--permission ${text}\`: a pull request from a fork gets no token that writes.` }
    given[key] = level
  }
  return { permissions: given }
}

function readLimits(
  texts: readonly string[],
): { readonly limits: Readonly<Partial<Record<LimitName, number>>> } | Problem {
  const limits: Partial<Record<LimitName, number>> = {}
  for (const text of texts) {
    const [name = '', value = '', ...rest] = text.split('=')
    if (!isLimitName(name)) {
      return {
        problem: `\`--limit ${text}\` is no limit: one of ${Object.keys(LIMITS)
          .map((one) => `\`${one}\``)
          .join(', ')}.`,
      }
    }
    if (!/^\d{1,15}$/.test(value) || rest.length > 0) {
      return { problem: `\`--limit ${text}\` has no value: a whole number follows the \`=\`.` }
    }
    limits[name] = Number(value)
  }
  return { limits }
}
