import { readFileSync } from 'node:fs'
import { runContext } from './discover/event.ts'
import { readContents } from './discover/github.ts'
import { revisionsOf } from './discover/revisions.ts'
import { UserError } from './errors.ts'
import { judgeable } from './expand/door.ts'
import { loadForeignPolicy, loadPolicy } from './settings/load-policy.ts'
import { namedDocument } from './model/documents.ts'
import { check } from './check/check.ts'
import { once } from './once.ts'
import { publish } from './publish/publish.ts'
import { CLOCK } from './publish/clock.ts'
import { connect, publishingTerms, reader, readingTerms } from './publish/github.ts'
import { requests } from './publish/requests.ts'
import { setFailed, setOutput } from './publish/step.ts'
import { readCommits, readOne } from './read/commits.ts'
import { searchCommit } from './read/search.ts'
import { watch } from './read/watch.ts'
import { logLine } from './render/escape.ts'
import { literal, matcher } from './settings/glob.ts'
import { inputsFrom } from './settings/inputs.ts'
import { settingsFrom } from './settings/settings.ts'

void run().catch((error: unknown) => {
  setOutput('verdict', 'error')
  setOutput('gate', 'failed')
  if (error instanceof UserError) setFailed(logLine(error.message))
  else
    setFailed(
      `This is a defect of the action, please report it. ${logLine(error instanceof Error ? (error.stack ?? error.message) : String(error))}`,
    )
})

async function run(): Promise<void> {
  const inputs = inputsFrom(process.env)
  const settings = settingsFrom(inputs, new Date().toISOString().slice(0, 10))
  const context = runContext(process.env, payload(process.env['GITHUB_EVENT_PATH']))
  const send = once(() => connect(inputs.token))
  const reading = once(async () => requests(await send(), CLOCK, readingTerms()))
  const github = once(async () => reader(await reading(), context))

  const revisions = await revisionsOf(context, github)
  const searching = searchCommit(context.workspace, revisions.head)
  const configAt = (commit: string) => (path: string) => readOne(context.workspace, commit, path, github)
  const { foreign } = settings
  const change = context.mergeGroup === undefined ? 'pull request' : 'merge group'
  const loaded =
    foreign === undefined
      ? await loadPolicy(
          settings,
          configAt(revisions.head),
          revisions.base === undefined ? undefined : configAt(revisions.policy),
          change,
        )
      : await loadForeignPolicy(settings, foreign, async () =>
          readContents(reader(await reading(), foreign), foreign.path, foreign.ref),
        )
  const document = namedDocument(loaded.policy.options.recoveryPlan.path)
  const excluded = await matcher(loaded.policy.exclude)
  const until = watch()
  const sides = await readCommits(context.workspace, revisions, excluded, github, document, {
    hits: await searching,
    alsoRead: await matcher([literal(settings.config), ...loaded.policy.schemas]),
  })
  const never = [context.workspace]
  const { render } = settings
  const judged = await judgeable(sides, {
    render,
    outsider: context.outsider,
    never,
    watch: until,
    path: process.env['PATH'] ?? '',
  })
  const report = await check({
    ...loaded,
    ...sides,
    ...judged,
    change,
    watch: until,
    settings,
    repository: context.repo,
    notes: [...loaded.notes, ...judged.notes],
  })
  await publish({
    report,
    settings,
    context,
    revisions,
    ...sides,
    token: inputs.token,
    jsonFile: inputs.jsonFile,
    sarifFile: inputs.sarifFile,
    htmlFile: inputs.htmlFile,
    request: once(async () => requests(await send(), CLOCK, publishingTerms())),
  })
}

function payload(path: string | undefined): unknown {
  try {
    return JSON.parse(readFileSync(path ?? '', 'utf8'))
  } catch (error) {
    throw new UserError('GITHUB_EVENT_PATH: the payload of the event cannot be read.', { cause: error })
  }
}
