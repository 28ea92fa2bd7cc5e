import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PullRequestRepository } from './git-fixture.ts'

/** What a step of a workflow is given. */
export interface StepOptions {
  /** Path of the built bundle. */
  readonly bundle: string
  /** Address of the API. */
  readonly api: string
  /** `owner/name`. */
  readonly repository: string
  readonly workspace: string
  /** A folder for the files that the runner exchanges with the step. */
  readonly temp: string
  readonly pull: PullRequestRepository
  readonly inputs?: Readonly<Record<string, string>>
  readonly eventName?: string
  readonly fork?: boolean
  /** The event's payload; that of a pull request if left out. */
  readonly payload?: object
  readonly runId?: number
  /** Replaces or adds variables. */
  readonly env?: Readonly<Record<string, string>>
  /** The Node that runs the bundle; left out, the one that BUNDLE_NODE names, else this one. */
  readonly node?: string
}

/** What a step left behind. */
export interface StepResult {
  readonly exitCode: number
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/** The environment of a step, and the files that it reads and writes. */
export interface PreparedStep {
  readonly env: Readonly<Record<string, string>>
  readonly files: { readonly event: string; readonly output: string; readonly summary: string }
}

/** Writes the files that the runner exchanges with a step, and names them in the environment. */
export function prepareStep(options: Omit<StepOptions, 'bundle'>): PreparedStep {
  const { temp, repository, pull } = options
  mkdirSync(temp, { recursive: true })
  const files = { event: join(temp, 'event.json'), output: join(temp, 'output'), summary: join(temp, 'summary') }
  writeFileSync(files.event, JSON.stringify(options.payload ?? payload(options)))
  writeFileSync(files.output, '')
  writeFileSync(files.summary, '')
  const inputs = { token: 'ghs_standin', annotations: 'true', ...options.inputs }
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: options.api,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: repository,
    GITHUB_ACTION_REPOSITORY: 'example/deckhouse-production-readiness',
    GITHUB_ACTION_REF: 'v0',
    GITHUB_EVENT_NAME: options.eventName ?? 'pull_request',
    GITHUB_EVENT_PATH: files.event,
    GITHUB_SHA: pull.merge,
    GITHUB_WORKSPACE: options.workspace,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_RUN_ID: String(options.runId ?? 1),
    GITHUB_RUN_ATTEMPT: '1',
    RUNNER_TEMP: temp,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...options.env,
  }
  return { env, files }
}

/** Runs the built action as GitHub's runner does: a child process with nothing but the runner's environment. */
export async function runStep(options: StepOptions): Promise<StepResult> {
  const { env, files } = prepareStep(options)
  const { exitCode, log } = await start(
    options.node ?? process.env['BUNDLE_NODE'] ?? process.execPath,
    options.bundle,
    env,
    options.workspace,
  )
  return {
    exitCode,
    log,
    outputs: parseOutputs(readFileSync(files.output, 'utf8')),
    summary: readFileSync(files.summary, 'utf8'),
  }
}

function start(
  node: string,
  bundle: string,
  env: Readonly<Record<string, string>>,
  cwd: string,
): Promise<{ exitCode: number; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [bundle], { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ exitCode: code ?? -1, log: Buffer.concat(chunks).toString() }))
  })
}

function payload({ repository, pull, fork }: Omit<StepOptions, 'bundle'>): object {
  const repo = { full_name: repository }
  const head = { ref: 'topic', sha: pull.head, repo: fork === true ? { full_name: 'someone/fork' } : repo }
  return {
    action: 'synchronize',
    number: 1,
    pull_request: { number: 1, head, base: { ref: 'main', sha: pull.base, repo } },
    repository: repo,
  }
}

/** Reads what a step wrote to `GITHUB_OUTPUT`: `name<<delimiter`, lines, `delimiter`. */
function parseOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {}
  for (const [, name = '', , value = ''] of text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm)) outputs[name] = value
  return outputs
}
