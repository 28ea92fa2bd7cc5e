import type { components } from '@octokit/openapi-types'
import { appOf, type Account } from './accounts.ts'
import { encodePath, type Links } from './links.ts'

type CheckRun = components['schemas']['check-run']

/** An annotation as it is kept; lines and columns count from 1. */
export interface Annotation {
  readonly path: string
  readonly startLine: number
  readonly endLine: number
  readonly startColumn: number | undefined
  readonly endColumn: number | undefined
  readonly level: string
  readonly title: string | undefined
  readonly message: string
  readonly rawDetails: string | undefined
}

/** What a request says of a check run; what it leaves out stays as it is. Times are ISO 8601. */
export interface CheckRunChange {
  readonly name: string | undefined
  readonly status: CheckRun['status'] | undefined
  readonly conclusion: NonNullable<CheckRun['conclusion']> | undefined
  readonly startedAt: string | undefined
  readonly completedAt: string | undefined
  readonly detailsUrl: string | undefined
  readonly externalId: string | undefined
  readonly title: string | undefined
  readonly summary: string | undefined
  readonly text: string | undefined
  readonly annotations: readonly Annotation[]
}

/** A check run as it is kept. `login` is whom it belongs to. */
export interface StoredCheckRun {
  readonly id: number
  readonly login: string
  readonly name: string
  readonly headSha: string
  readonly status: CheckRun['status']
  readonly conclusion: CheckRun['conclusion']
  readonly startedAt: string
  readonly completedAt: string | undefined
  readonly detailsUrl: string | undefined
  readonly externalId: string | undefined
  readonly title: string | undefined
  readonly summary: string | undefined
  readonly text: string | undefined
  readonly annotations: readonly Annotation[]
}

/** The check runs of the repository. Ids only grow. */
export interface CheckRunStore {
  /** By ascending id. */
  list(): readonly StoredCheckRun[]
  get(id: number): StoredCheckRun | undefined
  add(name: string, headSha: string, account: Account, change: CheckRunChange): StoredCheckRun
  /** Undefined where there is no such check run. */
  change(id: number, change: CheckRunChange): StoredCheckRun | undefined
}

const FIRST_ID = 2_000_000_001
const FIRST_SUITE = 3_000_000_001

/** Starts without check runs. Of those with the same name and commit only the newest `perName` are kept. */
export function createCheckRunStore(perName: number): CheckRunStore {
  const stored = new Map<number, StoredCheckRun>()
  let lastId = FIRST_ID - 1

  function keep(run: StoredCheckRun): StoredCheckRun {
    stored.set(run.id, run)
    return run
  }

  return {
    list: () => [...stored.values()],
    get: (id) => stored.get(id),
    add(name, headSha, { login }, change) {
      lastId += 1
      const blank: StoredCheckRun = {
        id: lastId,
        login,
        name,
        headSha,
        status: 'queued',
        conclusion: null,
        startedAt: now(),
        completedAt: undefined,
        detailsUrl: undefined,
        externalId: undefined,
        title: undefined,
        summary: undefined,
        text: undefined,
        annotations: [],
      }
      const run = keep(changed(blank, change))
      const alike = [...stored.values()].filter((one) => one.name === name && one.headSha === headSha)
      for (const { id } of alike.slice(0, -perName)) stored.delete(id)
      return run
    },
    change(id, change) {
      const run = stored.get(id)
      return run === undefined ? undefined : keep(changed(run, change))
    },
  }
}

/** A conclusion completes a check run; a status before that opens it again. Annotations are appended. */
function changed(run: StoredCheckRun, change: CheckRunChange): StoredCheckRun {
  const isConcluded = change.conclusion !== undefined || change.completedAt !== undefined
  const status = isConcluded ? 'completed' : (change.status ?? run.status)
  const isComplete = status === 'completed'
  return {
    ...run,
    name: change.name ?? run.name,
    status,
    conclusion: isComplete ? (change.conclusion ?? run.conclusion) : null,
    startedAt: change.startedAt ?? run.startedAt,
    completedAt: isComplete ? (change.completedAt ?? (isConcluded ? now() : run.completedAt)) : undefined,
    detailsUrl: change.detailsUrl ?? run.detailsUrl,
    externalId: change.externalId ?? run.externalId,
    title: change.title ?? run.title,
    summary: change.summary ?? run.summary,
    text: change.text ?? run.text,
    annotations: [...run.annotations, ...change.annotations],
  }
}

/** A check run in GitHub's shape; `pulls` are those that its commit is the head of. */
export function checkRunJson(run: StoredCheckRun, pulls: CheckRun['pull_requests'], links: Links): CheckRun {
  const url = links.repositoryApi(`/check-runs/${run.id}`)
  const htmlUrl = links.repositoryWeb(`/runs/${run.id}`)
  return {
    id: run.id,
    head_sha: run.headSha,
    node_id: `CR_${run.id}`,
    external_id: run.externalId ?? '',
    url,
    html_url: htmlUrl,
    details_url: run.detailsUrl ?? htmlUrl,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt ?? null,
    output: {
      title: run.title ?? null,
      summary: run.summary ?? null,
      text: run.text ?? null,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    name: run.name,
    check_suite: { id: suiteOf(run.headSha) },
    app: appOf(run.login, links),
    pull_requests: pulls,
  }
}

/** An annotation in GitHub's shape. */
export function annotationJson(
  annotation: Annotation,
  headSha: string,
  links: Links,
): components['schemas']['check-annotation'] {
  return {
    path: annotation.path,
    blob_href: links.repositoryWeb(`/blob/${headSha}/${encodePath(annotation.path)}`),
    start_line: annotation.startLine,
    start_column: annotation.startColumn ?? null,
    end_line: annotation.endLine,
    end_column: annotation.endColumn ?? null,
    annotation_level: annotation.level,
    title: annotation.title ?? null,
    message: annotation.message,
    raw_details: annotation.rawDetails ?? null,
  }
}

/** The check suite that GitHub puts every check run of a commit into: one of Actions' own, not to be chosen. */
function suiteOf(headSha: string): number {
  return FIRST_SUITE + (Number.parseInt(headSha.slice(0, 7), 16) % 1e8)
}

function now(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z')
}
