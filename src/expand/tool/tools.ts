import { accessSync, constants, realpathSync, statSync } from 'node:fs'
import { delimiter, isAbsolute, join, relative } from 'node:path'
import { run } from './run.ts'
import { inWorkspace } from './workspace.ts'

/** A program that renders. */
export interface Tool {
  readonly file: string
  /** Words in front of what is rendered. */
  readonly words: readonly string[]
  /** How it is called: `kubectl kustomize`. */
  readonly name: string
  /** As it says of itself: `v1.34.5`. */
  readonly version: string
}

/** Where programs are looked for, and which folders (those of the judged repository) none is taken from. */
export interface Where {
  readonly path: string
  readonly never: readonly string[]
}

/** Milliseconds and bytes within which a tool says its version. */
const SHORT = { time: 20_000, output: 64 * 1024 }

/** The tool that renders kustomizations: `kustomize`, else `kubectl`; undefined where neither is there. */
export async function kustomizeTool(where: Where): Promise<Tool | undefined> {
  return (
    (await answering(where, 'kustomize', ['version'], ['build'], 'kustomize')) ??
    (await answering(where, 'kubectl', ['version', '--client'], ['kustomize'], 'kubectl kustomize'))
  )
}

/** Helm 3 or 4; undefined where it is not there. */
export const helmTool = (where: Where): Promise<Tool | undefined> =>
  answering(where, 'helm', ['version', '--short'], ['template'], 'helm')

async function answering(
  where: Where,
  program: string,
  question: readonly string[],
  words: readonly string[],
  name: string,
): Promise<Tool | undefined> {
  const file = find(program, where)
  if (file === undefined) return undefined
  const answer = await inWorkspace(new Map(), (workspace) => run(file, question, workspace, SHORT, undefined))
  const version = answer.state === 'done' ? /v?\d+\.\d+\.\d+[\w.-]*/.exec(answer.output)?.[0] : undefined
  return version === undefined ? undefined : { file, words, name, version }
}

/** `unshare`, where it is there and the kernel lets it take the network away. */
export async function unshareTool(where: Where): Promise<string | undefined> {
  const file = find('unshare', where)
  const nothing = find('true', where)
  if (file === undefined || nothing === undefined) return undefined
  const answer = await inWorkspace(new Map(), (workspace) => run(nothing, [], workspace, SHORT, file))
  return answer.state === 'done' ? file : undefined
}

/** A program's file by the folders of a search path; relative folders and those of the repository do not count. */
function find(program: string, { path, never }: Where): string | undefined {
  return path
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, program))
    .find((file) => isProgram(file) && !never.some((folder) => isBelow(realpathSync(file), folder)))
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

function isBelow(file: string, folder: string): boolean {
  const inside = relative(folder, file)
  return !inside.startsWith('..') && !isAbsolute(inside)
}
