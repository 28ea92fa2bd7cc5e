import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { parse } from 'yaml'
import {
  type Files,
  type PullRequestRepository,
  pullRequestRepository,
  pushCommit,
  temporaryFolder,
} from '../../dev/git-fixture.ts'
import {
  type GitHubStandIn,
  type SeedComment,
  type StandInOptions,
  startGitHub,
} from '../../dev/github-stand-in/server.ts'
import { runStep, type StepOptions, type StepResult } from '../../dev/runner.ts'
import { HEALTHY } from './manifests.ts'
import { type JsonReport, type JsonRow, parseReport, rowOf as rowOfCluster } from './report.ts'

export const REPOSITORY = 'acme/infra'

const BUNDLE = resolve('dist/action/index.js')

/** What the runner fills in: every input of `action.yml`, with its default or empty. */
const DEFAULTS = inputDefaults()

function inputDefaults(): Readonly<Record<string, string>> {
  const { inputs }: { inputs: Record<string, { default?: string }> } = parse(readFileSync('action.yml', 'utf8'))
  const given = Object.entries(inputs).map(([name, { default: value }]) => [name, value ?? ''])
  return { ...Object.fromEntries(given), token: 'ghs_standin' }
}

/** A pull request on a GitHub of its own. */
export interface Scenario {
  readonly github: GitHubStandIn
  readonly pull: PullRequestRepository
  /** An empty path below the scenario's temporary folder. */
  readonly folder: (name: string) => string
  /** Runs the built action on the pull request as it is now. */
  readonly check: (step?: Partial<StepOptions>) => Promise<Run>
  /** Adds a commit to the pull request. */
  readonly push: (files: Files) => void
}

/** What one run of the action left behind. */
export interface Run extends StepResult {
  /** Undefined where the run wrote none. */
  readonly report: JsonReport | undefined
  readonly commands: readonly Command[]
  /** Method and path of the run's requests, the query included. */
  readonly requests: readonly string[]
}

/** A line that the runner obeys. */
export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

export interface ScenarioOptions extends Partial<Omit<StandInOptions, 'pull' | 'gitDir'>> {
  /** Files of the base branch; one healthy cluster if left out. */
  readonly base?: Files
  /** What the pull request changes. */
  readonly head?: Files
  /** Whether the head lies in a fork. */
  readonly fork?: boolean
}

/** Opens a pull request; everything is gone when the test is over. */
export async function pullRequest({
  base = HEALTHY,
  head = {},
  fork = false,
  ...github
}: ScenarioOptions): Promise<Scenario> {
  const temporary = temporaryFolder('deckhouse-readiness-test-')
  onTestFinished(temporary.remove)
  const folder = (name: string): string => join(temporary.path, name)
  let pull = pullRequestRepository(folder('repository'), base, head)
  const standIn = await startGitHub({
    repository: REPOSITORY,
    gitDir: pull.folder,
    pull: {
      number: 1,
      baseRef: 'main',
      baseSha: pull.base,
      headSha: pull.head,
      follow: 'refs/pull/1/head',
      ...(fork ? { headRepository: 'someone/fork' } : {}),
    },
    ...github,
  })
  onTestFinished(() => standIn.close())
  let runs = 0
  return {
    github: standIn,
    get pull() {
      return pull
    },
    folder,
    push: (files) => {
      pull = pushCommit(pull, files)
    },
    check: async ({ inputs, env, ...step } = {}) => {
      runs += 1
      const before = standIn.exchanges.length
      const result = await runStep({
        bundle: BUNDLE,
        api: standIn.url,
        repository: REPOSITORY,
        workspace: pull.folder,
        temp: folder(`runner-${runs}`),
        pull,
        fork,
        runId: runs,
        inputs: { ...DEFAULTS, ...inputs },
        // Nobody else writes to this GitHub, and it does not mind.
        env: { READINESS_WRITE_PACE_MS: '0', ...env },
        ...step,
      })
      return {
        ...result,
        report: readReport(result.outputs['report']),
        commands: commandsOf(result.log),
        requests: standIn.exchanges.slice(before).map(({ method, path }) => `${method} ${decodeURIComponent(path)}`),
      }
    },
  }
}

function readReport(path: string | undefined): JsonReport | undefined {
  return path === undefined || path === '' ? undefined : parseReport(readFileSync(path, 'utf8'))
}

/** Reads a log as the runner does: `::name properties::message` at the start of a line, `##[name …]message` anywhere. */
export function commandsOf(log: string): readonly Command[] {
  return log.split('\n').flatMap((line) => {
    const [, name, properties = '', message = ''] = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/.exec(line) ?? []
    if (name !== undefined) return [{ name, properties: propertiesOf(properties), message: decode(message) }]
    const [, old] = /##\[(.*)$/.exec(line) ?? []
    return old === undefined ? [] : [{ name: '##', properties: {}, message: old }]
  })
}

function propertiesOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text
      .split(',')
      .filter((pair) => pair !== '')
      .map((pair) => {
        const at = pair.indexOf('=')
        return [
          pair.slice(0, at),
          decode(pair.slice(at + 1))
            .replaceAll('%3A', ':')
            .replaceAll('%2C', ','),
        ]
      }),
  )
}

const decode = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')

/** The row of a rule in a report, of its first cluster or of the one by that name. Throws where there is none. */
export function rowOf(report: JsonReport | undefined, id: string, cluster?: string): JsonRow {
  const found = report?.clusters.find(({ name }) => cluster === undefined || name === cluster)
  if (found === undefined) throw new Error('the report has no such cluster')
  return rowOfCluster(found, id)
}

/** The marker of a comment of ours by the workflow's bot, for comments that were there before. */
export function oldComment(body: string, signature: Readonly<Record<string, string>> = {}): SeedComment {
  const marker = JSON.stringify({ v: 1, head: '0'.repeat(40), run: '0.1', target: 'default', ...signature })
  return { login: 'github-actions[bot]', type: 'Bot', body: `<!-- deckhouse-readiness ${marker} -->\n${body}` }
}

/** The text of the only comment. Throws where there are more or none. */
export function onlyComment({ github }: Scenario): string {
  const [comment, ...others] = github.comments()
  if (comment === undefined || others.length > 0)
    throw new Error(`there are ${others.length + (comment === undefined ? 0 : 1)} comments`)
  return comment.body
}

/** What a comment's marker says. */
export function markerOf(body: string): Readonly<Record<string, unknown>> {
  const json = /^<!-- deckhouse-readiness (\{.*\}) -->\n/.exec(body)?.[1]
  if (json === undefined) throw new Error('the comment has no marker')
  const marker: Record<string, unknown> = JSON.parse(json)
  return marker
}
