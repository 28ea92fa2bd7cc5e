import type { Annotation } from '../render/annotations.ts'
import { clip } from '../render/escape.ts'
import { at, textAt } from '../discover/answer.ts'
import type { Repository } from './github.ts'
import type { Request } from './requests.ts'

/** What a check run shows beside its annotations. */
export interface Output {
  /** At most 255 characters. */
  readonly title: string
  /** Markdown of at most 65,535 characters. */
  readonly summary: string
}

export interface CheckRun {
  readonly id: number
  /** What its maker calls it. */
  readonly externalId: string
  readonly isOpen: boolean
}

/** The check runs of one name on one commit, as far as this action needs them. */
export interface CheckRunApi {
  readonly list: () => Promise<readonly CheckRun[]>
  /** Opens a check run, and answers with its id. */
  readonly create: (output: Output) => Promise<number>
  /** Adds at most 50 annotations to the `before` that are there. Each has a place. */
  readonly append: (id: number, output: Output, annotations: readonly Annotation[], before: number) => Promise<void>
  readonly complete: (id: number, output: Output, conclusion: 'success' | 'failure') => Promise<void>
  /** Closes a check run that a later one takes the place of. */
  readonly cancel: (id: number) => Promise<void>
}

interface Named {
  readonly name: string
  /** The commit. */
  readonly head: string
  /** How this run calls its own check run. */
  readonly own: string
}

/** https://docs.github.com/rest/checks/runs */
export function checkRunApi(request: Request, { owner, repo }: Repository, { name, head, own }: Named): CheckRunApi {
  const list = async (): Promise<readonly CheckRun[]> => {
    const answer = await request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
      owner,
      repo,
      ref: head,
      check_name: name,
      filter: 'all',
      per_page: 100,
    })
    const runs = at(answer, 'check_runs')
    if (!Array.isArray(runs)) throw new Error('GitHub answered with no list of check runs')
    return runs.map(checkRun)
  }
  const update = (id: number, change: object, look?: () => Promise<unknown>): Promise<unknown> =>
    request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', { owner, repo, check_run_id: id, ...change }, look)
  return {
    list,
    create: async (output) => {
      const mine = async (): Promise<unknown> => (await list()).find(({ externalId }) => externalId === own)
      const made = await request(
        'POST /repos/{owner}/{repo}/check-runs',
        { owner, repo, name, head_sha: head, status: 'in_progress', external_id: own, output },
        mine,
      )
      return checkRun(made).id
    },
    append: async (id, output, annotations, before) => {
      // An answer that was lost does not tell whether the annotations were added; their number does.
      const isDone = async (): Promise<unknown> => {
        const run = await request('GET /repos/{owner}/{repo}/check-runs/{check_run_id}', {
          owner,
          repo,
          check_run_id: id,
        })
        const count = at(at(run, 'output'), 'annotations_count')
        return typeof count === 'number' && count >= before + annotations.length ? run : undefined
      }
      await update(id, { output: { ...output, annotations: annotations.map(annotationOf) } }, isDone)
    },
    complete: async (id, output, conclusion) => {
      await update(id, { status: 'completed', conclusion, output })
    },
    cancel: async (id) => {
      const title = 'A later run has taken its place.'
      await update(id, { status: 'completed', conclusion: 'cancelled', output: { title, summary: title } })
    },
  }
}

function checkRun(data: unknown): CheckRun {
  const id = at(data, 'id')
  if (typeof id !== 'number') throw new Error('GitHub answered with no check run')
  return { id, externalId: textAt(data, 'external_id'), isOpen: textAt(data, 'status') !== 'completed' }
}

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const

/** Columns belong to an annotation of a single line; GitHub refuses them otherwise. */
function annotationOf({ level, title, message, at: place }: Annotation): object {
  const { path = '', start, end } = place ?? {}
  const first = start?.line ?? 1
  const last = Math.max(first, end?.line ?? 1)
  const columns = first === last ? { start_column: start?.column, end_column: end?.column } : {}
  return {
    path,
    start_line: first,
    end_line: last,
    ...columns,
    annotation_level: LEVELS[level],
    title: clip(title, 255).text,
    message,
  }
}
