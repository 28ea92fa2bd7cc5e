import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import * as core from '@actions/core'
import type { Report } from '../compare/report.ts'
import type { PullRequest, RunContext } from '../discover/event.ts'
import type { Revisions } from '../discover/revisions.ts'
import { UserError } from '../errors.ts'
import type { Side } from '../read/source-file.ts'
import { planAnnotations, workflowCommand } from '../render/annotations.ts'
import { logLine, urlPath } from '../render/escape.ts'
import { renderJson } from '../render/json.ts'
import type { Links } from '../render/links.ts'
import { type Budget, COMMENT_BUDGET, renderMarkdown, SUMMARY_BUDGET } from '../render/markdown.ts'
import { renderTerminal } from '../render/terminal.ts'
import type { Settings } from '../settings/settings.ts'
import { type CommentResult, isRefused, upsertComment } from './comment.ts'
import { commentApi, messageOf, type Request } from './github.ts'

/** What was found, and where it goes. */
export interface Publication {
  readonly report: Report
  readonly settings: Settings
  readonly context: RunContext
  readonly revisions: Revisions
  readonly head: Side
  readonly changedFiles: ReadonlySet<string>
  readonly token: string
  /** Empty: under the runner's temporary folder. */
  readonly jsonFile: string
  readonly request: () => Promise<Request>
}

/**
 * Publishes a report: log, annotations, job summary, comment, outputs, and the step's success. A place that cannot be
 * reached is said in the log and never changes the verdict.
 */
export async function publish(publication: Publication): Promise<void> {
  const { report, settings, head, changedFiles } = publication
  const path = writeJson(publication)
  const texts = new Map(head.files.map((file) => [file.path, file.text]))
  log(renderTerminal(report, { color: true, verbose: true, text: (name) => texts.get(name) }))
  if (settings.annotations) annotate(report, changedFiles)
  await summarize(publication)
  const comment = await commentOn(publication)

  const { totals, gate } = report
  const outputs: Readonly<Record<string, string | number>> = {
    verdict: report.verdict,
    gate: gate.passed ? 'passed' : 'failed',
    pass: totals.pass,
    warn: totals.warn,
    fail: totals.fail,
    unknown: totals.unknown,
    waived: totals.waived,
    attested: totals.attested,
    introduced: report.introduced,
    fixed: report.fixed,
    report: path,
    'comment-url': comment.state === 'none' ? '' : comment.url,
  }
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
  if (totals.error > 0) core.setFailed('The check is not complete: a rule crashed.')
  else if (!gate.passed) core.setFailed(logLine(`Gate failed: ${gate.because.join(', ')}.`))
}

function log(text: string): void {
  // Lines of the report may hold text from manifests, and the runner reads commands out of any line.
  for (const line of text.split('\n')) process.stdout.write(`${line === '' ? '' : paintedLine(line)}\n`)
}

/** Escapes what the runner would obey, and keeps the colors. */
function paintedLine(line: string): string {
  return line
    .split('\u001B')
    .map((part) => logLine(part))
    .join('\u001B')
}

function annotate(report: Report, changedFiles: ReadonlySet<string>): void {
  const { shown, total } = planAnnotations(report, changedFiles)
  for (const annotation of shown) process.stdout.write(`${workflowCommand(annotation)}\n`)
  if (shown.length < total) log(`${shown.length} of ${total} annotations shown; the rest stands in the job summary.`)
}

function writeJson({ report, settings, context, jsonFile }: Publication): string {
  const folder = process.env['RUNNER_TEMP'] ?? tmpdir()
  const path =
    jsonFile === '' ? join(folder, `deckhouse-readiness-${settings.target}.json`) : resolve(context.workspace, jsonFile)
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, renderJson(report))
  } catch (error) {
    throw new UserError(`json-file: \`${path}\` cannot be written: ${messageOf(error)}.`, { cause: error })
  }
  return path
}

async function summarize(publication: Publication): Promise<void> {
  if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return
  try {
    await core.summary.addRaw(renderMarkdown(publication.report, linksOf(publication), SUMMARY_BUDGET)).write()
  } catch (error) {
    log(`The job summary could not be written: ${messageOf(error)}.`)
  }
}

/** Where the report's links lead: the judged files, and the pages of the action at the version that runs. */
function linksOf({ context, revisions, settings }: Publication): Links {
  const { serverUrl, owner, repo, pullRequest } = context
  const { head, policy } = revisions
  const { config, foreign } = settings
  const action = process.env['GITHUB_ACTION_REPOSITORY'] ?? ''
  const ref = process.env['GITHUB_ACTION_REF'] ?? ''
  return {
    // The test merge is no commit that stays: the author's own is what a link must lead to.
    files: `${serverUrl}/${owner}/${repo}/blob/${pullRequest?.headSha ?? head}`,
    pages: action === '' || ref === '' ? undefined : `${serverUrl}/${action}/blob/${ref}/src/rules`,
    foreign:
      foreign === undefined
        ? undefined
        : {
            path: config,
            url: `${serverUrl}/${foreign.owner}/${foreign.repo}/blob/${urlPath(foreign.ref)}/${urlPath(foreign.path)}`,
          },
    policy:
      foreign !== undefined
        ? config
        : pullRequest === undefined
          ? policy.slice(0, 7)
          : `${pullRequest.baseRef}@${policy.slice(0, 7)}`,
  }
}

const BUDGETS: readonly Budget[] = [
  COMMENT_BUDGET,
  { codePoints: 20_000, bytes: 24_000 },
  { codePoints: 4000, bytes: 6000 },
]

async function commentOn(publication: Publication): Promise<CommentResult> {
  const { report, settings, context, token, request } = publication
  const { pullRequest } = context
  if (pullRequest === undefined) return { state: 'none' }
  const links = linksOf(publication)
  const signature = { head: pullRequest.headSha, run: context.run, target: settings.target }
  const body = (budget: Budget, head: string): string => renderMarkdown(report, links, budget, head)
  const create = wanted(report, settings)
  try {
    const api = commentApi(await request(), context, pullRequest.number, token)
    const result = await upsertComment(api, signature, create, body, BUDGETS)
    if (result.state === 'newer') log('A newer run has written the comment; this one leaves it alone.')
    return result
  } catch (error) {
    // A token that cannot comment is no news where there was nothing to say.
    if (create || !isRefused(error)) log(commentRefused(error, pullRequest))
    return { state: 'none' }
  }
}

/** Whether a comment is worth making; one that exists is kept up to date in any case. */
function wanted({ clusters, problems, gate, gateChanges }: Report, { comment }: Settings): boolean {
  if (comment === 'never') return false
  if (comment === 'on-failure') return !gate.passed
  return clusters.length + gateChanges.length > 0 || problems.some(({ level }) => level === 'fail')
}

function commentRefused(error: unknown, { fork }: PullRequest): string {
  const said = 'The comment could not be written'
  const rest = 'The job summary has the whole report, and the verdict is the same.'
  if (!isRefused(error)) return `${said}: ${messageOf(error)}. ${rest}`
  return fork
    ? `${said}: a pull request from a fork gets a token that can only read. ${rest}`
    : `${said}: the token lacks \`permissions: pull-requests: write\`. ${rest}`
}
